//! A colleague at the customer's side: who it is, how long it lasts, and that it always ends.
//!
//! **Invariant:** staff mode lies over the customer's work and never changes it: what a colleague opens stands in frames for staff, which go when
//! the screen is handed back. It ends by itself after a while without a touch, after the longest time, and with the visit.
use super::{Effect, Entry, Kiosk, Now, Place};
use crate::{
    care::{Role, Staff, StaffEnd},
    journal::Event,
};
use std::time::Duration;

/// The warning before silence ends staff mode (VVSG 2.0 11.5-B, as vxsuite #3217 has it: one minute).
const IDLE_WARNING: Duration = Duration::from_mins(1);
/// The warning before the longest time is over (the same: 15 minutes).
const LONG_WARNING: Duration = Duration::from_mins(15);

/// Staff mode, while it is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty {
    /// Who opened it; nobody on a trial run, where no people are set up.
    pub entry: Option<Entry>,
    /// Since when.
    since: Duration,
    /// How it is about to end by itself, while that is announced.
    pub warned: Option<StaffEnd>,
    /// A customer was there when it began.
    beside: bool,
}

/// What a role may do. A closed set; the table is [`may`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Power {
    /// Time, size, colours, language, a step shown again, a task begun anew.
    Help,
    /// Hands over, closes with an outcome, notes a complaint.
    Finish,
    /// Decides at a gate, and is the second colleague there.
    Decide,
    /// The green lane, tickets and lists.
    Hall,
    /// Readiness, the way to draw, the size of the glass, the way out.
    Machine,
    /// Rehearses with others on this machine, while no customer is at it.
    Rehearse,
}

/// Who may do what (domain notes 5.1: a lobby manager leads the hall and keeps the machines in order; a volunteer explains and decides nothing; a
/// trainer rehearses; a technician has nothing to do with customers).
pub const fn may(role: Role, power: Power) -> bool {
    match role {
        Role::Manager => true,
        Role::Lobby => !matches!(power, Power::Machine | Power::Rehearse),
        Role::Trainer => matches!(power, Power::Help | Power::Rehearse),
        Role::Volunteer => matches!(power, Power::Help),
        Role::Technician => matches!(power, Power::Machine),
    }
}

impl Kiosk {
    /// A colleague has come and opened the own page, as a check, a picture or a test wants to see it.
    pub fn relieve(&mut self, entry: Option<Entry>, now: Now) -> Vec<Effect> {
        let mut out = Vec::new();
        self.notice = None;
        self.trail.drop_staff();
        self.present(now.since, &mut out);
        self.begin_duty(entry, now.since, &mut out);
        self.go(Place::Staff);
        out
    }

    /// Staff mode, while it is on.
    pub fn duty(&self) -> Option<&Duty> {
        self.duty.as_ref()
    }

    /// The colleague who is acting, while one is known.
    pub fn acting(&self) -> Option<Staff> {
        self.entry().map(|entry| entry.by)
    }

    /// Who opened staff mode, if somebody did who is on the list.
    pub fn entry(&self) -> Option<Entry> {
        self.duty.as_ref().and_then(|duty| duty.entry)
    }

    /// As if that colleague were in staff mode, as a test or a picture wants to see it.
    pub fn acts(&mut self, staff: Option<Staff>) {
        let tongue = self.top().prefs.tongue;
        let entry = |by| Entry { by, tongue, ..Entry::MADE_UP };
        self.duty = staff.map(|by| Duty { entry: Some(entry(by)), since: self.touched, warned: None, beside: false });
    }

    /// The name of a colleague, as customers read it.
    pub fn name_of(&self, staff: Staff) -> Option<&str> {
        self.setup.names.iter().find(|(number, _)| *number == staff).map(|(_, name)| name.as_str())
    }

