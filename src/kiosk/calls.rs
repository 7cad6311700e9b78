//! The calls of one kiosk: why a person is wanted, how far each call was carried, whether somebody comes, and the short
//! code that says so to colleagues and nothing to bystanders.
//!
//! **Invariant:** oldest first, one call of each need; only a stop and somebody who is unwell are carried on by time. What a
//! customer can see ([`Call`], [`Calls::late`]) does not depend on the need.
use crate::care::{Level, Need, Staff};
use std::time::Duration;

/// A wait without an answer is called one after this time: twice the 60 seconds after which the next person is called
/// (domain notes 5.3), so that the page is honest before anybody gives up. Our own choice.
pub const LATE: Duration = Duration::from_mins(2);
/// The names of colleagues stay on the screen for so long, unless one is picked: time to read thirty characters twice.
pub const NAMES: Duration = Duration::from_secs(30);
/// Silence while a call waits: the longest time before it asks who is there (VVSG 2.0: 2 to 5 minutes). Nobody has to press
/// keys while waiting, and the head of the branch is called before the visit could end.
pub const WAITS: Duration = Duration::from_mins(5);

/// What the customer is told of the calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    /// Nobody has answered yet.
    Waiting,
    /// Somebody has.
    Coming,
}

/// One call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Called {
    /// Why.
    pub need: Need,
    /// How far it was carried.
    pub level: Level,
    /// Since when, in time since the program started.
    pub since: Duration,
    /// Whether somebody comes.
    pub state: Call,
    /// The script and the screen at which it was made, if there was one.
    pub work: Option<(String, usize)>,
}

/// After how much time a stop or a medical call goes to the next person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ladder {
    /// From the call to whoever leads the hall.
    pub lead: Duration,
    /// From there to the head of the branch.
    pub head: Duration,
}

impl Default for Ladder {
    /// Domain notes 5.3: 60 seconds, then 3 minutes.
    fn default() -> Self {
        Self { lead: Duration::from_mins(1), head: Duration::from_mins(3) }
    }
}

impl Ladder {
    /// When a call is carried on, and to whom; nothing where nobody is left to call, and for a call that can wait.
    fn next(self, call: &Called) -> Option<(Duration, Level)> {
        let waits = call.state == Call::Waiting && call.need != Need::Stuck;
        waits.then_some(())?;
        match call.level {
            Level::Hall => Some((call.since + self.lead, Level::Lead)),
            Level::Lead => Some((call.since + self.lead + self.head, Level::Head)),
            Level::Head => None,
        }
    }
}

/// What is told of a call to whoever can come: by sound, light or screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// What happened.
    pub what: Paged,
    /// Why there is a call. A stop is paged without any noise.
    pub need: Need,
    /// Who is called.
    pub level: Level,
    /// Need and step, as [`crate::pack::Pack::call_code`] writes them.
    pub code: String,
}

impl Page {
    /// Whether it is worth a bell where the branch has nothing better: somebody is wanted, and may be heard to be.
    pub fn rings(&self) -> bool {
        !self.is_quiet() && matches!(self.what, Paged::Called | Paged::CarriedOn)
    }

    /// Whether nothing may be heard of it: somebody may be listening.
    pub fn is_quiet(&self) -> bool {
        self.need == Need::Stop
    }
}

/// What happened to a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paged {
    /// A person is called.
    Called,
    /// Nobody came, and the next person is called.
    CarriedOn,
    /// Somebody comes.
    Answered,
    /// It is over.
    Ended,
}

impl Paged {
    /// The name that programs are given.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Called => "called",
            Self::CarriedOn => "carried-on",
            Self::Answered => "answered",
            Self::Ended => "ended",
        }
    }
}

/// The calls of the visit, oldest first.
#[derive(Debug, Clone, Default)]
pub(super) struct Calls {
    list: Vec<Called>,
    late: bool,
    answered: Duration,
    by: Option<Staff>,
}

impl Calls {
    /// All of them.
    pub(super) fn list(&self) -> &[Called] {
        &self.list
    }

    /// What the customer is told: while one of them waits, that they wait.
    pub(super) fn state(&self) -> Option<Call> {
        let waits = self.list.iter().any(|c| c.state == Call::Waiting);
        if waits { Some(Call::Waiting) } else { self.list.first().map(|_| Call::Coming) }
    }

    /// Nobody has answered for long.
    pub(super) fn late(&self) -> bool {
        self.late
    }

    /// Who comes, if that is known.
    pub(super) fn by(&self) -> Option<Staff> {
        self.by.filter(|_| self.state() == Some(Call::Coming))
    }

    pub(super) fn set_by(&mut self, staff: Staff) {
        self.by = Some(staff);
    }

    /// When the names leave the screen.
    pub(super) fn names_until(&self) -> Duration {
        self.answered + NAMES
    }

    /// Whether such a call would bring anybody who does not come already.
    pub(super) fn lacks(&self, need: Need) -> bool {
        let has = |need| self.list.iter().any(|c| c.need == need);
        match need {
            Need::Stuck => self.list.is_empty(),
            // Whoever comes finds the gate.
            Need::Stop => !has(need) && self.state() != Some(Call::Coming),
            Need::Medical => !has(need),
        }
    }

    pub(super) fn add(&mut self, call: Called) {
        self.list.push(call);
    }

    /// Takes the calls out that are in this state, oldest first.
    pub(super) fn end(&mut self, over: impl Fn(&Called) -> bool) -> Vec<Called> {
        let (over, stay) = std::mem::take(&mut self.list).into_iter().partition(|c| over(c));
        self.list = stay;
        self.settle();
        over
    }

    /// Whoever answers comes to all of them.
    pub(super) fn answer(&mut self, now: Duration) -> Vec<Called> {
        let waiting = self.list.iter_mut().filter(|c| c.state == Call::Waiting);
        let mut all = Vec::new();
        for call in waiting {
            call.state = Call::Coming;
            all.push(call.clone());
        }
        if !all.is_empty() {
            (self.answered, self.by) = (now, None);
        }
        self.settle();
        all
    }

    /// The calls that are due for the next person, one step each.
    pub(super) fn carry_on(&mut self, ladder: Ladder, now: Duration) -> Vec<Called> {
        let mut all = Vec::new();
        for call in &mut self.list {
            while let Some((_, level)) = ladder.next(call).filter(|(at, _)| *at <= now) {
                call.level = level;
                all.push(call.clone());
            }
        }
        self.late |= self.late_at().is_some_and(|at| at <= now);
        all
    }

    /// When something is due.
    pub(super) fn deadline(&self, ladder: Ladder) -> Option<Duration> {
        let late = self.late_at().filter(|_| !self.late);
        self.list.iter().filter_map(|c| ladder.next(c)).map(|(at, _)| at).chain(late).min()
    }

    fn late_at(&self) -> Option<Duration> {
        let oldest = self.list.iter().find(|c| c.state == Call::Waiting)?;
        Some(oldest.since + LATE)
    }

    /// Nobody is late where nobody is waited for.
    fn settle(&mut self) {
        self.late &= self.state() == Some(Call::Waiting);
        if self.list.is_empty() {
            self.by = None;
        }
    }
}
