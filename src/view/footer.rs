//! The status line above and the four places below: the same on every screen.
use super::{
    Drawn, Hit,
    paint::{Paint, Skin, State},
    room::Room,
};
use crate::{
    kiosk::Act,
    look::style,
    scene::{Form, Label, Scene},
};
use ratatui::{
    layout::{Position, Rect},
    style::Modifier,
};

/// How the four places are drawn.
struct Shape {
    size: Option<u16>,
    short: bool,
    widths: [u16; 4],
}

/// Columns between two parts of the status line.
fn apart(room: &Room) -> u16 {
    2 * room.gap.min(2)
}

impl Paint<'_> {
    /// Columns that the status line takes in the size of a room.
    pub(super) fn status_width(&mut self, room: &Room, scene: &Scene) -> u16 {
        let status = &scene.status;
        let parts = [Some(&status.task), status.step.as_ref(), status.note.as_ref()];
        let widths = parts.into_iter().flatten().map(|part| self.width(room, part, room.status_type) + apart(room));
        widths.sum::<u16>().saturating_sub(apart(room))
    }

    pub(super) fn status(&mut self, room: &Room, scene: &Scene, right: u16) {
        let p = self.palette;
        let framed = scene.form == Form::Warning;
        let (ink, ground) = if framed { (p.on_block, p.block) } else { (p.block, p.paper) };
        let look = style(ink, ground);
        let area = room.status;
        if area.height == 0 {
            // No row of its own: the remark goes into the gap above the footer.
            let note = scene.status.note.as_deref().unwrap_or_default();
            let clip = Rect::new(area.x, room.footer.y - 1, area.width, 1);
            self.line(room, note, None, clip.as_position(), clip, look);
            return;
        }
        let mut x = area.x;
        for part in [Some(&scene.status.task), scene.status.step.as_ref()].into_iter().flatten() {
            let clip = Rect { width: right.saturating_sub(area.x), ..area };
            self.line(room, part, room.status_type, Position::new(x, area.y), clip, look);
            x += self.width(room, part, room.status_type) + apart(room);
        }
        let mut end = right;
        if let Some(note) = &scene.status.note {
            let width = self.width(room, note, room.status_type);
            if x + width <= right {
                end = right - width;
                self.line(room, note, room.status_type, Position::new(end, area.y), area, look);
            } else {
                self.cut.get_or_insert_with(|| note.clone());
            }
        }
        let Some((n, m)) = scene.status.of else { return };
        // Blocks already walked against blocks to come: needs two colours that differ.
        if p.soft == p.paper || framed {
            return;
        }
        let free = end.saturating_sub(x + 1);
        let Some(unit) = (2..=4).rev().find(|unit| m as u16 * unit <= free) else {
            return;
        };
        let start = end - m as u16 * unit;
        let y = area.y + area.height.saturating_sub(2) / 2;
        for i in 0..m as u16 {
            let ground = if i < n as u16 { p.block } else { p.soft };
            self.fill(Rect::new(start + i * unit, y, unit - 1, area.height.min(2)), ground, p.ink);
        }
    }

    pub(super) fn footer(&mut self, room: &Room, scene: &Scene, state: &dyn Fn(Act) -> State, drawn: &mut Drawn) {
        let area = room.footer;
        let Shape { size, short, widths } = self.shape(room, &scene.footer);
        let tile = size.map_or(3, |_| self.width(room, "0", size) + 2);
        let mut x = area.x;
        for (label, width) in scene.footer.iter().zip(widths) {
            let place = Rect::new(x, area.y, width, area.height);
            x += width + room.gap;
            let skin = Skin::place(&self.palette, state(label.act));
            let text = if short { &label.short } else { &label.text };
            if room.small {
                self.low_place(room, place, label.key, text, skin);
            } else {
                let inner = width.saturating_sub(tile + room.lead(size) + 1);
                let lines = match size {
                    Some(_) => [text.clone()].into(),
                    None => self.wrapped(room, text, inner, None),
                };
                self.block(room, place, label.key, &lines, size, tile, skin);
            }
            drawn.hits.0.push(Hit { area: place, act: label.act });
        }
    }

    /// All four labels in one size: large in full, large and short, native in full, native and short. The places are
    /// equal where that holds the words, else as wide as their words and an equal share of the rest.
    fn shape(&mut self, room: &Room, places: &[Label; 4]) -> Shape {
        let [a, b, c, d] = [0, 1, 2, 3].map(|n| Room::share(n, 4, room.gap, 0, room.footer.width).1);
        let equal = [a, b, c, d];
        let least = a.min(b).min(c).min(d);
        if let Some(most) = room.footer_type {
            // Letters have fewer strokes than hanzi and are read one row smaller.
            let latin = places.iter().all(|l| l.short.is_ascii());
            for rows in (most - u16::from(latin)..=most).rev() {
                let size = Some(rows);
                let around = self.width(room, "0", size) + 2 + room.lead(size);
                for short in [false, true] {
                    let text = |l: &Label| if short { l.short.clone() } else { l.text.clone() };
                    let needs = places.each_ref().map(|l| self.width(room, &text(l), size) + around);
                    if needs.iter().all(|n| *n <= least) {
                        return Shape { size, short, widths: equal };
                    }
                    let free = room.footer.width.checked_sub(3 * room.gap + needs.iter().sum::<u16>());
                    if let Some(free) = free.filter(|_| short) {
                        return Shape { size, short, widths: needs.map(|n| n + free / 4) };
                    }
                }
            }
        }
        let inner = least.saturating_sub(if room.small { 1 } else { 5 });
        let lines = if room.small { 1 } else { 2 };
        let mut whole = |t: &str| {
            let torn = t.split_whitespace().any(|word| self.width(room, word, None) > inner);
            !torn && self.wrapped(room, t, inner, None).len() <= lines
        };
        let long = places.iter().all(|l| whole(&l.text));
        Shape { size: None, short: !long, widths: equal }
    }

    /// A place of two rows: the digit above, the word below.
    fn low_place(&mut self, room: &Room, area: Rect, key: Option<char>, text: &str, skin: Skin) {
        self.fill(area, skin.ground, skin.text);
        let bold = Modifier::BOLD;
        // Letters that we draw ourselves stand above: nothing may be drawn on the last row of the screen.
        let ours = room.size(text, None).is_some();
        let (above, below) = (area.y, area.y + 1);
        let (digit, word) = if ours { (below, above) } else { (above, below) };
        if let Some(key) = key {
            let tile = Rect::new(area.x, digit, 3, 1);
            self.fill(tile, skin.tile.0, skin.tile.1);
            let look = style(skin.tile.1, skin.tile.0).add_modifier(bold);
            self.text(area.x + 1, digit, &key.to_string(), 1, look);
        }
        let look = style(skin.text, skin.ground).add_modifier(bold);
        self.line(room, text, None, Position::new(area.x + 1, word), area, look);
        if let Some(line) = skin.line {
            self.outline(room, area, line, skin.ground, false);
        }
    }
}
