//! The branch's own machine: the words, keys and order of the screens that the guide cannot see.
//!
//! **Invariant:** a profile is data. A screen that it lacks is a screen that this machine does not have, and scripts
//! skip it; a profile that `differs` is a likeness, and the guide says so.
use crate::{
    diagnostic::Diagnostic,
    tree::{Form, Node, Value, Want},
};
use std::collections::BTreeMap;

/// Texts by language tag.
pub type ByTag = BTreeMap<String, String>;

/// The longest that a machine waits, in seconds.
const LONGEST: i64 = 600;
/// Texts by language.
const TEXTS: Form = Form { tags: true, ..Form::NONE };
/// What may stand in a profile.
const FORMS: [(&str, Form); 6] = [
    (
        "machine",
        Form {
            values: &[Want::Name],
            least: 1,
            props: &[("version", Want::Number(1, i64::MAX)), ("differs", Want::YesNo)],
            ..Form::NONE
        },
    ),
    ("given", Form { values: &[Want::Name, Want::YesNo], least: 2, ..Form::NONE }),
    ("retract", Form { props: &[("from", Want::Number(1, LONGEST)), ("to", Want::Number(1, LONGEST))], ..Form::NONE }),
    ("cancel", TEXTS),
    ("lacks", Form { rest: Some(Want::Name), least: 1, ..Form::NONE }),
    (
        "screen",
        Form {
            values: &[Want::Name],
            least: 1,
            props: &[("money", Want::YesNo), ("secret", Want::YesNo)],
            inside: Some(&["shows", "press"]),
            ..Form::NONE
        },
    ),
];

/// One screen of the machine.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shown {
    /// What is written on it.
    pub shows: ByTag,
    /// The word on the button to press, where there is one.
    pub press: ByTag,
    /// Pressing on from here moves money.
    pub money: bool,
    /// The customer types a PIN here: everybody else looks away.
    pub secret: bool,
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
    /// Keys of screens that it is known not to have; scripts skip them like any other that it lacks.
    pub lacks: Vec<String>,
    /// Its screens, by key.
    pub screens: BTreeMap<String, Shown>,
}

impl Machine {
    /// Reads a profile.
    pub fn read(file: &str, text: &str) -> (Self, Vec<Diagnostic>) {
        let (nodes, mut found) = crate::tree::read(file, text);
        let mut machine = Self::default();
        for n in nodes.iter().filter(|n| !n.broken) {
            let word = n.arg(0).unwrap_or_default().to_owned();
            let Some((_, form)) = FORMS.iter().find(|(name, _)| *name == n.name.it) else {
                let d = Diagnostic::error("unknown-word", file, n.name.span.clone());
                found.push(d.meant(&n.name.it, FORMS.iter().map(|f| f.0)));
                continue;
            };
            form.check(file, n, &mut found);
            let same = |m: &&Node| m.name.it == n.name.it && m.arg(0) == n.arg(0) && !std::ptr::eq(*m, n);
            if nodes.iter().take_while(|m| !std::ptr::eq(*m, n)).any(|m| same(&m)) {
                found.push(Diagnostic::error("twice", file, n.head()).with("word", &word));
                continue;
            }
            match n.name.it.as_str() {
                "machine" => {
                    machine.name = word;
                    machine.differs = n.yes("differs");
                }
                "given" => {
                    let yes = n.args.iter().any(|a| a.it == Value::Bool(true));
                    machine.given.insert(word, yes);
                }
                "retract" => {
                    machine.retract = (n.number("from").unwrap_or(0), n.number("to").unwrap_or(0));
                }
                "cancel" => machine.cancel = by_tag(n),
                "lacks" => machine.lacks.extend(n.words().map(str::to_owned)),
                _ => {
                    let mut shown = Shown { money: n.yes("money"), secret: n.yes("secret"), ..Shown::default() };
                    for c in n.children.iter().filter(|c| !c.broken) {
                        TEXTS.check(file, c, &mut found);
                        match c.name.it.as_str() {
                            "shows" => shown.shows = by_tag(c),
                            "press" => shown.press = by_tag(c),
                            _ => {}
                        }
                    }
                    machine.screens.insert(word, shown);
                }
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
