use crate::{
    diagnostic::Diagnostic,
    lint::{Subject, lines::Line},
    words::sources::{Sources, hash},
};
use std::collections::BTreeMap;

super::super::rule! {
    /// The first language's text has changed since this translation was made. It may still be right, or say what no
    /// longer holds.
    ///
    /// From which text a translation was made is recorded in `locales/<tag>/sources.txt`, as a hash, outside the
    /// words. A translation that was never recorded is not watched.
    ///
    /// To mend it, read both texts, mend the translation where needed, and record it with `caring-mode words accept`.
    /// ---
    /// 这句译文做好以后，第一语言的原文改过了。译文可能还对，也可能说的是旧话。
    ///
    /// 译文是照哪一句原文译的，用一串字符记在 `locales/<语言>/sources.txt` 里，不在词句文件里。从来没有记过的，不管。
    ///
    /// 改法：两句对着看，该改的改好，再用 `caring-mode words accept` 记下。
    "stale-words", Words, run
}

/// How much of the new text the finding shows.
const SHOWN: usize = 40;

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let key = |l: &Line| (l.scope.clone(), l.part.key());
    let first: BTreeMap<_, &Line> = subject.lines_of(0).map(|l| (key(l), l)).collect();
    for tongue in 1..subject.pack.words.tags().len() {
        let tag = subject.tag(tongue);
        let file = Sources::file(&tag);
        let Some(text) = subject.pack.file(&file) else { continue };
        let (sources, _) = Sources::read(&file, text);
        for line in subject.lines_of(tongue) {
            let Some((source, now)) = sources.get(&line.scope, &line.part).zip(first.get(&key(line))) else { continue };
            if source != hash(&now.part.raw) {
                let words: Vec<&str> = now.part.raw.split_whitespace().collect();
                let words = words.join(" ");
                let mut shown: String = words.chars().take(SHOWN).collect();
                if shown.len() < words.len() {
                    shown.push('…');
                }
                let d = Diagnostic::error("stale-words", &line.file, line.part.span.clone()).warning();
                found.push(d.with("word", line.part.key()).with("now", shown).with("tag", &tag));
            }
        }
    }
}
