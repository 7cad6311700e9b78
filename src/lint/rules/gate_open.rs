use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;

rule! {
    /// A gate has a choice that the customer could take alone.
    ///
    /// At a gate a customer waits for a colleague. Somebody on the telephone may be telling him what to press.
    ///
    /// ```kdl
    /// screen talk phase=before { gate fraud; choice go-on goto=review }                  // wrong
    /// screen talk phase=before { gate fraud; choice staff-ok goto=review by=staff }      // right
    /// ```
    ///
    /// To mend it, add by=staff to each choice of the gate.
    /// ---
    /// 这一页是关口，却有客人自己就能选的选项。
    ///
    /// 到了关口，客人要等同事来。电话那头可能正有人教他按哪里。
    ///
    /// 改法：关口的每个选项都加上 by=staff。
    "gate-open", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for (read, _, screen) in subject.sound().filter(|(_, _, s)| s.is_gate()) {
        for choice in screen.choices.iter().filter(|c| !c.by_staff) {
            found.push(read.error("gate-open", &choice.span).with("word", &screen.id));
        }
    }
}
