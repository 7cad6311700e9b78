//! What a terminal can do, asked once and without waiting.
//!
//! **Invariant:** nothing is believed that was not answered: a missing, doubled, contradicting or foreign answer means
//! "it cannot", and never the reverse. Time is an argument; no terminal, cannot fail; a few bytes of memory, whatever
//! comes.
//!
//! All questions go out in one write ([`ASK`]) and the answers come back among the keys, through the decoder. The cursor
//! proves what no terminal can be asked: how far it moves tells whether text was scaled and how wide a character is.
//! Each proof stands on a line of its own, so that the row of a report tells which question it answers, and none on the
//! first line, because Shift-F3 of xterm looks like a report from there.
//!
//! Measured, from the question to "ready": xterm 379 and foot 1.21 under 1 ms, VTE 0.80 up to 21 ms, kitty 0.26 and 0.41
//! 3 to 9 ms, kitty 0.41 that is just starting 72 ms. A machine that boots or a line over a network needs longer, so
//! answers are heard for [`WINDOW`]; this delays nothing, since nobody waits for them.

use super::decode::{Maker, Reply};
use std::time::Duration;

/// All questions, to be written ahead of a frame in the same write; afterwards every line but the first is blank, so
/// that frame has to be drawn whole. In order:
///
/// 1. line 2: the cursor; after a blank stretched to two cells (OSC 66, `w=2`), the cursor; after a blank of double size
///    (`s=2`), the cursor. Text sizing is columns 1, 3, 5. foot 1.21 says 1, 3, 4: it stretches and does not enlarge. A
///    terminal without OSC 66 swallows it whole: 1, 1, 1.
/// 2. line 4: after `▀`, the cursor; line 5: after `“`, the cursor: two characters whose width is *ambiguous* (UAX 11);
/// 3. the lines are erased; device attributes (sixel), the cell in pixels, the text area in pixels (VTE answers only
///    this one), the name of the terminal;
/// 4. "are you ready?" (CSI 5 n), which ends it: terminals answer in order.
///
/// Sent back by an echo, none of it is a key but the two characters.
pub const ASK: &str = "\x1b[0m\
    \x1b[2;1H\x1b[6n\x1b]66;w=2; \x1b\\\x1b[6n\x1b]66;s=2; \x1b\\\x1b[6n\
    \x1b[4;1H\u{2580}\x1b[6n\x1b[5;1H\u{201c}\x1b[6n\
    \x1b[2;1H\x1b[J\x1b[c\x1b[16t\x1b[14t\x1b[>q\x1b[5n";

/// Only the size of a cell: for a terminal that was asked before and has another size now. Moves and erases nothing.
pub const ASK_CELL: &str = "\x1b[16t\x1b[14t\x1b[5n";

/// How long answers are heard.
pub const WINDOW: Duration = Duration::from_secs(2);

/// The lines of [`ASK`] as they are answered, counted from 0.
const SIZING_ROW: u16 = 1;
const WIDTH_ROWS: [u16; 2] = [3, 4];
/// The columns that prove text sizing, counted from 0.
const SIZING: [u16; 3] = [0, 2, 4];
/// A cell smaller or larger than this, in pixels, is a mistake: the smallest type in use is 4 wide, and 200 is a line of
/// ten on a 4K panel.
const SENSIBLE: std::ops::RangeInclusive<u16> = 4..=200;

/// What the terminal answered. The default is a terminal that said nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Answers {
    /// It draws text at double size and larger (OSC 66): the cursor proved it.
    pub text_sizing: bool,
    /// It draws sixel pictures.
    pub sixel: bool,
    /// Width and height of a cell in pixels.
    pub cell: Option<(u16, u16)>,
    /// Characters of ambiguous width (block elements, `“ ”`, box drawing) take two cells. `None`: not known.
    pub wide: Option<bool>,
    /// Its name.
    pub maker: Option<Maker>,
    /// All answers are here, to the last one. Without it the terminal said less than it was asked.
    pub answered: bool,
}

/// One answer that may be given once. Given twice and differently it is worth nothing.
#[derive(Debug, Clone, Copy, Default)]
enum Once<T> {
    #[default]
    Nothing,
    Said(T),
    Contradicted,
}

impl<T: Copy + PartialEq> Once<T> {
    fn hear(&mut self, said: T) {
        *self = match *self {
            Self::Nothing => Self::Said(said),
            Self::Said(before) if before == said => Self::Said(said),
            _ => Self::Contradicted,
        };
    }

