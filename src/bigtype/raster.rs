//! Turns one character into the coverage of sub-cells, with the font inside the program. No cells, no buffer, cannot fail.
//!
//! The outline is hinted at the vertical size, because CFF hinting only acts vertically: horizontal strokes then fill
//! whole rows. It is stretched sideways afterwards, because sub-cells of blocks are taller than wide.

use swash::FontRef;
use swash::scale::ScaleContext;
use swash::scale::outline::Outline;
use swash::zeno::Transform;
use unicode_width::UnicodeWidthChar;

use super::ink::Ink;
use super::mosaic::Picture;
use crate::fonts;

/// Depth of the em square of a hanzi below the baseline, in em (the font's own design). With it, hinted hanzi fill the
/// rows of a line exactly.
pub(super) const HANZI_DROP: f32 = 0.12;

/// Width of the stems of this font's letters, in em.
pub(super) const STEM: f32 = 0.09;

/// Sub-cells below which a stem comes out one wide here and two wide there.
pub(super) const LEAST_STEM: f32 = 1.8;

/// Heights of letters in a line with lowercase, in em, best first: the first that leaves room for a `g` is taken.
const RAISED: [f32; 5] = [0.92, 0.90, 0.88, 0.86, 0.84];

/// Advance, in thousandths of an em, below which a letter is slim: i, j, l, f, r, t.
const SLIM: u16 = 400;

/// Full-width marks that stand in one half of their square; the empty half is left out.
const HALF: &str = "，。、：；？！（）“”‘’";

/// How a character is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// In the em square: hanzi and full-width marks.
    Square,
    /// A full-width mark without its empty half.
    Half,
    /// A letter, digit or mark of Latin-1, on the baseline of the line.
    Letter,
    /// Not at all, but it takes room.
    Space,
    /// By somebody else: see [`super::fallback`].
    Foreign,
    /// As a frame, because the font does not have it.
    Missing,
    /// Not at all, and without room: combining marks and controls.
    Nothing,
}

/// What the font says about one character.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shape {
    pub(super) kind: Kind,
    glyph: u16,
    /// Advance in thousandths of an em.
    advance: u16,
}

impl Shape {
    /// The same character out of another font, which gives it so many thousandths of an em.
    pub(super) fn foreign(self, advance: u16) -> Self {
        Self { kind: Kind::Foreign, advance, ..self }
    }

    /// Columns that the character takes in a line of blocks of so many rows. Whole columns keep digits from jittering.
    pub(super) fn columns(self, rows: u16) -> u16 {
        if self.kind == Kind::Nothing {
            return 0;
        }
        let thousandths = u32::from(self.advance) * 2 * u32::from(rows);
        // An i or t has enough white at its sides to lose 0.3 columns; a whole column more would make it stand apart.
        let spare = if self.advance < SLIM { 300 } else { 0 };
        (thousandths.saturating_sub(spare).div_ceil(1000) as u16).max(1)
    }
}

impl Shape {
    /// Pixels that the character takes where an em is so many pixels.
    pub(super) fn pixels(self, em: u16) -> u16 {
        if self.kind == Kind::Nothing {
            return 0;
        }
        ((u32::from(self.advance) * u32::from(em) + 500) / 1000).max(1) as u16
    }
}

/// The sub-cells that a character is drawn into, and how large.
#[derive(Debug, Clone, Copy)]
pub(super) struct Canvas {
    /// Sub-cells across.
    pub(super) width: u16,
    /// Sub-cells down: the height of an em, which is that of the line.
    pub(super) em: u16,
    /// Sub-cells that an em is wide. It differs from `em` where sub-cells are not square.
    pub(super) em_across: u16,
}

/// Where the letters of a line stand: the same for all of them, so that no line looks jumpy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Seat {
    /// Digits and capitals only: full size, centred beside the hanzi.
    Centred,
    /// With lowercase letters: a little smaller and higher, so that g, p and y fit below the baseline.
    Raised,
}

impl Seat {
    /// The seat of a line's letters.
    pub(super) fn of(text: &str) -> Self {
        if text.chars().any(char::is_lowercase) { Self::Raised } else { Self::Centred }
    }
}

/// Size and place of the letters of a line.
#[derive(Clone, Copy)]
struct Stand {
    ppem: f32,
    /// Sub-cells between the bottom of the line and the baseline.
    baseline: f32,
}

/// The font, and the memory that drawing with it needs.
pub(super) struct Face {
    font: Option<FontRef<'static>>,
    context: ScaleContext,
    outline: Outline,
    ink: Ink,
    coverage: Vec<u8>,
    stands: Vec<(u16, Seat, Stand)>,
}

impl Face {
    pub(super) fn new() -> Self {
        Self {
            font: FontRef::from_index(fonts::CHINESE, 0),
            context: ScaleContext::new(),
            outline: Outline::new(),
            ink: Ink::default(),
            coverage: Vec::new(),
            stands: Vec::new(),
        }
    }

    pub(super) fn shape(&self, c: char) -> Shape {
        let unseen = |kind, advance| Shape { kind, glyph: 0, advance };
        let wide = match c.width() {
            _ if c == '\t' => false,
            None | Some(0) => return unseen(Kind::Nothing, 0),
            Some(cells) => cells > 1,
        };
        if c.is_whitespace() {
            return unseen(Kind::Space, if wide { 1000 } else { 280 });
        }
        let known = self.font.map(|font| (font, font.charmap().map(c))).filter(|(_, glyph)| *glyph != 0);
        let Some((font, glyph)) = known else {
            return unseen(Kind::Missing, if wide { 1000 } else { 500 });
        };
        let (kind, advance) = if c == '？' {
            // The one half-width mark whose ink nearly fills its half.
            (Kind::Half, 600)
        } else if HALF.contains(c) {
            (Kind::Half, 500)
        } else {
            let advance = font.glyph_metrics(&[]).advance_width(glyph) as u16;
            (if c <= '\u{ff}' { Kind::Letter } else { Kind::Square }, advance)
        };
        Shape { kind, glyph, advance }
    }

