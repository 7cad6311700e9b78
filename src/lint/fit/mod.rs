//! Every screen as it is drawn and as it is spoken, in each language, size, theme and grid, through the real renderer.
//!
//! **Invariant:** a pack in, findings out; no thread and no clock. The screens can be looked at in parts, so that whoever
//! has threads may share them out; the findings are the same whatever the parts.
//!
//! Each frame is laid out once and all rules look at it. Of the themes each frame has one, dealt so that every grid and
//! every size of a screen is seen in every theme: where things stand does not depend on colours, and which colours meet does
//! not depend on the size (`tests/fit.rs` holds both).
//!
//! Painting a frame takes longer than laying it out, and only the rule about colours looks at paint. So a screen of a
//! script is painted in one size of four, on each grid and with that in each theme; screens of the program itself, each
//! of its own kind, in all sizes ([`Paint::Dealt`]). Only when colours are found that may not meet is everything
//! painted, so that a finding counts every frame ([`Paint::All`]).
mod place;

use super::{Eye, RULES, Subject};
use crate::{
    bigtype::Way,
    care::{Size, Theme},
    diagnostic::Diagnostic,
    kiosk::Setup,
    look::{Depth, Rgb},
    scene::Scene,
    tour,
    view::{Drawn, View},
    words::{Message, Tongue},
};
use ratatui::{buffer::Buffer, layout::Rect};
use std::{collections::BTreeMap, time::Duration};

/// The grids on which every screen must fit (standards.md, part 0: type of 40, 60 and 80 columns; and a large panel).
pub const GRIDS: [(u16, u16); 4] = [(40, 11), (60, 16), (80, 24), (160, 45)];

/// How a frame was drawn. Ordered from the look in which things fit worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Look {
    /// Columns and rows.
    pub grid: (u16, u16),
    /// How far from the largest type size.
    pub smaller: usize,
    /// The language.
    pub tongue: Tongue,
    /// Which page.
    pub page: usize,
    /// The theme, by its place.
    pub theme: usize,
}

impl Look {
    /// The look of a scene on a grid.
    pub fn of(scene: &Scene, grid: (u16, u16)) -> Self {
        let nth = Size::ALL.iter().position(|s| *s == scene.prefs.size).unwrap_or(0);
        Self {
            grid,
            smaller: Size::ALL.len() - 1 - nth,
            tongue: scene.prefs.tongue,
            page: scene.page,
            theme: Theme::ALL.iter().position(|t| *t == scene.prefs.theme).unwrap_or(0),
        }
    }

    /// The type size.
    pub fn size(&self) -> Size {
        Size::ALL.iter().rev().nth(self.smaller).copied().unwrap_or(Size::Large)
    }

    /// The theme.
    pub fn theme(&self) -> Theme {
        Theme::ALL.get(self.theme).copied().unwrap_or(Theme::Paper)
    }
}

/// One frame.
pub struct Frame<'a> {
    /// What is drawn.
    pub scene: &'a Scene,
    /// How.
    pub look: Look,
    /// The cells; without content where it was only laid out.
    pub cells: &'a Buffer,
    /// Where it can be pressed, and what had to be cut.
    pub drawn: &'a Drawn,
}

/// Where an author has to mend something.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum At {
    /// In the screen.
    Screen,
    /// In the screen's message.
    Message,
    /// In these words of the screen.
    Text(String),
    /// In the name of a language.
    Language(Tongue),
    /// In two colours of the theme: of the sign, and of the ground.
    Colours(Rgb, Rgb),
}

/// Something that a rule saw in a frame.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slip {
    /// The rule.
    pub code: &'static str,
    /// Where it is mended.
    pub at: At,
    /// Arguments of its words.
    pub args: Vec<(&'static str, String)>,
}

impl Slip {
    /// A slip of a rule.
    pub fn new(code: &'static str, at: At) -> Self {
        Self { code, at, args: Vec::new() }
    }

