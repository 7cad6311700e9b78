//! The number of the green lane, as large as its screen allows: whoever goes to a seat reads it once more from there.
//!
//! **Invariant:** it stands in the corner that the text leaves free, larger than any word; where no size of it does, the
//! heading has it, as everywhere.
use super::{
    Beside,
    paint::Paint,
    plan::{Plan, Side},
    room::Room,
    sizes::Needs,
};
use crate::{
    bigtype::{self, Way},
    look::style,
    scene::Scene,
};
use ratatui::{
    layout::{Position, Rect},
    style::Modifier,
};

/// The most of a grid's rows that a number takes.
const SHARE: (u16, u16) = (1, 2);
/// Digits are read in so few rows: they have fewer strokes than hanzi.
const LEAST: u16 = 3;

/// A number in the corner.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Numeral {
    text: String,
    size: bigtype::Size,
    /// Columns and rows.
    room: Side,
}

impl Paint<'_> {
    /// The plan with the largest number beside which the text needs no more pages than without one.
    pub(super) fn plan_numbered(
        &mut self,
        area: Rect,
        scene: &Scene,
        way: Option<Way>,
        needs: Needs,
        beside: Beside<'_>,
    ) -> (Room, Plan, Option<Numeral>) {
        let bare = |paint: &mut Self| paint.plan(area, scene, way, needs, beside);
        let (Some(number), Some(drawn)) = (scene.number, way) else {
            let (room, plan) = bare(self);
            return (room, plan, None);
        };
        let (bare_room, without) = bare(self);
        // The largest scale of that protocol is no larger than a heading.
        let drawn = if drawn == Way::TextSizing { Way::Sextant } else { drawn };
        let text = number.to_string();
        let most = (bare_room.area.height * SHARE.0 / SHARE.1).min(drawn.max_rows());
        let mut second = None;
        for rows in (LEAST..=most).rev() {
            let size = bigtype::Size::new(drawn, rows);
            let corner = (self.big.width(&text, size) + bare_room.gap, rows);
            if corner.0 + 18 > bare_room.page.width {
                continue;
            }
            let (room, plan) = self.plan(area, scene, way, needs, Beside { sides: &[], taken: corner, ..beside });
            let largest = [plan.fit.head, plan.fit.choice, plan.fit.body].into_iter().flatten().max().unwrap_or(1);
            if plan.cut.is_some() || largest >= rows {
                continue;
            }
            let fewer = plan.pages.len() <= without.pages.len();
            let numeral = Some(Numeral { text: text.clone(), size, room: corner });
            if fewer {
                return (room, plan, numeral);
            }
            second.get_or_insert((room, plan, numeral));
        }
        second.unwrap_or((bare_room, without, None))
    }

    /// Draws it; says where.
    pub(super) fn numeral(&mut self, room: &Room, numeral: &Numeral) -> Rect {
        let (columns, rows) = (numeral.room.0 - room.gap, numeral.room.1);
        let area = Rect::new(room.page.right() - columns, room.page.y, columns, rows);
        let look = style(self.palette.ink, self.palette.paper).add_modifier(Modifier::BOLD);
        self.large(&numeral.text, numeral.size, Position::new(area.x, area.y), area, look);
        area
    }
}
