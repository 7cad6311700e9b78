//! One more entry on a menu: in `menu.kdl`, and its words in `menu.ftl`.
//!
//! **Invariant:** text in, text out. Nothing that stands there is changed or moved; what cannot be placed for certain is
//! `None`, and the author is told what to add.
use crate::{
    pack::{Entry, MOST, Menu, Pack, WELCOME},
    tree,
};
use std::collections::BTreeSet;

/// The menu for a new script: one with room that a customer can reach. A warning goes beside other warnings if it can;
/// else the last menu, where the rarer things stand.
pub(super) fn room(pack: &Pack, warning: bool) -> Option<&Menu> {
    let mut reached = BTreeSet::from([WELCOME]);
    let mut todo = vec![WELCOME];
    while let Some(id) = todo.pop() {
        for entry in pack.menu(id).into_iter().flat_map(|m| &m.entries) {
            if let Some(to) = entry.menu()
                && reached.insert(to)
            {
                todo.push(to);
            }
        }
    }
    let is_warning = |e: &Entry| e.script().and_then(|name| pack.script(name)).is_some_and(|s| s.warning);
    let warns = |menu: &Menu| menu.entries.iter().any(is_warning);
    // Among nothing but sentences of callers nobody looks for a task.
    let fits = |menu: &Menu| warning || !menu.entries.iter().all(is_warning);
    let open: Vec<&Menu> = pack
        .menus
        .iter()
        .filter(|m| !m.is_made() && m.entries.len() < MOST && reached.contains(m.id.as_str()))
        // Nobody looks for a task among the lantern's stories and plays.
        .filter(|m| !told(pack, m))
        .collect();
    open.iter().rfind(|m| warns(m) == warning).or(open.iter().rfind(|m| fits(m))).copied()
}

/// Whether all scripts of a menu are told for their own sake.
fn told(pack: &Pack, menu: &Menu) -> bool {
    let mut scripts = menu.entries.iter().filter_map(|e| pack.script(e.script()?)).peekable();
    scripts.peek().is_some() && scripts.all(|script| script.lesson.is_some() || script.drama.is_some())
}

/// `menu.kdl` with a script as the last entry of a menu.
pub(super) fn entry(text: &str, menu: &str, script: &str) -> Option<String> {
    let (nodes, found) = tree::read("assets/menu.kdl", text);
    let node = nodes.iter().find(|n| n.name.it == "menu" && n.arg(0) == Some(menu)).filter(|_| found.is_empty())?;
    let at = node.children.last()?.args.last()?.span.end;
    let (before, after) = (text.get(..at)?, text.get(at..)?);
    let rest = after.split('\n').next()?;
    let open = rest.trim().trim_start_matches(';').trim_start();
    if open.is_empty() || open.starts_with("//") {
        // The entries stand in lines of their own.
        let line = before.rsplit('\n').next()?;
        let indent: String = line.chars().take_while(|c| c.is_whitespace()).collect();
        let rest = rest.trim_end_matches('\r');
        let end = if after.starts_with(&format!("{rest}\r")) { "\r\n" } else { "\n" };
        let tail = after.get(rest.len()..)?;
        return Some(format!("{before}{rest}{end}{indent}script {script}{tail}"));
    }
    Some(format!("{before}; script {script}{after}"))
}

/// `menu.ftl` with one more attribute of a message.
pub(super) fn words(text: &str, message: &str, name: &str, label: &str) -> Option<String> {
    let (mut at, mut end, mut inside) = (0, None, false);
    for line in text.split_inclusive('\n') {
        let bare = line.trim_start_matches('\u{feff}');
        if bare.starts_with(|c: char| c.is_ascii_alphabetic() || c == '#' || c == '-') {
            inside = bare.strip_prefix(message).is_some_and(|rest| rest.trim_start().starts_with('='));
        }
        at += line.len();
        if inside && !line.trim().is_empty() {
            end = Some(at);
        }
    }
    let (before, after) = text.split_at_checked(end?)?;
    let newline = if before.ends_with("\r\n") { "\r\n" } else { "\n" };
    let gap = if before.ends_with('\n') { "" } else { newline };
    Some(format!("{before}{gap}    .{name} = {label}{newline}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_goes_behind_the_last_one_in_the_manner_of_the_file() {
        for (text, wanted) in [
            ("menu more { script a; script b }\n", "menu more { script a; script b; script new }\n"),
            ("menu more { script a; }\n", "menu more { script a; script new; }\n"),
            ("menu more {\n\tscript a\n}\n", "menu more {\n\tscript a\n\tscript new\n}\n"),
            ("menu more {\r\n  to a // b\r\n}\r\n", "menu more {\r\n  to a // b\r\n  script new\r\n}\r\n"),
            ("menu more {\n  script a;\n}", "menu more {\n  script a;\n  script new\n}"),
            ("menu more {\n  script a\n  script b }", "menu more {\n  script a\n  script b; script new }"),
        ] {
            assert_eq!(entry(text, "more", "new").unwrap(), wanted);
        }
        for text in ["menu more {}", "menu other { script a }", "menu more { script a", "menu more ｛ script a }"] {
            assert_eq!(entry(text, "more", "new"), None, "{text}");
        }
    }

    #[test]
    fn words_go_behind_the_last_attribute_of_their_menu() {
        for (text, wanted) in [
            ("more = M\n    .a = A\n", "more = M\n    .a = A\n    .new = N\n"),
            ("more=M\n\n\nrest = R\n", "more=M\n    .new = N\n\n\nrest = R\n"),
            ("\u{feff}more = M\r\n# Why\r\nx = X", "\u{feff}more = M\r\n    .new = N\r\n# Why\r\nx = X"),
            ("moreover = O\nmore =\n    M\n\n    M", "moreover = O\nmore =\n    M\n\n    M\n    .new = N\n"),
            ("more = { $a ->\n*[x] X\n}\nz = Z\n", "more = { $a ->\n*[x] X\n}\n    .new = N\nz = Z\n"),
        ] {
            assert_eq!(words(text, "more", "new", "N").unwrap(), wanted);
        }
        assert_eq!(words("moreover = M\n", "more", "new", "N"), None);
    }
}
