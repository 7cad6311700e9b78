//! A person, Back, the counter and the look are reached from every screen by keys, by taps and by two switches; and
//! every choice is, too.

use crate::common::{GRIDS, WAYS, every_screen, lay, pack, scene, view};
use caring_mode::{
    hand::{Event, Hand, Key, Settings},
    kiosk::{Act, Input},
    scene::Scene,
    view::{Drawn, View},
};
use std::time::Duration;

const PLACES: [(Act, char); 4] = [(Act::Person, '0'), (Act::Back, '7'), (Act::Counter, '8'), (Act::Look, '6')];

/// Far enough apart that no filter for trembling hands takes them for one.
fn calm(n: u64) -> Duration {
    Duration::from_secs(10 + 3 * n)
}

fn hand() -> Hand {
    let mut hand = Hand::new(Settings::default());
    hand.screen_changed(Duration::ZERO);
    hand
}

/// What an event leads to, without the counting of digits.
fn meaning(hand: &mut Hand, event: Event, drawn: &Drawn, at: Duration) -> Option<Input> {
    let all = hand.event(&event, drawn, at);
    all.into_iter().find(|i| !matches!(i, Input::Digit { .. } | Input::Touch))
}

fn each_page(view: &mut View, mut test: impl FnMut(&str, &Scene, &Drawn, &mut View, (u16, u16))) {
    for (name, kiosk) in every_screen(&pack(), |_| ()) {
        let mut s = scene(&kiosk);
        for grid in GRIDS {
            s.page = 0;
            loop {
                let drawn = lay(view, &s, grid);
                test(&name, &s, &drawn, view, grid);
                s.page += 1;
                if s.page >= drawn.pages {
                    break;
                }
            }
        }
    }
}

fn wanted(act: Act, drawn: &Drawn) -> Input {
    match act {
        Act::Back if drawn.page > 0 => Input::Page(drawn.page - 1),
        Act::More => Input::Page(drawn.page + 1),
        act => Input::Choose(act),
    }
}

#[test]
fn by_keys() {
    let mut view = view(&pack(), WAYS[1]);
    each_page(&mut view, |name, s, drawn, _, grid| {
        if s.pad.is_some() {
            return; // There the digits are the code; Esc leads back.
        }
        for (act, key) in PLACES {
            let got = meaning(&mut hand(), Event::Key(Key::Char(key)), drawn, calm(1));
            assert_eq!(got, Some(wanted(act, drawn)), "{name} {grid:?} key {key}");
        }
        for (n, key) in (0..s.choices.len() as u8).zip('1'..='4') {
            let act = Act::Choice(n);
            if drawn.hits.of(act).is_some() {
                let got = meaning(&mut hand(), Event::Key(Key::Char(key)), drawn, calm(1));
                assert_eq!(got, Some(Input::Choose(act)), "{name} {grid:?} key {key}");
            }
        }
    });
}

#[test]
fn by_taps_in_the_middle_of_each_place() {
    let mut view = view(&pack(), WAYS[2]);
    each_page(&mut view, |name, _, drawn, _, grid| {
        for hit in &drawn.hits.0 {
            let (col, row) = (hit.area.x + hit.area.width / 2, hit.area.y + hit.area.height / 2);
            let mut hand = hand();
            hand.event(&Event::Press(col, row), drawn, calm(1));
            assert_eq!(hand.pressed(), Some(hit.act), "{name} {grid:?}: shown at once");
            let got = meaning(&mut hand, Event::Release(col, row), drawn, calm(2));
            assert_eq!(got, Some(wanted(hit.act, drawn)), "{name} {grid:?} {:?}", hit.act);
        }
    });
}

#[test]
fn by_two_switches() {
    let mut view = view(&pack(), WAYS[0]);
    each_page(&mut view, |name, s, drawn, view, grid| {
        if s.pad.is_some() {
            return; // Enter ends the code there, wherever the focus is: staff type or tap.
        }
        let mut hand = hand();
        let mut s = s.clone();
        let mut drawn = drawn.clone();
        let mut met = Vec::new();
        for n in 0..2 * drawn.hits.0.len() as u64 {
            if let Some(act) = drawn.focus {
                let got = meaning(&mut hand, Event::Key(Key::Enter), &drawn, calm(2 * n));
                assert_eq!(got, Some(wanted(act, &drawn)), "{name} {grid:?} select {act:?}");
                met.push(act);
            }
            let Some(Input::Focus(act)) = meaning(&mut hand, Event::Key(Key::Tab), &drawn, calm(2 * n + 1)) else {
                panic!("{name} {grid:?}: next moves nothing");
            };
            s.focus = Some(act);
            drawn = lay(view, &s, grid);
            assert!(drawn.cursor.is_some(), "{name} {grid:?}: the real cursor sits on {act:?}");
        }
        for hit in &drawn.hits.0 {
            assert!(met.contains(&hit.act), "{name} {grid:?}: two switches never meet {:?}", hit.act);
        }
    });
}
