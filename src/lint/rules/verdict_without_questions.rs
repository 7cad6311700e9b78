use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;
use super::super::paths::Paths;
use crate::script::Special;

rule! {
    /// A way leads to a verdict without one of the questions that its set always asks.
    ///
    /// All of them are always asked, in the same order: whoever watches must not learn from where it stops which
    /// answer did it. And what was not asked counts as "no".
    ///
    /// To mend it, lead every way to the verdict through all questions of the set, one screen each: ask QUESTION
    /// goto=SCREEN.
    /// ---
    /// 有一条路没有问齐这组防骗问题，就到了定去向的那一步。
    ///
    /// 这组问题每次都要全部问、按顺序问：旁边看着的人，不能从停在哪里看出答了什么。没问的，会当作“没有”。
    ///
    /// 改法：让每条路都经过这组的全部问题，一页一个：ask 问题 goto=页名。
    "verdict-without-questions", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for read in subject.whole() {
        let screens = &read.script.screens;
        let paths = Paths::of(&read.script, &subject.pack.machine);
        for (at, screen) in screens.iter().enumerate() {
            let Special::Verdict { set, .. } = &screen.special else { continue };
            let base = subject.pack.risk.set(set).map(|s| s.base.as_slice()).unwrap_or_default();
            for question in base {
                let asks = |at: usize| matches!(&screens[at].special, Special::Ask(id) if id == question);
                if paths.at_start(|at| !asks(at))[at] {
                    let d = read.error("verdict-without-questions", &screen.special_at);
                    found.push(d.with("word", question).with("set", set));
                }
            }
        }
    }
}
