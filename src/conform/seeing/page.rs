//! S13 to S16: lines, space between them, and nothing lost.
use crate::{
    conform::{
        Measured,
        bench::{Bench, Native},
        glyphs::bare,
    },
    kiosk::Act,
};
use std::collections::BTreeSet;
use unicode_width::UnicodeWidthStr;

/// The longest line of text.
pub(super) fn lines(bench: &Bench) -> Measured {
    let (mut letters, mut hanzi, mut stretched) = (0, 0, 0);
    for row in bench.natives().iter().flat_map(|p| &p.rows) {
        // What stands side by side has wider gaps than words have.
        for run in row.trim().split("   ").map(str::trim) {
            let (signs, columns) = (run.chars().count(), run.width());
            if columns > signs {
                hanzi = hanzi.max(columns.div_ceil(2));
                // Chinese is set without spaces: several of them fill a line to its edge.
                stretched += usize::from(signs > 6 && run.matches(' ').count() * 3 >= signs);
            } else {
                letters = letters.max(signs);
            }
        }
    }
    let value = format!("{letters} letters, {hanzi} Chinese characters; {stretched} lines are stretched");
    Measured::when(letters + hanzi > 0 && letters <= 80 && hanzi <= 40 && stretched == 0, value)
}

fn blank(row: Option<&String>) -> bool {
    row.is_none_or(|r| r.trim().is_empty())
}

/// Whether a paragraph begins on a row of this page, and without a blank row above it.
fn dense(page: &Native, paragraph: &str) -> Option<bool> {
    let start: String = bare(paragraph).chars().take(6).collect();
    let at = page.rows.iter().position(|r| bare(r).starts_with(&start))?;
    Some(at > 0 && !blank(page.rows.get(at - 1)))
}

/// Blank rows between paragraphs and between choices.
pub(super) fn spacing(bench: &Bench) -> Measured {
    let (mut paragraphs, mut tight) = (0, 0);
    let mut grids = BTreeSet::new();
    let (mut pairs, mut close) = (0, 0);
    for page in bench.natives() {
        let scene = &bench.met()[page.met].scene;
        for piece in scene.body.iter().skip(1) {
            let Some(dense) = dense(page, &piece.text) else { continue };
            paragraphs += 1;
            tight += usize::from(dense);
            if dense {
                grids.insert(page.grid);
            }
        }
        let choices: Vec<_> =
            page.drawn.hits.0.iter().filter(|h| matches!(h.act, Act::Choice(_))).map(|h| h.area).collect();
        for (n, a) in choices.iter().enumerate() {
            for b in choices.iter().skip(n + 1).filter(|b| b.y >= a.bottom() && b.x < a.right() && a.x < b.right()) {
                pairs += 1;
                close += usize::from(b.y == a.bottom());
            }
        }
    }
    let grids: Vec<String> = grids.iter().map(|g| format!("{}x{}", g.0, g.1)).collect();
    let which = if grids.is_empty() { String::new() } else { format!(" (at {})", grids.join(", ")) };
    let value = format!(
        "{tight} of {paragraphs} paragraphs follow without a blank row{which}; {close} of {pairs} choices stand under another without one"
    );
    Measured::when(paragraphs + pairs > 0 && tight + close == 0, value)
}

/// Nothing is cut, and every page but the last leads on.
pub(super) fn whole(bench: &Bench) -> Measured {
    let shots = bench.shots();
    let cut = shots.iter().filter(|s| !s.drawn.whole).count();
    let dead = |page: usize, pages: usize, more: bool| page + 1 < pages && !more;
    let more = |d: &crate::view::Drawn| d.hits.of(Act::More).is_some();
    let dead = shots.iter().filter(|s| dead(s.drawn.page, s.drawn.pages, more(&s.drawn))).count();
    let paged = shots.iter().filter(|s| s.drawn.pages > 1).count();
    let value = format!("of {} pages {cut} are cut; of {paged} that go on {dead} have no \"more\"", shots.len());
    Measured::when(!shots.is_empty() && cut + dead == 0, value)
}

/// The words of a screen that are not on any page of it at a grid.
fn lost(bench: &Bench, met: usize, grid: (u16, u16)) -> Vec<String> {
    let pages: Vec<&Native> = bench.natives().iter().filter(|p| p.met == met && p.grid == grid).collect();
    let all: String = pages.iter().flat_map(|p| p.rows.iter().chain(&p.labels)).map(|t| bare(t)).collect();
    let scene = &bench.met()[met].scene;
    let words = [&scene.heading].into_iter().chain(scene.body.iter().map(|p| &p.text));
    let words = words.chain(scene.choices.iter().map(|c| &c.text));
    words.filter(|w| !all.contains(&bare(w))).cloned().collect()
}

/// What 80 columns show and 40 do not.
pub(super) fn doubled(bench: &Bench) -> Measured {
    let (mut screens, mut poorer, mut texts) = (0, BTreeSet::new(), 0);
    for (n, met) in bench.met().iter().enumerate() {
        // Staff compare drawings there, and the pad has no words.
        if met.scene.pad.is_some() || met.scene.card.is_some() || met.name == "letterings" {
            continue;
        }
        screens += 1;
        let wide = lost(bench, n, (80, 24));
        let gone = lost(bench, n, (40, 11)).into_iter().filter(|w| !wide.contains(w)).count();
        texts += gone;
        if gone > 0 {
            poorer.insert(met.name.as_str());
        }
    }
    let which: Vec<&str> = poorer.iter().copied().collect();
    let which = if which.is_empty() { String::new() } else { format!(": {}", which.join(", ")) };
    Measured::when(
        screens > 0 && texts == 0,
        format!("{texts} texts of {screens} screens are missing at 40 columns{which}"),
    )
}
