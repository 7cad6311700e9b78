//! Where a pack's files come from: inside the program, or a folder that takes the place of some of them.
//!
//! **Invariant:** reads files, writes none. What cannot be read at all is an error that names the file; a file in
//! another encoding is read as well as it can be, and is a finding like any other.
use crate::{diagnostic::Diagnostic, pack::Files};
use encoding_rs::{GBK, UTF_16BE, UTF_16LE};
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
    /// There is neither `assets` nor `locales` in it.
    Empty(PathBuf),
    /// A pipe or a device, which might never end.
    NotAFile(PathBuf),
    /// A file that is larger than [`LARGEST`], with its bytes.
    TooLarge(PathBuf, u64),
}

/// No file of a pack has more bytes: seven times the largest one of the built-in pack. What is larger is a picture or a
/// program under a wrong name, and looking for slips in it would take minutes.
pub const LARGEST: u64 = 512 * 1024;

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(path, why) => write!(f, "{}: {why}", path.display()),
            Self::Empty(path) => {
                write!(f, "{}: no pack here; a pack has the folders assets and locales", path.display())
            }
            Self::NotAFile(path) => write!(f, "{}: this is no ordinary file; take it out of the pack", path.display()),
            Self::TooLarge(path, bytes) => {
                let (kib, most) = (bytes / 1024, LARGEST / 1024);
                let path = path.display();
                write!(
                    f,
                    "{path}: this file has {kib} KiB and a file of a pack at most {most}; take it out or divide it"
                )
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
pub fn folder(path: &Path) -> Result<(Files, Vec<Diagnostic>), SourceError> {
    over(built_in(), path)
}

/// Files with those of a folder in their place, and those that are not UTF-8.
///
/// # Errors
/// When the folder or a file of it cannot be read, or is no pack.
pub fn over(mut files: Files, path: &Path) -> Result<(Files, Vec<Diagnostic>), SourceError> {
    let (mut any, mut found) = (false, Vec::new());
    for part in ["assets", "locales"] {
        let under = path.join(part);
        if under.is_dir() {
            any = true;
            walk(&under, part, &mut files, &mut found)?;
        }
    }
    if any {
        return Ok((files, found));
    }
    match fs::read_dir(path) {
        Err(why) => Err(SourceError::Folder(path.to_owned(), why)),
        Ok(_) => Err(SourceError::Empty(path.to_owned())),
    }
}

fn walk(folder: &Path, name: &str, files: &mut Files, found: &mut Vec<Diagnostic>) -> Result<(), SourceError> {
    let entries = fs::read_dir(folder).map_err(|e| SourceError::Folder(folder.to_owned(), e))?;
    for entry in entries {
        let path = entry.map_err(|e| SourceError::Folder(folder.to_owned(), e))?.path();
        let Some(file) = path.file_name().and_then(|n| n.to_str()) else {
            continue;
        };
        let name = format!("{name}/{file}");
        if path.is_dir() {
            walk(&path, &name, files, found)?;
        } else if is_part(file) {
            let bytes = whole(&path)?;
            let text = match wide(&bytes) {
                Some(text) => {
                    let first = text.chars().next().map_or(0, char::len_utf8);
                    found.push(Diagnostic::error("not-utf8", &name, 0..first).with("encoding", "UTF-16"));
                    text
                }
                None => String::from_utf8(bytes).unwrap_or_else(|wrong| {
                    let (text, finding) = foreign(&name, wrong.as_bytes(), wrong.utf8_error().valid_up_to());
                    found.push(finding);
                    text
                }),
            };
            // Some editors put a mark of three bytes before a UTF-8 text. It says nothing.
            let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
            files.insert(name, Cow::Owned(text));
        }
    }
    Ok(())
}

/// The bytes of an ordinary file.
fn whole(path: &Path) -> Result<Vec<u8>, SourceError> {
    let lost = |e| SourceError::Folder(path.to_owned(), e);
    let about = fs::metadata(path).map_err(lost)?;
    if !about.is_file() {
        return Err(SourceError::NotAFile(path.to_owned()));
    }
    if about.len() > LARGEST {
        return Err(SourceError::TooLarge(path.to_owned(), about.len()));
    }
    fs::read(path).map_err(lost)
}

/// Whether a file of that name is part of a pack. Names with a dot in front are an editor's or a system's own.
pub(super) fn is_part(file: &str) -> bool {
    !file.starts_with('.') && [".kdl", ".ftl", ".txt"].iter().any(|end| file.ends_with(end))
}

/// A text in UTF-16, which is what Notepad called "Unicode": with its mark, or with every other byte zero.
fn wide(bytes: &[u8]) -> Option<String> {
    let zero = |odd: usize| {
        let signs = bytes.chunks_exact(2).take(64);
        !bytes.is_empty() && signs.clone().filter(|s| s.get(odd) == Some(&0)).count() * 2 > signs.count()
    };
    let (encoding, body) = match bytes {
        [0xff, 0xfe, body @ ..] => (UTF_16LE, body),
        [0xfe, 0xff, body @ ..] => (UTF_16BE, body),
        _ if zero(1) => (UTF_16LE, bytes),
        _ if zero(0) => (UTF_16BE, bytes),
        _ => return None,
    };
    encoding.decode_without_bom_handling_and_without_replacement(body).map(Cow::into_owned)
}

/// A text that is not UTF-8 from a byte on: read as GBK, which is what it most often is in China, where it can be.
fn foreign(name: &str, bytes: &[u8], from: usize) -> (String, Diagnostic) {
    let (head, _) = bytes.split_at(from);
    let gbk = GBK.decode_without_bom_handling_and_without_replacement(bytes);
    let at = match gbk {
        Some(_) => GBK.decode_without_bom_handling(head).0.len(),
        None => from,
    };
    let encoding = if gbk.is_some() { "GBK" } else { "none" };
    let text = gbk.map_or_else(|| String::from_utf8_lossy(bytes).into_owned(), Cow::into_owned);
    let end = at + text.get(at..).and_then(|t| t.chars().next()).map_or(0, char::len_utf8);
    (text, Diagnostic::error("not-utf8", name, at..end).with("encoding", encoding))
}
