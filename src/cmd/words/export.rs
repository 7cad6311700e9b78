//! `words export`: the table of a language.
use super::{
    Author, FINE, Language,
    sheet::{self, Kind, Look},
    table::{self, Column, Reader, Role, Row, State},
    write_whole,
};
use crate::{
    pack::{FIRST, Pack},
    words::{Message, Tongue, cell::placeables},
};
use std::{io::Write, path::PathBuf};

/// Arguments of `words export`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  caring-mode words export --locale en --pack my-pack --out en.xlsx\n  caring-mode words export --locale bo --script withdraw-cash --author zh-CN --out bo.csv"
)]
pub(super) struct Args {
    /// The language that is translated to; it may be new.
    #[arg(long, value_name = "TAG")]
    locale: String,
    /// The pack's folder; without one the built-in pack.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
    /// Only the texts of this script (or of menu, risk, common; check are the findings for authors).
    #[arg(long, value_name = "NAME")]
    script: Option<String>,
    #[command(flatten)]
    author: Author,
    /// The table: .xlsx for a spreadsheet, .csv for programs. A file of that name is replaced.
    #[arg(long, value_name = "FILE.csv|FILE.xlsx")]
    out: PathBuf,
}

pub(super) fn run(args: &Args, out: &mut impl Write) -> anyhow::Result<u8> {
    let kind = Kind::of(&args.out)?;
    let pack = super::pack(args.pack.as_deref())?;
    let language = Language::of(&pack, &args.locale)?;
    let author = args.author.tongue(&pack)?;
    let scopes = super::scopes(&pack, args.script.as_deref())?;
    let rows: Vec<Row> =
        scopes.iter().flat_map(|scope| table::rows(&pack, language.tongue, &language.tag, scope)).collect();
    let sheet = cells(&pack, author, &language.tag, &rows);
    let looks: Vec<Look> = Column::ALL.iter().map(|c| Look { width: c.width(), grey: c.grey() }).collect();
    let file = match kind {
        Kind::Csv => sheet::csv(&sheet)?,
        Kind::Xlsx => sheet::xlsx(&sheet, &looks, &language.tag)?,
    };
    write_whole(&args.out, &file)?;
    let missing = rows.iter().filter(|r| r.state == State::Missing).count();
    let stale = rows.iter().filter(|r| r.state == State::Stale).count();
    let name = args.out.display();
    writeln!(out, "{name}: {} texts, {missing} missing and {stale} stale in {}", rows.len(), language.tag)?;
    if language.tongue.is_none() {
        writeln!(out, "{} is a new language: there are no words in it yet", language.tag)?;
    }
    Ok(FINE)
}

/// The heading of a column.
pub(super) fn heading(pack: &Pack, author: Tongue, column: Column, tag: &str) -> String {
    let tag = if column == Column::Source { FIRST } else { tag };
    super::say(pack, author, &Message::of(table::AUTHORS, column.heading()).with("tag", tag))
}

/// The whole table as text, with its headings.
pub(super) fn cells(pack: &Pack, author: Tongue, tag: &str, rows: &[Row]) -> Vec<Vec<String>> {
    let head = Column::ALL.map(|c| heading(pack, author, c, tag)).to_vec();
    let body = rows.iter().map(|row| Column::ALL.map(|c| cell(pack, author, tag, row, c)).to_vec());
    std::iter::once(head).chain(body).collect()
}

fn cell(pack: &Pack, author: Tongue, tag: &str, row: &Row, column: Column) -> String {
    let say = |id: &str| super::say(pack, author, &Message::of(table::AUTHORS, id));
    match column {
        Column::Script => row.scope.clone(),
        Column::Screen => row.screen.clone(),
        Column::Part => match row.role {
            Role::Choice(n) => super::say(pack, author, &Message::of(table::AUTHORS, "table-part-choice").with("n", n)),
            Role::Title => say("table-part-title"),
            Role::Heading => say("table-part-heading"),
            Role::Body => say("table-part-body"),
            Role::Brief => say("table-part-brief"),
            Role::Says => say("table-part-says"),
            Role::Does => say("table-part-does"),
            Role::Never => say("table-part-never"),
            Role::Other => say("table-part-other"),
        },
        Column::Reader => say(match row.reader {
            Reader::Customer => "table-reader-customer",
            Reader::Staff => "table-reader-staff",
            Reader::Author => "table-reader-author",
        }),
        Column::Source => row.source.as_ref().map(|s| s.cell.clone()).unwrap_or_default(),
        Column::Text => row.text.clone(),
        Column::State => say(state(row.state)),
        Column::Limit => row.limit(language(tag)).map_or_else(String::new, |limit| {
            let id = if limit.words { "table-limit-words" } else { "table-limit-characters" };
            super::say(pack, author, &Message::of(table::AUTHORS, id).with("n", limit.most))
        }),
        Column::Stay => row.source.as_ref().map(|s| placeables(&s.cell).join(" ")).unwrap_or_default(),
        Column::Picture => row.picture.clone().unwrap_or_default(),
        Column::Comment => row.source.as_ref().and_then(|s| s.part.comment.clone()).unwrap_or_default(),
        Column::Hash => row.hash(),
        Column::Key => row.key(),
    }
}

/// The message that names a state.
pub(super) fn state(state: State) -> &'static str {
    match state {
        State::Missing => "table-missing",
        State::Stale => "table-is-stale",
        State::Done => "table-done",
        State::Unused => "table-unused",
    }
}

/// The language of a tag without its region.
pub(super) fn language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}
