//! What an author has to mend, found before a customer sees it: one rule a file, in one ordered slice.
//!
//! **Invariant:** a pack in, findings out; no file, no clock (today is an argument), and nothing an author can write
//! makes it fail. A finding is an error when a customer could be harmed, stuck or shown half a sentence, else a remark.
//!
//! Each file in `rules/` holds one rule: its code, its function, and a doc comment that is what `check --explain` prints,
//! first in English, then, below a line `---`, in Chinese. Rules that are found while a file is read (`run` is `None`)
//! have their file too, so that every code can be explained. Rules of [`Family::Fit`] do not walk the pack themselves: they
//! look at what [`fit`] draws and says ([`Eye`]). The words of a finding stand in `locales/*/check.ftl`.
pub mod fit;
pub mod lines;
mod paths;
mod report;
mod rules;
mod sentences;
mod way;

use crate::{
    case::Case,
    diagnostic::{Diagnostic, Level},
    look::Palettes,
    machine::Machine,
    pack::{CASES, Pack},
    scene::Scene,
    script::{Promise, Proof, Screen, Script, Slice},
    words::{Message, Tongue, glossary::Glossary, letters::Letters},
};
use fit::{Frame, Seen, Slip};
use lines::{Line, Uses};
use std::{cell::OnceCell, collections::BTreeMap, ops::Range, rc::Rc};

pub(crate) use report::place;
pub use report::{Brief, Said, brief, facts, json, one, text, title};
pub use rules::RULES;

/// Which files a rule is about; findings of one family are worth nothing while an earlier one is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// Found while a file is read: signs, words of a format, places that do not exist.
    Reading,
    /// How the screens of a script hang together.
    Script,
    /// Recorded ways through scripts.
    Walks,
    /// What a script promises, over all paths.
    Promise,
    /// Words, in each language.
    Words,
    /// Dated facts and red-flag questions.
    Facts,
    /// Every screen, as it is drawn and as it is spoken.
    Fit,
}

/// One rule.
pub struct Rule {
    /// Its name: the code of its findings and the message of its words.
    pub code: &'static str,
    /// What it is about.
    pub family: Family,
    /// What `check --explain` prints: English, a line `---`, Chinese.
    pub doc: &'static str,
    /// Looks for it; `None` when it is found while a file is read, or seen on a screen.
    pub run: Option<fn(&Subject, &mut Vec<Diagnostic>)>,
    /// Looks at each screen; only rules of [`Family::Fit`] do.
    pub eye: Option<Eye>,
}

