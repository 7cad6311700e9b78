//! What is told besides the episodes: the edge of the welcome page, quizzes of their own, the map, the picture, the page while nobody is there,
//! and the drawn plays.

use crate::common::{self, GRIDS, cells, choose, draw, now, pack, press, scene, setup, take, view};
use caring_mode::{
    bigtype::Way,
    care::{Edition, Size, Theme},
    kiosk::{Act, DO, Input, Kiosk, Lessons, LookPage, Now, Offer, Place, QuizOffer, QuizPart, Setup},
    pack::{Entry, LESSONS, Pack},
    quiz::Picked,
    scene::Art,
    script::{End, Kind, Special, Target},
    tour::answer_all,
    words::Message,
};
use std::{collections::BTreeSet, rc::Rc, time::Duration};

fn with(lessons: Lessons) -> (Rc<Pack>, Kiosk) {
    let pack = pack();
    let kiosk = Kiosk::new(pack.clone(), Setup { lessons, ..setup(&pack) }, now(0.0));
    (pack, kiosk)
}

fn map() -> Lessons {
    Lessons { map: true, ..Lessons::default() }
}

fn edge(kiosk: &Kiosk) -> Vec<Act> {
    scene(kiosk).edge.iter().map(|label| label.act).collect()
}

#[test]
fn the_edge_leads_to_what_is_told_and_there_to_the_editions() {
    let (_, mut kiosk) = with(map());
    assert_eq!(edge(&kiosk).last(), Some(&Act::Lessons));
    press(&mut kiosk, Act::Lessons);
    assert_eq!(kiosk.top().place, Place::Menu(LESSONS.into()));
    assert_eq!(edge(&kiosk), [Act::Edition]);
    press(&mut kiosk, Act::Edition);
    assert_eq!(kiosk.top().place, Place::Look(LookPage::Edition));
    take(&mut kiosk, &Offer::Edition(Edition::Youth), 1.0).unwrap();
    assert_eq!((kiosk.top().place.clone(), kiosk.top().prefs.edition), (Place::Menu(LESSONS.into()), Edition::Youth));
    press(&mut kiosk, Act::Back);
    assert_eq!(kiosk.top().prefs.edition, Edition::Elder, "one step back undoes it");
    // Where they stand on no page they do nothing.
    press(&mut kiosk, Act::Counter);
    for act in [Act::Lessons, Act::Edition] {
        press(&mut kiosk, act);
        assert_eq!(kiosk.top().place, Place::Counter);
    }
}

#[test]
fn an_event_puts_its_quiz_at_the_edge() {
    let (_, mut kiosk) = with(Lessons { event: Some("counterfeit".into()), ..map() });
    press(&mut kiosk, Act::Lessons);
    assert_eq!(kiosk.quiz_page().unwrap().topic, "counterfeit");
    assert!(answer_all(&mut kiosk, false));
    take(&mut kiosk, &Offer::Quiz(QuizOffer::Done), 2.0).unwrap();
    assert!(kiosk.at_welcome());
}

#[test]
fn a_quiz_without_an_episode_is_of_the_month_and_leads_back_to_the_menu() {
    let month = Now::made_up(Duration::ZERO).today.month();
    let (_, mut kiosk) = with(Lessons { months: [(month, "rights".to_owned())].into(), ..map() });
    press(&mut kiosk, Act::Lessons);
    take(&mut kiosk, &Offer::Entry(Entry::Quiz), 1.0).unwrap();
    assert_eq!(kiosk.quiz_page().unwrap().topic, "rights");
    assert!(answer_all(&mut kiosk, true));
    take(&mut kiosk, &Offer::Quiz(QuizOffer::Done), 2.0).unwrap();
    assert_eq!(kiosk.top().place, Place::Menu(LESSONS.into()));
    let topics: BTreeSet<String> = (0..60)
        .map(|seed| {
            let pack = pack();
            let mut kiosk = Kiosk::new(pack.clone(), Setup { seed, ..setup(&pack) }, now(0.0));
            press(&mut kiosk, Act::Lessons);
            take(&mut kiosk, &Offer::Entry(Entry::Quiz), 1.0).unwrap();
            kiosk.quiz_page().unwrap().topic.clone()
        })
        .collect();
    assert!(topics.len() > 12, "without a month any topic may come: {topics:?}");
}

