//! Counts that grow in a file of CSV: a row says what is counted, and how often it was.
//!
//! **Invariant:** rows are sorted and alike ones are one, so that a file does not tell in which order they came. A file that cannot be read
//! is set aside under a free name and never written over; a new one is there whole or not at all.
use super::whole::{self, For};
use std::{
    collections::BTreeMap,
    ffi::OsString,
    fs::{self, DirBuilder},
    io,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
};

/// What the last column is called.
const COUNT: &str = "count";
/// A file of more than this is none of ours: there are some thousand rows at the most.
const MOST: u64 = 1 << 20;
/// So many files are set aside beside one another at most.
const ASIDE: u32 = 1000;

/// Counts of one kind, each under what is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sums<const N: usize> {
    head: [&'static str; N],
    rows: BTreeMap<[String; N], u64>,
}

impl<const N: usize> Sums<N> {
    /// Nothing counted yet; the names of the columns before the count.
    pub const fn new(head: [&'static str; N]) -> Self {
        Self { head, rows: BTreeMap::new() }
    }

    /// Reads the counts of a text.
    ///
    /// # Errors
    /// The number of the first line that is none of ours.
    pub fn parse(head: [&'static str; N], text: &str) -> Result<Self, usize> {
        let mut sums = Self::new(head);
        let mut rows = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        for (n, row) in rows.records().enumerate() {
            let row = row.map_err(|_| n + 1)?;
            let (count, key) =
                row.iter().collect::<Vec<_>>().split_last().map(|(c, k)| (*c, k.to_vec())).ok_or(n + 1)?;
            let key: [&str; N] = key.try_into().map_err(|_| n + 1)?;
            if n == 0 && key == head && count == COUNT {
                continue;
            }
            sums.add(key, count.parse().map_err(|_| n + 1)?);
        }
        Ok(sums)
    }

    /// Counts something so many times more.
    pub fn add(&mut self, key: [&str; N], count: u64) {
        let sum = self.rows.entry(key.map(str::to_owned)).or_default();
        *sum = sum.saturating_add(count);
    }

    /// The rows: what is counted, and how often it was.
    pub fn rows(&self) -> impl Iterator<Item = (&[String; N], u64)> {
        self.rows.iter().map(|(key, count)| (key, *count))
    }

    /// The counts as a text, sorted, below a line that names the columns.
    pub fn text(&self) -> String {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let mut wrote = writer.write_record(self.head.iter().copied().chain([COUNT]));
        for (key, count) in &self.rows {
            let count = count.to_string();
            wrote = wrote.and_then(|()| writer.write_record(key.iter().map(String::as_str).chain([count.as_str()])));
        }
        // Memory takes every record, and all that is written here is text.
        let bytes = wrote.ok().and_then(|()| writer.into_inner().ok());
        bytes.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// The counts of a file; nothing where there is none.
    ///
    /// # Errors
    /// What is wrong with the file, in one line.
    pub fn kept(path: &Path, head: [&'static str; N]) -> Result<Option<Self>, String> {
        let said = |what: String| format!("{}: {what}", path.display());
        let Some(bytes) = whole::read(path, MOST).map_err(|e| said(format!("cannot be read: {e}")))? else {
            return Ok(None);
        };
        if bytes.len() as u64 > MOST {
            return Err(said("is larger than 1 MiB".to_owned()));
        }
        let text = String::from_utf8(bytes).map_err(|_| said("is no text".to_owned()))?;
        Self::parse(head, &text).map(Some).map_err(|line| said(format!("line {line} is none of ours")))
    }

    /// Counts in a file of a folder.
    ///
    /// # Errors
    /// When the folder or the file cannot be written; what was counted before is kept still.
    pub fn grow(folder: &Path, file: &str, head: [&'static str; N], more: impl FnOnce(&mut Self)) -> io::Result<()> {
        // XDG base directories: 0700. An existing folder is left as the branch made it.
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        let path = folder.join(file);
        let mut sums = match whole::read(&path, MOST)? {
            None => Self::new(head),
            Some(bytes) => {
                let ours = (bytes.len() as u64 <= MOST).then(|| String::from_utf8(bytes).ok()).flatten();
                let ours = ours.and_then(|text| Self::parse(head, &text).ok());
                if ours.is_none() {
                    fs::rename(&path, free(&path).ok_or(io::ErrorKind::AlreadyExists)?)?;
                }
                ours.unwrap_or_else(|| Self::new(head))
            }
        };
        more(&mut sums);
        whole::write(&path, sums.text().as_bytes(), For::Us)
    }
}

/// A name for a file that is set aside: `….broken`, then `….broken-2`.
fn free(path: &Path) -> Option<PathBuf> {
    let name = |n: u32| {
        let mut name = OsString::from(path);
        name.push(if n == 1 { ".broken".to_owned() } else { format!(".broken-{n}") });
        PathBuf::from(name)
    };
    (1..=ASIDE).map(name).find(|path| path.symlink_metadata().is_err())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: [&str; 2] = ["what", "topic"];

    #[test]
    fn counts_survive_the_file_and_a_broken_one_is_set_aside() {
        let folder = std::env::temp_dir().join(format!("caring-mode-sums-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        let grow = |topic: &str| Sums::grow(&folder, "some.csv", HEAD, |sums| sums.add(["read", topic], 1)).unwrap();
        let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
        for topic in ["b", "a", "b"] {
            grow(topic);
        }
        assert_eq!(read("some.csv"), "what,topic,count\nread,a,1\nread,b,2\n");
        let long = "x,y,1\n".repeat(200_000);
        for (bytes, aside) in [
            (&b"what,topic\nnonsense\n"[..], "some.csv.broken"),
            (b"\xff", "some.csv.broken-2"),
            (long.as_bytes(), "some.csv.broken-3"),
        ] {
            fs::write(folder.join("some.csv"), bytes).unwrap();
            grow("a");
            assert_eq!(fs::read(folder.join(aside)).unwrap(), bytes, "it is kept as it was");
            assert_eq!(read("some.csv"), "what,topic,count\nread,a,1\n");
        }
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_text_is_read_as_it_was_written_and_no_count_overflows() {
        let mut sums = Sums::new(HEAD);
        sums.add(["read", "of \"a\", and b"], u64::MAX);
        sums.add(["read", "of \"a\", and b"], 1);
        assert_eq!(Sums::parse(HEAD, &sums.text()), Ok(sums.clone()));
        assert_eq!(sums.rows().map(|(_, count)| count).collect::<Vec<_>>(), [u64::MAX]);
        let line = |text: &str| Sums::parse(HEAD, text).unwrap_err();
        assert_eq!((line("what,topic,count\na,b\n"), line("a,b,-1\n"), line("a,b,1\n\na,b,c,1\n")), (2, 1, 2));
    }
}
