//! Draws characters that the embedded font lacks, such as the hanzi of rare names. No cells, cannot fail.
//!
//! In this order: the Noto family of the machine, which somebody else reads from its disk, once and only when a
//! character is missing; GNU Unifont inside the program, 16 dots high, which has nearly every character of Unicode 14;
//! and where that has nothing either, [`Fallback::draw`] says so and the caller draws a frame.
//!
//! **Invariant:** what [`Fallback::advance`] answers for, [`Fallback::draw`] draws with ink.

use std::sync::Arc;

use swash::scale::ScaleContext;
use swash::scale::outline::Outline;
use swash::zeno::Point;
use swash::{CacheKey, FontDataRef, FontRef, StringId, TableProvider, tag_from_bytes};
use unifont_bitmap::Unifont;

use super::ink::{Ink, Path, fit};
use super::raster::{Canvas, HANZI_DROP, LEAST_STEM, STEM};

/// Where the bytes of an installed font come from. The engine itself touches no files.
pub trait Library {
    /// The bytes of a font or a collection of fonts that should hold a face of the Chinese Noto family. Called
    /// at most once an engine, when the first character is missing; `None` when nothing is installed.
    fn load(&self) -> Option<Arc<[u8]>>;
}

/// Names of the faces with the forms of mainland China. In a collection they stand beside the Japanese and Korean
/// forms, in no certain place.
const FACES: [&str; 4] = ["Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN"];

/// Height of a capital in em: the design of the family.
const CAPITAL: f32 = 0.733;

/// Height of letters in a line with lowercase, in em, and the depth of a `g` at that height.
const RAISED: f32 = 0.88;
const RAISED_DROP: f32 = 0.20;

/// How far ink may reach over an edge before it is moved, in sub-cells: less than that is not lit anyway.
const SLACK: f32 = 0.4;

/// Dots from the top to the bottom of a character of Unifont.
const DOTS: usize = 16;

/// Both sources, neither of them opened before it is needed.
pub(super) struct Fallback {
    library: Option<Box<dyn Library>>,
    installed: Option<Installed>,
    unifont: Option<Box<Unifont>>,
    scaling: ScaleContext,
    outline: Outline,
    path: Path,
    ink: Ink,
}

/// One face in the bytes of a library.
struct Installed {
    data: Arc<[u8]>,
    offset: u32,
    key: CacheKey,
}

impl Installed {
    fn new(data: Arc<[u8]>) -> Option<Self> {
        let face = FontDataRef::new(&data)?.fonts().find(is_chinese_face)?;
        let (offset, key) = (face.offset, face.key);
        Some(Self { data, offset, key })
    }

    fn font(&self) -> FontRef<'_> {
        FontRef { data: &self.data, offset: self.offset, key: self.key }
    }
}

fn is_chinese_face(font: &FontRef) -> bool {
    let families =
        font.localized_strings().filter(|s| matches!(s.id(), StringId::Family | StringId::TypographicFamily));
    families.into_iter().any(|family| FACES.iter().any(|face| family.chars().eq(face.chars())))
}

impl Fallback {
    /// Opens nothing.
    pub(super) fn new(library: Option<Box<dyn Library>>) -> Self {
        Self {
            library,
            installed: None,
            unifont: None,
            scaling: ScaleContext::new(),
            outline: Outline::new(),
            path: Path::default(),
            ink: Ink::default(),
        }
    }

    /// Advance of a character in thousandths of an em, or `None` if nobody has it.
    pub(super) fn advance(&mut self, c: char) -> Option<u16> {
        if let Some((glyph, font)) = self.glyph(c) {
            return Some((advance_in_em(font, glyph) * 1000.0).round() as u16);
        }
        self.dots(c).map(|dots| if dots.len() > DOTS { 1000 } else { 500 })
    }

    /// Draws a character into `coverage`, which becomes as large as the canvas; `raised` lifts letters so that the depths
    /// of p and g fit. Answers whether anybody has it; if not, `coverage` is empty space.
    pub(super) fn draw(&mut self, c: char, raised: bool, canvas: Canvas, coverage: &mut Vec<u8>) -> bool {
        coverage.clear();
        coverage.resize(usize::from(canvas.width) * usize::from(canvas.em), 0);
        if let Some((glyph, advance)) = self.glyph(c).map(|(glyph, font)| (glyph, advance_in_em(font, glyph))) {
            self.draw_glyph(glyph, advance, raised, canvas, coverage);
            return true;
        }
        let Some(dots) = self.dots(c) else { return false };
        draw_dots(dots, canvas, coverage);
        true
    }

    /// The glyph of the installed font, if it has one with ink.
    fn glyph(&mut self, c: char) -> Option<(u16, FontRef<'_>)> {
        if let Some(library) = self.library.take() {
            self.installed = library.load().and_then(Installed::new);
        }
        let font = self.installed.as_ref()?.font();
        let glyph = Some(font.charmap().map(c)).filter(|glyph| *glyph != 0)?;
        let mut scaler = self.scaling.builder(font).build();
        let seen = scaler.scale_outline_into(glyph, &mut self.outline) && !self.outline.points().is_empty();
        seen.then_some((glyph, font))
    }

