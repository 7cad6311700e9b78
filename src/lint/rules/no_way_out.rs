use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;

rule! {
    /// From a screen no way leads to an end: the script goes round and round.
    ///
    /// Calling a person leaves the work where it is, so it is no end.
    ///
    /// ```kdl
    /// screen lock phase=before { choice next goto=again }
    /// screen again phase=before { choice next goto=lock }     // wrong: nobody gets out
    /// ```
    ///
    /// To mend it, lead one choice of the ring to a screen with end.
    /// ---
    /// 从这一页走不到结尾，只会来回转。
    ///
    /// 叫人帮忙时，办到哪里都留着，所以不算结尾。
    ///
    /// 改法：让圈里的一个选项通到有 end 的页。
    "no-way-out", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for read in subject.whole() {
        let script = &read.script;
        let all = 0..script.screens.len();
        let mut before = vec![vec![]; script.screens.len()];
        for at in all.clone() {
            for next in script.next(at) {
                before[next].push(at);
            }
        }
        let mut out = vec![false; script.screens.len()];
        // A dead end is no ring, and a finding already.
        let ends = |at: &usize| script.leaves(*at) || script.next(*at).is_empty();
        let mut todo: Vec<usize> = all.clone().filter(ends).collect();
        while let Some(at) = todo.pop() {
            if !std::mem::replace(&mut out[at], true) {
                todo.extend(&before[at]);
            }
        }
        // One that nothing leads to is a finding already.
        let seen = |at: usize| at == script.start || !before[at].is_empty();
        found.extend(all.filter(|&at| !out[at] && seen(at)).map(|at| read.at("no-way-out", &script.screens[at])));
    }
}
