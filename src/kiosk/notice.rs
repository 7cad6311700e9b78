//! What may lie over the work for a moment: who is there, is a card inside, no password here, the staff pad.
use super::{Act, Pad};
use std::time::Duration;

/// Laid over the work; the work below is untouched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Silence: who is there? Everything is wiped at that time.
    Still(Duration),
    /// Silence at the machine, or somebody leaves it: is a card still inside? Asked before anything is wiped.
    Card {
        /// Everything is wiped at that time.
        until: Duration,
        /// The customer said goodbye: once the card is out the visit ends.
        leaving: bool,
    },
    /// Digits were typed like a password.
    Password,
    /// The staff pad.
    Pad(Pad),
}

impl Notice {
    /// The staff pad, whatever it is for.
    pub const fn is_pad(&self) -> bool {
        matches!(self, Self::Pad(_))
    }
}

/// A notice, which page of it, what is focused on it, and since when it is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    /// What it says.
    pub notice: Notice,
    /// Which page of it: on a small grid even a notice may need two.
    pub page: usize,
    /// What is focused.
    pub focus: Option<Act>,
    /// Since when.
    pub since: Duration,
}
