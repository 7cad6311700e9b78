//! Hostile and broken bytes: nothing that a terminal or a scanner sends becomes a key, and no key is lost for good.
use super::hall::{Kiosk, PENSION, TOLD, WELCOME, readable, side_by_side, tap};
use crate::pty::booth::Seen;
use std::{thread, time::Duration};

/// Long enough for every unfinished thing to be given up.
const GIVEN_UP: Duration = Duration::from_millis(600);

/// The kiosk is still at its first screen, and takes keys.
fn untouched(kiosk: &mut Kiosk) {
    thread::sleep(GIVEN_UP);
    assert!(kiosk.look(|s| s.shows(WELCOME)));
    // Were it elsewhere, the key would open something else.
    kiosk.press(b"3", TOLD);
    kiosk.press(b"\x1b", WELCOME);
}

#[test]
fn a_paste_without_an_end_leaves_the_keys_alive() {
    let mut kiosk = Kiosk::opens(&readable());
    kiosk.settle();
    kiosk.keys(b"\x1b[200~1234\r");
    untouched(&mut kiosk);
}

#[test]
fn a_paste_with_an_end_is_no_key() {
    let mut kiosk = Kiosk::opens(&readable());
    kiosk.settle();
    kiosk.keys(b"\x1b[200~1\r2\r\x1b[201~");
    untouched(&mut kiosk);
}

#[test]
fn a_mouse_report_that_is_torn_is_no_digit() {
    let mut kiosk = Kiosk::opens(&readable());
    kiosk.settle();
    // Every digit that a screen knows, and torn at each place; the pause gives the lone Esc out as a key.
    for (head, tail) in [
        (&b"\x1b"[..], &b"[<0;12;5M"[..]),
        (b"\x1b", b"[<0;12;5m"),
        (b"\x1b[", b"<0;13;42m"),
        (b"\x1b[<", b"0;21;3m"),
        (b"\x1b[<0;", b"4;2m"),
        (b"\x1b[<0;1", b"2;4m"),
        (b"\x1b[M", b"\x201"),
    ] {
        kiosk.keys(head);
        thread::sleep(Duration::from_millis(120));
        kiosk.keys(tail);
        thread::sleep(Duration::from_millis(20));
    }
    untouched(&mut kiosk);
}

#[test]
fn a_scanner_does_nothing() {
    side_by_side(&["6901234567892\r", "1111111111111\r", "40170725\r\n"], |code| {
        let mut kiosk = Kiosk::opens(&readable());
        kiosk.settle();
        kiosk.keys(code.as_bytes());
        untouched(&mut kiosk);
    });
}

#[test]
fn a_tap_from_beyond_the_glass_does_nothing() {
    let mut kiosk = Kiosk::opens(&readable());
    kiosk.settle();
    for place in ["65535;65535", "0;0", "99999;1", "1;99999999999999999999", "-1;-1", ";", "81;25"] {
        kiosk.keys(format!("\x1b[<0;{place}M\x1b[<0;{place}m").as_bytes());
    }
    untouched(&mut kiosk);
    // And a finger on the glass still counts.
    let place = kiosk.moves(b"\t");
    kiosk.settle();
    kiosk.keys(&tap(place));
    kiosk.sees(PENSION);
}

#[test]
fn noise_of_every_kind_leaves_it_alive() {
    let mut kiosk = Kiosk::opens(&readable());
    let every: Vec<u8> = (0..=255).filter(|b| *b != 0x11).collect();
    for noise in [
        &b"\x1b]0;4\r2\r"[..],
        b"\x1bP1\r2\r3\r4\r",
        b"\x1b[1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1m",
        b"\xff\xfe\x80\xe4\xbd",
        b"\x1b[?1;2c\x1b[24;80R\x1b_Gi=1;OK\x1b\\",
        &every,
        &every.iter().rev().copied().collect::<Vec<_>>(),
        &[b'\x1b'; 300],
        &[0; 4096],
    ] {
        kiosk.keys(noise);
        thread::sleep(Duration::from_millis(80));
    }
    thread::sleep(GIVEN_UP);
    kiosk.until("a screen", |s: &Seen| !s.text().trim().is_empty());
    // Wherever that led, a person is always there.
    kiosk.settle();
    kiosk.keys(b"\x1bOP");
    kiosk.sees("已经叫人了");
}
