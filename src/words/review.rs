//! Words that no native reader has checked yet: which they are, and how far they have come.
//!
//! **Invariant:** the mark is data in the words' own folder. A language with one marked file is unreviewed as a whole,
//! because nobody sees from the screen which file a sentence comes from; the first language, which everything falls
//! back to, never is.
use super::{Tongue, Words, is_for_authors};

/// What the first line of a file of unreviewed words says, behind its `#`.
const MARK: &str = "needs-review";

/// The length of the line that marks a text as unreviewed, if it does.
fn marked(text: &str) -> Option<usize> {
    let line = text.lines().next()?;
    let said = line.strip_prefix('#')?.trim_start_matches('#').trim_start();
    said.strip_prefix(MARK).filter(|rest| !rest.starts_with(char::is_alphanumeric)).map(|_| line.len())
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

    /// How long the line is that marks the file of a scope as unreviewed, if it is marked.
    pub fn mark(&self, tongue: Tongue, scope: &str) -> Option<usize> {
        self.source(tongue, scope).and_then(|(_, text)| marked(text))
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
}
