//! What lessons leave on the disk, what topics leave as, and what is said of arguments that cannot be meant.
use super::*;
use crate::child::{Said, fed, program, run};
use caring_mode::{
    outreach::{Handout, LONGEST},
    shell::outreach::{FILE, folder, keep},
};
use std::{fs, os::unix::fs::PermissionsExt, path::PathBuf};

fn fresh(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("caring-mode-outreach-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn a_lesson_is_one_folder_with_one_file_that_only_we_read() {
    let data = fresh("store");
    let place = folder(Some(&data), |_| None).unwrap();
    let mut lesson = taught(2, 4, 8);
    let effects = take(&mut lesson, Offer::Keep);
    let session = kept(&effects).clone().named(9);
    let own = keep(&place, &session).unwrap();
    assert_eq!(own, data.join("outreach").join(session.folder()));
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&place), mode(&own), mode(&own.join(FILE))), (0o700, 0o700, 0o600));
    let bytes = fs::read(own.join(FILE)).unwrap();
    assert_eq!(serde_json::from_slice::<Session>(&bytes).unwrap(), session);
    assert_eq!(fs::read_dir(&own).unwrap().count(), 1, "no draft is left");
    // What is there is not written over.
    assert!(keep(&place, &Session { topic: "telecom".into(), ..session }).is_err());
    assert_eq!(fs::read(own.join(FILE)).unwrap(), bytes);
    // Where no folder can be, the error comes back, and nothing is left behind.
    fs::write(data.join("file"), "").unwrap();
    assert!(keep(&data.join("file"), &kept(&effects).clone().named(10)).is_err());
    let _ = fs::remove_dir_all(data);
}

#[test]
fn a_topic_leaves_as_one_page_with_everything_in_it() {
    let pack = pack();
    for tongue in pack.words.reviewed() {
        let lesson = Lesson::new(pack.clone(), setup(&pack, prefs(tongue)));
        for (name, _) in lesson.episodes() {
            let script = pack.script(name).unwrap();
            for &edition in Edition::ALL {
                let args = lesson.args_in(tongue);
                let sheet = Handout::of(&pack, tongue, script, edition, &args);
                let (html, text) = (sheet.html(), sheet.text());
                let lower = html.to_lowercase();
                for never in ["<script", "<link", "<a ", "<img", "http", "url(", "@import", "src=", "\u{e000}"] {
                    assert!(!lower.contains(never), "{name}: {never}");
                }
                let points =
                    html.split("pt").filter_map(|before| before.rsplit([' ', ':']).next()?.parse::<f64>().ok());
                assert!(points.clone().count() >= 3 && points.fold(99.0, f64::min) >= 16.0, "{html}");
                assert!(html.contains("size: A4") && html.matches("<h1>").count() == 1);
                let panels = html.matches("<h2>").count();
                assert!(panels >= 5 && html.contains("</html>"), "{name}");
                // The same sentences, and none of them empty.
                for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
                    assert!(html.contains(&line.replace('"', "&quot;")), "{name}: {line}");
                }
                for screen in ["sign", "do"] {
                    let words = Message { args: args.clone(), ..Message::of(name, screen) };
                    let said = script.find(screen).and_then(|_| pack.said(tongue, &words));
                    assert!(said.is_none_or(|said| text.contains(&said)), "{name} {screen}");
                }
            }
        }
    }
}

#[test]
fn every_topic_has_a_message_of_seventy_characters_at_most() {
    let pack = pack();
    let mut all = BTreeSet::new();
    for tongue in pack.words.reviewed() {
        let lesson = Lesson::new(pack.clone(), setup(&pack, prefs(tongue)));
        for (script, _) in lesson.episodes() {
            let said = caring_mode::outreach::message(&pack, tongue, script, &lesson.args_in(tongue)).unwrap();
            assert!(said.chars().count() <= LONGEST && !said.contains("http"), "{said}");
            assert!(all.insert(said));
        }
    }
}

fn one_line(said: &Said) -> &str {
    assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{}", said.err);
    let line = said.err.strip_suffix('\n').unwrap();
    assert!(!line.contains('\n') && line.starts_with("caring-mode: "), "{line}");
    line
}

#[test]
fn what_cannot_be_meant_is_one_clear_line() {
    let data = fresh("lines");
    let at = data.to_str().unwrap();
    for (args, words) in [
        (&["--topic", "phising"][..], &["\"phising\"", "did you mean \"phishing\"?", "There are: phishing, "][..]),
        (&["--locale", "fr"], &["\"fr\"", "zh-CN, en"]),
        (&["--config", "no-such-file.toml"], &["no-such-file.toml"]),
        (&["--topic", "phishing", "--export", "page", "--out", "no-such-folder/x"], &["no-such-folder/x"]),
    ] {
        let said = run(&[&["outreach", "--plain", "--data", at], args].concat());
        let line = one_line(&said);
        assert!(words.iter().all(|word| line.contains(word)), "{line}");
    }
    for (args, words) in [
        (&["--venue", "moon"][..], &["'moon'", "allowed: market, school, village"][..]),
        (&["--heads", "7"], &["allowed: 1-9, 10-29, 30-59, 60-up"]),
        (&["--edition", "all"], &["allowed: elder, youth, general"]),
        (&["--export", "pdf", "--topic", "phishing"], &["allowed: message, page, text"]),
        (&["--export", "page"], &["--topic"]),
        (&["--out", "x"], &["--export"]),
    ] {
        let said = run(&[&["outreach", "--data", at], args].concat());
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{args:?}: {}", said.err);
        assert!(words.iter().all(|word| said.err.contains(word)), "{}", said.err);
    }
    // A message that is too long says by how much, and nothing is sent.
    let own = data.join("pack/locales/en");
    fs::create_dir_all(&own).unwrap();
    let words = fs::read_to_string("locales/en/lesson-phishing.ftl").unwrap();
    let (before, _) = words.split_once("message = ").unwrap();
    fs::write(own.join("lesson-phishing.ftl"), format!("{before}message = {}Or call.\n", "Ask us. ".repeat(9)))
        .unwrap();
    let pack = data.join("pack");
    let wanted = ["outreach", "--topic", "phishing", "--export", "message", "--locale", "en", "--pack"];
    let said = run(&[&wanted[..], &[pack.to_str().unwrap()]].concat());
    assert!(one_line(&said).contains("has 80 characters, 10 too many: 70 are one text message"), "{}", said.err);
    assert!(!data.join("outreach").exists(), "nothing of all this has left a trace");
    let _ = fs::remove_dir_all(data);
}

/// Half a lesson, and an input that ends in the middle of one, leave nothing.
#[test]
fn half_a_lesson_leaves_nothing() {
    let data = fresh("half");
    let args =
        ["outreach", "--plain", "--topic", "phishing", "--venue", "market", "--heads", "1-9", "--edition", "elder"];
    for input in ["1\n2\n4\n1\n", "1\n2\n0\n2\n2\n", ""] {
        let said = fed(
            program(&[&args[..], &["--data", data.to_str().unwrap()]].concat()).current_dir(&data),
            input.as_bytes(),
        );
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
        assert!(fs::read_dir(&data).unwrap().next().is_none());
    }
    let _ = fs::remove_dir_all(data);
}
