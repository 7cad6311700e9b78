//! Bad input of every kind gets one clear answer and an exit code; nothing panics and nothing hangs.

use crate::child::{Said, fed, program, run};
use std::{
    fs,
    path::PathBuf,
    process::{Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
};

/// It could not run, and says why in one line.
fn one_line(said: &Said) -> &str {
    assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{}", said.err);
    assert_eq!(said.err.lines().count(), 1, "{}", said.err);
    said.err.strip_prefix("caring-mode: ").unwrap().trim_end()
}

/// All of these words are said.
fn says(text: &str, all: &[&str]) {
    for words in all {
        assert!(text.contains(words), "no {words:?} in: {text}");
    }
}

#[test]
fn without_a_terminal_the_way_out_is_named() {
    let pipes = run(&[]);
    says(one_line(&pipes), &["standard input is not a terminal", "--plain"]);
    let closed = fed(program(&[]).stdin(Stdio::null()), b"");
    says(one_line(&closed), &["standard input is not a terminal", "--plain"]);
    let named = run(&["kiosk", "--theme", "night", "--size", "largest", "--locale", "en-GB"]);
    says(one_line(&named), &["--plain"]);
}

#[test]
fn standard_input_that_is_closed_is_no_input() {
    let closed = |plain: &str| {
        let mut shell = Command::new("sh");
        shell.args(["-c", "exec \"$0\" $1 <&-", env!("CARGO_BIN_EXE_caring-mode"), plain]);
        shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        fed(&mut shell, b"")
    };
    says(one_line(&closed("")), &["--plain"]);
    let said = closed("--plain");
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    says(&said.out, &["您想办什么？", "再见。"]);
}

#[test]
fn wrong_arguments_name_what_is_allowed() {
    for (args, words) in [
        (&["--bogus"][..], &["--bogus", "Usage:"][..]),
        (&["--plian"], &["--plian", "--plain"]),
        (&["frobnicate"], &["frobnicate", "Usage:"]),
        (&["--theme", "blue"], &["'blue'", "--theme", "allowed: paper, night, day, soft"]),
        (&["--theme"], &["--theme", "value"]),
        (&["--size", "huge"], &["'huge'", "--size", "allowed: normal, large, larger, largest"]),
        (&["kiosk", "--theme", ""], &["--theme"]),
        (&["--locale", "fr"], &["\"fr\"", "zh-CN, en"]),
        (&["--plain", "--locale", "no such tag"], &["\"no such tag\"", "zh-CN, en"]),
        (&["staff"], &["add", "list", "remove", "card"]),
        (&["check", "--bogus"], &["--bogus"]),
    ] {
        let said = run(args);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{args:?}: {}", said.err);
        says(&said.err, words);
    }
}

#[test]
fn an_unknown_language_of_findings_is_named() {
    says(one_line(&run(&["check", "--locale", "fr"])), &["\"fr\"", "zh-CN, en"]);
}

#[test]
fn help_and_version_are_fine() {
    for args in [&["--help"][..], &["--version"], &["kiosk", "--help"], &["check", "--help"], &["staff", "--help"]] {
        let said = run(args);
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{args:?}");
        assert!(said.out.contains("caring-mode"), "{}", said.out);
    }
}

/// A configuration in a file of its own, gone afterwards.
struct File(PathBuf);

impl File {
    fn of(text: &[u8]) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("bad-{}-{}.toml", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::write(&path, text).unwrap();
        Self(path)
    }

    fn run(&self) -> Said {
        run(&["--plain", "--config", self.0.to_str().unwrap()])
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

#[test]
fn a_wrong_configuration_names_the_line_and_what_is_right() {
    for (text, line, words) in [
        ("\n[look]\ntheme = \"blue\"\n", 3, &["look.theme = \"blue\"", "allowed: paper, night, day, soft"][..]),
        ("[look]\nsize = 3\n", 2, &["look.size = 3", "allowed: normal, large, larger, largest"]),
        ("[look]\nlarge-type = \"vast\"\n", 2, &["allowed: auto, osc66, sixel, sextant, quadrant, half, plain"]),
        ("[look]\n\nthem = \"day\"\n", 3, &["look.them", "did you mean \"theme\"?"]),
        ("[lok]\ntheme = \"day\"\n", 1, &["lok", "did you mean \"look\"?"]),
        ("theme = \"day\"\n", 1, &["theme", "it belongs under [look]"]),
        ("[time]\nask-after-seconds = 30\n", 2, &["ask-after-seconds = 30", "allowed: 120 to 300 seconds"]),
        ("[time]\nanswer-within-seconds = 46\n", 2, &["allowed: 20 to 45 seconds"]),
        ("[time]\nsame-key-milliseconds = -1\n", 2, &["allowed: 0 to 2000 milliseconds"]),
        ("[time]\ngoodbye-seconds = \"60\"\n", 2, &["a whole number of seconds; allowed: 30 to 300"]),
        ("[people]\non-duty = \"yes\"\n", 2, &["allowed: true, false"]),
        ("[people]\nhours = [\n \"mon-fri 09:00-17:00\",\n \"sat 25:00-26:00\",\n]\n", 4, &["25:00-26:00"]),
        ("[machine]\nplacement = \"above\"\n", 2, &["allowed: beside, apart"]),
        ("[staff]\ncode = \"135790\"\n", 2, &["caring-mode staff add"]),
        ("[look\ntheme = \"paper\"\n", 1, &["`]`"]),
        ("[look]\ntheme = paper\n", 2, &[]),
        ("[look]\ntheme ＝ \"paper\"\n", 2, &["＝", "type = instead"]),
        ("[look]\ntheme = “paper”\n", 2, &["“", "type \" instead"]),
        ("[look]\ntheme = \"day\"\ntheme = \"day\"\n", 3, &["duplicate"]),
    ] {
        let file = File::of(text.as_bytes());
        let said = file.run();
        let line = format!("{}:{line}: ", file.0.display());
        let words: Vec<&str> = std::iter::once(line.as_str()).chain(words.iter().copied()).collect();
        says(one_line(&said), &words);
        // A code that somebody wrote in plain digits is not repeated into a log.
        assert!(!said.err.contains("135790"));
    }
}

#[test]
fn a_configuration_that_is_no_text_is_named() {
    let deep = [b"a = ".to_vec(), vec![b'['; 30_000]].concat();
    for (bytes, words) in [
        (&b"[branch]\nname = \"\xc8\xcb\xc3\xf1\"\n"[..], "UTF-8"),
        (&vec![b'#'; 70_000], "64 KiB"),
        (&deep, "recurse"),
        (b"\x00\x01\x02", ":1: "),
    ] {
        says(one_line(&File::of(bytes).run()), &[words]);
    }
    for path in ["bad", "no-such-file.toml"] {
        says(one_line(&run(&["--config", path])), &[path, "cannot be read"]);
    }
}

#[test]
fn an_empty_configuration_and_the_example_are_fine() {
    for text in ["", "# nothing\r\n", caring_mode::shell::config::EXAMPLE] {
        let said = File::of(text.as_bytes()).run();
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    }
}

#[test]
fn a_profile_that_is_missing_stops_it() {
    for text in ["[machine]\nprofile = \"nowhere\"\n", "[branch]\nmarket = \"xx\"\n", "[look]\nlocale = \"fr\"\n"] {
        let said = File::of(text.as_bytes()).run();
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{}", said.err);
        assert!(
            ["nowhere.kdl", "facts/xx/ is missing; there are: cn, hk", "\"fr\""].iter().any(|w| said.err.contains(w)),
            "{}",
            said.err
        );
    }
    let said = run(&["check", "--machine", "nowhere"]);
    assert_eq!(said.code, Some(1));
    says(&said.out, &["error[missing-file]", "assets/machines/nowhere.kdl"]);
}

#[test]
fn a_pack_that_is_none_is_named() {
    for folder in ["bad/no-such-pack", "bad/unknown-word/locales/en", "plain.rs"] {
        for args in [&["check", folder][..], &["--plain", "--pack", folder], &["--pack", folder]] {
            says(one_line(&run(args)), &[folder]);
        }
    }
}

#[test]
fn what_is_no_file_of_words_is_not_read_to_its_end() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("endless-{}", std::process::id()));
    let scripts = folder.join("assets/scripts");
    fs::create_dir_all(&scripts).unwrap();
    let args = ["check", folder.to_str().unwrap()];
    std::os::unix::fs::symlink("/dev/zero", scripts.join("endless.kdl")).unwrap();
    says(one_line(&run(&args)), &["endless.kdl", "no ordinary file"]);
    fs::remove_file(scripts.join("endless.kdl")).unwrap();
    fs::write(scripts.join("large.kdl"), vec![b'a'; 600_000]).unwrap();
    says(one_line(&run(&args)), &["large.kdl", "585 KiB", "at most 512"]);
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_machine_or_a_market_that_is_not_there_is_named() {
    for command in [&["preview", "--out", "unused"][..], &["simulate"], &["coverage"]] {
        for what in ["machine", "market"] {
            let option = format!("--{what}");
            let args = [command, &[option.as_str(), "nope"]].concat();
            says(one_line(&run(&args)), &[&format!("there is no {what} \"nope\""), "There are: "]);
        }
    }
}

#[test]
fn a_rehearsal_of_nothing_is_named() {
    let data = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("rehearsal-{}", std::process::id()));
    let data = data.to_str().unwrap();
    for (args, words) in [
        (
            &["transfr"][..],
            &["there is no script with cases \"transfr\", did you mean \"transfer\"?", "There are: "][..],
        ),
        (&["balance"], &["there is no script with cases \"balance\""]),
        (&["--case", "wrong-pn"], &["there is no case \"wrong-pn\", did you mean \"wrong-pin\"?", "There are: "]),
        (&["--observer", "11", "--observer", "12", "--observer", "13"], &["--observer: two colleagues at most"]),
        (&["--locale", "fr"], &["\"fr\"", "zh-CN, en"]),
        (&["--pack", "bad/no-such-pack"], &["bad/no-such-pack"]),
        (&["--config", "no-such-file.toml"], &["no-such-file.toml", "cannot be read"]),
        (&["--export", "xapi"], &["--inside"]),
        (&["--export", "csv"], &["there is no folder"]),
    ] {
        for plain in [&["--plain"][..], &[]] {
            says(one_line(&run(&[&["rehearse", "--data", data], plain, args].concat())), words);
        }
    }
    for (args, words) in [
        (&["--trainee", "5"][..], &["'5'", "--trainee", "allowed: the number of a colleague, 11 to 99"][..]),
        (&["--observer", "王姐"], &["--observer", "11 to 99"]),
        (&["transfer", "--case", "wrong-pin"], &["--case", "Usage:"]),
        (&["--inside"], &["--export"]),
    ] {
        let said = run(&[&["rehearse", "--data", data], args].concat());
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{args:?}: {}", said.err);
        says(&said.err, words);
    }
    // A pack with errors is refused with what `check` finds.
    let refused = run(&["rehearse", "--plain", "--data", data, "--pack", "bad/unknown-word", "--locale", "en"]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(1), ""), "{}", refused.err);
    assert_eq!(refused.err, run(&["check", "bad/unknown-word", "--locale", "en"]).out);
    // Nothing of all this has left a trace.
    assert!(!std::path::Path::new(data).exists());
    says(one_line(&run(&["rehearse", "--plain"])), &["--data DIR"]);
}

