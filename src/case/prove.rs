//! What holds for every talk of a case, shown over all of them.
use super::{Case, Over, PASS, Talk};
use crate::care::Item;
use std::collections::BTreeMap;

/// The share of talks of somebody who picks blindly that may pass, in percent (the issue: under 5).
pub const BY_CHANCE: f64 = 5.0;

/// What the search over all talks has shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fair {
    /// Some talk passes.
    pub good_way: bool,
    /// Some talk ends badly without a critical error.
    pub bad_way: bool,
    /// Percent of the talks of somebody who picks blindly that pass.
    pub by_chance: f64,
    /// Somebody passes who accuses wherever that can be done, and is right everywhere else.
    pub accuser_passes: bool,
}

/// All that the end of a talk depends on: where, trust, what is out, marks, and how many lines.
type State = (usize, u8, u64, u32, u32);

impl Case {
    /// Searches all talks. There are as many states as moments, trusts, facts and sums of marks at most, not as many as talks.
    pub fn fair(&self) -> Fair {
        let (mut good_way, mut bad_way, mut by_chance) = (false, false, 0.0);
        let mut todo: BTreeMap<State, f64> = BTreeMap::new();
        let begin = Talk::new(self);
        todo.insert((0, begin.trust, 0, 0, 0), 100.0);
        // Moments only lead on: the first state of the map leads to none before it.
        while let Some(((at, trust, out, sum, lines), chance)) = todo.pop_first() {
            let Some(moment) = self.moments.get(at) else { continue };
            let each = chance / moment.lines.len().max(1) as f64;
            for (n, line) in moment.lines.iter().enumerate() {
                let mut talk = Talk { at, trust, out, ..begin.clone() };
                talk.say(self, n);
                let (sum, lines) = (sum + u32::from(line.mark), lines + 1);
                let judged = talk.judge(self);
                match talk.over {
                    None => *todo.entry((talk.at, talk.trust, talk.out, sum, lines)).or_default() += each,
                    Some(over) => {
                        let good = matches!(over, Over::Outcome(outcome) if outcome.is_good());
                        bad_way |= matches!(over, Over::Outcome(outcome) if !outcome.is_good());
                        let share = sum * 100 / (lines * u32::from(Item::BEST));
                        if good && judged.found && share >= PASS {
                            good_way = true;
                            by_chance += each;
                        }
                    }
                }
            }
        }
        let accuse = |case: &Self, at: usize| {
            let moment = &case.moments[at];
            moment.lines.iter().position(|line| line.accuses).unwrap_or_else(|| moment.best())
        };
        let judged = self.walk(accuse).judge(self);
        Fair { good_way, bad_way, by_chance, accuser_passes: judged.accused && judged.passed }
    }
}
