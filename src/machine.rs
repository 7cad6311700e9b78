//! The branch's own machine: the words, keys and order of the screens that the guide cannot see.
//!
//! **Invariant:** a profile is data. A screen that it lacks is a screen that this machine does not have, and scripts
//! skip it; a profile that `differs` is a likeness, and the guide says so.
use crate::{
    diagnostic::Diagnostic,
    tree::{Node, Value},
};
use std::collections::BTreeMap;

/// Texts by language tag.
pub type ByTag = BTreeMap<String, String>;

/// One screen of the machine.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shown {
    /// What is written on it.
    pub shows: ByTag,
    /// The word on the button to press, where there is one.
    pub press: ByTag,
}

/// A profile.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Machine {
    /// Its name.
    pub name: String,
    /// The customer's machine may write it a little differently.
    pub differs: bool,
    /// Answers to what scripts declare as `given`.
    pub given: BTreeMap<String, bool>,
    /// Seconds until card or cash is pulled back, from and to.
    pub retract: (i64, i64),
    /// The word on the key that stops everything.
    pub cancel: ByTag,
    /// Its screens, by key.
    pub screens: BTreeMap<String, Shown>,
}

impl Machine {
    /// Reads a profile.
    pub fn read(file: &str, text: &str) -> (Self, Vec<Diagnostic>) {
        let (nodes, mut found) = crate::tree::read(file, text);
        let mut machine = Self::default();
        for n in &nodes {
            let word = n.arg(0).unwrap_or_default().to_owned();
            match n.name.it.as_str() {
                "machine" => {
                    machine.name = word;
                    machine.differs = n.prop("differs").is_some_and(|v| v.it == Value::Bool(true));
                }
                "given" => {
                    let yes = n.args.iter().any(|a| a.it == Value::Bool(true));
                    machine.given.insert(word, yes);
                }
                "retract" => {
                    machine.retract = (n.number("from").unwrap_or(0), n.number("to").unwrap_or(0));
                }
                "cancel" => machine.cancel = by_tag(n),
                "screen" => {
                    let mut shown = Shown::default();
                    for c in &n.children {
                        match c.name.it.as_str() {
                            "shows" => shown.shows = by_tag(c),
                            "press" => shown.press = by_tag(c),
                            other => found.push(
                                Diagnostic::error("unknown-word", file, c.name.span.clone())
                                    .meant(other, ["shows", "press"]),
                            ),
                        }
                    }
                    machine.screens.insert(word, shown);
                }
                other => found.push(
                    Diagnostic::error("unknown-word", file, n.name.span.clone())
                        .meant(other, ["machine", "given", "retract", "cancel", "screen"]),
                ),
            }
        }
        (machine, found)
    }

    /// The text of the first of these languages that has one, else of any.
    pub fn text<'a>(texts: &'a ByTag, tags: &[String]) -> &'a str {
        tags.iter().find_map(|tag| texts.get(tag)).or_else(|| texts.values().next()).map_or("", String::as_str)
    }
}

fn by_tag(n: &Node) -> ByTag {
    n.props
        .iter()
        .filter_map(|(k, v)| match &v.it {
            Value::Text(t) => Some((k.it.clone(), t.clone())),
            _ => None,
        })
        .collect()
}