    fn get(self) -> Option<T> {
        if let Self::Said(said) = self { Some(said) } else { None }
    }
}

/// A probe that was sent.
#[derive(Debug, Clone)]
pub struct Probe {
    until: Duration,
    grid: (u16, u16),
    pixels: Option<(u16, u16)>,
    /// Columns reported from the line of text sizing, and how many.
    columns: [u16; SIZING.len()],
    reports: usize,
    /// The column after a character of ambiguous width, by line.
    widths: [Once<u16>; WIDTH_ROWS.len()],
    sixel: Once<bool>,
    cell: Once<(u16, u16)>,
    text: Once<(u16, u16)>,
    maker: Once<Maker>,
    ready: bool,
}

impl Probe {
    /// A probe that is sent now to a terminal of so many columns and rows. `pixels`: its size as the system knows it
    /// (`TIOCGWINSZ`), which is the last resort for the size of a cell.
    pub fn new(now: Duration, grid: (u16, u16), pixels: Option<(u16, u16)>) -> Self {
        Self {
            until: now + WINDOW,
            grid,
            pixels,
            columns: [0; SIZING.len()],
            reports: 0,
            widths: Default::default(),
            sixel: Once::default(),
            cell: Once::default(),
            text: Once::default(),
            maker: Once::default(),
            ready: false,
        }
    }

    /// An answer came. After the end it changes nothing.
    pub fn hear(&mut self, reply: Reply, now: Duration) {
        if self.ended(now) {
            return;
        }
        match reply {
            Reply::Cursor { col, row: SIZING_ROW } => {
                if let Some(column) = self.columns.get_mut(self.reports) {
                    *column = col;
                }
                self.reports = self.reports.saturating_add(1);
            }
            Reply::Cursor { col, row } => {
                let known = WIDTH_ROWS.iter().zip(&mut self.widths).find(|(r, _)| **r == row);
                if let Some((_, width)) = known {
                    width.hear(col);
                }
            }
            Reply::Device { sixel } => self.sixel.hear(sixel),
            Reply::CellPixels { width, height } => self.cell.hear((width, height)),
            Reply::TextPixels { width, height } => self.text.hear((width, height)),
            Reply::Maker(maker) => self.maker.hear(maker),
            Reply::Ready => self.ready = true,
        }
    }

    /// When [`Probe::done`] wants to be asked if no answer comes. `None` after "ready".
    pub fn deadline(&self) -> Option<Duration> {
        (!self.ready).then_some(self.until)
    }

    /// What the terminal can do, once: when it said "ready", or when nothing more is waited for.
    pub fn done(&self, now: Duration) -> Option<Answers> {
        self.ended(now).then(|| Answers {
            text_sizing: self.reports == SIZING.len() && self.columns == SIZING,
            sixel: self.sixel.get() == Some(true),
            cell: self.cell(),
            wide: self.wide(),
            maker: match self.maker {
                // Two terminals spoke: this is neither of them.
                Once::Contradicted => Some(Maker::Other),
                maker => maker.get(),
            },
            answered: self.ready,
        })
    }

    fn ended(&self, now: Duration) -> bool {
        self.ready || now >= self.until
    }

    fn cell(&self) -> Option<(u16, u16)> {
        let within = |area: Option<(u16, u16)>| area.and_then(|area| cell_of(area, self.grid));
        self.cell.get().and_then(sensible).or_else(|| within(self.text.get())).or_else(|| within(self.pixels))
    }

    /// One of the two is enough to spoil a line.
    fn wide(&self) -> Option<bool> {
        let said = self.widths.map(|width| match width.get() {
            Some(1) => Some(false),
            Some(2) => Some(true),
            _ => None,
        });
        said.into_iter().flatten().reduce(|a, b| a || b)
    }
}

/// The size of a cell where so many pixels hold so many columns and rows; a border of a few pixels does no harm.
pub fn cell_of((width, height): (u16, u16), (columns, rows): (u16, u16)) -> Option<(u16, u16)> {
    sensible((width.checked_div(columns)?, height.checked_div(rows)?))
}

fn sensible((width, height): (u16, u16)) -> Option<(u16, u16)> {
    (SENSIBLE.contains(&width) && SENSIBLE.contains(&height)).then_some((width, height))
}

#[cfg(test)]
mod tests;
