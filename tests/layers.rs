//! The dependency rule of `lib.rs`, checked instead of remembered.
use std::{collections::BTreeSet, fs, path::Path};

/// A module may name its own layer and lower ones; modules of layer 1 do not know each other.
const LAYERS: &[&[&str]] = &[
    &["words", "diagnostic", "money", "tree", "fonts", "dice"],
    &["script", "risk", "facts", "care", "machine", "journal", "case", "quiz", "mastery", "art"],
    &["pack", "kiosk", "walk", "tickets", "takes", "outreach", "rehearsal"],
    &["scene", "tour"],
    &["bigtype", "look", "glass"],
    &["view", "plain", "paint", "speech", "graph", "hand"],
    &["lint", "approval", "diff", "preview", "conform", "simulate", "coverage", "report", "progress", "understood"],
    &["shell"],
    &["cmd"],
];
/// The closed sets of `care` are the vocabulary of its neighbours.
const SHARED: &str = "care";
/// The last layer that may not touch the world.
const PURE: usize = 6;
const WORLD: &[&str] = &[
    "std::fs",
    "std::net",
    "std::process",
    "std::env",
    "std::thread",
    "std::io",
    "Instant",
    "SystemTime",
    "Zoned",
    "crossterm",
    "rustix",
    "signal_hook",
    "println!",
    "eprintln!",
];
const MOST_LINES: usize = 500;

fn sources(dir: &Path, out: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(dir).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") {
            out.push((path.to_string_lossy().into_owned(), fs::read_to_string(&path).expect("utf-8")));
        }
    }
}

/// The modules that a file names: `crate::x`, `crate::{x, y::z}`.
fn named(code: &str) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for rest in code.split("crate::").skip(1) {
        if let Some(group) = rest.strip_prefix('{') {
            let (mut depth, mut word, mut fresh) = (0, String::new(), true);
            for c in group.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => {
                        out.insert(std::mem::take(&mut word));
                        fresh = true;
                    }
                    c if depth == 0 && fresh && (c.is_alphanumeric() || c == '_') => word.push(c),
                    ':' => fresh = false,
                    _ => {}
                }
            }
            out.insert(word);
        } else {
            out.insert(rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    out.remove("");
    out
}

#[test]
fn groups_of_names_are_understood() {
    let found = named("use crate::{care::{Size, Theme}, words, view::x}; crate::pack::Pack");
    let list: Vec<_> = found.iter().map(String::as_str).collect();
    assert_eq!(list, ["care", "pack", "view", "words"]);
}

#[test]
fn arrows_point_down_and_the_core_is_pure() {
    let mut files = vec![];
    sources(Path::new("src"), &mut files);
    let mut wrong = vec![];
    let layer = |module: &str| LAYERS.iter().position(|l| l.contains(&module));
    for (name, text) in &files {
        let module = name.trim_start_matches("src/").split(['/', '.']).next().unwrap_or_default().to_owned();
        if module == "lib" || module == "main" {
            continue;
        }
        let Some(here) = layer(&module) else {
            wrong.push(format!("{name}: the module {module} stands in no layer"));
            continue;
        };
        let code: String = text
            .split("#[cfg(test)]")
            .next()
            .unwrap_or_default()
            .lines()
            .filter(|l| !l.trim_start().starts_with("//"))
            .flat_map(|l| [l, "\n"])
            .collect();
        for other in named(&code) {
            let Some(there) = layer(&other) else { continue };
            let neighbour = here == 1 && there == 1 && other != module && other != SHARED;
            if there > here || neighbour {
                wrong.push(format!("{name} (layer {here}) names {other} (layer {there})"));
            }
        }
        if here <= PURE {
            for w in WORLD.iter().filter(|w| code.contains(**w)) {
                wrong.push(format!("{name} is pure but names {w}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Cargo does not look for test files here: one that nobody names would not be run, and nobody would notice.
#[test]
fn every_test_file_is_part_of_a_test_program() {
    let roots = ["all", "terminals"];
    let text: String = roots.iter().map(|r| fs::read_to_string(format!("tests/{r}.rs")).expect("a root")).collect();
    let mut none = vec![];
    for entry in fs::read_dir("tests").expect("the tests") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let code = path.extension().is_some_and(|e| e == "rs") || path.join("mod.rs").exists();
        if code && !roots.contains(&name.as_str()) && !text.lines().any(|l| l == format!("mod {name};")) {
            none.push(name);
        }
    }
    assert!(none.is_empty(), "in no test program: {none:?}");
}

#[test]
fn no_file_is_longer_than_a_person_reads_at_once() {
    let mut files = vec![];
    for dir in ["src", "tests", "benches"] {
        sources(Path::new(dir), &mut files);
    }
    let long: Vec<_> = files.iter().filter(|(_, t)| t.lines().count() > MOST_LINES).map(|(n, _)| n).collect();
    assert!(long.is_empty(), "over {MOST_LINES} lines: {long:?}");
}
