use crate::{
    diagnostic::Diagnostic,
    lint::{Subject, lines::Line},
    scene::said::Use,
};
use std::collections::BTreeSet;

super::super::rule! {
    /// No native reader has checked these words yet, so customers are not offered the language.
    ///
    /// The first line of the file says so: `# needs-review`. The remark counts how many of the first language's texts
    /// this file and this language have.
    ///
    /// To mend it, let a native reader in the branch check them beside the machine, and take the line out of every
    /// file
    /// of the folder.
    /// ---
    /// 这些词句还没有请母语的人看过，所以不给客人看这种语言。
    ///
    /// 文件第一行写着 `# needs-review`。后面的数，是第一语言的句子里，这个文件、这种语言各有了多少。
    ///
    /// 改法：请网点里母语的人对着机器看一遍，再把这个文件夹里每个文件的这一行删掉。
    "needs-review", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let words = &subject.pack.words;
    let key = |l: &Line| (l.scope.clone(), l.part.key());
    // What colleagues rehearse is told in the first language where another one has none: no customer waits for it.
    let first = subject.lines_of(0).filter(|l| l.used != Some(Use::Practice));
    let first: BTreeSet<_> = first.map(key).collect();
    for tongue in (1..words.tags().len()).filter(|t| words.needs_review(*t)) {
        let mine: BTreeSet<_> = subject.lines_of(tongue).map(key).filter(|k| first.contains(k)).collect();
        let tag = subject.tag(tongue);
        for (scope, file, _) in words.texts(tongue) {
            let Some(end) = words.mark(tongue, scope) else { continue };
            let of = |all: &BTreeSet<(String, String)>| all.iter().filter(|(s, _)| s == scope).count().to_string();
            let d = Diagnostic::error("needs-review", file, 0..end).warning().with("tag", &tag);
            let d = d.with("n", of(&mine)).with("all", of(&first));
            found.push(d.with("said", mine.len().to_string()).with("total", first.len().to_string()));
        }
    }
}
