//! Brushes: filled areas, native and large text, blocks that can be pressed.
use super::{art::Picture, room::Room};
use crate::{
    bigtype::{self, Type, Way, native_width},
    look::{Palette, Rgb, style},
};
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
    style::{Modifier, Style},
};
use std::rc::Rc;

/// How a block looks at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Rest,
    Focused,
    Pressed,
}

/// The colours of one block.
#[derive(Debug, Clone, Copy)]
pub(super) struct Skin {
    pub(super) ground: Rgb,
    pub(super) text: Rgb,
    /// The tile behind the digit, and the digit.
    pub(super) tile: (Rgb, Rgb),
    pub(super) line: Option<Rgb>,
}

impl Skin {
    /// A choice.
    pub(super) fn choice(p: &Palette, state: State) -> Self {
        match state {
            State::Rest => Self { ground: p.block, text: p.on_block, tile: (p.block, p.on_block), line: None },
            State::Focused => {
                // Where accent and block are one colour, focus is shape: the tile turns over.
                let same = p.accent == p.block;
                Self {
                    ground: p.block,
                    text: p.on_block,
                    tile: if same { (p.on_block, p.block) } else { (p.accent, p.on_accent) },
                    line: Some(p.frame),
                }
            }
            State::Pressed => {
                Self { ground: p.on_block, text: p.block, tile: (p.on_block, p.block), line: Some(p.block) }
            }
        }
    }

    /// A place of the footer.
    pub(super) fn place(p: &Palette, state: State) -> Self {
        match state {
            State::Rest => Self {
                ground: p.soft,
                text: p.ink,
                tile: (p.soft, p.accent),
                // Without a colour of its own the place is outlined.
                line: (p.soft == p.paper).then_some(p.ink),
            },
            State::Focused => Self { ground: p.soft, text: p.ink, tile: (p.accent, p.on_accent), line: Some(p.accent) },
            State::Pressed => Self { ground: p.ink, text: p.paper, tile: (p.ink, p.paper), line: None },
        }
    }
}

/// How much of a frame is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Brush {
    /// Cells, and the bytes of what lies over them.
    Whole,
    /// Cells, and where something lies over them.
    Cells,
    /// Where everything stands, without a cell.
    Dry,
}

/// Paints into a frame.
pub(super) struct Paint<'a> {
    pub(super) buf: &'a mut Buffer,
    pub(super) big: &'a mut Type,
    pub(super) brush: Brush,
    pub(super) palette: Palette,
    /// The first line that was longer than its place.
    pub(super) cut: Option<String>,
}

