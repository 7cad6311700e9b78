//! What the writer does: one folder, one open file, and what happens when either is not as it should be.
//!
//! **Invariant:** a row that was answered for is on disk and stands in the chain; what could not be written is counted, and the count
//! is the first thing that is written when it goes again. A row about a customer is never dated more exactly than to the hour.
use super::{
    Settings, State, When, drop,
    fault::{of_database, of_system},
    file::{self, Followed},
    folder::{self, Entry, Month},
};
use crate::{
    care::{Fault, Lapse},
    journal::{About, Chain, Event, Hash, Row},
};
use rusqlite::Connection;
use std::{
    fs::File,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    time::Duration,
};

/// Opening reads a month of rows, so that a disk which stays broken is not asked at every row.
const AGAIN: Duration = Duration::from_secs(10);
/// The clock jumped when it moved by more than this against the time that passed, minutes.
const JUMP: i64 = 60;
/// The size of a file in which no row ever was, bytes.
const FRESH: u64 = 2 * 4096;
/// How often a file may be found bad while the journal is opened; each time it is another one.
const MOST_BAD: usize = 8;

/// The writer's side of the journal.
pub(super) struct Store {
    settings: Settings,
    /// `journal` in the data folder; none where there is no data folder.
    folder: Option<PathBuf>,
    lock: Option<File>,
    open: Option<Open>,
    lost: u64,
    fault: Fault,
    tried: Option<Duration>,
    last: Option<When>,
    /// Something may be due to be dropped.
    tidy: bool,
    /// How far the files went that were pulled away in this run.
    gone: Option<Chain>,
    /// The clock went over more than a month in this run. It may be wrong: nothing is deleted on its word.
    leapt: bool,
}

struct Open {
    file: Connection,
    /// Which file of the disk it is, where that is known.
    inode: Option<u64>,
    month: Month,
    chain: Chain,
    heads: Option<File>,
}

impl Open {
    /// Whether whoever looks for the file finds this one: a folder that was pulled away takes its rows along.
    fn stands(&self, path: &Path) -> bool {
        inode(&Entry::of(path, self.month).path) == self.inode
    }
}

fn inode(path: &Path) -> Option<u64> {
    path.metadata().ok().map(|file| file.ino())
}

impl Store {
    pub(super) fn new(settings: Settings) -> Self {
        let folder = settings.data.as_ref().map(|data| data.join(folder::FOLDER));
        let (lock, open, tried, last) = (None, None, None, None);
        Self {
            settings,
            folder,
            lock,
            open,
            lost: 0,
            fault: Fault::Disk,
            tried,
            last,
            tidy: false,
            gone: None,
            leapt: false,
        }
    }

    /// Tries to write again, whatever was tried before.
    pub(super) fn again(&mut self, now: When) {
        self.open(now);
        let gap = (self.lost > 0).then_some(Event::JournalGap { lost: self.lost, fault: self.fault });
        match self.write(gap, now, None) {
            Ok(()) => self.lost = 0,
            Err(fault) => self.fault = fault,
        }
    }

    fn open(&mut self, now: When) {
        if self.open.is_some() {
            return;
        }
        self.tried = Some(now.up);
        if let Err(fault) = self.opened(now) {
            self.fault = fault;
            // A file whose first row is missing must not get another one first.
            self.open = None;
        }
    }

    pub(super) fn state(&self) -> State {
        match &self.open {
            Some(open) if self.lost == 0 => State::Well(open.chain),
            _ => State::Lost { lost: self.lost, fault: self.fault },
        }
    }

    fn opened(&mut self, now: When) -> Result<(), Fault> {
        let path = self.folder.clone().ok_or(Fault::Disk)?;
        if self.lock.is_none() {
            self.lock = Some(folder::take(&path)?);
        }
        let head = folder::head(&path).or(self.gone);
        for _ in 0..MOST_BAD {
            let files = folder::list(&path).map_err(|e| of_system(&e))?;
            let Some(last) = files.last().filter(|last| !last.aside()) else {
                return self.begin(&files, head, now);
            };
            let file = match file::open(&last.path, self.settings.most_pages) {
                Ok(file) => file,
                Err(e) if of_database(&e) == Fault::Broken => {
                    last.set_aside().map_err(|e| of_system(&e))?;
                    continue;
                }
                Err(e) => return Err(of_database(&e)),
            };
            let mut at_head = None;
            let mut watch = |row: &Row, hash: &Hash| {
                if head.is_some_and(|head| head.seq == row.seq) {
                    at_head = Some(*hash);
                }
            };
            let found = file::follow(&file, 0, &mut watch).map_err(|e| of_database(&e))?;
            let empty = found.begin.is_none() && found.bad.is_none();
            let earlier = found.begin.is_none_or(|begin| head.is_none_or(|head| head.seq <= begin.seq));
            let whole = head.is_none_or(|head| earlier || at_head == Some(head.head));
            // A database in which nothing ever was has two pages. Where nothing is before it, something was by the head.
            let small = last.path.metadata().is_ok_and(|file| file.len() <= FRESH);
            let fresh = empty && small && (head.is_none() || files.len() > 1);
            if fresh {
                // Made, and the power went: as if it was not there.
                Connection::close(file).map_err(|(_, e)| of_database(&e))?;
                last.delete().map_err(|e| of_system(&e))?;
            } else if empty || found.bad.is_some() || !whole {
                Connection::close(file).map_err(|(_, e)| of_database(&e)).or_else(broken_is_no_news)?;
                last.set_aside().map_err(|e| of_system(&e))?;
            } else {
                let heads = folder::heads(&path).ok();
                self.open = Some(Open { file, inode: inode(&last.path), month: last.month, chain: found.end, heads });
                return self.after_a_pause(&found, now);
            }
        }
        Err(Fault::Broken)
    }

