//! Everything that can happen to the kiosk, and everything it may ask of the world. Closed sets.
use super::{Found, Keep, Kept, judge::Outcome};
use crate::words::Tongue;
use jiff::civil::Date;
use std::{fmt, time::Duration};

/// Something on the screen that can be pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// One of the choices, counted from 0.
    Choice(u8),
    /// Call a person.
    Person,
    /// One step back.
    Back,
    /// The way to the counter.
    Counter,
    /// Size, colours and language.
    Look,
    /// The next page of the same screen.
    More,
    /// A language at the edge of the welcome page.
    Language(Tongue),
    /// A colleague answers the call.
    Answer,
    /// A key of the staff pad.
    Pad(PadKey),
}

/// A key of the staff pad.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum PadKey {
    /// A digit of the code; never printed.
    Digit(u8),
    /// Takes the last digit back.
    Erase,
    /// The code is complete.
    Done,
}

impl fmt::Debug for PadKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Digit(_) => "Digit",
            Self::Erase => "Erase",
            Self::Done => "Done",
        })
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// The customer moved to something without pressing it.
    Focus(Act),
    /// The customer pressed something that is on the screen.
    Choose(Act),
    /// Another page of the same screen; `view` has clamped it.
    Page(usize),
    /// Somebody is there: a key or tap that means nothing here.
    Touch,
    /// A digit key went down, sent before its meaning and never with the digit.
    Digit {
        /// The same key as the digit before: it bounced, or was pressed again.
        again: bool,
    },
    /// The corner gesture of staff.
    Corner,
    /// One more digit on the staff pad; the shell keeps it.
    PadTyped,
    /// One digit taken back.
    PadErased,
    /// The code is complete.
    PadDone,
    /// Whether the code was right.
    CodeChecked(bool),
    /// The end of the trial run (no staff code is set).
    Quit,
    /// The terminal was found to be able to do this.
    Found(Found),
    /// What became of what staff told.
    Kept(Kept),
    /// Time passed.
    Tick,
}

/// What the world is asked to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// A colleague is wanted. `quiet`: no sound, because somebody may be listening.
    Call {
        /// Nothing may ring.
        quiet: bool,
    },
    /// The call is answered.
    Answered,
    /// The call is taken back.
    CalledOff,
    /// The kiosk asks who is there.
    Ring,
    /// A customer left, and the guide was never told that the card is out.
    CardMayBeInside,
    /// Everything about the customer is gone.
    Forget,
    /// Check the staff code that the shell holds.
    CheckCode,
    /// Keep this for this machine, and use it from now on.
    Keep(Keep),
    /// Count how a talk at a gate ended.
    Outcome(Outcome),
    /// Leave the kiosk.
    Leave,
}

/// The moment of an input. The core never looks at a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// Time since the program started.
    pub since: Duration,
    /// Whether a colleague is on duty by the branch's hours.
    pub staffed: bool,
    /// The day: a fact that nobody has looked at in time is not printed.
    pub today: Date,
}

impl Now {
    /// A moment of a made-up visit: a colleague is on duty, and every shipped fact may still be printed, so that what is
    /// made from it does not change from day to day.
    pub const fn made_up(since: Duration) -> Self {
        Self { since, staffed: true, today: jiff::civil::date(2026, 11, 25) }
    }
}
