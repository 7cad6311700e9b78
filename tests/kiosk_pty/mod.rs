//! The kiosk itself on a real pseudo-terminal: what a customer sees and presses, and what a branch relies on.
mod answers;
mod bytes;
mod customer;
mod hall;
mod leave;
mod looks;
mod play;
mod stay;
