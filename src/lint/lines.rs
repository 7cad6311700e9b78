//! Every text of every language as the rules of words need it: what it is for, what it is given, what is said in the
//! end, and where each stretch of it stands. Read once for all rules.
//!
//! **Invariant:** a pack in, plain values out; what is broken in a text is left out of what is said, never guessed.
use crate::{
    art::{LIT, MAP},
    case::PREFIX,
    facts::UNKNOWN,
    kiosk::Now,
    machine::Machine,
    outreach::MESSAGE,
    pack::Pack,
    quiz::WHY,
    risk::Risk,
    scene::said::{ASK, AT_MACHINE, BRING, GIVEN, IN_TASK, OFFERED, READ, SAID, STAFF, Use, own},
    script::{Screen, Script, Special},
    words::{
        Args, COMMON, Message, Tongue, is_for_authors,
        parts::{Mark, Part, marks, parts},
    },
};
use jiff::civil::Date;
use std::{collections::BTreeSet, ops::Range, time::Duration};

/// A stretch of text in one line of a file, with nothing but text in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// Its place in the file.
    pub place: Range<usize>,
    /// Between “ and ”: what the real machine, a caller or a colleague says.
    pub quoted: bool,
    /// In the quotes of a placeable: what the author wants exactly so.
    pub fixed: bool,
}

/// A message's value or attribute in one language.
pub struct Line {
    /// The language.
    pub tongue: Tongue,
    /// The file of words.
    pub scope: String,
    /// Its name in the pack.
    pub file: String,
    /// Its text with its place.
    pub part: Part,
    /// What it is for; nothing when nobody says it.
    pub used: Option<Use>,
    /// The arguments that it may use; empty where it has no braces.
    pub given: Vec<String>,
    /// What is said in the end, with the usual arguments; more than one text where it depends on one.
    pub said: Vec<String>,
    /// The stretches of it.
    pub pieces: Vec<Piece>,
}

impl Line {
    /// The stretches that are held to the rules of plain language: not the words of the machine or of a caller, which
    /// stand in quotes, and nothing that no customer meets. What staff are to say stands in quotes too, and is held.
    pub fn plain(&self) -> impl Iterator<Item = &Piece> {
        let staff = self.used.is_some_and(Use::is_staff);
        let setup = self.used.is_some_and(Use::is_aside);
        self.pieces.iter().filter(move |p| !setup && (staff || !p.quoted))
    }

    /// The message of this text.
    pub fn message(&self) -> Message {
        Message { attribute: self.part.attribute.clone(), ..Message::of(&self.scope, &self.part.id) }
    }
}

/// What the pack says, in no language yet.
pub struct Uses<'a> {
    pack: &'a Pack,
    scripts: Vec<&'a Script>,
    /// With the files of cases.
    practice: bool,
    practised: BTreeSet<(String, String, Option<String>)>,
    questions: Vec<String>,
    facts: Vec<String>,
    /// The usual values of the arguments that every message has, in each language.
    usual: Vec<Args>,
}

/// Words of cases and quizzes: whoever drafts a script waits for none of them.
fn told_apart(scope: &str) -> bool {
    scope.starts_with(PREFIX) || scope.starts_with(crate::quiz::PREFIX)
}

impl<'a> Uses<'a> {
    /// Of a pack, with or without what its cases say; with the questions of all its markets: their words stand in one file.
    pub fn new(pack: &'a Pack, practice: bool) -> Self {
        let markets = pack.names("assets/risk").filter_map(|name| {
            let file = format!("assets/risk/{name}.kdl");
            Some(Risk::read(&file, pack.file(&file)?).0.questions)
        });
        let questions = markets.flatten().map(|q| q.id).collect();
        let facts = pack.facts.args("en", today()).into_keys().collect();
        let scripts = pack.scripts().filter_map(|name| pack.script(name)).collect();
        let usual = (0..pack.words.tags().len()).map(|tongue| usual(pack, tongue)).collect();
        let own = practice.then(|| pack.case_files()).into_iter().flatten().map(|(case, _)| case.clone());
        let practised = own.chain(pack.parts());
        let practised = practised.flat_map(|case| case.says()).map(|(said, _)| (said.scope, said.id, said.attribute));
        Self { pack, scripts, practice, practised: practised.collect(), questions, facts, usual }
    }

