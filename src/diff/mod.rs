//! Two packs in plain words, for the one who approves: what customers would meet that they did not meet before.
//!
//! **Invariant:** two packs in, sentences out, always the same for the same two; no file, no clock. What takes a guard
//! away (a gate, a red-flag question, a promise, the way to a person, a number to call) is important and comes first.
//! Nothing that differs goes unmentioned: a file that says the same in another way is named too.
//!
//! Each change has a kind, which is the message `diff-<kind>` of `locales/*/workshop.ftl`.
mod data;
mod files;
mod names;
mod report;
mod screens;
mod scripts;
mod words;

use crate::{pack::Pack, words::Tongue};
use names::Side;
pub use report::{Labels, json, text};
use std::collections::BTreeSet;

/// What a change is about, in the order in which it is told.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// A script and its words.
    Script(String),
    /// The menus.
    Menu,
    /// Red-flag questions, their weights and their words.
    Risk,
    /// Dated facts.
    Facts,
    /// The profile of a machine.
    Machine(String),
    /// Words that all scripts share.
    Shared,
    /// Any other file.
    Files,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What it is about.
    pub about: About,
    /// Its sentence: the message `diff-<kind>`.
    pub kind: &'static str,
    /// A guard is weaker than before.
    pub important: bool,
    /// The sentence's arguments.
    pub args: Vec<(&'static str, String)>,
    /// Words as they were and as they are, side by side.
    pub words: Option<(String, String)>,
}

impl Change {
    fn new(about: &About, kind: &'static str) -> Self {
        Self { about: about.clone(), kind, important: false, args: Vec::new(), words: None }
    }

    #[allow(clippy::needless_pass_by_value, reason = "numbers and texts alike are given as they stand")]
    fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    fn old_new(self, old: impl ToString, new: impl ToString) -> Self {
        self.with("old", old).with("new", new)
    }

    fn important(mut self, is: bool) -> Self {
        self.important = is;
        self
    }

    fn side_by_side(mut self, old: &str, new: &str) -> Self {
        self.words = Some((old.to_owned(), new.to_owned()));
        self
    }
}

/// All changes from one pack to the other, the important ones first, by what they are about. Screens and choices are named
/// with what is written on them in a language.
pub fn compare(old: &Pack, new: &Pack, reader: &str) -> Vec<Change> {
    let (old, new) = (Side::new(old, new, reader), Side::new(new, new, reader));
    let mut all = Vec::new();
    let names: BTreeSet<&str> = old.pack.scripts().chain(new.pack.scripts()).collect();
    for name in &names {
        scripts::compare(name, &old, &new, &mut all);
    }
    data::menus(&old, &new, &mut all);
    data::risk(&old, &new, &mut all);
    data::facts(&old, &new, &mut all);
    data::machines(&old, &new, &mut all);
    words::shared(&names, &old, &new, &mut all);
    files::compare(&old, &new, &mut all);
    all.sort_by_key(|change| (!change.important, change.about.clone()));
    all
}

/// The things of two lists by their names: `(name, old, new)`, in the order of the new list, what is gone last.
fn pairs<'a, T>(
    old: &'a [T],
    new: &'a [T],
    name: impl Fn(&'a T) -> &'a str,
) -> Vec<(&'a str, Option<&'a T>, Option<&'a T>)> {
    let mut all = Vec::new();
    for thing in new {
        all.push((name(thing), old.iter().find(|o| name(o) == name(thing)), Some(thing)));
    }
    let gone = old.iter().filter(|o| !new.iter().any(|n| name(n) == name(o)));
    all.extend(gone.map(|thing| (name(thing), Some(thing), None)));
    all
}

/// What of `new` stands elsewhere than in `old`, though both have it: the fewest that explain the difference.
fn moved<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<&'a str> {
    let (old, new): (Vec<&str>, Vec<&str>) = (
        old.iter().copied().filter(|o| new.contains(o)).collect(),
        new.iter().copied().filter(|n| old.contains(n)).collect(),
    );
    // The longest that both have in the same order (a table of lengths, from the end).
    let mut longest = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for (i, o) in old.iter().enumerate().rev() {
        for (j, n) in new.iter().enumerate().rev() {
            longest[i][j] = if o == n { longest[i + 1][j + 1] + 1 } else { longest[i + 1][j].max(longest[i][j + 1]) };
        }
    }
    let (mut i, mut j, mut out) = (0, 0, Vec::new());
    while j < new.len() {
        if i < old.len() && old[i] == new[j] {
            (i, j) = (i + 1, j + 1);
        } else if i < old.len() && longest[i + 1][j] >= longest[i][j + 1] {
            i += 1;
        } else {
            out.push(new[j]);
            j += 1;
        }
    }
    out
}

/// The language of a tag in a pack.
fn tongue(pack: &Pack, tag: &str) -> Option<Tongue> {
    pack.words.tags().iter().position(|t| *t == tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fewest_moves_explain_another_order() {
        let cases: [(&[&str], &[&str], &[&str]); 5] = [
            (&["a", "b", "c"], &["a", "b", "c"], &[]),
            (&["a", "b", "c"], &["c", "a", "b"], &["c"]),
            (&["a", "b", "c", "d"], &["a", "c", "d", "b"], &["b"]),
            (&["a", "x", "b"], &["a", "b", "y"], &[]),
            (&[], &["a"], &[]),
        ];
        for (old, new, wanted) in cases {
            assert_eq!(moved(old, new), wanted, "{old:?} {new:?}");
        }
    }
}
