//! The journal as an auditor meets it: the command, on whole and on damaged folders, beside a kiosk that writes, after kills.
#[path = "journal/kills.rs"]
mod kills;

use crate::child::run;
use caring_mode::{
    care::Need,
    journal::{CATALOGUE, Event, Id, Row},
    shell::journal::{FOLDER, Journal, Settings, When, rows, verify},
};
use proptest::prelude::*;
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

/// A data folder of its own, gone afterwards.
struct Place(PathBuf);

impl Place {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("caring-mode-audit-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        Self(path)
    }
    fn data(&self) -> &str {
        self.0.to_str().unwrap()
    }
    fn file(&self, name: &str) -> PathBuf {
        self.0.join(FOLDER).join(name)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// 2026-11-25 10:24 UTC.
const WHEN: When = When { minute: 29_926_704, up: Duration::ZERO };

fn journal(place: &Place, rows: u64) -> Journal {
    let settings = Settings { patience: Duration::from_secs(20), ..Settings::new(Some(place.0.clone())) };
    let mut journal = Journal::open(settings, WHEN);
    let script = Id::new("transfer");
    for n in 0..rows {
        let event = match n % 2 {
            0 => Event::Called { need: Need::Stop, script: script.clone(), screen: None },
            _ => Event::Recovered {},
        };
        journal.record(event, WHEN, Some(0xabc)).unwrap();
    }
    journal
}

#[test]
fn whole_and_damaged_journals_have_their_exit_codes() {
    let place = Place::new("codes");
    let said = run(&["journal", "verify", "--data", place.data()]);
    assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{}", said.err);
    assert!(said.err.contains("there is no journal in") && said.err.contains("--data DIR"), "{}", said.err);
    let running = journal(&place, 4);
    // Beside a kiosk that writes.
    let said = run(&["journal", "verify", "--data", place.data()]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    let head = said.out.lines().last().unwrap().strip_prefix("whole: ").unwrap().to_owned();
    assert!(head.starts_with("4:") && said.out.starts_with("2026-11.db: rows 1 to 4\n"), "{}", said.out);
    drop(running);
    assert_eq!(run(&["journal", "verify", "--data", place.data(), "--head", &head]).code, Some(0));
    let other = format!("9:{}", "0".repeat(64));
    let said = run(&["journal", "verify", "--data", place.data(), "--head", &other]);
    assert_eq!(said.code, Some(1));
    assert!(said.out.contains("bad: 2026-11.db: the rows after 4 are missing"), "{}", said.out);
    assert_eq!(run(&["journal", "verify", "--data", place.data(), "--head", "4"]).code, Some(2));
    let connection = rusqlite::Connection::open(place.file("2026-11.db")).unwrap();
    connection.execute_batch("UPDATE journal SET minute = 7 WHERE seq = 3").unwrap();
    drop(connection);
    let said = run(&["journal", "verify", "--data", place.data()]);
    assert_eq!(said.code, Some(1));
    assert!(said.out.contains("bad: 2026-11.db: row 3 is not the one that was written"), "{}", said.out);
    let said = run(&["journal", "export", "--data", place.data()]);
    assert_eq!((said.code, said.out.lines().count()), (Some(1), 2));
    assert!(said.err.contains("left out, 2026-11.db: row 3"), "{}", said.err);
}

#[test]
fn rows_are_exported_as_lines_and_as_a_table() {
    let place = Place::new("export");
    drop(journal(&place, 2));
    let said = run(&["journal", "export", "--data", place.data()]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    let lines: Vec<serde_json::Value> = said.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["event"], "called");
    assert_eq!(lines[0]["time"], "2026-11-25T10:00Z");
    assert_eq!(lines[0]["visit"], "0000000000000abc");
    assert_eq!(lines[0]["fields"]["need"], "stop");
    assert!(lines[0]["fields"]["screen"].is_null() && lines[1]["visit"].is_null());
    assert_eq!((&lines[1]["time"], lines[1]["hash"].as_str().unwrap().len()), (&"2026-11-25T10:24Z".into(), 64));
    let out = place.0.join("out.csv");
    let said = run(&["journal", "export", "--data", place.data(), "--format", "csv", "--out", out.to_str().unwrap()]);
    assert_eq!((said.code, said.out.as_str(), said.err.as_str()), (Some(0), "", ""));
    let text = fs::read_to_string(&out).unwrap();
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("seq,time,about,visit,event,fields,hash"));
    let first = "1,2026-11-25T10:00Z,customer,0000000000000abc,called,need=stop script=transfer,";
    assert!(lines.next().unwrap().starts_with(first), "{text}");
    assert_eq!(fs::read_dir(&place.0).unwrap().count(), 2, "no draft is left");
    let said = run(&["journal", "export", "--data", place.data(), "--out", place.data()]);
    assert_eq!(said.code, Some(2));
    assert!(said.err.contains("is a folder: name a file in it"), "{}", said.err);
}

#[test]
fn the_catalogue_is_printed_and_every_command_shows_an_example() {
    let said = run(&["journal", "events"]);
    assert_eq!((said.code, said.out), (Some(0), caring_mode::journal::table()));
    assert!(!CATALOGUE.is_empty());
    for command in [&["journal", "--help"][..], &["journal", "verify", "--help"], &["journal", "export", "--help"]] {
        assert!(run(command).out.contains("Example"), "{command:?}");
    }
}

/// The writer of the next test, started by it in a process of its own.
#[test]
fn a_writer_for_the_kills() {
    if let Some(data) = env::var_os("JOURNAL_KILL_DATA") {
        kills::write(Path::new(&data));
    }
}

#[test]
fn a_kill_at_any_moment_loses_nothing_that_was_shown() {
    let place = Place::new("kill");
    let child = || {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["--exact", "journal::a_writer_for_the_kills", "--nocapture", "--quiet"]);
        command.env("JOURNAL_KILL_DATA", &place.0);
        command
    };
    let seen = kills::kill(&place.0, child, 5, 150, 7);
    assert!(seen.rows >= 150, "{seen:?}");
}

/// A journal of two months with some hundred rows, its files and its rows.
fn master() -> (Vec<(String, Vec<u8>)>, Vec<Row>) {
    let place = Place::new("master");
    let mut journal = journal(&place, 120);
    let later = When { minute: WHEN.minute + 30 * 1440, up: Duration::from_hours(30 * 24) };
    for _ in 0..120 {
        journal.record(Event::VisitBegun {}, later, Some(1)).unwrap();
    }
    drop(journal);
    let files = fs::read_dir(place.0.join(FOLDER)).unwrap().map(|entry| {
        let entry = entry.unwrap();
        (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap())
    });
    (files.collect(), rows(&place.0).unwrap())
}

#[test]
fn random_damage_is_noticed_or_changes_nothing_and_never_ends_the_program() {
    let (files, all) = master();
    let place = Place::new("flips");
    let databases: Vec<usize> =
        (0..files.len()).filter(|n| Path::new(&files[*n].0).extension().is_some_and(|e| e == "db")).collect();
    assert_eq!((databases.len(), all.len()), (2, 241));
    let damage = (
        prop::sample::select(databases),
        prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        prop::option::weighted(0.2, any::<prop::sample::Index>()),
    );
    let noticed = std::cell::Cell::new(0);
    let config = ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() };
    let mut runner = proptest::test_runner::TestRunner::new_with_rng(
        config,
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    let told = runner.run(&damage, |(file, flips, cut)| {
        let _ = fs::remove_dir_all(&place.0);
        fs::create_dir_all(place.0.join(FOLDER)).unwrap();
        for (n, (name, bytes)) in files.iter().enumerate() {
            let mut bytes = bytes.clone();
            if n == file {
                for (at, value) in &flips {
                    let at = at.index(bytes.len());
                    bytes[at] = *value;
                }
                bytes.truncate(cut.map_or(bytes.len(), |cut| cut.index(bytes.len())));
            }
            fs::write(place.file(name), bytes).unwrap();
        }
        let read = rows(&place.0).unwrap();
        let report = verify(&place.0, None).unwrap();
        prop_assert!(!report.bad.is_empty() || read == all, "{:?} {:?} {:?}", files[file].0, flips, cut);
        prop_assert!(read.len() <= all.len());
        noticed.set(noticed.get() + u32::from(!report.bad.is_empty()));
        // The kiosk starts on it and writes. What it leaves is whole, if the damage is in the file that it goes on with.
        let settings = Settings { patience: Duration::from_secs(20), ..Settings::new(Some(place.0.clone())) };
        let later = When { minute: WHEN.minute + 30 * 1440, up: Duration::ZERO };
        let mut journal = Journal::open(settings, later);
        let done = journal.record(Event::Recovered {}, later, None);
        drop(journal);
        let after = verify(&place.0, None).unwrap();
        prop_assert!(done.is_ok() && (after.bad.is_empty() || !files[file].0.starts_with("2026-12")), "{:?}", after);
        Ok(())
    });
    told.unwrap();
    assert!(noticed.get() > 40, "the damage is none: {}", noticed.get());
}

/// The page for branch IT says all that can be stored.
#[test]
fn the_readme_holds_the_table_of_what_is_stored() {
    let readme = include_str!("../README.md");
    assert!(readme.contains(caring_mode::journal::table().trim()), "paste what `caring-mode journal events` prints");
}

/// What the table says can be stored is stored somewhere: each event is made by the code, not only read by a report.
#[test]
fn every_event_of_the_catalogue_is_written_by_something() {
    let mut folders = vec![std::path::PathBuf::from("src")];
    let mut code = String::new();
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            let reads = ["src/journal", "src/report", "src/report.rs", "src/tickets", "src/tickets.rs"];
            let reads = reads.iter().any(|other| path == Path::new(other)) || path.ends_with("tests.rs");
            if path.is_dir() && !reads {
                folders.push(path);
            } else if !reads {
                let text = fs::read_to_string(path).unwrap();
                code += text.split("#[cfg(test)]").next().unwrap();
            }
        }
    }
    let catalogue = fs::read_to_string("src/journal/catalogue.rs").unwrap();
    let names = CATALOGUE.iter().map(|entry| {
        let rest = catalogue.split_once(&format!("{:?} ", entry.name)).unwrap().1;
        let kind = rest.rsplit_once(&format!("{:?} ", entry.says)).map_or(rest, |(_, after)| after);
        kind.split(' ').next().unwrap().to_owned()
    });
    let silent: Vec<String> = names
        .filter(|kind| !code.contains(&format!("Event::{kind} {{")) && !code.contains(&format!("Row::{kind} {{")))
        .collect();
    assert_eq!(silent, [""; 0], "in the catalogue, and written by nothing");
}
