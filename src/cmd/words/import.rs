//! `words import`: a table that comes back, into the files of words.
use super::{
    super::FINDINGS,
    Author, FINE, Language,
    export::{heading, language},
    sheet::{self, Cell, Kind},
    table::{self, AUTHORS, Column, Row},
};
use crate::{
    diagnostic::{Level, nearest},
    pack::Pack,
    words::{
        Message, Tongue,
        cell::{Broken, pattern, placeables, tidy},
        parts::{Part, parts},
        put::put,
        sources::Sources,
    },
};
use anyhow::{anyhow, bail, ensure};
use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
};

/// Arguments of `words import`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  caring-mode words import en.xlsx --locale en --pack my-pack\n  caring-mode words import bo.csv --locale bo --pack my-pack --partial"
)]
pub(super) struct Args {
    /// The table, as `words export` wrote it and a translator filled it in.
    #[arg(value_name = "FILE.csv|FILE.xlsx")]
    file: PathBuf,
    /// The pack's folder, whose words are changed.
    #[arg(long, value_name = "DIR")]
    pack: PathBuf,
    /// The language of the table.
    #[arg(long, value_name = "TAG")]
    locale: String,
    /// Writes the rows that are right, and names the others.
    #[arg(long)]
    partial: bool,
    /// Writes translations of texts that have changed since the export, too; they stay marked as stale.
    #[arg(long)]
    force_stale: bool,
    #[command(flatten)]
    author: Author,
}

/// What is wrong with a row, or worth a look.
pub(super) struct Finding {
    level: Level,
    /// Names its words in `check.ftl`.
    code: &'static str,
    /// From 1, as a spreadsheet counts.
    row: usize,
    column: Column,
    args: Vec<(&'static str, String)>,
}

/// A text to be written.
struct Change<'a> {
    row: &'a Row,
    cell: String,
    /// The source's name in the table, when it is not the present one.
    from: Option<String>,
}

/// A row of the table.
struct Line {
    /// From 1, as a spreadsheet counts.
    number: usize,
    key: String,
    hash: String,
    text: Cell,
}

pub(super) fn run(args: &Args, out: &mut impl Write) -> anyhow::Result<u8> {
    let kind = Kind::of(&args.file)?;
    let name = args.file.display();
    ensure!(args.pack.is_dir(), "{} is no folder: name the pack's folder", args.pack.display());
    let bytes = fs::read(&args.file).map_err(|why| anyhow!("{name}: {why}"))?;
    let (sheet, gbk) = sheet::read(kind, &bytes).map_err(|why| anyhow!("{name}: {why}"))?;
    let pack = super::pack(Some(&args.pack)).or_else(|why| empty(&args.pack).ok_or(why))?;
    let target = Language::of(&pack, &args.locale)?;
    let author = args.author.tongue(&pack)?;
    if gbk && !["zh", "en"].contains(&language(&target.tag)) {
        bail!("{name}: this file is GBK, which lacks letters of {}; save it as \"CSV UTF-8\", or as .xlsx", target.tag);
    }
    let rows: Vec<Row> = table::scopes(&pack)
        .iter()
        .map(String::as_str)
        .chain([AUTHORS])
        .flat_map(|scope| table::rows(&pack, target.tongue, &target.tag, scope))
        .collect();
    let mut found = Vec::new();
    let lines = lines(&pack, &sheet, &target.tag, &mut found);
    let (changes, same) = changes(args, &target.tag, &rows, &lines, &mut found);
    found.sort_by_key(|f| (f.row, f.column as usize));
    for one in &found {
        out.write_all(said(&pack, author, &name.to_string(), &target.tag, one).as_bytes())?;
    }
    let errors = found.iter().filter(|f| f.level == Level::Error).count();
    let changes = if errors == 0 || args.partial { changes } else { Vec::new() };
    for file in save(&pack, args, &target, &changes)? {
        writeln!(out, "{}", args.pack.join(file).display())?;
    }
    let sum = Message::of(AUTHORS, "table-sum").with("written", changes.len()).with("same", same);
    let sum = sum.with("n", errors).with("remarks", found.len() - errors);
    writeln!(out, "{}", super::say(&pack, author, &sum))?;
    Ok(if errors > 0 { FINDINGS } else { FINE })
}

/// A folder that holds nothing yet stands over the built-in pack.
fn empty(folder: &Path) -> Option<Pack> {
    let mut entries = fs::read_dir(folder).ok()?;
    entries.next().is_none().then(|| Pack::read(crate::shell::source::built_in(), "cn", "generic").0)
}

