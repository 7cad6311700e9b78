//! What the terminal answers, what staff tell, and what is drawn then.
use super::hall::{Kiosk, NO_FILTER, Setup, readable, side_by_side, tap};
use crate::pty::booth::Seen;

/// Recorded: kitty 0.41, foot 1.21, xterm 379 with `-cjk_width`.
const KITTY: &[u8] =
    b"\x1b[2;1R\x1b[2;3R\x1b[2;5R\x1b[4;2R\x1b[5;2R\x1b[?62;c\x1b[6;20;10t\x1bP>|kitty(0.41.1)\x1b\\\x1b[0n";
const FOOT: &[u8] =
    b"\x1b[2;1R\x1b[2;3R\x1b[2;4R\x1b[4;2R\x1b[5;2R\x1b[?62;4;22;28c\x1b[6;20;10t\x1bP>|foot(1.21.0)\x1b\\\x1b[0n";
const WIDE: &[u8] = b"\x1b[2;1R\x1b[2;1R\x1b[2;1R\x1b[4;3R\x1b[5;3R\x1b[?63;1;2c\x1bP>|XTerm(379)\x1b\\\x1b[0n";

#[test]
fn a_terminal_that_answers_gets_the_best_that_it_has() {
    // One scaled blank is the question itself.
    let cases = [(KITTY, &b"\x1b]66;s="[..], 1), (FOOT, b"\x1bP0;1;0q", 0)];
    side_by_side(&cases, |&(answers, large, asked)| {
        let mut kiosk = Kiosk::starts(&Setup::default());
        kiosk.until("the questions", |s| s.sent(b"\x1b[5n") == 1);
        kiosk.keys(answers);
        kiosk.until("large type", |s| s.sent(large) > asked);
        // The answers were no keys: nothing of them is on the screen, and it is still the first one.
        kiosk.sees("关爱版");
        kiosk.keys(b"\x11");
        kiosk.left_well();
    });
}

#[test]
fn a_terminal_of_wide_characters_is_refused_with_what_to_set() {
    let mut kiosk = Kiosk::starts(&readable());
    kiosk.until("the questions", |s| s.sent(b"\x1b[5n") == 1);
    kiosk.keys(WIDE);
    assert_eq!(kiosk.ended(), 2);
    kiosk.until("what to set", |s: &Seen| s.given_back() && s.sent(b"xterm: without -cjk_width") == 1);
}

#[test]
fn what_staff_choose_is_used_and_kept() {
    let mut kiosk = Kiosk::opens(&Setup { config: NO_FILTER.into(), ..Setup::default() });
    kiosk.settle();
    for _ in 0..4 {
        kiosk.keys(&tap((0, 0)));
    }
    kiosk.sees("交还给客人");
    kiosk.press(b"3", "调这块屏幕");
    kiosk.press(b"3", "用银行卡量屏幕");
    kiosk.press(b"2", "哪一种字最清楚");
    kiosk.press(b"3", "已经记下");
    let kept = kiosk.kept();
    assert!(kept.contains("name = \"half\""), "{kept}");
}
