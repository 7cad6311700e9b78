//! S12, S19: what is focused, and states that must differ without colour.
use crate::{
    care::Theme,
    conform::{
        Measured,
        bench::{Bench, Met, draw},
        glyphs::{rgb, shapes},
    },
    kiosk::Act,
    look::{Depth, contrast},
    scene::Scene,
};
use ratatui::layout::Rect;
use std::collections::{BTreeMap, HashSet};

const GRID: (u16, u16) = (80, 24);

/// One screen of each family of layouts, with two choices that stand on its first page.
fn samples(bench: &Bench) -> Vec<&Met> {
    let mut forms = HashSet::new();
    let mut view = bench.view(bench.way);
    let mut all = Vec::new();
    for met in bench.met() {
        // One of each is laid out, not every screen.
        if met.scene.choices.len() < 2 || forms.contains(&met.scene.form) {
            continue;
        }
        if view.lay(&met.scene, Rect::new(0, 0, GRID.0, GRID.1)).hits.of(Act::Choice(1)).is_some() {
            forms.insert(met.scene.form);
            all.push(met);
        }
    }
    all
}

fn focused(scene: &Scene, act: Option<Act>, theme: Theme) -> Scene {
    Scene { focus: act, ..Bench::in_theme(scene, theme) }
}

/// How much a focus changes: the best contrast of a changed cell, the cells that change by 3:1, and those that change
/// their sign or are reversed without colours.
fn change(bench: &Bench, scene: &Scene, theme: Theme) -> (f64, usize, bool) {
    let mut view = bench.view(bench.way);
    view.halftone = false;
    let rest = draw(&mut view, &focused(scene, None, theme), GRID).0;
    let on = draw(&mut view, &focused(scene, Some(Act::Choice(0)), theme), GRID).0;
    let (mut best, mut cells) = (1.0_f64, 0);
    for (a, b) in rest.content.iter().zip(&on.content).filter(|(a, b)| a != b) {
        // A sign that appeared is seen against what was there.
        let seen = if b.symbol() != a.symbol() && b.symbol() != " " { b.fg } else { b.bg };
        if let (Some(before), Some(after)) = (rgb(a.bg), rgb(seen)) {
            let ratio = contrast(before, after);
            best = best.max(ratio);
            cells += usize::from(ratio >= 3.0);
        }
    }
    view.depth = Depth::None;
    let rest = shapes(&draw(&mut view, &focused(scene, None, theme), GRID).0);
    let on = shapes(&draw(&mut view, &focused(scene, Some(Act::Choice(0)), theme), GRID).0);
    (best, cells, rest != on)
}

/// The focus in each theme, on each kind of screen.
pub(super) fn indicator(bench: &Bench) -> Measured {
    let samples = samples(bench);
    let mut worst: Option<(f64, usize, String)> = None;
    let mut alike = 0;
    for &theme in Theme::ALL {
        for met in &samples {
            let (ratio, cells, shape) = change(bench, &met.scene, theme);
            alike += usize::from(!shape);
            if worst.as_ref().is_none_or(|w| ratio < w.0) {
                worst = Some((ratio, cells, format!("{}, {}", met.name, theme.name())));
            }
        }
    }
    let Some((ratio, cells, what)) = worst else { return Measured::nothing("screen with two choices") };
    Measured::when(
        ratio >= 3.0 && alike == 0,
        format!("{ratio:.2}:1 at the lowest, {cells} cells ({what}); {alike} times no other shape"),
    )
}

/// All states, drawn without any colour.
pub(super) fn without_colour(bench: &Bench) -> Measured {
    let mut view = bench.view(bench.way);
    view.depth = Depth::None;
    let states =
        ["called", "coming", "nobody", "still", "card", "password", "pad", "pad-wrong", "look", "counter", "staff"];
    let mut drawn: BTreeMap<Vec<(String, bool)>, Vec<String>> = BTreeMap::new();
    let mut count = 0;
    let mut add = |scene: &Scene, pressed: Option<Act>, name: String| {
        let mut buf = ratatui::buffer::Buffer::empty(ratatui::layout::Rect::new(0, 0, GRID.0, GRID.1));
        view.draw(scene, pressed, "", &mut buf);
        drawn.entry(shapes(&buf)).or_default().push(name);
        count += 1;
    };
    let samples = samples(bench);
    let first = |m: &&Met| m.tongue == bench.setup.prefs.tongue && !samples.iter().any(|s| s.name == m.name);
    for met in bench.met().iter().filter(first).filter(|m| states.contains(&m.name.as_str())) {
        add(&Bench::in_theme(&met.scene, bench.setup.prefs.theme), None, met.name.clone());
    }
    for met in &samples {
        for (name, focus, pressed) in [
            ("rest", None, None),
            ("first focused", Some(Act::Choice(0)), None),
            ("second focused", Some(Act::Choice(1)), None),
            ("first pressed", None, Some(Act::Choice(0))),
        ] {
            let scene = focused(&met.scene, focus, bench.setup.prefs.theme);
            add(&scene, pressed, format!("{} {name}", met.name));
        }
    }
    let alike: Vec<&Vec<String>> = drawn.values().filter(|names| names.windows(2).any(|w| w[0] != w[1])).collect();
    let which = alike.first().map_or_else(String::new, |names| format!(": {}", names.join(" = ")));
    Measured::when(
        count > 0 && alike.is_empty(),
        format!("{} of {count} states look alike without colour{which}", alike.len()),
    )
}
