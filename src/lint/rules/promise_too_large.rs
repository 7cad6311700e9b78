use crate::{diagnostic::Diagnostic, lint::Subject, script::Proof};

super::super::rule! {
    /// A promise cannot be proved, because too many flags decide too many branches.
    ///
    /// Each flag that still matters doubles the ways that `check` has to try. Up to 16 million combinations of screen and
    /// flags are tried, which takes about a second: 300 screens with 14 flags. Flags that decide no branch before the
    /// point, and screens from which the point cannot be reached, do not count.
    ///
    /// To mend it, use fewer flags before the point of the promise: lead to screens of their own instead of remembering
    /// an answer, or let one flag stand for several answers. Or make two scripts of it.
    /// ---
    /// 这个承诺没法证明：起作用的标记太多，岔路太多。
    ///
    /// 每多一个起作用的标记，要走的路就多一倍。check 最多走一千六百万种页面和标记的组合，大约一秒：三百页加十四个标记。
    /// 那一步之前不决定去处的标记，和走不到那一步的页，都不算在内。
    ///
    /// 改法：那一步之前少用几个标记，不用标记记住回答，改成通到各自的页；或几种回答共用一个标记。也可以分成两个脚本。
    "promise-too-large", Promise, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for (read, promise, proof) in subject.proofs() {
        let Proof::TooLarge { flags, screens } = proof else { continue };
        let names: Vec<&str> = flags.iter().map(|f| read.script.flags[*f].as_str()).collect();
        let d = Diagnostic::error("promise-too-large", &read.file, promise.span.clone()).with("text", &promise.text);
        found.push(d.with("screens", screens.to_string()).with("n", names.len().to_string()).with("flags", names.join(", ")));
    }
}
