//! The part of a script that a promise is about: its cone of influence, with screens and flags numbered anew.
//!
//! **Invariant:** whatever is left out cannot change whether the promise holds. A screen is left out when nothing leads to
//! it or when no way from it comes to the point; a flag, at a screen, when nothing that can still follow reads it.
use super::{MOST_STATES, Slice};
use crate::{
    diagnostic::By,
    script::{Choice, End, Flags, Point, Promise, Script, Special, Target},
};

/// Leads to nothing that matters.
const DEAD: u32 = u32::MAX;
/// Leads out of the script, to a point.
pub(super) const HIT: u32 = u32::MAX - 1;

/// A screen of the cone.
pub(super) struct Node {
    /// Its place in the script.
    pub(super) at: usize,
    /// The promise must hold here.
    point: bool,
    /// One of its edges leads out to a point.
    hits: bool,
    /// The flags that can still be read from here on.
    pub(super) live: u32,
    edges: (u32, u32),
}

/// A way on.
pub(super) struct Edge {
    pub(super) by: By,
    /// The flags that it sets.
    pub(super) sets: u32,
    /// 1 when it meets the verdict that the promise asks about.
    pub(super) meets: u32,
    cases: (u32, u32),
    otherwise: u32,
}

/// The cone of a promise.
pub(super) struct Cone {
    pub(super) nodes: Vec<Node>,
    edges: Vec<Edge>,
    /// Flags with another target while they hold; the first that holds wins.
    cases: Vec<(u32, u32)>,
    /// Where ways begin.
    pub(super) start: u32,
    /// The flags that are followed, by their places in the script.
    pub(super) flags: Vec<usize>,
    given: u32,
    all: u32,
    any: Vec<u32>,
    none: u32,
    /// 1 when the promise asks about a verdict.
    asks: u32,
}

impl Cone {
    /// The cone of a promise; nothing when no way can break it. Without `passing` nothing counts as passed.
    pub(super) fn of(script: &Script, promise: &Promise, slice: Slice, passing: bool) -> Option<Self> {
        let mut rough = Rough::of(script, promise, passing);
        if script.start >= rough.nodes.len() {
            return None;
        }
        match slice {
            Slice::On => rough.slice(script.start),
            Slice::Off => {}
        }
        rough.numbered(script, promise, slice)
    }

    /// The size of the table of states, if it is not too large.
    pub(super) fn table(&self) -> Option<usize> {
        let bits = u32::try_from(self.flags.len()).ok().filter(|b| *b < 32)?;
        let size = (self.nodes.len() << self.asks).checked_shl(bits)?;
        (size <= MOST_STATES).then_some(size)
    }

    /// The flags with which ways begin: those of the profile either way.
    pub(super) fn begins(&self) -> impl Iterator<Item = u32> {
        let given = self.given & self.nodes[self.start as usize].live;
        // Counts through the subsets of a mask.
        let mut next = Some(0_u32);
        std::iter::from_fn(move || {
            let now = next?;
            next = (now != given).then(|| now.wrapping_sub(given) & given);
            Some(now)
        })
    }

    /// Flags of a state as the script counts them.
    pub(super) fn flags_of(&self, flags: u32) -> Flags {
        let set = self.flags.iter().enumerate().filter(|(bit, _)| flags >> bit & 1 == 1);
        set.fold(Flags::default(), |all, (_, flag)| all.with(*flag))
    }

    pub(super) fn state(&self, node: u32, met: u32, flags: u32) -> u32 {
        (node << self.asks | met & self.asks) << self.flags.len() | flags
    }

    pub(super) fn parts(&self, state: u32) -> (u32, u32, u32) {
        let bits = self.flags.len();
        let high = state >> bits;
        (high >> self.asks, high & self.asks, state & ((1 << bits) - 1))
    }

    pub(super) fn edges(&self, node: u32) -> &[Edge] {
        let (from, to) = self.nodes[node as usize].edges;
        &self.edges[from as usize..to as usize]
    }

