//! The kiosk's behaviour: [`Kiosk::update`] is the only way its state changes.
//!
//! **Invariant:** no clock, no terminal, no file; nothing here can fail. Silence always ends a visit; Back restores
//! exactly what was there; a person, Back and the counter work from every place.
mod assist;
mod calls;
mod closed;
mod digits;
mod duty;
mod feedback;
mod input;
mod judge;
pub mod lane;
mod measure;
mod notice;
mod offers;
mod pad;
mod person;
mod quiz;
mod ready;
mod renew;
mod setup;
mod silence;
mod still;
mod visit;
mod walked;
mod work;

pub use crate::care::TalkEnd;
pub use assist::Assist;
pub use calls::{Call, Called, LATE, Ladder, NAMES, Page, Paged, WAITS};
pub use closed::Closed;
pub use duty::{Duty, Power, may};
pub use feedback::{Telling, TicketPage, Turn, Word};
pub use input::{Act, Effect, Input, Now, PadKey};
pub use judge::Outcome;
pub use lane::LaneOffer;
pub use measure::{Bar, Found, Keep, Kept, Side};
pub use notice::{Notice, Posted};
pub use offers::Offer;
pub use pad::{Entry, Pad, PadFor, wait_after};
pub use quiz::{Learnt, Lesson, LessonTurn, QuizOffer, QuizPage, QuizPart};
pub use ready::Readiness;
pub use setup::Setup;
pub use still::{DO, Lessons};
pub use visit::{Frame, LookPage, Place, Trail};
pub use walked::{Met, Walked};

use crate::{
    care::{Fault, Left, Need, StaffEnd},
    journal::Event,
    pack::{LESSONS, Pack, WELCOME},
    script::Flags,
};
use calls::Calls;
use digits::Digits;
use jiff::civil::Date;
use std::{fmt, rc::Rc, time::Duration};

/// The kiosk.
pub struct Kiosk {
    pack: Rc<Pack>,
    setup: Setup,
    trail: Trail,
    notice: Option<Posted>,
    calls: Calls,
    calls_fail: bool,
    judged: judge::Judged,
    digits: Digits,
    touched: Duration,
    somebody: bool,
    staffed: bool,
    today: Date,
    tries: pad::Tries,
    found: Found,
    slide: measure::Slide,
    kept: Option<Kept>,
    duty: Option<Duty>,
    patient: bool,
    readiness: Option<Readiness>,
    unwritten: Option<Fault>,
    lane: lane::Lane,
    ledger: feedback::Ledger,
    quizzed: quiz::Quizzed,
    walk: walked::Walk,
    /// When the last input was.
    clock: Duration,
    /// When the page that is there while nobody is came up.
    turned: Duration,
}

impl Kiosk {
    /// A kiosk that waits for its first customer.
    pub fn new(pack: Rc<Pack>, setup: Setup, now: Now) -> Self {
        let mut kiosk = Self {
            trail: Trail::new(setup.prefs),
            pack,
            setup,
            notice: None,
            calls: Calls::default(),
            calls_fail: false,
            judged: judge::Judged::default(),
            digits: Digits::default(),
            touched: now.since,
            somebody: false,
            staffed: now.staffed,
            today: now.today,
            tries: pad::Tries::default(),
            found: Found::default(),
            slide: measure::Slide::default(),
            kept: None,
            duty: None,
            patient: false,
            readiness: None,
            unwritten: None,
            lane: lane::Lane::default(),
            ledger: feedback::Ledger::default(),
            quizzed: quiz::Quizzed::default(),
            walk: walked::Walk::default(),
            clock: now.since,
            turned: now.since,
        };
        kiosk.lane_time(now);
        kiosk.trail.top_mut().focus = kiosk.first_focus();
        kiosk
    }

    /// All that is authored.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// What the branch has set.
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// The visit so far.
    pub fn trail(&self) -> &Trail {
        &self.trail
    }

    /// The frame on the screen (below a notice, if there is one).
    pub fn top(&self) -> &Frame {
        self.trail.top()
    }

    /// What lies over the work.
    pub fn notice(&self) -> Option<&Posted> {
        self.notice.as_ref()
    }

    /// Whether a colleague is on duty.
    pub fn staffed(&self) -> bool {
        self.staffed
    }

    /// The day of the last input.
    pub fn today(&self) -> Date {
        self.today
    }

    /// What is focused.
    pub fn focus(&self) -> Option<Act> {
        match &self.notice {
            Some(posted) => posted.focus,
            None => self.top().focus,
        }
    }

    /// Which page of the screen.
    pub fn page(&self) -> usize {
        self.notice.as_ref().map_or_else(|| self.top().page, |posted| posted.page)
    }

    /// Opens a screen of a script, as an author or a test wants to see it.
    pub fn open(&mut self, script: &str, at: usize) {
        let place = Place::Screen { script: script.to_owned(), at };
        self.go(place);
    }

