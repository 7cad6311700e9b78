//! Lessons for rooms, read from this machine's own folder and from what colleagues bring on a stick.
//!
//! **Invariant:** nothing is changed. A lesson counts once, however often its folder was copied and in whatever order folders are named. A
//! record that cannot be read, and a lesson of which two records say different things, is left out and named.
use super::{
    outreach::FILE,
    whole::{self, Fault},
};
use crate::{
    outreach::Session,
    understood::{self, Lessons},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};
use uuid::Uuid;

/// How deep folders of lessons may lie in a folder that is named: a stick with the folders of several machines on it.
const DEEPEST: usize = 3;
/// The largest record, in bytes: far more than a lesson with the most items has.
const LARGEST: u64 = 64 * 1024;

/// What was found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Merged {
    /// The lessons, each once.
    pub lessons: Lessons,
    /// What does not count, in the order of the names.
    pub faults: Vec<Fault>,
    /// Folders that were named and have no lesson.
    pub empty: Vec<PathBuf>,
}

/// The lessons of folders: each is the folder of one lesson, a folder that has those, or one that has such a folder. What is hidden is
/// nobody's record.
pub fn read(folders: &[PathBuf]) -> Merged {
    let mut faults = BTreeSet::new();
    let mut empty = Vec::new();
    let mut files = BTreeSet::new();
    for folder in folders {
        let mut here = Vec::new();
        search(folder, DEEPEST, &mut here, &mut faults);
        if here.is_empty() {
            empty.push(folder.clone());
        }
        // One place may have two names.
        files.extend(here.into_iter().map(|file| file.canonicalize().unwrap_or(file)));
    }
    let mut said: BTreeMap<String, Vec<(PathBuf, Session)>> = BTreeMap::new();
    let mut broken = BTreeSet::new();
    for file in files {
        match record(&file) {
            Ok(lesson) => said.entry(lesson.id.clone()).or_default().push((file, lesson)),
            Err(what) => {
                broken.insert(bytes(&file));
                faults.insert(Fault { file, what });
            }
        }
    }
    // A folder that cannot be read is no record, and the copies of a broken record are one.
    let mut left_out = broken.len();
    let mut all = Vec::new();
    for mut records in said.into_values() {
        let alike = records.iter().all(|(_, lesson)| records.first().is_some_and(|(_, first)| first == lesson));
        let Some((file, lesson)) = records.pop() else { continue };
        if alike {
            all.push(lesson);
            continue;
        }
        left_out += 1;
        let others: Vec<String> = records.iter().map(|(file, _)| file.display().to_string()).collect();
        let what = format!("is the same lesson as {} and says otherwise: none of them counts", others.join(" and "));
        faults.insert(Fault { file, what });
    }
    Merged { lessons: Lessons { all, left_out }, faults: faults.into_iter().collect(), empty }
}

/// The records in a folder, and in those inside, so many levels deep.
fn search(folder: &Path, levels: usize, files: &mut Vec<PathBuf>, faults: &mut BTreeSet<Fault>) {
    let mut fault =
        |e: io::Error| faults.insert(Fault { file: folder.to_owned(), what: format!("cannot be read: {e}") });
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(e) => {
            fault(e);
            return;
        }
    };
    let mut inside = Vec::new();
    for entry in entries {
        match entry {
            Ok(entry) => inside.push(entry.path()),
            Err(e) => _ = fault(e),
        }
    }
    for path in inside {
        let name = path.file_name().unwrap_or_default();
        if name == FILE {
            files.push(path);
        } else if levels > 0 && !name.as_encoded_bytes().starts_with(b".") && path.is_dir() {
            search(&path, levels - 1, files, faults);
        }
    }
}

/// The bytes of a record that does not count; its name where it has none that can be read.
fn bytes(path: &Path) -> Result<Vec<u8>, PathBuf> {
    let there = path.is_file().then(|| whole::read(path, LARGEST).ok().flatten()).flatten();
    there.ok_or_else(|| path.to_owned())
}

/// One record, or what is wrong with it.
fn record(path: &Path) -> Result<Session, String> {
    let mut lesson: Session = whole::record(path, LARGEST, "a lesson")?;
    // One lesson has one id, however it is written.
    let id = Uuid::parse_str(&lesson.id).map_err(|_| "its id is none".to_owned())?;
    lesson.id = id.to_string();
    understood::odd(&lesson).map_or(Ok(lesson), Err)
}
