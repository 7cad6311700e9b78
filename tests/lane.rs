//! The green lane from the first press to the last: numbers at the customer's own word, a list that staff call from, and
//! a number that is the largest thing on its screen.

use crate::common::{GRIDS, TODAY, WAYS, every_screen, lay, pack, scene, setup, view};
use caring_mode::{
    care::{LaneState, Need, Size},
    journal::Event,
    kiosk::{
        Act, Effect, Input, Kiosk, Now, Offer, Paged, Place, Setup,
        lane::{LaneOffer, Numbers, Sheet},
    },
    plain,
    scene::Scene,
    tour,
};
use proptest::prelude::*;
use std::{collections::BTreeSet, time::Duration};

/// 2026-11-25 09:00 UTC, in minutes.
const NINE: i64 = 29_926_620;

fn at(minutes: u64) -> Now {
    Now::made_up(Duration::from_secs(minutes * 60))
}

fn kiosk(lane: Option<Numbers>) -> Kiosk {
    let pack = pack();
    let setup = Setup { lane, ..setup(&pack) };
    let mut kiosk = Kiosk::new(pack, setup, at(0));
    kiosk.update(&Input::Lane { sheet: Sheet::default(), minute: NINE }, at(0));
    kiosk
}

/// Presses what offers this.
fn take(kiosk: &mut Kiosk, offer: &Offer, now: Now) -> Vec<Effect> {
    let n = kiosk.offers().iter().position(|o| o == offer).unwrap_or_else(|| panic!("no {offer:?}"));
    kiosk.update(&Input::Choose(Act::Choice(n as u8)), now)
}

/// A customer asks for a number and goes to a seat.
fn asks(kiosk: &mut Kiosk, now: Now) -> Vec<Effect> {
    kiosk.update(&Input::Choose(Act::Counter), now);
    let effects = take(kiosk, &Offer::Lane(LaneOffer::Number), now);
    if kiosk.top().place == Place::LaneNumber {
        take(kiosk, &Offer::GoToCounter, now);
    }
    effects
}

/// Staff say where somebody is.
fn says(kiosk: &mut Kiosk, number: u16, state: LaneState, now: Now) -> Vec<Effect> {
    kiosk.open_lane();
    while !kiosk.offers().contains(&Offer::Lane(LaneOffer::Of(number))) {
        take(kiosk, &Offer::Lane(LaneOffer::More), now);
    }
    take(kiosk, &Offer::Lane(LaneOffer::Of(number)), now);
    take(kiosk, &Offer::Lane(LaneOffer::To(state)), now)
}

fn numbers(kiosk: &Kiosk) -> Vec<u16> {
    kiosk.lane().unwrap().seats.iter().map(|seat| seat.number).collect()
}

fn words(kiosk: &Kiosk) -> Vec<String> {
    plain::lines(&scene(kiosk), "").into_iter().filter(|l| !l.is_empty() && !l.starts_with("0 ")).collect()
}

#[test]
fn who_cannot_stand_gets_a_number_at_once_and_is_called() {
    let mut k = kiosk(Some(Numbers::Own));
    let mut out = String::new();
    let mut step = |k: &Kiosk, what: &str, effects: Vec<Effect>| {
        let effects: Vec<String> = effects
            .iter()
            .map(|e| match e {
                Effect::Record(event) => format!("{event:?}"),
                Effect::Lane(sheet) => format!("Lane of {}", sheet.seats.len()),
                other => format!("{other:?}"),
            })
            .collect();
        out.push_str(&format!("> {what}  => {}\n", effects.join(", ")));
        for line in words(k) {
            out.push_str(&format!("    {line}\n"));
        }
    };
    let mut press = |k: &mut Kiosk, what: &str, text: &str, minute: u64| {
        let scene = scene(k);
        let label = scene.choices.iter().chain(&scene.footer).find(|l| l.text == text);
        let act = label.unwrap_or_else(|| panic!("no {text:?} in {scene:?}")).act;
        let effects = k.update(&Input::Choose(act), at(minute));
        step(k, &format!("{what}: {text}"), effects);
    };
    press(&mut k, "customer", "去柜台", 0);
    press(&mut k, "customer", "站着等不方便", 0);
    press(&mut k, "customer", "接着在这里办", 1);
    press(&mut k, "customer", "去柜台", 1);
    press(&mut k, "customer", "看我的号", 1);
    press(&mut k, "customer", "我去坐着等", 2);
    k.open_lane();
    press(&mut k, "staff", "1号，等了2分钟", 8);
    press(&mut k, "staff", "叫到柜台", 9);
    press(&mut k, "staff", "办完了", 20);
    press(&mut k, "staff", "发一个号", 21);
    press(&mut k, "customer", "不用这个号了", 22);
    insta::assert_snapshot!(out);
}

