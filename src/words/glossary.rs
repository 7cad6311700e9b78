//! The glossary of a language: one word for one thing, the words that customers do not meet, and how long a sentence may
//! be. `assets/glossary/<tag>.kdl`; a market or a bank puts its own in its place.
//!
//! **Invariant:** plain values; a slip in the file is a finding, and what could be read of it holds.
use crate::{
    diagnostic::Diagnostic,
    tree::{self, Node, Value},
};
use std::ops::Range;

/// The words of the format.
const NODES: [&str; 7] = ["limit", "term", "banned", "fear", "double-negative", "old-people", "latin-allowed"];

/// The longest stretch that `…` in a phrase stands for.
const GAP: usize = 12;

/// Why customers do not meet a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Another word is used for this thing everywhere.
    Term,
    /// Office language, jargon.
    Banned,
    /// It frightens.
    Fear,
    /// It says no twice.
    DoubleNegative,
    /// It calls the customer old to the face.
    OldPeople,
}

/// A phrase that customers do not meet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forbidden {
    /// Why.
    pub why: Why,
    /// The phrase in small letters: `…` stands for a few characters of the same sentence, `*` at the end for the rest of
    /// a word.
    pub phrase: String,
    /// What to say instead.
    pub say: Option<String>,
    /// Its place in the glossary.
    pub span: Range<usize>,
    /// Its first two characters, as one bit: most texts have not even those.
    pair: u128,
}

/// Each two characters that follow one another, as bits.
fn pairs(text: &str) -> u128 {
    let after = text.chars().skip(1);
    text.chars().zip(after).fold(0, |bits, (a, b)| bits | 1 << ((u32::from(a) * 31 + u32::from(b)) % 128))
}

/// The bit of a phrase's first two characters; none where a gap or the end of a word comes first.
fn first_pair(phrase: &str) -> u128 {
    let two: String = phrase.chars().take(2).collect();
    if two.contains(['…', '*']) { 0 } else { pairs(&two) }
}

/// How long texts may be; nothing where a language has no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Limits {
    /// A sentence that customers read.
    pub sentence: Option<usize>,
    /// A sentence that staff read.
    pub staff_sentence: Option<usize>,
    /// The words of a choice, in characters.
    pub choice: Option<usize>,
    /// Sentences are counted in words between spaces, not in letters and digits.
    pub words: bool,
}

impl Limits {
    /// How long a sentence is; punctuation and spaces are not counted.
    pub fn length(&self, sentence: &str) -> usize {
        if self.words {
            return sentence.split_whitespace().filter(|w| w.contains(char::is_alphanumeric)).count();
        }
        sentence.chars().filter(|c| c.is_alphanumeric()).count()
    }
}

/// The glossary of one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Glossary {
    /// What customers do not meet.
    pub forbidden: Vec<Forbidden>,
    /// Words in Latin letters that may stand in a language that has others.
    pub latin: Vec<String>,
    /// How long texts may be.
    pub limits: Limits,
}

