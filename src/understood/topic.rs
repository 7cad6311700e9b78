//! One topic: who knows it, what is mistaken in it, and whom it reached.
//!
//! **Invariant:** sums only; what is crossed with an edition, a language or an hour is how often an episode was opened, never an answer.
use super::{
    cells::Answers,
    share::{Known, Tally},
};
use crate::{care::Edition, report::FEW};
use std::collections::BTreeMap;

/// Languages of fewer are a small minority of the branch (domain notes 4.4).
const FEW_SPEAK: u64 = 10;

/// What is known of a topic.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Topic {
    /// What it is called in the first language of the pack; nothing where the pack has no such episode.
    pub title: Option<String>,
    /// The first answers of visits, before anything of the topic was told: one a person.
    pub first: Tally,
    /// The first answers of visits in which its episode was opened before: one a person, other people than those of `first`.
    pub taught: Tally,
    /// All answers.
    pub answers: Tally,
    /// Answers to honest items, where another answer than the best is a false alarm.
    pub honest: Tally,
    /// How often its episode was opened.
    pub opened: u64,
    /// How often it was read to its end.
    pub finished: u64,
    pub(super) editions: BTreeMap<&'static str, u64>,
    pub(super) languages: BTreeMap<String, u64>,
    pub(super) hours: BTreeMap<String, u64>,
    pub(super) items: BTreeMap<String, Answers>,
}

/// How often an episode was opened, by one thing at a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// By what.
    pub by: &'static str,
    /// Counts under this are people.
    pub limit: u64,
    /// The counts, in an order that does not depend on them.
    pub cells: Vec<(String, u64)>,
}

impl Topic {
    /// The share who know it before it is told; nothing while there are too few such answers.
    pub fn known(&self) -> Option<Known> {
        Known::of(&self.first)
    }

    /// The share who know it after its episode; nothing while there are too few such answers.
    pub fn known_after(&self) -> Option<Known> {
        Known::of(&self.taught)
    }

    /// What says most about whom a next lesson would meet: the share before its episode, and where too few were asked then, that after it.
    /// Whether it is the latter stands beside it.
    pub fn to_teach(&self) -> Option<(Known, bool)> {
        self.known().map(|known| (known, false)).or_else(|| self.known_after().map(|known| (known, true)))
    }

    /// Whom it reached. Sums over topics are not given: they would tell what is hidden in one of them.
    pub fn reach(&self) -> [Reach; 3] {
        let editions = Edition::ALL.iter().filter_map(|e| Some((e.name().to_owned(), *self.editions.get(e.name())?)));
        let cell = |(name, count): (&String, &u64)| (name.clone(), *count);
        [
            Reach { by: "edition", limit: FEW, cells: editions.collect() },
            // Chinese first: what stands last is hidden first together with a small count.
            Reach { by: "language", limit: FEW_SPEAK, cells: self.languages.iter().rev().map(cell).collect() },
            Reach { by: "hours", limit: FEW, cells: self.hours.iter().map(cell).collect() },
        ]
    }
}
