//! A recorded way through a script, as data: chosen by the names of choices, so that it survives another order of them
//! and shows what was changed.
//!
//! **Invariant:** text in, a walk and findings out; a walk is replayed through the same [`crate::kiosk::Kiosk`] that customers meet. No
//! file, no clock, cannot fail.
//!
//! ```kdl
//! walk withdraw-cash script=withdraw-cash machine=generic {
//!     choose begin
//!     choose less
//!     end done
//! }
//! ```
//!
//! | line | what it does |
//! |---|---|
//! | `choose ID` | takes that choice; at a gate a colleague takes it |
//! | `answer QUESTION yes` | answers that red-flag question: `yes`, `not-sure`, `no` |
//! | `back` | one step back, or away from the page of calling a person |
//! | `flag NAME` | takes nothing: the flag must hold here |
//! | `given NAME #true` | this machine answers so, whatever its profile says |
//! | `end done` | how it ends: `done`, `no-transaction`, `counter`, `call`, `home`, `story`, `feedback` |
//! | `at SCREEN` | instead of `end`: it stops on this screen |
mod chart;
mod of;
mod replay;
mod take;

pub use chart::{Chart, Far, State};
pub use of::of;
pub(crate) use replay::profile;
pub use replay::{Broken, Replayed, Walker, replay};
pub use take::{Lost, SavedTake, TAKES};

use crate::{
    care::Edition,
    diagnostic::Diagnostic,
    script::End,
    tree::{At, Node, Value},
};
use std::ops::Range;

/// The folder of walks in a pack.
pub const FOLDER: &str = "assets/walks";

/// One line of a walk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A choice, by its name.
    Choose(String),
    /// An answer to a red-flag question.
    Answer {
        /// The question.
        question: String,
        /// `yes`, `not-sure` or `no`.
        answer: String,
    },
    /// One step back.
    Back,
    /// A flag that must hold here.
    Flag(String),
}

/// Where a walk ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finish {
    /// At an end of the script, or on the way to the counter.
    End(End),
    /// A person is called, or waited for at a gate.
    Call,
    /// The visit is over.
    Home,
    /// In a story that was opened from here.
    Story,
    /// At the pages that open a ticket.
    Feedback,
    /// On a screen, by its name.
    At(String),
}

impl Finish {
    /// As it stands in a walk.
    pub fn text(&self) -> String {
        match self {
            Self::End(End::Done) => "end done".to_owned(),
            Self::End(End::NoTransaction) => "end no-transaction".to_owned(),
            Self::End(End::Counter) => "end counter".to_owned(),
            Self::Call => "end call".to_owned(),
            Self::Home => "end home".to_owned(),
            Self::Story => "end story".to_owned(),
            Self::Feedback => "end feedback".to_owned(),
            Self::At(screen) => format!("at {screen}"),
        }
    }
}

const ENDS: [(&str, Finish); 7] = [
    ("done", Finish::End(End::Done)),
    ("no-transaction", Finish::End(End::NoTransaction)),
    ("counter", Finish::End(End::Counter)),
    ("call", Finish::Call),
    ("home", Finish::Home),
    ("story", Finish::Story),
    ("feedback", Finish::Feedback),
];
const TOP: [&str; 1] = ["walk"];
const PROPS: [&str; 3] = ["script", "machine", "edition"];
const EDITIONS: [&str; 3] = ["elder", "youth", "general"];
const INSIDE: [&str; 7] = ["choose", "answer", "back", "flag", "given", "end", "at"];
const ANSWERS: [&str; 3] = ["yes", "not-sure", "no"];

/// One recorded way.
#[derive(Debug, Clone, PartialEq)]
pub struct Walk {
    /// The file that it stands in.
    pub file: String,
    /// Its name.
    pub name: At<String>,
    /// The script.
    pub script: At<String>,
    /// The profile of the machine that it was recorded at; the one at hand when there is none.
    pub machine: Option<At<String>>,
    /// Whose examples were read; the first edition where there is none.
    pub edition: Option<Edition>,
    /// What the machine answers, whatever its profile says.
    pub given: Vec<(String, bool)>,
    /// The lines.
    pub steps: Vec<At<Step>>,
    /// Where it ends.
    pub finish: At<Finish>,
}

impl Walk {
    /// Reads a file of walks. What cannot be understood is named, and the walk that it stands in is left out.
    pub fn read(file: &str, text: &str) -> (Vec<Self>, Vec<Diagnostic>) {
        let (nodes, found) = crate::tree::read(file, text);
        let mut reader = Reader { file, found };
        let walks = nodes.iter().filter_map(|n| reader.walk(n)).collect();
        (walks, reader.found)
    }
}

