//! How large things are on the glass: in millimetres, and in minutes of arc for an eye at its distance.
//!
//! **Invariant:** arithmetic only. Where the size of a cell is not known the answer is `None`, never a guess. All lengths
//! are millimetres, all angles minutes of arc, and where a share depends on the text the smaller one is taken.
pub use crate::care::CARD;
use crate::care::Size;

/// How far the eye is, when nothing else is said: an arm's length.
pub const DISTANCE: f64 = 500.0;
/// Height of a capital of native text, as a share of the cell (capital 0.7 em, cell 1.2 em).
pub const CAPITAL: f64 = 0.58;
/// Least side of a target (VVSG 2.0 7.2-I).
pub const TARGET: f64 = 12.7;
/// Side of a target that people over 65 hit best (Yeh 2025, doi 10.1177/00315125251345594).
pub const TARGET_WISHED: f64 = 16.0;
/// Least gap between targets (VVSG 2.0 7.2-I).
pub const GAP: f64 = 2.54;

/// Height of a capital of the font inside the program, in em (its own OS/2 table).
const OUR_CAPITAL: f64 = 0.733;
/// Letters of a line with lowercase are drawn smaller, to leave room below: in the worst case so much.
const OUR_LOWERCASE: f64 = 0.84;
/// The same for lines of pixels, which are fine enough to need no more.
const PIXEL_LOWERCASE: f64 = 0.92;
/// Height of a cell of native text, in em.
const NATIVE_LINE: f64 = 1.2;
/// Ink of a hanzi, as a share of its em square.
const HANZI_INK: f64 = 0.92;
/// Millimetres of rounding that no eye and no ruler finds.
const HAIR: f64 = 1e-6;
/// A bar is moved in eighths of a cell: the finest that block elements give.
const EIGHTHS: f64 = 8.0;

/// Size of one cell on the glass.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CellMm {
    /// Millimetres across.
    pub width: f64,
    /// Millimetres down.
    pub height: f64,
}

impl CellMm {
    /// From a panel of that size, filled by a grid of columns and rows.
    pub fn of_panel(panel: (f64, f64), grid: (u16, u16)) -> Option<Self> {
        Self::positive(panel.0 / f64::from(grid.0), panel.1 / f64::from(grid.1))
    }

    /// From a card that lies on the glass and covers so many eighths of columns and of rows.
    ///
    /// The short side is coarse where cells are large: with rows higher than 17 mm the height is only known to 3 %. Have
    /// the card turned ([`Self::by_card_turned`]) or use the pixels ([`Self::by_card_and_pixels`]).
    pub fn by_card(wide: u16, high: u16) -> Option<Self> {
        Self::positive(eighth(CARD.0, wide), eighth(CARD.1, high))
    }

    /// From the long side of a card, which covers so many eighths of columns when the card lies and so many eighths of
    /// rows when it is turned upright: within 2 % for cells up to 27 mm.
    pub fn by_card_turned(wide: u16, high: u16) -> Option<Self> {
        Self::positive(eighth(CARD.0, wide), eighth(CARD.0, high))
    }

    /// From the long side of a card that lies, and the pixels of a cell: pixels of panels are square.
    pub fn by_card_and_pixels(wide: u16, pixels: (u16, u16)) -> Option<Self> {
        Self::of_pixels(eighth(CARD.0, wide) / f64::from(pixels.0), pixels)
    }

    /// From the size of a pixel and the pixels of a cell.
    pub fn of_pixels(mm: f64, pixels: (u16, u16)) -> Option<Self> {
        Self::positive(mm * f64::from(pixels.0), mm * f64::from(pixels.1))
    }

    /// The same with a font so many times as large.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        Self { width: self.width * factor, height: self.height * factor }
    }

    fn positive(width: f64, height: f64) -> Option<Self> {
        let right = |mm: f64| mm.is_finite() && mm > 0.0;
        (right(width) && right(height)).then_some(Self { width, height })
    }
}

/// Millimetres of one cell, of which a length covers so many eighths.
fn eighth(length: f64, covered: u16) -> f64 {
    length * EIGHTHS / f64::from(covered)
}

/// Where the size of a cell comes from, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measured {
    /// The size of the panel was given, for this once.
    Panel,
    /// The configuration says it.
    Configuration,
    /// A bank card was held to the glass of this machine.
    Card,
    /// It is not known.
    Unknown,
}

impl Measured {
    /// A name for machines.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Panel => "panel",
            Self::Configuration => "configuration",
            Self::Card => "card",
            Self::Unknown => "unknown",
        }
    }
}

/// How a line is drawn, which decides how large it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Drawing {
    /// By the terminal, in its own font.
    Native,
    /// By the terminal, so many times as large (text sizing, OSC 66).
    Scaled(f64),
    /// By us out of blocks, with an em of so many rows.
    Ours(f64),
    /// By us as pixels, with an em of so many rows.
    Pixels(f64),
}

