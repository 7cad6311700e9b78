//! Pictures judged pixel by pixel.
use super::*;
use ratatui::style::Color;

const INK: Rgb = [10, 20, 30];
const PAPER: Rgb = [250, 240, 230];
const SIZES: [CellPixels; 5] = [cell(10, 20), cell(9, 19), cell(7, 15), cell(8, 17), cell(11, 23)];

const fn cell(width: u16, height: u16) -> CellPixels {
    CellPixels { width, height }
}

fn sheet(cell: CellPixels) -> Sheet {
    Sheet { cell, margin: (0, 0), ink: INK, paper: PAPER }
}

fn lines(lines: &[&str]) -> Buffer {
    let mut buf = Buffer::empty(Rect::new(0, 0, 8, lines.len() as u16));
    for (y, line) in (0..).zip(lines) {
        buf.set_string(0, y, line, Style::new());
    }
    buf
}

fn painted(text: &[&str], cell: CellPixels) -> Picture {
    Painter::new().screen(&lines(text), &sheet(cell))
}

fn count(picture: &Picture, x: Range<u32>, y: Range<u32>, hit: impl Fn(Rgb) -> bool) -> usize {
    let places = y.flat_map(|y| x.clone().map(move |x| (x, y)));
    places.filter(|&(x, y)| picture.pixel(x, y).is_some_and(&hit)).count()
}

#[test]
fn a_half_block_fills_exactly_the_upper_pixels() {
    for (height, upper) in [(19, 10), (20, 10), (15, 8)] {
        let picture = painted(&["▀▄"], cell(9, height));
        let height = u32::from(height);
        assert_eq!(count(&picture, 0..9, 0..upper, |p| p == INK), 9 * upper as usize);
        assert_eq!(count(&picture, 0..9, upper..height, |p| p == PAPER), 9 * (height - upper) as usize);
        assert_eq!(count(&picture, 9..18, 0..upper, |p| p == PAPER), 9 * upper as usize);
        assert_eq!(count(&picture, 9..18, upper..height, |p| p == INK), 9 * (height - upper) as usize);
    }
}

#[test]
fn blocks_side_by_side_leave_no_seam() {
    for size in SIZES {
        let full = painted(&["🬎🬎█🬎█▀▀▀", "████████"], size);
        let third = 2 * u32::from(size.height) / 3;
        assert_eq!(count(&full, 0..full.width(), 0..third.min(u32::from(size.height) / 2), |p| p != INK), 0);
        assert_eq!(count(&full, 0..full.width(), u32::from(size.height)..full.height(), |p| p != INK), 0);
        // Each with the half that it leaves: together they are a full block, and they share no pixel.
        for (a, b) in [("▀", "▄"), ("▌", "▐"), ("🬎", "🬭"), ("🬂", "🬹"), ("▚", "▞"), ("▙", "▝"), ("▇", "▔"), ("▉", "▕")]
        {
            let (one, other) = (painted(&[a], size), painted(&[b], size));
            let side = |p: &Picture, x, y| p.pixel(x, y) == Some(INK);
            for (x, y) in (0..u32::from(size.height)).flat_map(|y| (0..u32::from(size.width)).map(move |x| (x, y))) {
                assert!(side(&one, x, y) != side(&other, x, y), "{a}{b} at {x},{y} of {size:?}");
            }
        }
    }
}

#[test]
fn sextants_are_numbered_as_unicode_numbers_them() {
    // Two independent tables: ours by arithmetic, ratatui's by listing.
    for (pattern, c) in ratatui::symbols::pixel::SEXTANTS.into_iter().enumerate().skip(1) {
        let picture = painted(&[&c.to_string()], cell(2, 3));
        let lit = |bit: u32| picture.pixel(bit % 2, bit / 2) == Some(INK);
        let seen = (0..6).filter(|bit| lit(*bit)).fold(0, |sum, bit| sum | 1 << bit);
        assert_eq!(seen, pattern, "{c}");
    }
    for (pattern, c) in ratatui::symbols::pixel::QUADRANTS.into_iter().enumerate().skip(1) {
        let picture = painted(&[&c.to_string()], cell(2, 2));
        let lit = |bit: u32| picture.pixel(bit % 2, bit / 2) == Some(INK);
        let seen = (0..4).filter(|bit| lit(*bit)).fold(0, |sum, bit| sum | 1 << bit);
        assert_eq!(seen, pattern, "{c}");
    }
}

#[test]
fn a_hanzi_has_ink_in_both_its_cells_and_none_outside() {
    for size in SIZES {
        let picture = painted(&["", " 国 ", ""], size);
        let (w, h) = (u32::from(size.width), u32::from(size.height));
        for columns in [w..2 * w, 2 * w..3 * w] {
            assert!(count(&picture, columns, h..2 * h, |p| p[0] < 128) > 5, "{size:?}");
        }
        let inside = count(&picture, w..3 * w, h..2 * h, |p| p != PAPER);
        assert_eq!(count(&picture, 0..picture.width(), 0..picture.height(), |p| p != PAPER), inside, "{size:?}");
    }
}

#[test]
fn wide_letters_are_narrowed_into_their_cell_and_not_cut() {
    let picture = painted(&["mm@@"], cell(10, 20));
    for x in [0, 9, 10, 19] {
        assert!(count(&picture, x..x + 1, 0..20, |p| p != PAPER) > 0, "column {x}");
    }
}

