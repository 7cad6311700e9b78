//! What a branch learns from its lessons: against made-up branches whose truth is known, from folders in any order, and without anything
//! that could join two visits.

use crate::common::pack;
use caring_mode::{
    care::{Edition, Heads, Venue},
    journal::{Event, Id, Row},
    kiosk::{Learnt, Lesson, LessonTurn},
    mastery::SLIP,
    outreach::{Session, Show},
    quiz::Picked,
    report::{self, Report},
    shell::{
        learnt::{self, When},
        merge,
        outreach::FOLDER,
    },
    understood::{self, Asked, GUESS, Key, Lessons, Page, Source, Tally, Understood},
};
use jiff::civil::date;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

mod merged;
mod truth;

const MONTH: (i16, i8) = (2026, 11);

fn key(what: &str, topic: &str, item: &str, answer: &str, [edition, language, hours]: [&str; 3]) -> Key {
    [what, topic, item, answer, edition, language, hours].map(str::to_owned)
}

fn answers(what: &str, topic: &str, item: &str, counts: &[(&str, u64)]) -> Vec<(Key, u64)> {
    counts.iter().map(|(answer, count)| (key(what, topic, item, answer, ["-"; 3]), *count)).collect()
}

fn opened(topic: &str, cells: [&str; 3], count: u64) -> (Key, u64) {
    (key("opened", topic, "-", "-", cells), count)
}

fn of(sums: &[(Key, u64)], lessons: &Lessons, journal: &[Row]) -> Understood {
    let pack = pack();
    Understood::of(&Source { sums, pages: &[], lessons, journal }, &Asked { month: MONTH, ahead: 480, pack: &pack })
}

fn show(item: &str, honest: bool, answers: [u32; 3], not_sure: u32) -> Show {
    Show { item: item.into(), honest, answers, best: 0, not_sure }
}

/// A lesson on phishing; its id has that digit everywhere.
fn lesson(digit: char, day: i8, venue: Venue, before: [u32; 3], after: [u32; 3]) -> Session {
    let id: String = "00000000-0000-4000-8000-000000000000".replace('0', &digit.to_string());
    Session {
        id,
        day: date(2026, 11, day),
        venue,
        heads: Heads::Class,
        topic: "phishing".into(),
        edition: Edition::Elder,
        language: "zh-CN".into(),
        before: vec![show("parcel", false, before, 3)],
        after: vec![show("photo", true, after, 1)],
    }
}

fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("understood-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Writes a lesson as `caring-mode outreach` does.
fn keep(folder: &Path, lesson: &Session) -> PathBuf {
    let (id, _) = lesson.id.split_at(8);
    let own = folder.join(format!("{}-{}-{id}", lesson.day, lesson.venue.name()));
    fs::create_dir_all(&own).unwrap();
    fs::write(own.join("session.json"), serde_json::to_vec_pretty(lesson).unwrap()).unwrap();
    own
}

/// A month of a branch: one topic well known, one badly, one asked too seldom; two lessons in markets and one in a village.
fn branch() -> (Vec<(Key, u64)>, Lessons, Vec<Row>) {
    let mut sums = Vec::new();
    sums.extend(answers("first", "phishing", "parcel", &[("best", 42), ("other-2", 10), ("not-sure", 8)]));
    sums.extend(answers(
        "answered",
        "phishing",
        "parcel",
        &[("best", 60), ("other-2", 3), ("other-3", 21), ("not-sure", 8)],
    ));
    sums.extend(answers("answered", "phishing", "photo", &[("best", 40), ("other-2", 3), ("other-3", 9)]));
    sums.extend(answers("taught", "phishing", "parcel", &[("best", 48), ("other-3", 9), ("not-sure", 3)]));
    sums.extend(answers("taught", "notes", "touch", &[("best", 33), ("other-2", 2)]));
    sums.extend(answers("first", "telecom", "grandson", &[("best", 20), ("other-2", 40)]));
    sums.extend(answers("answered", "telecom", "grandson", &[("best", 20), ("other-2", 40)]));
    sums.extend(answers("first", "rights", "wait", &[("best", 12)]));
    sums.extend(answers("answered", "rights", "wait", &[("best", 11), ("other-3", 1)]));
    for (cells, count) in [
        (["elder", "zh-CN", "08-10"], 40),
        (["elder", "zh-CN", "10-12"], 12),
        (["youth", "en", "08-10"], 3),
        (["general", "bo", "14-16"], 9),
        (["general", "zh-CN", "16-18"], 2),
    ] {
        sums.push(opened("phishing", cells, count));
    }
    sums.push((key("finished", "phishing", "-", "-", ["elder", "zh-CN", "08-10"]), 50));
    sums.push(opened("rights", ["elder", "zh-CN", "08-10"], 3));
    let all = vec![
        lesson('a', 3, Venue::Market, [12, 20, 5], [30, 4, 3]),
        lesson('b', 9, Venue::Market, [8, 10, 10], [22, 4, 3]),
        lesson('c', 20, Venue::Village, [3, 6, 2], [9, 1, 1]),
    ];
    let id = |name: &str| Some(Id::new(name).unwrap());
    let mut journal = Vec::new();
    // Noon in Xining on 9 November 2026.
    let minute = (20_758 + 8) * 1440 + 4 * 60;
    for (script, screen, how, times) in [
        ("withdraw-cash", "amount", caring_mode::care::Left::Silence, 7),
        ("pension", "where", caring_mode::care::Left::Silence, 2),
        ("transfer", "who", caring_mode::care::Left::Silence, 6),
        ("pension", "where", caring_mode::care::Left::Counter, 3),
        ("transfer", "who", caring_mode::care::Left::Done, 30),
    ] {
        let event = Event::VisitEnded { how, script: id(script), screen: id(screen) };
        journal.extend((0..times).map(|_| Row { seq: 1, minute, visit: Some(1), event: event.clone() }));
    }
    (sums, Lessons { all, left_out: 0 }, journal)
}

/// What was counted of the pages of tasks in that month.
fn pages() -> Vec<(Page, u64)> {
    [
        ("shown", "withdraw-cash", "amount", "-", 96),
        ("back", "withdraw-cash", "amount", "-", 21),
        ("shown", "pension", "where", "-", 38),
        ("back", "pension", "where", "-", 2),
        ("shown", "pension", "bring", "-", 38),
        ("done", "withdraw-cash", "-", "8", 31),
        ("done", "withdraw-cash", "-", "9", 20),
        ("done", "withdraw-cash", "-", "17", 12),
        ("done", "pension", "-", "5", 4),
    ]
    .map(|(what, task, screen, pages, n)| ([what, task, screen, pages].map(str::to_owned), n))
    .into()
}

fn understood() -> Understood {
    let (sums, lessons, journal) = branch();
    let (pack, pages) = (pack(), pages());
    let source = Source { sums: &sums, pages: &pages, lessons: &lessons, journal: &journal };
    Understood::of(&source, &Asked { month: MONTH, ahead: 480, pack: &pack })
}

fn page(all: &Understood) -> String {
    report::html(&Report::default(), &understood::html(all))
}

#[test]
fn the_page_on_the_machine() {
    insta::assert_snapshot!(understood::text(&understood()));
}

#[test]
fn the_table_that_is_sent_on() {
    insta::assert_snapshot!(understood::csv(&understood()));
}

#[test]
fn the_figures_of_the_branch_are_its_truth() {
    let all = understood();
    let phishing = &all.topics["phishing"];
    // 42 best answers, 10 others, and 8 people who did not guess.
    let known = phishing.known().unwrap();
    assert!((known.share - (50.0 / 60.0 - GUESS - 8.0 / 60.0 * (1.0 - GUESS)) / (1.0 - SLIP - GUESS)).abs() < 1e-12);
    assert!(phishing.known_after().unwrap().share > known.share);
    assert_eq!(
        all.topics["notes"].to_teach().map(|(_, after)| after),
        Some(true),
        "nobody was asked before its episode"
    );
    assert_eq!(phishing.honest, Tally { right: 40, other: 12, not_sure: 0 });
    assert_eq!((phishing.opened, phishing.finished), (66, 50));
    assert_eq!(all.topics["rights"].known(), None);
    let next: Vec<&str> = all.next().iter().map(|(name, ..)| *name).collect();
    assert_eq!(next, ["telecom", "phishing"], "the weaker one first; of one that was asked 12 times nothing is known");
    let most = &all.mistakes[0];
    assert_eq!((most.item.as_str(), most.count, most.n), ("telecom/grandson", 40, 60));
    assert_eq!(all.mistakes[1].answer, "打短信里的电话问");
    let market = &all.rooms.venues[0];
    assert_eq!(
        (market.venue, market.lessons, market.before.people, market.before.tally.right),
        (Venue::Market, 2, 71, 20)
    );
    assert_eq!((market.after.tally.n(), market.after.tally.right), (68, 52));
}

/// Answers of rooms change no figure of the machine.
#[test]
fn rooms_are_never_mixed_into_the_shares() {
    let (sums, lessons, journal) = branch();
    let (with, without) = (of(&sums, &lessons, &journal), of(&sums, &Lessons::default(), &journal));
    assert_eq!((&with.topics, &with.mistakes), (&without.topics, &without.mistakes));
    assert_eq!(with.next().len(), without.next().len());
    let only = of(&[], &lessons, &[]);
    assert!(only.topics.is_empty() && only.next().is_empty() && understood::text(&only).contains("market"));
}

// What is sent on.

#[test]
fn small_counts_stand_on_the_machine_only() {
    let all = understood();
    let (text, csv, html) = (understood::text(&all), understood::csv(&all), page(&all));
    assert!(text.contains("elder 52, youth 3, general 11") && text.contains("zh-CN 54, en 3, bo 9"), "{text}");
    for line in ["edition elder,52", "edition others together,14", "language zh-CN,54", "language others together,12"] {
        assert!(csv.contains(&format!("reach,phishing,{line}\n")), "{line}: {csv}");
    }
    // Of three who opened an episode nothing more is said.
    assert!(
        csv.contains("reach,rights,opened,under 5\nreach,rights,read to the end,0\nreach,rights,edition,not shown\n")
    );
    assert!(csv.contains("friction,went to the counter,,not shown\n") && csv.contains("friction,ended by silence,"));
    assert!(!csv.contains("rights/wait,\u{201c}") && !html.contains("youth") && !html.contains(">bo "), "{csv}");
}

/// Who knows what a branch sent on, how many opened the episode, and this program, cannot tell a hidden count: another branch, which
/// differs in just that count, sends the same.
#[test]
fn another_branch_with_another_hidden_count_sends_the_same() {
    let sent = |cells: &[(&str, u64)]| {
        let sums: Vec<_> =
            cells.iter().map(|(edition, n)| opened("phishing", [edition, "zh-CN", "08-10"], *n)).collect();
        understood::csv(&of(&sums, &Lessons::default(), &[]))
    };
    for (one, other) in [
        ([("elder", 40), ("youth", 3), ("general", 9)], [("elder", 40), ("youth", 4), ("general", 8)]),
        ([("elder", 40), ("youth", 3), ("general", 4)], [("elder", 40), ("youth", 4), ("general", 3)]),
        ([("elder", 3), ("youth", 40), ("general", 0)], [("elder", 2), ("youth", 40), ("general", 1)]),
    ] {
        assert_eq!(sent(&one), sent(&other));
    }
}

/// Where a mistaken belief is common the corrected share is none, and its interval would have no width.
#[test]
fn fewer_than_by_guessing_is_said_in_words() {
    let sums = answers("first", "telecom", "grandson", &[("best", 3), ("other-2", 57)]);
    let all = of(&sums, &Lessons::default(), &[]);
    for said in [understood::text(&all), understood::csv(&all), page(&all)] {
        assert!(said.contains("fewer found it than by guessing") && !said.contains("0 to 0 %"), "{said}");
    }
}

/// A screen that was only seen is not hard; of a task that was done by a few there is no figure.
#[test]
fn tasks_are_hard_where_somebody_went_back_or_left() {
    let all = understood();
    let (text, csv) = (understood::text(&all), understood::csv(&all));
    let names: Vec<&str> = all.friction.screens.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["pension/where", "transfer/who", "withdraw-cash/amount"]);
    assert_eq!(all.friction.screens[2].1, [96, 21, 7, 0, 0]);
    assert_eq!((all.friction.tasks["withdraw-cash"].median(), all.friction.tasks["withdraw-cash"].n()), (9, 63));
    assert!(csv.contains("friction,pages until done,withdraw-cash,\"median 9, done 63 times\"\n"), "{csv}");
    assert!(csv.contains("friction,pages until done,pension,\"done under 5 times, no figure yet\"\n"), "{csv}");
    // On the machine the true figures; what is sent on does not tell that two went back.
    assert!(text.contains("pension/where                           38     2"), "{text}");
    assert!(csv.contains("friction,went back,,not shown\n"), "{csv}");
    let strange = [["shown", "pension", "=1", "-"], ["done", "pension", "-", "x"], ["seen", "pension", "where", "-"]];
    let strange: Vec<_> = strange.map(|row| (row.map(str::to_owned), 1)).into();
    let source = Source { sums: &[], pages: &strange, lessons: &Lessons::default(), journal: &[] };
    let odd = Understood::of(&source, &Asked { month: MONTH, ahead: 480, pack: &pack() });
    assert!(odd.odd == 3 && odd.friction.is_empty());
}