/// The rows below the heading, if it has the columns that are needed.
fn lines(pack: &Pack, sheet: &[Vec<Cell>], tag: &str, found: &mut Vec<Finding>) -> Vec<Line> {
    let text = |cell: Option<&Cell>| match cell {
        Some(Cell::Text(text)) => text.trim().to_owned(),
        _ => String::new(),
    };
    let head: Vec<String> = sheet.first().into_iter().flatten().map(|c| text(Some(c))).collect();
    let speaks: Vec<Tongue> = (0..pack.words.tags().len()).filter(|t| pack.words.has_scope(*t, AUTHORS)).collect();
    let place =
        |column: Column| head.iter().position(|said| speaks.iter().any(|t| *said == heading(pack, *t, column, tag)));
    let mut need = |column: Column| {
        let at = place(column);
        if at.is_none() {
            let other = (column == Column::Text).then(|| other(pack, &speaks, &head, column)).flatten();
            let finding = match other {
                Some(other) => error("table-other-locale", 1, column).with("tag", tag).with("other", other),
                None => error("table-no-column", 1, column),
            };
            found.push(finding);
        }
        at
    };
    let places = [Column::Text, Column::Hash, Column::Key].map(&mut need);
    let [Some(said), Some(hash), Some(key)] = places else { return Vec::new() };
    let line = |(n, row): (usize, &Vec<Cell>)| Line {
        number: n + 1,
        key: text(row.get(key)),
        hash: text(row.get(hash)),
        text: row.get(said).cloned().unwrap_or(Cell::Text(String::new())),
    };
    let blank = |l: &Line| l.key.is_empty() && l.text == Cell::Text(String::new());
    sheet.iter().enumerate().skip(1).map(line).filter(|l| !blank(l)).collect()
}

/// The language that the table is for instead.
fn other(pack: &Pack, speaks: &[Tongue], head: &[String], column: Column) -> Option<String> {
    speaks.iter().find_map(|t| {
        let pattern = heading(pack, *t, column, "\u{1}");
        let (before, after) = pattern.split_once('\u{1}')?;
        head.iter().find_map(|said| Some(said.strip_prefix(before)?.strip_suffix(after)?.to_owned()))
    })
}

fn error(code: &'static str, row: usize, column: Column) -> Finding {
    Finding { level: Level::Error, code, row, column, args: Vec::new() }
}

impl Finding {
    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    fn remark(mut self) -> Self {
        self.level = Level::Warning;
        self
    }
}

/// The texts to be written, and how many are as they were.
fn changes<'a>(
    args: &Args,
    tag: &str,
    rows: &'a [Row],
    lines: &[Line],
    found: &mut Vec<Finding>,
) -> (Vec<Change<'a>>, usize) {
    let by_key: BTreeMap<String, &Row> = rows.iter().map(|r| (r.key(), r)).collect();
    let known: Vec<&str> = by_key.keys().map(String::as_str).collect();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let (mut changes, mut same) = (Vec::new(), 0);
    for line in lines {
        let at = |code, column| error(code, line.number, column);
        if line.key.is_empty() {
            found.push(at("table-no-key", Column::Key));
            continue;
        }
        let Some(row) = by_key.get(&line.key) else {
            let meant = nearest(&line.key, &known).unwrap_or("none");
            found.push(at("table-unknown-key", Column::Key).with("key", &line.key).with("meant", meant));
            continue;
        };
        if let Some(other) = seen.insert(&line.key, line.number) {
            found.push(at("table-key-twice", Column::Key).with("key", &line.key).with("other", other.to_string()));
            changes.retain(|c: &Change| c.row.key() != line.key);
            continue;
        }
        let Cell::Text(text) = &line.text else {
            found.push(at("table-formula", Column::Text));
            continue;
        };
        let cell = tidy(text);
        if cell == tidy(&row.text) {
            same += 1;
            continue;
        }
        if cell.is_empty() {
            found.push(at("table-emptied", Column::Text).remark());
            continue;
        }
        let before = found.len();
        faults(row, line.number, &cell, found);
        let from = (line.hash != row.hash()).then(|| line.hash.clone());
        if from.is_some() && !args.force_stale {
            let now = row.source.as_ref().map(|s| s.cell.clone()).unwrap_or_default();
            found.push(at("table-stale", Column::Source).with("now", now.replace('\n', " ")));
        }
        if found.len() == before {
            if let Some(limit) = row.limit(language(tag))
                && limit.measure(&cell) > limit.most
            {
                let code = if limit.words { "table-long-words" } else { "table-long" };
                let long = at(code, Column::Text).with("n", limit.measure(&cell).to_string());
                found.push(long.with("most", limit.most.to_string()).remark());
            }
            changes.push(Change { row, cell, from });
        }
    }
    (changes, same)
}

