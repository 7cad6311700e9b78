//! How long large type takes, without a product around it. Criterion; a page is 160x45 filled with hanzi, none twice.
//!
//! | figure | from, to | budget (issue) |
//! |---|---|---|
//! | `glyph/cold` | a hanzi that was never drawn, to its cells | none of its own |
//! | `glyph/cached` | the same, drawn before | none of its own |
//! | `page/cold` | a new engine, to the cells of a page (sixel and text sizing: and the bytes over them) | 15 ms |
//! | `page/cached` | the same, drawn before | 100 us |
//! | `stacks/cold`, `stacks/cached` | a line of Tibetan, to its cells | none of its own |
//! | `stage/blit` | a page drawn before, to the cells of a buffer | 100 us |
//! | `stage/diff` | that buffer and an empty one, to the cells that differ | none of its own |
//! | `stage/bytes` | those cells, to the bytes of the terminal | none of its own |
//! | `stage/screen` | all three through `Screen`, every cell anew | none of its own |
//! | `probe` | the bytes that a terminal answered, to what it can do | none of its own |
//!
//! That a cached page allocates nothing is `allocations.rs`. `cargo bench --bench bigtype`
#![allow(clippy::unwrap_used, reason = "a benchmark that cannot go on should stop there")]
mod page;

use caring_mode::{
    bigtype::{Size, Type},
    shell::{
        decode::{Decoder, Event},
        probe::{Answers, Probe},
        terminal::{Overlay, Screen},
    },
};
use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use page::{BLOCKS, GRID, Kind, PLACED, STACKS, TIBETAN, blank, draw, line, show};
use ratatui::backend::{Backend, CrosstermBackend};
use std::{hint::black_box, io, time::Duration};

/// What foot 1.21 answers to all questions.
const ANSWER: &[u8] = b"\x1b[2;1R\x1b[2;3R\x1b[2;4R\x1b[4;2R\x1b[5;2R\x1b[?62;4;22;28c\x1b[6;32;16t\
    \x1b[4;672;1280t\x1bP>|foot(1.21.0)\x1b\\\x1b[0n";

fn glyph(c: &mut Criterion) {
    let mut group = c.benchmark_group("glyph");
    let mut buf = blank();
    for kind in BLOCKS.into_iter().chain([STACKS]) {
        let (name, size) = (kind.name, kind.size);
        let word = if kind.name == STACKS.name { "བྱེད" } else { "款" };
        // The font is open, and another character was drawn.
        let warm = |buf: &mut _| {
            let mut engine = kind.engine();
            line(&mut engine, if word == "款" { "取" } else { "ལས" }, size, buf);
            engine
        };
        let mut scratch = blank();
        group.bench_function(BenchmarkId::new("cold", name), |b| {
            let draw = |mut engine: Type| {
                black_box(line(&mut engine, word, size, &mut buf));
                engine
            };
            b.iter_batched(|| warm(&mut scratch), draw, BatchSize::SmallInput);
        });
        let mut engine = warm(&mut buf);
        group.bench_function(BenchmarkId::new("cached", name), |b| {
            b.iter(|| black_box(line(&mut engine, black_box(word), size, &mut buf)));
        });
    }
    group.finish();
}

/// Cold and cached, of anything that is drawn with an engine.
fn both(c: &mut Criterion, group: &str, kind: Kind, mut work: impl FnMut(&mut Type) -> usize) {
    let mut group = c.benchmark_group(group);
    let mut cold = || kind.engine();
    group.bench_function(BenchmarkId::new("cold", kind.name), |b| {
        let once = |mut engine: Type| {
            black_box(work(&mut engine));
            engine
        };
        b.iter_batched(&mut cold, once, BatchSize::PerIteration);
    });
    let mut engine = kind.engine();
    group.bench_function(BenchmarkId::new("cached", kind.name), |b| b.iter(|| black_box(work(&mut engine))));
    group.finish();
}

fn pages(c: &mut Criterion) {
    let mut buf = blank();
    for kind in BLOCKS {
        let page = kind.page();
        both(c, "page", kind, |engine| {
            draw(engine, black_box(&page), kind.size, &mut buf);
            0
        });
    }
    for kind in PLACED {
        let page = kind.page();
        both(c, "page", kind, |engine| show(engine, black_box(&page), kind.size, &mut buf));
    }
    both(c, "stacks", STACKS, |engine| usize::from(line(engine, black_box(TIBETAN), STACKS.size, &mut buf)));
}

fn stages(c: &mut Criterion) {
    let mut group = c.benchmark_group("stage");
    for kind in BLOCKS {
        let (page, size): (_, Size) = (kind.page(), kind.size);
        let (mut engine, mut buf, before) = (kind.engine(), blank(), blank());
        draw(&mut engine, &page, size, &mut buf);
        group.bench_function(BenchmarkId::new("blit", kind.name), |b| {
            b.iter(|| draw(&mut engine, black_box(&page), size, &mut buf));
        });
        group.bench_function(BenchmarkId::new("diff", kind.name), |b| {
            b.iter(|| black_box(before.diff(black_box(&buf)).len()));
        });
        let changed = before.diff(&buf);
        let mut out = Vec::new();
        group.bench_function(BenchmarkId::new("bytes", kind.name), |b| {
            b.iter(|| {
                out.clear();
                CrosstermBackend::new(&mut out).draw(black_box(&changed).iter().copied()).unwrap();
                out.len()
            });
        });
        let mut screen = Screen::new(io::sink(), (GRID.width, GRID.height));
        group.bench_function(BenchmarkId::new("screen", kind.name), |b| {
            b.iter(|| {
                screen.redraw();
                screen.draw(|buf| (draw(&mut engine, &page, size, buf), Overlay::default())).unwrap();
            });
        });
    }
    group.finish();
}

fn probe(c: &mut Criterion) {
    let now = Duration::from_millis(10);
    let hear = |bytes: &[u8]| -> Answers {
        let mut probe = Probe::new(Duration::ZERO, (80, 21), None);
        for event in Decoder::new().feed(bytes, now) {
            if let Event::Reply(reply) = event {
                probe.hear(reply, now);
            }
        }
        probe.done(now).unwrap()
    };
    assert!(hear(ANSWER).sixel, "the answers are not understood");
    c.bench_function("probe", |b| b.iter(|| hear(black_box(ANSWER))));
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(50).warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(3));
    targets = glyph, pages, stages, probe
}
criterion_main!(benches);
