//! What a node may hold: its values, properties and children, so that nothing an author writes is silently ignored.
//!
//! **Invariant:** a form and a node in, findings out; a node that could not be read is not judged again.
use super::{At, Node, Value};
use crate::diagnostic::Diagnostic;

/// What a value must be.
#[derive(Debug, Clone, Copy)]
pub enum Want<'a> {
    /// A name, as words have them.
    Name,
    /// One of these words.
    OneOf(&'a [&'a str]),
    /// A whole number, from and to.
    Number(i64, i64),
    /// `#true` or `#false`.
    YesNo,
    /// Any text.
    Text,
    /// A text or a number, as it stands.
    Any,
}

/// What a node may hold.
#[derive(Debug, Clone, Copy)]
pub struct Form<'a> {
    /// Its values, in order.
    pub values: &'a [Want<'a>],
    /// How many of them it must have.
    pub least: usize,
    /// What further values are, if there may be any.
    pub rest: Option<Want<'a>>,
    /// Its properties.
    pub props: &'a [(&'a str, Want<'a>)],
    /// Properties are texts by language tag, whatever their names.
    pub tags: bool,
    /// The names of the nodes in its braces, if it may have any.
    pub inside: Option<&'a [&'a str]>,
}

impl Form<'_> {
    /// Nothing but its name.
    pub const NONE: Self = Self { values: &[], least: 0, rest: None, props: &[], tags: false, inside: None };
}

/// Whether a word can name a message (Fluent's identifiers: a letter, then letters, digits, `-` and `_`).
pub fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic())
        && word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

impl Want<'_> {
    fn check(&self, file: &str, at: &At<Value>, found: &mut Vec<Diagnostic>) {
        let say = |code| Diagnostic::error(code, file, at.span.clone());
        let wrong = |want: &str| say("wrong-kind").with("word", at.it.shown()).with("want", want);
        match (self, &at.it) {
            (Self::Name, Value::Text(t)) if is_name(t) => {}
            (Self::Name, Value::Text(_) | Value::Number(_)) => {
                found.push(say("bad-name").with("word", at.it.shown()));
            }
            (Self::Name, _) => found.push(wrong("name")),
            (Self::OneOf(known), Value::Text(t)) if known.contains(&t.as_str()) => {}
            (Self::OneOf(known), _) => {
                found.push(say("unknown-word").meant(&at.it.shown(), known.iter().copied()));
            }
            (Self::Number(from, to), Value::Number(n)) if (from..=to).contains(&n) => {}
            (Self::Number(from, to), _) => {
                let (from, to) = (from.to_string(), to.to_string());
                found.push(wrong("number").with("from", from).with("to", to));
            }
            (Self::YesNo, Value::Bool(_))
            | (Self::Text, Value::Text(_))
            | (Self::Any, Value::Text(_) | Value::Number(_)) => {}
            (Self::YesNo, _) => found.push(wrong("yes-no")),
            (Self::Text | Self::Any, _) => found.push(wrong("text")),
        }
    }
}

impl Form<'_> {
    /// Everything about a node that is not as its form says; its children have forms of their own.
    pub fn check(&self, file: &str, node: &Node, found: &mut Vec<Diagnostic>) {
        if !node.broken {
            self.own(file, node, found);
        }
        match (self.inside, node.children.first()) {
            (None, Some(first)) if !node.broken => {
                let d = Diagnostic::error("extra-braces", file, first.name.span.clone());
                found.push(d.with("word", &node.name.it));
            }
            (Some(known), _) => {
                for c in node.children.iter().filter(|c| !c.broken && !known.contains(&c.name.it.as_str())) {
                    let d = Diagnostic::error("unknown-word", file, c.name.span.clone());
                    found.push(d.meant(&c.name.it, known.iter().copied()));
                }
            }
            _ => {}
        }
    }

    fn own(&self, file: &str, node: &Node, found: &mut Vec<Diagnostic>) {
        if node.args.len() < self.least {
            let d = Diagnostic::error("missing-word", file, node.name.span.clone());
            found.push(d.with("after", &node.name.it));
        }
        for (i, value) in node.args.iter().enumerate() {
            if let Some(want) = self.values.get(i).copied().or(self.rest) {
                want.check(file, value, found);
            } else {
                let d = Diagnostic::error("extra-value", file, value.span.clone());
                found.push(d.with("word", value.it.shown()).with("after", &node.name.it));
            }
        }
        for (i, (key, value)) in node.props.iter().enumerate() {
            if node.props.iter().take(i).any(|(k, _)| k.it == key.it) {
                found.push(Diagnostic::error("twice", file, key.span.clone()).with("word", &key.it));
            } else if self.tags {
                Want::Text.check(file, value, found);
            } else if let Some((_, want)) = self.props.iter().find(|(name, _)| *name == key.it) {
                want.check(file, value, found);
            } else {
                let d = Diagnostic::error("unknown-word", file, key.span.clone());
                found.push(d.meant(&key.it, self.props.iter().map(|p| p.0)));
            }
        }
    }
}
