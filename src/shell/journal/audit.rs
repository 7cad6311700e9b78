//! Reading the journal back: every row that stands in the chain, and what does not.
//!
//! **Invariant:** only looks. A row is given only when the chain up to it is whole; no file is too odd to end with a report.
use super::{
    fault::of_database,
    file::{self, Followed, Wrong},
    folder::{self, Entry, FOLDER},
};
use crate::journal::{Bad, Chain, Event, Hash, Row};
use std::{
    fmt, io,
    path::{Path, PathBuf},
};

/// Why the journal could not be read at all.
#[derive(Debug)]
pub enum AuditError {
    /// There is none in this data folder.
    None(PathBuf),
    /// The folder cannot be read.
    Folder(PathBuf, io::Error),
    /// A file cannot be read.
    File(PathBuf, rusqlite::Error),
}

impl fmt::Display for AuditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None(data) => {
                write!(f, "there is no journal in {}: name the kiosk's data folder with --data DIR", data.display())
            }
            Self::Folder(path, e) => {
                write!(f, "{} cannot be read: {e}; look as the user that runs the kiosk", path.display())
            }
            Self::File(path, e) => write!(
                f,
                "{} cannot be read: {e}; look as the user that runs the kiosk, or at a copy of the folder on a disk that can be written",
                path.display()
            ),
        }
    }
}

impl std::error::Error for AuditError {}

/// Something that is not as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The file, without its folder.
    pub file: String,
    /// The row, where one is to blame.
    pub seq: Option<u64>,
    /// What is wrong, in a few words.
    pub what: String,
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.what)
    }
}

/// What was found in a journal.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// Each file with its first and last good row; none where there is no good one.
    pub files: Vec<(String, Option<(u64, u64)>)>,
    /// The last good row.
    pub end: Chain,
    /// What is bad, the first one first: one a file.
    pub bad: Vec<Found>,
    /// What is known and no fault of anybody now: files that were set aside.
    pub notes: Vec<String>,
}

/// What stands before a file.
#[derive(Clone, Copy)]
enum Before {
    Nothing,
    Good(Chain),
    /// A file that is bad: whatever follows cannot be compared.
    Bad(Chain),
}

/// All rows of the journal in a data folder, in order.
///
/// # Errors
/// When the journal cannot be read at all. What is bad in it is left out, see [`verify`].
pub fn rows(data: &Path) -> Result<Vec<Row>, AuditError> {
    let mut all = vec![];
    each(data, &mut |row, _| all.push(row.clone()))?;
    Ok(all)
}

/// Gives every good row of the journal in a data folder with its hash, in order, without holding them all.
///
/// # Errors
/// When the journal cannot be read at all. What is bad in it is in the report.
pub fn each(data: &Path, each: &mut dyn FnMut(&Row, &Hash)) -> Result<Report, AuditError> {
    walk(data, &[], each)
}

/// Verifies the journal in a data folder, and that it goes as far as `written`, which was written down before.
///
/// # Errors
/// When the journal cannot be read at all.
pub fn verify(data: &Path, written: Option<Chain>) -> Result<Report, AuditError> {
    // Read first: a kiosk that writes meanwhile goes further, never back.
    let own = folder::head(&data.join(FOLDER));
    let heads: Vec<(&str, Chain)> = [("that was given", written), ("of the folder", own)]
        .into_iter()
        .filter_map(|(whose, head)| head.map(|head| (whose, head)))
        .collect();
    walk(data, &heads, &mut |_, _| ())
}

fn walk(data: &Path, heads: &[(&str, Chain)], each: &mut dyn FnMut(&Row, &Hash)) -> Result<Report, AuditError> {
    let path = data.join(FOLDER);
    let list = match folder::list(&path) {
        Err(e) if matches!(e.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Err(AuditError::None(data.to_owned()));
        }
        other => other.map_err(|e| AuditError::Folder(path, e))?,
    };
    if list.is_empty() && heads.is_empty() {
        return Err(AuditError::None(data.to_owned()));
    }
    let mut walk = Walk { report: Report::default(), before: Before::Nothing, dropped: vec![], holes: vec![] };
    let mut met: Vec<Option<Hash>> = vec![None; heads.len()];
    for (n, entry) in list.iter().enumerate() {
        let mut dropped = vec![];
        let mut look = |row: &Row, hash: &Hash| {
            if let Event::MonthDropped { last, head, .. } = row.event {
                dropped.push(Chain { seq: last, head });
            }
            for ((_, head), met) in heads.iter().zip(&mut met) {
                if head.seq == row.seq {
                    *met = Some(*hash);
                }
            }
            each(row, hash);
        };
        let found = file::look(&entry.path).and_then(|file| file::follow(&file, walk.so_far().seq, &mut look));
        let found = match found {
            Err(e) if of_database(&e) == crate::care::Fault::Broken => Followed::none(Wrong::NoJournal),
            other => other.map_err(|e| AuditError::File(entry.path.clone(), e))?,
        };
        walk.dropped.extend(dropped);
        walk.file(entry, &found, n.checked_sub(1).and_then(|n| list.get(n)), n + 1 == list.len());
    }
    walk.holes();
    walk.heads(heads, &met);
    Ok(walk.report)
}

