//! What every test builds on: the shipped pack, a kiosk, every screen there is, and a screen as text.
#![allow(dead_code, missing_docs, unreachable_pub, clippy::missing_panics_doc, clippy::unwrap_used)]

use caring_mode::{
    bigtype::{CellPixels, Way},
    care::{Lettering, Placement, Prefs, Size, Theme},
    kiosk::{Act, Effect, Found, Input, Kept, Kiosk, Now, Place, Setup},
    look::Depth,
    pack::Pack,
    scene::Scene,
    shell::source,
    view::{Drawn, View},
};
use ratatui::{buffer::Buffer, layout::Rect};
use std::{rc::Rc, time::Duration};

/// The grids of the issue.
pub const GRIDS: [(u16, u16); 4] = [(40, 11), (60, 16), (80, 24), (160, 45)];
/// All ways to draw.
pub const WAYS: [Option<Way>; 6] = [
    None,
    Some(Way::Quadrant),
    Some(Way::Sextant),
    Some(Way::Half),
    Some(Way::TextSizing),
    Some(Way::Sixel(CellPixels { width: 10, height: 20 })),
];

/// Whether the tests that draw also draw the languages whose words nobody has reviewed yet.
const DRAW_UNREVIEWED: bool = true;

/// Whether a language can be drawn on a grid. Scripts that stack their letters are drawn by us; on a small grid only
/// pixels are fine enough for that.
pub fn drawable(pack: &Pack, tongue: usize, way: Option<Way>, grid: (u16, u16)) -> bool {
    !pack.words.needs_review(tongue) || grid.1 >= 24 || matches!(way, Some(Way::Sixel(_)))
}

/// The languages that the tests draw.
pub fn tongues(pack: &Pack) -> Vec<usize> {
    let more = if DRAW_UNREVIEWED { unreviewed(pack) } else { vec![] };
    pack.words.reviewed().chain(more).collect()
}

/// The languages whose words nobody has reviewed yet; customers meet them only where the branch says so.
pub fn unreviewed(pack: &Pack) -> Vec<usize> {
    (0..pack.words.tags().len()).filter(|t| pack.words.needs_review(*t)).collect()
}

pub fn pack() -> Rc<Pack> {
    pack_for("generic")
}

pub fn pack_for(profile: &str) -> Rc<Pack> {
    let (pack, found) = Pack::read(source::built_in(), "cn", profile);
    assert_eq!(found, []);
    Rc::new(pack)
}

pub fn setup(pack: &Pack) -> Setup {
    Setup {
        prefs: Prefs { tongue: 0, theme: Theme::Paper, size: Size::Large },
        placement: Placement::Beside,
        tongues: pack.words.reviewed().collect(),
        ask_after: Duration::from_mins(3),
        answer_within: Duration::from_secs(45),
        goodbye: Duration::from_mins(1),
        guard: true,
        code: true,
        phone: None,
        name: None,
        hours: None,
    }
}

pub fn now(seconds: f64) -> Now {
    Now { since: Duration::from_secs_f64(seconds), staffed: true }
}

pub fn kiosk() -> Kiosk {
    let pack = pack();
    let setup = setup(&pack);
    Kiosk::new(pack, setup, now(0.0))
}

pub fn scene(kiosk: &Kiosk) -> Scene {
    Scene::of(kiosk, Duration::ZERO)
}

pub fn view(pack: &Pack, way: Option<Way>) -> View {
    let mut view = View::new(pack, way, Depth::True);
    view.ways = WAYS.into_iter().flatten().take(4).collect();
    view
}

pub fn draw(view: &mut View, scene: &Scene, grid: (u16, u16)) -> (Buffer, Drawn) {
    let mut buf = Buffer::empty(Rect::new(0, 0, grid.0, grid.1));
    let drawn = view.draw(scene, None, "too small", &mut buf);
    (buf, drawn)
}

/// Chooses the nth choice, as key n + 1 does.
pub fn choose(kiosk: &mut Kiosk, n: u8) -> Vec<Effect> {
    kiosk.update(&Input::Choose(Act::Choice(n)), now(1.0))
}

pub fn press(kiosk: &mut Kiosk, act: Act) -> Vec<Effect> {
    kiosk.update(&Input::Choose(act), now(1.0))
}

