//! Everything authored, read together: scripts, menus, the machine's profile, red flags, facts, pictures and words.
//!
//! **Invariant:** no file, no clock. Scripts are read at first use (a cold start reads only the menu); `lint` reads
//! all of them and returns every finding, and a pack with errors is never shown to customers.
mod art;
mod call;
mod cases;
mod menu;
mod quizzes;

pub use art::{Easel, MAPS, SCENES};
pub use call::letter;
pub use cases::CASES;
pub use menu::{Entry, FIND, FIND_ALSO, FIND_MORE, FIND_WHICH, FOR_STAFF, LESSONS, MOST, Menu, TOLD, Word};
pub use quizzes::QUIZZES;

use crate::{
    diagnostic::Diagnostic,
    facts::{Facts, UNKNOWN},
    machine::Machine,
    risk::Risk,
    script::{Script, Special},
    words::{Message, Tongue, Words},
};
use std::{
    borrow::Cow,
    cell::OnceCell,
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

/// The files of a pack by their names (`assets/menu.kdl`, `locales/en/common.ftl`).
pub type Files = BTreeMap<String, Cow<'static, str>>;

/// The language that every pack has whole.
pub const FIRST: &str = "zh-CN";

/// The market that the words were written in: what another one lacks, it has.
pub const FIRST_MARKET: &str = "cn";

/// Where the facts of all markets stand, a folder each.
const FACTS: &str = "assets/facts/";

/// Where the scripts stand.
const SCRIPTS: &str = "assets/scripts/";

/// Where the machines' profiles stand.
const MACHINES: &str = "assets/machines/";

/// The menu that is the welcome page.
pub const WELCOME: &str = "welcome";

/// A script, with what was found while it was read.
type Reading = Rc<(Script, Vec<Diagnostic>)>;

/// A pack.
pub struct Pack {
    /// All words.
    pub words: Words,
    /// The menus; the first one is the welcome page.
    pub menus: Vec<Menu>,
    /// The words of [`FIND`].
    pub finder: Vec<Word>,
    /// The machine beside the guide.
    pub machine: Machine,
    /// The red-flag questions.
    pub risk: Risk,
    /// The dated facts.
    pub facts: Facts,
    files: Rc<Files>,
    scripts: Vec<(String, OnceCell<Reading>)>,
    shelf: cases::Shelf,
    banks: quizzes::Banks,
    easel: Rc<Easel>,
    /// Every machine's profile, read at first use: each recorded walk asks for one.
    profiles: Vec<(String, OnceCell<Rc<Machine>>)>,
}

impl Pack {
    /// Reads what the first screen needs, for a market and a machine's profile. The findings are those of the files
    /// that were read; `lint` reads the others too.
    pub fn read(mut files: Files, market: &str, profile: &str) -> (Self, Vec<Diagnostic>) {
        // A mark that Notepad writes, and that would shift every place in the file.
        for text in files.values_mut() {
            if let Some(plain) = text.strip_prefix('\u{feff}') {
                *text = Cow::Owned(plain.to_owned());
            }
        }
        let mut found = Vec::new();
        let text = |name: &str, found: &mut Vec<Diagnostic>| {
            let text = files.get(name).map(|t| t.as_ref().to_owned());
            text.unwrap_or_else(|| {
                found.push(Diagnostic::error("missing-file", name, 0..0).with("word", name));
                String::new()
            })
        };
        let name = format!("{MACHINES}{profile}.kdl");
        let source = text(&name, &mut found);
        let (machine, more) = Machine::read(&name, &source);
        found.extend(more);
        let own = format!("assets/risk/{market}.kdl");
        // The questions name acts, not offices: a market without its own asks those of the first one.
        let name = if files.contains_key(&own) { own } else { format!("assets/risk/{FIRST_MARKET}.kdl") };
        let source = text(&name, &mut found);
        let (risk, more) = Risk::read(&name, &source);
        found.extend(more);
        let folder = format!("{FACTS}{market}/");
        let (mut facts, more) = facts_of(&files, market);
        if market != FIRST_MARKET {
            facts.beside(&facts_of(&files, FIRST_MARKET).0);
        }
        if facts.all.is_empty() && more.is_empty() {
            found.push(Diagnostic::error("missing-file", &folder, 0..0).with("word", &folder));
        }
        found.extend(more);
        let scripts: Vec<(String, OnceCell<_>)> = files
            .keys()
            .filter_map(|k| k.strip_prefix(SCRIPTS)?.strip_suffix(".kdl"))
            .map(|name| (name.to_owned(), OnceCell::new()))
            .collect();
        let profiles = files.keys().filter_map(|k| k.strip_prefix(MACHINES)?.strip_suffix(".kdl"));
        let profiles = profiles.map(|name| (name.to_owned(), OnceCell::new())).collect();
        let source = text("assets/menu.kdl", &mut found);
        let names: Vec<&str> = scripts.iter().map(|(n, _)| n.as_str()).collect();
        let (menus, finder, more) = menu::read("assets/menu.kdl", &source, &names);
        found.extend(more);
        let words = files.iter().filter(|(k, _)| k.starts_with("locales/")).map(|(k, v)| (k.as_str(), v.as_ref()));
        let words = Words::new(words, FIRST);
        let (shelf, banks) = (cases::Shelf::of(&files), quizzes::Banks::of(&files));
        let files = Rc::new(files);
        let easel = Easel::of(&files, market);
        (Self { words, menus, finder, machine, risk, facts, files, scripts, shelf, banks, easel, profiles }, found)
    }

    /// The same scripts beside another machine, and without words: to walk through them, not to show them.
    #[must_use]
    pub fn beside(&self, machine: Machine) -> Self {
        Self {
            words: Words::new([], FIRST),
            menus: self.menus.clone(),
            finder: self.finder.clone(),
            machine,
            risk: self.risk.clone(),
            facts: self.facts.clone(),
            files: self.files.clone(),
            scripts: self.scripts.clone(),
            shelf: self.shelf.clone(),
            banks: self.banks.clone(),
            easel: self.easel.clone(),
            profiles: self.profiles.clone(),
        }
    }

    /// The same, with what an earlier pack has read of files that did not change: an author saves one script of many.
    #[must_use]
    pub fn after(mut self, earlier: &Self) -> Self {
        let same = |file: &str| self.files.get(file).is_some_and(|text| earlier.files.get(file) == Some(text));
        let kept =
            |name: &str| earlier.scripts.iter().find(|(n, _)| n == name && same(&format!("{SCRIPTS}{name}.kdl")));
        for (name, cell) in &mut self.scripts {
            if let Some((_, known)) = kept(name) {
                *cell = known.clone();
            }
        }
        self.shelf.keep(&earlier.shelf, |name| same(&format!("{CASES}/{name}.kdl")));
        self.banks.keep(&earlier.banks, |name| same(&format!("{QUIZZES}/{name}.kdl")));
        let map = self.easel.map_file();
        if map == earlier.easel.map_file() && map.is_none_or(same) && same(SCENES) {
            self.easel = earlier.easel.clone();
        }
        self
    }

    /// The profile of a machine of this pack, whichever is in use.
    pub fn profile(&self, name: &str) -> Option<&Machine> {
        let (name, cell) = self.profiles.iter().find(|(n, _)| n == name)?;
        let machine = cell.get_or_init(|| {
            let file = format!("{MACHINES}{name}.kdl");
            Rc::new(Machine::read(&file, self.files.get(&file).map_or("", |t| t.as_ref())).0)
        });
        Some(machine)
    }

    /// The script of that name, read at first use.
    pub fn script(&self, name: &str) -> Option<&Script> {
        self.reading(name).map(|(script, _)| script)
    }

    /// The script of that name, with what was found while it was read.
    pub fn reading(&self, name: &str) -> Option<(&Script, &[Diagnostic])> {
        let (name, cell) = self.scripts.iter().find(|(n, _)| n == name)?;
        let reading = cell.get_or_init(|| {
            let file = format!("{SCRIPTS}{name}.kdl");
            Rc::new(Script::read(&file, self.files.get(&file).map_or("", |t| t.as_ref())))
        });
        Some((&reading.0, &reading.1))
    }

    /// The names of all scripts.
    pub fn scripts(&self) -> impl Iterator<Item = &str> {
        self.scripts.iter().map(|(n, _)| n.as_str())
    }

    /// The markets that have facts.
    pub fn markets(&self) -> BTreeSet<&str> {
        self.files.keys().filter_map(|name| Some(name.strip_prefix(FACTS)?.split_once('/')?.0)).collect()
    }

    /// The facts of a market, whichever is in use.
    pub fn facts_of(&self, market: &str) -> Facts {
        facts_of(&self.files, market).0
    }

    /// The menu of that name.
    pub fn menu(&self, id: &str) -> Option<&Menu> {
        self.menus.iter().find(|m| m.id == id)
    }

    /// The names of the files in a folder of the pack, without their ending.
    pub fn names<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        self.files.keys().filter_map(move |k| k.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".kdl"))
    }

    /// All files with their names, in the order of the names.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(name, text)| (name.as_str(), text.as_ref()))
    }

    /// A file of the pack (pictures, and the sources that findings point into).
    pub fn file(&self, name: &str) -> Option<&str> {
        self.files.get(name).map(AsRef::as_ref)
    }

    /// The red-flag questions that a script asks and this market does not have.
    pub fn unknown_questions(&self, script: &Script, file: &str) -> Vec<Diagnostic> {
        let asked = script.screens.iter().filter_map(|screen| match &screen.special {
            Special::Ask(id) if self.risk.question(id).is_none() => Some((id, screen.span.clone())),
            _ => None,
        });
        let known = || self.risk.questions.iter().map(|q| q.id.as_str());
        asked.map(|(id, span)| Diagnostic::error("unknown-word", file, span).meant(id, known())).collect()
    }

    /// The words of a message in a language. Where a fact stands in them that may not be printed, they say "ask our
    /// staff": a heading or a choice in its own words (`.ask`, `.NAME-ask`), a paragraph in one sentence for all.
    pub fn said(&self, tongue: Tongue, message: &Message) -> Option<String> {
        let said = self.words.say(tongue, message)?;
        if !said.contains(UNKNOWN) {
            return Some(said);
        }
        let part = message.attribute.as_deref().map_or_else(|| "ask".to_owned(), |part| format!("{part}-ask"));
        let own = self.words.only(tongue, &message.clone().attribute(&part));
        if let Some(own) = own.filter(|own| !own.contains(UNKNOWN)) {
            return Some(own);
        }
        let ask = self.words.say(tongue, &Message::common("ask-staff")).unwrap_or_default();
        let mut lines: Vec<&str> =
            said.lines().map(|line| if line.contains(UNKNOWN) { ask.as_str() } else { line }).collect();
        // Once for several that follow each other.
        lines.dedup_by(|a, b| a == b && *a == ask);
        Some(lines.join("\n"))
    }

    /// Whether a language has a message at all, whatever arguments it wants.
    pub fn has(&self, tongue: usize, message: &Message) -> bool {
        self.words.knows(tongue, message)
    }

    /// Whether a language has words for a script. One that has none is not mixed into it: the whole task, with
    /// everything around it, is in the first language.
    pub fn speaks(&self, tongue: Tongue, script: &str) -> bool {
        let asks = |s: &Script| s.screens.iter().any(|s| matches!(s.special, Special::Ask(_) | Special::More(_)));
        let needs = self.script(script).is_some_and(asks).then_some("risk");
        let topics = self.script(script).into_iter().flat_map(|s| &s.screens).filter_map(|s| match &s.special {
            Special::Quiz(topic) => Some(topic),
            _ => None,
        });
        std::iter::once(script).chain(needs).all(|scope| self.words.has_scope(tongue, scope))
            && topics.into_iter().all(|topic| self.asks_in(tongue, topic))
    }
}

/// The facts in the folder of a market.
fn facts_of(files: &Files, market: &str) -> (Facts, Vec<Diagnostic>) {
    let folder = format!("{FACTS}{market}/");
    let mine = files.iter().filter(|(name, _)| name.starts_with(&folder) && name.strip_suffix(".kdl").is_some());
    Facts::read(market, mine.map(|(name, text)| (name.as_str(), text.as_ref())))
}
