//! What a branch learns from its takes: a made-up branch whose truth is known, on the page, in the table, on the page to hang up, and
//! through the command.

use crate::child::run;
use caring_mode::{
    care::{Critical, Format, Item, Outcome, Staff},
    progress::{self, Asked, Progress, Standing},
    report::{self, Report},
    shell::takes,
    takes::{Line, Observer, Take, Takes},
};
use jiff::civil::{Date, date};
use std::{collections::BTreeSet, fs, path::PathBuf};

const TODAY: Date = date(2026, 11, 25);

/// A take at noon in Xining on a day of November 2026, passed and whole.
fn take(case: &str, who: Option<u8>, day: u32) -> Take {
    let line = |moment: &str, item, mark| Line { moment: moment.into(), line: "one".into(), item, mark: Some(mark) };
    let honest = case != "transfer-aunt";
    let lines = if honest {
        vec![line("hello", Item::Dignity, 2), line("calm", Item::Plain, 3)]
    } else {
        vec![line("hello", Item::Dignity, 3), line("whose", Item::Asks, 1)]
    };
    Take {
        id: String::new(),
        began: format!("2026-11-{day:02}T04:00:00Z").parse().unwrap(),
        ahead: 480,
        seconds: 84,
        format: Format::Alone,
        case: case.into(),
        version: 2,
        script: case.split('-').next().unwrap().into(),
        script_version: 5,
        honest,
        language: "zh-CN".into(),
        trainee: who.map(|number| Staff::new(number).unwrap()),
        lines,
        outcome: Some(if honest { Outcome::Served } else { Outcome::Safe }),
        critical: None,
        passed: true,
        accused: false,
        first_question: Some(if honest { 10 } else { 20 }),
        observers: vec![],
        sure_before: who.filter(|_| !honest).map(|_| 2),
        sure_after: who.filter(|_| !honest).map(|_| 3),
    }
}

fn failed(mut take: Take, outcome: Option<Outcome>, critical: Option<Critical>) -> Take {
    (take.passed, take.outcome, take.critical) = (false, outcome, critical);
    take
}

/// Eight colleagues, 31 to 38. Six are current on "transfer", one is overdue, one has left a hard sign alone. Two of eight honest
/// customers were wronged, and one take was broken off. Two observers gave ten marks each, eight of them alike.
pub(crate) fn branch() -> Vec<Take> {
    let mut all = Vec::new();
    for who in 31..=36 {
        all.extend([take("transfer-aunt", Some(who), 23), take("transfer-aunt", Some(who), 24)]);
    }
    all.extend([take("transfer-aunt", Some(37), 1), take("transfer-aunt", Some(37), 2)]);
    let mut left_alone = failed(take("transfer-aunt", Some(38), 24), None, Some(Critical::LeavesFlag));
    left_alone.lines.push(Line { moment: "last".into(), line: "go-on".into(), item: Item::Escalates, mark: None });
    all.extend([left_alone, take("transfer-aunt", None, 24)]);
    all.extend((31..=35).map(|who| take("pension-first", Some(who), 20)));
    let mut accused = failed(take("pension-first", Some(36), 20), Some(Outcome::Refused), None);
    accused.accused = true;
    all.extend([accused, failed(take("pension-first", Some(37), 20), None, Some(Critical::Shames))]);
    let mut broken_off = failed(take("pension-first", Some(38), 20), None, None);
    broken_off.first_question = None;
    broken_off.lines.clear();
    all.push(broken_off);
    let saw = |number, marks: [u8; 10]| Observer {
        by: Staff::new(number),
        marks: Item::ALL.iter().copied().zip(marks).collect(),
    };
    let mut pair = take("pin-forgot", Some(31), 17);
    pair.format = Format::Pair;
    pair.observers = vec![saw(41, [3, 3, 3, 2, 2, 2, 1, 1, 0, 0]), saw(42, [3, 3, 3, 2, 2, 1, 1, 1, 0, 1])];
    let mut drill = failed(take("transfer-aunt", None, 25), None, None);
    (drill.format, drill.first_question) = (Format::Drill, None);
    drill.lines.truncate(1);
    all.extend([pair, drill]);
    (0..).zip(all).map(|(number, take)| take.named(number)).collect()
}