struct Reader<'a> {
    file: &'a str,
    found: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn unknown(&mut self, word: &str, span: &Range<usize>, known: &[&str]) {
        let finding = Diagnostic::error("unknown-word", self.file, span.clone());
        self.found.push(finding.meant(word, known.iter().copied()));
    }

    fn missing(&mut self, after: &At<String>) {
        let finding = Diagnostic::error("missing-word", self.file, after.span.clone());
        self.found.push(finding.with("after", after.it.clone()));
    }

    /// The nth word after a node's name, or a finding.
    fn word(&mut self, n: &Node, nth: usize) -> Option<At<String>> {
        let word = n.arg(nth).map(|w| At { it: w.to_owned(), span: n.args[nth].span.clone() });
        if word.is_none() {
            self.missing(&n.name);
        }
        word
    }

    fn walk(&mut self, n: &Node) -> Option<Walk> {
        let before = self.found.len();
        if n.name.it != "walk" {
            self.unknown(&n.name.it, &n.name.span, &TOP);
            return None;
        }
        let name = self.word(n, 0);
        for (key, _) in n.props.iter().filter(|(key, _)| !PROPS.contains(&key.it.as_str())) {
            self.unknown(&key.it, &key.span, &PROPS);
        }
        let prop = |key: &str| {
            let value = n.prop(key)?;
            Some(At { it: n.text(key)?.to_owned(), span: value.span.clone() })
        };
        let edition = prop("edition").and_then(|word| {
            let known = Edition::named(&word.it);
            if known.is_none() {
                self.unknown(&word.it, &word.span, &EDITIONS);
            }
            known
        });
        let script = prop("script");
        if script.is_none() {
            let finding = Diagnostic::error("missing-word", self.file, n.name.span.clone());
            self.found.push(finding.with("after", "script="));
        }
        let (mut steps, mut given, mut finish) = (Vec::new(), Vec::new(), None);
        for c in &n.children {
            match c.name.it.as_str() {
                "given" => given.extend(self.given(c)),
                "end" => finish = self.end(c),
                "at" => {
                    let place = c.span.clone();
                    finish = self.word(c, 0).map(|w| At { it: Finish::At(w.it), span: place });
                }
                _ => steps.extend(self.step(c)),
            }
        }
        if finish.is_none() && self.found.len() == before {
            let finding = Diagnostic::error("missing-word", self.file, n.name.span.clone());
            self.found.push(finding.with("after", "end"));
        }
        let walk = Walk {
            file: self.file.to_owned(),
            name: name?,
            script: script?,
            machine: prop("machine"),
            edition,
            given,
            steps,
            finish: finish?,
        };
        (self.found.len() == before).then_some(walk)
    }

    fn step(&mut self, n: &Node) -> Option<At<Step>> {
        let it = match n.name.it.as_str() {
            "choose" => Step::Choose(self.word(n, 0)?.it),
            "flag" => Step::Flag(self.word(n, 0)?.it),
            "back" => Step::Back,
            "answer" => {
                let question = self.word(n, 0)?.it;
                let answer = self.word(n, 1)?;
                if !ANSWERS.contains(&answer.it.as_str()) {
                    self.unknown(&answer.it, &answer.span, &ANSWERS);
                    return None;
                }
                Step::Answer { question, answer: answer.it }
            }
            other => {
                self.unknown(other, &n.name.span, &INSIDE);
                return None;
            }
        };
        let end = n.args.last().map_or(n.name.span.end, |a| a.span.end);
        Some(At { it, span: n.name.span.start..end })
    }

    fn given(&mut self, n: &Node) -> Option<(String, bool)> {
        let name = self.word(n, 0)?;
        match n.args.get(1).map(|a| (&a.it, &a.span)) {
            Some((Value::Bool(yes), _)) => return Some((name.it, *yes)),
            Some((_, span)) => self.unknown(n.arg(1).unwrap_or_default(), span, &["#true", "#false"]),
            None => self.missing(&name),
        }
        None
    }

    fn end(&mut self, n: &Node) -> Option<At<Finish>> {
        let word = self.word(n, 0)?;
        let end = ENDS.iter().find(|(name, _)| *name == word.it);
        if end.is_none() {
            self.unknown(&word.it, &word.span, &ENDS.map(|e| e.0));
        }
        end.map(|(_, finish)| At { it: finish.clone(), span: n.name.span.start..word.span.end })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_understood() {
        let text = "walk w script=s machine=generic {\n    given card-first #false\n    choose begin\n    answer secret no\n    back\n    flag x\n    end done\n}\nwalk v script=s {\n    at pin\n}\n";
        let (walks, found) = Walk::read("w.kdl", text);
        assert_eq!(found, []);
        let steps: Vec<_> = walks[0].steps.iter().map(|s| s.it.clone()).collect();
        let answer = Step::Answer { question: "secret".into(), answer: "no".into() };
        assert_eq!(steps, [Step::Choose("begin".into()), answer, Step::Back, Step::Flag("x".into())]);
        assert_eq!(walks[0].given, [("card-first".to_owned(), false)]);
        assert_eq!(text.get(walks[0].steps[0].span.clone()), Some("choose begin"));
        assert_eq!((walks[0].finish.it.text(), walks[1].finish.it.text()), ("end done".into(), "at pin".into()));
    }

    #[test]
    fn slips_are_named_all_at_once() {
        let text = "walk w scrit=s {\n    chose begin\n    answer secret perhaps\n    end doen\n}\nwalc v\n";
        let (walks, found) = Walk::read("w.kdl", text);
        assert!(walks.is_empty());
        let said: Vec<String> = found
            .iter()
            .map(|d| {
                format!("{} {}", d.code, d.args.iter().map(|a| a.1.as_str()).take(2).collect::<Vec<_>>().join(" "))
            })
            .collect();
        assert_eq!(
            said,
            [
                "unknown-word scrit script",
                "missing-word script=",
                "unknown-word chose choose",
                "unknown-word perhaps ",
                "unknown-word doen done",
                "unknown-word walc walk",
            ]
        );
    }
}
