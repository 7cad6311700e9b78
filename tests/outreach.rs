//! Lessons for a room: every page can be read and says what it is, a step back restores exactly what was there, and only counts are kept.
mod change;
mod store;
mod village;

use crate::common::{self, pack};
use caring_mode::{
    bigtype::Way,
    care::{Edition, Prefs, Size},
    dice::Dice,
    kiosk::Act,
    outreach::{
        Effect, Half, Hands, ITEMS, Input, Kept, Lesson, MOST_HANDS, Offer, Place, Room, SCOPE, Session, Setup,
    },
    plain,
    scene::{Form, Role, Scene, outreach::names},
    tour::outreach::{Led, pages, setup},
    words::{
        Message,
        parts::{Part, parts},
    },
};
use std::{collections::BTreeSet, fmt::Write};

fn prefs(tongue: usize) -> Prefs {
    Prefs { tongue, ..common::setup(&pack()).prefs }
}

fn begun(seed: u64) -> Lesson {
    let pack = pack();
    Lesson::new(pack.clone(), Setup { seed, ..setup(&pack, prefs(0)) })
}

fn press(lesson: &mut Lesson, key: u8) -> Vec<Effect> {
    let act = match key {
        0 => Act::Person,
        6 => Act::Look,
        7 => Act::Back,
        8 => Act::Counter,
        n => Act::Choice(n - 1),
    };
    lesson.update(&Input::Choose(act))
}

/// The place of an offer on the page, as its key.
fn key(lesson: &Lesson, offer: Offer) -> u8 {
    let offers = lesson.offers();
    let at = offers.iter().position(|o| *o == offer).unwrap_or_else(|| panic!("no {offer:?} in {offers:?}"));
    u8::try_from(at + 1).unwrap()
}

fn take(lesson: &mut Lesson, offer: Offer) -> Vec<Effect> {
    let key = key(lesson, offer);
    press(lesson, key)
}

/// Counts so many hands for what is on the page, and goes on.
fn count(lesson: &mut Lesson, hands: u32) {
    for _ in 0..hands / 10 {
        take(lesson, Offer::Hands(10));
    }
    for _ in 0..hands % 10 {
        take(lesson, Offer::Hands(1));
    }
    take(lesson, Offer::GoOn);
}

/// From the page of an item to the page behind its last count: so many hands for the best answer, two for each other one, one for "not sure".
fn ask(lesson: &mut Lesson, best: u32) {
    let Place::Ask(half, nth) = lesson.place() else { panic!("{:?}", lesson.place()) };
    let right = lesson.item(half, nth).unwrap().best;
    let answers = lesson.answers(half, nth);
    take(lesson, Offer::Count);
    for answer in answers {
        count(lesson, if answer == right { best } else { 2 });
    }
    count(lesson, 1);
}

/// A lesson up to the page that shows the change.
fn taught(seed: u64, before: u32, after: u32) -> Lesson {
    let mut lesson = begun(seed);
    lesson.show(Place::Ask(Half::Before, 0), Lesson::made_up(0, Edition::Elder, 0));
    for _ in 0..ITEMS {
        ask(&mut lesson, before);
    }
    while lesson.place() != Place::Ask(Half::After, 0) {
        take(&mut lesson, Offer::GoOn);
    }
    for _ in 0..ITEMS {
        ask(&mut lesson, after);
        take(&mut lesson, Offer::GoOn);
    }
    assert_eq!(lesson.place(), Place::Change);
    lesson
}

fn kept(effects: &[Effect]) -> &Session {
    let [Effect::Keep(session)] = effects else { panic!("{effects:?}") };
    session
}

#[test]
fn every_page_says_that_it_is_a_lesson_and_is_whole_with_its_four_places() {
    let pack = pack();
    for tongue in pack.words.reviewed() {
        let mut view = common::view(&pack, Some(Way::Sextant));
        let word = ["大家一起学", "A lesson for all"][usize::from(tongue != 0)];
        for Led { name, lesson } in pages(&pack, prefs(tongue)) {
            let mut scene = Scene::of_lesson(&lesson);
            assert!(scene.status.task.starts_with(word), "{name}: {:?}", scene.status);
            assert!(!scene.heading.is_empty() && (1..=4).contains(&scene.choices.len()), "{name}: {:?}", scene.text());
            assert!(scene.choices.iter().all(|c| !c.text.is_empty()), "{name}: {:?}", scene.choices);
            assert!(scene.body.iter().all(|p| !p.text.is_empty()) && scene.form != Form::Pad, "{name}");
            for &size in Size::ALL {
                scene.prefs.size = size;
                for grid in common::GRIDS {
                    let drawn = common::lay(&mut view, &scene, grid);
                    assert!(drawn.whole, "{name} {grid:?} {size:?}: {:?} {:?}", drawn.cut, scene.text());
                    for label in &scene.footer {
                        assert!(drawn.hits.0.iter().any(|hit| hit.act == label.act), "{name} {grid:?}");
                    }
                }
            }
        }
    }
}

