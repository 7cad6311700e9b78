use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;
use crate::{
    care::Phase,
    script::{Kind, Special},
};

rule! {
    /// A red-flag question, a gate, a warning or a story stands at the machine.
    ///
    /// The machine pulls card or cash back after some seconds, so whatever is read, asked or talked over comes before
    /// the card goes in.
    ///
    /// ```kdl
    /// screen ask-phone phase=at-machine { ask phone-on goto=ask-secret }     // wrong
    /// screen ask-phone phase=before { ask phone-on goto=ask-secret }         // right
    /// ```
    ///
    /// To mend it, move the screen to phase=before, and lead to it before the card goes in.
    /// ---
    /// 防骗问题、关口、提醒或故事，放在了机器前。
    ///
    /// 过一会儿机器会把卡和钱收走，所以要读、要问、要谈的，都放在插卡以前。
    ///
    /// 改法：写成 phase=before，并且让它排在插卡以前。
    "ask-at-machine", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for (read, _, screen) in subject.sound().filter(|(_, _, s)| s.phase == Phase::AtMachine) {
        let asks = matches!(screen.special, Special::Ask(_) | Special::More(_) | Special::Verdict { .. } | Special::Gate(_));
        let reads = matches!(screen.kind, Kind::Warning | Kind::Panel | Kind::Advice | Kind::Intro);
        if asks || reads {
            found.push(read.at("ask-at-machine", screen));
        }
    }
}
