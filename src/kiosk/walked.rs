//! How tasks go in a visit: which screens come up, on which of them Back is chosen, and how many pages a task takes until it is done.
//!
//! **Invariant:** it is told once, when the visit ends, and is gone then. What a colleague shows says nothing about customers.
use super::{Effect, Kiosk, Place};
use crate::script::Script;
use std::collections::BTreeMap;

/// How often a screen came up, and how often Back was chosen on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Met {
    /// Came up: by a choice, or by Back from the page after it.
    pub shown: u64,
    /// Back was chosen on it.
    pub back: u64,
}

/// How the tasks of one visit went.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Walked {
    /// By task and screen.
    pub screens: BTreeMap<(String, String), Met>,
    /// Tasks that came to their end, each with the pages that it took, those seen again included.
    pub done: Vec<(String, u64)>,
}

/// A visit while it lasts.
#[derive(Debug, Clone, Default)]
pub(super) struct Walk {
    walked: Walked,
    /// Tasks that were begun and are not done, with the pages so far.
    open: BTreeMap<String, u64>,
}

/// Whether a script is an errand, and not a story or a lesson.
fn is_task(script: &Script) -> bool {
    !script.warning && script.lesson.is_none() && script.drama.is_none()
}

impl Kiosk {
    /// A script is begun.
    pub(super) fn walk_begins(&mut self, script: &Script) {
        if is_task(script) && self.duty.is_none() {
            self.walk.open.insert(script.name.clone(), 0);
        }
    }

    /// The page on the screen came up.
    pub(super) fn walk_shown(&mut self) {
        self.count(|walk, task, screen| {
            if let Some(pages) = walk.open.get_mut(&task) {
                *pages += 1;
            }
            walk.walked.screens.entry((task, screen)).or_default().shown += 1;
        });
    }

    /// Back was chosen on the page on the screen.
    pub(super) fn walk_back(&mut self) {
        self.count(|walk, task, screen| walk.walked.screens.entry((task, screen)).or_default().back += 1);
    }

    /// A task came to its end. Who looks at its last page once more did not do it twice.
    pub(super) fn walk_done(&mut self, task: &str) {
        if let Some(pages) = self.walk.open.remove(task) {
            self.walk.walked.done.push((task.to_owned(), pages));
        }
    }

    /// The visit is over.
    pub(super) fn walk_ends(&mut self, out: &mut Vec<Effect>) {
        let walked = std::mem::take(&mut self.walk).walked;
        if walked != Walked::default() {
            out.push(Effect::Walked(walked));
        }
    }

    fn count(&mut self, count: impl FnOnce(&mut Walk, String, String)) {
        let Place::Screen { script, at } = &self.top().place else { return };
        if self.duty.is_some() {
            return;
        }
        let Some(script) = self.pack.script(script).filter(|script| is_task(script)) else { return };
        let Some(screen) = script.screens.get(*at) else { return };
        let (task, screen) = (script.name.clone(), screen.id.clone());
        count(&mut self.walk, task, screen);
    }
}