/// Every screen that a customer can meet, with a name: each screen of each script, each menu, the look pages, calling
/// a person in each of its states, the counter, and what silence and digits bring up.
pub fn every_screen(pack: &Rc<Pack>, change: impl Fn(&mut Setup)) -> Vec<(String, Kiosk)> {
    let mut all = Vec::new();
    let fresh = || {
        let mut s = setup(pack);
        change(&mut s);
        Kiosk::new(pack.clone(), s, now(0.0))
    };
    let names: Vec<String> = pack.scripts().map(str::to_owned).collect();
    for name in &names {
        let script = pack.script(name).unwrap();
        for (at, screen) in script.screens.iter().enumerate() {
            if matches!(screen.special, caring_mode::script::Special::Verdict { .. }) {
                continue;
            }
            let mut k = fresh();
            k.open(name, at);
            all.push((format!("{name}/{}", screen.id), k));
        }
    }
    // Menus, by walking them.
    let mut todo = vec![fresh()];
    while let Some(k) = todo.pop() {
        let Place::Menu(id) = k.top().place.clone() else { continue };
        for n in 0..k.offers().len() {
            let mut next = fresh();
            for f in k.trail().frames().skip(1) {
                let Place::Menu(m) = &f.place else { continue };
                let at = menu_entry(&next, m);
                choose(&mut next, at);
            }
            choose(&mut next, n as u8);
            if matches!(next.top().place, Place::Menu(_)) {
                todo.push(next);
            }
        }
        all.push((format!("menu/{id}"), k));
    }
    let mut with = |name: &str, steps: &[Input]| {
        let mut k = fresh();
        for s in steps {
            k.update(s, now(1.0));
        }
        all.push((name.to_owned(), k));
    };
    let choice = |n| Input::Choose(Act::Choice(n));
    with("look", &[Input::Choose(Act::Look)]);
    for (n, page) in ["size", "theme", "language"].iter().enumerate() {
        with(&format!("look/{page}"), &[Input::Choose(Act::Look), choice(n as u8)]);
    }
    with("counter", &[Input::Choose(Act::Counter)]);
    with("called", &[Input::Choose(Act::Person)]);
    with("coming", &[Input::Choose(Act::Person), Input::Choose(Act::Answer)]);
    with("called-then-back", &[Input::Choose(Act::Person), Input::Choose(Act::Back)]);
    with("password", &std::array::from_fn::<_, 4, _>(|_| Input::Digit { again: false }));
    with("pad", &[Input::Corner, Input::PadTyped, Input::PadTyped]);
    with("pad-wrong", &[Input::Corner, Input::PadDone, Input::CodeChecked(false)]);
    let staff = [Input::Corner, Input::PadDone, Input::CodeChecked(true)];
    let then = |more: &[Input]| [&staff[..], more].concat();
    with("staff", &staff);
    let ways = Found { letterings: Lettering::ALL[..4].to_vec(), shape: false };
    with("letterings", &then(&[Input::Found(ways), choice(2)]));
    with("card", &then(&[choice(3)]));
    with("card-high", &then(&[choice(3), choice(1), choice(2)]));
    with("kept", &then(&[Input::Kept(Kept::Lost)]));
    with("overruled", &then(&[Input::Kept(Kept::Overruled)]));
    let mut k = fresh();
    k.update(&Input::Choose(Act::Person), Now { staffed: false, ..now(1.0) });
    all.push(("nobody".into(), k));
    let mut k = fresh();
    choose(&mut k, 0);
    k.update(&Input::Tick, now(400.0));
    all.push(("still".into(), k));
    // At the machine: a call, and silence.
    let machine = names.iter().find_map(|n| {
        let s = pack.script(n)?;
        let at = s.screens.iter().position(|s| s.phase == caring_mode::care::Phase::AtMachine)?;
        Some((n.clone(), at))
    });
    let (name, at) = machine.expect("a script with a machine");
    let mut k = fresh();
    k.open(&name, at);
    press(&mut k, Act::Person);
    all.push(("called-at-machine".into(), k));
    let mut k = fresh();
    k.open(&name, at);
    k.update(&Input::Touch, now(1.0));
    k.update(&Input::Tick, now(400.0));
    all.push(("card".into(), k));
    all
}

fn menu_entry(kiosk: &Kiosk, menu: &str) -> u8 {
    let Place::Menu(here) = &kiosk.top().place else { return 0 };
    let entries = &kiosk.pack().menu(here).unwrap().entries;
    entries.iter().position(|e| e.id() == menu).unwrap_or(0) as u8
}

/// A buffer as text: mosaics as they are, the second half of wide characters left out, ends trimmed.
pub fn text_of(buf: &Buffer) -> String {
    let mut out = String::new();
    for y in 0..buf.area.height {
        let mut line = String::new();
        let mut skip = 0;
        for x in 0..buf.area.width {
            let symbol = buf[(x, y)].symbol();
            if skip > 0 {
                skip -= 1;
                continue;
            }
            skip = unicode_width::UnicodeWidthStr::width(symbol).saturating_sub(1);
            line.push_str(symbol);
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}