    /// What a text is for.
    pub fn of(&self, scope: &str, id: &str, attribute: Option<&str>) -> Option<Use> {
        let read = |a: &str| READ.contains(&a);
        if self.practised.contains(&(scope.to_owned(), id.to_owned(), attribute.map(str::to_owned))) {
            return Some(Use::Practice);
        }
        if let Some(used) = self.asked(scope, id, attribute) {
            return Some(used);
        }
        match scope {
            // The words of a map are the same in every market that has it.
            MAP => {
                let mut places = self.pack.map().0.places.iter();
                let used = attribute.map_or(Some(Use::Value), |part| (part == LIT).then_some(Use::Body));
                used.filter(|_| places.any(|spot| spot.id == id))
            }
            COMMON => self.common(id, attribute),
            "menu" => {
                let mut named = self.pack.menus.iter().filter(|m| m.words == id).peekable();
                match attribute {
                    _ if named.peek().is_none() => None,
                    None => Some(Use::Heading),
                    Some(a) if read(a) || a == "brief" => Some(Use::Body),
                    Some(a) => {
                        let label = Message::of("menu", id).attribute(a);
                        let mut labels = self.pack.menus.iter().flat_map(|m| m.entries.iter().map(|e| m.label(e)));
                        labels.any(|l| l == label).then_some(Use::Choice)
                    }
                }
            }
            "risk" => {
                let asked = self.questions.iter().any(|q| q == id);
                let used = attribute.map_or(Some(Use::Heading), |a| read(a).then_some(Use::Body));
                used.filter(|_| asked)
            }
            _ => {
                let script = self.scripts.iter().find(|s| s.name == scope)?;
                if id == "title" && attribute.is_none() {
                    return Some(Use::Status);
                }
                if id == MESSAGE && script.lesson.is_some() && script.find(id).is_none() {
                    return attribute.is_none().then_some(Use::Sent);
                }
                let at = script.find_wording(id)?;
                let screen = &script.screens[at];
                // Another wording has words of its own, and the choices of the first.
                let chosen = attribute.is_some_and(|a| !READ.contains(&a) && a != ASK);
                (screen.id == id || !chosen).then(|| Self::screen(screen, attribute))?
            }
        }
    }

    /// What a text of a quiz is for: a story and what is said to its answers is read, an answer is chosen.
    fn asked(&self, scope: &str, id: &str, attribute: Option<&str>) -> Option<Use> {
        // Most texts are of none.
        scope.starts_with(crate::quiz::PREFIX).then_some(())?;
        let (quiz, _) = self.pack.quizzes().find(|(quiz, _)| quiz.scope == scope)?;
        let item = quiz.items.iter().find(|item| item.id == id)?;
        match attribute {
            None => Some(Use::Body),
            Some(part) if WHY.contains(&part) => Some(Use::Body),
            Some(answer) => item.answers.iter().any(|a| a == answer).then_some(Use::Answer),
        }
    }

    fn common(&self, id: &str, attribute: Option<&str>) -> Option<Use> {
        let key = attribute.map_or(id.to_owned(), |a| format!("{id}.{a}"));
        let listed = SAID.iter().find(|(_, ids)| ids.contains(&key.as_str())).map(|(used, _)| *used);
        let chosen = || self.scripts.iter().flat_map(|s| &s.screens).flat_map(|s| &s.choices).any(|c| c.id == id);
        let shared = || (attribute.is_none() && (OFFERED.contains(&id) || chosen())).then_some(Use::Choice);
        let brought = || (attribute.is_none() && id.starts_with(BRING)).then_some(Use::Value);
        listed.or_else(shared).or_else(brought)
    }

    fn screen(screen: &Screen, attribute: Option<&str>) -> Option<Use> {
        // What is said on the day on which nobody knows a number is for the same thing.
        let attribute = match attribute {
            Some(ASK) => None,
            other => other.map(|a| a.strip_suffix("-ask").unwrap_or(a)),
        };
        let gate = screen.is_gate();
        let spoken = !(gate || screen.asks() || matches!(screen.special, Special::Verdict { .. } | Special::Quiz(_)));
        match attribute {
            None => spoken.then_some(Use::Heading),
            Some(a) if READ.contains(&a) => spoken.then_some(Use::Body),
            Some(a) if STAFF.contains(&a) => gate.then_some(Use::Staff),
            Some(a) => {
                let choice = screen.choices.iter().find(|c| c.id == a)?;
                Some(if choice.by_staff { Use::StaffChoice } else { Use::Choice })
            }
        }
    }

