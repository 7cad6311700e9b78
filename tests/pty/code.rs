//! Typing a staff code at a command line.
use super::booth::{Booth, program};
use portable_pty::CommandBuilder;
use std::{
    io::Write,
    process::{Command, Stdio},
};

const ASK: &str = "Code: ";
const AGAIN: &str = "Again: ";

fn asked() -> Booth {
    let mut command = CommandBuilder::new(program());
    command.arg("hash");
    let booth = Booth::open(command);
    booth.until("the question", |s| s.shows(ASK.trim()));
    assert!(!booth.echoes());
    booth
}

fn done(booth: &Booth, code: u32) {
    assert_eq!(booth.ended(), code);
    assert!(booth.settings_are_back());
    assert_eq!(booth.look(|s| s.sent(b"135791")), 0);
}

#[test]
fn a_code_is_typed_twice_and_never_shown() {
    let mut booth = asked();
    booth.keys(b"13579\x7f\x7f791\r");
    booth.until("the second question", |s| s.shows(AGAIN.trim()));
    booth.keys(b"135791\r");
    booth.until("the line", |s| s.shows("code = \"$argon2id$"));
    done(&booth, 0);
}

#[test]
fn two_codes_that_differ_are_refused() {
    let mut booth = asked();
    booth.keys(b"135791\r");
    booth.until("the second question", |s| s.shows(AGAIN.trim()));
    booth.keys(b"135792\r");
    booth.until("the reason", |s| s.shows("the two codes are not the same"));
    done(&booth, 2);
}

#[test]
fn giving_up_gives_the_echo_back() {
    let mut booth = asked();
    booth.keys(b"13\x03");
    booth.until("the reason", |s| s.shows("no code was typed"));
    done(&booth, 2);
}

#[test]
fn without_a_terminal_the_code_is_the_first_line() {
    for (typed, status, wanted) in [
        ("135791\n", 0, "code = \"$argon2id$"),
        ("135791", 0, "code = \"$argon2id$"),
        ("", 2, "no code was typed"),
        ("123456\n", 2, "does not count up or down"),
        ("13579135791357913579\n", 2, "6 to 12 digits"),
    ] {
        let mut child = Command::new(program())
            .arg("hash")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        let out = child.wait_with_output().unwrap();
        let said = String::from_utf8([out.stdout, out.stderr].concat()).unwrap();
        assert_eq!(out.status.code(), Some(status), "{typed:?}");
        assert!(said.contains(wanted) && !said.contains(AGAIN), "{said}");
    }
}
