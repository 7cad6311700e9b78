use crate::{
    diagnostic::Diagnostic,
    lint::{Subject, sentences::phrases},
    words::glossary::Why,
};

super::super::rule! {
    /// A word that frightens. A fear message makes people more likely to be cheated, not less (domain.md 3.3, source
    /// S36): questions and something to do help.
    ///
    /// What a caller says in a story stands in “ ” quotes and is exempt.
    ///
    /// To mend it, say what to do: not “you will lose everything” but “hang up first, then ask us”.
    /// ---
    /// 这个词会吓着人。吓唬人的话，反而让人更容易上当（domain.md 3.3，来源 S36）；问一问、告诉他做什么，才有用。
    ///
    /// 故事里骗子说的话，写在引号“ ”里，不管。
    ///
    /// 改法：说该做什么。不写“血本无归”，写“先挂断，再来问我们”。
    "fear-word", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    phrases(subject, Why::Fear, "fear-word", found);
}
