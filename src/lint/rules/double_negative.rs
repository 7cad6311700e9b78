use crate::{
    diagnostic::Diagnostic,
    lint::{Subject, sentences::phrases},
    words::glossary::Why,
};

super::super::rule! {
    /// A sentence says no twice, and has to be thought through before it is understood (domain.md 6.4).
    ///
    /// To mend it, say what is so: not “you cannot not sign” but “you must sign”.
    /// ---
    /// 这句话用了两个“不”，要绕一个弯才懂（domain.md 6.4）。
    ///
    /// 改法：正面说。不写“不能不填”，写“要填”。
    "double-negative", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    phrases(subject, Why::DoubleNegative, "double-negative", found);
}
