//! What is kept of a rehearsal: one record a take, by which the branch sees what was learnt.
//!
//! **Invariant:** a colleague is a number; no voice, no free text, nothing about a customer, who never existed. A take is
//! pinned to the version of its case and of the case's script.
mod all;
mod id;
mod odd;

pub use all::{Due, Takes, Weak};
pub use id::{id_of, is_id};

use crate::care::{Critical, Format, Item, Outcome, Staff};
use jiff::{Timestamp, civil::Date, tz::Offset};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// One take.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Take {
    /// Names the take, the same wherever its record is copied to (UUID).
    pub id: String,
    /// When it began.
    pub began: Timestamp,
    /// Minutes that the clock on the wall was ahead of UTC then.
    pub ahead: i32,
    /// How long it took, in seconds, without pauses.
    pub seconds: u32,
    /// How it was held.
    pub format: Format,
    /// The case.
    pub case: String,
    /// Its version.
    pub version: i64,
    /// The script that the case rehearses.
    pub script: String,
    /// Its version.
    pub script_version: i64,
    /// The customer was what he said.
    pub honest: bool,
    /// The language in which it was rehearsed (tag).
    pub language: String,
    /// Who practised; nobody where no number was given, and in a drill of the team.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "number")]
    pub trainee: Option<Staff>,
    /// Every line that was said, in order.
    pub lines: Vec<Line>,
    /// What came of it for the customer; nothing where it was broken off or ended by a critical error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// The critical error that ended it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub critical: Option<Critical>,
    /// Passed: a good outcome, everything found out that had to be, no critical error, marks good enough.
    pub passed: bool,
    /// A line suspected, blamed or ordered the customer.
    pub accused: bool,
    /// Seconds until the first question about what was said and done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_question: Option<u32>,
    /// What each observer saw; empty when the program judged.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub observers: Vec<Observer>,
    /// How sure of it the trainee was before, from 1 to 4.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sure_before: Option<u8>,
    /// And after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sure_after: Option<u8>,
}

impl Take {
    /// Minutes that the wall was ahead of UTC, as an offset; none at all where the record says what no place has.
    pub fn offset(&self) -> Offset {
        Offset::from_seconds(self.ahead.saturating_mul(60)).unwrap_or(Offset::UTC)
    }

    /// The day on the wall of the branch.
    pub fn day(&self) -> Date {
        self.offset().to_datetime(self.began).date()
    }

    /// Whether it has an end: an outcome, or the critical error that ended it. One that was broken off is neither passed nor failed.
    pub fn is_ended(&self) -> bool {
        self.outcome.is_some() || self.critical.is_some()
    }

    /// Whether it counts for the colleague who practised: alone or as a pair, with a number, and to its end.
    pub fn counts_for(&self) -> Option<Staff> {
        let counts = matches!(self.format, Format::Alone | Format::Pair) && self.is_ended();
        self.trainee.filter(|_| counts)
    }

    /// Every mark with its item: those of the observers where there were any, else those of the lines.
    pub fn marks(&self) -> impl Iterator<Item = (Item, u8)> {
        let seen = self.observers.iter().flat_map(|observer| observer.marks.iter().copied());
        let lines = self.lines.iter().filter(|_| self.observers.is_empty());
        seen.chain(lines.filter_map(|line| Some((line.item, line.mark?))))
    }

    /// What two observers gave for the same things, in order; of more than two the first two. The second mark of an item stands beside
    /// the other's second one.
    pub fn pairs(&self) -> Vec<(u8, u8)> {
        let [one, two, ..] = self.observers.as_slice() else { return Vec::new() };
        let of = |observer: &Observer, item: Item| -> Vec<u8> {
            observer.marks.iter().filter(|(i, _)| *i == item).map(|(_, mark)| *mark).collect()
        };
        Item::ALL.iter().flat_map(|item| of(one, *item).into_iter().zip(of(two, *item))).collect()
    }
}

/// A line that was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// The moment.
    pub moment: String,
    /// The line.
    pub line: String,
    /// What the moment is about.
    pub item: Item,
    /// Its mark, from 0 to 3; a critical error has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<u8>,
}

/// What one observer saw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Observer {
    /// Who, if the number was given.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "number")]
    pub by: Option<Staff>,
    /// The marks, from 0 to 3.
    pub marks: Vec<(Item, u8)>,
}

/// Optional numbers of colleagues.
mod number {
    use super::{Deserialize, Deserializer, Error, Serialize, Serializer, Staff};

    #[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference to the field")]
    pub(super) fn serialize<S: Serializer>(staff: &Option<Staff>, to: S) -> Result<S::Ok, S::Error> {
        staff.map(Staff::number).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Staff>, D::Error> {
        let Some(number) = Option::<u8>::deserialize(from)? else { return Ok(None) };
        let wrong = || D::Error::custom(format!("{number} is no number of a colleague (11 to 99)"));
        Staff::new(number).map(Some).ok_or_else(wrong)
    }
}

#[cfg(test)]
mod tests;
