//! Red-flag questions: what they weigh, which ones a task asks, and what follows from the answers.
//!
//! **Invariant:** a verdict is a sum and a few hard flags; it knows no customer, no words and no screen. Adding a red
//! flag never lowers a verdict, and the order of the answers does not change it.
//!
//! Source of questions, weights and levels: `assets/risk/`, where each line says why. The points are an expert's
//! guess of the likelihood ratio and await a branch's own outcomes. Follow-up questions come with the full engine.
use crate::{
    diagnostic::Diagnostic,
    tree::{Node, Value},
};

/// An answer to a red-flag question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    /// The sign is there.
    Yes,
    /// Not sure: half the points, rounded up.
    NotSure,
    /// The sign is not there.
    No,
}

/// What follows from the answers, in rising order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// One short tip, and on.
    Calm,
    /// A pause: family, staff, next-day arrival. Going on is allowed.
    Pause,
    /// Staff talk first.
    Talk,
    /// A hard flag: the guide does not go on by itself.
    Stop,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Names its words in `risk.ftl`.
    pub id: String,
    /// log2 of how much more often the sign is seen in fraud than in an ordinary errand (expert's guess).
    pub points: u32,
    /// A yes stops by itself.
    pub hard: bool,
    /// The kinds of fraud that it catches.
    pub hits: Vec<String>,
}

/// The questions that a kind of task asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Set {
    /// Its name.
    pub id: String,
    /// Always asked, in this order, all of them.
    pub base: Vec<String>,
    /// Flags of the script that score like a question.
    pub context: Vec<(String, u32)>,
}

/// All questions of a market.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Risk {
    /// The questions.
    pub questions: Vec<Question>,
    /// The sets.
    pub sets: Vec<Set>,
    /// From how many points on a pause and a talk follow.
    pub pause: u32,
    /// From how many points on staff talk first.
    pub talk: u32,
}

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
            match n.name.it.as_str() {
                "question" => risk.questions.push(Question {
                    points: points(n, "points"),
                    hard: n.prop("hard").is_some_and(|v| v.it == Value::Bool(true)),
                    hits: n.all("hits").flat_map(Node::words).map(str::to_owned).collect(),
                    id,
                }),
                "set" => risk.sets.push(Set {
                    id,
                    base: n.all("base").flat_map(Node::words).map(str::to_owned).collect(),
                    context: n
                        .all("context")
                        .filter_map(|c| Some((c.arg(0)?.to_owned(), points(c, "points"))))
                        .collect(),
                }),
                "level" => match id.as_str() {
                    "calm" => {}
                    "pause" => risk.pause = points(n, "from"),
                    "talk" => risk.talk = points(n, "from"),
                    other => found.push(
                        Diagnostic::error("unknown-word", file, n.args[0].span.clone())
                            .meant(other, ["calm", "pause", "talk"]),
                    ),
                },
                other => found.push(
                    Diagnostic::error("unknown-word", file, n.name.span.clone())
                        .meant(other, ["question", "set", "level"]),
                ),
            }
        }
        for n in nodes.iter().filter(|n| n.name.it == "set") {
            for arg in n.all("base").flat_map(|b| &b.args) {
                let Value::Text(word) = &arg.it else { continue };
                if risk.question(word).is_none() {
                    let known = risk.questions.iter().map(|q| q.id.as_str());
                    let d = Diagnostic::error("unknown-word", file, arg.span.clone());
                    found.push(d.meant(word, known));
                }
            }
        }
        (risk, found)
    }

    /// The question of that id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|q| q.id == id)
    }

    /// The set of that id.
    pub fn set(&self, id: &str) -> Option<&Set> {
        self.sets.iter().find(|s| s.id == id)
    }

    /// What follows from answers and from the flags of the task that a set counts.
    pub fn verdict(&self, set: &str, answers: &[(String, Answer)], flag: impl Fn(&str) -> bool) -> Level {
        let mut sum: u32 = self
            .set(set)
            .into_iter()
            .flat_map(|s| &s.context)
            .filter(|(name, _)| flag(name))
            .map(|(_, points)| points)
            .sum();
        let (mut stop, mut talk) = (false, false);
        for (id, answer) in answers {
            let Some(q) = self.question(id) else { continue };
            match answer {
                Answer::Yes => {
                    sum += q.points;
                    stop |= q.hard;
                }
                Answer::NotSure => {
                    sum += q.points.div_ceil(2);
                    talk |= q.hard;
                }
                Answer::No => {}
            }
        }
        match sum {
            _ if stop => Level::Stop,
            n if talk || n >= self.talk => Level::Talk,
            n if n >= self.pause => Level::Pause,
            _ => Level::Calm,
        }
    }
}

fn points(n: &Node, name: &str) -> u32 {
    n.number(name).and_then(|p| u32::try_from(p).ok()).unwrap_or(0)
}
