//! What a key means on a screen, and when each key was last heard of.
//!
//! **Invariant:** a key presses only what was drawn, except "a person", who is always there. Pure.

use std::time::Duration;

use super::{Key, focus};
use crate::{
    kiosk::{Act, Input, PadKey},
    view::Drawn,
};

/// What a key means.
pub(super) enum Meaning {
    Press(Act),
    Focus(Act),
    Nothing,
}

impl Key {
    /// A Chinese input method in full-width mode types ０ to ９, ＊ and －: the same keys.
    pub(super) fn normal(self) -> Self {
        match self {
            Key::Char('\u{3000}') => Key::Char(' '),
            Key::Char(c @ '\u{ff01}'..='\u{ff5e}') => Key::Char(char::from((c as u32 - 0xfee0) as u8)),
            key => key,
        }
    }
}

/// The digit on the key.
pub(super) fn digit(key: Key) -> Option<u8> {
    match key {
        Key::Char(c) => c.to_digit(10).map(|digit| digit as u8),
        _ => None,
    }
}

/// Whether the staff pad is on the screen.
pub(super) fn on_pad(drawn: &Drawn) -> bool {
    drawn.hits.0.iter().any(|hit| matches!(hit.act, Act::Pad(_)))
}

/// What an accepted key means here.
pub(super) fn meaning(key: Key, drawn: &Drawn) -> Meaning {
    let moved = match key {
        Key::Tab | Key::Char(' ') => focus::next(drawn),
        Key::BackTab => focus::previous(drawn),
        Key::Up => focus::vertical(drawn, false),
        Key::Down => focus::vertical(drawn, true),
        Key::Left => focus::horizontal(drawn, false),
        Key::Right => focus::horizontal(drawn, true),
        _ => return press(key, drawn).map_or(Meaning::Nothing, Meaning::Press),
    };
    moved.map_or(Meaning::Nothing, Meaning::Focus)
}

fn press(key: Key, drawn: &Drawn) -> Option<Act> {
    let shown = |act: Act| drawn.hits.0.iter().any(|hit| hit.act == act).then_some(act);
    if on_pad(drawn) {
        match (key, digit(key)) {
            (_, Some(digit)) => return Some(Act::Pad(PadKey::Digit(digit))),
            (Key::Backspace, _) => return Some(Act::Pad(PadKey::Erase)),
            (Key::Enter, _) => return Some(Act::Pad(PadKey::Done)),
            _ => {}
        }
    }
    let back = |drawn: &Drawn| {
        if drawn.page > 0 { Some(Act::Back) } else { shown(Act::Back) }
    };
    match key {
        Key::Char('0') | Key::F(1) => Some(Act::Person),
        Key::Char('6') => shown(Act::Look),
        Key::Char('7') | Key::Esc | Key::Backspace => back(drawn),
        Key::Char('8') => shown(Act::Counter),
        Key::Char('9') | Key::PageDown => {
            if drawn.pages > 1 {
                Some(Act::More)
            } else {
                shown(Act::More)
            }
        }
        Key::PageUp => (drawn.page > 0).then_some(Act::Back),
        Key::Char('*') => shown(Act::Answer).or_else(|| shown(Act::Staff)),
        Key::Enter => drawn.focus.and_then(shown),
        key => digit(key).filter(|n| (1..=4).contains(n)).and_then(|n| shown(Act::Choice(n - 1))),
    }
}

/// Pressing "more" and "back" first turns the pages of the screen.
pub(super) fn resolve(act: Act, drawn: &Drawn) -> Input {
    match act {
        Act::More if drawn.page + 1 < drawn.pages => Input::Page(drawn.page + 1),
        Act::More => Input::Page(0),
        Act::Back if drawn.page > 0 => Input::Page(drawn.page - 1),
        act => Input::Choose(act),
    }
}

/// When each key was last heard of, for as many keys as two hands can press within the longest filter.
#[derive(Default)]
pub(super) struct Recent(Vec<(Key, Duration)>);

impl Recent {
    const KEYS: usize = 16;

    /// The digit key that was heard of last.
    pub(super) fn digit(&self) -> Option<Key> {
        self.0.iter().rev().map(|&(key, _)| key).find(|key| digit(*key).is_some())
    }

    /// Notes an event of a key; how long ago was the one before?
    pub(super) fn gap(&mut self, key: Key, now: Duration) -> Option<Duration> {
        let before = self.0.iter().position(|&(other, _)| other == key).map(|at| self.0.remove(at).1);
        if self.0.len() == Self::KEYS {
            self.0.remove(0);
        }
        self.0.push((key, now));
        before.map(|before| now.saturating_sub(before))
    }
}
