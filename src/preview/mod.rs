//! Pictures of screens, and the sheet on which an author, a translator or a reviewer looks at all of them.
//!
//! **Invariant:** a pack and an order in, pictures and text out; no file, no thread, no clock. Every screen that was ordered is
//! there, each page of it, in the order of play; a screen that does not fit is drawn all the same.
mod about;
mod sheet;

use crate::{
    bigtype::{CellPixels, Way},
    care::{Size, Theme},
    kiosk::Setup,
    lint::Subject,
    look::Depth,
    paint::{Painter, Sheet},
    scene::Scene,
    tour::{self, Stop},
    view::View,
    words::Tongue,
};
use ratatui::{buffer::Buffer, layout::Rect};
use std::{collections::BTreeMap, time::Duration};

pub use sheet::html;

/// The cell in which a terminal is drawn.
pub const CELL: CellPixels = CellPixels { width: 10, height: 20 };

/// Which pictures are wanted.
#[derive(Debug, Clone)]
pub struct Order {
    /// Only the screens of this script.
    pub script: Option<String>,
    /// In these languages.
    pub tongues: Vec<Tongue>,
    /// In these colours.
    pub themes: Vec<Theme>,
    /// In these sizes.
    pub sizes: Vec<Size>,
    /// On these grids, columns and rows.
    pub grids: Vec<(u16, u16)>,
    /// How large type is drawn; `None` is the terminal's own type.
    pub way: Option<Way>,
}

/// One picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shot {
    /// The screen, by its place in the order of play.
    pub nth: usize,
    /// Its name: `withdraw-cash/amount`, `menu/welcome`, `called` …
    pub stop: String,
    /// The script and the screen's place in it.
    pub screen: Option<(String, usize)>,
    /// Its heading, as this picture shows it.
    pub heading: String,
    /// The language that was asked for.
    pub tongue: Tongue,
    /// The colours.
    pub theme: Theme,
    /// The size.
    pub size: Size,
    /// Columns and rows.
    pub grid: (u16, u16),
    /// Which page, from 1, of how many.
    pub page: (usize, usize),
    /// The picture's file: its name says all of the above.
    pub file: String,
    /// The picture, as PNG.
    pub png: Vec<u8>,
    /// Pixels across and down.
    pub pixels: (u32, u32),
}

/// The names of all screens for files, in the order of the tour: no two are alike.
fn names(stops: &[Stop]) -> Vec<String> {
    let mut met: BTreeMap<String, usize> = BTreeMap::new();
    let plain = |stop: &Stop| stop.name.replace('/', "-");
    let name = |stop| {
        let name: String = plain(stop);
        let times = met.entry(name.clone()).and_modify(|n| *n += 1).or_insert(1);
        if *times == 1 { name } else { format!("{name}-{times}") }
    };
    stops.iter().map(name).collect()
}

/// Draws one of `of` equal parts of an order, and hands each picture to `take`.
///
/// # Errors
/// The first that `take` returns, or that of the encoder, which has none to give for a picture in memory.
pub fn draw<E: From<png::EncodingError>>(
    subject: &Subject,
    order: &Order,
    (part, of): (usize, usize),
    mut take: impl FnMut(Shot) -> Result<(), E>,
) -> Result<(), E> {
    let pack = &subject.pack;
    let mut painter = Painter::of_few_tones();
    let mut view = View::new(pack, order.way, Depth::True);
    view.ways = vec![Way::Quadrant, Way::Sextant, Way::Half, Way::TextSizing];
    view.cell = Some(CELL);
    for &tongue in &order.tongues {
        let mut setup = Setup::usual(pack);
        setup.prefs.tongue = tongue;
        let stops = tour::every_screen(pack, &setup);
        let names = names(&stops);
        let tag = pack.words.tags().get(tongue).map(ToString::to_string).unwrap_or_default();
        for (nth, (stop, name)) in stops.iter().zip(&names).enumerate() {
            let wanted = |name: &String| stop.screen.as_ref().is_some_and(|(script, _)| script == name);
            if nth % of.max(1) != part || !order.script.as_ref().is_none_or(wanted) {
                continue;
            }
            let mut scene = Scene::of(&stop.kiosk, Duration::ZERO);
            for (&theme, &size, &grid) in looks(order) {
                (scene.prefs.theme, scene.prefs.size, scene.page) = (theme, size, 0);
                let file = format!("{name}-{tag}-{}-{}-{}x{}", theme.name(), size.name(), grid.0, grid.1);
                loop {
                    let mut cells = Buffer::empty(Rect::new(0, 0, grid.0, grid.1));
                    let drawn = view.cells(&scene, &mut cells);
                    let palette = view.palettes().of(theme);
                    let sheet = Sheet { cell: CELL, margin: (0, 0), ink: palette.ink, paper: palette.paper };
                    let mut picture = painter.screen(&cells, &sheet);
                    painter.placed(&mut picture, &drawn.placed, &cells, view.pen(), &sheet);
                    let page = (scene.page + 1, drawn.pages);
                    let end = if page.1 > 1 { format!("-p{}.png", page.0) } else { ".png".to_owned() };
                    take(Shot {
                        nth,
                        stop: stop.name.clone(),
                        screen: stop.screen.clone(),
                        heading: scene.heading.clone(),
                        tongue,
                        theme,
                        size,
                        grid,
                        page,
                        file: file.clone() + &end,
                        pixels: (picture.width(), picture.height()),
                        png: picture.small_png()?,
                    })?;
                    scene.page += 1;
                    if scene.page >= drawn.pages {
                        break;
                    }
                }
            }
        }
    }
    Ok(())
}

/// All looks of an order: what is compared stands side by side, so the colours change last.
fn looks(order: &Order) -> impl Iterator<Item = (&Theme, &Size, &(u16, u16))> {
    let grids = move |theme, size| order.grids.iter().map(move |grid| (theme, size, grid));
    order.themes.iter().flat_map(move |theme| order.sizes.iter().flat_map(move |size| grids(theme, size)))
}

/// The pictures of all parts in the order of play: screen by screen, each in its languages.
pub fn in_order(parts: Vec<Vec<Shot>>) -> Vec<Shot> {
    let mut all: Vec<Shot> = parts.into_iter().flatten().collect();
    // Within one screen and language they are in order already, and the sort keeps that.
    all.sort_by_key(|shot| (shot.nth, shot.tongue));
    all
}
