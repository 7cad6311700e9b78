//! Every screen, in every language, theme, size and grid: nothing cut, everything in reach, every cell readable.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop there")]
mod common;

use caring_mode::{
    bigtype::Way,
    care::{Prefs, Size, Theme},
    kiosk::{Act, Setup},
    look::{Rgb, contrast},
};
use common::{GRIDS, WAYS, draw, drawable, every_screen, pack, scene, tongues, view};
use ratatui::{
    layout::Rect,
    style::{Color, Modifier},
};

fn each_look(
    ways: &[Option<Way>],
    mut test: impl FnMut(&str, Prefs, (u16, u16), &ratatui::buffer::Buffer, &caring_mode::view::Drawn),
) {
    let pack = pack();
    for &way in ways {
        let mut view = view(&pack, way);
        for tongue in tongues(&pack) {
            for &size in Size::ALL {
                let prefs = Prefs { tongue, theme: Theme::Paper, size };
                for (name, kiosk) in every_screen(&pack, |s: &mut Setup| s.prefs = prefs) {
                    let mut scene = scene(&kiosk);
                    for grid in GRIDS.into_iter().filter(|grid| drawable(&pack, tongue, way, *grid)) {
                        scene.page = 0;
                        loop {
                            let (buf, drawn) = draw(&mut view, &scene, grid);
                            let name = format!("{name} {tongue} {size:?} {way:?} {grid:?} page {}", scene.page);
                            test(&name, prefs, grid, &buf, &drawn);
                            scene.page += 1;
                            if scene.page >= drawn.pages {
                                break;
                            }
                        }
                    }
                }
            }
        }
    }
}

// In two tests, because there are two cores.
#[test]
fn everything_fits_and_the_four_places_are_always_there() {
    everything_fits(&WAYS[..3]);
}

#[test]
fn everything_fits_in_the_other_ways_too() {
    everything_fits(&WAYS[3..]);
}

fn everything_fits(ways: &[Option<Way>]) {
    let mut wrong = Vec::new();
    each_look(ways, |name, _, grid, buf, drawn| {
        if !drawn.whole {
            wrong.push(format!("{name}: cut"));
        }
        for shown in &drawn.shown {
            let inside = buf.area.intersection(shown.area) == shown.area;
            if !inside || (shown.bytes.starts_with(b"\x1bP") && shown.area.bottom() == grid.1) {
                wrong.push(format!("{name}: a picture at {:?} would scroll the screen", shown.area));
            }
            for other in drawn.shown.iter().filter(|other| *other != shown) {
                if other.area.intersects(shown.area) {
                    wrong.push(format!("{name}: {:?} lies over {:?}", other.area, shown.area));
                }
            }
        }
        for act in [Act::Person, Act::Back, Act::Counter, Act::Look] {
            if drawn.hits.of(act).is_none() {
                wrong.push(format!("{name}: no {act:?}"));
            }
        }
        let small = grid.1 < 16;
        for (i, hit) in drawn.hits.0.iter().enumerate() {
            let a = hit.area;
            let least = if small { (8, 2) } else { (8, 3) };
            let pad = matches!(hit.act, Act::Pad(_));
            if a.width < least.0 || a.height < if pad { 2 } else { least.1 } || buf.area.intersection(a) != a {
                wrong.push(format!("{name}: {:?} is {a:?}", hit.act));
            }
            for other in drawn.hits.0.iter().skip(i + 1) {
                // One cell all around is the least gap, so that a slip between two targets hits neither.
                let near = Rect { x: a.x.saturating_sub(1), y: a.y, width: a.width + 2, height: a.height };
                if near.intersects(other.area) {
                    wrong.push(format!("{name}: {:?} touches {:?}", hit.act, other.act));
                }
            }
        }
    });
    assert!(
        wrong.is_empty(),
        "{} findings\n{}",
        wrong.len(),
        wrong.iter().take(60).cloned().collect::<Vec<_>>().join("\n")
    );
}

fn rgb(c: Color) -> Option<Rgb> {
    match c {
        Color::Rgb(r, g, b) => Some([r, g, b]),
        _ => None,
    }
}

