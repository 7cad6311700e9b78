//! Keeps barcode scanners out: keys that come faster than a hand can type them.
//!
//! **Invariant:** of more than [`MOST`] keys each less than [`QUICK`] after the one before, none is delivered after
//! the first, and none at all where two of them came in one read; order is kept; at most [`HELD`] events are stored.
//!
//! The scheme: a key that comes alone, after quiet, is delivered at once, so a person never waits. A key that comes
//! with others in one read, or within [`QUICK`] of the one before, is held until the keyboard was quiet for
//! [`QUICK`]; then it is delivered, or, when too many came, thrown away together with the Enter that scanners send
//! last. The price is known: if a scanner's characters arrive in separate reads, its first one acts as a key. Holding
//! every key would cost each customer 30 ms at each key and is not worth it, since no screen has a typed field.
//! A held-down key that repeats faster than 33 times a second is a burst too; it has acted once already.

use std::time::Duration;

use super::Event;

/// Keys closer than this were not typed by a hand: fast typists need 60 ms for a key.
const QUICK: Duration = Duration::from_millis(30);
/// How many quick keys may still be a person, after a moment in which the program did not read. EAN-8, the shortest
/// barcode in use, has 8 digits and an Enter.
const MOST: usize = 8;
/// Events that may wait behind held keys; more than this within 30 ms is noise on the line.
const HELD: usize = 64;

#[derive(Default)]
pub(super) struct Burst {
    /// When the last key came, and how many quick keys came until then.
    last: Duration,
    run: usize,
    held: Vec<Event>,
    discarding: bool,
    discarded: u64,
}

impl Burst {
    /// How many bursts were thrown away since the start.
    pub(super) fn discarded(&self) -> u64 {
        self.discarded
    }

    /// How many events wait now.
    pub(super) fn waiting(&self) -> usize {
        self.held.len()
    }

    /// Until when keys are held.
    pub(super) fn deadline(&self) -> Option<Duration> {
        (!self.held.is_empty()).then(|| self.last + QUICK)
    }

    /// The keyboard may have been quiet long enough.
    pub(super) fn idle(&mut self, now: Duration, out: &mut Vec<Event>) {
        if now >= self.last + QUICK {
            out.append(&mut self.held);
            self.run = 0;
            self.discarding = false;
        }
    }

    /// Takes what one read gave.
    pub(super) fn take(&mut self, read: &[Event], now: Duration, out: &mut Vec<Event>) {
        self.idle(now, out);
        let alone = read.iter().filter(|&&event| is_text(event)).count() == 1;
        for &event in read {
            if is_text(event) {
                self.run += 1;
                self.last = now;
                if self.discarding {
                    continue;
                }
                if self.run == 1 && alone {
                    out.push(event);
                    continue;
                }
            } else if self.held.is_empty() {
                out.push(event);
                continue;
            }
            self.held.push(event);
            if self.run > MOST || self.held.len() > HELD {
                self.discarding = true;
                self.discarded += 1;
                out.extend(self.held.drain(..).filter(|&event| !is_text(event)));
            }
        }
    }
}

fn is_text(event: Event) -> bool {
    matches!(event, Event::Key(key) if key.is_text())
}