#[test]
fn what_is_understood_lights_its_place_and_the_next_customer_finds_none() {
    let (pack, mut kiosk) = with(map());
    let map = &pack.map().0;
    let topics: BTreeSet<&str> = pack.topics().collect();
    let placed: BTreeSet<&str> = map.places.iter().map(|spot| spot.topic.as_str()).collect();
    assert_eq!(topics, placed, "each topic has its place");
    let spot = &map.places[0];
    kiosk.begin_quiz(&spot.topic);
    assert!(answer_all(&mut kiosk, true));
    let page = scene(&kiosk);
    let name = pack.words.say(0, &Message::of("map", &spot.id)).unwrap();
    assert!(page.heading.contains(&name), "{}", page.heading);
    assert_eq!(page.art, Some(Art::Map(vec![spot.id.clone()])));
    take(&mut kiosk, &Offer::Quiz(QuizOffer::Done), 2.0).unwrap();
    press(&mut kiosk, Act::Lessons);
    take(&mut kiosk, &Offer::Entry(Entry::Map), 3.0).unwrap();
    assert!(scene(&kiosk).text().iter().any(|text| text.contains(&name)));
    kiosk.update(&Input::Tick, now(2000.0));
    kiosk.update(&Input::Tick, now(4000.0));
    assert!(kiosk.at_welcome() && kiosk.lit().is_empty());
    // Who is not sure lights nothing, and a branch that wants no map has none.
    kiosk.begin_quiz(&spot.topic);
    assert!(answer_all(&mut kiosk, false) && kiosk.lit().is_empty());
    let (_, mut bare) = with(Lessons::default());
    bare.begin_quiz(&spot.topic);
    assert!(answer_all(&mut bare, true) && bare.lit().is_empty() && scene(&bare).art.is_none());
    press(&mut bare, Act::Back);
    while !bare.at_welcome() {
        press(&mut bare, Act::Back);
    }
    press(&mut bare, Act::Lessons);
    assert!(!bare.offers().contains(&Offer::Entry(Entry::Map)));
}

#[test]
fn the_picture_for_a_colleague_is_shown_once_and_holds_nothing() {
    let (_, mut kiosk) = with(Lessons { prize: true, ..map() });
    kiosk.begin_quiz("phishing");
    // Whoever takes part gets it, whatever was answered.
    assert!(answer_all(&mut kiosk, false));
    let prize = Offer::Quiz(QuizOffer::Prize);
    take(&mut kiosk, &prize, 2.0).unwrap();
    assert_eq!(kiosk.quiz_page().unwrap().part, QuizPart::Prize);
    let text = scene(&kiosk).text().concat();
    assert!(!text.chars().any(|c| c.is_ascii_digit()), "{text}");
    press(&mut kiosk, Act::Back);
    assert_eq!(kiosk.quiz_page().unwrap().part, QuizPart::End);
    assert!(!kiosk.offers().contains(&prize), "with its page it was gone");
    kiosk.begin_quiz("rights");
    assert!(answer_all(&mut kiosk, true) && !kiosk.offers().contains(&prize));
}

fn monthly() -> (Rc<Pack>, Kiosk) {
    let month = Now::made_up(Duration::ZERO).today.month();
    with(Lessons { still: true, months: [(month, "telecom".to_owned())].into(), ..map() })
}

#[test]
fn while_nobody_is_there_the_page_of_the_month_takes_turns_with_the_first_page() {
    let (pack, mut kiosk) = monthly();
    let mut pages = Vec::new();
    let mut since = Duration::ZERO;
    for _ in 0..6 {
        let next = kiosk.deadline().unwrap();
        let shown = scene(&kiosk);
        let around = shown.footer.iter().chain(&shown.edge).map(|label| label.text.as_str());
        let all: String = shown.text().into_iter().chain(around).collect();
        let letters = all.chars().filter(|c| !c.is_whitespace()).count();
        let stays = next.checked_sub(since).unwrap();
        let least = Duration::from_secs(5) + Duration::from_millis(500) * letters as u32;
        assert!(stays >= least, "{letters} letters in {stays:?}");
        // A moment earlier nothing moves.
        let early = next.checked_sub(Duration::from_millis(1)).unwrap();
        let place = kiosk.top().place.clone();
        kiosk.update(&Input::Tick, now(early.as_secs_f64()));
        assert_eq!(kiosk.top().place, place);
        assert!(kiosk.update(&Input::Tick, now(next.as_secs_f64())).is_empty(), "it makes no noise and no row");
        pages.push(place);
        since = next;
    }
    assert_eq!(pages.iter().filter(|place| place.is_still()).count(), 3);
    let still = pages.iter().find(|place| place.is_still()).unwrap();
    assert!(
        matches!(still, Place::Still(script) if pack.script(script).unwrap().lesson.as_ref().unwrap().topic == "telecom")
    );
}

