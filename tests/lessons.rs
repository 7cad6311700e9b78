//! Episodes and their quizzes: one from hello to goodbye, and the laws that hold for all of them.

use crate::common::{self, choose, kiosk, now, pack, press, scene, setup, take};
use caring_mode::{
    care::Edition,
    kiosk::{Act, Effect, Input, Kiosk, Learnt, Lesson, LessonTurn, LookPage, Offer, Place, QuizOffer, QuizPart},
    mastery::Standing,
    pack::Pack,
    plain,
    quiz::Picked,
    script::Special,
    shell::learnt::{self as sums, HEAD, Sums, When},
    tour::answer_all,
};
use std::{collections::BTreeSet, fs, rc::Rc};

mod asked;

fn learnt(effects: &[Effect]) -> Vec<Learnt> {
    effects.iter().filter_map(|e| if let Effect::Learnt(l) = e { Some(l.clone()) } else { None }).collect()
}

/// The page as it is read, without the footer.
fn page(kiosk: &Kiosk) -> String {
    let lines = plain::lines(&scene(kiosk), "");
    let shown = lines.iter().filter(|l| !l.is_empty() && !l.starts_with("0 "));
    shown.flat_map(|l| ["    ", l, "\n"]).collect()
}

/// Reads an episode until its quiz is offered, and gives back which screens were seen.
fn read(kiosk: &mut Kiosk) -> Vec<String> {
    let mut seen = Vec::new();
    for _ in 0..30 {
        let screen = kiosk.screen().unwrap().clone();
        if matches!(screen.special, Special::Quiz(_)) {
            return seen;
        }
        seen.push(screen.id);
        choose(kiosk, 0);
    }
    panic!("no quiz after {seen:?}");
}

fn at_quiz(pack: &Rc<Pack>, script: &str, edition: Edition) -> Kiosk {
    let mut setup = setup(pack);
    setup.prefs.edition = edition;
    let mut kiosk = Kiosk::new(pack.clone(), setup, now(0.0));
    kiosk.enter(script);
    read(&mut kiosk);
    kiosk
}

#[test]
fn an_episode_is_read_and_its_quiz_is_understood() {
    let mut kiosk = kiosk();
    let mut out = page(&kiosk);
    let mut all = Vec::new();
    let tap = |kiosk: &mut Kiosk, out: &mut String, all: &mut Vec<Learnt>, n: usize| {
        let label = scene(kiosk).choices[n].text.clone();
        let effects = choose(kiosk, n as u8);
        out.push_str(&format!("> tap {label}\n{}", page(kiosk)));
        all.extend(learnt(&effects));
    };
    for n in [3, 3, 3, 0, 0] {
        tap(&mut kiosk, &mut out, &mut all, n);
    }
    while !matches!(kiosk.screen().unwrap().special, Special::Quiz(_)) {
        tap(&mut kiosk, &mut out, &mut all, 0);
    }
    tap(&mut kiosk, &mut out, &mut all, 0);
    while let Some(page) = kiosk.quiz_page().cloned() {
        let n = match page.part {
            QuizPart::Ask => {
                let item = page.item(kiosk.pack()).unwrap();
                page.answers(item).iter().position(|n| *n == item.best).unwrap()
            }
            QuizPart::Why(_) | QuizPart::End | QuizPart::Prize => 0,
        };
        tap(&mut kiosk, &mut out, &mut all, n);
    }
    let counted: Vec<&Lesson> = all.iter().map(|l| &l.what).collect();
    assert!(matches!(counted[..], [Lesson::Opened, _, _, _, Lesson::Finished]), "{counted:?}");
    assert!(all.iter().all(|l| l.topic == "phishing" && l.edition == Edition::Elder));
    insta::assert_snapshot!(out);
}

#[test]
fn each_edition_has_its_own_example_elders_one_page_more_and_all_have_the_rest() {
    let pack = pack();
    for (_, name) in pack.episodes() {
        let script = pack.script(name).unwrap();
        let mut rest = BTreeSet::new();
        let mut own = BTreeSet::new();
        for &edition in Edition::ALL {
            let mut setup = setup(&pack);
            setup.prefs.edition = edition;
            let mut kiosk = Kiosk::new(pack.clone(), setup, now(0.0));
            kiosk.enter(name);
            let (examples, others): (Vec<String>, Vec<String>) =
                read(&mut kiosk).into_iter().partition(|id| script.screens[script.find(id).unwrap()].edition.is_some());
            // The point once more, slowly: an edition of its own length and pace.
            let more = usize::from(edition == Edition::Elder);
            assert_eq!(examples.len(), 1 + more, "{name} {edition:?}");
            own.extend(examples);
            rest.insert(others);
        }
        assert_eq!((own.len(), rest.len()), (Edition::ALL.len() + 1, 1), "{name}");
    }
}

