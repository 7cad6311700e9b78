use crate::{diagnostic::Diagnostic, lint::Subject, script::Proof};

super::super::rule! {
    /// A promise says nothing: no way comes to its point, or none does with what its `if` wants.
    ///
    /// It would hold whatever the script does, so it protects nobody. Mostly a name has changed, or a flag that the
    /// promise asks about is set by no choice any more, or only after the point.
    ///
    /// ```kdl
    /// promise "a caller is met first" {
    ///     if flag=caller           // no choice has flag=caller
    ///     before phase=at-machine
    ///     pass gate=fraud
    /// }
    /// ```
    ///
    /// To mend it, look whether `before` names the right point and whether a choice on the way sets the flag. If the
    /// script does not go there any more, take the promise out.
    /// ---
    /// 这个承诺等于没说：没有一条路走到那一步，或走到时 if 的条件从不成立。
    ///
    /// 不管脚本怎么写它都“成立”，所以保护不了谁。多半是改过名字，或承诺问的标记已经没有选项会设，或到了后面才设。
    ///
    /// 改法：看看 before 写的地方对不对，路上有没有选项设这个标记。脚本不再走到那里的话，就删掉这个承诺。
    "promise-empty", Promise, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for (read, promise, proof) in subject.proofs() {
        let Proof::Empty { reached } = proof else { continue };
        let d = Diagnostic::error("promise-empty", &read.file, promise.span.clone()).warning();
        let why = if *reached { "if" } else { "before" };
        found.push(d.with("text", &promise.text).with("why", why));
    }
}
