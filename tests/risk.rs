//! Red flags: laws of the verdict, a stop that nobody can tell from a call, warnings that take turns, and how talks end.

use crate::common::{self, choose, draw, now, press, scene, setup, told, view};
use caring_mode::{
    care::Need,
    kiosk::{Act, Effect, Input, Kiosk, Now, Offer, Paged, Place, TalkEnd},
    pack::Pack,
    risk::{Answer, Level, MOST_BASE, MOST_FOLLOW_UPS, Reason},
    scene::Scene,
    script::Special,
    words::Message,
};
use proptest::prelude::*;
use std::{collections::BTreeSet, rc::Rc};

thread_local! {
    // Read once: a thousand made-up visits use it.
    static PACK: Rc<Pack> = common::pack();
}

fn pack() -> Rc<Pack> {
    PACK.with(Rc::clone)
}

fn any_answer() -> impl Strategy<Value = Answer> {
    prop_oneof![Just(Answer::No), Just(Answer::NotSure), Just(Answer::Yes)]
}

fn any_set() -> impl Strategy<Value = usize> {
    0..pack().risk.sets.len()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_sign_more_never_lowers_a_verdict_and_order_does_not_change_it(
        set in any_set(),
        answers in proptest::collection::vec(any_answer(), 9),
        worse in 0_usize..9,
        flags in any::<u8>(),
    ) {
        let pack = pack();
        let set = &pack.risk.sets[set];
        let ids: Vec<&String> = set.base.iter().chain(&set.then).collect();
        let given = |answers: &[Answer]| -> Vec<(String, Answer)> {
            ids.iter().map(|id| (*id).clone()).zip(answers.iter().copied()).collect()
        };
        let flag = |name: &str| set.context.iter().position(|c| c.flag == name).is_some_and(|n| flags >> n & 1 == 1);
        let before = pack.risk.verdict(&set.id, &given(&answers), flag);
        let mut more = answers.clone();
        more[worse] = match more[worse] { Answer::No => Answer::NotSure, _ => Answer::Yes };
        let after = pack.risk.verdict(&set.id, &given(&more), flag);
        prop_assert!(after.level >= before.level && after.points >= before.points);
        let all = pack.risk.verdict(&set.id, &given(&answers), |_| true);
        prop_assert!(all.level >= before.level, "a flag of the task never lowers it");
        let mut turned = given(&answers);
        turned.reverse();
        prop_assert_eq!(&pack.risk.verdict(&set.id, &turned, flag), &before);
        // A verdict says why: its reasons add up to it.
        let sum: u32 = before.reasons.iter().map(|r| match r {
            Reason::Answer { points, .. } | Reason::Context { points, .. } => *points,
        }).sum();
        prop_assert_eq!(sum, before.points);
    }

    #[test]
    fn a_hard_yes_always_stops(set in any_set(), answers in proptest::collection::vec(any_answer(), 9)) {
        let pack = pack();
        let set = &pack.risk.sets[set];
        let given: Vec<_> = set.base.iter().chain(&set.then).cloned().zip(answers).collect();
        let hard = given.iter().any(|(id, a)| *a == Answer::Yes && pack.risk.question(id).unwrap().hard);
        let unsure = given.iter().any(|(id, a)| *a == Answer::NotSure && pack.risk.question(id).unwrap().hard);
        let level = pack.risk.verdict(&set.id, &given, |_| false).level;
        prop_assert_eq!(level == Level::Stop, hard);
        prop_assert!(!unsure || level >= Level::Talk);
    }

    /// All base questions are asked, whatever is answered, and follow-ups only where they can change something.
    #[test]
    fn every_base_question_is_asked_and_at_most_two_more(answers in proptest::collection::vec(0_u8..3, 8), new in any::<bool>(), seed in any::<u64>()) {
        let (mut kiosk, asked) = at_questions(new, 0, seed);
        let asked = asked_from(&mut kiosk, &answers, asked);
        let pack = kiosk.pack();
        let set = pack.risk.set("transfer").unwrap();
        prop_assert_eq!(&asked[..set.base.len()], &set.base[..]);
        let more = &asked[set.base.len()..];
        prop_assert!(more.len() <= MOST_FOLLOW_UPS);
        prop_assert!(more.iter().all(|id| set.then.contains(id) && id != "first-time"), "{more:?}");
        let base = &answers[..set.base.len()];
        let open = new || base.iter().any(|n| *n != 2);
        prop_assert!(open || more.is_empty(), "nobody is asked more than needed");
        let hard = |id: &String| pack.risk.question(id).unwrap().hard;
        let stop = set.base.iter().zip(base).any(|(id, n)| *n == 0 && hard(id));
        prop_assert!(!stop || more.is_empty(), "a hard yes drops the follow-ups");
    }
}

