use super::super::{Subject, rule};
use crate::{
    diagnostic::Diagnostic,
    pack::{Entry, WELCOME},
};
use std::collections::{BTreeMap, VecDeque};

/// Pages from the welcome page on, it included (domain notes, 6.4: four choices a page).
const LEVELS: usize = 3;

rule! {
    /// A menu is reached only over more than two others.
    ///
    /// Who has to choose four times before anything begins has forgotten what for. Four entries on three levels are room
    /// for 64 tasks. A page that goes on with the same list (`more`) is no level, nor are the pages of `find`.
    ///
    /// To mend it, lead to it from a menu nearer to welcome, or make it a further page of one with more NAME.
    /// ---
    /// 一个菜单要先选三次以上才到得了。
    ///
    /// 选了四次还没开始，客人就忘了要办什么。一页四项，三层就能放六十四件事。接着往下看同一张单子（more）不算一层，find 的页也不算。
    ///
    /// 改法：从离 welcome 更近的菜单通到它，或者用 more 名字 把它当成同一张单子的下一页。
    "menu-too-deep", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let pack = &subject.pack;
    let mut levels: BTreeMap<&str, usize> = BTreeMap::new();
    let mut todo = VecDeque::from([(WELCOME, 1)]);
    while let Some((id, level)) = todo.pop_front() {
        if levels.get(id).is_some_and(|l| *l <= level) {
            continue;
        }
        levels.insert(id, level);
        for entry in pack.menu(id).into_iter().flat_map(|m| &m.entries) {
            let step = usize::from(!matches!(entry, Entry::More(_)));
            todo.extend(entry.menu().map(|to| (to, level + step)));
        }
    }
    let text = pack.file("assets/menu.kdl").unwrap_or_default();
    for menu in pack.menus.iter().filter(|m| !m.is_made()) {
        if levels.get(menu.id.as_str()).is_some_and(|level| *level > LEVELS) {
            let head = format!("menu {}", menu.id);
            let at = text.find(&head).map_or(0..0, |start| start..start + head.len());
            let d = Diagnostic::error("menu-too-deep", "assets/menu.kdl", at).warning();
            found.push(d.with("word", &menu.id));
        }
    }
}
