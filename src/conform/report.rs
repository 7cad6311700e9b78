//! The rows as a table for people and as JSON for programs.
use super::{Row, Status};
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

/// Columns of the table.
const WIDTH: usize = 110;
const INDENT: usize = 21;

/// The rows as a table, with how many have each status at the end.
pub fn text(rows: &[Row]) -> String {
    let mut out = String::new();
    for row in rows {
        out.push_str(&format!("{:<5}{:<16}", row.id, row.status.name()));
        let mut lines = wrapped(row.requirement).into_iter();
        out.push_str(&lines.next().unwrap_or_default());
        out.push('\n');
        let now = wrapped(&format!("now: {}", row.value));
        for line in lines.chain(now).chain(wrapped(row.source)) {
            out.push_str(&format!("{:INDENT$}{line}\n", ""));
        }
    }
    let counts: Vec<String> = Status::ALL
        .iter()
        .map(|s| format!("{} {}", rows.iter().filter(|r| r.status == *s).count(), s.name()))
        .collect();
    out.push_str(&format!("\n{} requirements: {}\n", rows.len(), counts.join(", ")));
    out
}

/// A text in lines, broken at spaces.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let full = lines.last().is_some_and(|l| !l.is_empty() && l.width() + 1 + word.width() > WIDTH - INDENT);
        if full {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

/// The rows as an array of objects with `id`, `requirement`, `value`, `status`, `source`.
pub fn json(rows: &[Row]) -> String {
    let list: Value = rows
        .iter()
        .map(|r| {
            json!({
                "id": r.id,
                "requirement": r.requirement,
                "value": r.value,
                "status": r.status.name(),
                "source": r.source,
            })
        })
        .collect();
    format!("{list:#}\n")
}
