//! Draws a word in a script whose letters change with their neighbours, with the two fonts inside the program. No
//! cells, no buffer, cannot fail.
//!
//! Latin letters and digits beside it are plain segments ([`super::bidi`]) and drawn by the Chinese face, so that a word
//! here never needs a second font.
//!
//! **Invariants:** nothing is cut: what reaches beyond the line is moved or pressed into it. A word is never wider than
//! the sum of its letters measured alone, so that a line broken inside a word still fits.

use std::collections::HashMap;

use swash::FontRef;
use swash::scale::ScaleContext;
use swash::scale::outline::Outline;
use swash::shape::{Direction, ShapeContext};
use swash::text::Script as Writing;
use swash::zeno::Point;
use unicode_segmentation::UnicodeSegmentation;

use super::bidi::Script;
use super::ink::{Ink, Path, fit};
use super::raster::Canvas;
use crate::fonts::{ARABIC, TIBETAN};

/// Sub-cells that a stem is made wide at least; thinner ones would break up. Letters here are smaller than hanzi, so that
/// more than this would fill their loops.
const LEAST_STEM: f32 = 1.3;

/// By how much a word may be wider than its canvas, in units of width: rounding, which no one sees.
const LEEWAY: f32 = 0.01;

/// How the letters of a script stand in a line; the same in all its words, so that they share size and baseline.
#[derive(Debug, Clone, Copy)]
struct Design {
    /// How far the script reaches below the baseline, in em (positive).
    low: f32,
    /// How far it reaches above.
    high: f32,
    /// The stroke that is laid on the edge of a row, in em above the baseline.
    edge: f32,
    /// Width of the thinnest upright strokes, in em.
    stem: f32,
    /// Whether letters may move apart a little to come out sharper.
    loose: bool,
}

impl Design {
    const fn of(script: Script) -> Self {
        match script {
            // From the foot of སྒྲུ (0.694) to the vowel o above (1.078) and au (1.108): all of ordinary spelling. The
            // letters hang from a common line at 0.678.
            Script::Tibetan => Self { low: 0.70, high: 1.11, edge: 0.678, stem: 0.07, loose: true },
            // From a final ي (0.421) to ڭ (0.840): all of Uyghur but a final ې. The letters join on the baseline.
            Script::Arabic | Script::Plain => Self { low: 0.43, high: 0.85, edge: 0.0, stem: 0.08, loose: false },
        }
    }

    /// The em as a share of the height of the line.
    fn em(self) -> f32 {
        1.0 / (self.low + self.high)
    }
}

/// A glyph as the shaper placed it, in em.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Placed {
    id: u16,
    x: f32,
    y: f32,
    /// Glyphs that must not move against each other.
    group: usize,
}

/// The fonts, and what was measured with them so far.
pub(super) struct Shaper {
    tibetan: Option<FontRef<'static>>,
    arabic: Option<FontRef<'static>>,
    shaping: ShapeContext,
    scaling: ScaleContext,
    outline: Outline,
    ink: Ink,
    placed: Vec<Placed>,
    /// Advances of words in em.
    advances: HashMap<String, f32>,
}

impl Shaper {
    pub(super) fn new() -> Self {
        Self {
            tibetan: FontRef::from_index(TIBETAN, 0),
            arabic: FontRef::from_index(ARABIC, 0),
            shaping: ShapeContext::new(),
            scaling: ScaleContext::new(),
            outline: Outline::new(),
            ink: Ink::default(),
            placed: Vec::new(),
            advances: HashMap::new(),
        }
    }

    /// Width of a segment, rounded up, in whatever unit `em` gives the width of a hanzi: in columns with `2 * rows`, in
    /// pixels with an em of pixels. Whole units, so that no word moves when another one before it changes.
    pub(super) fn width(&mut self, text: &str, script: Script, em: u16) -> u16 {
        let whole = self.width_of_run(text, script, em);
        if text.graphemes(true).nth(1).is_none() {
            return whole;
        }
        let letters = text.graphemes(true);
        let apart = letters.fold(0, |sum: u16, letter| sum.saturating_add(self.width_of_run(letter, script, em)));
        whole.min(apart)
    }

