//! The kiosk itself on a real pseudo-terminal: what a customer sees and presses, and what a branch relies on.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop there")]
mod answers;
#[path = "../pty/booth.rs"]
mod booth;
mod bytes;
mod customer;
mod hall;
mod leave;
mod looks;
mod play;
mod stay;
