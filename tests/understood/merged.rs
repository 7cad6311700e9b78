//! Lessons of rooms from folders in any order, what of them does not count, and all of it through the command.
use super::*;
use crate::child::run;
use caring_mode::shell::merge::Merged;

/// A stick with three lessons, and a second one with copies of two and one of its own; one lesson is of another month.
fn sticks(name: &str) -> (PathBuf, Vec<PathBuf>) {
    let all = folder(name);
    let (one, two) = (all.join("one"), all.join("two/outreach"));
    let (market, village) = (branch().1.all[0].clone(), branch().1.all[2].clone());
    let mut october = lesson('d', 1, Venue::School, [5, 5, 5], [9, 3, 3]);
    october.day = date(2026, 10, 30);
    let mut copy = market.clone();
    copy.id = copy.id.to_uppercase();
    for (folder, lesson) in [(&one, &market), (&one, &village), (&one, &october), (&two, &copy)] {
        keep(folder, lesson);
    }
    keep(&two, &lesson('b', 9, Venue::Market, [8, 10, 10], [22, 4, 3]));
    // What is hidden, or is something else, is nobody's record.
    fs::create_dir_all(one.join(".Trash/x")).unwrap();
    fs::write(one.join(".Trash/x/session.json"), "{").unwrap();
    fs::write(one.join("photo.jpg"), "x").unwrap();
    (all.clone(), vec![one, all.join("two")])
}

fn report_of(merged: &Merged) -> [String; 3] {
    let (sums, _, journal) = branch();
    let all = of(&sums, &merged.lessons, &journal);
    [understood::text(&all), understood::csv(&all), page(&all)]
}

#[test]
fn folders_in_any_order_and_twice_give_the_same_report() {
    let (root, two) = sticks("order");
    let [a, b] = &two[..] else { panic!("two sticks") };
    let once = merge::read(&two);
    assert_eq!((once.lessons.all.len(), once.lessons.left_out, once.faults.len(), once.empty.len()), (4, 0, 0, 0));
    let first = report_of(&once);
    assert!(first[0].contains("market, lessons: 2") && first[0].contains("(--month): 2026-10: 1"));
    // One lesson alone, and a stick with the folders of several machines on it.
    let deep = a.join("2026-11-03-market-aaaaaaaa");
    let stick = root.join("stick");
    fs::create_dir_all(stick.join("laptop")).unwrap();
    std::os::unix::fs::symlink(root.join("two/outreach"), stick.join("laptop/outreach")).unwrap();
    assert_eq!(merge::read(&[stick]).lessons.all.len(), 2);
    for order in [vec![b, a], vec![a, b, a, b], vec![b, b, a, a], vec![a, &deep, b, &root.join("two/outreach")]] {
        let folders: Vec<PathBuf> = order.into_iter().cloned().collect();
        assert_eq!(report_of(&merge::read(&folders)), first, "{folders:?}");
    }
    fs::remove_dir_all(root).unwrap();
}

#[test]
fn one_lesson_that_says_two_things_does_not_count() {
    let (root, two) = sticks("two-things");
    let mut other = branch().1.all[2].clone();
    other.after[0].answers[0] += 1;
    keep(&two[1].join("outreach"), &other);
    let reversed: Vec<PathBuf> = two.iter().rev().cloned().collect();
    let (one, two) = (merge::read(&two), merge::read(&reversed));
    assert_eq!((&one.lessons, &one.faults), (&two.lessons, &two.faults));
    assert_eq!((one.lessons.all.len(), one.lessons.left_out), (3, 1));
    let said = one.faults[0].to_string();
    assert!(said.contains("is the same lesson as") && said.matches("village").count() == 2, "{said}");
    assert!(
        !report_of(&one)[0].contains("village, lessons") && report_of(&one)[1].contains("rooms,records left out,,1")
    );
    fs::remove_dir_all(root).unwrap();
}

