//! Entering, staying and leaving.
use super::booth::{Booth, READY, Seen, processor_time, program, switches};
use portable_pty::CommandBuilder;
use rustix::process::{Pid, Signal};
use std::{
    fs,
    process::{Command, Stdio},
    time::Duration,
};

/// Shows that it still answers.
fn alive(booth: &mut Booth) {
    let counted = |text: &str| -> usize {
        let line = text.lines().find_map(|l| l.strip_prefix("bytes ")).unwrap_or("0");
        line.trim().parse().unwrap()
    };
    let before = booth.look(|s| counted(&s.text()));
    booth.keys(b"x");
    booth.until("an answer to a key", |s| counted(&s.text()) > before);
}

#[test]
fn the_terminal_is_taken_without_a_question_and_given_back_when_told_to_end() {
    for signal in [Signal::TERM, Signal::HUP] {
        let booth = Booth::ready();
        booth.until("the terminal taken", Seen::taken);
        assert!(!booth.echoes());
        booth.signal(signal);
        assert_eq!(booth.ended(), 0);
        booth.until("the terminal given back", Seen::given_back);
        assert!(booth.echoes() && booth.settings_are_back());
        for never in [&b"\x1b[6n"[..], b"\x1b[c", b"\x1b[?2004h", b"\x1b[?1002h", b"\x1b[?1003h", b"\x1b[?1004h"] {
            assert_eq!(booth.look(|s| s.sent(never)), 0, "{never:?}");
        }
    }
}

#[test]
fn a_terminal_that_goes_away_is_the_end() {
    assert_eq!(Booth::ready().hang_up().ended(), 0);
}

#[test]
fn keys_and_signals_of_a_keyboard_do_not_end_it() {
    let mut booth = Booth::ready();
    for key in [b"\x03", b"\x1a", b"\x1c", b"\x04", b"\x13", b"\x11", b"\x1b"] {
        booth.keys(key);
        alive(&mut booth);
    }
    for signal in [Signal::INT, Signal::QUIT, Signal::TSTP, Signal::TTIN, Signal::TTOU] {
        booth.signal(signal);
        alive(&mut booth);
    }
    booth.signal(Signal::TERM);
    assert_eq!(booth.ended(), 0);
}

#[test]
fn stopped_and_continued_it_takes_the_terminal_again() {
    let mut booth = Booth::ready();
    booth.signal(Signal::STOP);
    booth.signal(Signal::CONT);
    booth.until("its notice of it", |s| s.shows("resumed 1"));
    assert!(booth.look(Seen::taken) && !booth.echoes());
    alive(&mut booth);
    booth.signal(Signal::TERM);
    assert_eq!(booth.ended(), 0);
    assert!(booth.settings_are_back());
}

#[test]
fn a_storm_of_sizes_passes() {
    let mut booth = Booth::ready();
    let mut seed = 1_u32;
    let mut any = |most: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (1 + (seed >> 16) % most) as u16
    };
    for _ in 0..500 {
        booth.resize(any(200), any(60));
    }
    booth.resize(u16::MAX, u16::MAX);
    booth.resize(80, 24);
    booth.until("the last size", |s| s.shows("size 80x24") && s.shows(READY));
    alive(&mut booth);
}

#[test]
fn nothing_to_do_is_nothing_done() {
    let mut booth = Booth::ready();
    alive(&mut booth);
    // One more round, so that the one before is over.
    alive(&mut booth);
    let quiet = || {
        let before = switches(booth.pid);
        assert!(!booth.within(Duration::from_millis(300), |s| s.shows("no such text")));
        switches(booth.pid) == before
    };
    // The last answer may still be on its way to its next wait.
    assert!(quiet() || quiet());
}

#[test]
fn without_a_terminal_one_sentence_names_the_way_out() {
    let out = Command::new(program()).stdin(Stdio::null()).stdout(Stdio::piped()).output().unwrap();
    let said = String::from_utf8(out.stderr).unwrap();
    assert_eq!(out.status.code(), Some(2));
    assert!(said.contains("standard input is not a terminal") && said.contains("--plain"), "{said}");
    assert!(out.stdout.is_empty());
}

/// A shell with job control that runs these lines; `$0` is the program.
fn shell(lines: &str) -> Booth {
    let mut command = CommandBuilder::new("sh");
    command.args(["-m", "-c", lines]);
    command.arg(program());
    Booth::open(command)
}

#[test]
fn started_in_the_background_it_says_so() {
    let booth = shell("\"$0\" & wait $!; echo code $?");
    booth.until("the reason", |s| s.shows("started in the background") && s.shows("code 2"));
    assert_eq!(booth.ended(), 0);
}

#[test]
fn in_the_background_it_waits_without_turning_in_circles() {
    let mut booth = shell("\"$0\"; echo STOPPED; read x; fg; echo code $?");
    booth.until("the first screen", |s| s.shows(READY));
    let shell = booth.pid.as_raw_nonzero();
    let children = fs::read_to_string(format!("/proc/{shell}/task/{shell}/children")).unwrap();
    let kiosk = Pid::from_raw(children.trim().parse().unwrap()).unwrap();
    rustix::process::kill_process(kiosk, Signal::STOP).unwrap();
    booth.until("the shell's turn", |s| s.sent(b"STOPPED") > 0);
    rustix::process::kill_process(kiosk, Signal::CONT).unwrap();
    booth.until("its notice of it", |s| s.shows("resumed 1"));
    let before = processor_time(kiosk);
    assert!(!booth.within(Duration::from_millis(400), |s| s.shows("no such text")));
    assert!(processor_time(kiosk) - before < 10);
    // The terminal is raw, so the shell's line ends with a line feed as it is.
    booth.keys(b"x\n");
    booth.until("the kiosk's turn", |s| s.shows("resumed 2"));
    alive(&mut booth);
    rustix::process::kill_process(kiosk, Signal::TERM).unwrap();
    booth.until("the end", |s| s.sent(b"code 0") > 0);
}