#[test]
fn a_touch_freezes_the_page_and_both_ways_lead_on() {
    let (_, mut kiosk) = monthly();
    let at = kiosk.deadline().unwrap().as_secs_f64();
    kiosk.update(&Input::Tick, now(at));
    assert!(kiosk.top().place.is_still());
    let before = scene(&kiosk);
    kiosk.update(&Input::Touch, now(at + 1.0));
    kiosk.update(&Input::Tick, now(at + 100.0));
    assert_eq!(scene(&kiosk), before);
    take(&mut kiosk, &Offer::LeaveStill(false), at + 101.0).unwrap();
    assert!(kiosk.at_welcome());
    let (_, mut kiosk) = monthly();
    kiosk.update(&Input::Tick, now(at));
    take(&mut kiosk, &Offer::LeaveStill(true), at + 1.0).unwrap();
    assert_eq!(kiosk.trail().work().map(|(_, script, _)| script.to_owned()).as_deref(), Some("lesson-telecom"));
    // Whoever touched it and went away leaves nothing behind, and is asked nothing.
    let (_, mut kiosk) = monthly();
    kiosk.update(&Input::Tick, now(at));
    kiosk.update(&Input::Touch, now(at + 1.0));
    kiosk.update(&Input::Tick, now(at + 400.0));
    assert!(kiosk.at_welcome() && kiosk.notice().is_none());
}

#[test]
fn without_it_nothing_wakes() {
    let month = Now::made_up(Duration::ZERO).today.month();
    let other = month % 12 + 1;
    let topic = |month| [(month, "telecom".to_owned())].into();
    for lessons in [
        map(),
        Lessons { months: topic(month), ..map() },
        Lessons { still: true, ..map() },
        Lessons { still: true, months: topic(other), ..map() },
    ] {
        let (_, mut kiosk) = with(lessons);
        assert_eq!(kiosk.deadline(), None);
        kiosk.update(&Input::Tick, now(9999.0));
        assert!(kiosk.at_welcome());
    }
}

#[test]
fn the_page_of_each_topic_can_be_read_on_each_grid() {
    let pack = pack();
    let month = Now::made_up(Duration::ZERO).today.month();
    let mut view = view(&pack, Some(Way::Sextant));
    for tongue in pack.words.reviewed() {
        for topic in pack.topics() {
            let months = [(month, topic.to_owned())].into();
            let mut usual = Setup { lessons: Lessons { still: true, months, ..map() }, ..setup(&pack) };
            usual.prefs.tongue = tongue;
            let mut kiosk = Kiosk::new(pack.clone(), usual, now(0.0));
            assert!(kiosk.still_script().is_some_and(|name| pack.script(name).unwrap().find(DO).is_some()), "{topic}");
            kiosk.update(&Input::Tick, now(kiosk.deadline().unwrap().as_secs_f64()));
            for grid in GRIDS {
                for size in Size::ALL {
                    let mut shown = scene(&kiosk);
                    shown.prefs.size = *size;
                    let (_, drawn) = cells(&mut view, &shown, grid);
                    assert!(drawn.whole, "{topic} {grid:?} {size:?}: {:?}", drawn.cut);
                }
            }
        }
    }
}

/// What is on the glass where a drawing stands.
fn drawing(kiosk: &Kiosk, pack: &Pack, grid: (u16, u16), theme: Theme) -> Option<Vec<String>> {
    let mut shown = scene(kiosk);
    shown.prefs.theme = theme;
    let (buf, drawn) = draw(&mut view(pack, Some(Way::Sextant)), &shown, grid);
    let area = drawn.decoration?;
    let cell = |(x, y)| format!("{:?}", &buf[(x, y)]);
    Some(area.positions().map(|at| cell((at.x, at.y))).collect())
}

