use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;
use crate::{script::Special, words::Message};

rule! {
    /// A screen at the machine does not offer "it says other words".
    ///
    /// The guide cannot see the machine. Whoever has something else before him must be able to say so on every such
    /// screen, or he presses what is wrong. It is a choice named shows-other, or one with the very words of it.
    ///
    /// ```kdl
    /// screen pin phase=at-machine {
    ///     machine enter-pin
    ///     choice shows-this  goto=amount
    ///     choice shows-other goto=card-out      // without this line it is wrong
    /// }
    /// ```
    ///
    /// To mend it, add: choice shows-other goto=SCREEN, and lead it to a screen that gets the card back and offers a
    /// person. It is not the first choice, because the first one is followed where a machine lacks the screen.
    /// ---
    /// 讲机器的一页，没有“写的不一样”这个选项。
    ///
    /// 程序看不见机器。机器上写的不一样时，客人每一页都要能说出来，不然就会按错。选项的名字是 shows-other，或者用一样的话。
    ///
    /// 改法：加上 choice shows-other goto=页名，通到一页先拿回卡、再能叫人的。不要放在第一个：机器没有这一页时，会照第一个选项往下走。
    "machine-other", Script, run
}

const OTHER: &str = "shows-other";

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let words = &subject.pack.words;
    let shared = words.only(0, &Message::common(OTHER));
    for (read, _, screen) in subject.sound().filter(|(_, _, s)| matches!(s.special, Special::Machine(_))) {
        let other = screen.choices.iter().skip(1).any(|c| {
            let own = Message::of(&read.script.name, &screen.id).attribute(&c.id);
            c.id == OTHER || shared.is_some() && words.only(0, &own) == shared
        });
        if !other {
            found.push(read.at("machine-other", screen));
        }
    }
}
