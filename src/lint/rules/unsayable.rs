use crate::{
    diagnostic::{Diagnostic, nearest},
    lint::{Subject, lines::Line},
};

super::super::rule! {
    /// A message names another message, a term or a function that does not exist, so it can never be said whole.
    ///
    /// Most often the `$` of an argument is missing: `{ police }` is another message, `{ $police }` is the number.
    ///
    /// To mend it, add the `$`, or the message that is named.
    /// ---
    /// 这一句里提到的另一句（或者一个函数）不存在，所以永远说不完整。
    ///
    /// 最常见的是少了 `$`：`{ police }` 是另外一句话，`{ $police }` 才是那个号码。
    ///
    /// 改法：补上 `$`，或者补上提到的那一句。
    "unsayable", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for line in subject.lines() {
        for word in subject.pack.words.lacks(line.tongue, &line.message()) {
            let given: Vec<&str> = line.given.iter().map(String::as_str).collect();
            let meant = nearest(&word, &given).map(|name| format!("${name}"));
            let d = Diagnostic::error("unsayable", &line.file, place(subject, line, &word));
            found.push(d.with("word", &word).with("meant", meant.unwrap_or_default()).with("key", line.part.key()));
        }
    }
}

/// Where a name stands between braces; else the name of the whole text.
fn place(subject: &Subject, line: &Line, word: &str) -> std::ops::Range<usize> {
    let span = &line.part.span;
    let pattern = subject.text(line).get(span.clone()).unwrap_or_default();
    let braces = pattern.match_indices('{').filter_map(|(at, _)| {
        let rest = pattern.get(at + 1..)?;
        let start = at + 1 + rest.len() - rest.trim_start().len();
        pattern.get(start..)?.starts_with(word).then(|| span.start + start..span.start + start + word.len())
    });
    braces.min_by_key(|p| p.start).unwrap_or(line.part.name.clone())
}
