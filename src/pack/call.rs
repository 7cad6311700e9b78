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
    /// The place of a script in the list of all scripts by name, from 1: its number on the staff's card.
    pub fn number(&self, script: &str) -> Option<usize> {
        let mut names: Vec<&str> = self.scripts().collect();
        names.sort_unstable();
        names.iter().position(|name| *name == script).map(|at| at + 1)
    }

    /// The code of a call: the letter of the need, the number of the task in two digits, and the place of the screen in its
    /// script from 1, as in `A-07-3`. A call without open work, or from a task that is not in the pack, is `C-0`.
    pub fn call_code(&self, need: Need, work: Option<(&str, usize)>) -> String {
        let letter = letter(need);
        match work.and_then(|(script, at)| Some((self.number(script)?, at + 1))) {
            Some((task, screen)) => format!("{letter}-{task:02}-{screen}"),
            None => format!("{letter}-0"),
        }
    }
}
