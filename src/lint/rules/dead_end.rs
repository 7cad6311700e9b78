use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;
use crate::script::Special;

rule! {
    /// A screen has no choice and is no end.
    ///
    /// Nobody gets on from there.
    ///
    /// ```kdl
    /// screen locked phase=before                    // wrong
    /// screen locked phase=before { end done }       // right
    /// ```
    ///
    /// To mend it, add a choice, or end the script there: end done, end no-transaction or end counter.
    /// ---
    /// 这一页没有选项，也没有写结束。
    ///
    /// 走到这里就走不下去了。
    ///
    /// 改法：加一个选项，或者在这里结束：end done（办好了）、end no-transaction（没有办）、end counter（去柜台）。
    "dead-end", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for (read, _, screen) in subject.sound() {
        let routed = matches!(screen.special, Special::Verdict { .. } | Special::End(_));
        if screen.choices.is_empty() && !routed {
            found.push(read.at("dead-end", screen));
        }
    }
}
