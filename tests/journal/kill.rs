//! 200 times `kill -9` at random moments while ten thousand events are written. `cargo run --release --example journal-kill [KILLS [EVENTS]]`
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a trial that cannot go on should stop there, and its figures are its output"
)]
mod kills;

use std::{env, path::PathBuf, process::Command, time::Instant};

fn main() {
    let args: Vec<String> = env::args().skip(1).collect();
    if let [write, data] = &args[..]
        && write == "write"
    {
        return kills::write(&PathBuf::from(data));
    }
    let number = |at: usize, usual| args.get(at).map_or(usual, |text| text.parse().unwrap());
    let (count, events) = (number(0, 200), number(1, 10_000));
    let data = env::temp_dir().join(format!("caring-mode-kill-{}", std::process::id()));
    let program = env::current_exe().unwrap();
    let child = || {
        let mut command = Command::new(&program);
        command.arg("write").arg(&data);
        command
    };
    let begun = Instant::now();
    let seen = kills::kill(&data, child, count, events, 1);
    let seconds = begun.elapsed().as_secs_f64();
    println!("{count} kills, {} rows: chain and database whole after each, nothing lost that was printed", seen.rows);
    println!("a row was on disk and not yet printed: {} times; {seconds:.1} s in all", seen.ahead);
    std::fs::remove_dir_all(&data).unwrap();
}
