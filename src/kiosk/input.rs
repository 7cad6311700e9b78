//! Everything that can happen to the kiosk, and everything it may ask of the world. Closed sets.
use super::{Entry, Found, Keep, Kept, Learnt, Page, Readiness, Walked, judge::Outcome, lane::Sheet};
use crate::{
    care::{Fault, Need, Staff},
    journal::Event,
    tickets::Tickets,
    words::Tongue,
};
use jiff::civil::Date;
use std::{fmt, sync::Arc, time::Duration};

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
    /// What is told here, at the edge of the welcome page: the lessons, or the quiz of an event.
    Lessons,
    /// Whose examples lessons have, at the edge of their first page.
    Edition,
    /// A colleague answers the call.
    Answer,
    /// The colleague's own page, while staff mode is on.
    Staff,
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
    /// Whose number and code they were; nothing when they were wrong.
    CodeChecked(Option<Entry>),
    /// So many wrong codes in a row were counted before this start.
    Tries(u32),
    /// The end of the trial run (no colleague has a code).
    Quit,
    /// The terminal was found to be able to do this.
    Found(Found),
    /// What became of what staff told.
    Kept(Kept),
    /// How ready this machine is, as staff asked.
    Ready(Box<Readiness>),
    /// The program of the branch that tells of calls has run well.
    CallSent,
    /// It could not be run, or failed, when it was to tell of such a call.
    CallFailed(Need),
    /// The green lane as it was before the program started.
    Lane {
        /// Who was here.
        sheet: Sheet,
        /// The minute of now, since 1970 (UTC).
        minute: i64,
    },
    /// Whether the green lane could be written.
    LaneKept(bool),
    /// The tickets as the journal has them; at the start, and after that the core folds in what it records itself.
    Tickets(Arc<Tickets>),
    /// The row about this ticket that was asked for is on disk.
    TicketKept(u64),
    /// The row about a ticket that was asked for could not be written.
    TicketLost,
    /// Why the journal is not written, if so.
    Journal(Option<Fault>),
    /// Time passed.
    Tick,
}

/// What the world is asked to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Tell those who can come what became of a call: by light, and by sound where it is not quiet.
    Page(Page),
    /// Ring the bell: the kiosk asks who is there, or a call could not be told in another way.
    Ring,
    /// A customer left, and the guide was never told that the card is out.
    CardMayBeInside,
    /// Everything about the customer is gone.
    Forget,
    /// Check the number and the code that the shell holds.
    CheckCode,
    /// So many wrong codes in a row: kept before the next frame, so that the wait outlives a restart.
    Tries(u32),
    /// Keep this for this machine, and use it from now on.
    Keep(Keep),
    /// Count how a talk at a gate ended.
    Outcome(Outcome),
    /// Count what was opened, read or answered in a lesson.
    Learnt(Learnt),
    /// Count how the tasks of the visit went that ended.
    Walked(Walked),
    /// Write this into the journal, before the next frame is drawn.
    Record(Event),
    /// Look how ready this machine is, for staff.
    Ready,
    /// Keep the green lane of today, before the next frame is drawn.
    Lane(Sheet),
    /// Close the machine for training; this colleague asked for it.
    Rehearse(Staff),
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