/// The two bars are drawn, in every theme, and the longer one is the larger share.
#[test]
fn what_changed_is_drawn() {
    let pack = pack();
    let mut lesson = begun(0);
    let mut room = Lesson::made_up(0, Edition::Elder, 10);
    lesson.show(Place::Change, room);
    let best = lesson.item(Half::After, 0).unwrap().best;
    room.counts[1] = [[0; 4]; ITEMS];
    room.counts[1][0][best] = 30;
    lesson.show(Place::Change, room);
    let mut scene = Scene::of_lesson(&lesson);
    let bars: Vec<&str> = scene.body.iter().filter(|p| p.role == Role::Bar).map(|p| p.text.as_str()).collect();
    assert_eq!(bars, ["30/120", "30/30"]);
    assert!(!plain::lines(&scene, "").iter().any(|line| line.contains("30/")));
    let mut view = common::view(&pack, None);
    let paper = scene.clone();
    scene.body.retain(|piece| piece.role != Role::Bar);
    for &theme in caring_mode::care::Theme::ALL {
        let draw = |view: &mut _, scene: &Scene| {
            let scene = Scene { prefs: Prefs { theme, ..scene.prefs }, ..scene.clone() };
            let (cells, drawn) = common::cells(view, &scene, (80, 24));
            assert_eq!((drawn.whole, drawn.pages), (true, 1));
            cells
        };
        // The deep colour of what is filled: more of it with the bars than without.
        let (with, without) = (draw(&mut view, &paper), draw(&mut view, &scene));
        let block = view.palettes().of(theme).block;
        let deep = |cells: &ratatui::buffer::Buffer, y: u16| {
            let deep = caring_mode::look::style(block, block).bg;
            (0..80).filter(|x| Some(cells[(*x, y)].bg) == deep && cells[(*x, y)].symbol() == " ").count()
        };
        let rows: Vec<usize> = (2..14).map(|y| deep(&with, y)).filter(|many| *many > 0).collect();
        assert!(rows.len() >= 2 && rows[0] * 3 < *rows.iter().max().unwrap(), "{theme:?}: {rows:?}");
        assert!(with != without);
    }
}

/// A whole lesson with the keys that a colleague presses, from the first page to the record.
#[test]
fn a_whole_lesson() {
    let mut lesson = begun(7);
    let mut said = String::new();
    let mut keys = |lesson: &mut Lesson, keys: &[u8]| {
        let before = lesson.place();
        let mut effects = Vec::new();
        for key in keys {
            effects.extend(press(lesson, *key));
        }
        let scene = Scene::of_lesson(lesson);
        let keys: String = keys.iter().map(u8::to_string).collect();
        let _ = writeln!(said, "{before:?} > {keys} > {:?}", lesson.place());
        let all = plain::lines(&scene, "");
        for line in all.iter().filter(|line| !line.is_empty() && !line.starts_with("0 ")) {
            let _ = writeln!(said, "    {line}");
        }
        for effect in effects {
            if let Effect::Keep(session) = effect {
                let session = session.named(1);
                let _ =
                    writeln!(said, "! keep {}\n{}", session.folder(), serde_json::to_string_pretty(&session).unwrap());
                let to = (session.folder(), "stick/outreach".to_owned());
                lesson.update(&Input::Kept(Ok(to)));
            } else {
                let _ = writeln!(said, "! {effect:?}");
            }
        }
    };
    // A market is not on the second part of the list; the village is the third of the first.
    keys(&mut lesson, &[4]);
    keys(&mut lesson, &[7]);
    keys(&mut lesson, &[3]);
    keys(&mut lesson, &[2]);
    keys(&mut lesson, &[1]);
    keys(&mut lesson, &[1]);
    for nth in 0..3 {
        keys(&mut lesson, &[1]);
        // One too many, taken off; eleven too many, taken back; then on.
        keys(&mut lesson, if nth == 0 { &[1, 1, 3, 2, 7, 4] } else { &[2, 4] });
        keys(&mut lesson, &[1, 1, 4]);
        keys(&mut lesson, &[1, 4]);
        keys(&mut lesson, &[1, 1, 1, 4]);
    }
    keys(&mut lesson, &[0]);
    keys(&mut lesson, &[1]);
    while lesson.place() != Place::Again {
        keys(&mut lesson, &[1]);
    }
    keys(&mut lesson, &[1]);
    for _ in 0..3 {
        keys(&mut lesson, &[1]);
        for _ in 0..4 {
            keys(&mut lesson, &[2, 1, 4]);
        }
        keys(&mut lesson, &[1]);
    }
    keys(&mut lesson, &[1]);
    keys(&mut lesson, &[7]);
    keys(&mut lesson, &[1]);
    keys(&mut lesson, &[2]);
    insta::assert_snapshot!(said);
}

