//! The kiosk's behaviour: [`Kiosk::update`] is the only way its state changes.
//!
//! **Invariant:** no clock, no terminal, no file; nothing here can fail. Silence always ends a visit; Back restores
//! exactly what was there; a person, Back and the counter work from every place.
mod closed;
mod digits;
mod input;
mod judge;
mod measure;
mod notice;
mod offers;
mod person;
mod renew;
mod silence;
mod visit;
mod work;

pub use closed::Closed;
pub use input::{Act, Effect, Input, Now, PadKey};
pub use judge::{Outcome, TalkEnd};
pub use measure::{Bar, Found, Keep, Kept, Side};
pub use notice::{Notice, Pad, Posted};
pub use offers::Offer;
pub use person::Call;
pub use visit::{Frame, LookPage, Place, Trail};

use crate::{
    care::{Placement, Prefs, Size, Theme},
    pack::Pack,
    script::Flags,
    words::Tongue,
};
use digits::Digits;
use jiff::civil::Date;
use std::{fmt, rc::Rc, time::Duration};

/// What a branch has set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setup {
    /// What each customer starts from.
    pub prefs: Prefs,
    /// Where the guide stands.
    pub placement: Placement,
    /// Languages that are offered.
    pub tongues: Vec<Tongue>,
    /// Silence before it asks who is there (VVSG 2.0: 2 to 5 minutes).
    pub ask_after: Duration,
    /// Time to answer that (45 s; WCAG 2.2.1: 20 s or more).
    pub answer_within: Duration,
    /// How long a last screen stays: 225 letters at 150 a minute.
    pub goodbye: Duration,
    /// Digits typed like a password are dropped.
    pub guard: bool,
    /// A staff code is set; without one this is a trial run.
    pub code: bool,
    /// The bank's own number.
    pub phone: Option<String>,
    /// The bank or branch, as customers know it.
    pub name: Option<String>,
    /// When the counter is open, as written at the door.
    pub hours: Option<String>,
    /// Tasks that are not shown here.
    pub closed: Closed,
    /// Of so many calm verdicts one goes to a colleague all the same, so that nobody can tell from the waiting page what
    /// was answered; 0 for none.
    pub sample: u32,
    /// Where the choice of those begins, and that of wordings which take turns.
    pub seed: u64,
    /// The bank has confirmed the facts of this market; until then the welcome page says that this is a trial.
    pub confirmed: bool,
}

impl Setup {
    /// A branch that has set a staff code and nothing else: what tests, pictures and checks start from.
    pub fn usual(pack: &Pack) -> Self {
        Self {
            prefs: Prefs { tongue: 0, theme: Theme::Paper, size: Size::Large },
            placement: Placement::Beside,
            tongues: pack.words.reviewed().collect(),
            ask_after: Duration::from_mins(3),
            answer_within: Duration::from_secs(45),
            goodbye: Duration::from_secs(90),
            guard: true,
            code: true,
            phone: None,
            name: None,
            hours: None,
            closed: Closed::default(),
            sample: 0,
            seed: 0,
            confirmed: true,
        }
    }
}

/// After so many wrong codes the pad rests.
const TRIES: u8 = 5;
/// For so long; calls are answered all the same.
const REST: Duration = Duration::from_mins(1);

/// The kiosk.
pub struct Kiosk {
    pack: Rc<Pack>,
    setup: Setup,
    trail: Trail,
    notice: Option<Posted>,
    call: Option<Call>,
    judged: judge::Judged,
    digits: Digits,
    touched: Duration,
    somebody: bool,
    staffed: bool,
    today: Date,
    wrong: u8,
    rests_until: Duration,
    found: Found,
    slide: measure::Slide,
    kept: Option<Kept>,
}

impl Kiosk {
    /// A kiosk that waits for its first customer.
    pub fn new(pack: Rc<Pack>, setup: Setup, now: Now) -> Self {
        let mut kiosk = Self {
            trail: Trail::new(setup.prefs),
            pack,
            setup,
            notice: None,
            call: None,
            judged: judge::Judged::default(),
            digits: Digits::default(),
            touched: now.since,
            somebody: false,
            staffed: now.staffed,
            today: now.today,
            wrong: 0,
            rests_until: Duration::ZERO,
            found: Found::default(),
            slide: measure::Slide::default(),
            kept: None,
        };
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

    /// The call that waits or is answered.
    pub fn call(&self) -> Option<Call> {
        self.call
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
            self.call_person(true, &mut Vec::new());
        }
    }

