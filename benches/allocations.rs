//! What the second drawing of a line takes from the heap: nothing. A table; how often memory was asked for.
//!
//! | figure | what | budget (issue) |
//! |---|---|---|
//! | a page of a way of blocks | 160x45 filled with hanzi that were drawn before | 0 |
//! | a line | letters and digits among hanzi; Tibetan and Uyghur, which are shaped | 0 |
//! | a page of sixel or text sizing | the same, with the list of what lies over the cells | none |
//!
//! Counts are the same in every profile, so this runs with `cargo test` as well, and ends with an error if it fails.
//! `cargo bench --bench allocations`
#![allow(clippy::print_stdout, reason = "its table is its output")]
mod page;

use allocation_counter::measure;
use caring_mode::bigtype::Type;
use page::{BLOCKS, Kind, MIXED, PLACED, STACKS, TIBETAN, UYGHUR, blank, draw, line, show};
use std::{hint::black_box, process::ExitCode};

/// How often the second time asks for memory.
fn second(kind: Kind, mut work: impl FnMut(&mut Type)) -> u64 {
    let mut engine = kind.engine();
    let first = measure(|| work(&mut engine)).count_total;
    assert!(first > 0, "{}: nothing is counted", kind.name);
    measure(|| work(&mut engine)).count_total
}

fn main() -> ExitCode {
    println!("{:<44} {:>8}", "drawn for the second time", "requests");
    let mut buf = blank();
    let mut clean = true;
    let mut judge = |what: String, count: u64| {
        clean &= count == 0;
        println!("{what:<44} {count:>8}  budget 0  {}", if count == 0 { "pass" } else { "FAIL" });
    };
    for kind in BLOCKS {
        let page = kind.page();
        judge(format!("page, {}", kind.name), second(kind, |engine| draw(engine, &page, kind.size, &mut buf)));
    }
    for (script, text) in [("mixed", MIXED), ("Tibetan", TIBETAN), ("Uyghur", UYGHUR)] {
        let count = second(STACKS, |engine| {
            black_box(line(engine, text, STACKS.size, &mut buf));
        });
        judge(format!("line, {script}, {}", STACKS.name), count);
    }
    for kind in PLACED {
        let page = kind.page();
        let count = second(kind, |engine| {
            black_box(show(engine, &page, kind.size, &mut buf));
        });
        println!("{:<44} {count:>8}", format!("page, {}", kind.name));
    }
    if clean { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
