//! S7 to S11: contrast, cell by cell.
use crate::{
    care::Theme,
    conform::{
        Measured,
        bench::{Bench, Met, each_page},
        glyphs::Colours,
    },
    look::luminance,
};

/// Grids on which all kinds of type are met: native, and large.
const GRIDS: [(u16, u16); 2] = [(40, 11), (80, 24)];

/// Screens of the first language, in a theme.
fn walk(bench: &Bench, theme: Theme, which: impl Fn(&Met) -> bool) -> Colours {
    let mut view = bench.view(bench.way);
    // The text's own two colours are judged; the tones between them are the shape of its edges.
    view.halftone = false;
    let line = view.palettes().of(theme).frame;
    let mut found = Colours::default();
    for met in bench.met().iter().filter(|m| m.tongue == bench.setup.prefs.tongue && which(m)) {
        let scene = Bench::in_theme(&met.scene, theme);
        for grid in GRIDS {
            each_page(&mut view, &scene, grid, |buf, _| found.add(buf, line));
        }
    }
    found
}

fn none() -> Measured {
    Measured::nothing("cell with a sign")
}

/// The theme that everybody starts with.
pub(super) fn default(bench: &Bench) -> Measured {
    let theme = bench.setup.prefs.theme;
    let found = walk(bench, theme, |_| true);
    let Some(least) = found.least else { return none() };
    Measured::when(least >= 10.0, format!("{least:.2}:1 at the lowest of {} cells, {}", found.cells, theme.name()))
}

/// The two themes of high contrast.
pub(super) fn high(bench: &Bench) -> Measured {
    let palettes = bench.view(None).palettes().clone();
    let dark = |theme| luminance(palettes.of(theme).paper) < luminance(palettes.of(theme).ink);
    let best = |wanted: bool| {
        let themes = Theme::ALL.iter().copied().filter(|t| dark(*t) == wanted);
        themes.filter_map(|t| Some((walk(bench, t, |_| true).least?, t.name()))).max_by(|a, b| a.0.total_cmp(&b.0))
    };
    let (white, black) = (best(true), best(false));
    let said = |found: Option<(f64, &str)>| found.map_or("none".to_owned(), |(n, t)| format!("{n:.2}:1, {t}"));
    let value = format!("white on black {}; black on white {}", said(white), said(black));
    Measured::when([white, black].iter().all(|b| b.is_some_and(|(n, _)| n >= 20.0)), value)
}

/// The theme that was made for glare.
pub(super) fn low(bench: &Bench) -> Measured {
    let found = walk(bench, Theme::Soft, |_| true);
    let (Some(least), Some(most)) = (found.least, found.most) else { return none() };
    Measured::when(
        (4.5..8.0).contains(&least) && (4.5..8.0).contains(&most),
        format!("{least:.2}:1 to {most:.2}:1, {}", Theme::Soft.name()),
    )
}

/// What only staff see, in every theme; and the line of a focus.
pub(super) fn floors(bench: &Bench) -> Measured {
    let staff = ["pad", "pad-wrong", "staff", "letterings", "card-high", "kept", "overruled"];
    let (mut usual, mut any, mut line): (Option<f64>, Option<(f64, Theme)>, Option<f64>) = (None, None, None);
    for &theme in Theme::ALL {
        let found = walk(bench, theme, |m| staff.contains(&m.name.as_str()));
        if theme == bench.setup.prefs.theme {
            usual = found.least;
        }
        if let Some(least) = found.least.filter(|l| any.is_none_or(|(a, _)| *l < a)) {
            any = Some((least, theme));
        }
        // Where a focus is drawn, which is on the pages of customers.
        if let Some(least) = walk(bench, theme, |m| m.name == "look").line {
            line = Some(line.map_or(least, |l| l.min(least)));
        }
    }
    let (Some(usual), Some((any, theme))) = (usual, any) else { return none() };
    let edge = line.map_or("none drawn".to_owned(), |l| format!("{l:.2}:1"));
    Measured::when(
        usual >= 7.0 && any >= 4.5 && line.is_none_or(|l| l >= 3.0),
        format!("usual colours {usual:.2}:1; lowest {any:.2}:1, {}; lines {edge}", theme.name()),
    )
}

/// Dim cells and colours that the terminal decides.
pub(super) fn own(bench: &Bench) -> Measured {
    let (mut own, mut dim, mut cells) = (0, 0, 0);
    for &theme in Theme::ALL {
        let found = walk(bench, theme, |_| true);
        (own, dim, cells) = (own + found.own, dim + found.dim, cells + found.cells);
    }
    Measured::when(
        cells > 0 && own + dim == 0,
        format!("{dim} dim and {own} in a colour of the terminal's own, of {cells}"),
    )
}
