//! The terminal's own text: one character, or one run of letters that join, as a mask of its cells. Cannot fail.
//!
//! **Invariant:** a mask is exactly as large as its cells, and what has ink in no font is a frame.
use crate::{bigtype::CellPixels, fonts};
use std::collections::HashMap;
use swash::{
    FontRef,
    scale::{ScaleContext, outline::Outline},
    shape::{Direction, ShapeContext},
    text::Script,
    zeno::{Mask as Filler, Scratch, Transform},
};
use unicode_width::UnicodeWidthChar;

/// Height of a cell in em: what terminals leave between lines of Chinese.
const LINE: f32 = 1.2;

/// What a line reaches above and below the baseline, in em. The fonts' own metrics leave room for the rarest marks, for
/// which all other text would have to be small. In the Chinese face hanzi then stand in the middle of the cell, and a g
/// (down to -0.25) is whole; the others are the extremes of usual syllables (-0.69 to 1.08, -0.55 to 0.90).
const CHINESE_REACH: (f32, f32) = (0.86, 0.18);
const TIBETAN_REACH: (f32, f32) = (1.08, 0.70);
const ARABIC_REACH: (f32, f32) = (0.90, 0.55);

/// The middle of the em square of hanzi above the baseline, in em.
const HANZI_MIDDLE: f32 = 0.38;

/// How far bold ink is drawn to both sides, in em. The outline itself is not thickened: of hanzi whose contours run the
/// other way round (账) that leaves a hollow.
const BOLDER: f32 = 0.016;

/// Coverage of a text's cells, 0 to 255, row by row.
pub(super) struct Mask {
    /// Pixels of a row.
    pub(super) width: u32,
    pub(super) cover: Vec<u8>,
}

/// A font and how its lines stand.
struct Face {
    font: FontRef<'static>,
    script: Script,
    direction: Direction,
    /// Above and below the baseline, in em.
    reach: (f32, f32),
}

impl Face {
    fn has(&self, c: char) -> bool {
        self.font.charmap().map(c) != 0
    }
}

/// A glyph of a line, in em units of the font at the size that is drawn.
struct Glyph {
    id: u16,
    x: f32,
    y: f32,
}

/// The size and place of a line in its cells, in pixels.
struct Stand {
    ppem: f32,
    baseline: f32,
}

/// The fonts, and everything that was drawn with them.
pub(super) struct Native {
    /// Coverage in sixteen steps.
    pub(super) few_tones: bool,
    faces: Vec<Face>,
    masks: HashMap<(char, u16, CellPixels, bool), Mask>,
    /// The last text of several characters: too many to keep, too few to need it.
    last: Mask,
    shaping: ShapeContext,
    scaling: ScaleContext,
    outline: Outline,
    scratch: Scratch,
    glyph: Vec<u8>,
    trial: Vec<u8>,
}

impl Default for Native {
    fn default() -> Self {
        let face = |bytes, script, direction, reach| {
            FontRef::from_index(bytes, 0).map(|font| Face { font, script, direction, reach })
        };
        let faces = [
            face(fonts::CHINESE, Script::Han, Direction::LeftToRight, CHINESE_REACH),
            face(fonts::TIBETAN, Script::Tibetan, Direction::LeftToRight, TIBETAN_REACH),
            face(fonts::ARABIC, Script::Arabic, Direction::RightToLeft, ARABIC_REACH),
        ];
        Self {
            few_tones: false,
            faces: faces.into_iter().flatten().collect(),
            masks: HashMap::new(),
            last: Mask { width: 0, cover: Vec::new() },
            shaping: ShapeContext::new(),
            scaling: ScaleContext::new(),
            outline: Outline::new(),
            scratch: Scratch::new(),
            glyph: Vec::new(),
            trial: Vec::new(),
        }
    }
}