    /// Begins a file behind those that there are.
    fn begin(&mut self, list: &[Entry], head: Option<Chain>, now: When) -> Result<(), Fault> {
        let path = self.folder.clone().ok_or(Fault::Disk)?;
        let (from, first) = match list.last() {
            Some(aside) => {
                // Where no row can be read, the numbers go on all the same.
                let end = end_of(list)?.or(head).unwrap_or_default();
                let file = aside.sum().map_err(|e| of_system(&e))?;
                (end, Some(Event::EpochBegun { file, last: end.seq, head: end.head, fault: Fault::Broken }))
            }
            // Nothing is left, and it is known how far it went: no hash of a file, but the numbers go on.
            None => match head {
                Some(head) => {
                    let (file, fault) = ([0; 32], Fault::Broken);
                    (head, Some(Event::EpochBegun { file, last: head.seq, head: head.head, fault }))
                }
                None => (Chain::default(), None),
            },
        };
        // The clock may have gone back since: files stand in the order of their rows.
        let today = Month::of(now.minute);
        let month = list.last().map_or(today, |last| last.month.max(today));
        self.leapt |= list.last().is_some_and(|last| month.0 - last.month.0 > 1);
        self.make(&path, month, from)?;
        if let Some(heads) = self.open.as_ref().and_then(|open| open.heads.as_ref()) {
            // The old head is further than the new epoch begins. After a kill it would condemn that as well.
            folder::say(heads, from);
            let _ = heads.sync_data();
        }
        self.write(first, now, None)
    }

    fn make(&mut self, path: &Path, month: Month, chain: Chain) -> Result<(), Fault> {
        let entry = Entry::of(path, month);
        let file = file::open(&entry.path, self.settings.most_pages).map_err(|e| of_database(&e))?;
        folder::safe(&entry.path);
        self.open = Some(Open { file, inode: inode(&entry.path), month, chain, heads: folder::heads(path).ok() });
        self.tidy = true;
        Ok(())
    }

    /// Says so when the clock is behind the last row of the run before.
    fn after_a_pause(&mut self, found: &Followed, now: When) -> Result<(), Fault> {
        self.tidy = true;
        let back = found.minute.filter(|_| self.last.is_none()).map_or(0, |then| then.saturating_sub(now.minute));
        let jumped = (back > JUMP).then(|| Event::ClockJumped { lapse: Lapse::Back, hours: hours(back) });
        let today = Month::of(now.minute);
        self.leapt |= found.minute.is_some_and(|then| today.0 - Month::of(then).0 > 1);
        self.write(jumped, now, None)
    }

    /// Records an event; `skipped` of others were not even asked for.
    ///
    /// # Errors
    /// Why it is not recorded; it is counted as lost.
    pub(super) fn record(
        &mut self,
        event: Event,
        when: When,
        visit: Option<u64>,
        skipped: u64,
    ) -> Result<Chain, Fault> {
        if skipped > 0 {
            self.lost += skipped;
            self.fault = Fault::Disk;
        }
        if let (Some(open), Some(path)) = (&self.open, &self.folder)
            && !open.stands(path)
        {
            self.gone = Some(open.chain);
            (self.open, self.lock, self.tried) = (None, None, None);
        }
        let jumped = self.last.and_then(|last| jump(last, when));
        let waited = self.tried.is_none_or(|tried| when.up.saturating_sub(tried) >= AGAIN);
        if self.open.is_none() && waited {
            self.open(when);
        }
        // A full disk is asked again as seldom, though its file is open.
        let may = self.open.is_some() && (self.lost == skipped || waited);
        self.last = Some(when);
        let gap = (self.lost > 0).then_some(Event::JournalGap { lost: self.lost, fault: self.fault });
        let events: Vec<Event> = gap.into_iter().chain(jumped).chain([event]).collect();
        let mut done = if may { self.write(events.clone(), when, visit) } else { Err(self.fault) };
        if done == Err(Fault::Broken) && may {
            // The file turned bad under our hands. A new one begins at once, if the old one can be set aside.
            self.open(when);
            done = if self.open.is_some() { self.write(events, when, visit) } else { Err(self.fault) };
        }
        match (done, &self.open) {
            (Ok(()), Some(open)) => {
                self.lost = 0;
                Ok(open.chain)
            }
            (done, _) => {
                self.lost += 1;
                self.fault = done.err().unwrap_or(self.fault);
                if may {
                    self.tried = Some(when.up);
                }
                Err(self.fault)
            }
        }
    }

