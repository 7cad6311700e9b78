//! What a terminal shows after screen A and then screen B must equal B alone: the bytes are replayed in an emulator.

use crate::common::{Shown, WAYS, draw, every_scene, pack, setup, tongues, view};
use ratatui::{
    backend::{Backend, CrosstermBackend},
    buffer::Buffer,
    layout::Rect,
};
use std::collections::BTreeMap;

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
    for Shown { name, scene: s, .. } in every_scene(&pack, setup(&pack).prefs) {
        let shape = (s.form, s.choices.len(), s.companion.is_some());
        if !shapes.contains(&shape) {
            shapes.push(shape);
            let (buf, _) = draw(&mut view, &s, GRID);
            let alone = through_terminal(&[&buf]);
            shots.push((name, buf, alone));
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
    let mut shots: BTreeMap<(usize, String), (Buffer, String)> = BTreeMap::new();
    for one in every_scene(&pack, setup(&pack).prefs).into_iter().filter(|one| !one.program) {
        let (buf, _) = draw(&mut view, &one.scene, GRID);
        let alone = through_terminal(&[&buf]);
        shots.insert((one.tongue, one.name), (buf, alone));
    }
    let mut pairs = 0;
    for tongue in tongues(&pack) {
        for name in pack.scripts() {
            let script = pack.script(name).unwrap();
            let shot = |at: usize| shots.get_key_value(&(tongue, format!("{name}/{}", script.screens[at].id)));
            for at in 0..script.screens.len() {
                let Some(((_, from), (a, _))) = shot(at) else { continue };
                for ((_, to), (b, alone)) in script.next(at).into_iter().filter_map(shot) {
                    same(&mut wrong, (from, a), (to, b), alone);
                    pairs += 1;
                }
            }
        }
    }
    assert!(pairs > 500, "{pairs}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
