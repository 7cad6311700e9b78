//! The quiz of one topic: short stories with a best answer, and honest ones among them, where refusing everything is wrong.
//!
//! **Invariant:** plain values, no words, no chance; which items are asked and in what order the answers stand is decided by the kiosk.
//!
//! ```kdl
//! quiz phishing
//! item parcel  { best delete; other open; other ask-them }
//! item friend honest=#true { best look-and-go; other refuse; other report }
//! ```
use crate::{
    diagnostic::Diagnostic,
    tree::{Form, Node, Want, is_name},
};
use std::ops::Range;

/// How the scopes of the words begin: those of the topic `phishing` stand in `quiz-phishing.ftl`.
pub const PREFIX: &str = "quiz-";
/// The attribute of an item with what is said to who chose the best answer, and to who chose another or was not sure.
pub const WHY: [&str; 2] = ["right", "wrong"];
/// With fewer the next quiz of a visit has nothing new to ask.
pub const FEWEST: usize = 6;
/// One answer is the best, and two are not. Of two a guess is right too often to tell anything (domain notes 4.1).
pub const ANSWERS: usize = 3;
/// Of so many items one is honest, else people learn to refuse everything (4.3).
pub const HONEST: usize = 4;

const QUIZ: Form = Form { values: &[Want::Name], least: 1, inside: Some(&["item"]), ..Form::NONE };
const ITEM: Form = Form {
    values: &[Want::Name],
    least: 1,
    props: &[("honest", Want::YesNo)],
    inside: Some(&["best", "other"]),
    ..Form::NONE
};
const ANSWER: Form = Form { values: &[Want::Name], least: 1, ..Form::NONE };

/// The bank of a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quiz {
    /// Its name: that of its file.
    pub topic: String,
    /// The file of its words.
    pub scope: String,
    /// The items.
    pub items: Vec<Item>,
    /// Its place in the file.
    pub span: Range<usize>,
    /// Nothing of its file was left out while it was read.
    pub complete: bool,
}

/// One story, and what could be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Names its words.
    pub id: String,
    /// Nobody means harm in it.
    pub honest: bool,
    /// The answers, by the names of their words; [`ANSWERS`] of them.
    pub answers: Vec<String>,
    /// Which of them is the best.
    pub best: usize,
    /// Its place in the file.
    pub span: Range<usize>,
}

/// What somebody chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Picked {
    /// The best answer.
    Best,
    /// Another one, by its place in the bank.
    Other(u8),
    /// "I am not sure", which is honest.
    NotSure,
}

impl Quiz {
    /// Reads the file of a bank. What cannot be understood is left out and named.
    pub fn read(file: &str, text: &str) -> (Self, Vec<Diagnostic>) {
        let (nodes, found) = crate::tree::read(file, text);
        let own = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".kdl").to_owned();
        let span = nodes.first().map_or(0..0, Node::head);
        let quiz = Self { scope: scope(&own), topic: own, items: Vec::new(), span, complete: false };
        let mut reader = Reader { file, found, quiz };
        reader.whole(&nodes);
        let Reader { mut quiz, mut found, .. } = reader;
        quiz.complete = found.is_empty();
        found.sort_by_key(|d| d.span.start);
        (quiz, found)
    }

    /// Everything that it says: the item, an attribute of it, and the place in the file that asks for it.
    pub fn says(&self) -> impl Iterator<Item = (&Item, Option<&str>)> {
        self.items.iter().flat_map(|item| {
            let parts = item.answers.iter().map(String::as_str).chain(WHY);
            std::iter::once((item, None)).chain(parts.map(move |part| (item, Some(part))))
        })
    }
}

/// The file of the words of a topic.
pub fn scope(topic: &str) -> String {
    format!("{PREFIX}{topic}")
}

struct Reader<'a> {
    file: &'a str,
    found: Vec<Diagnostic>,
    quiz: Quiz,
}

