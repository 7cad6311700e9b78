//! The parts of a text of words: each message's value and each of its attributes, with its place in the file.
//!
//! **Invariant:** never fails and never recurses, whatever the text. What Fluent can read, this reads alike; of what it
//! cannot read, this still gives what the author meant to say, so that a broken message is not called a missing one too.
//! (`fluent-syntax` keeps no places, which is why the lines are read here as well.)
use std::ops::Range;

/// The value of a message, or one of its attributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The message.
    pub id: String,
    /// The attribute; nothing for the value.
    pub attribute: Option<String>,
    /// The text as it is written, without its indentation, line ends as `\n`.
    pub raw: String,
    /// The place of the text in the file.
    pub span: Range<usize>,
    /// The place of the message's name, or of the attribute's with its dot.
    pub name: Range<usize>,
    /// The comment above the message.
    pub comment: Option<String>,
    /// Each `$name` that is used, also in selectors, in order of appearance.
    pub args: Vec<String>,
}

impl Part {
    /// `message` or `message.attribute`.
    pub fn key(&self) -> String {
        match &self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.id),
            None => self.id.clone(),
        }
    }
}

/// What a stretch of a pattern is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Text that is said as it stands, in one line.
    Text,
    /// Text in the quotes of a placeable, as in `{ "1" }`.
    Quoted,
    /// The name of an argument, with its `$`.
    Argument,
}

/// Where the scanner of a pattern is.
#[derive(Clone, Copy, PartialEq)]
enum Inside {
    Text,
    Braces,
}

/// The stretches of a pattern, of a [`Part::raw`] or of its place in the file.
pub fn marks(pattern: &str) -> Vec<(Mark, Range<usize>)> {
    let mut found = Vec::new();
    let mut stack = vec![Inside::Text];
    let mut start: Option<usize> = None;
    let mut head = false;
    let mut chars = pattern.char_indices().peekable();
    let text = |start: &mut Option<usize>, end: usize, found: &mut Vec<_>| {
        let Some(from) = start.take() else { return };
        let said = pattern.get(from..end).unwrap_or_default().trim_end_matches(['\r', '\n']);
        if !said.is_empty() {
            found.push((Mark::Text, from..from + said.len()));
        }
    };
    while let Some((at, c)) = chars.next() {
        match stack.last().copied().unwrap_or(Inside::Text) {
            Inside::Text => {
                // A line of a variant's text ends where the next variant begins, or the braces close.
                let rest = pattern.get(at..).unwrap_or_default();
                if head && stack.len() > 1 && (c == '[' || c == '}' || rest.starts_with("*[")) {
                    stack.pop();
                    variant(c, &mut chars, &mut stack);
                    continue;
                }
                match c {
                    '{' => {
                        text(&mut start, at, &mut found);
                        stack.push(Inside::Braces);
                    }
                    '\n' => {
                        text(&mut start, at, &mut found);
                        head = true;
                        continue;
                    }
                    ' ' | '\r' if head => continue,
                    _ => _ = start.get_or_insert(at),
                }
                head = false;
            }
            Inside::Braces => match c {
                '"' => {
                    let mut end = at + 1;
                    while let Some((i, c)) = chars.next_if(|(_, c)| *c != '"' && *c != '\n') {
                        end = i + c.len_utf8();
                        if c == '\\'
                            && let Some((i, c)) = chars.next()
                        {
                            end = i + c.len_utf8();
                        }
                    }
                    chars.next_if(|(_, c)| *c == '"');
                    found.push((Mark::Quoted, at + 1..end));
                }
                '$' => {
                    let mut end = at + 1;
                    while let Some((i, _)) = chars.next_if(|(_, c)| name(*c)) {
                        end = i + 1;
                    }
                    found.push((Mark::Argument, at..end));
                }
                '{' => stack.push(Inside::Braces),
                c => variant(c, &mut chars, &mut stack),
            },
        }
    }
    text(&mut start, pattern.len(), &mut found);
    found
}

/// Leaves braces, or enters the text behind a variant's key.
fn variant(c: char, chars: &mut std::iter::Peekable<std::str::CharIndices<'_>>, stack: &mut Vec<Inside>) {
    match c {
        '}' if stack.len() > 1 => _ = stack.pop(),
        '[' => {
            while chars.next_if(|(_, c)| *c != ']' && *c != '\n').is_some() {}
            chars.next_if(|(_, c)| *c == ']');
            while chars.next_if(|(_, c)| *c == ' ').is_some() {}
            stack.push(Inside::Text);
        }
        _ => {}
    }
}

/// A character of a name.
fn name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

