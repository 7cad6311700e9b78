//! KDL to [`Script`], with every finding at once.
use super::{
    Choice, Drama, End, Flags, Kind, Lesson, Phase, Screen, Script, Special, Target,
    forms::{
        ABOUT, ASK, CALL_STAFF, CHOICE, END, ENDS, GATE, GOTO_IF, KINDS, LEVEL, LEVELS, MACHINE, NAMES, OUTSIDE, QUIZ,
        SCREEN, SCRIPT, TOP, VERDICT,
    },
};
use crate::{
    care::Edition,
    diagnostic::Diagnostic,
    tree::{Form, Node, Value, is_name},
};
use std::ops::Range;

/// The choice that passes a quiz by.
const NOT_NOW: &str = "not-now";

/// A set of flags is one machine word.
const MOST_FLAGS: usize = 64;

impl Script {
    /// Reads the file of a script. What cannot be understood is left out and named; a script with errors is never
    /// shown to customers (see [`crate::pack`]).
    pub fn read(file: &str, text: &str) -> (Self, Vec<Diagnostic>) {
        let (nodes, found) = crate::tree::read(file, text);
        let own = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".kdl").to_owned();
        let screens = nodes.iter().filter(|n| n.name.it == "screen");
        let mut reader = Reader {
            file,
            found,
            script: Self {
                name: own,
                version: 0,
                start: 0,
                warning: false,
                lesson: None,
                drama: None,
                about_at: 0..0,
                minutes: 5,
                bring: Vec::new(),
                bring_at: Vec::new(),
                flags: Vec::new(),
                declared: Vec::new(),
                given: 0,
                screens: Vec::new(),
                promises: Vec::new(),
                rehearse: Vec::new(),
                complete: false,
            },
            ids: screens.filter_map(name).map(str::to_owned).collect(),
            guesswork: nodes.iter().any(|n| n.broken),
        };
        reader.declare(&nodes);
        for n in nodes.iter().filter(|n| n.name.it == "screen") {
            reader.screen(n);
        }
        for n in nodes.iter().filter(|n| n.name.it == "promise" && !n.broken) {
            reader.promise(n);
        }
        for n in nodes.iter().filter(|n| n.name.it == "rehearse" && !n.broken) {
            reader.rehearse(n);
        }
        let Reader { mut script, mut found, .. } = reader;
        script.complete = found.is_empty();
        found.sort_by_key(|d| d.span.start);
        (script, found)
    }
}

/// The name of a screen or choice, if it is one that words can have.
fn name(n: &Node) -> Option<&str> {
    n.arg(0).filter(|word| is_name(word))
}

pub(super) struct Reader<'a> {
    pub(super) file: &'a str,
    pub(super) found: Vec<Diagnostic>,
    pub(super) script: Script,
    ids: Vec<String>,
    /// A line at the top could not be read: what seems to be missing may stand there.
    guesswork: bool,
}

