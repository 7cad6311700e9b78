//! Calling a person: the ladder, what nobody can tell apart, who comes, and that nobody waits without end.

mod names;

use crate::common::{self, choose, draw, now, pack, press, scene, setup, told, view};
use caring_mode::{
    care::{Level, Need, Staff},
    journal::Event,
    kiosk::{Act, Call, Effect, Input, Kiosk, LATE, Ladder, NAMES, Now, Offer, Paged, Place, Setup},
    pack::Pack,
};
use proptest::prelude::*;
use std::{rc::Rc, time::Duration};

thread_local! {
    static PACK: Rc<Pack> = common::pack();
}

const NO: u8 = 2;

fn shared() -> Rc<Pack> {
    PACK.with(Rc::clone)
}

fn fresh(change: impl FnOnce(&mut Setup)) -> Kiosk {
    let pack = shared();
    let mut setup = setup(&pack);
    change(&mut setup);
    Kiosk::new(pack, setup, now(0.0))
}

fn named(setup: &mut Setup) {
    let names = [(11, "王建国"), (12, "李秀英"), (27, "张敏")];
    setup.names = names.map(|(n, name)| (Staff::new(n).unwrap(), name.to_owned())).to_vec();
}

/// At the last red-flag question of a transfer, with somebody on the telephone.
fn last_question(change: impl FnOnce(&mut Setup)) -> Kiosk {
    let mut kiosk = fresh(change);
    for n in [0, 1, 0, 0, 0, 0, 0, 0, NO, NO] {
        choose(&mut kiosk, n);
    }
    assert!(kiosk.question().is_some() && kiosk.calls().is_empty(), "{:?}", kiosk.top().place);
    kiosk
}

/// A customer who is stopped, and one who calls a person from the same question.
fn stop_and_call(change: impl Fn(&mut Setup)) -> (Kiosk, Kiosk) {
    let (mut stop, mut call) = (last_question(&change), last_question(&change));
    choose(&mut stop, NO);
    press(&mut call, Act::Person);
    assert!(stop.at_gate() && call.top().place == Place::Person);
    (stop, call)
}

fn at(kiosk: &mut Kiosk, seconds: f64, input: &Input) -> Vec<Effect> {
    kiosk.update(input, now(seconds))
}

fn offer(kiosk: &mut Kiosk, wanted: &Offer, seconds: f64) -> Vec<Effect> {
    let n = kiosk.offers().iter().position(|o| o == wanted).unwrap_or_else(|| panic!("no {wanted:?}"));
    at(kiosk, seconds, &Input::Choose(Act::Choice(n as u8)))
}

/// Sleeps as the shell does, until a moment; when what happened.
fn until(kiosk: &mut Kiosk, moment: f64) -> Vec<(u64, Effect)> {
    let mut all = Vec::new();
    while let Some(due) = kiosk.deadline().filter(|d| d.as_secs_f64() <= moment) {
        let effects = kiosk.update(&Input::Tick, Now::made_up(due));
        all.extend(effects.into_iter().map(|e| (due.as_secs(), e)));
        assert!(kiosk.deadline().is_none_or(|next| next > due), "it wakes for nothing");
    }
    all
}

/// (need, level) at the second at which it was told of.
fn pages(all: &[(u64, Effect)]) -> Vec<(u64, Paged, Need, Level)> {
    let page = |(at, e): &(u64, Effect)| match e {
        Effect::Page(p) => Some((*at, p.what, p.need, p.level)),
        _ => None,
    };
    all.iter().filter_map(page).collect()
}

