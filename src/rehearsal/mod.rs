//! Rehearsal: colleagues practise the talks behind the scripts, alone, in a pair, as a team or line by line.
//!
//! **Invariant:** no clock, no terminal, no file; nothing here can fail. It pages nobody, whatever is pressed: a person and the counter
//! lead to "closed for training", which is also what silence brings up. A take is recorded before the page that shows its verdict. What was said
//! cannot be unsaid: a step back out of a talk asks whether to break it off.
mod drill;
mod look;
mod offers;
mod page;
mod prompter;
mod take;

pub use drill::{By, Practised};
pub use page::{Card, Effect, Input, Now, Offer, Place, Setup, Standing, Walk};
pub use prompter::{PACES, Prompter};
pub use take::Running;

use crate::{
    care::{Format, Prefs},
    case::Case,
    kiosk::Act,
    pack::Pack,
};
use std::{rc::Rc, time::Duration};

/// Whoever stands before the machine and presses nothing is not practising any more.
pub const IDLE: Duration = Duration::from_mins(5);
/// Nobody came back: the rehearsal ends.
pub const GONE: Duration = Duration::from_mins(15);

/// A page with what is focused on it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Frame {
    place: Place,
    focus: Option<Act>,
    page: usize,
}

/// A rehearsal.
pub struct Rehearsal {
    pack: Rc<Pack>,
    setup: Setup,
    cases: Vec<Case>,
    frames: Vec<Frame>,
    prefs: Prefs,
    standing: Standing,
    take: Option<Running>,
    drill: Option<Practised>,
    prompter: Option<Prompter>,
    speak_first: bool,
    draws: u64,
    kept: Option<bool>,
    walk: Walk,
    touched: Duration,
}

impl Rehearsal {
    /// A rehearsal that begins.
    pub fn new(pack: Rc<Pack>, setup: Setup, now: Now) -> Self {
        let mut cases = pack.cases();
        cases.retain(|case| setup.script.as_ref().is_none_or(|script| case.script == *script));
        let prefs = setup.prefs;
        let first = Frame { place: Place::Home, focus: None, page: 0 };
        let mut new = Self {
            pack,
            setup,
            cases,
            frames: vec![first],
            prefs,
            standing: Standing::default(),
            take: None,
            drill: None,
            prompter: None,
            speak_first: false,
            draws: 0,
            kept: None,
            walk: Walk::NotAsked,
            touched: now.since,
        };
        new.refocus();
        new
    }

    /// Everything authored.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// What it started from.
    pub const fn setup(&self) -> &Setup {
        &self.setup
    }

    /// The page on the screen.
    pub fn place(&self) -> Place {
        self.frames.last().map_or(Place::Home, |frame| frame.place)
    }

    /// What is focused.
    pub fn focus(&self) -> Option<Act> {
        self.frames.last().and_then(|frame| frame.focus)
    }

    /// Which page of the screen.
    pub fn page(&self) -> usize {
        self.frames.last().map_or(0, |frame| frame.page)
    }

    /// How it looks.
    pub const fn prefs(&self) -> Prefs {
        self.prefs
    }

    /// The cases that can be practised.
    pub fn cases(&self) -> &[Case] {
        &self.cases
    }

    /// The take that runs, or ran last.
    pub const fn take(&self) -> Option<&Running> {
        self.take.as_ref()
    }

    /// The line that is practised.
    pub const fn drill(&self) -> Option<&Practised> {
        self.drill.as_ref()
    }

    /// The prompter.
    pub const fn prompter(&self) -> Option<&Prompter> {
        self.prompter.as_ref()
    }

    /// What the records say.
    pub const fn standing(&self) -> &Standing {
        &self.standing
    }

    /// Whether the last take was kept; nothing before the first.
    pub const fn kept(&self) -> Option<bool> {
        self.kept
    }

    /// What became of the walk of the last take.
    pub const fn walk(&self) -> &Walk {
        &self.walk
    }

    /// Shows a page, as a check or a test wants to see it.
    pub fn show(&mut self, place: Place) {
        self.go(place);
    }

    /// When something happens by itself.
    pub fn deadline(&self) -> Option<Duration> {
        let runs = self.prompter.as_ref().filter(|_| self.place() == Place::Prompter).and_then(Prompter::due);
        let idle = if self.place() == Place::Closed { IDLE + GONE } else { IDLE };
        Some(runs.unwrap_or(self.touched + idle))
    }

