use crate::{diagnostic::Diagnostic, lint::Subject, scene::said::Use};

super::super::rule! {
    /// The words of a choice are longer than a button holds in large type (domain.md 6.4).
    ///
    /// The limit stands in `assets/glossary` as `limit choice=`, in characters. On a small screen a longer text makes
    /// all type of the page smaller.
    ///
    /// To mend it, leave the verb and the thing: “Call a colleague”.
    /// ---
    /// 选项的字太多，大字放不下（domain.md 6.4）。
    ///
    /// 限多少，写在 `assets/glossary` 的 `limit choice=` 里，按字数算。字多了，小屏幕上整页的字都要变小。
    ///
    /// 改法：留下动词和东西：“请人来帮我”。
    "long-choice", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for line in subject.lines().iter().filter(|l| l.used.is_some_and(Use::is_choice)) {
        let Some(limit) = subject.glossary(line.tongue).and_then(|g| g.limits.choice) else { continue };
        let longest = line.said.iter().map(|said| said.chars().count()).max().unwrap_or(0);
        if longest > limit {
            let d = Diagnostic::error("long-choice", &line.file, line.part.span.clone()).warning();
            found.push(d.with("n", longest.to_string()).with("limit", limit.to_string()));
        }
    }
}
