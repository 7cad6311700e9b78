//! Lines of large and native type: where they break, and what holds for every text.

use caring_mode::bigtype::{Size, Type, Way, native_width, wrap};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

fn lines(text: &str, columns: u16) -> Vec<String> {
    wrap(text, columns, native_width)
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn quotes_take_one_column_as_in_ratatui() {
    assert_eq!(native_width("“取款”"), 6);
}

#[test]
fn a_text_that_fits_is_one_line() {
    assert_eq!(lines("您要办什么？", 12), ["您要办什么？"]);
}

#[test]
fn lines_are_even() {
    assert_eq!(lines("春眠觉处闻啼鸟", 12), ["春眠觉处", "闻啼鸟"]);
}

#[test]
fn a_pause_is_a_good_end() {
    assert_eq!(lines("不用着急，请看机器上的字", 18), ["不用着急，", "请看机器上的字"]);
}

#[test]
fn words_of_the_counter_stay_whole() {
    assert_eq!(lines("请您把银行卡放好", 10), ["请您把", "银行卡放好"]);
    assert_eq!(lines("没有什么安全账户", 10), ["没有什么", "安全账户"]);
}

#[test]
fn a_number_keeps_its_unit() {
    assert_eq!(lines("最多取20000元", 10), ["最多取", "20000元"]);
    assert_eq!(lines("还剩 3 步", 6), ["还剩", "3 步"]);
    assert_eq!(lines("一共 2 万元整", 8), ["一共", "2 万元整"]);
    assert_eq!(lines("Take 200 yuan", 9), ["Take", "200 yuan"]);
    assert_eq!(lines("Up to 500,000 yuan", 8), ["Up to", "500,000", "yuan"]);
}

#[test]
fn quotes_stay_with_what_they_quote() {
    assert_eq!(lines("请按“取款”键好了", 9), ["请按", "“取款”", "键好了"]);
}

#[test]
fn latin_breaks_at_spaces() {
    assert_eq!(lines("Take out your money", 10), ["Take out", "your money"]);
}

#[test]
fn a_piece_wider_than_the_line_breaks_inside() {
    assert_eq!(lines("20000元", 6), ["20000", "元"]);
    assert_eq!(lines("abcdefgh", 3).concat(), "abcdefgh");
}

#[test]
fn line_feeds_break_and_spaces_at_ends_go() {
    assert_eq!(lines(" 取钱 \n\n存钱  \n", 20), ["取钱", "", "存钱"]);
    assert!(lines("", 20).is_empty());
}

#[test]
fn large_type_is_broken_by_its_own_measure() {
    let mut engine = Type::new();
    let size = Size::new(Way::Sextant, 4);
    let broken = wrap("请看机器上的字，不用着急", 60, |text| engine.width(text, size));
    assert_eq!(broken, ["请看机器上的字，", "不用着急"]);
}

fn sentence() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("银行卡"),
        Just("安全账户"),
        Just("取"),
        Just("请您"),
        Just("20000元"),
        Just("3 步"),
        Just("“取款”"),
        Just("（柜台）"),
        Just("，"),
        Just("。"),
        Just("？"),
        Just(" "),
        Just("money "),
        Just("ATM"),
        Just("您要"),
        Just("\n"),
    ];
    proptest::collection::vec(part, 0..24).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, max_global_rejects: 1_000_000, ..ProptestConfig::with_cases(1000) })]

    #[test]
    fn no_line_is_too_wide_and_nothing_is_lost(
        text in prop_oneof![sentence(), any::<String>(), "[\\PC 您，“”]{0,40}"],
        max in 0_u16..40,
    ) {
        let lines = lines(&text, max);
        prop_assert_eq!(squeezed(&lines.concat()), squeezed(&text));
        for line in &lines {
            let fits = native_width(line) <= max || line.graphemes(true).count() == 1;
            prop_assert!(fits, "{:?} in {} columns", line, max);
            prop_assert_eq!(line.trim_end(), line);
        }
    }

    #[test]
    fn marks_and_amounts_stay_where_they_belong(text in sentence(), max in 12_u16..60) {
        // Marks after a space or another mark make pieces that may be wider than a line, which must then give way.
        let pairs = std::iter::once(' ').chain(text.chars()).zip(text.chars());
        let tidy = pairs.filter(|(_, mark)| "，。？".contains(*mark)).all(|(before, _)| !" \n，。？".contains(before));
        prop_assume!(tidy);
        let lines = lines(&text, max);
        for line in &lines {
            prop_assert_eq!(line.matches("20000").count(), line.matches("20000元").count(), "{:?}", &lines);
            prop_assert!(!line.starts_with(['，', '。', '、', '）', '；', '：', '？', '！', '”']), "{:?}", &lines);
            prop_assert!(!line.ends_with(['（', '“']), "{:?}", &lines);
        }
    }

    #[test]
    fn a_wider_page_never_needs_more_lines(text in "[取钱存您要办a ]{0,30}", max in 4_u16..40) {
        prop_assert!(lines(&text, max + 1).len() <= lines(&text, max).len());
    }
}
