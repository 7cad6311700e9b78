//! From "approved" to what a kiosk shows: one word changed closes one task in one language.

use crate::child::{Said, fed, program};
use caring_mode::{
    approval::Record,
    pack::{Files, Pack},
    script::{Screen, Special},
    shell::source,
};
use std::{borrow::Cow, collections::BTreeSet, fs, path::PathBuf};

/// A pack with one task of its own and a configuration that requires approval.
struct Branch(PathBuf);

const WORDS: &str = "locales/en/lost-card.ftl";

impl Branch {
    fn new(name: &str) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("approve-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("pack/locales/en")).unwrap();
        let branch = Self(folder);
        branch.write(WORDS, &shipped(WORDS));
        branch.config("[pack]\nrequire-approval = true\n");
        branch
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join("pack").join(name), text).unwrap();
    }

    fn config(&self, text: &str) {
        fs::write(self.0.join("kiosk.toml"), text).unwrap();
    }

    /// Runs the program in the branch's folder.
    fn run(&self, args: &str, input: &str) -> Said {
        let args: Vec<&str> = args.split(' ').collect();
        fed(program(&args).current_dir(&self.0), input.as_bytes())
    }

    fn approve(&self, args: &str) -> Said {
        let said = self.run(&format!("approve --pack pack --role consumer-protection --date 2026-11-25{args}"), "");
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{}", said.out);
        said
    }

    /// What stands on the page of the lost card, in a language.
    fn lost_card(&self, locale: &str) -> String {
        let said = self.run(&format!("--plain --pack pack --config kiosk.toml --locale {locale}"), "4\n1\n1\n");
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{}", said.out);
        said.out
    }
}

