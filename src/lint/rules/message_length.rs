use crate::{
    diagnostic::Diagnostic,
    lint::{Subject, lines::Line},
    outreach::{LONGEST, MESSAGE},
};

super::super::rule! {
    /// An episode has no message that a branch could send, or one that is longer than a text message.
    ///
    /// `message` in the words of an episode is sent as it stands, by `caring-mode outreach --topic TOPIC --export message`: 70 characters at the most,
    /// with the facts and numbers in it, because one text message in Chinese holds no more. It names one act, the reason in a few words, and that our branch
    /// can be asked; no link, no hurry, no number of strangers: it must not look like what it warns of.
    ///
    /// To mend it, write the message, or take words out of it.
    /// ---
    /// 这一集没有可以发给客人的短信，或者短信太长。
    ///
    /// 一集故事的词句里写 `message`，同事用 `caring-mode outreach --topic 题目 --export message` 照原样发出去：连数字最多七十个字，
    /// 因为一条中文短信只装得下这么多。说一个做法、几个字的道理，再说可以来柜台问；不带链接，不催人，不留生人的电话：别让它像骗人的短信。
    ///
    /// 改法：写上这条短信；或者去掉几个字。
    "message-length", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let reviewed: Vec<usize> = subject.pack.words.reviewed().collect();
    for read in subject.whole() {
        let Some(lesson) = &read.script.lesson else { continue };
        let scope = read.script.name.as_str();
        // A language without any words of the episode is a finding of its own.
        let told = |tongue: &usize| subject.pack.words.has_scope(*tongue, scope);
        for tongue in reviewed.iter().copied().filter(told) {
            let own = |line: &&Line| {
                line.scope == scope && line.part.id == MESSAGE && line.part.attribute.is_none()
            };
            let Some(line) = subject.lines_of(tongue).find(own) else {
                let file = format!("locales/{}/{scope}.ftl", subject.tag(tongue));
                let d = read.error("message-length", &lesson.span).warning().with("what", "missing");
                found.push(d.with("file", file).with("limit", LONGEST.to_string()));
                continue;
            };
            let longest = line.said.iter().map(|said| said.chars().count()).max().unwrap_or(0);
            if longest > LONGEST {
                let d = Diagnostic::error("message-length", &line.file, line.part.span.clone()).warning();
                let d = d.with("what", "long").with("n", longest.to_string());
                found.push(d.with("more", (longest - LONGEST).to_string()).with("limit", LONGEST.to_string()));
            }
        }
    }
}
