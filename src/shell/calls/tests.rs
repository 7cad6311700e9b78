use super::*;
use crate::{
    care::{Level, Need},
    kiosk::Paged,
};
use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

/// A folder of its own, gone at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("caring-mode-calls-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// A program of the branch.
    fn program(&self, name: &str, lines: &str) -> String {
        let path = self.0.join(name);
        fs::write(&path, format!("#!/bin/sh\n{lines}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path.display().to_string()
    }

    fn log(&self) -> String {
        fs::read_to_string(self.0.join("log")).unwrap_or_default()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const WRITES: &str = "echo \"$1 $CALL_EVENT $CALL_NEED $CALL_LEVEL $CALL_CODE\" >> \"$(dirname \"$0\")/log\"";

fn page(what: Paged, need: Need, level: Level) -> Page {
    Page { what, need, level, code: "C-07-3".into() }
}

/// A lamp whose answers are letters.
fn lamp(limit: Duration, calls: Calls) -> (Lamp, mpsc::Receiver<Input>) {
    let (tell, told) = mpsc::channel();
    (Lamp::within(limit, calls, move |input| tell.send(input).unwrap()).unwrap(), told)
}

#[test]
fn each_program_is_told_what_happened_in_the_order_in_which_it_happened() {
    let folder = Folder::new("order");
    let calls = Calls {
        command: vec![folder.program("light", WRITES), "--a hall; echo".into()],
        quiet_command: vec![folder.program("quiet", WRITES), "--quiet".into()],
        ..Calls::default()
    };
    let (lamp, told) = lamp(LIMIT, calls);
    let all = [
        page(Paged::Called, Need::Stuck, Level::Hall),
        page(Paged::Called, Need::Medical, Level::Hall),
        page(Paged::Called, Need::Stop, Level::Hall),
        page(Paged::CarriedOn, Need::Stop, Level::Lead),
        page(Paged::Answered, Need::Medical, Level::Hall),
        page(Paged::Ended, Need::Stuck, Level::Hall),
    ];
    for page in &all {
        assert!(!lamp.tell(page), "no bell where there is a program");
    }
    for _ in &all {
        assert_eq!(told.recv().unwrap(), Input::CallSent);
    }
    let wanted = "--a hall; echo called stuck hall C-07-3\n\
        --a hall; echo called medical hall C-07-3\n\
        --quiet called stop hall C-07-3\n\
        --quiet carried-on stop lead C-07-3\n\
        --a hall; echo answered medical hall C-07-3\n\
        --a hall; echo ended stuck hall C-07-3\n";
    assert_eq!(folder.log(), wanted);
}

#[test]
fn a_stop_never_runs_the_loud_program_and_never_rings() {
    let folder = Folder::new("stop");
    let calls = Calls { command: vec![folder.program("light", WRITES)], ..Calls::default() };
    let (lamp, told) = lamp(LIMIT, calls);
    for what in [Paged::Called, Paged::CarriedOn, Paged::Answered, Paged::Ended] {
        assert!(!lamp.tell(&page(what, Need::Stop, Level::Hall)));
    }
    drop(lamp);
    assert!(told.recv().is_err() && folder.log().is_empty(), "{}", folder.log());
}

#[test]
fn without_a_program_the_bell_rings_when_somebody_is_wanted() {
    let (lamp, _told) = lamp(LIMIT, Calls::default());
    for need in Need::ALL.iter().copied() {
        for (what, wanted) in
            [(Paged::Called, true), (Paged::CarriedOn, true), (Paged::Answered, false), (Paged::Ended, false)]
        {
            assert_eq!(lamp.tell(&page(what, need, Level::Hall)), wanted && need != Need::Stop, "{need:?} {what:?}");
        }
    }
}

#[test]
fn a_program_that_is_missing_fails_or_hangs_is_told_to_the_core() {
    let folder = Folder::new("faults");
    let missing = folder.0.join("none").display().to_string();
    // What it starts ends with it: the pipe of the child would stay open otherwise, and so would the lamp.
    let hangs = folder.program("hangs", "sleep 600 & wait");
    for program in [missing, folder.program("fails", "exit 3"), hangs] {
        let calls = Calls { command: vec![program.clone()], ..Calls::default() };
        let (lamp, told) = lamp(Duration::from_millis(200), calls);
        assert!(!lamp.tell(&page(Paged::Called, Need::Medical, Level::Hall)));
        assert_eq!(told.recv().unwrap(), Input::CallFailed(Need::Medical), "{program}");
    }
}

#[test]
fn the_error_says_what_is_wrong() {
    let folder = Folder::new("error");
    let stuck = page(Paged::Called, Need::Stuck, Level::Hall);
    let say = |command: String, limit| run(&[command], &stuck, limit).unwrap_err().to_string();
    let fails = say(folder.program("fails", "exit 3"), LIMIT);
    assert!(fails.contains("failed") && fails.contains('3'), "{fails}");
    let missing = say("/none/call-light".into(), LIMIT);
    assert!(missing.contains("cannot be run"), "{missing}");
    let slow = say(folder.program("hangs", "sleep 600"), Duration::from_millis(50));
    assert!(slow.contains("took more than"), "{slow}");
}

#[test]
fn a_hanging_program_holds_nobody_up_and_too_many_calls_ring_the_bell() {
    let folder = Folder::new("queue");
    let calls = Calls { command: vec![folder.program("hangs", "sleep 600")], ..Calls::default() };
    let (lamp, told) = lamp(Duration::from_millis(100), calls);
    let stuck = page(Paged::Called, Need::Stuck, Level::Hall);
    let rung = (0..QUEUE + 4).filter(|_| lamp.tell(&stuck)).count();
    assert!(rung >= 3, "one runs, sixteen wait, the bell rings for the rest: {rung}");
    assert_eq!(told.recv().unwrap(), Input::CallFailed(Need::Stuck));
}

#[test]
fn doctor_is_told_what_cannot_run_and_that_a_stop_has_nothing() {
    let folder = Folder::new("doctor");
    let light = folder.program("light", "exit 0");
    let flat = folder.0.join("flat").display().to_string();
    fs::write(Path::new(&flat), "").unwrap();
    let with = |command: &[&String], quiet: &[&String]| {
        let list = |all: &[&String]| all.iter().map(|s| (*s).clone()).collect();
        remarks(&Calls { command: list(command), quiet_command: list(quiet), ..Calls::default() })
    };
    assert_eq!(with(&[], &[]), [""; 0]);
    assert_eq!(with(&[&light], &[&light]), [""; 0]);
    assert!(matches!(&with(&[&light], &[])[..], [one] if one.contains("nothing is run for a stop")));
    assert!(matches!(&with(&[], &[&flat])[..], [one] if one.contains("quiet-command") && one.contains("chmod +x")));
    let none = folder.0.join("none").display().to_string();
    assert!(matches!(&with(&[&none], &[&light])[..], [one] if one.starts_with("command under [calls]")));
}
