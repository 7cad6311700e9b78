//! The ways out: the end of the trial run, the staff's code, and being told to end.
use super::hall::{CALLED, Kiosk, MONEY, Setup, TRIAL, WELCOME, readable, side_by_side, tap};
use crate::pty::booth::Seen;
use rustix::process::Signal;
use std::{fs, thread, time::Duration};

/// A colleague's number and code, as they are typed, and the same with one slip.
const CODE: &str = "23270461";
const WRONG: &str = "23270462";
/// What can be done without a code.
const AID: &str = "同事来帮忙";
const PAD: &str = "工作人员请输入口令";
const WAIT: &str = "请等一会儿，再输口令";
/// That colleague: making a hash takes as long as checking one.
const PEOPLE: &str = "[[person]]\nnumber = 23\nname = \"王姐\"\nrole = \"technician\"\nlanguage = \"zh-CN\"\n\
    code = \"$argon2id$v=19$m=7168,t=10,p=1$mOPY+gtCrY/0Lv0xBVM0EQ$GHRrMJArbPoFI9ZxVe2H6UDwTY2FPT4SzF5275dD8Ds\"\n";

/// A kiosk with one colleague.
fn guarded() -> Setup {
    Setup { data: vec![("staff.toml", PEOPLE.to_owned())], ..readable() }
}

/// How many wrong codes in a row are kept.
fn tries(kiosk: &Kiosk) -> String {
    fs::read_to_string(kiosk.folder.join("data/staff-tries")).unwrap_or_default()
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
    kiosk.sees(AID);
    kiosk.press(b"3", PAD);
    enters(&mut kiosk, WRONG);
    kiosk.sees("口令不对");
    assert_eq!(tries(&kiosk), "1\n", "kept before it is said");
    kiosk.keys(b"\x11");
    enters(&mut kiosk, CODE);
    kiosk.sees("交还给客人");
    assert_eq!(tries(&kiosk), "0\n");
    // A technician's page: the machine, and the way back to the customer.
    kiosk.press(b"2", WELCOME);
    types(&mut kiosk, b"---");
    kiosk.sees(AID);
    kiosk.press(b"3", PAD);
    enters(&mut kiosk, CODE);
    kiosk.sees("交还给客人");
    kiosk.press(b"1", "退出这个程序");
    kiosk.settle();
    kiosk.keys(b"4");
    kiosk.left_well();
    for code in [CODE, WRONG].map(|typed| typed.split_at(2).1.as_bytes()) {
        assert_eq!(kiosk.look(|s| s.sent(code)), 0);
        assert!(!kiosk.written().windows(6).any(|w| w == code));
    }
}

#[test]
fn the_wait_after_wrong_codes_outlives_a_restart_and_calls_are_answered() {
    let mut setup = guarded();
    // A program that was ended after eight of them waits for forty seconds from its start.
    setup.data.push(("staff-tries", "8\n".into()));
    let mut kiosk = Kiosk::opens(&setup);
    kiosk.press(b"0", CALLED);
    kiosk.settle();
    types(&mut kiosk, b"---");
    kiosk.sees(AID);
    kiosk.press(b"3", WAIT);
    enters(&mut kiosk, CODE);
    kiosk.press(b"\x1b", AID);
    kiosk.press(b"\x1b", CALLED);
    assert_eq!(tries(&kiosk), "8\n", "a try while it rests is none");
    kiosk.press(b"*", "同事马上到");
}

#[test]
fn a_list_of_colleagues_that_cannot_be_read_is_no_trial_run() {
    let mut setup = guarded();
    setup.data = vec![("staff.toml", "[[person]]\nnumber = 5\n".into())];
    let kiosk = Kiosk::starts(&setup);
    assert_eq!(kiosk.ended(), 2);
    assert!(kiosk.look(|s| s.reads("staff.toml:") && !s.taken()));
}

#[test]
fn four_taps_in_the_corner_lead_to_the_pad_and_back_closes_it() {
    let mut kiosk = Kiosk::opens(&guarded());
    for _ in 0..4 {
        kiosk.keys(&tap((0, 0)));
    }
    kiosk.sees(AID);
    kiosk.press(b"3", PAD);
    kiosk.press(b"\x1b", AID);
    // What a colleague says there has the words of the first page's heading.
    kiosk.press(b"\x1b", "取钱存钱转钱");
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