    /// The dots of a character of Unifont, row by row from the highest bit of each byte: 16 or, if it is wide, 32 bytes.
    fn dots(&mut self, c: char) -> Option<&[u8]> {
        let unifont = self.unifont.get_or_insert_with(|| Box::new(Unifont::open()));
        unifont.load_page(u32::from(REPLACEMENT) >> 8);
        unifont.load_page(u32::from(c) >> 8);
        let dots = unifont.get_bitmap(u32::from(c))?.get_bytes();
        // Unifont answers with this one for everything that it lacks.
        let lacking = c != REPLACEMENT && unifont.get_bitmap(u32::from(REPLACEMENT))?.get_bytes() == dots;
        (!lacking && dots.iter().any(|byte| *byte != 0)).then_some(dots)
    }

    fn draw_glyph(&mut self, glyph: u16, advance: f32, raised: bool, canvas: Canvas, coverage: &mut [u8]) {
        let Some(font) = self.installed.as_ref().map(Installed::font) else { return };
        let (width, em, em_across) = (f32::from(canvas.width), f32::from(canvas.em), f32::from(canvas.em_across));
        let letter = advance < 0.95;
        let (ppem, baseline) = match (letter, raised) {
            (false, _) => (em, em * HANZI_DROP),
            (true, false) => (em, em * (1.0 - CAPITAL) / 2.0),
            (true, true) => (em * RAISED, em * RAISED_DROP),
        };
        let mut scaler = self.scaling.builder(font).size(ppem).hint(true).build();
        if !scaler.scale_outline_into(glyph, &mut self.outline) {
            return;
        }
        let stretch = em_across / ppem;
        if letter {
            // swash adds the strength on both sides of a stroke.
            let thicker = (LEAST_STEM - STEM * em_across).max(0.0) / 2.0;
            self.outline.embolden(thicker / stretch, 0.0);
        }
        let bounds = self.outline.bounds();
        let baseline = baseline.round();
        let (high, up) = fit(bounds.min.y + baseline, bounds.max.y + baseline, -SLACK, em + SLACK);
        // Whole sub-cells, so that hinted strokes still fill their rows.
        let up = if up < 0.0 { up.floor() } else { up.ceil() };
        let left = (width - advance * em_across) / 2.0;
        let reach = (left + bounds.min.x * stretch, left + bounds.max.x * stretch);
        let (wide, right) = fit(reach.0, reach.1, -SLACK, width + SLACK);
        self.path.clear();
        let place = |p: &Point| Point::new((left + p.x * stretch) * wide + right, em - up - (p.y + baseline) * high);
        self.path.points.extend(self.outline.points().iter().map(place));
        self.path.verbs.extend_from_slice(self.outline.verbs());
        self.ink.fill_sharpest(&self.path, canvas, coverage);
    }
}

const REPLACEMENT: char = char::REPLACEMENT_CHARACTER;

/// Advance of a glyph by the tables themselves: swash 0.2.10 reads them too, but a damaged file makes it overflow.
fn advance_in_em(font: FontRef, glyph: u16) -> f32 {
    let number = |table: &[u8; 4], at: usize| -> Option<u16> {
        let bytes = font.table_by_tag(tag_from_bytes(table))?.get(at..at + 2)?;
        Some(u16::from_be_bytes(bytes.try_into().ok()?))
    };
    // Glyphs beyond the last advance have the same one.
    let last = number(b"hhea", 34).map_or(0, |count| count.saturating_sub(1));
    let advance = number(b"hmtx", usize::from(glyph.min(last)) * 4);
    let em = number(b"head", 18).filter(|em| *em > 0);
    advance.zip(em).map_or(1.0, |(advance, em)| f32::from(advance) / f32::from(em)).clamp(0.2, 2.0)
}

/// Scales dots to a canvas by the area that they cover. Where several dots share a sub-cell, half a dot in it already
/// reaches the threshold of 40 %: a stroke one dot thick that lies astride two sub-cells would otherwise vanish.
fn draw_dots(dots: &[u8], canvas: Canvas, coverage: &mut [u8]) {
    let (width, height, em_across) = (usize::from(canvas.width), canvas.em, f32::from(canvas.em_across));
    let across = dots.len() / 2;
    let bytes = across / 8;
    let lit = |x: usize, y: usize| dots.get(y * bytes + x / 8).is_some_and(|byte| byte & (0x80 >> (x % 8)) != 0);
    let ink = (em_across * across as f32 / DOTS as f32).min(width as f32);
    let left = ((width as f32 - ink) / 2.0).floor();
    let (dx, dy) = (across as f32 / ink.max(1.0), DOTS as f32 / f32::from(height.max(1)));
    for (i, value) in coverage.iter_mut().enumerate() {
        let (x, y) = ((i % width) as f32 - left, (i / width) as f32);
        let mut area = 0.0;
        for (row, tall) in overlaps(y * dy, (y + 1.0) * dy, DOTS) {
            for (column, wide) in overlaps(x * dx, (x + 1.0) * dx, across) {
                area += if lit(column, row) { tall * wide } else { 0.0 };
            }
        }
        let whole = if dx > 1.0 || dy > 1.0 { 1.22 } else { dx * dy };
        *value = (area / whole * 255.0).min(255.0) as u8;
    }
}

/// The dots between two places, of so many, and how much of each lies between them.
fn overlaps(from: f32, to: f32, count: usize) -> impl Iterator<Item = (usize, f32)> {
    let dots = (from.max(0.0) as usize)..(to.max(0.0).ceil() as usize).min(count);
    dots.map(move |dot| (dot, (to.min(dot as f32 + 1.0) - from.max(dot as f32)).max(0.0)))
}
