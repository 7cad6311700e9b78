//! The short code of a call: what a bell or a relay is told, and what tells a bystander nothing.
use super::Pack;
use crate::care::Need;

/// The letter of a need. It says nothing by itself: the staff's card explains it.
pub const fn letter(need: Need) -> char {
    match need {
        Need::Stop => 'A',
        Need::Medical => 'B',
        Need::Stuck => 'C',
    }
}

impl Pack {
    /// Whether a script is an episode, by the line of its file that says so: a call must not wait until all scripts are read.
    pub fn is_lesson(&self, script: &str) -> bool {
        let text = self.file(&format!("assets/scripts/{script}.kdl")).unwrap_or_default();
        text.lines().any(|line| line.starts_with("about ") && line.contains("kind=lesson"))
    }

    /// The place of a script in the list of all tasks by name, from 1: its number on the staff's card. Episodes have none: the card
    /// has two sides, and whoever listens to a story stands where everybody sees it.
    pub fn number(&self, script: &str) -> Option<usize> {
        let mut names: Vec<&str> = self.scripts().filter(|name| !self.is_lesson(name)).collect();
        names.sort_unstable();
        names.iter().position(|name| *name == script).map(|at| at + 1)
    }

    /// The code of a call: the letter of the need, the number of the task in two digits, and the place of the screen in its
    /// script from 1, as in `A-07-3`. A call without open work, from an episode, or from a task that is not in the pack, is `C-0`.
    pub fn call_code(&self, need: Need, work: Option<(&str, usize)>) -> String {
        let letter = letter(need);
        match work.and_then(|(script, at)| Some((self.number(script)?, at + 1))) {
            Some((task, screen)) => format!("{letter}-{task:02}-{screen}"),
            None => format!("{letter}-0"),
        }
    }
}
