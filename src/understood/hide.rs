//! Counts in a row of one total, as they may be sent on: small ones are people.
//!
//! **Invariant:** nobody can reckon a count that is not shown, also who knows the total and this program. The total is always taken to be
//! known, because a report tells how often each task was begun.

/// One row: names with their counts, in an order that does not depend on the counts.
pub(super) type Cells = [(String, u64)];

/// What may be shown of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shown<'a> {
    /// Counts that may be shown.
    pub(super) cells: Vec<&'a (String, u64)>,
    /// All others together; 0 where nothing is hidden.
    pub(super) others: u64,
}

/// What may be shown of a row whose counts from 1 to `limit` - 1 are people; nothing where that would tell one of them.
///
/// Small counts stand among "others together", which tells no more than the total and the counts beside it. So there must be two of them at
/// least, so many in all that none must be smaller than "small" says, and so few that not all must be the largest small count. Else the
/// last count of the row joins them, and the one before it: not the next smallest, because who knows that it is no larger than those shown
/// can often reckon both. That nothing was counted is not said of any name.
pub(super) fn shown(cells: &Cells, limit: u64) -> Option<Shown<'_>> {
    let there: Vec<&(String, u64)> = cells.iter().filter(|(_, count)| *count > 0).collect();
    let mut hidden: Vec<bool> = there.iter().map(|(_, count)| *count < limit).collect();
    while hidden.contains(&true) && !safe(&there, &hidden, limit) {
        let next = hidden.iter().rposition(|hidden| !hidden)?;
        *hidden.get_mut(next)? = true;
    }
    let kept = there.iter().zip(&hidden);
    let cells: Vec<_> = kept.clone().filter(|(_, hidden)| !**hidden).map(|(cell, _)| *cell).collect();
    let others = kept.filter(|(_, hidden)| **hidden).fold(0_u64, |sum, (cell, _)| sum.saturating_add(cell.1));
    (others == 0 || !cells.is_empty()).then_some(Shown { cells, others })
}

/// Whether the sum of the hidden counts leaves each of them open.
fn safe(cells: &[&(String, u64)], hidden: &[bool], limit: u64) -> bool {
    let these = || cells.iter().zip(hidden).filter(|(_, hidden)| **hidden).map(|(cell, _)| cell.1);
    let (many, sum) = these().fold((0_u64, 0_u64), |(n, sum), count| (n + 1, sum.saturating_add(count)));
    let all_small = these().all(|count| count < limit);
    many >= 2 && sum >= many + limit - 2 && (!all_small || sum < many * (limit - 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    const NAMES: [&str; 4] = ["a", "b", "c", "d"];

    fn row(counts: &[u64]) -> Vec<(String, u64)> {
        NAMES.iter().map(|name| (*name).to_owned()).zip(counts.iter().copied()).collect()
    }

    fn said(counts: &[u64], limit: u64) -> Option<(Vec<u64>, u64)> {
        let row = row(counts);
        shown(&row, limit).map(|shown| (shown.cells.iter().map(|cell| cell.1).collect(), shown.others))
    }

    #[test]
    fn a_small_count_takes_another_one_along() {
        assert_eq!(said(&[40, 12, 0], 5), Some((vec![40, 12], 0)));
        assert_eq!(said(&[40, 12, 3], 5), Some((vec![40], 15)));
        assert_eq!(said(&[40, 4, 3], 5), Some((vec![40], 7)));
        // Two of one each, and two of four each: their sum would tell both.
        assert_eq!(said(&[40, 12, 1, 1], 5), Some((vec![40], 14)));
        assert_eq!(said(&[40, 12, 4, 4], 5), Some((vec![40], 20)));
        assert_eq!(said(&[40, 3], 5), None);
        assert_eq!(said(&[3], 5), None);
        assert_eq!(said(&[300, 9, 20], 10), Some((vec![300], 29)));
        assert_eq!(said(&[], 5), Some((vec![], 0)));
    }

    /// All rows there can be: whoever knows the total, what is shown and this program finds at least two rows for every name that is not
    /// shown, and among them no single small count.
    #[test]
    fn no_hidden_count_can_be_reckoned() {
        for (limit, names, most) in [(4, 2, 14_u64), (4, 3, 14), (4, 4, 11), (5, 3, 16)] {
            let mut alike: BTreeMap<_, Vec<Vec<u64>>> = BTreeMap::new();
            for number in 0..(most + 1).pow(names) {
                let counts: Vec<u64> = (0..names).map(|n| number / (most + 1).pow(n) % (most + 1)).collect();
                let row = row(&counts);
                let public = shown(&row, limit).map(|s| {
                    let cells: Vec<(String, u64)> = s.cells.into_iter().cloned().collect();
                    (cells, s.others)
                });
                alike.entry((counts.iter().sum::<u64>(), public)).or_default().push(counts);
            }
            for ((total, public), rows) in alike {
                // Rows near the end of the list are alike with some that are not on it.
                if total > most {
                    continue;
                }
                let shown = public.as_ref().map_or(&[][..], |(cells, _)| cells);
                for (n, name) in NAMES.iter().enumerate().take(names as usize) {
                    let could: BTreeSet<u64> = rows.iter().map(|row| row[n]).collect();
                    let is_shown = shown.iter().any(|(shown, _)| shown == name);
                    let small = could.iter().any(|count| (1..limit).contains(count));
                    assert!(is_shown || !small || could.len() > 1, "{total} {public:?} tells {name}: {could:?}");
                }
            }
        }
    }
}
