use crate::{
    diagnostic::Diagnostic,
    lint::Subject,
    script::Special,
};

super::super::rule! {
    /// An episode has no number or no topic of its own, or its examples lead nowhere.
    ///
    /// An episode (`about kind=lesson minutes=3 episode=1 topic=phishing`) has a number that no other one has, and a topic for which there
    /// is a quiz, `assets/quiz/TOPIC.kdl`. `quiz TOPIC goto=SCREEN` on a screen offers it. A screen with `edition=` is passed over by
    /// everybody else, along its first choice: one stands behind the other, and the last one leads to a screen for all.
    ///
    /// ```kdl
    /// screen for-elders phase=before kind=panel edition=elder   { choice next goto=for-youth }
    /// screen for-youth  phase=before kind=panel edition=youth   { choice next goto=for-all }
    /// screen for-all    phase=before kind=panel edition=general { choice next goto=sign }
    /// ```
    ///
    /// To mend it, change the line that the finding points at.
    /// ---
    /// 这一集没有自己的集数或题目，或者给不同人的例子走不出去。
    ///
    /// 一集故事写 `about kind=lesson minutes=3 episode=1 topic=phishing`：集数别的集没有用过，题目在 `assets/quiz/题目.kdl` 里有小测验。
    /// 页里写 `quiz 题目 goto=页名`，就请客人试一试。写了 `edition=` 的页，别的客人沿第一个选项跳过去：一页接一页，最后一页通到大家都看的页。
    ///
    /// 改法：改提示指的那一行。
    "lesson-shape", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let topics: Vec<&str> = subject.pack.topics().collect();
    let mut numbers: Vec<i64> = Vec::new();
    for read in subject.whole() {
        if let Some(lesson) = &read.script.lesson {
            if numbers.contains(&lesson.episode) {
                let d = read.error("lesson-shape", &lesson.span).with("what", "number");
                found.push(d.with("word", lesson.episode.to_string()));
            }
            numbers.push(lesson.episode);
            if !topics.contains(&lesson.topic.as_str()) {
                found.push(read.error("unknown-word", &lesson.span).meant(&lesson.topic, topics.iter().copied()));
            }
        }
        for (at, screen) in read.script.screens.iter().enumerate() {
            if let Special::Quiz(topic) = &screen.special
                && !topics.contains(&topic.as_str())
            {
                found.push(read.error("unknown-word", &screen.special_at).meant(topic, topics.iter().copied()));
            }
            if screen.edition.is_some() && read.script.examples(at).1.is_none() {
                found.push(read.at("lesson-shape", screen).with("what", "nowhere"));
            }
        }
    }
}
