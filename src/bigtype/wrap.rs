//! Breaks text into lines for any type, large or native. Pure, cannot fail.
//!
//! A line is never wider than it may be, save where one single character already is. Within that, the fewest breaks at
//! bad places, then the fewest lines, then the most even ones.

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::keep;

/// Strict rules for Chinese are the default of these options.
static SEGMENTER: LineSegmenterBorrowed<'static> =
    LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());

/// Columns of `text` in the terminal's own type, as ratatui counts them: “ ” ‘ ’ take one column.
pub fn native_width(text: &str) -> u16 {
    // Nearly every text is of characters that none of their neighbours joins: then there is nothing to segment.
    let alone = text.chars().try_fold(0_u16, |sum, c| Some(sum.saturating_add(columns_alone(c)?)));
    alone.unwrap_or_else(|| columns_of_clusters(text))
}

/// Columns of a character that is a cluster by itself among others of this kind.
const fn columns_alone(c: char) -> Option<u16> {
    match c {
        ' '..='~' | '“' | '”' | '‘' | '’' => Some(1),
        '\u{4e00}'..='\u{9fff}' | '，' | '。' | '、' | '：' | '；' | '？' | '！' | '（' | '）' => Some(2),
        _ => None,
    }
}

fn columns_of_clusters(text: &str) -> u16 {
    let clusters = text.graphemes(true).filter(|cluster| !cluster.contains(char::is_control));
    clusters.fold(0, |sum: u16, cluster| sum.saturating_add(cluster.width() as u16))
}

/// Breaks `text` into lines of at most `max_columns` columns as `measure` counts them.
///
/// Lines break where Chinese and Latin typography allow it, Tibetan ones after a tsheg and those of Arabic script at
/// spaces; never between a number and its unit, nor inside the words
/// of a bank's counter (银行卡, 安全账户 …), nor before a closing or after an opening mark. Only where one such piece is wider than a
/// line, it is broken inside, between grapheme clusters. Line feeds break always; spaces at the ends of lines are dropped.
///
/// `measure` gets pieces of the text. The widths of pieces must add up to that of the whole, or to more where a word is
/// broken inside, as those of
/// [`Type::width`](super::Type::width) and [`native_width`] do.
pub fn wrap(text: &str, max_columns: u16, measure: impl FnMut(&str) -> u16) -> Vec<String> {
    Breaks::of(text).lines(text, max_columns, measure)
}

/// The places of a text at which a line may end, whatever its size and the width of a line.
pub(super) struct Breaks(Vec<Vec<(usize, Break)>>);

fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.trim_end().lines().map(str::trim)
}

impl Breaks {
    pub(super) fn of(text: &str) -> Self {
        Self(paragraphs(text).map(breaks).collect())
    }

    /// The lines of that very text.
    pub(super) fn lines(&self, text: &str, max: u16, mut measure: impl FnMut(&str) -> u16) -> Vec<String> {
        let all = paragraphs(text).zip(&self.0);
        all.flat_map(|(paragraph, breaks)| wrap_paragraph(paragraph, breaks, max, &mut measure)).collect()
    }
}

/// How bad it is to end a line at a place; the sum over the lines of a paragraph is made least.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Break {
    Good = 0,
    /// Inside a word that should stay together.
    Word = 1,
    /// Where the rules of the script forbid it, as inside a Latin word.
    Wrong = 1_000,
    /// Between a number and its unit, which is worse: a sum is read before anything else.
    Amount = 1_500,
    /// Inside a number.
    Figure = 100_000,
    /// So that a mark stands on the wrong side of it.
    Mark = 10_000_000,
}

/// A run of text that stays on one line, with the spaces after it.
#[derive(Debug, Clone, Copy)]
struct Piece<'a> {
    text: &'a str,
    width: u32,
    /// Width without the spaces at the end.
    bare: u32,
    then: Break,
}

fn wrap_paragraph(
    text: &str,
    breaks: &[(usize, Break)],
    max: u16,
    measure: &mut impl FnMut(&str) -> u16,
) -> Vec<String> {
    let max = u32::from(max);
    let mut piece = |from, (to, then): (usize, Break)| {
        let text = text.get(from..to).unwrap_or_default();
        let bare = u32::from(measure(text.trim_end()));
        let spaces = text.get(text.trim_end().len()..).unwrap_or_default();
        let width = bare + if spaces.is_empty() { 0 } else { u32::from(measure(spaces)) };
        Piece { text, width, bare, then }
    };
    let mut pieces = Vec::new();
    let mut from = 0;
    for run in breaks.chunk_by(|(_, then), _| *then != Break::Good) {
        let Some(end) = run.last() else { continue };
        let whole = piece(from, *end);
        if whole.bare <= max {
            pieces.push(whole);
        } else {
            let starts = std::iter::once(from).chain(run.iter().map(|(to, _)| *to));
            pieces.extend(starts.zip(run).map(|(start, end)| piece(start, *end)));
        }
        from = end.0;
    }
    let joined = |line: &[Piece]| line.iter().map(|piece| piece.text).collect::<String>().trim_end().to_owned();
    if pieces.is_empty() {
        return vec![String::new()];
    }
    best_lines(&pieces, max).into_iter().map(joined).collect()
}

