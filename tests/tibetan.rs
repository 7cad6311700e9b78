//! Tibetan, which no native reader has checked yet: hidden until the branch switches it on, whole in what it has, and
//! made of signs that can be drawn.

use crate::child;
use crate::common::{every_screen, now, pack, scene, setup};
use caring_mode::{
    diagnostic::Level,
    kiosk::{Act, Input, Kiosk},
    lint::{self, Depth, Subject},
    pack::Pack,
    scene::Scene,
    shell::source,
    words::{Message, Words, parts::parts},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
    rc::Rc,
};

fn bo(pack: &Pack) -> usize {
    pack.words.negotiate("bo").unwrap()
}

fn files() -> impl Iterator<Item = (String, String)> {
    let all = source::built_in()
        .into_iter()
        .filter(|(name, _)| name.strip_prefix("locales/bo/").is_some_and(|n| n.strip_suffix(".ftl").is_some()));
    all.map(|(name, text)| (name, text.into_owned()))
}

/// Runs it as lines on a configuration.
fn with(name: &str, config: &str, args: &[&str]) -> child::Said {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("tibetan-{}-{name}.toml", std::process::id()));
    fs::write(&file, config).unwrap();
    let said = child::run(&[&["--plain", "--config", file.to_str().unwrap()], args].concat());
    fs::remove_file(&file).unwrap();
    said
}

