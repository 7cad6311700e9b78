//! What cannot be read in a text of words, said as a translator would see it: a sign of the wrong keyboard, a brace
//! without its other half, a line that belongs to nothing.
//!
//! **Invariant:** text in, findings out; never fails and never recurses. What is not named here is named by Fluent's own
//! parser, in its words; so nothing broken passes, and most of it is explained.
use super::parts::{Mark, Part, dot, empty, marks, parts};
use crate::diagnostic::Diagnostic;
use fluent_syntax::parser::{self, ErrorKind};
use std::ops::Range;

/// Placeables nested deeper than this are refused before the parser sees them: its recursion would end the process.
const DEEPEST: usize = 16;

/// The signs of a Chinese keyboard that stand for signs of the format.
const FULL_WIDTH: [(char, &str); 3] = [('｛', "{"), ('｝', "}"), ('＄', "$")];

/// Where braces are nested too deep.
pub(crate) fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            // A message ends where a line begins at the margin.
            '\n' if text.get(at + 1..).is_some_and(|t| t.starts_with(|c: char| c.is_ascii_alphabetic())) => depth = 0,
            _ => {}
        }
        if depth > DEEPEST {
            return Some(at);
        }
    }
    None
}

/// Everything in a file that cannot be read.
pub fn faults(file: &str, text: &str) -> Vec<Diagnostic> {
    if let Some(at) = too_deep(text) {
        let d = Diagnostic::error("too-deep", file, at..at + 1);
        return vec![d.with("deepest", DEEPEST.to_string())];
    }
    let mut found = Vec::new();
    lines(file, text, &mut found);
    for part in parts(text) {
        braces(file, text, &part, &mut found);
    }
    for part in empty(text) {
        let end = text.get(part.name.end..).and_then(|t| t.find('\n')).map_or(text.len(), |i| part.name.end + i);
        let line = text.get(part.name.start..end).unwrap_or_default().trim_end();
        found.push(words(file, part.name.start..part.name.start + line.len(), "empty"));
    }
    let errors = parser::parse(text).err().map(|(_, errors)| errors).unwrap_or_default();
    let named = found.len();
    for error in errors {
        let whole = error.slice.clone().unwrap_or(error.pos.clone());
        let told = found.iter().take(named).any(|d| d.span.end > whole.start && d.span.start < whole.end);
        if !told {
            found.push(other(file, text, &error.kind, error.pos.start.min(text.len())));
        }
    }
    found
}

fn words(file: &str, place: Range<usize>, what: &str) -> Diagnostic {
    Diagnostic::error("broken-words", file, place).with("what", what)
}

fn placeable(file: &str, place: Range<usize>, what: &str) -> Diagnostic {
    Diagnostic::error("broken-placeable", file, place).with("what", what)
}

fn full_width(file: &str, at: usize, wrote: char, want: &str) -> Diagnostic {
    let d = Diagnostic::error("full-width", file, at..at + wrote.len_utf8());
    d.with("wrote", wrote.to_string()).with("want", want)
}

/// Lines whose beginning is wrong.
fn lines(file: &str, text: &str, found: &mut Vec<Diagnostic>) {
    let inside: Vec<Range<usize>> = parts(text).into_iter().map(|p| p.span).collect();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let begin = at;
        at += line.len();
        let line = line.trim_end();
        let inner = line.trim_start_matches(' ');
        let blank = line.len() - inner.len();
        let Some(first) = inner.chars().next() else { continue };
        let whole = begin..begin + line.len();
        let margin = blank == 0;
        if first == '\t' || (margin && line.starts_with('\u{3000}')) {
            let rest = inner.trim_start_matches(['\t', ' ', '\u{3000}']);
            found.push(words(file, begin..begin + line.len() - rest.len(), "tab"));
        } else if margin && first == '＃' {
            found.push(full_width(file, begin, first, "#"));
        } else if margin && first == '#' {
            let rest = line.trim_start_matches('#');
            if !(rest.is_empty() || rest.starts_with(' ')) {
                found.push(words(file, begin..begin + line.len() - rest.len(), "comment"));
            }
        } else if let Some((dot, name)) = attribute(inner).filter(|_| !margin || first != '.') {
            // An attribute, or what looks like one.
            if dot != '.' {
                found.push(full_width(file, begin + blank, dot, "."));
            }
            found.extend(equals(file, text, begin + blank + dot.len_utf8() + name));
        } else if margin && first.is_ascii_alphabetic() {
            let name = line.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(line.len());
            let rest = line.get(name..).unwrap_or_default().trim_start_matches(' ');
            match rest.chars().next() {
                Some('=') => {}
                Some('＝') => found.extend(equals(file, text, begin + name)),
                Some(':' | '：') => found.push(words(file, whole, "colon")),
                _ => found.push(words(file, whole, "margin")),
            }
        } else if margin
            && !"{}[*-".contains(first)
            && !inside.iter().any(|s| s.contains(&begin) && "$\"".contains(first))
        {
            found.push(words(file, whole, "margin"));
        }
    }
}

