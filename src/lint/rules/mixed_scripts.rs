use crate::{
    diagnostic::Diagnostic,
    lint::Subject,
    words::{glossary::Glossary, letters::Letters},
};

super::super::rule! {
    /// Letters of another writing system stand in this language: a sentence that was not translated, or a letter that
    /// only looks like the right one (а of Cyrillic for a).
    ///
    /// The writing system of a language is the one that most of its words are written in. What the real machine
    /// writes, in “ ” quotes, is exempt; so are the words of `latin-allowed` in the glossary. Latin letters in
    /// Chinese are a rule of their own.
    ///
    /// To mend it, translate the words, or type the letter again.
    /// ---
    /// 这种语言里出现了别的文字：有一句没有翻译，或者有一个字母只是长得像（俄文的 а 和英文的 a）。
    ///
    /// 大多数词句用哪种文字，就算这种语言的文字。引号“ ”里机器上的字不管，词表 `latin-allowed` 里的也不管。中文里的英文字母另有一条规则。
    ///
    /// 改法：把它译好，或者把这个字母重新打一遍。
    "mixed-scripts", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let none = Glossary::default();
    for tongue in 0..subject.pack.words.tags().len() {
        let Some(own) = subject.letters(tongue) else { continue };
        let glossary = subject.glossary(tongue).unwrap_or(&none);
        let strange = |c: char| {
            let of = Letters::of(c).filter(|l| *l != own);
            of.filter(|l| !(own == Letters::Han && *l == Letters::Latin))
        };
        for line in subject.lines_of(tongue) {
            for piece in line.plain() {
                let mut text = piece.text.clone();
                for allowed in &glossary.latin {
                    text = text.replace(allowed.as_str(), &" ".repeat(allowed.len()));
                }
                // From the first strange letter to the last before one of its own.
                let mut run: Option<(std::ops::Range<usize>, Letters)> = None;
                for (at, c) in text.char_indices().chain([(text.len(), '\0')]) {
                    if let Some(of) = strange(c) {
                        let start = run.as_ref().map_or(at, |(r, _)| r.start);
                        run = Some((start..at + c.len_utf8(), run.map_or(of, |(_, of)| of)));
                    } else if (c == '\0' || Letters::of(c).is_some())
                        && let Some((run, of)) = run.take()
                    {
                        let place = piece.place.start + run.start..piece.place.start + run.end;
                        let d = Diagnostic::error("mixed-scripts", &line.file, place);
                        let word = text.get(run).unwrap_or_default();
                        found.push(d.with("word", word).with("wrote", of.name()).with("want", own.name()));
                    }
                }
            }
        }
    }
}
