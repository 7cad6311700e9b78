//! The library: how a customer comes to a story or a task, and back; and the page that calls by itself.

use crate::common::{choose, kiosk, now, pack, press, scene, setup, told};
use caring_mode::{
    care::Need,
    kiosk::{Act, Input, Kiosk, Now, Offer, Paged, Place},
    pack::{FIND, FOR_STAFF, TOLD, WELCOME},
    risk::Answer,
    script::Special,
};
use std::collections::BTreeSet;

const NOT_SURE: u8 = 1;
const NO: u8 = 2;

/// A transfer past the warning, after one answer that was not sure: who would send first is told why not.
fn at_explained() -> Kiosk {
    let mut kiosk = kiosk();
    kiosk.enter("transfer");
    for n in [0, 0, 0, 0, NO, NO, NO, NOT_SURE, NO, NO] {
        choose(&mut kiosk, n);
    }
    assert_eq!(kiosk.screen().unwrap().id, "pause");
    let go_on = named(&kiosk, "go-on");
    choose(&mut kiosk, go_on);
    choose(&mut kiosk, 1);
    assert_eq!(kiosk.screen().unwrap().id, "explained");
    kiosk
}

fn script(kiosk: &Kiosk) -> String {
    kiosk.trail().work().unwrap().1.to_owned()
}

/// The place of the choice with that name on the screen.
fn named(kiosk: &Kiosk, id: &str) -> u8 {
    kiosk.screen().unwrap().choices.iter().position(|c| c.id == id).unwrap() as u8
}

#[test]
fn a_story_that_fits_is_told_over_the_work_and_leads_back_to_it() {
    let mut kiosk = at_explained();
    let before = scene(&kiosk);
    let story = named(&kiosk, "story");
    choose(&mut kiosk, story);
    // "Somebody promises profit, I am not sure": the first story of those that it points to.
    assert_eq!(script(&kiosk), "sure-profit");
    assert!(kiosk.top().answers.is_empty(), "a story knows nothing of the errand");
    for _ in 0..30 {
        if kiosk.offers().first() == Some(&Offer::Resume) {
            break;
        }
        choose(&mut kiosk, 0);
    }
    assert_eq!(kiosk.offers(), [Offer::Resume, Offer::Home]);
    choose(&mut kiosk, 0);
    assert_eq!(scene(&kiosk), before, "the same page");
    assert!(kiosk.top().answers.contains(&("sure-profit".to_owned(), Answer::NotSure)));
    // A look that was chosen in the story is kept.
    choose(&mut kiosk, story);
    while kiosk.offers().first() != Some(&Offer::Resume) {
        choose(&mut kiosk, 0);
    }
    let larger = kiosk.setup().tongues[1];
    press(&mut kiosk, Act::Language(larger));
    choose(&mut kiosk, 0);
    assert_eq!(kiosk.top().prefs.tongue, larger);
    press(&mut kiosk, Act::Language(0));
    // Back from the first page of a story comes to the same place.
    choose(&mut kiosk, story);
    press(&mut kiosk, Act::Back);
    assert_eq!(scene(&kiosk), before);
}

#[test]
fn where_no_answer_points_to_a_story_the_customer_says_what_was_heard() {
    let mut kiosk = kiosk();
    let at = pack().script("transfer").unwrap().find("explained").unwrap();
    kiosk.open("transfer", at);
    let story = named(&kiosk, "story");
    choose(&mut kiosk, story);
    assert_eq!(kiosk.top().place, Place::Menu(TOLD.to_owned()));
    press(&mut kiosk, Act::Back);
    assert_eq!(kiosk.screen().unwrap().id, "explained");
}

#[test]
fn every_task_that_asks_ends_a_talk_with_a_story() {
    let pack = pack();
    for name in pack.scripts() {
        let script = pack.script(name).unwrap();
        if !script.screens.iter().any(|s| matches!(s.special, Special::Verdict { .. })) {
            continue;
        }
        let after = &script.screens[script.find("not-now").unwrap_or_else(|| panic!("{name}"))];
        assert!(after.choices.iter().any(|c| c.goto == caring_mode::script::Target::Story), "{name}");
    }
}

#[test]
fn every_kind_of_fraud_has_its_story_and_can_be_said_by_what_was_heard() {
    let pack = pack();
    let mut heard = BTreeSet::new();
    let mut todo = vec![TOLD];
    while let Some(menu) = todo.pop().and_then(|id| pack.menu(id)) {
        heard.extend(menu.entries.iter().filter_map(|e| e.script()));
        todo.extend(menu.entries.iter().filter_map(|e| e.menu()));
    }
    assert_eq!(pack.risk.frauds.len(), 22);
    for fraud in &pack.risk.frauds {
        let story = fraud.script.as_deref().unwrap();
        assert!(pack.script(story).unwrap().warning, "{}", fraud.id);
        // Notes that are swapped stand beside other notes, and whoever is helped may have the helper beside him.
        assert!(heard.contains(story) || ["F16", "F22"].contains(&fraud.id.as_str()), "{}", fraud.id);
    }
}

#[test]
fn every_task_is_found_by_words() {
    let pack = pack();
    let lists: Vec<&str> = pack.menu(FOR_STAFF).unwrap().entries.iter().filter_map(|e| e.script()).collect();
    let found: BTreeSet<&str> = pack.finder.iter().flat_map(|w| &w.scripts).map(String::as_str).collect();
    for name in pack.scripts().filter(|name| !lists.contains(name)) {
        let script = pack.script(name).unwrap();
        // Stories and episodes have lists of their own.
        assert!(script.warning || script.lesson.is_some() || found.contains(name), "{name}");
    }
    assert!(pack.menu(FIND).is_some());
}

#[test]
fn who_has_paid_already_is_two_choices_from_the_first_page_and_a_colleague_comes() {
    let mut kiosk = kiosk();
    assert_eq!(kiosk.top().place, Place::Menu(WELCOME.to_owned()));
    choose(&mut kiosk, 2);
    let effects = choose(&mut kiosk, 0);
    assert_eq!(script(&kiosk), "already-paid");
    assert_eq!(told(&effects), [(Paged::Called, Need::Stuck)]);
    // The page stays, says that somebody is called, and a colleague can answer there and on the pages after it.
    let page = scene(&kiosk);
    assert!(page.heading.contains("银行") && page.status.note.is_some() && page.answer.is_some());
    choose(&mut kiosk, 0);
    assert!(scene(&kiosk).heading.contains("110") && scene(&kiosk).answer.is_some());
    press(&mut kiosk, Act::Answer);
    assert!(scene(&kiosk).answer.is_none());
    // The page comes up again: nobody is called twice.
    press(&mut kiosk, Act::Back);
    assert!(scene(&kiosk).heading.contains("银行"));
}

#[test]
fn with_nobody_on_duty_the_bank_and_the_police_stand_there_all_the_same() {
    let pack = pack();
    let mut kiosk = Kiosk::new(pack.clone(), setup(&pack), now(0.0));
    let alone = Now { staffed: false, ..now(1.0) };
    for n in [2, 0] {
        kiosk.update(&Input::Choose(Act::Choice(n)), alone);
    }
    let page = scene(&kiosk);
    assert!(page.heading.contains("银行") && page.status.note.is_none() && page.answer.is_none());
    kiosk.update(&Input::Choose(Act::Choice(0)), alone);
    assert!(scene(&kiosk).heading.contains("110"));
}
