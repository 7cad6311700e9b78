//! Findings as an author reads them, and as a program does.
//!
//! **Invariant:** findings in, text out; a finding whose place lies outside its file is still shown.
use super::{Subject, way};
use crate::{
    diagnostic::{Diagnostic, Level},
    pack::Pack,
    words::{Message, Tongue},
};
use annotate_snippets::{AnnotationKind, Group, Level as Tone, Renderer, Snippet};
use jiff::civil::Date;
use serde_json::{Value, json};
use std::ops::Range;

/// The scope of the words for authors.
const SCOPE: &str = "check";

/// All findings as text, each with its line of the file, and a last line that counts.
pub fn text(subject: &Subject, found: &[Diagnostic], tongue: Tongue) -> String {
    let pack = &subject.pack;
    let mut text: String = found.iter().map(|d| one(pack, d, tongue) + "\n\n").collect();
    let errors = found.iter().filter(|d| d.level == Level::Error).count();
    let sum = if errors == 0 {
        // Without errors every promise holds, but for those that say nothing.
        let promises: usize = subject.scripts.iter().map(|r| r.script.promises.len()).sum();
        let proved = promises - found.iter().filter(|d| d.code == "promise-empty").count().min(promises);
        Message::of(SCOPE, "fine")
            .with("scripts", subject.scripts.len())
            .with("screens", subject.scripts.iter().map(|r| r.script.screens.len()).sum::<usize>())
            .with("cases", subject.cases.len())
            .with("languages", pack.words.tags().len())
            .with("promises", proved)
            .with("remarks", found.len())
    } else {
        Message::of(SCOPE, "findings").with("n", errors).with("remarks", found.len() - errors)
    };
    text.push_str(&pack.words.say(tongue, &sum).unwrap_or_default());
    text.push('\n');
    text
}

/// What is known of the facts of the market on the day of the check: how many of each tag, how many may be printed, and
/// how many are to be looked at again when. Empty where there are none.
pub fn facts(subject: &Subject, tongue: Tongue) -> String {
    let facts = &subject.pack.facts;
    let Ok(today) = subject.today.parse::<Date>() else { return String::new() };
    if facts.all.is_empty() {
        return String::new();
    }
    let count = facts.count(today);
    let tags: Vec<String> = count.iter().map(|(letter, n, _)| format!("{n} {letter}")).collect();
    let [past, month, quarter, later] = facts.ages(today);
    let message = Message::of(SCOPE, "facts")
        .with("market", &facts.market)
        .with("n", facts.all.len())
        .with("tags", tags.join(", "))
        .with("kept", count.iter().map(|(.., kept)| kept).sum::<usize>())
        .with("past", past)
        .with("month", month)
        .with("quarter", quarter)
        .with("later", later);
    subject.pack.words.say(tongue, &message).map(|said| said + "\n").unwrap_or_default()
}

/// All findings as JSON: an array of objects with `code`, `level`, `file`, `line`, `column`, `end-line`, `end-column`
/// (from 1, columns in characters), `title`, `label`, `help`, `way` (an array of lines).
pub fn json(subject: &Subject, found: &[Diagnostic], tongue: Tongue) -> String {
    let list = found.iter().map(|d| {
        let said = Said::of(&subject.pack, d, tongue);
        let source = subject.pack.file(&d.file).unwrap_or_default();
        let (from, to) = (place(source, said.span.start), place(source, said.span.end));
        json!({
            "code": d.code,
            "level": if d.level == Level::Error { "error" } else { "warning" },
            "file": d.file,
            "line": from.0,
            "column": from.1,
            "end-line": to.0,
            "end-column": to.1,
            "title": said.title,
            "label": said.label,
            "help": said.help,
            "way": said.way,
        })
    });
    let list: Value = list.collect();
    format!("{list:#}\n")
}

/// Line and column of a byte, from 1.
pub(crate) fn place(source: &str, at: usize) -> (usize, usize) {
    let before = source.get(..at).unwrap_or(source);
    let line = before.matches('\n').count() + 1;
    (line, before.rsplit('\n').next().unwrap_or_default().chars().count() + 1)
}

/// The words of a finding, and its place moved to whole characters of its file.
pub struct Said {
    /// What is wrong.
    pub title: String,
    /// What stands beside the place.
    pub label: String,
    /// How to mend it.
    pub help: String,
    /// The line of the file, from 1.
    pub line: usize,
    span: Range<usize>,
    /// The way that shows it, a line a screen.
    way: Vec<String>,
}

impl Said {
    /// A finding in the words of a language.
    pub fn of(pack: &Pack, found: &Diagnostic, tongue: Tongue) -> Self {
        let mut message = Message::of(SCOPE, found.code);
        for (k, v) in &found.args {
            // Fluent selects by value: an empty one has a name.
            let v = match (*k, v.as_str()) {
                ("meant" | "known" | "word", "") => "none",
                ("want", " ") => "blank",
                (_, v) => v,
            };
            message = message.with(k, v);
        }
        let say = |m: Message| pack.words.say(tongue, &m).unwrap_or_else(|| found.code.to_owned());
        let source = pack.file(&found.file).unwrap_or_default();
        let start = (0..=found.span.start.min(source.len())).rev().find(|i| source.is_char_boundary(*i));
        let end = (found.span.end.min(source.len())..=source.len()).find(|i| source.is_char_boundary(*i));
        let (start, end) = (start.unwrap_or(0), end.unwrap_or(0));
        Self {
            title: say(message.clone()),
            label: say(message.clone().attribute("label")),
            help: say(message.attribute("help")),
            line: place(source, start).0,
            span: start..end.max(start),
            way: found.way.as_ref().map(|w| way::lines(pack, w, tongue)).unwrap_or_default(),
        }
    }
}

/// A finding in one breath, for where there is room for two lines only.
pub struct Brief {
    /// What is wrong.
    pub title: String,
    /// How to mend it.
    pub help: String,
    /// The line of the file, from 1.
    pub line: usize,
}

/// A finding in one breath.
pub fn brief(pack: &Pack, found: &Diagnostic, tongue: Tongue) -> Brief {
    let said = Said::of(pack, found, tongue);
    let line = place(pack.file(&found.file).unwrap_or_default(), said.span.start).0;
    Brief { title: said.title, help: said.help, line }
}

/// What a finding says in one line, without its place.
pub fn title(pack: &Pack, found: &Diagnostic, tongue: Tongue) -> String {
    Said::of(pack, found, tongue).title
}

/// One finding with its line of the file.
pub fn one(pack: &Pack, found: &Diagnostic, tongue: Tongue) -> String {
    let said = Said::of(pack, found, tongue);
    let tone = match found.level {
        Level::Error => Tone::ERROR,
        Level::Warning => Tone::WARNING,
    };
    let place = Snippet::source(pack.file(&found.file).unwrap_or_default())
        .path(found.file.as_str())
        .annotation(AnnotationKind::Primary.span(said.span).label(said.label));
    let mut first = tone.primary_title(said.title).id(found.code).element(place);
    if !said.way.is_empty() {
        let title = pack.words.say(tongue, &Message::of(SCOPE, "way")).unwrap_or_default();
        first = first.element(Tone::NOTE.message(format!("{title}\n{}", said.way.join("\n"))));
    }
    let report = [first, Group::with_title(Tone::HELP.secondary_title(said.help))];
    Renderer::plain().render(&report)
}
