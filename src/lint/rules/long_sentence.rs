use crate::{
    diagnostic::Diagnostic,
    lint::{Subject, sentences::lengths},
    scene::said::Use,
};

super::super::rule! {
    /// A sentence is longer than a person hears once and keeps (requirement U13, domain.md 6.4).
    ///
    /// It is counted as it is said: with the usual values of its arguments, without punctuation; in English in words.
    /// The limits stand in `assets/glossary` as `limit`; what staff read has its own.
    ///
    /// To mend it, make two sentences of it, with one idea each.
    /// ---
    /// 这句话太长，听一遍记不住（要求 U13，domain.md 6.4）。
    ///
    /// 按说出来的算：名字换成平常的数，标点不算；英文按单词算。限多少，写在 `assets/glossary` 的 `limit` 里；工作人员看的话另有一个限。
    ///
    /// 改法：拆成两句，一句说一件事。
    "long-sentence", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for line in subject.lines() {
        let Some(used) = line.used.filter(|u| !matches!(u, Use::Setup | Use::Practice | Use::Value)) else { continue };
        let Some(limits) = subject.glossary(line.tongue).map(|g| g.limits) else { continue };
        let Some(limit) = (if used.is_staff() { limits.staff_sentence } else { limits.sentence }) else { continue };
        for (n, place) in lengths(subject, line, |s| limits.length(s)).into_iter().filter(|(n, _)| *n > limit) {
            let d = Diagnostic::error("long-sentence", &line.file, place).warning();
            let count = if limits.words { "words" } else { "characters" };
            found.push(d.with("n", n.to_string()).with("limit", limit.to_string()).with("count", count));
        }
    }
}
