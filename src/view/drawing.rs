//! Drawings of paths as mosaics: the scenes of the dramas, and the map with its lights.
//!
//! **Invariant:** a cell has two colours of the theme and no tone between them; a drawing takes no size of type away: where it finds no
//! room beside the words it has a page of its own before them, and on a small grid it is left out, unless
//! the page is for it.
use super::{
    art::Picture,
    plan::{Page, Plan, Planner, Side, total},
    room::{LARGE, TALL},
};
use crate::{
    art::{Fill, HEIGHT, Layer, Spot, WIDTH},
    bigtype::Way,
    pack::Easel,
    scene::Art,
};
use ratatui::{
    layout::Rect,
    symbols::pixel::{QUADRANTS, SEXTANTS},
};
use std::borrow::Cow;
use swash::zeno::{Mask, Scratch, Transform};

/// Rows that are tried, the tallest first. In fewer than the last nobody knows a cup from a hat.
const ROWS: [u16; 9] = [30, 26, 22, 19, 16, 14, 12, 11, 10];
/// The picture of [`Art::Prize`].
const PRIZE: &str = "prize";
/// The same for that picture on a small grid: a lantern is known in fewer rows.
const SMALL_ROWS: [u16; 4] = [8, 7, 6, 5];
/// Coverage, of 255, from which a part of a cell is filled: 40 %, as in large type, so that thin shapes stay whole.
const FILLED: u8 = 102;
/// Half the width of a light on the map, in its units, and of the dark around it: it is what somebody looks for.
const LIGHT: f32 = 4.4;
const AROUND: f32 = 6.4;
/// That of a place that is not lit.
const DIM: f32 = 1.3;
/// A plan of more pages than this gets no page more.
const MOST_PAGES: usize = 3;

/// The sizes in which a drawing may stand on a grid, the largest first; none on a small one, where words need the room, but for the picture that
/// is shown to a colleague.
pub(super) fn sizes(art: &Art, grid: Rect, way: Option<Way>) -> Vec<Side> {
    let small = grid.height < TALL;
    let rows = match art {
        Art::Prize if small => &SMALL_ROWS[..],
        _ if small => &[],
        _ => &ROWS,
    };
    // Halves of a cell are too coarse, and without blocks there is nothing to draw with.
    let drawn = way.is_some_and(|way| way != Way::Half);
    let most = if grid.height > LARGE { grid.height * 2 / 3 } else { grid.height };
    let size = |rows: u16| (rows * 2 * WIDTH / HEIGHT, rows);
    let fits = |rows: &u16| drawn && *rows <= most;
    rows.iter().copied().filter(fits).map(size).filter(|(w, _)| *w <= grid.width * 3 / 5).collect()
}

impl Planner<'_> {
    /// The same plan with a drawing: beside its words where they need no smaller type for it, else on a page before them.
    pub(super) fn pictured(&mut self, plan: Plan, sides: &[Side]) -> Plan {
        let fit = plan.fit;
        if plan.pages.len() == 1 {
            self.drawn = true;
            let beside = (0..).zip(sides).find_map(|(n, &side)| self.single(fit, Some(side), Some(n)));
            self.drawn = false;
            if let Some(plan) = beside {
                return plan;
            }
        }
        if plan.pages.len() > MOST_PAGES || plan.cut.is_some() || self.scene.waits {
            return plan;
        }
        // Where the heading is too long beside any drawing it is ordinary text there: it stands in its size on the page that follows.
        let first = [fit.head, None].into_iter().find_map(|size| {
            (0..).zip(sides).find_map(|(n, side)| {
                let width = self.room.page.width.checked_sub(side.0 + self.room.gap).filter(|w| *w >= 18)?;
                let lines = self.clean(&self.scene.heading, width, size)?;
                let rows = self.heading_of(&lines, size);
                let most = self.room.page.height.checked_sub(self.room.more(fit) + 1)?;
                (total(&rows).max(side.1) <= most).then_some((n, rows))
            })
        });
        let Some((n, rows)) = first else { return plan };
        let mut plan = Plan { side: Some(n), ..plan };
        plan.pages.insert(0, Page { rows, grid: None, top: 0, first: 0, onward: false });
        plan
    }
}

