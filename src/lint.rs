//! Findings as an author reads them: what, where, and how to mend it, in the author's language.
//!
//! **Invariant:** text in, text out; a finding whose place lies outside its file is still shown.
use crate::{
    diagnostic::{Diagnostic, Level},
    pack::Pack,
    words::{Message, Tongue},
};
use annotate_snippets::{AnnotationKind, Group, Level as Tone, Renderer, Snippet};

/// The scope of the words for authors.
const SCOPE: &str = "check";

/// Every finding of the pack, as text, in a language, and the number of errors; `ahead` are findings from reading what
/// the first screen needs. Remarks wait until all errors are mended: they would bury them.
pub fn report(pack: &Pack, ahead: &[Diagnostic], tongue: Tongue) -> (String, usize) {
    let mut all = ahead.to_vec();
    all.extend(pack.check());
    all.sort_by(|a, b| (&a.file, a.span.start, a.code).cmp(&(&b.file, b.span.start, b.code)));
    all.dedup();
    let errors = all.iter().filter(|d| d.level == Level::Error).count();
    all.retain(|d| errors == 0 || d.level == Level::Error);
    let mut text: String = all.iter().map(|d| one(pack, d, tongue) + "\n\n").collect();
    let sum = if errors == 0 {
        let names: Vec<&str> = pack.scripts().collect();
        let screens: usize = names.iter().filter_map(|n| pack.script(n)).map(|s| s.screens.len()).sum();
        Message::of(SCOPE, "fine")
            .with("scripts", names.len())
            .with("screens", screens)
            .with("languages", pack.words.tags().len())
            .with("remarks", all.len())
    } else {
        Message::of(SCOPE, "findings").with("n", errors)
    };
    text.push_str(&pack.words.say(tongue, &sum).unwrap_or_default());
    text.push('\n');
    (text, errors)
}

/// One finding with its line of the file.
pub fn one(pack: &Pack, found: &Diagnostic, tongue: Tongue) -> String {
    let mut message = Message::of(SCOPE, found.code);
    for (k, v) in &found.args {
        // Fluent selects by value: an empty one has a name.
        let v = if *k == "meant" && v.is_empty() { "none" } else { v };
        message = message.with(k, v);
    }
    let say = |m: Message| pack.words.say(tongue, &m).unwrap_or_else(|| found.code.to_owned());
    let title = say(message.clone());
    let label = say(message.clone().attribute("label"));
    let help = say(message.attribute("help"));
    let tone = match found.level {
        Level::Error => Tone::ERROR,
        Level::Warning => Tone::WARNING,
    };
    let source = pack.file(&found.file).unwrap_or_default();
    let start = (0..=found.span.start.min(source.len())).rev().find(|i| source.is_char_boundary(*i));
    let end = (found.span.end.min(source.len())..=source.len()).find(|i| source.is_char_boundary(*i));
    let (start, end) = (start.unwrap_or(0), end.unwrap_or(0));
    let place = Snippet::source(source)
        .path(found.file.as_str())
        .annotation(AnnotationKind::Primary.span(start..end.max(start)).label(label));
    let report =
        [tone.primary_title(title).id(found.code).element(place), Group::with_title(Tone::HELP.secondary_title(help))];
    Renderer::plain().render(&report)
}
