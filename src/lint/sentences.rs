//! Sentences, and phrases of a glossary, with their places.
//!
//! **Invariant:** plain functions over texts; a place always lies inside the text that it was found in.
use super::{Subject, lines::Line};
use crate::{
    diagnostic::Diagnostic,
    words::{
        glossary::Why,
        parts::{Mark, marks},
    },
};
use std::ops::Range;

/// The sentences of a text, each without the blanks around it. A line ends a sentence too.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    let mut push = |from: usize, to: usize| {
        let stretch = text.get(from..to).unwrap_or_default();
        let blank = stretch.len() - stretch.trim_start().len();
        if stretch.contains(|c: char| c.is_alphanumeric()) {
            all.push(from + blank..from + stretch.trim_end().len());
        }
    };
    for (at, c) in text.char_indices() {
        let mut end = at + c.len_utf8();
        let after = text.get(end..).and_then(|t| t.chars().next());
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth > 0 => continue,
            '。' | '？' | '！' | '\n' => {}
            '.' | '?' | '!' if after.is_none_or(|c| c.is_whitespace() || "”\"’".contains(c)) => {}
            _ => continue,
        }
        if depth == 0 && c != '}' {
            // The other half of a quote belongs to what it closes.
            let rest = text.get(end..).unwrap_or_default();
            end += rest.len() - rest.trim_start_matches(['”', '’', '"', '）']).len();
            push(start, end);
            start = end;
        }
    }
    push(start, text.len());
    all
}

/// The sentences that are said, each with its length and its place in the file.
pub(super) fn lengths(subject: &Subject, line: &Line, length: impl Fn(&str) -> usize) -> Vec<(usize, Range<usize>)> {
    let span = &line.part.span;
    let pattern = subject.text(line).get(span.clone()).unwrap_or_default();
    let written = sentences(pattern);
    let mut all = Vec::new();
    for said in &line.said {
        let spoken = sentences(said);
        for (n, place) in spoken.iter().enumerate() {
            // Where a value or a choice of texts adds sentences, only the whole text can be pointed at.
            let place_in_file = match written.get(n).filter(|_| written.len() == spoken.len()) {
                Some(w) => span.start + w.start..span.start + w.end,
                None => span.clone(),
            };
            all.push((length(said.get(place.clone()).unwrap_or_default()), place_in_file));
        }
    }
    all
}

/// The characters of a text with their places: what is said as it stands.
pub(super) fn characters<'a>(subject: &'a Subject, line: &Line) -> impl Iterator<Item = (char, Range<usize>)> + 'a {
    let start = line.part.span.start;
    let pattern = subject.text(line).get(line.part.span.clone()).unwrap_or_default();
    let text = marks(pattern).into_iter().filter(|(mark, _)| *mark != Mark::Argument);
    text.flat_map(move |(_, place)| {
        let stretch = pattern.get(place.clone()).unwrap_or_default();
        let from = start + place.start;
        stretch.char_indices().map(move |(at, c)| (c, from + at..from + at + c.len_utf8()))
    })
}

/// A remark for each phrase of the glossaries that a text has.
pub(super) fn phrases(subject: &Subject, why: Why, code: &'static str, found: &mut Vec<Diagnostic>) {
    for line in subject.lines() {
        let Some(glossary) = subject.glossary(line.tongue) else { continue };
        for piece in line.plain() {
            for (forbidden, place) in glossary.find(why, &piece.text) {
                let word = piece.text.get(place.clone()).unwrap_or_default();
                let place = piece.place.start + place.start..piece.place.start + place.end;
                let say = forbidden.say.as_deref().unwrap_or("none");
                found.push(Diagnostic::error(code, &line.file, place).warning().with("word", word).with("say", say));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_a_reader_breathes() {
        let of = |text: &str| sentences(text).into_iter().map(|p| text.get(p).unwrap().to_owned()).collect::<Vec<_>>();
        assert_eq!(of("先问好：“您好。”再问？\n  不催"), ["先问好：“您好。”", "再问？", "不催"]);
        assert_eq!(of("Wait. It costs 3.50 now."), ["Wait.", "It costs 3.50 now."]);
        assert_eq!(of("打{ $a ->\n [b] 一。\n *[c] 二\n}。好"), ["打{ $a ->\n [b] 一。\n *[c] 二\n}。", "好"]);
        assert_eq!(of("。\n"), [""; 0]);
    }
}
