use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;
use crate::{care::Phase, script::Special};

rule! {
    /// A screen shows what stands on the machine, and its phase is not at-machine.
    ///
    /// The phase tells the guide whether a card or cash may be inside the machine: then it watches silence, help and
    /// Back differently.
    ///
    /// ```kdl
    /// screen pin phase=before { machine enter-pin … }          // wrong
    /// screen pin phase=at-machine { machine enter-pin … }      // right
    /// ```
    ///
    /// To mend it, write phase=at-machine.
    /// ---
    /// 这一页讲机器上的画面，阶段却不是 at-machine。
    ///
    /// 程序靠阶段知道卡和钱会不会还在机器里：没人按、叫人、上一步，都按这个来处理。
    ///
    /// 改法：写成 phase=at-machine。
    "machine-phase", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for (read, _, screen) in subject.sound() {
        if matches!(screen.special, Special::Machine(_)) && screen.phase != Phase::AtMachine {
            found.push(read.error("machine-phase", &screen.special_at).with("word", &screen.id));
        }
    }
}