    /// Draws a character as wide as its canvas and as high as an em.
    pub(super) fn draw(&mut self, shape: Shape, canvas: Canvas, seat: Seat) -> Picture<'_> {
        let (width, height) = (usize::from(canvas.width), usize::from(canvas.em));
        self.coverage.clear();
        self.coverage.resize(width * height, 0);
        match shape.kind {
            Kind::Square | Kind::Half | Kind::Letter => self.draw_glyph(shape, canvas, seat),
            Kind::Missing => frame(&mut self.coverage, width, height),
            Kind::Space | Kind::Nothing | Kind::Foreign => {}
        }
        Picture { coverage: &self.coverage, width }
    }

    fn draw_glyph(&mut self, shape: Shape, canvas: Canvas, seat: Seat) {
        let Some(font) = self.font else { return };
        let (width, em) = (f32::from(canvas.width), f32::from(canvas.em));
        let letter = shape.kind == Kind::Letter;
        let stand = if letter {
            self.stand(font, canvas.em, seat)
        } else {
            Stand { ppem: em, baseline: (em * HANZI_DROP).round() }
        };
        if !self.outline(font, stand.ppem, shape.glyph) {
            return;
        }
        // An em is as many sub-cells wide in every line of so many rows, however high its letters stand.
        let em_across = f32::from(canvas.em_across);
        let stretch = em_across / stand.ppem;
        if letter {
            // swash adds the strength on both sides of a stroke.
            let thicker = (LEAST_STEM - STEM * em_across).max(0.0) / 2.0;
            self.outline.embolden(thicker / stretch, 0.0);
        }
        let bounds = self.outline.bounds();
        let rise = if letter && seat == Seat::Raised {
            0.0
        } else {
            rise(bounds.min.y + stand.baseline, bounds.max.y + stand.baseline, em)
        };
        let left = if shape.kind == Kind::Half {
            (width - (bounds.min.x + bounds.max.x) * stretch) / 2.0
        } else {
            (width - f32::from(shape.advance) / 1000.0 * em_across) / 2.0
        };
        let top = em - stand.baseline - rise;
        self.outline.transform(&Transform::new(stretch, 0.0, 0.0, -1.0, left, top));
        let outline = &self.outline;
        self.ink.fill(|| outline.path(), canvas, &mut self.coverage);
    }

    fn outline(&mut self, font: FontRef<'static>, ppem: f32, glyph: u16) -> bool {
        let mut scaler = self.context.builder(font).size(ppem).hint(true).build();
        scaler.scale_outline_into(glyph, &mut self.outline)
    }

    fn stand(&mut self, font: FontRef<'static>, height: u16, seat: Seat) -> Stand {
        let known = self.stands.iter().find(|(h, s, _)| (*h, *s) == (height, seat));
        if let Some((_, _, stand)) = known {
            return *stand;
        }
        let em = f32::from(height);
        let mut stand = Stand { ppem: em, baseline: 0.0 };
        match seat {
            Seat::Centred => {
                let (_, capital) = self.reach(font, em, 'H');
                stand.baseline = ((em - capital) / 2.0).round();
            }
            Seat::Raised => {
                for ratio in RAISED {
                    let ppem = em * ratio;
                    let (_, top) = self.reach(font, ppem, 'l');
                    let (bottom, _) = self.reach(font, ppem, 'g');
                    let room = em - (top - 0.4).ceil() + bottom;
                    stand = Stand { ppem, baseline: (room / 2.0).floor() - bottom };
                    if room >= 0.0 {
                        break;
                    }
                }
            }
        }
        self.stands.push((height, seat, stand));
        stand
    }

    /// How far a hinted character reaches below (negative) and above the baseline.
    fn reach(&mut self, font: FontRef<'static>, ppem: f32, c: char) -> (f32, f32) {
        if !self.outline(font, ppem, font.charmap().map(c)) {
            return (0.0, 0.0);
        }
        let bounds = self.outline.bounds();
        (bounds.min.y, bounds.max.y)
    }
}

/// Rows by which ink from `low` to `high` must rise (or sink, negative) to lie between 0 and `em`, as far as the other
/// side has room; what is too tall stays put and is cropped. Brackets and currency signs need it.
fn rise(low: f32, high: f32, em: f32) -> f32 {
    let (low, high) = ((low + 0.4).floor(), (high - 0.4).ceil());
    if low < 0.0 { (-low).min((em - high).max(0.0)) } else { -(high - em).max(0.0).min(low) }
}

/// A frame one sub-cell inside the edges, so that neighbours stay apart; solid where there is no room for a hole.
fn frame(coverage: &mut [u8], width: usize, height: usize) {
    let tiny = width < 8 || height < 5;
    for (i, c) in coverage.iter_mut().enumerate() {
        let (x, y) = (i % width, i / width);
        let hole = (3..width.max(3) - 3).contains(&x) && (2..height.max(2) - 2).contains(&y);
        let outside = x == 0 || y == 0 || x + 1 == width || y + 1 == height;
        if tiny || !(hole || outside) {
            *c = 255;
        }
    }
}