    /// Shows one of the wordings of the screen, as an author or a test wants to see it.
    pub fn turn_to(&mut self, variant: u8) {
        self.trail.top_mut().variant = variant;
    }

    /// Begins a script as its entry in a menu does.
    pub fn enter(&mut self, script: &str) -> Vec<Effect> {
        let mut out = Vec::new();
        self.begin(script, &mut out);
        out
    }

    /// Opens a screen as a customer with these flags comes to it: at a gate a colleague is called.
    pub fn arrive(&mut self, script: &str, at: usize, flags: Flags) {
        self.open(script, at);
        self.trail.top_mut().flags = flags;
        if self.at_gate() {
            self.call_person(Need::Stop, &mut Vec::new());
        }
    }

    /// Something happened: changes the state and says what the world shall do.
    pub fn update(&mut self, input: &Input, now: Now) -> Vec<Effect> {
        let mut out = Vec::new();
        (self.staffed, self.today, self.clock) = (now.staffed, now.today, now.since);
        self.lane_time(now);
        match input {
            Input::Tick => {
                self.look_at_calls(now.since, &mut out);
                self.tick(now.since, &mut out);
                return out;
            }
            Input::CallSent => {
                self.calls_fail = false;
                return out;
            }
            Input::CallFailed(need) => {
                self.calls_fail = true;
                // The terminal's bell is what is left, and it rings for no stop.
                out.extend((*need != Need::Stop).then_some(Effect::Ring));
                return out;
            }
            // The terminal and the disk are nobody at the glass.
            Input::Found(found) => {
                self.found.clone_from(found);
                return out;
            }
            Input::Kept(kept) => {
                self.kept = Some(*kept);
                return out;
            }
            Input::Journal(fault) => {
                self.unwritten = *fault;
                return out;
            }
            Input::Ready(readiness) => {
                self.readiness = Some((**readiness).clone());
                return out;
            }
            Input::Tries(wrong) => {
                self.counted(*wrong, now.since);
                return out;
            }
            Input::Lane { sheet, minute } => {
                self.lane_begins(sheet, *minute, now);
                return out;
            }
            Input::LaneKept(kept) => {
                self.lane_kept(*kept);
                return out;
            }
            Input::Tickets(tickets) => {
                self.take_tickets(tickets);
                return out;
            }
            Input::TicketKept(ticket) => {
                self.ticket_kept(*ticket);
                return out;
            }
            Input::TicketLost => {
                self.ticket_lost();
                return out;
            }
            _ => {}
        }
        if !matches!(input, Input::CodeChecked(_)) {
            self.present(now.since, &mut out);
        }
        self.look_at_calls(now.since, &mut out);
        match input {
            Input::Focus(act) => self.set_focus(*act),
            Input::Choose(act) => self.choose(*act, now.since, &mut out),
            Input::Page(page) => match &mut self.notice {
                Some(posted) => posted.page = *page,
                None => self.trail.top_mut().page = *page,
            },
            Input::Digit { again } => self.digit(*again, now.since),
            Input::Corner => self.corner(now.since, &mut out),
            Input::PadTyped => self.pad(|p| p.typed += 1),
            Input::PadErased => self.pad(|p| p.typed = p.typed.saturating_sub(1)),
            Input::PadDone => self.pad_done(now.since, &mut out),
            Input::CodeChecked(entry) => self.checked(*entry, now.since, &mut out),
            Input::Quit => {
                if !self.setup.code {
                    self.end_calls(&mut out);
                    out.push(Effect::Leave);
                }
            }
            Input::Touch
            | Input::Tick
            | Input::Found(_)
            | Input::Kept(_)
            | Input::Ready(_)
            | Input::Journal(_)
            | Input::Tries(_)
            | Input::Lane { .. }
            | Input::LaneKept(_)
            | Input::Tickets(_)
            | Input::TicketKept(_)
            | Input::TicketLost
            | Input::CallSent
            | Input::CallFailed(_) => {}
        }
        out
    }

    /// Whether the first page is on the screen.
    pub fn at_welcome(&self) -> bool {
        self.top().place == Place::Menu(WELCOME.to_owned())
    }

    fn set_focus(&mut self, act: Act) {
        if let Act::Choice(n) = act
            && usize::from(n) >= self.offers().len()
        {
            return;
        }
        match &mut self.notice {
            Some(posted) => posted.focus = Some(act),
            None => self.trail.top_mut().focus = Some(act),
        }
    }

