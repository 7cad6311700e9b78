//! What happens when the kiosk panics: the screen is calm, the kiosk starts afresh, and it gives up after the third time.
//!
//! **Invariant:** a customer never sees a panic, and nothing of a customer is kept of one: a place in the source at most,
//! never its message, which may quote what was typed.
use super::terminal;
use std::{
    collections::VecDeque,
    fs::OpenOptions,
    io::Write,
    panic::{self, AssertUnwindSafe, Location},
    path::{Path, PathBuf},
    sync::OnceLock,
    thread,
    time::Duration,
};

/// How long the calm page stays before the kiosk starts afresh.
pub const CALM: Duration = Duration::from_secs(5);
/// So many panics …
const ENOUGH: usize = 3;
/// … within this time, and a fresh start does not help.
const WITHIN: Duration = Duration::from_mins(1);
/// Places are short; this is a thousand panics.
const LARGEST_RECORD: u64 = 64 * 1024;

/// What to do after a panic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Calm {
    /// Show the calm page for that long, then start afresh.
    Then(Duration),
    /// Show it until the program is told to end.
    Stay,
}

/// Counts panics. Time is an argument.
#[derive(Debug, Default)]
pub struct Panics(VecDeque<Duration>);

impl Panics {
    /// One more, at that moment.
    pub fn again(&mut self, now: Duration) -> Calm {
        self.0.retain(|then| now.saturating_sub(*then) < WITHIN);
        self.0.push_back(now);
        if self.0.len() >= ENOUGH { Calm::Stay } else { Calm::Then(CALM) }
    }
}

/// How the calm page was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// Its time was over.
    Afresh,
    /// The program was told to end, or its terminal is gone.
    End,
}

/// How it all ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended<R> {
    /// The kiosk ended by itself, with this.
    Itself(R),
    /// It was told to end while the calm page stood.
    Calmly,
    /// Even the calm page panicked. Whatever started the program should start it again.
    Broken,
}

/// Runs the kiosk until it ends, whatever it does.
///
/// `run` makes the kiosk from nothing each time. `world` is what outlives it (the `Waiter`): its parts have to be whole
/// after a panic, which is why nothing of the customer belongs into it.
pub fn supervise<W, R>(
    world: &mut W,
    clock: impl Fn() -> Duration,
    mut run: impl FnMut(&mut W) -> R,
    mut calm: impl FnMut(&mut W, Calm) -> Left,
) -> Ended<R> {
    let mut panics = Panics::default();
    loop {
        let ran = panic::catch_unwind(AssertUnwindSafe(|| run(world)));
        terminal::restore();
        let payload = match ran {
            Ok(end) => return Ended::Itself(end),
            Err(payload) => payload,
        };
        // A payload may panic when it is dropped; one that is forgotten cannot.
        std::mem::forget(payload);
        let next = panics.again(clock());
        let left = panic::catch_unwind(AssertUnwindSafe(|| calm(world, next)));
        terminal::restore();
        match left {
            Ok(Left::Afresh) if next != Calm::Stay => {}
            Ok(_) => return Ended::Calmly,
            Err(payload) => {
                std::mem::forget(payload);
                return Ended::Broken;
            }
        }
    }
}

/// Silences panics for good: a panic puts the terminal back (if the calling thread, which draws, has it), and its place
/// goes to the end of `record`, if there is one. Only the first call counts.
pub fn silence(record: Option<PathBuf>) {
    static SILENT: OnceLock<()> = OnceLock::new();
    let drawing = thread::current().id();
    SILENT.get_or_init(|| {
        panic::set_hook(Box::new(move |info| {
            // Here and not only after unwinding: a panic while a panic unwinds ends the process on the spot. A worker's
            // panic leaves the screen alone.
            if thread::current().id() == drawing {
                terminal::restore();
            }
            if let (Some(path), Some(place)) = (&record, info.location()) {
                note(path, place);
            }
        }));
    });
}

/// One line, or none: a record that cannot be kept is no reason for a second panic.
fn note(path: &Path, place: &Location<'_>) {
    let Ok(mut file) = OpenOptions::new().create(true).append(true).open(path) else { return };
    if file.metadata().is_ok_and(|m| m.len() < LARGEST_RECORD) {
        let line = format!("{}:{}:{}\n", place.file(), place.line(), place.column());
        let _ = file.write_all(line.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    const SECOND: Duration = Duration::from_secs(1);

    /// Panics without the test runner's noise: this unwinds past the hook.
    fn fail() {
        panic::resume_unwind(Box::new("secret"));
    }

    #[test]
    fn the_third_panic_within_a_minute_stays() {
        let mut p = Panics::default();
        assert_eq!(p.again(SECOND * 100), Calm::Then(CALM));
        assert_eq!(p.again(SECOND * 130), Calm::Then(CALM));
        assert_eq!(p.again(SECOND * 159), Calm::Stay);
    }

    #[test]
    fn panics_far_apart_never_stay() {
        let mut p = Panics::default();
        for minute in 0..100 {
            assert_eq!(p.again(SECOND * 30 * minute), Calm::Then(CALM), "{minute}");
        }
    }

    #[test]
    fn the_kiosk_starts_afresh_twice_and_then_rests() {
        let (now, mut runs, mut pages) = (Cell::new(0), 0, Vec::new());
        let end = supervise(
            &mut runs,
            || SECOND * now.get(),
            |runs| {
                *runs += 1;
                fail();
            },
            |_, page| {
                pages.push(page);
                now.set(now.get() + 5);
                if page == Calm::Stay { Left::End } else { Left::Afresh }
            },
        );
        assert_eq!((end, runs), (Ended::Calmly, 3));
        assert_eq!(pages, [Calm::Then(CALM), Calm::Then(CALM), Calm::Stay]);
    }

    #[test]
    fn a_kiosk_that_ends_is_not_started_again() {
        let end = supervise(&mut (), || SECOND, |()| 7, |(), _| Left::Afresh);
        assert_eq!(end, Ended::Itself(7));
    }

    #[test]
    fn told_to_end_on_the_first_calm_page_it_ends() {
        let end = supervise(&mut (), || SECOND, |()| fail(), |(), _| Left::End);
        assert_eq!(end, Ended::Calmly);
        let end = supervise(
            &mut (),
            || SECOND,
            |()| fail(),
            |(), _| {
                fail();
                Left::Afresh
            },
        );
        assert_eq!(end, Ended::Broken);
    }

    #[test]
    fn a_record_holds_places_and_does_not_grow_for_ever() {
        let path = std::env::temp_dir().join(format!("caring-mode-panics-{}", std::process::id()));
        let _ = std::fs::remove_file(&path);
        let place = Location::caller();
        note(&path, place);
        let text = std::fs::read_to_string(&path).unwrap();
        assert_eq!(text, format!("{}:{}:{}\n", place.file(), place.line(), place.column()));
        std::fs::write(&path, "x".repeat(LARGEST_RECORD as usize)).unwrap();
        note(&path, place);
        assert_eq!(std::fs::metadata(&path).unwrap().len(), LARGEST_RECORD);
        std::fs::remove_file(&path).unwrap();
        note(Path::new("/nowhere/panics"), place);
    }
}
