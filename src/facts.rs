//! Dated facts of a market: hotlines, limits, deadlines. Words take them as arguments and never hold the digits.
//!
//! **Invariant:** plain values, no clock: today is an argument. A fact that nobody has looked at in time, that differs from
//! bank to bank, or that could not be verified is never printed: where it would stand, the words say "ask our staff"
//! ([`UNKNOWN`]), until somebody looks it up or the branch's configuration gives the value.
mod read;

use crate::words::Args;
use jiff::civil::Date;
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// What words get for a fact that may not be printed. [`crate::pack::Pack::said`] says "ask our staff" in its place; no font
/// has it and no keyboard types it (private use area).
pub const UNKNOWN: &str = "\u{f8ff}";

/// How sure a fact is (the tags of the domain notes).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tag {
    /// Confirmed in a public page.
    Confirmed,
    /// General knowledge: true in most places, checked nowhere.
    Known,
    /// Differs by bank, branch, province or card.
    Varies,
    /// Our own design: nobody else can confirm or deny it.
    Design,
    /// Could not be verified.
    Unverified,
}

impl Tag {
    /// Every tag with its letter in the files.
    pub const ALL: [(&'static str, Self); 5] =
        [("C", Self::Confirmed), ("K", Self::Known), ("V", Self::Varies), ("D", Self::Design), ("U", Self::Unverified)];
}

impl Tag {
    /// Its letter in the files.
    pub fn letter(self) -> &'static str {
        Self::ALL.iter().find(|(_, tag)| *tag == self).map_or("", |(letter, _)| letter)
    }
}

/// What a value counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// A number to be called.
    Phone,
    /// Yuan; said as money (2万元 … 20,000 yuan).
    Yuan,
    /// A span of time or a count, whose unit stands in the sentence.
    Plain,
}

/// One dated fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The argument's name in words.
    pub id: String,
    /// Its value, as printed.
    pub value: String,
    /// What it counts.
    pub unit: Unit,
    /// Since when it holds.
    pub from: Date,
    /// The last day on which it may be printed without somebody having looked at it again.
    pub review_by: Date,
    /// How sure it is.
    pub tag: Tag,
    /// It differs by bank, branch or card, whatever its tag.
    pub vary: bool,
    /// Where it stands.
    pub source: String,
    /// The file that it was read from.
    pub file: String,
    /// Its place there.
    pub span: Range<usize>,
}

impl Fact {
    /// A value of this fact as a language prints it.
    pub fn printed(&self, language: &str, value: &str) -> String {
        match value.parse() {
            Ok(n) if self.unit == Unit::Yuan => crate::money::yuan(n, language),
            _ => value.to_owned(),
        }
    }
}

/// Whether a fact may be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It may.
    Good,
    /// The branch's configuration says it: the branch answers for it.
    Given,
    /// It does not hold yet.
    NotYet,
    /// Its day of review has passed.
    PastReview,
    /// It differs, and the branch has not said how.
    Varies,
    /// Nobody has verified it.
    Unverified,
}

impl State {
    /// Whether customers may read the value.
    pub const fn is_printed(self) -> bool {
        matches!(self, Self::Good | Self::Given)
    }
}

/// The facts of a market.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// The name of the market's folder.
    pub market: String,
    /// All of them, by file and place.
    pub all: Vec<Fact>,
    given: BTreeMap<String, String>,
    /// What other markets have and this one does not: words may ask for it, and get "ask our staff".
    elsewhere: BTreeSet<String>,
}

impl Facts {
    /// The fact of that id.
    pub fn get(&self, id: &str) -> Option<&Fact> {
        self.all.iter().find(|f| f.id == id)
    }

    /// Beside the facts of another market: a text that needs one of those can be said in this market too.
    pub fn beside(&mut self, other: &Self) {
        self.elsewhere.extend(other.all.iter().map(|f| f.id.clone()));
    }

    /// With the values that a branch gives. Those for facts that there are not are returned: a slip of the pen must
    /// not pass in silence.
    pub fn give(&mut self, values: &BTreeMap<String, String>) -> Vec<String> {
        let (known, strange): (BTreeMap<_, _>, BTreeMap<_, _>) =
            values.clone().into_iter().partition(|(id, _)| self.get(id).is_some());
        self.given = known;
        strange.into_keys().collect()
    }

    /// Whether a fact may be printed on a day. A value that the branch gives holds: the branch looks after it.
    pub fn state(&self, fact: &Fact, today: Date) -> State {
        match fact.tag {
            _ if self.given.contains_key(&fact.id) => State::Given,
            _ if today < fact.from => State::NotYet,
            _ if fact.review_by < today => State::PastReview,
            Tag::Unverified => State::Unverified,
            Tag::Varies => State::Varies,
            _ if fact.vary => State::Varies,
            Tag::Confirmed | Tag::Known | Tag::Design => State::Good,
        }
    }

