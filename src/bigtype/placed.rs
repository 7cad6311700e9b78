//! Large type that is no characters: pictures of pixels, and text that the terminal scales.
//!
//! **Invariant:** the cells under such a line are blank in the buffer, so that erasing it is drawing those cells; nothing
//! of it is ever cut.

use std::collections::HashMap;
use std::rc::Rc;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};

use super::bidi::{self, Script};
use super::mosaic::Picture;
use super::raster::{Canvas, Seat};
use super::sixel;
use super::{Size, Type, Way};
use crate::look::{Rgb, rgb_of};

/// Bytes of pictures that are kept; about a hundred screens.
const KEPT: usize = 4_000_000;
/// Coverage, of 255, from which a pixel is ink. Strokes are several pixels wide, so the middle is right.
const THRESHOLD: u8 = 120;
/// Pixels that a picture may be wide: xterm drops a wider one whole (`maxGraphicSize`, 1000 at first).
const WIDEST: usize = 1000;
/// Bold strokes are wider by this part of an em.
const STRONGER: usize = 24;

/// A line of large type over blank cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The cells that it covers.
    pub area: Rect,
    /// The line.
    pub text: Rc<str>,
    /// How large.
    pub size: Size,
}

/// What a terminal gets for a [`Placed`] once its cells are drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The cells that it covers.
    pub area: Rect,
    /// The colours and weight of those cells.
    pub style: Style,
    /// The bytes, for a cursor at the upper left of the area.
    pub bytes: Rc<[u8]>,
}

/// Line, size, colour and weight of a picture.
type Look = (Rc<str>, Size, Rgb, bool);

/// Pictures that were made, by line, size, colour and weight.
#[derive(Default)]
pub(super) struct Pictures {
    made: HashMap<Look, Rc<[u8]>>,
    bytes: usize,
}

/// One line as pixels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pixels {
    /// Pixels across.
    pub width: usize,
    /// Which are ink, row by row.
    pub lit: Vec<bool>,
}

impl Type {
    /// Blanks the cells of a line, where the buffer has any, and keeps it for [`Type::placed`].
    pub(super) fn place(
        &mut self,
        text: &str,
        size: Size,
        at: Position,
        visible: Rect,
        style: Style,
        buf: &mut Buffer,
    ) -> u16 {
        let width = self.width(text, size);
        if width == 0 || text.trim().is_empty() {
            return width;
        }
        let area = Rect::new(at.x, at.y, width, size.rows);
        if visible.intersection(area) != area {
            if visible.contains(at) && !buf.content.is_empty() {
                let room = visible.right().saturating_sub(at.x);
                buf.set_stringn(at.x, at.y, text, usize::from(room), style);
            }
            return width;
        }
        for place in area.positions() {
            if let Some(cell) = buf.cell_mut(place) {
                cell.set_symbol(" ").set_style(style);
            }
        }
        self.placed.push(Placed { area, text: text.into(), size });
        width
    }

    /// The lines that were placed since this was last asked.
    pub fn placed(&mut self) -> Vec<Placed> {
        std::mem::take(&mut self.placed)
    }

    /// The bytes of a placed line, in the colours that its cells have in the finished frame.
    pub fn shown(&mut self, placed: &Placed, buf: &Buffer) -> Shown {
        let style = buf.cell(placed.area.as_position()).map(ratatui::buffer::Cell::style).unwrap_or_default();
        let bytes = match placed.size.way {
            Way::Sixel(_) => {
                let bold = style.add_modifier.contains(Modifier::BOLD);
                self.picture(placed, style.fg.and_then(rgb_of).unwrap_or([0; 3]), bold)
            }
            _ => scaled(&placed.text, placed.size.rows).into(),
        };
        Shown { area: placed.area, style, bytes }
    }

    fn picture(&mut self, placed: &Placed, ink: Rgb, bold: bool) -> Rc<[u8]> {
        let key = (placed.text.clone(), placed.size, ink, bold);
        if let Some(known) = self.pictures.made.get(&key) {
            return known.clone();
        }
        let pixels = self.pixels(&placed.text, placed.size, bold);
        let bytes: Rc<[u8]> = strips(&pixels, placed.size.way, ink).into();
        if self.pictures.bytes + bytes.len() > KEPT {
            self.pictures = Pictures::default();
        }
        self.pictures.bytes += bytes.len();
        self.pictures.made.insert(key, bytes.clone());
        bytes
    }

