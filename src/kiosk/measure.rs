//! What a colleague tells the guide about this machine: which way to draw is clean, and how large a bank card is on it.
//!
//! **Invariant:** only staff get here; a customer's visit below stays as it was. The bar is moved in steps that halve each
//! time the direction turns, so that a dozen presses find an eighth of a cell.
use super::{Effect, Kiosk, Place};
use crate::{
    care::{CARD, Lettering},
    journal::Event,
};

/// What the terminal was found to be able to do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// Ways to draw that can be compared, at most four.
    pub letterings: Vec<Lettering>,
    /// The shape of a cell is known, so that the width of a card tells its height.
    pub shape: bool,
}

/// What is kept for this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// The way to draw that staff found clean.
    Lettering(Lettering),
    /// How large a bank card is.
    Card(Bar),
}

/// What became of what staff told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kept {
    /// It is in use and stays for this machine.
    Well,
    /// It is in use, and could not be written.
    Lost,
    /// It is written, and the configuration says otherwise and wins.
    Overruled,
}

/// A bank card on the glass, in eighths of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// Eighths of a column.
    pub wide: u16,
    /// Eighths of a row; `None` while only the width is asked for.
    pub high: Option<u16>,
}

/// The side of the card that is being matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// 85.60 mm.
    Long,
    /// 53.98 mm; asked for where the shape of a cell is not known.
    Short,
}

/// The bar, and how far the next press moves it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Slide {
    bar: Bar,
    step: u16,
    /// The last press made it larger.
    grew: Option<bool>,
}

/// A card on a terminal of 80 columns on a panel of 15.6 inches, rounded.
const FIRST: Bar = Bar { wide: 160, high: None };
/// The first step: two cells.
const STRIDE: u16 = 16;
/// Half a card is no card, and no panel has cells so small.
const LEAST: u16 = 16;
const MOST: u16 = 1600;

impl Default for Slide {
    fn default() -> Self {
        Self { bar: FIRST, step: STRIDE, grew: None }
    }
}

impl Slide {
    fn press(&mut self, grow: bool) {
        if self.grew.is_some_and(|grew| grew != grow) {
            self.step = (self.step / 2).max(1);
        }
        self.grew = Some(grow);
        let side = self.bar.high.as_mut().unwrap_or(&mut self.bar.wide);
        let moved = if grow { *side + self.step } else { side.saturating_sub(self.step) };
        *side = moved.clamp(LEAST, MOST);
    }

    /// The long side is matched; the short one begins where a cell is twice as high as wide.
    fn turn(&mut self) {
        let high = (f64::from(self.bar.wide) * CARD.1 / CARD.0 / 2.0).round() as u16;
        *self = Self { bar: Bar { high: Some(high.clamp(LEAST, MOST)), ..self.bar }, step: STRIDE / 2, grew: None };
    }
}

impl Kiosk {
    /// The card that is drawn now, while one is.
    pub fn bar(&self) -> Option<Bar> {
        match self.top().place {
            Place::Card(Side::Long) => Some(Bar { high: None, ..self.slide.bar }),
            Place::Card(Side::Short) => Some(self.slide.bar),
            _ => None,
        }
    }

    /// What the terminal was found to be able to do.
    pub fn found(&self) -> &Found {
        &self.found
    }

    /// What became of what staff told last; nothing while nothing was told.
    pub fn kept(&self) -> Option<Kept> {
        self.kept
    }

    pub(super) fn begin_card(&mut self) {
        self.slide = Slide::default();
        self.kept = None;
        self.go(Place::Card(Side::Long));
    }

    pub(super) fn slide(&mut self, grow: bool, side: Side) {
        if side == Side::Long {
            // Back on the long side, the short one is to be matched anew.
            self.slide.bar.high = None;
        }
        self.slide.press(grow);
    }

    pub(super) fn card_matches(&mut self, side: Side, out: &mut Vec<Effect>) {
        if side == Side::Long && !self.found.shape {
            self.slide.turn();
            self.go(Place::Card(Side::Short));
            return;
        }
        let bar = match side {
            Side::Long => Bar { high: None, ..self.slide.bar },
            Side::Short => self.slide.bar,
        };
        out.push(Effect::Record(Event::ScreenSetUp { by: self.acting() }));
        out.push(Effect::Keep(Keep::Card(bar)));
        self.back_to_staff();
    }

    pub(super) fn begin_letterings(&mut self) {
        self.kept = None;
        self.go(Place::Letterings);
    }

    fn back_to_staff(&mut self) {
        while matches!(self.top().place, Place::Card(_)) && self.trail.pop() {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Presses as somebody who looks: too small, larger; too large, smaller.
    fn matched(mut slide: Slide, wanted: u16) -> (u16, u16) {
        let now = |slide: &Slide| slide.bar.high.unwrap_or(slide.bar.wide);
        let mut presses = 0;
        while now(&slide) != wanted && presses < 200 {
            slide.press(now(&slide) < wanted);
            presses += 1;
        }
        (now(&slide), presses)
    }

    #[test]
    fn any_card_is_matched_to_an_eighth_of_a_cell() {
        for wanted in 40..=900 {
            let (found, presses) = matched(Slide::default(), wanted);
            assert_eq!(found, wanted);
            assert!(presses <= 60, "{wanted}: {presses}");
        }
    }

    #[test]
    fn the_short_side_begins_near_its_place() {
        let mut slide = Slide::default();
        slide.turn();
        assert_eq!(slide.bar, Bar { wide: 160, high: Some(50) });
        slide.press(true);
        assert_eq!(slide.bar, Bar { wide: 160, high: Some(58) });
    }

    #[test]
    fn the_bar_neither_vanishes_nor_overflows() {
        let mut slide = Slide::default();
        for _ in 0..500 {
            slide.press(false);
        }
        assert_eq!(slide.bar.wide, LEAST);
        for _ in 0..500 {
            slide.press(true);
        }
        assert_eq!(slide.bar.wide, MOST);
    }
}
