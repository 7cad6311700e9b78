//! A take that somebody wants kept: what was said in a case, and how it must end whenever it is said again.
//!
//! ```kdl
//! take quick-way case=uniform-on-video {
//!     say hello chair
//!     say whose story
//!     end safe passed=#true
//! }
//! ```
use crate::{
    care::{Critical, Outcome},
    case::{Over, Talk},
    diagnostic::Diagnostic,
    pack::Pack,
    tree::{At, Form, Node, Value, Want},
};
use std::ops::Range;

/// The folder of takes in a pack.
pub const TAKES: &str = "assets/takes";

const TAKE: Form = Form {
    values: &[Want::Name],
    least: 1,
    props: &[("case", Want::Text)],
    inside: Some(&["say", "end"]),
    ..Form::NONE
};
const SAY: Form = Form { values: &[Want::Name, Want::Name], least: 2, ..Form::NONE };
const END: Form = Form { values: &[Want::Name], least: 1, props: &[("passed", Want::YesNo)], ..Form::NONE };

/// A take, as it was said.
#[derive(Debug, Clone, PartialEq)]
pub struct SavedTake {
    /// Its name.
    pub name: At<String>,
    /// The case.
    pub case: At<String>,
    /// Moment and line, in order.
    pub said: Vec<At<(String, String)>>,
    /// The name of the outcome, or of the critical error, and whether it passed.
    pub end: At<(String, bool)>,
}

/// Why a take cannot be said again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lost {
    /// There is no such case.
    Case,
    /// The talk is at another moment by then, or over.
    Moment(String),
    /// The moment has no such line.
    Line(Vec<String>),
    /// It ends in another way.
    End(String),
}

impl SavedTake {
    /// Reads a file of takes. What cannot be understood is named, and the take that it stands in is left out.
    pub fn read(file: &str, text: &str) -> (Vec<Self>, Vec<Diagnostic>) {
        let (nodes, mut found) = crate::tree::read(file, text);
        let mut all = Vec::new();
        for node in nodes.iter().filter(|node| !node.broken) {
            if node.name.it != "take" {
                let d = Diagnostic::error("unknown-word", file, node.name.span.clone());
                found.push(d.meant(&node.name.it, ["take"]));
                continue;
            }
            let before = found.len();
            TAKE.check(file, node, &mut found);
            for child in &node.children {
                let form = if child.name.it == "end" { END } else { SAY };
                form.check(file, child, &mut found);
            }
            let take = Self::of(node);
            if take.is_none() && found.len() == before {
                let what = if node.prop("case").is_none() { "no-case" } else { "no-end" };
                let d = Diagnostic::error("take-broken", file, node.head()).with("what", what).with("there", "none");
                found.push(d.with("take", node.arg(0).unwrap_or_default()).meant("", []));
            }
            all.extend(take.filter(|_| found.len() == before));
        }
        (all, found)
    }

    fn of(node: &Node) -> Option<Self> {
        let text = |value: &At<Value>| match &value.it {
            Value::Text(text) => Some(At { it: text.clone(), span: value.span.clone() }),
            _ => None,
        };
        let said = node.all("say").map(|say| {
            let pair = (say.arg(0)?.to_owned(), say.arg(1)?.to_owned());
            Some(At { it: pair, span: say.args.get(1)?.span.clone() })
        });
        let end = node.all("end").next()?;
        Some(Self {
            name: text(node.args.first()?)?,
            case: text(node.prop("case")?)?,
            said: said.collect::<Option<_>>()?,
            end: At { it: (end.arg(0)?.to_owned(), end.yes("passed")), span: end.head() },
        })
    }

    /// Says it again; where it breaks, and why.
    pub fn replay(&self, pack: &Pack) -> Option<(Range<usize>, Lost)> {
        let Some(case) = pack.case(&self.case.it) else {
            return Some((self.case.span.clone(), Lost::Case));
        };
        let mut talk = Talk::new(&case);
        for At { it: (moment, line), span } in &self.said {
            let here = case.moments.get(talk.at).filter(|here| here.id == *moment && talk.over.is_none());
            let Some(here) = here else {
                let there = case.moments.get(talk.at).map(|here| here.id.clone()).filter(|_| talk.over.is_none());
                return Some((span.clone(), Lost::Moment(there.unwrap_or_default())));
            };
            let Some(line) = here.lines.iter().position(|said| said.id == *line) else {
                let known = here.lines.iter().map(|line| line.id.clone()).collect();
                return Some((span.clone(), Lost::Line(known)));
            };
            talk.say(&case, line);
        }
        let name = match talk.over {
            Some(Over::Outcome(outcome)) => Outcome::name(outcome),
            Some(Over::Critical(critical)) => Critical::name(critical),
            None => "",
        };
        let (wanted, passed) = &self.end.it;
        let judged = talk.judge(&case);
        let same = wanted == name && *passed == judged.passed;
        let there = format!("{name} passed=#{}", judged.passed);
        (!same).then(|| (self.end.span.clone(), Lost::End(there.trim_start().to_owned())))
    }
}
