use super::*;
use crate::care::{Critical, Format, Item, Outcome};
use jiff::{SignedDuration, civil::date};
use proptest::prelude::*;

fn take(case: &str, who: Option<u8>, day: i64, passed: bool) -> Take {
    let noon: Timestamp = "2026-03-01T04:00:00Z".parse().unwrap();
    let take = Take {
        id: String::new(),
        began: noon.saturating_add(SignedDuration::from_hours(24 * day)).unwrap(),
        ahead: 480,
        seconds: 90,
        format: Format::Alone,
        case: case.into(),
        version: 1,
        script: case.split('-').next().unwrap().into(),
        script_version: 3,
        honest: false,
        language: "zh-CN".into(),
        trainee: who.and_then(Staff::new),
        lines: vec![Line { moment: "hello".into(), line: "chair".into(), item: Item::Dignity, mark: Some(2) }],
        outcome: Some(if passed { Outcome::Safe } else { Outcome::Lost }),
        critical: None,
        passed,
        accused: false,
        first_question: Some(20),
        observers: vec![],
        sure_before: Some(2),
        sure_after: Some(3),
    };
    take.named(7)
}

fn there() -> Vec<(String, String)> {
    ["transfer-aunt", "transfer-son", "pension-first", "pin-forgot"]
        .map(|case| (case.to_owned(), case.split('-').next().unwrap().to_owned()))
        .to_vec()
}

fn who(number: u8) -> Staff {
    Staff::new(number).unwrap()
}

#[test]
fn an_id_is_made_from_what_a_take_says_and_a_number() {
    let one = take("pin-forgot", Some(31), 0, true);
    assert!(is_id(&one.id), "{}", one.id);
    assert_eq!(one.clone().named(7), one);
    assert_ne!(one.clone().named(8).id, one.id);
    let mut other = one.clone();
    other.seconds += 1;
    assert_ne!(other.named(7).id, one.id);
    for wrong in
        ["", "../etc", &one.id.to_uppercase(), "0187e3a4-5d47-4b9e-8a43-0123456789ab", &one.id.replace('-', "")]
    {
        assert!(!is_id(wrong), "{wrong}");
    }
}

#[test]
fn what_cannot_be_meant_is_said() {
    type Change = fn(&mut Take);
    let good = take("pin-forgot", Some(31), 0, true);
    assert_eq!(good.odd(), None);
    let broken: [(&str, Change); 9] = [
        ("id", |t| t.id = "one".into()),
        ("case", |t| t.case = "../pin".into()),
        ("script", |t| t.script = "=pin".into()),
        ("language", |t| t.language = String::new()),
        ("ahead", |t| t.ahead = i32::MIN + 1),
        ("sure-after", |t| t.sure_after = Some(5)),
        ("moment", |t| t.lines[0].moment = "a b".into()),
        ("mark 4", |t| t.observers = vec![Observer { by: None, marks: vec![(Item::Asks, 4)] }]),
        ("passed", |t| t.critical = Some(Critical::Sells)),
    ];
    for (what, change) in broken {
        let mut take = good.clone();
        change(&mut take);
        assert!(take.odd().is_some_and(|odd| odd.starts_with(what)), "{what}: {:?}", take.odd());
    }
}