/// `name =` at the start of a line: the length of the name, and of all up to the text. The equals sign of a Chinese
/// keyboard means the same; it is a finding of its own.
fn named(line: &str) -> Option<(usize, usize)> {
    let length = line.find(|c| !name(c)).filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic()))?;
    let rest = line.get(length..)?;
    let said = rest.trim_start_matches(' ').strip_prefix(['=', '＝'])?;
    Some((length, line.len() - said.len()))
}

/// The dot of an attribute, also one of a Chinese keyboard.
pub(super) fn dot(line: &str) -> Option<char> {
    line.chars().next().filter(|c| ".．。·・‧".contains(*c))
}

/// How many braces are open behind a line.
fn depth(mut depth: usize, line: &str) -> usize {
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' if depth > 0 => quoted = !quoted,
            '{' if !quoted => depth += 1,
            '}' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    depth
}

/// A part that is being read.
struct Draft {
    part: Part,
    depth: usize,
}

/// Every part of a text that has words, in order.
pub fn parts(text: &str) -> Vec<Part> {
    let mut all = named_parts(text);
    all.retain(|p| !p.raw.is_empty());
    all
}

/// The attributes that have a name and no words; and the messages that have neither words nor attributes.
pub fn empty(text: &str) -> Vec<Part> {
    let all = named_parts(text);
    let alone = |n: usize| {
        all.get(n).is_some_and(|p: &Part| p.attribute.is_some() || all.get(n + 1).is_none_or(|q| q.id != p.id))
    };
    all.iter().enumerate().filter(|(n, p)| p.raw.is_empty() && alone(*n)).map(|(_, p)| p.clone()).collect()
}

/// Every part that has a name, in order.
fn named_parts(text: &str) -> Vec<Part> {
    let mut all = Vec::new();
    let mut comment: Vec<&str> = Vec::new();
    let mut above: Option<(String, Option<String>)> = None;
    let mut draft: Option<Draft> = None;
    let close = |draft: &mut Option<Draft>, all: &mut Vec<Part>| {
        let Some(Draft { mut part, .. }) = draft.take() else { return };
        let said = text.get(part.span.clone()).unwrap_or_default();
        let start = part.span.end - said.trim_start().len();
        part.span = start..start.max(part.span.start + said.trim_end().len());
        part.raw = bare(text.get(line_start(text, part.name.end, start)..part.span.end).unwrap_or_default());
        for (mark, place) in marks(&part.raw) {
            let name = part.raw.get(place.start + 1..place.end).unwrap_or_default();
            if mark == Mark::Argument && !part.args.iter().any(|a| a == name) {
                part.args.push(name.to_owned());
            }
        }
        all.push(part);
    };
    let mut at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    for line in text.get(at..).unwrap_or_default().split_inclusive('\n') {
        let begin = at;
        at += line.len();
        let line = line.trim_end_matches(['\n', '\r']);
        let blank = line.len() - line.trim_start_matches([' ', '\t']).len();
        let inner = line.get(blank..).unwrap_or_default();
        let dotted = dot(inner).and_then(|d| Some((d.len_utf8(), named(inner.get(d.len_utf8()..)?)?)));
        let fresh = |id: &str, attribute: Option<&str>, comment: Option<String>, name: Range<usize>, from: usize| {
            let attribute = attribute.map(str::to_owned);
            let (raw, args) = (String::new(), Vec::new());
            let part = Part { id: id.to_owned(), attribute, raw, span: from..begin + line.len(), name, comment, args };
            Some(Draft { depth: depth(0, text.get(from..begin + line.len()).unwrap_or_default()), part })
        };
        if let Some((length, from)) = named(line) {
            close(&mut draft, &mut all);
            let said = (!comment.is_empty()).then(|| comment.join("\n"));
            comment.clear();
            let id = line.get(..length).unwrap_or_default();
            draft = fresh(id, None, said.clone(), begin..begin + length, begin + from);
            above = Some((id.to_owned(), said));
        } else if let Some(((dot, (length, from)), (id, said))) = dotted.zip(above.as_ref()) {
            close(&mut draft, &mut all);
            let attribute = inner.get(dot..dot + length);
            let begins = begin + blank;
            draft = fresh(id, attribute, said.clone(), begins..begins + dot + length, begins + dot + from);
        } else if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '#' || c == '-') {
            close(&mut draft, &mut all);
            above = None;
            match line.strip_prefix("# ").or((line == "#").then_some("")) {
                Some(said) => comment.push(said),
                None => comment.clear(),
            }
        } else if inner.trim().is_empty() {
            comment.clear();
        } else if let Some(d) = &mut draft
            && (blank > 0 || d.depth > 0 || inner.starts_with(['{', '}']))
        {
            d.part.span.end = begin + line.len();
            d.depth = depth(d.depth, line);
        } else {
            // Neither a message nor the rest of one.
            close(&mut draft, &mut all);
            comment.clear();
            above = None;
        }
    }
    close(&mut draft, &mut all);
    all
}

