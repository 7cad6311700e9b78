//! Colours: the four themes, contrast by the WCAG formula, and what is left of them in poorer terminals.
//!
//! **Invariant:** knows colours and cells, not the product. Customer screens use 24-bit colours only, never a
//! colour of the terminal's own and never dim; a poorer terminal gets the nearest it has, and with none at all the
//! meaning stays as reversed blocks.
use crate::{
    care::Theme,
    diagnostic::Diagnostic,
    pack::Pack,
    tree::{Form, Value, Want},
};
use ratatui::{
    buffer::Buffer,
    style::{Color, Modifier, Style},
};
use std::ops::Range;

/// Red, green, blue.
pub type Rgb = [u8; 3];

/// The colours of a theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// Behind everything.
    pub paper: Rgb,
    /// Text.
    pub ink: Rgb,
    /// What can be pressed.
    pub block: Rgb,
    /// Text on it.
    pub on_block: Rgb,
    /// Where you are.
    pub accent: Rgb,
    /// Text on it.
    pub on_accent: Rgb,
    /// Footer, words of the machine.
    pub soft: Rgb,
    /// The line inside a focused block.
    pub frame: Rgb,
    /// The lantern's light; decoration.
    pub glow: Rgb,
}

/// The palettes of all themes.
#[derive(Debug, Clone)]
pub struct Palettes(Vec<(Theme, Palette)>);

impl Palettes {
    /// Reads `assets/themes/` of a pack.
    pub fn read(pack: &Pack) -> (Self, Vec<Diagnostic>) {
        let mut found = Vec::new();
        let list = Theme::ALL.iter().map(|&theme| {
            let file = format!("assets/themes/{}.kdl", theme.name());
            let (palette, more) = palette(&file, pack.file(&file).unwrap_or_default());
            found.extend(more);
            (theme, palette)
        });
        (Self(list.collect()), found)
    }

    /// The palette of a theme.
    pub fn of(&self, theme: Theme) -> Palette {
        let found = self.0.iter().find(|(t, _)| *t == theme);
        found.map_or(PLAIN, |(_, p)| *p)
    }
}

/// Black on white, for a pack whose theme files are gone.
const PLAIN: Palette = Palette {
    paper: [255; 3],
    ink: [0; 3],
    block: [0; 3],
    on_block: [255; 3],
    accent: [0; 3],
    on_accent: [255; 3],
    soft: [255; 3],
    frame: [255; 3],
    glow: [228; 3],
};

fn palette(file: &str, text: &str) -> (Palette, Vec<Diagnostic>) {
    let (nodes, mut found) = crate::tree::read(file, text);
    let mut p = PLAIN;
    let mut slots: [(&str, &mut Rgb, bool); 9] = [
        ("paper", &mut p.paper, false),
        ("ink", &mut p.ink, false),
        ("block", &mut p.block, false),
        ("on-block", &mut p.on_block, false),
        ("accent", &mut p.accent, false),
        ("on-accent", &mut p.on_accent, false),
        ("soft", &mut p.soft, false),
        ("frame", &mut p.frame, false),
        ("glow", &mut p.glow, false),
    ];
    let names = slots.each_ref().map(|s| s.0);
    let form = Form { values: &[Want::Name], least: 1, inside: Some(&names), ..Form::NONE };
    for n in nodes.iter().filter(|n| !n.broken) {
        if n.name.it == "theme" {
            form.check(file, n, &mut found);
        } else {
            found.push(Diagnostic::error("unknown-word", file, n.name.span.clone()).meant(&n.name.it, ["theme"]));
        }
    }
    let one = Form { values: &[Want::Any], ..Form::NONE };
    for n in nodes.iter().filter(|n| n.name.it == "theme").flat_map(|n| &n.children) {
        let Some(slot) = slots.iter_mut().find(|s| s.0 == n.name.it) else { continue };
        if n.broken {
            slot.2 = true;
            continue;
        }
        one.check(file, n, &mut found);
        if slot.2 {
            found.push(Diagnostic::error("twice", file, n.head()).with("word", slot.0));
        }
        let colour = n.args.first().and_then(|a| match &a.it {
            Value::Text(t) => hex(t),
            _ => None,
        });
        slot.2 = true;
        if let Some(rgb) = colour {
            *slot.1 = rgb;
        } else {
            found.push(Diagnostic::error("not-a-colour", file, n.head()));
        }
    }
    for (name, _, given) in slots {
        if !given {
            found.push(Diagnostic::error("no-colour", file, 0..0).with("word", name));
        }
    }
    (p, found)
}

