//! The fonts inside the program. Bytes, nothing else; held once, for the large type and for pictures of native text.
//!
//! **Invariant:** each file is in the binary once, and all of them are under the SIL Open Font Licence 1.1.

/// Noto Sans CJK SC Regular, cut down to GB 2312, Latin-1 and CJK punctuation.
pub static CHINESE: &[u8] =
    include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/fonts/NotoSansCJKsc-Regular-subset.otf"));

/// Noto Serif Tibetan Regular. It needs shaping.
pub static TIBETAN: &[u8] =
    include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/fonts/NotoSerifTibetan-Regular-subset.ttf"));

/// Noto Sans Arabic Regular with the letters of Uyghur. It needs shaping, and runs from right to left.
pub static ARABIC: &[u8] =
    include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/fonts/NotoSansArabic-Regular-subset.ttf"));
