//! The staff pad: twelve keys, and how many digits were typed but never which.
use super::{
    Drawn, Hit,
    paint::{Paint, Skin, State},
    room::Room,
};
use crate::{kiosk::Act, look::style, scene::Scene};
use ratatui::{layout::Rect, style::Modifier};

const COLUMNS: u16 = 4;

impl Paint<'_> {
    pub(super) fn pad(&mut self, room: &Room, scene: &Scene, state: &dyn Fn(Act) -> State, drawn: &mut Drawn) {
        let Some((keys, typed)) = &scene.pad else { return };
        let p = self.palette;
        let look = style(p.ink, p.paper).add_modifier(Modifier::BOLD);
        // The heading takes the status line's place: a small grid has no row to spare.
        self.fill(room.status, p.paper, p.ink);
        let used = self.width(room, &scene.heading, None);
        self.line(room, &scene.heading, None, room.status.as_position(), room.status, look);
        let dots = "* ".repeat(*typed);
        let x = room.status.x + used + 2;
        self.text(x, room.status.y, &dots, room.status.right().saturating_sub(x), look);
        let rows = (keys.len() as u16).div_ceil(COLUMNS);
        let width = (room.page.width - room.gap * (COLUMNS - 1)) / COLUMNS;
        let bottom = room.footer.y - u16::from(!room.small);
        let height = ((bottom - room.page.y + 1) / rows).saturating_sub(1).clamp(room.target.min(2), 7);
        for (n, key) in (0..).zip(keys) {
            let area = Rect::new(
                room.page.x + n % COLUMNS * (width + room.gap),
                room.page.y + n / COLUMNS * (height + 1),
                width,
                height,
            );
            let skin = Skin::place(&p, state(key.act));
            self.block(room, area, None, std::slice::from_ref(&key.text), None, 0, skin);
            drawn.hits.0.push(Hit { area, act: key.act });
        }
    }
}
