//! Fills outlines into a canvas of sub-cells. No font, no cells, cannot fail.
//!
//! **Invariant:** coverage has exactly `width * em` values of the canvas, 0 (no ink) to 255, row by row from the upper left.

use swash::zeno::{Mask, PathData, Point, Scratch, Verb};

use super::raster::Canvas;

/// Sideways shifts that are tried, in eighths of a sub-cell, for the one with the fewest half-covered sub-cells.
const NUDGES: [i8; 7] = [0, -1, 1, -2, 2, -3, 3];

/// Sub-cells in the width of an em from which on no shift is tried: strokes are several sub-cells wide then, and an edge
/// more or less is not seen.
const FINE: u16 = 48;

/// Makes what reaches from `low` to `high` lie between `floor` and `ceiling`: the factor to multiply with and what to
/// add then. What has room is only moved, and not moved further than it must be.
pub(super) fn fit(low: f32, high: f32, floor: f32, ceiling: f32) -> (f32, f32) {
    let room = (ceiling - floor).max(0.0);
    let factor = if high - low > room { room / (high - low) } else { 1.0 };
    let (low, high) = (low * factor, high * factor);
    (factor, if low < floor { floor - low } else { (ceiling - high).min(0.0) })
}

/// One or more glyphs as one outline; y points down, in sub-cells.
#[derive(Default)]
pub(super) struct Path {
    pub(super) points: Vec<Point>,
    pub(super) verbs: Vec<Verb>,
}

impl Path {
    pub(super) fn clear(&mut self) {
        self.points.clear();
        self.verbs.clear();
    }
}

/// The memory that filling needs.
#[derive(Default)]
pub(super) struct Ink {
    scratch: Scratch,
    trial: Vec<u8>,
    best: Vec<u8>,
}

impl Ink {
    /// Adds the outline to `coverage` at the nudge with the fewest half-covered sub-cells: stems that lie astride two
    /// columns would come out blurred, that is twice as wide as their neighbours.
    pub(super) fn fill_sharpest(&mut self, path: &Path, canvas: Canvas, coverage: &mut [u8]) {
        if !path.points.is_empty() {
            self.fill(|| (&path.points[..], &path.verbs[..]), canvas, coverage);
        }
    }

    /// The same for an outline that is lent anew for every try.
    pub(super) fn fill<D: PathData>(&mut self, path: impl Fn() -> D, canvas: Canvas, coverage: &mut [u8]) {
        let (width, height) = (usize::from(canvas.width), usize::from(canvas.em));
        if width * height == 0 {
            return;
        }
        let mut least = u32::MAX;
        let count = if canvas.em_across < FINE { NUDGES.len() } else { 1 };
        for eighths in NUDGES.into_iter().take(count) {
            self.trial.clear();
            self.trial.resize(width * height, 0);
            Mask::with_scratch(path(), &mut self.scratch)
                .size(width as u32, height as u32)
                .render_offset((f32::from(eighths) / 8.0, 0.0))
                .render_into(&mut self.trial, None);
            let grey = self.trial.iter().map(|c| u32::from((*c).min(255 - c))).sum();
            if grey < least {
                least = grey;
                std::mem::swap(&mut self.trial, &mut self.best);
            }
        }
        for (old, new) in coverage.iter_mut().zip(&self.best) {
            *old = (*old).max(*new);
        }
    }
}
