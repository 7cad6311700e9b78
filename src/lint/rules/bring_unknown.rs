use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;
use crate::words::{COMMON, Message};

rule! {
    /// The first page would tell what to bring, and the words for one of the things are missing.
    ///
    /// The words of "bring X" are the message bring-X in common.ftl, in each language.
    ///
    /// ```kdl
    /// bring passport                  // wrong without bring-passport in common.ftl
    /// bring card                      // right: bring-card is there
    /// ```
    ///
    /// To mend it, use a word that is there, or add bring-X to common.ftl in each language.
    /// ---
    /// 第一页要说带什么，其中一样没有词句。
    ///
    /// “bring 某样”的词句，是每种语言 common.ftl 里的“bring-某样”。
    ///
    /// 改法：用已经有的词，或者在每种语言的 common.ftl 里加上。
    "bring-unknown", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let words = &subject.pack.words;
    let lines = words.source(0, COMMON).map_or("", |s| s.1).lines();
    let known: Vec<&str> = lines.filter_map(|l| l.strip_prefix("bring-")?.split([' ', '=']).next()).collect();
    for read in subject.readable() {
        for (thing, span) in read.script.bring.iter().zip(&read.script.bring_at) {
            if !words.knows(0, &Message::common(&format!("bring-{thing}"))) {
                found.push(read.error("bring-unknown", span).meant(thing, known.iter().copied()));
            }
        }
    }
}
