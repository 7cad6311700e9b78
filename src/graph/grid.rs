//! Where each screen stands: a column for its phase, a row for its turn, a slot beside its neighbours.
//!
//! **Invariant:** within a phase a screen stands below all that lead to it, loops apart. Loops are broken where somebody
//! who takes the choices in order comes back to where he is going.
use crate::{
    script::{Phase, Script, Special, Target},
    tour,
};

/// A way from a screen to another one.
pub(super) struct Link {
    pub(super) from: usize,
    pub(super) to: usize,
    /// The tab that it leaves by.
    pub(super) tab: usize,
    /// Which of the tab's targets, and how many there are.
    pub(super) exit: (usize, usize),
    /// It leads back in a loop.
    pub(super) back: bool,
}

/// The screens in order of play, and the ways between them.
pub(super) struct Flow {
    /// Places in the script.
    pub(super) screens: Vec<usize>,
    pub(super) phases: Vec<Phase>,
    pub(super) links: Vec<Link>,
    /// Each screen after all that lead to it, loops apart.
    sorted: Vec<usize>,
}

impl Flow {
    pub(super) fn of(script: &Script) -> Self {
        let screens = tour::order(script);
        let mut node = vec![None; script.screens.len()];
        for (n, at) in screens.iter().enumerate() {
            node[*at] = Some(n);
        }
        let mut links = Vec::new();
        for (from, at) in screens.iter().enumerate() {
            let screen = &script.screens[*at];
            let mut add = |tab: usize, targets: &[&Target]| {
                for (k, target) in targets.iter().enumerate() {
                    if let Target::Screen(to) = target
                        && let Some(to) = node.get(*to).copied().flatten()
                    {
                        links.push(Link { from, to, tab, exit: (k, targets.len()), back: false });
                    }
                }
            };
            match &screen.special {
                Special::End(_) => {}
                Special::Verdict { to, .. } => {
                    to.iter().enumerate().for_each(|(tab, to)| add(tab, &[&Target::Screen(*to)]));
                }
                _ => {
                    for (tab, choice) in screen.choices.iter().enumerate() {
                        let targets: Vec<&Target> =
                            choice.instead.iter().map(|(_, to)| to).chain([&choice.goto]).collect();
                        add(tab, &targets);
                    }
                }
            }
        }
        let phases = screens.iter().map(|at| script.screens[*at].phase).collect();
        let mut flow = Self { screens, phases, links, sorted: Vec::new() };
        flow.sort();
        flow
    }

    /// Depth first along the choices in their order: what leads to a screen that is still on the way leads back.
    fn sort(&mut self) {
        let count = self.screens.len();
        let mut out: Vec<Vec<usize>> = vec![Vec::new(); count];
        for (n, link) in self.links.iter().enumerate() {
            out[link.from].push(n);
        }
        // 0 unseen, 1 on the way, 2 done.
        let mut state = vec![0_u8; count];
        let mut done = Vec::new();
        for root in 0..count {
            if state[root] != 0 {
                continue;
            }
            state[root] = 1;
            let mut way = vec![(root, 0)];
            while let Some((node, next)) = way.pop() {
                let Some(&link) = out[node].get(next) else {
                    state[node] = 2;
                    done.push(node);
                    continue;
                };
                way.push((node, next + 1));
                let to = self.links[link].to;
                match state[to] {
                    0 => {
                        state[to] = 1;
                        way.push((to, 0));
                    }
                    1 => self.links[link].back = true,
                    _ => {}
                }
            }
        }
        done.reverse();
        self.sorted = done;
    }

    /// The ways that lead on to a screen.
    fn forward_to(&self, node: usize) -> impl Iterator<Item = &Link> {
        self.links.iter().filter(move |l| l.to == node && !l.back)
    }
}

/// Where a screen stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Cell {
    pub(super) band: usize,
    pub(super) row: usize,
    pub(super) slot: usize,
}

/// Where all stand.
pub(super) struct Grid {
    pub(super) cells: Vec<Cell>,
    /// The phases that the script has, in order, each with the slots that its column has.
    pub(super) bands: Vec<(Phase, usize)>,
    pub(super) rows: usize,
}

impl Grid {
    /// With at most so many screens beside each other in the column of each phase.
    pub(super) fn of(flow: &Flow, caps: [usize; 3]) -> Self {
        let phases: Vec<Phase> = Phase::ALL.iter().copied().filter(|p| flow.phases.contains(p)).collect();
        let cap = |phase: Phase| Phase::ALL.iter().position(|p| *p == phase).map_or(1, |n| caps[n]);
        let mut grid = Self { cells: vec![Cell::default(); flow.screens.len()], bands: Vec::new(), rows: 0 };
        for (band, phase) in phases.iter().enumerate() {
            let cap = cap(*phase);
            grid.rows_of(flow, band, *phase, cap);
            grid.slots_of(flow, *phase, cap);
            let used = (0..flow.screens.len()).filter(|n| flow.phases[*n] == *phase);
            let wide = used.map(|n| grid.cells[n].slot + 1).max().unwrap_or(1);
            grid.bands.push((*phase, wide));
        }
        grid
    }

