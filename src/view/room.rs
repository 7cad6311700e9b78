//! How a grid is divided: status above, footer below, the page between, and the candidates for type sizes.
use crate::{
    bigtype::{self, Type, Way},
    care::Size,
    scene::{Form, Scene},
};
use ratatui::layout::Rect;

/// The smallest grid that can be used, columns and rows.
pub const SMALLEST: (u16, u16) = (40, 11);
/// Under so many rows all text is native.
pub(super) const TALL: u16 = 16;
/// Over so many rows everything is large.
pub(super) const LARGE: u16 = 30;

/// Type sizes to try, in rows of large type; `None` is native text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fit {
    /// The heading.
    pub(super) head: Option<u16>,
    /// Choices.
    pub(super) choice: Option<u16>,
    /// The words of the real machine: what a customer compares.
    pub(super) machine: Option<u16>,
    /// Paragraphs.
    pub(super) body: Option<u16>,
}

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
    /// All words are letters, without a hanzi.
    pub(super) latin: bool,
    /// The terminal draws quadrants.
    pub(super) quadrants: bool,
    /// The grid is under 16 rows.
    pub(super) small: bool,
    /// The grid is over 30 rows.
    pub(super) large: bool,
}

impl Room {
    /// `roomy`: the status line is large as well, where the grid is.
    pub(super) fn new(area: Rect, scene: &Scene, way: Option<Way>, roomy: bool) -> Self {
        let small = area.height < TALL;
        let large = area.height > LARGE;
        let quadrants = way.is_some();
        let way = way.filter(|_| !small);
        let footer_type = way.filter(|_| large).map(Way::min_rows);
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
        let high = if small && !scene.languages.is_empty() { 0 } else { status_type.unwrap_or(1) };
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
            gap,
            target: if small { 2 } else { 3 },
            way,
            latin: is_latin(scene),
            quadrants,
            small,
            large,
        }
    }

    /// The sizes to try, largest first: those that the chosen type size stands for, then what is left when they do
    /// not fit even on pages of their own.
    pub(super) fn fits(&self, size: Size) -> (Vec<Fit>, Vec<Fit>) {
        let Some(way) = self.way else {
            return (vec![NATIVE], vec![]);
        };
        // Letters have fewer strokes than hanzi and are read one row smaller.
        let least = way.min_rows() - u16::from(self.latin);
        let rows = |r: u16| Some(r.max(least));
        let fit = |head: u16, choice: u16, body: u16| Fit {
            head: if head == 0 { None } else { rows(head) },
            choice: if choice == 0 { None } else { rows(choice) },
            machine: if choice == 0 { None } else { rows(choice) },
            body: if body == 0 { None } else { rows(body) },
        };
        let list: &[[u16; 3]] = match (self.large, size) {
            (false, Size::Normal) => &[[4, 0, 0]],
            (false, Size::Large) => &[[5, 5, 0], [5, 4, 0], [4, 4, 0], [5, 0, 0], [4, 0, 0]],
            (false, Size::Larger) => &[[5, 4, 4], [4, 4, 4], [5, 0, 4], [4, 0, 4]],
            (false, Size::Largest) => &[[6, 5, 5], [6, 4, 5], [5, 4, 5], [5, 0, 5], [4, 0, 5]],
            (true, Size::Normal) => &[[5, 4, 4], [4, 4, 4]],
            (true, Size::Large) => &[[6, 5, 4], [6, 4, 4], [5, 4, 4], [4, 4, 4]],
            (true, Size::Larger) => &[[7, 6, 5], [6, 5, 5], [6, 4, 5], [5, 4, 5]],
            (true, Size::Largest) => &[[8, 7, 6], [8, 6, 6], [7, 6, 6], [6, 5, 6], [6, 4, 6]],
        };
        let fallback: &[[u16; 3]] = match (self.large, size) {
            (true, _) => &[[4, 4, 4], [4, 4, 0], [4, 0, 4], [0, 0, 4], [4, 0, 0], [0, 0, 0]],
            (_, Size::Normal | Size::Large) => &[[4, 0, 0], [0, 0, 0]],
            _ => &[[4, 0, 4], [5, 0, 0], [4, 0, 0], [0, 0, 4], [0, 0, 0]],
        };
        // The machine's words are as large as the choices; above native choices they are tried large all the same.
        let both = |f: &[u16; 3]| {
            let plain = fit(f[0], f[1], f[2]);
            let louder = Fit { machine: rows(0), ..plain };
            let louder = (plain.head.is_some() && plain.machine.is_none()).then_some(louder);
            louder.into_iter().chain([plain])
        };
        let all = |list: &[[u16; 3]]| list.iter().flat_map(both).collect();
        (all(list), all(fallback))
    }

    /// Columns of the tile with a choice's digit: wide enough for a large digit where large type is drawn at all.
    pub(super) fn tile(&self, big: &mut Type, size: Option<u16>) -> u16 {
        // Where columns are few, words need them more than a digit does.
        let beside = self.way.map(Way::min_rows).filter(|_| self.area.width >= 72);
        match (size.or(beside), self.way) {
            (Some(rows), Some(way)) => big.width("0", bigtype::Size { way, rows }) + 2,
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

    /// Rows of the block that leads to the next page.
    pub(super) fn more(&self, fit: Fit) -> u16 {
        match fit.choice.filter(|_| self.large) {
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

fn is_latin(scene: &Scene) -> bool {
    let choices = scene.choices.iter().map(|c| &c.text);
    let texts = scene.body.iter().map(|p| &p.text).chain(choices).chain([&scene.heading]);
    texts.flat_map(|t| t.chars()).all(|c| c.is_ascii() || matches!(c, '“' | '”' | '’'))
}

const NATIVE: Fit = Fit { head: None, choice: None, machine: None, body: None };
