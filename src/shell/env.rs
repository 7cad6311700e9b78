//! What the terminal is: by its environment at once, and by its answers as soon as they are there.
//!
//! **Invariant:** pure functions of variables and answers; a terminal that is not known gets what every terminal can
//! draw, and an answer counts more than a variable, which a terminal inherits from the one that it was started in.

use super::{decode::Maker, probe::Answers};
use crate::{
    bigtype::{CellPixels, Way},
    look::Depth,
};

/// What the environment tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    class: Class,
    /// The variables name a terminal that draws sextants without seams.
    sextants: bool,
    /// A multiplexer is between us and the terminal.
    inside: bool,
    /// What they call it, unless a multiplexer hides it.
    pub maker: Option<&'static str>,
    depth: Depth,
    /// `NO_COLOR` is not set.
    colour: bool,
}

impl Told {
    /// A console, or something that has no window of its own: not for customers.
    pub fn is_console(&self) -> bool {
        matches!(self.class, Class::Console | Class::Dumb)
    }
}

/// What can be drawn at all, and whether questions are safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    /// Text only, or nobody knows.
    Dumb,
    /// The console of Linux: a font of 256 or 512 characters.
    Console,
    /// A terminal of glass and keys, or its faithful copy: it prints questions that it does not know.
    Old,
    /// Everything that draws its own window.
    Window,
}

/// The best that a terminal has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Best {
    /// How large type is drawn; `None` is ordinary text.
    pub way: Option<Way>,
    /// How many colours there are.
    pub depth: Depth,
}

/// Reads the variables that terminals set.
pub fn told(var: impl Fn(&str) -> Option<String>) -> Told {
    let is = |name: &str| var(name).is_some_and(|v| !v.is_empty());
    let term = var("TERM").unwrap_or_default();
    let program = var("TERM_PROGRAM").unwrap_or_default();
    let inside = is("TMUX") || is("STY") || term.starts_with("screen") || term.starts_with("tmux");
    let by_var = is("KITTY_WINDOW_ID")
        || is("VTE_VERSION")
        || is("KONSOLE_VERSION")
        || is("ALACRITTY_WINDOW_ID")
        || is("WEZTERM_PANE")
        || is("GHOSTTY_RESOURCES_DIR")
        || matches!(program.as_str(), "WezTerm" | "ghostty");
    let by_term = ["xterm-kitty", "foot", "alacritty", "xterm-ghostty", "wezterm"].iter().any(|t| term.starts_with(t));
    // xterm has had 24-bit colours since 2017 and takes COLORTERM out of the environment.
    let xterm = is("XTERM_VERSION") && !inside;
    let class = class(&term);
    let colour = !is("NO_COLOR");
    let depth = if !colour || class != Class::Window {
        Depth::None
    } else if matches!(var("COLORTERM").as_deref(), Some("truecolor" | "24bit")) || by_var || by_term || xterm {
        Depth::True
    } else {
        Depth::Indexed
    };
    let maker = maker(&var).filter(|_| !inside);
    Told { class, sextants: by_var || by_term, inside, maker, depth, colour }
}

/// What the environment calls the terminal, if nothing hides it.
fn maker(var: impl Fn(&str) -> Option<String>) -> Option<&'static str> {
    let is = |name: &str| var(name).is_some_and(|v| !v.is_empty());
    let term = var("TERM").unwrap_or_default();
    let by_var = [
        ("KITTY_WINDOW_ID", "kitty"),
        ("KONSOLE_VERSION", "konsole"),
        ("ALACRITTY_WINDOW_ID", "alacritty"),
        ("WEZTERM_PANE", "wezterm"),
        ("GHOSTTY_RESOURCES_DIR", "ghostty"),
        ("VTE_VERSION", "vte"),
        ("XTERM_VERSION", "xterm"),
        ("MLTERM", "mlterm"),
    ];
    let by_term = ["foot", "alacritty", "wezterm", "mlterm"];
    let longer = [("xterm-kitty", "kitty"), ("xterm-ghostty", "ghostty")];
    let of_term = || by_term.into_iter().find(|t| term.starts_with(t));
    let of_longer = || longer.into_iter().find(|(t, _)| term.starts_with(t)).map(|(_, name)| name);
    by_var.into_iter().find(|(name, _)| is(name)).map(|(_, maker)| maker).or_else(of_longer).or_else(of_term)
}

fn class(term: &str) -> Class {
    match term {
        "dumb" | "unknown" | "" => Class::Dumb,
        "linux" => Class::Console,
        "vt52" | "vt100" | "vt102" | "vt220" | "ansi" => Class::Old,
        _ => Class::Window,
    }
}

/// Whether the terminal may be asked anything: one that prints what it does not know would ring and show it.
pub fn may_ask(var: impl Fn(&str) -> Option<String>) -> bool {
    class(&var("TERM").unwrap_or_default()) == Class::Window
}

/// The best way of the terminal, by its answers where it gave some and else by its environment.
///
/// Sextants are drawn without seams by kitty, VTE, Konsole, Alacritty, foot, `WezTerm` and Ghostty; xterm takes them
/// from a font, with seams, and mlterm has none, so they get quadrants. Blocks are characters of ambiguous width, some
/// of them: where these take two cells no picture can be made of them.
pub fn best(told: &Told, answers: Option<&Answers>) -> Best {
    let said = answers.copied().unwrap_or_default();
    let (inside, sextants) = match said.maker {
        None => (told.inside, told.sextants),
        Some(Maker::Multiplexer) => (true, false),
        Some(Maker::Other) => (told.inside, false),
        // TMUX and STY are inherited too: a multiplexer would have answered for itself or not at all.
        Some(maker) => (false, seamless(maker)),
    };
    // Each of the named terminals has had 24-bit colours for years.
    let named = !matches!(said.maker, None | Some(Maker::Multiplexer | Maker::Other));
    let depth = if named && told.colour { Depth::True } else { told.depth };
    // A picture needs a colour for its ink, and the terminal's own is not known.
    let sixel = said.sixel && !inside && depth != Depth::None;
    let way = match told.class {
        Class::Dumb => None,
        Class::Console => Some(Way::Half),
        Class::Window if said.text_sizing && !inside => Some(Way::TextSizing),
        Class::Window | Class::Old => match said.cell {
            Some((width, height)) if sixel => Some(Way::Sixel(CellPixels { width, height })),
            _ if said.wide == Some(true) => None,
            _ if sextants && !inside => Some(Way::Sextant),
            _ => Some(Way::Quadrant),
        },
    };
    Best { way, depth }
}

fn seamless(maker: Maker) -> bool {
    match maker {
        Maker::Kitty
        | Maker::Vte
        | Maker::Foot
        | Maker::Konsole
        | Maker::WezTerm
        | Maker::Ghostty
        | Maker::Alacritty => true,
        // Contour was not tried; Windows Terminal bleeds between cells.
        Maker::Xterm | Maker::Mlterm | Maker::Contour | Maker::WindowsTerminal | Maker::Multiplexer | Maker::Other => {
            false
        }
    }
}

#[cfg(test)]
mod tests;
