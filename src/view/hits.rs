//! Where things can be pressed in the frame that is on the screen.
use crate::{
    bigtype::{Placed, Shown},
    kiosk::Act,
};
use ratatui::layout::{Position, Rect};

/// One place that can be pressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The cells.
    pub area: Rect,
    /// What pressing them does.
    pub act: Act,
}

/// All places, in the order of the two-switch ring: choices, more, footer, edge.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hits(pub Vec<Hit>);

impl Hits {
    /// The place at a cell.
    pub fn at(&self, point: Position) -> Option<&Hit> {
        self.0.iter().find(|h| h.area.contains(point))
    }

    /// The place of an act.
    pub fn of(&self, act: Act) -> Option<&Hit> {
        self.0.iter().find(|h| h.act == act)
    }
}

/// What was drawn.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drawn {
    /// Where it can be pressed.
    pub hits: Hits,
    /// Which page, from 0.
    pub page: usize,
    /// Of how many.
    pub pages: usize,
    /// The real cursor: on the focused place, for screen readers and braille lines.
    pub cursor: Option<Position>,
    /// What is focused.
    pub focus: Option<Act>,
    /// Whether everything fitted. False is a defect of words or layout, found by `check` and the tests.
    pub whole: bool,
    /// The text that had to be cut, where something was.
    pub cut: Option<String>,
    /// Where the lantern stands: decoration.
    pub decoration: Option<Rect>,
    /// Where a number stands that is to be read from afar.
    pub number: Option<Rect>,
    /// Staff move something to and fro here: a press may follow another at once.
    pub quick: bool,
    /// Large type that is no cells; goes over them.
    pub shown: Vec<Shown>,
    /// The same as lines, for whoever draws them otherwise.
    pub placed: Vec<Placed>,
}