struct Walk {
    report: Report,
    before: Before,
    /// Where dropped months ended.
    dropped: Vec<Chain>,
    /// Files that do not stand on the one before them.
    holes: Vec<(String, Chain)>,
}

impl Walk {
    fn so_far(&self) -> Chain {
        match self.before {
            Before::Nothing => Chain::default(),
            Before::Good(chain) | Before::Bad(chain) => chain,
        }
    }

    fn bad(&mut self, entry: &Entry, seq: Option<u64>, what: impl Into<String>) {
        self.report.bad.push(Found { file: entry.name(), seq, what: what.into() });
    }

    fn file(&mut self, entry: &Entry, found: &Followed, previous: Option<&Entry>, last: bool) {
        let good = found.begin.map(|begin| (begin.seq.saturating_add(1), found.end.seq));
        self.report.files.push((entry.name(), good));
        if let (Some(begin), Some(first)) = (found.begin, &found.first) {
            self.first(entry, begin, first, previous);
            self.report.end = found.end;
        }
        if let Some(wrong) = found.bad {
            let (seq, what) = match wrong {
                Wrong::NoJournal => (None, "it is no journal of this program, or its head is damaged".to_owned()),
                Wrong::Row(bad @ (Bad::Number(seq) | Bad::Row(seq) | Bad::Hash(seq))) => (Some(seq), bad.to_string()),
            };
            if entry.aside() {
                self.report.notes.push(format!("{}: it was set aside because {what}", entry.name()));
            } else {
                self.bad(entry, seq, what);
            }
        }
        if entry.aside() && last {
            self.report.notes.push(format!("{}: no journal was begun since it was set aside", entry.name()));
        }
        let end = if found.begin.is_some() { found.end } else { self.so_far() };
        self.before = match self.before {
            // Made, and not begun.
            before if found.begin.is_none() && found.bad.is_none() && !entry.aside() => before,
            // What is bad in a file that was set aside is known: what follows stands on its good rows, or on those before it.
            Before::Good(_) if entry.aside() => Before::Good(end),
            _ if found.begin.is_some() && (found.bad.is_none() || entry.aside()) => Before::Good(end),
            _ => Before::Bad(end),
        };
    }

    /// Whether a file stands on what is before it.
    fn first(&mut self, entry: &Entry, begin: Chain, first: &Event, previous: Option<&Entry>) {
        let seq = begin.seq.saturating_add(1);
        if let Event::EpochBegun { file, .. } = first {
            let name = match previous.filter(|previous| previous.aside()) {
                Some(previous) if previous.sum().is_ok_and(|sum| sum == *file) => previous.name(),
                Some(previous) => {
                    let what =
                        format!("it is not the file that row {seq} of {} names: it was changed since", entry.name());
                    self.bad(previous, None, what);
                    previous.name()
                }
                None if *file == [0; 32] => "files that were gone".to_owned(),
                None => "a file that is no longer here".to_owned(),
            };
            let from = entry.name();
            self.report
                .notes
                .push(format!("{from}: a new epoch begins with row {seq}, on row {} of {name}", begin.seq));
            if previous.is_none_or(|previous| !previous.aside()) {
                return;
            }
        } else if previous.is_some_and(Entry::aside) {
            let what = format!("row {seq} does not name the file that was set aside before it");
            self.bad(entry, Some(seq), what);
        }
        match self.before {
            Before::Bad(_) => {}
            Before::Good(end) if end == begin => {}
            Before::Nothing if begin == Chain::default() => {}
            Before::Good(end) if begin.seq <= end.seq => {
                self.bad(entry, Some(seq), format!("row {seq} does not stand on row {} of the file before", end.seq));
            }
            Before::Good(_) | Before::Nothing => self.holes.push((entry.name(), begin)),
        }
    }

    /// What lies before a hole must have been dropped, and a row says so.
    fn holes(&mut self) {
        for (file, begin) in std::mem::take(&mut self.holes) {
            if !self.dropped.contains(&begin) {
                let what = format!(
                    "the rows up to {} are missing before it, and no row says that their month was dropped",
                    begin.seq
                );
                self.report.bad.push(Found { file, seq: Some(begin.seq), what });
            }
        }
    }

    fn heads(&mut self, heads: &[(&str, Chain)], met: &[Option<Hash>]) {
        let end = self.report.end.seq;
        let file = self.report.files.last().map_or_else(|| FOLDER.to_owned(), |(name, _)| name.clone());
        for ((whose, head), met) in heads.iter().zip(met) {
            let what = match met {
                Some(hash) if *hash == head.head => continue,
                Some(_) => format!("row {} is another one than by the head {whose}", head.seq),
                None if head.seq > end => {
                    format!("the rows after {end} are missing: by the head {whose} there are {}", head.seq)
                }
                None => {
                    let what =
                        format!("row {} of the head {whose} is no longer here, and cannot be compared", head.seq);
                    self.report.notes.push(what);
                    continue;
                }
            };
            self.report.bad.push(Found { file: file.clone(), seq: Some(head.seq.min(end.saturating_add(1))), what });
        }
    }
}
