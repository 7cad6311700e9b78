//! Asks a terminal what it can do and waits for the answer, for a command that a person runs. The kiosk never waits.
//!
//! **Invariant:** the screen and the modes of the terminal are afterwards what they were; without a terminal, or without
//! an answer within two seconds, nothing is known.
use super::{
    decode::{Decoder, Event},
    probe::{ASK, Answers, Probe},
    terminal::{Overlay, Terminal},
    wake::Waiter,
};
use std::time::Instant;

/// The terminal's answers; nothing where there is no terminal.
pub fn ask() -> Option<Answers> {
    let mut waiter = Waiter::new().ok()?;
    let mut terminal = Terminal::enter().ok()?;
    let started = Instant::now();
    let mut probe = Probe::new(started.elapsed(), terminal.size(), terminal.pixels());
    let mut decoder = Decoder::new();
    terminal.ahead(ASK.as_bytes());
    terminal.draw(|_| ((), Overlay::default())).ok()?;
    loop {
        let now = started.elapsed();
        if let Some(answers) = probe.done(now) {
            return Some(answers);
        }
        let due = [probe.deadline(), decoder.deadline()].into_iter().flatten().min();
        let wake = waiter.wait(due.map(|at| at.saturating_sub(now)));
        if wake.end {
            return None;
        }
        let now = started.elapsed();
        let events = if wake.bytes.is_empty() { decoder.idle(now) } else { decoder.feed(&wake.bytes, now) };
        for event in events {
            if let Event::Reply(reply) = event {
                probe.hear(reply, now);
            }
        }
    }
}
