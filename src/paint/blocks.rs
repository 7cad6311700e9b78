//! Block elements and sextants as rectangles. Plain arithmetic, cannot fail.
//!
//! **Invariant:** every edge is one rounded fraction of the cell, the same for all characters, so that neighbours meet
//! exactly, whatever the cell's size.
use crate::bigtype::CellPixels;
use std::ops::Range;

/// Edges lie on eighths of the cell across and on 24ths down, where eighths, halves and thirds all are.
const ACROSS: u32 = 8;
const DOWN: u32 = 24;

/// A rectangle in fractions of the cell: [`ACROSS`] and [`DOWN`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    x: Range<u32>,
    y: Range<u32>,
}

impl Part {
    /// The pixels of the rectangle in a cell.
    pub(super) fn pixels(&self, cell: CellPixels) -> (Range<u32>, Range<u32>) {
        let edge = |n: u32, of: u32, size: u16| (2 * n * u32::from(size) + of) / (2 * of);
        let x = edge(self.x.start, ACROSS, cell.width)..edge(self.x.end, ACROSS, cell.width);
        let y = edge(self.y.start, DOWN, cell.height)..edge(self.y.end, DOWN, cell.height);
        (x, y)
    }
}

/// A character that is geometry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) parts: Vec<Part>,
    /// How much of the paper the ink covers inside the parts, of 255; less than all for the shades.
    pub(super) cover: u8,
}

/// The shape of a block element (U+2580 to U+259F) or a sextant (U+1FB00 to U+1FB3B).
pub(super) fn parts(c: char) -> Option<Block> {
    let eighth = DOWN / 8;
    let one = |x, y| Block { parts: vec![Part { x, y }], cover: 255 };
    let shade = |cover| Block { cover, ..one(0..ACROSS, 0..DOWN) };
    let n = u32::from(c);
    Some(match n {
        0x2580 => one(0..ACROSS, 0..DOWN / 2),
        0x2581..=0x2588 => one(0..ACROSS, DOWN - (n - 0x2580) * eighth..DOWN),
        0x2589..=0x258F => one(0..0x2590 - n, 0..DOWN),
        0x2590 => one(ACROSS / 2..ACROSS, 0..DOWN),
        0x2591 => shade(64),
        0x2592 => shade(128),
        0x2593 => shade(191),
        0x2594 => one(0..ACROSS, 0..eighth),
        0x2595 => one(ACROSS - 1..ACROSS, 0..DOWN),
        0x2596..=0x259F => grid(*QUADRANTS.get((n - 0x2596) as usize)?, 2),
        // The patterns run on, but those that are half blocks have their own characters and are left out.
        0x1FB00..=0x1FB3B => {
            let i = n - 0x1FB00;
            grid((i + 1 + u32::from(i >= 20) + u32::from(i >= 40)) as u8, 3)
        }
        _ => return None,
    })
}

/// Which quarters U+2596 to U+259F fill; bits count row by row from the upper left.
const QUADRANTS: [u8; 10] = [0b0100, 0b1000, 0b0001, 0b1101, 0b1001, 0b0111, 0b1011, 0b0010, 0b0110, 0b1110];

/// The filled fields of a grid of two columns; bits count row by row from the upper left.
fn grid(pattern: u8, rows: u32) -> Block {
    let (wide, high) = (ACROSS / 2, DOWN / rows);
    let filled = (0..2 * rows).filter(|bit| pattern >> bit & 1 == 1);
    let part = |bit| {
        let (x, y) = (bit % 2 * wide, bit / 2 * high);
        Part { x: x..x + wide, y: y..y + high }
    };
    Block { parts: filled.map(part).collect(), cover: 255 }
}
