//! A screen of 160x45 that is nothing but large type: the worst case, because no row is left free and no hanzi comes twice
//! on a page of blocks, where one that comes again costs nothing.
#![allow(dead_code, reason = "each benchmark uses its part")]
use caring_mode::bigtype::{CellPixels, Size, Type, Way};
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
    style::{Color, Style},
};
use std::collections::HashSet;

/// The grid of the budgets.
pub(crate) const GRID: Rect = Rect::new(0, 0, 160, 45);
/// "Call a person", as the kiosk says it.
pub(crate) const TIBETAN: &str = "ལས་བྱེད་པ་འབོད་པ";
/// "Take out money, 1200 yuan."
pub(crate) const UYGHUR: &str = "پۇل ئېلىش 1200 يۈەن";
/// Everything that a line of a Chinese screen holds.
pub(crate) const MIXED: &str = "取款 ¥1,200.00 PIN，好";

const CELL: CellPixels = CellPixels { width: 10, height: 20 };
/// Words that the kiosk says, for their hanzi.
const WORDS: [&str; 3] = [
    include_str!("../../locales/zh-CN/common.ftl"),
    include_str!("../../locales/zh-CN/menu.ftl"),
    include_str!("../../locales/zh-CN/withdraw-cash.ftl"),
];

/// A way to draw, at a size at which hanzi are read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) size: Size,
    pub(crate) halftone: bool,
}

const fn kind(name: &'static str, way: Way, rows: u16, halftone: bool) -> Kind {
    Kind { name, size: Size::new(way, rows), halftone }
}

/// Blocks, which are cells.
pub(crate) const BLOCKS: [Kind; 4] = [
    kind("sextant 4", Way::Sextant, 4, false),
    kind("quadrant 5, two strengths", Way::Quadrant, 5, false),
    kind("quadrant 5, halftone", Way::Quadrant, 5, true),
    kind("half 6", Way::Half, 6, false),
];
/// What lies over cells.
pub(crate) const PLACED: [Kind; 2] =
    [kind("sixel 3, 10x20", Way::Sixel(CELL), 3, false), kind("osc66 3", Way::TextSizing, 3, false)];
/// Tibetan is two rows higher than Chinese.
pub(crate) const STACKS: Kind = kind("sextant 6", Way::Sextant, 6, false);

impl Kind {
    /// An engine that has drawn nothing.
    pub(crate) fn engine(self) -> Type {
        let mut engine = Type::new();
        engine.halftone = self.halftone;
        engine
    }

    /// Lines of different hanzi that fill the grid.
    pub(crate) fn page(self) -> Vec<String> {
        let mut seen = HashSet::new();
        let words = WORDS.iter().flat_map(|words| words.chars());
        let hanzi: Vec<char> = words.filter(|c| ('\u{4e00}'..'\u{a000}').contains(c) && seen.insert(*c)).collect();
        let across = usize::from(GRID.width / self.engine().width("取", self.size));
        let blocks = self.size.way.is_mosaic();
        // The last row of the glass holds no picture: some terminals would scroll.
        let down = usize::from((GRID.height - u16::from(!blocks)) / self.size.rows);
        assert!(hanzi.len() >= across * down || !blocks, "{}: too few hanzi", self.name);
        let mut hanzi = hanzi.into_iter().cycle();
        (0..down).map(|_| hanzi.by_ref().take(across).collect()).collect()
    }
}

/// An empty grid.
pub(crate) fn blank() -> Buffer {
    Buffer::empty(GRID)
}

/// Ink and paper.
pub(crate) fn style() -> Style {
    Style::new().fg(Color::Rgb(26, 26, 26)).bg(Color::Rgb(255, 250, 240))
}

/// One line at the upper left.
pub(crate) fn line(engine: &mut Type, text: &str, size: Size, buf: &mut Buffer) -> u16 {
    engine.draw(text, size, Position::ORIGIN, GRID, style(), buf)
}

/// A whole page.
pub(crate) fn draw(engine: &mut Type, page: &[String], size: Size, buf: &mut Buffer) {
    for (n, line) in (0..).zip(page) {
        engine.draw(line, size, Position::new(0, n * size.rows), GRID, style(), buf);
    }
}

/// A whole page with what lies over its cells; how many bytes that is.
pub(crate) fn show(engine: &mut Type, page: &[String], size: Size, buf: &mut Buffer) -> usize {
    draw(engine, page, size, buf);
    engine.placed().iter().map(|placed| engine.shown(placed, buf).bytes.len()).sum()
}
