//! One line of a format that the parser refuses: what is wrong with it, in an author's terms.
//!
//! **Invariant:** called only with a line that cannot be read; names at least one place in it.
use super::Range;
use crate::diagnostic::Diagnostic;

/// Signs that a word may hold only in quotes (KDL 2, identifier characters).
const IN_QUOTES: [char; 6] = ['/', '\\', '#', '[', ']', '"'];
/// Words that KDL keeps for itself.
const KEPT: [&str; 6] = ["true", "false", "null", "inf", "-inf", "nan"];

/// A word of a line: quoted texts whole, `=` by itself.
fn words(line: &str) -> Vec<Range<usize>> {
    let mut list: Vec<Range<usize>> = Vec::new();
    let (mut open, mut quoted, mut escaped) = (None, false, false);
    for (at, c) in line.char_indices() {
        if quoted {
            quoted = escaped || c != '"';
            escaped = c == '\\' && !escaped;
            continue;
        }
        if c == '"' {
            quoted = true;
        }
        if c.is_whitespace() || c == '=' {
            list.extend(open.take().map(|from| from..at));
            if c == '=' {
                list.push(at..at + 1);
            }
        } else if open.is_none() {
            open = Some(at);
        }
    }
    list.extend(open.map(|from| from..line.len()));
    list
}

/// What is wrong with a line.
pub(super) fn explain(file: &str, line: &str, place: impl Fn(Range<usize>) -> Range<usize>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let words = words(line);
    let text = |i: usize| words.get(i).and_then(|w| line.get(w.clone())).unwrap_or_default();
    for (i, span) in words.iter().enumerate() {
        let word = text(i);
        let say = |code: &'static str| Diagnostic::error(code, file, place(span.clone())).with("word", word);
        if word == "=" {
            // A value that looks like the next property: `goto= flag=x`.
            let behind = i + 1 < words.len() && text(i + 1) != "=" && (text(i + 2) != "=" || i + 2 >= words.len());
            if i == 0 || text(i - 1) == "=" || !behind {
                let from = if i == 0 { span.start } else { words[i - 1].start };
                found.push(Diagnostic::error("no-value", file, place(from..span.end)).with("word", text(i.max(1) - 1)));
            }
        } else if KEPT.contains(&word) {
            found.push(say("bare-keyword").with("want", format!("#{word}")));
        } else if ["#true", "#false", "#null"].contains(&word) {
        } else if word.starts_with('"') {
            if word.trim_start_matches('"').contains('"') && !word.ends_with('"') {
                found.push(say("needs-quotes"));
            }
        } else if word.contains(IN_QUOTES) {
            found.push(say("needs-quotes"));
        } else if word.trim_start_matches(['-', '+', '.']).starts_with(|c: char| c.is_ascii_digit())
            && word.parse::<f64>().is_err()
        {
            found.push(say("bad-name"));
        }
    }
    if found.is_empty() {
        found.push(Diagnostic::error("syntax", file, place(0..line.len())).with("word", text(0)));
    }
    found
}

/// The name of a line and its first value, as far as they can be guessed.
pub(super) fn guess(line: &str) -> (Range<usize>, Option<Range<usize>>) {
    let words = words(line);
    let text = |i: usize| words.get(i).and_then(|w| line.get(w.clone())).unwrap_or_default();
    let plain = |w: &str| super::is_name(w) || w.starts_with(|c: char| c.is_ascii_digit());
    let first = words.first().cloned().unwrap_or(0..line.len());
    let second = words.get(1).filter(|_| text(2) != "=" && plain(text(1))).cloned();
    (first, second)
}
