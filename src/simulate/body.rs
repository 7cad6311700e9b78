//! From what somebody wants to press to what the glass and the keyboard feel.
//!
//! **Invariant:** a body knows where things stand and which key they carry, as anybody sees it, and nothing of what the
//! program makes of it.
use super::{lab::Lab, profile::Hands};
use crate::{
    dice::Dice,
    hand::{Event, Key},
    kiosk::Act,
    view::Drawn,
};
use std::time::Duration;

/// How far older people miss a target (mean, Sultana and Moffatt 2019, doi 10.1145/3300178), taken as the standard
/// deviation of each direction, which misses by 4.2 mm on average: more than they measured.
pub(super) const SCATTER: f64 = 3.36;
/// How far a calm finger misses.
const CALM: f64 = 1.0;
/// How far a finger that trembles slides before it is lifted.
const SLIDE: f64 = 2.0;
/// Of a hundred presses of a trembling finger, so many come twice.
const TWICE: usize = 25;
/// Of a hundred presses of a key that bounces, so many do.
const BOUNCES: usize = 70;
/// Milliseconds until a terminal repeats a key that is held (250 on the Linux console, 500 to 660 on desktops), and between
/// repeats (25 to 40 a second).
const DELAY: (u64, u64) = (250, 660);
const REPEAT: (u64, u64) = (25, 40);

/// Events of one press, each so long after the one before.
pub(super) type Gesture = Vec<(Duration, Event)>;

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

/// The press of an act; nothing when it cannot be pressed like that (two switches must come there first).
pub(super) fn press(
    hands: Hands,
    act: Act,
    drawn: &Drawn,
    lab: &Lab,
    grid: (u16, u16),
    dice: &mut Dice,
) -> Option<Gesture> {
    match hands {
        Hands::Calm if dice.percent(50) => tap(act, (CALM, 0.0, 0), drawn, lab, grid, dice),
        Hands::Calm => {
            key(act, drawn).map(|key| vec![(ms(0), Event::Key(key))]).or_else(|| finger(act, drawn, lab, grid, dice))
        }
        Hands::Trembling => tap(act, (SCATTER, SLIDE, TWICE), drawn, lab, grid, dice),
        Hands::Bouncing => match key(act, drawn) {
            Some(key) => Some(bouncing(key, dice)),
            None => finger(act, drawn, lab, grid, dice),
        },
        Hands::Holding => match key(act, drawn) {
            Some(key) => Some(held(key, dice)),
            None => finger(act, drawn, lab, grid, dice),
        },
        Hands::Switches => switch(act, drawn).map(|key| vec![(ms(0), Event::Key(key))]),
    }
}

fn finger(act: Act, drawn: &Drawn, lab: &Lab, grid: (u16, u16), dice: &mut Dice) -> Option<Gesture> {
    tap(act, (CALM, 0.0, 0), drawn, lab, grid, dice)
}

/// Two switches: on to the next, or this one.
fn switch(act: Act, drawn: &Drawn) -> Option<Key> {
    drawn.hits.of(act)?;
    Some(if drawn.focus == Some(act) { Key::Enter } else { Key::Tab })
}

/// The key that a place carries.
pub(super) fn key(act: Act, drawn: &Drawn) -> Option<Key> {
    // On the staff pad the digits are the code.
    let pad = drawn.hits.0.iter().any(|hit| matches!(hit.act, Act::Pad(_)));
    Some(match act {
        Act::Back if pad => Key::Esc,
        _ if pad => return None,
        Act::Choice(n) => Key::Char(char::from(b'1' + n)),
        Act::Person => Key::Char('0'),
        Act::Look => Key::Char('6'),
        Act::Back => Key::Char('7'),
        Act::Counter => Key::Char('8'),
        Act::More => Key::Char('9'),
        Act::Answer | Act::Staff => Key::Char('*'),
        Act::Language(_) | Act::Lessons | Act::Edition | Act::Pad(_) => return None,
    })
}

/// A finger that aims at the middle of a place: it misses by `scatter`, slides by `slide`, and of a hundred presses
/// `twice` come a second time.
fn tap(
    act: Act,
    (scatter, slide, twice): (f64, f64, usize),
    drawn: &Drawn,
    lab: &Lab,
    grid: (u16, u16),
    dice: &mut Dice,
) -> Option<Gesture> {
    let area = drawn.hits.of(act)?.area;
    let cell = lab.cell(grid);
    let middle = (
        (f64::from(area.x) + f64::from(area.width) / 2.0) * cell.width,
        (f64::from(area.y) + f64::from(area.height) / 2.0) * cell.height,
    );
    let mut gesture = Gesture::new();
    let times = 1 + usize::from(dice.percent(twice));
    for n in 0..times {
        let before = if n == 0 { 0 } else { dice.between(60, 350) };
        let down = (middle.0 + dice.normal(scatter), middle.1 + dice.normal(scatter));
        let up = (down.0 + dice.normal(slide), down.1 + dice.normal(slide));
        let held = dice.between(60, if slide > 0.0 { 1200 } else { 250 });
        // Beside the panel is no glass: the press is not felt, and a finger that slides off is lifted at the edge.
        if let Some((x, y)) = on_glass(lab, grid, down) {
            gesture.push((ms(before), Event::Press(x, y)));
            let (x, y) = on_glass(lab, grid, up).unwrap_or((x, y));
            gesture.push((ms(held), Event::Release(x, y)));
        }
    }
    Some(gesture)
}

/// The cell under a point in millimetres.
fn on_glass(lab: &Lab, grid: (u16, u16), (x, y): (f64, f64)) -> Option<(u16, u16)> {
    let (cell, size) = (lab.cell(grid), lab.size());
    let inside = (0.0..size.0).contains(&x) && (0.0..size.1).contains(&y);
    let at = ((x / cell.width) as u16, (y / cell.height) as u16);
    inside.then_some((at.0.min(grid.0 - 1), at.1.min(grid.1 - 1)))
}

/// Most bounces are quick; a trembling finger also comes down again after a fifth of a second or two.
fn bouncing(key: Key, dice: &mut Dice) -> Gesture {
    let mut gesture = vec![(ms(0), Event::Key(key))];
    if dice.percent(BOUNCES) {
        for _ in 0..dice.between(1, 3) {
            let after = if dice.percent(70) { dice.between(5, 80) } else { dice.between(100, 450) };
            gesture.push((ms(after), Event::Key(key)));
        }
    }
    gesture
}

/// A key that stays down for up to three seconds.
fn held(key: Key, dice: &mut Dice) -> Gesture {
    let mut gesture = vec![(ms(0), Event::Key(key))];
    let mut left = dice.between(0, 3000);
    let mut next = dice.between(DELAY.0, DELAY.1);
    while let Some(rest) = left.checked_sub(next) {
        gesture.push((ms(next), Event::Key(key)));
        left = rest;
        next = dice.between(REPEAT.0, REPEAT.1);
    }
    gesture
}

/// Digits as somebody types a number by heart.
pub(super) fn number(digits: &[u8], dice: &mut Dice) -> Gesture {
    let typed = |&digit: &u8| (ms(dice.between(200, 700)), Event::Key(Key::Char(char::from(b'0' + digit))));
    digits.iter().map(typed).collect()
}

/// The gesture of staff: three dashes.
pub(super) fn dashes() -> Gesture {
    vec![(ms(400), Event::Key(Key::Char('-'))); 3]
}

/// One key, calmly.
pub(super) fn calm(key: Key) -> Gesture {
    vec![(ms(0), Event::Key(key))]
}
