//! S1 to S6: how large type is, in millimetres and minutes of arc.
//!
//! All heights come from [`crate::glass`], for the drawing that the layouts pick where the words leave room.
use crate::{
    care::Size,
    conform::{
        Measured,
        bench::{Bench, Place},
    },
    glass::{Drawing, Role, needs},
    kiosk::{Act, Input, LookPage, Offer},
};

/// 0.7 degrees in minutes of arc.
const LOW_VISION: f64 = 42.0;
/// Twice what young readers need, in minutes of arc.
const HANZI: f64 = 48.0;
const STAFF: f64 = 20.0;
/// 4.8 mm is 3/16 of an inch, and 30 dp; 2.9 mm is 18 dp.
const DEFAULT: f64 = 4.8;
const MAIN: f64 = 2.9;

/// The texts of all roles on all panels: how large each is, and what it is called.
fn texts(
    bench: &Bench,
    size: Size,
    roles: &[Role],
    large: impl Fn(&Place, Drawing) -> Option<f64>,
) -> Vec<(f64, Role, String)> {
    let mut all = Vec::new();
    for place in &bench.places {
        let drawn = bench.roles(place, size);
        for &role in roles {
            let name = || format!("{} {} on {}", size.name(), role.name(), place.name);
            all.extend(large(place, drawn.of(role)).map(|n| (n, role, name())));
        }
    }
    all
}

fn least(all: Vec<(f64, Role, String)>) -> Option<(f64, Role, String)> {
    all.into_iter().min_by(|a, b| a.0.total_cmp(&b.0))
}

fn capital(place: &Place, drawing: Drawing) -> Option<f64> {
    place.glass.capital(drawing)
}

fn minutes(place: &Place, drawing: Drawing) -> Option<f64> {
    Some(place.glass.arcmin(place.glass.capital(drawing)?))
}

fn unknown() -> Measured {
    Measured::nothing("panel of known size")
}

/// The sizes on the look page, and whether each is as large as its step asks.
pub(super) fn offered(bench: &Bench) -> Measured {
    let mut kiosk = bench.kiosk();
    let now = super::super::bench::now(1);
    kiosk.update(&Input::Choose(Act::Look), now);
    let page = kiosk.offers().iter().position(|o| *o == Offer::Look(LookPage::Size));
    kiosk.update(&Input::Choose(Act::Choice(page.unwrap_or(0) as u8)), now);
    let sizes: Vec<Size> =
        kiosk.offers().iter().filter_map(|o| if let Offer::Size(s) = o { Some(*s) } else { None }).collect();
    let short =
        sizes.iter().flat_map(|&size| texts(bench, size, &Role::ALL, capital).into_iter().map(move |t| (size, t)));
    let ratio = short.map(|(size, (mm, role, name))| {
        let needed = needs(role.held_to(size)).capital;
        (mm / needed, format!("{mm:.2} mm of {needed} mm: {name}"))
    });
    let Some((worst, what)) = ratio.min_by(|a, b| a.0.total_cmp(&b.0)) else { return unknown() };
    Measured::when(sizes.len() >= 4 && worst >= 1.0, format!("{} sizes; the tightest {what}", sizes.len()))
}

/// Capitals at the default size.
pub(super) fn default(bench: &Bench) -> Measured {
    let Some((mm, _, name)) = least(texts(bench, bench.setup.prefs.size, &Role::ALL, capital)) else {
        return unknown();
    };
    Measured::when(mm >= DEFAULT, format!("{mm:.2} mm at the smallest ({name})"))
}

/// Capitals at the largest size, as an angle.
pub(super) fn angle(bench: &Bench) -> Measured {
    let all = |roles: &[Role]| least(texts(bench, Size::Largest, roles, minutes));
    let (Some((angle, _, name)), Some((task, ..))) = (all(&Role::ALL), all(&[Role::Heading, Role::Choice, Role::Body]))
    else {
        return unknown();
    };
    let value = format!("{angle:.1}' at the smallest ({name}); headings, choices and paragraphs {task:.1}'");
    Measured::when(angle >= LOW_VISION, value)
}

/// Chinese characters at the default size, as an angle.
pub(super) fn hanzi(bench: &Bench) -> Measured {
    let seen = |place: &Place, drawing| Some(place.glass.arcmin(place.glass.hanzi(drawing)?));
    let all = |roles: &[Role]| least(texts(bench, bench.setup.prefs.size, roles, seen));
    let (Some((angle, _, name)), Some((task, ..))) = (all(&Role::ALL), all(&[Role::Heading, Role::Choice, Role::Body]))
    else {
        return unknown();
    };
    let value = format!("{angle:.1}' at the smallest ({name}); headings, choices and paragraphs {task:.1}'");
    Measured::when(angle >= HANZI, value)
}

/// Ordinary type, which is the smallest that staff screens have.
pub(super) fn staff(bench: &Bench) -> Measured {
    let native = bench.places.iter().filter_map(|p| Some((minutes(p, Drawing::Native)?, &p.name)));
    let Some((angle, name)) = native.min_by(|a, b| a.0.total_cmp(&b.0)) else { return unknown() };
    Measured::when(angle >= STAFF, format!("{angle:.1}' at the smallest (ordinary type on {name})"))
}

/// The largest size, and the main text of the default.
pub(super) fn chinese_rule(bench: &Bench) -> Measured {
    let main = [Role::Heading, Role::Choice, Role::Body];
    let largest = least(texts(bench, Size::Largest, &main, capital));
    let usual = least(texts(bench, bench.setup.prefs.size, &main, capital));
    let (Some((largest, ..)), Some((usual, ..))) = (largest, usual) else { return unknown() };
    Measured::when(
        largest >= DEFAULT && usual >= MAIN,
        format!("capitals of {largest:.1} mm at the largest size, {usual:.1} mm at the usual one, at the least"),
    )
}
