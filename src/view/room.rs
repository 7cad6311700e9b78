//! How a grid is divided: status above, footer below, the page between, and the places.
use super::sizes::{Fit, Ladder, Needs};
use crate::{
    bigtype::{self, Type, Way},
    scene::{Form, Scene},
};
use ratatui::layout::Rect;

/// The smallest grid that can be used, columns and rows.
pub const SMALLEST: (u16, u16) = (40, 11);
/// Under so many rows all text is native.
pub(super) const TALL: u16 = 16;
/// From so many rows on a footer of two rows of large type costs less than it gives.
const ROOMY: u16 = 20;
/// Over so many rows everything is large.
pub(super) const LARGE: u16 = 30;

/// The room that a scene has.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    /// The whole grid.
    pub(super) area: Rect,
    /// Everything between status and footer, without the margins.
    pub(super) page: Rect,
    /// The footer's row of places.
    pub(super) footer: Rect,
    /// Where the status stands.
    pub(super) status: Rect,
    /// Rows of large type in the status line.
    pub(super) status_type: Option<u16>,
    /// Rows of large type in the footer.
    pub(super) footer_type: Option<u16>,
    /// Columns between neighbours.
    pub(super) gap: u16,
    /// Rows that a target has at least.
    pub(super) target: u16,
    /// How large type is drawn, if at all.
    pub(super) way: Option<Way>,
    /// Pictures of pixels can be sent, at any size.
    pub(super) pixels: Option<Way>,
    /// The terminal draws quadrants.
    pub(super) quadrants: bool,
    /// What the glass asks of type and targets.
    pub(super) needs: Needs,
    /// The sizes of type that are tried.
    pub(super) ladder: Ladder,
    /// The grid is under 16 rows.
    pub(super) small: bool,
    /// The grid is over 30 rows.
    pub(super) large: bool,
}

impl Room {
    /// `roomy`: the status line is large as well, where the grid is.
    pub(super) fn new(area: Rect, scene: &Scene, way: Option<Way>, needs: Needs, roomy: bool) -> Self {
        let small = area.height < TALL;
        let large = area.height > LARGE;
        let quadrants = way.is_some_and(|way| way != Way::Half);
        let pixels = way.filter(|way| matches!(way, Way::Sixel(_)));
        let way = way.filter(|_| !small);
        let footer_type = footer_type(area.height, way, &needs);
        let (margin, gap) = match (small, large) {
            (true, _) => (1, if area.width < 50 { 1 } else { 2 }),
            (_, true) => (3, 3),
            _ => (2, 2),
        };
        let foot = match footer_type {
            Some(rows) => rows + 2,
            None if small => 2,
            None if large => 5,
            None => 3,
        };
        // A wrong measurement must not push everything else off the screen.
        let foot = foot.max(if large { needs.wished } else { needs.target }).min((area.height / 3).max(3));
        let bottom = area.bottom() - foot;
        let warning = scene.form == Form::Warning;
        // A warning's paper lies inside a wide margin in the block colour.
        let inset = match (warning, small, large) {
            (false, ..) => 0,
            (true, true, _) => 1,
            (true, _, true) => 4,
            _ => 2,
        };
        let status_type = footer_type.filter(|_| roomy);
        // The welcome page of a small grid needs its row for the menu itself.
        let corner = !scene.edge.is_empty() || (scene.answer.is_some() && scene.form == Form::Menu);
        let high = if small && corner { 0 } else { status_type.unwrap_or(1) };
        let above = high + u16::from(large) + u16::from(warning && !small);
        let below = 1 + u16::from(warning && !small);
        Self {
            area,
            status: Rect::new(area.x + margin, area.y, area.width - 2 * margin, high),
            page: Rect::new(
                area.x + margin + inset,
                area.y + above,
                area.width - 2 * (margin + inset),
                bottom - below - above - area.y,
            ),
            footer: Rect::new(area.x + margin, bottom, area.width - 2 * margin, foot),
            status_type,
            footer_type,
            gap: gap.max(needs.gap),
            target: needs.target.max(if small { 2 } else { 3 }),
            way,
            needs,
            ladder: Ladder { way, large, needs, latin: is_latin(scene) },
            pixels,
            quadrants,
            small,
            large,
        }
    }

