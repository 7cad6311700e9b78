//! What stands in the folder of a pack, without reading it.
//!
//! **Invariant:** two that are equal are the same version as far as the system can tell: names, sizes, times and places on
//! the disk. Looked at instead of listened for, because a folder shared from another computer sends no notice.
use super::source::is_part;
use jiff::{Timestamp, tz::TimeZone};
use std::{collections::BTreeMap, fs, os::unix::fs::MetadataExt, path::Path};

/// A file as the system sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct File {
    seconds: i64,
    nanoseconds: i64,
    size: u64,
    inode: u64,
}

/// All files of a pack's folder.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Saved(BTreeMap<String, File>);

impl Saved {
    /// As they are now. What cannot be looked at is not there.
    pub(super) fn of(folder: &Path) -> Self {
        let mut saved = Self::default();
        for part in ["assets", "locales"] {
            saved.walk(&folder.join(part), part);
        }
        saved
    }

    fn walk(&mut self, folder: &Path, name: &str) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let Some(file) = path.file_name().and_then(|n| n.to_str()) else { continue };
            let name = format!("{name}/{file}");
            let Ok(data) = fs::metadata(&path) else { continue };
            if data.is_dir() {
                self.walk(&path, &name);
            } else if is_part(file) {
                let (seconds, nanoseconds) = (data.mtime(), data.mtime_nsec());
                self.0.insert(name, File { seconds, nanoseconds, size: data.len(), inode: data.ino() });
            }
        }
    }

    /// Whether it looks like something that somebody has finished: no file is gone or empty that was there before.
    pub(super) fn is_whole(&self, before: &Self) -> bool {
        let gone = |(name, file): (&String, &File)| file.size > 0 && self.0.get(name).is_none_or(|f| f.size == 0);
        !before.0.iter().any(gone)
    }

    /// When the newest file was saved, by the clock of this machine.
    pub(super) fn time(&self) -> Option<String> {
        let newest = self.0.values().map(|f| f.seconds).max()?;
        let time = Timestamp::from_second(newest).ok()?.to_zoned_datetime(TimeZone::system());
        Some(format!("{:02}:{:02}", time.hour(), time.minute()))
    }
}
