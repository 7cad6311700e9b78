//! Packs the coverage of sub-cells into terminal cells. No font, no buffer, cannot fail.
//!
//! A cell has one character and two colours. In two strengths every sub-cell is lit or unlit; in halftone the two
//! colours are mixed from ink and ground so that the cell comes nearest to the coverage (two-colour anti-aliasing), which
//! is worth one to two rows of size where cells are divided coarsely, and almost nothing on sextants (measured: README).

use super::way::{Grain, Way};

/// Coverage, of 255, from which a sub-cell is lit: 40 %. At 50 % the vertical strokes, which hinting leaves soft, break
/// up (measured: see README).
const THRESHOLD: u8 = 102;

/// One cell of large type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Dot {
    /// Its lit sub-cells.
    pub(super) pattern: u8,
    /// Strength of the ink in them, of 255.
    pub(super) lit: u8,
    /// Strength of the ink in the others.
    pub(super) unlit: u8,
}

impl Dot {
    /// Ink and ground as they are.
    pub(super) const fn is_plain(self) -> bool {
        self.lit == 255 && self.unlit == 0
    }
}

/// A picture of sub-cells, as coverage from 0 to 255, row by row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Picture<'a> {
    pub(super) coverage: &'a [u8],
    pub(super) width: usize,
}

impl Picture<'_> {
    fn at(&self, x: usize, y: usize) -> u8 {
        self.coverage.get(y * self.width + x).copied().unwrap_or(0)
    }

    /// Appends one dot a cell, row by row, of a picture so many cells large.
    pub(super) fn pack(&self, way: Way, (columns, rows): (u16, u16), halftone: bool, dots: &mut Vec<Dot>) {
        let Grain { across, down } = way.grain();
        let (across, down) = (usize::from(across), usize::from(down));
        for row in 0..usize::from(rows) {
            for column in 0..usize::from(columns) {
                let mut cell = [0_u8; 6];
                let count = across * down;
                for (n, part) in cell.iter_mut().enumerate().take(count) {
                    *part = self.at(column * across + n % across, row * down + n / across);
                }
                let cell = cell.get(..count).unwrap_or_default();
                dots.push(if halftone { two_tones(cell) } else { one_tone(cell) });
            }
        }
    }
}

fn one_tone(cell: &[u8]) -> Dot {
    let lit = |pattern, (n, c): (usize, &u8)| pattern | u8::from(*c >= THRESHOLD) << n;
    Dot { pattern: cell.iter().enumerate().fold(0, lit), lit: 255, unlit: 0 }
}

/// The split into a darker and a lighter group with the least squared error, each group at its mean.
fn two_tones(cell: &[u8]) -> Dot {
    let mut best = (u32::MAX, Dot { pattern: 0, lit: 255, unlit: 0 });
    for edge in std::iter::once(0).chain(cell.iter().copied()) {
        let mean = |inside: bool| {
            let (sum, count) = cell
                .iter()
                .filter(|c| (**c > edge) == inside)
                .fold((0_u32, 0_u32), |(sum, count), c| (sum + u32::from(*c), count + 1));
            (sum + count / 2).checked_div(count).map(|mean| mean as u8)
        };
        let (lit, unlit) = (mean(true), mean(false));
        let (lit, unlit) = (lit.or(unlit).unwrap_or(0), unlit.or(lit).unwrap_or(0));
        let mut error = 0;
        let mut pattern = 0;
        for (n, c) in cell.iter().enumerate() {
            let on = *c > edge;
            pattern |= u8::from(on) << n;
            error += u32::from(c.abs_diff(if on { lit } else { unlit })).pow(2);
        }
        if error < best.0 {
            best = (error, Dot { pattern, lit: tone(lit), unlit: tone(unlit) });
        }
    }
    best.1
}

/// Sixteen tones are enough for the eye, and equal neighbours cost fewer bytes.
fn tone(strength: u8) -> u8 {
    ((u16::from(strength) + 8) / 17 * 17).min(255) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_of_two_strengths_is_shown_exactly() {
        assert_eq!(two_tones(&[255, 0, 255, 0]), Dot { pattern: 0b0101, lit: 255, unlit: 0 });
        assert_eq!(two_tones(&[170, 34, 170, 34]), Dot { pattern: 0b0101, lit: 170, unlit: 34 });
        assert_eq!(two_tones(&[0; 4]), Dot { pattern: 0, lit: 0, unlit: 0 });
        let full = two_tones(&[255; 4]);
        assert_eq!((full.lit, full.pattern), (255, 0b1111));
    }

    #[test]
    fn a_sub_cell_is_lit_from_two_fifths_on() {
        assert_eq!(one_tone(&[101, 102, 0, 255]).pattern, 0b1010);
    }
}