/// The layers of a picture; none where the pack has no such picture.
fn scene<'a>(easel: &'a Easel, name: &str) -> Vec<Cow<'a, Layer>> {
    easel.drawing(name).map(|drawing| drawing.layers.iter().map(Cow::Borrowed).collect()).unwrap_or_default()
}

/// The layers of what a scene shows.
fn layers<'a>(art: &Art, easel: &'a Easel) -> Vec<Cow<'a, Layer>> {
    match art {
        Art::Scene(name) => scene(easel, name),
        Art::Prize => scene(easel, PRIZE),
        Art::Map(lit) => {
            let map = &easel.map().0;
            let spot = |spot: &Spot, half: f32, fill| {
                let (x, y) = (f32::from(spot.at.0), f32::from(spot.at.1));
                let (left, top, right, low) = (x - half, y - half, x + half, y + half);
                // A diamond is round enough for a few parts of cells, and keeps its point in the middle of one.
                let data = format!("M{left} {y} L{x} {top} L{right} {y} L{x} {low} Z");
                Cow::Owned(Layer { data, fill, scale: 100, mirror: None, at: (0, 0) })
            };
            let (on, off): (Vec<&Spot>, Vec<&Spot>) = map.places.iter().partition(|spot| lit.contains(&spot.id));
            let dim = off.into_iter().map(|it| spot(it, DIM, Fill::Soft));
            let around = on.iter().map(|it| spot(it, AROUND, Fill::Ink));
            let lights = on.iter().map(|it| spot(it, LIGHT, Fill::Glow));
            map.ground.iter().map(Cow::Borrowed).chain(dim).chain(around).chain(lights).collect()
        }
    }
}

/// Whether there is anything to draw.
pub(super) fn has(art: &Art, easel: &Easel) -> bool {
    match art {
        Art::Scene(name) => easel.drawing(name).is_some(),
        Art::Prize => easel.drawing(PRIZE).is_some(),
        Art::Map(_) => easel.map_file().is_some(),
    }
}

/// What was drawn: turning a page or moving the focus needs no new drawing.
pub(super) struct Sketch {
    art: Art,
    size: Side,
    way: Option<Way>,
    picture: Picture,
}

/// What is to be drawn; made anew only where it differs from what was drawn last.
pub(super) fn drawn<'a>(
    easel: &Easel,
    last: &'a mut Option<Sketch>,
    art: &Art,
    size: Side,
    way: Option<Way>,
) -> &'a Picture {
    let made = last.take().filter(|made| (&made.art, made.size, made.way) == (art, size, way));
    let anew = || Sketch { art: art.clone(), size, way, picture: mosaic(&layers(art, easel), size, way) };
    &last.insert(made.unwrap_or_else(anew)).picture
}

