//! Draws lines of text very large out of ordinary terminal characters. No clock, no terminal, cannot fail.
//!
//! A character travels through three files:
//!
//! ```text
//! char ──raster──▶ lit and unlit sub-cells ──mosaic──▶ one pattern a cell ──Type::draw──▶ symbols in a Buffer
//! ```
//!
//! Patterns are cached, colours are not, so a change of theme costs nothing. [`wrap()`] breaks text into lines by any
//! measure of width and so serves large and ordinary type alike.
//!
//! What a caller may rely on:
//! - A hanzi takes `2 * rows` columns and fills all its rows: leave one empty row between two lines.
//! - All ten digits take the same number of columns, and the width of a text is the sum of its characters.
//! - A character that the font lacks is drawn as a frame, never as nothing.
//! - Cells are taken to be twice as high as wide.

mod keep;
mod mosaic;
mod raster;
mod wrap;

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

pub use mosaic::Way;
use raster::{Face, Kind, Seat, Shape};
pub use wrap::{native_width, wrap};

/// Rows above which a line is not drawn larger: four times the largest heading, and a bound on memory.
const MAX_ROWS: u16 = 40;

/// How large a line of type is, and out of which blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Size {
    /// How a cell is divided.
    pub way: Way,
    /// Height of the line in terminal rows, taken as 1 to 40; legible from [`Way::min_rows`] on.
    pub rows: u16,
}

impl Size {
    fn bounded(self) -> Self {
        Self { rows: self.rows.clamp(1, MAX_ROWS), ..self }
    }
}

/// A drawn character in [`Type::patterns`].
#[derive(Debug, Clone, Copy)]
struct Sprite {
    start: usize,
    columns: u16,
}

/// The engine: a font and everything that was drawn with it so far. Cheap to make; nothing is drawn before it is asked for.
pub struct Type {
    face: Face,
    shapes: HashMap<char, Shape>,
    sprites: HashMap<(char, Size, Seat), Sprite>,
    /// The patterns of all sprites, one byte a cell, row by row.
    patterns: Vec<u8>,
}

impl Default for Type {
    fn default() -> Self {
        Self::new()
    }
}

impl Type {
    /// An engine that has drawn nothing yet.
    pub fn new() -> Self {
        Self { face: Face::new(), shapes: HashMap::new(), sprites: HashMap::new(), patterns: Vec::new() }
    }

    /// Columns that `text` takes as one line. Draws nothing, so it is cheap enough to try several sizes.
    pub fn width(&mut self, text: &str, size: Size) -> u16 {
        let rows = size.bounded().rows;
        text.chars().fold(0, |sum: u16, c| sum.saturating_add(self.shape(c).columns(rows)))
    }

    /// Draws `text` as one line with its upper left corner at `at` and returns its width in columns, drawn or not.
    ///
    /// Every cell of the line gets a symbol and the colours of `style`, the empty ones too. Cells outside `clip` or the
    /// buffer stay as they are.
    pub fn draw(&mut self, text: &str, size: Size, at: Position, clip: Rect, style: Style, buf: &mut Buffer) -> u16 {
        let size = size.bounded();
        let visible = clip.intersection(buf.area);
        let lowercase = text.chars().any(char::is_lowercase);
        let seat = if lowercase { Seat::Raised } else { Seat::Centred };
        let mut pen = 0_u16;
        for c in text.chars() {
            let sprite = self.sprite(c, size, seat);
            if sprite.columns > 0 {
                let left = at.x.saturating_add(pen);
                self.blit(sprite, size, Position::new(left, at.y), visible, style, buf);
                pen = pen.saturating_add(sprite.columns);
            }
        }
        pen
    }

    fn blit(&self, sprite: Sprite, size: Size, at: Position, visible: Rect, style: Style, buf: &mut Buffer) {
        let columns = usize::from(sprite.columns);
        let patterns = self.patterns.iter().skip(sprite.start);
        for (i, pattern) in patterns.take(columns * usize::from(size.rows)).enumerate() {
            let x = at.x.checked_add((i % columns) as u16);
            let y = at.y.checked_add((i / columns) as u16);
            let place = x.zip(y).map(Position::from).filter(|place| visible.contains(*place));
            if let Some(cell) = place.and_then(|place| buf.cell_mut(place)) {
                cell.set_char(size.way.symbol(*pattern)).set_style(style);
            }
        }
    }

    fn shape(&mut self, c: char) -> Shape {
        *self.shapes.entry(c).or_insert_with(|| self.face.shape(c))
    }

    fn sprite(&mut self, c: char, size: Size, seat: Seat) -> Sprite {
        let shape = self.shape(c);
        let seat = if shape.kind == Kind::Letter { seat } else { Seat::Centred };
        let place = match self.sprites.entry((c, size, seat)) {
            Entry::Occupied(found) => return *found.get(),
            Entry::Vacant(place) => place,
        };
        let sprite = Sprite { start: self.patterns.len(), columns: shape.columns(size.rows) };
        let picture = self.face.draw(shape, size, seat);
        size.way.pack(sprite.columns, size.rows, |x, y| picture.lit(x, y), &mut self.patterns);
        *place.insert(sprite)
    }
}
