//! Laws of the kiosk, over made-up sequences of everything that can happen.

use crate::common::{self, TODAY, every_screen, kiosk, now, pack, press, scene, setup, told};
use caring_mode::{
    care::Need,
    kiosk::{Act, Effect, Entry, Input, Kiosk, Notice, Now, Paged, Place},
};
use proptest::prelude::*;
use std::time::Duration;

fn any_act() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => (0_u8..5).prop_map(Act::Choice),
        1 => Just(Act::Person),
        2 => Just(Act::Back),
        1 => Just(Act::Counter),
        1 => Just(Act::Look),
        1 => Just(Act::Answer),
        1 => (0_usize..3).prop_map(Act::Language),
    ]
}

fn any_input() -> impl Strategy<Value = Input> {
    prop_oneof![
        12 => any_act().prop_map(Input::Choose),
        2 => any_act().prop_map(Input::Focus),
        1 => (0_usize..5).prop_map(Input::Page),
        1 => Just(Input::Touch),
        1 => any::<bool>().prop_map(|again| Input::Digit { again }),
        1 => Just(Input::Corner),
        1 => Just(Input::PadTyped),
        1 => Just(Input::PadErased),
        1 => Just(Input::PadDone),
        1 => prop_oneof![Just(None), Just(Some(11)), Just(Some(12))].prop_map(|n| Input::CodeChecked(n.and_then(Entry::made_up))),
        3 => Just(Input::Tick),
    ]
}

/// For each task and each of two languages, whether it is closed.
fn any_closed() -> impl Strategy<Value = Vec<bool>> {
    proptest::collection::vec(any::<bool>(), 2 * pack().scripts().count())
}

type Steps = Vec<(u64, bool, Input)>;

fn any_steps() -> impl Strategy<Value = Steps> {
    proptest::collection::vec((0_u64..60_000, any::<bool>(), any_input()), 0..80)
}

fn walk(kiosk: &mut Kiosk, steps: &Steps) -> Duration {
    let mut at = Duration::ZERO;
    for (wait, staffed, input) in steps {
        at += Duration::from_millis(*wait);
        kiosk.update(input, Now { since: at, staffed: *staffed, today: TODAY });
    }
    at
}

