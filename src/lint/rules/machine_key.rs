use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;
use crate::script::Special;
use std::collections::BTreeSet;

rule! {
    /// A script names a screen of the machine that no profile has.
    ///
    /// A screen that a machine lacks is skipped. One that no machine has would never be shown, so it is most likely a
    /// slip. Where a step is known from other machines, a profile says that it lacks it: `lacks passbook-pin`.
    ///
    /// ```kdl
    /// machine enter-pim               // wrong
    /// machine enter-pin               // right: assets/machines has screen enter-pin
    /// ```
    ///
    /// To mend it, correct the name, or describe the screen in the profile of your machine (or say there that it
    /// lacks it).
    /// ---
    /// 脚本里写的机器画面，没有一个机器说明文件里有。
    ///
    /// 某台机器没有的画面会跳过；哪台机器都没有的，就永远不会出现，多半是打错了。别的机器有、这台没有的，在机器说明里写：`lacks passbook-pin`。
    ///
    /// 改法：改对名字，或者在您的机器说明文件里写上这个画面，没有就写 lacks。
    "machine-key", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let machines = subject.machines();
    let known: BTreeSet<&str> = machines.iter().flat_map(|m| m.screens.keys().chain(&m.lacks)).map(String::as_str).collect();
    for (read, _, screen) in subject.sound() {
        if let Special::Machine(key) = &screen.special
            && !known.contains(key.as_str())
        {
            found.push(read.error("machine-key", &screen.special_at).meant(key, known.iter().copied()));
        }
    }
}
