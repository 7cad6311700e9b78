use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;
use super::super::paths::Paths;
use crate::script::{Kind, Screen, Special};

rule! {
    /// A way leads to a screen at which money moves, and no screen on it lets the customer look everything over
    /// first.
    ///
    /// What is sent cannot be called back, so before it a screen says what will be done (WCAG 3.3.4). The machine's
    /// profile says at which of its screens money moves: `screen transfer-confirm money=#true`. A review is a screen
    /// of kind=review. It may be that very screen, when what the machine shows there is compared with what the
    /// customer wrote down or counted before he presses.
    ///
    /// ```kdl
    /// screen review phase=before kind=review { choice ready goto=insert-card; choice missing goto=ask-again }
    /// ```
    ///
    /// To mend it, lead every way through a screen of kind=review, or explain at the machine's own page what to
    /// compare and make it kind=review.
    /// ---
    /// 有一条路走到了钱要动的那一步，路上却没有一页让客人先全部看一遍。
    ///
    /// 钱转出去收不回来，所以动钱以前要有一页说清楚要办什么。机器说明里写明哪一页动钱：`screen transfer-confirm money=#true`。核对的页写 kind=review。也可以就是那一页：机器上显示的，和客人写下的、数过的对一对，再按。
    ///
    /// 改法：让每条路都经过一页 kind=review；或者在机器自己的确认页上讲清楚核对什么，把那一页写成 kind=review。
    "money-without-review", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let machine = &subject.pack.machine;
    let moves = |s: &Screen| match &s.special {
        Special::Machine(key) => machine.screens.get(key).is_some_and(|shown| shown.money),
        _ => false,
    };
    for read in subject.whole() {
        let screens = &read.script.screens;
        if !screens.iter().any(moves) {
            continue;
        }
        let plain = Paths::of(&read.script, machine).at_start(|at| screens[at].kind != Kind::Review);
        for (screen, _) in screens.iter().zip(plain).filter(|(s, plain)| *plain && s.kind != Kind::Review && moves(s)) {
            found.push(read.error("money-without-review", &screen.special_at).with("word", &screen.id));
        }
    }
}
