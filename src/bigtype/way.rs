//! The ways in which a terminal can be made to show large type. Plain values, cannot fail.

use ratatui::symbols::pixel::{QUADRANTS, SEXTANTS};

/// Pixels of one terminal cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CellPixels {
    /// Across.
    pub width: u16,
    /// Down.
    pub height: u16,
}

/// How large type gets onto the glass, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// The terminal draws its own type at a multiple of its size (kitty's text sizing protocol, OSC 66).
    TextSizing,
    /// We draw pixels and send them as a picture (DEC sixel), at the true size of a cell.
    Sixel(CellPixels),
    /// Two columns by three rows of blocks in each cell (Unicode 13): sharp, but not every terminal draws it without seams.
    Sextant,
    /// Two columns by two rows in each cell: every terminal that was tried draws it.
    Quadrant,
    /// One column by two rows in each cell, for terminals that have nothing finer.
    Half,
}

/// How finely a way divides a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Grain {
    pub(super) across: u16,
    pub(super) down: u16,
}

impl Way {
    /// The name in configuration, arguments and tables.
    pub const fn name(self) -> &'static str {
        match self {
            Self::TextSizing => "osc66",
            Self::Sixel(_) => "sixel",
            Self::Sextant => "sextant",
            Self::Quadrant => "quadrant",
            Self::Half => "half",
        }
    }

    /// The fewest rows at which a line of hanzi is legible (measured: see README).
    pub const fn min_rows(self) -> u16 {
        match self {
            Self::TextSizing | Self::Sixel(_) => 2,
            Self::Sextant => 4,
            Self::Quadrant => 5,
            Self::Half => 6,
        }
    }

    /// The most rows that a line can have: the protocol's own limit for text sizing, and for the others four times the
    /// largest heading, which bounds memory.
    pub const fn max_rows(self) -> u16 {
        if matches!(self, Self::TextSizing) { 7 } else { 40 }
    }

    /// Whether it is made of block elements, which are ordinary characters.
    pub const fn is_mosaic(self) -> bool {
        matches!(self, Self::Sextant | Self::Quadrant | Self::Half)
    }

    /// Whether a line brings its own space between lines, as ordinary text does. Lines of blocks fill their rows.
    pub const fn has_leading(self) -> bool {
        !self.is_mosaic()
    }

    pub(super) const fn grain(self) -> Grain {
        match self {
            Self::Sixel(cell) => Grain { across: cell.width, down: cell.height },
            Self::Sextant => Grain { across: 2, down: 3 },
            Self::TextSizing | Self::Quadrant => Grain { across: 2, down: 2 },
            Self::Half => Grain { across: 1, down: 2 },
        }
    }

    /// The characters that show patterns of blocks; bits count row by row from the upper left.
    pub(super) const fn symbols(self) -> &'static [char] {
        const HALVES: [char; 4] = [' ', '▀', '▄', '█'];
        match self {
            Self::Sextant => &SEXTANTS,
            Self::Half => &HALVES,
            _ => &QUADRANTS,
        }
    }
}
