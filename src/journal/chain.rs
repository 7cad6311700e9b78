//! The chain: each row's hash covers the one before it and the row's own bytes, each field with its length ahead of it.
use super::event::{Event, Field};
use sha2::{Digest, Sha256};
use std::fmt;

/// A hash of the chain (SHA-256).
pub type Hash = [u8; 32];

/// What the first row of the first file stands on.
pub const GENESIS: Hash = [0; 32];

/// The highest number of a row: more than anybody writes, and there is room behind it in 64 bits with a sign.
const MOST: u64 = 1 << 62;

/// One row, as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Counted from 1, without a gap, over all files.
    pub seq: u64,
    /// When: minutes since 1970 by the clock of the wall, in UTC; a whole hour for rows about customers.
    pub minute: i64,
    /// The random number of the visit, for rows about customers.
    pub visit: Option<u64>,
    /// What happened.
    pub event: Event,
}

/// The hash of a row that stands on another.
pub fn hash(before: &Hash, row: &Row) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update(before);
    let mut field = |bytes: &[u8]| {
        hasher.update((bytes.len() as u64).to_be_bytes());
        hasher.update(bytes);
    };
    field(&row.seq.to_be_bytes());
    field(&row.minute.to_be_bytes());
    // An absent number is a field without bytes.
    match row.visit {
        Some(visit) => field(&visit.to_be_bytes()),
        None => field(&[]),
    }
    field(row.event.name().as_bytes());
    hasher.update(bytes(&row.event));
    hasher.finalize().into()
}

/// What is stored and hashed of the fields of an event: each name and each value, with its length in eight bytes ahead of it.
pub fn bytes(event: &Event) -> Vec<u8> {
    let mut out = Vec::new();
    let mut field = |text: &str| {
        out.extend((text.len() as u64).to_be_bytes());
        out.extend(text.as_bytes());
    };
    for (name, value) in event.fields() {
        field(name);
        field(&value.text());
    }
    out
}

/// The event of a name and the bytes of its fields; nothing where those are not what [`bytes`] makes, byte for byte.
pub fn parse(name: &str, stored: &[u8]) -> Option<Event> {
    let (mut rest, mut texts) = (stored, Vec::new());
    while !rest.is_empty() {
        let (length, more) = rest.split_first_chunk::<8>()?;
        let (text, more) = more.split_at_checked(usize::try_from(u64::from_be_bytes(*length)).ok()?)?;
        texts.push(std::str::from_utf8(text).ok()?);
        rest = more;
    }
    // The names of fields are compared below, as bytes.
    let values: Vec<&str> = texts.into_iter().skip(1).step_by(2).collect();
    Event::read(name, &values).filter(|event| bytes(event) == stored)
}

/// What the first row of a file stands on; nothing where such a row begins no file.
pub fn stands_on(row: &Row) -> Option<Chain> {
    match row.event {
        Event::MonthBegun { last, head } | Event::EpochBegun { last, head, .. } => Some(Chain { seq: last, head }),
        _ if row.seq == 1 => Some(Chain::default()),
        _ => None,
    }
}

/// How far a chain goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chain {
    /// The last row.
    pub seq: u64,
    /// Its hash.
    pub head: Hash,
}

impl Default for Chain {
    fn default() -> Self {
        Self { seq: 0, head: GENESIS }
    }
}

impl Chain {
    /// The chain with one row more.
    #[must_use]
    pub fn and(self, row: &Row) -> Self {
        Self { seq: row.seq, head: hash(&self.head, row) }
    }

    /// The chain with one stored row more.
    ///
    /// # Errors
    /// What is wrong with the row, or with its place.
    pub fn then(self, row: &Row, stored: &Hash) -> Result<Self, Bad> {
        let next = self.seq.saturating_add(1);
        if next > MOST {
            return Err(Bad::Number(next));
        }
        if row.seq != next {
            return Err(Bad::Number(next));
        }
        let grown = self.and(row);
        if grown.head == *stored { Ok(grown) } else { Err(Bad::Hash(next)) }
    }

    /// A chain as it is printed and written down: `1644:` and the 64 signs of its head.
    pub fn parse(text: &str) -> Option<Self> {
        let (seq, head) = text.split_once(':')?;
        let digits = (1..=20).contains(&seq.len()) && seq.bytes().all(|b| b.is_ascii_digit());
        let seq = digits.then(|| seq.parse().ok()).flatten().filter(|seq| *seq < MOST)?;
        Some(Self { seq, head: Field::read(head)? })
    }
}

