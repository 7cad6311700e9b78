//! The colours of cells as pixels. Plain arithmetic, cannot fail.
use crate::look::{Rgb, rgb_of};
use ratatui::style::Color;

/// The sixteen named colours as xterm has them.
const NAMED: [Rgb; 16] = [
    [0, 0, 0],
    [205, 0, 0],
    [0, 205, 0],
    [205, 205, 0],
    [0, 0, 238],
    [205, 0, 205],
    [0, 205, 205],
    [229, 229, 229],
    [127, 127, 127],
    [255, 0, 0],
    [0, 255, 0],
    [255, 255, 0],
    [92, 92, 255],
    [255, 0, 255],
    [0, 255, 255],
    [255, 255, 255],
];

/// A cell's colour; `own` is what the terminal takes where none is set.
pub(super) fn rgb(colour: Color, own: Rgb) -> Rgb {
    if let Some(rgb) = rgb_of(colour) {
        return rgb;
    }
    let index = match colour {
        Color::Reset | Color::Rgb(..) => return own,
        Color::Indexed(i) => i,
        Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 8,
        Color::LightRed => 9,
        Color::LightGreen => 10,
        Color::LightYellow => 11,
        Color::LightBlue => 12,
        Color::LightMagenta => 13,
        Color::LightCyan => 14,
        Color::White => 15,
    };
    NAMED.get(usize::from(index)).copied().unwrap_or(own)
}

/// `ink` over `paper`, where it covers so much of 255.
pub(super) fn mix(paper: Rgb, ink: Rgb, cover: u8) -> Rgb {
    let part = |paper: u8, ink: u8| {
        let (paper, ink, cover) = (u32::from(paper), u32::from(ink), u32::from(cover));
        ((paper * (255 - cover) + ink * cover + 127) / 255) as u8
    };
    [part(paper[0], ink[0]), part(paper[1], ink[1]), part(paper[2], ink[2])]
}