/// A kiosk at the first red-flag question of a transfer.
fn at_questions(new: bool, sample: u32, seed: u64) -> (Kiosk, Vec<String>) {
    let pack = pack();
    let mut setup = setup(&pack);
    (setup.sample, setup.seed) = (sample, seed);
    let mut kiosk = Kiosk::new(pack, setup, now(0.0));
    for n in [0, 1, 0, 0, u8::from(new), 0, 0] {
        choose(&mut kiosk, n);
    }
    assert_eq!(kiosk.question().as_deref(), Some("phone-on"), "{:?}", kiosk.top().place);
    (kiosk, Vec::new())
}

fn asked_from(kiosk: &mut Kiosk, answers: &[u8], mut asked: Vec<String>) -> Vec<String> {
    for n in answers {
        let Some(id) = kiosk.question() else { break };
        asked.push(id);
        choose(kiosk, *n);
    }
    asked
}

const NO: u8 = 2;

#[test]
fn each_fraud_that_a_set_must_catch_is_caught_by_a_base_question_of_it() {
    let risk = &pack().risk;
    assert_eq!(risk.uncaught(), []);
    assert_eq!(risk.frauds.len(), 22);
    for set in &risk.sets {
        assert!(set.base.len() <= MOST_BASE, "{}", set.id);
        assert!(set.base.iter().chain(&set.then).all(|id| !risk.question(id).unwrap().staff_only), "{}", set.id);
    }
    // The claim can fail: without its questions a set catches nothing.
    let mut worse = risk.clone();
    worse.sets[0].base.clear();
    assert!(worse.uncaught().len() > 10);
}

/// The screens from the last question on, with the time of each press, until somebody waits.
fn to_the_waiting_page(mut kiosk: Kiosk, answers: &[u8]) -> (usize, Vec<Scene>, Vec<Effect>, Kiosk) {
    let (mut presses, mut effects) = (0, Vec::new());
    for n in answers {
        if kiosk.waits() {
            break;
        }
        effects = choose(&mut kiosk, *n);
        presses += 1;
    }
    assert!(kiosk.waits(), "{:?}", kiosk.top().place);
    (presses, vec![scene(&kiosk)], effects, kiosk)
}

fn drawn_seed() -> u64 {
    let drawn = |seed: &u64| {
        let (mut kiosk, _) = at_questions(false, 20, *seed);
        for _ in 0..4 {
            choose(&mut kiosk, NO);
        }
        kiosk.waits()
    };
    (0..500).find(drawn).expect("one of five hundred seeds draws the first transfer")
}

/// Cell by cell and press by press: a call, a calm transfer that was drawn, a talk and a stop.
#[test]
fn nobody_can_tell_a_stop_from_a_call() {
    let seed = drawn_seed();
    let (sampled, _) = at_questions(false, 20, seed);
    let (plain, _) = at_questions(false, 0, 0);
    let (plain2, _) = at_questions(false, 0, 0);
    let drawn = to_the_waiting_page(sampled, &[NO; 4]);
    let talk = to_the_waiting_page(plain, &[NO, NO, NO, 0]);
    let stop = to_the_waiting_page(plain2, &[NO, 0, NO, NO]);
    // Somebody calls a person from the last question, after as many presses.
    let (mut call, _) = at_questions(false, 0, 0);
    for _ in 0..3 {
        choose(&mut call, NO);
    }
    press(&mut call, Act::Person);
    assert_eq!([drawn.0, talk.0, stop.0], [4; 3], "the same number of presses");
    assert!(drawn.3.sampled() && !talk.3.sampled() && !stop.3.sampled());
    for effects in [&drawn.2, &talk.2, &stop.2] {
        assert_eq!(told(effects), [(Paged::Called, Need::Stop)], "no sound");
    }
    let kiosks = [&drawn.3, &talk.3, &stop.3];
    for way in common::WAYS {
        let mut view = view(call.pack(), way);
        for grid in common::GRIDS {
            let (cells, hits) = draw(&mut view, &scene(&call), grid);
            for kiosk in kiosks {
                assert_eq!(draw(&mut view, &scene(kiosk), grid), (cells.clone(), hits.clone()), "{way:?} {grid:?}");
            }
        }
    }
}

