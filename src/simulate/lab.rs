//! What many visits share: the pack, the panel, the ways through each script, and what was drawn already.
//!
//! **Invariant:** a scene and its hit map depend on nothing but what stands in their keys. That is checked: a debug build
//! words every sixteenth scene anew and compares.
use crate::{
    bigtype::Way,
    glass::{CellMm, Glass},
    kiosk::{Act, Call, Kiosk, Notice, PadFor, Place, Setup},
    look::Depth,
    pack::Pack,
    scene::Scene,
    script::{End, Flags, Special},
    view::{Drawn, View},
    walk::{Chart, Far},
};
use ratatui::layout::Rect;
use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    rc::Rc,
    time::Duration,
};

/// Millimetres of a panel with sides of 16 to 9.
pub(super) fn panel(inches: f64) -> (f64, f64) {
    let diagonal = 16_f64.hypot(9.0);
    (inches * 25.4 * 16.0 / diagonal, inches * 25.4 * 9.0 / diagonal)
}

/// Everything that a scene depends on, for one pack and one setup.
#[derive(PartialEq, Eq, Hash)]
struct SceneKey {
    place: Place,
    page: usize,
    focus: Option<Act>,
    look: (usize, &'static str, &'static str),
    notice: Option<NoticeKey>,
    call: (Option<u8>, bool),
    at_start: bool,
    aside: (bool, bool),
    /// The number of the green lane, and whether it was called; how many places of the map are lit.
    got: (Option<(u16, bool)>, usize),
    variant: u8,
    question: Option<String>,
    why: String,
    work: Option<(String, usize, Flags)>,
    progress: Option<(usize, usize)>,
}

/// The number of a scene, the grid, and whether the size of a cell is known.
type DrawnKey = (u32, (u16, u16), bool);

#[derive(PartialEq, Eq, Hash)]
enum NoticeKey {
    Still,
    Card(bool),
    Password,
    Pad { typed: usize, wrong: bool, checking: bool, rests: bool, second: bool },
}

/// What is on the screen.
#[derive(Clone)]
pub(super) struct Shown {
    pub(super) scene: Rc<Scene>,
    pub(super) drawn: Rc<Drawn>,
    /// The scene without its focus, as a number: another number is another screen.
    pub(super) bare: u32,
    /// Characters to read on it.
    pub(super) characters: u64,
}

#[derive(Clone)]
struct Worded {
    scene: Rc<Scene>,
    bare: u32,
    number: u32,
    characters: u64,
}

/// The ways through one script at the machine of the pack.
pub(super) struct Ways {
    pub(super) chart: Chart,
    /// The end where the task is done.
    pub(super) goal: End,
    /// To where the task is done.
    pub(super) done: Far,
    /// To any end of the script.
    pub(super) end: Far,
    /// Choices from the start to where it is done.
    pub(super) shortest: Option<usize>,
}

/// The shared part of many visits.
pub struct Lab {
    pub(super) pack: Rc<Pack>,
    pub(super) setup: Setup,
    panel: (f64, f64),
    /// Damages each hit map: for the proof that a broken product is noticed.
    pub(super) damage: Option<fn(&mut Drawn)>,
    view: View,
    scenes: HashMap<SceneKey, Worded>,
    drawn: HashMap<DrawnKey, Rc<Drawn>>,
    bare: HashMap<String, u32>,
    steps: HashMap<u64, Option<(usize, usize)>>,
    ways: HashMap<String, Rc<Ways>>,
    looked_up: u64,
}

impl Lab {
    /// A laboratory for a pack, on a panel of so many inches (16 to 9).
    pub fn new(pack: Rc<Pack>, setup: Setup, inches: f64) -> Self {
        Self {
            view: View::new(&pack, Some(Way::Sextant), Depth::True),
            pack,
            setup,
            panel: panel(inches),
            damage: None,
            scenes: HashMap::new(),
            drawn: HashMap::new(),
            bare: HashMap::new(),
            steps: HashMap::new(),
            ways: HashMap::new(),
            looked_up: 0,
        }
    }

    /// The same with hit maps that something is wrong with: a test proves with it that wrong taps would be noticed.
    #[must_use]
    pub fn damaged(mut self, damage: fn(&mut Drawn)) -> Self {
        self.damage = Some(damage);
        self
    }

    /// Millimetres of a cell.
    pub(super) fn cell(&self, grid: (u16, u16)) -> CellMm {
        CellMm::of_panel(self.panel, grid).unwrap_or(CellMm { width: 1.0, height: 1.0 })
    }

    /// Millimetres of the panel.
    pub(super) const fn size(&self) -> (f64, f64) {
        self.panel
    }

    /// The ways through a script.
    pub(super) fn ways(&mut self, name: &str) -> Option<Rc<Ways>> {
        if let Some(ways) = self.ways.get(name) {
            return Some(ways.clone());
        }
        let script = self.pack.script(name)?;
        let chart = Chart::of(script, &self.pack.machine);
        let ends = |at: usize| match script.screens[at].special {
            Special::End(end) => Some(end),
            _ => None,
        };
        let goal = script.goal();
        let done = chart.far(|(at, _)| ends(at) == Some(goal));
        let end = chart.far(|(at, _)| ends(at).is_some());
        let shortest = chart.states().first().and_then(|start| chart.from(&done, *start));
        let ways = Rc::new(Ways { chart, goal, done, end, shortest });
        self.ways.insert(name.to_owned(), ways.clone());
        Some(ways)
    }