/// `.name` at the beginning of a line, also with another sign for the dot, and an equals sign of some kind behind it: the
/// dot, and how long the name is.
fn attribute(line: &str) -> Option<(char, usize)> {
    let mut chars = line.chars();
    let dot = dot(line)?;
    chars.next();
    let rest = chars.as_str();
    let name = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).filter(|n| *n > 0)?;
    let behind = rest.get(name..)?.trim_start_matches(' ');
    behind.starts_with(['=', '＝']).then_some((dot, name))
}

/// A full-width equals sign behind a name.
fn equals(file: &str, text: &str, name: usize) -> Option<Diagnostic> {
    let rest = text.get(name..)?;
    let blank = rest.len() - rest.trim_start_matches(' ').len();
    rest.trim_start_matches(' ').starts_with('＝').then(|| full_width(file, name + blank, '＝', "="))
}

/// Braces of a part that have no other half, or nothing in them; and signs of another keyboard.
fn braces(file: &str, text: &str, part: &Part, found: &mut Vec<Diagnostic>) {
    let pattern = text.get(part.span.clone()).unwrap_or_default();
    let quoted: Vec<Range<usize>> =
        marks(pattern).into_iter().filter(|(mark, _)| *mark == Mark::Quoted).map(|m| m.1).collect();
    let torn = quoted.iter().find(|q| !pattern.get(q.end..).unwrap_or_default().starts_with('"'));
    if let Some(q) = torn {
        let end = q.start + pattern.get(q.clone()).unwrap_or_default().trim_end_matches([' ', '}', '\r']).len();
        found.push(placeable(file, part.span.start + q.start - 1..part.span.start + end, "quote"));
        return;
    }
    let mut open: Vec<usize> = Vec::new();
    for (at, c) in pattern.char_indices().filter(|(at, _)| !quoted.iter().any(|q| q.contains(at))) {
        let place = part.span.start + at;
        match c {
            '{' => open.push(at),
            '}' => match open.pop() {
                None => found.push(placeable(file, place..place + 1, "close")),
                Some(from) => {
                    let inside = pattern.get(from + 1..at).unwrap_or_default();
                    let what = inner(inside.trim());
                    // Of several lines the first is enough.
                    let end = inside.find('\n').map_or(at + 1, |line| from + 1 + line);
                    found.extend(what.map(|w| placeable(file, part.span.start + from..part.span.start + end, w)));
                }
            },
            c => {
                let sign = FULL_WIDTH.iter().find(|(full, _)| *full == c);
                found.extend(sign.map(|(_, want)| full_width(file, place, c, want)));
            }
        }
    }
    found.extend(open.iter().map(|at| part.span.start + at).map(|at| placeable(file, at..at + 1, "open")));
}

/// What is wrong with what stands between two braces.
fn inner(inside: &str) -> Option<&'static str> {
    if inside.contains(FULL_WIDTH.map(|(full, _)| full)) {
        return None;
    }
    if inside.contains("->") && !inside.contains("*[") {
        return Some("default");
    }
    let name = inside.strip_prefix('$').unwrap_or(inside);
    match name.chars().next() {
        None => Some("empty"),
        Some(' ') if name != inside => Some("blank"),
        Some(c) if !c.is_ascii() => Some("name"),
        _ => None,
    }
}