/// A drawing as cells, each with its two colours.
fn mosaic(layers: &[Cow<'_, Layer>], (columns, rows): Side, way: Option<Way>) -> Picture {
    let (across, down, symbols): (u16, u16, &[char]) = match way {
        Some(Way::Sextant) => (2, 3, &SEXTANTS),
        _ => (2, 2, &QUADRANTS),
    };
    let (width, height) = (columns * across, rows * down);
    let mut parts = vec![Fill::Paper; usize::from(width) * usize::from(height)];
    let mut mask = vec![0_u8; parts.len()];
    let mut scratch = Scratch::new();
    let (stretch_x, stretch_y) = (f32::from(width) / f32::from(WIDTH), f32::from(height) / f32::from(HEIGHT));
    for layer in layers {
        let scale = f32::from(layer.scale) / 100.0;
        let mirror = layer.mirror.map_or(Transform::IDENTITY, |far| Transform::new(-1.0, 0.0, 0.0, 1.0, far, 0.0));
        let place = mirror
            .then_scale(scale, scale)
            .then_translate(f32::from(layer.at.0), f32::from(layer.at.1))
            .then_scale(stretch_x, stretch_y);
        mask.fill(0);
        Mask::with_scratch(layer.data.as_str(), &mut scratch)
            .size(u32::from(width), u32::from(height))
            .transform(Some(place))
            .render_into(&mut mask, None);
        for (part, covered) in parts.iter_mut().zip(&mask) {
            if *covered >= FILLED {
                *part = layer.fill;
            }
        }
    }
    let cells = (0..rows).flat_map(|y| (0..columns).map(move |x| (x, y))).map(|(x, y)| {
        let part = |n: u16| {
            let at = usize::from(y * down + n / across) * usize::from(width) + usize::from(x * across + n % across);
            parts.get(at).copied().unwrap_or(Fill::Paper)
        };
        cell(&(0..across * down).map(part).collect::<Vec<_>>(), symbols)
    });
    Picture::of(columns, cells.collect())
}

/// The two colours that most of a cell has, and which of its parts have the first; a third goes to the second.
fn cell(parts: &[Fill], symbols: &[char]) -> (char, char, char) {
    let count = |fill: Fill| parts.iter().filter(|part| **part == fill).count();
    let mut fills: Vec<Fill> = Vec::new();
    for part in parts {
        if !fills.contains(part) {
            fills.push(*part);
        }
    }
    // Paper is the ground, so that an empty cell is a blank one.
    fills.sort_by_key(|fill| (*fill == Fill::Paper && fills_few(parts), usize::MAX - count(*fill)));
    let front = fills.first().copied().filter(|fill| *fill != Fill::Paper).or(fills.get(1).copied());
    let Some(front) = front else { return (' ', 'p', 'p') };
    let back = fills.iter().copied().find(|fill| *fill != front).unwrap_or(front);
    let pattern = parts.iter().enumerate().fold(0, |all, (n, part)| all | usize::from(*part == front) << n);
    (symbols.get(pattern).copied().unwrap_or(' '), key(front), key(back))
}

/// Whether a cell has no more than two colours.
fn fills_few(parts: &[Fill]) -> bool {
    let first = parts.first();
    let second = parts.iter().find(|part| Some(*part) != first);
    parts.iter().all(|part| Some(part) == first || Some(part) == second)
}

/// The letter of a colour in pictures.
const fn key(fill: Fill) -> char {
    match fill {
        Fill::Ink => 'i',
        Fill::Soft => 's',
        Fill::Block => 'b',
        Fill::Accent => 'a',
        Fill::Glow => 'g',
        Fill::Paper => 'p',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_keeps_its_two_commonest_colours() {
        let (p, i, a) = (Fill::Paper, Fill::Ink, Fill::Accent);
        assert_eq!(cell(&[p; 4], &QUADRANTS), (' ', 'p', 'p'));
        assert_eq!(cell(&[i; 4], &QUADRANTS), ('█', 'i', 'i'));
        assert_eq!(cell(&[i, p, p, p], &QUADRANTS), ('▘', 'i', 'p'));
        assert_eq!(cell(&[i, i, a, p], &QUADRANTS), ('▀', 'i', 'a'));
        assert_eq!(cell(&[p, p, p, i, i, i], &SEXTANTS).1, 'i');
    }

    #[test]
    fn a_shape_stands_where_it_was_put_and_mirrored() {
        let square = |at, mirror| {
            Cow::Owned(Layer { data: "M0 0 h48 v36 h-48 z".into(), fill: Fill::Ink, scale: 50, mirror, at })
        };
        let shown = |layer| {
            let picture = mosaic(&[layer], (16, 6), Some(Way::Quadrant));
            picture.shape()
        };
        let left = shown(square((0, 0), None));
        assert_eq!(left.lines().next(), Some("████            "));
        assert_eq!(left.lines().nth(3), Some("                "));
        assert_eq!(shown(square((72, 0), Some(48.0))).lines().next(), Some("            ████"));
    }
}
