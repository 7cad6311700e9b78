//! The plan of the screen that was drawn last: another page, another focus or other colours need no new one.
//!
//! **Invariant:** a plan serves every scene that differs only in what planning does not look at.
use super::{plan::Plan, room::Room, sizes::Needs};
use crate::{bigtype::Way, scene::Scene};
use ratatui::layout::Rect;

/// How large type is drawn, as the terminal has it and as the scene allows it.
type Ways = (Option<Way>, Option<Way>);

/// A scene with its plan.
pub(super) struct Known {
    scene: Scene,
    area: Rect,
    ways: Ways,
    needs: Needs,
    pub(super) room: Room,
    pub(super) plan: Plan,
}

impl Known {
    pub(super) fn new(scene: &Scene, area: Rect, ways: Ways, needs: Needs, room: Room, plan: Plan) -> Self {
        Self { scene: scene.clone(), area, ways, needs, room, plan }
    }

    pub(super) fn serves(&self, scene: &Scene, area: Rect, ways: Ways, needs: Needs) -> bool {
        // Where all type is the terminal's own, the four sizes are planned alike.
        let size = self.room.way.is_none() || self.scene.prefs.size == scene.prefs.size;
        size && (self.area, self.ways, self.needs) == (area, ways, needs) && alike(&self.scene, scene)
    }
}

/// Whether two scenes of one size are planned alike. Taken apart as a whole, so that a new field is not forgotten here.
fn alike(a: &Scene, b: &Scene) -> bool {
    let Scene {
        form,
        prefs,
        status,
        heading,
        body,
        brief,
        choices,
        footer,
        more,
        languages,
        answer,
        pad,
        card,
        companion,
        focus: _,
        waits,
        page: _,
    } = a;
    (*form, *companion, *waits, *card) == (b.form, b.companion, b.waits, b.card)
        && prefs.tongue == b.prefs.tongue
        && (heading, status, body, brief) == (&b.heading, &b.status, &b.body, &b.brief)
        && (choices, footer, more, languages) == (&b.choices, &b.footer, &b.more, &b.languages)
        && (answer, pad) == (&b.answer, &b.pad)
}
