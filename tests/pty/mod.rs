//! The program on a real pseudo-terminal, seen through an emulator: what a branch would see.
pub(crate) mod booth;
mod code;
mod failure;
mod life;
