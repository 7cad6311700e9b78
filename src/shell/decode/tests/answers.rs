//! What terminals answer to the probe, as they were recorded with a screen of 80 by 24 cells.

use super::*;
use crate::shell::{decode::Maker, probe::ASK};

/// xterm 379 as a VT340, with window operations allowed.
pub(super) const XTERM: &[u8] = b"\x1b[2;1R\x1b[2;1R\x1b[2;1R\x1b[4;2R\x1b[5;2R\x1b[?63;1;2;4;6;9;15;16;22;28c\x1b[6;30;15t\x1b[4;720;1200t\x1bP>|XTerm(379)\x1b\\\x1b[0n";
/// xterm 379 with `-cjk_width` and nothing else: no answer about pixels.
const XTERM_WIDE: &[u8] =
    b"\x1b[2;1R\x1b[2;1R\x1b[2;1R\x1b[4;3R\x1b[5;3R\x1b[?64;1;2;6;9;15;16;17;18;21;22;28c\x1bP>|XTerm(379)\x1b\\\x1b[0n";
pub(super) const KITTY_OLD: &[u8] = b"\x1b[2;1R\x1b[2;1R\x1b[2;1R\x1b[4;2R\x1b[5;2R\x1b[?62;c\x1b[6;29;14t\x1b[4;696;1120t\x1bP>|kitty(0.26.5)\x1b\\\x1b[0n";
pub(super) const KITTY: &[u8] = b"\x1b[2;1R\x1b[2;3R\x1b[2;5R\x1b[4;2R\x1b[5;2R\x1b[?62;c\x1b[6;29;14t\x1b[4;696;1120t\x1bP>|kitty(0.41.1)\x1b\\\x1b[0n";
pub(super) const VTE: &[u8] =
    b"\x1b[2;1R\x1b[2;1R\x1b[2;1R\x1b[4;2R\x1b[5;2R\x1b[?61;1;21;22;28c\x1b[4;696;1120t\x1bP>|VTE(8001)\x1b\\\x1b[0n";
pub(super) const FOOT: &[u8] = b"\x1b[2;1R\x1b[2;3R\x1b[2;4R\x1b[4;2R\x1b[5;2R\x1b[?62;4;22;28c\x1b[6;32;16t\x1b[4;672;1280t\x1bP>|foot(1.21.0)\x1b\\\x1b[0n";
pub(super) const TMUX: &[u8] = b"\x1b[2;1R\x1b[2;1R\x1b[2;1R\x1b[4;2R\x1b[5;2R\x1b[?1;2c\x1bP>|tmux 3.3a\x1b\\\x1b[0n";

fn replies(bytes: &[u8]) -> Vec<Reply> {
    let mut decoder = Decoder::new();
    let mut events = decoder.feed(bytes, ms(1000));
    events.extend(silence(&mut decoder));
    let reply = |event: Event| if let Event::Reply(reply) = event { reply } else { panic!("{event:?} is no answer") };
    events.into_iter().map(reply).collect()
}

fn maker(bytes: &[u8]) -> Vec<Maker> {
    let maker = |reply| if let Reply::Maker(maker) = reply { Some(maker) } else { None };
    replies(bytes).into_iter().filter_map(maker).collect()
}

#[test]
fn each_answer_is_understood() {
    assert_eq!(replies(b"\x1b[3;7R"), [Reply::Cursor { col: 6, row: 2 }]);
    assert_eq!(replies(b"\x1b[?62;4;22c"), [Reply::Device { sixel: true }]);
    assert_eq!(replies(b"\x1b[6;36;17t"), [Reply::CellPixels { width: 17, height: 36 }]);
    assert_eq!(replies(b"\x1b[4;1080;1920t"), [Reply::TextPixels { width: 1920, height: 1080 }]);
    assert_eq!(replies(b"\x1b[0n"), [Reply::Ready]);
    assert_eq!(replies(b"\x1bP>|foot(1.21.0)\x1b\\"), [Reply::Maker(Maker::Foot)]);
}

#[test]
fn sixel_is_an_attribute_of_terminals_that_list_attributes() {
    // the class is 4, a VT100 with a graphics board, a list that is empty
    for none in [b"\x1b[?4;6c".as_slice(), b"\x1b[?1;4c", b"\x1b[?62;c", b"\x1b[?6c", b"\x1b[?4c"] {
        assert_eq!(replies(none), [Reply::Device { sixel: false }]);
    }
}