/// What a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The heading.
    Heading,
    /// What can be chosen, amounts among them.
    Choice,
    /// The words of the real machine.
    Machine,
    /// Paragraphs.
    Body,
    /// Status line and footer, where they are native: they do not grow with the size.
    Ordinary,
}

impl Role {
    /// From the largest to the smallest.
    pub const ALL: [Self; 5] = [Self::Heading, Self::Choice, Self::Machine, Self::Body, Self::Ordinary];

    /// A name for machines.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Choice => "choices",
            Self::Machine => "machine",
            Self::Body => "body",
            Self::Ordinary => "ordinary",
        }
    }

    /// The size whose needs a text of this role must meet. What does not grow is held to the default.
    pub const fn held_to(self, size: Size) -> Size {
        match (self, size) {
            (Self::Ordinary, Size::Larger | Size::Largest) => Size::Large,
            _ => size,
        }
    }
}

/// How each text of a screen is drawn, where the words leave room for it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Roles {
    /// The heading.
    pub heading: Drawing,
    /// Choices.
    pub choice: Drawing,
    /// The words of the machine.
    pub machine: Drawing,
    /// Paragraphs.
    pub body: Drawing,
    /// Status line and footer.
    pub ordinary: Drawing,
}

impl Roles {
    /// How the text of a role is drawn.
    pub const fn of(&self, role: Role) -> Drawing {
        match role {
            Role::Heading => self.heading,
            Role::Choice => self.choice,
            Role::Machine => self.machine,
            Role::Body => self.body,
            Role::Ordinary => self.ordinary,
        }
    }
}

/// The smallest target of a screen and the smallest gap beside it, in cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Targets {
    /// Columns of the target.
    pub columns: u16,
    /// Rows of the target.
    pub rows: u16,
    /// Columns to its neighbour.
    pub gap_columns: u16,
    /// Rows to its neighbour.
    pub gap_rows: u16,
}

/// What a type size must reach.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Needs {
    /// Capital, millimetres (VVSG 2.0 7.1-G; for the default also ADA 707.7.2 and Section 508 402.4).
    pub capital: f64,
    /// Upper bound of the capital, for where there are steps in between (VVSG 2.0 7.1-G).
    pub most: f64,
    /// Hanzi, minutes of arc: twice the critical print size of young readers (Wang 2019, doi 10.1002/brb3.1216).
    pub hanzi: Option<f64>,
    /// Capital, minutes of arc: 0.7 degrees (EN 301 549 clause 5.1.4).
    pub angle: Option<f64>,
}

/// What a type size must reach. `Large` is the default, and what is larger must not be less.
pub const fn needs(size: Size) -> Needs {
    match size {
        Size::Normal => Needs { capital: 3.5, most: 4.2, hanzi: None, angle: None },
        Size::Large => Needs { capital: 4.8, most: 5.6, hanzi: Some(48.0), angle: None },
        Size::Larger => Needs { capital: 6.4, most: 7.1, hanzi: Some(48.0), angle: None },
        Size::Largest => Needs { capital: 8.5, most: 9.0, hanzi: Some(48.0), angle: Some(42.0) },
    }
}

/// Everything that is known about the glass.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glass {
    /// Size of a cell, if it is known.
    pub cell: Option<CellMm>,
    /// Distance of the eye.
    pub distance: f64,
    /// Height of a capital of native text, as a share of the cell.
    pub capital: f64,
}

impl Default for Glass {
    fn default() -> Self {
        Self { cell: None, distance: DISTANCE, capital: CAPITAL }
    }
}

impl Glass {
    /// The angle under which a height is seen: psi = 2 atan(h / 2D).
    pub fn arcmin(&self, height: f64) -> f64 {
        (2.0 * (height / (2.0 * self.distance)).atan()).to_degrees() * 60.0
    }

    /// The height that is seen under an angle.
    pub fn height(&self, arcmin: f64) -> f64 {
        2.0 * self.distance * ((arcmin / 60.0).to_radians() / 2.0).tan()
    }

    /// Height of the letter H.
    pub fn capital(&self, drawing: Drawing) -> Option<f64> {
        let cell = self.cell?;
        Some(match drawing {
            Drawing::Native => self.capital * cell.height,
            Drawing::Scaled(times) => self.capital * cell.height * times,
            Drawing::Ours(em) => OUR_CAPITAL * OUR_LOWERCASE * em * cell.height,
            Drawing::Pixels(em) => OUR_CAPITAL * PIXEL_LOWERCASE * em * cell.height,
        })
    }

