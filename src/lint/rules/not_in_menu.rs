use super::super::{Subject, rule};
use crate::{diagnostic::Diagnostic, pack::FOR_STAFF};

rule! {
    /// No menu leads to a script.
    ///
    /// No customer finds it. A story that only `goto=story` opens, and a script that staff open, stand in a menu too.
    ///
    /// To mend it, write script NAME in a menu of assets/menu.kdl, and its words in menu.ftl.
    /// ---
    /// 没有哪个菜单通到这个脚本。
    ///
    /// 客人找不到它。只靠 goto=story 打开的故事、工作人员才打开的脚本，也要在菜单里。
    ///
    /// 改法：在 assets/menu.kdl 的一个菜单里写 script 名字，再在 menu.ftl 里写上它的词句。
    "not-in-menu", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let pack = &subject.pack;
    let mut seen = Vec::new();
    let mut todo: Vec<&str> = pack.menus.first().map(|m| m.id.as_str()).into_iter().chain([FOR_STAFF]).collect();
    while let Some(id) = todo.pop() {
        if let Some(menu) = pack.menu(id).filter(|_| !seen.contains(&id)) {
            seen.push(&menu.id);
            todo.extend(menu.entries.iter().filter_map(|e| e.menu()));
        }
    }
    let entries = || pack.menus.iter().filter(|m| seen.contains(&m.id.as_str())).flat_map(|m| &m.entries);
    for read in subject.whole() {
        if !entries().any(|e| e.script() == Some(&read.script.name)) {
            let d = Diagnostic::error("not-in-menu", &read.file, 0..0).warning();
            found.push(d.with("word", &read.script.name));
        }
    }
}
