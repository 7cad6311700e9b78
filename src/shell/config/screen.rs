//! What the branch knows of the glass: the size of a cell, the eye's distance, the terminal's font.
//!
//! **Invariant:** the size of a cell is there with both its sides or not at all.
use super::said::{self, Fault};
use crate::glass::{CAPITAL, CellMm, DISTANCE, Glass};
use serde::{Deserialize, Deserializer};

/// The glass, in millimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Screen {
    /// Size of one cell; a bank card held to the glass tells it as well.
    pub cell: Option<CellMm>,
    /// Distance of the customer's eye.
    pub distance: f64,
    /// Height of a capital of the terminal's font, as a share of the cell.
    pub capital: f64,
}

impl Screen {
    /// What is known of the glass without a card.
    pub const fn glass(&self) -> Glass {
        Glass { cell: self.cell, distance: self.distance, capital: self.capital }
    }
}

impl Default for Screen {
    fn default() -> Self {
        Self { cell: None, distance: DISTANCE, capital: CAPITAL }
    }
}

/// As it is written.
#[derive(Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct Written {
    #[serde(deserialize_with = "side")]
    cell_width_mm: Option<f64>,
    #[serde(deserialize_with = "side")]
    cell_height_mm: Option<f64>,
    #[serde(deserialize_with = "said::millimetres::<_, 200, 2000>")]
    distance_mm: f64,
    #[serde(deserialize_with = "said::share::<_, 40, 90>")]
    capital_share: f64,
}

impl Default for Written {
    fn default() -> Self {
        Self { cell_width_mm: None, cell_height_mm: None, distance_mm: DISTANCE, capital_share: CAPITAL }
    }
}

/// From the smallest type in print to a wall of light: what is outside is a slip.
fn side<'de, D: Deserializer<'de>>(from: D) -> Result<Option<f64>, D::Error> {
    said::millimetres::<_, 1, 60>(from).map(Some)
}

impl<'de> Deserialize<'de> for Screen {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let written = Written::deserialize(from)?;
        let alone = |there, missing| {
            let what = format!("has {there} and no {missing}; give both, or neither");
            Err(Fault::together(&what).raise())
        };
        let cell = match (written.cell_width_mm, written.cell_height_mm) {
            (Some(width), Some(height)) => Some(CellMm { width, height }),
            (None, None) => None,
            (Some(_), None) => return alone("cell-width-mm", "cell-height-mm"),
            (None, Some(_)) => return alone("cell-height-mm", "cell-width-mm"),
        };
        Ok(Self { cell, distance: written.distance_mm, capital: written.capital_share })
    }
}
