//! The table of requirements: whole, in order, and none of its rows a constant.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop there")]
mod bench;
mod hands;
mod packs;
mod table;