/// Sleeps as the shell does: until each deadline.
fn silence(kiosk: &mut Kiosk) -> (usize, bool) {
    let mut forgotten = false;
    for n in 0..10 {
        let Some(at) = kiosk.deadline() else { return (n, forgotten) };
        let effects = kiosk.update(&Input::Tick, Now { since: at, staffed: true, today: TODAY });
        forgotten |= effects.contains(&Effect::Forget);
    }
    (10, forgotten)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn silence_always_ends_the_visit_and_then_nothing_wakes(steps in any_steps()) {
        let mut k = kiosk();
        walk(&mut k, &steps);
        let somebody = k.deadline().is_some();
        let (ticks, forgotten) = silence(&mut k);
        // Nobody came yet, the next person twice, the names, who is there, and the end.
        prop_assert!(ticks <= 6, "{ticks} wake-ups");
        prop_assert_eq!(somebody, forgotten);
        prop_assert!(k.deadline().is_none());
        prop_assert_eq!(scene(&k), scene(&kiosk()), "the next customer starts from the defaults");
    }

    #[test]
    fn the_same_inputs_give_the_same_screens(steps in any_steps()) {
        let (mut a, mut b) = (kiosk(), kiosk());
        let mut at = Duration::ZERO;
        for (wait, staffed, input) in &steps {
            at += Duration::from_millis(*wait);
            let now = Now { since: at, staffed: *staffed, today: TODAY };
            prop_assert_eq!(a.update(input, now), b.update(input, now));
            prop_assert_eq!(scene(&a), scene(&b));
        }
    }

    #[test]
    fn back_restores_exactly_what_was_there(steps in any_steps(), n in 0_u8..4) {
        let mut k = kiosk();
        let at = walk(&mut k, &steps);
        prop_assume!(k.notice().is_none() && k.call().is_none());
        prop_assume!(k.trail().frames().all(|f| !f.place.is_for_staff()));
        let before = (k.trail().clone(), scene(&k));
        let later = Now { since: at + Duration::from_secs(30), staffed: true, today: TODAY };
        k.update(&Input::Choose(Act::Choice(n)), later);
        let deeper = k.trail().frames().count() > before.0.frames().count();
        prop_assume!(deeper);
        k.update(&Input::Choose(Act::Back), later);
        prop_assert_eq!(&before.0, k.trail());
    }

    #[test]
    fn a_person_is_one_press_away_and_loses_nothing(steps in any_steps()) {
        let mut k = kiosk();
        let at = walk(&mut k, &steps);
        // What only staff may see is taken away when they turn to something else.
        prop_assume!(k.trail().frames().all(|f| !f.place.is_for_staff()));
        let here = k.trail().clone();
        let later = Now { since: at + Duration::from_secs(30), staffed: true, today: TODAY };
        k.update(&Input::Choose(Act::Person), later);
        prop_assert!(k.waits(), "the waiting page is on the screen");
        prop_assert!(k.call().is_some());
        if here.top().place != Place::Person && *k.trail() != here {
            k.update(&Input::Choose(Act::Back), later);
            prop_assert_eq!(&here, k.trail());
        }
    }

    /// Whatever is closed, in whatever language, no input shows a word of it: not by the menu, not by another language.
    #[test]
    fn a_closed_task_is_never_entered(steps in any_steps(), which in any_closed()) {
        let pack = pack();
        let mut s = setup(&pack);
        let each = pack.scripts().flat_map(|name| [0, pack.words.negotiate("en").unwrap()].map(|t| (name.to_owned(), t)));
        for ((name, tongue), _) in each.zip(&which).filter(|(_, closed)| **closed) {
            s.closed.close(&name, tongue);
        }
        let mut k = Kiosk::new(pack.clone(), s, now(0.0));
        let mut at = Duration::ZERO;
        for (wait, staffed, input) in &steps {
            at += Duration::from_millis(*wait);
            k.update(input, Now { since: at, staffed: *staffed, today: TODAY });
            let tongue = k.top().prefs.tongue;
            if let Place::Screen { script, .. } = &k.top().place {
                prop_assert!(k.at_gate() || !k.is_closed(script, tongue), "{script} in {tongue}");
            }
            if let Some((_, script, _)) = k.trail().work().filter(|(_, script, _)| k.is_closed(script, tongue)) {
                let title = caring_mode::words::Message::of(script, "title");
                let title = pack.words.say(tongue, &title).unwrap();
                prop_assert!(scene(&k).status.task != title);
            }
        }
    }
}

#[test]
fn every_screen_has_the_four_places_and_one_question() {
    for (name, kiosk) in every_screen(&pack(), |_| ()) {
        let s = scene(&kiosk);
        let acts: Vec<Act> = s.footer.iter().map(|l| l.act).collect();
        assert_eq!(acts, [Act::Person, Act::Back, Act::Counter, Act::Look], "{name}");
        assert!(s.choices.len() <= 4, "{name}");
        assert!(!s.heading.is_empty(), "{name} has no heading");
        for label in s.choices.iter().chain(&s.footer) {
            assert!(!label.text.is_empty(), "{name}: {:?} has no words", label.act);
        }
        let questions = s.heading.matches(['？', '?']).count();
        assert!(questions <= 1, "{name} asks twice: {}", s.heading);
    }
}

