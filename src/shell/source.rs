//! Where a pack's files come from: inside the program, or a folder that takes the place of some of them.
//!
//! **Invariant:** reads files, writes none. Whatever cannot be read is an error that names the file.
use crate::pack::Files;
use rust_embed::RustEmbed;
use std::{
    borrow::Cow,
    fmt, fs, io,
    path::{Path, PathBuf},
};

#[derive(RustEmbed)]
#[folder = "assets/"]
#[exclude = "fonts/*"]
#[exclude = "*.png"]
struct Assets;

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Locales;

/// A pack's folder that could not be read.
#[derive(Debug)]
pub enum SourceError {
    /// The folder itself.
    Folder(PathBuf, io::Error),
    /// A file is not UTF-8; in China that is most often GBK.
    NotUtf8(PathBuf),
    /// There is neither `assets` nor `locales` in it.
    Empty(PathBuf),
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(path, why) => write!(f, "{}: {why}", path.display()),
            Self::NotUtf8(path) => write!(f, "{}: not UTF-8 (GBK?); save it as UTF-8", path.display()),
            Self::Empty(path) => {
                write!(f, "{}: no pack here; a pack has the folders assets and locales", path.display())
            }
        }
    }
}

impl std::error::Error for SourceError {}

/// The pack inside the program.
pub fn built_in() -> Files {
    let assets = Assets::iter().filter_map(|name| {
        let file = Assets::get(&name)?;
        Some((format!("assets/{name}"), text(file.data)?))
    });
    let locales = Locales::iter().filter_map(|name| {
        let file = Locales::get(&name)?;
        Some((format!("locales/{name}"), text(file.data)?))
    });
    assets.chain(locales).collect()
}

fn text(data: Cow<'static, [u8]>) -> Option<Cow<'static, str>> {
    match data {
        Cow::Borrowed(bytes) => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
        Cow::Owned(bytes) => String::from_utf8(bytes).ok().map(Cow::Owned),
    }
}

/// The pack of a folder: its files take the place of the built-in ones of the same name.
///
/// # Errors
/// When the folder or a file of it cannot be read, or is no pack.
pub fn folder(path: &Path) -> Result<Files, SourceError> {
    let mut files = built_in();
    let mut any = false;
    for part in ["assets", "locales"] {
        let under = path.join(part);
        if under.is_dir() {
            any = true;
            walk(&under, part, &mut files)?;
        }
    }
    if any {
        return Ok(files);
    }
    match fs::read_dir(path) {
        Err(why) => Err(SourceError::Folder(path.to_owned(), why)),
        Ok(_) => Err(SourceError::Empty(path.to_owned())),
    }
}

fn walk(folder: &Path, name: &str, files: &mut Files) -> Result<(), SourceError> {
    let entries = fs::read_dir(folder).map_err(|e| SourceError::Folder(folder.to_owned(), e))?;
    for entry in entries {
        let path = entry.map_err(|e| SourceError::Folder(folder.to_owned(), e))?.path();
        let Some(file) = path.file_name().and_then(|n| n.to_str()) else {
            continue;
        };
        let name = format!("{name}/{file}");
        if path.is_dir() {
            walk(&path, &name, files)?;
        } else if [".kdl", ".ftl", ".txt"].iter().any(|end| file.ends_with(end)) {
            let bytes = fs::read(&path).map_err(|e| SourceError::Folder(path.clone(), e))?;
            let text = String::from_utf8(bytes).map_err(|_| SourceError::NotUtf8(path))?;
            files.insert(name, Cow::Owned(text));
        }
    }
    Ok(())
}