/// What holds for a transfer holds for every task that asks: once the last question is answered, a talk and a stop are the
/// page of a call, and nothing but the page itself tells that somebody was called.
#[test]
fn in_no_task_can_anybody_tell_a_stop_from_a_call() {
    let pack = pack();
    let asks = |name: &&str| {
        pack.script(name).is_some_and(|s| s.screens.iter().any(|s| matches!(s.special, Special::Verdict { .. })))
    };
    let scripts: Vec<&str> = pack.scripts().filter(asks).collect();
    assert!(scripts.len() >= 7, "{scripts:?}");
    for name in scripts {
        let script = pack.script(name).unwrap();
        let first = script.screens.iter().position(|s| matches!(s.special, Special::Ask(_))).unwrap();
        let at_first = || {
            let mut kiosk = Kiosk::new(pack.clone(), setup(&pack), now(0.0));
            kiosk.open(name, first);
            kiosk
        };
        // The worst and the mildest answers that bring a colleague, one question each.
        let mut met = 0;
        let base = asked_from(&mut at_first(), &[NO; 4], Vec::new());
        for (n, id) in base.iter().enumerate() {
            for answer in [0, 1] {
                let mut kiosk = at_first();
                let mut answers = vec![NO; base.len()];
                answers[n] = answer;
                let mut effects = Vec::new();
                for answer in answers {
                    effects = choose(&mut kiosk, answer);
                }
                while kiosk.question().is_some() {
                    effects = choose(&mut kiosk, NO);
                }
                if !kiosk.waits() {
                    continue;
                }
                met += 1;
                let mut call = at_first();
                press(&mut call, Act::Person);
                assert_eq!(told(&effects), [(Paged::Called, Need::Stop)], "{name} {id}: no sound");
                assert_eq!(scene(&kiosk), scene(&call), "{name} {id}");
            }
        }
        assert!(met >= 1, "{name}: no answer brings a colleague");
    }
}

#[test]
fn about_one_calm_transfer_in_twenty_is_looked_at_and_none_without_staff() {
    let pack = pack();
    let mut setup = setup(&pack);
    (setup.sample, setup.seed) = (20, 4);
    let mut kiosk = Kiosk::new(pack, setup, now(0.0));
    let mut looked_at = 0;
    for n in 0..800 {
        let at = Now { staffed: n < 700, ..now(1.0 + f64::from(n)) };
        for c in [0, 1, 0, 0, 0, 0, 0, NO, NO, NO, NO] {
            kiosk.update(&Input::Choose(Act::Choice(c)), at);
        }
        looked_at += usize::from(kiosk.waits());
        assert!(n < 700 || !kiosk.waits(), "there is nobody to come");
        // The next customer.
        kiosk.update(&Input::Choose(Act::Person), at);
        let leave = kiosk.offers().iter().position(|o| *o == Offer::Leave).unwrap() as u8;
        kiosk.update(&Input::Choose(Act::Choice(leave)), at);
        assert!(kiosk.trail().fresh());
    }
    assert!((20..=52).contains(&looked_at), "{looked_at} of 700");
}

#[test]
fn each_follow_up_and_each_wording_is_looked_at() {
    let tour = caring_mode::tour::every_screen(&pack(), &setup(&pack()));
    let seen = |stop: &str| tour.iter().find(|s| s.name == stop).map(|s| scene(&s.kiosk).heading.clone());
    let set = pack().risk.set("transfer").unwrap().clone();
    for (n, question) in set.then.iter().enumerate() {
        let name = if n == 0 { "transfer/more-1".to_owned() } else { format!("transfer/more-1-{}", n + 1) };
        let said = pack().words.say(0, &Message::of("risk", question));
        assert_eq!(seen(&name), said, "{name}");
    }
}