impl Paint<'_> {
    pub(super) fn fill(&mut self, area: Rect, colour: Rgb, ink: Rgb) {
        if self.brush == Brush::Dry {
            return;
        }
        let area = area.intersection(self.buf.area);
        for y in area.top()..area.bottom() {
            for x in area.left()..area.right() {
                if let Some(cell) = self.buf.cell_mut((x, y)) {
                    cell.reset();
                    cell.set_symbol(" ").set_style(style(ink, colour));
                }
            }
        }
    }

    /// Native text in one row, at most `width` columns; returns the columns used.
    pub(super) fn text(&mut self, x: u16, y: u16, text: &str, width: u16, look: Style) -> u16 {
        if self.brush == Brush::Dry || y >= self.buf.area.bottom() || x >= self.buf.area.right() {
            return 0;
        }
        let (end, _) = self.buf.set_stringn(x, y, text, usize::from(width), look);
        end - x
    }

    /// Columns of a text of a size.
    pub(super) fn width(&mut self, room: &Room, text: &str, size: Option<u16>) -> u16 {
        match room.size(text, size) {
            Some(size) => self.big.width(text, size),
            None => native_width(text),
        }
    }

    /// Text of a size in lines of so many columns.
    pub(super) fn wrapped(&mut self, room: &Room, text: &str, columns: u16, size: Option<u16>) -> Rc<[String]> {
        self.big.lines(text, columns, room.size(text, size))
    }

    /// Text of a size, its top left at a cell, clipped to an area.
    pub(super) fn line(&mut self, room: &Room, text: &str, size: Option<u16>, at: Position, clip: Rect, look: Style) {
        let room_for = clip.intersection(self.buf.area).right().saturating_sub(at.x);
        if self.cut.is_none() && self.width(room, text, size) > room_for {
            self.cut = Some(text.to_owned());
        }
        // A picture that ends on the last row makes some terminals scroll.
        let scrolls = |size: &bigtype::Size| {
            matches!(size.way, Way::Sixel(_)) && at.y.saturating_add(size.rows) >= self.buf.area.bottom()
        };
        if let Some(size) = room.size(text, size).filter(|size| !scrolls(size)) {
            self.large(text, size, at, clip, look);
            return;
        }
        let width = clip.right().saturating_sub(at.x);
        if at.y < clip.bottom() {
            self.text(at.x, at.y, text, width, look);
        }
    }

    /// A line of large type: its cells, or what lies over them, which is kept without cells too.
    pub(super) fn large(&mut self, text: &str, size: bigtype::Size, at: Position, clip: Rect, look: Style) {
        if self.brush != Brush::Dry || !size.way.is_mosaic() {
            self.big.draw(text, size, at, clip, look, self.buf);
        }
    }

    /// A thin line inside a block, where its edge rows carry no text.
    pub(super) fn outline(&mut self, room: &Room, area: Rect, line: Rgb, ground: Rgb, edges: bool) {
        let look = style(line, ground);
        if self.brush == Brush::Dry || area.width < 2 || area.height == 0 {
            return;
        }
        for y in area.top()..area.bottom() {
            self.text(area.right() - 1, y, "▐", 1, look);
        }
        if edges {
            for x in area.left()..area.right() {
                self.text(x, area.top(), "▀", 1, look);
                self.text(x, area.bottom() - 1, "▄", 1, look);
            }
            if room.quadrants {
                // Corners: the edge and the side together.
                self.text(area.right() - 1, area.top(), "▜", 1, look);
                self.text(area.right() - 1, area.bottom() - 1, "▟", 1, look);
            }
        }
    }

    /// A block with a digit in its tile and a label of one or more lines.
    #[allow(clippy::too_many_arguments)] // a block is exactly these parts
    pub(super) fn block(
        &mut self,
        room: &Room,
        area: Rect,
        key: Option<char>,
        lines: &[String],
        size: Option<u16>,
        tile: u16,
        skin: Skin,
    ) {
        self.faced(room, area, key, lines, size, tile, skin, None);
    }

    /// The same with a picture between digit and label.
    #[allow(clippy::too_many_arguments)] // a block is exactly these parts
    pub(super) fn faced(
        &mut self,
        room: &Room,
        area: Rect,
        key: Option<char>,
        lines: &[String],
        size: Option<u16>,
        tile: u16,
        skin: Skin,
        picture: Option<&Picture>,
    ) {
        self.fill(area, skin.ground, skin.text);
        let step = size.unwrap_or(1) + room.air(size);
        let high = (lines.len() as u16 * step).saturating_sub(step - size.unwrap_or(1));
        let above = area.height.saturating_sub(high) / 2;
        let edges = area.height >= high + 2;
        if let Some(line) = skin.line {
            self.outline(room, area, line, skin.ground, edges);
        }
        let text = style(skin.text, skin.ground).add_modifier(Modifier::BOLD);
        let mut x = area.x + 1;
        if let Some(key) = key {
            let tiled = Rect { width: tile.min(area.width), ..area };
            let look = style(skin.tile.1, skin.tile.0).add_modifier(Modifier::BOLD);
            if skin.tile.0 != skin.ground || skin.line.is_none() {
                self.fill(tiled, skin.tile.0, skin.tile.1);
            }
            self.digit(room, tiled, key, size, look);
            x = area.x + tile + room.lead(size);
        }
        if let Some(picture) = picture {
            let (width, rows) = picture.size();
            if self.brush != Brush::Dry {
                let at = Position::new(x, area.y + area.height.saturating_sub(rows) / 2);
                picture.stamp(at, skin.text, skin.ground, self.buf);
            }
            x += width + 1;
        }
        let mut y = area.y + above;
        for l in lines {
            self.line(room, l, size, Position::new(x, y), area, text);
            y += step;
        }
    }

    /// The digit of a block: as large as its label, and large beside a native label where the block is high enough.
    fn digit(&mut self, room: &Room, tile: Rect, key: char, size: Option<u16>, look: Style) {
        // Its size takes trying, and only what lies over cells is kept without them.
        if self.brush == Brush::Dry && room.way.is_none_or(Way::is_mosaic) {
            return;
        }
        let text = key.to_string();
        let rows = size.or_else(|| {
            let way = room.way.filter(|way| tile.width >= 6 && way.min_rows() <= 5)?;
            let least = way.min_rows();
            let fits = |rows: &u16| self.big.width(&text, bigtype::Size::new(way, *rows)) < tile.width;
            (least..=tile.height.min(least + 2)).rev().find(fits)
        });
        let (Some(rows), Some(way)) = (rows, room.way) else {
            let x = tile.x + tile.width.saturating_sub(1) / 2;
            self.text(x, tile.y + tile.height.saturating_sub(1) / 2, &text, native_width(&text), look);
            return;
        };
        let size = bigtype::Size::new(way, rows);
        let width = self.big.width(&text, size);
        let at =
            Position::new(tile.x + tile.width.saturating_sub(width) / 2, tile.y + tile.height.saturating_sub(rows) / 2);
        self.large(&text, size, at, tile, look);
    }
}
