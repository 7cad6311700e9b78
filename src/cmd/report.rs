//! `caring-mode report`: what the branch learnt in a month, from the journal of this machine, from lessons at it and in rooms, and from its
//! rehearsals until today.
use super::FINE;
use crate::{
    journal::{Chain, Row},
    pack::Pack,
    progress::{self, Progress},
    report::{self, Asked, Report},
    shell::{
        config::Config,
        journal::{self, AuditError},
        kept, learnt, merge, outreach,
        sums::Sums,
        takes, walked,
    },
    tickets::{Month, month},
    understood::{self, Key, Lessons, Page, Source, Understood},
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
    caring-mode report --merge /media/stick\n  \
    caring-mode report --merge market/outreach village/outreach --format csv > lessons.csv\n  \
    caring-mode report --rehearsal /media/training/rehearsal --inside\n\n\
    text has every figure and is for this machine; csv and html hide small counts about people and may be sent on.\n\
    The part on what was understood is of the lessons of the month: at this machine, and in rooms. --merge takes the folders of outreach that \
    colleagues bring: one lesson, an outreach folder, or a stick with such folders on it. A lesson counts once, however often it was copied.\n\
    The part on rehearsal is of all takes until today. With --inside it has the numbers of colleagues and is not sent on.\n\
    Where there is no journal, as on a computer for training, the report has the other parts alone.\n\
    One machine at a time: journals and sums of several are not put together yet; folders of outreach are.\n\n\
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
    /// Folders with lessons for rooms: of one lesson, of several, or a stick that has them; besides those of this machine.
    #[arg(long, value_name = "DIR", num_args = 1..)]
    merge: Vec<PathBuf>,
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

/// What was counted of lessons in a month.
#[derive(Default)]
struct Counted {
    /// The sums at this machine.
    sums: Vec<(Key, u64)>,
    /// What was counted of the pages of tasks.
    pages: Vec<(Page, u64)>,
    /// Lessons in rooms, of any month.
    lessons: Lessons,
    /// There is something to report, if only that nothing was found where it was asked for.
    there: bool,
}

/// The lessons at this machine, and those in rooms: its own and those of the folders that are named. What is left out is named on `err`.
fn lessons(args: &Args, data: Option<&Path>, asked: Month, err: &mut impl Write) -> anyhow::Result<Counted> {
    if let Some(none) = args.merge.iter().find(|folder| !folder.is_dir()) {
        let what = if none.exists() { "is no folder" } else { "is not there" };
        return Err(anyhow!("{} {what}: name a folder with lessons for rooms", none.display()));
    }
    let when = learnt::When::month(asked.0, asked.1);
    let sums = rows(data.map_or(Ok(None), |data| learnt::kept(data, &when)), err)?;
    let pages = rows(data.map_or(Ok(None), |data| walked::kept(data, asked)), err)?;
    let own = data.map(|data| data.join(outreach::FOLDER)).filter(|own| own.is_dir());
    let folders: Vec<PathBuf> = args.merge.iter().cloned().chain(own.clone()).collect();
    let merged = merge::read(&folders);
    for fault in &merged.faults {
        writeln!(err, "caring-mode: left out, {fault}")?;
    }
    for empty in merged.empty.iter().filter(|empty| own.as_ref() != Some(*empty)) {
        writeln!(err, "caring-mode: {} has no lesson for a room in it or in its folders", empty.display())?;
    }
    Ok(Counted {
        there: sums.is_some() || pages.is_some() || !folders.is_empty(),
        sums: sums.unwrap_or_default(),
        pages: pages.unwrap_or_default(),
        lessons: merged.lessons,
    })
}

/// Rows of sums, each with its count.
type Rows<const N: usize> = Vec<([String; N], u64)>;

/// The rows of sums, where any were kept. A file that cannot be read is named on `err`, and is as if nothing was counted.
fn rows<const N: usize>(
    kept: Result<Option<Sums<N>>, String>,
    err: &mut impl Write,
) -> anyhow::Result<Option<Rows<N>>> {
    match kept {
        Ok(sums) => Ok(sums.map(|sums| sums.rows().map(|(key, count)| (key.clone(), count)).collect())),
        Err(what) => {
            writeln!(err, "caring-mode: {what}")?;
            Ok(Some(Vec::new()))
        }
    }
}

pub(super) fn run(args: &Args, out: &mut impl Write, err: &mut impl Write) -> anyhow::Result<u8> {
    let wall = ZonedDateTime::now();
    let now = (wall.date(), wall.offset().seconds() / 60);
    let folder = kept::folder(args.data.as_deref(), |name| std::env::var(name).ok());
    let config = args.config.as_deref().map(Config::read).transpose()?.unwrap_or_default();
    let (files, _) = super::files(None)?;
    let (mut pack, _) = Pack::read(files, &config.branch.market, "generic");
    pack.facts.give(&config.facts.values);
    let asked = args.month.unwrap_or_else(|| month(now.0));
    let progress = rehearsed(args, folder.as_deref(), &pack, now.0, err)?;
    let counted = lessons(args, folder.as_deref(), asked, err)?;
    let unknown = || anyhow!("it is not known where this machine keeps its files: say --data DIR");
    let stored = match (folder.map(|folder| stored(&folder)), &progress) {
        (None | Some(Err(AuditError::None(_))), progress) if progress.is_some() || counted.there => None,
        (stored, _) => Some(stored.ok_or_else(unknown)??),
    };
    let parts = Parts { journal: stored.as_ref(), counted: &counted, rehearsed: progress.as_ref() };
    out.write_all(made(args, &parts, &pack, now).as_bytes())?;
    Ok(FINE)
}

/// What a report is made of, each where there is one.
struct Parts<'a> {
    journal: Option<&'a Journal>,
    counted: &'a Counted,
    rehearsed: Option<&'a Progress>,
}

