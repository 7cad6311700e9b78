//! The folder of rehearsals: one file of JSON a take, apart from everything that customers leave behind.
//!
//! **Invariant:** a file is there whole or not at all, and only we read it. What cannot be read stays where it is, is named, and does not
//! stop the rest.
use super::{
    kept,
    whole::{self, Fault, For},
};
use crate::takes::{Take, Takes};
use std::{
    collections::BTreeMap,
    fs::{self, DirBuilder},
    io,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
};

/// The folder of rehearsals, in the folder for this machine's state.
pub const FOLDER: &str = "rehearsal";
/// Where the takes are, in the folder of rehearsals.
const TAKES: &str = "takes";
/// The largest record, in bytes: far more than the longest talk has.
const LARGEST: u64 = 64 * 1024;

/// What a folder has.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Stored {
    /// The takes.
    pub takes: Takes,
    /// The records that do not count, in the order of their names.
    pub faults: Vec<Fault>,
}

/// The folder of rehearsals: the one that was given, else [`FOLDER`] in the place for the state of programs, if the environment says where
/// that is.
pub fn folder(given: Option<&Path>, var: impl Fn(&str) -> Option<String>) -> Option<PathBuf> {
    given.map(Path::to_owned).or_else(|| kept::folder(None, var).map(|state| state.join(FOLDER)))
}

/// Keeps a take as `takes/YYYY-MM-DD-<id>.json` in a folder of rehearsals, and says where.
///
/// # Errors
/// When the take says something that cannot be meant, so that it would not be read again, or the file cannot be written.
pub fn keep(folder: &Path, take: &Take) -> io::Result<PathBuf> {
    if let Some(what) = take.odd() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, format!("the take is not kept: {what}")));
    }
    let mut bytes = serde_json::to_vec_pretty(take)?;
    bytes.push(b'\n');
    if bytes.len() as u64 > LARGEST {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "the take is not kept: it is larger than 64 KiB"));
    }
    let takes = folder.join(TAKES);
    // XDG base directories: 0700. An existing folder is left as the branch made it.
    DirBuilder::new().recursive(true).mode(0o700).create(&takes)?;
    let path = takes.join(format!("{}-{}.json", take.day(), take.id));
    whole::write(&path, &bytes, For::Us)?;
    Ok(path)
}

/// Every take of a folder of rehearsals; none where there is no such folder. Files that do not end in `.json` and hidden ones are nobody's
/// records.
///
/// # Errors
/// When there is a folder that cannot be listed.
pub fn read(folder: &Path) -> io::Result<Stored> {
    let entries = match fs::read_dir(folder.join(TAKES)) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Stored::default()),
        other => other?,
    };
    let mut files: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    let hidden = |path: &Path| path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
    files.retain(|path| path.extension().is_some_and(|end| end == "json") && !hidden(path));
    files.sort_unstable();
    let mut takes: BTreeMap<String, (Take, PathBuf)> = BTreeMap::new();
    let mut faults = Vec::new();
    for file in files {
        let known = |take: &Take| takes.get(&take.id).filter(|(known, _)| known != take).map(|(_, file)| file.clone());
        match record(&file) {
            Err(what) => faults.push(Fault { file, what }),
            Ok(take) => match known(&take) {
                Some(other) => {
                    let what = format!("has the id of {} and says otherwise; that one counts", other.display());
                    faults.push(Fault { file, what });
                }
                None => _ = takes.entry(take.id.clone()).or_insert((take, file)),
            },
        }
    }
    Ok(Stored { takes: Takes::new(takes.into_values().map(|(take, _)| take).collect()), faults })
}

/// One record, or what is wrong with it.
fn record(path: &Path) -> Result<Take, String> {
    let take: Take = whole::record(path, LARGEST, "a take")?;
    take.odd().map_or(Ok(take), Err)
}
