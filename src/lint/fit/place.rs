//! Where an author mends what was seen on a screen.
//!
//! **Invariant:** every slip has a file of the pack and a place in it; the beginning of the file where nothing nearer is
//! known.
use super::{At, Seen};
use crate::{
    case::Wording,
    lint::Subject,
    look::Rgb,
    script::Screen,
    tour,
    words::{COMMON, Message, Tongue},
};
use std::ops::Range;

/// A file and the bytes in it.
type Place = (String, Range<usize>);

/// The place of a slip.
pub(super) fn of(subject: &Subject, seen: &Seen) -> Place {
    let tongue = seen.look.tongue;
    match &seen.slip.at {
        At::Colours(fg, bg) => colours(subject, seen.look.theme().name(), [*fg, *bg]),
        At::Language(tongue) => message(subject, *tongue, COMMON, "lang-name").unwrap_or_else(|| screen(subject, seen)),
        At::Text(text) => words(subject, seen, tongue, text).unwrap_or_else(|| screen(subject, seen)),
        At::Message => own(subject, seen, tongue).unwrap_or_else(|| screen(subject, seen)),
        At::Screen => screen(subject, seen),
    }
}

/// The screen in its script, the menu, or the words of a page of the program itself.
fn screen(subject: &Subject, seen: &Seen) -> Place {
    if let Some((name, screen)) = script(subject, seen) {
        return (format!("assets/scripts/{name}.kdl"), screen.span.clone());
    }
    if let Some(id) = seen.name.strip_prefix("menu/") {
        let file = "assets/menu.kdl";
        let line = format!("menu {id}");
        let at = subject.pack.file(file).and_then(|text| text.find(&line));
        return (file.to_owned(), at.map_or(0..0, |at| at..at + line.len()));
    }
    let first = |tongue| subject.pack.words.source(tongue, COMMON).map(|(path, _)| (path.to_owned(), 0..0));
    let tongue = seen.look.tongue;
    words(subject, seen, tongue, &seen.heading).or_else(|| first(tongue)).unwrap_or_default()
}

fn script<'a>(subject: &'a Subject, seen: &Seen) -> Option<(&'a str, &'a Screen)> {
    let (name, at) = seen.screen.as_ref()?;
    let script = subject.pack.script(name)?;
    Some((script.name.as_str(), script.screens.get(*at)?))
}

/// The scope and the message of a screen's own words.
fn names(subject: &Subject, seen: &Seen) -> Option<(String, String)> {
    if let Some(id) = seen.name.strip_prefix("menu/") {
        return Some(("menu".to_owned(), id.to_owned()));
    }
    if let Some(case) = &seen.case {
        let told = subject.cases.iter().find(|told| told.case.name == *case)?;
        let id = match &told.case.wording {
            Wording::Own => seen.name.strip_prefix(case.as_str())?.split('/').nth(1)?.to_owned(),
            Wording::Screen(screen) => screen.clone(),
        };
        return Some((told.case.scope(), id));
    }
    let (name, screen) = script(subject, seen)?;
    Some(tour::says(&subject.pack, name, screen, &seen.name))
}

/// The message of a screen.
fn own(subject: &Subject, seen: &Seen, tongue: Tongue) -> Option<Place> {
    let (scope, id) = names(subject, seen)?;
    message(subject, tongue, &scope, &id)
}

/// A text as it stands in the words of the screen or in those that all screens share, else the screen's message.
fn words(subject: &Subject, seen: &Seen, tongue: Tongue, text: &str) -> Option<Place> {
    let own_scope = names(subject, seen);
    let task = seen.screen.as_ref().map(|(name, _)| name.as_str());
    let scopes = [own_scope.as_ref().map(|(scope, _)| scope.as_str()), task, Some(COMMON)];
    let verbatim = scopes.into_iter().flatten().find_map(|scope| {
        let (path, source) = subject.pack.words.source(tongue, scope)?;
        // Where its own message begins, so that another one with the same words is not blamed.
        let from = own_scope.as_ref().filter(|(s, _)| s == scope).and_then(|(_, id)| line(source, id)).unwrap_or(0);
        let after = source.get(from..)?.find(text).map(|at| from + at);
        let at = after.or_else(|| source.find(text)).filter(|_| !text.is_empty())?;
        Some((path.to_owned(), at..at + text.len()))
    });
    let name = || {
        let names = |t: &Tongue| subject.pack.words.only(*t, &Message::common("lang-name")).is_some_and(|n| n == text);
        let tongue = (0..subject.pack.words.tags().len()).find(names)?;
        message(subject, tongue, COMMON, "lang-name")
    };
    verbatim.or_else(name).or_else(|| own(subject, seen, tongue))
}

fn message(subject: &Subject, tongue: Tongue, scope: &str, id: &str) -> Option<Place> {
    let (path, source) = subject.pack.words.source(tongue, scope)?;
    let at = line(source, id)?;
    Some((path.to_owned(), at..at + id.len()))
}

/// The byte at which a message begins: its name at the margin of a line.
fn line(source: &str, id: &str) -> Option<usize> {
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        if line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('=')) {
            return Some(at);
        }
        at += line.len();
    }
    None
}

/// The first of two colours that the theme's file names.
fn colours(subject: &Subject, theme: &str, pair: [Rgb; 2]) -> Place {
    let file = format!("assets/themes/{theme}.kdl");
    let source = subject.pack.file(&file).unwrap_or_default().to_lowercase();
    let at = pair.iter().find_map(|[r, g, b]| source.find(&format!("#{r:02x}{g:02x}{b:02x}")));
    (file, at.map_or(0..0, |at| at..at + 7))
}
