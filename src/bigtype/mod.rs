//! Draws lines of text very large. No clock, no terminal, cannot fail.
//!
//! ```text
//!                    ┌─ mosaic ─▶ one pattern a cell ─▶ symbols in a Buffer      (blocks)
//! char ──raster──▶ coverage
//!                    └─ sixel ──▶ bytes of a picture ─▶ Placed                    (pixels)
//! text ─────────────────────────▶ OSC 66 ────────────▶ Placed                     (the terminal's own type)
//! ```
//!
//! Blocks are ordinary characters. The other two ways are bytes that go over blank cells once those are drawn:
//! [`Type::draw`] blanks the cells and keeps a [`Placed`] for [`Type::placed`]. What was drawn is cached, colours
//! are not, so a change of theme costs nothing. [`wrap()`] breaks text into lines by any measure of width and so
//! serves large and ordinary type alike.
//!
//! What a caller may rely on:
//! - A hanzi of blocks takes `2 * rows` columns and fills all its rows: leave one empty row between two lines. The other
//!   ways bring their own space between lines ([`Way::has_leading`]).
//! - All ten digits take the same number of columns, and the width of a text is the sum of its characters.
//! - A character that no font has is drawn as a frame, never as nothing.
//! - Blocks take cells to be twice as high as wide; pixels are drawn for the true cell.

mod bidi;
mod fallback;
mod ink;
mod keep;
mod lines;
mod mosaic;
mod placed;
mod quick;
mod raster;
mod run;
mod sixel;
mod way;
mod wrap;

use std::collections::HashMap;
use std::rc::Rc;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Style};

use bidi::{Script, Segment};
use fallback::Fallback;
pub use fallback::Library;
use mosaic::{Dot, Picture};
pub use placed::{Placed, Shown};
use quick::Quick;
use raster::{Canvas, Face, Kind, Seat, Shape};
use run::Shaper;
pub use way::{CellPixels, Way};
pub use wrap::{native_width, wrap};

/// Height of an em in a line of pixels where nothing else is said, in sixteenths of the line: lines then stand 1.33 em
/// apart, as ordinary text does (1.3 or more: 工信厅信管函〔2021〕67号, annex 2, 1.2).
const PIXEL_EM: u16 = 12;

/// Lines whose parts are kept: more than all screens of a language have.
const LINES: usize = 4096;

/// Parts of a column in which [`Type::measure`] counts.
pub const PARTS: u16 = 8;

/// How large a line of type is, and out of what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Size {
    /// How it gets onto the glass.
    pub way: Way,
    /// Height of the line in terminal rows, taken as 1 to [`Way::max_rows`]; legible from [`Way::min_rows`] on.
    pub rows: u16,
    /// Height of an em in lines of pixels, in 64ths of a row.
    em: u16,
}

/// Parts of a row in which [`Size`] counts.
const FINE: u16 = 64;

impl Size {
    /// A line of so many rows, with an em as high as the way has it.
    pub const fn new(way: Way, rows: u16) -> Self {
        let rows = if rows == 0 { 1 } else { rows };
        let rows = if rows > way.max_rows() { way.max_rows() } else { rows };
        Self { way, rows, em: rows * FINE / 16 * PIXEL_EM }
    }

    /// The same line with an em of so many rows; only pixels have such steps.
    #[must_use]
    pub fn with_em(self, rows: f64) -> Self {
        let em = (rows * f64::from(FINE)).ceil().clamp(1.0, f64::from(self.rows * FINE));
        Self { em: em as u16, ..self }
    }

    /// Height of an em in rows: the whole line where it is made of blocks, less where the line has its own space.
    /// For text sizing it is the terminal's to say; five sixths of a row are usual (a line of 1.2 em).
    pub fn em(self) -> f64 {
        let rows = f64::from(self.rows);
        match self.way {
            Way::TextSizing => rows / 1.2,
            Way::Sixel(_) => f64::from(self.em) / f64::from(FINE),
            Way::Sextant | Way::Quadrant | Way::Half => rows,
        }
    }

    /// Empty rows that go between two lines of it.
    pub const fn air(self) -> u16 {
        if self.way.has_leading() { 0 } else { 1 }
    }

    /// Pixels from the top to the bottom of a line: whole bands only, because a band that hangs over into the next row is
    /// drawn there by some terminals, and makes them scroll on the last one.
    fn line_pixels(self, cell: CellPixels) -> u16 {
        let line = (u32::from(self.rows) * u32::from(cell.height)).clamp(1, u32::from(u16::MAX)) as u16;
        (line / sixel::BAND * sixel::BAND).max(1)
    }

