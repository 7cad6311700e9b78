//! What was seen, turned into sizes with their needs beside them.
//!
//! **Invariant:** a pure function of what was seen; what is not known is absent, never a guess. The names of the fields
//! are the keys of `--format json` and stay.
use super::{advice, fonts::Fonts};
use crate::{
    bigtype,
    care::Size,
    glass::{Drawing, GAP, Glass, Measured, Role, TARGET, TARGET_WISHED, Targets, needs},
    look::Depth,
    shell::{config::Config, kept::KeptError, probe::Answers, surface::Surface},
    view,
};
use serde::Serialize;

/// Everything that was seen.
pub(super) struct Seen<'a> {
    pub(super) config: &'a Config,
    /// The terminal and its glass, with what staff told if that can be read.
    pub(super) surface: Surface,
    /// Why what staff told does not count.
    pub(super) broken: Option<KeptError>,
    pub(super) term: String,
    /// Colours are not wanted (`NO_COLOR`).
    pub(super) grey: bool,
    pub(super) grid: Option<(u16, u16)>,
    pub(super) panel: Option<(f64, f64)>,
    pub(super) fonts: Fonts,
    /// What is to be said of the programs that tell of calls.
    pub(super) calls: Vec<String>,
}

impl Seen<'_> {
    /// What the terminal answered, if it was asked and ended its answer.
    fn answers(&self) -> Option<Answers> {
        self.surface.answers.filter(|a| a.answered)
    }

    pub(super) fn wide(&self) -> Option<bool> {
        self.surface.answers.and_then(|a| a.wide)
    }

    pub(super) fn pixels(&self) -> Option<(u16, u16)> {
        self.surface.cell().map(|cell| (cell.width, cell.height))
    }
}

