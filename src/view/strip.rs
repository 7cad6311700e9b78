//! The strip for staff, above the customer's page while a colleague stands beside it: so the footer stays where it is.
//!
//! **Invariant:** the customer comes first. The strip takes only rows that the page can spare without smaller type, another page or a smaller target; it is all
//! of its words, or the first of them, or its first line, or none. What does not stand there is on the colleague's own page. "Turn away" stands anyway.
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

/// What can stand there, the most first: the lines of a strip that leave a grid in its class.
pub(super) fn choices(grid: Rect, strip: &Strip) -> Vec<Vec<String>> {
    let width = grid.width.saturating_sub(2).max(2);
    let rows = |text: &String| wrap(text, width, native_width);
    let upto =
        |lines: usize| std::iter::once(&strip.head).chain(strip.lines.iter().take(lines)).flat_map(rows).collect();
    // Targets and margins follow the class of a grid.
    let page = match grid.height {
        rows if rows > LARGE => LARGE + 1,
        rows if rows >= TALL => TALL,
        rows => rows,
    };
    let mut all: Vec<Vec<String>> = vec![upto(strip.lines.len()), upto(1), upto(0)];
    all.dedup();
    all.retain(|lines| grid.height >= page + lines.len() as u16);
    all
}

/// What is left of a grid below a strip.
pub(super) fn below(grid: Rect, lines: &[String]) -> Rect {
    let rows = lines.len() as u16;
    Rect { y: grid.y + rows, height: grid.height - rows, ..grid }
}

impl Paint<'_> {
    pub(super) fn strip(&mut self, grid: Rect, lines: &[String]) {
        let p = self.palette;
        let ground = Rect { height: lines.len() as u16, ..grid };
        self.fill(ground, p.soft, p.ink);
        let look = style(p.ink, p.soft);
        for (n, (line, y)) in lines.iter().zip(ground.y..).enumerate() {
            let look = if n == 0 { look.add_modifier(Modifier::BOLD) } else { look };
            self.text(grid.x + 1, y, line, grid.width.saturating_sub(2), look);
        }
    }
}
