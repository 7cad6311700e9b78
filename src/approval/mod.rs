//! What the bank has approved, as hashes: of each script with its words in each language, and of what all scripts share.
//!
//! **Invariant:** a pack and a record in, a state out; no file, no clock. Nothing that a customer reads or sees can change
//! without a hash that changes, except what the branch sets itself: its configuration and the profile of its machine.
//!
//! | hash | covers |
//! |---|---|
//! | of a script in a language | the script's file, its words in that language; if it asks red-flag questions, also their weights of every market and their words |
//! | of what is shared, in a language | the shared words and those of the menus in that language, the menus, the facts (telephone numbers, limits), colours and pictures |
//!
//! Recorded walks, glossaries, the record of translations and the words for authors are not covered: no customer meets
//! them. A script that was only
//! written differently (a remark, a space) is a changed script too: a hash of the bytes needs no judgement of what
//! matters. Only the mark at the beginning of a file and the two ways to end a line make no difference, because programs
//! that copy files change those.
mod record;

use crate::{
    art::MAP,
    kiosk::Closed,
    pack::{Pack, QUIZZES},
    quiz,
    script::Special,
    words::{COMMON, Tongue},
};
pub use record::{Approved, Mark, Record, is_role};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// What else of a pack customers see on every page.
const SHARED: [&str; 5] = ["assets/art/", "assets/facts/", "assets/map/", "assets/menu.kdl", "assets/themes/"];
/// Weights and levels of the red-flag questions, for every market.
const RISK: &str = "assets/risk/";

/// Where something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State<'a> {
    /// As it was approved.
    Approved(&'a Mark),
    /// Approved once, and changed since.
    Changed(&'a Mark),
    /// Never approved.
    Never,
}

impl<'a> State<'a> {
    fn of(mark: Option<&'a Mark>, hash: &str) -> Self {
        match mark {
            Some(mark) if mark.hash == hash => Self::Approved(mark),
            Some(mark) => Self::Changed(mark),
            None => Self::Never,
        }
    }

    /// Whether customers may see it.
    pub const fn is_approved(self) -> bool {
        matches!(self, Self::Approved(_))
    }
}

/// The hash of a script with its words in a language; nothing when it has no words of that language.
pub fn script_hash(pack: &Pack, name: &str, tongue: Tongue) -> Option<String> {
    let mut hash = Hash::new("script");
    let file = format!("assets/scripts/{name}.kdl");
    let script = pack.script(name).filter(|_| pack.words.has_scope(tongue, name))?;
    hash.file(&file, pack.file(&file)?);
    hash.words(pack, tongue, name);
    if script.screens.iter().any(|s| s.asks() || matches!(s.special, Special::Verdict { .. })) {
        for (name, text) in pack.files().filter(|(name, _)| name.starts_with(RISK)) {
            hash.file(name, text);
        }
        hash.words(pack, tongue, "risk");
    }
    for screen in &script.screens {
        if let Special::Quiz(topic) = &screen.special {
            let file = format!("{QUIZZES}/{topic}.kdl");
            hash.file(&file, pack.file(&file).unwrap_or_default());
            hash.words(pack, tongue, &quiz::scope(topic));
        }
    }
    Some(hash.end())
}

/// The hash of what all scripts share, in a language; nothing when it has no such words.
pub fn shared_hash(pack: &Pack, tongue: Tongue) -> Option<String> {
    let mut hash = Hash::new("shared");
    for (name, text) in pack.files().filter(|(name, _)| SHARED.iter().any(|part| name.starts_with(part))) {
        hash.file(name, text);
    }
    for scope in [COMMON, "menu", MAP] {
        hash.words(pack, tongue, scope);
    }
    pack.words.has_scope(tongue, COMMON).then(|| hash.end())
}

/// The tasks that a kiosk with these languages may not show, because they are not approved. A task without words of a
/// language is said in the first one, so that the first one always counts.
pub fn closed(pack: &Pack, record: &Record, tongues: &[Tongue]) -> Closed {
    let mut closed = Closed::default();
    for name in pack.scripts() {
        for tongue in tongues.iter().copied().chain([0]).collect::<BTreeSet<_>>() {
            if tongue != 0 && !pack.speaks(tongue, name) {
                continue;
            }
            // A language that is not finished borrows single sentences from the first one.
            let borrows = tongue != 0 && pack.words.needs_review(tongue);
            let approved = |tongue| record.script(pack, name, tongue).is_approved();
            if !approved(tongue) || (borrows && !approved(0)) {
                closed.close(name, tongue);
            }
        }
    }
    closed
}

/// A hash in the making: each part with its name and its length, so that nothing can move from one part to the next.
struct Hash(Sha256);

impl Hash {
    fn new(what: &str) -> Self {
        let mut hash = Self(Sha256::new());
        hash.file("caring-mode", what);
        hash
    }

    fn file(&mut self, name: &str, text: &str) {
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        for part in [name, &text] {
            self.0.update((part.len() as u64).to_le_bytes());
            self.0.update(part.as_bytes());
        }
    }

    /// A scope that is not there counts as well.
    fn words(&mut self, pack: &Pack, tongue: Tongue, scope: &str) {
        match pack.words.source(tongue, scope) {
            Some((name, text)) => self.file(name, text),
            None => self.file(scope, ""),
        }
    }

    fn end(self) -> String {
        self.0.finalize().iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
    }
}
