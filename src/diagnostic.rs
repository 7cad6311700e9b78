//! One finding about something that an author wrote: what, where, and which words explain it.
//!
//! **Invariant:** plain values; a diagnostic knows no language and no terminal. Its text is the message `code` of
//! `check.ftl`, with `.label` beside the place and `.help` as the remedy.
use std::ops::Range;

/// Whether a finding stops a pack from being used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Worth mending; the pack can be used.
    Warning,
    /// The pack is not shown to customers.
    Error,
}

/// How a way through a script goes on from a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// By a choice, by its place on the screen.
    Choice(usize),
    /// The machine does not have this screen: it is not shown.
    Skipped,
    /// By a verdict: 0 is calm, 3 is stop.
    Level(usize),
    /// It ends here.
    Here,
}

/// One screen of a way, by its place in the script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The screen.
    pub screen: usize,
    /// How the way goes on.
    pub by: By,
}

/// A way through a script that shows what is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// The script.
    pub script: String,
    /// What the machine's profile answers on this way.
    pub given: Vec<String>,
    /// Its screens, from the first one on.
    pub steps: Vec<Step>,
}

/// One finding, in no language yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule that found it: a message id of `check.ftl`.
    pub code: &'static str,
    /// How bad it is.
    pub level: Level,
    /// The file, as named inside the pack (`assets/scripts/withdraw-cash.kdl`).
    pub file: String,
    /// Bytes of the file that the finding is about.
    pub span: Range<usize>,
    /// The words' arguments.
    pub args: Vec<(&'static str, String)>,
    /// How a customer comes to it, where that is what is wrong.
    pub way: Option<Way>,
}

impl Diagnostic {
    /// An error at a place.
    pub fn error(code: &'static str, file: &str, span: Range<usize>) -> Self {
        Self { code, level: Level::Error, file: file.to_owned(), span, args: Vec::new(), way: None }
    }

    /// The same finding with one more argument for its words.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The same finding as a warning.
    #[must_use]
    pub fn warning(mut self) -> Self {
        self.level = Level::Warning;
        self
    }

    /// The same finding with the nearest known word as `meant` (empty when nothing is near).
    #[must_use]
    pub fn meant<'a>(self, word: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let known: Vec<&str> = known.into_iter().collect();
        let near = nearest(word, &known).unwrap_or_default().to_owned();
        self.with("word", word).with("meant", near).with("known", known.join(", "))
    }
}

/// The known word that a slip of the pen most likely meant.
pub fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    known
        .iter()
        .map(|k| (strsim::damerau_levenshtein(word, k), *k))
        .filter(|(far, k)| *far <= 1 + k.chars().count() / 4 && *far < k.chars().count())
        .min()
        .map(|(_, k)| k)
}