/// What cannot be written, and what would not be filled in.
fn faults(row: &Row, number: usize, cell: &str, found: &mut Vec<Finding>) {
    let at = |code| error(code, number, Column::Text);
    // The indent changes nothing of what can be read.
    if let Err(why) = pattern(cell, 8) {
        found.push(match why {
            Broken::Wide(wrote, want) => at("table-wide").with("wrote", wrote).with("want", want),
            Broken::Open => at("table-brace-open"),
            Broken::Extra => at("table-brace-extra"),
            Broken::Control(c) => at("table-control").with("sign", format!("U+{:04X}", u32::from(c))),
            Broken::Syntax(what) => at("table-syntax").with("what", what),
        });
        return;
    }
    let (have, had) = (placeables(cell), placeables(&row.text));
    let want = row.source.as_ref().map(|s| placeables(&s.cell)).unwrap_or_default();
    for lost in want.iter().filter(|p| !have.contains(p)) {
        // An earlier translator may have left it out on purpose.
        if had.contains(lost) || row.text.is_empty() {
            found.push(at("table-lost").with("placeable", lost));
        }
    }
    for foreign in have.iter().filter(|p| !want.contains(p) && !had.contains(p)) {
        let allowed = if want.is_empty() { "none".to_owned() } else { want.join(" ") };
        found.push(at("table-foreign").with("placeable", foreign).with("allowed", allowed));
    }
}

/// Writes the changed files, each as a whole; and from which texts they were translated.
fn save(pack: &Pack, args: &Args, target: &Language, changes: &[Change]) -> anyhow::Result<Vec<String>> {
    let tag = &target.tag;
    // Words in a language that nobody has reviewed are not for customers yet.
    let fresh = target.tongue.is_none_or(|t| pack.words.needs_review(t));
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut orders: BTreeMap<&str, Vec<Part>> = BTreeMap::new();
    let mut sources = super::recorded(pack, tag);
    for change in changes {
        let row = change.row;
        let file = format!("locales/{tag}/{}.ftl", row.scope);
        let order = orders
            .entry(&row.scope)
            .or_insert_with(|| pack.words.source(0, &row.scope).map(|(_, text)| parts(text)).unwrap_or_default());
        let begun = || match pack.file(&file) {
            Some(text) => text.to_owned(),
            None if fresh => "# needs-review\n".to_owned(),
            None => String::new(),
        };
        let text = files.entry(file.clone()).or_insert_with(begun);
        *text = put(text, order, &row.id, row.attribute.as_deref(), &change.cell)
            .map_err(|why| anyhow!("{}: {why:?}", row.key()))?;
        let Some(source) = row.source.as_ref().filter(|_| target.tongue != Some(0)) else { continue };
        match &change.from {
            None => sources.set(&row.scope, &source.part, &source.part.raw),
            // It fits the text that it was made from, and no other.
            Some(from) => {
                let line = format!("{}{} {} {from}\n", sources.text(), row.scope, source.part.key());
                sources = Sources::read("", &line).0;
            }
        }
    }
    if !files.is_empty() && target.tongue != Some(0) {
        files.insert(Sources::file(tag), sources.text());
    }
    for (file, text) in &files {
        super::write(&args.pack, file, text)?;
    }
    Ok(files.into_keys().collect())
}

/// A finding as the author reads it.
fn said(pack: &Pack, author: Tongue, file: &str, tag: &str, found: &Finding) -> String {
    let mut message = Message::of(AUTHORS, found.code);
    message = message.with("column", heading(pack, author, found.column, tag));
    for (name, value) in &found.args {
        message = message.with(name, value);
    }
    let place = Message::of(AUTHORS, if found.level == Level::Error { "table-error" } else { "table-remark" });
    let place = place.with("file", file).with("row", found.row);
    let place = place.with("column", heading(pack, author, found.column, tag));
    let say = |m: &Message| super::say(pack, author, m);
    format!("{}\n    {}\n    {}\n\n", say(&place), say(&message), say(&message.clone().attribute("help")))
}
