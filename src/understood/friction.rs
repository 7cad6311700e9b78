//! Where tasks are hard, by screen: where people went back, where visits ended without being done, and where help was called; and how many
//! pages a task took until it was done.
//!
//! **Invariant:** sums of a month, from the journal and from what was counted of pages. There is no visit in them.
use super::cells::is_item;
use crate::{
    care::{Left, Need},
    journal::{Event, Id, Row},
    tickets::{Month, day, month},
};
use std::collections::BTreeMap;

/// What is counted of a screen, in this order; the first says how often it was seen at all.
pub const KINDS: [&str; 5] = ["shown", "went back", "ended by silence", "went to the counter", "called for help"];

/// A screen, as task and screen, and how often each of [`KINDS`] was there.
pub type Screen = (String, [u64; KINDS.len()]);

/// A row of what was counted of pages, without its count: what, task, screen, pages.
pub type Page = [String; 4];

/// How often tasks took so many pages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pages(BTreeMap<u32, u64>);

impl Pages {
    /// How often the task was done.
    pub fn n(&self) -> u64 {
        self.0.values().fold(0, |sum, count| sum.saturating_add(*count))
    }

    /// Half of the times it took this many or fewer (the lower median); 0 where it was never done.
    pub fn median(&self) -> u32 {
        let half = self.n().div_ceil(2);
        let mut sum = 0_u64;
        let found = self.0.iter().find(|(_, count)| {
            sum = sum.saturating_add(**count);
            sum >= half
        });
        found.map_or(0, |(pages, _)| *pages)
    }
}

/// Where tasks are hard in a month.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Friction {
    /// Screens at which anything but being shown happened, in the order of their names.
    pub screens: Vec<Screen>,
    /// How many pages tasks took until they were done.
    pub tasks: BTreeMap<String, Pages>,
    /// Rows that are none of ours.
    pub(super) odd: usize,
}

impl Friction {
    /// Of a month: its rows among those of the journal, and what was counted of its pages. Calls about fraud and illness are no friction.
    pub(super) fn of(rows: &[Row], pages: &[(Page, u64)], asked: Month, ahead: i32) -> Self {
        let mut all = Self::default();
        let mut screens: BTreeMap<String, [u64; KINDS.len()]> = BTreeMap::new();
        let mut count = |name: String, kind: usize, count: u64| {
            if let Some(sum) = screens.entry(name).or_default().get_mut(kind) {
                *sum = sum.saturating_add(count);
            }
        };
        for row in rows.iter().filter(|row| day(row.minute, ahead).is_some_and(|day| month(day) == asked)) {
            match &row.event {
                Event::VisitEnded { how: Left::Silence, script, screen } => {
                    count(name(script.as_ref(), screen.as_ref()), 2, 1);
                }
                Event::VisitEnded { how: Left::Counter, script, screen } => {
                    count(name(script.as_ref(), screen.as_ref()), 3, 1);
                }
                Event::Called { need: Need::Stuck, script, screen } => {
                    count(name(script.as_ref(), screen.as_ref()), 4, 1);
                }
                _ => {}
            }
        }
        for ([what, task, screen, pages], n) in pages {
            match (what.as_str(), pages.parse::<u32>()) {
                ("shown", Err(_)) if is_item(task) && is_item(screen) => count(format!("{task}/{screen}"), 0, *n),
                ("back", Err(_)) if is_item(task) && is_item(screen) => count(format!("{task}/{screen}"), 1, *n),
                ("done", Ok(pages)) if is_item(task) => {
                    let sum = all.tasks.entry(task.clone()).or_default().0.entry(pages).or_default();
                    *sum = sum.saturating_add(*n);
                }
                _ => all.odd += 1,
            }
        }
        all.screens = screens.into_iter().filter(|(_, [_, hard @ ..])| hard.iter().any(|n| *n > 0)).collect();
        all
    }

    /// Whether there is nothing to tell.
    pub fn is_empty(&self) -> bool {
        self.screens.is_empty() && self.tasks.is_empty()
    }
}

fn name(script: Option<&Id>, screen: Option<&Id>) -> String {
    match (script, screen) {
        (Some(script), Some(screen)) => format!("{}/{}", script.as_str(), screen.as_str()),
        (Some(script), None) => script.as_str().to_owned(),
        (None, _) => "no task".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_a_number_of_pages_that_was_there() {
        let median = |counts: &[(u32, u64)]| Pages(counts.iter().copied().collect()).median();
        assert_eq!(median(&[]), 0);
        assert_eq!(median(&[(9, 1)]), 9);
        assert_eq!(median(&[(7, 2), (9, 2)]), 7);
        assert_eq!(median(&[(7, 2), (9, 3), (40, 1)]), 9);
        assert_eq!(median(&[(7, 1), (9, 1), (40, u64::MAX)]), 40);
    }
}