impl fmt::Display for Bad {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(seq) => write!(f, "row {seq} is missing, or another one stands in its place"),
            Self::Row(seq) => write!(f, "row {seq} is none that this program writes"),
            Self::Hash(seq) => write!(f, "row {seq} is not the one that was written: its hash is another"),
        }
    }
}

impl fmt::Display for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.seq, self.head.value().text())
    }
}

/// The first row that is not what was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bad {
    /// A number is missing or stands twice; this one should stand here.
    Number(u64),
    /// The row of this number is none that this program writes.
    Row(u64),
    /// The row of this number is not the one that was written.
    Hash(u64),
}

/// Follows stored rows from a point of the chain. A row that could not be read is `None`.
///
/// # Errors
/// The first bad row, with the chain up to the row before it.
pub fn verify(from: Chain, rows: impl IntoIterator<Item = Option<(Row, Hash)>>) -> Result<Chain, (Chain, Bad)> {
    let mut chain = from;
    for row in rows {
        let read = row.ok_or(Bad::Row(chain.seq.saturating_add(1)));
        chain = read.and_then(|(row, stored)| chain.then(&row, &stored)).map_err(|bad| (chain, bad))?;
    }
    Ok(chain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Id;

    fn rows(n: u64) -> Vec<Option<(Row, Hash)>> {
        let mut chain = Chain::default();
        let one = |seq| {
            let event = Event::TaskBegun { script: Id::new("transfer").unwrap() };
            let row = Row { seq, minute: 60, visit: Some(9), event };
            chain = chain.and(&row);
            Some((row, chain.head))
        };
        (1..=n).map(one).collect()
    }

    #[test]
    fn the_first_bad_row_is_named() {
        assert_eq!(verify(Chain::default(), rows(5)).unwrap().seq, 5);
        let mut gone = rows(5);
        gone.remove(2);
        assert_eq!(verify(Chain::default(), gone).unwrap_err().1, Bad::Number(3));
        let mut changed = rows(5);
        changed[3].as_mut().unwrap().0.visit = None;
        let (chain, bad) = verify(Chain::default(), changed).unwrap_err();
        assert_eq!((chain.seq, bad), (3, Bad::Hash(4)));
        let mut broken = rows(5);
        broken[0] = None;
        assert_eq!(verify(Chain::default(), broken).unwrap_err().1, Bad::Row(1));
    }

    #[test]
    fn fields_are_read_back_from_their_bytes_and_from_no_others() {
        let id = Id::new("transfer").unwrap();
        let event = Event::VisitEnded { how: crate::care::Left::Silence, script: Some(id), screen: None };
        let stored = bytes(&event);
        assert_eq!(parse("visit-ended", &stored), Some(event));
        for at in 0..stored.len() {
            for changed in [stored[at] ^ 1, 0xff, 0] {
                let mut other = stored.clone();
                other[at] = changed;
                let read = parse("visit-ended", &other);
                assert!(read.is_none_or(|event| bytes(&event) == other), "byte {at}");
            }
            assert_eq!(parse("visit-ended", &stored[..at]), None);
        }
        assert_eq!(parse("visit-begun", &[]), Some(Event::VisitBegun {}));
        assert_eq!(parse("visit-begun", &[0; 8]), None);
        assert_eq!(parse("visit-begun", &[0xff; 8]), None);
    }

    #[test]
    fn what_is_printed_of_a_chain_can_be_written_down_and_read() {
        let chain = Chain { seq: 1644, head: [0xab; 32] };
        assert_eq!(Chain::parse(&chain.to_string()), Some(chain));
        assert_eq!(Chain::parse(&format!("{:020}:{}", 1644, "ab".repeat(32))), Some(chain));
        let endless = format!("{}:{}", u64::MAX, "ab".repeat(32));
        for wrong in ["", "1644", "1644:", "x:ab", "+1:00", "-1:00", &endless] {
            assert_eq!(Chain::parse(wrong), None, "{wrong}");
        }
        let row = Row { seq: u64::MAX, minute: 0, visit: None, event: Event::Stopped {} };
        assert!(Chain { seq: u64::MAX, head: GENESIS }.then(&row, &GENESIS).is_err());
    }
}
