//! KDL to [`Script`], with every finding at once.
use super::{Choice, End, Flags, Kind, Phase, Screen, Script, Special, Target};
use crate::{
    diagnostic::Diagnostic,
    tree::{Node, Value},
};

const TOP: [&str; 6] = ["script", "about", "given", "flag", "screen", "promise"];
const IN_SCREEN: [&str; 7] = ["choice", "ask", "ask-more", "verdict", "gate", "machine", "end"];
/// Three wordings are enough not to be the same twice in a row, and nine are more than anybody writes.
const VARIANTS: std::ops::RangeInclusive<i64> = 1..=9;
const OUTSIDE: [&str; 3] = ["call", "counter", "home"];
pub(super) const LEVELS: [&str; 4] = ["calm", "pause", "talk", "stop"];
pub(super) const ENDS: [(&str, End); 3] =
    [("done", End::Done), ("no-transaction", End::NoTransaction), ("counter", End::Counter)];
pub(super) const KINDS: [(&str, Kind); 6] = [
    ("page", Kind::Page),
    ("review", Kind::Review),
    ("intro", Kind::Intro),
    ("warning", Kind::Warning),
    ("panel", Kind::Panel),
    ("advice", Kind::Advice),
];

impl Script {
    /// Reads the file of a script. What cannot be understood is left out and named; a script with errors is never
    /// shown to customers (see [`crate::pack`]).
    pub fn read(file: &str, text: &str) -> (Self, Vec<Diagnostic>) {
        let (mut nodes, found) = crate::tree::read(file, text);
        if !found.is_empty() {
            // What could not be read would only be missed again, in worse words.
            nodes.clear();
        }
        let unreadable = !found.is_empty();
        let name = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".kdl").to_owned();
        let mut reader = Reader {
            file,
            found,
            script: Self {
                name,
                version: 0,
                start: 0,
                warning: false,
                minutes: 5,
                bring: Vec::new(),
                flags: Vec::new(),
                declared: Vec::new(),
                given: 0,
                screens: Vec::new(),
                promises: Vec::new(),
                complete: false,
            },
            ids: nodes.iter().filter(|n| n.name.it == "screen").filter_map(|n| n.arg(0).map(str::to_owned)).collect(),
        };
        if unreadable {
            return (reader.script, reader.found);
        }
        reader.declare(&nodes);
        for n in nodes.iter().filter(|n| n.name.it == "screen") {
            reader.screen(n);
        }
        for n in nodes.iter().filter(|n| n.name.it == "promise") {
            reader.promise(n);
        }
        let Reader { mut script, mut found, .. } = reader;
        script.complete = found.is_empty();
        found.extend(script.rules(file));
        found.sort_by_key(|d| d.span.start);
        (script, found)
    }
}

/// The name of a node with its first value.
pub(super) fn head(n: &Node) -> std::ops::Range<usize> {
    n.name.span.start..n.args.first().map_or(n.name.span.end, |a| a.span.end)
}

pub(super) struct Reader<'a> {
    pub(super) file: &'a str,
    pub(super) found: Vec<Diagnostic>,
    pub(super) script: Script,
    ids: Vec<String>,
}