#[test]
fn what_cannot_be_read_is_named_and_never_changed() {
    let root = folder("broken");
    let good = branch().1.all[0].clone();
    keep(&root, &good);
    let text = serde_json::to_string(&good).unwrap();
    let wrong: Vec<(&str, String, &str)> = vec![
        ("torn", text.chars().take(80).collect(), "it is no record of a lesson: EOF"),
        ("more", text.replacen('{', "{\"name\":\"Li\",", 1), "unknown field `name`"),
        ("id", text.replace(&good.id, "lesson one"), "its id is none"),
        ("formula", text.replace("\"phishing\"", "\"=cmd()\""), "its topic is no name"),
        ("item", text.replace("\"parcel\"", "\"-1+1\""), "its item is no name"),
        ("tongue", text.replace("\"zh-CN\"", "\"@x\""), "its language is no tag"),
        ("best", text.replace("\"best\":0", "\"best\":3"), "the best answer of parcel is none of them"),
        ("hands", text.replace("[12,20,5]", "[12,4000000000,5]"), "parcel has more than 1000 hands"),
        ("venue", text.replace("\"market\"", "\"moon\""), "unknown name"),
        ("large", format!("{text}{}", " ".repeat(70_000)), "it is larger than 64 KiB"),
    ];
    for (name, text, _) in &wrong {
        fs::create_dir_all(root.join(name)).unwrap();
        fs::write(root.join(name).join("session.json"), text).unwrap();
    }
    fs::create_dir_all(root.join("folder/session.json")).unwrap();
    fs::create_dir_all(root.join("gone")).unwrap();
    std::os::unix::fs::symlink("/nowhere/session.json", root.join("gone/session.json")).unwrap();
    let merged = merge::read(&[root.clone(), root.join("vanished")]);
    assert_eq!((merged.lessons.all.len(), merged.lessons.left_out), (1, wrong.len() + 2), "a folder is no record");
    let said: Vec<String> = merged.faults.iter().map(ToString::to_string).collect();
    let more = [("folder", "it is no file"), ("gone", "it is gone"), ("vanished", "cannot be read")];
    for (name, what) in wrong.iter().map(|(name, _, what)| (*name, *what)).chain(more) {
        let found =
            said.iter().any(|said| said.contains(&format!("/{name}")) && said.contains(what) && !said.contains('\n'));
        assert!(found, "{name}: {said:#?}");
    }
    for (name, text, _) in &wrong {
        assert_eq!(fs::read_to_string(root.join(name).join("session.json")).unwrap(), *text);
    }
    fs::remove_dir_all(root).unwrap();
}

#[test]
fn the_command_merges_what_colleagues_bring() {
    let (root, two) = sticks("command");
    let data = folder("command-data");
    let (at, one, other) = (data.to_str().unwrap(), two[0].to_str().unwrap(), two[1].to_str().unwrap());
    let asked = ["report", "--data", at, "--month", "2026-11"];
    let with = |more: &[&str]| run(&[&asked[..], more].concat());
    let said = with(&[]);
    assert!(said.code == Some(2) && said.err.contains("there is no journal"), "{}{}", said.out, said.err);
    for format in ["text", "csv", "html"] {
        let first = with(&["--format", format, "--merge", one, other]);
        assert_eq!((first.code, first.err.as_str()), (Some(0), ""), "{}", first.out);
        for merge in [vec!["--merge", other, one], vec!["--merge", one, "--merge", other, "--merge", one, other]] {
            let again = with(&[&["--format", format][..], &merge].concat());
            assert!(again.out == first.out && again.code == Some(0), "{format} {merge:?}");
        }
    }
    // Its own lessons count without being named, beside what was counted at the machine.
    keep(&data.join(caring_mode::shell::outreach::FOLDER), &branch().1.all[1]);
    let learnt = Learnt { topic: "rights".into(), what: Lesson::Opened, edition: Edition::Elder, tongue: 0 };
    learnt::record(&data, &learnt, "zh-CN", &When::of(2026, 11, 9)).unwrap();
    let said = with(&[]);
    assert!(
        said.out.starts_with("What was understood in 2026-11\n") && said.out.contains("market, lessons: 1"),
        "{}",
        said.out
    );
    assert!(said.out.contains("rights                  1    0"), "{}", said.out);
    let csv = with(&["--format", "csv", "--merge", one, at]);
    assert!(csv.out.starts_with("section,item,detail,figure\nunderstood,month,,2026-11\n"), "{}", csv.out);
    assert!(csv.out.contains("rooms,market,lessons,2\n"), "own ones that are named too count once: {}", csv.out);
    // What is not there, has nothing in it, or is broken.
    let said = with(&["--merge", "nowhere"]);
    assert!(said.code == Some(2) && said.err.contains("nowhere is not there"), "{}", said.err);
    let empty = folder("command-empty");
    let said = with(&["--merge", empty.to_str().unwrap()]);
    assert!(said.code == Some(0) && said.err.contains("has no lesson for a room"), "{}{}", said.out, said.err);
    fs::write(empty.join("session.json"), "{").unwrap();
    let said = with(&["--merge", empty.to_str().unwrap()]);
    assert!(said.err.contains("left out, ") && said.err.contains("it is no record of a lesson"), "{}", said.err);
    assert!(said.out.contains("left out: 1") && said.out.contains("market, lessons: 1"), "{}", said.out);
    fs::write(data.join("learnt-2026-11.csv"), "what,topic\nnonsense\n").unwrap();
    let said = with(&[]);
    assert!(said.code == Some(0) && said.err.contains("line 1 is none of ours"), "{}{}", said.out, said.err);
    for folder in [root, data, empty] {
        fs::remove_dir_all(folder).unwrap();
    }
}