/// The report of its parts, on a day of the wall with so many minutes ahead of UTC.
fn made(args: &Args, parts: &Parts<'_>, pack: &Pack, (today, ahead): (Date, i32)) -> String {
    let asked = args.month.unwrap_or_else(|| month(today));
    let (rows, head) = parts.journal.map_or((&[][..], None), |(rows, head)| (rows, *head));
    let report = parts.journal.map(|_| {
        let facts = &pack.facts;
        Report::of(rows, &Asked { month: asked, today, ahead, facts, head })
    });
    let understood = (report.is_some() || parts.counted.there).then(|| {
        let Counted { sums, pages, lessons, .. } = parts.counted;
        let source = Source { sums, pages, lessons, journal: rows };
        Understood::of(&source, &understood::Asked { month: asked, ahead, pack })
    });
    let pieces = |first: fn(&Report) -> String, second: fn(&Understood) -> String, third: fn(&Progress) -> String| {
        let all = [report.as_ref().map(first), understood.as_ref().map(second), parts.rehearsed.map(third)];
        all.into_iter().flatten().collect::<Vec<_>>()
    };
    let none = |_: &Report| String::new();
    match args.format {
        Shape::Text => pieces(report::text, understood::text, progress::text).join("\n"),
        Shape::Csv => {
            let head = if report.is_some() { String::new() } else { report::COLUMNS.join(",") + "\n" };
            head + &pieces(report::csv, understood::csv, progress::csv).concat()
        }
        Shape::Html => {
            let rest = pieces(none, understood::html, progress::html).concat();
            let (year, number) = asked;
            match (&report, &understood) {
                (Some(report), _) => report::html(report, &rest),
                (None, Some(_)) => report::page(&format!("Caring mode, lessons in {year:04}-{number:02}"), &rest),
                (None, None) => report::page(&format!("Caring mode, rehearsal until {today}"), &rest),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::Files;
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
        let (pack, counted) = (Pack::read(Files::default(), "cn", "generic").0, Counted::default());
        for (format, begins) in
            [(Shape::Text, "Report of 2026-11"), (Shape::Csv, "section,"), (Shape::Html, "<!doctype")]
        {
            let (rehearsal, merge) = (None, vec![]);
            let args = Args { config: None, data: None, month: None, rehearsal, merge, inside: false, format };
            let parts = Parts { journal: Some(&(vec![], None)), counted: &counted, rehearsed: None };
            let text = made(&args, &parts, &pack, (date(2026, 11, 25), 480));
            assert!(text.starts_with(begins), "{text}");
        }
    }
}