#[test]
fn nobody_is_a_row_and_nothing_is_said_of_the_counter_kept_free() {
    let all = understood();
    let said = [understood::text(&all), understood::csv(&all), page(&all)].concat().to_lowercase();
    for never in ["kept away", "kept from", "diver", "customer ", "rank", "2026-11-0"] {
        assert!(!said.contains(never), "{never}");
    }
    // No field of a table begins with a sign that a table program reckons with.
    for row in csv::ReaderBuilder::new().has_headers(false).from_reader(understood::csv(&all).as_bytes()).records() {
        let row = row.unwrap();
        assert!(row.len() == 4 && row.iter().all(|field| !field.starts_with(['=', '+', '-', '@'])), "{row:?}");
    }
}

#[test]
fn rows_that_are_none_of_ours_are_told_and_left_out() {
    let cells = ["elder", "zh-CN", "08-10"];
    let mut sums = branch().0;
    let n = sums.len();
    sums.extend([
        (key("opened", "=1+1", "-", "-", cells), 9),
        (key("opened", "phishing", "-", "-", ["elder", "zh-CN", "09:31"]), 9),
        (key("opened", "phishing", "-", "-", ["Li", "zh-CN", "08-10"]), 9),
        (key("answered", "phishing", "parcel", "other-9", cells), 9),
        (key("watched", "phishing", "-", "-", cells), 9),
        (key("answered", "phishing", "parcel", "best", cells), 9),
        (key("opened", "phishing", "-", "-", cells), u64::MAX),
    ]);
    let all = of(&sums, &Lessons::default(), &[]);
    assert_eq!((all.odd, all.topics["phishing"].opened), (6, u64::MAX), "{n}");
    assert!(understood::text(&all).contains("none of ours, left out: 6"));
}

