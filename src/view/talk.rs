//! Pages on which whole sentences are chosen: where they find no room beside what was said, they stand on pages of their own.
use super::{
    grid::Grid,
    plan::{Page, Plan, Planner, Side},
    sizes::Fit,
};

/// A sentence that is chosen has no more lines than this: longer ones are not read at a glance.
pub(super) const MOST: usize = 4;

impl Planner<'_> {
    /// On one page in the largest type in which that can be, so that sentences are compared; else apart on as few pages as can be. Type that is
    /// large for all of them comes before a heading that is larger still.
    pub(super) fn talk(&mut self, wanted: &[Fit], rest: &[Fit], sides: &[Side]) -> Option<Plan> {
        let all = || wanted.iter().chain(rest).copied();
        let large = |fit: &Fit| fit.body.is_some() && fit.choice.is_some();
        for fit in all().filter(large).chain(all().filter(|fit| !large(fit))) {
            if let Some(plan) = self.with_side(fit, sides) {
                return Some(plan);
            }
        }
        // Of equally many the first, in the largest type.
        all().filter_map(|fit| self.apart(fit)).min_by_key(|plan| plan.pages.len())
    }

    /// First what was said, then what could be answered.
    pub(super) fn apart(&mut self, fit: Fit) -> Option<Plan> {
        let width = self.room.page.width;
        let mut rows = self.heading(fit, width)?;
        for piece in self.body {
            rows.extend(self.piece(piece, fit, width));
        }
        let taken: u16 = rows.iter().map(|row| row.height() + row.gap).sum();
        let more = self.room.more(fit) + 1;
        self.room.page.height.checked_sub(taken + more)?;
        let grid = self.grid(fit)?;
        // As many as find room with the way on below them; the last page has none, because a step back leads to what was said.
        let most = |room: u16| usize::from((room + 1) / (grid.height + 1));
        let last = most(self.room.page.height);
        let each = most(self.room.page.height.saturating_sub(more));
        if last == 0 || (each == 0 && grid.labels.len() > last) {
            return None;
        }
        let mut pages = vec![Page { rows, grid: None, top: 0, first: 0, onward: false }];
        let mut first = 0;
        while first < grid.labels.len() {
            let left = grid.labels.len() - first;
            let (many, onward) = if left <= last { (left, false) } else { (each.min(left - 1), true) };
            let labels = grid.labels.iter().skip(first).take(many).cloned().collect();
            let part = Grid { labels, ..grid.clone() };
            let room = self.room.page.height - if onward { more } else { 0 };
            let spare = room - part.total();
            let part = Some(self.grow(part, spare));
            pages.push(Page { rows: Vec::new(), grid: part, top: 0, first, onward });
            first += many;
        }
        Some(Plan { pages, fit, side: None, cut: None })
    }
}
