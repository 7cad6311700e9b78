//! `caring-mode report`: what the branch learnt in a month, from the journal of this machine.
use super::FINE;
use crate::{
    facts::Facts,
    journal::{Chain, Row},
    pack::Pack,
    report::{self, Asked, Report},
    shell::{config::Config, journal, kept},
    tickets::{Month, month},
};
use anyhow::anyhow;
use jiff::{ZonedDateTime, civil::Date};
use std::{
    io::Write,
    path::{Path, PathBuf},
};

/// Arguments of `report`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  caring-mode report\n  caring-mode report --month 2026-11 --format html > november.html\n\n\
    text has every figure and is for this machine; csv and html hide small counts about people and may be sent on.\n\
    One machine at a time: the reports of several are not put together yet.\n\n\
    Exit code 0: it was made; 2: it could not run."
)]
pub(super) struct Args {
    /// The configuration of this machine (TOML): its market and what it says of facts.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The folder in which this machine's own files are kept.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// The month, such as 2026-11; without it, this one.
    #[arg(long, value_name = "YEAR-MONTH", value_parser = asked_month)]
    month: Option<Month>,
    /// A page to read, a table, or a page to hang up.
    #[arg(long, value_enum, default_value = "text")]
    format: Shape,
}

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Shape {
    Text,
    Csv,
    Html,
}

fn asked_month(text: &str) -> Result<Month, String> {
    let day = format!("{text}-01").parse::<Date>().ok().filter(|_| text.len() == 7);
    day.map(month).ok_or_else(|| "allowed: year and month, such as 2026-11".into())
}

/// The rows of a data folder, and how far the journal goes: the one place where a report meets the journal's store.
fn stored(folder: &Path) -> anyhow::Result<(Vec<Row>, Option<Chain>)> {
    let mut rows = Vec::new();
    let report = journal::each(folder, &mut |row, _| rows.push(row.clone()))?;
    Ok((rows, (report.end.seq > 0).then_some(report.end)))
}

pub(super) fn run(args: &Args, out: &mut impl Write) -> anyhow::Result<u8> {
    let folder = kept::folder(args.data.as_deref(), |name| std::env::var(name).ok());
    let folder = folder.ok_or_else(|| anyhow!("it is not known where this machine keeps its files: say --data DIR"))?;
    let (rows, head) = stored(&folder)?;
    let config = args.config.as_deref().map(Config::read).transpose()?.unwrap_or_default();
    let (files, _) = super::files(None)?;
    let (mut pack, _) = Pack::read(files, &config.branch.market, "generic");
    pack.facts.give(&config.facts.values);
    let wall = ZonedDateTime::now();
    let now = (wall.date(), wall.offset().seconds() / 60);
    out.write_all(made(args, &rows, head, &pack.facts, now).as_bytes())?;
    Ok(FINE)
}

/// The report of rows, on a day of the wall with so many minutes ahead of UTC.
fn made(args: &Args, rows: &[Row], head: Option<Chain>, facts: &Facts, (today, ahead): (Date, i32)) -> String {
    let asked = Asked { month: args.month.unwrap_or_else(|| month(today)), today, ahead, facts, head };
    let report = Report::of(rows, &asked);
    match args.format {
        Shape::Text => report::text(&report),
        Shape::Csv => report::csv(&report),
        Shape::Html => report::html(&report),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_month_is_year_and_month() {
        assert_eq!(asked_month("2026-11"), Ok((2026, 11)));
        for text in ["2026-13", "2026", "2026-1", "26-11", "2026-11-05", "november"] {
            assert!(asked_month(text).unwrap_err().contains("2026-11"), "{text}");
        }
    }

    #[test]
    fn without_rows_there_is_a_report_in_each_shape() {
        let facts = Facts::default();
        for (format, begins) in
            [(Shape::Text, "Report of 2026-11"), (Shape::Csv, "section,"), (Shape::Html, "<!doctype")]
        {
            let args = Args { config: None, data: None, month: None, format };
            let text = made(&args, &[], None, &facts, (date(2026, 11, 25), 480));
            assert!(text.starts_with(begins), "{text}");
        }
    }
}
