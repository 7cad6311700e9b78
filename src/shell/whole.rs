//! Files that are there whole or not at all: whoever looks while one is written sees what was there before.
//!
//! **Invariant:** a kill at any moment leaves the old file or the new one, and at most a draft beside it.
use serde::de::DeserializeOwned;
use std::{
    fmt,
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

/// Who may read a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// The user that runs the kiosk, and nobody else.
    Us,
    /// Whoever the system's usual settings let.
    Everybody,
}

/// The bytes of a small file, nothing where there is none; of one that is larger than `most`, one byte more than that.
///
/// # Errors
/// When there is a file that cannot be read.
pub fn read(path: &Path, most: u64) -> io::Result<Option<Vec<u8>>> {
    let file = match File::open(path) {
        Err(e) if matches!(e.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => return Ok(None),
        other => other?,
    };
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// A record that does not count.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file or folder.
    pub file: PathBuf,
    /// What is wrong with it.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file.display(), self.what)
    }
}

/// A record of JSON that somebody may have brought; `what` it should be. Of one that does not count it says what is wrong with it.
///
/// # Errors
/// One line.
pub fn record<T: DeserializeOwned>(path: &Path, most: u64, what: &str) -> Result<T, String> {
    let gone = || "cannot be read: it is gone, or a link that leads nowhere".to_owned();
    let unread = |e: io::Error| match e.kind() {
        io::ErrorKind::NotFound => gone(),
        _ => format!("cannot be read: {e}"),
    };
    // A pipe of that name would be waited for without end.
    if !fs::metadata(path).map_err(unread)?.is_file() {
        return Err("it is no file".to_owned());
    }
    let bytes = read(path, most).map_err(unread)?.ok_or_else(gone)?;
    if bytes.len() as u64 > most {
        return Err(format!("it is larger than {} KiB", most / 1024));
    }
    // What a stranger's file says is shown in one line.
    serde_json::from_slice(&bytes).map_err(|e| {
        let said: String = e.to_string().chars().filter(|c| !c.is_control()).take(200).collect();
        format!("it is no record of {what}: {said}")
    })
}

/// Writes a file, in the place of one that may be there.
///
/// # Errors
/// When the folder or the file cannot be written; then the old one is as it was.
pub fn write(path: &Path, bytes: &[u8], readers: For) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let draft = draft(path, folder)?;
    // A leftover of a crash; a file that somebody else put there is not written through.
    let _ = fs::remove_file(&draft);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    if readers == For::Us {
        options.mode(0o600);
    }
    let written = options.open(&draft).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let moved = written.and_then(|()| fs::rename(&draft, path));
    if moved.is_err() {
        let _ = fs::remove_file(&draft);
        return moved;
    }
    // The name is safe once the folder is; some file systems cannot do that, and then it is safe soon.
    let _ = File::open(folder).and_then(|f| f.sync_all());
    Ok(())
}

fn draft(path: &Path, folder: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidFilename))?;
    let mut draft = std::ffi::OsString::from(".");
    draft.push(name);
    draft.push(format!(".{}", std::process::id()));
    Ok(folder.join(draft))
}
