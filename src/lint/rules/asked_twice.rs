use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;
use super::super::paths::Paths;
use crate::script::Special;

rule! {
    /// On one path the same red-flag question is asked twice, or two different screens decide the same flag.
    ///
    /// Whoever is asked twice thinks that the first answer was wrong, and changes it. A screen that a customer comes
    /// back to, because a script says "start again", may set its flag again; a red-flag question may not come again
    /// at all. Going back with Back does not count.
    ///
    /// ```kdl
    /// screen payee phase=before { choice new goto=again flag=new-payee; choice known goto=again }
    /// screen again phase=before { choice new goto=amount flag=new-payee; choice known goto=amount }   // wrong
    /// ```
    ///
    /// To mend it, ask once, as early as the answer is needed, and use the flag: goto SCREEN if=FLAG.
    /// ---
    /// 同一条路上，同一个防骗问题问了两遍，或者两页决定同一个标记。
    ///
    /// 问第二遍，客人会以为第一遍答错了，就改口。脚本让客人重新来时，可以再回到同一页；防骗问题一遍也不能重问。按“上一步”不算。
    ///
    /// 改法：只问一遍，后面用标记：goto 页名 if=标记。
    "asked-twice", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for read in subject.whole() {
        let script = &read.script;
        let paths = Paths::of(script, &subject.pack.machine);
        for (a, screen) in script.screens.iter().enumerate() {
            let sets = screen.choices.iter().fold(0, |all, c| all | c.sets.0);
            let asks = matches!(screen.special, Special::Ask(_));
            if sets == 0 && !asks {
                continue;
            }
            let behind = paths.behind(a, |_| true);
            for (b, later) in script.screens.iter().enumerate().filter(|(b, _)| behind[*b]) {
                if let (Special::Ask(id), true) = (&later.special, later.special == screen.special) {
                    found.push(read.error("asked-twice", &later.special_at).with("word", id).with("what", "question"));
                }
                let mut again = later.choices.iter().filter(|c| c.sets.0 & sets != 0);
                // In a ring either could be called the second: the one further down is.
                if let (Some(choice), true) = (again.next(), a < b || a > b && !paths.behind(b, |_| true)[a]) {
                    let flag = (choice.sets.0 & sets).trailing_zeros() as usize;
                    let flag = script.flags.get(flag).map_or("", String::as_str);
                    found.push(read.error("asked-twice", &choice.span).with("word", flag).with("what", "flag"));
                }
            }
        }
    }
}