#[test]
fn a_walk_never_takes_the_place_of_a_file() {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("there-{}.kdl", std::process::id()));
    fs::write(&file, "mine").unwrap();
    let path = file.to_str().unwrap();
    says(one_line(&run(&["play", "lost-card", "--record", path])), &[path, "left as it is"]);
    says(one_line(&run(&["play", "lost-card", "--record", "Cargo.toml"])), &["Cargo.toml", "quick-way.kdl"]);
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    fs::remove_file(&file).unwrap();
}

#[test]
fn a_pack_in_another_encoding_is_named() {
    assert!(findings("not-utf8", "en").contains("error[not-utf8]"));
}

/// The findings of a bad pack; the kiosk refuses it with the same ones.
fn findings(name: &str, locale: &str) -> String {
    let folder = format!("bad/{name}");
    let checked = run(&["check", &folder, "--locale", locale]);
    assert_eq!((checked.code, checked.err.as_str()), (Some(1), ""), "{}", checked.out);
    for plain in [&["--plain"][..], &[]] {
        let refused = run(&[&["kiosk", "--pack", &folder, "--locale", locale], plain].concat());
        assert_eq!((refused.code, refused.out.as_str()), (Some(1), ""), "{}", refused.err);
        assert_eq!(refused.err, checked.out);
    }
    checked.out
}