    /// A line as the pixels that a picture of it has: as wide as its characters, as high as its rows.
    /// `bold`: its strokes are wider.
    pub fn pixels(&mut self, text: &str, size: Size, bold: bool) -> Pixels {
        let Way::Sixel(cell) = size.way else {
            return Pixels { width: 0, lit: vec![] };
        };
        let (em, height) = (size.em_pixels(cell), size.line_pixels(cell));
        let width = self.sum(text, |engine, part| engine.pixels_of(part, size, cell)) as usize;
        let mut canvas = Ground { lit: vec![false; width * usize::from(height)], width, pen: 0 };
        let seat = Seat::of(text);
        for segment in bidi::segments(text) {
            if segment.script == Script::Plain {
                for c in segment.characters(text) {
                    let shape = self.shape(c);
                    let width = shape.pixels(em);
                    canvas.put(self.covered(c, shape, Canvas { width, em, em_across: em }, seat), (height - em) / 2);
                }
                continue;
            }
            // Such scripts bring the space between their lines with them.
            let word = segment.text(text);
            let width = self.shaper.width(word, segment.script, height);
            let form = Canvas { width, em: height, em_across: height };
            self.shaper.draw(word, segment.script, segment.rtl, form, &mut self.coverage);
            canvas.put(Picture { coverage: &self.coverage, width: usize::from(width) }, 0);
        }
        if bold {
            canvas.thicken(usize::from(em) / STRONGER);
        }
        Pixels { width, lit: canvas.lit }
    }
}

/// A line of pixels on which one picture is put beside the other.
struct Ground {
    lit: Vec<bool>,
    width: usize,
    pen: usize,
}

impl Ground {
    fn put(&mut self, picture: Picture<'_>, top: u16) {
        for (y, row) in picture.coverage.chunks(picture.width.max(1)).enumerate() {
            let start = (usize::from(top) + y) * self.width + self.pen;
            let line = self.lit.get_mut(start..start + row.len()).unwrap_or_default();
            for (pixel, coverage) in line.iter_mut().zip(row) {
                *pixel |= *coverage >= THRESHOLD;
            }
        }
        self.pen += picture.width;
    }

    /// Strokes become wider by so many pixels: half of them to each side.
    fn thicken(&mut self, pixels: usize) {
        for row in self.lit.chunks_mut(self.width.max(1)) {
            let thin = row.to_vec();
            for (x, pixel) in row.iter_mut().enumerate() {
                let near = x.saturating_sub(pixels - pixels / 2)..(x + pixels / 2 + 1).min(thin.len());
                *pixel = thin.get(near).unwrap_or_default().contains(&true);
            }
        }
    }
}

/// A line as one picture, or as several side by side where one would be too wide for a terminal.
fn strips(pixels: &Pixels, way: Way, ink: Rgb) -> Vec<u8> {
    let Way::Sixel(cell) = way else { return Vec::new() };
    if pixels.width <= WIDEST {
        return sixel::encode(&pixels.lit, pixels.width, ink);
    }
    // Each begins at a cell, which is where the cursor can stand.
    let columns = (WIDEST / usize::from(cell.width.max(1))).max(1);
    let step = columns * usize::from(cell.width.max(1));
    // Save the cursor, and come back to it for every strip (DECSC, DECRC).
    let mut bytes = b"\x1b7".to_vec();
    for (n, start) in (0..pixels.width).step_by(step).enumerate() {
        let width = step.min(pixels.width - start);
        let rows = pixels.lit.chunks(pixels.width);
        let part: Vec<bool> =
            rows.flat_map(|row| row.get(start..start + width).unwrap_or_default().iter().copied()).collect();
        bytes.extend_from_slice(b"\x1b8");
        if n > 0 {
            bytes.extend_from_slice(format!("\x1b[{}C", n * columns).as_bytes());
        }
        bytes.extend_from_slice(&sixel::encode(&part, width, ink));
    }
    bytes
}

