//! What does not end the kiosk.
use super::hall::{Kiosk, readable};
use crate::pty::booth::Seen;
use rustix::process::Signal;

/// Shows that it still takes keys, without waiting for a screen to settle.
fn alive(kiosk: &mut Kiosk, turn: usize) {
    kiosk.moves([&b"\t"[..], b"\x1b[Z"][turn % 2]);
}

#[test]
fn keys_of_a_keyboard_do_not_end_it() {
    let mut kiosk = Kiosk::opens(&readable());
    for (turn, key) in [&b"\x03"[..], b"\x1a", b"\x1c", b"\x04", b"\x13", b"\x17", b"\x1b[3;5~"].into_iter().enumerate()
    {
        kiosk.keys(key);
        alive(&mut kiosk, turn);
    }
    kiosk.answers();
}

#[test]
fn signals_of_a_keyboard_do_not_end_it() {
    let mut kiosk = Kiosk::opens(&readable());
    for (turn, signal) in [Signal::INT, Signal::TSTP, Signal::QUIT, Signal::TTIN, Signal::TTOU].into_iter().enumerate()
    {
        kiosk.signal(signal);
        alive(&mut kiosk, turn);
    }
    kiosk.answers();
}

#[test]
fn stopped_and_continued_it_is_there_again() {
    let mut kiosk = Kiosk::opens(&readable());
    let before = kiosk.look(|s| s.sent(b"\x1b[?1000h"));
    kiosk.signal(Signal::STOP);
    kiosk.signal(Signal::CONT);
    kiosk.until("the terminal taken again", |s| s.sent(b"\x1b[?1000h") > before);
    kiosk.until("the whole screen", |s| s.shows("您想办什么？") && s.shows("English"));
    kiosk.answers();
}

#[test]
fn it_asks_the_terminal_once_and_switches_no_paste_on() {
    let mut kiosk = Kiosk::opens(&readable());
    kiosk.answers();
    kiosk.keys(b"\x11");
    kiosk.left_well();
    for (once, times) in [(&b"\x1b[6n"[..], 5), (b"\x1b[c", 1), (b"\x1b[>q", 1), (b"\x1b[16t", 1), (b"\x1b[5n", 1)] {
        assert_eq!(kiosk.look(|s: &Seen| s.sent(once)), times, "{once:?}");
    }
    for never in [&b"\x1bP"[..], b"\x1b[?2004h", b"\x1b[?1003h", b"\x07"] {
        assert_eq!(kiosk.look(|s: &Seen| s.sent(never)), 0, "{never:?}");
    }
}
