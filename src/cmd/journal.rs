//! `caring-mode journal`: whether the record is whole, the record as lines or a table, and what it can hold.
use super::{FINDINGS, FINE};
use crate::{
    journal::{Chain, Field, Hash, Row, table},
    shell::{
        journal::{Report, each, verify},
        kept,
    },
};
use anyhow::{Context, anyhow, ensure};
use clap::Subcommand;
use jiff::{Timestamp, tz::Offset};
use serde_json::{Map, Value, json};
use std::{
    fs::{self, OpenOptions},
    io::{self, BufWriter, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

/// Arguments of `journal`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  caring-mode journal verify --data /var/lib/kiosk\n  caring-mode journal export --format csv --out journal.csv"
)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Follows the chain over all rows, and names the first that is not what was written. Exit code 1 when there is one.
    #[command(
        after_help = "Rows that were cut off at the end leave a whole chain. Give the head that the readiness page or a daily \
report showed, and the cut is seen.\n\nExamples:\n  caring-mode journal verify\n  caring-mode journal verify --head 1644:5f0c…e1 \
(the number and all 64 signs)"
    )]
    Verify {
        #[command(flatten)]
        place: Place,
        /// A row's number and hash, written down before.
        #[arg(long, value_name = "SEQ:HASH", value_parser = head)]
        head: Option<Chain>,
    },
    /// Every good row, as JSON lines or CSV. Exit code 1 when there are bad ones.
    #[command(
        after_help = "Times are in UTC; rows about customers are dated to the hour.\n\nExample:\n  caring-mode journal export --format csv --out journal.csv"
    )]
    Export {
        #[command(flatten)]
        place: Place,
        /// One JSON object a line, or a table.
        #[arg(long, value_enum, default_value = "jsonl")]
        format: Format,
        /// The file to write, whole or not at all; without it, standard output.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// The catalogue of events as a Markdown table: all that can ever be stored.
    #[command(after_help = "Example:\n  caring-mode journal events")]
    Events,
}

#[derive(Debug, clap::Args)]
struct Place {
    /// The kiosk's data folder; without it, the folder for the state of programs.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Jsonl,
    Csv,
}

fn head(text: &str) -> Result<Chain, String> {
    Chain::parse(text)
        .ok_or_else(|| "a head is a row's number, a colon, and the 64 signs of its hash: 1644:5f0c…e1".into())
}

impl Place {
    fn folder(&self) -> anyhow::Result<PathBuf> {
        kept::folder(self.data.as_deref(), |name| std::env::var(name).ok())
            .ok_or_else(|| anyhow!("there is no folder to look in: name the kiosk's data folder with --data DIR"))
    }
}

pub(super) fn run(args: &Args, out: &mut impl Write, err: &mut impl Write) -> anyhow::Result<u8> {
    match &args.command {
        Command::Events => {
            out.write_all(table().as_bytes())?;
            Ok(FINE)
        }
        Command::Verify { place, head } => {
            let report = verify(&place.folder()?, *head)?;
            for (file, rows) in &report.files {
                match rows {
                    Some((from, to)) => writeln!(out, "{file}: rows {from} to {to}")?,
                    None => writeln!(out, "{file}: no row")?,
                }
            }
            for note in &report.notes {
                writeln!(out, "note: {note}")?;
            }
            if report.bad.is_empty() {
                writeln!(out, "whole: {}", report.end)?;
            }
            for bad in &report.bad {
                writeln!(out, "bad: {bad}")?;
            }
            Ok(code(&report))
        }
        Command::Export { place, format, out: file } => {
            let data = place.folder()?;
            let report = match file {
                None => {
                    let mut out = BufWriter::new(out);
                    let report = export(&data, *format, &mut out)?;
                    out.flush()?;
                    report
                }
                Some(path) => to_file(&data, *format, path)?,
            };
            for bad in &report.bad {
                writeln!(err, "caring-mode: left out, {bad}")?;
            }
            Ok(code(&report))
        }
    }
}

fn code(report: &Report) -> u8 {
    if report.bad.is_empty() { FINE } else { FINDINGS }
}

