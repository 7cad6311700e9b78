//! Full, taken, in the way, damaged.
use super::*;

#[test]
fn a_full_disk_loses_rows_and_says_how_many() {
    let place = Place::new("full");
    let mut journal = Journal::open(Settings { most_pages: Some(8), ..place.settings() }, at(0));
    let mut n = 0;
    let seen = loop {
        match journal.record(begun("transfer"), at(0), Some(1)) {
            Ok(chain) => n = chain.seq,
            Err(fault) => break fault,
        }
        assert!(n < 1000, "never full");
    };
    assert_eq!(seen, Fault::Full);
    assert_eq!(journal.record(begun("transfer"), at(0), Some(1)), Err(Fault::Full));
    assert_eq!(journal.state(), State::Lost { lost: 2, fault: Fault::Full });
    assert_eq!(journal.try_again(at(1)), State::Lost { lost: 2, fault: Fault::Full });
    assert_eq!(place.whole().end.seq, n);
    drop(journal);
    let mut journal = place.open(at(2));
    assert_eq!(journal.record(begun("transfer"), at(2), Some(1)).unwrap().seq, n + 1);
}

#[test]
fn two_programs_on_one_folder_the_second_one_waits() {
    let place = Place::new("taken");
    let mut first = place.open(at(0));
    first.record(Event::VisitBegun {}, at(0), Some(1)).unwrap();
    let mut second = place.open(at(0));
    assert_eq!(second.opened(), State::Lost { lost: 0, fault: Fault::Taken });
    assert!(second.trouble().unwrap().contains("another program"));
    assert_eq!(second.record(Event::Stopped {}, at(0), None), Err(Fault::Taken));
    drop(first);
    // It is not tried at every row: opening may read a whole month.
    let soon = When { up: Duration::from_secs(9), ..at(0) };
    assert_eq!(second.record(Event::Stopped {}, soon, None), Err(Fault::Taken));
    assert_eq!(second.state(), State::Lost { lost: 2, fault: Fault::Taken });
    let later = When { up: Duration::from_secs(20), ..at(0) };
    assert_eq!(second.record(Event::Stopped {}, later, None).unwrap().seq, 3);
    let gap = Event::JournalGap { lost: 2, fault: Fault::Taken };
    assert_eq!(place.rows()[1].event, gap);
    assert!(matches!(second.state(), State::Well(_)));
    place.whole();
}

#[test]
fn trying_again_writes_the_gap_at_once() {
    let place = Place::new("again");
    let mut first = place.open(at(0));
    first.opened();
    let mut second = place.open(at(0));
    assert_eq!(second.record(Event::Stopped {}, at(0), None), Err(Fault::Taken));
    drop(first);
    let State::Well(chain) = second.try_again(at(0)) else { panic!("still lost") };
    assert_eq!((chain.seq, place.told().as_slice()), (1, &["journal-gap"][..]));
}

#[test]
fn a_file_in_the_place_of_the_folder_is_a_fault_and_no_end() {
    let place = Place::new("in-the-way");
    fs::create_dir_all(&place.0).unwrap();
    fs::write(place.0.join(FOLDER), "mine").unwrap();
    let mut journal = place.open(at(0));
    assert_eq!(journal.record(Event::VisitBegun {}, at(0), Some(1)), Err(Fault::Disk));
    fs::remove_file(place.0.join(FOLDER)).unwrap();
    assert_eq!(journal.record(Event::VisitBegun {}, at(1), Some(1)).unwrap().seq, 2);
    assert_eq!(place.told(), ["journal-gap", "visit-begun"]);
}

/// A journal of so many rows, closed.
fn written(place: &Place, n: u64) -> Chain {
    let mut journal = place.open(at(0));
    (1..=n).map(|_| journal.record(begun("transfer"), at(0), Some(1)).unwrap()).last().unwrap_or_default()
}

fn reopened(place: &Place) -> u64 {
    let mut journal = place.open(at(1));
    journal.record(Event::Recovered {}, at(1), None).unwrap().seq
}

