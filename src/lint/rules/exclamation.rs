use crate::{
    diagnostic::Diagnostic,
    lint::{Subject, sentences::characters},
    scene::said::Use,
};

super::super::rule! {
    /// An exclamation mark shouts, and whoever is shouted at makes mistakes (domain.md 6.4).
    ///
    /// To mend it, end the sentence with a full stop.
    /// ---
    /// 感叹号像在喊。听见喊，人更容易按错（domain.md 6.4）。
    ///
    /// 改法：用句号。
    "exclamation", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for line in subject.lines().iter().filter(|l| !l.used.is_some_and(Use::is_aside)) {
        let marks = characters(subject, line).filter(|(c, _)| matches!(c, '!' | '！' | '\u{203c}' | '\u{2757}'));
        found.extend(marks.map(|(_, place)| Diagnostic::error("exclamation", &line.file, place).warning()));
    }
}
