//! What is measured: a pack as a branch has set it, on panels of known size; with what several rows look at kept.
//!
//! **Invariant:** everything is drawn by the program's own renderer. What a walk over all screens found is computed at
//! first use and kept, so that a row by itself is cheap.
use super::{Hands, glyphs};
use crate::{
    bigtype::Way,
    care::{Prefs, Size, Theme},
    glass::{CellMm, Glass, Targets},
    kiosk::{Kiosk, Now, Setup},
    look::Depth,
    pack::Pack,
    scene::Scene,
    script::Script,
    tour::{self, Stop},
    view::{Drawn, View},
};
use ratatui::{buffer::Buffer, layout::Rect};
use std::{cell::OnceCell, rc::Rc, time::Duration};

/// Panels that self-service machines have (inches; visible millimetres): calculated from their diagonals.
const PANELS: [(&str, (f64, f64)); 3] =
    [("15.6 inch 16:9", (345.4, 194.3)), ("17 inch 5:4", (337.2, 269.7)), ("21.5 inch 16:9", (476.0, 267.8))];
/// Columns in which each of them is looked at.
const COLUMNS: [u16; 3] = [80, 60, 40];
/// The least rows of a terminal that is used.
const ROWS: u16 = 11;
/// Grids on which all text may be native.
pub(super) const GRIDS: [(u16, u16); 3] = [(40, 11), (60, 16), (80, 24)];

/// A grid on a panel.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// What it is called in a value: `15.6 inch 16:9 at 80x22`.
    pub name: String,
    /// Its millimetres.
    pub glass: Glass,
    /// Columns and rows.
    pub grid: (u16, u16),
}

impl Place {
    /// A grid that fills a panel.
    pub fn new(panel: &str, glass: Glass, grid: (u16, u16)) -> Self {
        Self { name: format!("{panel} at {}x{}", grid.0, grid.1), glass, grid }
    }

    /// A panel with 80, 60 and 40 columns of cells that are twice as high as wide; rows that do not fill it are left over.
    pub fn of_panel(name: &str, panel: (f64, f64), base: Glass) -> Vec<Self> {
        let at = |columns: u16| {
            let width = panel.0 / f64::from(columns);
            let rows = (panel.1 / (2.0 * width) + 0.02).floor() as u16;
            let glass = Glass { cell: Some(CellMm { width, height: 2.0 * width }), ..base };
            Self::new(name, glass, (columns, rows.max(ROWS)))
        };
        COLUMNS.map(at).to_vec()
    }

    /// The three panels with their three grids each; distance and font of `base`.
    pub fn references(base: Glass) -> Vec<Self> {
        PANELS.iter().flat_map(|(name, panel)| Self::of_panel(name, *panel, base)).collect()
    }

    /// Millimetres of so many cells across and down.
    pub(super) fn mm(&self, columns: u16, rows: u16) -> Option<(f64, f64)> {
        let cell = self.glass.cell?;
        Some((f64::from(columns) * cell.width, f64::from(rows) * cell.height))
    }
}

/// Values of the configuration that the core does not know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The bell may ring.
    pub bell: bool,
    /// How long the same key is ignored.
    pub same_key: Duration,
    /// The longest that the same key can be ignored.
    pub most_same_key: Duration,
    /// Every key that a configuration may have.
    pub options: Vec<String>,
}

/// A screen as a customer meets it, in one language.
pub struct Met {
    /// Its name, as in [`Stop`].
    pub name: String,
    /// The script and the screen's place in it.
    pub screen: Option<(String, usize)>,
    /// The language that was wished for.
    pub tongue: usize,
    /// What is on it.
    pub scene: Scene,
}

/// One page, drawn at a [`Place`].
pub struct Shot {
    /// Which of `Bench::met`.
    pub met: usize,
    /// Which of [`Bench::places`].
    pub place: usize,
    /// What was drawn.
    pub drawn: Drawn,
}

/// One page, drawn with all text native, so that its words can be read off the cells.
pub struct Native {
    /// Which of `Bench::met`.
    pub met: usize,
    /// Columns and rows.
    pub grid: (u16, u16),
    /// The rows, without what can be pressed.
    pub rows: Vec<String>,
    /// What was drawn.
    pub drawn: Drawn,
    /// The words in each place that can be pressed, in the order of the hits.
    pub labels: Vec<String>,
}

/// What is measured.
pub struct Bench {
    /// All that is authored.
    pub pack: Rc<Pack>,
    /// What the branch has set.
    pub setup: Setup,
    /// Panels and grids.
    pub places: Vec<Place>,
    /// How large type is drawn.
    pub way: Option<Way>,
    /// Other values of the configuration.
    pub given: Given,
    /// The day (ISO date).
    pub today: String,
    /// How presses become inputs.
    pub hands: Hands,
    /// Time since some moment, to measure how long the core takes.
    pub clock: Box<dyn Fn() -> Duration>,
    met: OnceCell<Vec<Met>>,
    shots: OnceCell<Vec<Shot>>,
    natives: OnceCell<Vec<Native>>,
}

impl Bench {
    /// A pack as a branch has set it, on the panels of reference.
    pub fn new(
        pack: Rc<Pack>,
        setup: Setup,
        given: Given,
        today: &str,
        hands: Hands,
        clock: Box<dyn Fn() -> Duration>,
    ) -> Self {
        Self {
            pack,
            setup,
            places: Place::references(Glass::default()),
            way: Some(Way::Quadrant),
            given,
            today: today.to_owned(),
            hands,
            clock,
            met: OnceCell::new(),
            shots: OnceCell::new(),
            natives: OnceCell::new(),
        }
    }

