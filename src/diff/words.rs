//! Words as they were and as they are, message by message, in each language.
use super::{About, Change, names::Side, tongue};
use crate::words::{COMMON, broken::too_deep};
use fluent_syntax::{
    ast::{Entry, Identifier, Message, Pattern, Resource},
    parser,
    serializer::serialize,
};
use std::collections::BTreeSet;

/// The words of a scope in every language.
pub(super) fn scope(about: &About, scope: &str, old: &Side, new: &Side, out: &mut Vec<Change>) {
    let tags = |side: &Side| side.pack.words.tags().iter().map(ToString::to_string).collect::<BTreeSet<_>>();
    for tag in tags(old).union(&tags(new)) {
        let [before, after] = [old, new].map(|side| {
            let source = tongue(side.pack, tag).and_then(|t| side.pack.words.source(t, scope));
            source.map(|(_, text)| text.replace("\r\n", "\n"))
        });
        if before == after {
            continue;
        }
        let change = |kind| Change::new(about, kind).with("language", tag).with("scope", scope);
        let (was, is) = (texts(&before.clone().unwrap_or_default()), texts(&after.clone().unwrap_or_default()));
        match (before, after) {
            (None, _) => out.push(change("words-new").with("n", is.len())),
            (_, None) => out.push(change("words-gone").with("n", was.len())),
            _ if was == is => out.push(change("words-writing")),
            _ => {
                let find = |list: &[(String, String)], id: &str| {
                    list.iter().find(|(i, _)| i == id).map(|(_, text)| text.clone())
                };
                let gone = was.iter().filter(|(id, _)| find(&is, id).is_none());
                for (id, _) in is.iter().chain(gone) {
                    let (a, b) = (find(&was, id), find(&is, id));
                    if a != b {
                        let kind = match (&a, &b) {
                            (None, _) => "word-new",
                            (_, None) => "word-gone",
                            _ => "word",
                        };
                        let [a, b] = [a, b].map(Option::unwrap_or_default);
                        out.push(change(kind).with("word", id).side_by_side(&a, &b));
                    }
                }
            }
        }
    }
}

/// The words that belong to no script.
pub(super) fn shared(scripts: &BTreeSet<&str>, old: &Side, new: &Side, out: &mut Vec<Change>) {
    let mut scopes = BTreeSet::new();
    for side in [old, new] {
        let files = side.pack.files().filter_map(|(name, _)| name.strip_prefix("locales/")?.split_once('/'));
        scopes.extend(files.filter_map(|(_, file)| file.strip_suffix(".ftl")));
    }
    for name in scopes.into_iter().filter(|name| !scripts.contains(name)) {
        let about = match name {
            "menu" => About::Menu,
            "risk" => About::Risk,
            COMMON => About::Shared,
            // Authors read these, and no customer.
            _ => About::Files,
        };
        scope(&about, name, old, new, out);
    }
}

/// The messages and attributes of a text (`how`, `how.body`) with what they say.
fn texts(text: &str) -> Vec<(String, String)> {
    if too_deep(text).is_some() {
        return Vec::new();
    }
    let (Ok(resource) | Err((resource, _))) = parser::parse(text);
    let mut all = Vec::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), &m.attributes),
            Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes),
            _ => continue,
        };
        all.extend(value.map(|value| (id.clone(), said(value))));
        all.extend(attributes.iter().map(|a| (format!("{id}.{}", a.id.name), said(&a.value))));
    }
    all
}

/// What a message says, with its placeables as they are written.
fn said(value: &Pattern<&str>) -> String {
    let message =
        Message { id: Identifier { name: "x" }, value: Some(value.clone()), attributes: vec![], comment: None };
    let text = serialize(&Resource { body: vec![Entry::Message(message)] });
    let text = text.strip_prefix("x =").unwrap_or(&text);
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
