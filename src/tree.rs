//! Reads KDL into plain nodes with places, and says everything that is wrong in one pass.
//!
//! **Invariant:** never fails and never panics, whatever the text: it returns what could be read and the findings.
//!
//! The `kdl` crate recovers badly within one node and aborts the process on deep nesting, so the text is scanned first
//! (full-width marks, unclosed quotes and braces, depth) and each top-level node is then parsed by itself.
use crate::diagnostic::Diagnostic;
use std::ops::Range;

/// Braces nested deeper than this are refused before the parser sees them: its recursion would end the process.
pub const DEEPEST: usize = 16;

/// A word or value with its place in the file.
#[derive(Debug, Clone, PartialEq)]
pub struct At<T> {
    /// What stands there.
    pub it: T,
    /// Bytes of the file.
    pub span: Range<usize>,
}

/// A value of KDL as far as the formats of this program use them.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A word or a quoted text.
    Text(String),
    /// A whole number.
    Number(i64),
    /// `#true` or `#false`.
    Bool(bool),
    /// `#null`, a fraction, or anything else that no format uses.
    Other,
}

/// One node: `name arg arg key=value { children }`.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// The first word.
    pub name: At<String>,
    /// Values without a name.
    pub args: Vec<At<Value>>,
    /// Values with a name.
    pub props: Vec<(At<String>, At<Value>)>,
    /// The nodes between the braces.
    pub children: Vec<Node>,
    /// Bytes of the file from its first word to its end, braces included.
    pub span: Range<usize>,
}

impl Node {
    /// The property of that name.
    pub fn prop(&self, name: &str) -> Option<&At<Value>> {
        self.props.iter().find(|(k, _)| k.it == name).map(|(_, v)| v)
    }

    /// The text of a property.
    pub fn text(&self, name: &str) -> Option<&str> {
        match &self.prop(name)?.it {
            Value::Text(t) => Some(t),
            _ => None,
        }
    }

    /// The number of a property.
    pub fn number(&self, name: &str) -> Option<i64> {
        match self.prop(name)?.it {
            Value::Number(n) => Some(n),
            _ => None,
        }
    }

    /// The text of an unnamed value.
    pub fn arg(&self, n: usize) -> Option<&str> {
        match &self.args.get(n)?.it {
            Value::Text(t) => Some(t),
            _ => None,
        }
    }

    /// Every unnamed value that is a text.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.args.iter().filter_map(|a| match &a.it {
            Value::Text(t) => Some(t.as_str()),
            _ => None,
        })
    }

    /// The children of that name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Node> {
        self.children.iter().filter(move |c| c.name.it == name)
    }
}

/// Reads a file.
pub fn read(file: &str, text: &str) -> (Vec<Node>, Vec<Diagnostic>) {
    let (pieces, mut found) = scan(file, text);
    let mut nodes = Vec::new();
    for piece in pieces {
        let Some(source) = text.get(piece.clone()) else {
            continue;
        };
        match kdl::KdlDocument::parse_v2(source) {
            Ok(doc) => nodes.extend(doc.nodes().iter().map(|n| node(n, piece.start))),
            Err(error) => found.extend(error.diagnostics.iter().map(|d| {
                let start = piece.start + d.span.offset();
                let end = (start + d.span.len().max(1)).min(piece.end.max(start + 1));
                Diagnostic::error("syntax", file, start..end)
                    .with("what", d.message.clone().or_else(|| d.label.clone()).unwrap_or_default())
            })),
        }
    }
    (nodes, found)
}

fn node(n: &kdl::KdlNode, base: usize) -> Node {
    let place = |offset: usize, len: usize| base + offset..base + offset + len;
    let mut args = Vec::new();
    let mut props = Vec::new();
    for e in n.entries() {
        let value = At { it: value(e.value()), span: place(e.span().offset(), e.span().len()) };
        match e.name() {
            None => args.push(value),
            Some(name) => props.push((
                At { it: name.value().to_owned(), span: place(name.span().offset(), name.span().len()) },
                value,
            )),
        }
    }
    Node {
        name: At { it: n.name().value().to_owned(), span: place(n.name().span().offset(), n.name().span().len()) },
        args,
        props,
        children: n.children().map(|c| c.nodes().iter().map(|n| node(n, base)).collect()).unwrap_or_default(),
        span: place(n.span().offset(), n.span().len()),
    }
}

fn value(v: &kdl::KdlValue) -> Value {
    match v {
        kdl::KdlValue::String(s) => Value::Text(s.clone()),
        kdl::KdlValue::Integer(i) => i64::try_from(*i).map_or(Value::Other, Value::Number),
        kdl::KdlValue::Bool(b) => Value::Bool(*b),
        _ => Value::Other,
    }
}

/// What the scanner is inside of.
#[derive(Clone, Copy, PartialEq)]
enum Inside {
    Plain,
    Quote,
    Raw(usize),
    Line,
    Block(usize),
}

/// The full-width marks that a Chinese keyboard puts where KDL wants its own.
const FULL_WIDTH: [(char, &str); 12] = [
    ('＝', "="),
    ('｛', "{"),
    ('｝', "}"),
    ('“', "\""),
    ('”', "\""),
    ('；', ";"),
    ('＃', "#"),
    ('（', "("),
    ('）', ")"),
    ('，', " "),
    ('／', "/"),
    ('　', " "),
];

