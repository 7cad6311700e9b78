//! Hands, glass, clock and setup spoiled on purpose: the row in question must turn.
use super::bench::{bench, clock, one, small, status, tiny};
use caring_mode::{
    conform::{Bench, Status, Touch},
    kiosk::{Act, Input},
    shell::bench::hands,
    view::Drawn,
};
use std::time::Duration;

type Touches<'a> = &'a [(Duration, Touch)];

fn on_the_way_down(touches: Touches, drawn: &Drawn, _: Duration) -> Vec<Input> {
    let down = touches.iter().filter_map(|(_, t)| if let Touch::Press(at) = t { drawn.hits.at(*at) } else { None });
    down.map(|hit| Input::Choose(hit.act)).collect()
}

fn deaf_to_fingers(touches: Touches, drawn: &Drawn, same_key: Duration) -> Vec<Input> {
    let keys: Vec<_> =
        touches.iter().copied().filter(|(_, t)| !matches!(t, Touch::Press(_) | Touch::Release(_))).collect();
    hands(&keys, drawn, same_key)
}

fn without_filter(touches: Touches, drawn: &Drawn, _: Duration) -> Vec<Input> {
    hands(touches, drawn, Duration::ZERO)
}

fn patient(touches: Touches, drawn: &Drawn, same_key: Duration) -> Vec<Input> {
    let long = touches.len() < 2 || touches[1].0.saturating_sub(touches[0].0) > Duration::from_millis(500);
    if long { hands(touches, drawn, same_key) } else { vec![] }
}

fn with_chords(touches: Touches, drawn: &Drawn, same_key: Duration) -> Vec<Input> {
    let chord = touches.iter().any(|(_, t)| matches!(t, Touch::Chord('b')));
    if chord { vec![Input::Choose(Act::Back)] } else { hands(touches, drawn, same_key) }
}

fn without(touches: Touches, drawn: &Drawn, same_key: Duration, gone: Touch) -> Vec<Input> {
    let left: Vec<_> = touches.iter().copied().filter(|(_, t)| *t != gone).collect();
    hands(&left, drawn, same_key)
}

fn one_switch(touches: Touches, drawn: &Drawn, same_key: Duration) -> Vec<Input> {
    without(touches, drawn, same_key, Touch::Next)
}

fn no_way_down(touches: Touches, drawn: &Drawn, same_key: Duration) -> Vec<Input> {
    without(touches, drawn, same_key, Touch::Down)
}

fn turned(usual: &Bench, id: &str, wanted: Status, spoil: impl FnOnce(&mut Bench)) {
    let before = status(usual, id);
    let mut worse = one(bench(small()));
    spoil(&mut worse);
    let after = status(&worse, id);
    assert_ne!(before.0, wanted, "{id} is so before anything was spoiled: {}", before.1);
    assert_eq!(after.0, wanted, "{id}: {} / {}", before.1, after.1);
}

#[test]
fn worse_hands_are_noticed() {
    let usual = one(bench(small()));
    let worse: [(&str, caring_mode::conform::Hands); 7] = [
        ("T6", on_the_way_down),
        ("T7", deaf_to_fingers),
        ("T8", without_filter),
        ("T9", without_filter),
        ("T11", with_chords),
        ("T12", one_switch),
        ("T13", no_way_down),
    ];
    let mut other = one(bench(small()));
    for (id, hands) in worse {
        other.hands = hands;
        assert_eq!((status(&usual, id).0, status(&other, id).0), (Status::Met, Status::NotMet), "{id}");
    }
    other.hands = patient;
    assert_eq!((status(&usual, "T10").0, status(&other, "T10").0), (Status::NotYet, Status::Met));
}

#[test]
fn small_type_and_small_targets_are_noticed() {
    let usual = one(bench(small()));
    let mut worse = tiny(bench(small()), 0.8, 1.6);
    worse.way = None;
    for id in ["S1", "S2", "S3", "S4", "S5", "S6", "T1", "T2", "T3", "T4", "T5"] {
        let before = status(&usual, id);
        let after = status(&worse, id);
        assert_eq!((before.0, after.0), (Status::Met, Status::NotMet), "{id}: {} / {}", before.1, after.1);
    }
}

#[test]
fn other_times_are_noticed() {
    let usual = one(bench(small()));
    let seconds = Duration::from_secs;
    for id in ["M1", "U18"] {
        turned(&usual, id, Status::NotMet, |b| b.setup.ask_after = seconds(10));
    }
    turned(&usual, "S18", Status::NotMet, |b| b.setup.ask_after = seconds(2));
    turned(&usual, "M2", Status::NotMet, |b| b.setup.answer_within = seconds(10));
    turned(&usual, "M3", Status::NotMet, |b| b.setup.answer_within = Duration::ZERO);
    turned(&usual, "M4", Status::NotMet, |b| b.given.bell = false);
    turned(&usual, "M8", Status::NotMet, |b| b.clock = clock(seconds(1)));
    turned(&usual, "M11", Status::NotMet, |b| b.setup.goodbye = seconds(5));
    turned(&usual, "U23", Status::NotMet, |b| b.setup.tongues.truncate(1));
}

/// On the day speech comes, these rows must be measured anew.
#[test]
fn what_is_not_yet_there_is_noticed_when_it_comes() {
    let usual = one(bench(small()));
    for (id, option) in [
        ("A2", "speech.rate-percent"),
        ("A3", "speech.volume-decibel"),
        ("A4", "speech.volume-decibel"),
        ("A10", "speech.over-noise-decibel"),
    ] {
        turned(&usual, id, Status::NotMet, |b| b.given.options.push(option.into()));
    }
}