    /// With one more argument for its words.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// A slip, and on which screen it was seen.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seen {
    slip: Slip,
    look: Look,
    /// The screen, by its place in the tour.
    nth: usize,
    name: String,
    heading: String,
    screen: Option<(String, usize)>,
    /// The words of the case that is rehearsed on it.
    case: Option<String>,
}

/// What the rules see in a frame.
pub fn judge(frame: &Frame<'_>) -> Vec<Slip> {
    let mut out = Vec::new();
    for rule in RULES {
        match rule.eye {
            Some(Eye::Frame(look)) => look(frame, &mut out),
            Some(Eye::Paint(look)) if !frame.cells.content.is_empty() => look(frame, &mut out),
            _ => {}
        }
    }
    out
}

/// Which frames are painted; all of them are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paint {
    /// Enough to meet every pair of colours.
    Dealt,
    /// All.
    All,
}

impl Paint {
    /// Whether a screen is painted in a size, by their places. `own`: it is one of the program itself.
    pub fn takes(self, nth: usize, own: bool, size: usize) -> bool {
        self == Self::All || own || nth % Size::ALL.len() == size
    }
}

/// What the rules see on all screens; `look` looks at them as it is told.
pub(super) fn seen(look: &dyn Fn(Paint) -> Vec<Seen>) -> Vec<Seen> {
    let seen = look(Paint::Dealt);
    let of_paint = |code| RULES.iter().any(|rule| rule.code == code && matches!(rule.eye, Some(Eye::Paint(_))));
    if seen.iter().any(|one| of_paint(one.slip.code)) { look(Paint::All) } else { seen }
}

/// A screen that is looked at.
struct Page {
    scene: Scene,
    name: String,
    screen: Option<(String, usize)>,
    case: Option<String>,
    /// On which grids and in which sizes it is laid out, by their places.
    looked: fn(usize, usize) -> bool,
}

/// What does not fit is cut in the largest type first, and a page that holds on both of these grids has held on the others:
/// colleagues who practise sit at one machine. `tests/rehearsal.rs` lays each page out on all four.
fn practised(grid: usize, size: usize) -> bool {
    size == Size::ALL.len() - 1 && matches!(GRIDS.get(grid), Some((40, 11) | (80, 24)))
}

/// What the rules see on one of `of` equal parts of all screens.
pub fn survey(subject: &Subject, paint: Paint, part: usize, of: usize) -> Vec<Seen> {
    let pack = &subject.pack;
    let mut all = Vec::new();
    let mut view = View::new(pack, Some(Way::Sextant), Depth::True);
    view.ways = vec![Way::Quadrant, Way::Sextant, Way::Half, Way::TextSizing];
    // The text's own two colours are judged; the tones between them are the shape of its edges.
    view.halftone = false;
    let mut grids = GRIDS.map(|(width, height)| Buffer::empty(Rect::new(0, 0, width, height)));
    for tongue in pack.words.reviewed() {
        let mut setup = Setup::usual(pack);
        setup.prefs.tongue = tongue;
        let stops = tour::every_screen(pack, &setup).into_iter().map(|stop| Page {
            scene: Scene::of(&stop.kiosk, Duration::ZERO),
            name: stop.name,
            screen: stop.screen,
            case: None,
            looked: |_, _| true,
        });
        let rehearsed = tour::rehearsal::pages(pack, setup.prefs).into_iter().map(|page| Page {
            scene: Scene::rehearsed(&page.rehearsal),
            name: page.name,
            screen: None,
            case: page.case,
            looked: practised,
        });
        for (nth, page) in stops.chain(rehearsed).enumerate().filter(|(nth, _)| nth % of.max(1) == part) {
            // The items of a quiz are many and of two kinds, as the screens of a script are of few.
            let is_item = page.name.starts_with(tour::ITEMS);
            let Page { mut scene, name, screen, case, looked } = page;
            let mut slips = Vec::new();
            for rule in RULES {
                let mut found = Vec::new();
                if let Some(Eye::Scene(look)) = rule.eye {
                    look(&scene, subject, &mut found);
                }
                slips.extend(found.into_iter().map(|slip| (slip, Look::of(&scene, GRIDS[0]))));
            }
            let painted = |size| paint.takes(nth, screen.is_none() && case.is_none() && !is_item, size);
            walk(&mut view, &mut scene, &mut grids, looked, painted, |frame| {
                slips.extend(judge(frame).into_iter().map(|slip| (slip, frame.look)));
            });
            all.extend(slips.into_iter().map(|(slip, look)| Seen {
                slip,
                look,
                nth,
                name: name.clone(),
                heading: scene.heading.clone(),
                screen: screen.clone(),
                case: case.clone(),
            }));
        }
    }
    all
}

