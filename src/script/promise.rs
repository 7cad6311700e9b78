//! A promise: what must have been passed, on every way, before a point of the script is reached.
//!
//! **Invariant:** finite: flags, a level, screens and their marks, each a name that the script has; no expressions. The
//! prover ([`super::prove`]) can therefore try every way.
//!
//! ```kdl
//! promise "who is asked to wait is met before the machine" {
//!     if verdict=talk           // 0 or more; all of them hold when the point is reached: flag=F, or verdict=LEVEL (or worse)
//!     unless flag=known         // 0 or more; none of them holds
//!     if-any caller large-sum   // 0 or more; at least one flag of each such line holds
//!     before phase=at-machine   // 1 or more, any of them: phase=, screen=, kind=, machine=KEY, end=done|no-transaction|counter|any
//!     pass gate=fraud           // 1 or more, any of them was passed on the way: gate=, screen=, kind=, ask=QUESTION
//! }
//! ```
//!
//! A screen is passed when one of its choices was taken; the point itself is never passed before itself. `end=counter` is
//! also a choice that leads to the counter's page, and `end=any` one that leads home as well. The places that stand below
//! every screen (a person, Back, the counter, the look) are on every way and are no points.
use super::{
    End, Flags, Kind, Phase, Screen, Special,
    forms::{ENDS, KINDS, LEVELS, PROMISE},
    read::Reader,
};
use crate::{
    diagnostic::Diagnostic,
    tree::{At, Node, Value},
};
use std::ops::Range;

/// A point that a way may come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Point {
    /// Any screen of a phase.
    Phase(Phase),
    /// One screen, by its place.
    Screen(usize),
    /// Any screen of a kind.
    Kind(Kind),
    /// A screen of the machine, by its key.
    Machine(String),
    /// An end, or (nothing) any end.
    End(Option<End>),
}

/// What must have been passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pass {
    /// A gate of that name: a colleague let the customer on.
    Gate(String),
    /// One screen, by its place.
    Screen(usize),
    /// A screen of a kind.
    Kind(Kind),
    /// A red-flag question.
    Ask(String),
}

/// One promise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    /// What it says to authors; nobody else reads it.
    pub text: String,
    /// Its place in the script's file: the word `promise` and its text.
    pub span: Range<usize>,
    /// Flags that all hold at the point.
    pub all: Flags,
    /// Of each of these sets at least one flag holds at the point.
    pub any: Vec<Flags>,
    /// Flags of which none holds at the point.
    pub none: Flags,
    /// A verdict of this way was at least that (0 is calm, 3 is stop).
    pub verdict: Option<usize>,
    /// The points; it is broken at any of them.
    pub points: Vec<Point>,
    /// What must have been passed; one of them is enough.
    pub pass: Vec<Pass>,
}

impl Point {
    /// Whether a screen is this point. A verdict is never seen: it is a point only by its own name.
    pub fn is(&self, at: usize, screen: &Screen) -> bool {
        let seen = !matches!(screen.special, Special::Verdict { .. });
        match self {
            Self::Screen(wanted) => *wanted == at,
            Self::Phase(phase) => seen && screen.phase == *phase,
            Self::Kind(kind) => seen && screen.kind == *kind,
            Self::Machine(key) => matches!(&screen.special, Special::Machine(k) if k == key),
            Self::End(wanted) => matches!(screen.special, Special::End(end) if wanted.is_none_or(|w| w == end)),
        }
    }
}

impl Pass {
    /// Whether leaving a screen by one of its choices counts.
    pub fn is(&self, at: usize, screen: &Screen) -> bool {
        match self {
            Self::Screen(wanted) => *wanted == at,
            Self::Kind(kind) => screen.kind == *kind && !matches!(screen.special, Special::Verdict { .. }),
            Self::Gate(name) => matches!(&screen.special, Special::Gate(n) if n == name),
            Self::Ask(id) => matches!(&screen.special, Special::Ask(i) if i == id),
        }
    }
}