impl Glossary {
    /// Reads the file of a language.
    pub fn read(file: &str, text: &str) -> (Self, Vec<Diagnostic>) {
        let (nodes, mut found) = tree::read(file, text);
        let mut glossary = Self::default();
        let mut said: Vec<(String, Range<usize>)> = Vec::new();
        for n in &nodes {
            let why = match n.name.it.as_str() {
                "limit" => {
                    glossary.limits(file, n, &mut found);
                    continue;
                }
                "latin-allowed" => {
                    glossary.latin.extend(n.words().map(str::to_owned));
                    continue;
                }
                "term" => Why::Term,
                "banned" => Why::Banned,
                "fear" => Why::Fear,
                "double-negative" => Why::DoubleNegative,
                "old-people" => Why::OldPeople,
                other => {
                    found.push(Diagnostic::error("unknown-word", file, n.name.span.clone()).meant(other, NODES));
                    continue;
                }
            };
            let say = n.text("say").map(str::to_owned);
            said.extend(n.prop("say").and_then(|v| Some((n.text("say")?.to_owned(), v.span.clone()))));
            if why == Why::Term {
                for c in n.children.iter().filter(|c| c.name.it != "not") {
                    found.push(Diagnostic::error("unknown-word", file, c.name.span.clone()).meant(&c.name.it, ["not"]));
                }
            }
            let own = std::iter::once(n).filter(|_| why != Why::Term);
            let nodes = own.chain(n.children.iter().filter(|c| why == Why::Term && c.name.it == "not"));
            let phrases: Vec<_> = nodes.flat_map(|n| &n.args).collect();
            if phrases.is_empty() || (why == Why::Term && say.is_none()) {
                let d = Diagnostic::error("glossary-line", file, n.name.span.clone());
                found.push(d.with("word", &n.name.it).with("term", if why == Why::Term { "yes" } else { "no" }));
            }
            for arg in phrases {
                if let Value::Text(phrase) = &arg.it {
                    let (phrase, span, say) = (phrase.to_ascii_lowercase(), arg.span.clone(), say.clone());
                    let pair = first_pair(&phrase);
                    glossary.forbidden.push(Forbidden { why, phrase, say, span, pair });
                }
            }
        }
        for (say, span) in said {
            let small = say.to_ascii_lowercase();
            if let Some(f) = glossary.forbidden.iter().find(|f| !f.find(&small).is_empty()) {
                let d = Diagnostic::error("glossary-clash", file, span).warning();
                found.push(d.with("say", say).with("word", f.phrase.clone()));
            }
        }
        (glossary, found)
    }

    /// The name of a language's file.
    pub fn file(tag: &str) -> String {
        format!("assets/glossary/{tag}.kdl")
    }

    fn limits(&mut self, file: &str, n: &Node, found: &mut Vec<Diagnostic>) {
        let limits = &mut self.limits;
        for (key, value) in &n.props {
            let number = match value.it {
                Value::Number(n) => usize::try_from(n).ok(),
                _ => None,
            };
            let known = match (key.it.as_str(), &value.it) {
                ("sentence", _) => number.map(|n| limits.sentence = Some(n)).is_some(),
                ("staff-sentence", _) => number.map(|n| limits.staff_sentence = Some(n)).is_some(),
                ("choice", _) => number.map(|n| limits.choice = Some(n)).is_some(),
                ("count", Value::Text(what)) => {
                    limits.words = what == "words";
                    what == "words" || what == "characters"
                }
                (other, _) => {
                    let d = Diagnostic::error("unknown-word", file, key.span.clone());
                    found.push(d.meant(other, ["sentence", "staff-sentence", "choice", "count"]));
                    continue;
                }
            };
            if !known {
                let d = Diagnostic::error("unknown-word", file, value.span.clone());
                let written = match &value.it {
                    Value::Text(t) => t.clone(),
                    other => format!("{other:?}"),
                };
                let known = if key.it == "count" { &["words", "characters"][..] } else { &["25"] };
                found.push(d.meant(&written, known.iter().copied()));
            }
        }
    }

    /// The phrases of one kind in a text, longest first where they begin alike, without those inside another.
    pub fn find(&self, why: Why, text: &str) -> Vec<(&Forbidden, Range<usize>)> {
        // Only ASCII changes, so places stay.
        let small = text.to_ascii_lowercase();
        let pairs = pairs(&small);
        let mut all: Vec<_> = self
            .forbidden
            .iter()
            .filter(|f| f.why == why && f.pair & pairs == f.pair)
            .flat_map(|f| f.find(&small).into_iter().map(move |place| (f, place)))
            .collect();
        all.sort_by_key(|(_, place)| (place.start, std::cmp::Reverse(place.end)));
        let mut end = 0;
        all.retain(|(_, place)| {
            let free = place.start >= end;
            end = end.max(place.end);
            free
        });
        all
    }
}

impl Forbidden {
    /// Where the phrase stands in a text in small letters.
    pub fn find(&self, text: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(place) = next(text, &self.phrase, from) {
            from = place.end.max(place.start + 1);
            found.push(place);
        }
        found
    }
}

