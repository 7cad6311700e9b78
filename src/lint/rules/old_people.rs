use crate::{
    diagnostic::Diagnostic,
    lint::{Subject, sentences::phrases},
    words::glossary::Why,
};

super::super::rule! {
    /// The customer is called old to the face. Nobody wants to read that (domain.md 6.4): say “you”.
    ///
    /// To mend it, say “you”, or name what is meant (“a customer”, “with reading glasses”).
    /// ---
    /// 当着客人的面说“老”。没有人爱看（domain.md 6.4）：说“您”就好。
    ///
    /// 改法：写“您”，或者说清是什么（“客人”“戴老花镜的”）。
    "old-people", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    phrases(subject, Why::OldPeople, "old-people", found);
}