impl Reader<'_> {
    fn say(&mut self, code: &'static str, span: &Range<usize>, args: &[(&'static str, &str)]) {
        let d = Diagnostic::error(code, self.file, span.clone());
        self.found.push(args.iter().fold(d, |d, (name, value)| d.with(name, *value)));
    }

    pub(super) fn form(&mut self, form: &Form, n: &Node) {
        form.check(self.file, n, &mut self.found);
    }

    /// The second and later nodes that may stand once.
    fn once<'n>(&mut self, nodes: impl IntoIterator<Item = &'n Node>) {
        for n in nodes.into_iter().skip(1).filter(|n| !n.broken) {
            self.say("twice", &n.name.span, &[("word", &n.name.it)]);
        }
    }

    fn declare(&mut self, nodes: &[Node]) {
        for (i, n) in nodes.iter().enumerate().filter(|(_, n)| !n.broken) {
            match n.name.it.as_str() {
                "about" => self.about(n),
                "script" | "given" | "flag" | "promise" | "rehearse" => {}
                "screen" => {
                    let same = |m: &&Node| m.name.it == "screen" && m.arg(0).is_some() && m.arg(0) == n.arg(0);
                    if let (true, Some(id)) = (nodes.iter().take(i).any(|m| same(&m)), n.args.first()) {
                        self.say("screen-twice", &id.span, &[("word", &id.it.shown())]);
                    }
                }
                other => {
                    let d = Diagnostic::error("unknown-word", self.file, n.name.span.clone());
                    self.found.push(d.meant(other, TOP));
                }
            }
        }
        let all = |name: &'static str| nodes.iter().filter(move |n| n.name.it == name);
        self.once(all("script"));
        self.once(all("about"));
        // The machine's answers first, so that `flags[..given]` are the profile's.
        for kind in ["given", "flag"] {
            for n in all(kind) {
                self.flags(n);
            }
            if kind == "given" {
                self.script.given = self.script.flags.len();
            }
        }
        match all("script").next() {
            None if self.guesswork => {}
            None => self.say("no-script", &(0..0), &[]),
            Some(n) if n.broken => {}
            Some(n) => self.script_node(n),
        }
    }

    fn flags(&mut self, n: &Node) {
        self.form(&NAMES, n);
        for a in &n.args {
            let Value::Text(word) = &a.it else { continue };
            if self.script.flags.contains(word) {
                self.say("flag-twice", &a.span, &[("word", word)]);
            } else if self.script.flags.len() == MOST_FLAGS {
                self.say("too-many-flags", &a.span, &[("word", word), ("most", &MOST_FLAGS.to_string())]);
            } else {
                self.script.flags.push(word.clone());
                self.script.declared.push(a.span.clone());
            }
        }
    }

    fn script_node(&mut self, n: &Node) {
        self.form(&SCRIPT, n);
        self.script.version = n.number("version").unwrap_or(0);
        let wrong = n.prop("version").is_some_and(|v| !matches!(v.it, Value::Number(_)));
        if self.script.version < 1 && !wrong {
            self.say("no-version", &n.place("version"), &[]);
        }
        let own = self.script.name.clone();
        if let Some(word) = name(n).filter(|word| *word != own) {
            self.say("script-name", &n.args[0].span, &[("word", word), ("file", &own)]);
        }
        let span = n.place("start");
        match n.prop("start").map(|v| &v.it) {
            None => self.say("no-goto", &span, &[("word", "")]),
            Some(Value::Text(wanted)) => match self.ids.iter().position(|i| i == wanted) {
                Some(at) => self.script.start = at,
                None => self.no_screen(wanted, &span, false),
            },
            Some(_) => {}
        }
    }

    fn about(&mut self, n: &Node) {
        self.form(&ABOUT, n);
        self.script.minutes = n.number("minutes").unwrap_or(5);
        self.script.warning = n.text("kind") == Some("warning");
        let topic = || n.text("topic").filter(|word| is_name(word)).map(str::to_owned);
        self.script.drama = n.number("drama").map(|number| Drama { number, topic: topic() });
        self.script.about_at = n.head();
        let is_lesson = n.text("kind") == Some("lesson");
        match (n.number("episode"), n.text("topic").filter(|word| is_name(word))) {
            (Some(episode), Some(topic)) if is_lesson => {
                let edition = n.text("edition").and_then(Edition::named);
                self.script.lesson = Some(Lesson { episode, topic: topic.to_owned(), edition, span: n.head() });
            }
            (None, None) if !is_lesson && n.prop("edition").is_none() => {}
            (None, Some(_)) if self.script.drama.is_some() => {}
            // What is there and wrong was said by the form.
            _ if is_lesson && n.prop("episode").is_some() && n.prop("topic").is_some() => {}
            _ => self.say("lesson-shape", &n.head(), &[("what", "head"), ("word", "about")]),
        }
        for c in n.all("bring") {
            self.form(&NAMES, c);
            for a in &c.args {
                if let Value::Text(word) = &a.it {
                    self.script.bring.push(word.clone());
                    self.script.bring_at.push(a.span.clone());
                }
            }
        }
    }

    fn no_screen(&mut self, word: &str, span: &Range<usize>, outside: bool) {
        if !is_name(word) {
            return;
        }
        let more = OUTSIDE.iter().copied().filter(|_| outside);
        let known: Vec<&str> = self.ids.iter().map(String::as_str).chain(more).collect();
        let d = Diagnostic::error("missing-goto", self.file, span.clone());
        self.found.push(d.meant(word, known));
    }

    fn target(&mut self, word: &str, span: &Range<usize>) -> Option<Target> {
        let target = match word {
            "call" => Some(Target::Call),
            "counter" => Some(Target::Counter),
            "home" => Some(Target::Home),
            "story" => Some(Target::Story),
            "feedback" => Some(Target::Feedback),
            id => self.ids.iter().position(|i| i == id).map(Target::Screen),
        };
        if target.is_none() {
            self.no_screen(word, span, true);
        }
        target
    }

    fn goto(&mut self, n: &Node) -> Option<Target> {
        let Some(value) = n.prop("goto") else {
            self.say("no-goto", &n.head(), &[("word", n.arg(0).unwrap_or(&n.name.it))]);
            return None;
        };
        let word = n.text("goto")?;
        self.target(word, &value.span)
    }

    fn flag(&mut self, n: &Node, key: &str) -> Option<usize> {
        let word = n.text(key)?;
        let at = self.script.flag(word);
        if at.is_none() && is_name(word) && !self.guesswork {
            let d = Diagnostic::error("unknown-flag", self.file, n.place(key));
            self.found.push(d.meant(word, self.script.flags.iter().map(String::as_str)));
        }
        at
    }

    fn choice(&mut self, n: &Node) -> Option<Choice> {
        self.form(&CHOICE, n);
        let id = name(n).filter(|_| !n.broken)?.to_owned();
        let sets = self.flag(n, "flag").map_or(Flags::default(), |f| Flags::default().with(f));
        let mut instead = Vec::new();
        for c in n.all("goto").filter(|c| !c.broken) {
            self.form(&GOTO_IF, c);
            let (Some(to), Some(_)) = (c.arg(0), c.prop("if")) else {
                self.say("goto-if", &c.name.span, &[]);
                continue;
            };
            let flag = self.flag(c, "if");
            let to = self.target(to, &c.args[0].span);
            instead.extend(flag.zip(to));
        }
        let goto = self.goto(n)?;
        Some(Choice { id, goto, instead, sets, by_staff: n.text("by") == Some("staff"), span: n.head() })
    }

    fn screen(&mut self, n: &Node) {
        self.form(&SCREEN, n);
        // Screens are found by their place among the names: both leave out what has none.
        let Some(id) = name(n).map(str::to_owned) else {
            return;
        };
        if n.prop("phase").is_none() && !n.broken {
            self.say("no-phase", &n.head(), &[]);
        }
        let kind = n.text("kind").and_then(|word| KINDS.iter().find(|(name, _)| *name == word));
        let plain = if self.script.warning { Kind::Warning } else { Kind::Page };
        let mut screen = Screen {
            id,
            span: n.head(),
            whole: n.span.clone(),
            phase: n.text("phase").and_then(Phase::named).unwrap_or(Phase::Before),
            kind: kind.map_or(plain, |k| k.1),
            special: Special::None,
            special_at: n.head(),
            choices: Vec::new(),
            calls: n.all("call-staff").any(|c| !c.broken),
            people: 1,
            focus_none: n.text("focus") == Some("none"),
            variants: n.number("variants").and_then(|v| u8::try_from(v).ok()).unwrap_or(1),
            edition: n.text("edition").and_then(Edition::named),
            picture: n.text("picture").filter(|word| is_name(word)).map(str::to_owned),
            picture_at: n.place("picture"),
        };
        let is = |c: &&Node, names: &[&str]| !c.broken && names.contains(&c.name.it.as_str());
        for c in n.children.iter().filter(|c| is(c, &["ask", "ask-more", "verdict", "gate", "machine", "quiz", "end"]))
        {
            if screen.special_at != screen.span {
                let now = c.name.it.as_str();
                self.say("two-specials", &c.head(), &[("word", &screen.id), ("now", now)]);
                continue;
            }
            screen.special_at = c.head();
            self.special(c, &mut screen);
        }
        for c in n.all("call-staff") {
            self.form(&CALL_STAFF, c);
        }
        self.once(n.all("call-staff"));
        for c in n.all("choice") {
            let choice = self.choice(c);
            if let (Some(first), false) = (c.args.first(), c.broken)
                && n.all("choice").take_while(|o| !std::ptr::eq(*o, c)).any(|o| o.arg(0) == c.arg(0))
            {
                self.say("twice", &first.span, &[("word", &first.it.shown())]);
            } else if matches!(screen.special, Special::None | Special::Gate(_) | Special::Machine(_)) {
                screen.choices.extend(choice);
            } else {
                self.say("two-specials", &c.head(), &[("word", &screen.id), ("now", "choice")]);
            }
        }
        self.script.screens.push(screen);
    }

    fn special(&mut self, c: &Node, screen: &mut Screen) {
        match c.name.it.as_str() {
            "gate" => {
                self.form(&GATE, c);
                screen.special = Special::Gate(c.arg(0).unwrap_or_default().to_owned());
                screen.people = c.number("people").and_then(|n| u8::try_from(n).ok()).unwrap_or(1);
            }
            "machine" => {
                self.form(&MACHINE, c);
                screen.special = name(c).map_or(Special::None, |key| Special::Machine(key.to_owned()));
            }
            "end" => {
                self.form(&END, c);
                let end = ENDS.iter().find(|(word, _)| Some(*word) == c.arg(0));
                screen.special = Special::End(end.map_or(End::Done, |e| e.1));
            }
            "verdict" => screen.special = self.verdict(c),
            "quiz" => {
                self.form(&QUIZ, c);
                if let (Some(goto), Some(topic)) = (self.goto(c), name(c)) {
                    screen.special = Special::Quiz(topic.to_owned());
                    screen.choices = vec![Choice { goto, ..Choice::plain(NOT_NOW, c.head()) }];
                }
            }
            "ask-more" => self.ask(c, screen, Special::More),
            _ => self.ask(c, screen, Special::Ask),
        }
    }

    fn verdict(&mut self, n: &Node) -> Special {
        self.form(&VERDICT, n);
        let set = n.arg(0).unwrap_or_default().to_owned();
        let mut to = [0; 4];
        for (level, slot) in LEVELS.iter().zip(&mut to) {
            self.once(n.all(level));
            let Some(c) = n.all(level).next() else {
                self.say("verdict-level", &n.head(), &[("word", level)]);
                continue;
            };
            self.form(&LEVEL, c);
            if c.broken {
                continue;
            }
            match self.goto(c) {
                Some(Target::Screen(at)) => *slot = at,
                Some(_) => self.say("verdict-goto", &c.place("goto"), &[("word", c.text("goto").unwrap_or_default())]),
                None => {}
            }
        }
        Special::Verdict { set, to }
    }

    /// A red-flag question: its three answers all lead on to the same screen, so that no watcher learns which one
    /// was given. "Yes" and "no" are kept apart by the third.
    fn ask(&mut self, n: &Node, screen: &mut Screen, special: fn(String) -> Special) {
        self.form(&ASK, n);
        if let (Some(goto), Some(id)) = (self.goto(n), n.arg(0).map(str::to_owned)) {
            screen.special = special(id);
            screen.focus_none = true;
            screen.choices =
                ["yes", "not-sure", "no"].map(|id| Choice { goto: goto.clone(), ..Choice::plain(id, n.head()) }).into();
        }
    }
}