impl Drop for Branch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn shipped(name: &str) -> String {
    fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

const OPEN: [&str; 2] = ["Lost your card? Lock it first", "卡丢了，先把它锁住"];
const CLOSED: [&str; 2] = ["Please ask our colleagues for this", "这件事，请找我们的同事"];

#[test]
fn a_kiosk_shows_what_is_approved_until_a_word_of_it_changes() {
    let branch = Branch::new("word");
    let none = branch.run("--plain --pack pack --config kiosk.toml", "");
    assert_eq!(none.code, Some(2));
    assert!(none.err.contains("pack/approved.toml") && none.err.lines().count() == 1, "{}", none.err);

    branch.approve("");
    assert_eq!(branch.run("approve --pack pack --list", "").code, Some(0));
    assert!(branch.lost_card("en").contains(OPEN[0]) && branch.lost_card("zh-CN").contains(OPEN[1]));

    branch.write(WORDS, &shipped(WORDS).replace("Not yet", "Not yet, no"));
    assert!(branch.lost_card("en").contains(CLOSED[0]) && branch.lost_card("zh-CN").contains(OPEN[1]));
    let list = branch.run("approve --pack pack --list", "");
    // Columns are as wide as the longest name of a script.
    let changed = list.out.lines().filter(|l| l.contains("changed"));
    let changed: Vec<String> = changed.map(|l| l.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(list.code, Some(1));
    assert_eq!(changed, ["lost-card en changed since it was approved (consumer-protection, 2026-11-25)"]);

    branch.approve(" --script lost-card --locale en");
    assert!(branch.lost_card("en").contains(OPEN[0]));
    // A copy with the ends of lines of another system is the same text.
    branch.write(WORDS, &format!("\u{feff}{}", shipped(WORDS).replace("Not yet", "Not yet, no").replace('\n', "\r\n")));
    assert!(branch.lost_card("en").contains(OPEN[0]));
}

#[test]
fn what_all_tasks_share_closes_the_kiosk() {
    let branch = Branch::new("shared");
    branch.approve("");
    let common = "locales/en/common.ftl";
    branch.write(common, &shipped(common).replace("Call a person", "Call someone"));
    let refused = branch.run("--plain --pack pack --config kiosk.toml", "");
    assert_eq!(refused.code, Some(2));
    assert!(refused.err.contains("is not approved in en") && refused.err.lines().count() == 1, "{}", refused.err);
    branch.config("[pack]\nrequire-approval = true\n[look]\nlocales = [\"zh-CN\"]\n");
    assert!(branch.lost_card("zh-CN").contains(OPEN[1]));
    // Shared words are approved together with everything, or when they are asked for.
    branch.approve(" --script lost-card --shared --locale en");
    branch.config("[pack]\nrequire-approval = true\n");
    assert!(branch.lost_card("en").contains(OPEN[0]));
}

#[test]
fn what_has_errors_is_not_approved() {
    let branch = Branch::new("errors");
    branch.write(WORDS, &shipped(WORDS).replace("how =", "hwo ="));
    let said = branch.run("approve --pack pack --role consumer-protection", "");
    assert_eq!(said.code, Some(1));
    assert!(said.out.contains("missing-words") && said.out.contains("nothing was recorded"), "{}", said.out);
    assert!(!branch.0.join("pack/approved.toml").exists());
}

#[test]
fn bad_arguments_get_one_clear_line() {
    let branch = Branch::new("arguments");
    for (args, wanted) in [
        ("approve --pack pack --role Wang", "never a person's name"),
        ("approve --pack pack", "--role <ROLE>"),
        ("approve --role branch-manager", "approvals under [pack]"),
        ("approve --pack pack --role branch-manager --script lostcard", "did you mean \"lost-card\"?"),
        ("approve --pack pack --role branch-manager --locale fr", "no words for the language"),
    ] {
        let said = branch.run(args, "");
        assert_eq!(said.code, Some(2), "{args}: {}", said.out);
        assert!(said.err.contains(wanted), "{args}: {}", said.err);
    }
    fs::write(branch.0.join("pack/approved.toml"), "[shared]\nen = 3\n").unwrap();
    let said = branch.run("approve --pack pack --list", "");
    assert!(said.err.contains("approved.toml:2: "), "{}", said.err);
}

#[test]
fn a_task_that_is_switched_off_is_known_to_the_pack() {
    let branch = Branch::new("disabled");
    branch.config("[tasks]\ndisabled = [\"lost-card\"]\n");
    assert!(branch.lost_card("en").contains(CLOSED[0]) && branch.lost_card("zh-CN").contains(CLOSED[1]));
    branch.config("[tasks]\ndisabled = [\"lostcard\"]\n");
    let said = branch.run("--plain --config kiosk.toml", "");
    assert_eq!(said.code, Some(2));
    let wanted =
        "kiosk.toml: tasks.disabled names \"lostcard\", and the pack has no such task, did you mean \"lost-card\"?";
    assert!(
        said.err.contains(wanted) && said.err.contains("There are: ") && said.err.contains("deposit-cash, "),
        "{}",
        said.err
    );
}

/// The tasks that ask red-flag questions, in these languages.
fn asking(tags: &[&str]) -> Vec<String> {
    let pack = Pack::read(source::built_in(), "cn", "generic").0;
    let asks = |s: &Screen| matches!(s.special, Special::Ask(_) | Special::More(_));
    let asking = pack.scripts().filter(|name| pack.script(name).unwrap().screens.iter().any(asks));
    asking.flat_map(|name| tags.iter().map(move |tag| format!("{name} {tag}"))).collect()
}

/// Whatever file of a pack changes, the approval of all that shows it is gone; but for what the branch or its authors have
/// for themselves.
#[test]
fn nothing_that_customers_see_changes_unnoticed() {
    let files = source::built_in();
    let pack = |files: &Files| Pack::read(files.clone(), "cn", "generic").0;
    let before = pack(&files);
    let mut record = Record::default();
    let states = |record: &Record, pack: &Pack| {
        let mut open = BTreeSet::new();
        for (tongue, tag) in pack.words.tags().iter().enumerate() {
            let shared = record.shared(pack, tongue).is_approved().then(|| format!("shared {tag}"));
            let scripts = pack.scripts().filter(|name| record.script(pack, name, tongue).is_approved());
            open.extend(shared.into_iter().chain(scripts.map(|name| format!("{name} {tag}"))));
        }
        open
    };
    for tongue in 0..before.words.tags().len() {
        record.approve_shared(&before, tongue, "branch-manager", "2026-11-25");
        for name in before.scripts() {
            record.approve_script(&before, name, tongue, "branch-manager", "2026-11-25");
        }
    }
    let all = states(&record, &before);
    for (name, text) in &files {
        let mut changed = files.clone();
        changed.insert(name.clone(), Cow::Owned(format!("{text}\n")));
        let left = states(&record, &pack(&changed));
        let lost: Vec<&str> = all.difference(&left).map(String::as_str).collect();
        let own = ["assets/machines/", "assets/walks/", "assets/glossary/", "assets/cases/"]
            .iter()
            .any(|folder| name.starts_with(folder))
            || name.contains("/case-")
            || ["/rehearse.ftl", "/outreach.ftl", "/card.ftl", "/check.ftl", "/workshop.ftl", "/sources.txt"]
                .iter()
                .any(|file| name.ends_with(file));
        let parts: Vec<&str> = name.split(['/', '.']).collect();
        match parts[..] {
            _ if own => assert!(lost.is_empty(), "{name}: {lost:?}"),
            ["locales", tag, "common" | "menu" | "map", _] => assert_eq!(lost, [format!("shared {tag}")], "{name}"),
            ["locales", tag, "risk", _] => assert_eq!(lost, asking(&[tag]), "{name}"),
            ["locales", tag, quiz, _] if quiz.starts_with("quiz-") => {
                assert_eq!(lost, [format!("{} {tag}", quiz.replace("quiz-", "lesson-"))], "{name}");
            }
            ["assets", "quiz", topic, _] => {
                assert_eq!(lost, ["en", "zh-CN"].map(|tag| format!("lesson-{topic} {tag}")), "{name}");
            }
            ["locales", tag, script, _] => assert_eq!(lost, [format!("{script} {tag}")], "{name}"),
            ["assets", "scripts", script, _] => {
                assert!(
                    !lost.is_empty() && lost.iter().all(|l| l.starts_with(&format!("{script} "))),
                    "{name}: {lost:?}"
                );
            }
            ["assets", "risk", ..] => assert_eq!(lost, asking(&["en", "zh-CN"]), "{name}"),
            _ => assert_eq!(lost, ["shared bo", "shared en", "shared zh-CN"], "{name}"),
        }
    }
}

/// The built-in pack has no folder: the configuration names the record, from its own folder on.
#[test]
fn the_built_in_pack_is_approved_by_the_configuration() {
    let branch = Branch::new("built-in");
    branch.config("[pack]\nrequire-approval = true\napprovals = \"built-in.toml\"\n");
    let said = branch.run("approve --config kiosk.toml --role branch-manager", "");
    assert_eq!(said.code, Some(0), "{}{}", said.out, said.err);
    assert!(branch.0.join("built-in.toml").exists());
    let said = branch.run("--plain --config kiosk.toml --locale en", "4\n1\n1\n");
    assert!(said.out.contains(OPEN[0]), "{}{}", said.out, said.err);
}
