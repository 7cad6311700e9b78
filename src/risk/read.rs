//! KDL to [`Risk`], with every finding at once.
use super::{Context, Fraud, MOST_BASE, Question, Risk, Set};
use crate::{
    diagnostic::Diagnostic,
    tree::{Form, Node, Value, Want},
};

/// The most points that a sign can be worth.
const MOST: i64 = 20;
const POINTS: Want = Want::Number(0, MOST);
/// A node with one name behind it.
const ONE: Form = Form { values: &[Want::Name], least: 1, ..Form::NONE };
const NAMES: Form = Form { rest: Some(Want::Name), least: 1, ..Form::NONE };
const CONTEXT: Form = Form { props: &[("points", POINTS), ("answers", Want::Name)], ..ONE };
/// What may stand in the file of a market.
const FORMS: [(&str, Form); 4] = [
    (
        "question",
        Form {
            props: &[("points", POINTS), ("hard", Want::YesNo), ("staff-only", Want::YesNo)],
            inside: Some(&["hits"]),
            ..ONE
        },
    ),
    ("set", Form { inside: Some(&["base", "then", "context"]), ..ONE }),
    ("fraud", Form { props: &[("script", Want::Name)], inside: Some(&["caught-by"]), ..ONE }),
    (
        "level",
        Form { values: &[Want::OneOf(&["calm", "pause", "talk"])], least: 1, props: &[("from", POINTS)], ..Form::NONE },
    ),
];

impl Risk {
    /// Reads the file of a market.
    pub fn read(file: &str, text: &str) -> (Self, Vec<Diagnostic>) {
        let (nodes, mut found) = crate::tree::read(file, text);
        let mut risk = Self { pause: 2, talk: 4, ..Self::default() };
        for n in nodes.iter().filter(|n| !n.broken) {
            let Some((_, form)) = FORMS.iter().find(|(name, _)| *name == n.name.it) else {
                let d = Diagnostic::error("unknown-word", file, n.name.span.clone());
                found.push(d.meant(&n.name.it, FORMS.iter().map(|f| f.0)));
                continue;
            };
            form.check(file, n, &mut found);
            for c in &n.children {
                let form = if c.name.it == "context" { CONTEXT } else { NAMES };
                form.check(file, c, &mut found);
            }
            let Some(id) = n.arg(0).map(str::to_owned) else { continue };
            let mut before = nodes.iter().take_while(|m| !std::ptr::eq(*m, n));
            if before.any(|m| m.name.it == n.name.it && m.arg(0) == n.arg(0)) {
                found.push(Diagnostic::error("twice", file, n.head()).with("word", &id));
                continue;
            }
            match n.name.it.as_str() {
                "question" => risk.questions.push(Question {
                    points: points(n, "points"),
                    hard: n.yes("hard"),
                    staff_only: n.yes("staff-only"),
                    hits: words(n, "hits"),
                    id,
                }),
                "set" => {
                    let context = n.all("context").filter_map(|c| {
                        let (flag, answers) = (c.arg(0)?.to_owned(), c.text("answers").map(str::to_owned));
                        Some(Context { flag, points: points(c, "points"), answers })
                    });
                    risk.sets.push(Set {
                        base: words(n, "base"),
                        then: words(n, "then"),
                        context: context.collect(),
                        id,
                    });
                }
                "fraud" => {
                    let script = n.text("script").map(str::to_owned);
                    risk.frauds.push(Fraud { script, caught_by: words(n, "caught-by"), id });
                }
                _ if id == "pause" => risk.pause = points(n, "from"),
                _ if id == "talk" => risk.talk = points(n, "from"),
                _ => {}
            }
        }
        risk.names(file, &nodes, &mut found);
        (risk, found)
    }

    /// Every name that is used must be the name of something.
    fn names(&self, file: &str, nodes: &[Node], found: &mut Vec<Diagnostic>) {
        let questions: Vec<&str> = self.questions.iter().map(|q| q.id.as_str()).collect();
        let sets: Vec<&str> = self.sets.iter().map(|s| s.id.as_str()).collect();
        let frauds: Vec<&str> = self.frauds.iter().map(|f| f.id.as_str()).collect();
        for n in nodes {
            for c in &n.children {
                let known = match (n.name.it.as_str(), c.name.it.as_str()) {
                    ("set", "base" | "then") => &questions,
                    ("question", "hits") => &frauds,
                    ("fraud", "caught-by") => &sets,
                    _ => continue,
                };
                for arg in &c.args {
                    if let Value::Text(word) = &arg.it
                        && !known.contains(&word.as_str())
                    {
                        let d = Diagnostic::error("unknown-word", file, arg.span.clone());
                        found.push(d.meant(word, known.iter().copied()));
                    }
                }
            }
            if n.name.it == "set" && n.all("base").flat_map(Node::words).count() > MOST_BASE {
                let d = Diagnostic::error("too-many-questions", file, n.head());
                found.push(d.with("word", n.arg(0).unwrap_or_default()).with("most", MOST_BASE.to_string()));
            }
        }
    }
}

fn words(n: &Node, name: &str) -> Vec<String> {
    n.all(name).flat_map(Node::words).map(str::to_owned).collect()
}

fn points(n: &Node, name: &str) -> u32 {
    n.number(name).and_then(|p| u32::try_from(p).ok()).unwrap_or(0)
}
