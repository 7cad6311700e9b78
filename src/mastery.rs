//! What practice has come to: how well somebody has mastered something, when it is due again, and how far two observers agree.
//!
//! **Invariant:** days and marks in, figures out; nobody is named, no clock. The same history always gives the same figures, and a
//! colleague can foresee them: two takes passed in a row are mastery.
mod knowledge;

pub use knowledge::{KNOWN, Knowledge, SLIP, Standing, TO_TEACH};

use jiff::{Span, civil::Date};
use std::collections::BTreeMap;

/// The days after which something comes back (domain notes 4.2). They are fixed, because expanding and equal gaps teach alike; what counts
/// is that there are gaps.
pub const LADDER: [i32; 4] = [1, 7, 30, 90];

/// The share from which something is mastered.
///
/// With the weights of [`Mastery::share`] this is reached by two takes passed in a row, and by nothing less. One is not enough: who picks
/// at random passes up to 5 takes in 100, so that by the notes' model (prior 0.5, slip 0.1, mastered from 0.95; 4.1) one pass leaves 0.947
/// and two leave 0.997. More would cost those who know: they slip once in ten, and get here in two takes in 81 of 100 cases.
pub const MASTERED: f64 = 0.75;

/// Older takes weigh less than a millionth of a millionth, and with no more than these the sum of halves is exact.
const REMEMBERED: usize = 40;

/// One try: when, and whether it was passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Try {
    /// The day on the wall of the branch.
    pub day: Date,
    /// Passed.
    pub passed: bool,
}

/// How well something is mastered, and when it is due again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mastery {
    /// How many tries there were.
    pub tries: usize,
    /// From 0 to 1: the sum of passed / 2^k over the tries, k = 1 for the newest, 2 for the one before, and so on. Weights halve from try
    /// to try, and what was before the first one counts as not passed.
    pub share: f64,
    /// The place on the [`LADDER`] of the gap that runs now.
    pub rung: usize,
    /// The day on which it is due again.
    pub due: Date,
}

impl Mastery {
    /// The mastery of a history, the oldest try first; nothing where there is none.
    ///
    /// A first pass is due again after a day. A pass on or after the due day climbs to the next gap, counted from that pass; one before it
    /// shows that it is still fresh and moves nothing. A failed try is due again after a day, from the lowest rung.
    pub fn of(tries: &[Try]) -> Option<Self> {
        let (first, _) = tries.split_first()?;
        let mut ladder = (0, after(first.day, 0));
        for (nth, one) in tries.iter().enumerate() {
            let (rung, due) = ladder;
            ladder = match one.passed {
                false => (0, after(one.day, 0)),
                true if nth == 0 || one.day < due => ladder,
                true => {
                    let rung = (rung + 1).min(LADDER.len() - 1);
                    (rung, after(one.day, rung))
                }
            };
        }
        let mut weight = 1.0;
        let mut share = 0.0;
        for one in tries.iter().rev().take(REMEMBERED) {
            weight /= 2.0;
            share += if one.passed { weight } else { 0.0 };
        }
        Some(Self { tries: tries.len(), share, rung: ladder.0, due: ladder.1 })
    }

    /// Whether it is mastered ([`MASTERED`]).
    pub fn is_mastered(&self) -> bool {
        self.share >= MASTERED
    }

    /// Days since it was due: 0 on the due day, negative before it.
    pub fn late(&self, today: Date) -> i32 {
        // Days are at most some millions apart.
        self.due.until(today).map_or(0, |span| span.get_days())
    }

    /// Current: mastered and not overdue. On the due day itself it still is.
    pub fn is_current(&self, today: Date) -> bool {
        self.is_mastered() && today <= self.due
    }
}

/// So many days later as that rung says; the last day of the calendar where it ends before.
fn after(day: Date, rung: usize) -> Date {
    let days = LADDER.get(rung).copied().unwrap_or(1);
    day.saturating_add(Span::new().days(days))
}

/// How far two observers agree on the same things.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Agreement {
    /// How many things both judged.
    pub n: usize,
    /// How many they judged alike, per hundred.
    pub percent: f64,
    /// Cohen's kappa, unweighted (Cohen 1960, doi 10.1177/001316446002000104): 1 is full agreement, 0 what chance would give. Nothing where
    /// chance alone gives full agreement, because both always gave the same one mark.
    pub kappa: Option<f64>,
}

impl Agreement {
    /// The agreement of pairs of judgements; nothing where there are none.
    pub fn of<T: Ord + Copy>(pairs: &[(T, T)]) -> Option<Self> {
        let n = pairs.len();
        if n == 0 {
            return None;
        }
        let same = pairs.iter().filter(|(a, b)| a == b).count();
        let mut often: BTreeMap<T, (u64, u64)> = BTreeMap::new();
        for (a, b) in pairs {
            often.entry(*a).or_default().0 += 1;
            often.entry(*b).or_default().1 += 1;
        }
        // Whole numbers until the last step, so that "chance gives all" is told exactly: both sides are multiplied by n².
        let chance: u64 = often.values().map(|(a, b)| a * b).sum();
        let all = (n as u64) * (n as u64);
        let seen = (n as u64) * (same as u64);
        let kappa = (chance < all).then(|| (seen as f64 - chance as f64) / (all - chance) as f64);
        Some(Self { n, percent: 100.0 * same as f64 / n as f64, kappa })
    }
}

/// A share as counted, and the range in which the true one lies 95 times of 100.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// How many.
    pub of: usize,
    /// Of how many.
    pub n: usize,
    /// The lower end, from 0 to 1.
    pub low: f64,
    /// The upper end, from 0 to 1.
    pub high: f64,
}

impl Share {
    /// The share with its [`wilson`] interval; nothing where `n` is 0. More than `n` count as `n`.
    pub fn of(of: usize, n: usize) -> Option<Self> {
        if n == 0 {
            return None;
        }
        let of = of.min(n);
        let (low, high) = wilson(of as f64 / n as f64, n as f64);
        Some(Self { of, n, low, high })
    }
}

/// The 95 % score interval of a share of `n` (Wilson 1927, doi 10.1080/01621459.1927.10502953), which is right for few and for none too. `n` is
/// more than 0 and no whole number where answers hang together.
pub fn wilson(share: f64, n: f64) -> (f64, f64) {
    /// The two-sided 95 % point of the normal distribution.
    const Z: f64 = 1.959_963_984_540_054;
    let square = Z * Z;
    let middle = (share + square / (2.0 * n)) / (1.0 + square / n);
    let half = Z / (1.0 + square / n) * (share * (1.0 - share) / n + square / (4.0 * n * n)).sqrt();
    ((middle - half).clamp(0.0, share), (middle + half).clamp(share, 1.0))
}

#[cfg(test)]
mod tests;
