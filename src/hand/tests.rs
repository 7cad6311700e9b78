//! The hand, in transcripts: what the hand did, and what it meant.

use ratatui::layout::Rect;

use super::*;
use crate::{
    kiosk::PadKey,
    view::{Hit, Hits},
};

mod focus;
mod taps;

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

fn hit(act: Act, x: u16, y: u16, width: u16, height: u16) -> Hit {
    Hit { area: Rect::new(x, y, width, height), act }
}

fn screen(hits: Vec<Hit>) -> Drawn {
    Drawn { hits: Hits(hits), pages: 1, ..Drawn::default() }
}

/// Four choices one below the other, and the footer.
fn question() -> Drawn {
    let mut hits: Vec<Hit> = (0..4).map(|n| hit(Act::Choice(n), 4, 3 + 4 * u16::from(n), 50, 3)).collect();
    for (i, act) in [Act::Person, Act::Back, Act::Counter, Act::More].into_iter().enumerate() {
        hits.push(hit(act, 2 + 15 * i as u16, 20, 13, 2));
    }
    screen(hits)
}

fn staff_pad() -> Drawn {
    let mut hits: Vec<Hit> = (0..10).map(|n| hit(Act::Pad(PadKey::Digit(n)), 5 * u16::from(n), 5, 4, 2)).collect();
    hits.push(hit(Act::Pad(PadKey::Erase), 0, 9, 8, 2));
    hits.push(hit(Act::Pad(PadKey::Done), 20, 9, 8, 2));
    screen(hits)
}

fn name(act: Act) -> String {
    match act {
        Act::Choice(n) => format!("choice {}", n + 1),
        Act::Pad(PadKey::Digit(n)) => format!("pad {n}"),
        Act::Pad(PadKey::Erase) => "pad erase".into(),
        Act::Pad(PadKey::Done) => "pad done".into(),
        other => format!("{other:?}").to_lowercase(),
    }
}