#[test]
fn what_is_kept_is_what_was_counted() {
    let mut lesson = taught(3, 12, 25);
    let effects = take(&mut lesson, Offer::Keep);
    let session = kept(&effects);
    let hands = |best: u32| Hands { best: 3 * best, not_sure: 3, all: 3 * (best + 2 + 2 + 1) };
    assert_eq!((Hands::of(&session.before), Hands::of(&session.after)), (hands(12), hands(25)));
    assert_eq!((session.topic.as_str(), session.language.as_str()), ("phishing", "zh-CN"));
    for half in [&session.before, &session.after] {
        assert_eq!((half.len(), half.iter().filter(|show| show.honest).count()), (ITEMS, 1));
    }
    let ids: BTreeSet<&str> = session.before.iter().chain(&session.after).map(|show| show.item.as_str()).collect();
    assert_eq!(ids.len(), 2 * ITEMS);
    // The bank says the same of each item.
    for show in session.before.iter().chain(&session.after) {
        let quiz = pack().quiz("phishing").unwrap().clone();
        let item = quiz.items.iter().find(|item| item.id == show.item).unwrap();
        assert_eq!((item.best, item.honest), (show.best, show.honest));
    }
    // It is told as it stands, and nothing finer than a day, a place and a band is told.
    let json = serde_json::to_value(session).unwrap();
    assert_eq!(serde_json::from_value::<Session>(json.clone()).unwrap(), *session);
    let names: BTreeSet<&str> = json.as_object().unwrap().keys().map(String::as_str).collect();
    let closed = ["after", "before", "day", "edition", "heads", "id", "language", "topic", "venue"];
    assert_eq!(names, BTreeSet::from(closed));
    assert_eq!((json["day"].as_str().unwrap().len(), json["id"].as_str()), (10, Some("")));
    // Another number is another lesson; the same one is the same.
    let (one, other) = (session.clone().named(1), session.clone().named(2));
    assert!(one.id != other.id && one == session.clone().named(1) && one.id.len() == 36);
    assert_eq!(one.folder(), format!("2026-11-25-market-{}", one.id.split('-').next().unwrap()));
}

/// Whatever is pressed: one step back restores exactly what was there, counts stay in their range, and before the episode nothing tells what is best.
#[test]
fn a_step_back_restores_exactly_what_was_there() {
    let seen = |lesson: &Lesson| {
        (lesson.place(), lesson.room(), lesson.focus(), lesson.page(), lesson.offers(), lesson.kept().clone())
    };
    let mut places = BTreeSet::new();
    for seed in 0..40 {
        let mut dice = Dice::of(seed, ["hands"]);
        let mut lesson = begun(seed);
        for _ in 0..600 {
            let was = seen(&lesson);
            places.insert(format!("{:?}", was.0).split('(').next().unwrap().to_owned());
            let offers = lesson.offers();
            assert!(!offers.is_empty() && offers.len() <= 4);
            let n = dice.below(offers.len());
            let offer = offers[n];
            // Going on is what a colleague does mostly.
            let offer = if dice.percent(60) {
                offers.iter().copied().find(|o| *o == Offer::GoOn).unwrap_or(offer)
            } else {
                offer
            };
            let pressed = key(&lesson, offer);
            let effects = press(&mut lesson, pressed);
            let one_way =
                matches!(offer, Offer::Keep | Offer::Another | Offer::Size(_) | Offer::Theme(_) | Offer::Tongue(_))
                    || matches!(was.0, Place::Branch | Place::Stop);
            for effect in &effects {
                if let Effect::Keep(session) = effect {
                    assert!(session.before.len() == ITEMS && session.after.len() == ITEMS);
                    let to = dice.percent(70).then(|| ("f".to_owned(), "p".to_owned())).ok_or("p".to_owned());
                    lesson.update(&Input::Kept(to));
                }
            }
            let now = seen(&lesson);
            if now != was && !one_way {
                press(&mut lesson, 7);
                assert_eq!(seen(&lesson), was, "{offer:?}");
                press(&mut lesson, pressed);
                assert_eq!(seen(&lesson), now);
            }
            if dice.percent(5) {
                press(&mut lesson, [0, 6, 7, 8][dice.below(4)]);
            }
            if dice.percent(1) {
                lesson.update(&Input::Quit);
            }
            let counts = lesson.room().counts;
            assert!(counts.iter().flatten().all(|hands| hands.iter().sum::<u32>() <= MOST_HANDS));
            if let (Place::Ask(Half::Before, _) | Place::Count(Half::Before, ..) | Place::Thanks, Some(quiz)) =
                (lesson.place(), lesson.quiz())
            {
                let said = Scene::of_lesson(&lesson).text().join("\n");
                for item in &quiz.items {
                    for why in caring_mode::quiz::WHY {
                        let words =
                            Message { args: lesson.args(), ..Message::of(&quiz.scope, &item.id) }.attribute(why);
                        assert!(!said.contains(&pack().said(lesson.tongue(), &words).unwrap()), "{}", item.id);
                    }
                }
            }
        }
    }
    assert_eq!(places.len(), 15, "every page is met: {places:?}");
}

