use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;
use crate::script::Special;

rule! {
    /// A verdict weighs the answers by a set of questions that the file of red-flag questions does not have.
    ///
    /// Nothing would be counted but the answers themselves, and no flag.
    ///
    /// ```kdl
    /// verdict tranfser { … }          // wrong
    /// verdict transfer { … }          // right: assets/risk/cn.kdl has set transfer
    /// ```
    ///
    /// To mend it, use the name of a set in assets/risk, or add the set there.
    /// ---
    /// 定去向时用的那组防骗问题，问题文件里没有。
    ///
    /// 这样，标记就不会算进去。
    ///
    /// 改法：用 assets/risk 里有的组名，或者在那里加上这一组。
    "verdict-unknown-set", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let risk = &subject.pack.risk;
    for (read, _, screen) in subject.sound() {
        if let Special::Verdict { set, .. } | Special::More(set) = &screen.special
            && risk.set(set).is_none()
        {
            let known = risk.sets.iter().map(|s| s.id.as_str());
            found.push(read.error("verdict-unknown-set", &screen.special_at).meant(set, known));
        }
    }
}
