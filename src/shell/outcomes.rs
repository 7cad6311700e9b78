//! How talks at the gates ended, as counts: what weights can be estimated from again, and nothing about anybody.
//!
//! **Invariant:** only counts are stored, never a row for a customer, a time or a sum. A file that cannot be read is set
//! aside and never written over; a new one is there whole or not at all.
use super::whole::{self, For};
use crate::{kiosk::Outcome, risk::Answer};
use std::{
    collections::BTreeMap,
    fs::{self, DirBuilder},
    io,
    os::unix::fs::DirBuilderExt,
    path::Path,
};

/// The file, in the data folder.
pub const FILE: &str = "outcomes.csv";
/// Where a file goes that could not be read.
const BROKEN: &str = "outcomes.csv.broken";
/// The first line.
const HEAD: [&str; 7] = ["market", "set", "drawn", "ended", "question", "answer", "count"];
/// The question that every talk counts once, so that shares can be had.
const ALL: &str = "all";

/// What is counted: market, set, drawn or not, how it ended, question, answer.
type Key = [String; 6];

/// The counts of a machine.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outcomes(BTreeMap<Key, u64>);

impl Outcomes {
    /// Reads the counts of a text.
    ///
    /// # Errors
    /// The number of the first line that is none of ours.
    pub fn parse(text: &str) -> Result<Self, usize> {
        let mut rows = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        let mut counts = BTreeMap::new();
        for (n, row) in rows.records().enumerate() {
            let row = row.map_err(|_| n + 1)?;
            let fields: Vec<&str> = row.iter().collect();
            if n == 0 && fields == HEAD {
                continue;
            }
            let [market, set, drawn, ended, question, answer, count] = fields[..] else { return Err(n + 1) };
            let key = [market, set, drawn, ended, question, answer].map(str::to_owned);
            *counts.entry(key).or_default() += count.parse::<u64>().map_err(|_| n + 1)?;
        }
        Ok(Self(counts))
    }

    /// The counts as a text, sorted.
    pub fn text(&self) -> String {
        let rows = self.0.iter().map(|(key, count)| format!("{},{count}\n", key.join(",")));
        std::iter::once(format!("{}\n", HEAD.join(","))).chain(rows).collect()
    }

    /// How often something was counted.
    pub fn count(&self, market: &str, set: &str, drawn: bool, ended: &str, question: &str, answer: &str) -> u64 {
        self.0.get(&key(market, set, drawn, ended, question, answer)).copied().unwrap_or(0)
    }

    /// Counts one talk: once as a whole, and once for each answer.
    pub fn add(&mut self, market: &str, outcome: &Outcome) {
        let mut worst: BTreeMap<&str, Answer> = BTreeMap::new();
        for (question, answer) in &outcome.answers {
            let slot = worst.entry(question).or_insert(*answer);
            *slot = (*slot).max(*answer);
        }
        let rows = worst.into_iter().map(|(question, answer)| (question, answer.name()));
        for (question, answer) in rows.chain([(ALL, "")]) {
            let key = key(market, &outcome.set, outcome.sampled, outcome.result.name(), question, answer);
            *self.0.entry(key).or_default() += 1;
        }
    }

    /// Counts one talk in the file of a folder.
    ///
    /// # Errors
    /// When the folder or the file cannot be written; what was counted before is kept still.
    pub fn record(folder: &Path, market: &str, outcome: &Outcome) -> io::Result<()> {
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        let path = folder.join(FILE);
        let mut counts = match fs::read_to_string(&path) {
            Ok(text) => Self::parse(&text).ok(),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Some(Self::default()),
            Err(_) => None,
        };
        if counts.is_none() {
            let names = std::iter::once(BROKEN.to_owned()).chain((2..).map(|n| format!("{BROKEN}-{n}")));
            let free = names.map(|name| folder.join(name)).find(|path| !path.exists());
            fs::rename(&path, free.unwrap_or_else(|| folder.join(BROKEN)))?;
        }
        let mut counts = counts.take().unwrap_or_default();
        counts.add(market, outcome);
        whole::write(&path, counts.text().as_bytes(), For::Us)
    }
}

fn key(market: &str, set: &str, drawn: bool, ended: &str, question: &str, answer: &str) -> Key {
    [market, set, if drawn { "drawn" } else { "flagged" }, ended, question, answer].map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kiosk::TalkEnd;

    fn outcome(sampled: bool, result: TalkEnd) -> Outcome {
        let answers = vec![("secret".to_owned(), Answer::Yes), ("official".to_owned(), Answer::No)];
        Outcome { set: "transfer".into(), sampled, answers, result }
    }

    #[test]
    fn counts_survive_the_file_and_a_broken_one_is_set_aside() {
        let folder = std::env::temp_dir().join(format!("caring-mode-outcomes-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        for _ in 0..3 {
            Outcomes::record(&folder, "cn", &outcome(false, TalkEnd::Confirmed)).unwrap();
        }
        Outcomes::record(&folder, "cn", &outcome(true, TalkEnd::NotFraud)).unwrap();
        let text = fs::read_to_string(folder.join(FILE)).unwrap();
        let counts = Outcomes::parse(&text).unwrap();
        assert_eq!(counts.text(), text);
        assert_eq!(counts.count("cn", "transfer", false, "confirmed", "secret", "yes"), 3);
        assert_eq!(counts.count("cn", "transfer", true, "not-fraud", ALL, ""), 1);
        fs::write(folder.join(FILE), "market,set\nnonsense\n").unwrap();
        Outcomes::record(&folder, "cn", &outcome(false, TalkEnd::Unknown)).unwrap();
        assert!(fs::read_to_string(folder.join(BROKEN)).unwrap().contains("nonsense"));
        let text = fs::read_to_string(folder.join(FILE)).unwrap();
        assert_eq!(Outcomes::parse(&text).unwrap().count("cn", "transfer", false, "unknown", ALL, ""), 1);
        fs::write(folder.join(FILE), "broken again\n").unwrap();
        Outcomes::record(&folder, "cn", &outcome(false, TalkEnd::Unknown)).unwrap();
        assert!(fs::read_to_string(folder.join(BROKEN)).unwrap().contains("nonsense"), "the first one is kept");
        assert!(fs::read_to_string(folder.join("outcomes.csv.broken-2")).unwrap().contains("again"));
        fs::remove_dir_all(&folder).unwrap();
    }
}
