use crate::{diagnostic::Diagnostic, lint::Subject};

super::super::rule! {
    /// A quiz is not built so that its answers tell what somebody knows.
    ///
    /// A quiz (`assets/quiz/TOPIC.kdl`) begins with `quiz TOPIC` and has at least six items. Each has exactly one `best` answer and
    /// two `other`: with two answers a guess is right too often (domain.md 4.1). One item in four is `honest=#true`, a situation in which
    /// refusing everything is wrong, because else people learn to refuse everything (4.3); more than half are not.
    ///
    /// ```kdl
    /// quiz phishing
    /// item parcel  { best shop; other open; other ask-them }
    /// item photo honest=#true { best look; other delete; other report }
    /// ```
    ///
    /// To mend it, change the item that the finding points at, or write more.
    /// ---
    /// 小测验没有写好，看不出客人懂没懂。
    ///
    /// 小测验（`assets/quiz/题目.kdl`）先写 `quiz 题目`，再写至少六道题。每道题正好一个 `best`、两个 `other`：只有两个答案，太容易蒙对
    /// （domain.md 4.1）。四道题里要有一道是 `honest=#true`，就是正经事、一概拒绝反而不对的，不然大家只学会什么都不要（4.3）；也不超过一半。
    ///
    /// 改法：改提示指的那道题，或者再写几道。
    "quiz-shape", Walks, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    found.extend(subject.pack.quizzes().flat_map(|(_, slips)| slips.iter().cloned()));
}
