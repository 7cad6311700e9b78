//! The flow of a script as a picture: every screen, every choice, and what was found, on one sheet.
//!
//! **Invariant:** the same script gives the same picture, byte by byte; it needs nothing beside itself (no font, no style
//! sheet) and can be followed without colours: each choice says the number of the screen that it leads to.
//!
//! Screens stand in three columns, one a phase, from the top down in order of play ([`grid`]). Choices are the tabs at
//! the foot of a screen ([`face`]). Lines run only in the gaps between rows and in the channels beside columns, and those
//! to the same screen join, so that no line crosses a screen ([`route`]). Of all ways to fill the columns the one is drawn
//! whose letters are largest on a sheet of A3.
mod draw;
mod face;
mod grid;
mod legend;
mod route;
mod text;

use crate::{diagnostic::Step, pack::Pack, script::Script, words::Tongue};
use face::Face;
use grid::{Flow, Grid};
use route::Plan;

/// Something that was found, at its screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The screen that it is about, by its place; nothing when it is about the whole script.
    pub screen: Option<usize>,
    /// An error, not a remark.
    pub error: bool,
    /// Its code and what it says.
    pub text: String,
    /// The way that shows it, drawn broad.
    pub way: Vec<Step>,
}

/// The longer and the shorter side of a sheet of paper: A3 in millimetres (ISO 216).
const SHEET: (f64, f64) = (420.0, 297.0);
/// The most screens beside each other in a column.
const MOST_SLOTS: usize = 4;

/// The picture of a script in a language, as SVG.
pub fn svg(pack: &Pack, script: &Script, tongue: Tongue, marks: &[Mark]) -> String {
    let flow = Flow::of(script);
    let faces = Face::all(pack, script, tongue, &flow);
    let words = legend::Legend::of(pack, script, tongue, marks, &flow);
    let mut best: Option<(f64, Plan)> = None;
    for caps in 0..MOST_SLOTS.pow(3) {
        let caps = [caps / 16 + 1, caps / 4 % 4 + 1, caps % 4 + 1];
        let grid = Grid::of(&flow, caps);
        if grid.wider_than_needed(caps) {
            continue;
        }
        let plan = Plan::of(&flow, &grid, &faces);
        let (width, height) = (plan.width, plan.height + words.height(plan.width));
        let upright = (SHEET.1 / width).min(SHEET.0 / height);
        let scale = upright.max((SHEET.0 / width).min(SHEET.1 / height));
        if best.as_ref().is_none_or(|(most, _)| scale > most + 1e-9) {
            best = Some((scale, plan));
        }
    }
    best.map(|(_, plan)| draw::sheet(&flow, &faces, &plan, &words, marks)).unwrap_or_default()
}
