//! Words that no native reader has checked yet: which they are, and how far they have come.
//!
//! **Invariant:** the mark is data in the words' own folder. A language with one marked file is unreviewed as a whole,
//! because nobody sees from the screen which file a sentence comes from; the first language, which everything falls
//! back to, never is.
use super::{
    Tongue, Words,
    check::{is_for_authors, too_deep},
    parts::{Part, parts},
};
use crate::diagnostic::Diagnostic;

/// What the first line of a file of unreviewed words says, behind its `#`.
const MARK: &str = "needs-review";

/// The length of the line that marks a text as unreviewed, if it does.
fn marked(text: &str) -> Option<usize> {
    let line = text.lines().next()?;
    let said = line.strip_prefix('#')?.trim_start_matches('#').trim_start();
    said.strip_prefix(MARK).filter(|rest| !rest.starts_with(char::is_alphanumeric)).map(|_| line.len())
}

/// Whether two parts are the same one in two languages.
fn same(a: &Part, b: &Part) -> bool {
    a.id == b.id && a.attribute == b.attribute
}

impl Words {
    /// Whether no native reader has checked all words of a language yet: customers are not offered it, unless the
    /// branch says so.
    pub fn needs_review(&self, tongue: Tongue) -> bool {
        let mine = |t: Tongue, scope: &str| t != 0 && t == tongue && !is_for_authors(scope);
        self.texts.iter().any(|((t, scope), (_, text))| mine(*t, scope) && marked(text).is_some())
    }

    /// The languages that customers may be offered without further ado.
    pub fn reviewed(&self) -> impl Iterator<Item = Tongue> {
        (0..self.tags.len()).filter(|t| !self.needs_review(*t))
    }

    /// One remark for each marked file, with how much of the first language it has; and an error for each of its
    /// messages that nobody says.
    pub(super) fn reviews(&self) -> Vec<Diagnostic> {
        let reviewed: Vec<Tongue> = self.reviewed().collect();
        let of = |tongue: Tongue, scope: &str| match self.source(tongue, scope) {
            Some((_, text)) if too_deep(text).is_none() => parts(text),
            _ => Vec::new(),
        };
        let scopes = || self.texts.keys().filter(|(t, s)| *t == 0 && !is_for_authors(s)).map(|(_, s)| s.as_str());
        let total: usize = scopes().map(|s| of(0, s).len()).sum();
        let mut found = Vec::new();
        for ((tongue, scope), (path, text)) in &self.texts {
            if reviewed.contains(tongue) || is_for_authors(scope) {
                continue;
            }
            let known: Vec<_> = reviewed.iter().flat_map(|t| of(*t, scope)).collect();
            for part in of(*tongue, scope).iter().filter(|p| !known.iter().any(|k| same(k, p))) {
                let near: Vec<&str> = known
                    .iter()
                    .filter_map(|k| match part.attribute {
                        None => Some(k.id.as_str()),
                        Some(_) => k.attribute.as_deref().filter(|_| k.id == part.id),
                    })
                    .collect();
                let word = part.attribute.as_ref().unwrap_or(&part.id);
                let meant = crate::diagnostic::nearest(word, &near).unwrap_or_default().to_owned();
                let d = Diagnostic::error("unknown-message", path, part.name.clone());
                found.push(d.with("word", word).with("meant", meant));
            }
            let Some(end) = marked(text) else { continue };
            let all = of(0, scope);
            let in_all = |p: &&Part| all.iter().any(|a| same(a, p));
            let here = of(*tongue, scope).iter().filter(in_all).count();
            let said: usize = scopes()
                .map(|s| {
                    let all = of(0, s);
                    of(*tongue, s).iter().filter(|p| all.iter().any(|a| same(a, p))).count()
                })
                .sum();
            let tag = self.tags.get(*tongue).map(ToString::to_string).unwrap_or_default();
            let d = Diagnostic::error("needs-review", path, 0..end).warning().with("tag", tag);
            let d = d.with("n", here.to_string()).with("all", all.len().to_string());
            found.push(d.with("said", said.to_string()).with("total", total.to_string()));
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ZH: &str = "yes = 有\nno = 没有\n    .body = 没\n";

    fn words(bo: &str) -> Words {
        Words::new(
            [("locales/zh-CN/common.ftl", ZH), ("locales/zh-CN/x.ftl", "a = 一\n"), ("locales/bo/common.ftl", bo)],
            "zh-CN",
        )
    }

    #[test]
    fn the_first_line_of_a_file_marks_its_language() {
        for (text, wanted) in [
            ("# needs-review\nyes = ཡོད\n", true),
            ("\u{feff}## needs-review: a native reader\r\nyes = ཡོད\r\n", true),
            ("# needs-reviewers\nyes = ཡོད\n", false),
            ("yes = ཡོད\n# needs-review\n", false),
        ] {
            let w = words(text);
            let bo = w.negotiate("bo").unwrap();
            assert_eq!((w.needs_review(bo), w.needs_review(0)), (wanted, false), "{text}");
            assert_eq!(w.reviewed().count(), if wanted { 1 } else { 2 });
        }
    }

    #[test]
    fn what_is_missing_is_one_remark_and_what_nobody_says_is_an_error() {
        let w = words("# needs-review\nyes = ཡོད\nnot = མེད\nno = མེད\n    .bdoy = མེད\n");
        let found = w.check(&[]);
        let said: Vec<_> = found.iter().map(|d| (d.code, d.args.iter().map(|a| a.1.as_str()).collect())).collect();
        let wanted: [(&str, Vec<&str>); 3] = [
            ("unknown-message", vec!["not", "no"]),
            ("unknown-message", vec!["bdoy", "body"]),
            ("needs-review", vec!["bo", "2", "3", "2", "4"]),
        ];
        assert_eq!(said, wanted);
        assert_eq!(w.missing(), []);
    }
}
