//! What a customer sees and presses.
use super::hall::{
    CALLED, COUNTER, DOWN, Kiosk, LEFT, LOOK, MONEY, MORE, NATIVE, NO_CARD, PASSWORD, PENSION, RIGHT, Setup, TOLD,
    TRIAL, UP, WELCOME, readable, side_by_side, tap,
};
use crate::pty::booth::Seen;
use std::{thread, time::Duration};

#[test]
fn the_first_screen_is_the_menu() {
    let mut kiosk = Kiosk::opens(&Setup::default());
    kiosk.until("the terminal taken", |s| s.mouse() && !s.given_back());
    // Large type is drawn in blocks; the sentences, the footer and the other language are the terminal's own.
    for words in [NO_CARD, "不问密码", "不动您的钱", "按错了没关系", "English", TRIAL] {
        kiosk.sees(words);
    }
    kiosk.until("large type", |s| s.text().contains(|c| ('\u{2596}'..='\u{259f}').contains(&c)));
    let mut kiosk = Kiosk::opens(&readable());
    for words in [WELCOME, "取钱存钱转钱", "养老金、存折", "有人叫我办事", "卡丢了、别的事", "叫人帮忙", "上一步"]
    {
        kiosk.sees(words);
    }
}

#[test]
fn a_tap_on_a_choice_opens_it() {
    let cases = [(readable(), 1, PENSION), (readable(), 3, MORE)];
    side_by_side(&cases, |(setup, choice, opened)| {
        let mut kiosk = Kiosk::opens(setup);
        // The cursor sits on the focused choice: a choice is where it is.
        let mut place = kiosk.look(Seen::cursor);
        for _ in 0..*choice {
            place = kiosk.moves(b"\t");
        }
        kiosk.press(&tap(place), opened);
    });
}

#[test]
fn a_finger_that_slips_away_presses_nothing() {
    let mut kiosk = Kiosk::opens(&readable());
    let (row, column) = kiosk.look(Seen::cursor);
    kiosk.settle();
    let (x, y) = (column + 1, row + 1);
    kiosk.keys(format!("\x1b[<0;{x};{y}M\x1b[<0;{};{y}m", x + 60).as_bytes());
    // Had it pressed the first choice, the second key would open another screen.
    kiosk.press(b"2", PENSION);
}

#[test]
fn a_tap_at_once_after_a_new_screen_is_meant_for_the_old_one() {
    let mut kiosk = Kiosk::opens(&readable());
    let place = kiosk.look(Seen::cursor);
    kiosk.settle();
    // Two fingers' worth of haste: both arrive in one read, the second for a screen that nobody has seen.
    kiosk.keys(&[tap(place), tap(place)].concat());
    kiosk.sees(MONEY);
    assert!(!kiosk.within(Duration::from_millis(300), |s| !s.shows(MONEY)));
}

#[test]
fn digits_choose_and_the_footer_is_everywhere() {
    let keys = [
        ("1", MONEY),
        ("2", PENSION),
        ("3", TOLD),
        ("4", MORE),
        ("6", LOOK),
        ("8", COUNTER),
        ("０", CALLED),
        ("２", PENSION),
    ];
    side_by_side(&keys, |(key, opened)| {
        let mut kiosk = Kiosk::opens(&readable());
        kiosk.press(key.as_bytes(), opened);
        for words in ["叫人帮忙", "上一步", "去柜台", "字和语言"] {
            assert!(kiosk.look(|s| s.reads(words)), "{key}");
        }
        kiosk.press(b"\x1b", WELCOME);
    });
}

#[test]
fn a_colleague_answers_a_call() {
    let mut kiosk = Kiosk::opens(&readable());
    kiosk.press(b"0", CALLED);
    assert!(kiosk.look(|s| s.sent(b"\x07") == 1));
    kiosk.press(b"*", "同事马上到");
}

#[test]
fn arrows_and_enter_choose() {
    let mut kiosk = Kiosk::opens(&readable());
    let first = kiosk.look(Seen::cursor);
    for (there, back) in [(RIGHT, LEFT), (DOWN, UP), (b"\t", b"\x1b[Z")] {
        kiosk.moves(there);
        assert_eq!(kiosk.moves(back), first);
    }
    kiosk.press(b"\r", MONEY);
    kiosk.press(b"\x7f", WELCOME);
    // Two switches: next, and select.
    kiosk.moves(b" ");
    kiosk.press(b"\r", PENSION);
}

#[test]
fn the_same_key_counts_once() {
    let mut kiosk = Kiosk::opens(&Setup { config: NATIVE.into(), ..Setup::default() });
    let first = kiosk.look(Seen::cursor);
    let second = kiosk.moves(b"\t");
    for _ in 0..4 {
        thread::sleep(Duration::from_millis(150));
        kiosk.keys(b"\t");
    }
    assert!(!kiosk.within(Duration::from_millis(200), |s| s.cursor() != second));
    // After 0.7 s without that key it counts again.
    thread::sleep(Duration::from_millis(750));
    let third = kiosk.moves(b"\t");
    assert!(third != first && third != second);
}

#[test]
fn a_typed_password_brings_a_sentence_and_is_nowhere() {
    let typed: &[u8] = b"5839";
    let mut kiosk = Kiosk::opens(&readable());
    kiosk.press(b"\t\r", PENSION);
    kiosk.settle();
    for digit in typed {
        kiosk.keys(&[*digit]);
        // As fast as a hand: faster would be a scanner.
        thread::sleep(Duration::from_millis(200));
    }
    kiosk.sees(PASSWORD);
    assert!(kiosk.look(|s| !s.shows("5839") && s.sent(typed) == 0));
    assert!(!kiosk.written().windows(4).any(|w| w == typed));
    // Only after the number has stopped flowing does a press answer; then the screen before its first digit is back.
    thread::sleep(Duration::from_millis(1600));
    // A digit key too: a keypad may have nothing else.
    kiosk.keys(b"1");
    kiosk.sees(PENSION);
    kiosk.press(b"\x1b", WELCOME);
    kiosk.keys(b"\x11");
    kiosk.left_well();
    assert_eq!(kiosk.look(|s| s.sent(typed)), 0);
    assert!(!kiosk.written().windows(4).any(|w| w == typed));
}
