//! The ways out: the end of the trial run, the staff's code, and being told to end.
use crate::{
    booth::Seen,
    hall::{CALLED, Kiosk, MONEY, NATIVE, NO_FILTER, Setup, TRIAL, WELCOME, readable, side_by_side, tap},
};
use caring_mode::shell::staff;
use rustix::process::Signal;
use std::{thread, time::Duration};

const CODE: &str = "270461";
const PAD: &str = "工作人员请输入口令";

/// A kiosk whose staff have a code.
fn guarded() -> Setup {
    let hash = staff::hash(CODE).unwrap();
    Setup { config: format!("{NATIVE}{NO_FILTER}[staff]\ncode = \"{hash}\"\n"), ..Setup::default() }
}

/// Keys one after the other: slower than a scanner, and than a key that is held down.
fn types(kiosk: &mut Kiosk, keys: &[u8]) {
    for key in keys {
        kiosk.keys(&[*key]);
        thread::sleep(Duration::from_millis(250));
    }
}

fn enters(kiosk: &mut Kiosk, code: &str) {
    kiosk.settle();
    types(kiosk, code.as_bytes());
    kiosk.keys(b"\r");
}

#[test]
fn a_trial_run_ends_with_ctrl_q() {
    let mut kiosk = Kiosk::opens(&readable());
    kiosk.sees(TRIAL);
    assert!(!kiosk.echoes());
    kiosk.press(b"1", MONEY);
    kiosk.keys(b"\x11");
    kiosk.left_well();
}

#[test]
fn with_a_code_only_the_code_leaves_it() {
    let mut kiosk = Kiosk::opens(&guarded());
    kiosk.keys(b"\x11");
    kiosk.answers();
    assert!(!kiosk.look(|s| s.shows(TRIAL)));
    types(&mut kiosk, b"---");
    kiosk.sees(PAD);
    enters(&mut kiosk, "270462");
    kiosk.sees("口令不对");
    kiosk.keys(b"\x11");
    enters(&mut kiosk, CODE);
    kiosk.sees("退出这个程序");
    // Keys of a page that staff know: the first stays, the second leaves.
    kiosk.press(b"1", WELCOME);
    types(&mut kiosk, b"---");
    kiosk.sees(PAD);
    enters(&mut kiosk, CODE);
    kiosk.sees("退出这个程序");
    kiosk.settle();
    kiosk.keys(b"2");
    kiosk.left_well();
    for code in [CODE, "270462"] {
        assert_eq!(kiosk.look(|s| s.sent(code.as_bytes())), 0);
        assert!(!kiosk.written().windows(6).any(|w| w == code.as_bytes()));
    }
}

#[test]
fn four_taps_in_the_corner_open_the_pad_and_back_closes_it() {
    let mut kiosk = Kiosk::opens(&guarded());
    for _ in 0..4 {
        kiosk.keys(&tap((0, 0)));
    }
    kiosk.sees(PAD);
    kiosk.press(b"\x1b", WELCOME);
    kiosk.answers();
}

#[test]
fn told_to_end_it_ends_and_gives_the_terminal_back() {
    side_by_side(&[(Signal::TERM, readable()), (Signal::HUP, guarded())], |(signal, setup)| {
        let kiosk = Kiosk::opens(setup);
        kiosk.until("the terminal taken", |s| s.mouse() && !s.given_back());
        kiosk.signal(*signal);
        kiosk.left_well();
    });
}

#[test]
fn while_a_person_is_called_it_still_ends() {
    let mut kiosk = Kiosk::opens(&guarded());
    kiosk.press(b"0", CALLED);
    kiosk.signal(Signal::TERM);
    kiosk.left_well();
    assert!(kiosk.look(Seen::given_back));
}

#[test]
fn a_terminal_that_goes_away_is_the_end() {
    // 2 when it was just drawing: then a write told it.
    assert!([0, 2].contains(&Kiosk::opens(&guarded()).hangs_up().ended()));
}
