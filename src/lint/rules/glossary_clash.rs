use crate::{diagnostic::Diagnostic, lint::Subject};

super::super::rule! {
    /// The glossary says a word that another line of the same glossary forbids, so authors are sent from one finding
    /// to the next.
    ///
    /// To mend it, decide for one word.
    /// ---
    /// 词表里叫人用的词，又被同一个词表的另一行禁掉了，写的人改来改去都不对。
    ///
    /// 改法：定下一个词。
    "glossary-clash", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    found.extend(subject.glossaries().iter().flat_map(|(_, _, slips)| slips.iter().cloned()));
}