#[test]
fn hands_have_a_least_and_a_most() {
    let mut lesson = begun(0);
    lesson.show(Place::Count(Half::Before, 0, 0), Lesson::made_up(0, Edition::Elder, 0));
    let hands = |lesson: &Lesson| lesson.hands(Half::Before, 0, 0);
    take(&mut lesson, Offer::Hands(-1));
    assert_eq!(hands(&lesson), 0);
    for _ in 0..60 {
        take(&mut lesson, Offer::Hands(10));
    }
    assert_eq!(hands(&lesson), MOST_HANDS);
    assert!(Scene::of_lesson(&lesson).body.len() > 1, "it says that no more can be counted");
    take(&mut lesson, Offer::GoOn);
    take(&mut lesson, Offer::Hands(1));
    assert_eq!(lesson.hands(Half::Before, 0, 1), 0, "all answers together");
    // Fifty presses counted, and a page went by: as many steps lead back.
    for _ in 0..51 {
        press(&mut lesson, 7);
    }
    assert_eq!((lesson.place(), hands(&lesson)), (Place::Count(Half::Before, 0, 0), 0));
}

#[test]
fn leaving_asks_while_something_would_be_lost() {
    // Nothing counted yet: it ends at once.
    assert_eq!(begun(0).update(&Input::Quit), [Effect::Leave]);
    let mut lesson = begun(0);
    lesson.show(Place::Ask(Half::Before, 0), Lesson::made_up(0, Edition::Elder, 0));
    assert_eq!(lesson.update(&Input::Quit), []);
    assert_eq!((lesson.place(), lesson.offers()), (Place::Stop, vec![Offer::GoOn, Offer::End]));
    take(&mut lesson, Offer::GoOn);
    assert_eq!(lesson.place(), Place::Ask(Half::Before, 0));
    lesson.update(&Input::Quit);
    // Half a lesson is not kept, whichever way it is left.
    assert_eq!(lesson.update(&Input::Quit), [Effect::Leave]);
    assert_eq!(take(&mut lesson, Offer::End), [Effect::Leave]);
    assert_eq!(lesson.session(), None);
    // What is whole can be.
    let mut lesson = taught(1, 3, 4);
    lesson.update(&Input::Quit);
    let effects = take(&mut lesson, Offer::Keep);
    assert_eq!(kept(&effects).after.len(), ITEMS);
    // Could not be written: it can be tried again, and leaving still asks.
    lesson.update(&Input::Kept(Err("/media/stick".into())));
    assert_eq!((lesson.place(), lesson.kept()), (Place::Saved, &Kept::Lost("/media/stick".into())));
    assert!(Scene::of_lesson(&lesson).body[0].text.contains("/media/stick"));
    assert_eq!(lesson.update(&Input::Quit), []);
    let effects = take(&mut lesson, Offer::Keep);
    assert_eq!(kept(&effects).before.len(), ITEMS);
    lesson.update(&Input::Kept(Ok(("folder".into(), "place".into()))));
    // Kept: a step back shows it, and nothing of it can be changed.
    press(&mut lesson, 7);
    assert_eq!((lesson.place(), lesson.offers()), (Place::Change, vec![Offer::GoOn]));
    press(&mut lesson, 7);
    assert_eq!(lesson.place(), Place::Stop);
    assert_eq!(lesson.update(&Input::Quit), [Effect::Leave]);
    // The next lesson in this room asks other items, and knows nothing of the last one.
    take(&mut lesson, Offer::GoOn);
    take(&mut lesson, Offer::GoOn);
    let before = lesson.items();
    take(&mut lesson, Offer::Another);
    let made = Lesson::made_up(0, Edition::Elder, 0);
    assert_eq!(lesson.place(), Place::Topics(0));
    assert_eq!(lesson.room(), Room { topic: None, ..made });
    take(&mut lesson, Offer::Topic(0));
    assert_eq!(lesson.kept(), &Kept::No);
    assert_ne!(lesson.items(), before);
}

