//! Proves a promise over every way through a script, or finds the shortest way that breaks it.
//!
//! **Invariant:** total and exhaustive: the search is breadth first over all states, and its table is refused beforehand
//! when it would be too large. A way that is found follows the script step by step and breaks the promise.
//!
//! # What is a state
//! A screen, the flags that still matter, and whether the verdict that the promise asks about has been met. "Passed" needs
//! no bit of its own: whoever has passed cannot break the promise any more, so the search stops there. Flags that the
//! machine's profile answers (`given`) are taken both ways. A screen of the machine that a profile may lack is taken as
//! shown and as skipped along its first choice, as `Script::settle` does (without that choice's flags), and each screen by
//! itself: this covers every profile, also ones that nobody would write. A skipped screen is not passed. A verdict is taken
//! all four ways: it is not this script but the market's risk file that weighs the answers, and that may change.
//!
//! # Why nothing else is a state
//! What a customer can do besides choosing adds no way to a point that the search has not seen:
//! - **Back** takes the last frame off the trail, and a frame holds the screen, the flags and the answers as they were. So
//!   whatever is on the trail is always a way that consists of choices alone, and that way is searched. What was passed
//!   before going back is not counted, which is the stricter reading.
//! - **A call for a person**, **the counter's page**, **the look pages** and **staff's page** are laid over the work; whoever comes back
//!   from them is at the same screen with the same flags, or the visit is over. A change of look lays the same screen with
//!   the same flags on top once more. Calling off at a gate takes the gate off the trail: it is a Back.
//! - **The worst verdict of the visit** (`judge` in the kiosk) raises the verdict of a later pass, never lowers it. It therefore
//!   only takes ways away from the four that are searched, and "at least that" holds for the level that is followed.
//! - **Steps taken along together** when the guide stands apart: the screens before the last one are shown in one list,
//!   and their flags are not set. That is the way of skipping them.
//! - **Silence and digits** lay a question over the work or end the visit.
//!
//! # Why it is fast
//! Slicing ([`cone`]) leaves the screens from which the promise can still be broken, and of the flags those that it names or
//! that decide a branch among these screens, at each screen only while they can still be read (the cone of influence).
//! The table of what was seen is one array, which also says where each state was reached from.
mod cone;

use super::{Flags, Promise, Script};
use crate::diagnostic::{By, Step};
use cone::{Cone, HIT};

/// The largest table of states that is searched: 64 MiB, and about a second. 300 screens with 14 flags and a verdict
/// have 9.8 million states.
pub const MOST_STATES: usize = 1 << 24;

/// What the search has shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proof {
    /// It holds on every way.
    Holds {
        /// How many states there were to see.
        states: usize,
    },
    /// It does not.
    Broken {
        /// What the machine's profile answers on that way.
        given: Flags,
        /// The shortest way on which it breaks.
        way: Vec<Step>,
    },
    /// No way comes to its point at all (`false`), or none with what its `if` wants (`true`): it says nothing.
    Empty {
        /// The point is reached, but never with these conditions.
        reached: bool,
    },
    /// More states than can be searched.
    TooLarge {
        /// The flags that all have to be followed, by their places.
        flags: Vec<usize>,
        /// The screens on which they have to be.
        screens: usize,
    },
}

/// Whether screens and flags that cannot matter are left out. The answer is the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slice {
    /// As `check` does.
    On,
    /// Everything is searched: for tests and measurements of the slicing itself.
    Off,
}

impl Script {
    /// Proves a promise.
    pub fn prove(&self, promise: &Promise, slice: Slice) -> Proof {
        let holds = match self.search(promise, slice, true) {
            Searched::Found(given, way) => return Proof::Broken { given, way },
            Searched::TooLarge { flags, screens } => return Proof::TooLarge { flags, screens },
            Searched::Nothing(states) => Proof::Holds { states },
        };
        // Nobody passes anything now: is there any way to the point, and without the conditions?
        if matches!(self.search(promise, slice, false), Searched::Nothing(_)) {
            let bare = Promise { all: Flags(0), any: vec![], none: Flags(0), verdict: None, ..promise.clone() };
            return Proof::Empty { reached: matches!(self.search(&bare, slice, false), Searched::Found(..)) };
        }
        holds
    }