    /// Height of a hanzi. Ours are hinted to fill their rows; a native one fills two columns or the line, whichever is less.
    pub fn hanzi(&self, drawing: Drawing) -> Option<f64> {
        let cell = self.cell?;
        let native = HANZI_INK * (2.0 * cell.width).min(cell.height / NATIVE_LINE);
        Some(match drawing {
            Drawing::Native => native,
            Drawing::Scaled(times) => native * times,
            Drawing::Ours(em) => em * cell.height,
            Drawing::Pixels(em) => HANZI_INK * em * cell.height,
        })
    }

    /// The capital that a size needs at this distance.
    pub fn capital_needed(&self, size: Size) -> f64 {
        let needs = needs(size);
        needs.angle.map_or(needs.capital, |angle| needs.capital.max(self.height(angle)))
    }

    /// The hanzi that a size needs at this distance.
    pub fn hanzi_needed(&self, size: Size) -> Option<f64> {
        needs(size).hanzi.map(|angle| self.height(angle))
    }

    /// Whether a text drawn like this is as large as a size needs.
    pub fn meets(&self, size: Size, drawing: Drawing) -> Option<bool> {
        let capital = self.capital(drawing)? + HAIR >= self.capital_needed(size);
        let hanzi = self.hanzi(drawing)?;
        Some(capital && self.hanzi_needed(size).is_none_or(|needed| hanzi + HAIR >= needed))
    }

    /// Whether native text is as large as a size needs.
    pub fn native_meets(&self, size: Size) -> Option<bool> {
        self.meets(size, Drawing::Native)
    }

    /// The smallest em, in rows, with which large type of ours is as large as a size needs.
    pub fn least_em(&self, size: Size) -> Option<f64> {
        self.least(size, Drawing::Ours(1.0))
    }

    /// The smallest em of pixels, in rows, that is as large as a size needs.
    pub fn least_pixels(&self, size: Size) -> Option<f64> {
        self.least(size, Drawing::Pixels(1.0))
    }

    /// The smallest scale with which native text is as large as a size needs.
    pub fn least_scale(&self, size: Size) -> Option<f64> {
        self.least(size, Drawing::Scaled(1.0))
    }

    /// How many times a drawing must be enlarged: heights grow in proportion.
    fn least(&self, size: Size, unit: Drawing) -> Option<f64> {
        let capital = self.capital_needed(size) / self.capital(unit)?;
        let hanzi = self.hanzi(unit)?;
        Some(self.hanzi_needed(size).map_or(capital, |needed| capital.max(needed / hanzi)))
    }

    /// The fewest columns that are so wide.
    pub fn columns(&self, mm: f64) -> Option<u16> {
        self.cell.map(|cell| cells(mm, cell.width))
    }

    /// The fewest rows that are so high.
    pub fn rows(&self, mm: f64) -> Option<u16> {
        self.cell.map(|cell| cells(mm, cell.height))
    }

    /// The same with a font so many times as large.
    #[must_use]
    pub fn times(&self, factor: f64) -> Self {
        Self { cell: self.cell.map(|cell| cell.times(factor)), ..*self }
    }

    /// The font that makes everything fine that `fine` looks at, with no fewer cells than `smallest`: the smallest that
    /// is at least the present one, in steps of a hundredth, because a larger font also leaves fewer cells.
    pub fn font(
        &self,
        grid: (u16, u16),
        smallest: (u16, u16),
        fine: impl Fn(&Self, (u16, u16)) -> bool,
    ) -> Option<Font> {
        self.cell?;
        let mut fonts = (100..=MOST_FACTOR).map(|n| Font::of(self, grid, f64::from(n) / 100.0));
        fonts.find(|font| {
            let holds = font.grid.0 >= smallest.0 && font.grid.1 >= smallest.1;
            holds && fine(&Self { cell: Some(font.cell), ..*self }, font.grid)
        })
    }
}

/// In hundredths. From the finest grid in use (200 columns) to the coarsest (40) it is a factor of 5.
const MOST_FACTOR: u16 = 1000;

fn cells(mm: f64, cell: f64) -> u16 {
    ((mm - HAIR) / cell).ceil().max(1.0) as u16
}

/// Another size of the terminal's font, and what it makes of the grid.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Font {
    /// So many times the present one.
    pub factor: f64,
    /// Size of a cell then.
    pub cell: CellMm,
    /// Columns and rows then.
    pub grid: (u16, u16),
}

impl Font {
    fn of(glass: &Glass, grid: (u16, u16), factor: f64) -> Self {
        let fewer = |cells: u16| (f64::from(cells) / factor + HAIR).floor() as u16;
        let cell = glass.cell.unwrap_or(CellMm { width: 0.0, height: 0.0 });
        Self { factor, cell: cell.times(factor), grid: (fewer(grid.0), fewer(grid.1)) }
    }
}