#[test]
fn the_series_stands_in_the_menu_by_its_numbers() {
    let pack = pack();
    let episodes = pack.episodes();
    assert!(episodes.len() >= 16);
    assert!(episodes.iter().zip(1..).all(|((number, _), n)| *number == n), "{episodes:?}");
    let (mut id, mut listed) = ("episodes".to_owned(), Vec::new());
    loop {
        let menu = pack.menu(&id).unwrap();
        listed.extend(menu.entries.iter().filter_map(|e| e.script()));
        match menu.entries.iter().find_map(|e| e.menu()) {
            Some(next) => id = next.to_owned(),
            None => break,
        }
    }
    assert_eq!(listed, episodes.iter().map(|(_, name)| *name).collect::<Vec<_>>());
}

#[test]
fn another_edition_changes_the_example_at_once_and_back_undoes_it() {
    let pack = pack();
    let mut kiosk = Kiosk::new(pack.clone(), setup(&pack), now(0.0));
    kiosk.enter("lesson-phishing");
    while kiosk.screen().unwrap().edition.is_none() {
        choose(&mut kiosk, 0);
    }
    let before = kiosk.top().clone();
    press(&mut kiosk, Act::Look);
    for offer in [Offer::Look(LookPage::Language), Offer::Look(LookPage::Edition), Offer::Edition(Edition::Youth)] {
        take(&mut kiosk, &offer, 1.0).unwrap();
    }
    assert_eq!(kiosk.screen().unwrap().edition, Some(Edition::Youth));
    choose(&mut kiosk, 0);
    assert_eq!(kiosk.screen().unwrap().edition, None);
    press(&mut kiosk, Act::Back);
    press(&mut kiosk, Act::Back);
    assert_eq!(*kiosk.top(), before);
    // The next customer starts anew.
    kiosk.update(&Input::Tick, now(4000.0));
    kiosk.update(&Input::Tick, now(8000.0));
    assert!(kiosk.trail().fresh() && kiosk.top().prefs.edition == Edition::Elder);
}

/// Whatever is chosen, a quiz ends; each page has the four places; a step back shows exactly what was there.
#[test]
fn a_quiz_always_ends_and_back_restores_each_page() {
    let pack = pack();
    for (seed, (_, name)) in pack.episodes().into_iter().enumerate() {
        let mut dice = caring_mode::dice::Dice::new(seed as u64);
        for _ in 0..12 {
            let mut kiosk = at_quiz(&pack, name, Edition::General);
            let offered = kiosk.top().clone();
            take(&mut kiosk, &Offer::Quiz(QuizOffer::Try), 1.0).unwrap();
            let mut pages = 0;
            while kiosk.quiz_page().is_some() {
                let s = scene(&kiosk);
                assert_eq!(s.footer.each_ref().map(|l| l.act), [Act::Person, Act::Back, Act::Counter, Act::Look]);
                assert!(!s.heading.is_empty() && s.choices.iter().all(|c| !c.text.is_empty()));
                assert!(s.text().iter().all(|t| !t.contains('%')));
                let frame = kiosk.top().clone();
                let n = dice.below(kiosk.offers().len()) as u8;
                choose(&mut kiosk, n);
                let after = kiosk.top().clone();
                press(&mut kiosk, Act::Back);
                assert_eq!(*kiosk.top(), frame, "{name}");
                // On again the same way.
                let n = (0..4).find(|n| {
                    usize::from(*n) < kiosk.offers().len() && {
                        choose(&mut kiosk, *n);
                        let same = kiosk.top().place == after.place;
                        if !same {
                            press(&mut kiosk, Act::Back);
                        }
                        same
                    }
                });
                assert!(n.is_some(), "{name}");
                pages += 1;
                assert!(pages <= 9, "{name} does not end");
            }
            assert!(matches!(kiosk.screen().unwrap().special, Special::End(_)));
            press(&mut kiosk, Act::Back);
            while kiosk.quiz_page().is_some() {
                press(&mut kiosk, Act::Back);
            }
            assert_eq!(*kiosk.top(), offered);
        }
    }
}

#[test]
fn who_knows_it_is_done_after_three_and_who_is_not_sure_after_two() {
    let pack = pack();
    for (knows, asked, standing) in [(true, 3, Standing::Mastered), (false, 2, Standing::ToTeach)] {
        let mut kiosk = at_quiz(&pack, "lesson-phishing", Edition::Elder);
        take(&mut kiosk, &Offer::Quiz(QuizOffer::Try), 1.0).unwrap();
        assert!(answer_all(&mut kiosk, knows));
        assert_eq!((kiosk.quiz_page().unwrap().nth + 1, kiosk.understood()), (asked, standing));
    }
}

/// The first answer counts: who goes back and chooses what was said to be best is not counted twice, and learns no more of it.
#[test]
fn an_answer_counts_once_a_visit() {
    let pack = pack();
    let mut kiosk = at_quiz(&pack, "lesson-phishing", Edition::Elder);
    take(&mut kiosk, &Offer::Quiz(QuizOffer::Try), 1.0).unwrap();
    let counted = |effects: Vec<Effect>| learnt(&effects).len();
    assert_eq!(counted(take(&mut kiosk, &Offer::Quiz(QuizOffer::NotSure), 1.0).unwrap()), 1);
    let unsure = kiosk.understood();
    // The next one is counted too, and is not the first of the visit: something was explained by now.
    choose(&mut kiosk, 0);
    let [next] = &learnt(&choose(&mut kiosk, 0))[..] else { panic!("one count") };
    assert!(matches!(next.what, Lesson::Answered { turn: LessonTurn::Later, .. }));
    for _ in 0..3 {
        press(&mut kiosk, Act::Back);
    }
    assert_eq!(kiosk.understood(), unsure);
    for n in 0..3 {
        assert_eq!(counted(choose(&mut kiosk, n)), 0);
        assert_eq!(kiosk.understood(), unsure);
        press(&mut kiosk, Act::Back);
    }
}

