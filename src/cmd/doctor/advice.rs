//! What to change, in sentences: all words of `doctor` that are not on its page stand here.
use super::report::{Seen, TargetReport};
use crate::{
    bigtype::Way,
    care::Size,
    glass::{Font, Glass, Measured, Role, Roles},
    look::Depth,
    shell::surface::Why,
    view::{self, SMALLEST},
};

/// Why large type is drawn as it is.
pub(super) const fn why(way: Option<Way>, why: Why) -> &'static str {
    match (why, way) {
        (Why::Configuration, _) => "the configuration says so",
        (Why::Staff, _) => "staff found it clean in this terminal",
        (Why::Answers, _) => "the terminal answered that it can",
        (Why::Environment, _) => "the environment names a terminal that draws it without seams",
        (Why::Floor, Some(Way::Half)) => "a console draws nothing finer",
        (Why::Floor, Some(_)) => "every terminal that was tried draws it",
        (Why::Floor, None) => "this terminal is known to draw nothing better",
    }
}

const NO_GRID: &str = "The grid is not known. Run doctor in the kiosk's terminal, or give --grid COLSxROWS.";
const CONSOLE: &str = "This terminal has no Chinese text and no taps. Run the kiosk in a graphical terminal, such as foot \
    under the compositor cage.";
const NO_MM: &str = "The size of a cell is not known, so no size can be promised. Hold a bank card to the glass on the \
    staff page (\u{201c}Measure with a card\u{201d}), or write cell-width-mm and cell-height-mm under [screen] of the configuration, or give \
    --panel WIDTHxHEIGHT.";
const NO_COLOUR: &str = "There are no colours: NO_COLOR is set. Take it out of the kiosk's environment.";
const NO_COLOURS: &str = "This terminal is known to have no colours. Take one with 24-bit colours.";
const WIDE: &str = "Characters of ambiguous width take two cells here, which tears the screen. Set them to narrow: in \
    GNOME Terminal and others of its kind under Profile, Compatibility; in Konsole under Profile, Advanced; xterm \
    without -cjk_width; mlterm with col_size_of_width_a=1.";

/// How the renderer draws the texts of a screen, on a glass and a grid, at a size.
type Drawn<'a> = dyn Fn(&Glass, (u16, u16), Size) -> Roles + 'a;

/// Everything that advice depends on.
pub(super) struct Place<'a> {
    pub(super) seen: &'a Seen<'a>,
    pub(super) glass: Glass,
    pub(super) from: Measured,
    pub(super) pixels: Option<(u16, u16)>,
    /// How the renderer draws on a grid.
    pub(super) roles: &'a Drawn<'a>,
}

