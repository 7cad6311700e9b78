use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;

rule! {
    /// No choice leads to a screen.
    ///
    /// It is never seen. Either a choice was forgotten, or the screen is left over.
    ///
    /// To mend it, lead a choice to it, or take the screen and its words out.
    /// ---
    /// 没有哪个选项通到这一页。
    ///
    /// 客人永远看不到它。要么漏了一个选项，要么这一页已经不用了。
    ///
    /// 改法：让一个选项通到这里，或者删掉这一页和它的词句。
    "unreachable", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for read in subject.whole() {
        let script = &read.script;
        let mut seen = vec![false; script.screens.len()];
        let mut todo = vec![script.start];
        while let Some(at) = todo.pop() {
            if !std::mem::replace(&mut seen[at], true) {
                todo.extend(script.next(at));
            }
        }
        let unseen = script.screens.iter().zip(seen).filter(|(_, seen)| !seen);
        found.extend(unseen.map(|(screen, _)| read.at("unreachable", screen)));
    }
}