#[test]
fn one_visit_has_one_number_and_the_number_outlives_it() {
    let mut k = kiosk(Some(Numbers::Own));
    for _ in 0..2 {
        k.update(&Input::Choose(Act::Counter), at(0));
        let effects = take(&mut k, &Offer::Lane(LaneOffer::Number), at(0));
        assert_eq!(k.lane_mine().map(|seat| seat.number), Some(1));
        assert!(effects.is_empty() || effects[0] == Effect::Record(Event::LaneGiven { number: 1 }));
    }
    // Silence, and what it asks, ends the visit.
    k.update(&Input::Tick, at(60));
    k.update(&Input::Tick, at(120));
    assert!(k.trail().fresh() && k.deadline().is_none() && k.lane_mine().is_none());
    assert_eq!(numbers(&k), [1]);
    asks(&mut k, at(121));
    assert_eq!(numbers(&k), [1, 2]);
}

#[test]
fn the_page_says_how_many_are_ahead_and_a_wait_only_after_five() {
    let mut k = kiosk(Some(Numbers::Own));
    for n in 1..=5 {
        asks(&mut k, at(0));
        says(&mut k, n, LaneState::Called, at(12));
        k.update(&Input::Choose(Act::Counter), at(12));
        take(&mut k, &Offer::Lane(LaneOffer::Number), at(12));
        let text = words(&k).join(" ");
        assert!(text.contains("下一位就是您") && !text.contains("一般要等"), "{text}");
        take(&mut k, &Offer::Lane(LaneOffer::GiveBack), at(12));
        says(&mut k, n, LaneState::Served, at(30));
        // Own numbers go on: those that were given back are used up.
        k = {
            let mut next = kiosk(Some(Numbers::Own));
            let sheet = Sheet { last: n, ..k.lane().unwrap().clone() };
            next.update(&Input::Lane { sheet, minute: NINE }, at(0));
            next
        };
    }
    asks(&mut k, at(0));
    k.update(&Input::Choose(Act::Counter), at(0));
    take(&mut k, &Offer::Lane(LaneOffer::Number), at(0));
    let text = words(&k).join(" ");
    assert!(text.contains("您前面还有1位。") && text.contains("今天一般要等12分钟。"), "{text}");
}

#[test]
fn the_next_day_begins_at_one() {
    let mut k = kiosk(Some(Numbers::Own));
    asks(&mut k, at(0));
    asks(&mut k, at(1));
    let tomorrow = Now { today: TODAY.tomorrow().unwrap(), ..at(1440) };
    k.update(&Input::Touch, tomorrow);
    assert_eq!(numbers(&k), [0; 0]);
    asks(&mut k, tomorrow);
    assert_eq!(numbers(&k), [1]);
}