    /// The size of a text that is drawn by us; `None` is the terminal's own type.
    ///
    /// Ordinary text in a script that stacks or joins its letters is drawn by us too where that can be done in one row.
    pub(super) fn size(&self, text: &str, rows: Option<u16>) -> Option<bigtype::Size> {
        match (rows, self.way) {
            // A single name in another script: the terminal scales no stacks, and blocks are too coarse for it.
            (Some(_), Some(Way::TextSizing)) if !bigtype::is_plain(text) => None,
            (Some(rows), Some(way)) => Some(self.needs.sized(way, rows)),
            _ => self.pixels.filter(|_| !bigtype::is_plain(text)).map(|way| bigtype::Size::new(way, 1)),
        }
    }

    /// Empty rows between two lines of a size.
    pub(super) fn air(&self, size: Option<u16>) -> u16 {
        match (size, self.way) {
            (Some(rows), Some(way)) => bigtype::Size::new(way, rows).air(),
            _ => 0,
        }
    }

    /// Columns of the tile with a choice's digit: wide enough for a large digit where large type is drawn at all.
    pub(super) fn tile(&self, big: &mut Type, size: Option<u16>) -> u16 {
        // Where columns are few, words need them more than a digit does.
        let beside = self.way.map(Way::min_rows).filter(|rows| *rows <= 5 && self.area.width >= 72);
        match (size.or(beside), self.way) {
            (Some(rows), Some(way)) => big.width("0", bigtype::Size::new(way, rows)) + 2,
            _ if self.small => 3,
            _ => 5,
        }
    }

    /// Columns between that tile and the label.
    pub(super) fn lead(&self, size: Option<u16>) -> u16 {
        match (size, self.small) {
            (_, true) => 0,
            _ => 1,
        }
    }

    /// Rows of large type in the block that leads to the next page: as its choices, where that leaves room to read.
    pub(super) fn more_type(&self, fit: Fit) -> Option<u16> {
        let crisp = self.way.is_some_and(Way::has_leading);
        let low = |rows: &u16| self.large || (crisp && *rows <= 3);
        fit.choice.filter(low)
    }

    /// Rows of the block that leads to the next page.
    pub(super) fn more(&self, fit: Fit) -> u16 {
        match self.more_type(fit) {
            Some(rows) => rows + 2,
            None => self.target,
        }
    }

    /// The nth of `count` equal places in a width, so that the last one ends at the edge.
    pub(super) fn share(n: u16, count: u16, gap: u16, x: u16, width: u16) -> (u16, u16) {
        let start = n * (width + gap) / count;
        let end = (n + 1) * (width + gap) / count - gap;
        (x + start, end - start)
    }

    /// Lines that a large heading may take.
    pub(super) fn heading_lines(&self) -> usize {
        if self.large { 3 } else { 2 }
    }
}

/// Rows of large type in the footer: where ordinary text is too small.
pub(super) fn footer_type(rows: u16, way: Option<Way>, needs: &Needs) -> Option<u16> {
    let crisp = way.is_some_and(Way::has_leading);
    let way = way.filter(|_| rows > LARGE || (!needs.ordinary && crisp && rows >= ROOMY))?;
    // Two rows of a large grid are small; lines of blocks start at four.
    let least = if crisp && rows > LARGE { way.min_rows() + 1 } else { way.min_rows() };
    let meets = |rows: &u16| bigtype::Size::new(way, *rows).em() >= needs.ordinary_em;
    Some((least..=least + 2).find(meets).unwrap_or(least))
}

fn is_latin(scene: &Scene) -> bool {
    let choices = scene.choices.iter().map(|c| &c.text);
    let texts = scene.body.iter().map(|p| &p.text).chain(choices).chain([&scene.heading]);
    texts.flat_map(|t| t.chars()).all(|c| c.is_ascii() || matches!(c, '“' | '”' | '’'))
}