#[test]
fn a_character_that_no_font_has_is_framed() {
    let picture = painted(&["\u{4DAE}"], cell(10, 20));
    assert!((3..17).all(|x| picture.pixel(x, 2) == Some(INK)));
    assert_eq!(count(&picture, 5..15, 6..14, |p| p != PAPER), 0);
}

#[test]
fn bold_is_heavier_and_reversed_swaps_the_colours() {
    let style = Style::new().fg(Color::Rgb(0, 0, 0)).bg(Color::Rgb(255, 255, 255));
    let mut painter = Painter::new();
    let mut ink = |style| {
        let mut picture = Picture::new(20, 20, PAPER);
        assert_eq!(painter.text(&mut picture, "钱", (0, 0), cell(10, 20), style), 20);
        picture.rgb().iter().map(|c| 255 - usize::from(*c)).sum::<usize>()
    };
    let (plain, bold) = (ink(style), ink(style.add_modifier(Modifier::BOLD)));
    assert!(bold > plain + plain / 10, "{plain} {bold}");
    assert_eq!(ink(style.add_modifier(Modifier::REVERSED)), 3 * 400 * 255 - plain);
}

#[test]
fn colours_are_those_of_xterm() {
    let named = [(Color::Red, [205, 0, 0]), (Color::White, [255; 3]), (Color::LightBlue, [92, 92, 255])];
    let indexed = [(Color::Indexed(16), [0; 3]), (Color::Indexed(202), [255, 95, 0]), (Color::Indexed(255), [238; 3])];
    for (colour, rgb) in
        named.into_iter().chain(indexed).chain([(Color::Reset, PAPER), (Color::Rgb(1, 2, 3), [1, 2, 3])])
    {
        assert_eq!(colour::rgb(colour, PAPER), rgb, "{colour:?}");
    }
}

#[test]
fn arabic_letters_join_across_their_cells() {
    let joined = painted(&["سلام"], cell(10, 20));
    let apart = painted(&["س ل ا م"], cell(10, 20));
    let gaps = |p: &Picture| (0..80).filter(|x| count(p, *x..x + 1, 0..20, |c| c != PAPER) == 0).count();
    assert!(gaps(&joined) > 0 && gaps(&apart) > 0);
    // Read from the right: the seen, the widest letter, stands there.
    let ink = |x: Range<u32>| count(&joined, x, 0..20, |c| c != PAPER);
    assert!(ink(30..40) > 0 && ink(40..80) == 0, "{} {}", ink(30..40), ink(40..80));
}

#[test]
fn tibetan_is_drawn_and_not_framed() {
    let frame = painted(&["\u{4DAE}"], cell(10, 20));
    let stack = painted(&["བསྒྲུབས"], cell(10, 20));
    assert!(count(&stack, 0..80, 0..20, |p| p != PAPER) > 100);
    assert_ne!(frame, stack);
}

#[test]
fn scaled_text_stands_in_scaled_cells() {
    let mut picture = Picture::new(200, 100, PAPER);
    let width = Painter::new().text(&mut picture, "取 1", (20, 10), cell(40, 80), Style::new());
    assert_eq!(width, 160);
    assert_eq!(count(&picture, 0..20, 0..100, |p| p != PAPER), 0);
    assert!(count(&picture, 20..100, 10..90, |p| p == [0; 3]) > 300);
    assert_eq!(count(&picture, 180..200, 0..100, |p| p != PAPER), 0);
}

#[test]
fn a_margin_lies_on_every_side() {
    let sheet = Sheet { margin: (8, 4), ..sheet(cell(10, 20)) };
    let picture = Painter::new().screen(&lines(&["████████"]), &sheet);
    assert_eq!((picture.width(), picture.height()), (240, 180));
    assert_eq!(count(&picture, 0..240, 0..180, |p| p == INK), 80 * 20);
    assert_eq!(count(&picture, 80..160, 80..100, |p| p == INK), 80 * 20);
}

#[test]
fn no_character_makes_it_fail() {
    let mut painter = Painter::new();
    let mut buf = Buffer::empty(Rect::new(0, 0, 64, 4));
    let sheet = sheet(cell(4, 7));
    let all: Vec<char> = ('\0'..='\u{FFFF}').chain('\u{1F000}'..='\u{1FBFF}').collect();
    for page in all.chunks(64 * 4) {
        for (cell, c) in buf.content.iter_mut().zip(page) {
            cell.set_char(*c);
        }
        assert_eq!(painter.screen(&buf, &sheet).width(), 256);
    }
    for odd in
        ["", "\u{301}", "e\u{301}", "👨‍👩‍👧", "\x1b]66;s=4;取\x07", "ཀྵྨླྻ", "\u{200F}", "لا\u{64B}", "\u{1100}\u{1161}\u{11A8}"]
    {
        buf.content.iter_mut().for_each(|cell| _ = cell.set_symbol(odd));
        assert_eq!(painter.screen(&buf, &sheet).width(), 256, "{odd:?}");
    }
    let nothing = painter.screen(&Buffer::empty(Rect::ZERO), &Sheet { cell: cell(0, 0), ..sheet });
    assert_eq!((nothing.width(), nothing.height()), (1, 1));
}
