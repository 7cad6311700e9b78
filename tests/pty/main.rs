//! The program on a real pseudo-terminal, seen through an emulator: what a branch would see.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop there")]
mod booth;
mod code;
mod failure;
mod life;
