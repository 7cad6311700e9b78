//! Finds the Noto family that the machine has, for names with rare characters. Knows folders and files, no glyphs.
//!
//! **Invariant:** nothing is read before a character is missing, no more than 64 MiB then, and whatever goes
//! wrong is the same as no font at all.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::bigtype::Library;

/// Names of files that hold the face "Noto Sans CJK SC" or its twins, best first: the collection of Debian, Arch,
/// Alpine and older Fedora; the single files of openSUSE and of the project's own downloads.
const FILES: [&str; 7] = [
    "NotoSansCJK-Regular.ttc",
    "NotoSansCJK.ttc",
    "NotoSansCJKsc-Regular.otf",
    "NotoSansSC-Regular.otf",
    "NotoSansSC-Regular.ttf",
    "SourceHanSansSC-Regular.otf",
    "SourceHanSansCN-Regular.otf",
];

/// A file larger than this is not one of these fonts (the collection has about 20 million bytes).
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// Folders inside folders that are searched, and entries that are looked at in all: a share mounted there by mistake
/// must not hold up a screen.
const DEPTH: usize = 4;
const MOST_ENTRIES: usize = 20_000;

/// Base directories where the environment names none (XDG base directories).
const SHARED: &str = "/usr/local/share:/usr/share";

/// The folders in which fonts are installed, a user's own first.
fn folders(var: impl Fn(&str) -> Option<String>) -> Vec<PathBuf> {
    let set = |name: &str| var(name).filter(|v| !v.is_empty());
    let home = set("HOME").map(PathBuf::from);
    let own = set("XDG_DATA_HOME").map(PathBuf::from).or_else(|| home.as_ref().map(|h| h.join(".local/share")));
    let shared = set("XDG_DATA_DIRS").unwrap_or_else(|| SHARED.into());
    let shared = shared.split(':').filter(|p| !p.is_empty()).map(PathBuf::from);
    own.into_iter().chain(shared).map(|p| p.join("fonts")).chain(home.map(|h| h.join(".fonts"))).collect()
}

/// The Noto family in the folders of this machine.
#[derive(Debug, Clone)]
pub struct InstalledFonts {
    folders: Vec<PathBuf>,
}

impl InstalledFonts {
    /// Searches where the environment says that fonts are installed.
    pub fn of(var: impl Fn(&str) -> Option<String>) -> Self {
        Self { folders: folders(var) }
    }

    /// Searches these folders and no others.
    pub fn only_in(folders: impl IntoIterator<Item = PathBuf>) -> Self {
        Self { folders: folders.into_iter().collect() }
    }

    /// The file that [`Library::load`] would read.
    pub fn file(&self) -> Option<PathBuf> {
        let mut left = MOST_ENTRIES;
        self.folders.iter().find_map(|folder| {
            let mut best = None;
            search(folder, DEPTH, &mut left, &mut best);
            best.map(|(_, path)| path)
        })
    }
}

impl Library for InstalledFonts {
    fn load(&self) -> Option<Arc<[u8]>> {
        read(&self.file()?)
    }
}

/// Keeps the best file below `folder` in `best`, with its place in [`FILES`].
fn search(folder: &Path, depth: usize, left: &mut usize, best: &mut Option<(usize, PathBuf)>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut inner = Vec::new();
    for entry in entries.flatten() {
        if *left == 0 {
            return;
        }
        *left -= 1;
        // Some distributions link to fonts that are stored elsewhere, so links are followed; the depth ends circles.
        let Ok(about) = fs::metadata(entry.path()) else { continue };
        if about.is_dir() {
            inner.push(entry.path());
        } else if about.is_file() && about.len() <= MOST_BYTES {
            let rank = FILES.iter().position(|name| entry.file_name() == **name);
            let better = rank.filter(|rank| best.as_ref().is_none_or(|(found, _)| rank < found));
            if let Some(rank) = better {
                *best = Some((rank, entry.path()));
            }
        }
    }
    if depth > 0 && best.as_ref().is_none_or(|(rank, _)| *rank > 0) {
        for folder in inner {
            search(&folder, depth - 1, left, best);
        }
    }
}

/// Reads the file into the one place where it stays.
fn read(path: &Path) -> Option<Arc<[u8]>> {
    let mut file = File::open(path).ok()?;
    let size = file.metadata().ok().filter(fs::Metadata::is_file)?.len();
    if size == 0 || size > MOST_BYTES {
        return None;
    }
    let mut bytes: Arc<[u8]> = std::iter::repeat_n(0, size as usize).collect();
    file.read_exact(Arc::get_mut(&mut bytes)?).ok()?;
    Some(bytes)
}
