//! What staff measured and chose on this machine, kept in one small file of the data folder: the way to draw that they
//! found clean, and the bank card that they held to the glass.
//!
//! **Invariant:** nothing about customers, and nothing that could stop the kiosk: a broken file counts as none, is never
//! written over but set aside, and a new one is there whole or not at all.
use super::whole::{self, For};
use crate::{care::Lettering, glass::CellMm};
use serde::Deserialize;
use std::{
    fmt,
    fs::{self, DirBuilder},
    io,
    ops::RangeInclusive,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
};

/// The file, in the data folder.
pub const FILE: &str = "machine.toml";
/// Where a file goes that could not be read, when a new one is written.
const BROKEN: &str = "machine.toml.broken";
/// Far more than it ever has.
const LARGEST_FILE: u64 = 16 * 1024;
/// Terminals name themselves; nobody needs more of it than this.
const LONGEST_MAKER: usize = 60;
/// Sides of a cell that are no slip, millimetres (as in the configuration).
const CELL: RangeInclusive<f64> = 1.0..=60.0;
/// Millimetres of a pixel: a telephone's glass to a wall of light.
const PIXEL: RangeInclusive<f64> = 0.02..=20.0;

/// Everything that is kept for this machine.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Kept {
    /// The way to draw that staff found clean.
    pub way: Option<Way>,
    /// What a bank card on the glass told.
    pub card: Option<Card>,
    /// A tap or a click has reached the kiosk on this machine.
    pub touched: bool,
}

/// A way to draw, and the terminal in which it was found clean.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Way {
    /// One of [`Lettering`]'s names.
    pub name: String,
    /// What the terminal called itself; empty where it said nothing.
    pub maker: String,
    /// Columns of the grid.
    pub columns: u16,
    /// Rows of the grid.
    pub rows: u16,
}

/// The size of a cell by a bank card, and when it still holds.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Card {
    /// Millimetres across a cell, then.
    pub cell_width_mm: f64,
    /// Millimetres down a cell, then.
    pub cell_height_mm: f64,
    /// Columns of the grid, then.
    pub columns: u16,
    /// Rows of the grid, then.
    pub rows: u16,
    /// Millimetres of a pixel, if the pixels of a cell were known: it outlives another font.
    #[serde(default)]
    pub mm_per_pixel: Option<f64>,
}

impl Card {
    /// Whether its lengths can be meant.
    pub fn is_sensible(&self) -> bool {
        Kept { card: Some(*self), ..Kept::default() }.odd().is_none()
    }

    /// What a measured cell means: on this grid, and with these pixels of a cell if they are known.
    pub fn new(cell: CellMm, grid: (u16, u16), pixels: Option<(u16, u16)>) -> Self {
        let sized = pixels.filter(|(wide, high)| *wide > 0 && *high > 0);
        Self {
            cell_width_mm: cell.width,
            cell_height_mm: cell.height,
            columns: grid.0,
            rows: grid.1,
            // The width was measured with the long side of the card, and is the finer one.
            mm_per_pixel: sized.map(|(wide, _)| cell.width / f64::from(wide)),
        }
    }
}

/// Why what is kept does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptError {
    /// The file.
    pub name: String,
    /// Counted from 1, where a line is to blame.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for KeptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.name, self.what),
            None => write!(f, "{}: {}", self.name, self.what),
        }
    }
}

impl std::error::Error for KeptError {}