/// Where the first line of a pattern begins: behind its name, or at the margin of a later line.
fn line_start(text: &str, name: usize, start: usize) -> usize {
    text.get(name..start).and_then(|t| t.rfind('\n')).map_or(start, |i| name + i + 1)
}

/// A pattern without its indentation and with plain line ends.
fn bare(pattern: &str) -> String {
    let indent = |l: &str| l.len() - l.trim_start_matches(' ').len();
    let block = pattern.starts_with(' ');
    let lines: Vec<&str> = pattern.split('\n').map(str::trim_end).collect();
    let rest = lines.iter().skip(usize::from(!block)).filter(|l| !l.is_empty());
    let least = rest.map(|l| indent(l)).min().unwrap_or(0);
    let cut = |(n, l): (usize, &&str)| match n {
        0 if !block => (*l).to_owned(),
        _ => l.get(least..).unwrap_or_default().to_owned(),
    };
    lines.iter().enumerate().map(cut).collect::<Vec<_>>().join("\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\u{feff}# head\n\n# Said once.\n# Twice.\nyes = 有 { $n }\r\nno =\n    没\n      有\n    .body = 一\n\n        二\n# last\n    .x = junk\nwhich = { $a ->\n    [one] { $b } 号\n   *[other] { \"{ $c }\" }\n}号\n    .do = 做\n-term = 词\n    .x = 一\n";

    #[test]
    fn every_part_is_found_with_its_place() {
        let all = parts(TEXT);
        let said: Vec<_> = all.iter().map(|p| (p.key(), p.raw.as_str())).collect();
        let which = "{ $a ->\n    [one] { $b } 号\n   *[other] { \"{ $c }\" }\n}号";
        assert_eq!(
            said,
            [
                ("yes".into(), "有 { $n }"),
                ("no".into(), "没\n  有"),
                ("no.body".into(), "一\n\n二"),
                ("which".into(), which),
                ("which.do".into(), "做"),
            ]
        );
        assert_eq!(all[0].comment.as_deref(), Some("Said once.\nTwice."));
        assert_eq!((&all[1].comment, all[3].args.join(" ")), (&None, "a b".into()));
        for part in &all {
            let name = part.attribute.as_ref().map_or(part.id.clone(), |a| format!(".{a}"));
            assert_eq!(TEXT.get(part.name.clone()), Some(name.as_str()));
            assert_eq!(bare(TEXT.get(part.span.clone()).unwrap()).replace(' ', ""), part.raw.replace(' ', ""));
        }
    }

    #[test]
    fn what_fluent_cannot_read_is_read_as_it_was_meant() {
        let text = "a ＝ 一\n    。b = 二\n\t.c = 三\n    .d =\ne =\nf =\n    .g = 四\n";
        let keys = |all: Vec<Part>| all.iter().map(Part::key).collect::<Vec<_>>();
        assert_eq!(keys(parts(text)), ["a", "a.b", "a.c", "f.g"]);
        assert_eq!(keys(empty(text)), ["a.d", "e"]);
    }

    #[test]
    fn a_pattern_falls_into_text_quotes_and_arguments() {
        let pattern = "一{ $a ->\n  [one] 二{ \"三\" }四\n *[other] 五\n  六\n}七\n八";
        let said = |m: Mark| {
            let all = marks(pattern).into_iter().filter(move |(k, _)| *k == m);
            all.map(|(_, place)| pattern.get(place).unwrap()).collect::<Vec<_>>().join("|")
        };
        assert_eq!(said(Mark::Text), "一|二|四|五|六|七|八");
        assert_eq!((said(Mark::Quoted), said(Mark::Argument)), ("三".into(), "$a".into()));
    }

    #[test]
    fn nothing_that_can_be_written_breaks_it() {
        for text in
            ["", "\u{feff}", "a =", "a = {", "a = { \"", "a = { $", "a = { $x ->\n[", "=\n.a = b", "a = }\n } {"]
        {
            for part in parts(text) {
                assert!(text.get(part.span.clone()).is_some() && text.get(part.name).is_some(), "{text:?}");
            }
        }
        assert_eq!(parts(&"a = {".repeat(100_000)).len(), 1);
    }
}
