//! Which sizes of type are tried on a grid, largest first, and what the glass asks of them.
use super::room::{LARGE, TALL, footer_type};
use crate::{
    bigtype::{self, Way},
    care::Size,
    glass::{Drawing, GAP, Glass, Roles, TARGET, TARGET_WISHED, Targets},
};

/// Type sizes to try, in rows of large type; `None` is native text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fit {
    /// The heading.
    pub(super) head: Option<u16>,
    /// Choices.
    pub(super) choice: Option<u16>,
    /// The words of the real machine: what a customer compares.
    pub(super) machine: Option<u16>,
    /// Paragraphs.
    pub(super) body: Option<u16>,
}

/// All text native.
pub(super) const NATIVE: Fit = Fit { head: None, choice: None, machine: None, body: None };

/// What the millimetres of the glass ask for at the size that a customer chose. Where they are unknown it asks nothing
/// beyond the tables below.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Needs {
    /// Height of an em in rows that type drawn by us must have at least.
    pub(super) em: f64,
    /// Ordinary text of this terminal is large enough.
    pub(super) native: bool,
    /// It is large enough for what does not grow with the size: the footer.
    pub(super) ordinary: bool,
    /// The em in rows that this must have where it is drawn by us.
    pub(super) ordinary_em: f64,
    /// Rows that a target must have at least.
    pub(super) target: u16,
    /// Rows that it has where there is room.
    pub(super) wished: u16,
    /// Columns between two targets.
    pub(super) gap: u16,
    /// Rows and em of paragraphs, where pixels can be exactly as large as a size asks.
    pub(super) exact: Option<(u16, f64)>,
    /// Letters stand in stacks or hang below the line.
    pub(super) tall: bool,
}

/// Heading, choices, body; 0 is native text.
type Table = &'static [[u16; 3]];

/// Blocks fill their rows, so a line of five rows is an em of five rows.
fn blocks(large: bool, size: Size) -> Table {
    match (large, size) {
        (false, Size::Normal) => &[[4, 0, 0]],
        (false, Size::Large) => &[[5, 5, 0], [5, 4, 0], [4, 4, 0], [5, 0, 0], [4, 0, 0]],
        (false, Size::Larger) => &[[5, 4, 4], [4, 4, 4], [5, 0, 4], [4, 0, 4]],
        (false, Size::Largest) => &[[6, 5, 5], [6, 4, 5], [5, 4, 5], [5, 0, 5], [4, 0, 5]],
        (true, Size::Normal) => &[[5, 4, 4], [4, 4, 4]],
        (true, Size::Large) => &[[6, 5, 4], [6, 4, 4], [5, 4, 4], [4, 4, 4]],
        (true, Size::Larger) => &[[7, 6, 5], [6, 5, 5], [6, 4, 5], [5, 4, 5]],
        (true, Size::Largest) => &[[8, 7, 6], [8, 6, 6], [7, 6, 6], [6, 5, 6], [6, 4, 6]],
    }
}

/// Lines of pixels and scaled text bring their own space and are legible from two rows on: more steps, and more of the
/// screen is large.
fn crisp(large: bool, size: Size) -> Table {
    match (large, size) {
        (false, Size::Normal) => &[[3, 2, 0], [3, 0, 0], [2, 0, 0]],
        (false, Size::Large) => &[
            [5, 4, 3],
            [4, 4, 3],
            [4, 3, 3],
            [4, 3, 2],
            [3, 3, 2],
            [4, 2, 2],
            [3, 2, 2],
            [3, 3, 0],
            [3, 2, 0],
            [2, 2, 2],
            [3, 0, 0],
            [2, 0, 0],
        ],
        (false, Size::Larger) => &[
            [5, 5, 4],
            [5, 4, 4],
            [4, 4, 4],
            [4, 4, 3],
            [4, 3, 3],
            [3, 3, 3],
            [4, 3, 2],
            [3, 3, 2],
            [3, 2, 2],
            [2, 2, 2],
        ],
        (false, Size::Largest) => {
            &[[6, 5, 5], [5, 5, 5], [5, 4, 5], [5, 4, 4], [4, 4, 4], [4, 3, 4], [4, 3, 3], [3, 3, 3]]
        }
        (true, Size::Normal) => &[[6, 5, 4], [5, 4, 4], [5, 4, 3], [4, 3, 3], [3, 3, 3]],
        (true, Size::Large) => &[
            [8, 6, 5],
            [7, 6, 5],
            [6, 6, 5],
            [7, 5, 5],
            [6, 5, 5],
            [6, 5, 4],
            [5, 4, 4],
            [5, 4, 3],
            [4, 3, 3],
            [3, 3, 3],
        ],
        (true, Size::Larger) => {
            &[[9, 8, 6], [8, 7, 6], [7, 7, 6], [7, 6, 6], [7, 5, 6], [6, 5, 6], [6, 5, 5], [5, 4, 5], [5, 4, 4]]
        }
        (true, Size::Largest) => &[
            [10, 9, 8],
            [9, 8, 8],
            [8, 8, 8],
            [8, 7, 8],
            [8, 7, 7],
            [7, 7, 7],
            [7, 6, 7],
            [7, 6, 6],
            [6, 5, 6],
            [6, 5, 5],
        ],
    }
}

