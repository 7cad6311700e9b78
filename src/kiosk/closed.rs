//! Tasks that this branch does not show: switched off, or not approved in a language. "Please ask our colleagues."
//!
//! **Invariant:** no input leads into a closed task; its entry keeps its place in the menu, because hands remember
//! places. A task may be closed in one language and open in another, so a change of language closes and opens too.
use super::{Effect, Frame, Kiosk, Place};
use crate::{care::Prefs, words::Tongue};
use std::collections::BTreeSet;

/// Which scripts are closed, in which languages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Closed(BTreeSet<(String, Tongue)>);

impl Closed {
    /// Closes a script in a language.
    pub fn close(&mut self, script: &str, tongue: Tongue) {
        self.0.insert((script.to_owned(), tongue));
    }

    /// Whether a script is closed in a language.
    pub fn has(&self, script: &str, tongue: Tongue) -> bool {
        !self.0.is_empty() && self.0.contains(&(script.to_owned(), tongue))
    }
}

impl Kiosk {
    /// Whether a script is closed for a customer of that language. One that has no words of that language is said in the
    /// first one, and then it is the first one that counts.
    pub fn is_closed(&self, script: &str, tongue: Tongue) -> bool {
        let spoken = if self.pack.speaks(tongue, script) { tongue } else { 0 };
        self.setup.closed.has(script, spoken)
    }

    /// The same work in another look: one step back undoes it.
    pub(super) fn restyle(&mut self, change: impl FnOnce(&mut Prefs), out: &mut Vec<Effect>) {
        while matches!(self.top().place, Place::Look(_)) && self.trail.pop() {}
        let mut frame = self.top().clone();
        change(&mut frame.prefs);
        if frame.prefs != self.top().prefs {
            self.lay(frame, out);
        }
    }

    /// Lays a frame in another look on top. What is closed in its language gives way, and what is open in it goes on.
    fn lay(&mut self, mut frame: Frame, out: &mut Vec<Effect>) {
        let tongue = frame.prefs.tongue;
        let mut begin = None;
        match &frame.place {
            // A gate has no words of its own, and must look like a call in every language.
            Place::Screen { script, .. } if !self.at_gate() && self.is_closed(script, tongue) => {
                frame.place = Place::Closed(script.clone());
            }
            Place::Quiz(page) if !self.asks(&page.topic, tongue) => {
                let script = self.pack.episode(&page.topic).map(|script| script.name.clone()).unwrap_or_default();
                frame.place = Place::Closed(script);
            }
            // An example that an author opened stays while only its language changes.
            Place::Screen { script, at } if frame.prefs.edition != self.top().prefs.edition => {
                let example = self.pack.script(script).and_then(|read| {
                    let other = read.screens[*at].edition.is_some_and(|edition| edition != frame.prefs.edition);
                    read.in_edition(*at, frame.prefs.edition).filter(|_| other)
                });
                let Some(at) = example else {
                    self.trail.push(frame);
                    return;
                };
                frame.place = Place::Screen { script: script.clone(), at };
            }
            Place::Closed(script) if !self.is_closed(script, tongue) => match self.trail.work() {
                Some((_, name, at)) if name == script => frame.place = Place::Screen { script: script.clone(), at },
                _ => begin = Some(script.clone()),
            },
            _ => {
                self.trail.push(frame);
                return;
            }
        }
        self.trail.push(frame);
        self.trail.top_mut().page = 0;
        self.trail.top_mut().focus = self.first_focus();
        if let Some(script) = begin {
            self.begin(&script, out);
            self.trail.drop_below();
        }
    }
}
