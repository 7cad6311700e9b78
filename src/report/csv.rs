//! A report as CSV: section, item, detail, figure.
//!
//! **Invariant:** four columns, one head line; small counts are hidden. No field begins with a sign that a table program reckons with.
use super::{Report, lines};

/// The four columns of every table of a report.
pub const COLUMNS: [&str; 4] = ["section", "item", "detail", "figure"];

/// The report as CSV.
pub fn csv(report: &Report) -> String {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    let mut wrote = writer.write_record(COLUMNS);
    for line in lines(report) {
        wrote = wrote.and_then(|()| writer.write_record([line.section, &line.item, line.detail, &line.figure]));
    }
    // Memory takes every record, and all that is written here is text.
    wrote.ok().and_then(|()| writer.into_inner().ok()).and_then(|all| String::from_utf8(all).ok()).unwrap_or_default()
}
