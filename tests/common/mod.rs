//! What every test builds on: the shipped pack, a kiosk, every screen there is, and a screen as text.
#![allow(dead_code, missing_docs, unreachable_pub, clippy::missing_panics_doc, clippy::unwrap_used)]

use caring_mode::{
    bigtype::{CellPixels, Way},
    care::Prefs,
    kiosk::{Act, Effect, Input, Kiosk, Now, Setup},
    look::Depth,
    pack::Pack,
    scene::Scene,
    shell::source,
    tour,
    view::{Drawn, View},
};
use ratatui::{buffer::Buffer, layout::Rect};
use std::{cell::RefCell, collections::BTreeMap, rc::Rc, time::Duration};

/// The grids of the issue: those that `check` draws.
pub const GRIDS: [(u16, u16); 4] = caring_mode::lint::fit::GRIDS;
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

thread_local! {
    /// Packs by their machines: nothing changes a pack, and what is made of it at first use is made once a test.
    static PACKS: RefCell<BTreeMap<String, Rc<Pack>>> = const { RefCell::new(BTreeMap::new()) };
}

pub fn pack_for(profile: &str) -> Rc<Pack> {
    let read = || {
        let (pack, found) = Pack::read(source::built_in(), "cn", profile);
        assert_eq!(found, []);
        Rc::new(pack)
    };
    PACKS.with_borrow_mut(|packs| packs.entry(profile.to_owned()).or_insert_with(read).clone())
}

pub fn setup(pack: &Pack) -> Setup {
    Setup::usual(pack)
}

/// The day of the tests: every shipped fact may be printed.
pub const TODAY: jiff::civil::Date = Now::made_up(Duration::ZERO).today;

pub fn now(seconds: f64) -> Now {
    Now::made_up(Duration::from_secs_f64(seconds))
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

/// The same without the bytes of what lies over cells.
pub fn cells(view: &mut View, scene: &Scene, grid: (u16, u16)) -> (Buffer, Drawn) {
    let mut buf = Buffer::empty(Rect::new(0, 0, grid.0, grid.1));
    let drawn = view.cells(scene, &mut buf);
    (buf, drawn)
}

/// What is answered of a frame that nobody looks at.
pub fn lay(view: &mut View, scene: &Scene, grid: (u16, u16)) -> Drawn {
    view.lay(scene, Rect::new(0, 0, grid.0, grid.1))
}

/// Chooses the nth choice, as key n + 1 does.
pub fn choose(kiosk: &mut Kiosk, n: u8) -> Vec<Effect> {
    kiosk.update(&Input::Choose(Act::Choice(n)), now(1.0))
}

pub fn press(kiosk: &mut Kiosk, act: Act) -> Vec<Effect> {
    kiosk.update(&Input::Choose(act), now(1.0))
}

/// Every screen that a customer can meet, with a name.
pub fn every_screen(pack: &Rc<Pack>, change: impl Fn(&mut Setup)) -> Vec<(String, Kiosk)> {
    let mut setup = setup(pack);
    change(&mut setup);
    tour::every_screen(pack, &setup).into_iter().map(|stop| (stop.name, stop.kiosk)).collect()
}

/// Every screen in every language that the tests draw. A task without words in a language is shown in the first one: it
/// is the same scene, and stands here once.
pub fn every_scene(pack: &Rc<Pack>, prefs: Prefs) -> Vec<Shown> {
    let mut all: Vec<Shown> = Vec::new();
    for tongue in tongues(pack) {
        let setup = Setup { prefs: Prefs { tongue, ..prefs }, ..setup(pack) };
        let first = all.iter().position(|one| one.tongue != 0).unwrap_or(all.len());
        for (nth, stop) in tour::every_screen(pack, &setup).into_iter().enumerate() {
            let scene = scene(&stop.kiosk);
            let same = |one: &Shown| one.nth == nth && one.name == stop.name && one.scene == scene;
            if !all.get(..first).and_then(|all| all.get(nth)).is_some_and(same) {
                all.push(Shown { nth, tongue, name: stop.name, program: stop.screen.is_none(), scene });
            }
        }
    }
    all
}

/// A screen in a language.
pub struct Shown {
    /// Its place in the tour.
    pub nth: usize,
    pub tongue: usize,
    pub name: String,
    /// It is one of the program itself, each of its own kind; else of a script.
    pub program: bool,
    pub scene: Scene,
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
