//! The fonts: what the one inside can draw, and whether the installed Noto family can help with the rest.
use crate::{bigtype::Type, shell::fonts::InstalledFonts};
use serde::Serialize;

/// What there is to draw with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Fonts {
    /// Characters that the fonts inside the program draw.
    pub(super) inside: Vec<Script>,
    /// Whether a Noto font with Chinese characters is installed.
    pub(super) noto_cjk: bool,
}

/// Characters of a script.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Script {
    /// As people call it.
    pub(super) script: &'static str,
    /// How many.
    pub(super) characters: usize,
}

/// Blocks of Unicode that a branch may need.
const SCRIPTS: [(&str, std::ops::RangeInclusive<char>); 4] = [
    ("Chinese", '\u{4e00}'..='\u{9fff}'),
    ("Latin", '\u{20}'..='\u{ff}'),
    ("Tibetan", '\u{0f00}'..='\u{0fff}'),
    ("Arabic", '\u{0600}'..='\u{06ff}'),
];

impl Fonts {
    pub(super) fn look(var: impl Fn(&str) -> Option<String>) -> Self {
        let mut big = Type::new();
        let inside = SCRIPTS
            .into_iter()
            .map(|(script, block)| Script { script, characters: block.filter(|c| big.draws(*c)).count() })
            .filter(|s| s.characters > 0)
            .collect();
        Self { inside, noto_cjk: InstalledFonts::of(var).file().is_some() }
    }
}
