use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;
use crate::{
    care::Phase,
    script::{Choice, End, Screen, Special, Target},
};

rule! {
    /// From a screen at the machine no person can be reached within two presses of its own choices.
    ///
    /// When a card or cash stays inside, a customer needs a colleague, the counter or a gate at once, and must find
    /// it among the choices that his eyes are on, not only in the footer. Two presses are enough for "it says other
    /// words", then "call a colleague".
    ///
    /// ```kdl
    /// screen pin phase=at-machine {
    ///     machine enter-pin
    ///     choice shows-this  goto=amount
    ///     choice shows-other goto=intro       // wrong: the card is still inside
    /// }
    /// ```
    ///
    /// To mend it, lead its choice for trouble to a screen that offers choice call goto=call.
    /// ---
    /// 在机器前的一页，靠它的选项按两下，还找不到人帮忙。
    ///
    /// 卡或钱留在机器里时，客人马上要找同事、柜台或关口，而且要在正看着的选项里找得到，不能只靠下面一排。先按“写的不一样”，再按“请人来帮我”，两下就够。
    ///
    /// 改法：让出问题时的那个选项，通到有 choice call goto=call 的页。
    "no-person", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for read in subject.whole() {
        let script = &read.script;
        let helps = |screen: &Screen| {
            let targets = |c: &Choice| c.instead.iter().map(|i| i.1.clone()).chain([c.goto.clone()]).collect::<Vec<_>>();
            screen.calls || matches!(screen.special, Special::Gate(_) | Special::End(End::Counter))
                || screen.choices.iter().flat_map(targets).any(|t| matches!(t, Target::Call | Target::Counter))
        };
        for (at, screen) in script.screens.iter().enumerate() {
            let here = screen.phase == Phase::AtMachine && !matches!(screen.special, Special::End(_));
            if here && !helps(screen) && !script.next(at).iter().any(|&next| helps(&script.screens[next])) {
                found.push(read.at("no-person", screen));
            }
        }
    }
}
