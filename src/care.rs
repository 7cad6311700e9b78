//! How one customer wants to see the guide: size, colours, language; and where the guide stands.
//!
//! **Invariant:** plain values, closed sets, no drawing; every value has one name that configuration, arguments and
//! words share.
use crate::words::Tongue;

/// Declares a closed set with one name a value.
macro_rules! named {
    ($(#[$doc:meta])* $set:ident { $($(#[$vdoc:meta])* $value:ident = $name:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $set { $($(#[$vdoc])* $value),+ }
        impl $set {
            /// Every value, in the order in which it is offered.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];
            /// The name in configuration, arguments and words.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$value => $name),+ }
            }
            /// The value of that name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|v| v.name() == name)
            }
        }
    };
}

/// In records a value stands by its name.
macro_rules! by_name {
    ($($set:ident),+) => {
        $(impl serde::Serialize for $set {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.name())
            }
        }
        impl<'de> serde::Deserialize<'de> for $set {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let name = <String as serde::Deserialize>::deserialize(from)?;
                Self::named(&name).ok_or_else(|| serde::de::Error::custom(format!("unknown name {name:?}")))
            }
        })+
    };
}

mod desk;
mod practice;
mod room;
pub use desk::{
    Change, Closing, Face, Fault, LaneState, Lapse, Left, Level, Need, Reason, Reply, Role, Staff, StaffEnd, TalkEnd,
    TicketCause, TicketState, Topic, What,
};
pub use practice::{CRITICAL, Critical, Format, ITEMS, Item, MOODS, Mood, Outcome};
pub use room::{Heads, Venue};

by_name!(Edition);

/// A bank card, long and short side in millimetres (ISO/IEC 7810, format ID-1).
pub const CARD: (f64, f64) = (85.60, 53.98);

named! {
    /// The colours (LOOK: four themes; contrast is a test).
    Theme {
        /// Dark ink on warm paper, 10:1 or more.
        Paper = "paper",
        /// White on black, 20:1 or more.
        Night = "night",
        /// Black on white, 20:1 or more.
        Day = "day",
        /// For glare and tired eyes, 4.5:1 to 8:1.
        Soft = "soft",
    }
}

impl Theme {
    /// Its contrast is not the highest, so that the edges of type may be mixed from ink and paper.
    pub const fn is_soft(self) -> bool {
        matches!(self, Self::Paper | Self::Soft)
    }
}

named! {
    /// The type sizes (VVSG 2.0 7.1-G asks for four).
    Size {
        /// The smallest.
        Normal = "normal",
        /// What a customer meets first.
        Large = "large",
        /// Body text is drawn large as well.
        Larger = "larger",
        /// As large as the screen allows, on more pages.
        Largest = "largest",
    }
}

named! {
    /// The ways to show large type, best first (`bigtype` knows how; configuration and staff choose by these names).
    Lettering {
        /// The terminal scales its own type (kitty's text sizing, OSC 66).
        TextSizing = "osc66",
        /// Pictures of pixels.
        Sixel = "sixel",
        /// Sixths of a cell.
        Sextant = "sextant",
        /// Quarters of a cell.
        Quadrant = "quadrant",
        /// Halves of a cell.
        Half = "half",
        /// Ordinary text, bold, with space around it.
        Plain = "plain",
    }
}

named! {
    /// Where the guide stands.
    Placement {
        /// Beside the machine: both can be seen at once.
        Beside = "beside",
        /// Elsewhere in the hall: a few steps at a time are taken along.
        Apart = "apart",
    }
}

named! {
    /// For whom the examples of a lesson are: the same lesson with other people, places and sums.
    Edition {
        /// What most customers of the guide are.
        Elder = "elder",
        /// Pupils, students, first wages.
        Youth = "youth",
        /// Everybody.
        General = "general",
    }
}

named! {
    /// The phase of a task that a screen stands in; the machine holds the card in the middle one.
    Phase {
        /// Before the card goes in: time to read, to ask, to talk.
        Before = "before",
        /// The machine waits, and pulls card or cash back after 20 to 30 seconds.
        AtMachine = "at-machine",
        /// The card is out.
        After = "after",
    }
}

/// What a customer may change on any screen, and what the next customer gets back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prefs {
    /// The language.
    pub tongue: Tongue,
    /// The colours.
    pub theme: Theme,
    /// The type size.
    pub size: Size,
    /// Whose examples lessons have.
    pub edition: Edition,
}
