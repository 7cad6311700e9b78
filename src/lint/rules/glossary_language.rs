use crate::{diagnostic::Diagnostic, lint::Subject, words::glossary::Glossary};

super::super::rule! {
    /// A file of `assets/glossary` has the name of a language that has no words, so none of its rules hold.
    ///
    /// To mend it, give the file the name of the folder in `locales`: `zh-CN.kdl` for `locales/zh-CN`.
    /// ---
    /// `assets/glossary` 里这个文件的名字，不是任何一种有词句的语言，所以里面的规则都没有用上。
    ///
    /// 改法：文件名和 `locales` 里的文件夹一样：`locales/zh-CN` 的词表叫 `zh-CN.kdl`。
    "glossary-language", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let tags: Vec<String> = subject.pack.words.tags().iter().map(ToString::to_string).collect();
    for (tag, ..) in subject.glossaries().iter().filter(|(tag, ..)| !tags.contains(tag)) {
        let d = Diagnostic::error("glossary-language", &Glossary::file(tag), 0..0).warning();
        let same = tags.iter().find(|t| t.split('-').next() == tag.split('-').next());
        let d = d.meant(tag, tags.iter().map(String::as_str));
        found.push(match same {
            Some(same) => Diagnostic { args: d.args.into_iter().filter(|a| a.0 != "meant").collect(), ..d }.with("meant", same),
            None => d,
        });
    }
}
