//! Every state that a script can be in at one machine, and how far each is from where somebody wants to go.
//!
//! **Invariant:** a state is a screen with its flags, as the kiosk counts them; screens that this machine does not have are
//! skipped as the kiosk skips them. Past a verdict all four ways are in it, because it depends on answers that are no
//! flags.
use crate::{
    machine::Machine,
    script::{Flags, Script, Special, Target},
};
use std::collections::{BTreeMap, VecDeque};

/// A screen with its flags.
pub type State = (usize, Flags);

/// Where a choice leads: to states by their places (several past a verdict), or out of the script (none).
type Leads = Vec<usize>;

/// The states of a script at a machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    places: BTreeMap<State, usize>,
    states: Vec<State>,
    choices: Vec<Vec<Leads>>,
}

/// How far the states of a chart are from a goal, in choices; `None` where no way leads there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Far(Vec<Option<usize>>);

impl Chart {
    /// All states from the start of a script.
    pub fn of(script: &Script, machine: &Machine) -> Self {
        let has = |key: &str| machine.screens.contains_key(key);
        let given = (0..script.given).filter(|&i| machine.given.get(&script.flags[i]) == Some(&true));
        let flags = given.fold(Flags::default(), Flags::with);
        let mut chart = Self { places: BTreeMap::new(), states: Vec::new(), choices: Vec::new() };
        if script.start >= script.screens.len() {
            return chart;
        }
        chart.enter(script, &Target::Screen(script.start), flags, &has);
        let mut next = 0;
        while let Some(&(at, flags)) = chart.states.get(next) {
            let lead = |chart: &mut Self, n: usize| {
                let choice = &script.screens[at].choices[n];
                let flags = Flags(flags.0 | choice.sets.0);
                chart.enter(script, Script::target(choice, flags), flags, &has)
            };
            let leads = (0..script.screens[at].choices.len()).map(|n| lead(&mut chart, n)).collect();
            chart.choices.push(leads);
            next += 1;
        }
        chart
    }

    /// The states that a target comes to, noted.
    fn enter(&mut self, script: &Script, target: &Target, flags: Flags, has: &dyn Fn(&str) -> bool) -> Leads {
        let mut leads = Vec::new();
        let mut todo = vec![target.clone()];
        // A ring of verdicts ends after as many as there are screens, as it does in the kiosk.
        for _ in 0..=4 * script.screens.len() {
            let Some(target) = todo.pop() else { break };
            let Target::Screen(at) = target else { continue };
            let Target::Screen(at) = script.settle(at, flags, has) else { continue };
            if let Special::Verdict { to, .. } = &script.screens[at].special {
                todo.extend(to.iter().map(|to| Target::Screen(*to)));
                continue;
            }
            let new = self.states.len();
            let place = *self.places.entry((at, flags)).or_insert(new);
            if place == new {
                self.states.push((at, flags));
            }
            if !leads.contains(&place) {
                leads.push(place);
            }
        }
        leads
    }

    /// The states.
    pub fn states(&self) -> &[State] {
        &self.states
    }

    /// How far every state is from those that are wanted.
    pub fn far(&self, wanted: impl Fn(State) -> bool) -> Far {
        let mut before: Vec<Vec<usize>> = vec![Vec::new(); self.states.len()];
        for (from, choices) in self.choices.iter().enumerate() {
            for &to in choices.iter().flatten() {
                before[to].push(from);
            }
        }
        let mut far = vec![None; self.states.len()];
        let mut todo: VecDeque<(usize, usize)> =
            (0..far.len()).filter(|&at| wanted(self.states[at])).map(|at| (at, 0)).collect();
        while let Some((at, steps)) = todo.pop_front() {
            if far[at].is_none() {
                far[at] = Some(steps);
                todo.extend(before[at].iter().map(|b| (*b, steps + 1)));
            }
        }
        Far(far)
    }

    /// How far a state is.
    pub fn from(&self, far: &Far, state: State) -> Option<usize> {
        *far.0.get(*self.places.get(&state)?)?
    }

    /// How far it is after each choice of a state, by the nearest of the states that it may lead to.
    pub fn after(&self, far: &Far, state: State) -> Vec<Option<usize>> {
        let Some(choices) = self.places.get(&state).and_then(|at| self.choices.get(*at)) else {
            return Vec::new();
        };
        let nearest = |leads: &Leads| leads.iter().filter_map(|to| *far.0.get(*to)?).min();
        choices.iter().map(nearest).collect()
    }
}
