//! The five-minute drill: one line, the whole team, prompts that fade from the full line to key words to nothing.
use super::{Place, Rehearsal};
use crate::{
    care::{Format, Item},
    case::{Case, Wording},
    takes::{Line, Take},
};
use jiff::Timestamp;
use std::time::Duration;

/// A line worth knowing by heart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct By {
    /// The case, by its place.
    pub case: usize,
    /// The moment.
    pub at: usize,
    /// The line.
    pub line: usize,
}

/// A line that is practised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Practised {
    /// Which.
    pub by: By,
    /// When it began.
    pub began: (Timestamp, i32, Duration),
}

impl Rehearsal {
    /// Every line worth knowing by heart, those for what is weakest first.
    pub fn drills(&self) -> Vec<By> {
        // Words of a screen have no key words of their own.
        let own = self.cases.iter().enumerate().filter(|(_, case)| case.wording == Wording::Own);
        let mut all: Vec<(Item, By)> = Vec::new();
        for (n, case) in own {
            for (at, moment) in case.moments.iter().enumerate() {
                let lines = moment.lines.iter().enumerate().filter(|(_, line)| line.drill);
                all.extend(lines.map(|(line, _)| (moment.item, By { case: n, at, line })));
            }
        }
        all.sort_by_key(|(item, _)| Some(*item) != self.standing.weak);
        all.into_iter().map(|(_, by)| by).collect()
    }

    /// A round of a line, as a check or a test wants to see it.
    pub fn practise(&mut self, n: usize, round: u8) {
        let by = self.drills().get(n).copied();
        self.drill = by.map(|by| Practised { by, began: (Timestamp::UNIX_EPOCH, 0, Duration::ZERO) });
        self.show(Place::Drill(round));
    }

    /// The record of a drill of the team.
    pub(super) fn drilled(&self, all: bool, since: Duration) -> Option<Take> {
        let Practised { by, began } = self.drill?;
        let case: &Case = self.cases.get(by.case)?;
        let moment = case.moments.get(by.at)?;
        let line = moment.lines.get(by.line)?;
        let said = Line {
            moment: moment.id.clone(),
            line: line.id.clone(),
            item: moment.item,
            mark: all.then_some(Item::BEST),
        };
        Some(Take {
            trainee: None,
            lines: vec![said],
            passed: all,
            ..self.blank(case, Format::Drill, began, since.saturating_sub(began.2))
        })
    }
}
