//! Touch and keys: how large and how far apart, and what becomes of trembling, sliding and bouncing.
mod keys;
mod reach;
mod size;
mod tremor;

use super::{
    bench::{Bench, Shot},
    family,
};
use crate::{
    kiosk::{Act, Input},
    view::{Drawn, Hit},
};
use ratatui::layout::Position;
use std::time::Duration;

/// One thing that a hand does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Touch {
    /// A key with a printable sign.
    Key(char),
    /// The first of two switches: next.
    Next,
    /// The second of two switches: select.
    Select,
    /// The arrow down.
    Down,
    /// The arrow to the right.
    Right,
    /// The control key together with a letter.
    Chord(char),
    /// A finger goes down on a cell.
    Press(Position),
    /// It is lifted there.
    Release(Position),
}

/// What a fresh hand makes of touches, each at its time, on what was drawn long before; with how long the same key is
/// ignored. The hands stand in another layer and are given to the bench.
pub type Hands = fn(&[(Duration, Touch)], &Drawn, Duration) -> Vec<Input>;

family! {
    T1 "What can be pressed is at least 12.7 x 12.7 mm."
        "VVSG 2.0 7.2-I; vxsuite make_theme.ts (V)" => size::targets,
    T2 "At least 2.54 mm between two of them."
        "VVSG 2.0 7.2-I; vxsuite make_theme.ts (V)" => size::gaps,
    T3 "For people over 65, 16 mm on each side."
        "Yeh 2025, doi 10.1177/00315125251345594; study of 6 to 16 mm (V)" => size::elder,
    T4 "Taps that miss by N(0, 3.36 mm) both ways: 99 % or more hit what was meant, none hits another action."
        "Sultana and Moffatt 2019, doi 10.1145/3300178 (V)" => tremor::scatter,
    T5 "60 dp (9.5 mm) on pages for elders; what closes a window is 44 dp (7.0 mm) and always in one place."
        "MIIT 2021 no. 67, annex 2, 2.1 and 2.4 (V)" => size::closing,
    T6 "A press acts when it is lifted inside; sliding away cancels it."
        "VVSG 2.0 7.2-H; WCAG 2.5.2 (V)" => keys::slides,
    T7 "No gesture is needed: each action by one tap, and by keys; 0 with several fingers."
        "VVSG 2.0 7.2-E; MIIT 2021 no. 67, annex 2, 2.2 (V)" => keys::gestures,
    T8 "The same key can be ignored for up to 0.5 s or more; another key counts at once."
        "EN 301 549 5.8 (V)" => keys::bounce,
    T9 "A held key counts once: a burst of 40 events is 1 action."
        "EN 301 549 5.7; VVSG 2.0 7.2-M (V)" => keys::held,
    T10 "A press can be set to count only after it was held; repeats can be ignored."
        "FILTERKEYS of Windows; Handbook of EAT, table 5-2 (V; ranges of Apple U)" => keys::hold,
    T11 "0 chords: nothing needs two keys at once."
        "EN 301 549 5.9 (V)" => keys::chords,
    T12 "With two switches, next and select, everything on every screen can be done."
        "VVSG 2.0, PAT, in TDP (V)" => reach::switches,
    T13 "No trap for the focus: with arrows every place is reached and left; person, Back and more among them."
        "EN 301 549 5.1.6.2; vxsuite issue 4900; bmd issue 323 (V)" => reach::traps,
    T14 "Each choice and each place shows the digit that presses it."
        "ADA 707.6 (V; details of keys U)" => reach::legend,
    T15 "The real cursor sits on what is focused, on every frame."
        "stella issue 935; iamb PR 614; ghcup issue 1030 (V)" => reach::cursor,
}

/// Late enough for a screen to have settled.
const CALM: Duration = Duration::from_secs(10);

impl Bench {
    /// What these touches do, each so many milliseconds after the one before.
    fn touch(&self, touches: &[Touch], apart: u64, drawn: &Drawn, same_key: Duration) -> Vec<Input> {
        let moments = (0..).map(|n| CALM + Duration::from_millis(n * apart));
        let timed: Vec<_> = moments.zip(touches.iter().copied()).collect();
        (self.hands)(&timed, drawn, same_key)
    }

    /// What one tap or one key does.
    fn once(&self, touches: &[Touch], drawn: &Drawn) -> Option<Input> {
        self.touch(touches, 100, drawn, self.given.same_key).into_iter().find(acts)
    }
}

/// Whether an input does something to the work; moving the focus does not.
fn acts(input: &Input) -> bool {
    matches!(input, Input::Choose(_) | Input::Page(_))
}

/// What pressing an act leads to: turning pages comes first.
fn wanted(act: Act, drawn: &Drawn) -> Input {
    match act {
        Act::Back if drawn.page > 0 => Input::Page(drawn.page - 1),
        Act::More if drawn.page + 1 < drawn.pages => Input::Page(drawn.page + 1),
        Act::More => Input::Page(0),
        act => Input::Choose(act),
    }
}

/// The cell in the middle.
fn middle(hit: &Hit) -> Position {
    Position::new(hit.area.x + hit.area.width / 2, hit.area.y + hit.area.height / 2)
}

/// The pages of one panel and one language: what can be pressed differs little on the others.
fn pages(bench: &Bench) -> impl Iterator<Item = &Shot> {
    bench.shots().iter().filter(|s| s.place == 0 && bench.of(s).tongue == bench.setup.prefs.tongue)
}

/// The same without the staff pad, on which digits are the code.
fn customers(bench: &Bench) -> impl Iterator<Item = &Shot> {
    pages(bench).filter(|s| bench.of(s).scene.pad.is_none())
}
