use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;
use super::super::paths::Paths;
use crate::{
    care::Phase,
    script::{Screen, Special},
};

rule! {
    /// The answers say "talk first" or "stop", and a way leads on to the machine, or to an end where it is done,
    /// without a gate.
    ///
    /// This can be told from the verdict alone: from its talk and its stop, every way to a screen of phase=at-machine
    /// or to end done passes a gate. An end no-transaction or counter needs none, because nothing was done. What else
    /// must lie behind a gate, a script says as a promise.
    ///
    /// ```kdl
    /// verdict transfer { calm goto=tip; pause goto=pause; talk goto=pause; stop goto=stop }   // wrong
    /// verdict transfer { calm goto=tip; pause goto=pause; talk goto=talk; stop goto=stop }    // right
    /// ```
    ///
    /// To mend it, lead talk and stop to a screen with gate, where only staff choose.
    /// ---
    /// 回答的结果是“先谈一谈”或“停下”，却有一条路不过关口，就到了机器前，或到了办好的结尾。
    ///
    /// 从结果就看得出来：talk 和 stop 以后，到 phase=at-machine 的页或 end done，每条路都要过关口。end no-transaction 和 end counter 不用，因为什么也没办。别的要守住的，写成承诺。
    ///
    /// 改法：让 talk 和 stop 通到有 gate 的页，那里只有工作人员能选。
    "gate-around", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for read in subject.whole() {
        let screens = &read.script.screens;
        let goal = read.script.goal();
        let paths = Paths::of(&read.script, &subject.pack.machine);
        for screen in screens {
            let Special::Verdict { to: [_, _, talk, stop], .. } = screen.special else { continue };
            for (level, to) in [("talk", talk), ("stop", stop)] {
                let seen = paths.from(to, |at| !screens[at].is_gate());
                let on = |s: &Screen| {
                    !s.is_gate()
                        && (s.phase == Phase::AtMachine || s.special == Special::End(goal))
                };
                if let Some((at, _)) = screens.iter().zip(seen).find(|(s, seen)| *seen && on(s)) {
                    let d = read.error("gate-around", &screen.special_at).with("word", level);
                    found.push(d.with("reached", &at.id));
                }
            }
        }
    }
}
