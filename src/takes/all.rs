//! All takes of a branch: who has mastered what, what is due today, and what is weakest.
//!
//! **Invariant:** in order of time, each once; the same takes in any order are the same. For a colleague only takes alone and in a pair
//! count, and only those that came to an end.
use super::Take;
use crate::{
    care::{Item, Staff},
    mastery::{Mastery, Try},
};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Fewest marks from which something is called weak.
const FEWEST: usize = 5;

/// Takes, the earliest first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Takes(Vec<Take>);

/// Something to rehearse today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The case that this colleague has not met, or not for longest.
    pub case: String,
    /// Its script, by which mastery counts.
    pub script: String,
    /// Days since it was due (0: today); nothing where this colleague has never rehearsed the script.
    pub late: Option<i32>,
}

/// What was done worst.
#[derive(Debug, Clone, PartialEq)]
pub struct Weak<T> {
    /// What.
    pub what: T,
    /// The mean of its marks, from 0 to [`Item::BEST`].
    pub mean: f64,
    /// How many marks.
    pub n: usize,
}

impl<T: Ord> Weak<T> {
    /// What has the lowest mean of those with 5 marks or more; of equal ones that with more marks, then the first by name.
    fn of(marks: impl IntoIterator<Item = (T, u8)>) -> Option<Self> {
        Self::all(marks)
            .into_iter()
            .filter(|weak| weak.n >= FEWEST)
            .min_by(|a, b| a.mean.total_cmp(&b.mean).then(b.n.cmp(&a.n)).then(a.what.cmp(&b.what)))
    }

    /// The mean of each thing, in the order of the things.
    fn all(marks: impl IntoIterator<Item = (T, u8)>) -> Vec<Self> {
        let mut sums: BTreeMap<T, (u64, usize)> = BTreeMap::new();
        for (what, mark) in marks {
            let (sum, n) = sums.entry(what).or_default();
            (*sum, *n) = (*sum + u64::from(mark), *n + 1);
        }
        sums.into_iter().map(|(what, (sum, n))| Self { what, mean: sum as f64 / n as f64, n }).collect()
    }
}

impl Takes {
    /// Takes in any order; of several with one id the first in time.
    pub fn new(mut all: Vec<Take>) -> Self {
        // By all that they say at last, so that even two that share an id and a moment have one order.
        all.sort_by_cached_key(|t| (t.began, t.id.clone(), serde_json::to_string(t).unwrap_or_default()));
        let mut seen = BTreeSet::new();
        all.retain(|take| seen.insert(take.id.clone()));
        Self(all)
    }

    /// Every take, the earliest first.
    pub fn iter(&self) -> std::slice::Iter<'_, Take> {
        self.0.iter()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The colleagues for whom at least one take counts.
    pub fn trainees(&self) -> BTreeSet<Staff> {
        self.iter().filter_map(Take::counts_for).collect()
    }

    /// The scripts of all takes.
    pub fn scripts(&self) -> BTreeSet<&str> {
        self.iter().map(|take| take.script.as_str()).collect()
    }

    /// The takes that count for a colleague, the earliest first.
    fn of(&self, who: Staff) -> impl Iterator<Item = &Take> {
        self.iter().filter(move |take| take.counts_for() == Some(who))
    }

    fn tried<'a>(takes: impl Iterator<Item = &'a Take>) -> Vec<Try> {
        takes.map(|take| Try { day: take.day(), passed: take.passed }).collect()
    }

    /// How well a colleague has mastered a script, over all its cases and versions; nothing where no take counts.
    pub fn mastery(&self, who: Staff, script: &str) -> Option<Mastery> {
        Mastery::of(&Self::tried(self.of(who).filter(|take| take.script == script)))
    }

    /// How well a colleague has mastered a case, over all its versions.
    pub fn mastery_of_case(&self, who: Staff, case: &str) -> Option<Mastery> {
        Mastery::of(&Self::tried(self.of(who).filter(|take| take.case == case)))
    }

    /// Whether a colleague is current on a script: it is mastered and not overdue.
    pub fn is_current(&self, who: Staff, script: &str, today: Date) -> bool {
        self.mastery(who, script).is_some_and(|mastery| mastery.is_current(today))
    }

    /// What a colleague should rehearse today, of the cases that there are, each as case and script: the most overdue script first, then
    /// those never rehearsed, in the order in which they are given. One case a script: one never met, else the one met longest ago.
    pub fn due(&self, who: Staff, there: &[(String, String)], today: Date) -> Vec<Due> {
        let mut scripts: Vec<&str> = Vec::new();
        for (_, script) in there {
            if !scripts.contains(&script.as_str()) {
                scripts.push(script);
            }
        }
        let met = |case: &str| self.of(who).filter(|take| take.case == case).map(|take| take.began).max();
        let mut all: Vec<Due> = Vec::new();
        for script in scripts {
            let late = self.mastery(who, script).map(|mastery| mastery.late(today));
            // `min_by_key` takes the first of equal ones, and "never" is before every time.
            let case = there.iter().filter(|(_, s)| s == script).map(|(case, _)| case).min_by_key(|case| met(case));
            if let Some(case) = case.filter(|_| late.is_none_or(|days| days >= 0)) {
                all.push(Due { case: case.clone(), script: script.to_owned(), late });
            }
        }
        // Stable: what is equally late stays in the order given.
        all.sort_by_key(|due| std::cmp::Reverse(due.late));
        all
    }

    /// The item that a colleague does worst, from 5 marks on; without a colleague that of the branch, with drills and takes without number.
    pub fn weakest(&self, who: Option<Staff>) -> Option<Weak<Item>> {
        let takes = self.iter().filter(|take| who.is_none() || take.counts_for() == who);
        let weak = Weak::of(takes.flat_map(Take::marks).map(|(item, mark)| (place(item), mark)))?;
        let what = Item::ALL.get(weak.what).copied()?;
        Some(Weak { what, mean: weak.mean, n: weak.n })
    }

    /// The mean of each item of the branch that has a mark, in the order of the rubric.
    pub fn items(&self) -> Vec<Weak<Item>> {
        let all = Weak::all(self.iter().flat_map(Take::marks).map(|(item, mark)| (place(item), mark)));
        all.into_iter().filter_map(|w| Some(Weak { what: *Item::ALL.get(w.what)?, mean: w.mean, n: w.n })).collect()
    }

    /// The moment of the branch, as case and moment, at which the lines that were said have the lowest mean mark, from 5 marks on.
    pub fn weakest_moment(&self) -> Option<Weak<(&str, &str)>> {
        let lines = self.iter().flat_map(|take| take.lines.iter().map(move |line| (take, line)));
        Weak::of(lines.filter_map(|(take, line)| Some(((take.case.as_str(), line.moment.as_str()), line.mark?))))
    }
}

/// Its place in the rubric.
fn place(item: Item) -> usize {
    Item::ALL.iter().position(|one| *one == item).unwrap_or_default()
}

impl<'a> IntoIterator for &'a Takes {
    type Item = &'a Take;
    type IntoIter = std::slice::Iter<'a, Take>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
