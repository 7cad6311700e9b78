//! Large type in scripts that need shaping, and of characters that the embedded font lacks.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use caring_mode::bigtype::{Library, Size, Type, Way, wrap};
use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use unicode_width::UnicodeWidthChar;

const SIX: Size = Size::new(Way::Sextant, 6);

/// The rows of a line, drawn alone.
fn picture(engine: &mut Type, text: &str, size: Size) -> Vec<String> {
    let area = Rect::new(0, 0, engine.width(text, size), size.rows);
    let mut buf = Buffer::empty(area);
    let drawn = engine.draw(text, size, Position::new(0, 0), area, Style::new(), &mut buf);
    assert_eq!(drawn, area.width, "{text:?} is as wide as was measured");
    (0..area.height).map(|y| (0..area.width).map(|x| buf[(x, y)].symbol()).collect()).collect()
}

/// The columns of a line from `from` to `to`.
fn columns(picture: &[String], from: u16, to: u16) -> Vec<String> {
    let cut = |row: &String| row.chars().skip(usize::from(from)).take(usize::from(to - from)).collect();
    picture.iter().map(cut).collect()
}

fn has_ink(picture: &[String]) -> bool {
    picture.iter().any(|row| row.chars().any(|c| c != ' '))
}

#[test]
fn tibetan_letters_stand_in_stacks() {
    let mut engine = Type::new();
    // One stack of four letters and a vowel is about as wide as one letter, not five times.
    let (stack, letter) = (engine.width("སྒྲུ", SIX), engine.width("ས", SIX));
    assert!(stack <= letter + 2, "{stack} columns, one letter has {letter}");
}

#[test]
fn a_tibetan_stack_looks_like_this() {
    let picture = picture(&mut Type::new(), "རྒྱ", SIX);
    assert_eq!(picture, GOLDEN);
}

const GOLDEN: [&str; 6] = ["     ", " 🬋🬹🬋 ", "▐🬂🬨🬂▌", "🬠🬒🬊🬞▌", "🬁🬌🬴🬋🬂", "     "];

#[test]
fn uyghur_letters_join() {
    let mut engine = Type::new();
    for word in ["بانكا", "پۇل", "ئېلىش"] {
        let apart: u16 = word.chars().map(|c| engine.width(&c.to_string(), SIX)).sum();
        assert!(engine.width(word, SIX) < apart, "{word} is narrower than its letters alone");
    }
    let joined = picture(&mut engine, "بب", SIX);
    let alone = picture(&mut engine, "ب", SIX);
    assert_ne!(columns(&joined, 0, alone[0].chars().count() as u16), alone, "a last letter is not one alone");
    // A stroke of ink goes through every column of a joined word.
    let width = joined[0].chars().count();
    let inked = |x: usize| joined.iter().any(|row| row.chars().nth(x) != Some(' '));
    assert!((1..width - 1).all(inked));
}

#[test]
fn a_mixed_line_stands_in_the_order_of_the_bidirectional_algorithm() {
    let mut engine = Type::new();
    let mut parts = |text: &str, order: &[&str]| {
        let line = picture(&mut engine, text, SIX);
        let mut from = 0;
        for part in order {
            let to = from + engine.width(part, SIX);
            assert_eq!(columns(&line, from, to), picture(&mut engine, part, SIX), "{part:?} of {text:?}");
            from = to;
        }
        assert_eq!(usize::from(from), line[0].chars().count());
    };
    // The line begins at the right; numbers and Latin words still run from left to right.
    parts("سالام 123 ABC", &["A", "B", "C", " ", "1", "2", "3", " ", "سالام"]);
    parts("پۇل 2000 يۈەن", &["يۈەن", " ", "2", "0", "0", "0", " ", "پۇل"]);
    parts("سالام (ATM)", &["(", "A", "T", "M", ")", " ", "سالام"]);
    parts("ب [پۇل]", &["[", "پۇل", "]", " ", "ب"]);
    // A Chinese line that quotes a word begins at the left.
    parts("请说 سالام 三次", &["请", "说", " ", "سالام", " ", "三", "次"]);
}

#[test]
fn a_rare_name_is_drawn_by_unifont() {
    let mut engine = Type::new();
    let frame = picture(&mut engine, "\u{2fa1d}", SIX);
    for name in ['䶮', '㼆', '堃', 'Ж', 'λ', 'ő'] {
        let text = name.to_string();
        let drawn = picture(&mut engine, &text, SIX);
        assert!(has_ink(&drawn), "{name}");
        assert_ne!(drawn, frame, "{name}");
        let cells = name.width().unwrap_or(0) as u16;
        assert!(engine.width(&text, SIX) <= cells * 6, "{name} takes no more room than a hanzi or a letter");
    }
}

/// A library of some bytes that counts how often it is asked.
struct Shelf(Option<Arc<[u8]>>, Arc<AtomicUsize>);

impl Library for Shelf {
    fn load(&self) -> Option<Arc<[u8]>> {
        self.1.fetch_add(1, Ordering::Relaxed);
        self.0.clone()
    }
}

