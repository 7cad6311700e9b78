//! How tasks went, as sums of one month: which screens came up and on which people went back, and how many pages a task took.
//!
//! **Invariant:** a row has no visit, no day, no hour and no language. The pages of a whole visit are counted at once and sorted with those of
//! all others, so that no two rows can be joined.
use super::sums;
use crate::kiosk::Walked;
use std::{io, path::Path};

/// The columns before the count.
pub const HEAD: [&str; 4] = ["what", "task", "screen", "pages"];
/// What does not apply to a row.
const NONE: &str = "-";

/// The sums of a month.
pub type Sums = sums::Sums<4>;

/// The file of a month, in the data folder.
pub fn file(year: i16, month: i8) -> String {
    format!("walked-{year:04}-{month:02}.csv")
}

/// The sums of a month in a folder; nothing where none were kept.
///
/// # Errors
/// What is wrong with the file, in one line.
pub fn kept(folder: &Path, (year, month): (i16, i8)) -> Result<Option<Sums>, String> {
    Sums::kept(&folder.join(file(year, month)), HEAD).map_err(|what| format!("{what}; its pages are left out"))
}

/// Counts a visit.
pub fn add(sums: &mut Sums, walked: &Walked) {
    for ((task, screen), met) in &walked.screens {
        for (what, count) in [("shown", met.shown), ("back", met.back)] {
            if count > 0 {
                sums.add([what, task, screen, NONE], count);
            }
        }
    }
    for (task, pages) in &walked.done {
        sums.add(["done", task, NONE, &pages.to_string()], 1);
    }
}

/// Counts a visit in the file of its month.
///
/// # Errors
/// When the folder or the file cannot be written; what was counted before is kept still.
pub fn record(folder: &Path, walked: &Walked, (year, month): (i16, i8)) -> io::Result<()> {
    Sums::grow(folder, &file(year, month), HEAD, |sums| add(sums, walked))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kiosk::Met;

    #[test]
    fn visits_are_sums_whatever_their_order() {
        let met = |screen: &str, shown, back| (("pension".to_owned(), screen.to_owned()), Met { shown, back });
        let one = Walked { screens: [met("where", 2, 1), met("done", 1, 0)].into(), done: vec![("pension".into(), 9)] };
        let two = Walked { screens: [met("where", 1, 0)].into(), done: vec![] };
        let all = |visits: [&Walked; 3]| {
            let mut sums = Sums::new(HEAD);
            for visit in visits {
                add(&mut sums, visit);
            }
            sums.text()
        };
        let text = "what,task,screen,pages,count\n\
                    back,pension,where,-,2\n\
                    done,pension,-,9,2\n\
                    shown,pension,done,-,2\n\
                    shown,pension,where,-,5\n";
        assert_eq!(all([&one, &one, &two]), text);
        assert_eq!(all([&two, &one, &one]), text);
    }
}
