//! Two switches and four arrows on any layout.

use std::collections::HashSet;

use proptest::prelude::*;

use super::*;

/// Where the focus is after a key; a rested hand presses it.
fn moved(drawn: &mut Drawn, k: Key) -> Option<Act> {
    match Hand::default().event(&Event::Key(k), drawn, ms(10_000)).as_slice() {
        [Input::Focus(act)] => drawn.focus = Some(*act),
        _ => return None,
    }
    drawn.focus
}

#[test]
fn nothing_focused_the_first_move_looks_at_the_first() {
    for k in [Key::Tab, Key::Char(' '), Key::Up, Key::Down, Key::Left, Key::Right] {
        assert_eq!(alone(k, &question()), "look at choice 1");
    }
    assert_eq!(alone(Key::BackTab, &question()), "look at more");
    assert_eq!(alone(Key::Tab, &screen(vec![])), "touch");
    assert_eq!(alone(Key::Down, &screen(vec![])), "touch");
    assert_eq!(alone(Key::BackTab, &screen(vec![])), "touch");
}

#[test]
fn two_switches_reach_every_hit() {
    let mut drawn = question();
    let seen: Vec<Act> = (0..9).filter_map(|_| moved(&mut drawn, Key::Tab)).collect();
    let order: Vec<Act> = question().hits.0.iter().map(|hit| hit.act).collect();
    assert_eq!(seen[..8], order, "in the order of the hits");
    assert_eq!(seen[8], order[0], "and round again");
    assert_eq!(moved(&mut drawn, Key::BackTab), Some(Act::More));
}

#[test]
fn next_is_filtered_and_settled_like_any_key() {
    let drawn = question();
    let mut hand = Hand::default();
    assert_eq!(key(&mut hand, Key::Tab, &drawn, 10_000), "look at choice 1");
    assert_eq!(key(&mut hand, Key::Tab, &drawn, 10_200), "touch");
}

#[test]
fn arrows_go_where_they_point() {
    let mut drawn = question();
    let mut walk = |k| moved(&mut drawn, k).map_or("nowhere".into(), name);
    assert_eq!(walk(Key::Down), "choice 1");
    assert_eq!(walk(Key::Down), "choice 2");
    assert_eq!(walk(Key::Up), "choice 1");
    assert_eq!(walk(Key::Up), "back", "wraps to the nearest in the footer");
    assert_eq!(walk(Key::Right), "counter");
    assert_eq!(walk(Key::Left), "back");
    assert_eq!(walk(Key::Left), "person");
    assert_eq!(walk(Key::Left), "more", "wraps");
    assert_eq!(walk(Key::Down), "choice 1", "wraps");
    assert_eq!(walk(Key::Right), "choice 1", "alone in its band");
}

#[test]
fn a_tall_block_beside_two_low_ones_is_between_them() {
    let mut drawn = screen(vec![
        hit(Act::Choice(0), 0, 0, 10, 2),
        hit(Act::Choice(1), 0, 4, 10, 2),
        hit(Act::Choice(2), 20, 0, 10, 6),
    ]);
    let seen: Vec<Act> = (0..4).filter_map(|_| moved(&mut drawn, Key::Down)).collect();
    assert_eq!(seen, [Act::Choice(0), Act::Choice(2), Act::Choice(1), Act::Choice(0)]);
}

fn reached(drawn: &mut Drawn, from: Act, ways: &[Key]) -> HashSet<Act> {
    let mut seen = HashSet::from([from]);
    let mut open = vec![from];
    while let Some(act) = open.pop() {
        for &k in ways {
            drawn.focus = Some(act);
            open.extend(moved(drawn, k).filter(|&to| seen.insert(to)));
        }
    }
    seen
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn on_any_layout_every_hit_is_reached_from_every_hit(
        areas in proptest::collection::vec((0_u16..160, 0_u16..45, 0_u16..40, 0_u16..12, 0_u8..12), 1..14)
    ) {
        // Equal acts in two places happen too: a person in the text and in the footer.
        let hits = areas.iter().map(|&(x, y, width, height, n)| hit(Act::Choice(n), x, y, width, height));
        let mut drawn = screen(hits.collect());
        let all: HashSet<Act> = drawn.hits.0.iter().map(|hit| hit.act).collect();
        for &from in &all {
            for ways in [&[Key::Down, Key::Right][..], &[Key::Up, Key::Left], &[Key::Tab], &[Key::BackTab]] {
                prop_assert_eq!(&reached(&mut drawn, from, ways), &all);
            }
        }
    }

    #[test]
    fn any_events_at_any_time_only_press_what_is_there(
        events in proptest::collection::vec((0_u8..6, 0_u16..60, 0_u16..24, 0_u64..900), 0..60)
    ) {
        let drawn = question();
        let mut hand = Hand::default();
        let mut now = ms(0);
        for (kind, col, row, pause) in events {
            now += ms(pause);
            let event = match kind {
                0 => Event::Press(col, row),
                1 => Event::Release(col, row),
                2 => Event::Key(Key::Char(char::from(b'0' + (col % 10) as u8))),
                3 => Event::Key(Key::Down),
                4 => Event::Key(Key::Char('-')),
                _ => { hand.screen_changed(now); continue }
            };
            for input in hand.event(&event, &drawn, now) {
                if let Input::Choose(act) | Input::Focus(act) = input {
                    prop_assert!(drawn.hits.0.iter().any(|hit| hit.act == act));
                }
            }
        }
    }
}
