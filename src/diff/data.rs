//! What is no script: menus, red-flag questions and their weights, dated facts, machines.
use super::{About, Change, moved, names::Side, pairs};
use crate::{
    facts::{Fact, Unit},
    machine::{ByTag, Machine},
    pack::{Entry, FIND, Menu, Pack, Word},
    risk::{Context, Question, Risk},
};
use std::collections::BTreeSet;

pub(super) fn menus(old: &Side, new: &Side, out: &mut Vec<Change>) {
    let [before, after] = [old, new].map(|side| authored(side.pack));
    for (id, was, is) in pairs(&before, &after, |m| &m.id) {
        let change = |kind| Change::new(&About::Menu, kind).with("menu", id);
        let (Some(was), Some(is)) = (was, is) else {
            out.push(change(if is.is_some() { "menu-new" } else { "menu-gone" }));
            continue;
        };
        for (entry, a, b) in pairs(&was.entries, &is.entries, |e| e.id()) {
            match (a, b) {
                (None, _) => out.push(change("entry-new").with("entry", new.entry(id, entry))),
                (_, None) => out.push(change("entry-gone").with("entry", old.entry(id, entry))),
                _ => {}
            }
        }
        let ids = |menu: &'_ crate::pack::Menu| menu.entries.iter().map(|e| e.id().to_owned()).collect::<Vec<_>>();
        let (a, b) = (ids(was), ids(is));
        let [a, b] = [&a, &b].map(|list| list.iter().map(String::as_str).collect::<Vec<_>>());
        if !moved(&a, &b).is_empty() {
            out.push(change("menu-order").with("order", new.list(b.iter().map(|e| new.entry(id, e)))));
        }
    }
}

/// The menus that somebody wrote, and the words of [`FIND`] as menus of their scripts.
fn authored(pack: &Pack) -> Vec<Menu> {
    let menus = pack.menus.iter().filter(|m| !m.is_made()).cloned();
    let found = |w: &Word| w.scripts.iter().map(|s| Entry::Found(s.clone())).collect();
    let words =
        pack.finder.iter().map(|w| Menu { id: format!("{FIND}/{}", w.id), words: FIND.to_owned(), entries: found(w) });
    menus.chain(words).collect()
}

/// The files of a folder in either pack, without their ending.
fn names<'a>(old: &'a Pack, new: &'a Pack, folder: &'a str) -> BTreeSet<&'a str> {
    old.names(folder).chain(new.names(folder)).collect()
}

fn text<'a>(side: &'a Side, file: &str) -> &'a str {
    side.pack.file(file).unwrap_or_default()
}

pub(super) fn facts(old: &Side, new: &Side, out: &mut Vec<Change>) {
    let markets: BTreeSet<&str> = [old, new].iter().flat_map(|side| side.pack.markets()).collect();
    for market in markets {
        let [was, is] = [old, new].map(|side| side.pack.facts_of(market).all);
        for (id, a, b) in pairs(&was, &is, |f| &f.id) {
            let change = |kind| Change::new(&About::Facts, kind).with("fact", id).with("market", market);
            let value = |f: &Fact| if f.unit == Unit::Yuan { format!("{} CNY", f.value) } else { f.value.clone() };
            match (a, b) {
                (None, Some(f)) => out.push(change("fact-new").with("value", value(f)).with("from", f.from)),
                (Some(f), None) => out.push(change("fact-gone").with("value", value(f)).important(true)),
                (Some(a), Some(b)) => {
                    if value(a) != value(b) {
                        let change = change("fact-value").old_new(value(a), value(b)).with("from", b.from);
                        out.push(change.important(true));
                    } else if a.from != b.from {
                        out.push(change("fact-from").old_new(a.from, b.from));
                    }
                    if a.vary != b.vary {
                        out.push(change(if b.vary { "fact-varies" } else { "fact-fixed" }).important(true));
                    }
                    if a.review_by != b.review_by {
                        out.push(change("fact-review").old_new(a.review_by, b.review_by));
                    }
                    if (&a.source, &a.tag) != (&b.source, &b.tag) {
                        let said = |f: &Fact| format!("{} [{}]", f.source, f.tag.letter());
                        out.push(change("fact-source").old_new(said(a), said(b)));
                    }
                }
                (None, None) => {}
            }
        }
    }
}