/// Hands remember places: what is closed leaves no gap and moves nothing.
#[test]
fn a_closed_task_keeps_its_place_in_the_menu() {
    let pack = pack();
    let mut s = setup(&pack);
    s.closed.close("withdraw-cash", 0);
    let (mut open, mut closed) = (kiosk(), Kiosk::new(pack.clone(), s, now(0.0)));
    for k in [&mut open, &mut closed] {
        common::choose(k, 0);
        common::choose(k, 0);
    }
    assert_eq!(scene(&open), scene(&closed));
    common::choose(&mut closed, 0);
    assert_eq!(closed.top().place, Place::Closed("withdraw-cash".into()));
    press(&mut closed, Act::Back);
    assert_eq!(scene(&open), scene(&closed));
    common::choose(&mut closed, 1);
    assert!(matches!(closed.top().place, Place::Screen { .. }), "the others are open");
}

/// A card may be in the machine when the language is changed into one that is closed: nobody leaves it behind.
#[test]
fn another_language_that_is_closed_gives_way_and_loses_nothing() {
    let pack = pack();
    let en = pack.words.negotiate("en").unwrap();
    let mut s = setup(&pack);
    s.closed.close("withdraw-cash", en);
    let mut k = Kiosk::new(pack.clone(), s, now(0.0));
    k.open("withdraw-cash", pack.script("withdraw-cash").unwrap().find("pin").unwrap());
    let before = k.trail().clone();
    press(&mut k, Act::Language(en));
    assert_eq!(k.top().place, Place::Closed("withdraw-cash".into()));
    assert!(k.at_machine());
    assert_eq!(scene(&k).status.task, "Caring mode");
    common::choose(&mut k, 1); // the counter
    assert_eq!(common::choose(&mut k, 2), [], "asked for the card first");
    press(&mut k, Act::Back);
    press(&mut k, Act::Back);
    // In the first language the work goes on where it was.
    press(&mut k, Act::Language(0));
    assert_eq!((&k.top().place, k.top().flags), (&before.top().place, before.top().flags));
    press(&mut k, Act::Back);
    press(&mut k, Act::Back);
    assert_eq!(*k.trail(), before);
    // From the menu a language in which it is open begins it.
    let mut s = setup(&pack);
    s.closed.close("pension", 0);
    let mut k = Kiosk::new(pack.clone(), s, now(0.0));
    common::choose(&mut k, 1);
    common::choose(&mut k, 0);
    assert_eq!(k.top().place, Place::Closed("pension".into()));
    press(&mut k, Act::Language(en));
    assert!(matches!(&k.top().place, Place::Screen { script, .. } if script == "pension"));
    press(&mut k, Act::Back);
    assert_eq!(k.top().place, Place::Closed("pension".into()));
}

#[test]
fn a_hard_yes_stops_and_going_back_does_not_unsay_it() {
    let pack = pack();
    let mut k = Kiosk::new(pack.clone(), setup(&pack), now(0.0));
    let script = pack.script("transfer").unwrap();
    k.open("transfer", script.find("ask-phone").or_else(|| first_ask(script)).unwrap());
    common::choose(&mut k, 0); // yes, somebody is on the line
    for _ in 0..3 {
        common::choose(&mut k, 2); // no
    }
    assert!(k.at_gate(), "{:?}", k.top().place);
    for _ in 0..4 {
        press(&mut k, Act::Back);
    }
    for _ in 0..4 {
        common::choose(&mut k, 2);
    }
    assert!(k.at_gate(), "the guide does not go on by itself");
}

fn first_ask(script: &caring_mode::script::Script) -> Option<usize> {
    script.screens.iter().position(|s| matches!(s.special, caring_mode::script::Special::Ask(_)))
}

#[test]
fn the_page_of_a_stop_is_the_page_of_a_call() {
    let pack = pack();
    let script = pack.script("transfer").unwrap();
    let mut stop = Kiosk::new(pack.clone(), setup(&pack), now(0.0));
    stop.open("transfer", first_ask(script).unwrap());
    common::choose(&mut stop, 0);
    for _ in 0..3 {
        common::choose(&mut stop, 2);
    }
    let mut call = Kiosk::new(pack.clone(), setup(&pack), now(0.0));
    call.open("transfer", first_ask(script).unwrap());
    press(&mut call, Act::Person);
    assert_eq!(scene(&stop), scene(&call));
}