    /// The facts of a day as arguments for words of a language; [`UNKNOWN`] for what may not be printed.
    pub fn args(&self, language: &str, today: Date) -> Args {
        let said = |f: &Fact| {
            if !self.state(f, today).is_printed() {
                return UNKNOWN.to_owned();
            }
            f.printed(language, self.given.get(&f.id).unwrap_or(&f.value))
        };
        let none = self.elsewhere.iter().map(|id| (id.clone(), UNKNOWN.to_owned()));
        none.chain(self.all.iter().map(|f| (f.id.clone(), said(f)))).collect()
    }

    /// The value of a fact as a number, for what is reckoned with it; nothing where it may not be printed on that day.
    pub fn number(&self, id: &str, today: Date) -> Option<u64> {
        let fact = self.get(id).filter(|fact| self.state(fact, today).is_printed())?;
        self.given.get(id).unwrap_or(&fact.value).parse().ok()
    }

    /// How many facts are to be looked at again: past their day, within 30 days, within 90, later.
    pub fn ages(&self, today: Date) -> [usize; 4] {
        let mut ages = [0; 4];
        for fact in &self.all {
            let left = (fact.review_by - today).get_days();
            ages[match left {
                ..0 => 0,
                0..=30 => 1,
                31..=90 => 2,
                _ => 3,
            }] += 1;
        }
        ages
    }

    /// How many facts there are of each tag, and how many of them may not be printed on a day.
    pub fn count(&self, today: Date) -> Vec<(&'static str, usize, usize)> {
        let of = |tag| self.all.iter().filter(move |f| f.tag == tag);
        let kept = |f: &&Fact| !self.state(f, today).is_printed();
        Tag::ALL.iter().map(|(letter, tag)| (*letter, of(*tag).count(), of(*tag).filter(kept).count())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const FILE: &str = r#"
fact police value="110" unit=phone from="2026-11-23" review-by="2027-05-31" tag=C source="domain.md 3.1"
fact insured value=500000 unit=yuan from="2015-05-01" review-by="2027-05-31" tag=C source="S12"
fact cash-a-day value=20000 unit=yuan from="2026-11-23" review-by="2027-05-31" tag=K vary=#true source="x"
fact pension-day value="15" from="2026-11-23" review-by="2027-05-31" tag=U source="x"
"#;

    fn facts() -> Facts {
        let (facts, found) = Facts::read("cn", [("assets/facts/cn/all.kdl", FILE)]);
        assert_eq!(found, []);
        facts
    }

    #[test]
    fn what_differs_or_is_not_verified_is_not_printed() {
        let args = facts().args("en", date(2026, 11, 25));
        assert_eq!(args["police"], "110");
        assert_eq!(args["insured"], "500,000 yuan");
        assert_eq!((args["cash-a-day"].as_str(), args["pension-day"].as_str()), (UNKNOWN, UNKNOWN));
    }

    #[test]
    fn what_the_branch_gives_is_printed_and_a_slip_is_named() {
        let mut facts = facts();
        let given = [("cash-a-day", "10000"), ("pensoin-day", "16")];
        let strange = facts.give(&given.map(|(k, v)| (k.to_owned(), v.to_owned())).into());
        assert_eq!(strange, ["pensoin-day"]);
        assert_eq!(facts.args("en", date(2040, 1, 1))["cash-a-day"], "10,000 yuan");
    }

    #[test]
    fn a_fact_is_good_through_its_last_day() {
        let facts = facts();
        let state = |day| facts.state(facts.get("police").unwrap(), day);
        assert_eq!(state(date(2027, 5, 31)), State::Good);
        assert_eq!(state(date(2027, 6, 1)), State::PastReview);
    }

    #[test]
    fn a_fact_is_not_printed_before_its_first_day() {
        let facts = facts();
        let state = |day| facts.state(facts.get("police").unwrap(), day);
        assert_eq!([state(date(2026, 11, 22)), state(date(2026, 11, 23))], [State::NotYet, State::Good]);
    }

    #[test]
    fn facts_are_counted_by_tag() {
        let count = facts().count(date(2026, 11, 25));
        assert_eq!(count, [("C", 2, 0), ("K", 1, 1), ("V", 0, 0), ("D", 0, 0), ("U", 1, 1)]);
    }

    #[test]
    fn facts_are_counted_by_the_days_that_they_have_left() {
        let days = [date(2026, 11, 25), date(2027, 4, 1), date(2027, 5, 31), date(2027, 6, 1)];
        let ages = days.map(|day| facts().ages(day));
        assert_eq!(ages, [[0, 0, 0, 4], [0, 0, 4, 0], [0, 4, 0, 0], [4, 0, 0, 0]]);
    }
}