    /// Writes rows to the file of the day, all or none.
    fn write(&mut self, events: impl IntoIterator<Item = Event>, when: When, visit: Option<u64>) -> Result<(), Fault> {
        let mut events: Vec<Event> = events.into_iter().collect();
        let Some(open) = &self.open else { return Err(self.fault) };
        let (month, before) = (Month::of(when.minute), open.chain);
        let later = month > open.month;
        if events.is_empty() {
            return Ok(());
        }
        if later {
            let path = self.folder.clone().ok_or(Fault::Disk)?;
            self.leapt |= month.0 - open.month.0 > 1;
            self.open = None;
            self.make(&path, month, before)?;
            if before.seq > 0 {
                events.insert(0, Event::MonthBegun { last: before.seq, head: before.head });
            }
        }
        let Some(open) = &mut self.open else { return Err(self.fault) };
        let rows: Vec<Row> =
            (open.chain.seq + 1..).zip(events).map(|(seq, event)| row(seq, event, when, visit)).collect();
        match file::add(&mut open.file, open.chain, &rows) {
            Ok(chain) => {
                open.chain = chain;
                if let Some(heads) = &open.heads {
                    folder::say(heads, chain);
                }
                Ok(())
            }
            Err(e) => {
                let fault = of_database(&e);
                // A full disk leaves the file as it was, and so does another program that holds it for long. Anything else is
                // looked into by opening it again; so is a new file whose first row is missing.
                if !matches!(fault, Fault::Full | Fault::Taken) || later {
                    self.close(fault);
                }
                Err(fault)
            }
        }
    }

    fn close(&mut self, fault: Fault) {
        let Some(open) = self.open.take() else { return };
        let _ = open.file.close();
        if let (Fault::Broken, Some(path)) = (fault, &self.folder) {
            // Its rows may read well all the same, and then it would be found good and fail again.
            let _ = Entry::of(path, open.month).set_aside();
        }
    }

    /// What can wait until the answer is given: months whose time is over.
    pub(super) fn tidy(&mut self, now: When) {
        if !std::mem::take(&mut self.tidy) || self.leapt {
            return;
        }
        let (Some(path), Some(open)) = (self.folder.clone(), &self.open) else { return };
        let oldest = Month(Month::of(now.minute).0 - i64::from(self.settings.keep_months));
        for gone in drop::due(&path, oldest, open.month) {
            // The row first: a month that is gone without a row would look like a cut.
            if self.write(gone.events, now, None).is_err() {
                return;
            }
            for entry in gone.files {
                let _ = entry.delete();
            }
        }
    }
}

fn row(seq: u64, event: Event, when: When, visit: Option<u64>) -> Row {
    let customer = event.about() == About::Customer;
    let minute = if customer { when.minute.div_euclid(60).saturating_mul(60) } else { when.minute };
    Row { seq, minute, visit: visit.filter(|_| customer), event }
}

fn hours(minutes: i64) -> u64 {
    minutes.unsigned_abs().saturating_add(30) / 60
}

/// How far the clock moved against the time that passed.
fn jump(last: When, when: When) -> Option<Event> {
    let passed = (when.up.saturating_sub(last.up).as_secs() / 60) as i64;
    let off = when.minute.saturating_sub(last.minute).saturating_sub(passed);
    let lapse = if off > 0 { Lapse::Forward } else { Lapse::Back };
    (off.saturating_abs() > JUMP).then(|| Event::ClockJumped { lapse, hours: hours(off) })
}

/// The last good row of files, the last of which was set aside.
fn end_of(list: &[Entry]) -> Result<Option<Chain>, Fault> {
    for entry in list.iter().rev() {
        let found = file::look(&entry.path).and_then(|file| file::follow(&file, 0, &mut |_, _| ()));
        match found {
            Ok(found) if found.begin.is_some() => return Ok(Some(found.end)),
            Ok(_) => {}
            Err(e) if of_database(&e) == Fault::Broken => {}
            Err(e) => return Err(of_database(&e)),
        }
    }
    Ok(None)
}

/// A file that is bad anyway may say so once more when it is closed.
fn broken_is_no_news(fault: Fault) -> Result<(), Fault> {
    if fault == Fault::Broken { Ok(()) } else { Err(fault) }
}