/// Whether the letters of a cell join with those of its neighbours: Arabic script.
pub(super) fn joins(symbol: &str) -> bool {
    let first = symbol.chars().next();
    first.is_some_and(|c| {
        let arabic = matches!(c, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
        // Digits run from left to right.
        arabic && !c.is_numeric()
    })
}

impl Native {
    /// The mask of a text in so many cells.
    pub(super) fn mask(&mut self, text: &str, columns: u16, cell: CellPixels, bold: bool) -> &Mask {
        let mut chars = text.chars();
        let key = match (chars.next(), chars.next()) {
            (Some(c), None) => Some((c, columns, cell, bold)),
            _ => None,
        };
        let known = key.is_some_and(|key| self.masks.contains_key(&key));
        if !known {
            let mut mask = self.draw(text, columns, cell, bold);
            if self.few_tones {
                mask.cover.iter_mut().for_each(|cover| *cover = (*cover / 16) * 17);
            }
            match key {
                Some(key) => {
                    self.masks.insert(key, mask);
                }
                None => self.last = mask,
            }
        }
        key.and_then(|key| self.masks.get(&key)).unwrap_or(&self.last)
    }

    fn draw(&mut self, text: &str, columns: u16, cell: CellPixels, bold: bool) -> Mask {
        let (width, height) = (u32::from(columns) * u32::from(cell.width), u32::from(cell.height));
        let mut mask = Mask { width, cover: vec![0; (width * height) as usize] };
        let Some(face) = self.face(text) else {
            frame(&mut mask.cover, width, height);
            return mask;
        };
        let (glyphs, stand, advance) = self.line(face, text, cell);
        let (mut low, mut high) = (f32::MAX, f32::MIN);
        for glyph in &glyphs {
            if self.outline(face, stand.ppem, glyph.id) {
                let bounds = self.outline.bounds();
                low = low.min(bounds.min.x + glyph.x);
                high = high.max(bounds.max.x + glyph.x);
            }
        }
        let bolder = if bold { BOLDER * stand.ppem } else { 0.0 };
        let (squeeze, left) = fit(advance, (low - bolder, high + bolder), width as f32, self.is_rtl(face));
        // A sign of full width (a circle, an arrow) keeps its proportions in one column, a letter keeps its height.
        let sign = squeeze < 1.0 && columns == 1 && advance >= stand.ppem * 0.99;
        let (shrink, middle) =
            if sign { (squeeze, (HANZI_MIDDLE * stand.ppem * (1.0 - squeeze)).round()) } else { (1.0, 0.0) };
        for glyph in &glyphs {
            if !self.outline(face, stand.ppem, glyph.id) {
                continue;
            }
            let (x, y) = (left + glyph.x * squeeze, stand.baseline - middle - glyph.y * shrink);
            self.outline.transform(&Transform::new(squeeze, 0.0, 0.0, -shrink, x, y));
            self.fill(&mut mask, height, bolder);
        }
        mask
    }

    /// Adds the outline to a mask, spread to both sides.
    fn fill(&mut self, mask: &mut Mask, height: u32, bolder: f32) {
        self.glyph.clear();
        self.glyph.resize(mask.cover.len(), 0);
        let offsets: &[f32] = if bolder > 0.0 { &[-bolder, 0.0, bolder] } else { &[0.0] };
        for offset in offsets {
            self.trial.clear();
            self.trial.resize(mask.cover.len(), 0);
            Filler::with_scratch(self.outline.path(), &mut self.scratch)
                .size(mask.width, height)
                .render_offset((*offset, 0.0))
                .render_into(&mut self.trial, None);
            for (cover, more) in self.glyph.iter_mut().zip(&self.trial) {
                *cover = (*cover).max(*more);
            }
        }
        // Letters that join share the pixels of their seam.
        for (cover, more) in mask.cover.iter_mut().zip(&self.glyph) {
            *cover = cover.saturating_add(*more);
        }
    }

    /// The first face that has all that is seen of a text, or at least its first character.
    fn face(&self, text: &str) -> Option<usize> {
        let seen = |c: &char| c.width() != Some(0);
        let whole = self.faces.iter().position(|face| text.chars().filter(seen).all(|c| c == ' ' || face.has(c)));
        whole.or_else(|| self.faces.iter().position(|face| text.chars().next().is_some_and(|c| face.has(c))))
    }

    fn is_rtl(&self, face: usize) -> bool {
        self.faces.get(face).is_some_and(|face| face.direction == Direction::RightToLeft)
    }

    /// The glyphs of a text from left to right, where the line stands, and its advance in pixels.
    fn line(&mut self, face: usize, text: &str, cell: CellPixels) -> (Vec<Glyph>, Stand, f32) {
        let (width, height) = (f32::from(cell.width), f32::from(cell.height));
        let Some(face) = self.faces.get(face) else {
            return (Vec::new(), Stand { ppem: height, baseline: height }, 0.0);
        };
        let (above, below) = face.reach;
        let ppem = (height / LINE.max(above + below)).min(2.0 * width);
        let baseline = ((height - (above + below) * ppem) / 2.0 + above * ppem).round();
        let stand = Stand { ppem, baseline };
        let mut chars = text.chars();
        if let (Some(c), None) = (chars.next(), chars.next()) {
            let id = face.font.charmap().map(c);
            let advance = face.font.glyph_metrics(&[]).scale(ppem).advance_width(id);
            return (vec![Glyph { id, x: 0.0, y: 0.0 }], stand, advance);
        }
        let builder = self.shaping.builder(face.font).script(face.script).direction(face.direction).size(ppem);
        let mut shaper = builder.build();
        shaper.add_str(text);
        let mut clusters: Vec<Vec<(Glyph, f32)>> = Vec::new();
        shaper.shape_with(|cluster| {
            let glyphs = cluster.glyphs.iter().filter(|glyph| glyph.id != 0);
            clusters.push(glyphs.map(|g| (Glyph { id: g.id, x: g.x, y: g.y }, g.advance)).collect());
        });
        // The shaper leaves clusters in the order in which they are read.
        if face.direction == Direction::RightToLeft {
            clusters.reverse();
        }
        let mut pen = 0.0;
        let mut glyphs = Vec::new();
        for (mut glyph, advance) in clusters.into_iter().flatten() {
            glyph.x += pen;
            pen += advance;
            glyphs.push(glyph);
        }
        (glyphs, stand, pen)
    }

    fn outline(&mut self, face: usize, ppem: f32, glyph: u16) -> bool {
        let Some(face) = self.faces.get(face) else { return false };
        let mut scaler = self.scaling.builder(face.font).size(ppem).hint(true).build();
        scaler.scale_outline_into(glyph, &mut self.outline) && !self.outline.is_empty()
    }
}

/// How a line of an advance and with ink from `low` to `high` comes into a width: what its letters are narrowed to, and
/// where it begins. What is narrow enough stands in the middle, or at the right where it is read from there.
fn fit(advance: f32, (low, high): (f32, f32), width: f32, rtl: bool) -> (f32, f32) {
    if advance <= width {
        let spare = width - advance;
        let left = if rtl { spare } else { spare / 2.0 };
        return (1.0, left.round());
    }
    let ink = (high - low).max(f32::MIN_POSITIVE);
    let squeeze = (width / ink).min(1.0);
    (squeeze, (width - ink * squeeze) / 2.0 - low * squeeze)
}

/// A frame inside the edges of the cells.
fn frame(cover: &mut [u8], width: u32, height: u32) {
    let (aside, above) = (width / 10, height / 10);
    let line = (height / 14).max(1);
    for (i, c) in (0..).zip(cover) {
        let (x, y) = (i % width, i / width);
        // How far inside the frame a pixel lies; on its line that is less than its thickness.
        let from_side = x.min(width - 1 - x).checked_sub(aside);
        let from_top = y.min(height - 1 - y).checked_sub(above);
        if from_side.zip(from_top).is_some_and(|(x, y)| x.min(y) < line) {
            *c = 255;
        }
    }
}
