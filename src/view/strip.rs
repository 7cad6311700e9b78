//! The strip for staff, above the customer's page while a colleague stands beside it: so the footer stays where it is.
//!
//! **Invariant:** the page keeps the rows that it needs, and the strip is whole: all of its words, or its first line, or none. What does not
//! stand there is on the colleague's own page.
use super::{
    paint::Paint,
    room::{LARGE, TALL},
};
use crate::{
    bigtype::{native_width, wrap},
    look::style,
    scene::Strip,
};
use ratatui::{layout::Rect, style::Modifier};

/// The rows of a strip, and the area that is left for the page.
pub(super) fn split(area: Rect, strip: Option<&Strip>) -> (Rect, Vec<String>) {
    let Some(strip) = strip else { return (area, vec![]) };
    let width = area.width.saturating_sub(2).max(2);
    let rows = |text: &str| wrap(text, width, native_width);
    let head = rows(&strip.head);
    let all: Vec<String> = head.iter().cloned().chain(strip.lines.iter().flat_map(|line| rows(line))).collect();
    // The page stays in its class of grids: the customer loses neither type nor targets for what a colleague reads.
    let page = match area.height {
        rows if rows > LARGE => LARGE + 1,
        rows if rows >= TALL => TALL,
        rows => rows,
    };
    let fits = |lines: &Vec<String>| area.height >= page + lines.len() as u16;
    let lines = [all, head].into_iter().find(fits).unwrap_or_default();
    let rows = lines.len() as u16;
    (Rect { y: area.y + rows, height: area.height - rows, ..area }, lines)
}

impl Paint<'_> {
    pub(super) fn strip(&mut self, area: Rect, lines: &[String]) {
        let p = self.palette;
        let rows = lines.len() as u16;
        let ground = Rect { y: area.y - rows, height: rows, ..area };
        self.fill(ground, p.soft, p.ink);
        let look = style(p.ink, p.soft);
        for (n, (line, y)) in lines.iter().zip(ground.y..).enumerate() {
            let look = if n == 0 { look.add_modifier(Modifier::BOLD) } else { look };
            self.text(area.x + 1, y, line, area.width.saturating_sub(2), look);
        }
    }
}