/// Splits a file into its top-level nodes and finds what would confuse the parser.
#[allow(clippy::too_many_lines, reason = "one state machine over one text is read more easily whole")]
fn scan(file: &str, text: &str) -> (Vec<Range<usize>>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let mut pieces = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut state = Inside::Plain;
    let (mut start, mut quoted, mut deep) = (0, 0, false);
    let (mut after_equals, mut word_has_equals) = (false, false);
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let at = |i: usize| chars.get(i).map_or('\0', |c| c.1);
    let mut i = 0;
    while let Some(&(pos, c)) = chars.get(i) {
        let mut step = 1;
        if state == Inside::Plain {
            word_has_equals = after_equals && !c.is_whitespace() && !matches!(c, ';' | '{' | '}');
            after_equals = word_has_equals || c == '=';
        }
        match state {
            Inside::Line => {
                if c == '\n' {
                    state = Inside::Plain;
                    step = 0;
                }
            }
            Inside::Block(depth) => match (c, at(i + 1)) {
                ('/', '*') => {
                    if depth == DEEPEST {
                        return (vec![], vec![too_deep(file, pos)]);
                    }
                    (state, step) = (Inside::Block(depth + 1), 2);
                }
                ('*', '/') => {
                    state = if depth == 1 { Inside::Plain } else { Inside::Block(depth - 1) };
                    step = 2;
                }
                _ => {}
            },
            Inside::Quote => match c {
                '\\' => step = 2,
                '"' => state = Inside::Plain,
                _ => {}
            },
            Inside::Raw(hashes) => {
                if c == '"' && (1..=hashes).all(|k| at(i + k) == '#') {
                    state = Inside::Plain;
                    step = 1 + hashes;
                }
            }
            Inside::Plain => match c {
                '/' if at(i + 1) == '/' => state = Inside::Line,
                '/' if at(i + 1) == '*' => (state, step) = (Inside::Block(1), 2),
                // Signs of KDL that no format here uses, and that nest in the parser until the process ends.
                '(' | ')' => note(unused(file, pos, "()"), &mut found),
                '/' if at(i + 1) == '-' => note(unused(file, pos, "/-"), &mut found),
                '"' if at(i + 1) == '"' && at(i + 2) == '"' => {
                    note(unused(file, pos, "\"\"\""), &mut found);
                    step = 3;
                }
                '=' if word_has_equals => note(unused(file, pos, "=="), &mut found),
                '"' => (state, quoted) = (Inside::Quote, pos),
                '#' => {
                    let hashes = (i..chars.len()).take_while(|&k| at(k) == '#').count();
                    if at(i + hashes) == '"' {
                        (state, quoted, step) = (Inside::Raw(hashes), pos, hashes + 1);
                    }
                }
                '{' => {
                    open.push(pos);
                    if open.len() > DEEPEST && !deep {
                        deep = true;
                        found.push(too_deep(file, pos));
                    }
                }
                '}' => {
                    if open.pop().is_none() {
                        found.push(Diagnostic::error("brace-extra", file, pos..pos + 1));
                    }
                }
                '\n' | ';' if open.is_empty() && at(i.wrapping_sub(1)) != '\\' => {
                    pieces.push(start..pos + 1);
                    start = pos + 1;
                }
                _ => {
                    if let Some((_, want)) = FULL_WIDTH.iter().find(|(f, _)| *f == c) {
                        found.push(
                            Diagnostic::error("full-width", file, pos..pos + c.len_utf8())
                                .with("wrote", c.to_string())
                                .with("want", *want),
                        );
                    }
                }
            },
        }
        i += step;
    }
    if matches!(state, Inside::Quote | Inside::Raw(_)) {
        found.push(Diagnostic::error("quote-open", file, quoted..quoted + 1));
    }
    found.extend(open.first().map(|&p| Diagnostic::error("brace-open", file, p..p + 1)));
    if found.is_empty() {
        pieces.push(start..text.len());
    } else {
        // What the scanner already names would only be named again, less clearly, by the parser.
        pieces.retain(|p| !found.iter().any(|f| p.contains(&f.span.start)));
        if deep || found.iter().any(|d| d.code == "unused-sign") {
            pieces.clear();
        }
    }
    pieces.retain(|p| text.get(p.clone()).is_some_and(|t| t.contains(|c: char| c != ';' && !c.is_whitespace())));
    (pieces, found)
}

/// The first of its kind speaks for all.
fn note(finding: Diagnostic, found: &mut Vec<Diagnostic>) {
    if !found.iter().any(|d| d.code == finding.code) {
        found.push(finding);
    }
}

fn unused(file: &str, pos: usize, sign: &str) -> Diagnostic {
    Diagnostic::error("unused-sign", file, pos..pos + 1).with("word", sign)
}

fn too_deep(file: &str, pos: usize) -> Diagnostic {
    Diagnostic::error("too-deep", file, pos..pos + 1).with("deepest", DEEPEST.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_keep_their_places() {
        let text = "a 1\nscreen who phase=before { choice x goto=y }\n";
        let (nodes, found) = read("f", text);
        assert_eq!(found, []);
        let screen = &nodes[1];
        assert_eq!(screen.text("phase"), Some("before"));
        let place = screen.children[0].name.span.clone();
        assert_eq!(text.get(place), Some("choice"));
        let whole = text.get(screen.span.clone()).unwrap();
        assert!(whole.starts_with("screen who") && whole.ends_with('}'), "{whole:?}");
    }

    #[test]
    fn every_slip_is_found_in_one_pass() {
        let (nodes, found) = read("f", "a x＝1\nb y=\"1\"\nc z={\n}\nd q=\n");
        let codes: Vec<_> = found.iter().map(|d| d.code).collect();
        assert_eq!(codes[0], "full-width");
        assert!(codes.contains(&"syntax"), "{codes:?}");
        assert!(nodes.iter().any(|n| n.name.it == "b"));
    }

    #[test]
    fn deep_nesting_is_refused_before_the_parser() {
        let (_, found) = read("f", &"a {".repeat(200_000));
        assert_eq!(found[0].code, "too-deep");
    }
}
