use crate::{
    diagnostic::Diagnostic,
    lint::{Subject, lines::Line, sentences::sentences},
    quiz::{PREFIX, WHY},
};

super::super::rule! {
    /// The words of a quiz are too long, or tell by their length which answer is right (domain.md 4.3).
    ///
    /// A story has two sentences of 40 characters at the most, in English of 90 letters; the second asks what to do. An answer has at most 14
    /// characters, in English 34 letters. What is said to the right answer and to another one has two sentences each, and neither is more than a fifth
    /// longer than the other: who was wrong gets no less.
    ///
    /// To mend it, say one thing in each sentence, and give both explanations the same weight.
    /// ---
    /// 小测验的话太长，或者一看长短就知道对错（domain.md 4.3）。
    ///
    /// 故事正好两句，一句最多四十个字（英文九十个字母），第二句问怎么办。答案最多十四个字（英文三十四个字母）。答对和答错听到的话各两句，
    /// 长短差不过五分之一：答错的人，听到的一点不少。
    ///
    /// 改法：一句说一件事；两种说明一样用心。
    "quiz-words", Words, run
}

/// The limits of a language: letters of a sentence of the story, and of an answer.
fn limits(tag: &str) -> Option<(usize, usize)> {
    match tag.split('-').next() {
        Some("zh") => Some((40, 14)),
        Some("en") => Some((90, 34)),
        _ => None,
    }
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let asked = |line: &&Line| line.used.is_some() && line.scope.starts_with(PREFIX);
    for line in subject.lines().iter().filter(asked) {
        let Some((story, answer)) = limits(&subject.tag(line.tongue)) else { continue };
        let Some(said) = line.said.first() else { continue };
        let long = |text: &str| text.chars().count();
        let mut slip = |what: &'static str, n: usize, limit: usize| {
            let d = Diagnostic::error("quiz-words", &line.file, line.part.span.clone()).warning().with("what", what);
            found.push(d.with("n", n.to_string()).with("limit", limit.to_string()));
        };
        let all = sentences(said);
        match line.part.attribute.as_deref() {
            None if all.len() != 2 => slip("sentences", all.len(), 2),
            None => {
                let longest = all.iter().filter_map(|place| said.get(place.clone())).map(long).max().unwrap_or(0);
                if longest > story {
                    slip("story", longest, story);
                }
            }
            Some(part) if WHY.contains(&part) => {
                if all.len() != 2 {
                    slip("sentences", all.len(), 2);
                }
                let other = subject.lines_of(line.tongue).find(|other| {
                    (other.scope == line.scope && other.part.id == line.part.id)
                        && other.part.attribute.as_deref() == WHY.iter().copied().find(|other| *other != part)
                });
                let other = other.and_then(|other| other.said.first()).map_or(0, |said| long(said));
                // Told once, at the longer one.
                if other > 0 && long(said) * 5 > other * 6 {
                    slip("unlike", long(said), other);
                }
            }
            Some(_) if long(said) > answer => slip("answer", long(said), answer),
            Some(_) => {}
        }
    }
}