    /// Pixels of an em.
    fn em_pixels(self, cell: CellPixels) -> u16 {
        let em = u32::from(self.em) * u32::from(cell.height);
        em.div_ceil(u32::from(FINE)).clamp(1, u32::from(self.line_pixels(cell))) as u16
    }
}

/// What a picture of one character depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    c: char,
    size: Size,
    seat: Seat,
    halftone: bool,
}

/// A drawn character in [`Type::dots`].
#[derive(Debug, Clone, Copy)]
struct Sprite {
    start: usize,
    columns: u16,
}

/// A drawn word of a script that is shaped.
#[derive(Debug, Clone, Copy)]
struct Word {
    size: Size,
    rtl: bool,
    halftone: bool,
    sprite: Sprite,
}

/// What is measured and drawn as a whole.
#[derive(Debug, Clone, Copy)]
enum Part<'a> {
    One(char),
    Word(&'a str, Script),
}

/// Whether a text is drawn character by character, from left to right. Scripts that stack, join or run from right to left
/// are not, and few terminals draw them well.
pub fn is_plain(text: &str) -> bool {
    bidi::is_plain(text)
}

/// The engine: fonts and everything that was drawn with them so far. Cheap to make; nothing is drawn before it is asked
/// for.
pub struct Type {
    /// Blocks are mixed from ink and ground (two-colour anti-aliasing): needs 24-bit colours, and costs contrast at the
    /// edges of strokes, so the high-contrast themes go without.
    pub halftone: bool,
    face: Face,
    fallback: Fallback,
    shaper: Shaper,
    shapes: HashMap<char, Shape, Quick>,
    /// The parts of lines with such words, in the order in which they stand.
    lines: HashMap<Box<str>, Rc<[Segment]>, Quick>,
    broken: lines::Broken,
    /// Words of scripts that are shaped, by their text.
    words: HashMap<Box<str>, Vec<Word>, Quick>,
    coverage: Vec<u8>,
    sprites: HashMap<Key, Sprite, Quick>,
    /// The dots of all sprites, row by row.
    dots: Vec<Dot>,
    placed: Vec<Placed>,
    pictures: placed::Pictures,
}

impl Default for Type {
    fn default() -> Self {
        Self::new()
    }
}

impl Type {
    /// An engine that has drawn nothing yet.
    pub fn new() -> Self {
        Self::built(None)
    }

    /// An engine that finds what the embedded fonts lack in an installed one.
    pub fn with_library(library: Box<dyn Library>) -> Self {
        Self::built(Some(library))
    }

    fn built(library: Option<Box<dyn Library>>) -> Self {
        Self {
            halftone: false,
            face: Face::new(),
            fallback: Fallback::new(library),
            shaper: Shaper::new(),
            lines: HashMap::default(),
            broken: lines::Broken::default(),
            words: HashMap::default(),
            coverage: Vec::new(),
            shapes: HashMap::default(),
            sprites: HashMap::default(),
            dots: Vec::new(),
            placed: Vec::new(),
            pictures: placed::Pictures::default(),
        }
    }

    /// Columns that `text` takes as one line. Draws nothing, so it is cheap enough to try several sizes.
    pub fn width(&mut self, text: &str, size: Size) -> u16 {
        self.measure(text, size).div_ceil(PARTS)
    }

    /// The same in eighths of a column, for [`wrap()`]: pixels are finer than columns, and widths of pieces must add up.
    pub fn measure(&mut self, text: &str, size: Size) -> u16 {
        match size.way {
            Way::TextSizing => native_width(text).saturating_mul(size.rows).saturating_mul(PARTS),
            Way::Sixel(cell) => {
                let pixels = self.sum(text, |engine, part| engine.pixels_of(part, size, cell));
                (pixels * u32::from(PARTS)).div_ceil(u32::from(cell.width.max(1))).min(u32::from(u16::MAX)) as u16
            }
            Way::Sextant | Way::Quadrant | Way::Half => {
                let columns = self.sum(text, |engine, part| engine.columns_of(part, size.rows));
                (columns * u32::from(PARTS)).min(u32::from(u16::MAX)) as u16
            }
        }
    }

