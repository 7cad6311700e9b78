//! One visit, from the welcome page until the kiosk waits for the next customer.
//!
//! **Invariant:** everything that happens comes from the seed. Whatever is pressed has an aim, and what the program made of
//! it is compared with that aim, event by event.
use super::{
    body::{self, Gesture},
    canary::Canary,
    desk::{CODES, Desk},
    mind::{Mind, Next},
    profile::Profile,
    tally::Tally,
};
use crate::{
    care::TalkEnd,
    dice::Dice,
    hand::{Event, Key},
    kiosk::{Act, Input, Offer, Place},
    script::{End, Special},
    view::Drawn,
};
use std::{collections::HashMap, time::Duration};

/// A visit of more decisions than this goes round in rings.
const MOST: u32 = 1200;
/// Nobody stands at a machine for so long.
const LONGEST: Duration = Duration::from_hours(6);
/// The grids that a terminal may change to.
const GRIDS: [(u16, u16); 4] = [(80, 24), (60, 16), (40, 11), (120, 36)];

/// How a visit ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ended {
    /// Said goodbye at an end of the script.
    Goodbye(End),
    /// Went to the counter.
    Counter,
    /// Was wiped away while still there.
    TimedOut,
    /// Went away before.
    Away,
    /// Still there after far too long.
    Stuck,
}

/// One visit in the making.
pub(super) struct Visit<'a, 'b> {
    pub(super) desk: &'b mut Desk<'a>,
    pub(super) profile: Profile,
    pub(super) dice: Dice,
    pub(super) tally: &'b mut Tally,
    mind: Mind,
    /// What is wanted on the screen of that number.
    wanted: Option<(u32, Next)>,
    /// How long each screen and page was read already.
    read: HashMap<(u32, usize), Duration>,
    steps: usize,
    backs: u32,
    passwords: u32,
    canary: Option<Canary>,
    /// The decision at which somebody leaves.
    leaves: Option<u32>,
}

impl<'a, 'b> Visit<'a, 'b> {
    pub(super) fn new(desk: &'b mut Desk<'a>, profile: Profile, mind: Mind, dice: Dice, tally: &'b mut Tally) -> Self {
        let mut visit = Self {
            desk,
            profile,
            dice,
            tally,
            mind,
            wanted: None,
            read: HashMap::new(),
            steps: 0,
            backs: 0,
            passwords: 0,
            canary: None,
            leaves: None,
        };
        if matches!(profile, Profile::WalkAway | Profile::Takeover) {
            visit.leaves = Some(visit.dice.between(1, 18) as u32);
        }
        visit
    }

    /// Walks until the visit is over, and counts what happened. `second` is whoever takes over.
    pub(super) fn run(mut self, second: Option<Mind>) {
        let before = self.desk.asked;
        let mut ended = self.walk();
        if let (Ended::Away, Some(second)) = (ended, second) {
            self.desk.wait(Duration::from_secs(self.dice.between(20, 300)));
            if self.desk.asked.ended > before.ended {
                self.tally.left_behind += u64::from(!self.desk.is_fresh());
            }
            self.mind = second;
            self.leaves = None;
            self.wanted = None;
            self.read.clear();
            self.steps = 0;
            ended = self.walk();
        }
        let asked = self.desk.asked;
        let tally = &mut *self.tally;
        tally.visits += 1;
        tally.called += u64::from(asked.calls > before.calls);
        tally.asked += u64::from(asked.rings - before.rings);
        match ended {
            Ended::Goodbye(end) if end == self.mind.goal() => {
                tally.done += 1;
                tally.over += self.steps.saturating_sub(self.mind.shortest().unwrap_or(self.steps)) as u64;
            }
            Ended::Goodbye(_) | Ended::Counter => tally.otherwise += 1,
            Ended::TimedOut => tally.timed_out += 1,
            Ended::Stuck => tally.stuck += 1,
            Ended::Away => {
                tally.away += 1;
                self.end_alone();
            }
        }
        self.search();
    }

    /// Nobody is there any more: the visit has to end by itself, and nothing may be left.
    fn end_alone(&mut self) {
        let setup = self.desk.kiosk.setup();
        let most = setup.ask_after + 2 * setup.answer_within + setup.goodbye;
        self.desk.wait(most);
        self.tally.left_behind += u64::from(!self.desk.is_fresh());
    }

    fn walk(&mut self) -> Ended {
        for n in 0..MOST {
            if self.desk.now > LONGEST {
                break;
            }
            if self.leaves == Some(n) {
                return Ended::Away;
            }
            self.rest();
            if let Some(ended) = self.look() {
                return ended;
            }
            let bare = self.desk.shown.bare;
            let next = match self.wanted {
                Some((same, next)) if same == bare => next,
                _ => self.mind.next(&self.desk.kiosk, &mut self.dice),
            };
            self.wanted = Some((bare, next));
            let end = self.end();
            let left = self.desk.asked.left;
            match next {
                Next::Await => self.colleague(),
                Next::Press(act) => self.press(act),
            }
            if self.desk.asked.left > left {
                if let Some(end) = end {
                    return Ended::Goodbye(end);
                }
                if self.mind.to_counter {
                    return Ended::Counter;
                }
                // Sent home by a wrong press: begins anew.
                self.wanted = None;
                self.steps = 0;
            }
        }
        Ended::Stuck
    }

