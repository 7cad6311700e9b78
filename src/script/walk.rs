//! Following a script: where a choice leads, and how many steps are left.
use super::{Choice, End, Flags, Kind, Screen, Script, Special, Target};
use crate::care::Edition;
use std::collections::{BTreeMap, VecDeque};

/// What a branch's machine shows, as far as a script must know: whether it has a screen at all.
pub(super) type HasScreen<'a> = &'a dyn Fn(&str) -> bool;

impl Script {
    /// Where a choice leads while these flags hold.
    pub fn target(choice: &Choice, flags: Flags) -> &Target {
        choice.instead.iter().find(|(flag, _)| flags.has(*flag)).map_or(&choice.goto, |(_, to)| to)
    }

    /// Skips screens of the machine that this branch's machine does not have, along their first choice.
    ///
    /// Bounded by the number of screens, so that a ring of skipped screens still ends on one of them.
    pub fn settle(&self, mut at: usize, flags: Flags, has: HasScreen) -> Target {
        for _ in 0..self.screens.len() {
            let screen = &self.screens[at];
            let (Special::Machine(key), Some(first)) = (&screen.special, screen.choices.first()) else {
                break;
            };
            if has(key) {
                break;
            }
            match Self::target(first, flags) {
                Target::Screen(next) => at = *next,
                other => return other.clone(),
            }
        }
        Target::Screen(at)
    }

    /// Whether a screen counts as a step: intro, gates, verdicts and ends do not, nor do follow-up questions, because the
    /// number must not tell a watcher whether one is due.
    pub fn is_step(&self, at: usize) -> bool {
        let screen = &self.screens[at];
        screen.kind != Kind::Intro
            // Of the examples everybody sees one, and which is nobody's business either.
            && screen.edition.is_none()
            && !matches!(
                screen.special,
                Special::Gate(_) | Special::More(_) | Special::Verdict { .. } | Special::Quiz(_) | Special::End(_)
            )
    }

    /// Where a customer of an edition is who comes to a screen: examples of other editions are passed over along their first
    /// choice. Bounded as [`Script::settle`] is.
    pub fn past_editions(&self, mut at: usize, edition: Edition) -> Target {
        for _ in 0..self.screens.len() {
            let screen = &self.screens[at];
            match (screen.edition, screen.choices.first()) {
                (Some(other), Some(first)) if other != edition => match &first.goto {
                    Target::Screen(next) => at = *next,
                    outside => return outside.clone(),
                },
                _ => break,
            }
        }
        Target::Screen(at)
    }

    /// The examples that are passed over from one on, itself included, and what comes behind them, if that is a screen.
    pub fn examples(&self, from: usize) -> (Vec<usize>, Option<usize>) {
        let (mut list, mut at) = (Vec::new(), from);
        while self.screens[at].edition.is_some() && !list.contains(&at) {
            list.push(at);
            match self.screens[at].choices.first().map(|c| &c.goto) {
                Some(Target::Screen(next)) => at = *next,
                _ => return (list, None),
            }
        }
        let after = (!list.contains(&at)).then_some(at);
        (list, after)
    }

    /// The panels of a play at which somebody decides, and none of the choices is nearer.
    pub fn turning_points(&self) -> impl Iterator<Item = &Screen> {
        self.screens.iter().filter(|screen| screen.kind == Kind::Panel && screen.focus_none)
    }

    /// What was chosen at a turning point by whoever comes from it straight to this screen.
    pub fn chosen_before(&self, at: usize) -> Option<(&Screen, &Choice)> {
        let all = self.turning_points().flat_map(|from| from.choices.iter().map(move |choice| (from, choice)));
        all.into_iter().find(|(_, choice)| choice.goto == Target::Screen(at))
    }

    /// The same example in another edition, if there is one.
    pub fn in_edition(&self, at: usize, edition: Edition) -> Option<usize> {
        let together = |other: &usize| self.examples(*other).0.contains(&at) || self.examples(at).0.contains(other);
        (0..self.screens.len()).filter(|n| self.screens[*n].edition == Some(edition)).find(together)
    }