    /// Where an edge leads with these flags, its own included.
    pub(super) fn follow(&self, edge: &Edge, flags: u32) -> u32 {
        let cases = &self.cases[edge.cases.0 as usize..edge.cases.1 as usize];
        cases.iter().find(|(flag, _)| flags & flag != 0).map_or(edge.otherwise, |(_, to)| *to)
    }

    /// How a way ends that breaks the promise at a state: on its screen, or by a choice that leads out.
    pub(super) fn breaks(&self, state: u32) -> Option<By> {
        let (number, met, flags) = self.parts(state);
        let node = &self.nodes[number as usize];
        if node.point && self.holds(flags, met) {
            return Some(By::Here);
        }
        let out = |e: &&Edge| self.follow(e, flags | e.sets) == HIT && self.holds(flags | e.sets, met | e.meets);
        self.edges(number).iter().find(|e| node.hits && out(e)).map(|e| e.by)
    }

    /// Whether the conditions of the promise hold.
    fn holds(&self, flags: u32, met: u32) -> bool {
        flags & self.all == self.all
            && flags & self.none == 0
            && self.any.iter().all(|any| flags & any != 0)
            && met >= self.asks
    }
}

/// Where a way may lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Out {
    Screen(usize),
    Hit,
    Dead,
}

struct RoughEdge {
    by: By,
    sets: u64,
    meets: bool,
    cases: Vec<(usize, Out)>,
    otherwise: Out,
}

struct RoughNode {
    kept: bool,
    point: bool,
    edges: Vec<RoughEdge>,
}

/// The whole script, before and while it is sliced.
struct Rough {
    nodes: Vec<RoughNode>,
    given: u64,
    /// Flags that can hold at all.
    possible: u64,
    named: u64,
}

impl Rough {
    fn of(script: &Script, promise: &Promise, passing: bool) -> Self {
        let point = |at: usize| promise.points.iter().any(|p| p.is(at, &script.screens[at]));
        let nodes = (0..script.screens.len()).map(|at| {
            let edges = edges(script, promise, at, passing);
            RoughNode { kept: true, point: point(at), edges }
        });
        let first = |n: usize| 1_u64.checked_shl(n as u32).map_or(u64::MAX, |bit| bit - 1);
        Self {
            nodes: nodes.collect(),
            given: first(script.given),
            possible: first(script.flags.len()),
            named: promise.any.iter().fold(promise.all.0 | promise.none.0, |all, any| all | any.0),
        }
    }

    /// Leaves the screens that lie on a way from the start to a point, until nothing changes: a flag that no screen sets
    /// any more decides no branch, and a branch that is never taken leads to nothing.
    fn slice(&mut self, start: usize) {
        loop {
            let kept = self.nodes.iter().filter(|n| n.kept).flat_map(|n| &n.edges);
            self.possible = kept.filter(|e| e.leads()).fold(self.given, |all, e| all | e.sets);
            let possible = self.possible;
            for node in &mut self.nodes {
                for edge in &mut node.edges {
                    edge.narrow(possible);
                }
            }
            let count = self.nodes.len();
            let mut back: Vec<Vec<usize>> = vec![Vec::new(); count];
            let mut near: Vec<usize> = Vec::new();
            for (at, node) in self.nodes.iter().enumerate().filter(|(_, n)| n.kept) {
                if node.point || node.hits() {
                    near.push(at);
                }
                for next in node.next() {
                    back[next].push(at);
                }
            }
            let from_start = reach(count, vec![start], |at| self.nodes[at].next().collect());
            let to_point = reach(count, near, |at| back[at].clone());
            let mut changed = false;
            for (at, node) in self.nodes.iter_mut().enumerate() {
                let keep = node.kept && from_start[at] && to_point[at];
                changed |= node.kept != keep;
                node.kept = keep;
            }
            let kept: Vec<bool> = self.nodes.iter().map(|n| n.kept).collect();
            for edge in self.nodes.iter_mut().flat_map(|n| &mut n.edges) {
                edge.lead_only_to(&kept);
            }
            if !changed {
                return;
            }
        }
    }

