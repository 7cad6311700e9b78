use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;

rule! {
    /// A choice is for staff only, on a screen that does not wait for staff.
    ///
    /// A customer would see a page without the choice that leads on.
    ///
    /// ```kdl
    /// screen talk phase=before { choice staff-ok goto=review by=staff }                 // wrong
    /// screen talk phase=before { gate fraud; choice staff-ok goto=review by=staff }     // right
    /// ```
    ///
    /// To mend it, add gate NAME to the screen, or take by=staff out.
    /// ---
    /// 有工作人员才能选的选项，这一页却不等工作人员。
    ///
    /// 客人看到的是一页少了选项、走不下去的画面。
    ///
    /// 改法：给这一页加上 gate 名字，或者去掉 by=staff。
    "staff-without-gate", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for (read, _, screen) in subject.sound() {
        if let (Some(choice), true) = (screen.choices.iter().find(|c| c.by_staff), !screen.is_gate()) {
            found.push(read.error("staff-without-gate", &choice.span).with("word", &screen.id));
        }
    }
}
