use crate::{
    diagnostic::Diagnostic,
    lint::{Subject, sentences::phrases},
    words::glossary::Why,
};

super::super::rule! {
    /// Another word is used for this thing everywhere else, and one thing has one word (domain.md 6.4).
    ///
    /// Who reads “withdraw” here and “take out” there looks for two things. The words stand in `assets/glossary` as
    /// `term`. What the real machine writes, in “ ” quotes, is exempt.
    ///
    /// To mend it, use the word of the glossary; or change the glossary, and then the words everywhere.
    /// ---
    /// 同一样东西，别的地方用的是另一个词。一样东西只用一个词（domain.md 6.4）。
    ///
    /// 这里写“取现”，那里写“取钱”，客人会以为是两件事。用哪个词，写在 `assets/glossary` 的 `term` 里。引号“ ”里机器上的字不管。
    ///
    /// 改法：用词表里的那个词；要换词，就改词表，再把各处都改过来。
    "mixed-term", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    phrases(subject, Why::Term, "mixed-term", found);
}