/// What only Fluent's parser sees.
fn other(file: &str, text: &str, kind: &ErrorKind, at: usize) -> Diagnostic {
    let start = (0..=at).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0);
    let before = text.get(..start).unwrap_or_default();
    let line = before.rfind('\n').map_or(0, |i| i + 1);
    let end = text.get(start..).and_then(|t| t.find('\n')).map_or(text.len(), |i| start + i);
    let said = |from: usize| {
        let rest = text.get(from..end.max(from)).unwrap_or_default();
        from + rest.len() - rest.trim_start().len()
            ..from + rest.trim_end().len().max(rest.len() - rest.trim_start().len())
    };
    match kind {
        ErrorKind::MultipleDefaultVariants => placeable(file, said(line), "default"),
        ErrorKind::UnterminatedStringLiteral => placeable(file, said(line), "quote"),
        _ => match before.rfind('{').filter(|open| *open >= line) {
            Some(open) => placeable(file, said(open), "inside"),
            None => words(file, said(line), "other").with("parser", kind.to_string()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, &str)> {
        let said = |d: Diagnostic| {
            let what = d.args.iter().find(|a| a.0 == "what" || a.0 == "want").map_or("", |a| a.1.as_str());
            (format!("{} {what}", d.code), text.get(d.span).unwrap())
        };
        let mut all = faults("f", text);
        all.sort_by_key(|d| d.span.start);
        all.into_iter().map(said).collect()
    }

    #[test]
    fn each_slip_is_named_at_its_place() {
        for (text, wanted) in [
            ("a = b\nc = { $d }\n    .e = f\n", &[][..]),
            ("a = 打{ $b\nc = d\n", &[("broken-placeable open", "{")]),
            ("a = 打 $b }\n", &[("broken-placeable close", "}")]),
            ("a = 打{ }\n", &[("broken-placeable empty", "{ }")]),
            ("a = 打{ $ b }\n", &[("broken-placeable blank", "{ $ b }")]),
            ("a = 打{ 警察 }\n", &[("broken-placeable name", "{ 警察 }")]),
            ("a = 打｛ ＄b ｝\n", &[("full-width {", "｛"), ("full-width $", "＄"), ("full-width }", "｝")]),
            ("a ＝ 打\n", &[("full-width =", "＝")]),
            ("a = 打\n    。body = 一\n    .do ＝ 二\n", &[("full-width .", "。"), ("full-width =", "＝")]),
            ("a = 打\n接着说\nb = 二\n第三\n", &[("broken-words margin", "接着说"), ("broken-words margin", "第三")]),
            ("a = 打\nand so on\n", &[("broken-words margin", "and so on")]),
            ("a = 打\n\t.body = 一\n", &[("broken-words tab", "\t")]),
            ("#note\na = 打\n", &[("broken-words comment", "#")]),
            ("＃ 说明\na = 打\n", &[("full-width #", "＃")]),
            ("a = 打\n    .body =\nb = 二\n", &[("broken-words empty", ".body =")]),
            ("a =\nb = 二\n", &[("broken-words empty", "a =")]),
            ("a = { $b ->\n    [yes] 一\n    }\n", &[("broken-placeable default", "{ $b ->")]),
            ("a = { \"一 }\nb = 二\n", &[("broken-placeable quote", "\"一")]),
            ("a = 打{ $b $c }电话\n", &[("broken-placeable inside", "{ $b $c }电话")]),
        ] {
            let wanted: Vec<_> = wanted.iter().map(|(code, place)| ((*code).to_owned(), *place)).collect();
            assert_eq!(found(text), wanted, "{text}");
        }
    }

    #[test]
    fn braces_without_end_are_refused_before_the_parser() {
        let all = faults("f", &"a = {".repeat(100_000));
        assert_eq!((all.len(), all[0].code), (1, "too-deep"));
    }
}
