use super::super::{Subject, rule};
use crate::{care::Phase, diagnostic::Diagnostic};
use std::collections::HashMap;

rule! {
    /// The text of a screen at the machine is longer than can be read while the machine waits.
    ///
    /// The machine pulls card or cash back after 20 to 30 seconds. Slow readers read about 150 characters a minute,
    /// so 60 Chinese characters or 45 English words below the heading are the most.
    ///
    /// To mend it, say only what to do now, and move the reasons to a screen of phase=before.
    /// ---
    /// 在机器前的一页，文字太长，机器等不了。
    ///
    /// 过20到30秒，机器会把卡和钱收走。读得慢的客人一分钟大约读150个字，所以标题下面最多60个汉字（英文45个词）。
    ///
    /// 改法：只说现在做什么，道理移到 phase=before 的页里讲。
    "long-reading-at-machine", Script, run
}

/// The most Chinese characters of a body.
const MOST_HANZI: usize = 60;
/// The most words of a body in a language with words.
const MOST_WORDS: usize = 45;

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let words = &subject.pack.words;
    // All bodies by their names, because a look through all texts for each screen grows with the square of the pack.
    let bodies = subject.lines().iter().rev().filter(|l| l.part.attribute.as_deref() == Some("body"));
    let bodies: HashMap<_, _> = bodies.map(|l| ((l.tongue, l.scope.as_str(), l.part.id.as_str()), l)).collect();
    for (read, _, screen) in subject.sound().filter(|(_, _, s)| s.phase == Phase::AtMachine) {
        for tongue in words.reviewed() {
            let zh = words.language(tongue) == "zh";
            let line = bodies.get(&(tongue, read.script.name.as_str(), screen.id.as_str()));
            let length = |said: &String| {
                let hanzi = said.chars().filter(|c| matches!(c, '\u{3400}'..='\u{9fff}')).count();
                if zh { hanzi } else { said.split_whitespace().count() }
            };
            let n = line.into_iter().flat_map(|l| &l.said).map(length).max().unwrap_or(0);
            let most = if zh { MOST_HANZI } else { MOST_WORDS };
            if n > most {
                let d = read.at("long-reading-at-machine", screen).with("n", n.to_string());
                let d = d.with("most", most.to_string()).with("unit", if zh { "hanzi" } else { "words" });
                found.push(d.with("file", format!("locales/{}/{}.ftl", subject.tag(tongue), read.script.name)));
            }
        }
    }
}
