//! What the core asks of the world, done: pages, rows, codes, and what staff tell of this machine.
//!
//! **Invariant:** a row is on disk before the frame that claims it is drawn; nothing that fails here stops the kiosk, and each failure comes back
//! to the core as an input.
use super::{BELL, Desk};
use crate::{
    care::{Lettering, Staff},
    glass::CellMm,
    kiosk::{Act, Bar, Effect, Entry, Input, Keep, Kept, Notice, Now, PadKey, Readiness},
    shell::{
        clerk,
        journal::State,
        kept, lane, learnt, outcomes,
        staff::{self, People, Person, people},
        surface::Why,
        walked,
    },
};
use jiff::ZonedDateTime;
use std::path::Path;

/// Bytes of a megabyte, as disks are sold.
const MEGABYTE: u64 = 1_000_000;

impl Desk<'_> {
    /// The first tap on this machine is worth a line: it tells IT that touch works.
    pub(super) fn touched(&mut self) {
        if !std::mem::replace(&mut self.finder.surface.kept.touched, true)
            && let Some(folder) = &self.start.folder
            // What cannot be read is for staff to set aside, not for a finger.
            && kept::Kept::read(folder).is_ok()
        {
            // A machine whose disk is full still has touch.
            let _ = kept::Kept::change(folder, |kept| kept.touched = true);
        }
    }

    /// Uses what staff told from now on, and keeps it for this machine.
    pub(super) fn keep(&mut self, keep: Keep) {
        let surface = &self.finder.surface;
        let (grid, maker) = (surface.grid, surface.maker());
        let pixels = surface.cell().map(|cell| (cell.width, cell.height));
        let mut kept = surface.kept.clone();
        match keep {
            Keep::Lettering(lettering) => kept.way = Some(kept::Way::new(lettering.name(), maker, grid)),
            Keep::Card(bar) => {
                let card = measured(bar, pixels).map(|cell| kept::Card::new(cell, grid, pixels));
                // A card that was never matched tells nothing: what was known stays.
                let Some(card) = card.filter(kept::Card::is_sensible) else {
                    self.kiosk.update(&Input::Kept(Kept::Lost), self.start.now(self.started));
                    return;
                };
                kept.card = Some(card);
            }
        }
        let overruled = match keep {
            Keep::Lettering(_) => surface.way(&self.start.config).1 == Why::Configuration,
            Keep::Card(_) => self.start.config.screen.cell.is_some(),
        };
        let written = self.start.folder.as_ref().is_some_and(|folder| {
            let change = |there: &mut kept::Kept| there.clone_from(&kept);
            kept::Kept::change(folder, change).is_ok()
        });
        self.finder.surface.kept = kept;
        self.fit();
        self.terminal.redraw();
        let became = match (written, overruled) {
            (_, true) => Kept::Overruled,
            (true, _) => Kept::Well,
            (false, _) => Kept::Lost,
        };
        self.kiosk.update(&Input::Kept(became), self.start.now(self.started));
    }

    /// What one event means, all of it at one moment: a key is a digit and a press, and the press is not the digit that comes after it.
    pub(super) fn inputs(&mut self, inputs: Vec<Input>) {
        let now = self.start.now(self.started);
        for input in inputs {
            match input {
                Input::Choose(Act::Pad(key)) => self.typed(key),
                other => self.input_at(&other, now),
            }
        }
    }

    /// A key of the staff pad: the digit stays here, the core only learns that one was typed.
    fn typed(&mut self, key: PadKey) {
        let Some(Notice::Pad(pad)) = self.kiosk.notice().map(|p| &p.notice) else {
            return;
        };
        // Nothing counts while a code is being checked, and no code is not a wrong code.
        if pad.checking || (key == PadKey::Done && pad.typed == 0) {
            return;
        }
        match key {
            PadKey::Digit(n) => {
                if self.pad.push(n) {
                    self.input(&Input::PadTyped);
                }
            }
            PadKey::Erase => {
                self.pad.erase();
                self.input(&Input::PadErased);
            }
            PadKey::Done => {
                self.input(&Input::PadDone);
                // Taken for a check, or dropped because the pad rests.
                self.pad.clear();
            }
        }
    }

    pub(super) fn input(&mut self, input: &Input) {
        self.input_at(input, self.start.now(self.started));
    }

    fn input_at(&mut self, input: &Input, now: Now) {
        self.ticked = now.since;
        let effects = self.kiosk.update(input, now);
        if let Some(bench) = &mut self.bench {
            bench.note(&self.kiosk);
        }
        if self.kiosk.notice().is_none() {
            self.pad.clear();
        }
        for effect in effects {
            match effect {
                Effect::Ring => self.ring(),
                Effect::Page(page) => {
                    if self.lamp.as_ref().map_or(page.rings(), |lamp| lamp.tell(&page)) {
                        self.ring();
                    }
                }
                Effect::CheckCode => self.check_code(),
                Effect::Tries(wrong) => {
                    // What cannot be written holds while the program runs.
                    let _ = self.start.tries.keep(wrong);
                }
                Effect::Rehearse(by) => {
                    self.start.rehearse.set(Some(by));
                    self.left = true;
                }
                Effect::Leave => self.left = true,
                Effect::Keep(keep) => self.keep(keep),
                Effect::Lane(sheet) => {
                    self.kiosk.update(&lane::keep(self.start.folder.as_deref(), &sheet), now);
                }
                Effect::Outcome(outcome) => {
                    // What cannot be counted must not stop the customer: one talk is missing from the counts then.
                    if let Some(folder) = &self.start.folder {
                        let _ = outcomes::record(folder, &self.start.config.branch.market, &outcome);
                    }
                }
                Effect::Learnt(learnt) => {
                    if let Some(folder) = &self.start.folder {
                        let (clock, tags) = (ZonedDateTime::now(), self.kiosk.pack().words.tags());
                        let when = learnt::When::of(clock.year(), clock.month(), clock.hour());
                        let language = tags.get(learnt.tongue).map(ToString::to_string).unwrap_or_default();
                        // As with talks: one is missing then.
                        let _ = learnt::record(folder, &learnt, &language, &when);
                    }
                }
                Effect::Walked(visit) => {
                    if let Some(folder) = &self.start.folder {
                        let clock = ZonedDateTime::now();
                        // As with talks.
                        let _ = walked::record(folder, &visit, (clock.year(), clock.month()));
                    }
                }
                Effect::Record(event) => {
                    let kept = self.clerk.record(event.clone());
                    // What waits for it learns what became of it, before the next frame.
                    if let Some(noted) = Input::noted(&event, kept) {
                        self.kiosk.update(&noted, now);
                    }
                    self.kiosk.update(&Input::Journal(self.clerk.fault()), now);
                }
                Effect::Ready => self.ready(now),
                Effect::Forget => self.clerk.forget(),
                // It stands in the journal; there is nobody else to tell yet.
                Effect::CardMayBeInside => {}
            }
        }
    }

    /// How ready this machine is, for the colleague who asked.
    fn ready(&mut self, now: Now) {
        let surface = &self.finder.surface;
        let (mut head, mut lost) = (None, None);
        match self.clerk.state() {
            State::Well(chain) => head = Some((chain.seq, short(&chain.head))),
            State::Lost { lost: rows, fault } => lost = Some((fault, rows)),
        }
        let way = surface.way(&self.start.config).0;
        let readiness = Readiness {
            terminal: Some(surface.maker().to_owned()).filter(|maker| !maker.is_empty()),
            way: Lettering::ALL.iter().copied().find(|l| surface.drawn(*l) == Some(way)).map(Lettering::name),
            row_tenths: surface.glass(&self.start.config).0.cell.map(|cell| (cell.height * 10.0).round() as u32),
            grid: surface.grid,
            free: self.start.folder.as_deref().and_then(free),
            clock: ZonedDateTime::now().strftime("%Y-%m-%d %H:%M").to_string(),
            pack: short(&clerk::fingerprint(&self.start.pack)),
            people: self.people.all().count(),
            head,
            lost,
            calls: !self.start.config.calls.command.is_empty(),
        };
        self.kiosk.update(&Input::Ready(Box::new(readiness)), now);
    }

    pub(super) fn ring(&mut self) {
        if self.start.config.sound.bell {
            self.terminal.behind(BELL);
        }
    }

    fn check_code(&mut self) {
        let typed = self.pad.take();
        // Who was added or removed meanwhile counts at once. A list that cannot be read now changes nothing.
        // Neither does a folder that was pulled away.
        let there = |folder: &&Path| folder.join(people::FILE).exists();
        if let Some(people) = self.start.folder.as_deref().filter(there).and_then(|folder| People::read(folder).ok()) {
            self.clerk.people_changed(&self.people, &people);
            self.people = people;
        }
        // Words that the pack does not have in a colleague's language are in the first customer's.
        let (words, first) = (&self.kiosk.pack().words, self.kiosk.setup().prefs.tongue);
        let entry = |person: &Person| {
            let tongue = words.negotiate(&person.language).unwrap_or(first);
            Entry { by: person.number, role: person.role, tongue }
        };
        let known: Vec<Entry> = self.people.all().map(entry).collect();
        let who = move |number: Option<Staff>| known.iter().find(|entry| Some(entry.by) == number).copied();
        let Ok(post) = self.post.try_clone() else {
            self.post.send(Input::CodeChecked(None));
            return;
        };
        let done = move |number| post.send(Input::CodeChecked(who(number)));
        if staff::verify_apart(self.people.clone(), typed, done).is_err() {
            self.post.send(Input::CodeChecked(None));
        }
    }
}

/// The first eight digits of a hash: enough to compare by eye.
fn short(hash: &[u8; 32]) -> String {
    hash.iter().take(4).map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}

/// Megabytes that are free where a folder is.
fn free(folder: &Path) -> Option<u64> {
    let found = rustix::fs::statvfs(folder).ok()?;
    Some(found.f_bavail.saturating_mul(found.f_frsize) / MEGABYTE)
}

/// The size of a cell by a card on the glass.
fn measured(bar: Bar, pixels: Option<(u16, u16)>) -> Option<CellMm> {
    match (bar.high, pixels) {
        (Some(high), _) => CellMm::by_card(bar.wide, high),
        (None, Some(pixels)) => CellMm::by_card_and_pixels(bar.wide, pixels),
        (None, None) => None,
    }
}
