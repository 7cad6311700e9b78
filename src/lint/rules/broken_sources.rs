use crate::{diagnostic::Diagnostic, lint::Subject, words::sources::Sources};

super::super::rule! {
    /// A line of `locales/<tag>/sources.txt` is not as the program writes it, so one translation is not watched for
    /// changes of its source.
    ///
    /// A line has three parts: the file of words, the message (with its attribute), and 16 hex digits.
    ///
    /// To mend it, delete the line, look at the translation, and record it with `caring-mode words accept`.
    /// ---
    /// `locales/<语言>/sources.txt` 里有一行不是程序写的样子，所以有一句译文的原文改了，也没有人知道。
    ///
    /// 一行有三样：哪个词句文件，哪一句（和属性），十六位的一串字符。
    ///
    /// 改法：删掉这一行，看一看译文，再用 `caring-mode words accept` 记下。
    "broken-sources", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for tongue in 1..subject.pack.words.tags().len() {
        let file = Sources::file(&subject.tag(tongue));
        found.extend(subject.pack.file(&file).into_iter().flat_map(|text| Sources::read(&file, text).1));
    }
}
