//! Files that differ and are not told of otherwise: colours, pictures, walks, and what says the same in another way.
use super::{About, Change, names::Side};
use std::collections::BTreeSet;

pub(super) fn compare(old: &Side, new: &Side, out: &mut Vec<Change>) {
    let names: BTreeSet<&str> = old.pack.files().chain(new.pack.files()).map(|(name, _)| name).collect();
    for name in names {
        let kind = match (old.pack.file(name), new.pack.file(name)) {
            (None, Some(_)) => "file-new",
            (Some(_), None) => "file-gone",
            (Some(a), Some(b)) if a != b => "file-changed",
            _ => continue,
        };
        if !told(name, kind, out) {
            out.push(Change::new(&About::Files, kind).with("file", name));
        }
    }
}

/// Whether a change of a file is told already, by what it says.
fn told(name: &str, kind: &str, out: &[Change]) -> bool {
    let about = |about: &About| out.iter().any(|change| change.about == *about);
    let part = |folder: &str| name.strip_prefix(folder)?.strip_suffix(".kdl");
    if let Some(script) = part("assets/scripts/") {
        return about(&About::Script(script.to_owned()));
    }
    if let Some(machine) = part("assets/machines/") {
        return about(&About::Machine(machine.to_owned()));
    }
    if kind == "file-changed" {
        let in_words = |change: &Change| {
            let arg = |name: &str| change.args.iter().find(|(n, _)| *n == name).map_or("", |(_, v)| v);
            name == format!("locales/{}/{}.ftl", arg("language"), arg("scope"))
        };
        let of = |what: About| out.iter().any(|change| change.about == what && !change.kind.starts_with("word"));
        return match name {
            "assets/menu.kdl" => of(About::Menu),
            name if name.starts_with("assets/risk/") => of(About::Risk),
            name if name.starts_with("assets/facts/") => of(About::Facts),
            name if name.starts_with("locales/") => out.iter().any(in_words),
            _ => false,
        };
    }
    let script = name.starts_with("locales/") && {
        let scope = name.rsplit('/').next().unwrap_or_default().trim_end_matches(".ftl");
        about(&About::Script(scope.to_owned()))
    };
    let words = |change: &Change| {
        let arg = |name: &str| change.args.iter().find(|(n, _)| *n == name).map_or("", |(_, v)| v);
        change.kind.starts_with("words-") && name == format!("locales/{}/{}.ftl", arg("language"), arg("scope"))
    };
    script || out.iter().any(words)
}