    /// The names that a text of this scope could have: what a slip of the pen most likely meant.
    pub fn known(&self, scope: &str, id: Option<&str>) -> Vec<String> {
        let texts = self.pack.words.texts(0).find(|(s, ..)| *s == scope).map(|(_, _, text)| text);
        let first = parts(texts.unwrap_or_default());
        let script = self.scripts.iter().find(|s| s.name == scope);
        let mut all: Vec<String> = match id {
            None => {
                let said = self.practised.iter().filter(|(s, ..)| s == scope).map(|(_, id, _)| id.clone());
                let screens = script.into_iter().flat_map(|s| &s.screens).map(|s| s.id.clone());
                screens.chain(said).chain(first.iter().map(|p| p.id.clone())).collect()
            }
            Some(id) => {
                let screen = script.and_then(|s| Some(&s.screens[s.find_wording(id)?]));
                let choices = screen.into_iter().flat_map(|s| &s.choices).map(|c| c.id.clone());
                let entries = self.pack.menu(id).filter(|_| scope == "menu").into_iter().flat_map(|m| &m.entries);
                let own = first.iter().filter(|p| p.id == id).filter_map(|p| p.attribute.clone());
                let said = self.practised.iter().filter(|(s, i, _)| s == scope && i == id);
                let said = said.filter_map(|(_, _, attribute)| attribute.clone());
                let read = READ.iter().chain(&STAFF).map(|a| (*a).to_owned()).chain(said);
                choices.chain(entries.map(|e| e.id().to_owned())).chain(own).chain(read).collect()
            }
        };
        all.retain(|name| match id {
            None => self.of(scope, name, None).is_some(),
            Some(id) => self.of(scope, id, Some(name)).is_some(),
        });
        all
    }

    /// The arguments that a text may use.
    fn given(&self, scope: &str, id: &str) -> Vec<String> {
        let script = self.scripts.iter().find(|s| s.name == scope);
        let task: &[&str] = if script.is_some() { &IN_TASK } else { &[] };
        let screen = script.and_then(|s| Some(&s.screens[s.find_wording(id)?]));
        let machine = screen.is_some_and(|s| matches!(s.special, Special::Machine(_)));
        let machine: &[&str] = if machine { &AT_MACHINE } else { &[] };
        let mine = if scope == COMMON { own(id) } else { &[] };
        let more = GIVEN.iter().chain(task).chain(machine).chain(mine).map(|name| (*name).to_owned());
        self.facts.iter().cloned().chain(more).collect()
    }

    /// The usual values of the arguments of a message: what most customers would read.
    fn usual(&self, tongue: Tongue, scope: &str, id: &str) -> Args {
        let pack = self.pack;
        let mut args = self.usual.get(tongue).cloned().unwrap_or_default();
        let script = self.scripts.iter().find(|s| s.name == scope);
        if let Some(script) = script {
            args.insert("minutes".into(), script.minutes.to_string());
        }
        let screen = script.and_then(|s| Some(&s.screens[s.find_wording(id)?]));
        if let Some(Special::Machine(key)) = screen.map(|s| &s.special) {
            let shown = pack.machine.screens.get(key).cloned().unwrap_or_default();
            let tags = tags(pack, tongue);
            args.insert("press".into(), Machine::text(&shown.press, &tags).to_owned());
            args.insert("shows".into(), Machine::text(&shown.shows, &tags).to_owned());
        }
        args
    }

    /// What is said in the end.
    fn said(&self, tongue: Tongue, scope: &str, part: &Part) -> Vec<String> {
        let message = Message { attribute: part.attribute.clone(), ..Message::of(scope, &part.id) };
        let args = if part.args.is_empty() { Args::new() } else { self.usual(tongue, scope, &part.id) };
        let known: &[&str] = if part.args.iter().any(|a| a == "phone-known") { &["no", "yes"] } else { &["no"] };
        let each = known.iter().filter_map(|known| {
            let message = Message { args: args.clone(), ..message.clone() }.with("phone-known", *known);
            self.pack.words.only(tongue, &message)
        });
        each.collect()
    }