impl Kept {
    /// Reads the text of a file that messages call `name`.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn parse(text: &str, name: &str) -> Result<Self, KeptError> {
        let kept: Self = toml::from_str(text).map_err(|e| {
            let before = e.span().map(|s| text.bytes().take(s.start).filter(|b| *b == b'\n').count());
            KeptError {
                name: name.into(),
                line: before.map(|n| n + 1),
                what: e.message().replace('\n', " ").chars().filter(|c| !c.is_control()).collect(),
            }
        })?;
        match kept.odd() {
            None => Ok(kept),
            Some(what) => Err(KeptError { name: name.into(), line: None, what }),
        }
    }

    /// The first value that cannot be meant.
    fn odd(&self) -> Option<String> {
        if let Some(way) = self.way.as_ref().filter(|w| Lettering::named(&w.name).is_none()) {
            let names: Vec<_> = Lettering::ALL.iter().map(|l| l.name()).collect();
            return Some(format!("way.name = {:?} is not a way to draw; there are: {}", way.name, names.join(", ")));
        }
        let card = self.card?;
        let sides = [("cell-width-mm", card.cell_width_mm), ("cell-height-mm", card.cell_height_mm)];
        let pixel = card.mm_per_pixel.map(|mm| ("mm-per-pixel", mm, PIXEL));
        let all = sides.into_iter().map(|(key, mm)| (key, mm, CELL)).chain(pixel);
        let (key, mm, right) = all.into_iter().find(|(_, mm, right)| !right.contains(mm))?;
        Some(format!("card.{key} = {mm} is out of range; allowed: {} to {}", right.start(), right.end()))
    }

    /// Reads what is kept in a folder; where nothing is, nothing is kept.
    ///
    /// # Errors
    /// When there is a file that cannot be used.
    pub fn read(folder: &Path) -> Result<Self, KeptError> {
        let path = folder.join(FILE);
        let name = path.display().to_string();
        let no = |what: String| KeptError { name: name.clone(), line: None, what };
        let Some(bytes) = whole::read(&path, LARGEST_FILE).map_err(|e| no(format!("cannot be read: {e}")))? else {
            return Ok(Self::default());
        };
        if bytes.len() as u64 > LARGEST_FILE {
            return Err(no("it is larger than 16 KiB".into()));
        }
        let text = String::from_utf8(bytes).map_err(|_| no("it is not UTF-8".into()))?;
        Self::parse(&text, &name)
    }

    /// Changes what is kept: the rest stays, and a broken file is set aside as `machine.toml.broken`.
    ///
    /// # Errors
    /// When the folder or the file cannot be written; what was kept before is kept still.
    pub fn change(folder: &Path, change: impl FnOnce(&mut Self)) -> io::Result<Self> {
        // XDG base directories: 0700. An existing folder is left as the branch made it.
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        let mut kept = if let Ok(kept) = Self::read(folder) {
            kept
        } else {
            fs::rename(folder.join(FILE), folder.join(BROKEN))?;
            Self::default()
        };
        change(&mut kept);
        kept.write(folder)?;
        Ok(kept)
    }

    fn write(&self, folder: &Path) -> io::Result<()> {
        whole::write(&folder.join(FILE), self.text().as_bytes(), For::Us)
    }

    fn text(&self) -> String {
        let mut out = String::from("# What staff measured and chose on this machine. Delete this file to forget it.\n");
        if self.touched {
            out += "touched = true\n";
        }
        if let Some(way) = &self.way {
            out += &format!("\n[way]\nname = \"{}\"\nmaker = \"{}\"\n", quoted(&way.name), quoted(&way.maker));
            out += &format!("columns = {}\nrows = {}\n", way.columns, way.rows);
        }
        if let Some(card) = &self.card {
            out += &format!("\n[card]\ncell-width-mm = {:?}\n", card.cell_width_mm);
            out += &format!("cell-height-mm = {:?}\n", card.cell_height_mm);
            out += &format!("columns = {}\nrows = {}\n", card.columns, card.rows);
            if let Some(mm) = card.mm_per_pixel {
                out += &format!("mm-per-pixel = {mm:?}\n");
            }
        }
        out
    }

    /// Size of a cell, if the card still tells it: the pixels of a cell are known as they were then, or the grid is the
    /// same.
    pub fn cell(&self, pixels: Option<(u16, u16)>, grid: (u16, u16)) -> Option<CellMm> {
        let card = self.card?;
        if let (Some(mm), Some(pixels)) = (card.mm_per_pixel, pixels) {
            return CellMm::of_pixels(mm, pixels);
        }
        ((card.columns, card.rows) == grid).then_some(CellMm { width: card.cell_width_mm, height: card.cell_height_mm })
    }

    /// The way that staff found clean, if this is the terminal in which they looked. Its version may be another one.
    pub fn way(&self, maker: &str) -> Option<&str> {
        self.way.as_ref().filter(|way| family(&way.maker) == family(maker)).map(|way| way.name.as_str())
    }
}

/// `foot(1.13.1)`, `WezTerm 20240203` and `ghostty 1.2` without their versions.
pub fn family(maker: &str) -> String {
    maker.split(|c: char| !c.is_alphabetic() && c != '-').next().unwrap_or_default().to_lowercase()
}

impl Way {
    /// A way of [`Lettering`]'s names that was found clean in a terminal of that name, which may be anything at all.
    pub fn new(name: &str, maker: &str, grid: (u16, u16)) -> Self {
        let maker = maker.chars().filter(|c| !c.is_control()).take(LONGEST_MAKER).collect();
        Self { name: name.into(), maker, columns: grid.0, rows: grid.1 }
    }
}

/// The inside of a basic string of TOML.
pub(super) fn quoted(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control())
        .flat_map(|c| matches!(c, '"' | '\\').then_some('\\').into_iter().chain([c]))
        .collect()
}

/// The data folder: the one that was given, else the place for the state of programs (XDG base directories), if the
/// environment says where that is.
pub fn folder(given: Option<&Path>, var: impl Fn(&str) -> Option<String>) -> Option<PathBuf> {
    let set = |name: &str| var(name).map(PathBuf::from).filter(|p| p.is_absolute());
    let state = || set("XDG_STATE_HOME").or_else(|| set("HOME").map(|home| home.join(".local/state")));
    given.map(Path::to_owned).or_else(|| state().map(|place| place.join("caring-mode")))
}

#[cfg(test)]
mod tests;
