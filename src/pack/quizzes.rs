//! The banks of a pack, one a topic.
use super::{Files, Pack};
use crate::{
    diagnostic::Diagnostic,
    quiz::{Quiz, scope},
    script::Script,
    words::{Args, Message, Tongue},
};
use jiff::civil::Date;
use std::{cell::OnceCell, rc::Rc};

/// Where the banks stand.
pub const QUIZZES: &str = "assets/quiz";

/// A bank, with what was found while it was read.
type Reading = Rc<(Quiz, Vec<Diagnostic>)>;

/// The banks, read at first use.
#[derive(Clone, Default)]
pub(super) struct Banks(Vec<(String, OnceCell<Reading>)>);

impl Banks {
    pub(super) fn of(files: &Files) -> Self {
        let names = files.keys().filter_map(|file| file.strip_prefix(QUIZZES)?.strip_prefix('/')?.strip_suffix(".kdl"));
        Self(names.map(|name| (name.to_owned(), OnceCell::new())).collect())
    }

    /// Takes over what an earlier pack has read of banks that did not change.
    pub(super) fn keep(&mut self, earlier: &Self, same: impl Fn(&str) -> bool) {
        for (name, cell) in &mut self.0 {
            if let Some((_, known)) = earlier.0.iter().find(|(known, _)| known == name && same(name)) {
                *cell = known.clone();
            }
        }
    }
}

impl Pack {
    /// The topics that have a quiz.
    pub fn topics(&self) -> impl Iterator<Item = &str> {
        self.banks.0.iter().map(|(name, _)| name.as_str())
    }

    /// All banks, each with what was found while it was read.
    pub fn quizzes(&self) -> impl Iterator<Item = (&Quiz, &[Diagnostic])> {
        self.topics().filter_map(|topic| self.bank(topic))
    }

    /// The quiz of a topic; nothing where there is none that was read whole.
    pub fn quiz(&self, topic: &str) -> Option<&Quiz> {
        self.bank(topic).map(|(quiz, _)| quiz).filter(|quiz| quiz.complete)
    }

    fn bank(&self, topic: &str) -> Option<(&Quiz, &[Diagnostic])> {
        let (name, cell) = self.banks.0.iter().find(|(name, _)| name == topic)?;
        let reading = cell.get_or_init(|| {
            let file = format!("{QUIZZES}/{name}.kdl");
            Rc::new(Quiz::read(&file, self.file(&file).unwrap_or_default()))
        });
        Some((&reading.0, &reading.1))
    }

    /// Whether a language has the words of a quiz.
    pub fn asks_in(&self, tongue: usize, topic: &str) -> bool {
        self.words.has_scope(tongue, &scope(topic))
    }

    /// The episodes: their numbers and their scripts, in order.
    pub fn episodes(&self) -> Vec<(i64, &str)> {
        let number = |name| Some((self.script(name)?.lesson.as_ref()?.episode, name));
        let mut all: Vec<(i64, &str)> = self.scripts().filter_map(number).collect();
        all.sort_unstable();
        all
    }

    /// The episode of a topic.
    pub fn episode(&self, topic: &str) -> Option<&Script> {
        let all = self.scripts().filter_map(|name| self.script(name));
        all.into_iter().find(|script| script.lesson.as_ref().is_some_and(|lesson| lesson.topic == topic))
    }

    /// What every word of an episode is given: the facts of a day, and what the branch has set.
    pub fn lesson_args(&self, tongue: Tongue, today: Date, phone: Option<&str>, hours: Option<&str>) -> Args {
        let or = |given: Option<&str>, id: &str| {
            given.map_or_else(|| self.words.say(tongue, &Message::common(id)).unwrap_or_default(), str::to_owned)
        };
        let mut args = self.facts.args(self.words.language(tongue), today);
        args.insert("bank-phone".into(), or(phone, "bank-phone-on-card"));
        args.insert("phone-known".into(), if phone.is_some() { "yes" } else { "no" }.into());
        args.insert("counter-hours".into(), or(hours, "counter-hours-unknown"));
        args
    }
}
