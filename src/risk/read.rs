//! KDL to [`Risk`], with every finding at once.
use super::{Context, Fraud, Level, MOST_BASE, Question, Risk, Set};
use crate::{
    diagnostic::Diagnostic,
    tree::{Node, Value},
};

impl Risk {
    /// Reads the file of a market.
    pub fn read(file: &str, text: &str) -> (Self, Vec<Diagnostic>) {
        let (nodes, mut found) = crate::tree::read(file, text);
        let mut risk = Self { pause: 2, talk: 4, ..Self::default() };
        for n in &nodes {
            let Some(id) = n.arg(0).map(str::to_owned) else {
                let d = Diagnostic::error("missing-word", file, n.name.span.clone());
                found.push(d.with("after", &n.name.it));
                continue;
            };
            let mut reader = Reader { file, node: n, found: &mut found };
            match n.name.it.as_str() {
                "question" => {
                    reader.only(&["points", "hard", "staff-only"], &["hits"]);
                    risk.questions.push(Question {
                        points: reader.points(n, "points"),
                        hard: reader.switch("hard"),
                        staff_only: reader.switch("staff-only"),
                        hits: words(n, "hits"),
                        id,
                    });
                }
                "set" => {
                    reader.only(&[], &["base", "then", "context"]);
                    let context = n.all("context").filter_map(|c| {
                        let flag = c.arg(0)?.to_owned();
                        let points = reader.points(c, "points");
                        Some(Context { flag, points, answers: c.text("answers").map(str::to_owned) })
                    });
                    let context = context.collect();
                    risk.sets.push(Set { base: words(n, "base"), then: words(n, "then"), context, id });
                }
                "fraud" => {
                    reader.only(&["script"], &["caught-by"]);
                    let script = n.text("script").map(str::to_owned);
                    risk.frauds.push(Fraud { script, caught_by: words(n, "caught-by"), id });
                }
                "level" => {
                    reader.only(&["from"], &[]);
                    match id.as_str() {
                        "calm" => {}
                        "pause" => risk.pause = reader.points(n, "from"),
                        "talk" => risk.talk = reader.points(n, "from"),
                        other => {
                            let known = [Level::Calm, Level::Pause, Level::Talk].map(Level::name);
                            found.push(
                                Diagnostic::error("unknown-word", file, n.args[0].span.clone()).meant(other, known),
                            );
                        }
                    }
                }
                other => found.push(
                    Diagnostic::error("unknown-word", file, n.name.span.clone())
                        .meant(other, ["question", "set", "fraud", "level"]),
                ),
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
                let d = Diagnostic::error("too-many-questions", file, n.name.span.clone());
                found.push(d.with("word", n.arg(0).unwrap_or_default()).with("most", MOST_BASE.to_string()));
            }
        }
    }
}

fn words(n: &Node, name: &str) -> Vec<String> {
    n.all(name).flat_map(Node::words).map(str::to_owned).collect()
}

struct Reader<'a> {
    file: &'a str,
    node: &'a Node,
    found: &'a mut Vec<Diagnostic>,
}

impl Reader<'_> {
    /// Names every property and every child that this node may not have.
    fn only(&mut self, props: &[&str], children: &[&str]) {
        for (key, _) in self.node.props.iter().filter(|(key, _)| !props.contains(&key.it.as_str())) {
            let d = Diagnostic::error("unknown-word", self.file, key.span.clone());
            self.found.push(d.meant(&key.it, props.iter().copied()));
        }
        for c in self.node.children.iter().filter(|c| !children.contains(&c.name.it.as_str())) {
            let d = Diagnostic::error("unknown-word", self.file, c.name.span.clone());
            self.found.push(d.meant(&c.name.it, children.iter().copied()));
        }
    }

    /// A number of points, 0 when there is none; what is no number is a finding.
    fn points(&mut self, n: &Node, name: &str) -> u32 {
        let points = n.number(name).and_then(|p| u32::try_from(p).ok());
        if points.is_none()
            && let Some(at) = n.prop(name)
        {
            self.found.push(Diagnostic::error("not-a-number", self.file, at.span.clone()).with("word", name));
        }
        points.unwrap_or(0)
    }

    fn switch(&mut self, name: &str) -> bool {
        match self.node.prop(name).map(|v| (&v.it, &v.span)) {
            None => false,
            Some((Value::Bool(on), _)) => *on,
            Some((_, span)) => {
                self.found.push(Diagnostic::error("not-a-switch", self.file, span.clone()).with("word", name));
                false
            }
        }
    }
}
