//! The plan of the screen that was drawn last: another page, another focus or other colours need no new one.
//!
//! **Invariant:** a plan serves every scene that differs only in what planning does not look at.
use super::{number::Numeral, plan::Plan, room::Room, sizes::Needs};
use crate::{bigtype::Way, scene::Scene};
use ratatui::layout::Rect;

/// How large type is drawn, as the terminal has it and as the scene allows it.
type Ways = (Option<Way>, Option<Way>);

/// How the grid is divided, what stands on which page, and the number in the corner.
pub(super) type Planned = (Room, Plan, Option<Numeral>);

/// A scene with its plan.
pub(super) struct Known {
    scene: Scene,
    area: Rect,
    ways: Ways,
    needs: Needs,
    /// The lines for staff above the page.
    pub(super) strip: Vec<String>,
    pub(super) room: Room,
    pub(super) plan: Plan,
    pub(super) numeral: Option<Numeral>,
}

impl Known {
    pub(super) fn new(
        scene: &Scene,
        area: Rect,
        ways: Ways,
        needs: Needs,
        strip: Vec<String>,
        planned: Planned,
    ) -> Self {
        let (room, plan, numeral) = planned;
        Self { scene: scene.clone(), area, ways, needs, strip, room, plan, numeral }
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
        edge,
        faces,
        answer,
        pad,
        number,
        card,
        companion,
        art,
        focus: _,
        waits,
        strip,
        page: _,
    } = a;
    (*form, *companion, *waits, *card, *number) == (b.form, b.companion, b.waits, b.card, b.number)
        && prefs.tongue == b.prefs.tongue
        && (heading, status, body, brief) == (&b.heading, &b.status, &b.body, &b.brief)
        && (choices, footer, more, edge) == (&b.choices, &b.footer, &b.more, &b.edge)
        && (answer, pad, strip, *faces, art) == (&b.answer, &b.pad, &b.strip, b.faces, &b.art)
}
