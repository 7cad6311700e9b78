//! T1, T2, T3, T5: millimetres of what can be pressed, as it was drawn.
use crate::{
    conform::{
        Measured,
        bench::{Bench, Shot},
    },
    glass::{GAP, TARGET, TARGET_WISHED},
    view::Hit,
};
use std::collections::BTreeSet;

/// 60 dp and 44 dp at 160 to the inch.
const ELDER_PAGE: f64 = 9.5;
const CLOSING: f64 = 7.0;

/// The shorter side of a place, and what it is called.
fn side(bench: &Bench, shot: &Shot, hit: &Hit) -> Option<(f64, String)> {
    let place = &bench.places[shot.place];
    let (width, height) = place.mm(hit.area.width, hit.area.height)?;
    Some((width.min(height), format!("{:?} on {}, {}", hit.act, bench.of(shot).name, place.name)))
}

/// The smallest of all, and what it is.
fn smallest(bench: &Bench, which: impl Fn(&Shot, &Hit) -> bool) -> Option<(f64, String)> {
    let hits = bench.shots().iter().flat_map(|shot| shot.drawn.hits.0.iter().map(move |hit| (shot, hit)));
    let mm = hits.filter(|(shot, hit)| which(shot, hit)).filter_map(|(shot, hit)| side(bench, shot, hit));
    mm.min_by(|a, b| a.0.total_cmp(&b.0))
}

fn at_least(bench: &Bench, least: f64) -> Measured {
    let Some((mm, what)) = smallest(bench, |_, _| true) else {
        return Measured::nothing("target of known size");
    };
    Measured::when(mm >= least, format!("{mm:.1} mm at the smallest ({what})"))
}

/// The smallest side of a target.
pub(super) fn targets(bench: &Bench) -> Measured {
    at_least(bench, TARGET)
}

/// The same, for an older finger: what the layouts promise on each grid is looked at as well.
pub(super) fn elder(bench: &Bench) -> Measured {
    let drawn = at_least(bench, TARGET_WISHED);
    let mut promised: Option<(f64, &str)> = None;
    for place in &bench.places {
        let targets = Bench::targets(place);
        let Some((width, height)) = place.mm(targets.columns, targets.rows) else { continue };
        let side = width.min(height);
        if promised.is_none_or(|(least, _)| side < least) {
            promised = Some((side, &place.name));
        }
    }
    let said = promised.map_or_else(String::new, |(mm, name)| format!("; {mm:.1} mm promised on {name}"));
    Measured { value: drawn.value + &said, ..drawn }
}

/// The smallest gap between two targets.
pub(super) fn gaps(bench: &Bench) -> Measured {
    let mut least: Option<(f64, String)> = None;
    let (mut pairs, mut close) = (0, BTreeSet::new());
    for shot in bench.shots() {
        let place = &bench.places[shot.place];
        let hits = &shot.drawn.hits.0;
        for (n, a) in hits.iter().enumerate() {
            for b in &hits[n + 1..] {
                let between = |from: u16, length: u16, other: u16, long: u16| {
                    let (from, end) = (i32::from(from), i32::from(from + length));
                    (i32::from(other) - end).max(from - i32::from(other + long)).max(0) as u16
                };
                let across = between(a.area.x, a.area.width, b.area.x, b.area.width);
                let down = between(a.area.y, a.area.height, b.area.y, b.area.height);
                let Some((x, y)) = place.mm(across, down) else { continue };
                let mm = x.hypot(y);
                pairs += 1;
                if mm < GAP {
                    close.insert(bench.of(shot).name.as_str());
                }
                if least.as_ref().is_none_or(|l| mm < l.0) {
                    let name = &bench.of(shot).name;
                    least = Some((mm, format!("{:?} and {:?} on {name}, {}", a.act, b.act, place.name)));
                }
            }
        }
    }
    let Some((mm, what)) = least else { return Measured::nothing("two targets of known size") };
    let on = if close.is_empty() {
        String::new()
    } else {
        format!("; too near each other only on {}", close.into_iter().collect::<Vec<_>>().join(", "))
    };
    Measured::when(mm >= GAP, format!("{mm:.1} mm at the least of {pairs} pairs ({what}){on}"))
}

/// The smallest target on a page, and what closes a notice that lies over the work.
pub(super) fn closing(bench: &Bench) -> Measured {
    use crate::{kiosk::Act, scene::Form};
    let Some((mm, what)) = smallest(bench, |_, _| true) else {
        return Measured::nothing("target of known size");
    };
    let notice = |shot: &Shot| bench.of(shot).scene.form == Form::Notice;
    let back = smallest(bench, |shot, hit| notice(shot) && hit.act == Act::Back).map_or(0.0, |(mm, _)| mm);
    let without = bench.shots().iter().filter(|s| notice(s) && s.drawn.hits.of(Act::Back).is_none()).count();
    let mut moved = 0;
    for n in 0..bench.places.len() {
        let mut areas = bench.shots().iter().filter(|s| s.place == n && notice(s));
        let first = areas.next().and_then(|s| s.drawn.hits.of(Act::Back)).map(|h| h.area);
        moved += areas.filter(|s| s.drawn.hits.of(Act::Back).map(|h| h.area) != first).count();
    }
    Measured::when(
        mm >= ELDER_PAGE && back >= CLOSING && without == 0 && moved == 0,
        format!(
            "{mm:.1} mm at the smallest ({what}); Back closes a notice: {back:.1} mm, missing on {without}, elsewhere on {moved}"
        ),
    )
}
