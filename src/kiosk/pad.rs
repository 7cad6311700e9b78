//! The staff pad: who came in by it, and how long it rests after wrong codes.
//!
//! **Invariant:** wrong codes are counted for the machine and not for a colleague, so that a wait tells nobody's number; the
//! wait is never longer than [`LONGEST`], a try while it lasts is not checked and does not lengthen it, and calls are
//! answered all the same.
use super::{Assist, Effect, Kiosk, Notice, Place, Posted};
use crate::{
    care::{Role, Staff},
    journal::Event,
    words::Tongue,
};
use std::time::Duration;

/// So many wrong codes in a row before the pad rests: fingers slip.
const FREE: u32 = 5;
/// The first wait.
const SHORTEST: Duration = Duration::from_secs(5);
/// No wait is longer: a colleague is needed at a customer's side.
const LONGEST: Duration = Duration::from_mins(1);

/// How long the pad rests after so many wrong codes in a row: 5, 10, 20 and 40 seconds from the fifth on, then a minute
/// each time.
pub fn wait_after(wrong: u32) -> Duration {
    let Some(over) = wrong.checked_sub(FREE) else { return Duration::ZERO };
    // Twice as long each time; what is too large for a number is far beyond the longest.
    let times = 1_u32.checked_shl(over).unwrap_or(u32::MAX);
    SHORTEST.saturating_mul(times).min(LONGEST)
}

/// The staff pad, without the digits: the shell holds those.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pad {
    /// How many digits were typed.
    pub typed: usize,
    /// The last code was wrong.
    pub wrong: bool,
    /// Being checked.
    pub checking: bool,
    /// Whose code is wanted.
    pub wanted: PadFor,
}

/// What the code on the pad is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PadFor {
    /// Staff mode.
    #[default]
    Staff,
    /// A second colleague lets this choice of a gate pass.
    Second(usize),
}

/// A colleague whose code was right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Who.
    pub by: Staff,
    /// What the colleague may do.
    pub role: Role,
    /// The language of the words for staff.
    pub tongue: Tongue,
}

impl Entry {
    /// Somebody who leads a made-up hall and reads the first language.
    pub const MADE_UP: Self = Self { by: Staff::LOWEST, role: Role::Manager, tongue: 0 };

    /// Somebody of a number who leads that hall too.
    pub fn made_up(number: u8) -> Option<Self> {
        Staff::new(number).map(|by| Self { by, ..Self::MADE_UP })
    }
}

/// The wrong codes in a row, and the wait that follows from them.
#[derive(Debug, Default)]
pub(super) struct Tries {
    wrong: u32,
    until: Duration,
    /// The wait has not been seen to be over.
    rests: bool,
}

impl Tries {
    /// So many wrong codes were counted: the wait begins now.
    fn count(&mut self, wrong: u32, now: Duration) {
        let wait = wait_after(wrong);
        (self.wrong, self.until, self.rests) = (wrong, now + wait, !wait.is_zero());
    }

    /// When the pad may say that it takes a code again.
    pub(super) fn deadline(&self) -> Option<Duration> {
        self.rests.then_some(self.until)
    }

    /// Whether a wait ended that somebody may be looking at.
    pub(super) fn wakes(&mut self, now: Duration) -> bool {
        let over = self.rests && now >= self.until;
        self.rests &= !over;
        over
    }
}

impl Kiosk {
    /// Whether the staff pad rests after too many wrong codes.
    pub fn pad_rests(&self, now: Duration) -> bool {
        now < self.tries.until
    }

    /// What was counted before this start. The wait begins anew, so that neither a restart nor a clock shortens it.
    pub(super) fn counted(&mut self, wrong: u32, now: Duration) {
        self.tries.count(wrong, now);
    }

    /// The corner gesture, or the place for staff on the glass: what can be done without a code, or the colleague's own page.
    pub(super) fn corner(&mut self, now: Duration, out: &mut Vec<Effect>) {
        // The pad may be there already, with what was typed.
        if self.on_pad() {
            return;
        }
        self.notice = None;
        if self.top().place.is_for_staff() {
            return;
        }
        if self.duty.is_some() {
            self.go(Place::Staff);
        } else if self.setup.code {
            self.go(Place::Assist(Assist::Aid));
        } else {
            self.begin_duty(None, now, out);
            self.go(Place::Staff);
        }
    }

    /// Whether the staff pad is on the screen.
    pub(super) fn on_pad(&self) -> bool {
        matches!(self.notice, Some(Posted { notice: Notice::Pad(_), .. }))
    }

    pub(super) fn pad(&mut self, change: impl FnOnce(&mut Pad)) {
        if let Some(Posted { notice: Notice::Pad(pad), .. }) = &mut self.notice {
            pad.wrong = false;
            change(pad);
        }
    }

    /// The code is complete: it is checked, unless the pad rests. Then what was typed is dropped.
    pub(super) fn pad_done(&mut self, now: Duration, out: &mut Vec<Effect>) {
        if !self.on_pad() {
            return;
        }
        if self.pad_rests(now) {
            self.pad(|pad| *pad = Pad { wanted: pad.wanted, ..Pad::default() });
            return;
        }
        self.pad(|pad| pad.checking = true);
        out.push(Effect::CheckCode);
    }

    /// The answer to a check. One that comes while the pad rests was asked for before the wait began: it neither opens
    /// anything nor counts.
    pub(super) fn checked(&mut self, entry: Option<Entry>, now: Duration, out: &mut Vec<Effect>) {
        if self.pad_rests(now) {
            self.pad(|pad| *pad = Pad { wanted: pad.wanted, ..Pad::default() });
            return;
        }
        let wanted = self.wanted();
        let Some(entry) = entry else {
            let wrong = self.tries.wrong.saturating_add(1);
            self.tries.count(wrong, now);
            out.push(Effect::Tries(wrong));
            out.push(Effect::Record(Event::StaffRefused { tries: wrong.into() }));
            self.refuse(wanted, now);
            return;
        };
        // Whoever closed the pad meanwhile does not find the staff page open.
        let Some(wanted) = wanted else { return };
        if self.tries.wrong > 0 {
            out.push(Effect::Tries(0));
        }
        self.tries = Tries::default();
        match wanted {
            // A right code, and not that of somebody who may be the second one: nothing to count.
            PadFor::Second(_) if !self.seconds(entry.by, entry.role) => self.refuse(Some(wanted), now),
            PadFor::Second(choice) => {
                self.notice = None;
                self.pass_gate(choice, Some(entry.by), out);
            }
            PadFor::Staff => {
                self.notice = None;
                self.trail.drop_staff();
                self.begin_duty(Some(entry), now, out);
                self.go(Place::Staff);
            }
        }
    }

    /// What the pad is for, while it is on the screen.
    fn wanted(&self) -> Option<PadFor> {
        match &self.notice {
            Some(Posted { notice: Notice::Pad(pad), .. }) => Some(pad.wanted),
            _ => None,
        }
    }

    fn refuse(&mut self, wanted: Option<PadFor>, now: Duration) {
        if let Some(wanted) = wanted {
            self.post(Notice::Pad(Pad { wrong: true, wanted, ..Pad::default() }), None, now);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_slips_cost_nothing_and_no_wait_is_longer_than_a_minute() {
        let waits: Vec<u64> = (0..12).map(|wrong| wait_after(wrong).as_secs()).collect();
        assert_eq!(waits, [0, 0, 0, 0, 0, 5, 10, 20, 40, 60, 60, 60]);
        for wrong in [36, 37, 38, 1000, u32::MAX] {
            assert_eq!(wait_after(wrong), LONGEST, "{wrong}");
        }
    }
}
