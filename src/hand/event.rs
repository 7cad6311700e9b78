//! What the bytes of a terminal can say: the closed list of events.
//!
//! **Invariant:** plain values; `Debug` of a key never shows which character was typed, because on the staff pad, and
//! when a customer types a password at the wrong machine, that character is a secret.

use std::fmt;

/// One thing that happened at the keyboard or on the glass.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Event {
    /// A key went down. Terminals send no key up.
    Key(Key),
    /// A finger or a button went down on a cell (column, row), counted from 0. May lie outside the screen.
    Press(u16, u16),
    /// It was lifted, or moved here and lifted.
    Release(u16, u16),
    /// The terminal answered a question of the probe.
    Reply(Reply),
}

/// A key. A chord with Alt, Ctrl and an arrow, and the like is no key here (EN 301 549 cl. 5.9: no chords).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Key {
    /// A printable character; the numeric keypad in application mode gives the same characters.
    Char(char),
    Enter,
    Esc,
    Backspace,
    Tab,
    BackTab,
    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,
    Home,
    End,
    Insert,
    Delete,
    /// F1 is 1.
    F(u8),
    /// Lower case.
    Ctrl(char),
}

/// An answer of the terminal to one of the questions that the probe asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reply {
    /// Where the cursor stands, counted from 0 (CSI 6 n).
    Cursor {
        /// Column.
        col: u16,
        /// Row.
        row: u16,
    },
    /// Primary device attributes (CSI c).
    Device {
        /// Attribute 4: it draws sixel pictures.
        sixel: bool,
    },
    /// Size of a cell in pixels (CSI 16 t).
    CellPixels {
        /// Width.
        width: u16,
        /// Height.
        height: u16,
    },
    /// Size of the text area in pixels (CSI 14 t).
    TextPixels {
        /// Width.
        width: u16,
        /// Height.
        height: u16,
    },
    /// Who made the terminal (CSI > q, XTVERSION).
    Maker(Maker),
    /// "Ready, no malfunction" (CSI 5 n). Terminals answer in order, so it is the end of a probe.
    Ready,
}

/// Which terminal this is, by its own word. A terminal started from another one inherits the variables of that one, so
/// the environment may name the wrong one; this answer cannot be inherited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Maker {
    Kitty,
    /// The widget of GNOME and Xfce terminals.
    Vte,
    Foot,
    Xterm,
    Konsole,
    WezTerm,
    Ghostty,
    Mlterm,
    Contour,
    /// It gives no answer up to 0.15; the name is here for the day that it does.
    Alacritty,
    WindowsTerminal,
    /// A program between us and the terminal (tmux, GNU screen, Zellij): what it lets through is its own choice.
    Multiplexer,
    /// A name that means nothing to us.
    Other,
}

impl Maker {
    /// The name, in small letters.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Kitty => "kitty",
            Self::Vte => "vte",
            Self::Foot => "foot",
            Self::Xterm => "xterm",
            Self::Konsole => "konsole",
            Self::WezTerm => "wezterm",
            Self::Ghostty => "ghostty",
            Self::Mlterm => "mlterm",
            Self::Contour => "contour",
            Self::Alacritty => "alacritty",
            Self::WindowsTerminal => "windows",
            Self::Multiplexer => "multiplexer",
            Self::Other => "",
        }
    }

    /// The maker of a name as XTVERSION writes it, without the version.
    pub(crate) fn named(name: &[u8]) -> Self {
        const NAMES: [(&str, Maker); 15] = [
            ("kitty", Maker::Kitty),
            ("vte", Maker::Vte),
            ("foot", Maker::Foot),
            ("xterm", Maker::Xterm),
            ("konsole", Maker::Konsole),
            ("wezterm", Maker::WezTerm),
            ("ghostty", Maker::Ghostty),
            ("mlterm", Maker::Mlterm),
            ("contour", Maker::Contour),
            ("alacritty", Maker::Alacritty),
            ("windowsterminal", Maker::WindowsTerminal),
            ("windows", Maker::WindowsTerminal),
            ("tmux", Maker::Multiplexer),
            ("screen", Maker::Multiplexer),
            ("zellij", Maker::Multiplexer),
        ];
        let found = NAMES.iter().find(|(known, _)| known.as_bytes().eq_ignore_ascii_case(name));
        found.map_or(Self::Other, |(_, maker)| *maker)
    }
}

impl Key {
    /// Whether the key came as bytes of plain text. These are the keys that a barcode scanner can send.
    pub(crate) fn is_text(self) -> bool {
        matches!(self, Key::Char(_) | Key::Enter | Key::Tab | Key::Backspace | Key::Ctrl(_))
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Key::Char(_) => "Char",
            Key::Enter => "Enter",
            Key::Esc => "Esc",
            Key::Backspace => "Backspace",
            Key::Tab => "Tab",
            Key::BackTab => "BackTab",
            Key::Up => "Up",
            Key::Down => "Down",
            Key::Left => "Left",
            Key::Right => "Right",
            Key::PageUp => "PageUp",
            Key::PageDown => "PageDown",
            Key::Home => "Home",
            Key::End => "End",
            Key::Insert => "Insert",
            Key::Delete => "Delete",
            Key::F(n) => return write!(f, "F{n}"),
            Key::Ctrl(c) => return write!(f, "Ctrl-{c}"),
        };
        f.write_str(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typed_character_is_not_in_the_debug_output() {
        assert_eq!(format!("{:?}", Event::Key(Key::Char('7'))), "Key(Char)");
        assert_eq!(format!("{:?}", [Key::F(1), Key::Ctrl('q'), Key::PageDown]), "[F1, Ctrl-q, PageDown]");
    }
}
