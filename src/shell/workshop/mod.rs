//! An author's bench around the kiosk (`play`): opens a screen, takes each saved version, and says below the page what is
//! open and what is wrong.
//!
//! **Invariant:** what is on the page is always a version without errors; a version that has some, or is half written,
//! changes nothing but the strip below it. Only a bench wakes without a key: a kiosk without one sleeps.
mod saved;
mod strip;

use super::source;
use crate::{
    diagnostic::{Diagnostic, Level},
    kiosk::Kiosk,
    lint::{self, Depth, Family, RULES, Subject},
    pack::Pack,
    script::Flags,
    walk,
    words::{Message, Tongue},
};
use jiff::ZonedDateTime;
use saved::Saved;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    rc::Rc,
    time::Duration,
};
pub use strip::Strip;

/// How often the folder is looked at. A save is taken when two looks find the same: within half a second also when
/// reading and checking take a while.
const EVERY: Duration = Duration::from_millis(40);
/// So long an empty or a missing file is taken for one that is being written.
const PATIENCE: Duration = Duration::from_secs(1);

/// What is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The script.
    pub script: String,
    /// The screen.
    pub screen: String,
    /// Flags that are set besides those of the machine.
    pub flags: Vec<String>,
}

/// Which pack is read from a folder, and what stood there when that began.
#[derive(Debug, Clone)]
pub struct Folder {
    path: PathBuf,
    market: String,
    profile: String,
    /// The values that the branch gives for facts.
    values: BTreeMap<String, String>,
    saved: Saved,
}

impl Folder {
    /// A folder, before its files are read for the first time: nothing is missed that is saved meanwhile.
    pub fn new(path: &Path, market: &str, profile: &str, values: BTreeMap<String, String>) -> Self {
        let saved = Saved::of(path);
        Self { path: path.to_owned(), market: market.to_owned(), profile: profile.to_owned(), values, saved }
    }
}

/// What is wrong with the version that was saved last.
struct Fault {
    what: String,
    help: String,
    place: String,
    more: usize,
}

/// The bench.
pub struct Workshop {
    opened: Opened,
    folder: Option<Folder>,
    /// The language of the author.
    reader: String,
    next: Duration,
    /// How the folder was found, and when first, since what was read last.
    found: Option<(Saved, Duration)>,
    fault: Option<Fault>,
    /// When the version on the page was saved.
    time: Option<String>,
    /// The way that is walked is to be kept.
    records: bool,
    /// The way that was walked.
    walked: Option<String>,
}

impl Workshop {
    /// A bench for a screen; without a folder nothing is watched.
    pub fn new(opened: Opened, folder: Option<Folder>, reader: &str) -> Self {
        let time = folder.as_ref().and_then(|folder| folder.saved.time());
        Self {
            opened,
            folder,
            reader: reader.to_owned(),
            next: Duration::ZERO,
            found: None,
            fault: None,
            time,
            records: false,
            walked: None,
        }
    }

    /// From now on the way that is walked is remembered.
    pub fn record(&mut self) {
        self.records = true;
    }

    /// Remembers the way so far; the last one stays when a visit ends.
    pub(super) fn note(&mut self, kiosk: &Kiosk) {
        if self.records
            && let Some(text) = walk::of(kiosk.trail(), kiosk.pack())
            && [" choose ", " answer "].iter().any(|step| text.contains(step))
        {
            self.walked = Some(text);
        }
    }

    /// The way that was walked last, as the text of a walk; nothing when none was walked from the start of a script.
    pub fn walked(&mut self) -> Option<String> {
        self.walked.take()
    }

    /// Opens the screen with its flags.
    pub fn open(&self, kiosk: &mut Kiosk) {
        let Some(script) = kiosk.pack().script(&self.opened.script) else { return };
        let at = script.find(&self.opened.screen).unwrap_or(script.start);
        let set = self.opened.flags.iter().filter_map(|name| script.flag(name));
        let flags = set.fold(kiosk.given(script), Flags::with);
        let name = script.name.clone();
        kiosk.arrive(&name, at, flags);
    }

    /// When it wants to look again.
    pub fn deadline(&self) -> Option<Duration> {
        self.folder.is_some().then_some(self.next)
    }

    /// Looks, when it is time: a new version without errors. `shown` is the one on the page.
    pub fn look(&mut self, now: Duration, shown: &Pack) -> Option<Rc<Pack>> {
        let folder = self.folder.as_ref().filter(|_| now >= self.next)?;
        self.next = now + EVERY;
        let saved = Saved::of(&folder.path);
        if saved == folder.saved {
            self.found = None;
            return None;
        }
        let same = self.found.as_ref().filter(|(found, _)| *found == saved);
        let since = self.found.as_ref().map_or(now, |(_, since)| *since);
        let written = same.is_some() && (saved.is_whole(&folder.saved) || now.saturating_sub(since) >= PATIENCE);
        if !written {
            self.found = Some((saved, since));
            return None;
        }
        self.found = None;
        self.take(saved, shown)
    }

    fn take(&mut self, saved: Saved, shown: &Pack) -> Option<Rc<Pack>> {
        let folder = self.folder.as_mut()?;
        let (files, mut ahead) = match source::folder(&folder.path) {
            Ok(read) => read,
            Err(why) => {
                // It may be back at the next look, with nothing changed.
                folder.saved = Saved::default();
                self.fault = Some(Fault { what: why.to_string(), help: String::new(), place: String::new(), more: 0 });
                return None;
            }
        };
        let (pack, more) = Pack::read(files, &folder.market, &folder.profile);
        let mut pack = pack.after(shown);
        // A fact that is gone from the pack has no use for its value any more: no fault of this change.
        pack.facts.give(&folder.values);
        ahead.extend(more);
        let time = saved.time();
        folder.saved = saved;
        let pack = Rc::new(pack);
        let subject = Subject::of_scripts(&pack, &ZonedDateTime::now().date().to_string());
        let found = lint::check(&subject, &ahead, Depth::Draft);
        let mut wrong: Vec<&Diagnostic> = found.iter().filter(|d| d.level == Level::Error).collect();
        // What could not be read comes before what follows from it.
        let family = |d: &Diagnostic| RULES.iter().find(|r| r.code == d.code).map_or(Family::Reading, |r| r.family);
        wrong.sort_by_key(|d| family(d));
        self.fault = wrong.first().map(|first| {
            let said = lint::brief(&pack, first, self.tongue(&pack));
            let file = first.file.trim_start_matches("assets/scripts/");
            Fault { what: said.title, help: said.help, place: format!("{file}:{}", said.line), more: wrong.len() - 1 }
        });
        let whole = wrong.is_empty();
        if whole {
            self.time = time;
        }
        whole.then_some(pack)
    }

    /// The author's language in a pack.
    fn tongue(&self, pack: &Pack) -> Tongue {
        pack.words.negotiate(&self.reader).unwrap_or(0)
    }

    fn say(&self, pack: &Pack, message: &Message) -> String {
        pack.words.say(self.tongue(pack), message).unwrap_or_default()
    }
}
