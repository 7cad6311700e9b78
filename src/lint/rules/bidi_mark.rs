use crate::{
    diagnostic::Diagnostic,
    lint::{Subject, sentences::characters},
    words::letters::is_direction_mark,
};

super::super::rule! {
    /// An invisible mark that turns the direction of text. It comes along when text is copied from a web page or a
    /// chat.
    ///
    /// Most terminals draw it as a stray sign, and some turn the rest of the line round: digits of a number change
    /// their places.
    ///
    /// To mend it, delete the word around the place and type it again; the mark itself cannot be seen.
    /// ---
    /// 这里有一个看不见的符号，会改变文字的方向。从网页或聊天里复制文字时，常常带进来。
    ///
    /// 多数终端会画出一个怪符号，有的会把后面的字倒过来，号码的数字就换了位置。
    ///
    /// 改法：符号本身看不见，把这个地方前后的字删掉，重新打一遍。
    "bidi-mark", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for line in subject.lines() {
        let marks = characters(subject, line).filter(|(c, _)| is_direction_mark(*c));
        found.extend(marks.map(|(c, place)| {
            Diagnostic::error("bidi-mark", &line.file, place).with("word", format!("U+{:04X}", u32::from(c)))
        }));
    }
}
