//! What somebody wants to press next, from what is on the screen.
//!
//! **Invariant:** it looks at the screen and at the script, never at the program's inside; it comes back from wherever a
//! wrong press led; and it wants to get done: after a few detours it takes the shortest way.
use super::lab::{Lab, Ways};
use crate::{
    dice::Dice,
    kiosk::{Act, Kiosk, Notice, Offer, Place},
    pack::{Entry, Pack},
    script::{End, Screen, Special, Target},
};
use std::{collections::BTreeMap, rc::Rc};

/// Choices off the shortest way, at most, so that everybody comes to an end.
const DETOURS: u32 = 4;
/// Of a hundred choices so many are a detour.
const CURIOUS: usize = 15;

/// What somebody does next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// Presses this.
    Press(Act),
    /// Waits for the colleague that was called.
    Await,
}

/// Somebody with a task.
pub(super) struct Mind {
    task: String,
    ways: Rc<Ways>,
    /// The entries of the menus that lead to the task: which one to take in each.
    menus: BTreeMap<String, u8>,
    /// Answers calmly and takes the shortest way.
    plain: bool,
    detours: u32,
    called: bool,
    /// Another person was here before: what is on the screen is not theirs.
    pub(super) newcomer: bool,
    /// Has pressed something else than meant.
    pub(super) lost: bool,
    /// Went to the counter.
    pub(super) to_counter: bool,
}

impl Mind {
    /// Somebody who wants to do a task; nothing when no menu leads there.
    pub(super) fn of(lab: &mut Lab, task: &str, plain: bool, newcomer: bool) -> Option<Self> {
        let menus = menus(&lab.pack, task)?;
        let ways = lab.ways(task)?;
        Some(Self {
            task: task.to_owned(),
            ways,
            menus,
            plain,
            detours: 0,
            called: false,
            newcomer,
            lost: false,
            to_counter: false,
        })
    }

    /// Takes the plain way.
    pub(super) const fn is_plain(&self) -> bool {
        self.plain
    }

    /// The end where the task is done.
    pub(super) fn goal(&self) -> End {
        self.ways.goal
    }

    /// Choices of the shortest way.
    pub(super) fn shortest(&self) -> Option<usize> {
        self.ways.shortest
    }

    pub(super) fn next(&mut self, kiosk: &Kiosk, dice: &mut Dice) -> Next {
        if let Some(posted) = kiosk.notice() {
            return Next::Press(match posted.notice {
                Notice::Still(_) => Act::Choice(u8::from(self.newcomer)),
                // A newcomer sees that nothing is inside; who leaves has taken everything along.
                Notice::Card { leaving, .. } => Act::Choice(u8::from(self.newcomer || leaving)),
                Notice::Password => Act::Choice(0),
                Notice::Pad(_) => Act::Back,
            });
        }
        if self.newcomer && !kiosk.trail().fresh() {
            return Next::Press(Act::Back);
        }
        self.newcomer = false;
        if std::mem::take(&mut self.lost) && !kiosk.trail().fresh() {
            return Next::Press(Act::Back);
        }
        match &kiosk.top().place {
            Place::Menu(id) => Next::Press(self.menus.get(id).map_or(Act::Back, |n| Act::Choice(*n))),
            // Whoever began a quiz answers as it comes, and it ends.
            Place::Quiz(_) => Next::Press(Act::Choice(dice.below(kiosk.offers().len().max(1)) as u8)),
            Place::Screen { .. } if kiosk.at_gate() => Next::Await,
            Place::Screen { script, at } if *script == self.task => {
                if let Some(home) = kiosk.offers().iter().position(|o| *o == Offer::Home) {
                    return Next::Press(Act::Choice(home as u8));
                }
                let Some(screen) = kiosk.screen() else { return Next::Press(Act::Back) };
                if matches!(screen.special, Special::Quiz(_)) {
                    // It stands first, and "not now" goes on.
                    return Next::Press(Act::Choice(u8::from(self.plain || dice.percent(50))));
                }
                self.choose(screen, (*at, kiosk.top().flags), dice)
            }
            Place::Person | Place::Unwell if kiosk.answerable() => Next::Await,
            // Helped, or called by mistake: back to the work.
            Place::Person | Place::Unwell => Next::Press(Act::Choice(0)),
            Place::Counter if self.to_counter => Next::Press(Act::Choice(2)),
            Place::Counter => Next::Press(Act::Choice(1)),
            _ => Next::Press(Act::Back),
        }
    }

    fn choose(&mut self, screen: &Screen, state: crate::walk::State, dice: &mut Dice) -> Next {
        let n = match &screen.special {
            Special::End(_) => 0,
            // Yes, not sure, no.
            Special::Ask(_) | Special::More(_) if self.plain => 2,
            Special::Ask(_) | Special::More(_) => [2, 2, 2, 2, 2, 2, 2, 1, 1, 0][dice.below(10)],
            _ => self.way(screen, state, dice),
        };
        Next::Press(Act::Choice(n as u8))
    }

    /// The choice on the shortest way, or a detour.
    fn way(&mut self, screen: &Screen, state: crate::walk::State, dice: &mut Dice) -> usize {
        let nearest = |far| {
            let after = self.ways.chart.after(far, state);
            let there = after.iter().enumerate().filter_map(|(n, far)| far.map(|far| (far, n)));
            there.min().map(|(_, n)| n)
        };
        let shortest = nearest(&self.ways.done).or_else(|| nearest(&self.ways.end));
        let straight = self.plain || self.detours >= DETOURS || !dice.percent(CURIOUS);
        if let Some(n) = shortest.filter(|_| straight) {
            return n;
        }
        let n = dice.below(screen.choices.len());
        self.detours += 1;
        match screen.choices.get(n).map(|c| &c.goto) {
            // One call a visit: who was helped goes on.
            Some(Target::Call) if self.called && shortest.is_some() => shortest.unwrap_or(n),
            Some(Target::Call) => {
                self.called = true;
                n
            }
            Some(Target::Counter) => {
                self.to_counter = shortest.is_none() || dice.percent(50);
                n
            }
            _ => n,
        }
    }
}

/// Which entry of each menu leads to a script.
fn menus(pack: &Pack, task: &str) -> Option<BTreeMap<String, u8>> {
    let mut ways: BTreeMap<String, u8> = BTreeMap::new();
    // As many rounds as there are menus: each finds those that are one step further away.
    for _ in &pack.menus {
        for menu in &pack.menus {
            let leads =
                |entry: &Entry| entry.script() == Some(task) || entry.menu().is_some_and(|id| ways.contains_key(id));
            if let Some(n) = menu.entries.iter().position(leads)
                && !ways.contains_key(&menu.id)
            {
                ways.insert(menu.id.clone(), n as u8);
            }
        }
    }
    ways.contains_key(crate::pack::WELCOME).then_some(ways)
}