    /// Something happened.
    pub fn update(&mut self, input: &Input, now: Now) -> Vec<Effect> {
        let mut out = Vec::new();
        match input {
            Input::Standing(standing) => {
                self.standing = standing.clone();
                self.refocus();
                return out;
            }
            Input::Case(name) => {
                if let Some(case) = self.cases.iter().position(|case| case.name == *name) {
                    self.pick(case, Format::Alone, now);
                }
                return out;
            }
            Input::Kept(kept) => {
                self.kept = Some(*kept);
                return out;
            }
            Input::WalkKept(name) => {
                self.walk = name.clone().map_or(Walk::Lost, Walk::Kept);
                return out;
            }
            Input::Tick => {
                self.tick(now, &mut out);
                return out;
            }
            Input::Focus(_) | Input::Choose(_) | Input::Page(_) | Input::Touch => {}
        }
        let talk = self.place().is_talk();
        if let Some(take) = self.take.as_mut().filter(|_| talk) {
            take.spent += now.since.saturating_sub(self.touched).min(IDLE);
        }
        self.touched = now.since;
        match input {
            Input::Focus(act) => self.set_focus(*act),
            Input::Page(page) => {
                if let Some(frame) = self.frames.last_mut() {
                    frame.page = *page;
                }
            }
            Input::Choose(act) => self.choose(*act, now, &mut out),
            _ => {}
        }
        out
    }

    fn choose(&mut self, act: Act, now: Now, out: &mut Vec<Effect>) {
        match act {
            Act::Choice(n) => {
                if let Some(offer) = self.offers().get(usize::from(n)).copied() {
                    self.accept(offer, now, out);
                }
            }
            Act::Back => self.back(),
            Act::Person | Act::Counter if self.place() != Place::Closed => self.go(Place::Closed),
            Act::Look if !matches!(self.place(), Place::Look(_)) => {
                self.go(Place::Look(crate::kiosk::LookPage::Top));
            }
            _ => {}
        }
    }

    fn tick(&mut self, now: Now, out: &mut Vec<Effect>) {
        if self.place() == Place::Prompter
            && let Some(prompter) = &mut self.prompter
            && prompter.due().is_some()
        {
            if prompter.tick(now.since) {
                self.touched = now.since;
            }
            return;
        }
        let still = now.since.saturating_sub(self.touched);
        if self.place() == Place::Closed {
            if still >= IDLE + GONE {
                self.break_off(out);
                out.push(Effect::Leave);
            }
        } else if still >= IDLE {
            self.go(Place::Closed);
        }
    }

    fn set_focus(&mut self, act: Act) {
        if let Act::Choice(n) = act
            && usize::from(n) >= self.offers().len()
        {
            return;
        }
        if let Some(frame) = self.frames.last_mut() {
            frame.focus = Some(act);
        }
    }

    fn refocus(&mut self) {
        // Lines and marks are chosen, not confirmed: nothing is nearer than another.
        let none = matches!(
            self.place(),
            Place::Moment | Place::Rate(..) | Place::Replies | Place::SureBefore | Place::SureAfter
        );
        let focus = (!none && !self.offers().is_empty()).then_some(Act::Choice(0));
        if let Some(frame) = self.frames.last_mut() {
            frame.focus = focus;
        }
    }

    /// Goes on to a page.
    fn go(&mut self, place: Place) {
        self.frames.push(Frame { place, focus: None, page: 0 });
        self.refocus();
    }

    /// Goes on to a page, and not back to this one.
    fn turn(&mut self, place: Place) {
        self.frames.pop();
        self.go(place);
    }

    /// Back to what a take was begun from, or to the first page.
    fn home(&mut self) {
        self.frames.truncate(1);
        self.refocus();
    }

    fn back(&mut self) {
        if self.place().is_take() {
            self.go(Place::Pause);
        } else if self.frames.len() > 1 {
            self.frames.pop();
        }
    }

    /// Draws a case by chance, those that are due before others.
    fn draw(&mut self) -> Option<usize> {
        self.draws += 1;
        let mut dice = crate::dice::Dice::of(self.setup.seed, ["draw", &self.draws.to_string()]);
        let own = |case: &Case| self.standing.due.iter().position(|due| *due == case.name);
        // A third of those that are due longest, so that what comes is not known beforehand and is due all the same.
        let mut all: Vec<usize> = (0..self.cases.len()).collect();
        all.sort_by_key(|n| own(&self.cases[*n]).unwrap_or(usize::MAX));
        let pool = all.len().div_ceil(3);
        // What a customer is must not be guessed from what is due: four in ten are honest (the issue).
        let honest = dice.percent(40);
        let same: Vec<usize> = all.iter().copied().filter(|n| self.cases[*n].honest == honest).take(pool).collect();
        dice.pick(if same.is_empty() { &all } else { &same })
    }

    /// How many cases of a list stand on one page; a fourth choice leads on.
    const LIST: usize = 3;

    /// The places of the cases in the order in which they are listed: what is due first.
    pub fn listed(&self) -> Vec<usize> {
        let mut all: Vec<usize> = (0..self.cases.len()).collect();
        let due =
            |n: &usize| self.standing.due.iter().position(|due| *due == self.cases[*n].name).unwrap_or(usize::MAX);
        all.sort_by_key(due);
        all
    }

    /// The case of today's five minutes: what is due first.
    pub fn today(&self) -> Option<usize> {
        self.listed().first().copied()
    }

    /// The format of the list on the screen.
    const fn format(place: Place) -> Format {
        match place {
            Place::Cases(format, _) => format,
            _ => Format::Alone,
        }
    }
}