#[test]
fn only_a_stop_and_somebody_unwell_are_carried_on_by_time() {
    use {Level::*, Need::*, Paged::*};
    let quick = Ladder { lead: Duration::from_secs(20), head: Duration::from_secs(90) };
    // State, ladder, answered after so many seconds, what is told and when; silence ends the visit after 5 min 45 s.
    let end = 1 + 300 + 45;
    let table = [
        (Stuck, Ladder::default(), None, vec![(end, Ended, Stuck, Hall)]),
        (
            Stop,
            Ladder::default(),
            None,
            vec![(61, CarriedOn, Stop, Lead), (241, CarriedOn, Stop, Head), (end, Ended, Stop, Head)],
        ),
        (Stop, quick, None, vec![(21, CarriedOn, Stop, Lead), (111, CarriedOn, Stop, Head), (end, Ended, Stop, Head)]),
        (Stop, Ladder::default(), Some(60), vec![(60, Answered, Stop, Hall), (226, Ended, Stop, Hall)]),
        (
            Stop,
            Ladder::default(),
            Some(62),
            vec![(61, CarriedOn, Stop, Lead), (62, Answered, Stop, Lead), (226, Ended, Stop, Lead)],
        ),
        (
            Medical,
            Ladder::default(),
            None,
            vec![
                (61, CarriedOn, Medical, Lead),
                (241, CarriedOn, Medical, Head),
                (end, Ended, Stuck, Hall),
                (end, Ended, Medical, Head),
            ],
        ),
    ];
    for (need, ladder, answered, wanted) in table {
        let (stop, call) = stop_and_call(|s| s.ladder = ladder);
        let mut kiosk = if need == Stop { stop } else { call };
        if need == Medical {
            let effects = offer(&mut kiosk, &Offer::Unwell, 1.0);
            assert_eq!(told(&effects), [(Called, Medical)]);
            assert_eq!(kiosk.calls().iter().map(|c| c.need).collect::<Vec<_>>(), [Stuck, Medical], "oldest first");
        }
        let mut all = Vec::new();
        if let Some(second) = answered {
            all.extend(until(&mut kiosk, f64::from(second)));
            // The colleague has a remote key, and nobody is at the glass: silence is counted from that press.
            let effects = at(&mut kiosk, f64::from(second), &Input::Choose(Act::Answer));
            all.extend(effects.into_iter().map(|e| (second as u64, e)));
        }
        all.extend(until(&mut kiosk, 1000.0));
        let mut wanted = wanted;
        if let Some(second) = answered {
            wanted.last_mut().unwrap().0 = second as u64 + 180 + 45;
        }
        assert_eq!(pages(&all), wanted, "{need:?} {ladder:?} {answered:?}");
        assert!(kiosk.trail().fresh() && kiosk.calls().is_empty() && kiosk.deadline().is_none());
    }
}

#[test]
fn what_is_told_is_in_the_journal_first_and_says_need_level_and_place() {
    let (stop, mut call) = stop_and_call(|_| ());
    let code = |need| stop.pack().call_code(need, stop.trail().work().map(|(_, script, at)| (script, at)));
    let mut all = Vec::new();
    all.extend(offer(&mut call, &Offer::Unwell, 1.0));
    all.extend(at(&mut call, 70.0, &Input::Tick));
    all.extend(at(&mut call, 71.0, &Input::Choose(Act::Answer)));
    all.extend(offer(&mut call, &Offer::CallOff, 80.0));
    let rows: Vec<&Event> = all.iter().filter_map(|e| if let Effect::Record(e) = e { Some(e) } else { None }).collect();
    let names: Vec<&str> = rows.iter().map(|e| e.name()).collect();
    let wanted = ["called", "call-carried-on", "call-answered", "call-answered", "call-ended", "call-ended"];
    assert_eq!(names, wanted);
    let fields: Vec<String> = rows[0].fields().iter().map(|(_, v)| v.text()).collect();
    assert_eq!(fields[..2], ["medical", "transfer"]);
    assert_eq!(told(&all).len(), rows.len(), "each is told after it was written");
    assert!(code(Need::Stop).starts_with("A-"));
    let letters: Vec<String> =
        all.iter().filter_map(|e| if let Effect::Page(p) = e { Some(p.code.clone()) } else { None }).collect();
    assert!(letters[0].starts_with("B-") && letters[2].starts_with("C-"), "{letters:?}");
}

#[test]
fn a_code_tells_colleagues_the_place_and_nobody_else_anything() {
    let pack = pack();
    let (episodes, mut names): (Vec<&str>, Vec<&str>) = pack.scripts().partition(|name| pack.is_lesson(name));
    names.sort_unstable();
    assert_eq!(
        pack.call_code(Need::Stuck, Some((episodes[0], 2))),
        "C-0",
        "who listens to a story stands where everybody sees it"
    );
    for (n, name) in names.iter().enumerate() {
        assert_eq!(pack.call_code(Need::Stuck, Some((name, 2))), format!("C-{:02}-3", n + 1));
    }
    assert_eq!(pack.call_code(Need::Medical, None), "B-0");
    assert_eq!(pack.call_code(Need::Stop, Some(("no-such-script", 0))), "A-0");
}