/// A line in kitty's text sizing protocol. Control characters would end the escape early.
fn scaled(text: &str, scale: u16) -> Vec<u8> {
    let clean: String = text.chars().filter(|c| !c.is_control()).collect();
    format!("\x1b]66;s={scale};{clean}\x1b\\").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::style::Color;

    const CELL: super::super::CellPixels = super::super::CellPixels { width: 10, height: 20 };

    fn buffer(width: u16, height: u16) -> Buffer {
        Buffer::empty(Rect::new(0, 0, width, height))
    }

    #[test]
    fn a_line_of_pixels_is_as_wide_as_it_was_measured() {
        let mut big = Type::new();
        let size = Size::new(Way::Sixel(CELL), 4);
        for text in ["取款", "¥1,200.00 元", "Take out money"] {
            let pixels = big.pixels(text, size, false);
            assert_eq!(big.width(text, size), (pixels.width as u16).div_ceil(10), "{text}");
            assert_eq!(pixels.lit.len(), pixels.width * 78, "whole bands of six");
            assert!(pixels.lit.contains(&true));
        }
    }

    #[test]
    fn a_line_too_wide_for_one_picture_is_several_side_by_side() {
        let mut big = Type::new();
        let way = Way::Sixel(CELL);
        let pixels = big.pixels("请您再看一遍取款金额和收款人", Size::new(way, 6), false);
        assert!(pixels.width > WIDEST, "{}", pixels.width);
        let text = String::from_utf8(strips(&pixels, way, [0; 3])).unwrap();
        let widths: Vec<usize> = text
            .split("\"1;1;")
            .skip(1)
            .map(|part| part.split(';').next().and_then(|n| n.parse().ok()).unwrap())
            .collect();
        assert_eq!(widths, [1000, pixels.width - 1000]);
        assert!(text.starts_with("\u{1b}7\u{1b}8\u{1b}P") && text.contains("\u{1b}8\u{1b}[100C\u{1b}P"));
    }

    #[test]
    fn bold_strokes_are_wider_and_nothing_else_changes() {
        let mut big = Type::new();
        let size = Size::new(Way::Sixel(CELL), 4);
        let (thin, bold) = (big.pixels("账户", size, false), big.pixels("账户", size, true));
        assert_eq!(thin.width, bold.width);
        assert!(thin.lit.iter().zip(&bold.lit).all(|(thin, bold)| *bold || !thin));
        let ink = |p: &Pixels| p.lit.iter().filter(|on| **on).count();
        assert!(ink(&bold) > ink(&thin) * 6 / 5, "{} {}", ink(&thin), ink(&bold));
    }

    #[test]
    fn scaled_text_is_one_escape_and_blank_cells() {
        let mut big = Type::new();
        let mut buf = buffer(40, 5);
        let size = Size::new(Way::TextSizing, 2);
        let style = Style::new().fg(Color::Rgb(1, 2, 3)).bg(Color::Rgb(4, 5, 6));
        let clip = buf.area;
        assert_eq!(big.draw("取款 1", size, Position::new(2, 1), clip, style, &mut buf), 12);
        let placed = big.placed();
        assert_eq!(placed.len(), 1);
        assert!(big.placed().is_empty());
        let shown = big.shown(&placed[0], &buf);
        assert_eq!(shown.area, Rect::new(2, 1, 12, 2));
        assert_eq!(&*shown.bytes, "\u{1b}]66;s=2;取款 1\u{1b}\\".as_bytes());
        assert_eq!(buf[(2, 1)].style().bg, Some(Color::Rgb(4, 5, 6)));
    }

    #[test]
    fn what_would_be_cut_is_ordinary_text() {
        let mut big = Type::new();
        let mut buf = buffer(10, 3);
        let size = Size::new(Way::TextSizing, 3);
        let clip = buf.area;
        big.draw("取款取款", size, Position::ORIGIN, clip, Style::new(), &mut buf);
        assert!(big.placed().is_empty());
        assert_eq!(buf[(0, 0)].symbol(), "取");
    }
}
