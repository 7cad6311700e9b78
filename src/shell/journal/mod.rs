//! The journal on disk: `SQLite`, one file a month, one writer, and a row is on disk before the screen says so.
//!
//! **Invariant:** the journal is always there and never in the way. Whatever the disk does, [`Journal::record`] answers within
//! [`Settings::patience`], guiding goes on, and [`Journal::state`] says what is lost. Nothing is repaired in place and nothing damaged is
//! deleted before its time: it is set aside, and what follows names it.
//!
//! # Files
//! `journal/2026-11.db` (months in UTC), damaged ones as `2026-11.db.set-aside`, `journal/lock` (held by the program that writes),
//! `journal/head` (the last row and its hash, against careless cuts). The first row of a file says what it stands on: number 1 on
//! nothing, `month-begun` on the month before, `epoch-begun` on the last good row of a file that was set aside.
mod audit;
mod drop;
mod fault;
mod file;
mod folder;
mod store;

use crate::{
    care::Fault,
    journal::{Chain, Event},
};
pub use audit::{AuditError, Found, Report, each, rows, verify};
pub use fault::line;
pub use folder::FOLDER;
use std::{
    path::PathBuf,
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, TryRecvError, channel, sync_channel},
    },
    thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

/// Months that are kept besides the one that runs (decision of the issue: retention by whole months; a year has every season once).
pub const KEEP_MONTHS: u16 = 12;
/// How long a row may take. Measured are 0.2 ms and seldom 8 (reliability notes 2); half a second is what a person notices as a stop.
pub const PATIENCE: Duration = Duration::from_millis(500);
/// How long the first row waits for the folder to be opened: a full month is verified in well under a second.
const OPENING: Duration = Duration::from_secs(5);
/// The writer's stack, bytes; `SQLite` needs some 40 KiB.
const STACK: usize = 512 * 1024;

/// A moment, by both clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// Minutes since 1970 by the clock of the wall, in UTC.
    pub minute: i64,
    /// Time since the program started, by the clock that never jumps.
    pub up: Duration,
}

impl When {
    /// This moment, in a program that started then.
    pub fn now(started: Instant) -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self { minute: i64::try_from(since.as_secs() / 60).unwrap_or_default(), up: started.elapsed() }
    }
}

/// Where and how the journal is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The data folder; `None` where there is none, and then every row is lost and counted.
    pub data: Option<PathBuf>,
    /// Whole months that are kept besides the one that runs.
    pub keep_months: u16,
    /// How long [`Journal::record`] waits for the disk.
    pub patience: Duration,
    /// The most pages of 4 KiB that a file may have: for trials of a full disk.
    pub most_pages: Option<u32>,
}

impl Settings {
    /// The usual ones.
    pub fn new(data: Option<PathBuf>) -> Self {
        Self { data, keep_months: KEEP_MONTHS, patience: PATIENCE, most_pages: None }
    }
}

/// Whether the journal is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is, and goes so far.
    Well(Chain),
    /// It is not.
    Lost {
        /// Rows that are missing since then.
        lost: u64,
        /// Why.
        fault: Fault,
    },
}

impl State {
    /// Why it is not written, if so.
    pub fn fault(&self) -> Option<Fault> {
        match self {
            Self::Well(_) => None,
            Self::Lost { fault, .. } => Some(*fault),
        }
    }
}

struct Asked {
    event: Option<Event>,
    when: When,
    visit: Option<u64>,
    skipped: u64,
    answer: SyncSender<Result<Chain, Fault>>,
}

/// The journal of this machine. It owns the one thread that writes.
pub struct Journal {
    settings: Settings,
    asks: Option<Sender<Asked>>,
    /// Nothing is sent; the other end is gone when the writer is.
    gone: Receiver<()>,
    state: Arc<Mutex<State>>,
    /// The answer that did not come in time, and how many rows were not asked for since.
    late: Option<Receiver<Result<Chain, Fault>>>,
    skipped: u64,
    opening: bool,
}

/// What the thread does, so that a test can stand in for a disk that hangs.
trait Writer: Send {
    fn again(&mut self, now: When);
    fn record(&mut self, event: Event, when: When, visit: Option<u64>, skipped: u64) -> Result<Chain, Fault>;
    fn state(&self) -> State;
    fn tidy(&mut self, now: When);
}

impl Writer for store::Store {
    fn again(&mut self, now: When) {
        self.again(now);
    }
    fn record(&mut self, event: Event, when: When, visit: Option<u64>, skipped: u64) -> Result<Chain, Fault> {
        self.record(event, when, visit, skipped)
    }
    fn state(&self) -> State {
        self.state()
    }
    fn tidy(&mut self, now: When) {
        self.tidy(now);
    }
}

impl Journal {
    /// Opens the journal in a data folder. It never fails and does not wait: the folder is looked into meanwhile, and the first row, or
    /// [`Journal::opened`], waits for that.
    pub fn open(settings: Settings, now: When) -> Self {
        let store = store::Store::new(settings.clone());
        Self::with(settings, store, now)
    }

