//! What a terminal shows after screen A and then screen B must equal B alone: the bytes are replayed in an emulator.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop there")]
mod common;

use caring_mode::scene::Scene;
use common::{WAYS, draw, every_screen, pack, scene, tongues, view};
use ratatui::{
    backend::{Backend, CrosstermBackend},
    buffer::Buffer,
    layout::Rect,
};

const GRID: (u16, u16) = (80, 24);

/// The bytes a real terminal would get, replayed: what the customer sees, not what the buffer says.
fn through_terminal(frames: &[&Buffer]) -> String {
    let area = Rect::new(0, 0, GRID.0, GRID.1);
    let mut term = vt100::Parser::new(GRID.1.try_into().unwrap(), GRID.0.try_into().unwrap(), 0);
    let blank = Buffer::empty(area);
    let mut prev = &blank;
    for next in frames {
        let mut bytes = Vec::new();
        CrosstermBackend::new(&mut bytes).draw(prev.diff(next).into_iter()).unwrap();
        term.process(&bytes);
        prev = next;
    }
    let screen = term.screen();
    let mut out = String::new();
    for y in 0..GRID.1 {
        for x in 0..GRID.0 {
            let cell = screen.cell(y, x).unwrap();
            if cell.is_wide_continuation() {
                continue;
            }
            let text = if cell.contents().is_empty() { " " } else { cell.contents() };
            // A blank cell has no ink to compare.
            let ink = if text == " " { String::new() } else { format!("{:?}", cell.fgcolor()) };
            out.push_str(&format!("{text}{ink}{:?};", cell.bgcolor()));
        }
        out.push('\n');
    }
    out
}

fn same(wrong: &mut Vec<String>, (name_a, a): (&str, &Buffer), (name_b, b): (&str, &Buffer), alone: &str) {
    if through_terminal(&[a, b]) != alone {
        wrong.push(format!("{name_a} -> {name_b}"));
    }
}

#[test]
fn one_screen_leaves_nothing_on_the_next() {
    let pack = pack();
    let mut view = view(&pack, WAYS[1]);
    let mut shots: Vec<(String, Buffer, String)> = Vec::new();
    let mut shapes: Vec<(caring_mode::scene::Form, usize, bool)> = Vec::new();
    for tongue in tongues(&pack) {
        for (name, kiosk) in every_screen(&pack, |s| s.prefs.tongue = tongue) {
            let s: Scene = scene(&kiosk);
            let shape = (s.form, s.choices.len(), s.companion.is_some());
            if !shapes.contains(&shape) {
                shapes.push(shape);
                let (buf, _) = draw(&mut view, &s, GRID);
                let alone = through_terminal(&[&buf]);
                shots.push((name, buf, alone));
            }
        }
    }
    assert!(shapes.len() > 12, "{}", shapes.len());
    let mut wrong = Vec::new();
    for (name_a, a, _) in &shots {
        for (name_b, b, alone) in &shots {
            same(&mut wrong, (name_a, a), (name_b, b), alone);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn neighbours_in_every_script_leave_nothing_behind() {
    let pack = pack();
    let mut view = view(&pack, WAYS[2]);
    let mut wrong = Vec::new();
    for tongue in tongues(&pack) {
        let shots: Vec<(String, Buffer, String)> = every_screen(&pack, |s| s.prefs.tongue = tongue)
            .into_iter()
            .map(|(name, kiosk)| {
                let (buf, _) = draw(&mut view, &scene(&kiosk), GRID);
                let alone = through_terminal(&[&buf]);
                (name, buf, alone)
            })
            .collect();
        for name in pack.scripts() {
            let script = pack.script(name).unwrap();
            for (at, screen) in script.screens.iter().enumerate() {
                let from = shots.iter().find(|s| s.0 == format!("{name}/{}", screen.id));
                for next in script.next(at) {
                    let to = shots.iter().find(|s| s.0 == format!("{name}/{}", script.screens[next].id));
                    if let (Some(a), Some(b)) = (from, to) {
                        same(&mut wrong, (&a.0, &a.1), (&b.0, &b.1), &b.2);
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
