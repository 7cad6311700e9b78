//! The programs on real pseudo-terminals. They wait in real time, between the presses of a hand, and so run by
//! themselves: beside tests that keep every processor busy a moment would grow too long.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop there")]
mod kiosk_pty;
mod pty;
