//! Every screen, in every language, theme, size and grid: nothing cut, everything in reach, every cell readable.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop there")]
mod common;

use caring_mode::{
    bigtype::Way,
    care::{Prefs, Size, Theme},
    kiosk::Setup,
    lint::fit::{self, Frame, Look},
    look::rgb_of,
};
use common::{GRIDS, WAYS, draw, drawable, every_screen, pack, scene, tongues, view};
use std::collections::BTreeSet;

fn assert_none(wrong: &[String]) {
    let first = wrong.iter().take(60).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} findings\n{first}", wrong.len());
}

fn each_look(ways: &[Option<Way>], mut test: impl FnMut(&str, &Frame<'_>)) {
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
                            let (cells, drawn) = draw(&mut view, &scene, grid);
                            let name = format!("{name} {tongue} {size:?} {way:?} {grid:?} page {}", scene.page);
                            let look = Look::of(&scene, grid);
                            test(&name, &Frame { scene: &scene, look, cells: &cells, drawn: &drawn });
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

/// The rules of `check` judge each frame, and here those pictures too that lie over cells.
fn everything_fits(ways: &[Option<Way>]) {
    let mut wrong = Vec::new();
    let unreviewed = common::unreviewed(&pack());
    each_look(ways, |name, frame| {
        // Words that nobody has reviewed yet may still become shorter.
        let early = |slip: &fit::Slip| slip.code == "fit-pages" && unreviewed.contains(&frame.look.tongue);
        let slips = fit::judge(frame).into_iter().filter(|slip| slip.code.starts_with("fit-") && !early(slip));
        wrong.extend(slips.map(|slip| format!("{name}: {slip:?}")));
        let (cells, shown) = (frame.cells.area, &frame.drawn.shown);
        for one in shown {
            let inside = cells.intersection(one.area) == one.area;
            if !inside || (one.bytes.starts_with(b"\x1bP") && one.area.bottom() == cells.bottom()) {
                wrong.push(format!("{name}: a picture at {:?} would scroll the screen", one.area));
            }
            for other in shown.iter().filter(|other| *other != one && other.area.intersects(one.area)) {
                wrong.push(format!("{name}: {:?} lies over {:?}", other.area, one.area));
            }
        }
    });
    assert_none(&wrong);
}

#[test]
fn every_cell_is_readable_in_every_theme() {
    let pack = pack();
    let mut view = view(&pack, WAYS[1]);
    // The text's own two colours are judged; the tones between them are the shape of its edges.
    view.halftone = false;
    let mut wrong = Vec::new();
    for &theme in Theme::ALL {
        for (name, kiosk) in every_screen(&pack, |s| s.prefs.theme = theme) {
            let scene = scene(&kiosk);
            for grid in GRIDS {
                let (cells, drawn) = draw(&mut view, &scene, grid);
                let frame = Frame { scene: &scene, look: Look::of(&scene, grid), cells: &cells, drawn: &drawn };
                let slips = fit::judge(&frame).into_iter().filter(|slip| slip.code == "contrast");
                wrong.extend(slips.map(|slip| format!("{name} {theme:?} {grid:?}: {slip:?}")));
            }
        }
    }
    assert_none(&wrong);
}

/// `check` deals the themes out over sizes and grids, because of this: colours move nothing, and what meets what in a
/// theme is met in the looks that are dealt to it.
#[test]
fn what_stands_where_does_not_depend_on_the_theme() {
    let pack = pack();
    let mut view = view(&pack, WAYS[2]);
    view.halftone = false;
    let mut met: [BTreeSet<String>; 4] = std::array::from_fn(|_| BTreeSet::new());
    let mut dealt = met.clone();
    for (name, kiosk) in every_screen(&pack, |_| ()) {
        let mut scene = scene(&kiosk);
        for (g, grid) in GRIDS.into_iter().enumerate() {
            for (s, &size) in Size::ALL.iter().enumerate() {
                scene.prefs.size = size;
                let mut first = None;
                for (t, &theme) in Theme::ALL.iter().enumerate() {
                    scene.prefs.theme = theme;
                    let (cells, drawn) = draw(&mut view, &scene, grid);
                    let drawn = (drawn.hits, drawn.pages, drawn.cut, drawn.decoration);
                    assert_eq!(*first.get_or_insert(drawn.clone()), drawn, "{name} {size:?} {grid:?}");
                    let text = cells.content.iter().filter(|c| c.symbol() != " ");
                    let pairs: BTreeSet<_> = text.map(|c| format!("{:?} on {:?}", c.fg, c.bg)).collect();
                    met[t].extend(pairs.iter().cloned());
                    if theme == fit::dealt(g, s) {
                        dealt[t].extend(pairs);
                    }
                }
            }
        }
    }
    assert_eq!(met, dealt);
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
                let (Some(ink), Some(ground)) = (rgb_of(hard.fg), rgb_of(hard.bg)) else { continue };
                for part in
                    [soft.fg, soft.bg].into_iter().filter_map(rgb_of).filter(|part| ![ink, ground].contains(part))
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
