//! Writes down what the core asks for: rows of the journal, with the number of the visit that they belong to.
//!
//! **Invariant:** a visit's number comes from the system's own chance and is forgotten with the visit. Whatever the disk does, the answer comes in
//! time and the kiosk goes on.
use super::journal::{self, Journal, Settings, State, When};
use crate::{
    care::{Fault, Staff},
    journal::{About, Event},
    pack::Pack,
    shell::staff::People,
    tickets::Tickets,
};
use rustix::rand::{GetRandomFlags, getrandom};
use sha2::{Digest, Sha256};
use std::{path::PathBuf, time::Instant};

/// The journal of a run, and the visit that is on.
pub struct Clerk {
    journal: Journal,
    started: Instant,
    visit: Option<u64>,
}

impl Clerk {
    /// Opens the journal of a data folder; without one every row is lost, and counted.
    pub fn new(folder: Option<PathBuf>, started: Instant) -> Self {
        Self { journal: Journal::open(Settings::new(folder), When::now(started)), started, visit: None }
    }

    /// Writes a row. Whether it is on disk.
    pub fn record(&mut self, event: Event) -> bool {
        if event.about() == About::Customer && self.visit.is_none() {
            self.visit = chance();
        }
        // Whoever is called from the lane is not the one at the glass.
        let visit = self.visit.filter(|_| !matches!(event, Event::LaneMoved { .. }));
        self.journal.record(event, When::now(self.started), visit).is_ok()
    }

    /// The visit is over, and its number is gone.
    pub fn forget(&mut self) {
        self.visit = None;
    }

    /// Why nothing is written, if so.
    pub fn fault(&self) -> Option<Fault> {
        self.journal.state().fault()
    }

    /// How far the journal goes, or what is missing.
    pub fn state(&mut self) -> State {
        self.journal.try_again(When::now(self.started))
    }

    /// Who came onto the list and who was taken off it while the kiosk ran.
    pub fn people_changed(&mut self, before: &People, now: &People) {
        let added = now.all().filter(|person| before.get(person.number).is_none_or(|was| was.code != person.code));
        let added: Vec<Event> =
            added.map(|person| Event::StaffAdded { staff: person.number, role: person.role }).collect();
        let gone = before.all().map(|person| person.number).filter(|number: &Staff| now.get(*number).is_none());
        let gone: Vec<Event> = gone.map(|staff| Event::StaffRemoved { staff }).collect();
        for event in gone.into_iter().chain(added) {
            self.record(event);
        }
    }
}

/// The tickets of a data folder, as far as its journal can be read; `ahead` is how many minutes the wall is ahead of UTC.
pub fn tickets(folder: &std::path::Path, ahead: i32) -> Tickets {
    Tickets::of(&journal::rows(folder).unwrap_or_default(), ahead)
}

/// A number that nobody can foresee. Without one the rows of a visit stand alone.
fn chance() -> Option<u64> {
    let mut bytes = [0; 8];
    let got = getrandom(&mut bytes, GetRandomFlags::empty()).ok()?;
    (got == bytes.len()).then(|| u64::from_be_bytes(bytes))
}

/// The hash of everything authored: names and texts, each with its length ahead of it.
pub fn fingerprint(pack: &Pack) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for (name, text) in pack.files() {
        for part in [name.as_bytes(), text.as_bytes()] {
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part);
        }
    }
    hasher.finalize().into()
}
