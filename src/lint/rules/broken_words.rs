use crate::{diagnostic::Diagnostic, lint::Subject, words::broken::faults};

super::super::rule! {
    /// A line of a file of words belongs to no message, so nobody will ever read it.
    ///
    /// A message is a name at the margin, an equals sign and its words. What goes on below it is indented with four
    /// spaces; an attribute begins with a dot. A tab is no indentation here, and a comment wants a space behind its
    /// `#`.
    ///
    /// ```ftl
    /// intro = Lost your card?
    /// Lock it first.              # wrong: at the margin, and no name
    ///     .body = Lock it first.  # right
    /// ```
    ///
    /// To mend it, indent the line with four spaces, or give it a name and an equals sign.
    /// ---
    /// 词句文件里有一行不属于任何一句，没有人会看到它。
    ///
    /// 一句话的写法：名字顶格写，等号，后面是词句。接着往下写的行，开头空四格；属性以一个点开头。这里不能用 Tab 键，`#` 后面要空一格。
    ///
    /// 改法：行首加四个空格；或者写上名字和等号。
    "broken-words", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let words = &subject.pack.words;
    for tongue in 0..words.tags().len() {
        found.extend(words.texts(tongue).flat_map(|(_, file, text)| faults(file, text)));
    }
}
