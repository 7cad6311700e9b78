//! Sizes, colours and ways to draw, as the terminal is known.
use super::hall::{CALLED, Kiosk, NO_CARD, PENSION, Setup, WELCOME, readable, side_by_side};
use crate::pty::booth::Seen;

const CHOICES: [&str; 4] = ["取钱存钱转钱", "养老金、存折", "有人叫我办事", "卡丢了、别的事"];
const TOO_SMALL: &str = "窗口太小，请放大到40列、11行以上";

fn quadrants(s: &Seen) -> bool {
    every_char(s, |c| ('\u{2596}'..='\u{259f}').contains(&c))
}

fn sextants(s: &Seen) -> bool {
    every_char(s, |c| ('\u{1fb00}'..='\u{1fb3b}').contains(&c))
}

/// Whether the program ever sent such a character.
fn every_char(s: &Seen, which: impl Fn(char) -> bool) -> bool {
    String::from_utf8_lossy(&s.bytes).contains(which)
}

/// Whether the program ever sent a colour.
fn colour(s: &Seen) -> bool {
    let sent = String::from_utf8_lossy(&s.bytes);
    ["38;2", "48;2", "38;5", "48;5", "38:2", "48:2"].iter().any(|c| sent.contains(c))
}

#[test]
fn a_window_that_is_too_small_says_so_and_comes_back() {
    let mut kiosk = Kiosk::opens(&readable());
    for (columns, rows) in [(20, 5), (39, 24), (80, 10), (24, 2)] {
        kiosk.reshape(columns, rows);
        kiosk.until(TOO_SMALL, |s| s.running() == TOO_SMALL);
        kiosk.reshape(80, 24);
        kiosk.until("the menu again", |s| s.shows(WELCOME) && s.reads(NO_CARD));
    }
    kiosk.reshape(1, 1);
    kiosk.reshape(40, 11);
    kiosk.sees(WELCOME);
    kiosk.press(b"0", CALLED);
}

#[test]
fn it_may_even_start_too_small() {
    let mut kiosk = Kiosk::starts(&Setup { size: (20, 5), ..readable() });
    kiosk.until(TOO_SMALL, |s| s.running() == TOO_SMALL);
    // Keys that nobody can see the meaning of do not wander about.
    kiosk.settle();
    kiosk.keys(b"2");
    kiosk.reshape(60, 16);
    kiosk.sees(WELCOME);
    kiosk.keys(b"\x11");
    kiosk.left_well();
}

#[test]
fn a_storm_of_sizes_ends_at_the_last_one() {
    let mut kiosk = Kiosk::opens(&readable());
    for n in 0..200_u16 {
        kiosk.reshape(1 + n * 37 % 170, 1 + n * 13 % 50);
    }
    // A size that none of the others was.
    kiosk.reshape(90, 60);
    kiosk.sees(NO_CARD);
    kiosk.until("the whole screen", |s| s.reads(WELCOME) && CHOICES.iter().all(|words| s.reads(words)));
    kiosk.press(b"2", PENSION);
    kiosk.press(b"7", WELCOME);
}

#[test]
fn a_size_that_comes_back_at_once_is_drawn_anew() {
    let kiosk = Kiosk::opens(&readable());
    for _ in 0..50 {
        // The terminal has thrown away what does not fit, and the program finds the size that it knows.
        kiosk.reshape(20, 5);
        kiosk.reshape(80, 24);
        kiosk.until("the whole screen", |s| s.whole() && CHOICES.iter().all(|words| s.reads(words)));
    }
}

#[test]
fn every_size_shows_its_choices() {
    side_by_side(&[(40, 11), (60, 16), (80, 24), (160, 45)], |&size| {
        let mut kiosk = Kiosk::starts(&Setup { size, ..readable() });
        kiosk.sees(WELCOME);
        for words in ["叫人", "上一步", "柜台", "字"] {
            kiosk.sees(words);
        }
        // What does not fit stands on the next page, all of it together.
        if !kiosk.look(|s| s.reads(CHOICES[0])) {
            kiosk.press(b"9", CHOICES[0]);
        }
        assert!(CHOICES.iter().all(|words| kiosk.look(|s| s.reads(words))));
        kiosk.press(b"2", PENSION);
    });
}

#[test]
fn without_colours_the_meaning_stays() {
    let xterm = ("TERM", "xterm-256color");
    let rich = Kiosk::opens(&Setup { env: vec![xterm, ("COLORTERM", "truecolor")], ..Setup::default() });
    rich.until("24-bit colours", |s| s.sent(b"38;2;") > 0 && s.sent(b"48;2;") > 0);
    let env = vec![xterm, ("COLORTERM", "truecolor"), ("NO_COLOR", "1")];
    let mut kiosk = Kiosk::opens(&Setup { env, ..readable() });
    for words in [WELCOME, "取钱存钱转钱", "养老金、存折", "叫人帮忙"] {
        kiosk.sees(words);
    }
    // Blocks that can be pressed are reversed, so they still differ from text.
    kiosk.until("reversed blocks", |s| s.sent(b"\x1b[7m") > 0);
    kiosk.press(b"2", PENSION);
    assert!(!kiosk.look(colour));
}

#[test]
fn each_terminal_gets_what_it_draws() {
    // Whether there are quadrants, sextants and colours; the focus frame of each may have a quadrant at its corners.
    let terminals =
        [("xterm-256color", Some(true), false, true), ("xterm-kitty", None, true, true), ("vt100", None, false, false)];
    side_by_side(&terminals, |&(term, four, six, colours)| {
        let mut kiosk = Kiosk::opens(&Setup { env: vec![("TERM", term)], ..Setup::default() });
        kiosk.press(b"6", "改了马上看得见");
        let seen = kiosk.look(|s| (four.map(|_| quadrants(s)), sextants(s), colour(s)));
        assert_eq!(seen, (four, six, colours), "{term}");
    });
}

#[test]
fn a_console_gets_no_quadrants() {
    let mut dumb = Kiosk::opens(&Setup { env: vec![("TERM", "dumb")], ..Setup::default() });
    dumb.press(b"2", PENSION);
    let mut console = Kiosk::starts(&Setup { env: vec![("TERM", "linux")], ..Setup::default() });
    // Its heading is made of halves; the same in fewer words stands below.
    console.sees("不收卡");
    assert!(console.look(|s| s.shows("█▄▄") && !s.reads(WELCOME)));
    for kiosk in [&dumb, &console] {
        assert!(!kiosk.look(|s| quadrants(s) || sextants(s) || colour(s)));
    }
}
