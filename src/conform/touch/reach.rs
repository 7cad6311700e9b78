//! T12 to T15: whether everything can be reached, and whether it shows how.
use super::{Touch, customers};
use crate::{
    conform::{
        Measured,
        bench::{Bench, Shot},
    },
    kiosk::{Act, Input},
    scene::Scene,
    view::Drawn,
};
use std::collections::BTreeSet;

/// Where a touch moves the focus from a place.
fn moved(bench: &Bench, shot: &Shot, from: Option<Act>, touch: Touch) -> Option<usize> {
    let drawn = Drawn { focus: from, ..shot.drawn.clone() };
    let inputs = bench.touch(&[touch], 100, &drawn, bench.given.same_key);
    inputs.iter().find_map(|i| match i {
        Input::Focus(act) => shot.drawn.hits.0.iter().position(|h| h.act == *act),
        _ => None,
    })
}

/// The places that are reached from one with these touches.
fn reached(bench: &Bench, shot: &Shot, from: Option<Act>, touches: &[Touch]) -> BTreeSet<usize> {
    let mut seen = BTreeSet::new();
    let mut todo = vec![from];
    while let Some(at) = todo.pop() {
        for touch in touches {
            if let Some(next) = moved(bench, shot, at, *touch)
                && seen.insert(next)
            {
                todo.push(shot.drawn.hits.0.get(next).map(|h| h.act));
            }
        }
    }
    seen
}

/// Next and select.
pub(super) fn switches(bench: &Bench) -> Measured {
    let (mut all, mut lost, mut screens) = (0, 0, 0);
    for shot in customers(bench) {
        screens += 1;
        let met = reached(bench, shot, shot.drawn.focus, &[Touch::Next]);
        for (n, hit) in shot.drawn.hits.0.iter().enumerate() {
            all += 1;
            let focused = Drawn { focus: Some(hit.act), ..shot.drawn.clone() };
            let selects = bench.once(&[Touch::Select], &focused).is_some();
            lost += usize::from(!met.contains(&n) || !selects);
        }
    }
    let value = format!("{lost} of {all} actions on {screens} pages are out of reach");
    Measured::when(all > 0 && lost == 0, value)
}

/// Arrows from every place to every other.
pub(super) fn traps(bench: &Bench) -> Measured {
    let (mut places, mut traps, mut missing) = (0, 0, 0);
    for shot in customers(bench) {
        let hits = &shot.drawn.hits.0;
        for hit in hits {
            places += 1;
            traps += usize::from(reached(bench, shot, Some(hit.act), &[Touch::Down, Touch::Right]).len() < hits.len());
        }
        let more = if shot.drawn.page + 1 < shot.drawn.pages { Act::More } else { Act::Person };
        missing += [Act::Person, Act::Back, more].iter().filter(|a| shot.drawn.hits.of(**a).is_none()).count();
    }
    let value = format!(
        "from {traps} of {places} places another cannot be reached; {missing} times person, Back or more is missing"
    );
    Measured::when(places > 0 && traps + missing == 0, value)
}

/// The digit that presses a place, read off the cells.
pub(super) fn legend(bench: &Bench) -> Measured {
    let (mut all, mut without) = (0, BTreeSet::new());
    for page in bench.natives() {
        let met = &bench.met()[page.met];
        let scene: &Scene = &met.scene;
        let labels: Vec<_> = scene.choices.iter().chain(&scene.footer).chain([&scene.more]).collect();
        for (hit, words) in page.drawn.hits.0.iter().zip(&page.labels) {
            let Some(label) = labels.iter().find(|l| l.act == hit.act) else { continue };
            all += 1;
            if label.key.is_none_or(|key| !words.contains(key)) {
                without.insert(format!("{:?} on {} at {}x{}", hit.act, met.name, page.grid.0, page.grid.1));
            }
        }
    }
    let first = without.first().map_or_else(String::new, |w| format!(", such as {w}"));
    Measured::when(all > 0 && without.is_empty(), format!("{} of {all} show no digit{first}", without.len()))
}

/// The real cursor.
pub(super) fn cursor(bench: &Bench) -> Measured {
    let (mut frames, mut free, mut off) = (0, 0, 0);
    for shot in bench.shots() {
        frames += 1;
        let Some(focus) = shot.drawn.focus else {
            free += 1;
            continue;
        };
        let on = shot.drawn.cursor.zip(shot.drawn.hits.of(focus)).is_some_and(|(at, hit)| hit.area.contains(at));
        off += usize::from(!on);
    }
    let value = format!(
        "of {frames} frames {off} have it elsewhere or nowhere, and {free} have none because nothing is focused"
    );
    Measured::when(frames > 0 && off + free == 0, value)
}