/// The theme in which a grid and a size are looked at, by their places: each grid and each size has every theme once.
pub fn dealt(grid: usize, size: usize) -> Theme {
    Theme::ALL.get((grid + size) % Theme::ALL.len()).copied().unwrap_or(Theme::Paper)
}

/// Lays a scene out on the grids and in the sizes in which it is looked at, each page of it, and paints it in some.
fn walk(
    view: &mut View,
    scene: &mut Scene,
    grids: &mut [Buffer],
    looked: fn(usize, usize) -> bool,
    painted: impl Fn(usize) -> bool,
    mut see: impl FnMut(&Frame<'_>),
) {
    for (g, cells) in grids.iter_mut().enumerate() {
        for (s, &size) in Size::ALL.iter().enumerate().filter(|(s, _)| looked(g, *s)) {
            scene.prefs.size = size;
            scene.prefs.theme = dealt(g, s);
            scene.page = 0;
            loop {
                let none = Buffer { area: cells.area, content: Vec::new() };
                let (drawn, cells) =
                    if painted(s) { (view.cells(scene, cells), &*cells) } else { (view.lay(scene, cells.area), &none) };
                let look = Look::of(scene, (cells.area.width, cells.area.height));
                see(&Frame { scene, look, cells, drawn: &drawn });
                scene.page += 1;
                if scene.page >= drawn.pages {
                    break;
                }
            }
        }
    }
}

/// One finding for each place to mend and kind of slip, which names the worst look and counts the others.
pub fn merge(subject: &Subject, mut seen: Vec<Seen>) -> Vec<Diagnostic> {
    // Which thread saw it first is chance.
    seen.sort_by(|a, b| (a.nth, a.look, &a.slip).cmp(&(b.nth, b.look, &b.slip)));
    let mut groups: BTreeMap<(&'static str, String, usize, String), (Seen, usize)> = BTreeMap::new();
    for one in seen {
        let (file, span) = place::of(subject, &one);
        let group = groups.entry((one.slip.code, file, span.start, one.kind()));
        group
            .and_modify(|(worst, more)| {
                *more += 1;
                if one.look < worst.look {
                    *worst = one.clone();
                }
            })
            .or_insert((one, 0));
    }
    groups.into_values().map(|(worst, more)| found(subject, worst, more)).collect()
}

impl Seen {
    /// What is mended at one place by one change.
    fn kind(&self) -> String {
        match &self.slip.at {
            At::Colours(ink, ground) => format!("{ink:?} {ground:?}"),
            At::Screen | At::Message => self.name.clone(),
            At::Text(_) | At::Language(_) => {
                let what = self.slip.args.iter().find(|(name, _)| *name == "what");
                what.map(|(_, what)| what.clone()).unwrap_or_default()
            }
        }
    }
}

fn found(subject: &Subject, seen: Seen, more: usize) -> Diagnostic {
    let (file, span) = place::of(subject, &seen);
    let (width, height) = seen.look.grid;
    let language = subject.pack.words.only(seen.look.tongue, &Message::common("lang-name")).unwrap_or_default();
    let mut d = Diagnostic::error(seen.slip.code, &file, span)
        .with("screen", seen.name)
        .with("grid", format!("{width}x{height}"))
        .with("size", seen.look.size().name())
        .with("theme", seen.look.theme().name())
        .with("language", language)
        .with("more", more.to_string());
    d.args.extend(seen.slip.args);
    d
}
