//! Every screen, in every language, theme, size and grid: nothing cut, everything in reach, every cell readable.

use crate::common::{self, GRIDS, Shown, WAYS, cells, drawable, every_scene, lay, pack, scene, setup, view};
use caring_mode::{
    bigtype::Way,
    care::{Edition, Prefs, Size, Theme},
    kiosk::Setup,
    lint::fit::{self, Frame, Look, Paint},
    look::rgb_of,
    pack::Pack,
    tour::{self, Stop},
};
use ratatui::{buffer::Buffer, layout::Rect, style::Color};
use std::{collections::HashSet, rc::Rc};

fn assert_none(wrong: &[String]) {
    let first = wrong.iter().take(60).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} findings\n{first}", wrong.len());
}

fn each_look(ways: &[Option<Way>], mut test: impl FnMut(&str, &Frame<'_>)) {
    let pack = pack();
    for &size in Size::ALL {
        let mut all = every_scene(&pack, Prefs { tongue: 0, theme: Theme::Paper, size, edition: Edition::Elder });
        for &way in ways {
            let mut view = view(&pack, way);
            for Shown { tongue, name, scene, .. } in &mut all {
                for grid in GRIDS.into_iter().filter(|grid| drawable(&pack, *tongue, way, *grid)) {
                    scene.page = 0;
                    loop {
                        let drawn = lay(&mut view, scene, grid);
                        let cells = Buffer { area: Rect::new(0, 0, grid.0, grid.1), content: vec![] };
                        let name = format!("{name} {tongue} {size:?} {way:?} {grid:?} page {}", scene.page);
                        let look = Look::of(scene, grid);
                        test(&name, &Frame { scene, look, cells: &cells, drawn: &drawn });
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

/// Most tests and `check` only lay out what they do not have to see: in every way, and on every grid and in every size
/// by turns, that is what drawing answers.
#[test]
fn what_is_laid_out_is_what_is_drawn() {
    let pack = pack();
    for (turn, &size) in Size::ALL.iter().enumerate() {
        let mut all = every_scene(&pack, Prefs { tongue: 0, theme: Theme::Soft, size, edition: Edition::Elder });
        let mut views = WAYS.map(|way| view(&pack, way));
        for Shown { nth, name, program, scene, .. } in &mut all {
            for (n, view) in views.iter_mut().enumerate() {
                for (g, grid) in GRIDS.into_iter().enumerate() {
                    if !*program && (g != (*nth + turn) % GRIDS.len() || n != *nth / GRIDS.len() % WAYS.len()) {
                        continue;
                    }
                    scene.page = 0;
                    loop {
                        let laid = lay(view, scene, grid);
                        let drawn = cells(view, scene, grid).1;
                        let pages = drawn.pages;
                        assert_eq!(laid, drawn, "{name} {size:?} {grid:?} {:?}", view.way);
                        scene.page += 1;
                        if scene.page >= pages {
                            break;
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
        let (cells, placed) = (frame.cells.area, &frame.drawn.placed);
        for one in placed {
            let inside = cells.intersection(one.area) == one.area;
            if !inside || (matches!(one.size.way, Way::Sixel(_)) && one.area.bottom() == cells.bottom()) {
                wrong.push(format!("{name}: a picture at {:?} would scroll the screen", one.area));
            }
            for other in placed.iter().filter(|other| *other != one && other.area.intersects(one.area)) {
                wrong.push(format!("{name}: {:?} lies over {:?}", other.area, one.area));
            }
        }
    });
    assert_none(&wrong);
}

/// Every screen in the first language in a theme, with its place in the tour.
fn in_theme(pack: &Rc<Pack>, theme: Theme) -> impl Iterator<Item = (usize, Stop)> {
    let usual = setup(pack);
    let prefs = Prefs { theme, ..usual.prefs };
    tour::every_screen(pack, &Setup { prefs, ..usual }).into_iter().enumerate()
}

/// Screens of the program, each of its own kind, on every grid; each screen of a script on one grid a theme, so that it
/// is seen in every theme and on every grid.
#[test]
fn every_cell_is_readable_in_every_theme() {
    let pack = pack();
    let mut view = view(&pack, WAYS[1]);
    // The text's own two colours are judged; the tones between them are the shape of its edges.
    view.halftone = false;
    let mut wrong = Vec::new();
    for (t, &theme) in Theme::ALL.iter().enumerate() {
        for (nth, Stop { name, screen, kiosk }) in in_theme(&pack, theme) {
            let scene = scene(&kiosk);
            for (g, grid) in GRIDS.into_iter().enumerate() {
                if screen.is_some() && g != (nth + t) % GRIDS.len() {
                    continue;
                }
                let (cells, drawn) = cells(&mut view, &scene, grid);
                let frame = Frame { scene: &scene, look: Look::of(&scene, grid), cells: &cells, drawn: &drawn };
                let slips = fit::judge(&frame).into_iter().filter(|slip| slip.code == "contrast");
                wrong.extend(slips.map(|slip| format!("{name} {theme:?} {grid:?}: {slip:?}")));
            }
        }
    }
    assert_none(&wrong);
}

/// The colours that meet in a frame: of the sign, and of the ground.
fn pairs(cells: &Buffer) -> HashSet<(Color, Color)> {
    let mut all = HashSet::new();
    let mut last = None;
    for cell in cells.content.iter().filter(|c| c.symbol() != " ") {
        let pair = Some((cell.fg, cell.bg));
        if pair != last {
            all.extend(pair);
            last = pair;
        }
    }
    all
}

/// `check` deals the themes out over sizes and grids, and paints a screen of a script in one size of four, because of
/// this: colours move nothing, and what meets what in a theme is met in the looks that are dealt to it.
#[test]
fn what_stands_where_does_not_depend_on_the_theme() {
    let pack = pack();
    let mut view = view(&pack, WAYS[2]);
    view.halftone = false;
    let mut met: [HashSet<(Color, Color)>; 4] = std::array::from_fn(|_| HashSet::new());
    let mut dealt = met.clone();
    for (nth, Stop { name, screen, kiosk }) in in_theme(&pack, Theme::Paper) {
        let mut scene = scene(&kiosk);
        for (g, grid) in GRIDS.into_iter().enumerate() {
            for (s, &size) in Size::ALL.iter().enumerate() {
                scene.prefs.size = size;
                let mut first = None;
                for (t, &theme) in Theme::ALL.iter().enumerate() {
                    scene.prefs.theme = theme;
                    let (cells, drawn) = cells(&mut view, &scene, grid);
                    let drawn = (drawn.hits, drawn.pages, drawn.cut, drawn.decoration);
                    assert_eq!(*first.get_or_insert(drawn.clone()), drawn, "{name} {size:?} {grid:?}");
                    let pairs = pairs(&cells);
                    if theme == fit::dealt(g, s) && Paint::Dealt.takes(nth, screen.is_none(), s) {
                        dealt[t].extend(&pairs);
                    }
                    met[t].extend(pairs);
                }
            }
        }
    }
    assert_eq!(met, dealt);
}

/// The edges of blocks are mixed from ink and ground in the softer themes only, and never leave the span between them.
/// Screens of the program in every theme, those of scripts in one by turns.
#[test]
fn halftones_lie_between_ink_and_ground() {
    let pack = pack();
    let mut view = view(&pack, WAYS[1]);
    for (t, &theme) in Theme::ALL.iter().enumerate() {
        let mut tones = 0;
        for (nth, Stop { name, screen, kiosk }) in in_theme(&pack, theme) {
            if screen.is_some() && nth % Theme::ALL.len() != t {
                continue;
            }
            let scene = scene(&kiosk);
            view.halftone = true;
            let (soft, _) = cells(&mut view, &scene, (160, 45));
            view.halftone = false;
            let (hard, _) = cells(&mut view, &scene, (160, 45));
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
