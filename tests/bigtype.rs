//! Large type: what it looks like, and what holds for every text.

use caring_mode::bigtype::{Size, Type, Way};
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Style};
use ratatui::symbols::pixel::{QUADRANTS, SEXTANTS};

const SEXTANT: Size = Size::new(Way::Sextant, 4);
const QUADRANT: Size = Size::new(Way::Quadrant, 5);

fn drawn(engine: &mut Type, text: &str, size: Size) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, engine.width(text, size), size.rows));
    let clip = buffer.area;
    engine.draw(text, size, Position::ORIGIN, clip, Style::new(), &mut buffer);
    buffer
}

/// The sub-cells of a large text, `#` for lit ones.
fn picture(text: &str, size: Size) -> String {
    let buffer = drawn(&mut Type::new(), text, size);
    let (symbols, down): (&[char], u16) = match size.way {
        Way::Sextant => (&SEXTANTS, 3),
        _ => (&QUADRANTS, 2),
    };
    let lit = |x: u16, y: u16| {
        let symbol = buffer[(x / 2, y / down)].symbol();
        let pattern = symbols.iter().position(|known| symbol.chars().eq([*known]));
        pattern.is_some_and(|pattern| pattern >> (y % down * 2 + x % 2) & 1 == 1)
    };
    let row = |y| (0..buffer.area.width * 2).map(|x| if lit(x, y) { '#' } else { '.' }).collect();
    (0..size.rows * down).map(row).collect::<Vec<String>>().join("\n")
}

fn ink(text: &str, size: Size) -> usize {
    picture(text, size).matches('#').count()
}

#[test]
fn a_hanzi_in_sextants_fills_four_rows() {
    assert_eq!(
        picture("中", SEXTANT),
        "\
.......#........
.......#........
.#############..
.#.....#.....#..
.#.....#.....#..
.#.....#.....#..
.#.....#.....#..
.#############..
.#.....#.....#..
.......#........
.......#........
.......#........"
    );
}

#[test]
fn a_hanzi_in_quadrants_fills_five_rows() {
    assert_eq!(
        picture("中", QUADRANT),
        "\
.........##.........
.........##.........
..################..
..##.....##.....##..
..##.....##.....##..
..##.....##.....##..
..################..
.........##.........
.........##.........
.........##........."
    );
}

#[test]
fn letters_that_hang_below_the_line_are_whole() {
    assert_eq!(
        picture("Ay", SEXTANT),
        "\
....###.............
....###.............
...##.#.............
...#..##...##....##.
..##..##...##...##..
..#######...##..##..
.##....##...##.##...
.##.....##...####...
##......##....##....
..............##....
.............##.....
...........###......"
    );
}

#[test]
fn a_character_the_font_lacks_is_a_frame() {
    assert_eq!(
        picture("\u{2fa1d}", SEXTANT),
        "\
................
.##############.
.##..........##.
.##..........##.
.##..........##.
.##..........##.
.##..........##.
.##..........##.
.##..........##.
.##..........##.
.##############.
................"
    );
}

#[test]
fn hanzi_take_twice_as_many_columns_as_rows() {
    let mut engine = Type::new();
    for rows in 1..=12 {
        for way in [Way::Sextant, Way::Quadrant] {
            assert_eq!(engine.width("您要", Size::new(way, rows)), 4 * rows);
        }
    }
}

#[test]
fn digits_are_tabular() {
    let mut engine = Type::new();
    for rows in 1..=12 {
        let size = Size::new(Way::Sextant, rows);
        let widths = ('0'..='9').map(|digit| engine.width(&digit.to_string(), size));
        let widths: std::collections::BTreeSet<u16> = widths.collect();
        assert_eq!(widths.len(), 1, "{rows} rows: {widths:?}");
    }
}

#[test]
fn commas_leave_out_their_empty_half() {
    let mut engine = Type::new();
    for mark in ["，", "。", "、", "：", "“", "”", "（", "）"] {
        assert_eq!(engine.width(mark, SEXTANT), 4, "{mark}");
    }
}

