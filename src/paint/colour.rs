//! The colours of cells as pixels. Plain arithmetic, cannot fail.
use crate::look::Rgb;
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

/// The steps of the 6x6x6 cube among xterm's 256 colours.
const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];

/// A cell's colour; `own` is what the terminal takes where none is set.
pub(super) fn rgb(colour: Color, own: Rgb) -> Rgb {
    let index = match colour {
        Color::Reset => return own,
        Color::Rgb(r, g, b) => return [r, g, b],
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
    let step = |i: u8| STEPS.get(usize::from(i)).copied().unwrap_or(255);
    match index {
        0..16 => NAMED.get(usize::from(index)).copied().unwrap_or(own),
        16..232 => [step((index - 16) / 36), step((index - 16) / 6 % 6), step((index - 16) % 6)],
        232.. => [8 + (index - 232) * 10; 3],
    }
}

/// `ink` over `paper`, where it covers so much of 255.
pub(super) fn mix(paper: Rgb, ink: Rgb, cover: u8) -> Rgb {
    let part = |paper: u8, ink: u8| {
        let (paper, ink, cover) = (u32::from(paper), u32::from(ink), u32::from(cover));
        ((paper * (255 - cover) + ink * cover + 127) / 255) as u8
    };
    [part(paper[0], ink[0]), part(paper[1], ink[1]), part(paper[2], ink[2])]
}
