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
    let cuts = || shots.iter().filter(|s| !s.drawn.whole);
    let cut = cuts().count();
    let which = cuts().next().map(|s| format!(" (such as {} on {})", bench.of(s).name, bench.places[s.place].name));
    let which = which.unwrap_or_default();
    let dead = |page: usize, pages: usize, more: bool| page + 1 < pages && !more;
    let more = |d: &crate::view::Drawn| d.hits.of(Act::More).is_some();
    let dead = shots.iter().filter(|s| dead(s.drawn.page, s.drawn.pages, more(&s.drawn))).count();
    let paged = shots.iter().filter(|s| s.drawn.pages > 1).count();
    let value = format!("of {} pages {cut} are cut{which}; of {paged} that go on {dead} have no \"more\"", shots.len());
    Measured::when(!shots.is_empty() && cut + dead == 0, value)
}

fn wordy(text: &str) -> String {
    text.chars().filter(|c| !c.is_ascii_digit()).collect()
}

/// The sentences of a screen that are not on any page of it at a grid. Pages break at the ends of sentences.
fn lost(bench: &Bench, met: usize, grid: (u16, u16)) -> Vec<String> {
    let pages = bench.natives().iter().filter(|p| p.met == met && p.grid == grid);
    let pages: Vec<(String, &Vec<String>)> = pages.map(|p| (bare(&p.rows.concat()), &p.labels)).collect();
    let there = |sentence: &str| {
        let on = |(rows, labels): &(String, &Vec<String>)| {
            // The digit that presses a label may stand between its lines.
            rows.contains(sentence) || labels.iter().any(|label| wordy(label).contains(&wordy(sentence)))
        };
        pages.iter().any(on)
    };
    let scene = &bench.met()[met].scene;
    let texts = [&scene.heading].into_iter().chain(scene.body.iter().map(|p| &p.text));
    let texts = texts.chain(scene.choices.iter().map(|c| &c.text));
    let sentences = texts.flat_map(|t| t.split_inclusive(['。', '？', '！', '.', '?', '!'])).map(bare);
    sentences.filter(|s| !s.is_empty() && !there(s)).collect()
}

/// What 80 columns show and 40 do not.
pub(super) fn doubled(bench: &Bench) -> Measured {
    let (mut screens, mut poorer, mut texts) = (0, 0, 0);
    let mut which = BTreeSet::new();
    for (n, met) in bench.met().iter().enumerate() {
        // Staff compare drawings there, and the pad has no words.
        if met.scene.pad.is_some() || met.scene.card.is_some() || met.name == "letterings" {
            continue;
        }
        screens += 1;
        let wide = lost(bench, n, (80, 24));
        let gone: Vec<String> = lost(bench, n, (40, 11)).into_iter().filter(|w| !wide.contains(w)).collect();
        texts += gone.len();
        poorer += usize::from(!gone.is_empty());
        which.extend(gone);
    }
    let first = which.first().map_or_else(String::new, |s| format!(", such as {s:?}"));
    let value = format!("on {poorer} of {screens} screens {texts} sentences are missing at 40 columns{first}");
    Measured::when(screens > 0 && texts == 0, value)
}