#[test]
fn what_is_said_to_an_answer_has_one_shape_and_not_sure_is_praised() {
    let pack = pack();
    let mut kiosk = at_quiz(&pack, "lesson-phishing", Edition::Elder);
    for (picked, heading) in [(Picked::Best, "就是这样"), (Picked::Other(0), "再看"), (Picked::NotSure, "好")] {
        kiosk.show_item("phishing", 0, QuizPart::Why(picked));
        let s = scene(&kiosk);
        assert!(s.heading.contains(heading), "{}", s.heading);
        assert_eq!((s.body.len(), s.choices.len()), (2, 2));
        press(&mut kiosk, Act::Back);
    }
}

/// Another customer finds the answers in another order, and no place is always the best.
#[test]
fn the_order_differs_between_visits() {
    let pack = pack();
    let mut kiosk = Kiosk::new(pack.clone(), setup(&pack), now(0.0));
    let (mut orders, mut best) = (BTreeSet::new(), BTreeSet::new());
    for visit in 0..40 {
        kiosk.enter("lesson-telecom");
        read(&mut kiosk);
        take(&mut kiosk, &Offer::Quiz(QuizOffer::Try), f64::from(visit)).unwrap();
        let page = kiosk.quiz_page().unwrap().clone();
        let item = page.item(&pack).unwrap();
        let answers = page.answers(item);
        best.insert(answers.iter().position(|n| *n == item.best).unwrap());
        orders.insert((page.order.clone(), answers));
        while press(&mut kiosk, Act::Back).is_empty() && !kiosk.trail().fresh() {}
    }
    assert!(orders.len() > 30 && best.len() == 3, "{} {best:?}", orders.len());
}

/// Two visits on one machine: nothing in the data folder could join what belongs to one of them.
#[test]
fn the_data_folder_holds_sums_and_nothing_that_joins_two_visits() {
    let pack = pack();
    let folder = std::env::temp_dir().join(format!("caring-mode-lessons-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    let when = When::of(2026, 11, 10);
    let visit = |name: &str, knows: bool| {
        let mut kiosk = at_quiz(&pack, name, Edition::Youth);
        let mut all = vec![kiosk.enter(name)];
        read(&mut kiosk);
        all.push(take(&mut kiosk, &Offer::Quiz(QuizOffer::Try), 1.0).unwrap());
        while kiosk.quiz_page().is_some() {
            let n = match kiosk.quiz_page().unwrap() {
                page if page.part != QuizPart::Ask => 0,
                _ if !knows => 3,
                page => {
                    let item = page.item(&pack).unwrap();
                    page.answers(item).iter().position(|n| *n == item.best).unwrap()
                }
            };
            all.push(choose(&mut kiosk, n as u8));
        }
        learnt(&all.concat())
    };
    let (one, two) = (visit("lesson-phishing", true), visit("lesson-telecom", false));
    let record = |all: &[&Learnt]| {
        for learnt in all {
            sums::record(&folder, learnt, "zh-CN", &when).unwrap();
        }
        let files: Vec<_> =
            fs::read_dir(&folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        assert_eq!(files, [when.file()]);
        let text = fs::read_to_string(folder.join(when.file())).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        text
    };
    // Whichever way two visits are mixed, the same file is left: it does not tell who answered what, or when.
    let apart: Vec<&Learnt> = one.iter().chain(&two).collect();
    let mixed: Vec<&Learnt> = two.iter().rev().chain(one.iter().rev()).collect();
    let text = record(&apart);
    assert_eq!(text, record(&mixed));
    // Each row is of one topic and one thing, with a count, a month and a band of hours.
    for (key, count) in Sums::parse(HEAD, &text).unwrap().rows() {
        assert!(count > 0 && !key.iter().any(|field| field.contains("2026") || field.contains(':')), "{key:?}");
        let answer = !["opened", "finished"].contains(&key[0].as_str());
        assert!(!answer || key[4..] == ["-", "-", "-"], "{key:?}");
    }
    assert!(text.lines().all(|line| line.split(',').count() == 8));
}

#[test]
fn a_colleague_who_shows_an_episode_counts_for_nobody() {
    let mut kiosk = kiosk();
    common::helped(&mut kiosk, 1.0);
    let place = kiosk.top().place.clone();
    if place.is_for_staff() || !matches!(place, Place::Menu(_)) {
        press(&mut kiosk, Act::Back);
    }
    assert_eq!(learnt(&kiosk.enter("lesson-phishing")), []);
}
