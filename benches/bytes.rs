//! What the kiosk takes of a line, a machine and a battery. Tables; bytes, megabytes (10^6) and wake-ups.
//!
//! | figure | what | budget (issue) |
//! |---|---|---|
//! | redraw | bytes of a frame of which the terminal knows nothing | none |
//! | focus | bytes of moving the focus from the first choice to the second | none |
//! | next | bytes of the step that follows, as it differs from this one | none |
//! | memory | the most that was resident (`VmHWM`, code included) of the program at 160x45 after 20 screens | 40 MB |
//! | wake-ups | voluntary context switches of all threads within 10 s while nobody is there | 0 |
//! | binary | the release binary | 25 MB |
//!
//! Bytes are those of 24-bit colours, pictures and scaled text included. Below 16 rows all text is native, so all ways
//! cost the same there. "plain" are blocks of two strengths, as in the high-contrast themes, the others are halftones.
//! `cargo bench --bench bytes`
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark that cannot go on should stop there, and its table is its output"
)]
mod booth;
mod desk;

use booth::{Booth, CALM, GRID, PROGRAM, TERMINALS, verdict, wanted};
use caring_mode::{
    bigtype::{CellPixels, Way},
    kiosk::{Act, Input},
    shell::probe::WINDOW,
};
use desk::{Desk, TASK, choice, start, step};
use std::{collections::HashMap, fs, num::NonZeroU16, thread::sleep, time::Duration};

const GRIDS: [(u16, u16); 3] = [(40, 11), (80, 24), (160, 45)];
/// Every way to draw, with whether blocks are halftones; pixels of a cell of 10x20 and of a dense panel.
const WAYS: [(&str, Way, bool); 9] = [
    ("osc66", Way::TextSizing, true),
    ("sixel 10x20", Way::Sixel(CellPixels { width: 10, height: 20 }), true),
    ("sixel 16x32", Way::Sixel(CellPixels { width: 16, height: 32 }), true),
    ("sextant", Way::Sextant, true),
    ("sextant plain", Way::Sextant, false),
    ("quadrant", Way::Quadrant, true),
    ("quadrant plain", Way::Quadrant, false),
    ("half", Way::Half, true),
    ("half plain", Way::Half, false),
];
const SCREENS: usize = 20;
const IDLE: Duration = Duration::from_secs(10);
const MEMORY: u64 = 40_000_000;
const BINARY: u64 = 25_000_000;

fn main() {
    if !wanted() {
        return;
    }
    wire();
    println!();
    let (term, peak) = memory();
    judge(&format!("memory, {SCREENS} screens, {term}"), megabytes(peak), "MB", megabytes(MEMORY));
    let (nobody, somebody) = wake_ups();
    judge("wake-ups in 10 s, nobody there", nobody as f64, "", 0.0);
    println!("{:<42} {:>8.2}", "wake-ups in 10 s, a task open", somebody as f64);
    judge("binary", megabytes(fs::metadata(PROGRAM).unwrap().len()), "MB", megabytes(BINARY));
}

fn judge(what: &str, value: f64, unit: &str, budget: f64) {
    println!("{what:<42} {value:>8.2} {unit:<2}  budget {budget:>2.0}  {}", verdict(value <= budget));
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

fn wire() {
    println!("{:<22} {:>17} {:>26}", "bytes", "welcome", "a step at the machine");
    println!("{:<22} {:>9} {:>7} {:>10} {:>7} {:>7}", "grid, way", "redraw", "focus", "redraw", "focus", "next");
    for (name, way, halftone) in WAYS {
        for grid in GRIDS {
            let mut desk = Desk::new(start(way), grid);
            if !halftone {
                desk.two_strengths();
            }
            desk.show();
            let (welcome, welcome_focus) = screen(&mut desk);
            let at = step(desk.kiosk.pack());
            desk.kiosk.open(TASK, at);
            let (task, task_focus) = screen(&mut desk);
            let next = desk.input(&choice(0));
            let place = format!("{}x{} {name}", grid.0, grid.1);
            println!("{place:<22} {welcome:>9} {welcome_focus:>7} {task:>10} {task_focus:>7} {next:>7}");
        }
    }
}

/// A full redraw of the screen's first page, and a focus move on the page with the choices.
fn screen(desk: &mut Desk) -> (u64, u64) {
    let whole = desk.redraw();
    desk.turn();
    let moved = desk.input(&Input::Focus(Act::Choice(1)));
    desk.input(&Input::Focus(Act::Choice(0)));
    assert!(moved > 0, "the focus is not to be seen");
    (whole, moved)
}

/// A visit in a terminal that is looked at.
struct Visit {
    booth: Booth,
    terminal: vt100::Parser,
}

impl Visit {
    fn begin(term: &str) -> Self {
        let cells = |n| NonZeroU16::new(n).unwrap();
        let mut visit =
            Self { booth: Booth::open(term, GRID), terminal: vt100::Parser::new(cells(GRID.1), cells(GRID.0), 0) };
        let first = visit.booth.frame();
        visit.terminal.process(&first.bytes);
        visit.look();
        visit
    }

    /// Lets everything be drawn that is under way, and time pass until the next key counts.
    fn look(&mut self) {
        while let Some(frame) = self.booth.frame_within(CALM) {
            self.terminal.process(&frame.bytes);
        }
    }

    fn key(&mut self, key: &[u8]) {
        self.booth.keys(key);
        self.look();
    }

    /// Walks until so many different screens were seen. On a screen for the nth time it takes the nth way on.
    fn walk(&mut self, screens: usize) {
        let mut seen: HashMap<String, usize> = HashMap::new();
        for _ in 0..10 * screens {
            let times = seen.entry(self.terminal.screen().contents()).or_default();
            *times += 1;
            let ways = *times;
            if seen.len() >= screens {
                return;
            }
            for n in 1..ways {
                // Two keys that mean the same, in turn, because the same key twice counts once.
                self.key(if n % 2 == 0 { b" " } else { b"\t" });
            }
            self.key(b"\r");
        }
        panic!("only {} different screens", seen.len());
    }
}

/// The larger peak of the two ways to draw, in bytes.
fn memory() -> (&'static str, u64) {
    let peaks = TERMINALS.map(|(name, term)| {
        let mut visit = Visit::begin(term);
        visit.walk(SCREENS);
        (name, visit.booth.peak())
    });
    peaks.into_iter().max_by_key(|(_, peak)| *peak).unwrap()
}

/// Wake-ups while nobody has come yet, and with a task on the screen and nobody touching it.
fn wake_ups() -> (u64, u64) {
    let mut visit = Visit::begin(TERMINALS[0].1);
    // This terminal answers nothing, so the program stops listening once, after that time.
    sleep(WINDOW);
    let nobody = idle(&visit.booth);
    visit.walk(4);
    visit.look();
    (nobody, idle(&visit.booth))
}

fn idle(booth: &Booth) -> u64 {
    let before = booth.switches();
    sleep(IDLE);
    booth.switches() - before
}
