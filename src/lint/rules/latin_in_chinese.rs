use crate::{
    diagnostic::Diagnostic,
    lint::Subject,
    words::{
        glossary::{Glossary, Why},
        letters::Letters,
    },
};

super::super::rule! {
    /// Latin letters stand in Chinese words. Many older customers never learnt them (domain.md 6.4).
    ///
    /// What the real machine writes, in “ ” quotes, is exempt, and so are the words of `latin-allowed` in the
    /// glossary.
    ///
    /// To mend it, say it in Chinese: 手机软件 for APP, 取款机 for ATM, 短信里的数字 for OTP.
    /// ---
    /// 中文里夹了英文字母。很多年纪大的客人没学过（domain.md 6.4）。
    ///
    /// 引号“ ”里机器上的字不管，词表 `latin-allowed` 里的也不管。
    ///
    /// 改法：用中文说：APP 说“手机软件”，ATM 说“取款机”，OTP 说“短信里的数字”。
    "latin-in-chinese", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let none = Glossary::default();
    for line in subject.lines().iter().filter(|l| subject.pack.words.language(l.tongue) == "zh") {
        let glossary = subject.glossary(line.tongue).unwrap_or(&none);
        // A broken placeable shows its name; that is not what the author meant to say.
        for piece in line.plain().filter(|p| !p.text.contains(['$', '＄', '｛', '｝', '}'])) {
            let mut text = piece.text.clone();
            for allowed in &glossary.latin {
                text = text.replace(allowed.as_str(), &" ".repeat(allowed.len()));
            }
            // A banned word is already told what to say instead.
            let told: Vec<_> = glossary.find(Why::Banned, &piece.text).into_iter().map(|(_, place)| place).collect();
            let latin = |c: char| Letters::of(c) == Some(Letters::Latin);
            let mut from = 0;
            while let Some(start) = text.get(from..).and_then(|t| t.find(latin)).map(|at| from + at) {
                let rest = text.get(start..).unwrap_or_default();
                let end = start + rest.find(|c| !latin(c)).unwrap_or(rest.len());
                from = end;
                if !told.iter().any(|t| t.start < end && start < t.end) {
                    let place = piece.place.start + start..piece.place.start + end;
                    let d = Diagnostic::error("latin-in-chinese", &line.file, place).warning();
                    found.push(d.with("word", text.get(start..end).unwrap_or_default()));
                }
            }
        }
    }
}
