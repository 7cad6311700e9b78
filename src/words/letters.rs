//! Whose letters a text is written in, and which characters are as wide as a terminal likes.
//!
//! **Invariant:** plain functions of characters. The blocks are those of Unicode that the world's banks are likely to
//! meet; what is in none of them is nobody's letter here, and no finding.
use unicode_width::UnicodeWidthChar;

/// A writing system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Letters {
    /// English, and most of Europe.
    Latin,
    /// Russian, Kazakh, Mongolian as written in Mongolia.
    Cyrillic,
    /// Greek.
    Greek,
    /// Chinese, and part of Japanese.
    Han,
    /// Japanese syllables.
    Kana,
    /// Korean.
    Hangul,
    /// The sounds of Mandarin.
    Bopomofo,
    /// Tibetan.
    Tibetan,
    /// Mongolian as written in China.
    Mongolian,
    /// Arabic, Uyghur.
    Arabic,
    /// Hebrew.
    Hebrew,
    /// Hindi.
    Devanagari,
    /// Thai.
    Thai,
}

impl Letters {
    /// The name of the writing system in English.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Latin => "Latin",
            Self::Cyrillic => "Cyrillic",
            Self::Greek => "Greek",
            Self::Han => "Chinese",
            Self::Kana => "Japanese",
            Self::Hangul => "Korean",
            Self::Bopomofo => "Bopomofo",
            Self::Tibetan => "Tibetan",
            Self::Mongolian => "Mongolian",
            Self::Arabic => "Arabic",
            Self::Hebrew => "Hebrew",
            Self::Devanagari => "Devanagari",
            Self::Thai => "Thai",
        }
    }

    /// The writing system of a character, if it is a letter of one.
    pub fn of(c: char) -> Option<Self> {
        // The quick answers first: nearly every character is one of these.
        match c {
            '\0'..='\x7f' => return c.is_ascii_alphabetic().then_some(Self::Latin),
            '\u{3400}'..='\u{9fff}' => return Some(Self::Han),
            '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{3004}' => return None,
            _ if !c.is_alphabetic() => return None,
            _ => {}
        }
        Some(match c {
            '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{ff21}'..='\u{ff5a}' => Self::Latin,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Self::Greek,
            '\u{400}'..='\u{52f}' => Self::Cyrillic,
            '\u{591}'..='\u{5f4}' => Self::Hebrew,
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => {
                Self::Arabic
            }
            '\u{900}'..='\u{97f}' => Self::Devanagari,
            '\u{e00}'..='\u{e7f}' => Self::Thai,
            '\u{f00}'..='\u{fff}' => Self::Tibetan,
            '\u{1800}'..='\u{18af}' => Self::Mongolian,
            '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7a3}' => Self::Hangul,
            '\u{3041}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9d}' => Self::Kana,
            '\u{3105}'..='\u{312f}' => Self::Bopomofo,
            '\u{2e80}'..='\u{2fdf}' | '\u{3005}'..='\u{3007}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => {
                Self::Han
            }
            _ => return None,
        })
    }
}

/// A character that some terminals draw two cells wide and others one (UAX 11, "Ambiguous").
pub fn is_ambiguous(c: char) -> bool {
    c.width() != c.width_cjk()
}

/// A mark that turns the direction of text and is not seen itself.
pub const fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_have_their_writing_system() {
        let of = |text: &str| text.chars().map(Letters::of).collect::<Vec<_>>();
        assert_eq!(of("aé"), [Some(Letters::Latin); 2]);
        assert_eq!(of("а"), [Some(Letters::Cyrillic)], "which looks like a Latin a");
        assert_eq!(of("卡1。"), [Some(Letters::Han), None, None]);
        assert_eq!(of("བ་"), [Some(Letters::Tibetan), None]);
    }

    #[test]
    fn the_ambiguous_are_those_that_terminals_differ_on() {
        assert!("“”‘’…—·×①".chars().all(is_ambiguous));
        assert!(!"a卡，。？（）༽".chars().any(is_ambiguous));
    }
}
