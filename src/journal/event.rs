//! Events and the values that their fields can have.
use crate::care::{
    Change, Closing, Face, Fault, LaneState, Lapse, Left, Level, Need, Reason, Reply, Role, Staff, StaffEnd, TalkEnd,
    TicketCause, TicketState, Topic, What,
};

/// The longest name that a script or a screen may have here.
const LONGEST: usize = 60;

/// A name of the pack: of a script, a screen or a set of questions. Small letters, digits and hyphens; authors write it, nobody types it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(String);

impl Id {
    /// A name, if it is one.
    pub fn new(name: &str) -> Option<Self> {
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        ((1..=LONGEST).contains(&name.len()) && name.bytes().all(fits)).then(|| Self(name.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What a field holds. Nothing else can be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A value of one of the closed sets of `care`, by its name.
    Name(&'static str),
    /// A name of the pack.
    Id(Id),
    /// A count, a number of the green lane or of a ticket, minutes.
    Count(u64),
    /// A colleague, by number.
    Staff(Staff),
    /// A hash of our own making.
    Hash([u8; 32]),
    /// Yes or no.
    Flag(bool),
    /// Nothing to say here.
    None,
}

/// What can stand in a field of an [`Event`], and how it is read back from its text.
pub trait Field: Sized {
    /// As a value.
    fn value(&self) -> Value;
    /// From the text of a value; nothing where that is none of these.
    fn read(text: &str) -> Option<Self>;
}

macro_rules! sets {
    ($($set:ident),+) => { $(
        impl Field for $set {
            fn value(&self) -> Value {
                Value::Name(self.name())
            }
            fn read(text: &str) -> Option<Self> {
                Self::named(text)
            }
        }
    )+ };
}
sets!(Change, Closing, Face, Fault, LaneState, Lapse, Left, Level, Need, Reason, Reply, Role, StaffEnd, TalkEnd);
sets!(TicketCause, TicketState, Topic, What);

impl Field for Id {
    fn value(&self) -> Value {
        Value::Id(self.clone())
    }
    fn read(text: &str) -> Option<Self> {
        Self::new(text)
    }
}

impl Field for u64 {
    fn value(&self) -> Value {
        Value::Count(*self)
    }
    fn read(text: &str) -> Option<Self> {
        // One text a number: what was stored must be what is read, byte for byte.
        text.parse().ok().filter(|n: &Self| n.to_string() == text)
    }
}

impl Field for Staff {
    fn value(&self) -> Value {
        Value::Staff(*self)
    }
    fn read(text: &str) -> Option<Self> {
        (text.len() == 2).then(|| text.parse().ok().and_then(Self::new)).flatten()
    }
}

impl Field for bool {
    fn value(&self) -> Value {
        Value::Flag(*self)
    }
    fn read(text: &str) -> Option<Self> {
        match text {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        }
    }
}

impl Field for [u8; 32] {
    fn value(&self) -> Value {
        Value::Hash(*self)
    }
    fn read(text: &str) -> Option<Self> {
        let mut out = [0; 32];
        let digit = |b: u8| char::from(b).to_digit(16).filter(|_| !b.is_ascii_uppercase()).map(|d| d as u8);
        let pairs = text.as_bytes().chunks_exact(2);
        if text.len() != 64 {
            return None;
        }
        for (slot, pair) in out.iter_mut().zip(pairs) {
            *slot = digit(pair[0])? << 4 | digit(pair[1])?;
        }
        Some(out)
    }
}

impl<T: Field> Field for Option<T> {
    fn value(&self) -> Value {
        self.as_ref().map_or(Value::None, Field::value)
    }
    fn read(text: &str) -> Option<Self> {
        if text.is_empty() { Some(None) } else { T::read(text).map(Some) }
    }
}

impl Value {
    /// As it is stored and exported.
    pub fn text(&self) -> String {
        match self {
            Self::Name(name) => (*name).to_owned(),
            Self::Id(id) => id.0.clone(),
            Self::Count(n) => n.to_string(),
            Self::Staff(staff) => staff.number().to_string(),
            Self::Hash(hash) => {
                hash.iter().flat_map(|b| [b >> 4, b & 15]).filter_map(|d| char::from_digit(d.into(), 16)).collect()
            }
            Self::Flag(true) => "yes".to_owned(),
            Self::Flag(false) => "no".to_owned(),
            Self::None => String::new(),
        }
    }
}

pub use super::catalogue::Event;
