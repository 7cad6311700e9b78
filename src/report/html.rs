//! A report as one page of HTML, to be printed and hung up.
//!
//! **Invariant:** whole by itself: no script, no picture, nothing from elsewhere; every text is escaped; small counts are hidden.
use super::{Line, Report, lines, written};
use std::fmt::Write;

const STYLE: &str = "body{font:18px/1.5 sans-serif;max-width:50em;margin:2em auto;color:#111;background:#fff}\
h2{margin:1.4em 0 .2em}table{border-collapse:collapse;width:100%}td{border-top:1px solid #999;padding:.2em .6em .2em 0;\
vertical-align:top;overflow-wrap:anywhere}td:last-child{text-align:right;width:45%}figure{margin:1em 0}";

pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The report as a page, with a part of HTML at its end that another module made; empty for none.
pub fn html(report: &Report, part: &str) -> String {
    let mut body = String::new();
    let all = lines(report);
    for part in all.chunk_by(|a, b| a.section == b.section) {
        // A String takes every write.
        let _ = section(&mut body, part);
    }
    page(&format!("Caring mode, {}", written(report.month)), &(body + part))
}

/// A page with a title, and a body that is HTML already.
pub fn page(title: &str, body: &str) -> String {
    let title = escaped(title);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>{title}</title><style>{STYLE}</style></head>\n\
        <body>\n<h1>{title}</h1>\n{body}</body>\n</html>\n"
    )
}

fn section(out: &mut String, lines: &[Line]) -> std::fmt::Result {
    let Some(first) = lines.first() else { return Ok(()) };
    let mut name = first.section.to_owned();
    if let Some(letter) = name.get_mut(..1) {
        letter.make_ascii_uppercase();
    }
    writeln!(out, "<h2>{}</h2>\n<table>", escaped(&name))?;
    for line in lines {
        let what = format!("{} {}", line.item, line.detail);
        writeln!(out, "<tr><td>{}</td><td>{}</td></tr>", escaped(what.trim()), escaped(&line.figure))?;
    }
    writeln!(out, "</table>")
}