fn of(all: Vec<Take>, inside: bool) -> Progress {
    let there = [("medical-faint".to_owned(), "medical".to_owned())];
    Progress::of(&Takes::new(all), &Asked { today: TODAY, there: &there, inside, unread: 0 })
}

fn page(progress: &Progress) -> String {
    report::html(&Report::default(), &progress::html(progress))
}

#[test]
fn the_figures_of_the_branch_are_its_truth() {
    let p = of(branch(), false);
    assert_eq!((p.takes, p.broken_off, p.colleagues), (26, 1, 8));
    assert_eq!((p.hits.of, p.hits.n, p.alarms.of, p.alarms.n), (15, 16, 2, 8));
    let current: Vec<_> = p.scripts.iter().map(|s| (s.name.as_str(), s.current, s.of)).collect();
    assert_eq!(current, [("medical", 0, 8), ("pension", 0, 8), ("pin", 0, 8), ("transfer", 6, 8)]);
    assert!(p.scripts.iter().all(|s| s.who.is_empty()), "nobody is named who was not asked for");
    let moment = p.moment.unwrap();
    assert_eq!((moment.what.as_str(), moment.mean, moment.n), ("transfer-aunt/whose", 1.0, 16));
    let item = p.item.unwrap();
    assert_eq!((item.what, item.n), (Item::Asks, 18));
    assert!((item.mean - 20.0 / 18.0).abs() < 1e-12);
    let agreement = p.agreement.unwrap();
    assert_eq!((agreement.n, agreement.percent), (10, 80.0));
    assert!((agreement.kappa.unwrap() - 55.0 / 75.0).abs() < 1e-12);
    assert!((p.question.mean - 400.0 / 24.0).abs() < 1e-12 && p.question.n == 24);
    assert_eq!((p.before.mean, p.after.mean, p.after.n), (2.0, 3.0, 15));
    let weeks: Vec<_> = p.periods.iter().map(|w| (w.name.as_str(), w.passed, w.n)).collect();
    let truth = [("2026-W44", 1, 1), ("2026-W45", 1, 1), ("2026-W46", 0, 0), ("2026-W47", 6, 8), ("2026-W48", 13, 14)];
    assert_eq!(weeks, truth);
}

#[test]
fn inside_the_branch_it_says_who() {
    let p = of(branch(), true);
    let transfer = p.scripts.iter().find(|s| s.name == "transfer").unwrap();
    let standing = |who: u8| transfer.who.iter().find(|(w, _)| w.number() == who).unwrap().1;
    assert_eq!((standing(31), standing(37), standing(38)), (Standing::Current, Standing::Overdue, Standing::Learning));
    for said in [progress::text(&p), progress::csv(&p), page(&p)] {
        assert!(said.contains(progress::INSIDE) && said.contains("31 32 33 34 35 36"), "{said}");
    }
}

#[test]
fn the_page_on_the_machine() {
    insta::assert_snapshot!(progress::text(&of(branch(), false)));
}

#[test]
fn the_page_on_the_machine_for_inside() {
    insta::assert_snapshot!(progress::text(&of(branch(), true)));
}

#[test]
fn the_table_that_is_sent_on() {
    insta::assert_snapshot!(progress::csv(&of(branch(), false)));
}

/// Whoever they are, what is sent on is the same.
#[test]
fn outside_the_branch_nobody_can_be_told_from_another() {
    let others: Vec<Take> = branch()
        .into_iter()
        .map(|mut take| {
            take.trainee = take.trainee.and_then(|who| Staff::new(99 - who.number()));
            take.observers.iter_mut().for_each(|o| o.by = None);
            take
        })
        .collect();
    let (one, other) = (of(branch(), false), of(others.clone(), false));
    assert_eq!(progress::text(&one), progress::text(&other));
    assert_eq!(progress::csv(&one), progress::csv(&other));
    assert_eq!(page(&one), page(&other));
    let rows = |all: Vec<Take>, inside| progress::rows(&Takes::new(all), inside);
    assert_eq!(rows(branch(), false), rows(others.clone(), false));
    assert_ne!(rows(branch(), true), rows(others, true));
    assert_eq!(rows(branch(), false).lines().count(), 27);
}