/// Every element that is opened is closed, in order, and each picture says in words what it shows.
#[test]
fn the_page_to_hang_up_is_whole_by_itself() {
    let html = page(&understood());
    crate::common::whole_page(&html);
    let ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|part| part.split('"').next()).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
    assert!(ids.contains(&"understood-known-0-desc") && ids.contains(&"understood-rooms-desc"));
    for picture in html.split("<svg ").skip(1).map(|svg| svg.split("</svg>").next().unwrap()) {
        assert!(picture.contains("role=\"img\"") && picture.contains("font-size=\"20\""));
        for colour in picture.split('#').skip(1).map(|c| c.split('"').next().unwrap()) {
            assert!(["111", "0b4a8f"].contains(&colour), "a colour whose contrast nobody has measured: {colour}");
        }
    }
    assert!(html.contains("<li>telecom 电话来了，不慌, at most 22 % know it</li>"), "{html}");
}

// What is kept.

/// Two visits and a lesson in a room: whatever the order, the same bytes; and no byte that could join what belongs to one visit.
#[test]
fn nothing_in_the_data_folder_joins_two_visits() {
    let when = When::of(2026, 11, 9);
    let visit = |topic: &str, picked: [Picked; 2]| {
        let learnt = |what| Learnt { topic: topic.into(), what, edition: Edition::Youth, tongue: 0 };
        let answer = |item: &str, n: usize| Lesson::Answered {
            item: item.into(),
            picked: picked[n],
            turn: [LessonTurn::Taught, LessonTurn::Later][n],
        };
        [Lesson::Opened, answer("parcel", 0), answer("photo", 1), Lesson::Finished].map(learnt)
    };
    let (one, two) =
        (visit("phishing", [Picked::Best, Picked::Other(1)]), visit("phishing", [Picked::NotSure, Picked::Best]));
    let write = |name: &str, all: Vec<&Learnt>| {
        let data = folder(name);
        for learnt in all {
            learnt::record(&data, learnt, "zh-CN", &when).unwrap();
        }
        keep(&data.join(FOLDER), &branch().1.all[0]);
        data
    };
    let apart = write("apart", one.iter().chain(&two).collect());
    let mixed = write("mixed", two.iter().zip(&one).flat_map(|(two, one)| [one, two]).rev().collect());
    let (files, others) = (bytes(&apart, &apart), bytes(&mixed, &mixed));
    assert_eq!(files, others);
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["learnt-2026-11.csv", "outreach/2026-11-03-market-aaaaaaaa/session.json"]);
    let sums = learnt::kept(&apart, &When::month(2026, 11)).unwrap().unwrap();
    for (key, _) in sums.rows() {
        let [what, topic, item, answer, edition, language, hours] = key.each_ref().map(String::as_str);
        assert!(["opened", "finished", "answered", "taught"].contains(&what) && topic == "phishing", "{key:?}");
        assert!(["-", "parcel", "photo"].contains(&item), "{key:?}");
        assert!(["-", "best", "other-2", "not-sure"].contains(&answer), "{key:?}");
        // An answer has no hours, no edition and no language, and an opening has no answer: no row says who answered what, or when.
        let whom = if answer == "-" { ["youth", "zh-CN", "08-10"] } else { ["-"; 3] };
        assert!([edition, language, hours] == whom && (item == "-") == (answer == "-"), "{key:?}");
    }
    for (name, text) in &files {
        let text = String::from_utf8(text.clone()).unwrap();
        let digits: Vec<&str> = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').collect();
        // The day of a room's lesson is the finest time there is, and the id of that lesson the only number that is drawn.
        for word in digits.iter().filter(|word| word.bytes().filter(u8::is_ascii_digit).count() > 4) {
            let of_room =
                name.starts_with("outreach/") && (word.starts_with("2026-11-03") || word.starts_with("aaaaaaaa"));
            assert!(of_room, "{name}: {word}");
        }
        for never in ["visit", "T0", "T1", "T2", "time", "minute", "name", "staff"] {
            assert!(!text.contains(never), "{name}: {never}");
        }
    }
    fs::remove_dir_all(apart).unwrap();
    fs::remove_dir_all(mixed).unwrap();
}

/// Every file of a folder by its name in it, in order.
fn bytes(root: &Path, folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(bytes(root, &path));
        } else {
            all.push((path.strip_prefix(root).unwrap().to_str().unwrap().to_owned(), fs::read(&path).unwrap()));
        }
    }
    all.sort();
    all
}