    fn choose(&mut self, act: Act, now: Duration, out: &mut Vec<Effect>) {
        if let Some(posted) = &self.notice {
            let password = posted.notice == Notice::Password;
            // The rest of a typed number must not answer the sentence that it brought up.
            if password && (posted.since == now || self.digits.flowing(now)) {
                return;
            }
        }
        match act {
            Act::Choice(n) => {
                if let Some(offer) = self.offers().get(usize::from(n)).cloned() {
                    self.accept(&offer, now, out);
                }
            }
            Act::Person => {
                self.notice = None;
                self.leave_names();
                self.call_here(out);
                if !self.waits() {
                    self.go(Place::Person);
                }
            }
            Act::Back => {
                if self.notice.take().is_none() {
                    self.walk_back();
                    self.step_back(out);
                }
            }
            Act::Counter => {
                self.notice = None;
                if self.top().place != Place::Counter {
                    self.go(Place::Counter);
                }
            }
            Act::Look => {
                self.notice = None;
                if !matches!(self.top().place, Place::Look(_)) {
                    self.go(Place::Look(LookPage::Top));
                }
            }
            Act::Language(tongue) => {
                if self.setup.tongues.contains(&tongue) {
                    self.restyle(|p| p.tongue = tongue, out);
                }
            }
            Act::Lessons if self.at_welcome() => match self.event().map(str::to_owned) {
                Some(topic) => self.begin_quiz(&topic),
                None => self.go(Place::Menu(LESSONS.to_owned())),
            },
            Act::Edition if self.top().place == Place::Menu(LESSONS.to_owned()) => {
                self.go(Place::Look(LookPage::Edition));
            }
            Act::Answer => self.answer(now, out),
            Act::Staff => self.corner(now, out),
            Act::More | Act::Pad(_) | Act::Lessons | Act::Edition => {}
        }
    }

    /// Goes on to a place, looking as before.
    fn go(&mut self, place: Place) {
        if place.is_for_staff() {
            // The keys pressed until now were a colleague's.
            self.digits.forget();
        } else if !matches!(place, Place::Look(_)) {
            self.trail.drop_staff();
        }
        let below = self.top();
        let mut prefs = below.prefs;
        // What staff read is in their own language.
        if let (Some(entry), true) = (self.entry(), place.is_for_staff()) {
            prefs.tongue = entry.tongue;
        }
        let frame = Frame {
            place,
            page: 0,
            focus: None,
            prefs,
            flags: below.flags,
            answers: below.answers.clone(),
            variant: 0,
        };
        self.trail.push(frame);
        self.trail.top_mut().focus = self.first_focus();
    }

    /// One step back. A waiting page that is met again calls again: nobody waits there for a call that is over.
    pub(super) fn step_back(&mut self, out: &mut Vec<Effect>) {
        let walks = matches!(self.top().place, Place::Screen { .. });
        self.trail.pop();
        if walks {
            self.walk_shown();
        }
        if self.waits() {
            self.call_here(out);
        }
    }

    fn digit(&mut self, again: bool, now: Duration) {
        let pad = self.on_pad();
        let staff = self.trail.frames().any(|f| f.place.is_for_staff());
        if !self.setup.guard || pad || staff {
            return;
        }
        if let Some(before) = self.digits.press((again, self.leafs()), now, (&self.trail, &self.walk)) {
            (self.trail, self.walk) = before;
            self.post(Notice::Password, Some(Act::Choice(0)), now);
        }
    }

    fn post(&mut self, notice: Notice, focus: Option<Act>, now: Duration) {
        self.notice = Some(Posted { notice, page: 0, focus, since: now });
    }

    /// The next customer starts from the defaults.
    fn wipe(&mut self, how: Left, out: &mut Vec<Effect>) {
        let (script, screen) = self.work_ids();
        self.walk_ends(out);
        self.end_duty(StaffEnd::Left, out);
        self.end_calls(out);
        if self.somebody {
            out.push(Effect::Record(Event::VisitEnded { how, script, screen }));
        }
        self.trail = Trail::new(self.setup.prefs);
        self.notice = None;
        self.judged.forget();
        self.digits.forget();
        self.lane.forget();
        self.somebody = false;
        self.kept = None;
        self.patient = false;
        self.readiness = None;
        self.ledger.forget();
        self.quizzed.forget();
        self.turned = self.clock;
        self.trail.top_mut().focus = self.first_focus();
        out.push(Effect::Forget);
    }
}

/// Everything that changes: the pack and the setup are authored. What must not be kept is searched for in this.
impl fmt::Debug for Kiosk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pack: _, setup: _, trail, notice, calls, judged, digits, touched, somebody, staffed, .. } = self;
        let Self {
            calls_fail,
            tries,
            found,
            slide,
            kept,
            duty,
            patient,
            readiness,
            lane,
            ledger,
            unwritten,
            quizzed,
            walk,
            ..
        } = self;
        let rest = (
            (calls_fail, tries, found, slide, kept, lane, ledger, quizzed, walk),
            (duty, patient, readiness, unwritten),
        );
        let state = (trail, notice, calls, judged, digits);
        f.debug_tuple("Kiosk").field(&state).field(&(touched, somebody, staffed)).field(&rest).finish()
    }
}
