//! Reads KDL into plain nodes with places, and says everything that is wrong in one pass.
//!
//! **Invariant:** never fails and never panics, whatever the text: it returns what could be read and the findings.
//!
//! The `kdl` crate recovers badly within one node and aborts the process on deep nesting. So the text is scanned first
//! (`scan`: signs of another keyboard are put right, quotes and braces are paired), each top-level node is parsed by
//! itself, and one that fails is parsed again line by line (`head`), so that one slip does not hide the next. What a
//! node may hold is the matter of a [`Form`].
mod form;
mod head;
mod pair;
mod scan;

use crate::diagnostic::Diagnostic;
use scan::{Scan, Statement};
use std::ops::Range;

pub use form::{Form, Want, is_name};

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

impl Value {
    /// As it is written in a file.
    pub fn shown(&self) -> String {
        match self {
            Self::Text(t) => t.clone(),
            Self::Number(n) => n.to_string(),
            Self::Bool(yes) => format!("#{yes}"),
            Self::Other => "…".to_owned(),
        }
    }
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
    /// Its own line could not be read and is already a finding; name and first value are a guess.
    pub broken: bool,
}

impl Node {
    /// The name with its first value.
    pub fn head(&self) -> Range<usize> {
        self.name.span.start..self.args.first().map_or(self.name.span.end, |a| a.span.end)
    }

    /// The place of a property; without it, of the node's name.
    pub fn place(&self, name: &str) -> Range<usize> {
        self.prop(name).map_or(self.name.span.clone(), |v| v.span.clone())
    }

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

