//! The folder of the journal: one file a month, those that were set aside, who has it, and how far it went.
//!
//! **Invariant:** nothing is written over: a damaged file gets another name, and that name is a new one.
use super::{fault, file::beside};
use crate::{
    care::Fault,
    journal::{Chain, Hash},
};
use jiff::{Timestamp, tz::Offset};
use rustix::fs::{FlockOperation, flock};
use sha2::{Digest, Sha256};
use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Read},
    os::unix::fs::{DirBuilderExt, FileExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

/// The folder, in the data folder.
pub const FOLDER: &str = "journal";
/// Whoever holds this file writes.
const LOCK: &str = "lock";
/// The last row and its hash. It stands on the same disk, so that it shows a careless cut and no careful one.
const HEAD: &str = "head";
const ASIDE: &str = ".db.set-aside";

/// A month, counted from the year 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Month(pub(super) i64);

impl Month {
    /// The month of a minute since 1970, in UTC. Minutes that no calendar has fall into 1970.
    pub(super) fn of(minute: i64) -> Self {
        let at = minute.checked_mul(60).and_then(|s| Timestamp::from_second(s).ok()).unwrap_or_default();
        let date = Offset::UTC.to_datetime(at).date();
        // A file's name has four digits for the year.
        Self(i64::from(date.year().clamp(0, 9999)) * 12 + i64::from(date.month()) - 1)
    }

    fn named(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        let digits =
            |text: &str, n| (text.len() == n && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok());
        let (year, month): (i64, i64) = (digits(year, 4)??, digits(month, 2)??);
        (1..=12).contains(&month).then_some(Self(year * 12 + month - 1))
    }

    /// `2026-11`
    pub(super) fn name(self) -> String {
        format!("{:04}-{:02}", self.0.div_euclid(12), self.0.rem_euclid(12) + 1)
    }

    /// 202611
    pub(super) fn number(self) -> u64 {
        (self.0.div_euclid(12) * 100 + self.0.rem_euclid(12) + 1).unsigned_abs()
    }
}

/// A file of the journal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    /// Its month.
    pub(super) month: Month,
    /// Which of those that were set aside; the one that counts comes last.
    pub(super) order: u32,
    /// Where it is.
    pub(super) path: PathBuf,
}

impl Entry {
    /// The file of a month.
    pub(super) fn of(folder: &Path, month: Month) -> Self {
        Self { month, order: u32::MAX, path: folder.join(format!("{}.db", month.name())) }
    }

    /// Whether it was set aside.
    pub(super) fn aside(&self) -> bool {
        self.order != u32::MAX
    }

