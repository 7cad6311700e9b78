//! Statements for a branch's own record of learning: all that is exported keeps the rules of the specification, and the rules notice what
//! does not.
mod rules;

use crate::progress::branch;
use caring_mode::{
    progress::xapi::{BASE, Statements, base, statements},
    takes::{Take, Takes},
};
use proptest::prelude::*;
use rules::faults;
use serde_json::{Value, json};

fn titles(case: &str) -> Vec<(String, String)> {
    match case {
        "transfer-aunt" => vec![("zh-CN".into(), "转账的李阿姨".into()), ("en".into(), "Aunt Li transfers".into())],
        // Of a language that has no title yet there is none.
        "pension-first" => vec![("zh-CN".into(), "第一次领养老金".into()), ("en".into(), String::new())],
        _ => vec![],
    }
}

fn exported(all: Vec<Take>) -> Statements {
    statements(&Takes::new(all), BASE, &titles)
}

#[test]
fn all_statements_of_a_branch_keep_the_rules() {
    let made = exported(branch());
    assert_eq!(faults(&made.all), [""; 0]);
    assert_eq!((made.all.as_array().unwrap().len(), made.left_out), (24, 2), "a drill, and one without a number");
    let verbs = |name: &str| {
        let verb = format!("http://adlnet.gov/expapi/verbs/{name}");
        made.all.as_array().unwrap().iter().filter(|one| one["verb"]["id"] == verb).count()
    };
    assert_eq!((verbs("passed"), verbs("failed"), verbs("exited")), (20, 3, 1));
}

#[test]
fn a_statement_says_what_the_take_says() {
    let take = branch().remove(0);
    let made = exported(vec![take.clone()]);
    let expected = json!([{
        "id": take.id,
        "actor": { "objectType": "Agent", "account": { "homePage": BASE, "name": "31" } },
        "verb": { "id": "http://adlnet.gov/expapi/verbs/passed", "display": { "en": "passed", "zh-CN": "通过" } },
        "object": {
            "objectType": "Activity",
            "id": "https://caring-mode.invalid/cases/transfer-aunt",
            "definition": {
                "type": "http://adlnet.gov/expapi/activities/simulation",
                "name": { "zh-CN": "转账的李阿姨", "en": "Aunt Li transfers" },
            },
        },
        "result": {
            "success": true, "completion": true, "duration": "PT84S",
            "score": { "scaled": 4.0 / 6.0, "raw": 4, "min": 0, "max": 6 },
            "extensions": {
                "https://caring-mode.invalid/extensions/format": "alone",
                "https://caring-mode.invalid/extensions/honest": false,
                "https://caring-mode.invalid/extensions/accused": false,
                "https://caring-mode.invalid/extensions/outcome": "safe",
                "https://caring-mode.invalid/extensions/first-question": 20,
                "https://caring-mode.invalid/extensions/sure-before": 2,
                "https://caring-mode.invalid/extensions/sure-after": 3,
            },
        },
        "context": {
            "platform": "caring-mode", "language": "zh-CN", "revision": "2",
            "contextActivities": {
                "parent": [{ "objectType": "Activity", "id": "https://caring-mode.invalid/scripts/transfer" }],
            },
            "extensions": { "https://caring-mode.invalid/extensions/script-version": 5 },
        },
        "timestamp": "2026-11-23T12:00:00+08:00",
        "version": "1.0.0",
    }]);
    assert_eq!(made.all, expected);
}

#[test]
fn one_that_was_broken_off_is_neither_passed_nor_failed() {
    let broken_off = branch().into_iter().find(|take| !take.is_ended() && take.trainee.is_some()).unwrap();
    let made = exported(vec![broken_off]);
    let result = &made.all[0]["result"];
    assert_eq!((&result["completion"], result.get("success"), result.get("score")), (&json!(false), None, None));
}

#[test]
fn a_base_is_an_address_that_ends_in_a_slash() {
    for fine in [BASE, "http://lms.example:8080/", "https://bank.example/training/"] {
        assert_eq!(base(fine).as_deref(), Ok(fine));
    }
    for wrong in [
        "",
        "bank.example/",
        "https://bank.example",
        "https:///",
        "ftp://x/",
        "https://a b/",
        "https://x/?q=/",
        "https://x\n/",
    ] {
        assert!(base(wrong).unwrap_err().contains(BASE), "{wrong}");
    }
}