#[test]
fn nobody_on_duty_gives_numbers_instead_of_a_promise() {
    let pack = pack();
    let mut s = setup(&pack);
    s.phone = Some("95500".into());
    let mut k = Kiosk::new(pack.clone(), s, now(0.0));
    let effects = k.update(&Input::Choose(Act::Person), Now { staffed: false, ..now(1.0) });
    assert_eq!(common::acts(effects), []);
    let text = scene(&k).text().join("\n");
    assert!(text.contains("95500") && text.contains("110"), "{text}");
}

#[test]
fn the_machine_beside_it_decides_the_order() {
    for (profile, first) in [("generic", "take-card"), ("example-branch", "take-cash")] {
        let pack = common::pack_for(profile);
        let mut k = Kiosk::new(pack.clone(), setup(&pack), now(0.0));
        for n in [0, 0] {
            common::choose(&mut k, n);
        }
        let mut order = Vec::new();
        for _ in 0..30 {
            if let Some(caring_mode::script::Special::Machine(key)) = k.screen().map(|s| s.special.clone()) {
                order.push(key);
            }
            if k.trail().fresh() {
                break;
            }
            common::choose(&mut k, 0);
        }
        let taken = order.iter().find(|k| k.starts_with("take-")).map(String::as_str);
        assert_eq!(taken, Some(first), "{profile}: {order:?}");
    }
}

#[test]
fn apart_from_the_machine_three_steps_are_taken_along() {
    let pack = pack();
    let mut s = setup(&pack);
    s.placement = caring_mode::care::Placement::Apart;
    let mut k = Kiosk::new(pack.clone(), s, now(0.0));
    let script = pack.script("withdraw-cash").unwrap();
    k.open("withdraw-cash", script.find("insert-card").unwrap());
    let list = scene(&k);
    assert_eq!(list.body.len(), 3, "{:?}", list.text());
    common::choose(&mut k, 0);
    assert_ne!(scene(&k).body, list.body);
}

#[test]
fn no_step_back_brings_the_staff_page_up_again() {
    let pack = pack();
    let script = pack.script("transfer").unwrap();
    let gate = script.screens.iter().position(caring_mode::script::Screen::is_gate).unwrap();
    let mut k = Kiosk::new(pack.clone(), setup(&pack), now(0.0));
    k.open("transfer", gate);
    common::helped(&mut k, 1.0);
    // A colleague changes the look, types quickly, and decides.
    for act in [Act::Look, Act::Choice(0), Act::Choice(2)] {
        press(&mut k, act);
    }
    for n in 0..6 {
        k.update(&Input::Digit { again: false }, now(3.0 + f64::from(n) / 2.0));
    }
    assert!(k.notice().is_none(), "digits of staff are no password");
    assert_eq!(k.top().place, Place::Staff);
    common::choose(&mut k, 0);
    let staff = |k: &Kiosk| k.trail().frames().any(|f| f.place.is_for_staff());
    assert!(!staff(&k));
    press(&mut k, Act::Back);
    assert!(k.at_gate() && k.call().is_some(), "the gate calls again");
    // A colleague who walks away leaves nothing open.
    common::helped(&mut k, 20.0);
    press(&mut k, Act::Counter);
    assert!(!staff(&k));
}

#[test]
fn an_answered_call_is_over_when_its_page_was_left() {
    let pack = pack();
    let script = pack.script("transfer").unwrap();
    let mut k = Kiosk::new(pack.clone(), setup(&pack), now(0.0));
    press(&mut k, Act::Person);
    press(&mut k, Act::Answer);
    press(&mut k, Act::Back);
    let again = told(&press(&mut k, Act::Person));
    assert_eq!(again, [(Paged::Ended, Need::Stuck), (Paged::Called, Need::Stuck)], "nobody is on the way any more");
    press(&mut k, Act::Answer);
    press(&mut k, Act::Back);
    k.open("transfer", first_ask(script).unwrap());
    common::choose(&mut k, 0);
    let mut effects = Vec::new();
    for _ in 0..3 {
        effects = common::choose(&mut k, 2);
    }
    assert!(k.at_gate());
    assert_eq!(told(&effects), [(Paged::Ended, Need::Stuck), (Paged::Called, Need::Stop)]);
}