/// The next place of a phrase from a byte on.
fn next(text: &str, phrase: &str, from: usize) -> Option<Range<usize>> {
    let mut pieces = phrase.split('…').filter(|p| !p.is_empty());
    let first = pieces.next()?;
    let rest: Vec<&str> = pieces.collect();
    let mut at = from;
    loop {
        let start = word(text, first, at)?;
        let mut end = start.end;
        let whole = rest.iter().all(|piece| {
            let near: usize = text.get(end..).unwrap_or_default().chars().take(GAP).map(char::len_utf8).sum();
            let place = word(text, piece, end).filter(|p| p.start <= end + near);
            let gap = place.as_ref().and_then(|p| text.get(end..p.start)).unwrap_or_default();
            let place = place.filter(|_| !gap.contains(['。', '？', '！', '.', '?', '!']));
            end = place.as_ref().map_or(end, |p| p.end);
            place.is_some()
        });
        if whole {
            return Some(start.start..end);
        }
        at = start.end;
    }
}

/// The next place of a stretch of a phrase, whole words only where it has Latin letters.
fn word(text: &str, piece: &str, from: usize) -> Option<Range<usize>> {
    let (piece, open) = piece.strip_suffix('*').map_or((piece, false), |p| (p, true));
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let mut at = from;
    loop {
        let start = at + text.get(at..)?.find(piece)?;
        let end = start + piece.len();
        let before = text.get(..start).and_then(|t| t.chars().next_back());
        let after = text.get(end..).and_then(|t| t.chars().next());
        let torn = letter(piece.chars().next()) && letter(before);
        let torn = torn || (!open && letter(piece.chars().next_back()) && letter(after));
        if !torn {
            return Some(start..end);
        }
        at = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forbidden(phrase: &str, text: &str) -> Vec<String> {
        let f = Forbidden { why: Why::Banned, phrase: phrase.to_owned(), say: None, span: 0..0, pair: 0 };
        f.find(&text.to_ascii_lowercase()).into_iter().map(|place| text.get(place).unwrap().to_owned()).collect()
    }

    #[test]
    fn phrases_are_found_as_people_write_them() {
        assert_eq!(forbidden("取现", "先取现，再取现"), ["取现", "取现"]);
        assert_eq!(forbidden("非…不可", "非去不可。非他说的，不可"), ["非去不可", "非他说的，不可"]);
        assert_eq!(forbidden("非…不可", "非他。不可"), [""; 0]);
        assert_eq!(forbidden("elderly", "Elderly people, elderlys"), ["Elderly"]);
        assert_eq!(forbidden("not un*", "It is not unsafe"), ["not un"]);
        assert_eq!(forbidden("cannot … not", "You cannot just not pay"), ["cannot just not"]);
    }

    #[test]
    fn a_slip_in_the_glossary_is_found_and_the_rest_holds() {
        let text = "limit sentence=25 choise=15 count=sillables\nterm take say=\"取钱\" { not \"取现\" \"支取\"; no \"x\" }\n\
                    baned \"x\"\nbanned\nterm x { not \"y\" }\nbanned \"APP\" say=\"支取软件\"\n";
        let (glossary, found) = Glossary::read("f", text);
        let said: Vec<_> = found.iter().map(|d| (d.code, text.get(d.span.clone()).unwrap())).collect();
        assert_eq!(
            said,
            [
                ("unknown-word", "choise"),
                ("unknown-word", "count=sillables"),
                ("unknown-word", "no"),
                ("unknown-word", "baned"),
                ("glossary-line", "banned"),
                ("glossary-line", "term"),
                ("glossary-clash", "say=\"支取软件\""),
            ]
        );
        assert_eq!(glossary.limits.sentence, Some(25));
        let hits = glossary.find(Why::Term, "取现或支取");
        assert_eq!(hits.iter().map(|(f, _)| f.say.as_deref().unwrap()).collect::<Vec<_>>(), ["取钱", "取钱"]);
    }
}
