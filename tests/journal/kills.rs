//! A writer that is killed at random moments, and what must hold after each kill.
use caring_mode::{
    care::Left,
    dice::Dice,
    journal::{Event, Id},
    shell::journal::{FOLDER, Journal, Settings, When, verify},
};
use std::{
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

/// The writer: events one after the other, and each number on its output once the row is on disk. It ends when nobody reads.
pub(crate) fn write(data: &Path) {
    let started = Instant::now();
    let settings = Settings { patience: Duration::from_mins(1), ..Settings::new(Some(data.to_owned())) };
    let mut journal = Journal::open(settings, When::now(started));
    let mut out = std::io::stdout().lock();
    for n in 0_u64.. {
        let script = Id::new("transfer").unwrap();
        let event = match n % 3 {
            0 => Event::VisitBegun {},
            1 => Event::TaskBegun { script },
            _ => Event::VisitEnded { how: Left::Done, script: Some(script), screen: Id::new("goodbye") },
        };
        let chain = journal.record(event, When::now(started), Some(n)).unwrap();
        if writeln!(out, "{}", chain.seq).and_then(|()| out.flush()).is_err() {
            return;
        }
    }
}

/// What was seen.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    /// Rows at the end.
    pub(crate) rows: u64,
    /// Kills after which a row was there that had not been printed yet.
    pub(crate) ahead: u64,
}

/// Kills the writer that `child` starts so many times, while so many events are written in all.
pub(crate) fn kill(data: &Path, child: impl Fn() -> Command, kills: u64, events: u64, seed: u64) -> Seen {
    let mut dice = Dice::new(seed);
    let (mut last, mut sum) = (0, Seen::default());
    for n in 1..=kills {
        // Each life is as long as it takes to come to its share of all, give or take a half.
        let goal = events * n / kills;
        let share = goal.saturating_sub(last).max(2);
        let enough = last + if n == kills { share } else { dice.between(share.div_ceil(2), share + share / 2) };
        let mut writer = child().stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(writer.stdout.take().unwrap()).lines();
        // A program that runs tests says so ahead of the numbers.
        let mut number = || lines.by_ref().find_map(|line| line.ok()?.parse::<u64>().ok());
        let mut printed = last;
        while printed < enough
            && let Some(seq) = number()
        {
            printed = seq;
        }
        // Somewhere within the next row or two, and not where a pipe was just read.
        let end = Instant::now() + Duration::from_micros(dice.between(0, 1500));
        while Instant::now() < end {
            std::hint::spin_loop();
        }
        writer.kill().unwrap();
        writer.wait().unwrap();
        // What was printed meanwhile was shown as well.
        while let Some(seq) = number() {
            printed = seq.max(printed);
        }
        assert!(printed >= enough, "the writer ended by itself at row {printed}");
        let report = verify(data, None).unwrap();
        assert_eq!(report.bad, [], "after kill {n}");
        assert!(report.notes.is_empty(), "after kill {n}: {:?}", report.notes);
        assert!(report.end.seq >= printed, "kill {n}: row {printed} was printed, {} is the last", report.end.seq);
        sum.ahead += u64::from(report.end.seq > printed);
        last = report.end.seq;
        integrity(data);
    }
    sum.rows = last;
    sum
}

/// The database says of itself that it is whole. On a copy, so that looking leaves the log for the next writer.
fn integrity(data: &Path) {
    let copy = data.with_extension("copy");
    let _ = std::fs::remove_dir_all(&copy);
    std::fs::create_dir_all(&copy).unwrap();
    for file in std::fs::read_dir(data.join(FOLDER)).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), copy.join(file.file_name())).unwrap();
    }
    for file in std::fs::read_dir(&copy).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|e| e == "db") {
            let connection = rusqlite::Connection::open(path).unwrap();
            let said: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
            assert_eq!(said, "ok");
        }
    }
    std::fs::remove_dir_all(&copy).unwrap();
}