/// What is left for scripts that stack their letters: fewer steps down, since they clog first.
const STACKS: Table = &[
    [6, 6, 6],
    [6, 5, 5],
    [5, 5, 5],
    [5, 4, 4],
    [4, 4, 4],
    [3, 3, 3],
    [3, 2, 2],
    [2, 2, 2],
    [2, 2, 0],
    [2, 0, 0],
    [0, 0, 0],
];

/// What is left when none of those fits even on pages of its own.
fn rest(way: Way, large: bool, size: Size) -> Table {
    match (way.is_mosaic(), large, size) {
        (true, true, _) => &[[4, 4, 4], [4, 4, 0], [4, 0, 4], [0, 0, 4], [4, 0, 0], [0, 0, 0]],
        (true, _, Size::Normal | Size::Large) => &[[4, 0, 0], [0, 0, 0]],
        (true, ..) => &[[4, 0, 4], [5, 0, 0], [4, 0, 0], [0, 0, 4], [0, 0, 0]],
        (false, true, _) => &[[4, 3, 3], [3, 3, 3], [3, 2, 2], [2, 2, 2], [2, 2, 0], [0, 0, 0]],
        (false, ..) => &[[3, 2, 2], [2, 2, 2], [2, 2, 0], [2, 0, 2], [2, 0, 0], [0, 0, 2], [0, 0, 0]],
    }
}

/// The sizes of type for one scene on one grid.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Ladder {
    /// How large type is drawn, if at all.
    pub(super) way: Option<Way>,
    /// The grid is over 30 rows.
    pub(super) large: bool,
    /// What the glass asks.
    pub(super) needs: Needs,
    /// All words are letters, without a hanzi.
    pub(super) latin: bool,
}

impl Ladder {
    /// The sizes to try, largest first: those that the chosen type size stands for, then what is left when they do
    /// not fit even on pages of their own.
    pub(super) fn fits(&self, size: Size) -> (Vec<Fit>, Vec<Fit>) {
        let Some(way) = self.way else {
            return (vec![NATIVE], vec![]);
        };
        let table = |size| if way.is_mosaic() { blocks(self.large, size) } else { crisp(self.large, size) };
        let wanted = self.exactly(Self::all(way, table(size), self.least(way), self.needs.native));
        let least = if self.needs.tall { way.min_rows() } else { self.legible(way) };
        // Stacks cannot be left to the terminal: rather on more pages.
        let mut left = Vec::new();
        if !self.needs.tall {
            // Whoever asks for the largest type does not get less than whoever asks for the next.
            for smaller in Size::ALL.iter().rev().skip_while(|other| **other != size).skip(1) {
                left.extend(Self::all(way, table(*smaller), least, true));
            }
        }
        left.extend(Self::all(way, if self.needs.tall { STACKS } else { rest(way, self.large, size) }, least, true));
        left.retain(|fit| !wanted.contains(fit));
        (wanted, left)
    }

    /// Paragraphs of exactly the size that was asked for, where that can be drawn; headings and choices may be larger.
    fn exactly(&self, mut fits: Vec<Fit>) -> Vec<Fit> {
        if let Some((rows, _)) = self.needs.exact.filter(|_| !self.needs.tall) {
            for fit in &mut fits {
                fit.body = (!self.needs.native).then_some(rows);
            }
            fits.dedup();
        }
        fits
    }

    /// The fewest rows of a line that can be read.
    fn legible(&self, way: Way) -> u16 {
        // Letters have fewer strokes than hanzi, and in blocks are read one row smaller; stacks of them need two more.
        match (self.needs.tall, self.latin, way.is_mosaic()) {
            (true, _, true) => way.min_rows() + 2,
            (true, _, false) => way.min_rows() + 1,
            (_, true, true) => way.min_rows() - 1,
            _ => way.min_rows(),
        }
    }

    /// The fewest rows of a line that meets what the glass asks, or that can be read where nothing is known.
    fn least(&self, way: Way) -> u16 {
        let meets = |rows: &u16| bigtype::Size::new(way, *rows).em() + HAIR >= self.needs.em;
        let least = self.legible(way);
        (least..=MOST_ROWS).find(meets).unwrap_or(MOST_ROWS.min(way.max_rows()))
    }

