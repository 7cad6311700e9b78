use crate::{
    diagnostic::{Diagnostic, Way},
    lint::{Subject, way::walked},
    script::Proof,
};

super::super::rule! {
    /// A promise of a script does not hold: there is a way to its point on which nothing that it wants was passed.
    ///
    /// `check` tries every way from the first screen on: every choice, every flag, all four verdicts, and machines that
    /// lack a screen. The finding prints the shortest way that breaks the promise, as a customer would walk it.
    ///
    /// ```kdl
    /// promise "who is asked to wait is met before the machine" {
    ///     if verdict=talk          // the verdict on this way was talk or stop
    ///     before phase=at-machine  // when a screen at the machine is reached …
    ///     pass gate=fraud          // … this gate was passed on the way
    /// }
    /// ```
    ///
    /// | line | what may stand there | several lines |
    /// |---|---|---|
    /// | `if` | `flag=F`, `verdict=LEVEL` (that or worse) | all must hold |
    /// | `unless` | `flag=F` | none may hold |
    /// | `if-any` | flags: `if-any caller large-sum` | of each line at least one holds |
    /// | `before` | `phase=`, `screen=`, `kind=`, `machine=KEY`, `end=done`, `no-transaction`, `counter` or `any` | any of them |
    /// | `pass` | `gate=`, `screen=`, `kind=`, `ask=QUESTION` | any of them |
    ///
    /// A screen is passed when a choice on it was taken, and a point does not pass itself. `end=counter` is also a choice
    /// that leads to the counter, and `end=any` one that leads home.
    ///
    /// To mend it, walk the printed way and lead one of its choices through what the promise wants. If the way is fine,
    /// the promise says too much: add an `if`, or one more `pass`. A screen of the machine that a branch's machine may
    /// lack is skipped there, so it never counts as passed for certain.
    /// ---
    /// 脚本里的承诺做不到：有一条路走到了那一步，却没有经过它要求的地方。
    ///
    /// check 会从第一页起把每条路都走一遍：每个选项、每个标记、四种判断，还有少了某些画面的机器。提示里给出的是最短的一条，
    /// 就像客人自己走的那样。
    ///
    /// ```kdl
    /// promise "要等人的客人，先有同事来谈，再去机器" {
    ///     if verdict=talk          // 这条路上的判断是 talk 或 stop
    ///     before phase=at-machine  // 走到机器前的时候……
    ///     pass gate=fraud          // ……路上已经过了这个关口
    /// }
    /// ```
    ///
    /// | 写法 | 可以写什么 | 写了几行 |
    /// |---|---|---|
    /// | `if` | `flag=标记`、`verdict=判断`（到这一级或更重） | 都要成立 |
    /// | `unless` | `flag=标记` | 一个也不能成立 |
    /// | `if-any` | 几个标记：`if-any caller large-sum` | 每行至少一个成立 |
    /// | `before` | `phase=`、`screen=`、`kind=`、`machine=画面`、`end=done`、`no-transaction`、`counter`、`any` | 哪一个都算 |
    /// | `pass` | `gate=`、`screen=`、`kind=`、`ask=问题` | 过了一个就行 |
    ///
    /// 在一页上选了一个选项，才算经过这一页；那一步自己不算经过自己。`end=counter` 也包括通到柜台的选项，`end=any` 还包括回菜单的。
    ///
    /// 改法：照着印出来的路走一遍，让其中一个选项先经过承诺要求的地方。如果这条路没有问题，就是承诺说得太满：
    /// 加一行 if，或多加一行 pass。机器可能没有的画面会被跳过，所以不能保证一定经过。
    "promise-broken", Promise, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for (read, promise, proof) in subject.proofs() {
        let Proof::Broken { given, way } = proof else { continue };
        let script = &read.script;
        let flags = (0..script.given).filter(|&f| given.has(f)).map(|f| script.flags[f].clone());
        let mut d = Diagnostic::error("promise-broken", &read.file, promise.span.clone()).with("text", &promise.text);
        let mut way = Way { script: script.name.clone(), given: flags.collect(), steps: way.clone() };
        walked(&subject.pack, script, &mut way);
        d.way = Some(way);
        found.push(d);
    }
}