    /// For each screen the flags that can still be read from it on.
    fn live(&self, slice: Slice) -> Vec<u64> {
        if slice == Slice::Off {
            return vec![self.possible; self.nodes.len()];
        }
        let mut live = vec![0_u64; self.nodes.len()];
        loop {
            let mut changed = false;
            // Most edges lead on to a later screen: backwards it settles after a few rounds.
            for (at, node) in self.nodes.iter().enumerate().rev().filter(|(_, n)| n.kept) {
                let mut all = if node.point { self.named } else { 0 };
                for edge in &node.edges {
                    let reads = edge.cases.iter().fold(0, |all, (flag, _)| all | 1_u64 << flag);
                    let follows = edge.outs().fold(0, |all, out| match out {
                        Out::Screen(next) => all | live[next],
                        Out::Hit => all | self.named,
                        Out::Dead => all,
                    });
                    all |= (reads | follows) & !edge.sets;
                }
                let all = all & self.possible;
                changed |= live[at] != all;
                live[at] = all;
            }
            if !changed {
                return live;
            }
        }
    }

    fn numbered(self, script: &Script, promise: &Promise, slice: Slice) -> Option<Cone> {
        let possible = |flags: u64| flags & self.possible;
        let impossible = possible(promise.all.0) != promise.all.0 || promise.any.iter().any(|a| possible(a.0) == 0);
        let start = self.nodes.get(script.start)?;
        let meets = self.nodes.iter().filter(|n| n.kept).flat_map(|n| &n.edges).any(|e| e.meets);
        if impossible || !start.kept || (promise.verdict.is_some() && !meets) {
            return None;
        }
        let live = self.live(slice);
        let followed = live.iter().fold(0, |all, l| all | l);
        let followed = possible(followed | self.named);
        let flags: Vec<usize> = (0..64).filter(|f| followed >> f & 1 == 1).collect();
        let few = |mask: u64| {
            let bits = flags.iter().take(32).enumerate();
            bits.filter(|(_, f)| mask >> **f & 1 == 1).fold(0_u32, |all, (bit, _)| all | 1 << bit)
        };
        let kept: Vec<usize> = (0..self.nodes.len()).filter(|at| self.nodes[*at].kept).collect();
        let mut number = vec![DEAD; self.nodes.len()];
        for (n, at) in (0_u32..).zip(&kept) {
            number[*at] = n;
        }
        let out = |out: Out| match out {
            Out::Screen(at) => number[at],
            Out::Hit => HIT,
            Out::Dead => DEAD,
        };
        let mut cone = Cone {
            nodes: Vec::with_capacity(kept.len()),
            edges: Vec::new(),
            cases: Vec::new(),
            start: number[script.start],
            given: few(self.given),
            all: few(promise.all.0),
            any: promise.any.iter().map(|a| few(a.0)).collect(),
            none: few(promise.none.0),
            asks: u32::from(promise.verdict.is_some()),
            flags: Vec::new(),
        };
        for at in kept {
            let node = &self.nodes[at];
            let from = cone.edges.len() as u32;
            for edge in node.edges.iter().filter(|e| e.leads()) {
                let first = cone.cases.len() as u32;
                cone.cases.extend(edge.cases.iter().map(|(flag, to)| (few(1 << flag), out(*to))));
                cone.edges.push(Edge {
                    by: edge.by,
                    sets: few(edge.sets),
                    meets: u32::from(edge.meets),
                    cases: (first, cone.cases.len() as u32),
                    otherwise: out(edge.otherwise),
                });
            }
            let edges = (from, cone.edges.len() as u32);
            cone.nodes.push(Node { at, point: node.point, hits: node.hits(), live: few(live[at]), edges });
        }
        cone.flags = flags;
        Some(cone)
    }
}