#[test]
fn every_cell_is_readable_in_every_theme() {
    let pack = pack();
    let mut view = view(&pack, WAYS[1]);
    // The text's own two colours are judged; the tones between them are the shape of its edges.
    view.halftone = false;
    let mut wrong = Vec::new();
    let ranges: [(f64, f64); 4] = [(10.0, 22.0), (20.0, 22.0), (20.0, 22.0), (4.5, 8.0)];
    for (&theme, (low, high)) in Theme::ALL.iter().zip(ranges) {
        for (name, kiosk) in every_screen(&pack, |s| s.prefs.theme = theme) {
            let mut scene = scene(&kiosk);
            scene.companion = None; // decoration
            for grid in GRIDS {
                let (buf, _) = draw(&mut view, &scene, grid);
                let mut half = false;
                for cell in &buf.content {
                    // The second half of a wide character is never sent.
                    if std::mem::replace(&mut half, unicode_width::UnicodeWidthStr::width(cell.symbol()) > 1) {
                        half = false;
                        continue;
                    }
                    let (Some(fg), Some(bg)) = (rgb(cell.fg), rgb(cell.bg)) else {
                        wrong.push(format!("{name} {theme:?}: a colour of the terminal's own"));
                        continue;
                    };
                    if cell.modifier.intersects(Modifier::DIM | Modifier::SLOW_BLINK | Modifier::RAPID_BLINK) {
                        wrong.push(format!("{name} {theme:?}: dim or blinking"));
                    }
                    let ratio = contrast(fg, bg);
                    let line = matches!(cell.symbol(), "▐" | "▀" | "▄" | "▜" | "▟");
                    let least = if line { low.min(3.0) } else { low };
                    if cell.symbol() != " " && !(least..high).contains(&ratio) {
                        wrong.push(format!("{name} {theme:?} {grid:?}: {:?} at {ratio:.1}", cell.symbol()));
                    }
                }
            }
        }
    }
    wrong.dedup();
    assert!(
        wrong.is_empty(),
        "{} findings\n{}",
        wrong.len(),
        wrong.iter().take(40).cloned().collect::<Vec<_>>().join("\n")
    );
}

/// The edges of blocks are mixed from ink and ground in the softer themes only, and never leave the span between them.
#[test]
fn halftones_lie_between_ink_and_ground() {
    let pack = pack();
    let mut view = view(&pack, WAYS[1]);
    for &theme in Theme::ALL {
        let mut tones = 0;
        for (name, kiosk) in every_screen(&pack, |s| s.prefs.theme = theme) {
            let scene = scene(&kiosk);
            view.halftone = true;
            let (soft, _) = draw(&mut view, &scene, (160, 45));
            view.halftone = false;
            let (hard, _) = draw(&mut view, &scene, (160, 45));
            for (soft, hard) in soft.content.iter().zip(&hard.content) {
                let (Some(ink), Some(ground)) = (rgb(hard.fg), rgb(hard.bg)) else { continue };
                for part in [soft.fg, soft.bg].into_iter().filter_map(rgb).filter(|part| ![ink, ground].contains(part))
                {
                    tones += 1;
                    for n in 0..3 {
                        let (low, high) = (ink[n].min(ground[n]), ink[n].max(ground[n]));
                        assert!((low..=high).contains(&part[n]), "{name} {theme:?}: {part:?} of {ink:?} on {ground:?}");
                    }
                }
            }
        }
        assert_eq!(tones > 0, matches!(theme, Theme::Paper | Theme::Soft), "{theme:?}: {tones}");
    }
}

/// While the machine waits nobody leafs through pages, and a menu is seen whole.
#[test]
fn what_must_be_seen_at_once_is_on_one_page() {
    let pack = pack();
    let mut wrong = Vec::new();
    for way in WAYS {
        let mut view = view(&pack, way);
        for (name, kiosk) in every_screen(&pack, |_| ()) {
            let scene = scene(&kiosk);
            if !scene.waits && scene.form != caring_mode::scene::Form::Menu {
                continue;
            }
            for grid in GRIDS {
                let (_, drawn) = draw(&mut view, &scene, grid);
                if drawn.pages > 1 {
                    wrong.push(format!("{name} {way:?} {grid:?}: {} pages", drawn.pages));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} findings\n{}", wrong.len(), wrong.join("\n"));
}
