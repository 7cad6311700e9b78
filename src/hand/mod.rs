//! Filters for trembling hands: decoded events and what was drawn become meaning.
//!
//! **Invariant:** one action for one press, however the hand shakes or rests: a held or bouncing key counts once, a
//! press acts on release and only on what it pressed, and nothing begun before a new screen acts on it. Whatever
//! comes from a hand and means nothing is still [`Input::Touch`]. Typed digits are in no output but their meaning.
//! No clock, no terminal, cannot fail.
//!
//! | rule | number | reason |
//! |---|---|---|
//! | same key | 0.7 s (0 to 2 s) from its last *event* | EN 301 549 cl. 5.8; keyboards repeat a held key after 0.6 s |
//! | settle | 0.6 s after a new screen | the finger still falls for the old one |
//! | near | one cell | older people miss by 3.36 mm on average (Sultana and Moffatt 2019), a cell has 4 mm and more |
//! | pressed | 150 ms for a key | terminals send no key up |
//!
//! The shell calls [`Hand::screen_changed`] for another scene, another page and another size of the terminal, not for
//! a focus or a highlight.

mod event;
mod focus;
mod keys;
mod taps;
#[cfg(test)]
mod tests;

use std::{collections::VecDeque, fmt, time::Duration};

use ratatui::layout::Position;

pub use self::event::{Event, Key, Maker, Reply};
use self::{
    keys::{Meaning, Recent},
    taps::{Tap, Taps},
};
use crate::{
    kiosk::{Act, Input},
    view::Drawn,
};

/// The most that [`Settings::same_key`] may be (EN 301 549 cl. 5.8 asks for 0.5 s at least).
pub const MOST_SAME_KEY: Duration = Duration::from_secs(2);
/// How long a key is shown as pressed (LOOK: inverted for 150 ms).
const FLASH: Duration = Duration::from_millis(150);
/// Events of one key closer than this are a key held down: fast hands need 120 ms to press the same key again.
const HELD: Duration = Duration::from_millis(100);
/// Time for a gesture of staff: short for one who knows it, too short for a wandering hand.
const GESTURE: Duration = Duration::from_secs(6);
const CORNER_TAPS: usize = 4;
const DASHES: usize = 3;

/// What the profile of a customer or a branch may adjust.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// How long the same key is ignored after its last event; 0 to 2 s.
    pub same_key: Duration,
    /// How long a new screen ignores keys and presses.
    pub settle: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self { same_key: Duration::from_millis(700), settle: Duration::from_millis(600) }
    }
}

/// The state of the hand between two events.
#[derive(Default)]
pub struct Hand {
    settings: Settings,
    changed: Option<Duration>,
    /// When the staff pad appeared, while it is there: its own redraws must not swallow the next digit.
    pad: bool,
    pad_since: Option<Duration>,
    recent: Recent,
    flash: Option<(Act, Duration)>,
    taps: Taps,
    corner: Gesture<CORNER_TAPS>,
    dashes: Gesture<DASHES>,
}

impl Hand {
    /// A hand with settings; `same_key` is clamped to 2 s.
    pub fn new(settings: Settings) -> Self {
        let mut hand = Self::default();
        hand.set(settings);
        hand
    }

    /// Other settings from now on.
    pub fn set(&mut self, settings: Settings) {
        self.settings = Settings { same_key: settings.same_key.min(MOST_SAME_KEY), ..settings };
    }

    /// What an event means on the screen that was drawn.
    pub fn event(&mut self, event: &Event, drawn: &Drawn, now: Duration) -> Vec<Input> {
        self.end_flash(now);
        let pad = keys::on_pad(drawn) || drawn.quick;
        if pad && !self.pad {
            self.pad_since = self.changed;
        }
        self.pad = pad;
        match *event {
            Event::Key(key) => self.key(key.normal(), drawn, now),
            Event::Press(col, row) => {
                let settled = self.settled(now);
                self.taps.press(Position::new(col, row), drawn, settled, now);
                Vec::new()
            }
            Event::Release(col, row) => match self.taps.release(Position::new(col, row)) {
                None => Vec::new(),
                Some(Tap::On(act)) => {
                    self.corner.forget();
                    vec![keys::resolve(act, drawn)]
                }
                Some(Tap::Corner) => vec![gesture(self.corner.made(now))],
                Some(Tap::Nothing) => {
                    self.corner.forget();
                    vec![Input::Touch]
                }
            },
            Event::Reply(_) => Vec::new(),
        }
    }

