//! Packs a picture of sub-cells into terminal cells. No font, no buffer, cannot fail.

use ratatui::symbols::pixel::{QUADRANTS, SEXTANTS};

/// How a terminal cell is divided into small blocks, which is how finely large type can be drawn.
///
/// Another way is one more variant here and one more arm in the two functions below.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// Two columns by three rows in each cell (Unicode 13): sharper, but not every terminal draws it without seams.
    Sextant,
    /// Two columns by two rows in each cell: every terminal that was tried draws it.
    Quadrant,
}

/// Sub-cells across one cell. It is the same in every way of [`Way`].
pub(super) const ACROSS: u16 = 2;

impl Way {
    /// The fewest cell rows at which hanzi are legible (measured: see README).
    pub const fn min_rows(self) -> u16 {
        match self {
            Self::Sextant => 4,
            Self::Quadrant => 5,
        }
    }

    /// Sub-cells from the top to the bottom of one cell.
    pub(super) const fn down(self) -> u16 {
        match self {
            Self::Sextant => 3,
            Self::Quadrant => 2,
        }
    }

    /// The character that shows a pattern; bits count row by row from the upper left.
    pub(super) fn symbol(self, pattern: u8) -> char {
        let symbols: &[char] = match self {
            Self::Sextant => &SEXTANTS,
            Self::Quadrant => &QUADRANTS,
        };
        symbols.get(usize::from(pattern)).copied().unwrap_or('█')
    }

    /// Appends one pattern per cell, row by row, of a picture `columns` cells wide whose sub-cells are `lit`.
    pub(super) fn pack(self, columns: u16, rows: u16, lit: impl Fn(u16, u16) -> bool, patterns: &mut Vec<u8>) {
        for row in 0..rows {
            for column in 0..columns {
                let mut pattern = 0;
                for y in 0..self.down() {
                    for x in 0..ACROSS {
                        let on = lit(column * ACROSS + x, row * self.down() + y);
                        pattern |= u8::from(on) << (y * ACROSS + x);
                    }
                }
                patterns.push(pattern);
            }
        }
    }
}