    fn width_of_run(&mut self, text: &str, script: Script, em: u16) -> u16 {
        let width = self.advance(text, script) * Design::of(script).em() * f32::from(em);
        ((width - LEEWAY).ceil() as u16).max(1)
    }

    /// Advance in em of the font.
    fn advance(&mut self, text: &str, script: Script) -> f32 {
        if let Some(known) = self.advances.get(text) {
            return *known;
        }
        let advance = self.shape(text, script, script == Script::Arabic);
        self.advances.insert(text.to_owned(), advance);
        advance
    }

    /// Draws a segment into `coverage`, which becomes as large as the canvas; that should be as wide as
    /// [`Shaper::width`] says.
    pub(super) fn draw(&mut self, text: &str, script: Script, rtl: bool, canvas: Canvas, coverage: &mut Vec<u8>) {
        coverage.clear();
        coverage.resize(usize::from(canvas.width) * usize::from(canvas.em), 0);
        for path in self.outlines(text, script, rtl, canvas) {
            self.ink.fill_sharpest(&path, canvas, coverage);
        }
    }

    /// What is to be filled, one outline for each group of glyphs that must not move against each other.
    fn outlines(&mut self, text: &str, script: Script, rtl: bool, canvas: Canvas) -> Vec<Path> {
        let Some(font) = self.font(script) else { return Vec::new() };
        let (width, height) = (f32::from(canvas.width), f32::from(canvas.em));
        let design = Design::of(script);
        let (ppem, em_across) = (design.em() * height, design.em() * f32::from(canvas.em_across));
        let stretch = em_across / ppem.max(1.0);
        let advance = self.shape(text, script, rtl);
        let left = (width - advance * em_across) / 2.0;
        // The edge stroke ends where a sub-cell ends.
        let edge = design.edge * ppem;
        let baseline = (design.low * ppem + edge).round() - edge;
        let top = height - baseline;
        // swash adds the strength on both sides of a stroke.
        let thicker = (LEAST_STEM - design.stem * em_across).max(0.0) / 2.0 / stretch.max(0.01);
        let mut paths = Vec::new();
        for group in self.placed.chunk_by(|a, b| a.group == b.group) {
            let mut path = Path::default();
            for glyph in group {
                let mut scaler = self.scaling.builder(font).size(ppem).hint(true).build();
                if !scaler.scale_outline_into(glyph.id, &mut self.outline) {
                    continue;
                }
                self.outline.embolden(thicker, 0.0);
                let (x, y) = (left + glyph.x * em_across, top - glyph.y * ppem);
                let points = self.outline.points().iter();
                path.points.extend(points.map(|p| Point::new(x + p.x * stretch, y - p.y)));
                path.verbs.extend_from_slice(self.outline.verbs());
            }
            paths.push(path);
        }
        press(&mut paths, width, height);
        paths
    }

    fn font(&self, script: Script) -> Option<FontRef<'static>> {
        match script {
            Script::Tibetan => self.tibetan,
            Script::Arabic | Script::Plain => self.arabic,
        }
    }

    /// Fills `placed` from left to right and returns the advance, both in em.
    fn shape(&mut self, text: &str, script: Script, rtl: bool) -> f32 {
        self.placed.clear();
        let Some(font) = self.font(script) else { return 0.0 };
        let writing = if script == Script::Tibetan { Writing::Tibetan } else { Writing::Arabic };
        let direction = if rtl { Direction::RightToLeft } else { Direction::LeftToRight };
        let mut shaper = self.shaping.builder(font).script(writing).direction(direction).size(1.0).build();
        shaper.add_str(text);
        let mut clusters: Vec<Vec<_>> = Vec::new();
        shaper.shape_with(|cluster| clusters.push(cluster.glyphs.to_vec()));
        // The shaper answers in the order of reading. Marks stand after their letter in it either way.
        if rtl {
            clusters.reverse();
        }
        let loose = Design::of(script).loose;
        let mut pen = 0.0;
        for (i, cluster) in clusters.iter().enumerate() {
            for glyph in cluster {
                let group = if loose { i } else { 0 };
                self.placed.push(Placed { id: glyph.id, x: pen + glyph.x, y: glyph.y, group });
                pen += glyph.advance;
            }
        }
        pen
    }
}

