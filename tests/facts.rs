//! Numbers have a date: past it, and where they differ by bank, the screens say "ask our staff", and nothing else changes.

use crate::child;
use crate::common::{TODAY, every_screen, now, pack, scene, setup};
use caring_mode::{
    facts::{State, UNKNOWN},
    kiosk::{Input, Now},
    pack::Pack,
    scene::Scene,
    shell::source,
};
use jiff::civil::{Date, date};
use std::{collections::BTreeMap, fs, path::PathBuf, rc::Rc};

const LATER: Date = date(2031, 1, 1);

/// Every screen as on a day, with the values that a branch gives.
fn screens(day: Date, given: &[(&str, &str)], tongue: usize) -> Vec<(String, Scene)> {
    let mut pack = Pack::read(source::built_in(), "cn", "generic").0;
    let given: BTreeMap<String, String> = given.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    assert_eq!(pack.facts.give(&given), [""; 0]);
    let pack = Rc::new(pack);
    // The lane begins anew each day, and a ticket is due on a day: both are others by the calendar, not by the facts.
    let dated = |name: &str| name.starts_with("lane") || name.starts_with("tickets");
    let all = every_screen(&pack, |s| s.prefs.tongue = tongue).into_iter().filter(|(name, _)| !dated(name)).map(
        |(name, mut kiosk)| {
            kiosk.update(&Input::Kept(caring_mode::kiosk::Kept::Well), Now { today: day, ..now(2.0) });
            (name, scene(&kiosk))
        },
    );
    all.collect()
}

fn texts(scene: &Scene) -> Vec<String> {
    scene.text().into_iter().map(str::to_owned).collect()
}

const GIVEN: [(&str, &str); 2] = [("band-small", "20000"), ("band-large", "50000")];

#[test]
fn past_the_day_of_review_the_screens_say_ask_our_staff_and_nothing_else_changes() {
    // Where the number stood in a heading or a choice, its words without it.
    let files = source::built_in();
    let own = |line: &&str| {
        line.split_once(" = ")
            .is_some_and(|(name, _)| name.strip_suffix("ask").is_some_and(|n| n.ends_with(['.', '-'])))
    };
    let asks: Vec<&str> = files.values().flat_map(|text| text.lines()).filter(own).collect();
    assert!(asks.len() > 20);
    let without = |line: &str| asks.iter().any(|ask| ask.ends_with(&format!(" = {line}")));
    let en = pack().words.negotiate("en").unwrap();
    for (tongue, ask) in [(0, "这个数请问我们的同事。"), (en, "sk our staff")] {
        let (before, after) = (screens(TODAY, &GIVEN, tongue), screens(LATER, &GIVEN, tongue));
        let mut changed = Vec::new();
        for ((name, before), (_, after)) in before.iter().zip(&after) {
            let (mut old, mut new) = (texts(before), texts(after));
            // Only lines that held a number of the market are others now.
            let both: Vec<String> = old.iter().filter(|l| new.contains(l)).cloned().collect();
            old.retain(|l| !both.contains(l));
            new.retain(|l| !both.contains(l));
            assert!(old.iter().all(|l| l.chars().any(|c| c.is_ascii_digit())), "{name}: {old:?}");
            assert!(new.iter().all(|l| l.contains(ask) || without(l)), "{name}: {new:?}");
            assert_eq!(
                (before.form, before.choices.len(), &before.footer),
                (after.form, after.choices.len(), &after.footer)
            );
            changed.extend((!old.is_empty()).then_some(name.as_str()));
        }
        assert!(changed.contains(&"nobody") && changed.len() > 3, "{changed:?}");
        // What the branch answers for stays.
        assert!(!changed.contains(&"transfer/amount"), "{changed:?}");
    }
}

#[test]
fn what_differs_by_bank_is_printed_only_when_the_branch_says_it() {
    let all = |given: &[(&str, &str)]| -> Vec<String> {
        screens(TODAY, given, 0).iter().flat_map(|(_, s)| texts(s)).collect()
    };
    let (silent, given) = (all(&[]), all(&GIVEN));
    assert!(!silent.iter().any(|t| t.contains("（20000元）") || t.starts_with("转钱超过5万元")));
    assert!(
        given.iter().any(|t| t.contains("2万元（20000元）")) && given.iter().any(|t| t.starts_with("转钱超过5万元"))
    );
    assert!(silent.iter().chain(&given).all(|t| !t.contains(UNKNOWN)), "the sign for it is never seen");
}

#[test]
fn every_shipped_fact_has_its_source_and_is_good_today_or_differs() {
    let pack = pack();
    for fact in &pack.facts.all {
        let state = pack.facts.state(fact, TODAY);
        assert!(state != State::PastReview && !fact.source.is_empty() && fact.from <= TODAY, "{fact:?}");
    }
    let count = pack.facts.count(TODAY);
    assert!(count.iter().map(|(_, n, _)| n).sum::<usize>() > 35, "{count:?}");
}

#[test]
fn a_market_is_a_folder_apart_from_languages() {
    let (pack, found) = Pack::read(source::built_in(), "hk", "generic");
    assert_eq!(found, []);
    let pack = Rc::new(pack);
    assert_eq!(pack.facts.args("zh", TODAY)["police"], "999");
    // With hotlines only every screen can be shown: what this market lacks is "ask our staff".
    let all: Vec<String> = every_screen(&pack, |_| ()).iter().flat_map(|(_, k)| texts(&scene(k))).collect();
    assert!(all.iter().any(|t| t.contains("999")) && all.iter().any(|t| t.contains("18222")));
    let home = ["110", "96110", "12378", "50万元"];
    assert!(
        all.iter().all(|t| !t.contains(UNKNOWN) && home.iter().all(|n| !t.contains(n))),
        "no number of another market"
    );
}

#[test]
fn a_value_for_a_fact_that_there_is_not_is_named() {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("facts-{}.toml", std::process::id()));
    fs::write(&file, "[facts]\nvalues = { band-smal = 30000 }\n").unwrap();
    let said = child::run(&["--plain", "--config", file.to_str().unwrap()]);
    fs::remove_file(&file).unwrap();
    assert_eq!((said.code, said.out.as_str()), (Some(2), ""));
    assert!(said.err.contains("band-smal") && said.err.contains("did you mean \"band-small\"?"), "{}", said.err);
}

#[test]
fn until_the_bank_confirms_them_the_welcome_page_says_so() {
    let pack = pack();
    let mut setup = setup(&pack);
    setup.confirmed = false;
    let kiosk = caring_mode::kiosk::Kiosk::new(pack, setup, now(0.0));
    assert_eq!(scene(&kiosk).status.note.as_deref(), Some("试用：数目等银行确认"));
}