    /// Every text that customers or staff could meet.
    pub fn lines(&self) -> Vec<Line> {
        let words = &self.pack.words;
        let mut all = Vec::new();
        for tongue in 0..words.tags().len() {
            for (scope, file, text) in words
                .texts(tongue)
                .filter(|(scope, ..)| !is_for_authors(scope) && (self.practice || !told_apart(scope)))
            {
                all.extend(parts(text).into_iter().map(|part| {
                    let used = self.of(scope, &part.id, part.attribute.as_deref());
                    // What is said in a rehearsal is judged by no rule of plain language, and there is much of it.
                    let said = if used == Some(Use::Practice) { Vec::new() } else { self.said(tongue, scope, &part) };
                    Line {
                        tongue,
                        scope: scope.to_owned(),
                        file: file.to_owned(),
                        used,
                        given: if part.args.is_empty() && !part.raw.contains('{') {
                            Vec::new()
                        } else {
                            self.given(scope, &part.id)
                        },
                        said,
                        pieces: pieces(text, &part.span),
                        part,
                    }
                }));
            }
        }
        all
    }
}

/// The language's own tag, and that of the first one.
fn tags(pack: &Pack, tongue: Tongue) -> [String; 2] {
    [tongue, 0].map(|t| pack.words.tags().get(t).map(ToString::to_string).unwrap_or_default())
}

/// A day on which every shipped fact may be printed.
fn today() -> Date {
    Now::made_up(Duration::ZERO).today
}

/// The usual values of the arguments that every message has.
fn usual(pack: &Pack, tongue: Tongue) -> Args {
    let words = &pack.words;
    let mut args = pack.facts.args(words.language(tongue), today());
    // What the branch has not said is "ask our staff"; the sentence with the number is judged all the same.
    for (id, value) in args.iter_mut().filter(|(_, value)| *value == UNKNOWN) {
        if let Some(fact) = pack.facts.get(id) {
            *value = fact.printed(words.language(tongue), &fact.value);
        }
    }
    let common = |id: &str| words.say(tongue, &Message::common(id)).unwrap_or_default();
    let seconds = words.say(tongue, &Message::common("retract").with("from", 20).with("to", 30));
    let things = ["card", "passbook"].map(|thing| common(&format!("{BRING}{thing}"))).join(&common("bring-and"));
    for (name, value) in [
        ("bank-phone", common("bank-phone-on-card")),
        ("cancel", Machine::text(&pack.machine.cancel, &tags(pack, tongue)).to_owned()),
        ("counter-hours", common("counter-hours-unknown")),
        ("phone-known", "no".into()),
        ("retract-seconds", seconds.unwrap_or_default()),
        ("things", things),
    ] {
        args.insert(name.to_owned(), value);
    }
    args.extend(["m", "n", "k", "steps", "from", "to"].map(|name| (name.to_owned(), "9".to_owned())));
    args.extend(["seconds", "minutes"].map(|name| (name.to_owned(), "30".to_owned())));
    args
}

/// The stretches of a pattern in a file.
fn pieces(text: &str, span: &Range<usize>) -> Vec<Piece> {
    let mut all = Vec::new();
    let mut quoted = false;
    let pattern = text.get(span.clone()).unwrap_or_default();
    for (mark, place) in marks(pattern) {
        if mark == Mark::Argument {
            continue;
        }
        let fixed = mark == Mark::Quoted;
        let stretch = pattern.get(place.clone()).unwrap_or_default();
        let mut from = 0;
        let mut push = |from: usize, to: usize, quoted: bool| {
            let text = stretch.get(from..to).unwrap_or_default();
            if !text.is_empty() {
                let start = span.start + place.start + from;
                all.push(Piece { text: text.to_owned(), place: start..start + text.len(), quoted, fixed });
            }
        };
        for (at, c) in stretch.char_indices().filter(|(_, c)| matches!(c, '“' | '”')) {
            push(from, at, quoted);
            quoted = c == '“';
            from = at + c.len_utf8();
        }
        push(from, stretch.len(), quoted);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_quotes_is_known_across_placeables() {
        let text = "a = 按“{ $b }键”，再{ \"1\" }次\n    对\n";
        let part = &parts(text)[0];
        let all = pieces(text, &part.span);
        let said: Vec<_> = all.iter().map(|p| (p.text.as_str(), p.quoted, p.fixed)).collect();
        assert_eq!(
            said,
            [
                ("按", false, false),
                ("键", true, false),
                ("，再", false, false),
                ("1", false, true),
                ("次", false, false),
                ("对", false, false)
            ]
        );
        assert!(all.iter().all(|p| text.get(p.place.clone()) == Some(p.text.as_str())));
    }
}