/// The lines of a promise, and what may stand on them.
const IF: [&str; 2] = ["flag", "verdict"];
const UNLESS: [&str; 1] = ["flag"];
const BEFORE: [&str; 5] = ["phase", "screen", "kind", "machine", "end"];
const PASS: [&str; 4] = ["gate", "screen", "kind", "ask"];
const ANY: &str = "any";

impl Reader<'_> {
    /// Reads a promise, after all screens. One with a finding is left out: half a promise is another promise.
    pub(super) fn promise(&mut self, n: &Node) {
        let before = self.found.len();
        self.form(&PROMISE, n);
        let Some(text) = n.arg(0).map(str::to_owned) else { return };
        let mut promise = Promise {
            text,
            span: n.head(),
            all: Flags::default(),
            any: Vec::new(),
            none: Flags::default(),
            verdict: None,
            points: Vec::new(),
            pass: Vec::new(),
        };
        for line in &n.children {
            self.line(line, &mut promise);
        }
        let has = |line: &str| n.all(line).next().is_some();
        for (line, known) in [("before", &BEFORE[..]), ("pass", &PASS[..])] {
            if !has(line) {
                self.incomplete(line, &n.head(), known);
            }
        }
        if self.found.len() == before {
            self.script.promises.push(promise);
        }
    }

    fn unknown(&mut self, word: &str, span: &Range<usize>, known: &[&str]) {
        let d = Diagnostic::error("unknown-word", self.file, span.clone());
        self.found.push(d.meant(word, known.iter().copied()));
    }

    /// Names every property that a line may not have.
    fn props(&mut self, node: &Node, known: &[&str]) {
        for (key, _) in node.props.iter().filter(|(key, _)| !known.contains(&key.it.as_str())) {
            self.unknown(&key.it, &key.span, known);
        }
    }

    fn line(&mut self, line: &Node, promise: &mut Promise) {
        match line.name.it.as_str() {
            "if" => {
                for (key, word) in self.one(line, &IF, true) {
                    if key == "flag" {
                        promise.all.0 |= self.bit(&word);
                    } else if let Some(level) = LEVELS.iter().position(|l| *l == word.it) {
                        promise.verdict = promise.verdict.max(Some(level));
                    } else {
                        self.unknown(&word.it, &word.span, &LEVELS);
                    }
                }
            }
            "unless" => {
                for (_, word) in self.one(line, &UNLESS, true) {
                    promise.none.0 |= self.bit(&word);
                }
            }
            "if-any" => {
                self.props(line, &[]);
                let words: Vec<_> = line.args.iter().filter_map(word).collect();
                if words.is_empty() {
                    self.incomplete("if-any", &line.span, &["if-any FLAG FLAG"]);
                }
                let any = words.iter().fold(0, |all, w| all | self.bit(w));
                promise.any.push(Flags(any));
            }
            "before" => {
                for (key, word) in self.one(line, &BEFORE, false) {
                    let point = self.point(key, &word);
                    promise.points.extend(point);
                }
            }
            "pass" => {
                for (key, word) in self.one(line, &PASS, false) {
                    let pass = self.pass(key, &word);
                    promise.pass.extend(pass);
                }
            }
            // Named by the form.
            _ => {}
        }
    }

    /// The properties of a line. A line of `before` or `pass` has one: two would leave open whether both are meant or
    /// either.
    fn one<'n>(&mut self, line: &'n Node, known: &[&'static str], several: bool) -> Vec<(&'n str, At<String>)> {
        self.props(line, known);
        let found: Vec<_> = line
            .props
            .iter()
            .filter(|(key, _)| known.contains(&key.it.as_str()))
            .filter_map(|(key, value)| Some((key.it.as_str(), word(value)?)))
            .collect();
        let wrong = line.props.iter().any(|(key, _)| !known.contains(&key.it.as_str()));
        if !wrong && (found.is_empty() || (found.len() > 1 && !several) || !line.args.is_empty()) {
            self.incomplete(&line.name.it, &line.span, known);
            return Vec::new();
        }
        found
    }

    fn bit(&mut self, word: &At<String>) -> u64 {
        let at = self.script.flag(&word.it);
        if at.is_none() {
            let d = Diagnostic::error("unknown-flag", self.file, word.span.clone());
            self.found.push(d.meant(&word.it, self.script.flags.iter().map(String::as_str)));
        }
        at.map_or(0, |flag| 1 << flag)
    }

    fn point(&mut self, key: &str, word: &At<String>) -> Option<Point> {
        let point = match key {
            "phase" => Phase::named(&word.it).map(Point::Phase),
            "kind" => kind(&word.it).map(Point::Kind),
            "screen" => self.script.find(&word.it).map(Point::Screen),
            "machine" => self.machines().contains(&word.it).then(|| Point::Machine(word.it.clone())),
            _ if word.it == ANY => Some(Point::End(None)),
            _ => ENDS.iter().find(|e| e.0 == word.it).map(|e| Point::End(Some(e.1))),
        };
        if point.is_none() {
            match key {
                "phase" => {
                    let known: Vec<&str> = Phase::ALL.iter().map(|p| p.name()).collect();
                    self.unknown(&word.it, &word.span, &known);
                }
                "kind" => self.unknown(&word.it, &word.span, &KINDS.map(|k| k.0)),
                "screen" => self.nameless("screen", word, &self.screens()),
                "machine" => self.nameless("machine", word, &self.machines()),
                _ => {
                    let known: Vec<&str> = ENDS.iter().map(|e| e.0).chain([ANY]).collect();
                    self.unknown(&word.it, &word.span, &known);
                }
            }
        }
        point
    }

    fn pass(&mut self, key: &str, word: &At<String>) -> Option<Pass> {
        match key {
            "kind" => {
                let kind = kind(&word.it);
                if kind.is_none() {
                    self.unknown(&word.it, &word.span, &KINDS.map(|k| k.0));
                }
                kind.map(Pass::Kind)
            }
            "screen" => {
                let at = self.script.find(&word.it);
                if at.is_none() {
                    self.nameless("screen", word, &self.screens());
                }
                at.map(Pass::Screen)
            }
            _ => {
                let gate = key == "gate";
                let named: fn(&Special) -> Option<&String> = if gate {
                    |s| if let Special::Gate(name) = s { Some(name) } else { None }
                } else {
                    |s| if let Special::Ask(id) = s { Some(id) } else { None }
                };
                let known: Vec<String> =
                    self.script.screens.iter().filter_map(|s| named(&s.special)).cloned().collect();
                if !known.contains(&word.it) {
                    self.nameless(if gate { "gate" } else { "question" }, word, &known);
                    return None;
                }
                Some(if gate { Pass::Gate(word.it.clone()) } else { Pass::Ask(word.it.clone()) })
            }
        }
    }

    fn screens(&self) -> Vec<String> {
        self.script.screens.iter().map(|s| s.id.clone()).collect()
    }

    fn machines(&self) -> Vec<String> {
        let key = |s: &Screen| if let Special::Machine(key) = &s.special { Some(key.clone()) } else { None };
        self.script.screens.iter().filter_map(key).collect()
    }

    fn incomplete(&mut self, line: &str, span: &Range<usize>, known: &[&str]) {
        let known: Vec<String> =
            known.iter().map(|k| if k.contains(' ') { (*k).into() } else { format!("{k}=") }).collect();
        let d = Diagnostic::error("promise-part", self.file, span.clone());
        self.found.push(d.with("line", line).with("known", known.join(", ")));
    }

    fn nameless(&mut self, thing: &str, word: &At<String>, known: &[String]) {
        let mut known: Vec<&str> = known.iter().map(String::as_str).collect();
        known.sort_unstable();
        known.dedup();
        let d = Diagnostic::error("promise-name", self.file, word.span.clone());
        self.found.push(d.meant(&word.it, known).with("thing", thing));
    }
}

fn word(value: &At<Value>) -> Option<At<String>> {
    match &value.it {
        Value::Text(it) => Some(At { it: it.clone(), span: value.span.clone() }),
        _ => None,
    }
}

fn kind(word: &str) -> Option<Kind> {
    KINDS.iter().find(|k| k.0 == word).map(|k| k.1)
}
