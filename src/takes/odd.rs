//! What a record of a take cannot mean, though each field is of its kind.
//!
//! **Invariant:** a record without fault has only names that are safe in file names, addresses and tables.
use super::{Take, is_id};
use crate::care::Item;

/// Longest name of a case, script, moment, line or language, in bytes.
const LONGEST: usize = 64;
/// Most minutes that a clock on a wall is from UTC: Kiritimati has 14 hours.
const FARTHEST: i32 = 14 * 60;
/// Most lines, and most marks of an observer: far more than any talk has.
const MOST: usize = 200;
/// How sure somebody can be.
const SURE: std::ops::RangeInclusive<u8> = 1..=4;

/// Letters, digits and hyphens of ASCII, a letter or digit first: neither a path, nor an address, nor a formula of a table program.
fn is_name(text: &str) -> bool {
    let fine = |c: u8| c.is_ascii_alphanumeric() || matches!(c, b'-' | b'_');
    text.len() <= LONGEST && text.bytes().all(fine) && text.bytes().next().is_some_and(|c| c.is_ascii_alphanumeric())
}

/// The form of a language tag (RFC 5646): parts of 1 to 8 letters or digits with hyphens between, the first one 2 letters or more.
fn is_tag(text: &str) -> bool {
    let part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|c| c.is_ascii_alphanumeric());
    let first = |part: &str| part.len() > 1 && part.bytes().all(|c| c.is_ascii_alphabetic());
    text.len() <= LONGEST && text.split('-').all(part) && text.split('-').next().is_some_and(first)
}

impl Take {
    /// The first thing that cannot be meant, and what is allowed in its place.
    pub fn odd(&self) -> Option<String> {
        let name = |key: &str, text: &str| {
            (!is_name(text))
                .then(|| format!("{key} {text:?} is no name: letters, digits and hyphens, at most {LONGEST}"))
        };
        if !is_id(&self.id) {
            return Some(format!("id {:?} is no UUID of version 5 in small letters", self.id));
        }
        let named = [("case", &self.case), ("script", &self.script)];
        if let Some(what) = named.into_iter().find_map(|(key, text)| name(key, text)) {
            return Some(what);
        }
        if !is_tag(&self.language) {
            return Some(format!("language {:?} is no tag of a language, such as zh-CN", self.language));
        }
        if !(-FARTHEST..=FARTHEST).contains(&self.ahead) {
            return Some(format!("ahead = {} minutes is on no wall; allowed: -{FARTHEST} to {FARTHEST}", self.ahead));
        }
        let sure = [("sure-before", self.sure_before), ("sure-after", self.sure_after)];
        if let Some((key, Some(sure))) = sure.into_iter().find(|(_, sure)| sure.is_some_and(|s| !SURE.contains(&s))) {
            return Some(format!("{key} = {sure} is out of range; allowed: {} to {}", SURE.start(), SURE.end()));
        }
        if self.lines.len() > MOST || self.observers.iter().any(|o| o.marks.len() > MOST) {
            return Some(format!("more than {MOST} lines or marks"));
        }
        let lines = self.lines.iter();
        if let Some(what) = lines.flat_map(|l| [("moment", &l.moment), ("line", &l.line)]).find_map(|(k, t)| name(k, t))
        {
            return Some(what);
        }
        let observed = self.observers.iter().flat_map(|o| o.marks.iter().map(|(_, mark)| *mark));
        if let Some(mark) = self.lines.iter().filter_map(|l| l.mark).chain(observed).find(|m| *m > Item::BEST) {
            return Some(format!("mark {mark} is out of range; allowed: 0 to {}", Item::BEST));
        }
        if self.passed && (self.critical.is_some() || self.outcome.is_some_and(|o| !o.is_good())) {
            return Some("passed with a critical error or a bad outcome: one of them is wrong".to_owned());
        }
        None
    }
}