    fn all(way: Way, table: Table, least: u16, native: bool) -> Vec<Fit> {
        let rows = |r: u16| (r > 0 || !native).then_some(r.max(least).min(way.max_rows()));
        let mut out: Vec<Fit> = Vec::new();
        for &[head, choice, body] in table {
            let fit = Fit { head: rows(head), choice: rows(choice), machine: rows(choice), body: rows(body) };
            // The machine's words are as large as the choices; above native choices they are tried large all the same.
            let louder = Fit { machine: Some(least), ..fit };
            let louder = (fit.head.is_some() && fit.machine.is_none()).then_some(louder);
            for fit in louder.into_iter().chain([fit]) {
                if !out.contains(&fit) {
                    out.push(fit);
                }
            }
        }
        out
    }
}

/// What pixels and their rounding may cost.
const SAFE: f64 = 1.02;
/// Lines stand so many em apart (工信厅信管函〔2021〕67号, annex 2, 1.2: 1.3 or more).
const SPACING: f64 = 1.3;
/// A row of difference that no eye finds.
const HAIR: f64 = 1e-9;
/// Larger lines than this fit no screen.
const MOST_ROWS: u16 = 12;

impl Needs {
    /// What a glass asks at a size.
    pub(super) fn of(glass: &Glass, way: Option<Way>, size: Size) -> Self {
        let least = |size| match way {
            // Where the terminal scales its own type, a scale of 1.2 is an em of one row.
            Some(Way::TextSizing) => glass.least_scale(size).map(|scale| scale / 1.2),
            Some(Way::Sixel(_)) => glass.least_pixels(size),
            _ => glass.least_em(size),
        };
        let em = least(size);
        // A little more than the least, and still below what VVSG gives as the most for the size.
        let exact = em.filter(|_| matches!(way, Some(Way::Sixel(_)))).map(|em| {
            let em = em * SAFE;
            (((em * SPACING).ceil() as u16).max(1), em)
        });
        Self {
            exact,
            em: em.unwrap_or(0.0),
            native: glass.native_meets(size).unwrap_or(true),
            ordinary: glass.native_meets(Size::Large).unwrap_or(true),
            ordinary_em: least(Size::Large).unwrap_or(0.0),
            target: glass.rows(TARGET).unwrap_or(0),
            wished: glass.rows(TARGET_WISHED).unwrap_or(0),
            gap: glass.columns(GAP).unwrap_or(0),
            tall: false,
        }
    }

    /// A line of so many rows.
    pub(super) fn sized(&self, way: Way, rows: u16) -> bigtype::Size {
        let size = bigtype::Size::new(way, rows);
        match self.exact {
            Some((exact, em)) if exact == rows && !self.tall => size.with_em(em),
            _ => size,
        }
    }

    /// The same for a script that terminals do not draw well: all of it is drawn by us, and higher.
    pub(super) fn shaped(&mut self) {
        self.native = false;
        self.ordinary = false;
        self.tall = true;
    }
}

/// How the texts of a screen are drawn where its words leave room, for a report of sizes.
pub fn roles(glass: &Glass, grid: (u16, u16), way: Option<Way>, size: Size) -> Roles {
    let way = way.filter(|_| grid.1 >= TALL);
    let needs = Needs::of(glass, way, size);
    let ladder = Ladder { way, large: grid.1 > LARGE, needs, latin: false };
    let fit = ladder.fits(size).0.first().copied().unwrap_or(NATIVE);
    let drawn = |rows: Option<u16>| match (rows, way) {
        (Some(rows), Some(Way::TextSizing)) => Drawing::Scaled(f64::from(rows)),
        (Some(rows), Some(way)) => {
            let em = needs.sized(way, rows).em();
            if matches!(way, Way::Sixel(_)) { Drawing::Pixels(em) } else { Drawing::Ours(em) }
        }
        _ => Drawing::Native,
    };
    Roles {
        heading: drawn(fit.head),
        choice: drawn(fit.choice),
        machine: drawn(fit.machine),
        body: drawn(fit.body),
        ordinary: drawn(footer_type(grid.1, way, &needs)),
    }
}

/// The smallest target of any screen on a grid, and the smallest gap beside it.
pub fn targets(glass: &Glass, grid: (u16, u16)) -> Targets {
    let needs = Needs::of(glass, None, Size::Large);
    let small = grid.1 < TALL;
    Targets {
        columns: 8,
        rows: needs.target.max(if small { 2 } else { 3 }),
        gap_columns: needs.gap.max(if grid.0 < 50 { 1 } else { 2 }),
        gap_rows: 1,
    }
}