/// Every place between two grapheme clusters, as the byte at which the next line would begin, and the end of the text.
/// Spaces belong to what precedes them.
fn breaks(text: &str) -> Vec<(usize, Break)> {
    let allowed: Vec<usize> = SEGMENTER.segment_str(text).collect();
    let mut words = vec![false; text.len() + 1];
    for word in keep::words() {
        for (start, found) in text.match_indices(word) {
            let inside = words.get_mut(start + 1..start + found.len());
            inside.unwrap_or_default().fill(true);
        }
    }
    let places = text.grapheme_indices(true).skip(1);
    let inner = places.filter(|(_, cluster)| !cluster.trim().is_empty()).filter_map(|(at, _)| {
        let (before, after) = text.split_at_checked(at)?;
        let next = after.chars().next()?;
        let last = before.trim_end().chars().next_back()?;
        let then = if keep::never_last(last) || keep::never_first(next) {
            Break::Mark
        } else if keep::is_number_and_unit(before, after) {
            Break::Amount
        } else if !(allowed.binary_search(&at).is_ok() || is_quote_edge(before, after)) {
            if is_in_figure(before, after) { Break::Figure } else { Break::Wrong }
        } else if words.get(at).is_some_and(|inside| *inside) {
            Break::Word
        } else {
            Break::Good
        };
        Some((at, then))
    });
    let end = (!text.is_empty()).then_some((text.len(), Break::Good));
    inner.chain(end).collect()
}

/// Whether a place is inside a number: between digits, or beside the mark that groups them (50,000).
fn is_in_figure(before: &str, after: &str) -> bool {
    let digit = |c: Option<char>| c.is_some_and(char::is_numeric);
    let (mut back, mut ahead) = (before.trim_end().chars().rev(), after.chars());
    match (back.next(), ahead.next()) {
        (Some(',' | '.'), next) => digit(back.next()) && digit(next),
        (last, Some(',' | '.')) => digit(last) && digit(ahead.next()),
        (last, next) => digit(last) && digit(next),
    }
}

/// Unicode glues “ and ” to both sides, because it cannot know which language they quote; beside full-width characters
/// they open and close like brackets.
fn is_quote_edge(before: &str, after: &str) -> bool {
    let is_wide = |c: Option<char>| c.and_then(UnicodeWidthChar::width) == Some(2);
    let (mut back, mut ahead) = (before.chars().rev(), after.chars());
    let (last, next) = (back.next(), ahead.next());
    match (last, next) {
        (_, Some('“' | '‘')) => is_wide(last) || is_wide(ahead.next()),
        (Some('”' | '’'), _) => is_wide(next) || is_wide(back.next()),
        _ => false,
    }
}

/// A way to lay out the pieces up to some place.
#[derive(Debug, Clone, Copy)]
struct Layout {
    badness: u64,
    lines: u32,
    unevenness: i64,
    /// Where its last line begins.
    start: usize,
}

impl Layout {
    /// Least is best; what comes first counts first.
    fn rank(self) -> (u64, u32, i64) {
        (self.badness, self.lines, self.unevenness)
    }
}

/// Chooses lines by dynamic programming: the best layout up to each piece extends the best one up to an earlier piece.
fn best_lines<'p, 'a>(pieces: &'p [Piece<'a>], max: u32) -> Vec<&'p [Piece<'a>]> {
    let none = Layout { badness: 0, lines: 0, unevenness: 0, start: 0 };
    let mut best = vec![none];
    for (last, piece) in pieces.iter().enumerate() {
        let mut width = piece.bare;
        let mut choice: Option<Layout> = None;
        for start in (0..=last).rev() {
            if start < last {
                width = width.saturating_add(pieces.get(start).map_or(0, |piece| piece.width));
                if width > max {
                    break;
                }
            }
            let before = best.get(start).copied().unwrap_or(none);
            let layout = Layout {
                badness: before.badness + piece.then as u64,
                lines: before.lines + 1,
                unevenness: before.unevenness + unevenness(width, max, piece, last + 1 == pieces.len()),
                start,
            };
            // Of equals the first one found has the shortest last line, which looks most natural.
            choice = choice.filter(|choice| choice.rank() <= layout.rank()).or(Some(layout));
        }
        best.push(choice.unwrap_or(none));
    }
    let mut lines = Vec::new();
    let mut end = pieces.len();
    while let Some(layout) = best.get(end).filter(|_| end > 0) {
        lines.push(pieces.get(layout.start..end).unwrap_or_default());
        end = layout.start;
    }
    lines.reverse();
    lines
}

/// Marks at which a reader pauses; the last ones are those of Tibetan and of Arabic script.
const PAUSES: [char; 16] = ['，', '。', '；', '：', '！', '？', ',', '.', ';', '!', '?', '།', '༎', '،', '؛', '؟'];

/// The square of what a line leaves empty. A line that ends with a pause is easier to take in, and is preferred over
/// one that is up to about a quarter of a line nearer to even.
fn unevenness(width: u32, max: u32, piece: &Piece, is_last: bool) -> i64 {
    let slack = i64::from(max) - i64::from(width);
    let pause = piece.text.trim_end().ends_with(PAUSES);
    let reward = if pause && !is_last { i64::from(max / 3) } else { 0 };
    slack * slack - reward * reward
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_quickly_is_what_is_counted_by_clusters() {
        let quick = (' '..='\u{ffff}').filter(|c| columns_alone(*c).is_some());
        let mut before = ' ';
        for c in quick {
            for text in [String::from(c), format!("{before}{c}"), format!("{c}{c}{before}")] {
                let text = text.as_str();
                assert_eq!(native_width(text), columns_of_clusters(text), "{text:?}");
            }
            before = c;
        }
        assert_eq!(native_width("1\u{20e3}、e\u{301}"), columns_of_clusters("1\u{20e3}、e\u{301}"));
    }
}
