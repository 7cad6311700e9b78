//! The store under every fault that a test can make without being root, and none that needs a disk of its own.
use super::*;
use crate::{
    care::{Lapse, Reply, Staff, TicketState, Topic, What},
    journal::{Id, Row},
};
use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

mod faults;
mod hang;
mod months;

/// A data folder of its own, gone afterwards.
struct Place(PathBuf);

impl Place {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("caring-mode-journal-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        Self(path)
    }
    fn settings(&self) -> Settings {
        // The disk of a machine that does other things as well.
        Settings { patience: Duration::from_secs(20), ..Settings::new(Some(self.0.clone())) }
    }
    fn open(&self, now: When) -> Journal {
        Journal::open(self.settings(), now)
    }
    fn file(&self, name: &str) -> PathBuf {
        self.0.join(FOLDER).join(name)
    }
    fn names(&self) -> Vec<String> {
        let all = fs::read_dir(self.0.join(FOLDER)).unwrap();
        let mut names: Vec<_> = all.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.retain(|name| !["head", "lock"].contains(&name.as_str()));
        names.sort();
        names
    }
    fn rows(&self) -> Vec<Row> {
        rows(&self.0).unwrap()
    }
    /// The names of the events.
    fn told(&self) -> Vec<&'static str> {
        self.rows().iter().map(|row| row.event.name()).collect()
    }
    /// The journal is whole, and goes on from 1 without a gap.
    fn whole(&self) -> Report {
        let report = verify(&self.0, None).unwrap();
        assert_eq!(report.bad, [], "{report:?}");
        report
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// 2026-11-25 10:00 UTC, and minutes after that; both clocks agree.
const TEN: i64 = 29_926_680;

fn at(minutes: i64) -> When {
    When { minute: TEN + minutes, up: Duration::from_secs(minutes.unsigned_abs() * 60) }
}

/// The wall says this, the other clock that.
fn torn(minute: i64, up: u64) -> When {
    When { minute, up: Duration::from_secs(up * 60) }
}

fn begun(name: &str) -> Event {
    Event::TaskBegun { script: Id::new(name).unwrap() }
}

fn sql(path: &Path, change: &str) {
    let connection = rusqlite::Connection::open(path).unwrap();
    connection.execute_batch(change).unwrap();
}

#[test]
fn a_row_is_there_when_it_is_answered_for_and_is_no_more_exact_than_it_may_be() {
    let place = Place::new("plain");
    let mut journal = place.open(at(0));
    assert_eq!(journal.opened(), State::Well(Chain::default()));
    let by = Staff::new(23).unwrap();
    assert_eq!(journal.record(Event::VisitBegun {}, at(59), Some(u64::MAX)).unwrap().seq, 1);
    let chain = journal.record(Event::KioskLeft { by: Some(by) }, at(59), Some(7)).unwrap();
    assert_eq!(journal.state(), State::Well(chain));
    assert_eq!(journal.trouble(), None);
    // While it runs.
    let seen: Vec<_> = place.rows().iter().map(|row| (row.seq, row.minute - TEN, row.visit)).collect();
    assert_eq!(seen, [(1, 0, Some(u64::MAX)), (2, 59, None)]);
    assert_eq!(verify(&place.0, Some(chain)).unwrap().bad, []);
    drop(journal);
    assert_eq!(place.names(), ["2026-11.db"]);
    assert_eq!(place.whole().end, chain);
    assert_eq!(fs::metadata(place.file("2026-11.db")).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(fs::metadata(place.file("")).unwrap().permissions().mode() & 0o777, 0o700);
    // Looking leaves nothing behind.
    assert_eq!(place.names(), ["2026-11.db"]);
    let mut journal = place.open(at(120));
    assert_eq!(journal.opened(), State::Well(chain));
    assert_eq!(journal.record(Event::Stopped {}, at(120), None).unwrap().seq, 3);
}

#[test]
fn without_a_folder_every_row_is_counted() {
    let mut journal = Journal::open(Settings::new(None), at(0));
    assert_eq!(journal.opened(), State::Lost { lost: 0, fault: Fault::Disk });
    assert_eq!(journal.record(Event::VisitBegun {}, at(0), None), Err(Fault::Disk));
    assert_eq!(journal.record(Event::VisitBegun {}, at(30), None), Err(Fault::Disk));
    assert_eq!(journal.state(), State::Lost { lost: 2, fault: Fault::Disk });
    assert!(journal.trouble().unwrap().contains("--data"));
}

#[test]
fn a_clock_that_jumps_is_recorded_and_the_order_stays() {
    let place = Place::new("clock");
    let mut journal = place.open(at(0));
    let mut go = |minute, up| journal.record(Event::Recovered {}, torn(TEN + minute, up), None).unwrap();
    go(0, 0);
    // An hour and what the clocks round off is no jump.
    go(61, 1);
    go(61 + 180, 2);
    go(61 + 180 - 24 * 60, 3);
    drop(journal);
    // Behind the run before.
    let mut journal = place.open(torn(TEN - 48 * 60, 0));
    journal.record(Event::Stopped {}, torn(TEN - 48 * 60, 0), None).unwrap();
    drop(journal);
    let jumps: Vec<_> = place
        .rows()
        .into_iter()
        .filter_map(|row| match row.event {
            Event::ClockJumped { lapse, hours } => Some((row.seq, lapse, hours)),
            _ => None,
        })
        .collect();
    assert_eq!(jumps, [(3, Lapse::Forward, 3), (5, Lapse::Back, 24), (7, Lapse::Back, 28)]);
    place.whole();
}

/// The open file of a folder that was pulled away takes rows that nobody will find.
#[test]
fn a_folder_that_is_pulled_away_is_begun_anew_and_names_what_is_gone() {
    let place = Place::new("pulled");
    let mut journal = place.open(at(0));
    let first = journal.record(begun("transfer"), at(1), Some(7)).unwrap();
    std::fs::remove_dir_all(&place.0).unwrap();
    let next = journal.record(Event::Recovered {}, at(2), None).unwrap();
    drop(journal);
    assert_eq!(place.told(), ["epoch-begun", "recovered"]);
    let begun = place.rows().remove(0);
    assert!(
        matches!(begun.event, Event::EpochBegun { file, last, head, .. } if (file, last, head) == ([0; 32], first.seq, first.head)),
        "{begun:?}"
    );
    assert_eq!(next.seq, first.seq + 2);
}

#[test]
fn faults_have_a_line_that_says_where_and_what_to_do() {
    for fault in Fault::ALL {
        let said = line(*fault, Path::new("/data/journal"));
        assert!(said.starts_with("the journal in /data/journal is not written: "), "{said}");
        assert!(said.contains("; ") && !said.contains('\n'), "{said}");
    }
}
