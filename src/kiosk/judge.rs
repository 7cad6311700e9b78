//! What follows from the answers to red-flag questions: verdicts, samples, follow-ups, and how a talk ended.
//!
//! **Invariant:** the worst verdict of a visit holds: once it was given, going back does not unsay a sign. Answers die with the visit; what
//! outlives it is which wording was shown last, and how many were drawn, because neither says anything about anybody.
use super::{Effect, Kiosk, Place};
use crate::{
    care::{Staff, TalkEnd},
    dice::Dice,
    journal::{Event, Id},
    risk::{Answer, Level, Reason},
    script::Special,
};
use std::{collections::BTreeMap, time::Duration};

/// Of the choices of a gate the first one goes on (`tests/laws.rs` holds the scripts to it).
const GO_ON: usize = 0;

/// What is counted when a talk ends: no customer, no time, no sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The set of questions.
    pub set: String,
    /// A calm verdict that was drawn, so that weights can be estimated without bias.
    pub sampled: bool,
    /// The answers.
    pub answers: Vec<(String, Answer)>,
    /// How it ended.
    pub result: TalkEnd,
}

/// The worst verdict of a visit in one set, what it rests on, and whether a calm one goes to a colleague.
#[derive(Debug)]
struct Worst {
    set: String,
    level: Level,
    sampled: bool,
    /// The answers that gave this level: those after a step back may be others.
    answers: Vec<(String, Answer)>,
    reasons: Vec<Reason>,
    /// How the talk ended, once that was noted: once a visit.
    noted: Option<TalkEnd>,
}

/// What was judged in this visit, and what takes turns over all visits.
#[derive(Debug, Default)]
pub(super) struct Judged {
    visit: Vec<Worst>,
    draws: u64,
    turns: BTreeMap<(String, usize), u8>,
}

impl Judged {
    /// The visit is over.
    pub(super) fn forget(&mut self) {
        self.visit.clear();
    }

    fn of(&mut self, set: &str, seed: u64, sample: u32) -> &mut Worst {
        let at = self.visit.iter().position(|w| w.set == set).unwrap_or_else(|| {
            let drawn = self.draw(seed);
            let sampled = drawn.checked_rem(u64::from(sample)) == Some(0);
            let (answers, reasons) = (Vec::new(), Vec::new());
            self.visit.push(Worst { set: set.to_owned(), level: Level::Calm, sampled, answers, reasons, noted: None });
            self.visit.len() - 1
        });
        &mut self.visit[at]
    }

    fn draw(&mut self, seed: u64) -> u64 {
        self.draws += 1;
        Dice::new(seed.wrapping_add(self.draws.rotate_left(32))).bits()
    }

    /// Which wording a screen has now: never the one that it had last.
    pub(super) fn turn(&mut self, seed: u64, script: &str, at: usize, variants: u8) -> u8 {
        if variants < 2 {
            return 0;
        }
        let drawn = self.draw(seed);
        let key = (script.to_owned(), at);
        let many = u64::from(variants);
        let next = match self.turns.get(&key) {
            None => drawn % many,
            Some(last) => (u64::from(*last) + 1 + drawn % (many - 1)) % many,
        };
        self.turns.insert(key, next as u8);
        next as u8
    }
}

impl Kiosk {
    /// The red-flag question on the screen, while one is.
    pub fn question(&self) -> Option<String> {
        let (frame, name, _) = self.trail().work()?;
        match &self.screen()?.special {
            Special::Ask(id) => Some(id.clone()),
            Special::More(set) => {
                let script = self.pack().script(name)?;
                let flag = |name: &str| script.flag(name).is_some_and(|f| frame.flags.has(f));
                let risk = &self.pack().risk;
                let due = risk.follow_up(set, &frame.answers, flag);
                // A screen that was opened out of turn shows the first one that has no answer.
                let open = |id: &&String| !frame.answers.iter().any(|(a, _)| a == *id);
                due.or_else(|| risk.set(set)?.then.iter().find(open).map(String::as_str)).map(str::to_owned)
            }
            _ => None,
        }
    }

    /// Shows a follow-up question of the screen, as an author or a test wants to see it: those before it are answered.
    pub fn ask_from(&mut self, nth: usize) {
        let Some(Special::More(set)) = self.screen().map(|s| s.special.clone()) else { return };
        let asked = self.pack.risk.set(&set).map(|s| s.then.iter().take(nth).cloned().collect::<Vec<_>>());
        let answers = asked.into_iter().flatten().map(|id| (id, Answer::No)).collect();
        self.trail.top_mut().answers = answers;
    }

    /// The follow-up question that is due. A calm visit that goes to a colleague anyway is asked no more.
    pub(super) fn follow_up(
        &mut self,
        set: &str,
        answers: &[(String, Answer)],
        flag: impl Fn(&str) -> bool,
    ) -> Option<String> {
        let due = self.pack.risk.follow_up(set, answers, &flag)?.to_owned();
        let calm = self.pack.risk.verdict(set, answers, &flag).level == Level::Calm;
        let drawn = self.staffed && self.judged.of(set, self.setup.seed, self.setup.sample).sampled;
        (!(calm && drawn)).then_some(due)
    }

