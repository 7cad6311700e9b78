use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;
use crate::script::Special;

rule! {
    /// A flag is declared and nothing looks at it.
    ///
    /// It is read by goto SCREEN if=FLAG, by a promise, or by the set of red-flag questions that weighs the answers.
    ///
    /// ```kdl
    /// flag take-some                  // wrong when no line has if=take-some
    /// ```
    ///
    /// To mend it, use it, or take it and its flag= out.
    /// ---
    /// 声明了一个标记，却没有地方用到它。
    ///
    /// 用到的地方有：goto 页名 if=标记、承诺、定去向的那组防骗问题。
    ///
    /// 改法：用上它，或者把它和 flag= 一起删掉。
    "flag-never-read", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for read in subject.whole() {
        let script = &read.script;
        let sets = script.screens.iter().filter_map(|s| match &s.special {
            Special::Verdict { set, .. } => subject.pack.risk.set(set),
            _ => None,
        });
        let counted: Vec<&str> = sets.flat_map(|s| s.context.iter().map(|c| c.flag.as_str())).collect();
        let own = script.read_flags();
        for (i, (flag, span)) in script.flags.iter().zip(&script.declared).enumerate() {
            if !own.has(i) && !counted.contains(&flag.as_str()) {
                found.push(read.error("flag-never-read", span).with("word", flag));
            }
        }
    }
}