#[test]
fn each_play_is_drawn_has_a_turn_and_both_endings() {
    let pack = pack();
    let plays: Vec<_> =
        pack.scripts().filter_map(|name| pack.script(name)).filter(|script| script.drama.is_some()).collect();
    assert!(plays.len() >= 6);
    let mut seen = BTreeSet::new();
    for play in plays {
        let drawn: Vec<usize> =
            (0..play.screens.len()).filter(|at| matches!(play.screens[*at].kind, Kind::Panel | Kind::Advice)).collect();
        assert!((6..=10).contains(&drawn.len()), "{}", play.name);
        for at in drawn {
            let mut kiosk = Kiosk::new(pack.clone(), setup(&pack), now(0.0));
            kiosk.open(&play.name, at);
            let Some(Art::Scene(name)) = scene(&kiosk).art else { panic!("{}", play.screens[at].id) };
            assert!(pack.drawing(&name).is_some(), "{name}");
            assert_eq!(drawing(&kiosk, &pack, (40, 11), Theme::Paper), None, "a small grid is for words");
            for way in [Way::Sextant, Way::Quadrant, Way::TextSizing] {
                let (_, drawn) = draw(&mut view(&pack, Some(way)), &scene(&kiosk), (80, 24));
                assert!(drawn.decoration.is_some() && drawn.page == 0, "{} {name} {way:?}", play.name);
            }
            let large = drawing(&kiosk, &pack, (80, 24), Theme::Paper).unwrap();
            assert!(large.iter().collect::<BTreeSet<_>>().len() > 8, "{name} is no blank");
            assert!(drawing(&kiosk, &pack, (160, 45), Theme::Night).is_some(), "{name}");
            seen.insert(name);
        }
        // From the turn each choice leads to an ending of its own, and both to who could have helped.
        let turn = play.screens.iter().find(|screen| screen.kind == Kind::Panel && screen.focus_none).unwrap();
        let helpers = play.find("helpers").unwrap();
        let ends: BTreeSet<usize> = turn
            .choices
            .iter()
            .map(|choice| match choice.goto {
                Target::Screen(at) => at,
                ref other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(ends.len(), 2, "{}", play.name);
        for end in ends {
            let leads = play.screens[end].choices.iter().any(|choice| choice.goto == Target::Screen(helpers));
            assert!(leads, "{} {}", play.name, play.screens[end].id);
        }
        assert!(play.screens.iter().any(|screen| screen.special == Special::End(End::Done)));
    }
    assert!(seen.len() >= 24, "{}", seen.len());
}

#[test]
fn a_light_on_the_map_changes_the_drawing_and_a_first_page_has_none() {
    let (pack, mut kiosk) = with(map());
    press(&mut kiosk, Act::Lessons);
    take(&mut kiosk, &Offer::Entry(Entry::Map), 1.0).unwrap();
    for theme in Theme::ALL {
        let dark = drawing(&kiosk, &pack, (80, 24), *theme).unwrap();
        let (_, mut lit) = with(map());
        lit.begin_quiz("telecom");
        assert!(answer_all(&mut lit, true));
        take(&mut lit, &Offer::Quiz(QuizOffer::Done), 2.0).unwrap();
        press(&mut lit, Act::Lessons);
        take(&mut lit, &Offer::Entry(Entry::Map), 3.0).unwrap();
        let bright = drawing(&lit, &pack, (80, 24), *theme).unwrap();
        assert_ne!(dark, bright, "{theme:?}");
    }
}

#[test]
fn a_market_without_a_map_says_nothing_of_one() {
    let (pack, _) = Pack::read(caring_mode::shell::source::built_in(), "hk", "generic");
    let pack = Rc::new(pack);
    assert!(pack.map().0.places.is_empty());
    let mut kiosk = Kiosk::new(pack.clone(), setup(&pack), now(0.0));
    press(&mut kiosk, Act::Lessons);
    assert_eq!(kiosk.offers().len(), 3);
    kiosk.begin_quiz("phishing");
    assert!(answer_all(&mut kiosk, true) && kiosk.lit().is_empty());
    choose(&mut kiosk, 0);
    assert_eq!(kiosk.top().place, Place::Menu(LESSONS.into()));
    kiosk.show_item("phishing", 0, QuizPart::Why(Picked::Best));
    assert!(kiosk.quiz_page().is_some());
}

/// Whoever leafs through a play, "more" and "go on" by turns, types no password; four digits in a breath still are one.
#[test]
fn leafing_is_no_password_and_a_number_in_a_breath_is() {
    let password = |script: &str, gap: f64| {
        let mut kiosk = common::kiosk();
        kiosk.enter(script);
        for n in 0..8 {
            kiosk.update(&Input::Digit { again: false }, now(10.0 + gap * f64::from(n)));
        }
        kiosk.notice().is_some()
    };
    let play = pack().scripts().find(|name| pack().script(name).unwrap().drama.is_some()).unwrap().to_owned();
    for script in [play.as_str(), "lesson-phishing"] {
        assert!(!password(script, 2.2) && !password(script, 1.1), "{script}");
        assert!(password(script, 0.6), "{script}");
    }
    // Where money is, a slow hand types its number slowly.
    assert!(password("transfer", 2.2));
}
