//! Where visits end without being done, and where people ask for help: by screen, from the journal.
//!
//! **Invariant:** what the journal has. It knows neither steps nor how often somebody went back, so there is no figure for those.
use crate::{
    care::{Left, Need},
    journal::{Event, Id, Row},
    tickets::{Month, day, month},
};
use std::collections::BTreeMap;

/// What is counted of a screen, in this order.
pub const KINDS: [&str; 3] = ["ended by silence", "went to the counter", "called for help"];

/// A screen, as task and screen, and how often each of [`KINDS`] was there.
pub type Screen = (String, [u64; KINDS.len()]);

/// The screens of a month with anything to count, in the order of their names. Calls about fraud and illness are no friction.
pub(super) fn of(rows: &[Row], asked: Month, ahead: i32) -> Vec<Screen> {
    let mut all: BTreeMap<String, [u64; KINDS.len()]> = BTreeMap::new();
    for row in rows.iter().filter(|row| day(row.minute, ahead).is_some_and(|day| month(day) == asked)) {
        let (kind, script, screen) = match &row.event {
            Event::VisitEnded { how: Left::Silence, script, screen } => (0, script, screen),
            Event::VisitEnded { how: Left::Counter, script, screen } => (1, script, screen),
            Event::Called { need: Need::Stuck, script, screen } => (2, script, screen),
            _ => continue,
        };
        if let Some(count) = all.entry(name(script.as_ref(), screen.as_ref())).or_default().get_mut(kind) {
            *count += 1;
        }
    }
    all.into_iter().collect()
}

fn name(script: Option<&Id>, screen: Option<&Id>) -> String {
    match (script, screen) {
        (Some(script), Some(screen)) => format!("{}/{}", script.as_str(), screen.as_str()),
        (Some(script), None) => script.as_str().to_owned(),
        (None, _) => "no task".to_owned(),
    }
}