impl Reader<'_> {
    fn wrong(&mut self, what: &'static str, word: &str, span: &Range<usize>) {
        let d = Diagnostic::error("quiz-shape", self.file, span.clone());
        self.found.push(d.with("what", what).with("word", word));
    }

    fn whole(&mut self, nodes: &[Node]) {
        let mut named = false;
        for node in nodes.iter().filter(|node| !node.broken) {
            match node.name.it.as_str() {
                "quiz" => {
                    QUIZ.check(self.file, node, &mut self.found);
                    if named {
                        let d = Diagnostic::error("twice", self.file, node.name.span.clone());
                        self.found.push(d.with("word", "quiz"));
                    }
                    named = true;
                    let own = self.quiz.topic.clone();
                    if let Some(word) = node.arg(0).filter(|word| is_name(word) && *word != own) {
                        self.wrong("name", word, &node.args[0].span);
                    }
                    self.items(&node.children);
                }
                "item" => self.item(node),
                other => {
                    let d = Diagnostic::error("unknown-word", self.file, node.name.span.clone());
                    self.found.push(d.meant(other, ["quiz", "item"]));
                }
            }
        }
        let span = self.quiz.span.clone();
        // What could not be read may be what is missed.
        if !self.found.is_empty() {
            return;
        }
        if !named {
            let own = self.quiz.topic.clone();
            self.wrong("no-quiz", &own, &span);
        }
        let (all, honest) = (self.quiz.items.len(), self.quiz.items.iter().filter(|item| item.honest).count());
        if all < FEWEST {
            self.wrong("items", &all.to_string(), &span);
        } else if honest * HONEST + HONEST / 2 < all || honest * 2 > all {
            self.wrong("honest", &honest.to_string(), &span);
        }
    }

    fn items(&mut self, nodes: &[Node]) {
        for node in nodes.iter().filter(|node| !node.broken && node.name.it == "item") {
            self.item(node);
        }
    }

    fn item(&mut self, node: &Node) {
        ITEM.check(self.file, node, &mut self.found);
        let Some(id) = node.arg(0).filter(|word| is_name(word)).map(str::to_owned) else { return };
        if self.quiz.items.iter().any(|item| item.id == id) {
            let d = Diagnostic::error("twice", self.file, node.args[0].span.clone());
            self.found.push(d.with("word", &id));
            return;
        }
        let mut item = Item { id, honest: node.yes("honest"), answers: Vec::new(), best: 0, span: node.head() };
        let (mut best, mut others) = (0, 0);
        for answer in node.children.iter().filter(|answer| !answer.broken) {
            ANSWER.check(self.file, answer, &mut self.found);
            let Some(word) = answer.arg(0).filter(|word| is_name(word)) else { continue };
            if item.answers.iter().any(|known| known == word) || WHY.contains(&word) {
                let d = Diagnostic::error("twice", self.file, answer.args[0].span.clone());
                self.found.push(d.with("word", word));
                continue;
            }
            match answer.name.it.as_str() {
                "best" => {
                    best += 1;
                    item.best = item.answers.len();
                }
                "other" => others += 1,
                _ => continue,
            }
            item.answers.push(word.to_owned());
        }
        if (best, others) == (1, ANSWERS - 1) {
            self.quiz.items.push(item);
        } else {
            let word = item.id.clone();
            self.wrong("answers", &word, &node.head());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "quiz card\nitem a { best x; other y; other z }\nitem b { other x; best y; other z }\n\
                        item c { best x; other y; other z }\nitem d { best x; other y; other z }\n\
                        item e { best x; other y; other z }\nitem f honest=#true { best x; other y; other z }\n";

    fn codes(text: &str) -> Vec<String> {
        let (_, found) = Quiz::read("assets/quiz/card.kdl", text);
        found.iter().map(|d| d.args.iter().fold(d.code.to_owned(), |all, (_, word)| format!("{all} {word}"))).collect()
    }

    #[test]
    fn a_bank_is_read_with_its_best_answers() {
        let (quiz, found) = Quiz::read("assets/quiz/card.kdl", GOOD);
        assert_eq!(found, []);
        assert!(quiz.complete && quiz.items.len() == 6 && quiz.items[5].honest);
        assert_eq!((quiz.items[0].best, quiz.items[1].best), (0, 1));
        assert_eq!(quiz.says().count(), 6 * (1 + ANSWERS + WHY.len()));
        // Items may as well stand in braces.
        let braces = GOOD.replacen("quiz card\n", "quiz card {\n", 1) + "}\n";
        assert_eq!(Quiz::read("assets/quiz/card.kdl", &braces).0.items.len(), 6);
    }

    #[test]
    fn a_bank_that_teaches_the_wrong_thing_is_named() {
        assert_eq!(codes(&GOOD.replace("quiz card", "quiz cord")), ["quiz-shape name cord"]);
        assert_eq!(codes(&GOOD.replace("best y", "other y")), ["quiz-shape answers b"]);
        assert_eq!(codes(&GOOD.replace(" honest=#true", "")), ["quiz-shape honest 0"]);
        assert_eq!(
            codes(&GOOD.replace("item f honest=#true { best x; other y; other z }\n", "")),
            ["quiz-shape items 5"]
        );
        assert_eq!(codes(&GOOD.replace("item b {", "item a {")), ["twice a"]);
        assert_eq!(codes(&GOOD.replace("quiz card\n", "")), ["quiz-shape no-quiz card"]);
    }
}
