use super::*;
use crate::shell::source;
use jiff::civil::date;
use std::collections::BTreeSet;

const TODAY: Date = date(2026, 11, 25);
/// Lines of a side: at 6 points, a line every 2.5 mm, they fit on the 148 mm of A6 with a margin of 5.
const MOST_LINES: usize = 54;

fn pack() -> Pack {
    Pack::read(source::built_in(), "cn", "generic").0
}

fn tongue(pack: &Pack, tag: &str) -> Tongue {
    pack.words.negotiate(tag).unwrap()
}

#[test]
fn it_is_two_sides_of_a_card_in_each_language() {
    let pack = pack();
    for tag in ["zh-CN", "en"] {
        let text = text(&pack, tongue(&pack, tag), TODAY);
        for line in text.lines() {
            assert!(native_width(line) <= WIDTH, "{tag}: {line}");
            assert!(!line.contains('{') && !line.contains(crate::facts::UNKNOWN), "{tag}: {line}");
        }
        let sides: Vec<&str> = text.split("\n\n").collect();
        assert_eq!(sides.len(), 2, "{tag}");
        for side in sides {
            assert!(side.lines().count() <= MOST_LINES, "{tag}: {} lines\n{side}", side.lines().count());
        }
    }
}

#[test]
fn every_sign_and_letter_on_the_glass_is_explained() {
    let pack = pack();
    for (tag, some) in [
        ("zh-CN", &["甲 正在通话", "记甲 是骗局", "A 有骗人的记号", "110", "120", "60秒", "A6 密码："][..]),
        (
            "en",
            &["A on the phone now", "Note A it was fraud", "B somebody is ill", "110", "60 s", "E1 Second person: "],
        ),
    ] {
        let text = text(&pack, tongue(&pack, tag), TODAY);
        for words in some {
            assert!(text.contains(words), "{tag}: {words}\n{text}");
        }
        let at = pack.number("transfer").unwrap();
        let title = pack.words.say(tongue(&pack, tag), &Message::of("transfer", "title")).unwrap();
        assert!(text.contains(&format!("{at:02} {title}")), "{text}");
    }
    let chinese = text(&pack, 0, TODAY);
    let companion = pack.risk.questions.iter().position(|q| q.staff_only).unwrap();
    let mark = pack.words.say(0, &Message::common("marks")).unwrap().chars().nth(companion).unwrap();
    assert!(!chinese.contains(&format!("{mark} ")), "nothing about companions stands on the glass");
}

#[test]
fn both_languages_say_the_same_messages_and_each_is_used() {
    let pack = pack();
    let ids = |tag: &str| -> BTreeSet<String> {
        let text = pack.file(&format!("locales/{tag}/card.ftl")).unwrap();
        let id = |line: &str| line.split_once(" = ").map(|(id, _)| id.trim().to_owned());
        text.lines().filter(|line| !line.starts_with('#')).filter_map(id).collect()
    };
    assert_eq!(ids("zh-CN"), ids("en"));
    let signs = pack.risk.questions.iter().filter(|q| !q.staff_only).map(|q| format!("sign-{}", q.id));
    let steps = STEPS.iter().map(|(_, id, _)| format!("step-{id}"));
    let ends = TalkEnd::ALL.iter().map(|end| format!("end-{}", end.name()));
    let codes = Need::ALL.iter().map(|need| format!("code-{}", need.name()));
    let parts = ["how", "wait", "do", "never", "list", "hall", "lead", "head", "danger", "ill"];
    let parts = parts.iter().map(|part| format!(".{part}"));
    let rest = ["open", "steps", "step", "step-timed", "not", "never", "ladder", "signs", "ends", "codes", "tasks"];
    let rest = rest.iter().map(|id| (*id).to_owned());
    let used: BTreeSet<String> = signs.chain(steps).chain(ends).chain(codes).chain(parts).chain(rest).collect();
    assert_eq!(ids("zh-CN"), used);
}

#[test]
fn words_that_are_too_wide_for_a_column_take_a_line() {
    let entry = |mark: &str, words: &str| (mark.to_owned(), words.to_owned());
    let wide = "a title that is far too wide for one of the two columns of a card";
    let lines =
        columns([entry("01 ", "one"), entry("02 ", wide), entry("03 ", "three"), entry("04 ", "four")].into_iter());
    assert_eq!(lines[0], "01 one");
    assert!(lines[1].starts_with("02 a title") && lines[2].starts_with("   "));
    assert_eq!(lines.last().unwrap(), "03 three                04 four");
}

#[test]
fn a_call_has_a_short_code_that_the_card_explains() {
    let pack = pack();
    let work = Some(("transfer", 2));
    let number = pack.number("transfer").unwrap();
    assert_eq!(pack.call_code(Need::Stop, work), format!("A-{number:02}-3"));
    assert_eq!(pack.call_code(Need::Medical, Some(("already-paid", 0))), "B-01-1");
    assert_eq!(pack.call_code(Need::Stuck, None), "C-0");
    assert_eq!(pack.call_code(Need::Stuck, Some(("no-such-task", 4))), "C-0");
    let tasks: Vec<&str> = pack.scripts().filter(|name| !pack.is_lesson(name)).collect();
    let codes: BTreeSet<String> = tasks.iter().map(|name| pack.call_code(Need::Stuck, Some((name, 0)))).collect();
    assert_eq!(codes.len(), tasks.len(), "no two tasks have one number");
    // By name, whatever the order of the files is: "pension.kdl" comes after "pension-agent.kdl".
    assert_eq!(pack.number("pension").map(|n| n + 1), pack.number("pension-agent"));
}