/// The other languages on the first screen: they have the numbers 11, 12 and so on.
fn offered(name: &str, config: &str) -> Vec<String> {
    let said = with(name, config, &[]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    let numbered =
        |line: &str| line.split_once(' ').filter(|(n, _)| n.starts_with('1') && n.len() == 2).map(|l| l.1.to_owned());
    // What is told stands there too.
    let told = pack().words.say(0, &Message::common("edge-lessons")).unwrap();
    said.out.lines().filter_map(numbered).filter(|name| *name != told).collect()
}

#[test]
fn every_file_asks_for_its_reader() {
    assert!(files().count() >= 3);
    for (name, text) in files() {
        let head: Vec<&str> = text.lines().take(2).collect();
        assert_eq!(head[0], "# needs-review", "{name}");
        assert!(head[1].contains("native reader"), "{name}");
    }
    assert!(pack().words.needs_review(bo(&pack())));
}

#[test]
fn it_is_offered_only_where_the_branch_switches_it_on() {
    assert_eq!(offered("default", ""), ["English"]);
    assert_eq!(offered("switched-on", "look.unreviewed = [\"bo\"]"), ["English", "བོད་ཡིག"]);
    // It is there once, by whatever tag it is asked for.
    assert_eq!(offered("in-use", "[look]\nlocale = \"bo-CN\"\nunreviewed = [\"bo\"]"), ["中文", "English"]);
}

#[test]
fn without_the_switch_one_sentence_says_what_to_set() {
    for (name, text, args) in [
        ("asked", "", &["--locale", "bo"][..]),
        ("first", "look.locale = \"bo-CN\"", &[]),
        ("listed", "look.locales = [\"zh-CN\", \"bo\"]", &[]),
    ] {
        let said = with(name, text, args);
        assert_eq!((said.code, said.out.as_str(), said.err.lines().count()), (Some(2), "", 1), "{}", said.err);
        assert!(said.err.contains("unreviewed = [\"bo\"] under [look]"), "{}", said.err);
    }
    let said = with("on", "look.unreviewed = [\"bo\"]", &["--locale", "bo"]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    let pack = pack();
    let first = pack.words.only(bo(&pack), &Message::of("menu", "welcome")).unwrap();
    assert!(said.out.contains(&first), "{}", said.out);
}

/// The arguments of each message and attribute of a text.
fn arguments(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    parts(text).into_iter().map(|part| (part.key(), part.args.into_iter().collect())).collect()
}

#[test]
fn each_file_says_the_same_things_with_the_same_facts_as_in_chinese() {
    let all = source::built_in();
    for (name, text) in files() {
        let chinese = &all[&name.replace("/bo/", "/zh-CN/")];
        let (here, mut there) = (arguments(&text), arguments(chinese));
        // A page of the staff that is newer may wait for its Tibetan: they read Chinese. So may what a voice says of a
        // key (without it the choice is said alone), and a heading for the day on which nobody knows a number.
        let late = [
            "staff-",
            "pad-",
            "letterings-",
            "bar-",
            "spoken-",
            "outcome-",
            "marks",
            "trial-",
            "story-",
            "bring-",
            "strip-",
            "away",
            "beside-",
            "aid-",
            "assist-",
            "help-",
            "steps-title",
            "finish-",
            "names-",
            "closing-",
            "hall-",
            "panel-",
            "coming-name",
            "ready-",
            "fault-",
            "face-",
            "ticket-",
            "quiz-",
            "edition-",
            "edge-",
            "map-",
            "month-title",
            "still-begin",
            "still-tell",
            "prize",
            "look-edition",
            "not-now",
        ];
        let late = |word: &str| late.iter().any(|s| word.starts_with(s)) || word.strip_suffix(".ask").is_some();
        there.retain(|word, _| !late(word) || here.contains_key(word));
        // What colleagues rehearse at a screen is told in the first language where another one has none of it.
        let script = name.rsplit('/').next().unwrap_or_default().trim_end_matches(".ftl");
        let parts =
            pack().parts().filter(|case| case.script == script).flat_map(|case| case.says()).collect::<Vec<_>>();
        let practised = |word: &str| {
            parts.iter().any(|(said, _)| said.attribute.as_ref().is_some_and(|a| word == format!("{}.{a}", said.id)))
        };
        there.retain(|word, _| !practised(word) || here.contains_key(word));
        if name.ends_with("/menu.ftl") {
            // A page that has no Tibetan yet is in Chinese throughout.
            let pages: BTreeSet<&str> = here.keys().filter_map(|word| word.split('.').next()).collect();
            there.retain(|word, _| word.split('.').next().is_some_and(|page| pages.contains(page)));
        }
        assert_eq!(here, there, "{name}");
    }
}

/// Every text of every file, with a number for each argument: its place, the text.
fn texts(words: &Words, tongue: usize) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (name, text) in files() {
        let scope = name.trim_start_matches("locales/bo/").trim_end_matches(".ftl");
        for (word, args) in arguments(&text) {
            let (id, attribute) = word.split_once('.').map_or((word.as_str(), None), |(id, a)| (id, Some(a)));
            let mut message = Message::of(scope, id);
            message.attribute = attribute.map(str::to_owned);
            message = args.iter().fold(message, |m, a| m.with(a, 2));
            all.push((format!("{name} {word}"), words.only(tongue, &message).unwrap()));
        }
    }
    all
}

#[test]
fn it_is_written_in_tibetan_and_digits_only() {
    let pack = pack();
    for (place, text) in texts(&pack.words, bo(&pack)) {
        let mut quoted = false;
        for c in text.chars() {
            quoted = (quoted || c == '“') && c != '”';
            let letter = ('\u{f00}'..='\u{fff}').contains(&c) && !('\u{f20}'..='\u{f33}').contains(&c);
            // The word of a machine stands as the machine has it; the key that ends a trial run has its name.
            let theirs = quoted && ('\u{4e00}'..='\u{9fff}').contains(&c);
            let key = place.ends_with(" trial") && "Ctrl-Q".contains(c);
            assert!(letter || c.is_ascii_digit() || " \n“”".contains(c) || theirs || key, "{place}: {c:?} in {text}");
        }
    }
}

#[test]
fn its_marks_stand_as_they_should() {
    let pack = pack();
    for (place, text) in texts(&pack.words, bo(&pack)) {
        for line in text.lines() {
            for bad in ["ང།", "ག།", "་།།", "  ", "་་", " ་", " །", "།་"] {
                assert!(!line.contains(bad), "{place}: {bad:?} in {line}");
            }
            // What joins the things of a list is no text of its own.
            let joins = place.ends_with(" bring-and");
            assert!(joins || !(line.ends_with('་') || line.starts_with('།')), "{place}: {line}");
            let next = line.chars().skip(1).chain([' ']);
            for (c, next) in line.chars().zip(next) {
                assert!(c != '།' || next == ' ', "{place}: a space belongs behind the shad of {line}");
                assert!(next != '“' || c == ' ', "{place}: a space belongs before the quote of {line}");
            }
        }
    }
}

/// Every text of a scene, with the words of the machine and the names of other languages.
fn shown(s: &Scene) -> String {
    let pieces = s.body.iter().chain(&s.brief).map(|p| p.text.as_str());
    let labels = s.choices.iter().chain(&s.footer).chain(&s.edge).chain(&s.answer).chain([&s.more]);
    let status = [Some(&s.status.task), s.status.step.as_ref(), s.status.note.as_ref()];
    let all = pieces.chain(labels.flat_map(|l| [l.text.as_str(), l.short.as_str()]));
    all.chain(status.into_iter().flatten().map(String::as_str)).chain([s.heading.as_str()]).collect()
}

#[test]
fn every_sign_of_every_screen_is_in_a_font_of_ours() {
    let fonts = ["NotoSerifTibetan-Regular-subset.ttf", "NotoSansCJKsc-Regular-subset.otf"]
        .map(|f| fs::read(format!("{}/assets/fonts/{f}", env!("CARGO_MANIFEST_DIR"))).unwrap());
    let [tibetan, chinese] = fonts.each_ref().map(|f| swash::FontRef::from_index(f, 0).unwrap().charmap());
    // With the sums that a branch gives, so that they are drawn too.
    let mut pack = Pack::read(source::built_in(), "cn", "generic").0;
    pack.facts.give(&["band-small", "band-large"].map(|id| (id.to_owned(), "20000".to_owned())).into());
    let pack = Rc::new(pack);
    let tongue = bo(&pack);
    let mut signs: BTreeSet<char> = texts(&pack.words, tongue).iter().flat_map(|(_, t)| t.chars()).collect();
    for (_, kiosk) in every_screen(&pack, |s| s.prefs.tongue = tongue) {
        signs.extend(shown(&scene(&kiosk)).chars());
    }
    assert!(signs.len() > 60 && signs.contains(&'༽'));
    for c in signs.into_iter().filter(|c| *c != '\n') {
        let font = if ('\u{f00}'..='\u{fff}').contains(&c) { tibetan } else { chinese };
        assert_ne!(font.map(c), 0, "{c:?}");
    }
}

#[test]
fn cash_is_taken_out_in_tibetan_from_hello_to_goodbye() {
    let pack = pack();
    let tongue = bo(&pack);
    let mut s = setup(&pack);
    s.tongues.push(tongue);
    let mut kiosk = Kiosk::new(pack.clone(), s, now(0.0));
    let mut at = 0.0;
    let mut tap = |kiosk: &mut Kiosk, act: Act| {
        at += 5.0;
        kiosk.update(&Input::Choose(act), now(at));
        scene(kiosk)
    };
    let named = |words: &str, s: &Scene| {
        let all = s.choices.iter().chain(&s.edge);
        all.clone().find(|l| l.text == words).unwrap_or_else(|| panic!("no {words:?} in {s:?}")).act
    };
    let say = |scope: &str, id: &str| pack.words.only(tongue, &Message::of(scope, id)).unwrap();
    let label = |scope: &str, id: &str, a: &str| pack.words.only(tongue, &Message::of(scope, id).attribute(a)).unwrap();
    let mut s = scene(&kiosk);
    let common = |id: &str| say("common", id);
    for words in [
        common("lang-name"),
        label("menu", "welcome", "money"),
        label("menu", "money", "cash"),
        label("menu", "cash", "withdraw-cash"),
        common("begin"),
        label("withdraw-cash", "amount", "less"),
        common("next"),
        common("understood"),
    ] {
        let act = named(&words, &s);
        s = tap(&mut kiosk, act);
    }
    let mut steps = 0;
    while s.heading != say("withdraw-cash", "goodbye") {
        assert!(steps < 12, "{s:?}");
        steps += 1;
        // Not the same words everywhere: cash is counted after the machine is left.
        let well = [common("shows-this"), label("withdraw-cash", "count", "right")];
        let act = s.choices.iter().find(|c| well.contains(&c.text)).unwrap().act;
        s = tap(&mut kiosk, act);
    }
    assert!(steps >= 7, "{steps}");
    let act = named(&common("goodbye-home"), &s);
    s = tap(&mut kiosk, act);
    assert!(kiosk.trail().fresh());
    assert_eq!((s.prefs.tongue, kiosk.top().prefs.tongue), (0, 0), "the next customer begins as everybody does");
}

#[test]
fn the_words_of_the_machine_are_those_that_it_shows() {
    let pack = pack();
    let mut s = setup(&pack);
    s.prefs.tongue = bo(&pack);
    let mut kiosk = Kiosk::new(pack.clone(), s, now(0.0));
    kiosk.open("withdraw-cash", pack.script("withdraw-cash").unwrap().find("choose-withdraw").unwrap());
    let press = &pack.machine.screens["choose-withdraw"].press["zh-CN"];
    assert!(scene(&kiosk).heading.contains(&format!("“{press}”")), "{}", scene(&kiosk).heading);
}

/// The pack with one more file, or another text for one.
fn changed(name: &str, text: String) -> Rc<Pack> {
    let mut files = source::built_in();
    files.insert(name.to_owned(), text.into());
    Rc::new(Pack::read(files, "cn", "generic").0)
}

#[test]
fn what_it_lacks_is_a_remark_and_what_is_wrong_in_it_an_error() {
    let codes = |pack: &Rc<Pack>| -> Vec<(&str, Level)> {
        let found = lint::check(&Subject::new(pack, "2026-11-25"), &[], Depth::Quick);
        let found = found.iter().filter(|d| d.file.starts_with("locales/bo/") || d.level == Level::Error);
        found.map(|d| (d.code, d.level)).collect()
    };
    assert_eq!(codes(&pack()), vec![("needs-review", Level::Warning); files().count()]);
    let name = "locales/bo/lost-card.ftl";
    for (text, wanted) in [
        ("title = བྱང་བུ\nintro = བྱང་བུ\n    .bdoy = མེད\n", ("unused-words", Level::Error)),
        ("title = བྱང་བུ\nnobody-says-this = མེད\n", ("unused-words", Level::Warning)),
        ("title = བྱང་བུ་{ $cansel }\n", ("unknown-argument", Level::Error)),
        ("title = བྱང་བུ་{ $cancel\n", ("broken-placeable", Level::Error)),
    ] {
        let pack = changed(name, format!("# needs-review\n{text}"));
        let mut found = codes(&pack);
        found.retain(|(code, _)| *code != "needs-review");
        assert_eq!(found, [wanted], "{text}");
    }
}

#[test]
fn a_label_that_it_lacks_is_said_in_the_first_language() {
    let pack = changed("locales/bo/lost-card.ftl", "# needs-review\ntitle = བྱང་བུ\n".into());
    let mut s = setup(&pack);
    s.prefs.tongue = bo(&pack);
    let script = pack.script("lost-card").unwrap();
    for at in 0..script.screens.len() {
        let mut kiosk = Kiosk::new(pack.clone(), s.clone(), now(0.0));
        kiosk.open("lost-card", at);
        let s = scene(&kiosk);
        assert!(!s.heading.is_empty() && s.choices.iter().all(|c| !c.text.is_empty()), "{s:?}");
    }
}
