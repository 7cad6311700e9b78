//! U1 to U3: what a question page has.
use crate::{
    conform::{Measured, also, bench::Bench},
    kiosk::Act,
    scene::{Form, Scene},
};
use std::collections::BTreeSet;

/// More choices than this cannot be held in mind.
const MOST: usize = 4;

fn questions(scene: &Scene) -> usize {
    scene.heading.matches(['？', '?']).count()
}

/// Question marks in headings.
pub(super) fn one_question(bench: &Bench) -> Measured {
    let more: BTreeSet<&str> =
        bench.met().iter().filter(|m| questions(&m.scene) > 1).map(|m| m.name.as_str()).collect();
    let (found, said) = also(bench, "two-questions");
    let value = format!("{} of {} screens ask more than one{said}", more.len(), bench.met().len());
    Measured::when(!bench.met().is_empty() && more.is_empty() && found == 0, value)
}

/// The most choices on a screen.
pub(super) fn few_choices(bench: &Bench) -> Measured {
    let most = bench.met().iter().map(|m| (m.scene.choices.len(), m.name.as_str())).max();
    let written = bench.scripts().flat_map(|s| &s.screens);
    let written = written.map(|s| s.choices.len()).chain(bench.pack.menus.iter().map(|m| m.entries.len()));
    let Some((most, name)) = most else { return Measured::nothing("screen") };
    let most = most.max(written.max().unwrap_or(0));
    Measured::when(most <= MOST, format!("{most} at the most, such as on {name}"))
}

/// Heading, Back, a way on; three answers to a red-flag question.
pub(super) fn question_page(bench: &Bench) -> Measured {
    let pages = || bench.met().iter().filter(|m| m.screen.is_some());
    let asks = |scene: &Scene| scene.form == Form::Question;
    let headless = pages().filter(|m| m.scene.heading.is_empty()).count();
    let stuck = pages().filter(|m| m.scene.choices.is_empty()).count();
    let forced = pages().filter(|m| asks(&m.scene) && m.scene.choices.len() < 3).count();
    let without = bench.shots().iter().filter(|s| bench.of(s).screen.is_some() && s.drawn.hits.of(Act::Back).is_none());
    let without = without.count();
    let value = format!(
        "of {} pages {headless} have no heading, {stuck} no way on, {without} no Back; of {} red-flag questions {forced} lack \"not sure\"",
        pages().count(),
        pages().filter(|m| asks(&m.scene)).count()
    );
    Measured::when(pages().count() > 0 && headless + stuck + forced + without == 0, value)
}
