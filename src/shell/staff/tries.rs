//! How many wrong codes were typed in a row, kept in a tiny file of the data folder, so that the wait outlives a restart.
//!
//! **Invariant:** the count is on disk before the screen says that a code was wrong. Where it cannot be written it holds while
//! the program runs; a file that cannot be read counts as many, because the longest wait is a minute and harms nobody.
use crate::shell::whole::{self, For};
use std::{
    cell::Cell,
    fs::{DirBuilder, File},
    io::{self, Read},
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
};

/// The file, in the data folder.
pub const FILE: &str = "staff-tries";
/// What a file that cannot be read counts as: far into the longest wait.
const MANY: u32 = 99;
/// Digits of the largest count, and the end of the line.
const LONGEST: u64 = 12;

/// The wrong codes in a row on this machine.
#[derive(Debug, Default)]
pub struct Tries {
    folder: Option<PathBuf>,
    count: Cell<u32>,
}

impl Tries {
    /// Those of a data folder; without a folder they are counted while the program runs.
    pub fn of(folder: Option<&Path>) -> Self {
        Self { folder: folder.map(Path::to_owned), count: Cell::new(folder.map_or(0, read)) }
    }

    /// How many there are.
    pub fn count(&self) -> u32 {
        self.count.get()
    }

    /// Counts on from here, and returns when that is on disk.
    ///
    /// # Errors
    /// When it cannot be written. It counts all the same, until the program ends.
    pub fn keep(&self, wrong: u32) -> io::Result<()> {
        self.count.set(wrong);
        let Some(folder) = &self.folder else { return Ok(()) };
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        whole::write(&folder.join(FILE), format!("{wrong}\n").as_bytes(), For::Us)
    }
}

fn read(folder: &Path) -> u32 {
    let mut text = String::new();
    match File::open(folder.join(FILE)).and_then(|file| file.take(LONGEST).read_to_string(&mut text)) {
        Ok(_) => text.trim_end().parse().unwrap_or(MANY),
        Err(e) if matches!(e.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => 0,
        Err(_) => MANY,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kiosk::wait_after;
    use std::{fs, os::unix::fs::PermissionsExt, time::Duration};

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let folder = std::env::temp_dir().join(format!("caring-mode-tries-{name}-{}", std::process::id()));
            let _ = fs::remove_dir_all(&folder);
            Self(folder)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn the_count_outlives_the_program() {
        let folder = Folder::new("kept");
        let tries = Tries::of(Some(&folder.0));
        assert_eq!(tries.count(), 0);
        tries.keep(7).unwrap();
        assert_eq!(Tries::of(Some(&folder.0)).count(), 7);
        assert_eq!(fs::metadata(folder.0.join(FILE)).unwrap().permissions().mode() & 0o777, 0o600);
        tries.keep(0).unwrap();
        assert_eq!(Tries::of(Some(&folder.0)).count(), 0);
        tries.keep(u32::MAX).unwrap();
        assert_eq!(Tries::of(Some(&folder.0)).count(), u32::MAX);
    }

    #[test]
    fn what_cannot_be_read_is_a_minute_and_not_nothing() {
        let folder = Folder::new("broken");
        fs::create_dir_all(&folder.0).unwrap();
        for broken in ["", "\n", "five", "-1", "99999999999999999999", "5 5", "\0\0\0\0"] {
            fs::write(folder.0.join(FILE), broken).unwrap();
            let wait = wait_after(Tries::of(Some(&folder.0)).count());
            assert_eq!(wait, Duration::from_mins(1), "{broken:?}");
        }
        fs::write(folder.0.join(FILE), [0xff, 0xfe]).unwrap();
        assert_eq!(Tries::of(Some(&folder.0)).count(), MANY);
    }

    #[test]
    fn what_cannot_be_written_counts_while_the_program_runs() {
        let folder = Folder::new("lost");
        // A file where the folder should be: nothing can be written below it, whoever runs the test.
        fs::write(&folder.0, "").unwrap();
        let tries = Tries::of(Some(&folder.0.join("data")));
        assert!(tries.keep(6).is_err());
        assert_eq!(tries.count(), 6);
        let nowhere = Tries::of(None);
        assert!(nowhere.keep(6).is_ok());
        assert_eq!(nowhere.count(), 6);
        fs::remove_file(&folder.0).unwrap();
    }
}
