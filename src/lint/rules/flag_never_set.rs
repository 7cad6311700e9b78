use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;

rule! {
    /// A flag is looked at, and no choice sets it.
    ///
    /// The way that depends on it is never taken. What the machine's profile answers is declared with given instead
    /// of flag.
    ///
    /// ```kdl
    /// flag large-sum                  // wrong when no choice has flag=large-sum
    /// ```
    ///
    /// To mend it, let the choice that decides it set it: flag=NAME; or declare it with given.
    /// ---
    /// 用到了一个标记，却没有哪个选项设置它。
    ///
    /// 靠它走的那条路永远走不到。由机器说明文件回答的，用 given 声明，不用 flag。
    ///
    /// 改法：在决定它的选项上写 flag=名字；或者改用 given 声明。
    "flag-never-set", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for read in subject.whole() {
        let script = &read.script;
        let (set, used) = (script.set_flags(), script.read_flags());
        for (i, (flag, span)) in script.flags.iter().zip(&script.declared).enumerate().skip(script.given) {
            if !set.has(i) && used.has(i) {
                found.push(read.error("flag-never-set", span).with("word", flag));
            }
        }
    }
}
