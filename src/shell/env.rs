//! What the terminal is, known by its environment only: nothing is asked of it.
//!
//! **Invariant:** a pure function of variables; a terminal that is not known gets what every terminal can draw.
use crate::{bigtype::Way, look::Depth};

/// What the environment tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// How large type is drawn; `None` where block elements cannot be trusted.
    pub way: Option<Way>,
    /// How many colours there are.
    pub depth: Depth,
}

/// Reads the variables that terminals set.
///
/// Sextants are drawn without seams by kitty, VTE, Konsole, Alacritty, foot, `WezTerm` and Ghostty; xterm takes them
/// from a font, with seams, so it gets quadrants. The Linux console has neither.
pub fn known(var: impl Fn(&str) -> Option<String>) -> Known {
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
    let way = match term.as_str() {
        "linux" | "dumb" | "" => None,
        _ if (by_var || by_term) && !inside => Some(Way::Sextant),
        _ => Some(Way::Quadrant),
    };
    let depth = if is("NO_COLOR") || matches!(term.as_str(), "linux" | "dumb" | "" | "vt100" | "vt220") {
        Depth::None
    } else if matches!(var("COLORTERM").as_deref(), Some("truecolor" | "24bit")) || by_var || by_term || xterm {
        Depth::True
    } else {
        Depth::Indexed
    };
    Known { way, depth }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known_by(vars: &[(&str, &str)]) -> Known {
        known(|name| vars.iter().find(|(k, _)| *k == name).map(|(_, v)| (*v).to_owned()))
    }

    #[test]
    fn terminals_are_known_by_their_variables() {
        let kitty = known_by(&[("TERM", "xterm-kitty")]);
        assert_eq!((kitty.way, kitty.depth), (Some(Way::Sextant), Depth::True));
        let xterm = known_by(&[("TERM", "xterm-256color")]);
        assert_eq!((xterm.way, xterm.depth), (Some(Way::Quadrant), Depth::Indexed));
        let console = known_by(&[("TERM", "linux")]);
        assert_eq!((console.way, console.depth), (None, Depth::None));
    }

    #[test]
    fn a_multiplexer_hides_the_terminal() {
        let tmux = known_by(&[("TERM", "tmux-256color"), ("VTE_VERSION", "8000"), ("TMUX", "/x")]);
        assert_eq!(tmux.way, Some(Way::Quadrant));
    }

    #[test]
    fn no_colour_is_respected() {
        let plain = known_by(&[("TERM", "xterm-kitty"), ("NO_COLOR", "1")]);
        assert_eq!(plain.depth, Depth::None);
    }
}