    /// Whether whoever acts may do this. On a trial run everybody may do everything.
    pub fn may(&self, power: Power) -> bool {
        self.duty.as_ref().is_some_and(|duty| duty.entry.is_none_or(|entry| may(entry.role, power)))
    }

    /// Staff mode begins: a call that waits is answered by it.
    pub(super) fn begin_duty(&mut self, entry: Option<Entry>, now: Duration, out: &mut Vec<Effect>) {
        let beside = !self.trail.frames().all(|f| f.place.is_for_staff() || matches!(f.place, Place::Menu(_)));
        let beside = beside || self.call().is_some();
        if let Some(Entry { by, role, .. }) = entry {
            let event = if beside { Event::HelperCame { by, role } } else { Event::StaffIn { by, role } };
            out.push(Effect::Record(event));
        }
        self.duty = Some(Duty { entry, since: now, warned: None, beside });
        self.come(now, out);
    }

    /// Staff mode ends, and the screen is the customer's again, exactly as it was.
    pub(super) fn end_duty(&mut self, how: StaffEnd, out: &mut Vec<Effect>) {
        self.trail.drop_staff();
        let Some(duty) = self.duty.take() else { return };
        if let Some(Entry { by, .. }) = duty.entry {
            let event = if duty.beside { Event::HelperLeft { by, how } } else { Event::StaffOut { by, how } };
            out.push(Effect::Record(event));
        }
    }

    /// A customer is concerned from now on.
    pub(super) fn beside(&mut self) {
        if let Some(duty) = &mut self.duty {
            duty.beside = true;
        }
    }

    /// When staff mode ends or warns next, and with what.
    fn duty_next(&self) -> Option<(Duration, StaffEnd, bool)> {
        let duty = self.duty.as_ref()?;
        let (idle, long) = (self.touched + self.setup.staff_idle, duty.since + self.setup.staff_longest);
        let (ends, how) = if idle <= long { (idle, StaffEnd::Idle) } else { (long, StaffEnd::Long) };
        if duty.warned.is_some() {
            return Some((ends, how, false));
        }
        // A time that is shorter than its own warning has none.
        let warns = |ends: Duration, ahead: Duration, from: Duration| ends.checked_sub(ahead).filter(|at| *at > from);
        let first = [
            warns(idle, IDLE_WARNING, self.touched).map(|at| (at, StaffEnd::Idle)),
            warns(long, LONG_WARNING, duty.since).map(|at| (at, StaffEnd::Long)),
        ];
        let first = first.into_iter().flatten().min_by_key(|(at, _)| *at);
        Some(first.filter(|(at, _)| *at < ends).map_or((ends, how, false), |(at, how)| (at, how, true)))
    }

    /// When staff mode needs a tick.
    pub(super) fn duty_deadline(&self) -> Option<Duration> {
        self.duty_next().map(|(at, ..)| at)
    }

    /// Time passed for staff mode; whether it had something to do.
    pub(super) fn duty_tick(&mut self, now: Duration, out: &mut Vec<Effect>) -> bool {
        let Some((_, how, warning)) = self.duty_next().filter(|(at, ..)| *at <= now) else { return false };
        match &mut self.duty {
            Some(duty) if warning => duty.warned = Some(how),
            _ => {
                self.notice = self.notice.take().filter(|posted| !posted.notice.is_pad());
                self.end_duty(how, out);
            }
        }
        true
    }

    /// Somebody touched the glass: silence is not what ends it now.
    pub(super) fn duty_touched(&mut self) {
        if let Some(duty) = &mut self.duty
            && duty.warned == Some(StaffEnd::Idle)
        {
            duty.warned = None;
        }
    }

    /// Whether the customer is typing the PIN on the machine now, so that everybody else looks away.
    pub fn at_pin(&self) -> bool {
        use crate::script::Special;
        self.screen().is_some_and(|screen| match &screen.special {
            Special::Machine(key) => self.pack.machine.screens.get(key).is_some_and(|shown| shown.secret),
            _ => false,
        })
    }
}