    /// Whether fewer slots would give the same.
    pub(super) fn wider_than_needed(&self, caps: [usize; 3]) -> bool {
        (0..3).any(|n| {
            let band = self.bands.iter().find(|(phase, _)| Phase::ALL.get(n) == Some(phase));
            caps[n] > band.map_or(1, |(_, wide)| *wide)
        })
    }

    /// Rows: below all that lead here; and what is only entered from another phase, beside where that happens.
    fn rows_of(&mut self, flow: &Flow, band: usize, phase: Phase, cap: usize) {
        let mut filled: Vec<usize> = Vec::new();
        let here = |n: usize| flow.phases[n] == phase;
        let mut rank = vec![0_usize; flow.screens.len()];
        for &n in flow.sorted.iter().filter(|n| here(**n)) {
            rank[n] = flow.forward_to(n).filter(|l| here(l.from)).map(|l| rank[l.from] + 1).max().unwrap_or(0);
        }
        let mut list: Vec<usize> = (0..flow.screens.len()).filter(|n| here(*n)).collect();
        list.sort_by_key(|n| (rank[*n], *n));
        for n in list {
            let above = flow.forward_to(n).filter(|l| here(l.from)).map(|l| self.cells[l.from].row + 1).max();
            let beside = || {
                let rows =
                    flow.forward_to(n).filter(|l| flow.phases[l.from] != phase).map(|l| self.cells[l.from].row + 1);
                if phase == Phase::After { rows.max().unwrap_or(0) } else { 0 }
            };
            let free = |row: &usize| filled.get(*row).is_none_or(|used| *used < cap);
            // One of the next rows is always free: no more can be full than there are screens.
            let most = filled.len() + 1;
            let row = if let Some(least) = above {
                (least..=least + most).find(free)
            } else {
                let wanted = beside();
                let near = |far: usize| [Some(wanted + far), wanted.checked_sub(far)];
                (0..=most).flat_map(near).flatten().find(free)
            };
            let row = row.unwrap_or(most);
            if filled.len() <= row {
                filled.resize(row + 1, 0);
            }
            filled[row] += 1;
            self.cells[n] = Cell { band, row, slot: filled[row] - 1 };
        }
        self.rows = self.rows.max(filled.len());
    }

    /// Slots: near the neighbours above and below (their barycentre), so that lines are short and few cross; the first
    /// choice of a screen stands straight below it wherever that can be.
    fn slots_of(&mut self, flow: &Flow, phase: Phase, cap: usize) {
        let mut rows: Vec<Vec<usize>> = vec![Vec::new(); self.rows];
        for (n, cell) in self.cells.iter().enumerate() {
            if flow.phases[n] == phase {
                rows[cell.row].push(n);
            }
        }
        let here = |n: usize| flow.phases[n] == phase;
        let mut near: Vec<Vec<(usize, f64)>> = vec![Vec::new(); flow.screens.len()];
        for link in flow.links.iter().filter(|l| here(l.from) && here(l.to)) {
            let apart = self.cells[link.to].row.abs_diff(self.cells[link.from].row).max(1);
            let weight = if link.tab == 0 && !link.back { 3.0 } else { 1.0 } / apart as f64;
            near[link.from].push((link.to, weight));
            near[link.to].push((link.from, weight));
        }
        for sweep in 0..6 {
            let down: Vec<usize> = (0..rows.len()).collect();
            let order: Vec<usize> = if sweep % 2 == 0 { down } else { down.into_iter().rev().collect() };
            for row in order {
                let list = rows[row].clone();
                let cost = |n: usize, slot: usize| {
                    let far = near[n].iter().map(|(m, w)| w * self.cells[*m].slot.abs_diff(slot) as f64).sum::<f64>();
                    far + 0.05 * slot as f64
                };
                let best = seats(list.len(), cap)
                    .into_iter()
                    .map(|seats| (list.iter().zip(&seats).map(|(n, s)| cost(*n, *s)).sum::<f64>(), seats))
                    .min_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.cmp(&b.1)));
                if let Some((_, seats)) = best {
                    for (n, slot) in list.iter().zip(seats) {
                        self.cells[*n].slot = slot;
                    }
                }
            }
        }
    }
}

/// All ways to seat so many in so many slots.
fn seats(count: usize, slots: usize) -> Vec<Vec<usize>> {
    let mut all: Vec<Vec<usize>> = vec![Vec::new()];
    for _ in 0..count {
        all = all
            .into_iter()
            .flat_map(|taken| {
                let free = (0..slots).filter(|s| !taken.contains(s)).collect::<Vec<_>>();
                free.into_iter().map(move |s| [&taken[..], &[s]].concat())
            })
            .collect();
    }
    all
}