#[test]
fn a_damaged_file_is_set_aside_and_what_follows_names_it() {
    let place = Place::new("damaged");
    let file = place.file("2026-11.db");
    written(&place, 9);
    sql(&file, "UPDATE journal SET visit = 2 WHERE seq = 5");
    let report = verify(&place.0, None).unwrap();
    assert_eq!((report.bad[0].file.as_str(), report.bad[0].seq, report.end.seq), ("2026-11.db", Some(5), 4));
    assert_eq!(reopened(&place), 6);
    assert_eq!(place.names(), ["2026-11.db", "2026-11.db.set-aside"]);
    // The good rows of the old file still count.
    let told = place.told();
    assert_eq!(
        told.iter().map(|name| *name == "task-begun").collect::<Vec<_>>(),
        [true, true, true, true, false, false]
    );
    assert_eq!(told[4..], ["epoch-begun", "recovered"]);
    let Event::EpochBegun { last: 4, fault: Fault::Broken, .. } = place.rows()[4].event else { panic!("{told:?}") };
    let report = place.whole();
    assert!(report.notes.iter().any(|note| note.contains("set-aside") && note.contains("row 5")), "{report:?}");
    // Once more, on the same day.
    fs::write(&file, "no database").unwrap();
    assert_eq!(reopened(&place), 6);
    assert_eq!(place.names(), ["2026-11.db", "2026-11.db.set-aside", "2026-11.db.set-aside-2"]);
    place.whole();
    // The one that was set aside is evidence: who changes it is seen.
    fs::write(place.file("2026-11.db.set-aside-2"), "another").unwrap();
    let report = verify(&place.0, None).unwrap();
    assert_eq!(report.bad.len(), 1, "{report:?}");
    assert!(report.bad[0].file == "2026-11.db.set-aside-2" && report.bad[0].what.contains("changed"));
}

#[test]
fn whatever_is_done_to_the_rows_is_named_and_ends_in_a_new_epoch() {
    // The change, the row that is named, and the number of the first row of the next run. Where no row can be read, the numbers go on
    // behind the last one that is known of.
    let rows: &[(&str, u64, u64)] = &[
        ("DELETE FROM journal WHERE seq = 3", 3, 4),
        ("DELETE FROM journal WHERE seq > 6", 7, 8),
        ("DELETE FROM journal", 1, 11),
        ("UPDATE journal SET minute = minute - 60 WHERE seq = 2", 2, 3),
        ("UPDATE journal SET seq = 99 WHERE seq = 9", 9, 10),
        ("UPDATE journal SET hash = zeroblob(32) WHERE seq = 9", 9, 10),
        ("UPDATE journal SET name = 'typed' WHERE seq = 4", 4, 5),
        ("UPDATE journal SET fields = zeroblob(9000000) WHERE seq = 4", 4, 5),
        ("UPDATE journal SET fields = x'ffffffffffffffff' WHERE seq = 1", 1, 11),
        ("UPDATE journal SET visit = NULL WHERE seq = 8", 8, 9),
    ];
    for (n, (change, bad, next)) in rows.iter().enumerate() {
        let place = Place::new(&format!("change-{n}"));
        written(&place, 9);
        sql(&place.file("2026-11.db"), change);
        let report = verify(&place.0, None).unwrap();
        assert_eq!(report.bad[0].seq, Some(*bad), "{change}: {report:?}");
        assert_eq!(reopened(&place), *next, "{change}");
        place.whole();
    }
}