/// How a rule looks at a screen.
#[derive(Clone, Copy)]
pub enum Eye {
    /// At its words and roles, once a language.
    Scene(fn(&Scene, &Subject, &mut Vec<Slip>)),
    /// At where things stand in each frame of it.
    Frame(fn(&Frame<'_>, &mut Vec<Slip>)),
    /// At the cells of each frame that is painted.
    Paint(fn(&Frame<'_>, &mut Vec<Slip>)),
}

/// Declares the rule of a file: `rule! { /// docs  "code", Family::Script, run }`, with `reading` instead of a function
/// when it is found while a file is read, and `scene run`, `frame run` or `paint run` when it is seen on a screen.
macro_rules! rule {
    (@ $(#[doc = $line:literal])+ $code:literal, $family:ident, $run:expr, $eye:expr) => {
        $(#[doc = $line])+
        pub(super) const RULE: crate::lint::Rule = crate::lint::Rule {
            code: $code,
            family: crate::lint::Family::$family,
            doc: concat!($($line, "\n"),+),
            run: $run,
            eye: $eye,
        };
    };
    ($(#[doc = $line:literal])+ $code:literal, $family:ident, reading) => {
        crate::lint::rule! { @ $(#[doc = $line])+ $code, $family, None, None }
    };
    ($(#[doc = $line:literal])+ $code:literal, $family:ident, scene $look:ident) => {
        crate::lint::rule! { @ $(#[doc = $line])+ $code, $family, None, Some(crate::lint::Eye::Scene($look)) }
    };
    ($(#[doc = $line:literal])+ $code:literal, $family:ident, frame $look:ident) => {
        crate::lint::rule! { @ $(#[doc = $line])+ $code, $family, None, Some(crate::lint::Eye::Frame($look)) }
    };
    ($(#[doc = $line:literal])+ $code:literal, $family:ident, paint $look:ident) => {
        crate::lint::rule! { @ $(#[doc = $line])+ $code, $family, None, Some(crate::lint::Eye::Paint($look)) }
    };
    ($(#[doc = $line:literal])+ $code:literal, $family:ident, $run:ident) => {
        crate::lint::rule! { @ $(#[doc = $line])+ $code, $family, Some($run), None }
    };
}
use rule;

/// A script with its file.
pub struct Read {
    /// The file, as named inside the pack.
    pub file: String,
    /// What could be read of it; without screens when it could not be read at all.
    pub script: Script,
    /// What was found while it was read.
    pub found: Vec<Diagnostic>,
}

/// A case with its file.
pub struct Told {
    /// The file, as named inside the pack.
    pub file: String,
    /// What could be read of it.
    pub case: Case,
    /// What was found while it was read.
    pub found: Vec<Diagnostic>,
    /// Everything that it says in words of its own.
    pub says: Vec<(Message, Range<usize>)>,
}

/// What is checked.
pub struct Subject {
    /// The pack.
    pub pack: Rc<Pack>,
    /// All its scripts.
    pub scripts: Vec<Read>,
    /// With what is rehearsed.
    pub(crate) practice: bool,
    /// All its cases, those of scripts included.
    pub cases: Vec<Told>,
    /// The day on which it is checked (ISO date).
    pub today: String,
    /// What was proved, by the places of script and promise: three rules ask.
    proofs: OnceCell<Vec<(usize, usize, Proof)>>,
    lines: OnceCell<Vec<Line>>,
    letters: OnceCell<Vec<Option<Letters>>>,
    glossaries: OnceCell<Vec<(String, Glossary, Vec<Diagnostic>)>>,
}

impl Read {
    /// A finding at a place of its file.
    fn error(&self, code: &'static str, span: &Range<usize>) -> Diagnostic {
        Diagnostic::error(code, &self.file, span.clone())
    }

    /// A finding about a screen.
    fn at(&self, code: &'static str, screen: &Screen) -> Diagnostic {
        self.error(code, &screen.span).with("word", &screen.id)
    }
}

impl Subject {
    /// Reads all scripts and cases of a pack.
    pub fn new(pack: &Rc<Pack>, today: &str) -> Self {
        Self::new_with(pack, today, told(pack))
    }

    fn new_with(pack: &Rc<Pack>, today: &str, cases: Vec<Told>) -> Self {
        let scripts = pack.scripts().filter_map(|name| {
            let (script, found) = pack.reading(name)?;
            let file = format!("assets/scripts/{name}.kdl");
            let mut found = found.to_vec();
            found.extend(pack.unknown_questions(script, &file));
            Some(Read { file, script: script.clone(), found })
        });
        Self {
            pack: pack.clone(),
            scripts: scripts.collect(),
            practice: true,
            cases,
            today: today.to_owned(),
            proofs: OnceCell::new(),
            lines: OnceCell::new(),
            letters: OnceCell::new(),
            glossaries: OnceCell::new(),
        }
    }

    /// The same without what is rehearsed: an author of scripts waits for this after each save, and a script is not told by cases.
    pub fn of_scripts(pack: &Rc<Pack>, today: &str) -> Self {
        Self { practice: false, ..Self::new_with(pack, today, Vec::new()) }
    }

    /// The scripts of which nothing was misread: only there does a way through the screens mean anything.
    pub fn whole(&self) -> impl Iterator<Item = &Read> {
        self.readable().filter(|r| r.found.iter().all(|d| d.level < Level::Error))
    }

    /// The screens that were read whole, each with its script and its place in it.
    pub fn sound(&self) -> impl Iterator<Item = (&Read, usize, &Screen)> {
        self.readable().flat_map(|r| r.script.screens.iter().enumerate().map(move |(at, s)| (r, at, s))).filter(
            |(r, _, s)| {
                let inside = |d: &Diagnostic| d.level == Level::Error && s.whole.contains(&d.span.start);
                !r.found.iter().any(inside)
            },
        )
    }

    /// The machine's profiles of the pack by name, the one that is in use first.
    pub fn machines(&self) -> Vec<Machine> {
        let mut all = vec![self.pack.machine.clone()];
        for machine in self.pack.names("assets/machines").filter_map(|name| self.pack.profile(name)) {
            if machine.name != all[0].name {
                all.push(machine.clone());
            }
        }
        all
    }

    /// Every text of every language, read at first use.
    pub fn lines(&self) -> &[Line] {
        self.lines.get_or_init(|| Uses::new(&self.pack, self.practice).lines())
    }

    /// The texts of a language.
    pub fn lines_of(&self, tongue: Tongue) -> impl Iterator<Item = &Line> {
        self.lines().iter().filter(move |l| l.tongue == tongue)
    }

    /// The writing system of a language: that of most of its letters.
    pub fn letters(&self, tongue: Tongue) -> Option<Letters> {
        let most = |tongue| {
            let mut count: BTreeMap<Letters, usize> = BTreeMap::new();
            let pieces = self.lines_of(tongue).flat_map(|l| &l.pieces).filter(|p| !p.quoted);
            for letters in pieces.flat_map(|p| p.text.chars()).filter_map(Letters::of) {
                *count.entry(letters).or_default() += 1;
            }
            count.into_iter().max_by_key(|(_, n)| *n).map(|(letters, _)| letters)
        };
        let all = self.letters.get_or_init(|| (0..self.pack.words.tags().len()).map(most).collect());
        all.get(tongue).copied().flatten()
    }

    /// The file that a text stands in.
    pub fn text(&self, line: &Line) -> &str {
        self.pack.words.source(line.tongue, &line.scope).map_or("", |(_, text)| text)
    }

    /// The glossary of each language by its tag, read at first use, with what was found in it.
    pub fn glossaries(&self) -> &[(String, Glossary, Vec<Diagnostic>)] {
        self.glossaries.get_or_init(|| {
            let files = self.pack.names("assets/glossary").filter_map(|tag| {
                let file = Glossary::file(tag);
                let (glossary, found) = Glossary::read(&file, self.pack.file(&file)?);
                Some((tag.to_owned(), glossary, found))
            });
            files.collect()
        })
    }

    /// The tag of a language.
    pub fn tag(&self, tongue: Tongue) -> String {
        self.pack.words.tags().get(tongue).map(ToString::to_string).unwrap_or_default()
    }

    /// The glossary of a language, if it has one.
    pub fn glossary(&self, tongue: Tongue) -> Option<&Glossary> {
        let tag = self.tag(tongue);
        self.glossaries().iter().find(|(t, ..)| *t == tag).map(|(_, glossary, _)| glossary)
    }

    /// The scripts that could be read.
    pub fn readable(&self) -> impl Iterator<Item = &Read> {
        self.scripts.iter().filter(|r| r.script.screens.len() > r.script.start)
    }

    /// Every promise with what the search over all ways has shown. A script of which something was left out while it was
    /// read is left aside: a way that is missing would be missed here too.
    pub fn proofs(&self) -> impl Iterator<Item = (&Read, &Promise, &Proof)> {
        let proofs = self.proofs.get_or_init(|| {
            let mut all = Vec::new();
            for (n, read) in self.scripts.iter().enumerate().filter(|(_, r)| r.script.complete) {
                let promises = read.script.promises.iter().enumerate();
                all.extend(promises.map(|(k, promise)| (n, k, read.script.prove(promise, Slice::On))));
            }
            all
        });
        proofs.iter().map(|(n, k, proof)| (&self.scripts[*n], &self.scripts[*n].script.promises[*k], proof))
    }
}

/// Every case of a pack.
fn told(pack: &Pack) -> Vec<Told> {
    let own =
        pack.case_files().map(|(case, found)| (format!("{CASES}/{}.kdl", case.name), case.clone(), found.to_vec()));
    let parts = pack.parts().map(|case| (format!("assets/scripts/{}.kdl", case.script), case, Vec::new()));
    own.chain(parts).map(|(file, case, found)| Told { says: case.says(), file, case, found }).collect()
}

/// How much is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// As quick, without recorded walks, whose findings are only remarks: what an author waits for after a save.
    Draft,
    /// Everything but [`Family::Fit`]: what a kiosk does before it shows a pack that it was given.
    Quick,
    /// Everything.
    Whole,
}

/// Every finding of a pack, errors first, then by file and place; `ahead` are findings from reading what the first
/// screen needs.
pub fn check(subject: &Subject, ahead: &[Diagnostic], depth: Depth) -> Vec<Diagnostic> {
    check_with(subject, ahead, depth, &|paint| fit::survey(subject, paint, 0, 1))
}

/// The same, with somebody else to look at the screens: whoever has threads.
pub fn check_with(
    subject: &Subject,
    ahead: &[Diagnostic],
    depth: Depth,
    survey: &dyn Fn(fit::Paint) -> Vec<Seen>,
) -> Vec<Diagnostic> {
    let mut all = ahead.to_vec();
    all.extend(Palettes::read(&subject.pack).1);
    all.extend(subject.scripts.iter().flat_map(|r| r.found.iter().cloned()));
    // A screen that could not be read whole is not worth drawing.
    let mut broken = all.iter().any(|d| d.level == Level::Error);
    let left_out = |family| family == Family::Fit || (family == Family::Walks && depth == Depth::Draft);
    for rule in RULES.iter().filter(|rule| !left_out(rule.family)) {
        if let Some(run) = rule.run {
            run(subject, &mut all);
            broken |= all.iter().any(|d| d.level == Level::Error);
        }
    }
    if depth == Depth::Whole && !broken {
        for run in RULES.iter().filter(|rule| rule.family == Family::Fit).filter_map(|rule| rule.run) {
            run(subject, &mut all);
        }
        all.extend(fit::merge(subject, fit::seen(survey)));
    }
    all.sort_by(|a, b| {
        (b.level, &a.file, a.span.start, a.code, &a.args).cmp(&(a.level, &b.file, b.span.start, b.code, &b.args))
    });
    all.dedup();
    all
}

/// What `check --explain` prints of a rule, in English or (`zh`) in Chinese; nothing when there is no such rule.
pub fn explain(code: &str, language: &str) -> Option<String> {
    let rule = RULES.iter().find(|r| r.code == code)?;
    let lines: Vec<&str> = rule.doc.lines().map(|l| l.strip_prefix(' ').unwrap_or(l)).collect();
    let at = lines.iter().position(|l| *l == "---").unwrap_or(lines.len());
    let part = if language == "zh" && at < lines.len() { lines.get(at + 1..) } else { lines.get(..at) };
    Some(format!("{code}\n\n{}\n", part.unwrap_or_default().join("\n").trim()))
}
