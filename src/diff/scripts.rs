//! A script as a whole: new, gone, or changed; its version, its flags, its promises, its order.
use super::{About, Change, moved, names::Side, screens, words};
use crate::{
    care::Edition,
    script::{Lesson, Script, Special},
    tour,
    tree::{self, Node},
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn compare(name: &str, old: &Side, new: &Side, out: &mut Vec<Change>) {
    let about = About::Script(name.to_owned());
    let has = |side: &Side| side.pack.scripts().any(|n| n == name);
    match (has(old), has(new)) {
        (false, _) => fresh(&about, name, new, out),
        (_, false) => {
            let title = old.title(name).unwrap_or_default();
            out.push(Change::new(&about, "script-gone").with("title", title).important(true));
        }
        _ => changed(&about, name, old, new, out),
    }
}

/// A new script: what to expect of it. Its screens are looked at, not read about.
fn fresh(about: &About, name: &str, new: &Side, out: &mut Vec<Change>) {
    let Some(script) = new.pack.script(name) else { return };
    let count = |right: fn(&Special) -> bool| script.screens.iter().filter(|s| right(&s.special)).count();
    let tags = new.pack.words.tags().iter().enumerate();
    let tags = tags.filter(|(tongue, _)| new.pack.words.has_scope(*tongue, name)).map(|(_, tag)| tag.to_string());
    out.push(
        Change::new(about, "script-new")
            .with("title", new.title(name).unwrap_or_default())
            .with("screens", script.screens.len())
            .with("gates", count(|s| matches!(s, Special::Gate(_))))
            .with("questions", count(|s| matches!(s, Special::Ask(_) | Special::More(_))))
            .with("languages", new.list(tags)),
    );
}

fn changed(about: &About, name: &str, old: &Side, new: &Side, out: &mut Vec<Change>) {
    let file = format!("assets/scripts/{name}.kdl");
    let (Some(before), Some(after)) = (old.pack.file(&file), new.pack.file(&file)) else { return };
    let first = out.len();
    if before != after
        && let (Some(o), Some(n)) = (old.pack.script(name), new.pack.script(name))
    {
        whole(about, old, o, new, n, out);
        screens::compare(about, old, o, new, n, out);
        promises(about, &file, before, after, out);
    }
    let script = out.len();
    words::scope(about, name, old, new, out);
    let versions = [old, new].map(|side| side.pack.script(name).map_or(0, |s| s.version));
    let [was, is] = versions;
    if was != is {
        out.insert(first, Change::new(about, "version").old_new(was, is));
    } else if script > first {
        out.insert(first, Change::new(about, "version-same").with("version", is));
    } else if before != after {
        out.insert(first, Change::new(about, "writing"));
    }
}

fn whole(about: &About, old: &Side, o: &Script, new: &Side, n: &Script, out: &mut Vec<Change>) {
    let mut differs = |kind, was: String, is: String| {
        if was != is {
            out.push(Change::new(about, kind).old_new(was, is));
        }
    };
    let start = |script: &Script| script.screens.get(script.start).map(|s| s.id.clone());
    if start(o) != start(n) {
        differs("start", old.screen(o, o.start), new.screen(n, n.start));
    }
    differs("minutes", o.minutes.to_string(), n.minutes.to_string());
    differs("bring", old.list(&o.bring), new.list(&n.bring));
    differs("given", old.list(&o.flags[..o.given]), new.list(&n.flags[..n.given]));
    differs("flags", old.list(&o.flags[o.given..]), new.list(&n.flags[n.given..]));
    let kind = |side: &Side, script: &Script| {
        side.word(match (script.warning, &script.lesson) {
            (true, _) => "diff-kind-warning",
            (false, Some(_)) => "diff-kind-lesson",
            (false, None) => "diff-kind-task",
        })
    };
    differs("script-kind", kind(old, o), kind(new, n));
    let lesson = |script: &Script| {
        let said = |l: &Lesson| format!("{} {} {}", l.episode, l.topic, l.edition.map_or("", Edition::name));
        script.lesson.as_ref().map(|l| said(l).trim_end().to_owned()).unwrap_or_default()
    };
    differs("lesson", lesson(o), lesson(n));
    let (was, is) = (walked(o), walked(n));
    for id in was.iter().filter(|id| !is.contains(id)) {
        // It is there still, and nobody comes to it.
        if let Some(at) = n.find(id) {
            let guard = screens::is_guard(&n.screens[at].special);
            out.push(Change::new(about, "screen-lost").with("screen", new.screen(n, at)).important(guard));
        }
    }
    for id in moved(&was, &is) {
        let before = is.iter().position(|i| *i == id).and_then(|at| at.checked_sub(1)).and_then(|at| n.find(is[at]));
        let change = Change::new(about, if before.is_some() { "screen-moved" } else { "screen-first" });
        let change = change.with("screen", n.find(id).map(|at| new.screen(n, at)).unwrap_or_default());
        out.push(change.with("after", before.map(|at| new.screen(n, at)).unwrap_or_default()));
    }
}

/// The screens that customers can come to, in the order of play.
fn walked(script: &Script) -> Vec<&str> {
    let (mut seen, mut todo) = (BTreeSet::from([script.start]), vec![script.start]);
    while let Some(from) = todo.pop() {
        todo.extend(script.next(from).into_iter().filter(|next| seen.insert(*next)));
    }
    tour::order(script).into_iter().filter(|at| seen.contains(at)).map(|at| script.screens[at].id.as_str()).collect()
}

/// The promises of a script, by their names, with what they say (spaces do not count).
fn promises_of(file: &str, text: &str) -> BTreeMap<String, String> {
    let (nodes, _) = tree::read(file, text);
    let said = |node: &Node| {
        let text = text.get(node.span.clone()).unwrap_or_default();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let promises = nodes.iter().filter(|n| n.name.it == "promise");
    promises.map(|n| (n.arg(0).unwrap_or_default().to_owned(), said(n))).collect()
}

fn promises(about: &About, file: &str, before: &str, after: &str, out: &mut Vec<Change>) {
    let (old, new) = (promises_of(file, before), promises_of(file, after));
    for (name, was) in &old {
        match new.get(name) {
            None => out.push(Change::new(about, "promise-gone").with("promise", name).important(true)),
            Some(is) if is != was => {
                let change = Change::new(about, "promise-changed").with("promise", name).important(true);
                out.push(change.side_by_side(was, is));
            }
            Some(_) => {}
        }
    }
    let fresh = new.keys().filter(|name| !old.contains_key(*name));
    out.extend(fresh.map(|name| Change::new(about, "promise-new").with("promise", name)));
}
