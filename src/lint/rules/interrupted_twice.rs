use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;
use super::super::paths::Paths;
use crate::script::Kind;

rule! {
    /// On one path of a task two warnings stop the customer.
    ///
    /// One interruption is read. After the second, people press on without reading, and the third they resent. A
    /// lesson about fraud is made of warnings and is left out.
    ///
    /// ```kdl
    /// screen pause phase=before kind=warning { choice go-on goto=pause-again }
    /// screen pause-again phase=before kind=warning { choice go-on goto=review }      // wrong
    /// ```
    ///
    /// To mend it, say it once, on the screen that fits best, and make the other an ordinary page or take it out.
    /// ---
    /// 办一件事的路上，提醒打断了客人两次。
    ///
    /// 打断一次，客人会看；打断两次，就不看了，只管往下按。讲骗局的脚本本来就是提醒，不算。
    ///
    /// 改法：只在最合适的地方说一次，另一页改成普通的页，或者删掉。
    "interrupted-twice", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for read in subject.whole().filter(|r| !r.script.warning) {
        let screens = &read.script.screens;
        let warns = |at: &usize| screens[*at].kind == Kind::Warning;
        let paths = Paths::of(&read.script, &subject.pack.machine);
        for a in (0..screens.len()).filter(warns) {
            let behind = paths.behind(a, |_| true);
            for b in (0..screens.len()).filter(warns).filter(|b| behind[*b]) {
                found.push(read.at("interrupted-twice", &screens[b]).with("first", &screens[a].id));
            }
        }
    }
}