    fn with(settings: Settings, writer: impl Writer + 'static, now: When) -> Self {
        let (asks, asked) = channel();
        let (end, gone) = channel();
        let state = Arc::new(Mutex::new(State::Lost { lost: 0, fault: Fault::Disk }));
        let (answer, late) = sync_channel(1);
        // The folder is opened as if that had been asked.
        let _ = asks.send(Asked { event: None, when: now, visit: None, skipped: 0, answer });
        let said = state.clone();
        let run = move || {
            // Held until the thread ends.
            let _end: Sender<()> = end;
            serve(writer, &asked, &said);
        };
        // Without a thread there is nobody to ask, which counts as a disk that does not answer.
        let thread = thread::Builder::new().name("journal".into()).stack_size(STACK).spawn(run);
        let asks = thread.is_ok().then_some(asks);
        Self { settings, asks, gone, state, late: Some(late), skipped: 0, opening: true }
    }

    /// Waits until the folder has been looked into, at most five seconds, and says how it is.
    pub fn opened(&mut self) -> State {
        if std::mem::take(&mut self.opening)
            && let Some(late) = &self.late
            && !matches!(late.recv_timeout(OPENING), Err(RecvTimeoutError::Timeout))
        {
            self.late = None;
        }
        self.state()
    }

    /// Records an event, and returns when it is on disk. A row about a customer is dated to the hour, whatever the minute, and only
    /// such a row keeps the number of the visit.
    ///
    /// # Errors
    /// Why it is not recorded. It is counted, the count is recorded when the disk is well again, and guiding goes on.
    pub fn record(&mut self, event: Event, when: When, visit: Option<u64>) -> Result<Chain, Fault> {
        self.opened();
        self.ask(Some(event), when, visit)
    }

    /// Tries now what is otherwise tried every ten seconds: to write again after a fault.
    pub fn try_again(&mut self, when: When) -> State {
        self.opened();
        let _ = self.ask(None, when, None);
        self.state()
    }

    fn ask(&mut self, event: Option<Event>, when: When, visit: Option<u64>) -> Result<Chain, Fault> {
        let counts = u64::from(event.is_some());
        // Who waits for a disk that hangs must not wait at every row.
        if let Some(late) = &self.late {
            if matches!(late.try_recv(), Err(TryRecvError::Empty)) {
                self.skipped += counts;
                return Err(Fault::Disk);
            }
            self.late = None;
        }
        let (answer, answered) = sync_channel(1);
        let skipped = self.skipped;
        let asked = Asked { event, when, visit, skipped, answer };
        if self.asks.as_ref().is_none_or(|asks| asks.send(asked).is_err()) {
            self.skipped += counts;
            return Err(Fault::Disk);
        }
        self.skipped = 0;
        match answered.recv_timeout(self.settings.patience) {
            Ok(done) => done,
            Err(RecvTimeoutError::Timeout) => {
                // It may still be written. That is no harm: it did happen.
                self.late = Some(answered);
                Err(Fault::Disk)
            }
            Err(RecvTimeoutError::Disconnected) => {
                self.asks = None;
                self.skipped = skipped + counts;
                Err(Fault::Disk)
            }
        }
    }

    /// How it is, without waiting.
    pub fn state(&self) -> State {
        let hangs = self.asks.is_none() || self.late.is_some() && !self.opening;
        let state = *self.state.lock().unwrap_or_else(PoisonError::into_inner);
        match state {
            State::Lost { lost, fault } => State::Lost { lost: lost + self.skipped, fault },
            State::Well(_) if hangs => State::Lost { lost: self.skipped, fault: Fault::Disk },
            State::Well(_) => state,
        }
    }

    /// One line for whoever looks after the machine, when it is not written.
    pub fn trouble(&self) -> Option<String> {
        let Some(data) = &self.settings.data else {
            let what = "the journal is not written: there is no folder for it; start the kiosk with --data DIR";
            return Some(what.to_owned());
        };
        self.state().fault().map(|fault| line(fault, &data.join(FOLDER)))
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        self.asks = None;
        // The writer closes its file; a disk that hangs does not keep the program.
        let _ = self.gone.recv_timeout(self.settings.patience);
    }
}

fn serve(mut writer: impl Writer, asked: &Receiver<Asked>, state: &Mutex<State>) {
    let say = |writer: &dyn Writer| *state.lock().unwrap_or_else(PoisonError::into_inner) = writer.state();
    for Asked { event, when, visit, skipped, answer } in asked {
        let done = if let Some(event) = event {
            writer.record(event, when, visit, skipped)
        } else {
            writer.again(when);
            match writer.state() {
                State::Well(chain) => Ok(chain),
                State::Lost { fault, .. } => Err(fault),
            }
        };
        say(&writer);
        // Nobody may wait any more.
        let _ = answer.send(done);
        writer.tidy(when);
        say(&writer);
    }
}

#[cfg(test)]
mod tests;
