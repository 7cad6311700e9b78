//! Every state in which a customer can be while a script runs, and what can follow it, for rules about paths.
//!
//! **Invariant:** a state is a screen with the flags that steer the way; screens that this branch's machine does not
//! have are skipped as the kiosk skips them. A script with more than [`MOST`] states is looked at without its flags, so
//! that every choice counts as possible.
use crate::{
    machine::Machine,
    script::{Flags, Script, Special, Target},
};
use std::collections::BTreeMap;

/// More states than these are not told apart.
const MOST: usize = 20_000;

/// The states of a script.
pub(super) struct Paths<'a> {
    script: &'a Script,
    states: Vec<(usize, Flags)>,
    next: Vec<Vec<usize>>,
}

impl<'a> Paths<'a> {
    /// Walks a script from its start.
    pub(super) fn of(script: &'a Script, machine: &Machine) -> Self {
        let given = (0..script.given).filter(|&i| machine.given.get(&script.flags[i]) == Some(&true));
        let given = given.fold(Flags::default(), Flags::with);
        let steering = script.steering();
        Self::walk(script, machine, given, steering, false)
            .or_else(|| Self::walk(script, machine, Flags::default(), Flags::default(), true))
            .unwrap_or(Self { script, states: vec![], next: vec![] })
    }

    /// `free`: any target of a choice may be taken, whatever flags hold.
    fn walk(script: &'a Script, machine: &Machine, given: Flags, steering: Flags, free: bool) -> Option<Self> {
        let has = |key: &str| machine.screens.contains_key(key);
        let settle = |target: &Target, flags: Flags| match target {
            Target::Screen(at) => match script.settle(*at, flags, &has) {
                Target::Screen(at) => Some((at, flags)),
                _ => None,
            },
            _ => None,
        };
        let mut places: BTreeMap<(usize, Flags), usize> = BTreeMap::new();
        let mut paths = Self { script, states: vec![], next: vec![] };
        paths.states.extend(settle(&Target::Screen(script.start), given));
        places.extend(paths.states.first().map(|s| (*s, 0)));
        while let Some(&(at, flags)) = paths.states.get(paths.next.len()) {
            if paths.states.len() > MOST && !free {
                return None;
            }
            let screen = &script.screens[at];
            let mut follow = Vec::new();
            if let Special::Verdict { to, .. } = &screen.special {
                follow.extend(to.iter().filter_map(|to| settle(&Target::Screen(*to), flags)));
            }
            for choice in &screen.choices {
                let flags = Flags((flags.0 | choice.sets.0) & (steering.0 | given.0));
                if free {
                    let all = std::iter::once(&choice.goto).chain(choice.instead.iter().map(|i| &i.1));
                    follow.extend(all.filter_map(|t| settle(t, flags)));
                } else {
                    follow.extend(settle(Script::target(choice, flags), flags));
                }
            }
            let follow = follow.into_iter().map(|state| {
                *places.entry(state).or_insert_with(|| {
                    paths.states.push(state);
                    paths.states.len() - 1
                })
            });
            let follow = follow.collect();
            paths.next.push(follow);
        }
        Some(paths)
    }

    /// The screens on ways from the start that go on only through screens that `through` lets pass; the last screen of
    /// such a way counts.
    pub(super) fn at_start(&self, through: impl Fn(usize) -> bool) -> Vec<bool> {
        self.reach(self.states.first().map(|_| 0).into_iter().collect(), through)
    }

    /// The same from a screen, wherever it is met.
    pub(super) fn from(&self, at: usize, through: impl Fn(usize) -> bool) -> Vec<bool> {
        self.reach((0..self.states.len()).filter(|&s| self.states[s].0 == at).collect(), through)
    }

    /// The same from what follows a screen.
    pub(super) fn behind(&self, at: usize, through: impl Fn(usize) -> bool) -> Vec<bool> {
        let here = self.states.iter().zip(&self.next).filter(|((screen, _), _)| *screen == at);
        self.reach(here.flat_map(|(_, next)| next.iter().copied()).collect(), through)
    }

    fn reach(&self, mut todo: Vec<usize>, through: impl Fn(usize) -> bool) -> Vec<bool> {
        let mut seen = vec![false; self.states.len()];
        let mut screens = vec![false; self.script.screens.len()];
        while let Some(state) = todo.pop() {
            if std::mem::replace(&mut seen[state], true) {
                continue;
            }
            let at = self.states[state].0;
            screens[at] = true;
            if through(at) {
                todo.extend(&self.next[state]);
            }
        }
        screens
    }
}