    /// The sum over the parts of a line: characters, and words of scripts that are shaped.
    fn sum(&mut self, text: &str, mut width: impl FnMut(&mut Self, Part<'_>) -> u16) -> u32 {
        if bidi::is_plain(text) {
            return text.chars().map(|c| u32::from(width(self, Part::One(c)))).sum();
        }
        let mut sum = 0;
        for segment in bidi::split(text) {
            match segment.script {
                Script::Plain => {
                    sum += segment.text(text).chars().map(|c| u32::from(width(self, Part::One(c)))).sum::<u32>();
                }
                script => sum += u32::from(width(self, Part::Word(segment.text(text), script))),
            }
        }
        sum
    }

    fn columns_of(&mut self, part: Part<'_>, rows: u16) -> u16 {
        match part {
            Part::One(c) => self.shape(c).columns(rows),
            Part::Word(word, script) => self.shaper.width(word, script, 2 * rows),
        }
    }

    fn pixels_of(&mut self, part: Part<'_>, size: Size, cell: CellPixels) -> u16 {
        match part {
            Part::One(c) => self.shape(c).pixels(size.em_pixels(cell)),
            Part::Word(word, script) => self.shaper.width(word, script, size.line_pixels(cell)),
        }
    }

    /// Whether the fonts inside the program have a picture of a character.
    pub fn draws(&mut self, c: char) -> bool {
        // Only what a font for shaping has is sent to it.
        let shaped = bidi::split(c.encode_utf8(&mut [0; 4])).any(|segment| segment.script != Script::Plain);
        shaped || matches!(self.shape(c).kind, Kind::Square | Kind::Half | Kind::Letter | Kind::Space | Kind::Nothing)
    }

    /// Draws `text` as one line with its upper left corner at `at` and returns its width in columns, drawn or not.
    ///
    /// Every cell of the line gets a symbol and the colours of `style`, the empty ones too. Cells outside `clip` or the
    /// buffer stay as they are. Pixels and scaled text cannot be cut: where they would have to be, ordinary text stands
    /// in for them.
    pub fn draw(&mut self, text: &str, size: Size, at: Position, clip: Rect, style: Style, buf: &mut Buffer) -> u16 {
        let visible = clip.intersection(buf.area);
        if !size.way.is_mosaic() {
            return self.place(text, size, at, visible, style, buf);
        }
        let seat = Seat::of(text);
        let inks = Inks::new(style, self.mixes(size.way));
        let mut pen = 0_u16;
        let mut put = |engine: &Self, sprite: Sprite| {
            let left = at.x.saturating_add(pen);
            engine.blit(sprite, size, Position::new(left, at.y), visible, &inks, buf);
            pen = pen.saturating_add(sprite.columns);
        };
        if bidi::is_plain(text) {
            for c in text.chars() {
                let sprite = self.sprite(c, size, seat);
                put(self, sprite);
            }
            return pen;
        }
        for segment in self.segments(text).iter() {
            if segment.script == Script::Plain {
                for c in segment.characters(text) {
                    let sprite = self.sprite(c, size, seat);
                    put(self, sprite);
                }
            } else {
                let sprite = self.word(segment.text(text), segment, size);
                put(self, sprite);
            }
        }
        pen
    }

    fn blit(&self, sprite: Sprite, size: Size, at: Position, visible: Rect, inks: &Inks, buf: &mut Buffer) {
        let area = Rect::new(at.x, at.y, sprite.columns, size.rows);
        let seen = area.intersection(visible);
        if seen.is_empty() {
            return;
        }
        let columns = usize::from(sprite.columns);
        let stride = usize::from(buf.area.width);
        let symbols = size.way.symbols();
        // Whole runs of cells instead of one lookup a cell: a screen of large type is seven thousand of them.
        for y in seen.top()..seen.bottom() {
            let from = sprite.start + usize::from(y - at.y) * columns + usize::from(seen.x - at.x);
            let dots = self.dots.get(from..from + usize::from(seen.width)).unwrap_or_default();
            let cell = usize::from(y - buf.area.y) * stride + usize::from(seen.x - buf.area.x);
            let cells = buf.content.get_mut(cell..cell + usize::from(seen.width)).unwrap_or_default();
            for (cell, dot) in cells.iter_mut().zip(dots) {
                cell.set_char(symbols.get(usize::from(dot.pattern)).copied().unwrap_or('█'));
                let (fg, bg) = inks.of(*dot);
                cell.fg = fg.unwrap_or(cell.fg);
                cell.bg = bg.unwrap_or(cell.bg);
                cell.modifier = (cell.modifier | inks.style.add_modifier) - inks.style.sub_modifier;
            }
        }
    }

    /// Sextants are fine enough without, and would cost five times the bytes (measured: README).
    fn mixes(&self, way: Way) -> bool {
        self.halftone && way != Way::Sextant
    }

    fn shape(&mut self, c: char) -> Shape {
        *self.shapes.entry(c).or_insert_with(|| {
            let shape = self.face.shape(c);
            if shape.kind != Kind::Missing {
                return shape;
            }
            self.fallback.advance(c).map_or(shape, |advance| shape.foreign(advance))
        })
    }

    /// The parts of a line from left to right.
    fn segments(&mut self, text: &str) -> Rc<[Segment]> {
        if let Some(known) = self.lines.get(text) {
            return known.clone();
        }
        if self.lines.len() >= LINES {
            self.lines.clear();
        }
        let segments: Rc<[Segment]> = bidi::segments(text).into();
        self.lines.insert(text.into(), segments.clone());
        segments
    }

    /// A word of a script that is shaped.
    fn word(&mut self, text: &str, segment: &Segment, size: Size) -> Sprite {
        let halftone = self.mixes(size.way);
        let same = |w: &&Word| (w.size, w.rtl, w.halftone) == (size, segment.rtl, halftone);
        if let Some(known) = self.words.get(text).and_then(|all| all.iter().find(same)) {
            return known.sprite;
        }
        let columns = self.shaper.width(text, segment.script, 2 * size.rows);
        let sprite = Sprite { start: self.dots.len(), columns };
        let canvas = canvas(columns, size);
        self.shaper.draw(text, segment.script, segment.rtl, canvas, &mut self.coverage);
        let picture = Picture { coverage: &self.coverage, width: usize::from(canvas.width) };
        picture.pack(size.way, (columns, size.rows), halftone, &mut self.dots);
        let word = Word { size, rtl: segment.rtl, halftone, sprite };
        self.words.entry(text.into()).or_default().push(word);
        sprite
    }

    /// The coverage of one character.
    fn covered(&mut self, c: char, shape: Shape, canvas: Canvas, seat: Seat) -> Picture<'_> {
        if shape.kind == Kind::Foreign {
            self.fallback.draw(c, seat == Seat::Raised, canvas, &mut self.coverage);
            return Picture { coverage: &self.coverage, width: usize::from(canvas.width) };
        }
        self.face.draw(shape, canvas, seat)
    }