    /// Something happened: changes the state and says what the world shall do.
    pub fn update(&mut self, input: &Input, now: Now) -> Vec<Effect> {
        let mut out = Vec::new();
        self.staffed = now.staffed;
        self.today = now.today;
        match input {
            Input::Tick => {
                self.tick(now.since, &mut out);
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
            _ => {}
        }
        if !matches!(input, Input::CodeChecked(_)) {
            self.present(now.since);
        }
        match input {
            Input::Focus(act) => self.set_focus(*act),
            Input::Choose(act) => self.choose(*act, now.since, &mut out),
            Input::Page(page) => match &mut self.notice {
                Some(posted) => posted.page = *page,
                None => self.trail.top_mut().page = *page,
            },
            Input::Digit { again } => self.digit(*again, now.since),
            Input::Corner => self.corner(now.since),
            Input::PadTyped => self.pad(|p| p.typed += 1),
            Input::PadErased => self.pad(|p| p.typed = p.typed.saturating_sub(1)),
            Input::PadDone => {
                self.pad(|p| p.checking = true);
                out.push(Effect::CheckCode);
            }
            Input::CodeChecked(right) => self.checked(*right, now.since),
            Input::Quit => {
                if !self.setup.code {
                    out.push(Effect::Leave);
                }
            }
            Input::Touch | Input::Tick | Input::Found(_) | Input::Kept(_) => {}
        }
        out
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
                self.call_person(false, out);
                if self.top().place != Place::Person && !self.at_gate() {
                    self.go(Place::Person);
                }
            }
            Act::Back => {
                if self.notice.take().is_none() {
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
            Act::Answer => {
                if let Some(call) = &mut self.call
                    && *call == Call::Waiting
                {
                    *call = Call::Coming;
                    out.push(Effect::Answered);
                }
            }
            Act::More | Act::Pad(_) => {}
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
        let frame = Frame {
            place,
            page: 0,
            focus: None,
            prefs: below.prefs,
            flags: below.flags,
            answers: below.answers.clone(),
            variant: 0,
        };
        self.trail.push(frame);
        self.trail.top_mut().focus = self.first_focus();
    }

    /// One step back. A waiting page that is met again calls again: nobody waits there for a call that is over.
    pub(super) fn step_back(&mut self, out: &mut Vec<Effect>) {
        self.trail.pop();
        if self.waits() {
            let quiet = self.at_gate();
            self.call_person(quiet, out);
        }
    }

    fn digit(&mut self, again: bool, now: Duration) {
        let pad = matches!(self.notice, Some(Posted { notice: Notice::Pad(_), .. }));
        let staff = self.trail.frames().any(|f| f.place == Place::Staff);
        if !self.setup.guard || pad || staff {
            return;
        }
        if let Some(before) = self.digits.press(again, now, &self.trail) {
            self.trail = before;
            self.post(Notice::Password, Some(Act::Choice(0)), now);
        }
    }

    fn post(&mut self, notice: Notice, focus: Option<Act>, now: Duration) {
        self.notice = Some(Posted { notice, page: 0, focus, since: now });
    }

    fn corner(&mut self, now: Duration) {
        if matches!(self.notice, Some(Posted { notice: Notice::Pad(_), .. })) {
            // The pad is there already, with what was typed.
        } else if self.setup.code {
            self.post(Notice::Pad(Pad::default()), None, now);
        } else if self.top().place != Place::Staff {
            self.notice = None;
            self.go(Place::Staff);
        }
    }

    fn pad(&mut self, change: impl FnOnce(&mut Pad)) {
        if let Some(Posted { notice: Notice::Pad(pad), .. }) = &mut self.notice {
            pad.wrong = false;
            change(pad);
        }
    }

    fn checked(&mut self, right: bool, now: Duration) {
        if !matches!(self.notice, Some(Posted { notice: Notice::Pad(_), .. })) {
            return;
        }
        if right && now >= self.rests_until {
            self.wrong = 0;
            self.notice = None;
            if self.top().place != Place::Staff {
                self.go(Place::Staff);
            }
            return;
        }
        self.wrong += 1;
        if self.wrong >= TRIES {
            self.wrong = 0;
            self.rests_until = now + REST;
        }
        let pad = Pad { wrong: true, ..Pad::default() };
        self.post(Notice::Pad(pad), None, now);
    }

    /// Whether the staff pad rests after too many wrong codes.
    pub fn pad_rests(&self, now: Duration) -> bool {
        now < self.rests_until
    }

    /// The next customer starts from the defaults.
    fn wipe(&mut self, out: &mut Vec<Effect>) {
        if self.call.take().is_some() {
            out.push(Effect::CalledOff);
        }
        self.trail = Trail::new(self.setup.prefs);
        self.notice = None;
        self.judged.forget();
        self.digits.forget();
        self.somebody = false;
        self.kept = None;
        self.trail.top_mut().focus = self.first_focus();
        out.push(Effect::Forget);
    }
}

/// Everything that changes: the pack and the setup are authored. What must not be kept is searched for in this.
impl fmt::Debug for Kiosk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pack: _, setup: _, trail, notice, call, judged, digits, touched, somebody, staffed, .. } = self;
        let Self { wrong, rests_until, found, slide, kept, .. } = self;
        let rest = (wrong, rests_until, found, slide, kept);
        let state = (trail, notice, call, judged, digits);
        f.debug_tuple("Kiosk").field(&state).field(&(touched, somebody, staffed)).field(&rest).finish()
    }
}
