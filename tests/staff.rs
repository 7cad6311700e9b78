//! The people of staff mode: the list that a branch keeps, and the pad that rests after wrong codes.

use crate::child::{Said, fed, program, run};
use crate::common::{self, now, pack, press, setup};
use caring_mode::{
    care::{Need, Role, Staff},
    kiosk::{Act, Call, Effect, Entry, Input, Kiosk, Notice, Now, Offer, Paged, Place},
};
use std::{fs, path::PathBuf, time::Duration};

/// A data folder of its own, gone afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("staff-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        Self(folder)
    }

    fn staff(&self, args: &[&str], typed: &str) -> Said {
        let all = [&["staff"], args, &["--data", self.0.to_str().unwrap()]].concat();
        fed(&mut program(&all), typed.as_bytes())
    }

    fn written(&self) -> String {
        let (mut folders, mut all) = (vec![self.0.clone()], String::new());
        while let Some(folder) = folders.pop() {
            for path in fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path()) {
                if path.is_dir() {
                    folders.push(path);
                } else {
                    all += &String::from_utf8_lossy(&fs::read(path).unwrap());
                }
            }
        }
        all
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn refused(said: &Said, words: &[&str]) {
    assert_eq!((said.code, said.out.as_str(), said.err.lines().count()), (Some(2), "", 1), "{}", said.err);
    for words in words {
        assert!(said.err.contains(words), "no {words:?} in: {}", said.err);
    }
}

#[test]
fn people_come_are_listed_and_go() {
    let folder = Folder::new("people");
    let none = folder.staff(&["list"], "");
    assert_eq!(none.code, Some(0));
    assert!(none.out.contains("trial run") && !folder.0.exists(), "{}", none.out);
    let first = folder.staff(&["add", "--name", "王姐", "--role", "lobby"], "270461\n");
    assert_eq!((first.code, first.err.as_str()), (Some(0), ""));
    assert!(first.out.contains("number 11: 王姐"), "{}", first.out);
    let wished = ["add", "--name", "Ann", "--role", "technician", "--number", "42", "--language", "en"];
    assert!(folder.staff(&wished, "864209\n").out.contains("number 42: Ann, technician"));
    refused(&folder.staff(&wished, "864209\n"), &["number 42 is Ann's", "caring-mode staff remove 42"]);
    let list = folder.staff(&["list"], "").out;
    assert_eq!(list, "11  王姐  lobby       zh-CN\n42  Ann   technician  en\n");
    for code in ["270461", "864209"] {
        assert!(!folder.written().contains(code));
    }
    assert!(!list.contains("argon2"));
    assert!(folder.staff(&["remove", "11"], "").out.contains("王姐"));
    refused(&folder.staff(&["remove", "11"], ""), &["number 11 is nobody's", "caring-mode staff list"]);
    assert!(folder.staff(&["remove", "42"], "").out.contains("trial run"));
    // Each change of who may come in is in the journal.
    let told = caring_mode::shell::journal::rows(&folder.0).unwrap();
    let told: Vec<&str> = told.iter().map(|row| row.event.name()).collect();
    assert_eq!(told, ["staff-added", "staff-added", "staff-removed", "staff-removed"]);
}

#[test]
fn what_is_wrong_with_a_colleague_is_said_in_a_line() {
    let folder = Folder::new("wrong");
    let add = |more: &[&str], typed: &str| folder.staff(&[&["add", "--name", "王姐"], more].concat(), typed);
    refused(&add(&["--role", "lobby"], "123456\n"), &["does not count up or down"]);
    refused(&add(&["--role", "lobby"], ""), &["no code was typed"]);
    refused(&add(&["--role", "lobby", "--language", "fr"], "270461\n"), &["\"fr\"", "zh-CN, en"]);
    for (more, words) in [
        (&["--role", "boss"][..], "allowed: lobby, manager, trainer, technician, volunteer"),
        (&["--role", "lobby", "--number", "10"], "allowed: 11 to 99"),
        (&[], "--role"),
    ] {
        let said = add(more, "270461\n");
        assert_eq!(said.code, Some(2));
        assert!(said.err.contains(words), "{}", said.err);
    }
    assert!(!folder.0.exists(), "nothing is written for nobody");
    fs::create_dir_all(&folder.0).unwrap();
    fs::write(folder.0.join("staff.toml"), "[[person]]\nnumber = 7\n").unwrap();
    let path = folder.0.join("staff.toml");
    let line = format!("{}:", path.display());
    for said in
        [add(&["--role", "lobby"], "270461\n"), folder.staff(&["list"], ""), folder.staff(&["remove", "23"], "")]
    {
        refused(&said, &[&line]);
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), "[[person]]\nnumber = 7\n");
}

#[test]
fn each_command_has_an_example_and_the_shared_code_is_gone() {
    for name in ["add", "list", "remove", "card"] {
        let help = run(&["staff", name, "--help"]);
        assert_eq!(help.code, Some(0));
        assert!(help.out.contains(&format!("Example:\n  caring-mode staff {name}")), "{}", help.out);
    }
    assert_eq!(run(&["staff", "hash"]).code, Some(2));
    let card = run(&["staff", "card", "--locale", "en"]);
    assert_eq!((card.code, card.err.as_str()), (Some(0), ""));
    assert!(card.out.starts_with("== Open the staff page\n"), "{}", card.out);
}