    /// Whether a property is `#true`.
    pub fn yes(&self, name: &str) -> bool {
        self.prop(name).is_some_and(|v| v.it == Value::Bool(true))
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
    let mut scan = Scan::of(file, text);
    let mut nodes = Vec::new();
    for piece in std::mem::take(&mut scan.statements) {
        let whole = scan.fixed.get(piece.whole.clone()).unwrap_or_default();
        let doubtful = piece.doubtful();
        if let Some(Ok(doc)) = (!doubtful).then(|| kdl::KdlDocument::parse_v2(whole)) {
            nodes.extend(doc.nodes().iter().map(|n| scan.node(n, piece.whole.start)));
            continue;
        }
        let before = scan.found.len();
        let mut node = line_by_line(&mut scan, file, piece);
        if scan.found.len() == before && !doubtful {
            // Each line by itself is fine and the whole is not: nothing that is known to happen.
            node.broken = true;
            scan.found.push(Diagnostic::error("syntax", file, node.span.clone()).with("word", &node.name.it));
        }
        nodes.push(node);
    }
    scan.found.sort_by_key(|d| d.span.start);
    (nodes, scan.found)
}

/// A node whose parts are parsed one by one. The depth is bounded by the scan.
fn line_by_line(scan: &mut Scan, file: &str, piece: Statement) -> Node {
    let source = scan.fixed.get(piece.head.clone()).unwrap_or_default().to_owned();
    let parsed = (!piece.broken).then(|| kdl::KdlDocument::parse_v2(&source));
    let mut node = match &parsed {
        Some(Ok(doc)) if doc.nodes().len() == 1 => scan.node(&doc.nodes()[0], piece.head.start),
        _ => {
            if !piece.broken {
                let place = |at: Range<usize>| scan.place(piece.head.start + at.start..piece.head.start + at.end);
                let found = head::explain(file, &source, place);
                scan.found.extend(found);
            }
            let guess = head::guess(&source);
            let word = |w: Range<usize>| At {
                it: source.get(w.clone()).unwrap_or_default().to_owned(),
                span: scan.place(piece.head.start + w.start..piece.head.start + w.end),
            };
            let name = word(guess.0);
            let args = guess.1.map(word).map(|a| At { it: Value::Text(a.it), span: a.span });
            Node { name, args: args.into_iter().collect(), props: vec![], children: vec![], span: 0..0, broken: true }
        }
    };
    node.span = scan.place(piece.whole);
    node.children = piece.inside.into_iter().map(|inner| line_by_line(scan, file, inner)).collect();
    node
}

impl Scan {
    fn node(&self, n: &kdl::KdlNode, base: usize) -> Node {
        let place = |(at, len): (usize, usize)| self.place(base + at..base + at + len);
        let mut args = Vec::new();
        let mut props = Vec::new();
        for e in n.entries() {
            let value = At { it: value(e.value()), span: place((e.span().offset(), e.span().len())) };
            match e.name() {
                None => args.push(value),
                Some(name) => {
                    let span = place((name.span().offset(), name.span().len()));
                    props.push((At { it: name.value().to_owned(), span }, value));
                }
            }
        }
        let name = n.name();
        Node {
            name: At { it: name.value().to_owned(), span: place((name.span().offset(), name.span().len())) },
            args,
            props,
            children: n.children().map(|c| c.nodes().iter().map(|n| self.node(n, base)).collect()).unwrap_or_default(),
            span: place((n.span().offset(), n.span().len())),
            broken: false,
        }
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

    /// Codes with what stands at their places.
    fn told(text: &str) -> Vec<String> {
        let (_, found) = read("f", text);
        found.iter().map(|d| format!("{} {}", d.code, text.get(d.span.clone()).unwrap_or("?"))).collect()
    }

    #[test]
    fn every_slip_is_found_in_one_pass() {
        let (nodes, found) = read("f", "a x＝1\nb y=\"1\"\nc z={\n}\nd q=\n");
        let codes: Vec<_> = found.iter().map(|d| d.code).collect();
        assert_eq!(codes, ["full-width", "no-value", "no-value"]);
        let names: Vec<_> = nodes.iter().map(|n| n.name.it.as_str()).collect();
        assert_eq!(names, ["a", "b", "c", "d"]);
        assert_eq!(nodes[0].number("x"), Some(1));
    }

    #[test]
    fn one_slip_in_a_node_does_not_hide_the_next() {
        let text = "a {\n  b c=\n  d e=true\n  f 1x\n  g domain/x\n  h “i”\n}\n";
        assert_eq!(
            told(text),
            [
                "no-value c=",
                "bare-keyword true",
                "bad-name 1x",
                "needs-quotes domain/x",
                "full-width “",
                "full-width ”"
            ]
        );
    }

    #[test]
    fn a_quote_that_is_never_closed_spoils_its_line_only() {
        assert_eq!(told("a b=\"c\nd e=\"f g=\"h\"\ni j=\"k\"\n"), ["quote-open \"", "quote-open \""]);
    }

    #[test]
    fn a_brace_that_is_missing_is_the_one_of_its_node() {
        let lost = "a x {\n  b c\nd y {\n  e f\n}\nd z {\n  g\n}\n";
        let (nodes, found) = read("f", &lost.replace("d ", "a "));
        assert_eq!((found.len(), found[0].code, found[0].span.clone()), (1, "brace-open", 4..5));
        assert_eq!(nodes.len(), 3);
        assert_eq!(told("a {\n  b {\n    c\n}\na {\n  d\n}\n"), ["brace-open {"]);
        assert_eq!(read("f", "a {\n  b {\n    c\n}\na {\n  d\n}\n").1[0].span, 8..9);
        assert_eq!(told("a\n{\n  b\n}\n"), ["brace-line {"]);
    }

    #[test]
    fn a_brace_too_many_is_the_one_that_ends_too_early() {
        let (nodes, found) = read("f", "a {\n  b }\n  c\n}\na {\n}\n");
        assert_eq!((found.len(), found[0].code, found[0].span.clone()), (1, "brace-extra", 8..9));
        assert_eq!((nodes.len(), nodes[0].children.len()), (2, 2));
        assert_eq!(told("a\n}\nb\n"), ["brace-extra }"]);
    }

    #[test]
    fn signs_that_nobody_sees_are_named_and_read_over() {
        let (nodes, found) = read("f", "\u{feff}a b\u{200b}=c\r\nd\u{3000}e\u{a0}f\r\n");
        let codes: Vec<_> = found.iter().map(|d| d.code).collect();
        assert_eq!(codes, ["invisible-sign", "full-width"]);
        assert_eq!(nodes[0].text("b"), Some("c"));
        assert_eq!(nodes[1].words().collect::<Vec<_>>(), ["e", "f"]);
    }

    #[test]
    fn deep_nesting_is_refused_before_the_parser() {
        let (_, found) = read("f", &"a {".repeat(200_000));
        let codes: Vec<_> = found.iter().map(|d| d.code).collect();
        assert_eq!(codes, ["brace-open", "too-deep"]);
    }
}
