//! How fast made-up customers are: what the kiosk is told in a minute, on one thread.
//!
//! | figure | from, to | budget (issue) |
//! |---|---|---|
//! | cold | every task, language and profile once: most scenes are worded and drawn for the first time | none |
//! | warm | the same again and on: 100,000 inputs | 1,000,000 a minute |
//!
//! An input is what reaches `Kiosk::update` from a hand; a held key that is filtered out is an event and no input.
//! `cargo bench --bench simulate`
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark that cannot go on should stop there, and its table is its output"
)]
use caring_mode::{
    kiosk::Setup,
    pack::Pack,
    shell::source,
    simulate::{Cell, Lab, PANEL, Plan, Profile, Tally, cells, walk},
};
use std::{
    rc::Rc,
    time::{Duration, Instant},
};

const BUDGET: f64 = 1_000_000.0;

fn run(lab: &mut Lab, cells: &[Cell], plan: Plan) -> (Tally, Duration) {
    let (mut sum, begun) = (Tally::default(), Instant::now());
    for cell in cells {
        sum.add(&walk(lab, cell, &plan));
    }
    (sum, begun.elapsed())
}

fn row(name: &str, (sum, time): (Tally, Duration), judge: bool) {
    let a_minute = sum.inputs as f64 / time.as_secs_f64() * 60.0;
    let verdict = match (judge, a_minute >= BUDGET) {
        (false, _) => "",
        (true, true) => "  pass",
        (true, false) => "  FAIL",
    };
    let (seconds, visits) = (time.as_secs_f64(), sum.visits);
    println!("{name:<6} {visits:>8} {:>9} {:>9} {seconds:>8.2} {a_minute:>12.0}{verdict}", sum.inputs, sum.events);
}

fn main() {
    // `cargo test --benches` compiles it and has no time for it.
    if !std::env::args().any(|a| a == "--bench") || cfg!(debug_assertions) {
        return;
    }
    let pack = Rc::new(Pack::read(source::built_in(), "cn", "generic").0);
    let tongues: Vec<usize> = pack.words.reviewed().collect();
    let all = cells(&pack, &[], &tongues, &Profile::ALL);
    let mut lab = Lab::new(pack.clone(), Setup::usual(&pack), PANEL);
    println!("{:<6} {:>8} {:>9} {:>9} {:>8} {:>12}", "", "visits", "inputs", "events", "seconds", "inputs/min");
    row("cold", run(&mut lab, &all, Plan { seed: 1, visits: 1, inputs: 0 }), false);
    let share = 100_000 / all.len() as u64;
    row("warm", run(&mut lab, &all, Plan { seed: 2, visits: 1, inputs: share }), true);
}
