use crate::{
    diagnostic::Diagnostic,
    lint::{Subject, lines::Line, sentences::sentences},
    scene::said::Use,
};

super::super::rule! {
    /// One screen asks more than one question, and the choices answer only one of them (COGA: one thing at a time).
    ///
    /// Heading and body count together. What is asked in “ ” quotes, and the few words for the smallest screens
    /// (`.brief`), do not count.
    ///
    /// To mend it, keep the question that the choices answer, and say the rest as a sentence: not “Not sure? Call us”
    /// but “If you are not sure, call us”.
    /// ---
    /// 一页问了两个问题，选项只答得了一个（一次只做一件事）。
    ///
    /// 标题和正文合起来算。引号“ ”里的不算，给最小屏幕的短句（`.brief`）也不算。
    ///
    /// 改法：留下选项要答的那个问题，别的用句号说完：不写“拿不准吗？叫我们”，写“拿不准，就叫我们”。
    "two-questions", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let mut last: Option<(&Line, usize)> = None;
    for line in subject.lines() {
        // Other attributes stand in for one of these two, never beside them.
        let read = matches!(line.used, Some(Use::Heading | Use::Body))
            && matches!(line.part.attribute.as_deref(), None | Some("body"));
        if !read {
            continue;
        }
        let same = last.filter(|(l, _)| (l.tongue, &l.scope, &l.part.id) == (line.tongue, &line.scope, &line.part.id));
        let before = same.map_or(0, |(_, n)| n);
        let asked: Vec<usize> = line
            .pieces
            .iter()
            .filter(|p| !p.quoted)
            .flat_map(|p| p.text.char_indices().filter(|(_, c)| matches!(c, '?' | '？')).map(|(at, _)| p.place.start + at))
            .collect();
        if let Some(at) = asked.iter().filter(|_| before + asked.len() > 1).nth(usize::from(before == 0)) {
            let span = &line.part.span;
            let all = sentences(subject.text(line).get(span.clone()).unwrap_or_default());
            let mut all = all.into_iter().map(|s| span.start + s.start..span.start + s.end);
            let place = all.rfind(|s| s.contains(at)).unwrap_or(*at..*at + 1);
            found.push(Diagnostic::error("two-questions", &line.file, place).warning().with("word", &line.part.id));
        }
        last = Some((line, before + asked.len()));
    }
}