    fn search(&self, promise: &Promise, slice: Slice, passing: bool) -> Searched {
        match Cone::of(self, promise, slice, passing) {
            None => Searched::Nothing(0),
            Some(cone) => match cone.table() {
                Some(size) => search(&cone, size),
                None => Searched::TooLarge { screens: cone.nodes.len(), flags: cone.flags },
            },
        }
    }
}

/// What one search has found.
enum Searched {
    Found(Flags, Vec<Step>),
    /// After so many states.
    Nothing(usize),
    TooLarge {
        flags: Vec<usize>,
        screens: usize,
    },
}

/// Which states were seen, and from where each was reached. That a state was seen is asked far more often than it is
/// reached for the first time, so it stands in bits of its own, which the processor's cache can hold.
struct Table {
    seen: Vec<u64>,
    from: Vec<u32>,
    count: usize,
}

/// A state from which ways begin. No state has that number: a table is far smaller.
const BEGIN: u32 = u32::MAX;

impl Table {
    /// Notes a state; false when it was seen before.
    fn enter(&mut self, state: u32, from: u32) -> bool {
        let (word, bit) = (&mut self.seen[state as usize / 64], 1 << (state % 64));
        if *word & bit != 0 {
            return false;
        }
        *word |= bit;
        self.from[state as usize] = from;
        self.count += 1;
        true
    }
}

/// Breadth first over the states of a cone, in a table of that size.
fn search(cone: &Cone, size: usize) -> Searched {
    let mut table = Table { seen: vec![0; size.div_ceil(64)], from: vec![0; size], count: 0 };
    let mut here: Vec<u32> = Vec::new();
    for flags in cone.begins() {
        let state = cone.state(cone.start, 0, flags);
        if table.enter(state, BEGIN) {
            if let Some(end) = cone.breaks(state) {
                return unroll(cone, &table.from, state, end);
            }
            here.push(state);
        }
    }
    let mut next: Vec<u32> = Vec::new();
    while !here.is_empty() {
        for &state in &here {
            let (node, met, flags) = cone.parts(state);
            for edge in cone.edges(node) {
                let (flags, met) = (flags | edge.sets, met | edge.meets);
                let to = cone.follow(edge, flags);
                if to >= HIT {
                    continue;
                }
                let arrived = cone.state(to, met, flags & cone.nodes[to as usize].live);
                if table.enter(arrived, state) {
                    if let Some(end) = cone.breaks(arrived) {
                        return unroll(cone, &table.from, arrived, end);
                    }
                    next.push(arrived);
                }
            }
        }
        here.clear();
        std::mem::swap(&mut here, &mut next);
    }
    Searched::Nothing(table.count)
}

/// The way to a state at which it ends like that.
fn unroll(cone: &Cone, from: &[u32], last: u32, end: By) -> Searched {
    let step = |state: u32, by| Step { screen: cone.nodes[cone.parts(state).0 as usize].at, by };
    let mut way = vec![step(last, end)];
    let mut state = last;
    while from[state as usize] != BEGIN {
        let parent = from[state as usize];
        let (node, met, flags) = cone.parts(parent);
        let edge = cone.edges(node).iter().find(|e| {
            let (flags, met) = (flags | e.sets, met | e.meets);
            let to = cone.follow(e, flags);
            to < HIT && cone.state(to, met, flags & cone.nodes[to as usize].live) == state
        });
        way.push(step(parent, edge.map_or(By::Here, |e| e.by)));
        state = parent;
    }
    way.reverse();
    Searched::Found(cone.flags_of(cone.parts(state).2), way)
}
