use crate::{
    diagnostic::Diagnostic,
    lint::{Subject, sentences::characters},
    words::letters::is_ambiguous,
};

super::super::rule! {
    /// A character that some terminals draw one cell wide and others two ("ambiguous" in UAX 11): `—`, `…`, `·`, `×`,
    /// `①`, and quotes.
    ///
    /// In a choice or in the footer, where words stand in a box that is drawn to measure, such a character tears the
    /// box. In headings and body text the quotes “ ” ‘ ’ are allowed: what the machine writes stands in them, and a
    /// line there has no edge to tear.
    ///
    /// To mend it, use another sign or other words: a full stop for `—` and `…`, 、 for `·`, plain words instead of
    /// quotes in a choice.
    /// ---
    /// 这个符号，有的终端画一格宽，有的画两格宽（UAX 11 里的 ambiguous）：`—`、`…`、`·`、`×`、`①`，还有引号。
    ///
    /// 选项和底下一排的字是装在框里的，框按格子画，遇到这种符号就会错位。标题和正文里可以用引号 “ ” ‘ ’：机器上的字要放在里面，那里也没有框。
    ///
    /// 改法：换一个符号或换一种说法：`—` 和 `…` 用句号，`·` 用顿号，选项里不用引号。
    "ambiguous-width", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for line in subject.lines() {
        let Some(used) = line.used else { continue };
        let quotes = |c: char| !used.is_boxed() && "“”‘’".contains(c);
        let signs = characters(subject, line).filter(|(c, _)| is_ambiguous(*c) && !quotes(*c));
        let mut runs: Vec<(String, std::ops::Range<usize>)> = Vec::new();
        for (c, place) in signs {
            match runs.last_mut().filter(|(_, run)| run.end == place.start) {
                Some((word, run)) => {
                    word.push(c);
                    run.end = place.end;
                }
                None => runs.push((c.to_string(), place)),
            }
        }
        found.extend(runs.into_iter().map(|(word, place)| {
            let d = Diagnostic::error("ambiguous-width", &line.file, place).warning();
            d.with("word", word).with("boxed", if used.is_boxed() { "yes" } else { "no" })
        }));
    }
}