#[test]
fn a_talk_ends_with_a_note_of_staff_and_answers_die_with_the_visit() {
    for (n, result) in [(0, TalkEnd::Confirmed), (1, TalkEnd::NotFraud), (2, TalkEnd::Unknown)] {
        let (kiosk, _) = at_questions(true, 0, 0);
        let mut kiosk = to_the_waiting_page(kiosk, &[0, NO, NO, NO]).3;
        press(&mut kiosk, Act::Answer);
        common::helped(&mut kiosk, 30.0);
        assert_eq!(kiosk.reasons().len(), 2, "a new payee, and the phone");
        let page = scene(&kiosk).text().join("\n");
        assert!(page.contains("卡上的记号：甲"), "{page}");
        assert!(!page.contains("电话") && !page.contains("有人正跟您通话"), "no answer is told: {page}");
        choose(&mut kiosk, 1);
        assert_eq!(kiosk.top().place, Place::Outcome(1));
        let effects = choose(&mut kiosk, n);
        let told = effects.iter().find_map(|e| match e {
            Effect::Outcome(outcome) => Some(outcome.clone()),
            _ => None,
        });
        let told = told.unwrap();
        assert_eq!((told.set.as_str(), told.sampled, told.result), ("transfer", false, result));
        assert!(kiosk.screen().is_some_and(|s| s.id == "not-now"));
        press(&mut kiosk, Act::Choice(0));
        assert!(kiosk.screen().is_some_and(|s| s.id == "stopped"));
        press(&mut kiosk, Act::Choice(0));
        assert!(kiosk.trail().fresh() && kiosk.top().answers.is_empty());
    }
}

#[test]
fn a_warning_never_looks_the_same_twice_in_a_row_and_its_choices_stay() {
    let pack: Rc<Pack> = pack();
    let mut setup = setup(&pack);
    setup.seed = 9;
    let mut kiosk = Kiosk::new(pack, setup, now(0.0));
    let mut shown = Vec::new();
    for _ in 0..12 {
        // A sign that asks for a pause: a new payee, and one follow-up that is not sure.
        for c in [0, 1, 0, 0, 1, 0, 0, NO, NO, NO, NO, NO, 1] {
            choose(&mut kiosk, c);
        }
        assert!(kiosk.screen().is_some_and(|s| s.id == "pause"), "{:?}", kiosk.top().place);
        let page = scene(&kiosk);
        assert_eq!(page.focus, Some(Act::Choice(0)), "the safe act is focused");
        shown.push((
            page.heading.clone(),
            page.companion,
            page.choices.iter().map(|c| c.text.clone()).collect::<Vec<_>>(),
        ));
        press(&mut kiosk, Act::Person);
        press(&mut kiosk, Act::Choice(1));
    }
    assert!(shown.windows(2).all(|w| w[0].0 != w[1].0 && w[0].1 != w[1].1), "{shown:?}");
    let wordings: BTreeSet<&String> = shown.iter().map(|s| &s.0).collect();
    assert_eq!(wordings.len(), 3);
    assert!(shown.iter().all(|s| s.2 == shown[0].2), "buttons never move");
}

/// Going on past a warning takes an answer that shows what was understood: two real ones, none chosen beforehand.
#[test]
fn the_way_past_a_warning_asks_whether_it_was_well_explained() {
    let pack = pack();
    let script = pack.script("transfer").unwrap();
    let pause = &script.screens[script.find("pause").unwrap()];
    let on = pause.choices.iter().find(|c| c.id == "go-on").unwrap();
    let caring_mode::script::Target::Screen(at) = on.goto else { panic!("a screen") };
    let asked = &script.screens[at];
    assert!(asked.focus_none && asked.choices.len() == 2);
    assert_ne!(asked.choices[0].goto, asked.choices[1].goto, "the answer matters");
    let gates = script.screens.iter().filter(|s| s.is_gate()).count();
    assert_eq!(gates, 2);
}