#[test]
fn a_restart_forgets_nobody_and_counts_the_wait_on() {
    let mut k = kiosk(Some(Numbers::Own));
    asks(&mut k, at(0));
    let effects = asks(&mut k, at(10));
    let Some(Effect::Lane(sheet)) = effects.last() else { panic!("{effects:?}") };
    let mut again = kiosk(Some(Numbers::Own));
    again.update(&Input::Lane { sheet: sheet.clone(), minute: NINE + 30 }, at(0));
    assert_eq!(again.lane(), k.lane());
    let effects = says(&mut again, 1, LaneState::Called, at(5));
    let moved = Event::LaneMoved { number: 1, state: LaneState::Called, waited: 35 };
    assert_eq!(effects[0], Effect::Record(moved));
    asks(&mut again, at(5));
    assert_eq!(numbers(&again), [1, 2, 3]);
    // What another day left behind is nobody's.
    let mut later = kiosk(Some(Numbers::Own));
    let old = Sheet { day: TODAY.yesterday().ok(), ..sheet.clone() };
    later.update(&Input::Lane { sheet: old, minute: NINE }, at(0));
    assert_eq!(numbers(&later), [0; 0]);
}

#[test]
fn cards_come_back_and_without_one_a_colleague_comes() {
    let mut k = kiosk(Some(Numbers::Cards(2)));
    asks(&mut k, at(0));
    asks(&mut k, at(1));
    assert_eq!(numbers(&k), [1, 2]);
    assert_eq!(crate::common::told(&asks(&mut k, at(2))), [(Paged::Called, Need::Stuck)]);
    assert_eq!(k.top().place, Place::Person);
    says(&mut k, 2, LaneState::Left, at(3));
    k.open_lane();
    says(&mut k, 1, LaneState::Served, at(4));
    take(&mut k, &Offer::Lane(LaneOffer::Number), at(5));
    assert_eq!(scene(&k).heading, "请拿2号牌子");
    assert_eq!(k.lane().unwrap().back, [1]);
}

#[test]
fn nothing_is_promised_where_nobody_would_call() {
    let without = kiosk(None);
    let mut k = kiosk(None);
    k.update(&Input::Choose(Act::Counter), at(0));
    assert_eq!(k.offers(), [Offer::CallToCounter, Offer::Stay, Offer::GoToCounter]);
    assert_eq!(without.lane(), None);
    let mut k = kiosk(Some(Numbers::Own));
    let night = Now { staffed: false, ..at(0) };
    k.update(&Input::Choose(Act::Counter), night);
    take(&mut k, &Offer::Lane(LaneOffer::Number), night);
    assert_eq!(k.top().place, Place::Person);
    assert_eq!((numbers(&k), k.call()), (vec![], None));
    assert!(words(&k).join(" ").contains("现在没有同事值班"));
}

#[test]
fn a_lane_that_cannot_be_kept_goes_on_and_staff_are_told() {
    let mut k = kiosk(Some(Numbers::Own));
    k.update(&Input::LaneKept(false), at(0));
    asks(&mut k, at(0));
    k.open_lane();
    assert!(words(&k).join(" ").contains("没能记下"));
    k.update(&Input::LaneKept(true), at(0));
    assert!(!words(&k).join(" ").contains("没能记下"));
}

/// What can happen to a lane.
#[derive(Debug, Clone)]
enum Step {
    Asks,
    Says(usize, LaneState),
    Back,
    Wait,
    Restart,
}