    /// Where a verdict leads: never below an earlier one of this visit, and for the calm ones that were drawn to a
    /// colleague. While nobody is on duty none of them goes there: there would be nobody to come.
    pub(super) fn judge(&mut self, set: &str, answers: &[(String, Answer)], flag: impl Fn(&str) -> bool) -> Level {
        let verdict = self.pack.risk.verdict(set, answers, flag);
        let worst = self.judged.of(set, self.setup.seed, self.setup.sample);
        if verdict.level > worst.level || worst.answers.is_empty() {
            worst.level = worst.level.max(verdict.level);
            worst.answers = answers.to_vec();
            worst.reasons = verdict.reasons;
        }
        if worst.level == Level::Calm && worst.sampled && self.staffed { Level::Talk } else { worst.level }
    }

    /// Whether the customer at this gate was only drawn.
    pub fn sampled(&self) -> bool {
        self.at_gate_of_verdict().is_some_and(|w| w.level == Level::Calm && w.sampled)
    }

    /// Why the customer is at this gate, for staff.
    pub fn reasons(&self) -> &[Reason] {
        self.at_gate_of_verdict().map_or(&[], |worst| &worst.reasons)
    }

    /// What was judged by the verdict that led to this gate; nothing at a gate that no verdict leads to.
    fn at_gate_of_verdict(&self) -> Option<&Worst> {
        let (_, name, at) = self.trail().work()?;
        let script = self.pack().script(name)?;
        script.screens.get(at).filter(|s| s.is_gate())?;
        let leads = |special: &Special| match special {
            Special::Verdict { set, to } if to.contains(&at) => Some(set.clone()),
            _ => None,
        };
        let set = script.screens.iter().find_map(|s| leads(&s.special))?;
        self.judged.visit.iter().find(|worst| worst.set == set)
    }

    /// Whether the verdict that led to this gate is a hard one.
    pub(super) fn stopped(&self) -> bool {
        self.at_gate_of_verdict().is_some_and(|worst| worst.level == Level::Stop)
    }

    /// A colleague has decided at a gate: how the talk ended is asked first, where a verdict led there, and then for a second colleague.
    pub(super) fn gate_decided(&mut self, n: usize, now: Duration, out: &mut Vec<Effect>) {
        let worst = self.at_gate_of_verdict().map(|worst| worst.noted);
        match worst {
            Some(None) => self.go(Place::Outcome(n)),
            noted => self.let_pass(n, noted.flatten(), now, out),
        }
    }

    /// How the talk ended is counted, and the work goes on where the colleague has decided.
    pub(super) fn ended_as(&mut self, result: TalkEnd, now: Duration, out: &mut Vec<Effect>) {
        let Place::Outcome(n) = self.top().place else { return };
        let sampled = self.sampled();
        let told = self.at_gate_of_verdict().map(|worst| (worst.set.clone(), worst.answers.clone()));
        if let Some((set, answers)) = told {
            for worst in self.judged.visit.iter_mut().filter(|worst| worst.set == set) {
                worst.noted = Some(result);
            }
            if let Some(set) = Id::new(&set) {
                out.push(Effect::Record(Event::TalkEnded { by: self.acting(), set, result }));
            }
            out.push(Effect::Outcome(Outcome { set, sampled, answers, result }));
        }
        self.let_pass(n, Some(result), now, out);
    }

    /// Goes on, or asks for a second colleague first. Stopping takes one.
    fn let_pass(&mut self, n: usize, result: Option<TalkEnd>, now: Duration, out: &mut Vec<Effect>) {
        if n == GO_ON && self.takes_two(result) {
            self.ask_second(n, now);
        } else {
            self.pass_gate(n, None, out);
        }
    }

    /// The gate is passed, by one colleague or two.
    pub(super) fn pass_gate(&mut self, n: usize, second: Option<Staff>, out: &mut Vec<Effect>) {
        if let (Some(script), Some(screen)) = self.work_ids() {
            let by = self.acting();
            out.push(Effect::Record(Event::GateDecided { by, second, script, screen, goes_on: n == GO_ON }));
        }
        self.decide(n, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wording_is_never_the_same_twice_in_a_row_and_all_of_them_come() {
        for seed in 0..50 {
            let mut judged = Judged::default();
            let shown: Vec<u8> = (0..40).map(|_| judged.turn(seed, "transfer", 3, 3)).collect();
            assert!(shown.windows(2).all(|w| w[0] != w[1]), "{shown:?}");
            assert!((0..3).all(|n| shown.contains(&n)), "{shown:?}");
            let again: Vec<u8> = {
                let mut judged = Judged::default();
                (0..40).map(|_| judged.turn(seed, "transfer", 3, 3)).collect()
            };
            assert_eq!(shown, again, "the same seed gives the same order");
        }
    }

    #[test]
    fn one_in_twenty_is_drawn() {
        let mut judged = Judged::default();
        let drawn = (0..20_000).filter(|_| {
            judged.forget();
            judged.of("transfer", 7, 20).sampled
        });
        let drawn = drawn.count();
        assert!((900..1100).contains(&drawn), "{drawn}");
        judged.forget();
        assert!((0..100).all(|_| !judged.of("transfer", 7, 0).sampled));
    }
}