/// Cell by cell and target by target, in every way, on every grid, in each state.
#[test]
fn a_stop_and_a_call_are_one_page_in_each_state() {
    type Step = (&'static str, fn(&mut Kiosk));
    let states: [Step; 6] = [
        ("called", |_| ()),
        ("late", |k| {
            until(k, 125.0);
            assert!(k.late());
        }),
        ("names", |k| {
            press(k, Act::Answer);
            assert_eq!(k.top().place, Place::Who);
        }),
        ("coming", |k| {
            for act in [Act::Answer, Act::Back] {
                press(k, act);
            }
            assert_eq!((k.call(), k.who_comes()), (Some(Call::Coming), None));
        }),
        ("coming, by name", |k| {
            press(k, Act::Answer);
            choose(k, 1);
            assert_eq!(k.who_comes(), Some("李秀英"));
        }),
        ("nobody", |k| {
            k.update(&Input::Tick, Now { staffed: false, ..now(30.0) });
            assert_eq!(k.call(), None);
        }),
    ];
    for (name, state) in states {
        let (mut stop, mut call) = stop_and_call(named);
        state(&mut stop);
        state(&mut call);
        assert_eq!(scene(&stop), scene(&call), "{name}");
        for way in common::WAYS {
            let mut view = view(call.pack(), way);
            for grid in common::GRIDS {
                let (a, b) = (draw(&mut view, &scene(&stop), grid), draw(&mut view, &scene(&call), grid));
                assert!(a == b, "{name}: {way:?} {grid:?}");
            }
        }
    }
}

/// What somebody at the glass can do on a page that waits.
fn any_act() -> impl Strategy<Value = Input> {
    prop_oneof![
        4 => Just(Input::Tick),
        2 => Just(Input::Touch),
        1 => Just(Input::Choose(Act::Person)),
        1 => Just(Input::Choose(Act::Look)),
        1 => Just(Input::Choose(Act::Counter)),
        2 => Just(Input::Choose(Act::Answer)),
        2 => (0_u8..4).prop_map(|n| Input::Choose(Act::Choice(n))),
    ]
}

/// What can be heard.
fn heard(effects: &[Effect]) -> usize {
    effects.iter().filter(|e| matches!(e, Effect::Ring) || matches!(e, Effect::Page(p) if p.rings())).count()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is pressed on it, however long one waits, and whoever comes or goes home: a stop and a call look and sound
    /// the same from the waiting page on. Colleagues who went home stay there: on the morning after, a call from that page
    /// rings and a stop does not, because a
    /// stop never does. So it is when a call was taken back and its page is met again.
    #[test]
    fn nobody_can_tell_a_stop_from_a_call_by_trying(
        steps in proptest::collection::vec((0_u64..90, prop::bool::weighted(0.95), any_act()), 0..40),
        names in any::<bool>(),
    ) {
        let (mut stop, mut call) = stop_and_call(|s| if names { named(s) });
        let (mut time, mut staffed) = (Duration::from_secs(1), true);
        for (wait, stay, input) in steps {
            staffed &= stay;
            let end = time + Duration::from_secs(wait);
            // Each sleeps until its own deadlines; what is seen and heard is compared at all of them.
            while let Some(due) = stop.deadline().into_iter().chain(call.deadline()).min().filter(|d| *d <= end) {
                let tick = Now { since: due, staffed, ..now(0.0) };
                let (a, b) = (stop.update(&Input::Tick, tick), call.update(&Input::Tick, tick));
                prop_assert_eq!(heard(&a), heard(&b));
                prop_assert_eq!(scene(&stop), scene(&call));
            }
            time = end;
            let moment = Now { since: time, staffed, ..now(0.0) };
            let (a, b) = (stop.update(&input, moment), call.update(&input, moment));
            prop_assert_eq!(heard(&a), heard(&b), "{:?}", input);
            prop_assert_eq!(scene(&stop), scene(&call), "{:?}", input);
            if staffed && stop.calls().is_empty() {
                break;
            }
        }
    }

    /// Nobody waits without end, and nothing wakes for nothing.
    #[test]
    fn every_call_comes_to_an_end(
        steps in proptest::collection::vec((0_u64..60, any::<bool>(), any_act()), 0..40),
    ) {
        let mut kiosk = fresh(named);
        let mut open: Vec<Need> = Vec::new();
        let mut time = Duration::ZERO;
        let follow = |effects: &[Effect], open: &mut Vec<Need>| {
            for (what, need) in told(effects) {
                match what {
                    Paged::Called => open.push(need),
                    Paged::Ended => open.retain(|n| *n != need),
                    Paged::Answered | Paged::CarriedOn => assert!(open.contains(&need), "{effects:?}"),
                }
            }
        };
        for (wait, staffed, input) in steps {
            time += Duration::from_secs(wait);
            let effects = kiosk.update(&input, Now { since: time, staffed, ..now(0.0) });
            follow(&effects, &mut open);
            let listed: Vec<Need> = kiosk.calls().iter().map(|c| c.need).collect();
            prop_assert_eq!(&listed, &open, "one list, oldest first, and what was told is what is there");
            prop_assert!(kiosk.calls().is_sorted_by_key(|c| c.since));
            prop_assert!(staffed || kiosk.call() != Some(Call::Waiting), "nobody would come");
            prop_assert!(kiosk.calls().is_empty() || kiosk.deadline().is_some());
        }
        for (_, effect) in until(&mut kiosk, 10_000.0) {
            if let Effect::Page(page) = effect {
                prop_assert!(page.what != Paged::Called);
            }
        }
        prop_assert!(kiosk.calls().is_empty() && kiosk.deadline().is_none());
    }
}

/// Every gate of every task: no bell when it is met, none when it is carried on, none when it is answered or over.
#[test]
fn a_stop_never_rings_a_bell_at_any_gate() {
    use Paged::{Answered, Called, CarriedOn, Ended};
    let pack = shared();
    let mut gates = 0;
    for name in pack.scripts() {
        let script = pack.script(name).unwrap();
        for (gate, _) in script.screens.iter().enumerate().filter(|(_, s)| s.is_gate()) {
            gates += 1;
            let mut kiosk = fresh(|_| ());
            kiosk.open(name, gate);
            let mut all = at(&mut kiosk, 1.0, &Input::Choose(Act::Person));
            all.extend(at(&mut kiosk, 2.0, &Input::Choose(Act::Person)));
            all.extend(until(&mut kiosk, 250.0).into_iter().map(|(_, e)| e));
            all.extend(at(&mut kiosk, 251.0, &Input::CallFailed(Need::Stop)));
            assert!(kiosk.calls_fail());
            all.extend(at(&mut kiosk, 252.0, &Input::Choose(Act::Answer)));
            all.extend(offer(&mut kiosk, &Offer::CallOff, 253.0));
            assert_eq!(heard(&all), 0, "{name} {gate}: {all:?}");
            let wanted = [Called, CarriedOn, CarriedOn, Answered, Ended].map(|what| (what, Need::Stop));
            assert_eq!(told(&all), wanted, "{name} {gate}");
        }
    }
    assert!(gates >= 7, "{gates}");
}

#[test]
fn a_program_that_fails_is_made_good_by_the_bell_and_known_to_staff() {
    for (need, rings) in [(Need::Stop, false), (Need::Medical, true), (Need::Stuck, true)] {
        let mut kiosk = fresh(|_| ());
        press(&mut kiosk, Act::Person);
        let before = (scene(&kiosk), kiosk.deadline());
        let effects = at(&mut kiosk, 5.0, &Input::CallFailed(need));
        assert_eq!(effects == [Effect::Ring], rings);
        assert_eq!((scene(&kiosk), kiosk.deadline()), before, "guiding goes on");
        crate::common::helped(&mut kiosk, 6.0);
        let says = |k: &Kiosk| scene(k).text().join("\n").contains("没有响应");
        assert!(says(&kiosk));
        at(&mut kiosk, 7.0, &Input::CallSent);
        assert!(!says(&kiosk), "it works again");
    }
}

#[test]
fn when_duty_ends_nobody_waits_for_somebody_who_went_home() {
    let mut kiosk = fresh(|s| s.phone = Some("95500".into()));
    press(&mut kiosk, Act::Person);
    offer(&mut kiosk, &Offer::Unwell, 2.0);
    press(&mut kiosk, Act::Back);
    let effects = kiosk.update(&Input::Tick, Now { staffed: false, ..now(40.0) });
    assert_eq!(told(&effects), [(Paged::Ended, Need::Stuck), (Paged::Ended, Need::Medical)]);
    let text = scene(&kiosk).text().join("\n");
    assert!(text.contains("现在没有同事值班") && text.contains("95500"), "{text}");
    // The same choices in the same places; who is unwell is told whom to ring.
    offer(&mut kiosk, &Offer::Unwell, 41.0);
    kiosk.update(&Input::Tick, Now { staffed: false, ..now(42.0) });
    let mut nobody = fresh(|_| ());
    let away = |k: &mut Kiosk, input: &Input| crate::common::acts(k.update(input, Now { staffed: false, ..now(1.0) }));
    assert_eq!(away(&mut nobody, &Input::Choose(Act::Person)), []);
    assert_eq!(away(&mut nobody, &Input::Choose(Act::Choice(2))), []);
    let text = scene(&nobody).text().join("\n");
    assert!(text.contains("120") && text.contains("现在没有同事值班"), "{text}");
    // Whoever is on the way comes all the same.
    let mut kiosk = fresh(|_| ());
    press(&mut kiosk, Act::Person);
    press(&mut kiosk, Act::Answer);
    assert_eq!(kiosk.update(&Input::Tick, Now { staffed: false, ..now(40.0) }), []);
    assert_eq!(kiosk.call(), Some(Call::Coming));
}

#[test]
fn a_long_wait_is_called_one_on_every_page_with_the_choices_where_they_were() {
    let (stop, call) = stop_and_call(|_| ());
    let mut unwell = fresh(|_| ());
    press(&mut unwell, Act::Person);
    offer(&mut unwell, &Offer::Unwell, 1.0);
    let mut machine = fresh(|_| ());
    let at_machine = machine.pack().script("withdraw-cash").unwrap().find("pin").unwrap();
    machine.open("withdraw-cash", at_machine);
    press(&mut machine, Act::Person);
    for mut kiosk in [stop, call, unwell, machine] {
        let before = scene(&kiosk);
        until(&mut kiosk, LATE.as_secs_f64());
        assert_eq!(scene(&kiosk), before, "a second too early");
        until(&mut kiosk, LATE.as_secs_f64() + 1.0);
        let late = scene(&kiosk);
        assert!(late.text().join("\n").contains("还没有同事来"), "{late:?}");
        assert_eq!((&late.choices, &late.footer, &late.answer), (&before.choices, &before.footer, &before.answer));
        press(&mut kiosk, Act::Answer);
        assert!(scene(&kiosk).heading.contains("同事马上到"));
    }
    // The page at the machine still says first things first.
    let mut machine = fresh(|_| ());
    machine.open("withdraw-cash", at_machine);
    press(&mut machine, Act::Person);
    let first = scene(&machine).heading;
    until(&mut machine, 130.0);
    assert_eq!(scene(&machine).body[0].text, first);
}

/// After a hand-over to the counter the next customer meets a kiosk that knows nothing.
#[test]
fn the_counter_frees_the_kiosk() {
    let script = shared().script("withdraw-cash").unwrap().clone();
    for (screen, card) in [("amount", false), ("pin", true)] {
        let mut kiosk = fresh(|_| ());
        kiosk.open("withdraw-cash", script.find(screen).unwrap());
        press(&mut kiosk, Act::Counter);
        // A colleague is called to show the way, and comes.
        let effects = offer(&mut kiosk, &Offer::CallToCounter, 2.0);
        assert_eq!(told(&effects), [(Paged::Called, Need::Stuck)]);
        at(&mut kiosk, 30.0, &Input::Choose(Act::Answer));
        let mut effects = offer(&mut kiosk, &Offer::GoToCounter, 40.0);
        if card {
            assert_eq!(effects, [], "the card first");
            effects = offer(&mut kiosk, &Offer::CardOut, 45.0);
        }
        assert_eq!(told(&effects), [(Paged::Ended, Need::Stuck)]);
        assert_eq!(effects.last(), Some(&Effect::Forget));
        assert!(kiosk.trail().fresh() && kiosk.calls().is_empty() && kiosk.deadline().is_none());
        assert_eq!(scene(&kiosk), scene(&fresh(|_| ())));
    }
}

#[test]
fn taking_back_restores_the_work_whatever_was_called() {
    for unwell in [false, true] {
        let mut kiosk = last_question(|_| ());
        let before = (kiosk.trail().clone(), scene(&kiosk));
        press(&mut kiosk, Act::Person);
        if unwell {
            offer(&mut kiosk, &Offer::Unwell, 1.0);
        }
        let effects = offer(&mut kiosk, &Offer::CallOff, 3.0);
        assert_eq!(told(&effects).iter().filter(|(what, _)| *what == Paged::Ended).count(), 1 + usize::from(unwell));
        assert_eq!((kiosk.trail().clone(), scene(&kiosk)), before);
    }
}

/// A colleague who leaves the kiosk puts the light out.
#[test]
fn no_call_outlives_the_kiosk() {
    let mut kiosk = fresh(|s| s.code = false);
    press(&mut kiosk, Act::Person);
    let effects = at(&mut kiosk, 2.0, &Input::Quit);
    assert_eq!((told(&effects), effects.last()), (vec![(Paged::Ended, Need::Stuck)], Some(&Effect::Leave)));
}
