//! The probe, with the answers of real terminals and of bad ones.

use super::*;
use crate::shell::decode::{Decoder, Event};

const GRID: (u16, u16) = (80, 24);

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

fn probe() -> Probe {
    Probe::new(ms(1000), GRID, None)
}

/// The bytes of a terminal, through the decoder, into a probe.
fn hear(probe: &mut Probe, bytes: &[u8], at: Duration) {
    for event in Decoder::new().feed(bytes, at) {
        if let Event::Reply(reply) = event {
            probe.hear(reply, at);
        }
    }
}

/// What comes of these answers, "ready" or not.
fn learnt(bytes: &[u8]) -> Answers {
    let mut probe = probe();
    hear(&mut probe, bytes, ms(1010));
    probe.done(ms(1000) + WINDOW).unwrap()
}

#[test]
fn kitty_proves_text_sizing() {
    let said = learnt(b"\x1b[2;1R\x1b[2;3R\x1b[2;5R\x1b[4;2R\x1b[5;2R\x1b[?62;c\x1b[6;29;14t\x1b[4;696;1120t\x1bP>|kitty(0.41.1)\x1b\\\x1b[0n");
    let maker = Some(Maker::Kitty);
    let expected =
        Answers { text_sizing: true, sixel: false, cell: Some((14, 29)), wide: Some(false), maker, answered: true };
    assert_eq!(said, expected);
}

#[test]
fn foot_stretches_and_does_not_enlarge_but_has_sixel() {
    let said = learnt(b"\x1b[2;1R\x1b[2;3R\x1b[2;4R\x1b[4;2R\x1b[5;2R\x1b[?62;4;22;28c\x1b[6;32;16t\x1b[4;672;1280t\x1bP>|foot(1.21.0)\x1b\\\x1b[0n");
    assert!(!said.text_sizing && said.sixel && said.answered);
    assert_eq!(said.cell, Some((16, 32)));
}

#[test]
fn vte_tells_only_the_size_of_the_text_area() {
    let said = learnt(b"\x1b[2;1R\x1b[2;1R\x1b[2;1R\x1b[4;2R\x1b[5;2R\x1b[?61;1;21;22;28c\x1b[4;696;1120t\x1bP>|VTE(8001)\x1b\\\x1b[0n");
    assert!(!said.text_sizing && !said.sixel);
    assert_eq!(said.cell, Some((14, 29)));
}

#[test]
fn an_xterm_that_may_not_tell_pixels_is_measured_by_the_system() {
    let mut probe = Probe::new(ms(0), GRID, Some((964, 580)));
    hear(&mut probe, b"\x1b[2;1R\x1b[2;1R\x1b[2;1R\x1b[4;3R\x1b[5;3R\x1b[?64;1;2;6;9;15;16;17;18;21;22;28c\x1bP>|XTerm(379)\x1b\\\x1b[0n", ms(1));
    let said = probe.done(ms(1)).unwrap();
    assert_eq!((said.cell, said.wide), (Some((12, 24)), Some(true)));
}

#[test]
fn a_probe_ends_with_ready_and_not_before() {
    let mut probe = probe();
    hear(&mut probe, b"\x1b[2;1R\x1b[2;3R\x1b[2;5R", ms(1001));
    assert_eq!((probe.deadline(), probe.done(ms(1001))), (Some(ms(3000)), None));
    hear(&mut probe, b"\x1b[0n", ms(1200));
    assert_eq!(probe.deadline(), None);
    assert!(probe.done(ms(1200)).unwrap().text_sizing);
    hear(&mut probe, b"\x1b[2;1R\x1b[?62;4c", ms(1201));
    let later = probe.done(ms(5000)).unwrap();
    assert!(later.text_sizing && !later.sixel, "what comes after the end changes nothing");
}

#[test]
fn a_terminal_that_says_nothing_is_a_terminal_that_can_nothing() {
    let probe = probe();
    assert_eq!(probe.done(ms(2999)), None);
    assert_eq!(probe.done(ms(3000)), Some(Answers::default()));
}

#[test]
fn an_answer_after_the_window_is_not_heard() {
    let mut probe = probe();
    hear(&mut probe, b"\x1b[?62;4c\x1b[0n", ms(3000));
    assert_eq!(probe.done(ms(3001)), Some(Answers::default()));
}

#[test]
fn without_ready_counts_what_is_proven_and_nothing_else() {
    let said = learnt(b"\x1b[2;1R\x1b[2;3R\x1b[?62;4c\x1b[6;30;15t");
    let expected = Answers { sixel: true, cell: Some((15, 30)), ..Answers::default() };
    assert_eq!(said, expected);
}