impl Reader<'_> {
    fn finding(&mut self, code: &'static str, span: &std::ops::Range<usize>) -> &mut Diagnostic {
        self.found.push(Diagnostic::error(code, self.file, span.clone()));
        let last = self.found.len() - 1;
        &mut self.found[last]
    }

    pub(super) fn unknown(&mut self, word: &str, span: &std::ops::Range<usize>, known: &[&str]) {
        let finding = Diagnostic::error("unknown-word", self.file, span.clone());
        self.found.push(finding.meant(word, known.iter().copied()));
    }

    /// Names every property that a node may not have.
    pub(super) fn props(&mut self, node: &Node, known: &[&str]) {
        for (key, _) in &node.props {
            if !known.contains(&key.it.as_str()) {
                self.unknown(&key.it, &key.span, known);
            }
        }
    }

    /// The first word after a node's name, or a finding.
    pub(super) fn word<'n>(&mut self, node: &'n Node) -> Option<&'n str> {
        let word = node.arg(0);
        if word.is_none() {
            let span = node.name.span.clone();
            let d = self.finding("missing-word", &span);
            *d = d.clone().with("after", node.name.it.clone());
        }
        word
    }

    fn declare(&mut self, nodes: &[Node]) {
        for n in nodes {
            match n.name.it.as_str() {
                "script" => {
                    self.props(n, &["version", "start"]);
                    self.script.version = n.number("version").unwrap_or(0);
                }
                "about" => self.about(n),
                "given" | "flag" | "promise" => {}
                "screen" => {
                    if let Some(id) = n.arg(0)
                        && self.ids.iter().filter(|i| *i == id).count() > 1
                        && self.script.screens.is_empty()
                    {
                        let again = nodes
                            .iter()
                            .filter(|m| m.name.it == "screen" && m.arg(0) == Some(id))
                            .nth(1)
                            .is_some_and(|m| std::ptr::eq(m, n));
                        if again {
                            let d = Diagnostic::error("screen-twice", self.file, n.args[0].span.clone());
                            self.found.push(d.with("word", id));
                        }
                    }
                }
                other => self.unknown(other, &n.name.span, &TOP),
            }
        }
        // The machine's answers first, so that `flags[..given]` are the profile's.
        for kind in ["given", "flag"] {
            for n in nodes.iter().filter(|n| n.name.it == kind) {
                self.script.flags.extend(n.words().map(str::to_owned));
                let places = n.args.iter().filter(|a| matches!(a.it, Value::Text(_)));
                self.script.declared.extend(places.map(|a| a.span.clone()));
            }
            if kind == "given" {
                self.script.given = self.script.flags.len();
            }
        }
        self.script.flags.truncate(64);
        self.script.declared.truncate(64);
        match nodes.iter().find(|n| n.name.it == "script") {
            None => {
                self.finding("no-script", &(0..0));
            }
            Some(n) => {
                let wanted = n.text("start").unwrap_or_default().to_owned();
                let span = n.prop("start").map_or(n.name.span.clone(), |v| v.span.clone());
                match self.ids.iter().position(|i| *i == wanted) {
                    Some(at) => self.script.start = at,
                    None => self.no_screen(&wanted, &span),
                }
            }
        }
    }

    fn about(&mut self, n: &Node) {
        self.props(n, &["kind", "minutes"]);
        self.script.minutes = n.number("minutes").unwrap_or(5);
        match n.text("kind") {
            Some("warning") => self.script.warning = true,
            Some("task") | None => {}
            Some(other) => {
                let span = n.prop("kind").map_or(n.name.span.clone(), |v| v.span.clone());
                self.unknown(other, &span, &["task", "warning"]);
            }
        }
        for c in &n.children {
            if c.name.it == "bring" {
                self.script.bring.extend(c.words().map(str::to_owned));
            } else {
                self.unknown(&c.name.it, &c.name.span, &["bring"]);
            }
        }
    }

    fn no_screen(&mut self, word: &str, span: &std::ops::Range<usize>) {
        let known: Vec<&str> = self.ids.iter().map(String::as_str).chain(OUTSIDE).collect();
        let d = Diagnostic::error("missing-goto", self.file, span.clone());
        self.found.push(d.meant(word, known));
    }

    fn target(&mut self, word: &str, span: &std::ops::Range<usize>) -> Option<Target> {
        let target = match word {
            "call" => Some(Target::Call),
            "counter" => Some(Target::Counter),
            "home" => Some(Target::Home),
            id => self.ids.iter().position(|i| i == id).map(Target::Screen),
        };
        if target.is_none() {
            self.no_screen(word, span);
        }
        target
    }

    fn goto(&mut self, n: &Node) -> Option<Target> {
        let Some(value) = n.prop("goto").cloned() else {
            let span = n.name.span.clone();
            let d = Diagnostic::error("no-goto", self.file, span).with("word", n.arg(0).unwrap_or(""));
            self.found.push(d);
            return None;
        };
        if let Value::Text(word) = &value.it {
            return self.target(word, &value.span);
        }
        self.no_screen("", &value.span);
        None
    }

    pub(super) fn flag(&mut self, word: &str, span: &std::ops::Range<usize>) -> Option<usize> {
        let at = self.script.flag(word);
        if at.is_none() {
            let d = Diagnostic::error("unknown-flag", self.file, span.clone());
            let known: Vec<String> = self.script.flags.clone();
            self.found.push(d.meant(word, known.iter().map(String::as_str)));
        }
        at
    }

    fn choice(&mut self, n: &Node) -> Option<Choice> {
        self.props(n, &["goto", "flag", "by"]);
        let id = self.word(n)?.to_owned();
        let mut sets = Flags::default();
        if let Some(word) = n.text("flag") {
            let span = n.prop("flag").map_or(n.name.span.clone(), |v| v.span.clone());
            if let Some(flag) = self.flag(word, &span) {
                sets = sets.with(flag);
            }
        }
        let by_staff = match n.text("by") {
            None => false,
            Some("staff") => true,
            Some(other) => {
                let span = n.prop("by").map_or(n.name.span.clone(), |v| v.span.clone());
                self.unknown(other, &span, &["staff"]);
                false
            }
        };
        let mut instead = Vec::new();
        for c in &n.children {
            if c.name.it != "goto" {
                self.unknown(&c.name.it, &c.name.span, &["goto"]);
                continue;
            }
            self.props(c, &["if"]);
            let (Some(to), Some(flag)) = (c.arg(0), c.text("if")) else {
                self.finding("goto-if", &c.name.span);
                continue;
            };
            let span = c.prop("if").map_or(c.name.span.clone(), |v| v.span.clone());
            let flag = self.flag(flag, &span);
            let to = self.target(to, &c.args[0].span);
            instead.extend(flag.zip(to));
        }
        let goto = self.goto(n)?;
        Some(Choice { id, goto, instead, sets, by_staff, span: head(n) })
    }

    fn screen(&mut self, n: &Node) {
        self.props(n, &["phase", "kind", "focus", "variants"]);
        let Some(id) = self.word(n).map(str::to_owned) else {
            return;
        };
        let phase = match n.text("phase").map(|p| (p, Phase::named(p))) {
            Some((_, Some(phase))) => phase,
            Some((other, None)) => {
                let names: Vec<&str> = Phase::ALL.iter().map(|p| p.name()).collect();
                let span = n.prop("phase").map_or(n.name.span.clone(), |v| v.span.clone());
                self.unknown(other, &span, &names);
                Phase::Before
            }
            None => {
                self.finding("no-phase", &n.name.span);
                Phase::Before
            }
        };
        let mut kind = if self.script.warning { Kind::Warning } else { Kind::Page };
        if let Some(word) = n.text("kind") {
            if let Some((_, k)) = KINDS.iter().find(|(name, _)| *name == word) {
                kind = *k;
            } else {
                let span = n.prop("kind").map_or(n.name.span.clone(), |v| v.span.clone());
                self.unknown(word, &span, &KINDS.map(|k| k.0));
            }
        }
        let mut screen = Screen {
            id,
            span: head(n),
            whole: n.span.clone(),
            phase,
            kind,
            special: Special::None,
            choices: Vec::new(),
            focus_none: n.text("focus") == Some("none"),
            variants: self.variants(n),
        };
        for c in &n.children {
            match c.name.it.as_str() {
                "choice" => screen.choices.extend(self.choice(c)),
                "gate" => screen.special = Special::Gate(self.word(c).unwrap_or_default().to_owned()),
                "machine" => {
                    if let Some(word) = self.word(c) {
                        screen.special = Special::Machine(word.to_owned());
                    }
                }
                "end" => screen.special = self.end(c),
                "verdict" => screen.special = self.verdict(c),
                "ask" => self.ask(c, &mut screen, Special::Ask),
                "ask-more" => self.ask(c, &mut screen, Special::More),
                other => self.unknown(other, &c.name.span, &IN_SCREEN),
            }
        }
        self.script.screens.push(screen);
    }

    fn variants(&mut self, n: &Node) -> u8 {
        let Some(value) = n.prop("variants") else { return 1 };
        match value.it {
            Value::Number(count) if VARIANTS.contains(&count) => count as u8,
            _ => {
                let span = value.span.clone();
                self.finding("variants", &span);
                1
            }
        }
    }

    fn end(&mut self, n: &Node) -> Special {
        let word = self.word(n).unwrap_or("done").to_owned();
        if let Some((_, end)) = ENDS.iter().find(|(name, _)| *name == word) {
            return Special::End(*end);
        }
        let span = n.args.first().map_or(n.name.span.clone(), |a| a.span.clone());
        self.unknown(&word, &span, &ENDS.map(|e| e.0));
        Special::End(End::Done)
    }

    fn verdict(&mut self, n: &Node) -> Special {
        let set = self.word(n).unwrap_or_default().to_owned();
        let mut to = [0; 4];
        for (level, slot) in LEVELS.iter().zip(&mut to) {
            let child = n.children.iter().find(|c| c.name.it == *level);
            match child.map(|c| self.goto(c)) {
                Some(Some(Target::Screen(at))) => *slot = at,
                Some(_) => {}
                None => {
                    let d = Diagnostic::error("verdict-level", self.file, n.name.span.clone());
                    self.found.push(d.with("word", *level));
                }
            }
        }
        for c in n.children.iter().filter(|c| !LEVELS.contains(&c.name.it.as_str())) {
            self.unknown(&c.name.it, &c.name.span, &LEVELS);
        }
        Special::Verdict { set, to }
    }

    /// A red-flag question: its three answers all lead on to the same screen, so that no watcher learns which one
    /// was given. "Yes" and "no" are kept apart by the third.
    fn ask(&mut self, n: &Node, screen: &mut Screen, special: fn(String) -> Special) {
        self.props(n, &["goto"]);
        if let (Some(id), Some(goto)) = (self.word(n).map(str::to_owned), self.goto(n)) {
            screen.special = special(id);
            screen.focus_none = true;
            screen.choices = ["yes", "not-sure", "no"]
                .map(|id| Choice {
                    id: id.to_owned(),
                    goto: goto.clone(),
                    instead: Vec::new(),
                    sets: Flags::default(),
                    by_staff: false,
                    span: head(n),
                })
                .into();
        }
    }
}
