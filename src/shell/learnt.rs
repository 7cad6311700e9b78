//! What was opened, read and answered in lessons, as sums of one month: what a branch teaches next, and nothing about anybody.
//!
//! **Invariant:** a row has no visit, no day and no time but a band of hours; two rows share nothing that could join them.
use super::sums;
use crate::{
    kiosk::{Learnt, Lesson, LessonTurn},
    quiz::Picked,
};
use std::{io, path::Path};

/// The columns before the count.
pub const HEAD: [&str; 7] = ["what", "topic", "item", "answer", "edition", "language", "hours"];
/// What does not apply to a row.
const NONE: &str = "-";
/// Hours of a band.
const BAND: u8 = 2;

/// The sums of a month.
pub type Sums = sums::Sums<7>;

/// When something was learnt, as exactly as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    month: String,
    band: String,
}

impl When {
    /// From the clock on the wall of the branch.
    pub fn of(year: i16, month: i8, hour: i8) -> Self {
        let from = hour.unsigned_abs() / BAND * BAND;
        Self { month: format!("{year:04}-{month:02}"), band: format!("{from:02}-{:02}", from + BAND) }
    }

    /// A month, to read what was kept in it.
    pub fn month(year: i16, month: i8) -> Self {
        Self::of(year, month, 0)
    }

    /// The file of the month, in the data folder.
    pub fn file(&self) -> String {
        format!("learnt-{}.csv", self.month)
    }
}

/// The sums of a month in a folder; nothing where none were kept.
///
/// # Errors
/// What is wrong with the file, in one line.
pub fn kept(folder: &Path, when: &When) -> Result<Option<Sums>, String> {
    Sums::kept(&folder.join(when.file()), HEAD).map_err(|what| format!("{what}; its lessons are left out"))
}

/// Counts one thing. Answers have no edition, no language and no band of hours: with them a row of a small branch would be one person. The
/// first answer of a visit to a topic is counted once more, as many as people: `first` before anything of it was told, `taught` after its
/// episode was opened. Shares of who knows it are taken from those ([`crate::understood`]).
pub fn add(sums: &mut Sums, learnt: &Learnt, language: &str, when: &When) {
    let mut count = |what: &str, [item, answer]: [&str; 2], whom: [&str; 3]| {
        let [edition, language, hours] = whom;
        sums.add([what, &learnt.topic, item, answer, edition, language, hours], 1);
    };
    let whom = [learnt.edition.name(), language, when.band.as_str()];
    match &learnt.what {
        Lesson::Opened => count("opened", [NONE; 2], whom),
        Lesson::Finished => count("finished", [NONE; 2], whom),
        Lesson::Answered { item, picked, turn } => {
            let picked = answer(*picked);
            let once_more = match turn {
                LessonTurn::Untaught => Some("first"),
                LessonTurn::Taught => Some("taught"),
                LessonTurn::Later => None,
            };
            for what in once_more.into_iter().chain(["answered"]) {
                count(what, [item, &picked], [NONE; 3]);
            }
        }
    }
}

/// Counts one thing in the file of its month.
///
/// # Errors
/// When the folder or the file cannot be written; what was counted before is kept still.
pub fn record(folder: &Path, learnt: &Learnt, language: &str, when: &When) -> io::Result<()> {
    Sums::grow(folder, &when.file(), HEAD, |sums| add(sums, learnt, language, when))
}

fn answer(picked: Picked) -> String {
    match picked {
        Picked::Best => "best".to_owned(),
        Picked::Other(n) => format!("other-{}", n + 1),
        Picked::NotSure => "not-sure".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::care::Edition;

    #[test]
    fn a_first_answer_is_counted_twice_and_an_answer_is_nobodys() {
        let learnt = |what| Learnt { topic: "phishing".into(), what, edition: Edition::Youth, tongue: 0 };
        let when = When::of(2026, 11, 9);
        assert_eq!((when.file().as_str(), when.band.as_str()), ("learnt-2026-11.csv", "08-10"));
        let answered = |picked, turn| learnt(Lesson::Answered { item: "parcel".into(), picked, turn });
        let (one, other) = (answered(Picked::Best, LessonTurn::Untaught), answered(Picked::Best, LessonTurn::Taught));
        let mut sums = Sums::new(HEAD);
        for one in [learnt(Lesson::Opened), one, other, answered(Picked::Other(2), LessonTurn::Later)] {
            add(&mut sums, &one, "zh-CN", &when);
        }
        add(&mut sums, &learnt(Lesson::Opened), "en", &When::of(2026, 11, 23));
        assert_eq!(
            sums.text(),
            "what,topic,item,answer,edition,language,hours,count\n\
             answered,phishing,parcel,best,-,-,-,2\n\
             answered,phishing,parcel,other-3,-,-,-,1\n\
             first,phishing,parcel,best,-,-,-,1\n\
             opened,phishing,-,-,youth,en,22-24,1\n\
             opened,phishing,-,-,youth,zh-CN,08-10,1\n\
             taught,phishing,parcel,best,-,-,-,1\n"
        );
    }
}
