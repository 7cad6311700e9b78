//! The record that a bank relies on: a closed catalogue of events, their canonical bytes, and the chain over them.
//!
//! **Invariant:** no event has a text that somebody typed, nor any field that could hold a person's data; rows about customers are
//! dated to the hour, and the random number that joins those of one visit dies with it. No clock, no file, cannot fail.
mod catalogue;
mod chain;
mod event;
mod table;

pub use catalogue::{About, CATALOGUE, Entry};
pub use chain::{Bad, Chain, GENESIS, Hash, Row, bytes, hash, parse, stands_on, verify};
pub use event::{Event, Field, Id, Value};
pub use table::table;
