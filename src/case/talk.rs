//! One talk with a made-up customer: what is said, what it does to trust, what comes out, and what it was worth.
use super::{Case, Leads, MOST_TRUST};
use crate::{
    care::{Critical, Item, Outcome},
    dice::Dice,
};

/// The share of all marks that a talk must have, in percent. A design figure: with it nobody passes a shipped case by chance
/// more often than [`super::BY_CHANCE`], and one acceptable line instead of the right one is still a pass.
pub const PASS: u32 = 80;

/// Orders of lines are drawn until no fixed place wins; after so many draws a turning one is taken.
const DRAWS: usize = 64;

/// A talk so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talk {
    /// Where it stands: a place in [`Case::moments`].
    pub at: usize,
    /// How much the customer trusts, from 0 to [`MOST_TRUST`].
    pub trust: u8,
    /// What is out: a bit for each place in [`Case::hidden`].
    pub out: u64,
    /// What was said: moment and line.
    pub said: Vec<(usize, usize)>,
    /// How it ended, once it has.
    pub over: Option<Over>,
}

/// How a talk ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// With this for the customer.
    Outcome(Outcome),
    /// With a critical error.
    Critical(Critical),
}

/// What the customer answers to a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    /// As the line deserves.
    Plain,
    /// Something hidden came out.
    CameOut(usize),
    /// It was asked for, and trust was too low.
    Evaded,
}

/// What a talk was worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// Each mark with what it was given for, in order.
    pub marks: Vec<(Item, u8)>,
    /// Percent of all marks that could have been had, rounded down.
    pub share: u32,
    /// Everything is out that a good talk brings out.
    pub found: bool,
    /// The customer was suspected, blamed, shamed or ordered.
    pub accused: bool,
    /// A good outcome, everything found, no critical error, and [`PASS`] of all marks.
    pub passed: bool,
}

impl Talk {
    /// A talk that begins.
    pub fn new(case: &Case) -> Self {
        Self { at: 0, trust: case.trust.min(MOST_TRUST), out: 0, said: Vec::new(), over: None }
    }

    /// Whether something hidden is out.
    pub fn is_out(&self, hidden: usize) -> bool {
        self.out >> hidden & 1 == 1
    }

    /// A line is said. Nothing happens when there is no such line, or when the talk is over.
    pub fn say(&mut self, case: &Case, line: usize) -> Option<Reply> {
        let said = case.moments.get(self.at)?.lines.get(line).filter(|_| self.over.is_none())?;
        self.said.push((self.at, line));
        self.trust = self.trust.saturating_add_signed(said.trust).min(MOST_TRUST);
        let mut reply = Reply::Plain;
        if let Some((wanted, hidden)) = said.asks.and_then(|n| Some((n, case.hidden.get(n)?))) {
            if self.is_out(wanted) {
                // Asked again: it is known, and answered as the line deserves.
            } else if self.trust >= hidden.trust {
                self.out |= 1 << wanted;
                reply = Reply::CameOut(wanted);
            } else {
                reply = Reply::Evaded;
            }
        }
        let other = said.instead.iter().find(|(wanted, _)| self.is_out(*wanted)).map(|(_, to)| *to);
        match said.leads {
            Leads::Critical(critical) => self.over = Some(Over::Critical(critical)),
            Leads::End(outcome) => self.over = Some(Over::Outcome(outcome)),
            // Whoever trusts nobody here tries another branch.
            Leads::Moment(_) if self.trust == 0 => self.over = Some(Over::Outcome(Outcome::Left)),
            // Only onwards, whatever a broken file says: so that it ends.
            Leads::Moment(to) => self.at = other.unwrap_or(to).max(self.at + 1),
        }
        if self.over.is_none() && self.at >= case.moments.len() {
            self.over = Some(Over::Outcome(Outcome::Left));
        }
        Some(reply)
    }

    /// What it was worth so far.
    pub fn judge(&self, case: &Case) -> Judged {
        let said = || {
            self.said.iter().filter_map(|(at, n)| {
                let moment = case.moments.get(*at)?;
                Some((moment.item, moment.lines.get(*n)?))
            })
        };
        let marks: Vec<(Item, u8)> = said().map(|(item, line)| (item, line.mark)).collect();
        let sum: u32 = marks.iter().map(|(_, mark)| u32::from(*mark)).sum();
        let most = marks.len() as u32 * u32::from(Item::BEST);
        let share = (sum * 100).checked_div(most).unwrap_or(0);
        let found = case.hidden.iter().enumerate().all(|(n, hidden)| !hidden.must || self.is_out(n));
        let good = matches!(self.over, Some(Over::Outcome(outcome)) if outcome.is_good());
        let accused = said().any(|(_, line)| line.accuses);
        Judged { share, found, accused, passed: good && found && share >= PASS, marks }
    }
}

impl Case {
    /// The talk of somebody who picks by a rule.
    pub fn walk(&self, mut pick: impl FnMut(&Self, usize) -> usize) -> Talk {
        let mut talk = Talk::new(self);
        while talk.over.is_none() {
            let line = pick(self, talk.at);
            if talk.say(self, line).is_none() {
                break;
            }
        }
        talk
    }

    /// In which order the lines of each moment stand in a take: by chance, but never so that somebody passes who always picks the
    /// same place.
    pub fn placed(&self, seed: u64) -> Vec<Vec<usize>> {
        let mut dice = Dice::of(seed, [self.name.as_str()]);
        for _ in 0..DRAWS {
            let orders: Vec<Vec<usize>> =
                self.moments.iter().map(|moment| shuffled(moment.lines.len(), &mut dice)).collect();
            if !self.place_wins(&orders) {
                return orders;
            }
        }
        let turned = self.moments.iter().enumerate().map(|(nth, moment)| {
            let many = moment.lines.len();
            (0..many).map(|place| (moment.best() + many + place - nth % many.max(1)) % many.max(1)).collect()
        });
        turned.collect()
    }

    /// Whether somebody passes who always picks the same place of these orders; the last one where there are fewer.
    pub fn place_wins(&self, orders: &[Vec<usize>]) -> bool {
        (0..super::MOST_LINES).any(|place| {
            let pick =
                |_: &Self, at: usize| orders.get(at).and_then(|o| o.get(place).or(o.last())).copied().unwrap_or(0);
            self.walk(pick).judge(self).passed
        })
    }
}

/// Numbers below `many` in an order of chance (Fisher and Yates).
fn shuffled(many: usize, dice: &mut Dice) -> Vec<usize> {
    let mut all: Vec<usize> = (0..many).collect();
    for last in (1..many).rev() {
        all.swap(last, dice.below(last + 1));
    }
    all
}