#[test]
fn nobody_leaves_a_card_behind_without_being_asked() {
    let pack = pack();
    let script = pack.script("withdraw-cash").unwrap();
    let mut k = Kiosk::new(pack.clone(), setup(&pack), now(0.0));
    k.open("withdraw-cash", script.find("pin").unwrap());
    press(&mut k, Act::Counter);
    assert_eq!(common::acts(common::choose(&mut k, 2)), [], "going to the counter asks for the card first");
    let offers = k.offers();
    assert!(offers.contains(&caring_mode::kiosk::Offer::CardOut), "{offers:?}");
    let out = offers.iter().position(|o| *o == caring_mode::kiosk::Offer::CardOut).unwrap();
    assert_eq!(common::acts(common::choose(&mut k, out as u8)), [Effect::Forget]);
}

#[test]
fn another_look_at_the_waiting_page_leaves_no_page_that_says_nobody_is_there() {
    let pack = pack();
    let mut k = Kiosk::new(pack.clone(), setup(&pack), now(0.0));
    press(&mut k, Act::Person);
    for act in [Act::Look, Act::Choice(0), Act::Choice(3)] {
        press(&mut k, act);
    }
    assert!(k.waits());
    common::choose(&mut k, 0); // no need now
    assert!(!k.waits() && k.call().is_none());
}

/// Number keys pressed at moments (in seconds), `true` where it is the same key as the one before.
fn pressed(k: &mut Kiosk, digits: &[(f64, bool)]) -> bool {
    for (at, again) in digits {
        k.update(&Input::Digit { again: *again }, now(*at));
    }
    k.notice().is_some_and(|p| p.notice == Notice::Password)
}

#[test]
fn one_key_held_or_bouncing_or_pressed_on_screen_after_screen_is_no_password() {
    let held: Vec<_> = [10.0, 10.5, 12.0, 12.4, 14.0, 14.6, 16.0, 16.6].into_iter().map(|at| (at, at > 10.0)).collect();
    assert!(!pressed(&mut kiosk(), &held));
    let two_keys = [(10.0, false), (10.5, true), (12.0, false), (12.4, true)];
    assert!(!pressed(&mut kiosk(), &two_keys));
    // Doubled figures in a real one: 1 1 2 2 3 3.
    let doubled = [(10.0, false), (10.3, true), (10.6, false), (10.9, true), (11.2, false), (11.5, true)];
    assert!(pressed(&mut kiosk(), &doubled));
}

#[test]
fn whoever_read_that_no_pin_is_needed_is_not_caught_again_by_choosing() {
    let mut k = kiosk();
    let number = |from: f64, gap: f64| (0..6).map(move |n| (from + gap * f64::from(n), false)).collect::<Vec<_>>();
    assert!(pressed(&mut k, &number(10.0, 1.5)));
    k.update(&Input::Choose(Act::Choice(0)), now(30.0));
    assert!(!pressed(&mut k, &number(32.0, 1.2)), "choosing on screens that are known");
    assert!(pressed(&mut k, &number(60.0, 0.5)), "a number typed by heart");
}

#[test]
fn a_notice_of_two_pages_can_be_turned() {
    let mut k = kiosk();
    assert!(pressed(&mut k, &[(1.0, false), (1.5, false), (2.0, false), (2.5, false)]));
    k.update(&Input::Page(1), now(5.0));
    assert_eq!((k.page(), scene(&k).page), (1, 1));
    k.update(&Input::Choose(Act::Choice(0)), now(9.0));
    assert_eq!((k.notice(), k.page()), (None, 0), "the work below stays on its own page");
}
