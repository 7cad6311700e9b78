//! The world: the only layer that touches the terminal, the clock, files and signals. Each adapter is one file or
//! folder with one small error; what fails comes back to the core as an input.
pub mod ask;
pub mod bench;
pub mod calls;
pub mod calm;
pub mod clerk;
pub mod config;
pub mod decode;
pub mod env;
mod finder;
pub mod fonts;
pub mod journal;
pub mod kept;
pub mod lane;
pub mod lines;
pub mod outcomes;
pub mod probe;
pub mod rehearse;
pub mod run;
pub mod source;
pub mod staff;
pub mod supervise;
pub mod surface;
pub mod takes;
pub mod terminal;
pub mod wake;
pub mod whole;
pub mod workshop;