fn shelf(bytes: Option<&[u8]>) -> (Type, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    (Type::with_library(Box::new(Shelf(bytes.map(Arc::from), Arc::clone(&asked)))), asked)
}

#[test]
fn the_machine_is_asked_for_its_font_once_and_only_for_a_missing_character() {
    let (mut engine, asked) = shelf(None);
    engine.width("请把银行卡放好 200 元", SIX);
    assert_eq!(asked.load(Ordering::Relaxed), 0);
    assert!(has_ink(&picture(&mut engine, "䶮㼆", SIX)));
    assert_eq!(asked.load(Ordering::Relaxed), 1);
}

#[test]
fn a_broken_font_is_the_same_as_none() {
    let whole = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/fonts/NotoSansArabic-Regular-subset.ttf"));
    let expected = picture(&mut Type::new(), "䶮", SIX);
    for length in [0, 1, 4, 12, 100, 1_000, 60_000, whole.len()] {
        // The last one is sound, but not the face that was asked for.
        let (mut engine, _) = shelf(whole.get(..length));
        assert_eq!(picture(&mut engine, "䶮", SIX), expected, "{length} bytes");
    }
}

#[test]
fn tibetan_breaks_after_a_tsheg_and_never_before_a_mark() {
    let mut engine = Type::new();
    let text = "དངུལ་ཁང་ནས་དངུལ་ལེན་པ། རྒྱལ་སྤྱིའི་སྒོར་ ༢༠༠། །";
    for columns in [44, 60, 90] {
        let lines = wrap(text, columns, |text| engine.width(text, SIX));
        for (line, next) in lines.iter().zip(lines.iter().skip(1)) {
            assert!(line.ends_with(['་', '།']), "{lines:?}");
            assert!(!next.starts_with(['་', '།', '༢']), "{lines:?}");
        }
    }
}

#[test]
fn uyghur_breaks_at_spaces_and_keeps_a_sum_with_its_unit() {
    let mut engine = Type::new();
    let text = "بانكا كارتىڭىزنى ئېلىڭ، 200 يۈەن قالدى";
    for columns in [70, 90, 120] {
        let lines = wrap(text, columns, |text| engine.width(text, SIX));
        assert_eq!(lines.join(" "), text);
        assert!(lines.iter().any(|line| line.contains("200 يۈەن")), "{lines:?}");
    }
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[\u{f00}-\u{fff} ]{0,24}",
        "[\u{600}-\u{6ff}\u{200c}\u{200d} 0-9(\\[)\\]]{0,24}",
        "[\u{590}-\u{8ff}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}a-z0-9 取]{0,24}",
        "[ཀ-ཬཱ-྄ྐ-ྼ་། ا-ي取A0-9]{0,24}",
    ]
}

/// Words, numbers and marks as they are written.
fn sentence() -> impl Strategy<Value = String> {
    let parts = "བསྒྲུབས་ དངུལ་ སྐྱིད ཨོཾ་ ཧཱུྃ། །། ༄༅། ༢༠༠ ང་། سالام ئېلىڭ، پۇل؟ ١٢٣ يۈەن 200 取款 （ ） ( ) ABC 䶮 ， 。";
    let part = proptest::sample::select(parts.split(' ').chain([" "]).collect::<Vec<_>>());
    proptest::collection::vec(part, 0..12).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn whatever_a_line_holds_it_is_drawn_as_wide_as_it_was_measured(text in any_text(), rows in 1_u16..8) {
        let size = Size::new(Way::Quadrant, rows);
        picture(&mut Type::new(), &text, size);
    }

    #[test]
    fn every_printable_character_advances_and_shows(c in any::<char>()) {
        let mut engine = Type::new();
        let text = c.to_string();
        let drawn = picture(&mut engine, &text, Size::new(Way::Sextant, 4));
        if c.width().is_some_and(|cells| cells > 0) {
            prop_assert!(!drawn[0].is_empty(), "{:?} advances", c);
            prop_assert!(c.is_whitespace() || has_ink(&drawn), "{:?} shows", c);
        }
    }

    #[test]
    fn widths_add_up_wherever_lines_may_break(text in sentence(), rows in 1_u16..8) {
        let mut engine = Type::new();
        let size = Size::new(Way::Sextant, rows);
        let whole = engine.width(&text, size);
        let breaks = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
        for (before, after) in breaks.segment_str(&text).filter_map(|at| text.split_at_checked(at)) {
            let parts = engine.width(before, size) + engine.width(after, size);
            prop_assert_eq!(whole, parts, "{:?} and {:?}", before, after);
        }
    }

    #[test]
    fn a_line_that_breaks_inside_a_word_still_fits(text in "[ئېلىشبانكايۈەنپۇلسالام]{1,16}", most in 4_u16..60) {
        let mut engine = Type::new();
        for line in wrap(&text, most, |text| engine.width(text, SIX)) {
            let fits = engine.width(&line, SIX) <= most || line.chars().count() == 1;
            prop_assert!(fits, "{} in {} columns", line, most);
        }
    }
}