impl RoughNode {
    fn hits(&self) -> bool {
        self.edges.iter().any(|e| e.outs().any(|out| out == Out::Hit))
    }

    fn next(&self) -> impl Iterator<Item = usize> {
        let screen = |out| if let Out::Screen(at) = out { Some(at) } else { None };
        self.edges.iter().flat_map(RoughEdge::outs).filter_map(screen)
    }
}

impl RoughEdge {
    fn outs(&self) -> impl Iterator<Item = Out> {
        self.cases.iter().map(|(_, out)| *out).chain([self.otherwise])
    }

    /// Whether it leads to anything that matters.
    fn leads(&self) -> bool {
        self.outs().any(|out| out != Out::Dead)
    }

    /// Drops the cases that are never or always taken.
    fn narrow(&mut self, possible: u64) {
        let sets = self.sets;
        self.cases.retain(|(flag, _)| possible >> flag & 1 == 1);
        if let Some(always) = self.cases.iter().position(|(flag, _)| sets >> flag & 1 == 1) {
            self.otherwise = self.cases[always].1;
            self.cases.truncate(always);
        }
    }

    /// Screens that were left out lead to nothing; a case that leads where the edge leads anyway decides nothing.
    fn lead_only_to(&mut self, kept: &[bool]) {
        let dead = |out: &mut Out| {
            if let Out::Screen(at) = out
                && !kept[*at]
            {
                *out = Out::Dead;
            }
        };
        self.cases.iter_mut().for_each(|(_, out)| dead(out));
        dead(&mut self.otherwise);
        while self.cases.last().is_some_and(|(_, out)| *out == self.otherwise) {
            self.cases.pop();
        }
    }
}

fn reach(count: usize, from: Vec<usize>, next: impl Fn(usize) -> Vec<usize>) -> Vec<bool> {
    let (mut seen, mut todo) = (vec![false; count], from);
    while let Some(at) = todo.pop() {
        if !std::mem::replace(&mut seen[at], true) {
            todo.extend(next(at));
        }
    }
    seen
}

/// The ways on from a screen. From one that is passed there is none that matters, except past it.
fn edges(script: &Script, promise: &Promise, at: usize, passing: bool) -> Vec<RoughEdge> {
    let screen = &script.screens[at];
    let out = |target: &Target| {
        let ends = |end| promise.points.iter().any(|p| matches!(p, Point::End(e) if *e == end));
        match target {
            Target::Screen(at) if *at < script.screens.len() => Out::Screen(*at),
            Target::Counter if ends(None) || ends(Some(End::Counter)) => Out::Hit,
            Target::Home if ends(None) => Out::Hit,
            _ => Out::Dead,
        }
    };
    let by = |by, choice: &Choice, sets| RoughEdge {
        by,
        sets,
        meets: false,
        cases: choice.instead.iter().map(|(flag, to)| (*flag, out(to))).collect(),
        otherwise: out(&choice.goto),
    };
    let passed = passing && promise.pass.iter().any(|p| p.is(at, screen));
    let mut all = Vec::new();
    match &screen.special {
        Special::Verdict { to, .. } if !passed => all.extend((0..).zip(to).map(|(level, to)| RoughEdge {
            by: By::Level(level),
            sets: 0,
            meets: promise.verdict.is_some_and(|wanted| level >= wanted),
            cases: Vec::new(),
            otherwise: out(&Target::Screen(*to)),
        })),
        Special::End(_) | Special::Verdict { .. } => {}
        _ if !passed => {
            all.extend(screen.choices.iter().enumerate().map(|(n, c)| by(By::Choice(n), c, c.sets.0)));
        }
        _ => {}
    }
    if let (true, Some(first)) = (screen.may_be_skipped(), screen.choices.first()) {
        all.push(by(By::Skipped, first, 0));
    }
    all
}
