//! Two packs in plain words: two small ones with one change of every kind, read in both languages.

use crate::child::run;
use caring_mode::{
    approval::Record,
    diff::{self, Change, Labels},
    pack::{Files, Pack},
    shell::source,
};
use std::{borrow::Cow, collections::BTreeSet};

const SCRIPT: &str = "assets/scripts/transfer.kdl";

/// Replaces text in a file of a pack; what is replaced has to be there.
fn edit(files: &mut Files, name: &str, changes: &[(&str, &str)]) {
    let mut text = files[name].to_string();
    for (old, new) in changes {
        assert!(text.contains(old), "{name}: {old}");
        text = text.replace(old, new);
    }
    files.insert(name.to_owned(), Cow::Owned(text));
}

fn add(files: &mut Files, name: &str, text: &str) {
    files.insert(name.to_owned(), Cow::Owned(text.to_owned()));
}

fn pack(files: &Files) -> Pack {
    Pack::read(files.clone(), "cn", "generic").0
}

/// The built-in pack with two scripts only, and the same after somebody was at it.
fn packs() -> (Files, Files) {
    let mut old = source::built_in();
    let kept = ["transfer", "lost-card"];
    let scripts: BTreeSet<String> = old
        .keys()
        .filter_map(|k| Some(k.strip_prefix("assets/scripts/")?.strip_suffix(".kdl")?.to_owned()))
        .filter(|name| !kept.contains(&name.as_str()))
        .collect();
    old.retain(|name, _| {
        let stem = name.rsplit('/').next().unwrap_or_default().rsplit_once('.').map_or("", |(stem, _)| stem);
        !(scripts.contains(stem) || name.starts_with("locales/bo/") || name.starts_with("assets/walks/"))
    });
    add(&mut old, "assets/menu.kdl", "menu welcome { script transfer; script lost-card }\n");
    edit(
        &mut old,
        SCRIPT,
        &[("flag new-payee large-sum\n", "flag new-payee large-sum\npromise \"questions first\" { pass ask-phone }\n")],
    );
    let mut new = old.clone();
    edit(
        &mut new,
        SCRIPT,
        &[
            ("version=1", "version=2"),
            ("minutes=10", "minutes=12"),
            ("payee-paper glasses", "payee-paper"),
            ("promise \"questions first\" { pass ask-phone }\n", ""),
            // A gate that customers can leave by themselves, and a choice that goes past one.
            ("screen talk phase=before {\n    gate fraud\n", "screen talk phase=before {\n"),
            ("staff-ok   goto=review by=staff", "staff-ok   goto=review"),
            ("staff-first goto=call", "staff-first goto=slower"),
            ("stop goto=stop }", "stop goto=talk }"),
            ("{ ask secret goto=ask-official }", "{ ask courier goto=ask-profit }"),
            ("screen ask-official phase=before { ask official goto=ask-profit }\n", ""),
            ("choice next goto=review { goto slower if=new-payee }", "choice next goto=review"),
            ("screen payee phase=before {", "screen payee phase=before focus=none {"),
            ("choice new      goto=amount flag=new-payee", "choice new      goto=amount"),
            (
                "choice called    goto=review\n    choice not-today goto=not-today",
                "choice not-today goto=not-today\n    choice called    goto=review",
            ),
            (
                "screen safe phase=before {",
                "screen also phase=before {\n    choice next goto=safe\n}\nscreen safe phase=before kind=advice {",
            ),
            ("choice less goto=safe", "choice less goto=also"),
        ],
    );
    edit(&mut new, "locales/zh-CN/transfer.ftl", &[("title =", "also = 再想一想\ntitle =")]);
    edit(&mut new, "locales/en/transfer.ftl", &[("title = ", "also = Think again\ntitle = My ")]);
    edit(&mut new, "locales/en/lost-card.ftl", &[("# Words of", "# The words of")]);
    edit(&mut new, "locales/en/common.ftl", &[("understood = I see", "understood = I understand")]);
    edit(&mut new, "assets/scripts/lost-card.kdl", &[("// T09", "// Task 09")]);
    edit(&mut new, "assets/facts/cn/hotlines.kdl", &[("value=\"110\"", "value=\"119\"")]);
    let band = "fact band-large value=\"50000\" unit=yuan from=\"2026-11-23\" review-by=";
    let changed = [("2027-05-31", "2028-05-31")].map(|(a, b)| (format!("{band}\"{a}\""), format!("{band}\"{b}\"")));
    edit(&mut new, "assets/facts/cn/machine.kdl", &changed.each_ref().map(|(a, b)| (a.as_str(), b.as_str())));
    edit(
        &mut new,
        "assets/risk/cn.kdl",
        &[
            ("secret points=5 hard=#true", "secret points=3"),
            ("level talk from=4", "level talk from=6"),
            ("question half-savings points=2 { hits F06 }", ""),
        ],
    );
    edit(
        &mut new,
        "assets/machines/generic.kdl",
        &[("en=\"Return card\"", "en=\"Eject\""), ("from=20 to=30", "from=20 to=40")],
    );
    add(&mut new, "assets/themes/noon.kdl", "// new\n");
    add(&mut new, "assets/menu.kdl", "menu welcome { script lost-card; script transfer; script bus }\n");
    add(&mut new, "assets/scripts/bus.kdl", "script bus version=1 start=a\nscreen a phase=before { end done }\n");
    add(&mut new, "locales/en/bus.ftl", "title = Bus card\na = Top up at the counter\n");
    add(&mut new, "locales/zh-CN/bus.ftl", "title = 公交卡\na = 请到柜台充值\n");
    edit(&mut new, "locales/zh-CN/menu.ftl", &[("    .balance =", "    .bus = 公交卡\n    .balance =")]);
    edit(&mut new, "locales/en/menu.ftl", &[("    .balance =", "    .bus = My bus card\n    .balance =")]);
    (old, new)
}

