//! What was opened, read and answered in lessons, as sums of one month: what a branch teaches next, and nothing about anybody.
//!
//! **Invariant:** a row has no visit, no day and no time but a band of hours; two rows share nothing that could join them. A file that
//! cannot be read is set aside and never written over; a new one is there whole or not at all.
use super::whole::{self, For};
use crate::{
    care::Edition,
    kiosk::{Learnt, Lesson},
    quiz::Picked,
};
use std::{
    collections::BTreeMap,
    fs::{self, DirBuilder},
    io,
    os::unix::fs::DirBuilderExt,
    path::Path,
};

/// The first line.
const HEAD: [&str; 8] = ["what", "topic", "item", "answer", "edition", "language", "hours", "count"];
/// What does not apply to a row.
const NONE: &str = "-";
/// Hours of a band.
const BAND: u8 = 2;
/// A file of more than this is none of ours: there are some thousand rows at the most.
const MOST: u64 = 1 << 20;

/// What is counted: all fields of a row but the count.
type Key = [String; 7];

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

/// The sums of a month.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sums(BTreeMap<Key, u64>);

impl Sums {
    /// Reads the sums of a text.
    ///
    /// # Errors
    /// The number of the first line that is none of ours.
    pub fn parse(text: &str) -> Result<Self, usize> {
        let mut rows = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        let mut sums = BTreeMap::new();
        for (n, row) in rows.records().enumerate() {
            let row = row.map_err(|_| n + 1)?;
            let fields: Vec<&str> = row.iter().collect();
            if n == 0 && fields == HEAD {
                continue;
            }
            let [what, topic, item, answer, edition, language, hours, count] = fields[..] else { return Err(n + 1) };
            let key = [what, topic, item, answer, edition, language, hours].map(str::to_owned);
            *sums.entry(key).or_default() += count.parse::<u64>().map_err(|_| n + 1)?;
        }
        Ok(Self(sums))
    }

    /// The sums of a month in a folder; nothing where none were kept.
    ///
    /// # Errors
    /// What is wrong with the file, in one line.
    pub fn kept(folder: &Path, when: &When) -> Result<Option<Self>, String> {
        let path = folder.join(when.file());
        let said = |what: String| format!("{}: {what}; its lessons are left out", path.display());
        let Some(bytes) = whole::read(&path, MOST).map_err(|e| said(format!("cannot be read: {e}")))? else {
            return Ok(None);
        };
        if bytes.len() as u64 > MOST {
            return Err(said("is larger than 1 MiB".to_owned()));
        }
        let text = String::from_utf8(bytes).map_err(|_| said("is no text".to_owned()))?;
        Self::parse(&text).map(Some).map_err(|line| said(format!("line {line} is none of ours")))
    }

    /// The sums as a text, sorted.
    pub fn text(&self) -> String {
        let rows = self.0.iter().map(|(key, count)| format!("{},{count}\n", key.join(",")));
        std::iter::once(format!("{}\n", HEAD.join(","))).chain(rows).collect()
    }

    /// The rows: what is counted, and how often it was.
    pub fn rows(&self) -> impl Iterator<Item = (&Key, u64)> {
        self.0.iter().map(|(key, count)| (key, *count))
    }

    /// Counts one thing. Answers have no band of hours: with it a row of a small branch would be one person. The first answer of a visit
    /// to a topic is counted once more among the `first` ones, which are as many as people: shares of who knows it are taken from those
    /// ([`crate::understood`]).
    pub fn add(&mut self, learnt: &Learnt, language: &str, when: &When) {
        let (what, item, answer, hours): (&[&str], _, _, _) = match &learnt.what {
            Lesson::Opened => (&["opened"], NONE, NONE.to_owned(), when.band.as_str()),
            Lesson::Finished => (&["finished"], NONE, NONE.to_owned(), when.band.as_str()),
            Lesson::Answered { item, picked, first: false } => (&["answered"], item.as_str(), answer(*picked), NONE),
            Lesson::Answered { item, picked, first: true } => {
                (&["answered", "first"], item.as_str(), answer(*picked), NONE)
            }
        };
        let edition = Edition::name(learnt.edition);
        for what in what {
            let key = [what, learnt.topic.as_str(), item, &answer, edition, language, hours].map(str::to_owned);
            *self.0.entry(key).or_default() += 1;
        }
    }

    /// Counts one thing in the file of its month.
    ///
    /// # Errors
    /// When the folder or the file cannot be written; what was counted before is kept still.
    pub fn record(folder: &Path, learnt: &Learnt, language: &str, when: &When) -> io::Result<()> {
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        let path = folder.join(when.file());
        let mut sums = match whole::read(&path, MOST)? {
            None => Self::default(),
            Some(bytes) => {
                if let Some(sums) = String::from_utf8(bytes).ok().and_then(|text| Self::parse(&text).ok()) {
                    sums
                } else {
                    let names = (1..).map(|n| folder.join(format!("{}.broken-{n}", when.file())));
                    let free = names.take(1000).find(|path| !path.exists());
                    fs::rename(&path, free.ok_or(io::ErrorKind::AlreadyExists)?)?;
                    Self::default()
                }
            }
        };
        sums.add(learnt, language, when);
        whole::write(&path, sums.text().as_bytes(), For::Us)
    }
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

    fn learnt(what: Lesson) -> Learnt {
        Learnt { topic: "phishing".into(), what, edition: Edition::Youth, tongue: 0 }
    }

    #[test]
    fn sums_survive_the_file_and_a_broken_one_is_set_aside() {
        let folder = std::env::temp_dir().join(format!("caring-mode-learnt-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        let when = When::of(2026, 11, 9);
        assert_eq!((when.file().as_str(), when.band.as_str()), ("learnt-2026-11.csv", "08-10"));
        let answered = |picked, first| learnt(Lesson::Answered { item: "parcel".into(), picked, first });
        let (one, other) = (answered(Picked::Best, true), answered(Picked::Best, false));
        let all = [learnt(Lesson::Opened), one, other, answered(Picked::Other(2), false)];
        for one in &all {
            Sums::record(&folder, one, "zh-CN", &when).unwrap();
        }
        let path = folder.join(when.file());
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(
            text,
            "what,topic,item,answer,edition,language,hours,count\n\
             answered,phishing,parcel,best,youth,zh-CN,-,2\n\
             answered,phishing,parcel,other-3,youth,zh-CN,-,1\n\
             first,phishing,parcel,best,youth,zh-CN,-,1\n\
             opened,phishing,-,-,youth,zh-CN,08-10,1\n"
        );
        assert_eq!(Sums::parse(&text).unwrap().text(), text);
        fs::write(&path, "what,topic\nnonsense\n").unwrap();
        Sums::record(&folder, &all[0], "en", &When::of(2026, 11, 23)).unwrap();
        assert!(fs::read_to_string(folder.join("learnt-2026-11.csv.broken-1")).unwrap().contains("nonsense"));
        assert!(fs::read_to_string(&path).unwrap().ends_with("opened,phishing,-,-,youth,en,22-24,1\n"));
        fs::remove_dir_all(&folder).unwrap();
    }
}