/// What is found is shown by `lint`; here it is the same from the command line, and the kiosk refuses it.
#[test]
fn the_kiosk_refuses_what_check_finds() {
    for name in ["unknown-word", "missing-words", "no-colours"] {
        for locale in ["en", "zh-CN"] {
            assert!(findings(name, locale).contains("error["));
        }
    }
}

/// Checks a pack made of one script and one file of words, and gives it up when it takes too long.
fn checked(name: &str, script: &str, words: &str) -> Said {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("pack-{}-{name}", std::process::id()));
    for (file, text) in [("assets/scripts/lost-card.kdl", script), ("locales/en/lost-card.ftl", words)] {
        let file = folder.join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    let said = run(&["check", folder.to_str().unwrap()]);
    fs::remove_dir_all(&folder).unwrap();
    said
}

#[test]
fn braces_without_end_are_a_finding() {
    let said = checked("braces", &"a {".repeat(80_000), "title = Lost card\n");
    assert_eq!((said.code, said.err.as_str()), (Some(1), ""));
    says(&said.out, &["error[too-deep]", "error[brace-open]"]);
}

#[test]
fn nothing_nested_without_end_ends_the_process() {
    for part in ["/* ", "/-", "a=", "(a)", "\"\"\""] {
        let said = checked("script", &format!("screen x {}\n", part.repeat(20_000)), "title = Lost card\n");
        assert_eq!((said.code, said.err.as_str()), (Some(1), ""), "{part}");
    }
    for part in ["{ ", "{ f("] {
        let said = checked("words", "", &format!("title = {}\n", part.repeat(20_000)));
        assert_eq!((said.code, said.err.as_str()), (Some(1), ""), "{part}");
    }
}