    /// Reads what is on the screen; where nothing is left to read, only looks at it. What comes up in between is read
    /// first.
    fn look(&mut self) -> Option<Ended> {
        let glance = Duration::from_millis(self.dice.between(700, 2500));
        let ended = self.desk.asked.ended;
        let mut first = true;
        loop {
            let shown = &self.desk.shown;
            let key = (shown.bare, shown.drawn.page);
            let needs = Duration::from_millis(shown.characters * 60_000 / self.profile.pace());
            let had = self.read.get(&key).copied().unwrap_or_default();
            let left = needs.saturating_sub(had).max(if first { glance } else { Duration::ZERO });
            if left.is_zero() {
                return None;
            }
            first = false;
            let end = self.desk.now + left;
            let until = self.desk.kiosk.deadline().map_or(end, |d| d.min(end));
            let begun = self.desk.now;
            self.desk.until(until);
            *self.read.entry(key).or_default() += self.desk.now.saturating_sub(begun);
            if self.desk.asked.ended > ended {
                if self.mind.newcomer {
                    // It was the one before whom the kiosk forgot.
                    return None;
                }
                return Some(Ended::TimedOut);
            }
        }
    }

    /// Looks for glasses, or talks: long enough to be asked who is there. At an end there is nothing to come back to.
    fn rest(&mut self) {
        if self.profile == Profile::SlowReader && self.end().is_none() && self.dice.percent(6) {
            let end = self.desk.now + Duration::from_secs(self.dice.between(120, 400));
            let rings = self.desk.asked.rings;
            while self.desk.now < end && self.desk.asked.rings == rings {
                let until = self.desk.kiosk.deadline().map_or(end, |d| d.min(end));
                self.desk.until(until);
            }
        }
    }

    /// Presses what is wanted, in the way of this person.
    fn press(&mut self, act: Act) {
        let mut aim = act;
        if self.profile == Profile::Forgetful && self.backs < 12 && self.dice.percent(20) {
            self.backs += 1;
            aim = Act::Back;
            self.read.clear();
        }
        if self.profile == Profile::Password && self.passwords < 2 && self.dice.percent(12) {
            self.type_password();
            return;
        }
        if self.profile == Profile::WrongButton && self.dice.percent(20) {
            let other = self.dice.below(self.desk.shown.drawn.hits.0.len());
            if let Some(hit) = self.desk.shown.drawn.hits.0.get(other).filter(|hit| hit.act != act) {
                aim = hit.act;
                self.tally.mistakes += 1;
                // Whoever sees another page than they meant goes back.
                self.mind.lost = !matches!(aim, Act::Back | Act::More);
            }
        }
        // What is on another page is reached by "more".
        if self.desk.shown.drawn.hits.of(aim).is_none() {
            aim = Act::More;
        }
        if self.profile == Profile::Resizer && self.dice.percent(25) {
            self.resize();
        }
        let hands = self.profile.hands();
        let (drawn, grid) = (self.desk.shown.drawn.clone(), self.desk.grid);
        let gesture = body::press(hands, aim, &drawn, self.desk.lab, grid, &mut self.dice);
        if let Some(gesture) = gesture {
            self.perform(&gesture, Some(aim));
        }
    }

    fn resize(&mut self) {
        if let Some(grid) = self.dice.pick(&GRIDS) {
            self.desk.resize(grid);
        }
    }

    /// A gesture with its aim. The first event that does what was wanted is the press; anything else that is done is not
    /// what was meant.
    fn perform(&mut self, gesture: &Gesture, aim: Option<Act>) {
        let step = self.is_step() && matches!(aim, Some(Act::Choice(_)));
        let mut done = false;
        for (after, event) in gesture {
            self.desk.wait(*after);
            if self.profile == Profile::Resizer && matches!(event, Event::Release(..)) && self.dice.percent(10) {
                self.resize();
            }
            let drawn = self.desk.shown.drawn.clone();
            let switch = *event == Event::Key(Key::Tab);
            for input in self.desk.event(*event) {
                match input {
                    Input::Touch | Input::Digit { .. } => {}
                    Input::Focus(_) if switch => done = true,
                    ref input if !done && aim.is_some_and(|aim| meant(aim, &drawn) == *input) => done = true,
                    _ => self.tally.astray += 1,
                }
            }
        }
        self.tally.presses += 1;
        let moves = gesture.iter().any(|(_, event)| *event == Event::Key(Key::Tab));
        if !done {
            self.tally.slips += 1;
        } else if !moves {
            self.steps += usize::from(step);
            self.wanted = None;
        }
    }

    /// Whether this is a screen of the task where something is chosen.
    fn is_step(&self) -> bool {
        let kiosk = &self.desk.kiosk;
        let screen = matches!(kiosk.top().place, Place::Screen { .. }) && kiosk.notice().is_none();
        screen && self.end().is_none()
    }

