//! Lines that were broken once are not broken again. No clock, cannot fail.
//!
//! **Invariant:** what is kept is what [`wrap`](super::wrap()) gives; a layout is tried in many sizes and widths, and where a
//! text may break depends on neither.
use super::{
    PARTS, Size, Type,
    quick::Quick,
    wrap::{Breaks, native_width},
};
use std::{collections::HashMap, rc::Rc};

/// Texts that are kept: more than a visit has.
const TEXTS: usize = 1024;
/// Layouts of one text that are kept: more than one screen tries.
const LAYOUTS: usize = 96;

/// A width in columns, and a size; `None` is the terminal's own type.
type Layout = (u16, Option<Size>);

/// One text.
struct Known {
    breaks: Rc<Breaks>,
    layouts: Vec<(Layout, Rc<[String]>)>,
    /// Columns of its longest word of Latin letters.
    longest: Vec<(Option<Size>, u16)>,
}

/// All texts that were broken.
#[derive(Default)]
pub(super) struct Broken(HashMap<Box<str>, Known, Quick>);

impl Broken {
    /// What is known of a text with these breaks, to add to it.
    fn of(&mut self, text: &str, breaks: Rc<Breaks>) -> &mut Known {
        if self.0.len() >= TEXTS {
            self.0.clear();
        }
        let new = || Known { breaks, layouts: Vec::with_capacity(4), longest: Vec::new() };
        self.0.entry(text.into()).or_insert_with(new)
    }
}

impl Type {
    /// A text in lines of at most so many columns, in a size or (`None`) in the terminal's own type.
    pub fn lines(&mut self, text: &str, columns: u16, size: Option<Size>) -> Rc<[String]> {
        let layout = (columns, size);
        let known = self.broken.0.get(text);
        if let Some((_, lines)) = known.and_then(|known| known.layouts.iter().find(|(l, _)| *l == layout)) {
            return lines.clone();
        }
        let breaks = known.map_or_else(|| Rc::new(Breaks::of(text)), |known| known.breaks.clone());
        let lines: Rc<[String]> = match size {
            Some(size) => breaks.lines(text, columns.saturating_mul(PARTS), |part| self.measure(part, size)),
            None => breaks.lines(text, columns, native_width),
        }
        .into();
        let known = self.broken.of(text, breaks);
        if known.layouts.len() >= LAYOUTS {
            known.layouts.clear();
        }
        known.layouts.push((layout, lines.clone()));
        lines
    }

    /// Columns of the longest word of Latin letters in a text, with the quotes and dashes that belong to it: narrower lines would tear it apart.
    pub fn longest(&mut self, text: &str, size: Option<Size>) -> u16 {
        let known = self.broken.0.get(text);
        if let Some((_, longest)) = known.and_then(|known| known.longest.iter().find(|(s, _)| *s == size)) {
            return *longest;
        }
        let breaks = known.map_or_else(|| Rc::new(Breaks::of(text)), |known| known.breaks.clone());
        let narrow = |word: &&str| usize::from(native_width(word)) == word.chars().count();
        let latin = |word: &&str| word.is_ascii() || word.contains(|c: char| c.is_ascii_alphanumeric());
        let words = text.split_whitespace().filter(narrow).filter(latin);
        let longest = words.map(|word| size.map_or_else(|| native_width(word), |size| self.width(word, size))).max();
        let longest = longest.unwrap_or(0);
        self.broken.of(text, breaks).longest.push((size, longest));
        longest
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Way, wrap};
    use super::*;

    #[test]
    fn a_quote_belongs_to_its_word() {
        let mut big = Type::new();
        assert_eq!(big.longest("it is guaranteed\u{201d}", None), 11);
        assert_eq!(big.longest("it is guaranteed", None), 10);
        assert_eq!(big.longest("您点“OK”了", None), 0, "hanzi may be parted anywhere");
    }

    #[test]
    fn what_is_kept_is_what_wrap_gives() {
        let mut big = Type::new();
        let text = "请看机器屏幕，再按“确认”。\nTake your card, 20 to 30 seconds.";
        for _ in 0..2 {
            for columns in [12, 20, 60] {
                assert_eq!(*big.lines(text, columns, None), *wrap(text, columns, native_width));
                for rows in [4, 6] {
                    let size = Size::new(Way::Sextant, rows);
                    let wrapped = wrap(text, columns * PARTS, |part| Type::new().measure(part, size));
                    assert_eq!(*big.lines(text, columns, Some(size)), *wrapped, "{columns} {rows}");
                }
            }
        }
    }
}
