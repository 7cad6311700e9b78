//! Each requirement that software can check, with the value measured now and its source: what `caring-mode conform` says.
//!
//! **Invariant:** a [`Bench`] in, one row for each requirement out, in the order of the standards' list; no clock and no
//! hand but those that the bench was given. No row is a constant: each value is computed from renders, scenes, scripts,
//! timings of the core or the configuration, and a row that is not met says by how much.
//!
//! One file, or one folder of files, for each family: a slice of [`Requirement`]s, and the functions that measure them.
mod bench;
mod glyphs;
mod hearing;
mod report;
mod seeing;
mod time;
mod touch;
mod understanding;
mod visit;

use crate::lint::{RULES, Subject};
pub use bench::{Bench, Given, Met, Native, Place, Shot};
pub use report::{json, text};
pub use touch::{Hands, Touch};

/// Whether a requirement is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// It is.
    Met,
    /// It is not; the value says by how much.
    NotMet,
    /// There is nothing here that it could be about; the value says what was counted.
    NotApplicable,
    /// What it is about has not been built; the value says what was counted.
    NotYet,
}

impl Status {
    /// Every status, in the order in which they are counted.
    pub const ALL: [Self; 4] = [Self::Met, Self::NotMet, Self::NotYet, Self::NotApplicable];

    /// The name in tables and in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not-met",
            Self::NotApplicable => "not-applicable",
            Self::NotYet => "not-yet",
        }
    }
}

/// What was measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    /// In words and numbers.
    pub value: String,
    /// What it means for the requirement.
    pub status: Status,
}

impl Measured {
    /// Met or not.
    fn when(met: bool, value: impl Into<String>) -> Self {
        Self { value: value.into(), status: if met { Status::Met } else { Status::NotMet } }
    }

    /// Nothing was found that could be measured, which is a finding: a pack may lack anything.
    fn nothing(what: &str) -> Self {
        Self::when(false, format!("nothing to measure: no {what}"))
    }

    fn not_yet(value: impl Into<String>) -> Self {
        Self { value: value.into(), status: Status::NotYet }
    }

    fn not_applicable(value: impl Into<String>) -> Self {
        Self { value: value.into(), status: Status::NotApplicable }
    }
}

/// One requirement.
#[derive(Clone, Copy)]
pub struct Requirement {
    /// Its number in the list of the standards.
    pub id: &'static str,
    /// What is asked, with number and unit, in our own words.
    pub text: &'static str,
    /// Where it stands; V: read in public text, D: derived, U: unverified.
    pub source: &'static str,
    /// Measures it.
    pub measure: fn(&Bench) -> Measured,
}

/// Declares a family: `S1 "what is asked" "source" => function`.
macro_rules! family {
    ($($id:ident $text:literal $source:literal => $measure:path),+ $(,)?) => {
        /// The requirements of this family, in the order of the standards' list.
        pub(super) const ALL: &[crate::conform::Requirement] = &[$(crate::conform::Requirement {
            id: stringify!($id),
            text: $text,
            source: $source,
            measure: $measure,
        }),+];
    };
}
use family;

/// One row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The requirement's number.
    pub id: &'static str,
    /// What is asked.
    pub requirement: &'static str,
    /// What was measured now.
    pub value: String,
    /// Whether that is enough.
    pub status: Status,
    /// Where the requirement stands.
    pub source: &'static str,
}

impl Row {
    fn of(requirement: &Requirement, bench: &Bench) -> Self {
        let Measured { value, status } = (requirement.measure)(bench);
        Self { id: requirement.id, requirement: requirement.text, value, status, source: requirement.source }
    }
}

/// Every requirement, in the order of the list.
pub fn requirements() -> impl Iterator<Item = &'static Requirement> {
    [seeing::ALL, touch::ALL, time::ALL, hearing::ALL, understanding::ALL].into_iter().flatten()
}

/// Every row.
pub fn rows(bench: &Bench) -> Vec<Row> {
    requirements().map(|r| Row::of(r, bench)).collect()
}

/// The row of one requirement.
pub fn row(bench: &Bench, id: &str) -> Option<Row> {
    requirements().find(|r| r.id == id).map(|r| Row::of(r, bench))
}

/// How many findings a rule of `check` has in this pack; nothing where there is no such rule.
fn findings(bench: &Bench, code: &str) -> Option<usize> {
    let rule = RULES.iter().find(|r| r.code == code)?;
    let subject = Subject::new(&bench.pack, &bench.today);
    let mut found = Vec::new();
    if let Some(run) = rule.run {
        run(&subject, &mut found);
    }
    found.extend(subject.scripts.iter().flat_map(|r| r.found.iter().cloned()));
    Some(found.iter().filter(|d| d.code == code).count())
}

/// What a rule of `check` says beside a measure of our own: how many findings, and in words.
fn also(bench: &Bench, code: &str) -> (usize, String) {
    match findings(bench, code) {
        Some(n) => (n, format!("; check finds {n} ({code})")),
        None => (0, String::new()),
    }
}