#[test]
fn a_person_and_the_counter_lead_to_the_branch_and_nobody_is_called() {
    for key in [0, 8] {
        let mut lesson = begun(0);
        lesson.show(Place::Panel(2), Lesson::made_up(0, Edition::Youth, 0));
        assert_eq!(press(&mut lesson, key), []);
        assert_eq!(Scene::of_lesson(&lesson).heading, "这是一堂课");
        assert_eq!(press(&mut lesson, key), []);
        take(&mut lesson, Offer::GoOn);
        assert_eq!(lesson.place(), Place::Panel(2));
    }
}

#[test]
fn what_is_given_is_not_asked_and_each_edition_has_its_own_panels() {
    let pack = pack();
    let made = Lesson::made_up(0, Edition::Elder, 0);
    let all = Setup {
        venue: made.venue,
        heads: made.heads,
        edition: made.edition,
        topic: Some("telecom".into()),
        ..setup(&pack, prefs(0))
    };
    let place = |setup: Setup| Lesson::new(pack.clone(), setup).place();
    assert_eq!(place(all.clone()), Place::Ask(Half::Before, 0));
    assert_eq!(place(Setup { topic: None, ..all.clone() }), Place::Topics(0));
    assert_eq!(place(Setup { edition: None, ..all.clone() }), Place::Editions);
    assert_eq!(place(Setup { heads: None, ..all.clone() }), Place::Heads);
    assert_eq!(place(Setup { venue: None, ..all }), Place::Venues(0));
    let lesson = begun(0);
    let list: Vec<&str> = pack.episodes().into_iter().map(|(_, script)| script).collect();
    assert_eq!(lesson.episodes().iter().map(|(script, _)| script.as_str()).collect::<Vec<_>>(), list);
    for topic in 0..lesson.episodes().len() {
        let panels = Edition::ALL.iter().map(|edition| {
            let mut lesson = begun(0);
            lesson.show(Place::Panel(0), Lesson::made_up(topic, *edition, 0));
            lesson.panels()
        });
        let panels: BTreeSet<Vec<usize>> = panels.collect();
        assert!(panels.len() == 3 && panels.iter().all(|list| list.len() >= 5), "{:?}: {panels:?}", list[topic]);
    }
    // What is not approved is not told.
    let mut setup = setup(&pack, prefs(0));
    setup.closed.close("lesson-phishing", 0);
    assert_eq!(Lesson::new(pack, setup).episodes()[0].0, "lesson-fund-raising");
}

/// Each language has the words of these pages and no others, and each is said somewhere.
#[test]
fn the_words_of_lessons_are_the_ones_that_are_said() {
    let pack = pack();
    let texts = |tongue| parts(pack.words.source(tongue, SCOPE).unwrap().1);
    let keys = |tongue| -> BTreeSet<String> { texts(tongue).iter().map(Part::key).collect() };
    let first = keys(0);
    let closed: BTreeSet<String> = names().collect();
    for tongue in pack.words.reviewed() {
        assert_eq!(keys(tongue), first);
    }
    assert!(closed.iter().all(|id| first.contains(id)), "{closed:?}");
    let code = ["src/scene/outreach.rs", "src/outreach/handout.rs"].map(|file| std::fs::read_to_string(file).unwrap());
    for id in first.iter().filter_map(|key| key.split('.').next()) {
        assert!(code.concat().contains(&format!("\"{id}\"")) || closed.contains(id), "nobody says {id}");
    }
    // Plain words for elders (domain notes 6.4); what stays on the laptop is for the colleague.
    for part in texts(0).iter().filter(|part| !part.key().starts_with("saved")) {
        let bare: String = part.raw.split('{').map(|s| s.split_once('}').map_or(s, |(_, rest)| rest)).collect();
        assert!(!bare.chars().any(|c| c.is_ascii_alphanumeric() || "！!你".contains(c)), "{}", part.raw);
        for sentence in bare.split(['。', '？', '\n']) {
            assert!(sentence.trim().chars().count() <= 25, "{sentence}");
        }
    }
}
