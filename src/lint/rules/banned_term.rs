use crate::{
    diagnostic::Diagnostic,
    lint::{Subject, sentences::phrases},
    words::glossary::Why,
};

super::super::rule! {
    /// A word of offices and forms, or jargon, that customers do not meet (domain.md 6.4, requirement U14).
    ///
    /// The list stands in `assets/glossary`, a language a file. What the real machine writes, in “ ” quotes, is
    /// exempt: customers compare it. What staff read is not: their lines stand on the customer's glass.
    ///
    /// To mend it, say what the finding offers. A bank that wants the word takes it out of its own glossary.
    /// ---
    /// 这是公文里或行话里的词，客人不一定看得懂（domain.md 6.4，要求 U14）。
    ///
    /// 词表在 `assets/glossary`，一种语言一个文件。引号“ ”里的是机器上的字，客人要对着看，不管。工作人员看的话也要管：它就在客人眼前的屏幕上。
    ///
    /// 改法：换成提示里给的说法。银行自己要用这个词，就在自己的词表里删掉它。
    "banned-term", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    phrases(subject, Why::Banned, "banned-term", found);
}