#[test]
fn text_sizing_is_three_reports_of_one_line_and_no_other() {
    for wrong in [
        b"\x1b[2;1R\x1b[2;1R\x1b[2;1R".as_slice(),
        b"\x1b[2;1R\x1b[2;3R\x1b[2;4R",
        b"\x1b[2;1R\x1b[2;1R\x1b[2;3R",
        // missing, in another order, doubled, from other lines, shifted, printed as text, a screen of one line
        b"\x1b[2;3R\x1b[2;5R",
        b"\x1b[2;3R\x1b[2;1R\x1b[2;5R",
        b"\x1b[2;1R\x1b[2;1R\x1b[2;3R\x1b[2;3R\x1b[2;5R\x1b[2;5R",
        b"\x1b[2;1R\x1b[2;3R\x1b[2;5R\x1b[2;1R\x1b[2;3R\x1b[2;5R",
        b"\x1b[4;1R\x1b[4;3R\x1b[4;5R",
        b"\x1b[1;1R\x1b[1;3R\x1b[1;5R",
        b"\x1b[2;2R\x1b[2;4R\x1b[2;6R",
        b"\x1b[2;1R\x1b[2;10R\x1b[2;19R",
        b"\x1b[1;1R\x1b[1;1R\x1b[1;1R\x1b[1;2R\x1b[1;2R",
    ] {
        assert!(!learnt(&[wrong, b"\x1b[0n"].concat()).text_sizing, "{:?}", String::from_utf8_lossy(wrong));
    }
    let cut = learnt(b"\x1b[2;1R\x1b[0n\x1b[2;3R\x1b[2;5R");
    assert!(!cut.text_sizing && cut.answered);
}

#[test]
fn shift_f3_and_other_reports_of_the_first_line_disturb_nothing() {
    let said = learnt(b"\x1b[1;2R\x1b[2;1R\x1b[1;2R\x1b[2;3R\x1b[2;5R\x1b[9;9R\x1b[0n");
    assert!(said.text_sizing);
    assert_eq!(said.wide, None);
}

#[test]
fn contradicting_answers_are_worth_nothing() {
    let said = learnt(b"\x1b[?62;4c\x1b[?62;22c\x1b[6;30;15t\x1b[6;31;15t\x1b[4;2R\x1b[4;3R\x1b[0n");
    let expected = Answers { answered: true, ..Answers::default() };
    assert_eq!(said, expected);
    let two = learnt(b"\x1bP>|kitty(1)\x1b\\\x1bP>|tmux 3\x1b\\\x1b[0n");
    assert_eq!(two.maker, Some(Maker::Other));
    let same = learnt(b"\x1b[?62;4c\x1b[?62;4c\x1b[0n");
    assert!(same.sixel, "the same said twice is the same");
}

#[test]
fn characters_are_wide_when_one_of_two_is() {
    assert_eq!(learnt(b"\x1b[4;2R\x1b[5;2R").wide, Some(false));
    assert_eq!(learnt(b"\x1b[4;2R\x1b[5;3R").wide, Some(true));
    assert_eq!(learnt(b"\x1b[4;3R").wide, Some(true));
    assert_eq!(learnt(b"\x1b[4;9R\x1b[5;1R").wide, None);
}

#[test]
fn a_cell_that_cannot_be_is_no_cell() {
    assert_eq!(learnt(b"\x1b[6;0;0t").cell, None);
    assert_eq!(learnt(b"\x1b[6;3;3t").cell, None);
    assert_eq!(learnt(b"\x1b[6;201;100t").cell, None);
    assert_eq!(learnt(b"\x1b[6;0;0t\x1b[4;720;1200t").cell, Some((15, 30)), "the next best");
    assert_eq!(cell_of((1280, 672), (80, 21)), Some((16, 32)));
    assert_eq!(cell_of((0, 0), (80, 24)), None);
    assert_eq!(cell_of((1280, 672), (0, 0)), None);
}

#[test]
fn a_second_probe_learns_the_new_size_of_a_cell() {
    let mut probe = Probe::new(ms(9000), (60, 16), None);
    assert_eq!(Decoder::new().feed(ASK_CELL.as_bytes(), ms(0)), [], "sent back by an echo it is no key");
    hear(&mut probe, b"\x1b[6;45;20t\x1b[4;720;1200t\x1b[0n", ms(9001));
    assert_eq!(probe.done(ms(9001)).unwrap().cell, Some((20, 45)));
}

#[test]
fn the_questions_stand_on_the_lines_that_the_answers_are_sought_on() {
    for row in [SIZING_ROW, WIDTH_ROWS[0], WIDTH_ROWS[1]] {
        assert!(ASK.contains(&format!("\x1b[{};1H", row + 1)));
    }
    assert_eq!(ASK.matches("\x1b[6n").count(), SIZING.len() + WIDTH_ROWS.len());
    assert!(ASK.ends_with("\x1b[5n"));
}

#[test]
fn the_questions_leave_nothing_on_the_screen() {
    let mut terminal = vt100::Parser::new(24.try_into().unwrap(), 80.try_into().unwrap(), 0);
    terminal.process(ASK.as_bytes());
    assert_eq!(terminal.screen().contents(), "");
}
