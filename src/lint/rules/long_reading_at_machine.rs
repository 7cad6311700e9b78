use super::super::{Subject, rule};
use crate::{
    care::Phase, diagnostic::Diagnostic, kiosk::Now, machine::Machine, pack::GIVEN, script::Special, words::Message,
};
use std::time::Duration;

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
    let (words, machine) = (&subject.pack.words, &subject.pack.machine);
    for (read, _, screen) in subject.sound().filter(|(_, _, s)| s.phase == Phase::AtMachine) {
        for tongue in words.reviewed() {
            let tag = words.tags().get(tongue).map(ToString::to_string).unwrap_or_default();
            let zh = words.language(tongue) == "zh";
            let mut message = Message::of(&read.script.name, &screen.id).attribute("body");
            message.args = subject.pack.facts.args(words.language(tongue), Now::made_up(Duration::ZERO).today);
            for name in GIVEN {
                message = message.with(name, "00");
            }
            let own = [tag.clone()];
            message = message.with("cancel", Machine::text(&machine.cancel, &own));
            if let Special::Machine(key) = &screen.special {
                let shown = machine.screens.get(key).cloned().unwrap_or_default();
                message = message.with("press", Machine::text(&shown.press, &own));
                message = message.with("shows", Machine::text(&shown.shows, &own));
            }
            let body = words.only(tongue, &message).unwrap_or_default();
            let hanzi = body.chars().filter(|c| matches!(c, '\u{3400}'..='\u{9fff}')).count();
            let (n, most) = if zh { (hanzi, MOST_HANZI) } else { (body.split_whitespace().count(), MOST_WORDS) };
            if n > most {
                let d = read.at("long-reading-at-machine", screen).with("n", n.to_string());
                let d = d.with("most", most.to_string()).with("unit", if zh { "hanzi" } else { "words" });
                found.push(d.with("file", format!("locales/{tag}/{}.ftl", read.script.name)));
            }
        }
    }
}