#[test]
fn every_cell_of_the_line_gets_the_style() {
    let mut engine = Type::new();
    let mut buffer = Buffer::filled(Rect::new(0, 0, 10, 6), ratatui::buffer::Cell::new("x"));
    let style = Style::new().fg(Color::Red).bg(Color::Blue);
    let clip = buffer.area;
    engine.draw("一", SEXTANT, Position::new(1, 1), clip, style, &mut buffer);
    for y in 0..6 {
        for x in 0..10 {
            let inside = Rect::new(1, 1, 8, 4).contains(Position::new(x, y));
            assert_eq!(buffer[(x, y)].bg == Color::Blue, inside);
            assert_eq!(buffer[(x, y)].fg == Color::Red, inside);
            assert_eq!(buffer[(x, y)].symbol() != "x", inside);
        }
    }
}

#[test]
fn nothing_that_takes_room_is_blank_but_spaces() {
    for text in ["䶮", "\u{1F600}", "ß", "—", "…", "ཀ", "م", "一", ".", "·", "'"] {
        for rows in 1..=8 {
            for way in [Way::Sextant, Way::Quadrant] {
                let ink = ink(text, Size::new(way, rows));
                assert!(ink > 0 || rows < 4, "{text} at {rows} {way:?}");
            }
        }
    }
}

fn any_way() -> impl Strategy<Value = Way> {
    prop_oneof![Just(Way::Sextant), Just(Way::Quadrant)]
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[您要办什么？，。、“”（）a-zA-Z0-9 ¥%é]{0,12}"]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn drawing_stays_inside_the_clip_and_tells_its_width(
        text in any_text(),
        way in any_way(),
        rows in 0_u16..9,
        (x, y) in prop_oneof![(0_u16..60, 0_u16..30), any::<(u16, u16)>()],
        (left, top, width, height) in prop_oneof![(0_u16..40, 0_u16..20, 0_u16..50, 0_u16..20), any::<(u16, u16, u16, u16)>()],
    ) {
        let size = Size::new(way, rows);
        let mut engine = Type::new();
        let area = Rect::new(3, 2, 40, 16);
        let mut buffer = Buffer::filled(area, ratatui::buffer::Cell::new("x"));
        let clip = Rect::new(left, top, width, height);
        let columns = engine.draw(&text, size, Position::new(x, y), clip, Style::new(), &mut buffer);
        prop_assert_eq!(columns, engine.width(&text, size));
        let sum = text.chars().fold(0_u16, |sum, c| sum.saturating_add(engine.width(&c.to_string(), size)));
        prop_assert_eq!(columns, sum);
        for place in area.positions() {
            let line = Rect::new(x, y, columns.min(u16::MAX - x), rows.max(1).min(u16::MAX - y));
            let painted = buffer[place].symbol() != "x";
            prop_assert_eq!(painted, clip.contains(place) && line.contains(place));
        }
    }

    #[test]
    fn a_cached_drawing_is_the_same_drawing(text in any_text(), way in any_way(), rows in 1_u16..7) {
        let size = Size::new(way, rows);
        let mut engine = Type::new();
        engine.draw("您要 Take 20000元", size, Position::ORIGIN, Rect::ZERO, Style::new(), &mut Buffer::empty(Rect::ZERO));
        let first = drawn(&mut engine, &text, size);
        prop_assert_eq!(&first, &drawn(&mut engine, &text, size));
        prop_assert_eq!(&first, &drawn(&mut Type::new(), &text, size));
    }
}

/// The figure that millimetres are reckoned with: a capital of a line with lowercase letters has 0.733 x 0.92 of an em.
#[test]
fn a_capital_of_pixels_is_as_high_as_it_is_reckoned() {
    let mut engine = Type::new();
    for (height, rows) in [(20, 3), (32, 2), (15, 4), (64, 1)] {
        let cell = caring_mode::bigtype::CellPixels { width: height / 2, height };
        let size = Size::new(Way::Sixel(cell), rows);
        let em = size.em() * f64::from(height);
        for (text, share) in [("H", 0.733), ("Hg", 0.733 * 0.92)] {
            let pixels = engine.pixels(text, size, false);
            // The stem of the H: everything left of where a g would begin.
            let ink = |y: usize| pixels.lit[y * pixels.width..][..pixels.width / 3].contains(&true);
            let high = (0..pixels.lit.len() / pixels.width).filter(|y| ink(*y)).count() as f64;
            assert!(high + 1.0 >= em * share, "{text} at {rows} x {height}: {high} of {em}");
        }
    }
}
