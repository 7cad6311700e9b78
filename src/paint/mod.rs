//! Turns cells into a picture, as a terminal that draws everything right would show them.
//!
//! **Invariant:** cells in, pixels out; no file, no terminal, no clock, and no character makes it fail. Blocks are
//! geometry and meet their neighbours without a seam at any cell size; every other character stays inside its cells,
//! and one that no font has is a frame, never nothing.
mod blocks;
mod colour;
mod native;
mod picture;

use crate::{
    bigtype::{CellPixels, Placed, Type, Way},
    look::{Rgb, style},
};
use native::{Mask, Native};
use ratatui::{
    buffer::{Buffer, Cell},
    layout::Rect,
    style::{Modifier, Style},
};
use std::{borrow::Cow, ops::Range};
use unicode_width::UnicodeWidthStr;

pub use picture::Picture;

/// The most that a side of a cell is taken as: the largest type of a terminal (seven times) at four times a usual cell.
const MOST: u16 = 560;

/// What lies around and behind the cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sheet {
    /// Pixels of one cell.
    pub cell: CellPixels,
    /// Empty columns at the left and right, and empty rows above and below.
    pub margin: (u16, u16),
    /// The terminal's own colour of text.
    pub ink: Rgb,
    /// The terminal's own background, which is also that of the margin.
    pub paper: Rgb,
}

/// Draws screens and lines. It keeps every glyph that it has drawn, so that a hundred screens cost little more than one.
#[derive(Default)]
pub struct Painter {
    native: Native,
}

impl Painter {
    /// A painter that has drawn nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A painter whose edges of letters have sixteen tones instead of 256: hardly to be seen, and a screen then has few
    /// enough colours for a small file.
    pub fn of_few_tones() -> Self {
        let mut painter = Self::default();
        painter.native.few_tones = true;
        painter
    }

    /// A whole screen with its margin. Of the modifiers, bold and reversed are drawn.
    pub fn screen(&mut self, buf: &Buffer, sheet: &Sheet) -> Picture {
        let cell = bounded(sheet.cell);
        let (across, down) = sheet.margin;
        let side =
            |cells: u16, margin: u16, pixels: u16| (u32::from(cells) + 2 * u32::from(margin)) * u32::from(pixels);
        let mut picture = Picture::new(
            side(buf.area.width, across, cell.width),
            side(buf.area.height, down, cell.height),
            sheet.paper,
        );
        let at = (u32::from(across) * u32::from(cell.width), u32::from(down) * u32::from(cell.height));
        self.cells(&mut picture, buf, at, cell, (sheet.ink, sheet.paper));
        picture
    }

    /// The lines of a screen that lie over its cells: scaled text, and pictures of pixels in the ink of their cells.
    pub fn placed(&mut self, picture: &mut Picture, placed: &[Placed], buf: &Buffer, big: &mut Type, sheet: &Sheet) {
        let cell = bounded(sheet.cell);
        for line in placed {
            let at = |start: u16, margin: u16, pixels: u16| (u32::from(start) + u32::from(margin)) * u32::from(pixels);
            let at = (at(line.area.x, sheet.margin.0, cell.width), at(line.area.y, sheet.margin.1, cell.height));
            let look = buf.cell(line.area.as_position()).cloned().unwrap_or_default();
            let (ink, paper) = colours(&look, (sheet.ink, sheet.paper));
            if let Way::Sixel(_) = line.size.way {
                let bold = look.modifier.contains(Modifier::BOLD);
                let pixels = big.pixels(&line.text, line.size, bold);
                let cover: Vec<u8> = pixels.lit.iter().map(|lit| if *lit { 255 } else { 0 }).collect();
                picture.stamp(at, pixels.width as u32, &cover, ink);
            } else {
                let times = |side: u16| side.saturating_mul(line.size.rows);
                let cell = CellPixels { width: times(cell.width), height: times(cell.height) };
                let weight = look.modifier.intersection(Modifier::BOLD);
                self.text(picture, &line.text, at, cell, style(ink, paper).add_modifier(weight));
            }
        }
    }

