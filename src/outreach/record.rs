//! What a lesson is called, and what its counts come to.
//!
//! **Invariant:** the same lesson with the same number has the same id on every machine; nothing is drawn here.
use super::{Session, Show};
use crate::takes::id_of;

/// What the ids of lessons are made in, itself made from an address that nobody has (RFC 2606).
const PLACE: &str = "https://caring-mode.invalid/outreach";
/// So much of the id stands in a folder's name: lessons of one day and place are few.
const SHORT: usize = 8;

/// Hands for the best answers, for "not sure", and all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Hands {
    /// For the best answer.
    pub best: u32,
    /// For "not sure".
    pub not_sure: u32,
    /// All.
    pub all: u32,
}

impl Hands {
    /// Those of some items together.
    pub fn of(shows: &[Show]) -> Self {
        shows.iter().fold(Self::default(), |sum, show| Self {
            best: sum.best + show.answers.get(show.best).copied().unwrap_or(0),
            not_sure: sum.not_sure + show.not_sure,
            all: sum.all + show.answers.iter().sum::<u32>() + show.not_sure,
        })
    }
}

impl Session {
    /// The same lesson with its id: a UUID of version 5 (RFC 9562) of all that it says, whatever id it had, and of a number that nobody can guess.
    #[must_use]
    pub fn named(mut self, number: u64) -> Self {
        self.id.clear();
        self.id = id_of(PLACE, &self, number);
        self
    }

    /// The name of its folder: the day, the place, and the beginning of its id.
    pub fn folder(&self) -> String {
        let short: String = self.id.chars().take(SHORT).collect();
        format!("{}-{}-{short}", self.day, self.venue.name())
    }
}
