//! Cases that are not built as a talk.
use crate::{diagnostic::Diagnostic, lint::Subject};

super::super::rule! {
    /// A case to rehearse is not built so that somebody can learn from it.
    ///
    /// A case (`assets/cases/NAME.kdl`) begins with `case NAME version=1 script=SCRIPT` and `about kind=fraud topic=F01`
    /// (or `kind=honest`), and has 3 to 12 moments. Each moment says what is judged there (`item=`) and has 3 or 4 lines, of
    /// which exactly one has `mark=3`. A line has a mark or is a critical error, and leads on, or to a later moment
    /// (`goto=`), or to an end (`end=`). Every line of the last moment has an end: `safe` is the good one of a fraud, `served` that of an
    /// honest customer. What must be found out is asked for by a line with `mark=3`. A line that accuses has a mark of 0 or 1 and lowers
    /// trust; each case has one.
    ///
    /// ```kdl
    /// moment whose item=asks {
    ///     line story  mark=3 asks=phone
    ///     line amount mark=1
    ///     line fooled mark=0 accuses=#true
    /// }
    /// ```
    ///
    /// A part of a script (`rehearse SCREEN kind=fraud topic=F01`) has at least three `must` and one `never`.
    ///
    /// To mend it, change the line that the finding points at.
    /// ---
    /// 演练的情景没有写全，练不成。
    ///
    /// 情景（`assets/cases/名字.kdl`）先写 `case 名字 version=1 script=脚本` 和 `about kind=fraud topic=F01`（或者
    /// `kind=honest`），再写三到十二个时刻。每个时刻写明考什么（`item=`），有三句或四句话，其中正好一句是 `mark=3`。一句话要么有分数，
    /// 要么是大错（`critical=`）；说完接着往下走，或者去后面的时刻（`goto=`），或者到结尾（`end=`）。最后一个时刻，句句都要有结尾：
    /// 骗局的好结尾是 `safe`，实在客户的是 `served`。一定要问出来的事，要有一句 `mark=3` 的话去问。指责客户的话只能是
    /// 零分或一分，信任要降；每个情景至少有一句。
    ///
    /// 脚本里的一段（`rehearse 页名 kind=fraud topic=F01`）至少要三条 `must`、一条 `never`。
    ///
    /// 改法：改提示指的那一行。
    "case-shape", Walks, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for told in &subject.cases {
        found.extend(told.found.iter().cloned());
        let script = &told.case.script;
        if !script.is_empty() && subject.pack.script(script).is_none() {
            let d = Diagnostic::error("unknown-word", &told.file, told.case.script_at.clone());
            found.push(d.meant(script, subject.pack.scripts()));
        }
    }
}
