//! What must hold of every script, whatever it is about.
use super::{Kind, Phase, Script, Special, Target};
use crate::diagnostic::Diagnostic;

/// More choices than this on one screen cannot be held in mind (W3C COGA: one to three items; four is a design limit).
const MOST_CHOICES: usize = 4;

impl Script {
    pub(super) fn rules(&self, file: &str) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let mut say = |code, at: usize| {
            let screen = &self.screens[at];
            found.push(Diagnostic::error(code, file, screen.span.clone()).with("word", &screen.id));
        };
        for (at, screen) in self.screens.iter().enumerate() {
            let special = &screen.special;
            if screen.choices.len() > MOST_CHOICES {
                say("too-many-choices", at);
            }
            let routed = matches!(special, Special::Verdict { .. } | Special::End(_));
            if screen.choices.is_empty() && !routed {
                say("dead-end", at);
            }
            if screen.choices.iter().any(|c| c.by_staff) && !screen.is_gate() {
                say("staff-without-gate", at);
            }
            if screen.is_gate() && !screen.choices.iter().all(|c| c.by_staff) {
                say("gate-open", at);
            }
            let machine = matches!(special, Special::Machine(_));
            if machine && screen.phase != Phase::AtMachine {
                say("machine-phase", at);
            }
            if machine && screen.choices.len() < 2 {
                say("machine-other", at);
            }
            let asks =
                matches!(special, Special::Ask(_) | Special::More(_) | Special::Verdict { .. } | Special::Gate(_));
            let reads = matches!(screen.kind, Kind::Warning | Kind::Panel | Kind::Advice | Kind::Intro);
            if screen.phase == Phase::AtMachine && (asks || reads) {
                say("ask-at-machine", at);
            }
        }
        if self.screens.len() > self.start {
            let seen = self.reach(&[self.start], |at| self.next(at));
            for at in (0..self.screens.len()).filter(|&at| !seen[at]) {
                say("unreachable", at);
            }
            let ends: Vec<usize> = (0..self.screens.len()).filter(|&at| self.leaves(at)).collect();
            let before = |at: usize| (0..self.screens.len()).filter(|&b| self.next(b).contains(&at)).collect();
            let out = self.reach(&ends, before);
            for at in (0..self.screens.len()).filter(|&at| seen[at] && !out[at]) {
                say("no-way-out", at);
            }
        }
        found
    }

    /// Whether a screen ends the script or leads out of it by itself.
    fn leaves(&self, at: usize) -> bool {
        let screen = &self.screens[at];
        matches!(screen.special, Special::End(_)) || screen.choices.iter().any(|c| c.goto == Target::Home)
    }

    /// The screens that may follow a screen.
    pub fn next(&self, at: usize) -> Vec<usize> {
        let screen = &self.screens[at];
        if let Special::Verdict { to, .. } = &screen.special {
            return to.to_vec();
        }
        let targets =
            screen.choices.iter().flat_map(|c| std::iter::once(&c.goto).chain(c.instead.iter().map(|i| &i.1)));
        targets
            .filter_map(|t| match t {
                Target::Screen(next) => Some(*next),
                _ => None,
            })
            .collect()
    }

    fn reach(&self, from: &[usize], next: impl Fn(usize) -> Vec<usize>) -> Vec<bool> {
        let mut seen = vec![false; self.screens.len()];
        let mut todo = from.to_vec();
        while let Some(at) = todo.pop() {
            if let Some(slot) = seen.get_mut(at)
                && !std::mem::replace(slot, true)
            {
                todo.extend(next(at));
            }
        }
        seen
    }
}