    /// Its name, without the folder.
    pub(super) fn name(&self) -> String {
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    fn named(folder: &Path, name: &str) -> Option<Self> {
        let month = Month::named(name.get(..7)?)?;
        let order = match name.get(7..)? {
            ".db" => u32::MAX,
            ASIDE => 1,
            more => more.strip_prefix(ASIDE)?.strip_prefix('-')?.parse().ok().filter(|n| (2..u32::MAX).contains(n))?,
        };
        Some(Self { month, order, path: folder.join(name) })
    }

    /// Gives the file and its log the next free name.
    pub(super) fn set_aside(&self) -> io::Result<PathBuf> {
        let stem = self.path.with_extension("");
        let free = |path: &PathBuf| !path.exists() && !beside(path, "-wal").exists();
        let name = |n: u32| if n == 1 { beside(&stem, ASIDE) } else { beside(&stem, &format!("{ASIDE}-{n}")) };
        let path = (1..u32::MAX).map(name).find(free).ok_or(io::ErrorKind::AlreadyExists)?;
        // The log first: without its file it is nobody's, but a file without its log would be taken for whole.
        let log = beside(&self.path, "-wal");
        if log.exists() {
            fs::rename(log, beside(&path, "-wal"))?;
        }
        fs::rename(&self.path, &path)?;
        let _ = fs::remove_file(beside(&self.path, "-shm"));
        safe(&self.path);
        Ok(path)
    }

    /// The hash of the file and of the log beside it, if there is one.
    pub(super) fn sum(&self) -> io::Result<Hash> {
        let mut hasher = Sha256::new();
        let mut buffer = vec![0; 64 * 1024];
        for path in [self.path.clone(), beside(&self.path, "-wal")] {
            let mut file = match File::open(&path) {
                Err(e) if e.kind() == io::ErrorKind::NotFound && path != self.path => continue,
                other => other?,
            };
            loop {
                let n = file.read(&mut buffer)?;
                let Some(part) = buffer.get(..n).filter(|part| !part.is_empty()) else { break };
                hasher.update(part);
            }
        }
        Ok(hasher.finalize().into())
    }

    /// Deletes the file and what stands beside it.
    pub(super) fn delete(&self) -> io::Result<()> {
        for ending in ["-wal", "-shm"] {
            let _ = fs::remove_file(beside(&self.path, ending));
        }
        fs::remove_file(&self.path)?;
        safe(&self.path);
        Ok(())
    }
}

/// The name of a file is safe once its folder is; some file systems cannot do that, and then it is safe soon.
pub(super) fn safe(path: &Path) {
    if let Some(folder) = path.parent() {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

/// The files of a folder, in the order of their rows.
pub(super) fn list(folder: &Path) -> io::Result<Vec<Entry>> {
    let mut found = vec![];
    for entry in fs::read_dir(folder)? {
        found.extend(entry?.file_name().to_str().and_then(|name| Entry::named(folder, name)));
    }
    found.sort();
    Ok(found)
}

/// Makes the folder, if need be, and takes it. It is given back when the file is closed, also by a kill.
pub(super) fn take(folder: &Path) -> Result<File, Fault> {
    let no = |e: io::Error| fault::of_system(&e);
    // As the data folder itself: 0700. One that is there is left as the branch made it.
    DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(no)?;
    let file =
        OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(folder.join(LOCK)).map_err(no)?;
    flock(&file, FlockOperation::NonBlockingLockExclusive).map_err(|e| no(e.into()))?;
    Ok(file)
}

/// How far the journal went, as its folder says; nothing where it does not say.
pub(super) fn head(folder: &Path) -> Option<Chain> {
    let mut text = String::new();
    File::open(folder.join(HEAD)).ok()?.take(200).read_to_string(&mut text).ok()?;
    Chain::parse(text.trim_end()).filter(|chain| chain.seq > 0)
}

/// Opens the file that says how far the journal went.
pub(super) fn heads(folder: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(folder.join(HEAD))
}

/// Writes how far the journal went. It does not wait for the disk: an older head is no lie.
pub(super) fn say(file: &File, chain: Chain) {
    // Always as long, in one place: whoever looks sees the old one or the new one.
    let text = format!("{:020}:{}\n", chain.seq, chain.to_string().split(':').next_back().unwrap_or_default());
    let _ = file.write_all_at(text.as_bytes(), 0);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_have_names_and_files_an_order() {
        assert_eq!(Month::of(0).name(), "1970-01");
        assert_eq!(Month::of(-1).name(), "1969-12");
        // 2026-11-25 19:59 UTC
        assert_eq!((Month::of(29_927_279).name().as_str(), Month::of(29_927_279).number()), ("2026-11", 202_611));
        assert_eq!(Month::of(i64::MAX), Month::of(0));
        let folder = Path::new("f");
        let names = ["2026-11.db", "2026-12.db.set-aside", "2026-11.db.set-aside-2", "2026-11.db.set-aside"];
        let mut all: Vec<_> = names.iter().map(|name| Entry::named(folder, name).unwrap()).collect();
        all.sort();
        let sorted: Vec<_> = all.iter().map(Entry::name).collect();
        let want = ["2026-11.db.set-aside", "2026-11.db.set-aside-2", "2026-11.db", "2026-12.db.set-aside"];
        assert_eq!(sorted, want);
        for none in ["head", "2026-11.db-wal", "2026-13.db", "2026-11.db.set-aside-1", "二〇二六.db", "2026-1x.db"]
        {
            assert_eq!(Entry::named(folder, none), None, "{none}");
        }
    }
}
