//! What staff see when they fit the guide to its glass: the ways to draw side by side, and a bank card to be matched.
use super::{
    Drawn, Hit,
    paint::{Paint, Skin, State},
    room::Room,
};
use crate::{
    bigtype::{self, CellPixels, Way},
    care::CARD,
    kiosk::{Act, Bar},
    look::style,
    scene::{Label, Scene},
};
use ratatui::{
    layout::{Position, Rect},
    style::Modifier,
};

/// Columns filled from the left, in eighths; the last is a whole cell.
const ACROSS: [&str; 9] = [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"];
/// Rows left free from the bottom, in eighths.
const FREE: [&str; 9] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

impl Paint<'_> {
    /// The heading; returns the first row below it.
    fn staff_heading(&mut self, room: &Room, scene: &Scene, size: Option<u16>) -> u16 {
        let look = style(self.palette.ink, self.palette.paper).add_modifier(Modifier::BOLD);
        let mut y = room.page.y;
        for line in self.wrapped(room, &scene.heading, room.page.width, size).iter() {
            self.line(room, line, size, Position::new(room.page.x, y), room.page, look);
            y += size.unwrap_or(1) + room.air(size);
        }
        y
    }

    /// The same words in each way.
    pub(super) fn letterings(
        &mut self,
        room: &Room,
        scene: &Scene,
        ways: &[Way],
        state: &dyn Fn(Act) -> State,
        drawn: &mut Drawn,
    ) {
        // In ordinary type: nobody knows yet which other is clean.
        let top = self.staff_heading(room, scene, None) + u16::from(!room.small);
        let columns = if scene.choices.len() < 2 { 1 } else { 2 };
        let rows = (scene.choices.len() as u16).div_ceil(columns).max(1);
        let height = ((room.page.bottom() - top + 1) / rows).saturating_sub(1).clamp(2, 9);
        for ((n, label), way) in (0..).zip(&scene.choices).zip(ways) {
            let (x, width) = Room::share(n % columns, columns, room.gap, room.page.x, room.page.width);
            let area = Rect::new(x, top + n / columns * (height + 1), width, height);
            self.sample(room, area, label, *way, state(label.act));
            drawn.hits.0.push(Hit { area, act: label.act });
        }
    }

    fn sample(&mut self, room: &Room, area: Rect, label: &Label, way: Way, state: State) {
        let skin = Skin::choice(&self.palette, state);
        let tile = if room.small { 3 } else { 5 };
        self.block(room, area, label.key, &[], None, tile, skin);
        let wanted = if way.is_mosaic() { way.min_rows().max(5) } else { 4 };
        let size = bigtype::Size::new(way, wanted.min(area.height));
        let inner = area.width.saturating_sub(tile + 2);
        let mut words = String::new();
        for c in label.text.chars() {
            words.push(c);
            if self.big.width(&words, size) > inner {
                words.pop();
                break;
            }
        }
        let at = Position::new(area.x + tile + 1, area.y + (area.height - size.rows) / 2);
        let look = style(skin.text, skin.ground).add_modifier(Modifier::BOLD);
        self.large(&words, size, at, area, look);
    }

    /// The card, as much of it as there is room for, and the keys that change it.
    pub(super) fn card(
        &mut self,
        room: &Room,
        scene: &Scene,
        cell: Option<CellPixels>,
        state: &dyn Fn(Act) -> State,
        drawn: &mut Drawn,
    ) {
        let size = room.footer_type;
        let top = self.staff_heading(room, scene, size) + u16::from(!room.small);
        let keys = room.target.max(size.map_or(2, |rows| rows + 2));
        let bottom = room.page.bottom().saturating_sub(keys);
        for (n, label) in (0..).zip(&scene.choices) {
            let (x, width) = Room::share(n, scene.choices.len() as u16, room.gap, room.page.x, room.page.width);
            let area = Rect::new(x, bottom, width, keys);
            let skin = Skin::choice(&self.palette, state(label.act));
            let tile = size.map_or(if room.small { 2 } else { 5 }, |_| self.width(room, "0", size) + 2);
            let inner = width.saturating_sub(tile + 1 + room.lead(size));
            // A word that does not fit large is ordinary: the key is what counts.
            let size = size.filter(|_| self.width(room, &label.text, size) <= inner);
            let lines = self.wrapped(room, &label.text, inner, size);
            self.block(room, area, label.key, &lines, size, tile, skin);
            drawn.hits.0.push(Hit { area, act: label.act });
        }
        let Some(bar) = scene.card else { return };
        let space = Rect::new(room.page.x, top, room.page.width, bottom.saturating_sub(1).saturating_sub(top));
        self.bar(space, bar, cell);
        drawn.quick = true;
    }

    fn bar(&mut self, space: Rect, bar: Bar, cell: Option<CellPixels>) {
        // Two to one where the shape of a cell is not known; then the short side is asked for next.
        let shape = cell.map_or(0.5, |c| f64::from(c.width) / f64::from(c.height.max(1)));
        let high = bar.high.unwrap_or((f64::from(bar.wide) * CARD.1 / CARD.0 * shape).round() as u16);
        let p = self.palette;
        let (full, part) = (bar.wide / 8, usize::from(bar.wide % 8));
        let rows = high.div_ceil(8).min(space.height);
        for row in 0..rows {
            let y = space.y + row;
            let area = Rect::new(space.x, y, full.min(space.width), 1);
            self.fill(area, p.block, p.on_block);
            let last = row + 1 == high.div_ceil(8) && !high.is_multiple_of(8);
            if full < space.width && !last {
                self.text(space.x + full, y, ACROSS[part], 1, style(p.block, p.paper));
            }
            // The last row is filled from above: the free part is drawn over it.
            if last {
                let free = FREE[usize::from(8 - high % 8)];
                for x in area.left()..area.right() {
                    self.text(x, y, free, 1, style(p.paper, p.block));
                }
            }
        }
    }
}
