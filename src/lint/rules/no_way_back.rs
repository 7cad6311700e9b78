use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;
use crate::{care::Phase, script::Target};

rule! {
    /// A choice leads to home from the middle of a task.
    ///
    /// That clears the whole visit, and Back cannot bring it back. One slip of the finger would cost everything that
    /// was done. An end has its own way home, and silence has its own question.
    ///
    /// ```kdl
    /// choice not-today goto=home          // wrong
    /// choice not-today goto=not-today     // right, with: screen not-today phase=after { end no-transaction }
    /// ```
    ///
    /// To mend it, lead the choice to a screen with end. From there Back still works. Screens of phase=after may lead
    /// home.
    /// ---
    /// 办到一半，有个选项直接回到开头（home）。
    ///
    /// 这样，办过的全都清掉，按“上一步”也回不来。手一滑，就要从头再来。有 end 的页自己会回开头，没人按时也会先问。
    ///
    /// 改法：让这个选项通到有 end 的页，在那里还能按“上一步”。phase=after 的页可以回开头。
    "no-way-back", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for (read, _, screen) in subject.sound().filter(|(_, _, s)| s.phase != Phase::After) {
        for choice in &screen.choices {
            let mut targets = choice.instead.iter().map(|i| &i.1).chain([&choice.goto]);
            if targets.any(|t| *t == Target::Home) {
                found.push(read.error("no-way-back", &choice.span).with("word", &choice.id));
            }
        }
    }
}
