//! Made-up customers who walk every task through the real program: a thousand visits of older people in a minute.
//!
//! **Invariant:** pure and seeded. The clock is a number that a visit turns on, chance comes from the seed and the names of
//! profile, task and language, and a visit knows nothing of the ones beside it: so the report is the same byte for byte
//! on every machine and with any number of threads.
//!
//! ```text
//! mind (what is wanted) ─▶ body (events at times) ─▶ Hand ─▶ Input ─▶ Kiosk::update ─▶ Scene ─▶ View (hit map) ─▶ mind
//! ```
//!
//! What is not simulated: bytes of a terminal (the chain begins where the decoder ends), a real machine that pulls the
//! card back, and what people think. A profile is no old person; it is one property of many, taken to an end.
mod body;
mod canary;
mod desk;
mod lab;
mod mind;
mod profile;
mod report;
mod tally;
mod visit;

pub use lab::Lab;
pub use profile::Profile;
pub use report::{Report, Row, Target};
pub use tally::Tally;

use crate::{dice::Dice, pack::Pack, tour, words::Tongue};
use desk::Desk;
use mind::Mind;
use visit::Visit;

/// Inches of the reference panel.
pub const PANEL: f64 = 15.6;
/// Its grids: every second visit is at the other one.
const GRIDS: [(u16, u16); 2] = [(80, 24), (60, 16)];

/// One task, in one language, by one profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The script.
    pub task: String,
    /// The language.
    pub tongue: Tongue,
    /// Who.
    pub profile: Profile,
}

/// How much is walked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// Everything that is left to chance.
    pub seed: u64,
    /// Visits of each cell.
    pub visits: u64,
    /// More visits of a cell, until the kiosk was told so much by it.
    pub inputs: u64,
}

/// All cells of a pack: tasks in the order of the menus, languages, profiles.
pub fn cells(pack: &Pack, tasks: &[String], tongues: &[Tongue], profiles: &[Profile]) -> Vec<Cell> {
    let all = tour::scripts(pack).into_iter().filter(|name| tasks.is_empty() || tasks.contains(name));
    all.flat_map(|task| {
        tongues.iter().flat_map(move |&tongue| {
            let task = task.clone();
            profiles.iter().map(move |&profile| Cell { task: task.clone(), tongue, profile })
        })
    })
    .collect()
}

/// Walks one cell.
pub fn walk(lab: &mut Lab, cell: &Cell, plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let tag = lab.pack.words.tags().get(cell.tongue).map(ToString::to_string).unwrap_or_default();
    let mut n = 0;
    while n < plan.visits || (tally.inputs < plan.inputs && n < plan.visits.max(1) * 100_000) {
        let mut dice = Dice::of(plan.seed, [cell.task.as_str(), &tag, cell.profile.name(), &n.to_string()]);
        // The first visit of each cell takes the plain way: so that a task that cannot be done is seen at once.
        let calmly = n == 0;
        let grid = GRIDS[dice.below(GRIDS.len())];
        let measured = dice.percent(50);
        let Some(mind) = Mind::of(lab, &cell.task, calmly, false) else { break };
        let second = (cell.profile == Profile::Takeover).then(|| Mind::of(lab, &cell.task, calmly, true)).flatten();
        let mut desk = Desk::new(lab, cell.tongue, grid, measured);
        Visit::new(&mut desk, cell.profile, mind, dice, &mut tally).run(second);
        tally.events += desk.events;
        tally.inputs += desk.inputs;
        n += 1;
    }
    tally
}