    /// One line of native text with its upper left corner at a pixel; returns its width in pixels. In cells of a
    /// multiple of the usual size it is what a terminal makes of scaled text. A style without colours is black on white.
    pub fn text(&mut self, picture: &mut Picture, text: &str, at: (u32, u32), cell: CellPixels, look: Style) -> u32 {
        let cell = bounded(cell);
        let columns = u16::try_from(text.width()).unwrap_or(u16::MAX);
        let mut line = Buffer::empty(Rect::new(0, 0, columns, 1));
        let (end, _) = line.set_stringn(0, 0, text, usize::from(columns), look);
        line.resize(Rect::new(0, 0, end, 1));
        self.cells(picture, &line, at, cell, ([0; 3], [255; 3]));
        u32::from(end) * u32::from(cell.width)
    }

    fn cells(&mut self, picture: &mut Picture, buf: &Buffer, at: (u32, u32), cell: CellPixels, own: (Rgb, Rgb)) {
        if buf.area.is_empty() {
            return;
        }
        for (y, row) in (0..).zip(buf.content.chunks(usize::from(buf.area.width))) {
            let top = at.1.saturating_add(y * u32::from(cell.height));
            let mut x = 0;
            while let Some(first) = row.get(x) {
                let run = run(row, x);
                let left = at.0.saturating_add(x as u32 * u32::from(cell.width));
                x += usize::from(run.columns);
                self.run(picture, &run, first, (left, top), cell, own);
            }
        }
    }

    fn run(
        &mut self,
        picture: &mut Picture,
        run: &Run<'_>,
        look: &Cell,
        (left, top): (u32, u32),
        cell: CellPixels,
        own: (Rgb, Rgb),
    ) {
        let (ink, paper) = colours(look, own);
        let (width, height) = (u32::from(run.columns) * u32::from(cell.width), u32::from(cell.height));
        picture.fill(span(left, 0..width), span(top, 0..height), paper);
        let mut chars = run.text.chars();
        let block = match (chars.next(), chars.next()) {
            (Some(c), None) => blocks::parts(c),
            _ => None,
        };
        if let Some(block) = block {
            let ink = colour::mix(paper, ink, block.cover);
            for part in &block.parts {
                let (x, y) = part.pixels(cell);
                picture.fill(span(left, x), span(top, y), ink);
            }
        } else if !is_blank(&run.text) {
            let bold = look.modifier.contains(Modifier::BOLD);
            let Mask { width, cover } = self.native.mask(&run.text, run.columns, cell, bold);
            picture.stamp((left, top), *width, cover, ink);
        }
    }
}

/// Cells that are drawn as one: a character with what combines with it, or a run of letters that join.
struct Run<'a> {
    text: Cow<'a, str>,
    columns: u16,
}

fn run(row: &[Cell], x: usize) -> Run<'_> {
    let rest = row.get(x..).unwrap_or_default();
    let Some(first) = rest.first() else { return Run { text: Cow::Borrowed(""), columns: 1 } };
    let joins = |cell: &Cell| native::joins(cell.symbol());
    if joins(first) {
        let alike = |cell: &&Cell| cell.style() == first.style() && (joins(cell) || cell.symbol() == " ");
        let count = rest.iter().take_while(alike).count();
        // The spaces between its words are part of a run, those after it are not.
        let count = rest.iter().take(count).rposition(joins).map_or(1, |last| last + 1);
        return Run { text: rest.iter().take(count).map(Cell::symbol).collect(), columns: count as u16 };
    }
    // A terminal has no wider characters than two columns, and cuts at the edge.
    let columns = first.symbol().width().clamp(1, 2).min(rest.len());
    Run { text: Cow::Borrowed(first.symbol()), columns: columns as u16 }
}

/// Nothing to draw: white space, controls (the escapes of images among them) and marks without a base.
fn is_blank(text: &str) -> bool {
    text.trim().is_empty() || text.contains(char::is_control) || text.width() == 0
}

fn colours(cell: &Cell, (ink, paper): (Rgb, Rgb)) -> (Rgb, Rgb) {
    let colours = (colour::rgb(cell.fg, ink), colour::rgb(cell.bg, paper));
    if cell.modifier.contains(Modifier::REVERSED) { (colours.1, colours.0) } else { colours }
}

fn bounded(cell: CellPixels) -> CellPixels {
    CellPixels { width: cell.width.clamp(1, MOST), height: cell.height.clamp(1, MOST) }
}

fn span(start: u32, part: Range<u32>) -> Range<u32> {
    start.saturating_add(part.start)..start.saturating_add(part.end)
}

#[cfg(test)]
mod tests;
