//! How fast an event is on disk, and how fast a month of them is read again. A table.
//!
//! | figure | what | budget |
//! |---|---|---|
//! | a row | from the call to the answer, the row on disk: median, the 99th of a hundred, rows a second | median 1 ms (own) |
//! | opening | a folder with a full month, verified before the first row | 1 s (own) |
//! | verifying | the same rows, as the command does | none |
//!
//! Where the data folder is on another disk, name it: `CARING_MODE_BENCH=/data cargo bench --bench journal`
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark that cannot go on should stop there, and its table is its output"
)]
use caring_mode::{
    journal::{Event, Id},
    shell::journal::{Journal, Settings, State, When, verify},
};
use std::{
    fs,
    path::PathBuf,
    time::{Duration, Instant},
};

const ROWS: usize = 20_000;
const ROW: Duration = Duration::from_millis(1);
const OPENING: Duration = Duration::from_secs(1);

fn verdict(pass: bool) -> &'static str {
    if pass { "pass" } else { "FAIL" }
}

/// What the process holds of the memory, now and at most.
fn memory() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let lines = status.lines().filter(|line| line.starts_with("VmRSS") || line.starts_with("VmHWM"));
    lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join(", ")
}

fn main() {
    // `cargo test --benches` compiles it and has no time for it.
    if !std::env::args().any(|a| a == "--bench") || cfg!(debug_assertions) {
        return;
    }
    let place = std::env::var_os("CARING_MODE_BENCH").map_or_else(std::env::temp_dir, PathBuf::from);
    let data = place.join(format!("caring-mode-bench-{}", std::process::id()));
    let started = Instant::now();
    let settings = Settings::new(Some(data.clone()));
    println!("memory before: {}", memory());
    let mut journal = Journal::open(settings.clone(), When::now(started));
    journal.opened();
    let event = Event::TaskBegun { script: Id::new("transfer").unwrap() };
    let (mut times, begun) = (Vec::with_capacity(ROWS), Instant::now());
    for _ in 0..ROWS {
        let asked = Instant::now();
        journal.record(event.clone(), When::now(started), Some(1)).unwrap();
        times.push(asked.elapsed());
    }
    let a_second = ROWS as f64 / begun.elapsed().as_secs_f64();
    times.sort();
    let ms = |time: Duration| time.as_secs_f64() * 1000.0;
    let (median, late, most) = (times[ROWS / 2], times[ROWS * 99 / 100], times[ROWS - 1]);
    println!("a row        median {:>7.3} ms  budget 1 ms  {}", ms(median), verdict(median <= ROW));
    println!("             99 of 100 {:.3} ms, most {:.3} ms, {a_second:.0} rows a second", ms(late), ms(most));
    println!("memory with {ROWS} rows written: {}", memory());
    drop(journal);
    let begun = Instant::now();
    let mut journal = Journal::open(settings, When::now(started));
    assert!(matches!(journal.opened(), State::Well(chain) if chain.seq == ROWS as u64));
    let opening = begun.elapsed();
    println!("opening      {:>7.1} ms for {ROWS} rows  budget 1000 ms  {}", ms(opening), verdict(opening <= OPENING));
    drop(journal);
    let begun = Instant::now();
    assert!(verify(&data, None).unwrap().bad.is_empty());
    println!("verifying    {:>7.1} ms for {ROWS} rows", ms(begun.elapsed()));
    let size: u64 = fs::read_dir(data.join("journal")).unwrap().map(|f| f.unwrap().metadata().unwrap().len()).sum();
    println!("on disk      {:>7} bytes a row", size / ROWS as u64);
    fs::remove_dir_all(&data).unwrap();
}
