//! Calling a person: "called" until a colleague answers, then "is coming". The work stays where it is.
use super::{Effect, Kiosk, Place};
use crate::script::Screen;

/// A call for a colleague.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    /// Nobody has answered yet.
    Waiting,
    /// Somebody has.
    Coming,
}

impl Kiosk {
    /// Calls, unless nobody is on duty or somebody is called already. A call that was answered is over once its page
    /// was left: nobody is told that a colleague is coming who came and went.
    pub(super) fn call_person(&mut self, quiet: bool, out: &mut Vec<Effect>) {
        if self.call == Some(Call::Coming) && !self.waits() {
            self.call = None;
        }
        if self.staffed && self.call.is_none() {
            self.call = Some(Call::Waiting);
            out.push(Effect::Call { quiet });
        }
    }

    /// Whether the customer waits at a gate of a script. The page is the very page of calling a person.
    pub fn at_gate(&self) -> bool {
        matches!(self.top().place, Place::Screen { .. }) && self.screen().is_some_and(Screen::is_gate)
    }

    /// Whether the script on the screen calls a colleague by one of its pages: whoever comes then finds another page of it.
    pub(super) fn calls_here(&self) -> bool {
        match &self.top().place {
            Place::Screen { script, .. } => self.pack.script(script).is_some_and(|s| s.screens.iter().any(|s| s.calls)),
            _ => false,
        }
    }

    /// Whether the waiting page is on the screen.
    pub fn waits(&self) -> bool {
        self.top().place == Place::Person || self.at_gate()
    }
}
