//! How long `caring-mode check` and `preview` take, as an author waits for them. A table; wall-clock seconds of the process.
//!
//! | figure | what | budget (issue) |
//! |---|---|---|
//! | check | the shipped library: all rules, every screen in every language, size, theme and grid | 3 s |
//! | a save | what an author waits for: two looks at the folder, reading, checking | 0.5 s |
//! | check, five times the library | its scripts and words four times more, under other names | none |
//! | preview | every screen in two languages, as a picture and on the sheet | 20 s for 500 screens |
//! | by family | the rules one after the other, on one thread and without a process | none |
//!
//! `cargo bench --bench check`
#![allow(clippy::unwrap_used, reason = "a benchmark that cannot go on should stop there")]
#![allow(clippy::print_stdout, reason = "its table is its output")]

use caring_mode::{
    lint::{Family, RULES, Subject, fit},
    pack::Pack,
    shell::{
        source,
        workshop::{Folder, Opened, Workshop},
    },
};
use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    process::Command,
    rc::Rc,
    time::{Duration, Instant},
};

/// The best of so many runs: what else this machine did meanwhile is no figure of ours.
const RUNS: usize = 3;

fn best(mut work: impl FnMut()) -> f64 {
    let run = |()| {
        let begun = Instant::now();
        work();
        begun.elapsed()
    };
    let times = std::iter::repeat_n((), RUNS).map(run);
    times.min().unwrap_or(Duration::ZERO).as_secs_f64()
}

fn row(what: &str, seconds: f64, budget: &str) {
    println!("{what:<52} {seconds:>7.2} s  {budget}");
}

fn program(arguments: &[&str]) -> f64 {
    best(|| {
        let out = Command::new(env!("CARGO_BIN_EXE_caring-mode")).args(arguments).output().unwrap();
        assert_ne!(out.status.code(), Some(2), "{}", String::from_utf8_lossy(&out.stderr));
    })
}

/// A folder whose scripts and words are those of the shipped library under so many other names.
fn copies(folder: &Path, times: usize) {
    let files = source::built_in();
    for (name, text) in &files {
        let parts: Vec<&str> = name.split('/').collect();
        let (stem, end) = parts.last().and_then(|file| file.split_once('.')).unwrap();
        if !files.contains_key(&format!("assets/scripts/{stem}.kdl")) {
            continue;
        }
        for n in 2..=times {
            let path = folder.join(name).with_file_name(format!("{stem}-{n}.{end}"));
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text.replace(&format!("script {stem} "), &format!("script {stem}-{n} "))).unwrap();
        }
    }
}

/// From a save until the page may be drawn: the program looks every 40 ms, and two looks must find the same.
fn save(folder: &Path) -> f64 {
    let words = "locales/en/lost-card.ftl";
    let text = source::built_in()[words].to_string();
    fs::create_dir_all(folder.join("locales/en")).unwrap();
    fs::write(folder.join(words), &text).unwrap();
    let (shown, _) = Pack::read(source::folder(folder).unwrap().0, "cn", "generic");
    let opened = Opened { script: "lost-card".into(), screen: "how".into(), flags: vec![] };
    let mut number = 0;
    let looks = 2.0 * 0.04;
    looks
        + best(|| {
            let watched = Folder::new(folder, "cn", "generic", BTreeMap::new());
            let mut bench = Workshop::new(opened.clone(), Some(watched), "en");
            number += 1;
            fs::write(folder.join(words), format!("{text}# {number}\n")).unwrap();
            let mut now = Duration::ZERO;
            while bench.look(now, &shown).is_none() {
                now += Duration::from_secs(1);
                assert!(now < Duration::from_mins(1), "the save was not taken");
            }
        })
}

fn main() {
    let folder = std::env::temp_dir().join(format!("caring-bench-{}", std::process::id()));
    let (pack, pictures) = (folder.join("pack"), folder.join("pictures"));
    copies(&pack, 5);
    let (pack, pictures) = (pack.to_string_lossy(), pictures.to_string_lossy());
    row("check", program(&["check"]), "budget 3 s");
    row("check --quick", program(&["check", "--quick"]), "");
    row("check, five times the library", program(&["check", &pack]), "");
    row("a save, until its page may be drawn", save(&folder.join("saved")), "budget 0.5 s");
    row("preview", program(&["preview", "--out", &pictures]), "budget 20 s");
    let index = fs::metadata(folder.join("pictures/index.html")).unwrap().len();
    println!("{:<52} {:>7.1} MB", "  its index.html", index as f64 / 1e6);
    fs::remove_dir_all(&folder).unwrap();

    let read = || Pack::read(source::built_in(), "cn", "generic").0;
    row("read: the pack and its scripts", best(|| drop(Subject::new(&Rc::new(read()), "2026-11-25"))), "");
    let subject = Subject::new(&Rc::new(read()), "2026-11-25");
    for family in [Family::Script, Family::Walks, Family::Promise, Family::Words, Family::Facts] {
        let seconds = best(|| {
            let mut found = Vec::new();
            for run in RULES.iter().filter(|rule| rule.family == family).filter_map(|rule| rule.run) {
                run(&subject, &mut found);
            }
        });
        row(&format!("{family:?}"), seconds, "");
    }
    row("Fit, on one thread", best(|| drop(fit::survey(&subject, fit::Paint::Dealt, 0, 1))), "");
}
