//! How long the kiosk's own work takes, without a process and a terminal around it. Criterion; times are a frame.
//!
//! | figure | from, to | budget (issue) |
//! |---|---|---|
//! | `start` | the pack inside the program, to the bytes of the welcome screen at 160x45 | 50 ms, see `start.rs` |
//! | `input/choice` | a choice, to the bytes of the next step at 160x45, glyphs cached | 8 ms |
//! | `input/focus` | a focus move, to its bytes at 160x45 | 8 ms |
//! | `input/choice/cold` | the first choice into a task: its script and words unread, no glyph drawn | 8 ms |
//! | `large/cold`, `large/cached` | the screen that takes longest, to its cells at 160x45 | none of its own |
//!
//! `cargo bench --bench kiosk`
#![allow(clippy::unwrap_used, reason = "a benchmark that cannot go on should stop there")]
mod desk;

use caring_mode::{
    bigtype::Way,
    kiosk::{Act, Input, Kiosk},
    shell::run::{Start, frame_of},
    view::View,
};
use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use desk::{Desk, TASK, choice, start, step};
use ratatui::{buffer::Buffer, layout::Rect};
use std::{
    hint::black_box,
    time::{Duration, Instant},
};

const GRID: (u16, u16) = (160, 45);
const WAYS: [(&str, Way); 2] = [("sextant", Way::Sextant), ("quadrant", Way::Quadrant)];

fn cold_start(c: &mut Criterion) {
    let mut group = c.benchmark_group("start");
    for (name, way) in WAYS {
        group.bench_function(name, |b| {
            b.iter_with_large_drop(|| {
                let mut desk = Desk::new(start(way), GRID);
                black_box(desk.show());
                desk
            });
        });
    }
    group.finish();
}

/// Times `there` and not the way `back`, over and over.
fn to_and_fro(desk: &mut Desk, there: &Input, back: &Input, times: u64) -> Duration {
    let mut sum = Duration::ZERO;
    for _ in 0..times {
        let begun = Instant::now();
        let bytes = desk.input(black_box(there));
        sum += begun.elapsed();
        assert!(bytes > 0 && desk.input(back) > 0, "nothing changed");
    }
    sum
}

fn input_to_frame(c: &mut Criterion) {
    let mut group = c.benchmark_group("input");
    for (name, way) in WAYS {
        let mut desk = Desk::new(start(way), GRID);
        let at = step(desk.kiosk.pack());
        desk.kiosk.open(TASK, at);
        desk.show();
        let (there, back) = (choice(0), Input::Choose(Act::Back));
        group.bench_function(BenchmarkId::new("choice", name), |b| {
            b.iter_custom(|times| to_and_fro(&mut desk, &there, &back, times));
        });
        desk.turn();
        let (there, back) = (Input::Focus(Act::Choice(1)), Input::Focus(Act::Choice(0)));
        group.bench_function(BenchmarkId::new("focus", name), |b| {
            b.iter_custom(|times| to_and_fro(&mut desk, &there, &back, times));
        });
        group.bench_function(BenchmarkId::new("choice/cold", name), |b| {
            let at_the_door = || {
                let mut desk = Desk::new(start(way), GRID);
                desk.show();
                desk.input(&choice(0));
                desk
            };
            let enter = |mut desk: Desk| {
                assert!(desk.input(&choice(0)) > 0, "nothing changed");
                desk
            };
            b.iter_batched(at_the_door, enter, BatchSize::PerIteration);
        });
    }
    group.finish();
}

fn kiosk_at(start: &Start, script: &str, at: usize) -> Kiosk {
    let mut kiosk = Kiosk::new(start.pack.clone(), start.setup(), start.now(Instant::now()));
    kiosk.open(script, at);
    kiosk
}

/// The screen of all scripts that takes longest with warm caches, the best of five tries each.
fn heaviest(start: &Start, buf: &mut Buffer) -> (String, Kiosk) {
    let mut view = start.view();
    let mut most = (Duration::ZERO, String::new(), None);
    for script in start.pack.scripts() {
        for (at, screen) in start.pack.script(script).unwrap().screens.iter().enumerate() {
            let kiosk = kiosk_at(start, script, at);
            let tries = (0..5).map(|_| {
                let begun = Instant::now();
                black_box(frame_of(&kiosk, &mut view, buf));
                begun.elapsed()
            });
            let best = tries.min().unwrap();
            if best > most.0 {
                most = (best, format!("{script}.{}", screen.id), Some(kiosk));
            }
        }
    }
    (most.1, most.2.unwrap())
}

fn large_type(c: &mut Criterion) {
    let mut group = c.benchmark_group("large");
    let mut buf = Buffer::empty(Rect::new(0, 0, GRID.0, GRID.1));
    for (name, way) in WAYS {
        let start = start(way);
        let (screen, kiosk) = heaviest(&start, &mut buf);
        let name = format!("{name}, {screen}");
        let fresh = || start.view();
        group.bench_function(BenchmarkId::new("cold", &name), |b| {
            let draw = |mut view: View| {
                black_box(frame_of(&kiosk, &mut view, &mut buf));
                view
            };
            b.iter_batched(fresh, draw, BatchSize::PerIteration);
        });
        let mut view = fresh();
        group.bench_function(BenchmarkId::new("cached", &name), |b| {
            b.iter(|| black_box(frame_of(&kiosk, &mut view, &mut buf)));
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(50).warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(4));
    targets = cold_start, input_to_frame, large_type
}
criterion_main!(benches);
