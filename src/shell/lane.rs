//! The green lane of today in one small file of the data folder, so that a restart forgets nobody who has a seat.
//!
//! **Invariant:** numbers, minutes and where somebody is, nothing about anybody. A file that cannot be read is set aside
//! and never written over; a new one is there whole or not at all. Nothing here stops the kiosk.
use super::whole::{self, For};
use crate::kiosk::{
    Input,
    lane::{LARGEST, Seat, Sheet},
};
use jiff::{Timestamp, civil::Date};
use serde::Deserialize;
use std::{
    fs::{self, DirBuilder, File},
    io::{self, Read},
    os::unix::fs::DirBuilderExt,
    path::Path,
};

/// The file, in the data folder.
pub const FILE: &str = "lane.toml";
/// Where a file goes that could not be read.
const BROKEN: &str = "lane.toml.broken";
/// Far more than a day ever has.
const LARGEST_FILE: u64 = 256 * 1024;

/// The file as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Written {
    day: Option<String>,
    last: u16,
    back: Vec<u16>,
    waits: Vec<u16>,
    seat: Vec<WrittenSeat>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSeat {
    number: u16,
    given: i64,
    called: Option<i64>,
}

/// The lane as it was before the program started, with the minute of now.
pub fn begin(folder: Option<&Path>) -> Input {
    let sheet = folder.map(read).unwrap_or_default();
    Input::Lane { sheet, minute: Timestamp::now().as_second().div_euclid(60) }
}

/// Keeps the lane; what became of that is an input of the core, which tells staff.
pub fn keep(folder: Option<&Path>, sheet: &Sheet) -> Input {
    Input::LaneKept(folder.is_some_and(|folder| write(folder, sheet).is_ok()))
}

/// Reads the lane of a folder; without a file nobody is there. A broken file is set aside as `lane.toml.broken`.
pub fn read(folder: &Path) -> Sheet {
    let path = folder.join(FILE);
    let text = File::open(&path).and_then(|file| {
        let mut text = String::new();
        file.take(LARGEST_FILE).read_to_string(&mut text).map(|_| text)
    });
    let sheet = match text {
        Ok(text) => parse(&text),
        Err(e) if matches!(e.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Some(Sheet::default()),
        Err(_) => None,
    };
    sheet.unwrap_or_else(|| {
        let names = std::iter::once(BROKEN.to_owned()).chain((2..).map(|n| format!("{BROKEN}-{n}")));
        let free = names.map(|name| folder.join(name)).find(|path| !path.exists());
        // Where that fails, so will writing, and staff are told.
        let _ = fs::rename(&path, free.unwrap_or_else(|| folder.join(BROKEN)));
        Sheet::default()
    })
}

/// Writes the lane into a folder.
///
/// # Errors
/// When the folder or the file cannot be written; what was there before is there still.
pub fn write(folder: &Path, sheet: &Sheet) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    whole::write(&folder.join(FILE), text(sheet).as_bytes(), For::Us)
}

/// The lane of a text; nothing where it is none that this program writes.
fn parse(text: &str) -> Option<Sheet> {
    let written: Written = toml::from_str(text).ok()?;
    let day = written.day.map(|day| day.parse::<Date>());
    let seats: Vec<Seat> =
        written.seat.iter().map(|s| Seat { number: s.number, given: s.given, called: s.called }).collect();
    let is_number = |n: &u16| (1..=LARGEST).contains(n);
    let once = |n: usize, number: u16| seats.iter().take(n).all(|before| before.number != number);
    let right = seats.iter().enumerate().all(|(n, seat)| is_number(&seat.number) && once(n, seat.number))
        && written.back.iter().all(is_number)
        && written.last <= LARGEST;
    let sheet =
        Sheet { day: day.transpose().ok()?, seats, last: written.last, back: written.back, waits: written.waits };
    right.then_some(sheet)
}

fn text(sheet: &Sheet) -> String {
    let mut out =
        String::from("# The green lane of one day. Minutes count from 1970 (UTC). Delete this file to begin anew.\n");
    if let Some(day) = sheet.day {
        out += &format!("day = \"{day}\"\n");
    }
    out += &format!("last = {}\nback = {:?}\nwaits = {:?}\n", sheet.last, sheet.back, sheet.waits);
    for seat in &sheet.seats {
        out += &format!("\n[[seat]]\nnumber = {}\ngiven = {}\n", seat.number, seat.given);
        if let Some(called) = seat.called {
            out += &format!("called = {called}\n");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> Sheet {
        let seat = |number, called| Seat { number, given: 29_900_000, called };
        Sheet {
            day: Some(jiff::civil::date(2026, 11, 25)),
            seats: vec![seat(7, None), seat(3, Some(29_900_010))],
            last: 9,
            back: vec![2, 1],
            waits: vec![4, 0, 12],
        }
    }

    fn folder(name: &str) -> std::path::PathBuf {
        let folder = std::env::temp_dir().join(format!("caring-mode-lane-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        folder
    }

    #[test]
    fn what_is_written_is_read_back() {
        let folder = folder("whole");
        assert_eq!(read(&folder), Sheet::default(), "nothing is there yet");
        for sheet in [Sheet::default(), sheet()] {
            assert_eq!(keep(Some(&folder), &sheet), Input::LaneKept(true));
            assert_eq!(read(&folder), sheet);
        }
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "no draft is left");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_broken_file_is_set_aside_and_nothing_stops() {
        let folder = folder("broken");
        fs::create_dir_all(&folder).unwrap();
        let whole = text(&sheet());
        let broken = [
            "nonsense".to_owned(),
            whole.replace("number = 3", "number = 7"),
            whole.replace("number = 3", "number = 0"),
            whole.replace("2026-11-25", "2026-13-25"),
            whole.replace("last = 9", "last = 9\nname = \"somebody\""),
            whole.chars().take(whole.len() / 2).collect(),
        ];
        for (n, text) in broken.iter().enumerate() {
            fs::write(folder.join(FILE), text).unwrap();
            assert_eq!(read(&folder), Sheet::default(), "{text}");
            let aside = if n == 0 { BROKEN.to_owned() } else { format!("{BROKEN}-{}", n + 1) };
            assert_eq!(&fs::read_to_string(folder.join(aside)).unwrap(), text);
            assert!(!folder.join(FILE).exists());
        }
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn what_cannot_be_written_is_told() {
        assert_eq!(keep(None, &sheet()), Input::LaneKept(false));
        assert_eq!(keep(Some(Path::new("/proc/nowhere")), &sheet()), Input::LaneKept(false));
    }
}