    /// What a kiosk shows.
    pub(super) fn shown(&mut self, kiosk: &Kiosk, grid: (u16, u16), measured: bool, now: Duration) -> Shown {
        let worded = self.worded(kiosk, now);
        let key = (worded.number, grid, measured);
        let drawn = match self.drawn.get(&key).cloned() {
            Some(drawn) => drawn,
            None => self.draw(&worded.scene, key),
        };
        let pages = drawn.pages.max(1) as u64;
        Shown { scene: worded.scene, drawn, bare: worded.bare, characters: worded.characters.div_ceil(pages) }
    }

    fn draw(&mut self, scene: &Scene, key: DrawnKey) -> Rc<Drawn> {
        let (_, grid, measured) = key;
        let cell = measured.then(|| self.cell(grid));
        self.view.glass = Glass { cell, ..Glass::default() };
        let mut drawn = self.view.lay(scene, Rect::new(0, 0, grid.0, grid.1));
        if let Some(damage) = self.damage {
            damage(&mut drawn);
        }
        let drawn = Rc::new(drawn);
        self.drawn.insert(key, drawn.clone());
        drawn
    }

    fn worded(&mut self, kiosk: &Kiosk, now: Duration) -> Worded {
        let key = self.key(kiosk, now);
        self.looked_up += 1;
        if let Some(worded) = self.scenes.get(&key) {
            debug_assert!(
                !self.looked_up.is_multiple_of(16) || *worded.scene == Scene::of(kiosk, now),
                "another scene: {:?}\n{:?}",
                worded.scene,
                Scene::of(kiosk, now)
            );
            return worded.clone();
        }
        let scene = Scene::of(kiosk, now);
        let bare = Scene { focus: None, pad: None, card: None, ..scene.clone() };
        let new = self.bare.len() as u32;
        let bare = *self.bare.entry(format!("{bare:?}")).or_insert(new);
        let characters = scene.text().iter().flat_map(|t| t.chars()).filter(|c| !c.is_whitespace()).count() as u64;
        let worded = Worded { scene: Rc::new(scene), bare, number: self.scenes.len() as u32, characters };
        self.scenes.insert(key, worded.clone());
        worded
    }

    fn key(&mut self, kiosk: &Kiosk, now: Duration) -> SceneKey {
        let top = kiosk.top();
        let notice = kiosk.notice().map(|posted| match &posted.notice {
            Notice::Still(_) => NoticeKey::Still,
            Notice::Card { leaving, .. } => NoticeKey::Card(*leaving),
            Notice::Password => NoticeKey::Password,
            Notice::Pad(pad) => NoticeKey::Pad {
                typed: pad.typed,
                wrong: pad.wrong,
                checking: pad.checking,
                rests: kiosk.pad_rests(now),
                second: pad.wanted != PadFor::Staff,
            },
        });
        SceneKey {
            place: top.place.clone(),
            page: kiosk.page(),
            focus: kiosk.focus(),
            look: (top.prefs.tongue, top.prefs.theme.name(), top.prefs.size.name()),
            notice,
            call: (kiosk.call().map(|call| u8::from(call == Call::Coming)), kiosk.late()),
            at_start: kiosk.trail().fresh(),
            aside: (kiosk.trail().aside().is_some(), kiosk.to_counter()),
            got: (kiosk.lane_mine().map(|seat| (seat.number, seat.called.is_some())), kiosk.lit().len()),
            variant: kiosk.trail().work().map_or(0, |(frame, ..)| frame.variant),
            question: kiosk.question(),
            // Only a colleague reads it, below the page or on one of their own.
            why: match (kiosk.duty(), top.place.is_for_staff()) {
                (None, false) => String::new(),
                (duty, _) => {
                    let marks = (kiosk.sampled(), kiosk.reasons(), kiosk.walked(), kiosk.work_progress());
                    format!(
                        "{:?} {:?} {marks:?}",
                        duty.map(|d| (d.entry, d.warned)),
                        (kiosk.unwritten(), kiosk.calls_fail())
                    )
                }
            },
            work: kiosk.trail().work().map(|(frame, script, at)| (script.to_owned(), at, frame.flags)),
            progress: self.progress(kiosk),
        }
    }

    /// Step n of m: a search in the script, so it is kept by the places of the trail, on which alone it depends.
    fn progress(&mut self, kiosk: &Kiosk) -> Option<(usize, usize)> {
        let mut hasher = DefaultHasher::new();
        for frame in kiosk.trail().frames() {
            frame.place.hash(&mut hasher);
        }
        kiosk.top().flags.hash(&mut hasher);
        *self.steps.entry(hasher.finish()).or_insert_with(|| kiosk.progress())
    }
}