/// The whole report.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Report {
    /// Version of these keys.
    pub(super) format: u8,
    pub(super) terminal: Terminal,
    pub(super) way: WayReport,
    pub(super) cell: Cell,
    pub(super) sizes: Vec<SizeReport>,
    pub(super) targets: Option<TargetReport>,
    pub(super) colours: &'static str,
    pub(super) touch_seen: Option<bool>,
    pub(super) ambiguous_wide: Option<bool>,
    pub(super) fonts: Fonts,
    pub(super) change: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Terminal {
    pub(super) term: String,
    pub(super) maker: Option<String>,
    pub(super) columns: Option<u16>,
    pub(super) rows: Option<u16>,
    pub(super) cell_pixels: Option<(u16, u16)>,
    pub(super) text_sizing: Option<bool>,
    pub(super) sixel: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct WayReport {
    pub(super) name: &'static str,
    pub(super) why: &'static str,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Cell {
    pub(super) from: &'static str,
    pub(super) width_mm: Option<f64>,
    pub(super) height_mm: Option<f64>,
    pub(super) distance_mm: f64,
    pub(super) capital_share: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct SizeReport {
    pub(super) size: &'static str,
    pub(super) default: bool,
    pub(super) roles: Vec<RoleReport>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct RoleReport {
    pub(super) role: &'static str,
    /// Rows of the em of large type; `None` is native text.
    pub(super) em_rows: Option<f64>,
    /// Times the native size, where the terminal scales it.
    pub(super) scale: Option<f64>,
    pub(super) capital_mm: Option<f64>,
    pub(super) capital_arcmin: Option<f64>,
    pub(super) capital_needed_mm: f64,
    /// Upper bound of VVSG, for where there are steps in between.
    pub(super) capital_most_mm: f64,
    pub(super) hanzi_arcmin: Option<f64>,
    pub(super) hanzi_needed_arcmin: Option<f64>,
    pub(super) enough: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct TargetReport {
    pub(super) width_mm: f64,
    pub(super) height_mm: f64,
    pub(super) gap_mm: f64,
    pub(super) least_mm: f64,
    pub(super) wished_mm: f64,
    pub(super) least_gap_mm: f64,
    pub(super) enough: bool,
    pub(super) as_wished: bool,
}

impl TargetReport {
    pub(super) fn of(glass: &Glass, targets: Targets) -> Option<Self> {
        let cell = glass.cell?;
        let (width, height) = (f64::from(targets.columns) * cell.width, f64::from(targets.rows) * cell.height);
        let gap = (f64::from(targets.gap_columns) * cell.width).min(f64::from(targets.gap_rows) * cell.height);
        let side = width.min(height);
        Some(Self {
            width_mm: cents(width),
            height_mm: cents(height),
            gap_mm: cents(gap),
            least_mm: TARGET,
            wished_mm: TARGET_WISHED,
            least_gap_mm: GAP,
            enough: side >= TARGET && gap >= GAP,
            as_wished: side >= TARGET_WISHED,
        })
    }
}

/// To hundredths: finer than anybody measures.
fn cents(n: f64) -> f64 {
    (n * 100.0).round() / 100.0
}

impl Report {
    pub(super) fn of(seen: &Seen<'_>) -> Self {
        let pixels = seen.pixels();
        let (glass, from) = glass(seen);
        let (way, why) = seen.surface.way(seen.config);
        let roles = |glass: &Glass, grid, size| view::roles(glass, grid, way, size);
        let sizes = seen.grid.map_or_else(Vec::new, |grid| {
            let of = |&size| {
                let drawn = roles(&glass, grid, size);
                let rows = Role::ALL.iter().map(|&role| RoleReport::of(&glass, size, role, drawn.of(role)));
                SizeReport { size: size.name(), default: size == seen.config.look.size, roles: rows.collect() }
            };
            Size::ALL.iter().map(of).collect()
        });
        let targets = seen.grid.and_then(|grid| TargetReport::of(&glass, view::targets(&glass, grid)));
        let place = advice::Place { seen, glass, from, pixels, roles: &roles };
        Self {
            format: 1,
            terminal: Terminal {
                term: seen.term.clone(),
                maker: Some(seen.surface.maker().to_owned()).filter(|m| !m.is_empty()),
                columns: seen.grid.map(|g| g.0),
                rows: seen.grid.map(|g| g.1),
                cell_pixels: pixels,
                text_sizing: seen.answers().map(|a| a.text_sizing),
                sixel: seen.answers().map(|a| a.sixel),
            },
            way: WayReport { name: way.map_or("plain", bigtype::Way::name), why: advice::why(way, why) },
            cell: Cell {
                from: from.name(),
                width_mm: glass.cell.map(|c| cents(c.width)),
                height_mm: glass.cell.map(|c| cents(c.height)),
                distance_mm: glass.distance,
                capital_share: glass.capital,
            },
            sizes,
            targets,
            colours: match seen.surface.depth() {
                Depth::True => "24-bit",
                Depth::Indexed => "256",
                Depth::None => "none",
            },
            touch_seen: seen.surface.kept.touched.then_some(true),
            ambiguous_wide: seen.wide(),
            fonts: seen.fonts.clone(),
            change: place.changes(),
        }
    }
}

impl RoleReport {
    fn of(glass: &Glass, size: Size, role: Role, drawing: Drawing) -> Self {
        let held = role.held_to(size);
        let capital = glass.capital(drawing);
        let angle = |mm: f64| cents(glass.arcmin(mm));
        Self {
            role: role.name(),
            em_rows: if let Drawing::Ours(em) | Drawing::Pixels(em) = drawing { Some(cents(em)) } else { None },
            scale: if let Drawing::Scaled(times) = drawing { Some(times) } else { None },
            capital_mm: capital.map(cents),
            capital_arcmin: capital.map(angle),
            capital_needed_mm: cents(glass.capital_needed(held)),
            capital_most_mm: needs(held).most,
            hanzi_arcmin: glass.hanzi(drawing).map(angle),
            hanzi_needed_arcmin: needs(held).hanzi,
            enough: glass.meets(held, drawing),
        }
    }
}

/// Size of a cell: as it was given for this once, else as the kiosk knows it.
fn glass(seen: &Seen<'_>) -> (Glass, Measured) {
    let (glass, from) = seen.surface.glass(seen.config);
    let by_panel = seen.panel.zip(seen.grid).and_then(|(panel, grid)| crate::glass::CellMm::of_panel(panel, grid));
    if by_panel.is_some() { (Glass { cell: by_panel, ..glass }, Measured::Panel) } else { (glass, from) }
}
