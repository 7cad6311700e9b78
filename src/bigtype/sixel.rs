//! Pixels as a DEC sixel picture (VT330/VT340 programmer reference, chapter 14). No clock, no terminal, cannot fail.
//!
//! **Invariant:** only ink is painted; what is not ink keeps the colour that the cells below have, so a picture needs no
//! ground of its own and its last band may hang over the line without harm.

use crate::look::Rgb;

/// Rows of pixels in one band.
pub(super) const BAND: u16 = 6;
/// A run shorter than this is spelled out: `!3x` is as long as `xxx`.
const WORTH: usize = 4;

/// The bytes of a picture `width` pixels wide whose pixels are `lit`, row by row, in one colour.
pub(super) fn encode(lit: &[bool], width: usize, ink: Rgb) -> Vec<u8> {
    let height = lit.len().checked_div(width).unwrap_or(0);
    let [r, g, b] = ink.map(|c| (u16::from(c) * 100 + 127) / 255);
    // 1 in the second place: pixels that are not set stay as they are. Square pixels, and the true size.
    let mut out = format!("\x1bP0;1;0q\"1;1;{width};{height}#1;2;{r};{g};{b}#1").into_bytes();
    let mut band = Vec::with_capacity(width);
    for (n, rows) in lit.chunks(width.max(1) * usize::from(BAND)).enumerate() {
        if n > 0 {
            out.push(b'-');
        }
        band.clear();
        band.extend((0..width).map(|x| {
            let column = rows.iter().skip(x).step_by(width.max(1)).enumerate();
            b'?' + column.fold(0, |bits, (y, on)| bits | u8::from(*on) << y)
        }));
        let inked = band.iter().rposition(|c| *c != b'?').map_or(0, |last| last + 1);
        for run in band.get(..inked).unwrap_or_default().chunk_by(|a, b| a == b) {
            let Some(sixel) = run.first() else { continue };
            if run.len() < WORTH {
                out.extend_from_slice(run);
            } else {
                out.extend_from_slice(format!("!{}", run.len()).as_bytes());
                out.push(*sixel);
            }
        }
    }
    out.extend_from_slice(b"\x1b\\");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_bands_of_six_rows() {
        // A column two pixels wide and seven high, and an empty one.
        let lit: Vec<bool> = (0..7).flat_map(|_| [true, true, false]).collect();
        let text = String::from_utf8(encode(&lit, 3, [255, 0, 127])).unwrap();
        assert_eq!(text, "\u{1b}P0;1;0q\"1;1;3;7#1;2;100;0;50#1~~-@@\u{1b}\\");
    }

    #[test]
    fn long_runs_are_counted() {
        let text = String::from_utf8(encode(&[true; 10], 10, [0; 3])).unwrap();
        assert!(text.ends_with("#1!10@\u{1b}\\"), "{text:?}");
        assert!(encode(&[], 0, [0; 3]).ends_with(b"\x1b\\"));
    }
}
