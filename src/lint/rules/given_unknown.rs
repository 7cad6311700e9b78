use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;
use std::collections::BTreeSet;

rule! {
    /// A script asks the machine's profile something that no profile answers.
    ///
    /// It would count as "no" on every machine.
    ///
    /// ```kdl
    /// given card-frist                // wrong
    /// given card-first                // right: the profile says given card-first #true
    /// ```
    ///
    /// To mend it, correct the name, or answer it in the profiles: given NAME #true or #false.
    /// ---
    /// 脚本问机器说明文件的事，没有一个文件回答。
    ///
    /// 这样，在每台机器上都会当作“不是”。
    ///
    /// 改法：改对名字，或者在机器说明文件里回答：given 名字 #true 或 #false。
    "given-unknown", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let machines = subject.machines();
    let known: BTreeSet<&str> = machines.iter().flat_map(|m| m.given.keys().map(String::as_str)).collect();
    for read in subject.readable() {
        let flags = read.script.flags.iter().zip(&read.script.declared).take(read.script.given);
        for (flag, span) in flags.filter(|(flag, _)| !known.contains(flag.as_str())) {
            found.push(read.error("given-unknown", span).meant(flag, known.iter().copied()));
        }
    }
}
