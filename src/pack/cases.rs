//! The cases of a pack: those in files of their own, and the parts of scripts that are rehearsed.
use super::{Files, Pack};
use crate::{
    care::{Critical, Item, Mood, Outcome},
    case::{Case, Leads, Line, Moment, Wording},
    diagnostic::Diagnostic,
    script::{Rehearse, Script},
};
use std::{cell::OnceCell, rc::Rc};

/// Where the cases stand.
pub const CASES: &str = "assets/cases";

/// The trust of a customer at a screen of a script: in the middle.
const TRUST: u8 = 5;

/// A case, with what was found while it was read.
type Reading = Rc<(Case, Vec<Diagnostic>)>;

/// The cases in files, read at first use: a kiosk reads none.
#[derive(Clone, Default)]
pub(super) struct Shelf(Vec<(String, OnceCell<Reading>)>);

impl Shelf {
    pub(super) fn of(files: &Files) -> Self {
        let names = files.keys().filter_map(|file| file.strip_prefix(CASES)?.strip_prefix('/')?.strip_suffix(".kdl"));
        Self(names.map(|name| (name.to_owned(), OnceCell::new())).collect())
    }

    /// Keeps what an earlier shelf has read of files that did not change.
    pub(super) fn keep(&mut self, earlier: &Self, same: impl Fn(&str) -> bool) {
        for (name, cell) in &mut self.0 {
            if let Some((_, known)) = earlier.0.iter().find(|(known, _)| known == name && same(name)) {
                *cell = known.clone();
            }
        }
    }
}

impl Pack {
    /// The cases in files, each with what was found while it was read.
    pub fn case_files(&self) -> impl Iterator<Item = (&Case, &[Diagnostic])> {
        self.shelf.0.iter().map(|(name, cell)| {
            let reading = cell.get_or_init(|| {
                let file = format!("{CASES}/{name}.kdl");
                Rc::new(Case::read(&file, self.file(&file).unwrap_or_default()))
            });
            (&reading.0, reading.1.as_slice())
        })
    }

    /// Every case that can be rehearsed: those in files, then the parts of scripts. One that was not read whole, or whose script
    /// there is not, is left out.
    pub fn cases(&self) -> Vec<Case> {
        let files =
            self.case_files().map(|(case, _)| case).filter(|case| case.complete && self.script(&case.script).is_some());
        files.cloned().chain(self.parts()).collect()
    }

    /// The parts of scripts that are rehearsed, as cases.
    pub fn parts(&self) -> impl Iterator<Item = Case> {
        let scripts = self.scripts().filter_map(|name| self.script(name)).filter(|script| script.complete);
        scripts.flat_map(|script| script.rehearse.iter().map(|part| of_part(script, part)))
    }

    /// The case of a name.
    pub fn case(&self, name: &str) -> Option<Case> {
        self.cases().into_iter().find(|case| case.name == name)
    }

    /// Whether a language has the words of a case; one that has not is rehearsed in the first language throughout.
    pub fn tells(&self, tongue: usize, case: &Case) -> bool {
        match case.wording {
            Wording::Own => self.words.has_scope(tongue, &case.scope()),
            Wording::Screen(_) => self.has(tongue, &case.scene()),
        }
    }
}

/// At each moment the next thing that must be said stands beside one that comes later and one that never may be said.
fn of_part(script: &Script, part: &Rehearse) -> Case {
    let screen = script.screens.get(part.screen).map(|screen| screen.id.clone()).unwrap_or_default();
    let many = part.must.len();
    let good = if part.honest { Outcome::Served } else { Outcome::Safe };
    let bad = if part.honest { Outcome::Refused } else { Outcome::Lost };
    let plain = |id: &str, mark: u8, trust: i8, leads: Leads| Line {
        id: id.to_owned(),
        mark,
        trust,
        accuses: leads == Leads::Critical(Critical::Shames),
        asks: None,
        drill: false,
        leads,
        instead: Vec::new(),
        span: part.span.clone(),
    };
    let moments = part.must.iter().enumerate().map(|(at, (id, item))| {
        let onward = |outcome| if at + 1 == many { Leads::End(outcome) } else { Leads::Moment(at + 1) };
        // Too early; at the end there is nothing later, and what was said first is said again.
        let (other, _) = &part.must[if at + 1 == many { 0 } else { at + 1 }];
        let (never, critical) = &part.never[at % part.never.len().max(1)];
        Moment {
            id: format!("{screen}-{}", at + 1),
            item: *item,
            lines: vec![
                plain(id, Item::BEST, 1, onward(good)),
                plain(other, 1, -1, onward(bad)),
                plain(never, 0, -2, Leads::Critical(*critical)),
            ],
            span: part.span.clone(),
        }
    });
    Case {
        name: format!("{}/{screen}", script.name),
        version: script.version,
        script: script.name.clone(),
        script_at: part.span.clone(),
        honest: part.honest,
        topic: part.topic.clone(),
        mood: Mood::Calm,
        trust: TRUST,
        hidden: Vec::new(),
        moments: moments.collect(),
        wording: Wording::Screen(screen),
        complete: true,
    }
}