fn any_step() -> impl Strategy<Value = Step> {
    let state = proptest::sample::select(LaneState::ALL);
    prop_oneof![
        6 => Just(Step::Asks),
        6 => (0_usize..12, state).prop_map(|(n, state)| Step::Says(n, state)),
        1 => Just(Step::Back),
        1 => Just(Step::Wait),
        1 => Just(Step::Restart),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_number_of_somebody_who_is_here_is_never_given_again(
        steps in proptest::collection::vec(any_step(), 1..60),
        cards in 0_u16..6,
    ) {
        let numbering = if cards == 0 { Numbers::Own } else { Numbers::Cards(cards) };
        let mut k = kiosk(Some(numbering));
        let mut kept = Sheet::default();
        let mut minute = 0;
        for step in steps {
            let before = numbers(&k);
            let effects = match step {
                Step::Asks => asks(&mut k, at(minute)),
                Step::Says(n, state) => {
                    let Some(seat) = k.lane().unwrap().seats.get(n).copied().filter(|seat| seat.state() != state) else { continue };
                    says(&mut k, seat.number, state, at(minute))
                }
                Step::Back => k.update(&Input::Choose(Act::Back), at(minute)),
                Step::Wait => {
                    // It asks who is there, and nobody answers.
                    minute += 8;
                    k.update(&Input::Tick, at(minute - 1));
                    k.update(&Input::Tick, at(minute))
                }
                Step::Restart => {
                    k = kiosk(Some(numbering));
                    minute = 0;
                    k.update(&Input::Lane { sheet: kept.clone(), minute: NINE }, at(0))
                }
            };
            for effect in &effects {
                match effect {
                    Effect::Record(Event::LaneGiven { number }) => {
                        prop_assert!(!before.contains(&(*number as u16)), "{} of {:?}", number, before);
                        prop_assert!(cards == 0 || *number <= u64::from(cards));
                    }
                    Effect::Lane(sheet) => kept = sheet.clone(),
                    _ => {}
                }
            }
            let here = numbers(&k);
            prop_assert_eq!(here.iter().collect::<BTreeSet<_>>().len(), here.len());
            prop_assert_eq!(&kept.seats, &k.lane().unwrap().seats, "what is kept is what there is");
            prop_assert!(k.offers().len() <= 4);
        }
    }
}

#[test]
fn the_number_is_the_largest_thing_on_its_screen() {
    let pack = pack();
    let mut seen = 0;
    for tongue in pack.words.reviewed() {
        for size in Size::ALL.iter().copied() {
            let stops = every_lane(&pack, |s| (s.prefs.tongue, s.prefs.size) = (tongue, size));
            for (name, s) in stops {
                for (way, grid) in WAYS.into_iter().flatten().flat_map(|way| GRIDS.map(|grid| (way, grid))) {
                    let drawn = lay(&mut view(&pack, Some(way)), &s, grid);
                    let place = format!("{name} {tongue} {} {grid:?} {way:?}", size.name());
                    assert!(drawn.whole, "{place}");
                    let area = drawn.number.unwrap_or_else(|| panic!("no number on {place}"));
                    assert!(area.height >= 3, "{place}: {area}");
                    // What is not pressed and stands over cells is text; all of it is lower, and none of it lies there.
                    for line in drawn.placed.iter().filter(|line| line.area != area) {
                        assert!(line.area.height < area.height, "{place}: {:?}", line.area);
                        assert!(!line.area.intersects(area), "{place}: {:?}", line.area);
                    }
                    assert!(drawn.hits.0.iter().all(|hit| !hit.area.intersects(area)), "{place}");
                    seen += 1;
                }
            }
        }
    }
    assert!(seen >= 2 * 4 * 4 * 5 * 4, "{seen}");
}

/// The pages that show a number.
fn every_lane(pack: &std::rc::Rc<caring_mode::pack::Pack>, change: impl Fn(&mut Setup)) -> Vec<(String, Scene)> {
    let mut setup = setup(pack);
    change(&mut setup);
    let stops = tour::lane(pack, &setup).into_iter().map(|stop| (stop.name, scene(&stop.kiosk)));
    stops.filter(|(_, scene)| scene.number.is_some()).collect()
}

#[test]
fn the_tour_shows_every_page_of_the_lane() {
    let all = every_screen(&pack(), |_| ());
    let names: Vec<&str> = all.iter().map(|(name, _)| name.as_str()).filter(|name| name.starts_with("lane")).collect();
    assert_eq!(names.len(), 9, "{names:?}");
    let none = every_screen(&pack(), |s| s.lane = None);
    assert!(none.iter().all(|(name, _)| !name.starts_with("lane")));
}