/// Writes beside the file and puts it in its place at the end: a year of rows is not held in memory.
fn to_file(data: &Path, format: Format, path: &Path) -> anyhow::Result<Report> {
    let name = path.file_name().filter(|_| !path.is_dir());
    let name = name.ok_or_else(|| anyhow!("{} is a folder: name a file in it", path.display()))?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    ensure!(folder.is_dir(), "there is no folder {}: create it first, or write elsewhere", folder.display());
    let draft = folder.join(format!(".{}.{}", name.to_string_lossy(), std::process::id()));
    let _ = fs::remove_file(&draft);
    let written = || -> anyhow::Result<Report> {
        // What is in it is for auditors: nobody else reads it.
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&draft);
        let cannot = || format!("{} could not be written", path.display());
        let mut out = BufWriter::new(file.with_context(cannot)?);
        let report = export(data, format, &mut out)?;
        let file = out.into_inner().map_err(io::IntoInnerError::into_error).with_context(cannot)?;
        file.sync_all().and_then(|()| fs::rename(&draft, path)).with_context(cannot)?;
        Ok(report)
    }();
    if written.is_err() {
        let _ = fs::remove_file(&draft);
    }
    written
}

fn export(data: &Path, format: Format, out: &mut impl Write) -> anyhow::Result<Report> {
    let mut failed = None;
    let report = match format {
        Format::Jsonl => each(data, &mut |row, hash| {
            if failed.is_none() {
                failed = writeln!(out, "{}", object(row, hash)).err();
            }
        })?,
        Format::Csv => {
            let mut table = csv::Writer::from_writer(&mut *out);
            let mut write = |cells: [&str; 7]| {
                if failed.is_none() {
                    failed = table.write_record(cells).err().map(io::Error::from);
                }
            };
            write(["seq", "time", "about", "visit", "event", "fields", "hash"]);
            let report = each(data, &mut |row, hash| {
                let (seq, visit, hash) = (row.seq.to_string(), visit(row).unwrap_or_default(), hash.value().text());
                let about = row.event.about().name();
                write([&seq, &time(row), about, &visit, row.event.name(), &fields(row), &hash]);
            })?;
            let flushed = table.flush();
            failed = failed.or(flushed.err());
            report
        }
    };
    match failed {
        Some(e) => Err(e.into()),
        None => Ok(report),
    }
}

fn object(row: &Row, hash: &Hash) -> Value {
    let field = |(name, value): (&str, crate::journal::Value)| (name.to_owned(), text(&value));
    let fields: Map<String, Value> = row.event.fields().into_iter().map(field).collect();
    json!({
        "seq": row.seq, "time": time(row), "about": row.event.about().name(), "visit": visit(row),
        "event": row.event.name(), "fields": fields, "hash": hash.value().text(),
    })
}

fn text(value: &crate::journal::Value) -> Value {
    match value {
        crate::journal::Value::None => Value::Null,
        crate::journal::Value::Count(n) => json!(n),
        crate::journal::Value::Flag(yes) => json!(yes),
        other => json!(other.text()),
    }
}

/// `need=stop script=transfer`; fields with nothing in them are left out. No value has a space.
fn fields(row: &Row) -> String {
    let all = row.event.fields().into_iter().map(|(name, value)| (name, value.text()));
    let all: Vec<String> =
        all.filter(|(_, text)| !text.is_empty()).map(|(name, text)| format!("{name}={text}")).collect();
    all.join(" ")
}

/// `2026-11-25T19:59Z`
fn time(row: &Row) -> String {
    let at = row.minute.checked_mul(60).and_then(|s| Timestamp::from_second(s).ok());
    at.map_or_else(
        || format!("minute {}", row.minute),
        |at| Offset::UTC.to_datetime(at).strftime("%Y-%m-%dT%H:%MZ").to_string(),
    )
}

/// As text: programs that read JSON often take numbers for less than 64 bits.
fn visit(row: &Row) -> Option<String> {
    row.visit.map(|visit| format!("{visit:016x}"))
}