    /// A new screen was drawn: another scene, page or size.
    pub fn screen_changed(&mut self, now: Duration) {
        self.changed = Some(now);
        self.flash = None;
        self.taps.cancel();
    }

    /// What to draw as pressed now.
    pub fn pressed(&self) -> Option<Act> {
        self.taps.pressed().or(self.flash.map(|(act, _)| act))
    }

    /// When the highlight of a key ends. A finger's ends when it is lifted.
    pub fn deadline(&self) -> Option<Duration> {
        self.flash.map(|(_, until)| until)
    }

    /// The deadline passed; the shell draws again.
    pub fn idle(&mut self, now: Duration) -> Vec<Input> {
        self.end_flash(now);
        Vec::new()
    }

    fn key(&mut self, key: Key, drawn: &Drawn, now: Duration) -> Vec<Input> {
        if matches!(key, Key::Ctrl(_)) {
            return Vec::new();
        }
        let before = self.recent.digit();
        let gap = self.recent.gap(key, now);
        let held = gap.is_some_and(|gap| gap < HELD);
        // The dash means nothing but the gesture, so it needs no bounce filter: staff need not wait between presses,
        // and a held key is no gesture.
        if key == Key::Char('-') {
            return if held { Vec::new() } else { vec![gesture(self.dashes.made(now))] };
        }
        self.dashes.forget();
        let digit = keys::digit(key).is_some() && !self.pad;
        if !self.pad && gap.is_some_and(|gap| gap < self.settings.same_key) {
            // A thing leaning on a key is nobody: no Touch for it, or the screen would never be cleared.
            return match (held, digit) {
                (true, _) => Vec::new(),
                (false, true) => vec![Input::Digit { again: true }],
                (false, false) => vec![Input::Touch],
            };
        }
        let mut out = Vec::new();
        if digit {
            out.push(Input::Digit { again: before == Some(key) });
        }
        let meaning = if self.settled(now) { keys::meaning(key, drawn) } else { Meaning::Nothing };
        out.push(match meaning {
            Meaning::Press(act) => {
                // A digit of the staff code must not light up for those who stand around.
                if !matches!(act, Act::Pad(_)) {
                    self.flash = Some((act, now + FLASH));
                }
                keys::resolve(act, drawn)
            }
            Meaning::Focus(act) => Input::Focus(act),
            Meaning::Nothing => Input::Touch,
        });
        out
    }

    fn settled(&self, now: Duration) -> bool {
        let changed = if self.pad { self.pad_since } else { self.changed };
        changed.is_none_or(|changed| now.saturating_sub(changed) >= self.settings.settle)
    }

    fn end_flash(&mut self, now: Duration) {
        if self.flash.is_some_and(|(_, until)| now >= until) {
            self.flash = None;
        }
    }
}

impl fmt::Debug for Hand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither the keys nor what is pressed: both tell the digit that was typed.
        f.debug_struct("Hand").field("settings", &self.settings).finish_non_exhaustive()
    }
}

/// The same thing done `N` times within six seconds.
#[derive(Default)]
struct Gesture<const N: usize>(VecDeque<Duration>);

impl<const N: usize> Gesture<N> {
    /// It was done once more; true if that completes the gesture.
    fn made(&mut self, now: Duration) -> bool {
        self.0.push_back(now);
        while self.0.front().is_some_and(|&first| now.saturating_sub(first) > GESTURE) {
            self.0.pop_front();
        }
        let complete = self.0.len() >= N;
        if complete {
            self.0.clear();
        }
        complete
    }

    /// Something else was done.
    fn forget(&mut self) {
        self.0.clear();
    }
}

fn gesture(complete: bool) -> Input {
    if complete { Input::Corner } else { Input::Touch }
}
