//! Presses of a trembling finger.
//!
//! **Invariant:** a press can only do what was drawn under it or one cell beside it when it began, and only when it
//! is lifted there (VVSG 2.0 7.2-H, WCAG 2.5.2); a second finger does nothing; a lost release does not make the glass
//! dead. Pure.
//!
//! A press one cell beside a target is taken for that target if no other is within two cells. So it means nothing in a
//! gap of one or two cells: splitting a gap of two between its neighbours let one trembling tap in 10,000 press the
//! wrong 16 mm target (simulated in the tests), and a wrong action costs more than pressing again.

use std::time::Duration;

use ratatui::layout::{Position, Rect};

use crate::{kiosk::Act, view::Drawn};

/// After this time another press means that the release was lost, or that a palm rests on the glass.
const LOST: Duration = Duration::from_secs(3);
/// The corner of the staff gesture: six columns, two rows.
const CORNER: Rect = Rect::new(0, 0, 6, 2);

/// A finished press.
pub(super) enum Tap {
    On(Act),
    Corner,
    Nothing,
}

struct Down {
    on: On,
    place: Position,
    since: Duration,
    /// Where a second finger went down, which is ignored.
    second: Option<Position>,
}

#[derive(Clone, Copy)]
enum On {
    Target(Act, Rect),
    Corner,
    Nothing,
}

/// What is down on the glass.
#[derive(Default)]
pub(super) struct Taps(Option<Down>);

impl Taps {
    /// A finger went down. `settled`: the screen is old enough to be answered.
    pub(super) fn press(&mut self, place: Position, drawn: &Drawn, settled: bool, now: Duration) {
        if let Some(down) = &mut self.0
            && now.saturating_sub(down.since) < LOST
        {
            down.second = Some(place);
            return;
        }
        let on = match target(place, drawn) {
            _ if CORNER.contains(place) && drawn.hits.at(place).is_none() => On::Corner,
            Some((act, area)) if settled => On::Target(act, area),
            _ => On::Nothing,
        };
        self.0 = Some(Down { on, place, since: now, second: None });
    }

    /// A finger was lifted; `None` if that was not the one that counts.
    pub(super) fn release(&mut self, place: Position) -> Option<Tap> {
        let down = self.0.as_mut()?;
        if down.second.is_some_and(|second| apart(point(second), place) < apart(point(down.place), place)) {
            down.second = None;
            return None;
        }
        let on = self.0.take()?.on;
        Some(match on {
            On::Target(act, area) if apart(area, place) <= 1 => Tap::On(act),
            On::Corner if apart(CORNER, place) <= 1 => Tap::Corner,
            _ => Tap::Nothing,
        })
    }

    /// Another screen: what is down was meant for the old one.
    pub(super) fn cancel(&mut self) {
        if let Some(Down { on: on @ On::Target(..), .. }) = &mut self.0 {
            *on = On::Nothing;
        }
    }

    /// What the finger is on.
    pub(super) fn pressed(&self) -> Option<Act> {
        match self.0 {
            Some(Down { on: On::Target(act, _), .. }) => Some(act),
            _ => None,
        }
    }
}

/// The target under the finger, or the one that is one cell away, if it is the only one around.
fn target(place: Position, drawn: &Drawn) -> Option<(Act, Rect)> {
    if let Some(hit) = drawn.hits.at(place) {
        return Some((hit.act, hit.area));
    }
    let mut around = drawn.hits.0.iter().filter(|hit| !hit.area.is_empty() && apart(hit.area, place) <= 2);
    match (around.next(), around.next()) {
        (Some(hit), None) if apart(hit.area, place) <= 1 => Some((hit.act, hit.area)),
        _ => None,
    }
}

fn point(place: Position) -> Rect {
    Rect::new(place.x, place.y, 1, 1)
}

/// How many cells a place is outside an area, the longer of both ways.
fn apart(area: Rect, place: Position) -> u32 {
    let way = |start: u16, length: u16, at: u16| {
        let (start, length, at) = (u32::from(start), u32::from(length), u32::from(at));
        start.saturating_sub(at).max((at + 1).saturating_sub(start + length))
    };
    way(area.x, area.width, place.x).max(way(area.y, area.height, place.y))
}
