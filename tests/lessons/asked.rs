//! Who is asked about what: nothing that is closed, nothing about the life of others unasked, and each thing counted once.
use super::*;
use caring_mode::{kiosk::Lessons, pack::Entry};

/// What the branch has not approved, or switched off, is asked by no way: not as the event, not of the month, not by chance, not after another
/// language was chosen.
#[test]
fn a_closed_episode_is_not_asked_about_either() {
    let pack = pack();
    let month = now(0.0).today.month();
    let lessons = |event: Option<&str>| Lessons {
        event: event.map(str::to_owned),
        months: [(month, "phishing".to_owned())].into(),
        ..Lessons::default()
    };
    let begun = |open: &[&str], event| {
        let mut setup = setup(&pack);
        setup.lessons = lessons(event);
        for (_, name) in pack.episodes().into_iter().filter(|(_, name)| !open.contains(name)) {
            setup.closed.close(name, 0);
        }
        Kiosk::new(pack.clone(), setup, now(0.0))
    };
    let topic = |kiosk: &Kiosk| kiosk.quiz_page().map(|page| page.topic.clone());
    let ask = |kiosk: &mut Kiosk| {
        press(kiosk, Act::Lessons);
        let quiz = kiosk.offers().iter().position(|offer| *offer == Offer::Entry(Entry::Quiz)).unwrap();
        choose(kiosk, quiz as u8);
    };
    // The event is closed: the edge leads to the stories, and the questions are of what is open.
    let mut kiosk = begun(&["lesson-telecom"], Some("phishing"));
    assert_eq!(kiosk.event(), None);
    ask(&mut kiosk);
    assert_eq!(topic(&kiosk).as_deref(), Some("telecom"));
    // The quiz alone is not shown either, whoever asks for it.
    let mut kiosk = begun(&[], Some("phishing"));
    kiosk.begin_quiz("phishing");
    assert_eq!(topic(&kiosk), None);
    ask(&mut kiosk);
    assert!(matches!(kiosk.top().place, Place::Closed(_)), "our colleagues are who to ask: {:?}", kiosk.top().place);
    // It is open in one language only.
    let mut setup = setup(&pack);
    let en = pack.words.negotiate("en").unwrap();
    setup.tongues = vec![0, en];
    setup.closed.close("lesson-phishing", en);
    let mut kiosk = Kiosk::new(pack.clone(), setup, now(0.0));
    kiosk.begin_quiz("phishing");
    assert_eq!(topic(&kiosk).as_deref(), Some("phishing"));
    press(&mut kiosk, Act::Language(en));
    assert_eq!(kiosk.top().place, Place::Closed("lesson-phishing".to_owned()));
}

/// A story about the life of others is told to whoever opens it, and asked of nobody unasked.
#[test]
fn chance_asks_nobody_about_the_life_of_others() {
    let pack = pack();
    let theirs = |topic: &str| pack.episode(topic).unwrap().lesson.as_ref().unwrap().edition;
    let mut asked: BTreeSet<(&str, Option<&str>)> = BTreeSet::new();
    for &edition in Edition::ALL {
        for seed in 0..200 {
            let mut setup = setup(&pack);
            (setup.seed, setup.prefs.edition) = (seed, edition);
            let mut kiosk = Kiosk::new(pack.clone(), setup, now(0.0));
            press(&mut kiosk, Act::Lessons);
            let quiz = kiosk.offers().iter().position(|offer| *offer == Offer::Entry(Entry::Quiz)).unwrap();
            choose(&mut kiosk, quiz as u8);
            asked.insert((edition.name(), theirs(&kiosk.quiz_page().unwrap().topic).map(Edition::name)));
        }
    }
    let all =
        [("elder", None), ("general", None), ("general", Some("general")), ("youth", None), ("youth", Some("youth"))];
    assert_eq!(asked, BTreeSet::from(all));
}

/// An episode that nobody could read was not opened; one that was opened twice was opened.
#[test]
fn an_episode_is_counted_once_a_visit_and_only_where_it_was_told() {
    let pack = pack();
    let mut closed = setup(&pack);
    closed.closed.close("lesson-phishing", 0);
    let mut kiosk = Kiosk::new(pack.clone(), closed, now(0.0));
    assert!(learnt(&kiosk.enter("lesson-phishing")).is_empty() && matches!(kiosk.top().place, Place::Closed(_)));
    let mut kiosk = at_quiz(&pack, "lesson-phishing", Edition::Elder);
    let end = learnt(&choose(&mut kiosk, 1));
    assert!(matches!(&end[..], [Learnt { what: Lesson::Finished, .. }]), "{end:?}");
    press(&mut kiosk, Act::Back);
    assert!(learnt(&choose(&mut kiosk, 1)).is_empty() && learnt(&kiosk.enter("lesson-phishing")).is_empty());
}

/// Rows of the journal have the number of a visit: none of them names an episode, whatever is done in it.
#[test]
fn the_journal_names_no_episode() {
    let mut kiosk = kiosk();
    let mut rows = common::rows(&kiosk.update(&Input::Touch, now(1.0)));
    rows.extend(common::rows(&kiosk.enter("lesson-telecom")));
    rows.extend(common::rows(&press(&mut kiosk, Act::Person)));
    press(&mut kiosk, Act::Back);
    while !matches!(kiosk.screen().unwrap().special, Special::End(_)) {
        let on = kiosk.offers().len() - 1;
        rows.extend(common::rows(&choose(&mut kiosk, on as u8)));
    }
    while let Some(at) = kiosk.deadline() {
        rows.extend(common::rows(&kiosk.update(&Input::Tick, now(at.as_secs_f64() + 0.1))));
    }
    let names: Vec<&str> = rows.iter().map(caring_mode::journal::Event::name).collect();
    for wanted in ["visit-begun", "called", "visit-ended"] {
        assert!(names.contains(&wanted), "{names:?}");
    }
    assert!(!names.contains(&"task-begun") && !format!("{rows:?}").contains("telecom"), "{rows:?}");
}