pub(super) fn risk(old: &Side, new: &Side, out: &mut Vec<Change>) {
    for market in names(old.pack, new.pack, "assets/risk") {
        let file = format!("assets/risk/{market}.kdl");
        let [was, is] = [old, new].map(|side| Risk::read(&file, text(side, &file)).0);
        let change = |kind| Change::new(&About::Risk, kind).with("market", market);
        for (id, a, b) in pairs(&was.questions, &is.questions, |q| &q.id) {
            match (a, b) {
                (None, Some(q)) => {
                    out.push(change("question-new").with("question", new.question(id)).with("points", q.points));
                }
                (Some(q), None) => {
                    let change = change("question-gone").with("question", old.question(id));
                    out.push(change.with("points", q.points).important(true));
                }
                (Some(a), Some(b)) => {
                    let about = |kind| change(kind).with("question", new.question(id));
                    question(a, b, &about, new, out);
                }
                (None, None) => {}
            }
        }
        for (id, a, b) in pairs(&was.sets, &is.sets, |s| &s.id) {
            let change = |kind| change(kind).with("set", id);
            let (Some(a), Some(b)) = (a, b) else {
                out.push(change(if b.is_some() { "set-new" } else { "set-gone" }).important(b.is_none()));
                continue;
            };
            if a.base != b.base {
                let fewer = a.base.iter().any(|q| !b.base.contains(q));
                out.push(change("set-asks").old_new(old.list(&a.base), new.list(&b.base)).important(fewer));
            }
            if a.then != b.then {
                let fewer = a.then.iter().any(|q| !b.then.contains(q));
                out.push(change("set-then").old_new(old.list(&a.then), new.list(&b.then)).important(fewer));
            }
            let one = |c: &Context| match &c.answers {
                Some(question) => format!("{} {} ({question})", c.flag, c.points),
                None => format!("{} {}", c.flag, c.points),
            };
            let context = |side: &Side, list: &[Context]| side.list(list.iter().map(one));
            if a.context != b.context {
                out.push(change("set-context").old_new(context(old, &a.context), context(new, &b.context)));
            }
        }
        for (level, a, b) in [("diff-level-pause", was.pause, is.pause), ("diff-level-talk", was.talk, is.talk)] {
            if a != b {
                out.push(change("level").with("level", new.word(level)).old_new(a, b).important(b > a));
            }
        }
    }
}

fn question(a: &Question, b: &Question, change: &dyn Fn(&'static str) -> Change, new: &Side, out: &mut Vec<Change>) {
    if a.points != b.points {
        out.push(change("points").old_new(a.points, b.points).important(b.points < a.points));
    }
    if a.hard != b.hard {
        out.push(change(if b.hard { "hard-on" } else { "hard-off" }).important(a.hard));
    }
    if a.staff_only != b.staff_only {
        out.push(change(if b.staff_only { "staff-only-on" } else { "staff-only-off" }).important(true));
    }
    if a.hits != b.hits {
        out.push(change("hits").old_new(new.list(&a.hits), new.list(&b.hits)));
    }
}

pub(super) fn machines(old: &Side, new: &Side, out: &mut Vec<Change>) {
    for name in names(old.pack, new.pack, "assets/machines") {
        let about = About::Machine(name.to_owned());
        let file = format!("assets/machines/{name}.kdl");
        let change = |kind| Change::new(&about, kind);
        let (Some(before), Some(after)) = (old.pack.file(&file), new.pack.file(&file)) else {
            let there = new.pack.file(&file).is_some();
            out.push(change(if there { "machine-new" } else { "machine-gone" }));
            continue;
        };
        if before == after {
            continue;
        }
        let first = out.len();
        let (was, is) = (Machine::read(&file, before).0, Machine::read(&file, after).0);
        if was.differs != is.differs {
            out.push(change(if is.differs { "machine-differs" } else { "machine-exact" }));
        }
        let given = |side: &Side, m: &Machine| side.list(m.given.iter().filter(|g| *g.1).map(|g| g.0));
        if was.given != is.given {
            out.push(change("machine-given").old_new(given(old, &was), given(new, &is)));
        }
        if was.retract != is.retract {
            let said = |m: &Machine| format!("{}-{}", m.retract.0, m.retract.1);
            out.push(change("machine-retract").old_new(said(&was), said(&is)));
        }
        by_tag(&was.cancel, &is.cancel, &|| change("machine-cancel"), out);
        let keys: BTreeSet<&String> = was.screens.keys().chain(is.screens.keys()).collect();
        for key in keys {
            let (Some(a), Some(b)) = (was.screens.get(key), is.screens.get(key)) else {
                let there = is.screens.contains_key(key);
                let kind = if there { "machine-screen-new" } else { "machine-screen-gone" };
                out.push(change(kind).with("screen", key));
                continue;
            };
            by_tag(&a.shows, &b.shows, &|| change("machine-shows").with("screen", key), out);
            by_tag(&a.press, &b.press, &|| change("machine-press").with("screen", key), out);
        }
        if out.len() == first {
            out.push(change("writing"));
        }
    }
}

fn by_tag(old: &ByTag, new: &ByTag, change: &dyn Fn() -> Change, out: &mut Vec<Change>) {
    for tag in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
        let [a, b] = [old, new].map(|texts| texts.get(tag).map_or("", String::as_str));
        if a != b {
            out.push(change().with("language", tag).side_by_side(a, b));
        }
    }
}