fn hex(text: &str) -> Option<Rgb> {
    let digits = text.strip_prefix('#').filter(|d| d.len() == 6)?;
    let n = u32::from_str_radix(digits, 16).ok()?;
    Some([(n >> 16) as u8, (n >> 8) as u8, n as u8])
}

/// A colour for a cell.
pub const fn colour(rgb: Rgb) -> Color {
    Color::Rgb(rgb[0], rgb[1], rgb[2])
}

/// Red, green and blue of a cell's colour; nothing where it is the terminal's own to say.
pub fn rgb_of(colour: Color) -> Option<Rgb> {
    match colour {
        Color::Rgb(r, g, b) => Some([r, g, b]),
        Color::Indexed(n @ 16..=231) => {
            let level = |i: u8| if i == 0 { 0 } else { 55 + 40 * i };
            let n = n - 16;
            Some([level(n / 36), level(n / 6 % 6), level(n % 6)])
        }
        Color::Indexed(n @ 232..) => Some([8 + (n - 232) * 10; 3]),
        _ => None,
    }
}

/// A style of two colours.
pub const fn style(fg: Rgb, bg: Rgb) -> Style {
    Style::new().fg(colour(fg)).bg(colour(bg))
}

/// Relative luminance, 0 to 1 (WCAG 2.2, with the sRGB threshold 0.04045).
pub fn luminance(rgb: Rgb) -> f64 {
    let part = |c: u8| {
        let c = f64::from(c) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(rgb[0]) + 0.7152 * part(rgb[1]) + 0.0722 * part(rgb[2])
}

/// Contrast ratio, 1 to 21.
pub fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The contrast that text has in a theme: from the first, below the second (VVSG 2.0, 7.1-C and 7.1-D).
pub const fn contrast_needed(theme: Theme) -> Range<f64> {
    match theme {
        Theme::Paper => 10.0..22.0,
        Theme::Night | Theme::Day => 20.0..22.0,
        Theme::Soft => 4.5..8.0,
    }
}

/// How many colours the terminal has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// 24-bit.
    True,
    /// The 256 of xterm.
    Indexed,
    /// None, or none wanted (`NO_COLOR`).
    None,
}

/// Turns the colours of a finished frame into what the terminal has.
pub fn reduce(buf: &mut Buffer, depth: Depth, paper: Rgb) {
    if depth == Depth::True {
        return;
    }
    let far = |c: Color| matches!(c, Color::Rgb(r, g, b) if contrast([r, g, b], paper) > 3.0);
    for cell in &mut buf.content {
        if depth == Depth::Indexed {
            cell.fg = indexed(cell.fg);
            cell.bg = indexed(cell.bg);
            continue;
        }
        let reversed = far(cell.bg);
        cell.fg = Color::Reset;
        cell.bg = Color::Reset;
        if reversed {
            cell.modifier.insert(Modifier::REVERSED);
        }
    }
}

/// The nearest of the 6x6x6 cube and the 24 greys of xterm.
fn indexed(c: Color) -> Color {
    let Color::Rgb(r, g, b) = c else { return c };
    let step = |v: u8| [0, 95, 135, 175, 215, 255].map(|s: i32| (s - i32::from(v)).abs());
    let near = |v: u8| (0..6).min_by_key(|&i| step(v)[i]).unwrap_or(0) as u8;
    let level = |i: u8| [0, 95, 135, 175, 215, 255][usize::from(i)];
    let cube = [near(r), near(g), near(b)];
    let grey = ((u16::from(r) + u16::from(g) + u16::from(b)) / 3).saturating_sub(3) / 10;
    let grey = grey.min(23) as u8;
    let off = |p: [u8; 3]| -> i32 {
        let d = |a: u8, b: u8| (i32::from(a) - i32::from(b)).pow(2);
        d(p[0], r) + d(p[1], g) + d(p[2], b)
    };
    if off([8 + grey * 10; 3]) < off(cube.map(level)) {
        Color::Indexed(232 + grey)
    } else {
        Color::Indexed(16 + 36 * cube[0] + 6 * cube[1] + cube[2])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_the_formula_of_wcag() {
        assert!((contrast([255; 3], [0; 3]) - 21.0).abs() < 0.01);
        assert!((contrast([255, 255, 0], [0; 3]) - 19.55).abs() < 0.05);
    }

    #[test]
    fn colours_are_read_from_hex() {
        assert_eq!(hex("#063B36"), Some([6, 59, 54]));
        assert_eq!(hex("063B36"), None);
        assert_eq!(indexed(Color::Rgb(255, 255, 255)), Color::Indexed(231));
    }
}