    /// The end of the script that is on the screen.
    fn end(&self) -> Option<End> {
        let kiosk = &self.desk.kiosk;
        match kiosk.screen().map(|s| &s.special) {
            Some(Special::End(end)) if matches!(kiosk.top().place, Place::Screen { .. }) => Some(*end),
            _ => None,
        }
    }

    /// A colleague comes after a while, answers the call, and decides at a gate.
    fn colleague(&mut self) {
        self.wanted = None;
        self.desk.wait(Duration::from_secs(self.dice.between(20, 100)));
        if self.desk.kiosk.answerable() {
            self.staff(&body::calm(Key::Char('*')));
        }
        if !self.desk.kiosk.at_gate() || self.desk.kiosk.notice().is_some() {
            return;
        }
        self.desk.wait(Duration::from_secs(30));
        self.staff(&body::dashes());
        self.pick(|offer| *offer == Offer::EnterCode);
        if self.dice.percent(10) {
            self.code([9; 6]);
        }
        self.code(CODES[0]);
        let plain = self.mind.is_plain();
        let many = self.desk.kiosk.offers().iter().filter(|o| matches!(o, Offer::Choice(_))).count();
        let decision = if plain { 0 } else { self.dice.below(many.max(1)) };
        self.pick(|offer| *offer == Offer::Choice(decision));
        self.steps += 1;
        if matches!(self.desk.kiosk.top().place, Place::Outcome(_)) {
            // How the talk ended.
            let ended = TalkEnd::ALL[self.dice.below(3)];
            self.pick(|offer| *offer == Offer::Ended(ended));
        }
        if self.desk.kiosk.notice().is_some_and(|posted| posted.notice.is_pad()) {
            // Going on takes two.
            self.code(CODES[1]);
        }
        if self.desk.kiosk.duty().is_some() && self.dice.percent(80) {
            // The others forget it, and it ends by itself.
            self.staff(&body::dashes());
            self.pick(|offer| *offer == Offer::HandBack);
        }
    }

    /// A colleague leafs through what stands there, and then presses a choice.
    fn pick(&mut self, wanted: impl Fn(&Offer) -> bool) {
        let Some(n) = self.desk.kiosk.offers().iter().position(wanted) else { return };
        let act = Act::Choice(n as u8);
        for _ in 0..self.desk.shown.drawn.pages {
            if self.desk.shown.drawn.hits.of(act).is_none() {
                self.desk.wait(Duration::from_secs(5));
                self.staff(&body::calm(Key::Char('9')));
            }
        }
        self.desk.wait(Duration::from_secs(5));
        self.staff(&body::calm(Key::Char(char::from(b'1' + n as u8))));
    }

    fn code(&mut self, digits: [u8; 6]) {
        self.desk.wait(Duration::from_secs(1));
        let keys = digits.map(|d| (Duration::from_millis(300), Event::Key(Key::Char(char::from(b'0' + d)))));
        self.staff(&keys.to_vec());
        self.staff(&vec![(Duration::from_millis(300), Event::Key(Key::Enter))]);
    }

    /// What a colleague does has no aim that could be missed here: their pages have their own tests.
    fn staff(&mut self, gesture: &Gesture) {
        for (after, event) in gesture {
            self.desk.wait(*after);
            self.desk.event(*event);
        }
    }

    /// Six digits, and once more when nothing seems to happen.
    fn type_password(&mut self) {
        self.passwords += 1;
        self.wanted = None;
        let canary = Canary::new(&mut self.dice);
        let typed = canary.typed();
        self.canary = Some(canary);
        self.desk.keeps_effects = true;
        self.tally.passwords += 1;
        for (after, event) in body::number(&typed, &mut self.dice) {
            self.desk.wait(after);
            self.desk.event(event);
            self.search();
        }
        let dropped = matches!(self.desk.kiosk.notice().map(|p| &p.notice), Some(crate::kiosk::Notice::Password));
        self.tally.dropped += u64::from(dropped);
        // Whoever was sent home by a digit begins anew.
        if self.desk.kiosk.trail().fresh() {
            self.steps = 0;
        }
    }

    /// Looks for the password in everything that is kept.
    fn search(&mut self) {
        let Some(canary) = &self.canary else { return };
        let text = format!("{:?}{:?}{:?}", self.desk.kiosk, self.desk.hand, self.desk.shown.scene);
        let found = canary.is_in(&text) || self.desk.effects.iter().any(|e| canary.is_in(e));
        self.tally.stored += u64::from(found);
    }
}

/// What an act means on what was drawn: "more" and "back" turn the pages of a screen first.
fn meant(act: Act, drawn: &Drawn) -> Input {
    match act {
        Act::More if drawn.page + 1 < drawn.pages => Input::Page(drawn.page + 1),
        Act::More => Input::Page(0),
        Act::Back if drawn.page > 0 => Input::Page(drawn.page - 1),
        act => Input::Choose(act),
    }
}
