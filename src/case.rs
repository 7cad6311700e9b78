//! A case to rehearse: a made-up customer with a mood, a trust and hidden facts, and what a colleague may say to them.
//!
//! **Invariant:** finite and total: moments only lead on, so a talk ends after at most as many lines as there are moments. No clock, no
//! file, cannot fail. Words stand in `locales/`, never here.
//!
//! ```kdl
//! case uniform-on-video version=1 script=transfer
//! about kind=fraud topic=F01 mood=afraid trust=4
//! hidden phone trust=4 must=#true
//! moment hello item=dignity {
//!     line chair  mark=3
//!     line queue  mark=1
//!     line fooled mark=0 accuses=#true
//! }
//! moment whose item=asks {
//!     line story  mark=3 asks=phone end=safe
//!     line amount mark=1 end=lost
//!     line go-on  critical=leaves-flag
//! }
//! ```
mod prove;
mod read;
mod talk;
mod words;

pub use prove::{BY_CHANCE, Fair};
pub use talk::{Judged, Over, PASS, Reply, Talk};
pub use words::{PREFIX, SCOPE, Wording};

use crate::care::{Critical, Item, Mood, Outcome};
use std::ops::Range;

/// The most that a customer can trust.
pub const MOST_TRUST: u8 = 10;
/// A moment has no more lines than a page has choices.
pub const MOST_LINES: usize = 4;
/// Two lines are a coin; a talk of fewer moments is passed by chance too often.
pub const FEWEST_LINES: usize = 3;
/// See [`FEWEST_LINES`].
pub const FEWEST_MOMENTS: usize = 3;
/// Longer than five minutes is not rehearsed in a morning; and facts that are out are one machine word.
pub const MOST_MOMENTS: usize = 12;

/// A case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Its name: that of its file, or `SCRIPT/SCREEN` for a part of a script.
    pub name: String,
    /// Counted up with each change of meaning.
    pub version: i64,
    /// The script that is rehearsed, with its place in the case's file.
    pub script: String,
    /// Where the script is named.
    pub script_at: Range<usize>,
    /// The customer is what he says.
    pub honest: bool,
    /// The fraud of domain notes 3.2 (`F01`), or what an ordinary errand is about (`pin`).
    pub topic: String,
    /// How the customer comes in.
    pub mood: Mood,
    /// How much the customer trusts at first, from 0 to [`MOST_TRUST`].
    pub trust: u8,
    /// What the customer does not say unasked.
    pub hidden: Vec<Hidden>,
    /// What happens, in order.
    pub moments: Vec<Moment>,
    /// Where its words stand.
    pub wording: Wording,
    /// Nothing of its file was left out while it was read.
    pub complete: bool,
}

/// Something that the customer does not say unasked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hidden {
    /// Names its words.
    pub id: String,
    /// It comes out when it is asked for and the customer trusts this much.
    pub trust: u8,
    /// A good talk brings it out.
    pub must: bool,
    /// Its place in the file.
    pub span: Range<usize>,
}

/// One thing that the customer says or does, and what can be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// Names its words.
    pub id: String,
    /// What is judged here.
    pub item: Item,
    /// What the colleague may say.
    pub lines: Vec<Line>,
    /// Its place in the file.
    pub span: Range<usize>,
}

impl Moment {
    /// The place of the line that is right.
    pub fn best(&self) -> usize {
        let marks = self.lines.iter().enumerate().max_by_key(|(n, line)| (line.mark, std::cmp::Reverse(*n)));
        marks.map_or(0, |(n, _)| n)
    }
}

/// What a colleague may say or do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Names its words.
    pub id: String,
    /// From 0 to [`Item::BEST`]; 0 for a critical error.
    pub mark: u8,
    /// By how much trust changes.
    pub trust: i8,
    /// It suspects, blames, shames or orders the customer.
    pub accuses: bool,
    /// What it asks for, by its place in [`Case::hidden`].
    pub asks: Option<usize>,
    /// Worth knowing by heart.
    pub drill: bool,
    /// What comes then.
    pub leads: Leads,
    /// Other moments once something is out; the first that holds wins.
    pub instead: Vec<(usize, usize)>,
    /// Its place in the file.
    pub span: Range<usize>,
}

/// What a line leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leads {
    /// A later moment, by its place.
    Moment(usize),
    /// The end of the talk.
    End(Outcome),
    /// The end of the take.
    Critical(Critical),
}

impl Case {
    /// The place of a moment.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.moments.iter().position(|moment| moment.id == id)
    }

    /// The items that are judged in it, each once, in the order of the rubric.
    pub fn items(&self) -> Vec<Item> {
        Item::ALL.iter().copied().filter(|item| self.moments.iter().any(|moment| moment.item == *item)).collect()
    }

    /// Every outcome that words are needed for: those that lines lead to, and the customer who leaves.
    pub fn outcomes(&self) -> Vec<Outcome> {
        let named = |wanted: &Outcome| {
            let mut lines = self.moments.iter().flat_map(|moment| &moment.lines);
            *wanted == Outcome::Left || lines.any(|line| line.leads == Leads::End(*wanted))
        };
        Outcome::ALL.iter().copied().filter(named).collect()
    }
}
