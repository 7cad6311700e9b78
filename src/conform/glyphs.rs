//! Reading words and colours off drawn cells.
//!
//! **Invariant:** knows cells, not the product. The second half of a wide character is no cell of its own.
use crate::look::{Rgb, contrast};
use ratatui::{
    buffer::{Buffer, Cell},
    layout::{Position, Rect},
    style::{Color, Modifier},
};
use unicode_width::UnicodeWidthStr;

/// The cells that are sent, with their places.
pub(super) fn cells(buf: &Buffer) -> impl Iterator<Item = (Position, &Cell)> {
    let mut half = 0;
    buf.area.positions().filter_map(move |at| {
        if at.x == buf.area.x {
            half = 0;
        }
        let cell = buf.cell(at)?;
        if half > 0 {
            half -= 1;
            return None;
        }
        half = cell.symbol().width().saturating_sub(1);
        Some((at, cell))
    })
}

/// The rows as text, with what lies in these areas left blank.
pub(super) fn outside(buf: &Buffer, areas: &[Rect]) -> Vec<String> {
    let mut rows = vec![String::new(); usize::from(buf.area.height)];
    for (at, cell) in cells(buf) {
        let Some(row) = rows.get_mut(usize::from(at.y - buf.area.y)) else { continue };
        let hidden = areas.iter().any(|a| a.contains(at));
        row.push_str(if hidden { " " } else { cell.symbol() });
    }
    rows
}

/// The words in an area, without spaces.
pub(super) fn inside(buf: &Buffer, area: Rect) -> String {
    cells(buf).filter(|(at, _)| area.contains(*at)).flat_map(|(_, c)| c.symbol().chars()).filter(|c| word(*c)).collect()
}

/// A text without spaces and blocks: how texts are compared that were broken into lines.
pub(super) fn bare(text: &str) -> String {
    text.chars().filter(|c| word(*c)).collect()
}

fn word(c: char) -> bool {
    !c.is_whitespace() && !('\u{2580}'..='\u{259f}').contains(&c)
}

/// What was found about the colours of frames.
#[derive(Debug, Clone, Default)]
pub(super) struct Colours {
    /// Cells that carry something.
    pub(super) cells: usize,
    /// The lowest contrast of text, and the highest.
    pub(super) least: Option<f64>,
    pub(super) most: Option<f64>,
    /// The lowest contrast of the line of a focus.
    pub(super) line: Option<f64>,
    /// Cells with a colour that is the terminal's to say.
    pub(super) own: usize,
    /// Cells that are dim.
    pub(super) dim: usize,
    /// Cells that blink.
    pub(super) blink: usize,
}

impl Colours {
    /// Adds a frame; `line` is the colour of the focus line, which is no text.
    pub(super) fn add(&mut self, buf: &Buffer, line: Rgb) {
        for (_, cell) in cells(buf) {
            let (Some(fg), Some(bg)) = (rgb(cell.fg), rgb(cell.bg)) else {
                self.own += 1;
                continue;
            };
            self.dim += usize::from(cell.modifier.contains(Modifier::DIM));
            self.blink += usize::from(cell.modifier.intersects(Modifier::SLOW_BLINK | Modifier::RAPID_BLINK));
            if cell.symbol().trim().is_empty() {
                continue;
            }
            self.cells += 1;
            let ratio = contrast(fg, bg);
            if fg == line && is_edge(cell.symbol()) {
                lower(&mut self.line, ratio);
            } else {
                lower(&mut self.least, ratio);
                self.most = Some(self.most.map_or(ratio, |m| m.max(ratio)));
            }
        }
    }
}

/// Signs of which outlines are made.
pub(super) fn is_edge(symbol: &str) -> bool {
    matches!(symbol, "▐" | "▌" | "▀" | "▄" | "▜" | "▟" | "▛" | "▙" | "▖" | "▗" | "▘" | "▝")
}

/// Keeps the lower of two numbers.
pub(super) fn lower(least: &mut Option<f64>, n: f64) {
    *least = Some(least.map_or(n, |l| l.min(n)));
}

/// A colour that the program chose.
pub(super) fn rgb(colour: Color) -> Option<Rgb> {
    match colour {
        Color::Rgb(r, g, b) => Some([r, g, b]),
        _ => None,
    }
}

/// A frame as it is without any colour: its signs, and what is reversed.
pub(super) fn shapes(buf: &Buffer) -> Vec<(String, bool)> {
    cells(buf).map(|(_, c)| (c.symbol().to_owned(), c.modifier.contains(Modifier::REVERSED))).collect()
}
