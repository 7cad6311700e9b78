//! Splits a line into segments that are drawn one after the other from the left. Pure, cannot fail.
//!
//! Two questions are kept apart. *Where* a line is split depends on its characters alone, so that the widths of pieces
//! of text add up wherever lines break. *In which order* the segments stand is the business of the Unicode
//! Bidirectional Algorithm, which looks at the whole line.
//!
//! **Invariant:** [`segments`] returns every byte of the line in exactly one segment, and the shaped segments are those
//! of [`split`].

use std::ops::Range;

use swash::text::Codepoint;
use unicode_bidi::ParagraphBidiInfo;

/// How the characters of a segment become a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Script {
    /// One by one: Chinese, Latin, digits, marks, spaces.
    Plain,
    /// Shaped: letters stand in stacks.
    Tibetan,
    /// Shaped: letters join. Uyghur is written with it too.
    Arabic,
}

/// A part of a line that is drawn as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Segment {
    /// Its bytes in the line.
    pub(super) range: Range<usize>,
    pub(super) script: Script,
    /// Whether it runs from right to left.
    pub(super) rtl: bool,
}

impl Segment {
    /// The text of the segment in the order in which it is read.
    pub(super) fn text<'a>(&self, line: &'a str) -> &'a str {
        line.get(self.range.clone()).unwrap_or_default()
    }

    /// The characters of a plain segment from left to right. Brackets that run from right to left are mirrored (rule L4
    /// of the algorithm), so that they still open towards what they hold.
    pub(super) fn characters<'a>(&self, line: &'a str) -> impl Iterator<Item = char> + 'a {
        let (rtl, mut chars) = (self.rtl, self.text(line).chars());
        std::iter::from_fn(move || if rtl { chars.next_back().map(|c| c.mirror().unwrap_or(c)) } else { chars.next() })
    }
}

/// Whether every character of `text` is drawn by itself, from left to right: nearly always. Allocates nothing.
pub(super) fn is_plain(text: &str) -> bool {
    !text.chars().any(|c| c >= FIRST_SPECIAL && (class(c) != Class::Plain || turns(c)))
}

/// Hebrew opens here; what comes before needs neither shaping nor turning.
const FIRST_SPECIAL: char = '\u{590}';

/// The segments of a line in the order in which they are read, as if it ran from left to right. What `rtl` says has no
/// meaning here; the widths have.
pub(super) fn split(line: &str) -> impl Iterator<Item = Segment> + '_ {
    let mut chars = line.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, first) = chars.next()?;
        let (mut last, mut last_class) = (first, class(first));
        let mut end = start + first.len_utf8();
        while let Some((at, next)) = chars.peek().copied() {
            let next_class = match class(next) {
                // Joiners belong to the letters before them.
                Class::Plain if last_class == Class::Arabic && is_joiner(next) => Class::Arabic,
                found => found,
            };
            let parts = match last_class {
                Class::Tibetan => (ends(last) && !ends(next)) || (begins(next) && !begins(last)),
                Class::ArabicMark => true,
                _ => false,
            };
            if parts || next_class != last_class {
                break;
            }
            end = at + next.len_utf8();
            last = next;
            last_class = next_class;
            chars.next();
        }
        let script = match last_class {
            Class::Plain | Class::Turned => Script::Plain,
            Class::Tibetan => Script::Tibetan,
            Class::Arabic | Class::ArabicDigit | Class::ArabicMark => Script::Arabic,
        };
        Some(Segment { range: start..end, script, rtl: false })
    })
}

/// The segments of a line from left to right. The first letter decides which way the line as a whole runs.
pub(super) fn segments(line: &str) -> Vec<Segment> {
    if !line.chars().any(turns) {
        return split(line).collect();
    }
    let info = ParagraphBidiInfo::new(line, None);
    let levels = info.reordered_levels(0..line.len());
    let level_at = |at: usize| levels.get(at).copied().unwrap_or(info.paragraph_level);
    let mut parts = Vec::new();
    for part in split(line) {
        let mut start = part.range.start;
        if part.script == Script::Plain {
            for (at, _) in part.text(line).char_indices().map(|(at, c)| (part.range.start + at, c)) {
                if level_at(at) != level_at(start) {
                    parts.push((Segment { range: start..at, ..part.clone() }, level_at(start)));
                    start = at;
                }
            }
        }
        parts.push((Segment { range: start..part.range.end, ..part }, level_at(start)));
    }
    let order: Vec<_> = parts.iter().map(|(_, level)| *level).collect();
    let order = ParagraphBidiInfo::reorder_visual(&order);
    let placed = order.into_iter().filter_map(|i| parts.get(i));
    placed.map(|(part, level)| Segment { rtl: level.is_rtl(), ..part.clone() }).collect()
}

/// What decides where a line is split. Characters of one class that follow each other have one level of direction,
/// whatever stands around them, except in [`Class::Plain`] and [`Class::Turned`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Plain,
    /// Drawn one by one, but from right to left: Hebrew, and Arabic script that the font does not hold.
    Turned,
    Tibetan,
    Arabic,
    /// Runs from left to right, unlike the letters.
    ArabicDigit,
    /// A mark or sign, alone: lines may break beside it, and its direction depends on its neighbours.
    ArabicMark,
}

/// The ranges are what the two fonts hold; a test compares them.
fn class(c: char) -> Class {
    match c {
        '\u{f48}' | '\u{f6d}'..='\u{f70}' | '\u{f98}' | '\u{fbd}' | '\u{fcd}' | '\u{fdb}'..='\u{fff}' => Class::Plain,
        '\u{f00}'..='\u{fff}' => Class::Tibetan,
        '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' => Class::ArabicDigit,
        '\u{60c}' | '\u{61b}' | '\u{61f}' | '\u{66a}'..='\u{66d}' | '\u{6d4}' | '\u{6de}' | '\u{6e9}' => {
            Class::ArabicMark
        }
        '\u{620}'..='\u{6dc}' | '\u{6df}'..='\u{6ff}' => Class::Arabic,
        _ if turns(c) => Class::Turned,
        _ => Class::Plain,
    }
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// Whether a character runs, or makes others run, from right to left: the blocks that Unicode keeps for such scripts,
/// and the controls.
fn turns(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// Whether a Tibetan character ends a syllable or a sentence: the tsheg, the shads, and the other signs after which
/// Unicode lets a line break.
fn ends(c: char) -> bool {
    matches!(c, '\u{f0b}'..='\u{f14}' | '\u{f34}' | '\u{f7f}' | '\u{f85}' | '\u{fbe}' | '\u{fbf}' | '\u{fd2}')
}

/// Whether a Tibetan character opens a text or a list: the signs before which Unicode lets a line break.
fn begins(c: char) -> bool {
    matches!(
        c,
        '\u{f01}'..='\u{f04}' | '\u{f06}' | '\u{f07}' | '\u{f09}' | '\u{f0a}' | '\u{fd0}' | '\u{fd1}' | '\u{fd3}'
    )
}
