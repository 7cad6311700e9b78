//! A kiosk that panics.
use super::booth::{Booth, READY, Seen, program};
use portable_pty::CommandBuilder;
use rustix::process::Signal;
use std::{fs, time::Duration};

/// What the calm page shows.
const CALM: &str = "SORRY";
/// What makes the program panic, and what it panics with.
const PANIC: &[u8] = b"!";
const SECRETS: [&[u8]; 3] = [b"135791", b"panicked", b"RUST_BACKTRACE"];

#[test]
fn it_rests_starts_afresh_and_gives_up_after_the_third_panic() {
    let record = std::env::temp_dir().join(format!("caring-mode-pty-panics-{}", std::process::id()));
    let _ = fs::remove_file(&record);
    let mut command = CommandBuilder::new(program());
    command.env("CARING_MODE_PANICS", &record);
    let mut booth = Booth::open(command);
    for time in 1..=3 {
        booth.until("the kiosk", |s| s.shows(READY) && s.taken());
        booth.keys(PANIC);
        booth.until("the calm page", |s| s.shows(CALM) && s.shows("请找我们的工作人员") && s.taken());
        // Each panic gave the terminal back before the calm page took it.
        assert_eq!(booth.look(|s| s.sent(b"\x1b[?1049l")), 2 * time - 1);
    }
    booth.keys(b"\x03\r1!");
    booth.resize(40, 12);
    assert!(!booth.within(Duration::from_secs(7), |s| !s.shows(CALM)));
    booth.signal(Signal::TERM);
    assert_eq!(booth.ended(), 0);
    booth.until("the terminal given back", Seen::given_back);
    assert!(booth.settings_are_back());
    for secret in SECRETS {
        assert_eq!(booth.look(|s| s.sent(secret)), 0);
    }
    let places = fs::read_to_string(&record).unwrap();
    assert_eq!(places.lines().count(), 3);
    assert!(places.lines().all(|l| l.contains(".rs:")) && !places.contains("135791"), "{places}");
    fs::remove_file(&record).unwrap();
}

#[test]
fn a_terminal_that_goes_away_under_the_calm_page_is_the_end() {
    let mut booth = Booth::ready();
    booth.keys(PANIC);
    booth.until("the calm page", |s| s.shows(CALM));
    booth.signal(Signal::HUP);
    assert_eq!(booth.ended(), 0);
    booth.until("the terminal given back", Seen::given_back);
    assert!(booth.settings_are_back());
}
