//! A rehearsal on the [`super::stage`], and nobody who is paged.
//!
//! **Invariant:** no terminal and no file here; the clock is read once an input.
use super::{
    run::Start,
    stage::{self, Play},
    terminal::TerminalError,
    wake::Waiter,
};
use crate::{
    hand::Settings,
    kiosk,
    rehearsal::{Effect, Input, Now, Rehearsal, Setup},
    scene::Scene,
};
use jiff::ZonedDateTime;
use std::{
    io::{self, BufRead, Write},
    time::{Duration, Instant},
};

/// What is done of a rehearsal's effects; the answers are inputs.
pub type Acts<'a> = stage::Acts<'a, Rehearsal>;

/// The moment.
fn now(started: Instant) -> Now {
    let wall = ZonedDateTime::now();
    Now { since: started.elapsed(), wall: wall.timestamp(), ahead: wall.offset().seconds() / 60 }
}

impl Play for Rehearsal {
    type Input = Input;
    type Effect = Effect;

    fn scene(&self) -> Scene {
        Scene::rehearsed(self)
    }

    fn update(&mut self, input: &Input, started: Instant) -> Vec<Effect> {
        Self::update(self, input, now(started))
    }

    fn deadline(&self) -> Option<Duration> {
        Self::deadline(self)
    }

    fn meant(input: &kiosk::Input) -> Input {
        match input {
            kiosk::Input::Choose(act) => Input::Choose(*act),
            kiosk::Input::Focus(act) => Input::Focus(*act),
            kiosk::Input::Page(page) => Input::Page(*page),
            // The corner of staff opens nothing here: staff are here already.
            _ => Input::Touch,
        }
    }

    fn tick() -> Option<Input> {
        Some(Input::Tick)
    }

    fn quit() -> Option<Input> {
        None
    }

    fn ends(effect: &Effect) -> bool {
        *effect == Effect::Leave
    }

    fn hands(usual: Settings) -> Settings {
        usual
    }
}

/// A rehearsal that begins now, with what happens before its first frame.
fn begun(start: &Start, setup: &Setup, begin: &[Input]) -> (Rehearsal, Instant) {
    let started = Instant::now();
    let mut rehearsal = Rehearsal::new(start.pack.clone(), setup.clone(), now(started));
    for input in begin {
        rehearsal.update(input, now(started));
    }
    (rehearsal, started)
}

/// Runs a rehearsal until it is left.
///
/// # Errors
/// When the terminal cannot be set up or written to.
pub fn run(
    waiter: &mut Waiter,
    start: &Start,
    setup: &Setup,
    begin: &[Input],
    acts: Acts<'_>,
) -> Result<(), TerminalError> {
    stage::run(waiter, start, begun(start, setup, begin), setup.prefs.tongue, acts)
}

/// Runs a rehearsal on lines.
///
/// # Errors
/// When a line cannot be read or written.
pub fn plainly(
    start: &Start,
    setup: &Setup,
    begin: &[Input],
    acts: Acts<'_>,
    input: impl BufRead,
    out: impl Write,
) -> io::Result<()> {
    stage::plainly(start, begun(start, setup, begin), acts, input, out)
}