/// Moves or shrinks what reaches over the edges of the canvas.
fn press(paths: &mut [Path], width: f32, height: f32) {
    let points = paths.iter().flat_map(|path| &path.points);
    let none = (f32::MAX, f32::MIN);
    let (x, y) = points.fold((none, none), |(x, y), p| ((x.0.min(p.x), x.1.max(p.x)), (y.0.min(p.y), y.1.max(p.y))));
    if x.0 > x.1 {
        return;
    }
    let (wide, right) = fit(x.0, x.1, 0.0, width);
    let (high, down) = fit(y.0, y.1, 0.0, height);
    for point in paths.iter_mut().flat_map(|path| &mut path.points) {
        *point = Point::new(point.x * wide + right, point.y * high + down);
    }
}

#[cfg(test)]
mod tests {
    use super::super::bidi;
    use super::*;

    fn glyphs(text: &str, script: Script) -> Vec<u16> {
        let mut shaper = Shaper::new();
        shaper.shape(text, script, script == Script::Arabic);
        shaper.placed.iter().map(|glyph| glyph.id).collect()
    }

    #[test]
    fn a_tibetan_stack_is_fewer_glyphs_than_letters() {
        assert_eq!(glyphs("སྒྲུ", Script::Tibetan).len(), 1);
        assert_eq!(glyphs("སྐྱིད", Script::Tibetan).len(), 3);
    }

    #[test]
    fn uyghur_letters_take_the_form_of_their_place() {
        let form = |text: &str, place: usize| glyphs(text, Script::Arabic).get(place).copied();
        // Read from the right: the last glyph is the first letter.
        let (alone, first, middle, last) = (form("ن", 0), form("ننن", 2), form("ننن", 1), form("ننن", 0));
        let mut forms = vec![alone, first, middle, last];
        forms.sort_unstable();
        forms.dedup();
        assert_eq!(forms.len(), 4);
        assert_eq!(glyphs("لا", Script::Arabic).len(), 1, "lam and alef are one sign");
    }

    #[test]
    fn nothing_is_cut_however_deep_a_stack_is() {
        let mut shaper = Shaper::new();
        let words = [
            ("སྐྱིད", Script::Tibetan),
            ("བསྒྲུབས", Script::Tibetan),
            ("ཧཱུྃ", Script::Tibetan),
            ("ཨོཾ", Script::Tibetan),
            ("ཀྵྨྲྱཱུྃ", Script::Tibetan),
            ("\u{f71}", Script::Tibetan),
            ("ئېلىڭ", Script::Arabic),
            ("ې", Script::Arabic),
            ("ٱللَّهُ", Script::Arabic),
        ];
        for (text, script) in words {
            for (across, down) in [(2, 2), (2, 3), (10, 20)] {
                let em_across = 12 * across;
                let width = shaper.width(text, script, 12) * across;
                let canvas = Canvas { width, em: 6 * down, em_across };
                let paths = shaper.outlines(text, script, script == Script::Arabic, canvas);
                let mut points = paths.iter().flat_map(|path| &path.points);
                let inside = |p: &Point| {
                    (-0.01..f32::from(canvas.width) + 0.01).contains(&p.x)
                        && (-0.01..f32::from(canvas.em) + 0.01).contains(&p.y)
                };
                assert!(points.all(inside), "{text} on {canvas:?}");
            }
        }
    }

    #[test]
    fn the_fonts_hold_exactly_what_is_sent_to_them() {
        let shaper = Shaper::new();
        let has = |font: Option<FontRef>, c| font.is_some_and(|font| font.charmap().map(c) != 0);
        let mut blocks = ('\u{600}'..='\u{6ff}').chain('\u{f00}'..='\u{fff}');
        let wrong = blocks.find(|c| {
            let script = bidi::split(&c.to_string()).next().map(|segment| segment.script);
            // The signs that go around a number stay out: they are drawn one by one.
            let expected = match script {
                Some(Script::Tibetan) => has(shaper.tibetan, *c),
                Some(Script::Arabic) => has(shaper.arabic, *c),
                _ => !has(shaper.tibetan, *c) && (!has(shaper.arabic, *c) || *c == '\u{6dd}'),
            };
            !expected
        });
        assert_eq!(wrong, None);
    }
}