fn kiosk() -> Kiosk {
    let pack = pack();
    Kiosk::new(pack.clone(), setup(&pack), now(0.0))
}

/// Types something on the pad, with this answer, at a moment; what the world is asked to do.
fn tried(k: &mut Kiosk, entry: Option<Entry>, at: f64) -> Vec<Effect> {
    k.update(&Input::Corner, now(at));
    common::take(k, &Offer::EnterCode, at);
    k.update(&Input::PadTyped, now(at));
    let mut effects = k.update(&Input::PadDone, now(at));
    if effects == [Effect::CheckCode] {
        effects = k.update(&Input::CodeChecked(entry), now(at));
    }
    common::acts(effects)
}

#[test]
fn the_wait_grows_to_a_minute_and_a_try_meanwhile_is_none() {
    let mut k = kiosk();
    let mut at = 0.0;
    for wrong in 1..=12 {
        assert_eq!(tried(&mut k, None, at), [Effect::Tries(wrong)]);
        let wait = [0, 5, 10, 20, 40, 60][(wrong as usize).saturating_sub(4).min(5)];
        for early in [0.0, f64::from(wait) - 0.001].into_iter().filter(|early| *early >= 0.0 && wait > 0) {
            assert!(k.pad_rests(now(at + early).since), "{wrong}: {early}");
            assert_eq!(tried(&mut k, Some(Entry::MADE_UP), at + early), [], "not checked, and not counted");
            assert_eq!(k.entry(), None);
        }
        at += f64::from(wait);
        assert!(!k.pad_rests(now(at).since), "{wrong}: no longer than {wait} s");
    }
    assert_eq!(tried(&mut k, Some(Entry::MADE_UP), at), [Effect::Tries(0)]);
    assert_eq!((k.entry(), &k.top().place), (Some(Entry::MADE_UP), &Place::Staff));
    // Five are free again, and a right code after none that were wrong writes nothing.
    common::take(&mut k, &Offer::HandBack, at);
    assert_eq!(k.entry(), None);
    assert_eq!(tried(&mut k, Some(Entry::MADE_UP), at + 1.0), []);
}

#[test]
fn the_pad_says_by_itself_that_the_wait_is_over() {
    let mut k = kiosk();
    for _ in 0..5 {
        tried(&mut k, None, 10.0);
    }
    assert_eq!(k.deadline(), Some(Duration::from_secs(15)));
    k.update(&Input::Tick, now(15.0));
    assert!(matches!(k.notice().unwrap().notice, Notice::Pad(_)));
    assert_eq!(k.deadline(), Some(Duration::from_secs(10 + 180)), "then only silence is waited for");
}

#[test]
fn a_restart_begins_the_wait_anew_and_calls_are_answered_meanwhile() {
    let mut k = kiosk();
    assert_eq!(k.update(&Input::Tries(7), now(0.0)), []);
    assert_eq!(k.deadline(), None, "nobody is there");
    assert!(k.pad_rests(now(19.9).since) && !k.pad_rests(now(20.0).since));
    press(&mut k, Act::Person);
    assert_eq!(tried(&mut k, Some(Entry::MADE_UP), 5.0), []);
    k.update(&Input::Choose(Act::Back), now(6.0));
    assert_eq!(common::told(&k.update(&Input::Choose(Act::Answer), now(7.0))), [(Paged::Answered, Need::Stuck)]);
    assert_eq!(k.call(), Some(Call::Coming));
    assert_eq!(tried(&mut k, None, 20.0), [Effect::Tries(8)], "it goes on from there");
    // Four free ones are left of a machine that was started after one.
    let mut k = kiosk();
    k.update(&Input::Tries(1), now(0.0));
    assert!(!k.pad_rests(now(0.0).since));
}

#[test]
fn who_came_in_is_known_until_the_visit_is_wiped() {
    let mut k = kiosk();
    let entry = Entry { by: Staff::new(42).unwrap(), role: Role::Volunteer, tongue: 1 };
    tried(&mut k, Some(entry), 1.0);
    assert_eq!(k.entry(), Some(entry));
    let mut wiped = false;
    while let Some(since) = k.deadline() {
        wiped = k.update(&Input::Tick, Now { since, ..now(0.0) }).contains(&Effect::Forget);
    }
    assert!(wiped);
    assert_eq!(k.entry(), None);
}

#[test]
fn a_right_code_opens_nothing_on_a_pad_that_was_closed_and_a_wrong_one_counts() {
    let mut k = kiosk();
    k.update(&Input::Corner, now(1.0));
    common::take(&mut k, &Offer::EnterCode, 1.0);
    k.update(&Input::PadDone, now(1.0));
    k.update(&Input::Choose(Act::Back), now(1.0));
    assert_eq!(k.update(&Input::CodeChecked(Some(Entry::MADE_UP)), now(1.1)), []);
    assert_eq!((k.entry(), k.notice()), (None, None));
    assert_eq!(common::acts(k.update(&Input::CodeChecked(None), now(1.2))), [Effect::Tries(1)]);
    assert_eq!(k.notice(), None);
}
