//! `caring-mode report`: what the branch learnt in a month, from the journal of this machine, and from its rehearsals until today.
use super::FINE;
use crate::{
    facts::Facts,
    journal::{Chain, Row},
    pack::Pack,
    progress::{self, Progress},
    report::{self, Asked, Report},
    shell::{
        config::Config,
        journal::{self, AuditError},
        kept, takes,
    },
    tickets::{Month, month},
};
use anyhow::{Context, anyhow, ensure};
use jiff::{ZonedDateTime, civil::Date};
use std::{
    io::Write,
    path::{Path, PathBuf},
};

/// Arguments of `report`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  caring-mode report\n  caring-mode report --month 2026-11 --format html > november.html\n  \
    caring-mode report --rehearsal /media/training/rehearsal --inside\n\n\
    text has every figure and is for this machine; csv and html hide small counts about people and may be sent on.\n\
    The part on rehearsal is of all takes until today. With --inside it has the numbers of colleagues and is not sent on.\n\
    Where there is no journal, as on a computer for training, the report is that part alone.\n\
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
    /// The folder of rehearsals; without it, that of this machine where there is one.
    #[arg(long, value_name = "DIR")]
    rehearsal: Option<PathBuf>,
    /// The part on rehearsal with the numbers of colleagues: for inside the branch only.
    #[arg(long)]
    inside: bool,
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

/// The rows of a journal, and how far it goes.
type Journal = (Vec<Row>, Option<Chain>);

/// The journal of a data folder: the one place where a report meets its store.
fn stored(folder: &Path) -> Result<Journal, AuditError> {
    let mut rows = Vec::new();
    let report = journal::each(folder, &mut |row, _| rows.push(row.clone()))?;
    Ok((rows, (report.end.seq > 0).then_some(report.end)))
}

/// What the branch has rehearsed, where there is such a folder: the one named, or that of this machine. Records that could not be read
/// are named on `err`.
fn rehearsed(
    args: &Args,
    data: Option<&Path>,
    pack: &Pack,
    today: Date,
    err: &mut impl Write,
) -> anyhow::Result<Option<Progress>> {
    let Some(folder) = args.rehearsal.clone().or_else(|| data.map(|data| data.join(takes::FOLDER))) else {
        return Ok(None);
    };
    let there = folder.is_dir();
    ensure!(there || args.rehearsal.is_none(), "there is no folder {}: name that of the rehearsals", folder.display());
    if !there {
        return Ok(None);
    }
    let stored = takes::read(&folder).with_context(|| format!("{} could not be read", folder.display()))?;
    for fault in &stored.faults {
        writeln!(err, "caring-mode: left out, {fault}")?;
    }
    let unread = stored.faults.len();
    let there: Vec<(String, String)> = pack.cases().into_iter().map(|case| (case.name, case.script)).collect();
    let asked = progress::Asked { today, there: &there, inside: args.inside, unread };
    Ok(Some(Progress::of(&stored.takes, &asked)))
}

pub(super) fn run(args: &Args, out: &mut impl Write, err: &mut impl Write) -> anyhow::Result<u8> {
    let wall = ZonedDateTime::now();
    let now = (wall.date(), wall.offset().seconds() / 60);
    let folder = kept::folder(args.data.as_deref(), |name| std::env::var(name).ok());
    let config = args.config.as_deref().map(Config::read).transpose()?.unwrap_or_default();
    let (files, _) = super::files(None)?;
    let (mut pack, _) = Pack::read(files, &config.branch.market, "generic");
    pack.facts.give(&config.facts.values);
    let progress = rehearsed(args, folder.as_deref(), &pack, now.0, err)?;
    let unknown = || anyhow!("it is not known where this machine keeps its files: say --data DIR");
    let stored = match (folder.map(|folder| stored(&folder)), &progress) {
        (None | Some(Err(AuditError::None(_))), Some(_)) => None,
        (stored, _) => Some(stored.ok_or_else(unknown)??),
    };
    out.write_all(made(args, stored.as_ref(), &pack.facts, now, progress.as_ref()).as_bytes())?;
    Ok(FINE)
}

/// The report of a journal and of what was rehearsed, on a day of the wall with so many minutes ahead of UTC; each where there is one.
fn made(
    args: &Args,
    journal: Option<&Journal>,
    facts: &Facts,
    (today, ahead): (Date, i32),
    rehearsed: Option<&Progress>,
) -> String {
    let part = |made: fn(&Progress) -> String| rehearsed.map(made).unwrap_or_default();
    let Some((rows, head)) = journal else {
        return match args.format {
            Shape::Text => part(progress::text),
            Shape::Csv => report::COLUMNS.join(",") + "\n" + &part(progress::csv),
            Shape::Html => report::page(&format!("Caring mode, rehearsal until {today}"), &part(progress::html)),
        };
    };
    let asked = Asked { month: args.month.unwrap_or_else(|| month(today)), today, ahead, facts, head: *head };
    let report = Report::of(rows, &asked);
    match args.format {
        Shape::Text => report::text(&report) + &part(|progress| format!("\n{}", progress::text(progress))),
        Shape::Csv => report::csv(&report) + &part(progress::csv),
        Shape::Html => report::html(&report, &part(progress::html)),
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
            let args = Args { config: None, data: None, month: None, rehearsal: None, inside: false, format };
            let text = made(&args, Some(&(vec![], None)), &facts, (date(2026, 11, 25), 480), None);
            assert!(text.starts_with(begins), "{text}");
        }
    }
}
