//! Months whose time is over: which files go, and what is written first.
//!
//! **Invariant:** a month with a ticket whose customer was not told stays, and so does the file that is written.
use super::{
    file::{self, Tickets},
    folder::{self, Entry, Month},
};
use crate::journal::{Chain, Event, Hash, Row};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// A month that goes.
pub(super) struct Gone {
    /// The rows that say so.
    pub(super) events: Vec<Event>,
    /// Its files, those that were set aside as well.
    pub(super) files: Vec<Entry>,
}

/// The months before `oldest` that can go, the earliest first. `open` is the one that is written.
pub(super) fn due(folder: &Path, oldest: Month, open: Month) -> Vec<Gone> {
    let Ok(list) = folder::list(folder) else { return vec![] };
    let mut months: BTreeMap<Month, Vec<Entry>> = BTreeMap::new();
    for entry in list {
        months.entry(entry.month).or_default().push(entry);
    }
    let over: Vec<Month> = months.keys().copied().filter(|month| *month < oldest && *month < open).collect();
    if over.is_empty() {
        return vec![];
    }
    let mut tickets: BTreeMap<Month, Tickets> = BTreeMap::new();
    for entry in months.values().flatten() {
        tickets.entry(entry.month).or_default().add(&entry.path);
    }
    let stay = stay(&over, &tickets);
    let go: Vec<Month> = over.into_iter().filter(|month| !stay.contains(month)).collect();
    go.into_iter()
        .filter_map(|month| {
            let files = months.remove(&month)?;
            let mut events = vec![];
            let mut end = Chain::default();
            for entry in &files {
                // What this month says of a hole before a month that stays is said again.
                let mut holes = |row: &Row, _: &Hash| {
                    if let Event::MonthDropped { month, .. } = row.event
                        && stay.iter().any(|stays| stays.number() > month)
                    {
                        events.push(row.event.clone());
                    }
                };
                let found = file::look(&entry.path).and_then(|file| file::follow(&file, 0, &mut holes));
                end = found.ok().filter(|found| found.begin.is_some()).map_or(end, |found| found.end);
            }
            events.push(Event::MonthDropped { month: month.number(), last: end.seq, head: end.head });
            Some(Gone { events, files })
        })
        .collect()
}

/// The months that stay for a ticket. With one stays whatever is known of all its tickets: a month without the row that a customer was told
/// would make a finished ticket look open.
fn stay(over: &[Month], tickets: &BTreeMap<Month, Tickets>) -> BTreeSet<Month> {
    let told: BTreeSet<u64> = tickets.values().flat_map(|of| of.told.iter().copied()).collect();
    let mut stay = BTreeSet::new();
    loop {
        let held: BTreeSet<u64> =
            stay.iter().filter_map(|month| tickets.get(month)).flat_map(|of| of.opened.iter().copied()).collect();
        let waits = |of: &Tickets| !of.opened.is_subset(&told) || !of.named.is_disjoint(&held);
        let all: BTreeSet<Month> = over.iter().copied().filter(|month| tickets.get(month).is_some_and(waits)).collect();
        if all == stay {
            return stay;
        }
        stay = all;
    }
}
