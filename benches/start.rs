//! How long a customer waits for the real program in a terminal of 160x45. A table; milliseconds, medians.
//!
//! | figure | from, to | budget (issue) |
//! |---|---|---|
//! | first byte | just before the spawn, to the first byte in the terminal: the system's part and the pack | none |
//! | first frame | the same, to the end of the welcome screen's synchronized update | 50 ms |
//! | focus move, choice or back | a key is written, to the end of the frame that answers | 8 ms |
//!
//! Files are in the page cache from the second start on. `cargo bench --bench start`
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark that cannot go on should stop there, and its table is its output"
)]
mod booth;

use booth::{Booth, CALM, GRID, TERMINALS, median, milliseconds, verdict, wanted};
use std::{thread::sleep, time::Duration};

const STARTS: usize = 30;
const ANSWERS: usize = 15;
const FIRST_FRAME: Duration = Duration::from_millis(50);
const ANSWER: Duration = Duration::from_millis(8);

fn row(what: &str, times: &mut [Duration], budget: Option<Duration>) {
    let middle = median(times);
    let (least, most) = (milliseconds(times[0]), milliseconds(times[times.len() - 1]));
    let judged =
        budget.map(|b| format!("  budget {:>2.0} ms  {}", milliseconds(b), verdict(middle <= b))).unwrap_or_default();
    println!("{what:<24} {:>8.2} {least:>8.2} {most:>8.2}{judged}", milliseconds(middle));
}

fn main() {
    if !wanted() {
        return;
    }
    println!("{:<24} {:>8} {:>8} {:>8}   ms, {}x{}", "the real program", "median", "least", "most", GRID.0, GRID.1);
    for (name, term) in TERMINALS {
        let (mut bytes, mut frames) = (Vec::new(), Vec::new());
        for _ in 0..STARTS {
            let mut booth = Booth::open(term, GRID);
            let started = booth.started;
            bytes.push(booth.byte() - started);
            frames.push(booth.frame().at - started);
        }
        row(&format!("first byte, {name}"), &mut bytes, None);
        row(&format!("first frame, {name}"), &mut frames, Some(FIRST_FRAME));
        let mut booth = Booth::open(term, GRID);
        booth.frame();
        let (mut moves, mut choices) = (Vec::new(), Vec::new());
        for _ in 0..ANSWERS {
            // Into the first menu, one along, and back out. Calm between keys: a trembling hand is filtered.
            let answers = [(&b"\r"[..], true), (b"\t", false), (b"\x7f", true)];
            for (key, another_screen) in answers {
                sleep(CALM);
                booth.rest();
                if another_screen { &mut choices } else { &mut moves }.push(booth.answer(key));
            }
        }
        row(&format!("focus move, {name}"), &mut moves, Some(ANSWER));
        row(&format!("choice or back, {name}"), &mut choices, Some(ANSWER));
    }
}