/// Each breaks one thing in a statement that is right.
#[test]
fn the_rules_notice_what_is_broken() {
    let good = exported(branch()).all[0].clone();
    assert_eq!(faults(&json!([good])), [""; 0]);
    let broken: [(&str, &str, Option<Value>); 31] = [
        ("/id", "is no UUID", Some(json!("take-1"))),
        ("/id", "lacks id", None),
        ("/actor", "lacks actor", None),
        ("/voice", "unknown property voice", Some(json!("x"))),
        ("/actor/account/name", "is no name", Some(json!(31))),
        ("/actor/account/homePage", "is no address", Some(json!("caring-mode"))),
        ("/actor/mbox", "exactly one identifier", Some(json!("mailto:a@b.example"))),
        ("/actor/account", "exactly one identifier", None),
        ("/actor/objectType", "is no agent", Some(json!("agent"))),
        ("/verb/id", "is no IRI", Some(json!("passed"))),
        ("/verb/display", "lacks display", None),
        ("/verb/display", "empty one", Some(json!({}))),
        ("/verb/display/zh_CN", "is no language tag", Some(json!("通过"))),
        ("/verb/display/en", "has no text", Some(Value::Null)),
        ("/object/id", "is no IRI", Some(json!("cases/transfer"))),
        ("/object/definition", "empty one", Some(json!({}))),
        ("/object/definition/name/en", "has no text", Some(json!(""))),
        ("/object/definition/type", "is no IRI", Some(json!("simulation"))),
        ("/result/score/scaled", "within -1 and 1", Some(json!(1.5))),
        ("/result/score/raw", "within min and max", Some(json!(7))),
        ("/result/score/min", "min is not below max", Some(json!(6))),
        ("/result/score/max", "is no number", Some(json!("6"))),
        ("/result/duration", "is no duration", Some(json!("84 s"))),
        ("/result/success", "is no boolean", Some(json!("true"))),
        ("/result/extensions/honest", "is no IRI", Some(json!(true))),
        ("/context/language", "is no language tag", Some(json!("zh_CN"))),
        ("/context/revision", "is no text", Some(json!(2))),
        ("/context/team", "unknown property team", Some(json!({}))),
        ("/context/contextActivities/parent", "an empty list", Some(json!([]))),
        ("/timestamp", "is no timestamp", Some(json!("2026-11-23 12:00"))),
        ("/version", "is no version", Some(json!("2.0.0"))),
    ];
    for (path, what, value) in broken {
        let mut one = good.clone();
        let (place, key) = path.rsplit_once('/').unwrap();
        let object = one.pointer_mut(place).unwrap().as_object_mut().unwrap();
        match value {
            Some(value) => _ = object.insert(key.to_owned(), value),
            None => _ = object.remove(key),
        }
        let found = faults(&json!([one]));
        assert!(found.iter().any(|fault| fault.contains(what)), "{path}: {found:?}");
    }
    assert!(faults(&json!([good, good]))[0].contains("twice"));
    assert_eq!(faults(&good), ["not an array"]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    /// Whatever a record without fault says.
    #[test]
    fn any_record_makes_a_statement_that_keeps_the_rules(
        which in 0_usize..26, seconds in any::<u32>(), ahead in -840_i32..=840, case in "[a-z0-9][a-z0-9_-]{0,20}",
        language in "[a-z]{2,3}(-[A-Z]{2})?", nanos in 0_i32..1_000_000_000, versions in any::<(i64, i64)>(),
        sure in prop::option::of(1_u8..=4), first in prop::option::of(any::<u32>()),
    ) {
        let mut take = branch().remove(which);
        (take.seconds, take.ahead, take.case, take.language) = (seconds, ahead, case, language);
        take.began = take.began.saturating_add(jiff::SignedDuration::new(0, nanos)).unwrap();
        (take.version, take.script_version) = versions;
        (take.sure_before, take.sure_after, take.first_question) = (sure, sure, first);
        let take = take.named(1);
        prop_assert_eq!(take.odd(), None);
        prop_assert_eq!(faults(&exported(vec![take]).all), [""; 0]);
    }
}