#[test]
fn a_whole_set_of_answers_in_the_order_of_the_questions() {
    let cursor = |row, col| Reply::Cursor { col, row };
    let set = replies(KITTY);
    assert_eq!(set[..5], [cursor(1, 0), cursor(1, 2), cursor(1, 4), cursor(3, 1), cursor(4, 1)]);
    let pixels = [Reply::CellPixels { width: 14, height: 29 }, Reply::TextPixels { width: 1120, height: 696 }];
    assert_eq!((set[5], &set[6..8]), (Reply::Device { sixel: false }, &pixels[..]));
    assert_eq!(set[8..], [Reply::Maker(Maker::Kitty), Reply::Ready]);
    assert_eq!(replies(FOOT)[..3], [cursor(1, 0), cursor(1, 2), cursor(1, 3)]);
    assert_eq!(replies(VTE)[5..7], [Reply::Device { sixel: false }, Reply::TextPixels { width: 1120, height: 696 }]);
    assert_eq!(replies(XTERM)[5], Reply::Device { sixel: true });
    assert_eq!(replies(XTERM_WIDE)[3..5], [cursor(3, 2), cursor(4, 2)]);
    assert_eq!(replies(TMUX)[6..], [Reply::Maker(Maker::Multiplexer), Reply::Ready]);
}

#[test]
fn a_terminal_is_known_by_its_name_in_any_case_and_with_any_version() {
    for (text, expected) in [
        ("kitty(0.41.1)", Maker::Kitty),
        ("VTE(8000)", Maker::Vte),
        ("foot(1.21.0)", Maker::Foot),
        ("XTerm(398)", Maker::Xterm),
        ("Konsole 25.04.2", Maker::Konsole),
        ("WezTerm 20240203-110809-5046fc22", Maker::WezTerm),
        ("ghostty 1.2.0-dev+1a2b3c4", Maker::Ghostty),
        ("mlterm(3.9.0)", Maker::Mlterm),
        ("contour 0.5.1", Maker::Contour),
        ("tmux 3.5a", Maker::Multiplexer),
        ("Zellij(4201)", Maker::Multiplexer),
        ("KITTY", Maker::Kitty),
        ("kittyhawk(1)", Maker::Other),
        ("mintty 3.6.1", Maker::Other),
    ] {
        assert_eq!(maker(format!("\x1bP>|{text}\x1b\\").as_bytes()), [expected], "{text}");
    }
}

#[test]
fn a_name_comes_whole_or_not_at_all() {
    // no name, another string, its end torn, a control character within, cut off by the next sequence or by CAN
    for broken in [
        b"\x1bP>|\x1b\\".as_slice(),
        b"\x1bP>|(7)\x1b\\",
        b"\x1bP1$r0m\x1b\\",
        b"\x1bP>|foot(1)\x1b",
        b"\x1bP>|foot(1)\x1b5",
        b"\x1bP>|fo\rot(1)\x1b\\",
        b"\x1bP>|foot(1)\x18",
        b"\x1bP>|foot(1)\x07",
    ] {
        assert_eq!(read(broken), "", "{broken:?}");
    }
    assert_eq!(replies(b"\x1bP>|foot(1)\x1b[0n"), [Reply::Ready]);
    assert_eq!(replies(b"\x1bP>|foot(1)\x1bP>|kitty(1)\x1b\\"), [Reply::Maker(Maker::Kitty)]);
    // an end without a string
    assert_eq!(read(b"\x1b\\"), "");
}

#[test]
fn a_name_of_more_than_64_bytes_is_dropped_to_its_end() {
    let long = |n: usize| [b"\x1bP>|foot(".as_slice(), &b"1".repeat(n), b"\x1b\\5"].concat();
    assert_eq!(read(&long(55)), "maker(foot) 5");
    assert_eq!(read(&long(56)), "5");
    assert_eq!(read(&long(10_000)), "5");
    let mut decoder = Decoder::new();
    decoder.feed(&[b"\x1bP>|".as_slice(), &b"1".repeat(1 << 20)].concat(), ms(0));
    assert!(decoder.sequence.capacity() <= 64);
}

#[test]
fn a_torn_name_is_waited_for_half_a_second_and_then_the_keys_are_back() {
    let mut line = Line::new();
    assert_eq!(line.after(0, b"\x1bP>|foot(1.2").after(300, b"1.0)\x1b").after(300, b"\\").said(), "maker(foot)");
    assert_eq!(line.after(500, b"\x1bP").after(300, b">|foot(1)\x1b\\").said(), "maker(foot)");
    assert_eq!(line.after(500, b"\x1bP>|foot(1.2").after(300, b"1").after(300, b"5").said(), "5");
    // a program that was busy with its first frame reads the rest late
    let mut decoder = Decoder::new();
    decoder.feed(b"\x1bP>|foot(1.2", ms(0));
    assert_eq!(say(&decoder.feed(b"1.0)\x1b\\", ms(400))), "maker(foot)");
}

#[test]
fn the_questions_sent_back_by_an_echo_press_no_key() {
    assert_eq!(read(ASK.as_bytes()), "\u{2580} \u{201c}", "characters that no screen has a use for");
}

#[test]
fn shift_and_f3_is_a_report_of_the_first_line_and_never_a_key() {
    assert_eq!(replies(b"\x1b[1;2R"), [Reply::Cursor { col: 1, row: 0 }]);
    assert_eq!(read(b"\x1bOR\x1b[13~\x1b[R"), "f3 f3 f3");
}
