//! The product in a room without a terminal: events to the hand, inputs to the kiosk, scenes to hit maps, on a clock that
//! somebody else turns.
//!
//! **Invariant:** it does what the loop of `shell::run` does, in that order, and nothing more: what was drawn last is what
//! a press means, and the hand is told of a new screen when the scene differs. Scenes and hit maps are kept by what
//! they depend on; debug builds draw some of them again and compare.
use super::lab::{Lab, Shown};
use crate::{
    care::Staff,
    hand::{Event, Hand, Settings},
    kiosk::{Act, Effect, Entry, Input, Kiosk, Notice, Now, PadKey, Paged},
};
use std::{rc::Rc, time::Duration};

/// The codes of the two colleagues of this made-up branch.
pub(super) const CODES: [[u8; 6]; 2] = [[2, 7, 1, 8, 2, 8], [3, 1, 4, 1, 5, 9]];

/// What the world was asked, counted since somebody looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Asked {
    /// For a person.
    pub(super) calls: u32,
    /// Who is there.
    pub(super) rings: u32,
    /// To forget the customer, because somebody said so.
    pub(super) left: u32,
    /// To forget the customer, because nobody answered.
    pub(super) ended: u32,
}

/// One kiosk with somebody before it.
pub(super) struct Desk<'a> {
    pub(super) lab: &'a mut Lab,
    pub(super) kiosk: Kiosk,
    pub(super) hand: Hand,
    pub(super) grid: (u16, u16),
    /// The size of a cell is known to the renderer.
    pub(super) measured: bool,
    pub(super) now: Duration,
    pub(super) shown: Shown,
    pub(super) asked: Asked,
    pub(super) events: u64,
    pub(super) inputs: u64,
    /// Everything that went out, as it is printed: only while a password is looked for.
    pub(super) effects: Vec<String>,
    pub(super) keeps_effects: bool,
    typed: Vec<u8>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(lab: &'a mut Lab, tongue: usize, grid: (u16, u16), measured: bool) -> Self {
        let mut setup = lab.setup.clone();
        setup.prefs.tongue = tongue;
        let kiosk = Kiosk::new(lab.pack.clone(), setup, at(Duration::ZERO));
        let shown = lab.shown(&kiosk, grid, measured, Duration::ZERO);
        let mut hand = Hand::new(Settings::default());
        hand.screen_changed(Duration::ZERO);
        Self {
            lab,
            kiosk,
            hand,
            grid,
            measured,
            now: Duration::ZERO,
            shown,
            asked: Asked::default(),
            events: 0,
            inputs: 0,
            effects: Vec::new(),
            keeps_effects: false,
            typed: Vec::new(),
        }
    }

    /// Time passes, and with it the deadlines of the kiosk.
    pub(super) fn wait(&mut self, time: Duration) {
        self.until(self.now + time);
    }

    /// Time passes until a moment.
    pub(super) fn until(&mut self, moment: Duration) {
        while let Some(deadline) = self.kiosk.deadline().filter(|d| *d <= moment) {
            self.now = self.now.max(deadline);
            self.input(&Input::Tick);
            self.show(false);
        }
        self.now = self.now.max(moment);
    }

    /// Something happened at the glass or the keyboard: what it meant.
    pub(super) fn event(&mut self, event: Event) -> Vec<Input> {
        self.events += 1;
        let inputs = self.hand.event(&event, &self.shown.drawn, self.now);
        for input in &inputs {
            match *input {
                Input::Choose(Act::Pad(key)) => self.pad(key),
                ref other => self.input(other),
            }
        }
        self.show(false);
        inputs
    }

    /// The terminal has another size.
    pub(super) fn resize(&mut self, grid: (u16, u16)) {
        self.grid = grid;
        self.show(true);
    }

    /// A key of the staff pad: the digits stay here, as they stay in the shell.
    fn pad(&mut self, key: PadKey) {
        let Some(Notice::Pad(pad)) = self.kiosk.notice().map(|p| &p.notice) else { return };
        if pad.checking || (key == PadKey::Done && pad.typed == 0) {
            return;
        }
        match key {
            PadKey::Digit(n) => {
                self.typed.push(n);
                self.input(&Input::PadTyped);
            }
            PadKey::Erase => {
                self.typed.pop();
                self.input(&Input::PadErased);
            }
            PadKey::Done => self.input(&Input::PadDone),
        }
    }

    fn input(&mut self, input: &Input) {
        self.inputs += u64::from(*input != Input::Tick);
        let effects = self.kiosk.update(input, at(self.now));
        if self.kiosk.notice().is_none() {
            self.typed.clear();
        }
        if self.keeps_effects {
            self.effects.extend(effects.iter().map(|e| format!("{e:?}")));
        }
        for effect in effects {
            match effect {
                Effect::Page(page) if page.what == Paged::Called => self.asked.calls += 1,
                Effect::Ring => self.asked.rings += 1,
                Effect::Forget if *input == Input::Tick => self.asked.ended += 1,
                Effect::Forget => self.asked.left += 1,
                Effect::CheckCode => {
                    let typed = std::mem::take(&mut self.typed);
                    let whose = CODES.iter().position(|code| typed == code);
                    let entry = whose.and_then(|n| Entry::made_up(*Staff::RANGE.start() + n as u8));
                    self.input(&Input::CodeChecked(entry));
                }
                Effect::Page(_)
                | Effect::CardMayBeInside
                | Effect::Keep(_)
                | Effect::Outcome(_)
                | Effect::Record(_)
                | Effect::Learnt(_)
                | Effect::Walked(_)
                | Effect::Tries(_)
                | Effect::Ready
                | Effect::Lane(_)
                | Effect::Rehearse(_)
                | Effect::Leave => {}
            }
        }
    }

    fn show(&mut self, anyway: bool) {
        let before = self.shown.bare;
        self.shown = self.lab.shown(&self.kiosk, self.grid, self.measured, self.now);
        // Another screen, or the targets moved under the finger.
        if anyway || self.shown.bare != before {
            self.hand.screen_changed(self.now);
        }
    }

    /// Whether this is what the next customer should meet: nothing of the one before is left.
    pub(super) fn is_fresh(&mut self) -> bool {
        let fresh = Kiosk::new(self.lab.pack.clone(), self.kiosk.setup().clone(), at(self.now));
        let wanted = self.lab.shown(&fresh, self.grid, self.measured, self.now);
        let same = self.kiosk.trail() == fresh.trail() && self.kiosk.call().is_none() && self.kiosk.notice().is_none();
        same && Rc::ptr_eq(&wanted.scene, &self.shown.scene) && self.kiosk.deadline().is_none()
    }
}

/// A moment of a day on which colleagues are in the hall.
fn at(since: Duration) -> Now {
    Now::made_up(since)
}