    fn sprite(&mut self, c: char, size: Size, seat: Seat) -> Sprite {
        let shape = self.shape(c);
        let seat = if matches!(shape.kind, Kind::Letter | Kind::Foreign) { seat } else { Seat::Centred };
        let key = Key { c, size, seat, halftone: self.mixes(size.way) };
        if let Some(known) = self.sprites.get(&key) {
            return *known;
        }
        let sprite = Sprite { start: self.dots.len(), columns: shape.columns(size.rows) };
        let mut dots = std::mem::take(&mut self.dots);
        let picture = self.covered(c, shape, canvas(sprite.columns, size), seat);
        picture.pack(size.way, (sprite.columns, size.rows), key.halftone, &mut dots);
        self.dots = dots;
        self.sprites.insert(key, sprite);
        sprite
    }
}

/// The canvas of a character or word that is so many columns wide.
fn canvas(columns: u16, size: Size) -> Canvas {
    let grain = size.way.grain();
    Canvas { width: columns * grain.across, em: size.rows * grain.down, em_across: 2 * grain.across * size.rows }
}

/// Strengths between ground and ink (see `mosaic::tone`).
const TONES: usize = 16;

/// The colours of a line, mixed once for all of its cells.
struct Inks {
    style: Style,
    /// From ground to ink; nothing where the colours are the terminal's own to say, or are not mixed.
    tones: Option<[Color; TONES]>,
}

impl Inks {
    fn new(style: Style, mixed: bool) -> Self {
        let tones = match (style.fg, style.bg) {
            (Some(Color::Rgb(r, g, b)), Some(Color::Rgb(r0, g0, b0))) if mixed => Some(std::array::from_fn(|n| {
                let part = |ink: u8, ground: u8| {
                    let (ink, ground, most) = (i32::from(ink), i32::from(ground), TONES as i32 - 1);
                    (ground + ((ink - ground) * n as i32 + most / 2) / most) as u8
                };
                Color::Rgb(part(r, r0), part(g, g0), part(b, b0))
            })),
            _ => None,
        };
        Self { style, tones }
    }

    fn of(&self, dot: Dot) -> (Option<Color>, Option<Color>) {
        let own = (self.style.fg, self.style.bg);
        let Some(tones) = self.tones.as_ref().filter(|_| !dot.is_plain()) else { return own };
        let tone = |strength: u8| tones.get(usize::from(strength) * (TONES - 1) / 255).copied();
        // A cell of ground alone keeps the ink's colour, so that all blank cells of a line are equal and cost no bytes.
        (if dot.pattern == 0 { own.0 } else { tone(dot.lit) }, tone(dot.unlit))
    }
}