#[test]
fn what_is_due_comes_first_by_how_late_and_never_met_last() {
    let takes = Takes::new(vec![
        take("transfer-aunt", Some(31), 0, true),
        take("pension-first", Some(31), 0, true),
        take("pension-first", Some(31), 1, true),
        // Another colleague's, a drill, and one broken off do not count.
        take("pin-forgot", Some(32), 0, true),
        Take { format: Format::Drill, ..take("pin-forgot", Some(31), 0, true) }.named(1),
        Take { outcome: None, passed: false, ..take("pin-forgot", Some(31), 0, true) }.named(2),
    ]);
    let due = |day: i8| {
        let all = takes.due(who(31), &there(), date(2026, 3, day));
        all.into_iter().map(|d| (d.case, d.late)).collect::<Vec<_>>()
    };
    let (never, aunt) = (("pin-forgot".to_owned(), None), |late| ("transfer-son".to_owned(), Some(late)));
    assert_eq!(due(1), std::slice::from_ref(&never));
    assert_eq!(due(4), [aunt(2), never.clone()]);
    assert_eq!(due(10), [aunt(8), ("pension-first".to_owned(), Some(1)), never]);
    assert!(takes.is_current(who(31), "pension", date(2026, 3, 9)));
    assert!(
        !takes.is_current(who(31), "pension", date(2026, 3, 10)) && !takes.is_current(who(31), "pin", date(2026, 3, 1))
    );
    assert_eq!(takes.mastery_of_case(who(31), "transfer-son"), None);
    assert_eq!(takes.mastery_of_case(who(31), "transfer-aunt").map(|m| m.tries), Some(1));
    assert_eq!(takes.due(who(40), &[], date(2026, 3, 1)), []);
}

#[test]
fn the_weakest_needs_five_marks() {
    let mut all: Vec<Take> = (0..4).map(|n| take("pin-forgot", Some(31), n, true)).collect();
    assert_eq!(Takes::new(all.clone()).weakest(Some(who(31))), None);
    all.push(take("pin-forgot", Some(32), 9, true));
    let takes = Takes::new(all.clone());
    assert_eq!(takes.weakest(None), Some(Weak { what: Item::Dignity, mean: 2.0, n: 5 }));
    assert_eq!(takes.weakest(Some(who(31))), None);
    assert_eq!(takes.weakest_moment().map(|w| w.what), Some(("pin-forgot", "hello")));
    // Where observers judged, theirs are the marks.
    let marks = vec![(Item::Asks, 0); 5];
    all.push(Take { observers: vec![Observer { by: None, marks }], ..take("pin-forgot", Some(31), 10, true) }.named(1));
    assert_eq!(Takes::new(all).weakest(Some(who(31))), Some(Weak { what: Item::Asks, mean: 0.0, n: 5 }));
}

#[test]
fn two_observers_are_paired_item_by_item() {
    let saw = |marks: &[(Item, u8)]| Observer { by: None, marks: marks.to_vec() };
    let mut one = take("pin-forgot", Some(31), 0, true);
    one.observers = vec![saw(&[(Item::Asks, 1), (Item::Slows, 3), (Item::Asks, 2)])];
    assert_eq!(one.pairs(), []);
    one.observers.push(saw(&[(Item::Asks, 0), (Item::Asks, 2), (Item::Plain, 3)]));
    assert_eq!(one.pairs(), [(1, 0), (2, 2)]);
}

fn any_take() -> impl Strategy<Value = Take> {
    let case = prop::sample::select(vec!["transfer-aunt", "transfer-son", "pension-first", "pin-forgot"]);
    (case, prop::option::of(31_u8..34), 0_i64..60, any::<bool>()).prop_map(|(c, w, d, p)| take(c, w, d, p))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn a_record_survives_a_round_trip(take in any_take()) {
        let text = serde_json::to_string_pretty(&take).unwrap();
        prop_assert_eq!(serde_json::from_str::<Take>(&text).unwrap(), take);
    }

    #[test]
    fn order_and_copies_do_not_matter(all in prop::collection::vec(any_take(), 0..30), turned in any::<u64>()) {
        let takes = Takes::new(all.clone());
        let mut other = all.clone();
        other.extend(all);
        let at = turned as usize % other.len().max(1);
        other.rotate_left(at);
        other.reverse();
        prop_assert_eq!(Takes::new(other), takes);
    }

    #[test]
    fn what_is_due_is_there_and_not_current_unless_due_today(all in prop::collection::vec(any_take(), 0..30)) {
        let takes = Takes::new(all);
        let today = date(2026, 4, 10);
        for due in takes.due(who(31), &there(), today) {
            prop_assert!(there().contains(&(due.case.clone(), due.script.clone())));
            prop_assert!(due.late.is_none_or(|l| l >= 0));
            prop_assert!(due.late == Some(0) || !takes.is_current(who(31), &due.script, today));
        }
    }
}
