//! `play`: what an author sees while a script is written.
use super::hall::side_by_side;
use crate::pty::booth::{Booth, Seen};
use portable_pty::CommandBuilder;
use std::{
    fs,
    ops::Deref,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

/// Longer than it takes until a save is seen (`benches/check.rs` measures that).
const SOON: Duration = Duration::from_millis(500);
const SCRIPT: &str = "assets/scripts/lost-card.kdl";
const WORDS: &str = "locales/en/lost-card.ftl";
/// What stands on the page that is opened.
const HOW: &str = "How will you lock the card?";

/// An author with a pack of one script, and the kiosk beside the editor.
struct Author {
    booth: Booth,
    folder: PathBuf,
}

impl Deref for Author {
    type Target = Booth;
    fn deref(&self) -> &Booth {
        &self.booth
    }
}

fn shipped(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

impl Author {
    fn plays(args: &[&str], (columns, rows): (u16, u16), lang: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("play-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        for name in [SCRIPT, WORDS] {
            let path = folder.join("pack").join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, shipped(name)).unwrap();
        }
        fs::write(folder.join("kiosk.toml"), "[look]\nlarge-type = \"plain\"\n").unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_caring-mode"));
        command.env_clear();
        command.env("TERM", "xterm-256color");
        command.env("LANG", lang);
        command.cwd(&folder);
        command.args(["play", "lost-card", "--pack", "pack", "--config", "kiosk.toml", "--locale", "en"]);
        command.args(args);
        Self { booth: Booth::open_at(columns, rows, command), folder }
    }

    fn at_how(lang: &str) -> Self {
        let author = Self::plays(&["--at", "how"], (80, 25), lang);
        author.sees(HOW);
        author.sees("lost-card/how");
        author
    }

    fn sees(&self, words: &str) {
        self.until(words, |s| s.reads(words) && s.whole());
    }

    fn save(&self, name: &str, text: &str) {
        fs::write(self.folder.join("pack").join(name), text).unwrap();
    }

    /// Saves, and waits until something is seen.
    fn saved(&self, name: &str, text: &str, words: &str) {
        self.save(name, text);
        self.sees(words);
    }
}

impl Drop for Author {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

#[test]
fn each_save_is_seen_without_a_key() {
    let author = Author::at_how("C.UTF-8");
    for n in ["one", "two", "three"] {
        let words = format!("Which way, {n}?");
        author.saved(WORDS, &shipped(WORDS).replace(HOW, &words), &words);
    }
}

#[test]
fn a_broken_save_changes_nothing_but_the_strip() {
    let cases =
        [("C.UTF-8", "“befor” is not a word", "(and 1 more)"), ("zh_CN.UTF-8", "这里不认识“befor”", "（还有1处）")];
    side_by_side(&cases, |(lang, what, more)| {
        let author = Author::at_how(lang);
        let broken = shipped(SCRIPT).replace("screen tell phase=before", "screen tell phase=befor");
        author.saved(SCRIPT, &broken, what);
        author.sees("lost-card.kdl:");
        assert!(author.look(|s| s.reads(HOW)), "the page stays");
        assert!(!author.look(|s| s.reads(more)));
        author.saved(SCRIPT, &broken.replace("locked phase=before", "locked phase=befor"), more);
        // A whole file that cannot be parsed, with words that are new.
        author.save(WORDS, &shipped(WORDS).replace(HOW, "Never seen"));
        author.saved(SCRIPT, "screen {{{{", "lost-card.kdl:1");
        assert!(author.look(|s| s.reads(HOW)));
        author.saved(SCRIPT, &shipped(SCRIPT), "Never seen");
        assert!(author.look(|s| !s.reads(what) && s.reads("lost-card/how")));
    });
}

#[test]
fn a_file_that_is_being_written_is_not_shown() {
    let mut author = Author::at_how("C.UTF-8");
    let path = author.folder.join("pack").join(WORDS);
    fs::write(&path, "").unwrap();
    assert!(!author.within(SOON, |s| s.reads("!!")), "an empty file is not yet a version");
    // Written beside, and put in its place.
    let beside = path.with_extension("ftl~");
    fs::write(&beside, shipped(WORDS).replace(HOW, "Lock it how?")).unwrap();
    fs::remove_file(&path).unwrap();
    fs::rename(&beside, &path).unwrap();
    author.sees("Lock it how?");
    // An editor's own files beside it are no part of the pack.
    std::os::unix::fs::symlink("nobody@nowhere.1", path.with_file_name(".#lost-card.ftl")).unwrap();
    author.saved(WORDS, &shipped(WORDS), HOW);
    author.booth.keys(b"\x11");
    assert_eq!(author.ended(), 0);
    author.until("the terminal given back", Seen::given_back);
}

#[test]
fn the_screen_is_found_again_by_its_name_or_else_the_script_begins() {
    let author = Author::at_how("C.UTF-8");
    let script = shipped(SCRIPT);
    // Another screen before it moves all places.
    let moved =
        script.replace("screen trouble ", "screen more phase=before { choice next goto=trouble }\nscreen trouble ");
    let words = shipped(WORDS);
    let chinese = "locales/zh-CN/lost-card.ftl";
    fs::create_dir_all(author.folder.join("pack/locales/zh-CN")).unwrap();
    author.save(chinese, &format!("{}\nmore = 等\n", shipped(chinese)));
    author.save(WORDS, &format!("{}\nmore = Wait\n", words.replace(HOW, "How then?")));
    author.saved(SCRIPT, &moved.replace("begin goto=trouble", "begin goto=more"), "How then?");
    assert!(author.look(|s| s.reads("lost-card/how")));
    let gone = script.replace("screen how ", "screen which ").replace("goto=how", "goto=which");
    author.save(WORDS, &words.replace("how =", "which ="));
    author.save(chinese, &shipped(chinese).replace("how =", "which ="));
    author.saved(SCRIPT, &gone, "Lost your card? Lock it first");
    assert!(author.look(|s| s.reads("lost-card/intro")));
}

#[test]
fn flags_are_set_and_a_gate_calls() {
    let cases = [
        (["transfer", "--at", "slower", "--flag", "new-payee"], "flags: new-payee"),
        (["transfer", "--at", "stop", "--flag", "new-payee"], "A colleague has been called"),
    ];
    side_by_side(&cases, |(args, wanted)| {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_caring-mode"));
        command.env_clear();
        command.env("TERM", "dumb");
        command.args(["play", "--locale", "en", "--size", "normal"]);
        command.args(args);
        let booth = Booth::open_at(80, 25, command);
        booth.until(wanted, |s| s.reads(wanted) && s.reads("transfer/"));
    });
}

/// The page needs all rows there are: a finding stands alone until it is mended.
#[test]
fn the_smallest_screen_has_room_for_the_page_or_for_the_finding() {
    let author = Author::plays(&["--at", "how"], (40, 11), "C.UTF-8");
    author.sees(HOW);
    assert!(!author.look(|s| s.reads("lost-card/how")));
    author.saved(SCRIPT, &shipped(SCRIPT).replace("tell phase=before", "tell phase=befor"), "“befor” is not a word");
    author.sees("did you mean");
    author.saved(SCRIPT, &shipped(SCRIPT), HOW);
}