#[test]
fn few_are_hidden() {
    let p = of(vec![take("transfer-aunt", Some(31), 23).named(1), take("transfer-aunt", Some(31), 24).named(2)], false);
    let text = progress::text(&p);
    assert!(text.contains("Hits, frauds that ended safe: not shown (2; from 5 on)"), "{text}");
    assert!(text.contains("transfer                 1 of 1 current"), "the machine itself has true counts: {text}");
    for said in [progress::csv(&p), page(&p)] {
        assert!(said.contains("under 5 colleagues") && !said.contains("1 of 1"), "{said}");
    }
    let none = of(vec![], false);
    assert!(progress::text(&none).contains("Takes: 0 (none)") && page(&none).contains("Rehearsal"));
}

/// Every element that is opened is closed, in order.
#[test]
fn the_page_to_hang_up_is_well_formed_and_needs_no_other_file() {
    let html = page(&of(branch(), true));
    crate::common::whole_page(&html);
}

#[test]
fn each_picture_has_a_name_and_says_in_words_what_it_shows() {
    let html = page(&of(branch(), false));
    let pictures: Vec<&str> = html.split("<svg ").skip(1).map(|svg| svg.split("</svg>").next().unwrap()).collect();
    assert_eq!(pictures.len(), 4);
    let mut ids = BTreeSet::new();
    for picture in pictures {
        let labelled = picture.split("aria-labelledby=\"").nth(1).unwrap().split('"').next().unwrap();
        for (id, element) in labelled.split(' ').zip(["title", "desc"]) {
            let (_, said) = picture.split_once(&format!("<{element} id=\"{id}\">")).unwrap();
            assert!(said.split('<').next().unwrap().len() > 10 && ids.insert(id), "{id}");
        }
        assert!(picture.contains("role=\"img\"") && picture.contains("font-size=\"20\""));
        for colour in picture.split('#').skip(1).map(|c| c.split('"').next().unwrap()) {
            assert!(["111", "0b4a8f"].contains(&colour), "a colour whose contrast nobody has measured: {colour}");
        }
    }
    assert!(html.contains("<text x=\"622\" y=\"158\">6 of 8</text>"), "{html}");
}

#[test]
fn the_command_has_a_part_on_rehearsal_where_there_is_a_folder() {
    let data = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("progress-{}", std::process::id()));
    let _ = fs::remove_dir_all(&data);
    fs::create_dir_all(&data).unwrap();
    let at = data.to_str().unwrap();
    let said = run(&["report", "--data", at]);
    assert!(said.code == Some(2) && said.err.contains("there is no journal"), "neither: {}{}", said.out, said.err);
    let folder = data.join(takes::FOLDER);
    for take in branch() {
        takes::keep(&folder, &take).unwrap();
    }
    fs::write(folder.join("takes/2026-11-25-torn.json"), "{\"id\":").unwrap();
    let said = run(&["report", "--data", at, "--inside"]);
    assert!(said.code == Some(0) && said.out.starts_with("Rehearsal until"), "{}{}", said.out, said.err);
    assert!(
        said.out.contains(progress::INSIDE) && said.out.contains("Records that could not be read: 1"),
        "{}{}",
        said.out,
        said.err
    );
    assert!(said.err.contains("torn.json: it is no record of a take"), "{}{}", said.out, said.err);
    // The day is that of the wall: whether six are still current, only the tests with their own day can tell.
    let csv = run(&["report", "--data", at, "--format", "csv"]);
    assert!(csv.out.lines().all(|line| line.matches(',').count() >= 3) && csv.out.contains("current,transfer,,"));
    assert!(csv.out.starts_with("section,item,detail,figure\nrehearsal,until"));
    let html = run(&["report", "--rehearsal", folder.to_str().unwrap(), "--data", at, "--format", "html"]);
    assert!(html.out.contains("<svg") && html.out.ends_with("</html>\n"));
    let said = run(&["report", "--data", at, "--rehearsal", "nowhere"]);
    assert!(said.code == Some(2) && said.err.contains("there is no folder nowhere"), "{}{}", said.out, said.err);
    fs::remove_dir_all(data).unwrap();
}