impl Place<'_> {
    /// What to change, most urgent first; nothing is a good answer.
    pub(super) fn changes(&self) -> Vec<String> {
        let seen = self.seen;
        let grey = seen.surface.depth() == Depth::None;
        let mut out = Vec::new();
        let mut say = |when: bool, what: &str| {
            if when {
                out.push(what.to_owned());
            }
        };
        say(seen.grid.is_none(), NO_GRID);
        say(seen.surface.told.is_console(), CONSOLE);
        say(seen.wide() == Some(true), WIDE);
        let (way, why) = seen.surface.way(seen.config);
        let asked = seen.config.look.large_type.lettering().filter(|_| why != Why::Configuration);
        if let Some(asked) = asked {
            let instead = way.map_or("plain", Way::name);
            say(
                true,
                &format!(
                    "large-type = \"{}\" cannot be drawn here; {instead} is used. Set another, or \"auto\".",
                    asked.name()
                ),
            );
        }
        say(grey && seen.grey, NO_COLOUR);
        say(grey && !seen.grey && seen.term != "linux", NO_COLOURS);
        out.extend(seen.calls.iter().cloned());
        out.extend(self.kept());
        out.extend(self.shape());
        out.extend(self.size());
        out
    }

    fn kept(&self) -> Option<String> {
        if let Some(e) = &self.seen.broken {
            return Some(format!(
                "What staff measured on this machine cannot be read and does not count ({e}). Measure again: the old \
                 file is set aside as machine.toml.broken."
            ));
        }
        let here = self.seen.grid?;
        let card = self.seen.surface.kept.card.filter(|_| self.glass.cell.is_none())?;
        if (card.columns, card.rows) == here {
            return None;
        }
        Some(format!(
            "The bank card was held to a grid of {} x {} cells, and the screen has changed since. Hold it to the glass \
             again.",
            card.columns, card.rows
        ))
    }

    /// A cell whose millimetres are not shaped like its pixels was measured wrong, or after another font.
    fn shape(&self) -> Option<String> {
        let (cell, (wide, high)) = self.glass.cell.zip(self.pixels)?;
        let by_mm = cell.height / cell.width;
        let by_pixels = f64::from(high) / f64::from(wide);
        let off = (by_mm / by_pixels - 1.0).abs() > ODD_SHAPE;
        off.then(|| {
            format!(
                "A cell of {:.2} x {:.2} mm ({}) is not shaped like one of {wide} x {high} pixels. Measure it again.",
                cell.width,
                cell.height,
                source(self.from.name())
            )
        })
    }

    fn fine(&self, glass: &Glass, grid: (u16, u16), size: Size) -> bool {
        let drawn = (self.roles)(glass, grid, size);
        Role::ALL.iter().all(|&role| glass.meets(role.held_to(size), drawn.of(role)) == Some(true))
            && TargetReport::of(glass, view::targets(glass, grid)).is_some_and(|t| t.enough)
    }

    fn size(&self) -> Option<String> {
        let grid = self.seen.grid?;
        if grid.0 < SMALLEST.0 || grid.1 < SMALLEST.1 {
            return Some(format!(
                "The screen has {} x {} cells; the kiosk needs {} x {}. Make the terminal's font smaller{}.",
                grid.0,
                grid.1,
                SMALLEST.0,
                SMALLEST.1,
                self.setting()
            ));
        }
        if self.glass.cell.is_none() {
            // One of them says what to do about it.
            let card = self.seen.surface.kept.card.is_some() || self.seen.broken.is_some();
            return (!card).then(|| NO_MM.to_owned());
        }
        let failing: Vec<Size> = Size::ALL.iter().copied().filter(|&s| !self.fine(&self.glass, grid, s)).collect();
        if failing.is_empty() {
            return None;
        }
        let small = self.too_small(grid, &failing);
        let to = |sizes: &[Size]| {
            self.glass.font(grid, SMALLEST, |glass, grid| sizes.iter().all(|&size| self.fine(glass, grid, size)))
        };
        let all = to(Size::ALL).map(|font| self.set(&font));
        let usual = || {
            let font = to(&[Size::Normal, Size::Large])?;
            let rest = "The two larger sizes need a larger panel.";
            Some(if font.factor > 1.0 { format!("{} {rest}", self.set(&font)) } else { rest.to_owned() })
        };
        let what = all.or_else(usual).unwrap_or_else(|| {
            format!("No font makes it enough on this panel at {:.0} mm. Take a larger panel.", self.glass.distance)
        });
        Some(format!("{small} {what}"))
    }

    fn too_small(&self, grid: (u16, u16), failing: &[Size]) -> String {
        let mut list: Vec<String> = Vec::new();
        for &size in failing {
            let drawn = (self.roles)(&self.glass, grid, size);
            let bad = |role: &Role| self.glass.meets(role.held_to(size), drawn.of(*role)) != Some(true);
            let names: Vec<&str> = Role::ALL.iter().filter(|r| bad(r)).map(|r| r.name()).collect();
            if !names.is_empty() {
                list.push(format!("{} ({})", size.name(), names.join(", ")));
            }
        }
        let targets = TargetReport::of(&self.glass, view::targets(&self.glass, grid)).is_some_and(|t| !t.enough);
        if targets {
            list.push("what is touched".into());
        }
        format!("Too small: {}.", list.join("; "))
    }

    fn set(&self, font: &Font) -> String {
        // Up to the next tenth: what is written must be enough.
        let height = (font.cell.height * 10.0 - 1e-9).ceil() / 10.0;
        let pixels = self.pixels.map_or_else(String::new, |(w, h)| {
            let grown = |n: u16| (f64::from(n) * font.factor).ceil();
            format!(", {:.0} x {:.0} pixels a cell instead of {w} x {h}", grown(w), grown(h))
        });
        format!(
            "Set the terminal's font so that a row is at least {height:.1} mm high: {:.2} times the present \
             size{pixels}{}. The grid is then about {} x {}.",
            font.factor,
            self.setting(),
            font.grid.0,
            font.grid.1
        )
    }

    /// Where the size of the font is set, N being points.
    fn setting(&self) -> String {
        let known =
            SETTINGS.iter().find(|(name, _)| *name == self.seen.surface.maker()).map(|(_, how)| (*how).to_owned());
        let common = || SETTINGS.iter().take(COMMON).map(|(_, how)| *how).collect::<Vec<_>>().join("; ");
        format!(" ({}; N is the size in points)", known.unwrap_or_else(common))
    }
}

/// Pixels are whole and so is the grid: up to this much of a difference is rounding.
const ODD_SHAPE: f64 = 0.06;

/// How the size of the font is set.
const SETTINGS: [(&str, &str); 9] = [
    ("foot", "in foot.ini font=NAME:size=N"),
    ("xterm", "xterm -fs N"),
    ("kitty", "in kitty.conf font_size N"),
    ("vte", "in the profile's font, in xfce4-terminal FontName=NAME N"),
    ("konsole", "in the profile's font, Font=NAME,N"),
    ("alacritty", "in alacritty.toml font.size = N"),
    ("wezterm", "in wezterm.lua config.font_size = N"),
    ("ghostty", "in its config font-size = N"),
    ("mlterm", "mlterm -w N"),
];
/// So many are named where the terminal is not known.
const COMMON: usize = 4;

/// Where the size of a cell comes from, in words.
pub(super) fn source(from: &str) -> &'static str {
    match from {
        "panel" => "from --panel",
        "configuration" => "from the configuration",
        "card" => "from the bank card on the glass",
        _ => "not known",
    }
}
