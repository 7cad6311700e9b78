//! Bad packs beside what is said of them: each folder of `tests/bad` is a small pack with one slip or several, and
//! `en.snap` and `zh-CN.snap` in it are the findings as an author reads them.
//!
//! A folder stands over a base without scripts, so that a pack holds nothing but its slip. To add one: a new folder, then
//! `INSTA_UPDATE=always cargo test --test all lint::`, and read what it says.

use caring_mode::{
    case::PREFIX,
    lint::{self, Depth, RULES, Subject},
    pack::{Files, Pack},
    shell::source,
};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    rc::Rc,
    sync::LazyLock,
    thread,
};

/// The day on which these packs are checked.
const TODAY: &str = "2026-11-25";

fn bad_packs() -> Vec<(String, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad");
    let mut all: Vec<_> = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    all.sort();
    all.into_iter().map(|p| (p.file_name().unwrap().to_string_lossy().into_owned(), p)).collect()
}

/// The built-in pack without scripts and without languages that nobody has reviewed, and with a menu that leads to the
/// scripts of the folder.
fn base(folder: &Path) -> Files {
    let scripts: Vec<String> = fs::read_dir(folder.join("assets/scripts"))
        .into_iter()
        .flatten()
        .filter_map(|e| Some(e.unwrap().file_name().to_str()?.strip_suffix(".kdl")?.to_owned()))
        .collect();
    let mut files = source::built_in();
    let own: BTreeSet<String> = files
        .keys()
        .filter_map(|k| Some(k.strip_prefix("assets/scripts/")?.strip_suffix(".kdl")?.to_owned()))
        .collect();
    files.retain(|name, _| {
        let scope = name.rsplit('/').next().unwrap_or_default().trim_end_matches(".ftl");
        // Without the scripts that they rehearse or belong to, neither cases nor takes nor quizzes mean anything.
        let parts = [
            "assets/scripts/",
            "assets/walks/",
            "assets/cases/",
            "assets/takes/",
            "assets/quiz/",
            "assets/map/",
            "locales/bo/",
        ];
        let out = parts.iter().any(|part| name.starts_with(part));
        let words = scope.starts_with(PREFIX) || scope.starts_with("quiz-") || scope == "map";
        let out = out || name.ends_with("/sources.txt") || name.starts_with("locales/") && words;
        !(out || name.starts_with("locales/") && own.contains(scope))
    });
    let entries: Vec<String> = scripts.iter().map(|s| format!("script {s}")).collect();
    // A bad pack may lack a file: its name stands in the file `gone`.
    let gone = fs::read_to_string(folder.join("gone")).unwrap_or_default();
    files.retain(|name, _| !gone.lines().any(|line| line == name));
    files.insert("assets/menu.kdl".into(), Cow::Owned(format!("menu welcome {{ {} }}\n", entries.join("; "))));
    for (tag, title, entry) in [("en", "What would you like to do?", "This"), ("zh-CN", "您想办什么？", "办这件事")]
    {
        let words: Vec<String> = scripts.iter().map(|s| format!("\n    .{s} = {entry}")).collect();
        files.insert(format!("locales/{tag}/menu.ftl"), Cow::Owned(format!("welcome = {title}{}\n", words.concat())));
    }
    files
}

/// A few words in the place of those of the base: the messages of `locales/en/common.patch` stand first in `common.ftl`,
/// without those of the same names.
fn patch(files: &mut Files, folder: &Path) {
    for tag in ["en", "zh-CN"] {
        let Ok(new) = fs::read_to_string(folder.join("locales").join(tag).join("common.patch")) else { continue };
        let name = format!("locales/{tag}/common.ftl");
        let ids: Vec<&str> = new.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id).collect();
        let mut gone = false;
        let old = files[&name].lines().filter(|line| {
            if !line.starts_with(char::is_whitespace) {
                gone = line.split_once(" =").is_some_and(|(id, _)| ids.contains(&id));
            }
            !gone
        });
        let text = new.clone() + &old.collect::<Vec<_>>().join("\n") + "\n";
        files.insert(name, Cow::Owned(text));
    }
}

/// The languages in which findings are shown.
const LOCALES: [&str; 2] = ["en", "zh-CN"];

/// The findings in the files of a folder in each language, and their codes.
type Findings = ([String; 2], BTreeSet<&'static str>);

/// The findings of each folder: checked once for all tests, every second one on a thread of its own.
static FOUND: LazyLock<BTreeMap<String, Findings>> = LazyLock::new(|| {
    let all = bad_packs();
    let half = |n: usize| {
        let mine = all.iter().skip(n).step_by(2);
        mine.map(|(name, folder)| (name.clone(), findings(folder))).collect::<Vec<_>>()
    };
    thread::scope(|scope| {
        let other = scope.spawn(|| half(1));
        let mine = half(0);
        mine.into_iter().chain(other.join().unwrap()).collect()
    })
});

fn findings(folder: &Path) -> Findings {
    let base = base(folder);
    let (mut files, mut ahead) = source::over(base.clone(), folder).unwrap();
    patch(&mut files, folder);
    let ours: BTreeSet<String> = files.keys().filter(|k| base.get(*k) != files.get(*k)).cloned().collect();
    let theirs: BTreeSet<String> = base.keys().cloned().collect();
    let (pack, more) = Pack::read(files, "cn", "generic");
    ahead.extend(more);
    let pack = Rc::new(pack);
    let subject = Subject::new(&pack, TODAY);
    let mut found = lint::check(&subject, &ahead, Depth::Whole);
    found.retain(|d| ours.contains(&d.file) || !theirs.contains(&d.file));
    let said = LOCALES.map(|l| lint::text(&subject, &found, pack.words.negotiate(l).unwrap()));
    (said, found.iter().map(|d| d.code).collect())
}

/// The codes that bad packs meet.
fn met() -> BTreeSet<&'static str> {
    FOUND.values().flat_map(|(_, codes)| codes.iter().copied()).collect()
}

#[test]
fn every_bad_pack_is_told_what_is_wrong() {
    for (name, folder) in bad_packs() {
        let (said, codes) = &FOUND[&name];
        assert!(!codes.is_empty(), "{name}: nothing is found");
        for (locale, text) in LOCALES.iter().zip(said) {
            let mut settings = insta::Settings::clone_current();
            settings.set_snapshot_path(&folder);
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            settings.bind(|| insta::assert_snapshot!(*locale, text));
        }
    }
}

/// A rule that no bad pack breaks could be switched off without anybody noticing.
#[test]
fn every_rule_has_its_bad_pack() {
    let met = met();
    let none: Vec<&str> = RULES.iter().map(|r| r.code).filter(|code| !met.contains(code)).collect();
    assert!(none.is_empty(), "no bad pack for {none:?}");
}

#[test]
fn every_finding_can_be_explained_in_both_languages() {
    let mut codes = BTreeMap::new();
    for rule in RULES {
        assert!(codes.insert(rule.code, rule.family).is_none(), "{} stands twice", rule.code);
        let [en, zh] = ["en", "zh"].map(|l| lint::explain(rule.code, l).unwrap());
        assert_ne!(en, zh, "{} is explained in one language only", rule.code);
        let hanzi = |t: &str| t.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
        assert!(hanzi(&zh), "{}", rule.code);
    }
    let unknown: Vec<_> = met().into_iter().filter(|code| !codes.contains_key(code)).collect();
    assert!(unknown.is_empty(), "found, and explained nowhere: {unknown:?}");
}