    /// A kiosk that waits for its first customer.
    pub(super) fn kiosk(&self) -> Kiosk {
        Kiosk::new(self.pack.clone(), self.setup.clone(), now(0))
    }

    /// A kiosk at a screen of a script.
    pub(super) fn at(&self, script: &str, screen: usize) -> Kiosk {
        let mut kiosk = self.kiosk();
        kiosk.open(script, screen);
        kiosk
    }

    /// The scripts that could be read.
    pub(super) fn scripts(&self) -> impl Iterator<Item = &Script> {
        self.pack.scripts().filter_map(|n| self.pack.script(n)).filter(|s| s.start < s.screens.len())
    }

    /// Every screen that a customer can meet, anew: for walks that go on from there.
    pub(super) fn stops(&self) -> Vec<Stop> {
        tour::every_screen(&self.pack, &self.setup)
    }

    /// Every screen in every language that is offered.
    pub(super) fn met(&self) -> &[Met] {
        self.met.get_or_init(|| {
            let mut all = Vec::new();
            for &tongue in &self.setup.tongues {
                let prefs = Prefs { tongue, ..self.setup.prefs };
                for stop in tour::every_screen(&self.pack, &Setup { prefs, ..self.setup.clone() }) {
                    let scene = Scene::of(&stop.kiosk, Duration::ZERO);
                    all.push(Met { name: stop.name, screen: stop.screen, tongue, scene });
                }
            }
            all
        })
    }

    /// Every page of every screen: on every grid in the first language, on those of the first panel in the others.
    pub(super) fn shots(&self) -> &[Shot] {
        self.shots.get_or_init(|| {
            let mut all = Vec::new();
            let mut view = self.view(self.way);
            for (n, place) in self.places.iter().enumerate() {
                view.glass = place.glass;
                for (met, screen) in self.met().iter().enumerate() {
                    if n >= COLUMNS.len() && screen.tongue != self.setup.prefs.tongue {
                        continue;
                    }
                    let mut scene = screen.scene.clone();
                    scene.page = 0;
                    loop {
                        let drawn = view.lay(&scene, Rect::new(0, 0, place.grid.0, place.grid.1));
                        let last = drawn.page + 1 >= drawn.pages;
                        all.push(Shot { met, place: n, drawn });
                        if last {
                            break;
                        }
                        scene.page += 1;
                    }
                }
            }
            all
        })
    }

    /// The screen of a shot.
    pub(super) fn of(&self, shot: &Shot) -> &Met {
        &self.met()[shot.met]
    }

    /// Every page of every screen with all text native.
    pub(super) fn natives(&self) -> &[Native] {
        self.natives.get_or_init(|| {
            let mut all = Vec::new();
            let mut view = self.view(None);
            for grid in GRIDS {
                for (met, screen) in self.met().iter().enumerate() {
                    each_page(&mut view, &screen.scene, grid, |buf, drawn| {
                        let areas: Vec<Rect> = drawn.hits.0.iter().map(|h| h.area).collect();
                        let labels = areas.iter().map(|a| glyphs::inside(buf, *a)).collect();
                        all.push(Native { met, grid, rows: glyphs::outside(buf, &areas), drawn, labels });
                    });
                }
            }
            all
        })
    }

    /// A renderer for this pack.
    pub(super) fn view(&self, way: Option<Way>) -> View {
        let mut view = View::new(&self.pack, way, Depth::True);
        view.ways = vec![Way::TextSizing, Way::Sextant, Way::Quadrant, Way::Half];
        view
    }

    /// How many millimetres the texts of each role have, by the same answer that `doctor` gives.
    pub(super) fn roles(&self, place: &Place, size: Size) -> crate::glass::Roles {
        crate::view::roles(&place.glass, place.grid, self.way, size)
    }

    /// The smallest target that any layout of a grid may have.
    pub(super) fn targets(place: &Place) -> Targets {
        crate::view::targets(&place.glass, place.grid)
    }

    /// A scene in other colours.
    pub(super) fn in_theme(scene: &Scene, theme: Theme) -> Scene {
        Scene { prefs: Prefs { theme, ..scene.prefs }, companion: None, art: None, ..scene.clone() }
    }
}

/// A moment at which a colleague is on duty.
pub(super) fn now(seconds: u64) -> Now {
    at(Duration::from_secs(seconds))
}

pub(super) fn at(since: Duration) -> Now {
    Now::made_up(since)
}

/// Draws each page of a scene.
pub(super) fn each_page(view: &mut View, scene: &Scene, grid: (u16, u16), mut page: impl FnMut(&Buffer, Drawn)) {
    let mut scene = scene.clone();
    scene.page = 0;
    loop {
        let mut buf = Buffer::empty(Rect::new(0, 0, grid.0, grid.1));
        let drawn = view.cells(&scene, &mut buf);
        let pages = drawn.pages;
        page(&buf, drawn);
        scene.page += 1;
        if scene.page >= pages {
            return;
        }
    }
}

/// Draws one page.
pub(super) fn draw(view: &mut View, scene: &Scene, grid: (u16, u16)) -> (Buffer, Drawn) {
    let mut buf = Buffer::empty(Rect::new(0, 0, grid.0, grid.1));
    let drawn = view.draw(scene, None, "", &mut buf);
    (buf, drawn)
}