/// What is approved: the old transfer in both languages, the new lost card in Chinese.
fn record(old: &Pack, new: &Pack) -> Record {
    let mut record = Record::default();
    let en = new.words.negotiate("en").unwrap();
    for tongue in [0, en] {
        assert!(record.approve_script(old, "transfer", tongue, "consumer-protection", "2026-10-01"));
    }
    assert!(record.approve_script(new, "lost-card", 0, "branch-manager", "2026-11-25"));
    record
}

fn compared(locale: &str) -> (Vec<Change>, String, String) {
    let (old, new) = packs();
    let (old, new) = (pack(&old), pack(&new));
    let record = record(&old, &new);
    let labels = Labels { old: "approved-pack", new: "my-pack", record: Some(&record) };
    let changes = diff::compare(&old, &new, locale);
    let reader = new.words.negotiate(locale).unwrap();
    let (text, json) = (diff::text(&changes, &labels, &new, reader), diff::json(&changes, &labels, &new, reader));
    (changes, text, json)
}

#[test]
fn a_reviewer_reads_what_changed() {
    for locale in ["zh-CN", "en"] {
        let (changes, text, json) = compared(locale);
        assert!(!text.contains("diff-") && !text.contains("approve-"), "a sentence without words:\n{text}");
        insta::with_settings!({ snapshot_path => "diff", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(locale, text);
        });
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(json["changes"].as_array().unwrap().len(), changes.len());
        assert_eq!(json["changes"][0]["important"], true);
        assert_eq!(json["approvals"][0]["state"], "never");
    }
}

/// The same two give the same text, and nothing that differs goes unmentioned.
#[test]
fn what_makes_the_questions_weaker_is_important() {
    let old = source::built_in();
    let changed: [(&str, &str, &str, &str, bool); 6] = [
        (SCRIPT, "{ ask secret goto", "{ ask-more transfer goto", "guard-off", true),
        (SCRIPT, "{ ask-more transfer goto=more-2 }", "{ ask-more product goto=more-2 }", "verdict-set", true),
        ("assets/risk/cn.kdl", "then half-savings courier", "then half-savings", "set-then", true),
        ("assets/risk/cn.kdl", " answers=first-time", "", "set-context", false),
        ("assets/risk/cn.kdl", " staff-only=#true", "", "staff-only-off", true),
        (SCRIPT, " variants=3", " variants=2", "wordings", false),
    ];
    for (file, was, is, kind, important) in changed {
        let mut new = old.clone();
        edit(&mut new, file, &[(was, is)]);
        let told = diff::compare(&pack(&old), &pack(&new), "en");
        let found = told.iter().find(|c| c.kind == kind);
        assert!(found.is_some_and(|c| c.important == important), "{is}: {told:?}");
    }
}

#[test]
fn it_is_the_same_each_time_and_the_same_pack_is_the_same() {
    let (old, _) = packs();
    assert_eq!(compared("en").1, compared("en").1);
    assert_eq!(diff::compare(&pack(&old), &pack(&old), "en"), []);
    for name in old.keys() {
        let mut new = old.clone();
        new.insert(name.clone(), Cow::Owned(format!("{}\n\n", old[name])));
        assert!(!diff::compare(&pack(&old), &pack(&new), "en").is_empty(), "{name} changed");
        new.remove(name);
        if !["assets/menu.kdl", "assets/machines/generic.kdl"].contains(&name.as_str()) {
            assert!(!diff::compare(&pack(&old), &pack(&new), "en").is_empty(), "{name} is gone");
            assert!(!diff::compare(&pack(&new), &pack(&old), "en").is_empty(), "{name} is new");
        }
    }
}

/// Every sentence has its words in both languages, with the same arguments.
#[test]
fn both_languages_say_the_same_things() {
    let of = |tag: &str| {
        let text = source::built_in()[&format!("locales/{tag}/workshop.ftl")].to_string();
        let mut all = Vec::new();
        for part in text.split('\n').filter(|line| !line.starts_with('#')) {
            match part.split_once(" = ") {
                Some((id, _)) if !part.starts_with(' ') => all.push((id.to_owned(), part.to_owned())),
                _ => all.last_mut().map(|(_, text): &mut (String, String)| text.push_str(part)).unwrap_or_default(),
            }
        }
        all.into_iter()
            .map(|(id, text)| {
                let args = text.split('$').skip(1).map(|a| a.split([' ', '}']).next().unwrap().to_owned());
                (id, args.collect::<BTreeSet<_>>())
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(of("zh-CN"), of("en"));
}

#[test]
fn the_command_tells_by_its_exit_code() {
    let same = run(&["diff", "built-in", "built-in"]);
    assert_eq!((same.code, same.err.as_str()), (Some(0), ""), "{}", same.out);
    let bad = run(&["diff", "built-in", "bad/missing-goto", "--locale", "zh-CN"]);
    assert_eq!(bad.code, Some(1), "{}", bad.err);
    assert!(bad.out.contains("任务 lost-card 卡丢了"), "{}", bad.out);
    let none = run(&["diff", "built-in", "nowhere"]);
    assert_eq!(none.code, Some(2));
    assert!(none.err.contains("nowhere") && none.err.lines().count() == 1, "{}", none.err);
    let broken = run(&["diff", "built-in", "bad/too-deep"]);
    assert_eq!(broken.code, Some(2));
    assert!(broken.err.contains("cannot be read; see `caring-mode check`"), "{}", broken.err);
}