#[test]
fn a_database_with_anything_but_our_table_is_none_of_ours() {
    let others = [
        "CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM journal; END",
        "CREATE TABLE other (a)",
        "DROP TABLE journal; CREATE TABLE journal (seq, minute, visit, name, fields, hash)",
        "DROP TABLE journal; CREATE VIEW journal AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n FROM r) \
         SELECT n AS seq, n AS minute, n AS visit, n AS name, n AS fields, n AS hash FROM r WHERE n > 1",
    ];
    for (n, change) in others.iter().enumerate() {
        let place = Place::new(&format!("other-{n}"));
        written(&place, 3);
        sql(&place.file("2026-11.db"), change);
        assert_eq!(verify(&place.0, None).unwrap().bad[0].file, "2026-11.db", "{change}");
        assert_eq!(reopened(&place), 5, "{change}");
        assert_eq!(place.names(), ["2026-11.db", "2026-11.db.set-aside"]);
    }
}

#[test]
fn when_all_files_are_gone_the_numbers_go_on() {
    let place = Place::new("gone");
    let chain = written(&place, 9);
    fs::remove_file(place.file("2026-11.db")).unwrap();
    assert!(verify(&place.0, None).unwrap().bad[0].what.contains("missing"));
    assert_eq!(reopened(&place), 11);
    let epoch = Event::EpochBegun { file: [0; 32], last: 9, head: chain.head, fault: Fault::Broken };
    assert_eq!(place.rows()[0].event, epoch);
    place.whole();
}

#[test]
fn a_head_that_was_written_down_tells_a_cut_that_the_folder_does_not() {
    let place = Place::new("head");
    let chain = written(&place, 9);
    sql(&place.file("2026-11.db"), "DELETE FROM journal WHERE seq > 6");
    fs::remove_file(place.file("head")).unwrap();
    place.whole();
    let report = verify(&place.0, Some(chain)).unwrap();
    assert!(report.bad[0].what.contains("after 6 are missing"), "{report:?}");
    let other = Chain { seq: 5, head: [1; 32] };
    assert!(verify(&place.0, Some(other)).unwrap().bad[0].what.contains("row 5 is another one"));
}

#[test]
fn a_file_that_was_made_and_not_begun_is_begun() {
    let place = Place::new("fresh");
    written(&place, 2);
    fs::write(place.file("2026-12.db"), "").unwrap();
    drop(file::open(&place.file("2027-01.db"), None).unwrap());
    place.whole();
    assert_eq!(reopened(&place), 3);
    assert_eq!(place.names(), ["2026-11.db"]);
    place.whole();
}

#[test]
fn a_log_that_was_left_by_a_kill_is_part_of_the_file() {
    let place = Place::new("log");
    let mut journal = place.open(at(0));
    for _ in 0..5 {
        journal.record(begun("transfer"), at(0), Some(1)).unwrap();
    }
    // What a kill leaves is what is there now.
    let other = Place::new("log-copy");
    fs::create_dir_all(other.file("")).unwrap();
    for name in ["2026-11.db", "2026-11.db-wal", "head"] {
        fs::copy(place.file(name), other.file(name)).unwrap();
    }
    assert_eq!(other.whole().end.seq, 5);
    assert_eq!(reopened(&other), 6);
    other.whole();
}

#[test]
fn an_epoch_that_could_not_begin_begins_later() {
    let place = Place::new("epoch-full");
    written(&place, 9);
    sql(&place.file("2026-11.db"), "UPDATE journal SET visit = 2 WHERE seq = 5");
    let mut journal = Journal::open(Settings { most_pages: Some(1), ..place.settings() }, at(0));
    assert_eq!(journal.record(Event::VisitBegun {}, at(0), Some(1)), Err(Fault::Full));
    assert_eq!(journal.state(), State::Lost { lost: 1, fault: Fault::Full });
    drop(journal);
    assert_eq!(reopened(&place), 6);
    place.whole();
}

#[test]
fn a_head_that_no_journal_can_have_counts_as_none() {
    let place = Place::new("head-odd");
    fs::create_dir_all(place.file("")).unwrap();
    for odd in [format!("{}:{}", u64::MAX, "00".repeat(32)), "\u{1b}[31m".into(), "1".repeat(100_000), String::new()] {
        fs::write(place.file("head"), odd).unwrap();
        let _ = fs::remove_file(place.file("2026-11.db"));
        assert_eq!(reopened(&place), 1);
    }
}