    /// The steps from a screen (included) to the nearest end where the task is done; where none is left on this way, as in
    /// a task that ends at the counter, along the first choices, because the nearest end of those is a way out. Calm
    /// verdicts are assumed: the count must not tell a watcher what was answered.
    pub fn steps_left(&self, from: usize, flags: Flags, has: HasScreen) -> usize {
        let far = self.distances(from, flags, has);
        let done = far.iter().filter(|((at, _), _)| self.screens[*at].special == Special::End(End::Done));
        done.map(|(_, steps)| *steps).min().unwrap_or_else(|| self.steps_ahead(from, flags, has))
    }

    /// The steps along the first choices, until a screen ends the script, leads out of it, or was met already.
    fn steps_ahead(&self, from: usize, mut flags: Flags, has: HasScreen) -> usize {
        let (mut at, mut met) = (from, Vec::new());
        while !met.contains(&at) {
            met.push(at);
            let screen = &self.screens[at];
            let target = match (&screen.special, screen.choices.first()) {
                (Special::Verdict { to, .. }, _) => Target::Screen(to[0]),
                (_, Some(first)) => {
                    flags = Flags(flags.0 | first.sets.0);
                    Self::target(first, flags).clone()
                }
                (_, None) => break,
            };
            let Target::Screen(next) = target else { break };
            let Target::Screen(next) = self.settle(next, flags, has) else { break };
            at = next;
        }
        met.into_iter().filter(|at| self.is_step(*at)).count()
    }

    /// Steps to each reachable state (screen and flags), the first screen's own step included.
    fn distances(&self, from: usize, flags: Flags, has: HasScreen) -> BTreeMap<(usize, Flags), usize> {
        let mut far = BTreeMap::new();
        let mut todo = VecDeque::from([((from, flags), usize::from(self.is_step(from)))]);
        while let Some(((at, flags), steps)) = todo.pop_front() {
            if far.contains_key(&(at, flags)) {
                continue;
            }
            far.insert((at, flags), steps);
            let screen = &self.screens[at];
            let calm = match &screen.special {
                Special::Verdict { to, .. } => Some((Target::Screen(to[0]), flags)),
                _ => None,
            };
            let chosen = screen.choices.iter().map(|c| {
                let flags = Flags(flags.0 | c.sets.0);
                (Self::target(c, flags).clone(), flags)
            });
            for (target, flags) in calm.into_iter().chain(chosen) {
                let Target::Screen(next) = target else { continue };
                let Target::Screen(next) = self.settle(next, flags, has) else {
                    continue;
                };
                // Screens that are no steps cost nothing and are looked at first: a 0-1 breadth-first search.
                if self.is_step(next) {
                    todo.push_back(((next, flags), steps + 1));
                } else {
                    todo.push_front(((next, flags), steps));
                }
            }
        }
        far
    }

    /// The steps at the machine that are taken along together, from this screen: at most `most` that follow each
    /// other along the first choice.
    pub fn together(&self, from: usize, flags: Flags, has: HasScreen, most: usize) -> Vec<usize> {
        let plain = |at: usize| {
            let screen = &self.screens[at];
            let ids: Vec<&str> = screen.choices.iter().map(|c| c.id.as_str()).collect();
            matches!(screen.special, Special::Machine(_)) && !screen.focus_none && ids == ["shows-this", "shows-other"]
        };
        // A step with a question of its own is taken alone, and one way out must serve all that are taken together.
        let way_out = |at: usize| self.screens[at].choices.get(1).map(|c| &c.goto);
        let mut list = vec![from];
        if !plain(from) {
            return list;
        }
        while list.len() < most {
            let tail = list.last().copied().unwrap_or(from);
            let Some(first) = self.screens[tail].choices.first() else {
                break;
            };
            let Target::Screen(next) = Self::target(first, flags) else {
                break;
            };
            let Target::Screen(next) = self.settle(*next, flags, has) else {
                break;
            };
            if !plain(next) || way_out(next) != way_out(from) || list.contains(&next) {
                break;
            }
            list.push(next);
        }
        list
    }
}
