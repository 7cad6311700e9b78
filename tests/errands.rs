//! What the red-flag questions do to made-up victims and to honest errands: the table that a branch reads before it
//! trusts them. Change `assets/risk`, and the snapshot shows who is now missed and what it costs.

use crate::common;
use caring_mode::{
    risk::{Answer, Level, Risk},
    tree::{self, Node},
};
use std::fmt::Write;

/// Minutes of staff for a talk with somebody who turns out to be honest (domain notes, 3.4: "a two-minute talk").
const TALK: f64 = 2.0;
/// One of so many calm transfers is looked at: the default.
const SAMPLE: f64 = 20.0;

/// Who is asked.
struct Customer {
    name: String,
    set: String,
    flags: Vec<String>,
    yes: Vec<String>,
    not_sure: Vec<String>,
    per_100: Option<i64>,
}

fn customers(kind: &str) -> Vec<Customer> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/errands/cn.kdl");
    let (nodes, found) = tree::read(file, &std::fs::read_to_string(file).unwrap());
    assert_eq!(found, []);
    let words = |n: &Node, name: &str| -> Vec<String> {
        let all = n.all(name).flat_map(|c| (0..c.args.len()).filter_map(move |i| c.arg(i)));
        all.map(str::to_owned).collect()
    };
    let customer = |n: &Node| Customer {
        name: n.arg(0).unwrap().to_owned(),
        set: n.text("set").unwrap().to_owned(),
        flags: words(n, "flags"),
        yes: words(n, "yes"),
        not_sure: words(n, "not-sure"),
        per_100: n.number("per-100"),
    };
    nodes.iter().filter(|n| n.name.it == kind).map(customer).collect()
}

/// The questions that are asked one after the other, as the kiosk asks them, and what follows.
fn asked(risk: &Risk, of: &Customer, answer: impl Fn(&str) -> Answer) -> (Vec<(String, Answer)>, Level) {
    let set = risk.set(&of.set).unwrap();
    let flag = |name: &str| of.flags.iter().any(|f| f == name);
    let mut answers: Vec<_> = set.base.iter().map(|id| (id.clone(), answer(id))).collect();
    while let Some(id) = risk.follow_up(&of.set, &answers, flag) {
        answers.push((id.to_owned(), answer(id)));
    }
    let level = risk.verdict(&of.set, &answers, flag).level;
    (answers, level)
}

fn truthful(of: &Customer, id: &str) -> Answer {
    if of.yes.iter().any(|q| q == id) {
        Answer::Yes
    } else if of.not_sure.iter().any(|q| q == id) {
        Answer::NotSure
    } else {
        Answer::No
    }
}

/// The caller has thought of whatever his own story is known by; of the question about the coaching he has not.
fn coached(risk: &Risk, of: &Customer, id: &str) -> Answer {
    let rehearsed = risk.question(id).unwrap().hits.contains(&of.name);
    match (id, truthful(of, id)) {
        ("coached", _) => Answer::NotSure,
        (_, Answer::Yes) if rehearsed => Answer::No,
        (_, answer) => answer,
    }
}

fn signs(answers: &[(String, Answer)]) -> String {
    let told = answers.iter().filter(|(_, a)| *a != Answer::No);
    let told = told.map(|(id, a)| if *a == Answer::NotSure { format!("{id}?") } else { id.clone() });
    told.collect::<Vec<_>>().join(" ")
}

#[test]
fn what_becomes_of_each_kind_of_fraud_and_of_twenty_honest_errands() {
    let risk = &common::pack().risk;
    let mut table = String::from("fraud  set             typical                                          coached\n");
    for of in &customers("fraud") {
        let (told, level) = asked(risk, of, |id| truthful(of, id));
        let (hidden, coached_level) = asked(risk, of, |id| coached(risk, of, id));
        let typical = format!("{}: {}", level.name(), signs(&told));
        let line = format!("{:<6} {:<15} {typical:<48} {}: {}", of.name, of.set, coached_level.name(), signs(&hidden));
        writeln!(table, "{}", line.trim_end()).unwrap();
        assert!(level >= Level::Talk, "{}: nobody would talk with a typical victim", of.name);
    }
    table += "\nhonest errand                                        set             verdict\n";
    let (mut minutes, mut transfers) = (0.0, 0);
    for of in &customers("honest") {
        let (told, level) = asked(risk, of, |id| truthful(of, id));
        let line = format!("{:<52} {:<15} {}: {}", of.name, of.set, level.name(), signs(&told));
        writeln!(table, "{}", line.trim_end_matches([' ', ':'])).unwrap();
        if let Some(n) = of.per_100 {
            transfers += n;
            minutes += n as f64
                * TALK
                * if level >= Level::Talk {
                    1.0
                } else if level == Level::Calm {
                    1.0 / SAMPLE
                } else {
                    0.0
                };
        }
    }
    assert_eq!(transfers, 100, "out of a hundred transfers");
    assert_eq!(customers("honest").len(), 20);
    writeln!(table, "\nminutes of staff per 100 honest transfers: {minutes:.1}").unwrap();
    insta::assert_snapshot!("errands", table);
}

/// Each kind of fraud that a question can catch stands in the table.
#[test]
fn no_kind_of_fraud_is_left_out() {
    let risk = &common::pack().risk;
    let asked: Vec<&str> = risk.frauds.iter().filter(|f| !f.caught_by.is_empty()).map(|f| f.id.as_str()).collect();
    let told: Vec<String> = customers("fraud").into_iter().map(|c| c.name).collect();
    assert_eq!(told, asked);
}

/// The story that is told is that of the fraud, where the answers tell it apart.
#[test]
fn what_was_answered_leads_to_a_story_that_fits() {
    let risk = &common::pack().risk;
    let story = |yes: &[&str]| {
        let answers: Vec<_> = yes.iter().map(|id| ((*id).to_owned(), Answer::Yes)).collect();
        risk.story(&answers)
    };
    assert_eq!(story(&["phone-on", "official", "coached"]), Some("fake-police"));
    assert_eq!(story(&["family-urgent", "secret"]), Some("grandchild-voice"));
    assert_eq!(story(&["sure-profit", "never-met"]), Some("sure-profit"));
    assert_eq!(story(&["lend-card"]), Some("lend-card"));
    assert_eq!(story(&["first-time"]), None, "a first payee is no story");
    assert_eq!(story(&[]), None);
}
