use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;
use super::super::paths::Paths;
use crate::script::{Screen, Special};

rule! {
    /// A red-flag question is asked, and no verdict behind it has the question in its set.
    ///
    /// Then the answer changes nothing, or it counts in a set that was weighed without it. A customer should not be
    /// asked for nothing.
    ///
    /// ```kdl
    /// ask courier goto=amount         // wrong without a verdict behind it whose set has courier
    /// ```
    ///
    /// To mend it, lead to a verdict whose set (in assets/risk) has the question, or take the question out.
    /// ---
    /// 问了一个防骗问题，后面却没有哪一步会用到它。
    ///
    /// 答了也没有用，或者算进了不该算的组。不要白问客人。
    ///
    /// 改法：后面通到用这个问题的那一组（见 assets/risk），或者不问。
    "ask-without-verdict", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let risk = &subject.pack.risk;
    for read in subject.whole() {
        let screens = &read.script.screens;
        let paths = Paths::of(&read.script, &subject.pack.machine);
        for (at, screen) in screens.iter().enumerate() {
            let Special::Ask(id) = &screen.special else { continue };
            let weighs = |s: &Screen| match &s.special {
                // A set that is not there is a finding already.
                Special::Verdict { set, .. } => risk.set(set).is_none_or(|s| s.base.contains(id)),
                _ => false,
            };
            let behind = paths.behind(at, |_| true);
            if risk.question(id).is_some() && !screens.iter().zip(behind).any(|(s, seen)| seen && weighs(s)) {
                found.push(read.error("ask-without-verdict", &screen.special_at).with("word", id));
            }
        }
    }
}
