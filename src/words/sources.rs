//! From which text of the first language each text of another one was translated: `locales/<tag>/sources.txt`.
//!
//! **Invariant:** plain values; hashes only, never words, so that translators' files stay as they wrote them. A text that
//! is not recorded is not watched. `caring-mode words accept` writes the file.
use super::{
    Tongue, Words, is_for_authors,
    parts::{Part, parts},
};
use crate::diagnostic::Diagnostic;
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, fmt::Write};

/// What a file of sources begins with.
const HEAD: &str =
    "# Which text of the first language each text here was translated from. Written by: caring-mode words accept\n";

/// The name of a text of words: 16 hex digits that change when it does. Line ends and outer blanks do not count.
pub fn hash(raw: &str) -> String {
    let plain = raw.replace("\r\n", "\n");
    let digest = Sha256::digest(plain.trim());
    digest.iter().take(8).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The recorded sources of one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sources(BTreeMap<(String, String), String>);

impl Sources {
    /// Reads the file of a language.
    pub fn read(file: &str, text: &str) -> (Self, Vec<Diagnostic>) {
        let (mut sources, mut found) = (Self::default(), Vec::new());
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let begin = at;
            at += line.len();
            let line = line.trim_start_matches('\u{feff}').trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let words: Vec<&str> = line.split_whitespace().collect();
            match words[..] {
                [scope, key, hash] if hash.len() == 16 && hash.chars().all(|c| c.is_ascii_hexdigit()) => {
                    sources.0.insert((scope.to_owned(), key.to_owned()), hash.to_ascii_lowercase());
                }
                _ => {
                    let end = begin + text.get(begin..at).unwrap_or_default().trim_end().len();
                    found.push(Diagnostic::error("broken-sources", file, begin..end).warning());
                }
            }
        }
        (sources, found)
    }

    /// The file's name of a language.
    pub fn file(tag: &str) -> String {
        format!("locales/{tag}/sources.txt")
    }

    /// As a file, sorted.
    pub fn text(&self) -> String {
        let lines = self.0.iter().map(|((scope, key), hash)| format!("{scope} {key} {hash}\n"));
        std::iter::once(HEAD.to_owned()).chain(lines).collect()
    }

    /// The hash of the text from which a part was translated.
    pub fn get(&self, scope: &str, part: &Part) -> Option<&str> {
        self.0.get(&(scope.to_owned(), part.key())).map(String::as_str)
    }

    /// Records that a part was translated from a text of the first language.
    pub fn set(&mut self, scope: &str, part: &Part, raw: &str) {
        self.0.insert((scope.to_owned(), part.key()), hash(raw));
    }

    /// As if every text of a language for customers and staff had been translated now.
    pub fn of(words: &Words, tongue: Tongue) -> Self {
        let mut sources = Self::default();
        for (scope, _, text) in words.texts(tongue).filter(|(scope, ..)| !is_for_authors(scope)) {
            let Some((_, first)) = words.source(0, scope).filter(|_| tongue != 0) else { continue };
            let first = parts(first);
            for part in parts(text) {
                let same = first.iter().find(|f| f.id == part.id && f.attribute == part.attribute);
                if let Some(same) = same {
                    sources.set(scope, &part, &same.raw);
                }
            }
        }
        sources
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_read_as_it_was_written() {
        let words = Words::new(
            [
                ("locales/zh-CN/x.ftl", "a = 一\n    .b = 二\nc = 三\n"),
                ("locales/en/x.ftl", "a = One\n    .b = Two\nd = Four\n"),
                ("locales/en/sources.txt", "x a 0\n"),
            ],
            "zh-CN",
        );
        let sources = Sources::of(&words, 1);
        let text = sources.text();
        let lines: Vec<&str> = text.lines().skip(1).map(|l| l.rsplit_once(' ').unwrap().0).collect();
        assert_eq!(lines, ["x a", "x a.b"]);
        assert_eq!(Sources::read("f", &text), (sources.clone(), vec![]));
        let part = &parts("a = One\n")[0];
        assert_eq!(sources.get("x", part), Some(hash("一\r\n").as_str()));
        assert_eq!(sources.get("y", part), None);
        let (none, found) = Sources::read("f", "# fine\nx a 12\n  x a 0123456789abcdeg\n");
        assert_eq!((none, found.len(), found[0].span.clone()), (Sources::default(), 2, 7..13));
    }

    #[test]
    fn only_a_change_of_the_text_changes_its_name() {
        assert_eq!(hash("一\r\n二\r\n"), hash(" 一\n二"));
        assert_ne!(hash("一\n二"), hash("一二"));
        assert_eq!(hash("").len(), 16);
    }
}