/// Meaning in words, a comma between inputs.
fn say(inputs: &[Input]) -> String {
    let one = |input: &Input| match *input {
        Input::Focus(act) => format!("look at {}", name(act)),
        Input::Choose(act) => name(act),
        Input::Page(n) => format!("page {n}"),
        Input::Touch => "touch".into(),
        Input::Digit { again: false } => "digit".into(),
        Input::Digit { again: true } => "digit again".into(),
        Input::Corner => "corner".into(),
        _ => "not from a hand".into(),
    };
    inputs.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn key(hand: &mut Hand, key: Key, drawn: &Drawn, at: u64) -> String {
    say(&hand.event(&Event::Key(key), drawn, ms(at)))
}

fn digit(hand: &mut Hand, c: char, drawn: &Drawn, at: u64) -> String {
    key(hand, Key::Char(c), drawn, at)
}

fn press(hand: &mut Hand, col: u16, row: u16, drawn: &Drawn, at: u64) -> String {
    say(&hand.event(&Event::Press(col, row), drawn, ms(at)))
}

fn release(hand: &mut Hand, col: u16, row: u16, drawn: &Drawn, at: u64) -> String {
    say(&hand.event(&Event::Release(col, row), drawn, ms(at)))
}

fn tap(hand: &mut Hand, col: u16, row: u16, drawn: &Drawn, at: u64) -> String {
    press(hand, col, row, drawn, at) + &release(hand, col, row, drawn, at + 50)
}

/// What one key means to a rested hand.
fn alone(k: Key, drawn: &Drawn) -> String {
    key(&mut Hand::default(), k, drawn, 10_000)
}

#[test]
fn every_key_says_what_it_does() {
    let drawn = question();
    assert_eq!(alone(Key::Char('1'), &drawn), "digit, choice 1");
    assert_eq!(alone(Key::Char('4'), &drawn), "digit, choice 4");
    assert_eq!(alone(Key::Char('３'), &drawn), "digit, choice 3", "a Chinese input method in full-width mode");
    assert_eq!(alone(Key::Char('5'), &drawn), "digit, touch");
    assert_eq!(alone(Key::Char('6'), &drawn), "digit, touch", "not drawn here");
    assert_eq!(alone(Key::Char('7'), &drawn), "digit, back");
    assert_eq!(alone(Key::Esc, &drawn), "back");
    assert_eq!(alone(Key::Backspace, &drawn), "back");
    assert_eq!(alone(Key::Char('8'), &drawn), "digit, counter");
    assert_eq!(alone(Key::Char('0'), &drawn), "digit, person");
    assert_eq!(alone(Key::F(1), &drawn), "person");
    assert_eq!(alone(Key::Char('x'), &drawn), "touch");
    assert_eq!(alone(Key::Char('*'), &drawn), "touch");
    assert_eq!(alone(Key::Enter, &drawn), "touch", "nothing is focused");
    assert_eq!(alone(Key::Ctrl('q'), &drawn), "", "the shell's own");
    assert_eq!(alone(Key::Char('*'), &screen(vec![hit(Act::Answer, 0, 5, 9, 2)])), "answer");
    assert_eq!(alone(Key::Char('6'), &screen(vec![hit(Act::Look, 0, 5, 9, 2)])), "digit, look");
    assert_eq!(alone(Key::Char('0'), &screen(vec![])), "digit, person", "0 is always a person");
    assert_eq!(alone(Key::Char('7'), &screen(vec![])), "digit, touch");
}

#[test]
fn enter_presses_what_is_focused() {
    let drawn = Drawn { focus: Some(Act::Counter), ..question() };
    assert_eq!(alone(Key::Enter, &drawn), "counter");
    let gone = Drawn { focus: Some(Act::Look), ..question() };
    assert_eq!(alone(Key::Enter, &gone), "touch");
}

#[test]
fn more_and_back_turn_the_pages_first() {
    let page = |page| Drawn { page, pages: 3, ..question() };
    assert_eq!(alone(Key::Char('9'), &page(0)), "digit, page 1");
    assert_eq!(alone(Key::PageDown, &page(1)), "page 2");
    assert_eq!(alone(Key::Char('9'), &page(2)), "digit, page 0");
    assert_eq!(alone(Key::Char('7'), &page(2)), "digit, page 1");
    assert_eq!(alone(Key::PageUp, &page(1)), "page 0");
    assert_eq!(alone(Key::PageUp, &page(0)), "touch");
    assert_eq!(alone(Key::Esc, &page(0)), "back");
    assert_eq!(tap(&mut Hand::default(), 50, 20, &page(0), 10_000), "page 1");
    assert_eq!(tap(&mut Hand::default(), 20, 20, &page(1), 10_000), "page 0");
    assert_eq!(alone(Key::Char('9'), &screen(vec![])), "digit, touch", "nothing more here");
}

#[test]
fn the_same_key_within_half_a_second_counts_once_and_another_key_at_once() {
    let drawn = question();
    let half = Settings { same_key: ms(500), ..Settings::default() };
    let mut hand = Hand::new(half);
    assert_eq!(digit(&mut hand, '1', &drawn, 10_000), "digit, choice 1");
    assert_eq!(digit(&mut hand, '1', &drawn, 10_499), "digit again");
    assert_eq!(digit(&mut hand, '2', &drawn, 10_500), "digit, choice 2");
    assert_eq!(digit(&mut hand, '1', &drawn, 10_998), "digit again", "half a second from its last event");
    assert_eq!(digit(&mut hand, '1', &drawn, 11_498), "digit again, choice 1");
    assert_eq!(key(&mut hand, Key::Esc, &drawn, 11_600), "back");
    assert_eq!(key(&mut hand, Key::Esc, &drawn, 11_750), "touch", "a bounce of a key that is no digit");
}

#[test]
fn the_filter_reaches_from_nothing_to_two_seconds() {
    let drawn = question();
    let mut off = Hand::new(Settings { same_key: ms(0), ..Settings::default() });
    assert_eq!(digit(&mut off, '1', &drawn, 10_000), "digit, choice 1");
    assert_eq!(digit(&mut off, '1', &drawn, 10_001), "digit again, choice 1");
    let mut long = Hand::new(Settings { same_key: ms(9_000), ..Settings::default() });
    assert_eq!(digit(&mut long, '1', &drawn, 10_000), "digit, choice 1");
    assert_eq!(digit(&mut long, '1', &drawn, 11_999), "digit again");
    assert_eq!(digit(&mut long, '1', &drawn, 13_999), "digit again, choice 1");
}

#[test]
fn a_held_key_counts_once_for_as_long_as_it_is_held() {
    let drawn = question();
    let mut hand = Hand::default();
    assert_eq!(digit(&mut hand, '2', &drawn, 10_000), "digit, choice 2");
    assert_eq!(digit(&mut hand, '2', &drawn, 10_600), "digit again", "the first repeat looks like a second press");
    for n in 1..=400 {
        assert_eq!(digit(&mut hand, '2', &drawn, 10_600 + 33 * n), "");
    }
    let mut hand = Hand::default();
    let forty: Vec<String> = (0..40).map(|_| digit(&mut hand, '2', &drawn, 10_000)).collect();
    assert_eq!(forty.concat(), "digit, choice 2", "40 identical events are one action");
}

#[test]
fn a_new_screen_ignores_keys_for_six_tenths_of_a_second() {
    let drawn = question();
    let mut hand = Hand::default();
    hand.screen_changed(ms(10_000));
    assert_eq!(digit(&mut hand, '1', &drawn, 10_100), "digit, touch");
    assert_eq!(digit(&mut hand, '1', &drawn, 10_300), "digit again");
    assert_eq!(key(&mut hand, Key::Down, &drawn, 10_500), "touch");
    assert_eq!(key(&mut hand, Key::Tab, &drawn, 10_599), "touch");
    assert_eq!(digit(&mut hand, '2', &drawn, 10_600), "digit, choice 2");
}

#[test]
fn a_key_is_shown_as_pressed_for_150_ms() {
    let drawn = question();
    let mut hand = Hand::default();
    digit(&mut hand, '2', &drawn, 10_000);
    assert_eq!((hand.pressed(), hand.deadline()), (Some(Act::Choice(1)), Some(ms(10_150))));
    hand.idle(ms(10_149));
    assert_eq!(hand.pressed(), Some(Act::Choice(1)));
    assert_eq!(say(&hand.idle(ms(10_150))), "");
    assert_eq!((hand.pressed(), hand.deadline()), (None, None));
    digit(&mut hand, '3', &drawn, 11_000);
    hand.screen_changed(ms(11_010));
    assert_eq!((hand.pressed(), hand.deadline()), (None, None), "another screen shows nothing of it");
}

#[test]
fn the_staff_pad_takes_every_digit_and_reports_none() {
    let drawn = staff_pad();
    let mut hand = Hand::default();
    hand.screen_changed(ms(9_000));
    assert_eq!(digit(&mut hand, '5', &drawn, 9_300), "touch", "still a new screen");
    assert_eq!(digit(&mut hand, '5', &drawn, 10_000), "pad 5");
    assert_eq!(hand.pressed(), None, "nobody reads the code from the highlight");
    hand.screen_changed(ms(10_010));
    assert_eq!(
        digit(&mut hand, '5', &drawn, 10_150),
        "pad 5",
        "no bounce filter, and a dot on the pad is no new screen"
    );
    assert_eq!(digit(&mut hand, '0', &drawn, 10_200), "pad 0");
    assert_eq!(key(&mut hand, Key::Backspace, &drawn, 10_300), "pad erase");
    assert_eq!(key(&mut hand, Key::Enter, &drawn, 10_400), "pad done");
    assert_eq!(key(&mut hand, Key::Esc, &drawn, 10_500), "touch", "no way back drawn");
    assert_eq!(tap(&mut hand, 36, 5, &drawn, 11_000), "pad 7");
}

#[test]
fn three_dashes_are_the_staff_gesture() {
    let drawn = question();
    let mut hand = Hand::default();
    hand.screen_changed(ms(10_000));
    assert_eq!(digit(&mut hand, '-', &drawn, 10_100), "touch");
    assert_eq!(digit(&mut hand, '-', &drawn, 10_400), "touch", "without waiting for the bounce filter");
    assert_eq!(digit(&mut hand, '-', &drawn, 10_700), "corner");
    assert_eq!(digit(&mut hand, '-', &drawn, 11_000), "touch", "from the start again");
    assert_eq!(digit(&mut hand, '-', &drawn, 14_000), "touch");
    assert_eq!(digit(&mut hand, '-', &drawn, 17_001), "touch", "not within six seconds");
    digit(&mut hand, '1', &drawn, 17_500);
    assert_eq!(digit(&mut hand, '-', &drawn, 18_000), "touch", "a digit between");
    let held: String = (1..90).map(|n| digit(&mut hand, '-', &drawn, 18_600 + 33 * n)).collect();
    assert_eq!(held, "touch", "a held key is no gesture");
}

#[test]
fn answers_of_the_terminal_are_nobody() {
    let reply = Event::Reply(Reply::Cursor { col: 3, row: 3 });
    assert_eq!(say(&Hand::default().event(&reply, &question(), ms(1))), "");
}

#[test]
fn the_debug_output_does_not_tell_the_key() {
    let debug = |c: char| {
        let mut hand = Hand::default();
        digit(&mut hand, c, &question(), 10_000);
        format!("{hand:?}")
    };
    assert_eq!(debug('1'), debug('4'));
}
