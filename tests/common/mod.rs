//! What every test builds on: the shipped pack, a kiosk, every screen there is, and a screen as text.
#![allow(missing_docs, unreachable_pub, clippy::missing_panics_doc)]

use caring_mode::{
    bigtype::{CellPixels, Way},
    care::{Need, Prefs},
    journal::Event,
    kiosk::{Act, Effect, Entry, Input, Kiosk, Now, Offer, Paged, Setup},
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

/// A colleague has come, typed the code and opened the own page.
pub fn helped(kiosk: &mut Kiosk, seconds: f64) -> Vec<Effect> {
    kiosk.relieve(Entry::made_up(11), now(seconds))
}

/// The effects without the rows for the journal.
pub fn acts(effects: Vec<Effect>) -> Vec<Effect> {
    effects.into_iter().filter(|effect| !matches!(effect, Effect::Record(_))).collect()
}

/// Takes a choice, wherever it stands; nothing where it does not.
pub fn take(kiosk: &mut Kiosk, offer: &Offer, seconds: f64) -> Option<Vec<Effect>> {
    let at = kiosk.offers().iter().position(|o| o == offer)?;
    Some(kiosk.update(&Input::Choose(Act::Choice(at as u8)), now(seconds)))
}

/// The rows for the journal.
pub fn rows(effects: &[Effect]) -> Vec<Event> {
    let row = |effect: &Effect| match effect {
        Effect::Record(event) => Some(event.clone()),
        _ => None,
    };
    effects.iter().filter_map(row).collect()
}

pub fn press(kiosk: &mut Kiosk, act: Act) -> Vec<Effect> {
    kiosk.update(&Input::Choose(act), now(1.0))
}

/// What was told of calls, each time with its row of the journal before it.
pub fn told(effects: &[Effect]) -> Vec<(Paged, Need)> {
    let mut all = Vec::new();
    for (n, effect) in effects.iter().enumerate() {
        if let Effect::Page(page) = effect {
            let before = n.checked_sub(1).map(|n| &effects[n]);
            assert!(matches!(before, Some(Effect::Record(_))), "recorded first: {effects:?}");
            all.push((page.what, page.need));
        }
    }
    all
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

/// A page needs no other file, and every element that is opened is closed, in order.
pub fn whole_page(html: &str) {
    for outside in ["http:", "https:", "//", "src=", "href", "url(", "@import", "<link", "<script", "onload"] {
        assert!(!html.contains(outside), "{outside}");
    }
    let body = html.split_once("</style>").unwrap().1;
    let mut open: Vec<&str> = vec!["html", "head"];
    for tag in body.split('<').skip(1).filter_map(|part| part.split_once('>')).map(|(tag, _)| tag) {
        let name = tag.split_whitespace().next().unwrap();
        match name.strip_prefix('/') {
            Some(closed) => assert_eq!(open.pop(), Some(closed), "{tag}"),
            None => open.push(name),
        }
    }
    assert_eq!(open, [""; 0]);
}
