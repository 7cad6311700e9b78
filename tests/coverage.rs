//! What was ever walked: counted the same each time, and a choice that nobody takes is named with its place.

use crate::common::pack;
use caring_mode::{
    coverage::{Coverage, Plan, measure},
    pack::Pack,
    shell::source,
};
use std::borrow::Cow;

fn plan(seed: u64, walks: usize) -> Plan {
    Plan { seed, walks, machines: vec!["example-branch".into(), "generic".into()] }
}

fn named(pack: &Pack, found: &Coverage) -> Vec<String> {
    let name = |(script, at, n): (&str, usize, usize)| {
        let screen = &pack.script(script).unwrap().screens[at];
        format!("{script}.{}.{}", screen.id, screen.choices[n].id)
    };
    found.never().map(name).collect()
}

#[test]
fn every_choice_of_the_shipped_scripts_can_be_taken() {
    let pack = pack();
    let found = measure(&pack, &plan(1, 150));
    assert_eq!(named(&pack, &found), [""; 0]);
    assert_eq!((found.broken, found.random), (0, pack.scripts().count() * 2 * 150));
}

#[test]
fn the_same_seed_gives_the_same_report() {
    let pack = pack();
    let json = |seed| measure(&pack, &plan(seed, 20)).json(&pack);
    assert_eq!(json(5), json(5));
    assert_ne!(json(5), json(6));
}

#[test]
fn recorded_walks_are_told_from_chance() {
    let pack = pack();
    let kept = measure(&pack, &plan(1, 0));
    assert_eq!((kept.random, kept.only_random().count()), (0, 0));
    let both = measure(&pack, &plan(1, 50));
    let never = |c: &Coverage| c.never().count();
    assert_eq!(never(&kept) - never(&both), both.only_random().count());
    let en = pack.words.negotiate("en").unwrap();
    let text = kept.text(&pack, en);
    assert!(text.contains("--> assets/scripts/pension.kdl:45:5"), "{text}");
    assert!(text.contains("withdraw-cash: ") && text.contains("choices were never taken."), "{text}");
}

#[test]
fn a_choice_that_nobody_can_take_is_named_with_its_place() {
    let mut files = source::built_in();
    let file = "assets/scripts/lost-card.kdl";
    // Nothing sets the flag, so nobody ever comes to the second target.
    let script = files[file].replace("screen come-back phase=after { end done }", "flag never\nscreen come-back phase=after { end done }\nscreen lonely phase=before {\n    choice next goto=come-back\n}")
        .replace("choice later goto=come-back", "choice later goto=come-back { goto lonely if=never }");
    files.insert(file.into(), Cow::Owned(script));
    let (pack, found) = Pack::read(files, "cn", "generic");
    assert_eq!(found, []);
    let found = measure(&pack, &plan(1, 100));
    assert!(named(&pack, &found).contains(&"lost-card.lonely.next".to_owned()));
    let finding = found.findings(&pack).into_iter().find(|d| d.file == file).unwrap();
    assert_eq!(pack.file(file).unwrap().get(finding.span), Some("choice next"));
}
