//! `words status`: how far each language is.
use super::{
    super::FINDINGS,
    Author, FINE, Language,
    table::{self, State},
};
use crate::cmd::Format;
use crate::{
    pack::Pack,
    words::{Message, Tongue},
};
use serde_json::{Value, json};
use std::{io::Write, path::PathBuf};
use unicode_width::UnicodeWidthStr;

/// Arguments of `words status`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  caring-mode words status\n  caring-mode words status --locale en --pack my-pack --format json"
)]
pub(super) struct Args {
    /// The pack's folder; without one the built-in pack.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
    /// Only this language; without one, all but the first.
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    #[command(flatten)]
    author: Author,
    /// Text for people, JSON for programs.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

/// The counts of one language in one file of words.
struct Count {
    tag: String,
    scope: String,
    texts: usize,
    done: usize,
    missing: usize,
    stale: usize,
    unused: usize,
    /// Of those that are done or stale: no native reader has checked the language.
    unreviewed: usize,
}

impl Count {
    fn of(pack: &Pack, tongue: Tongue, tag: &str, scope: &str) -> Self {
        let rows = table::rows(pack, Some(tongue), tag, scope);
        let count = |state| rows.iter().filter(|r| r.state == state).count();
        let (missing, unused) = (count(State::Missing), count(State::Unused));
        let there = rows.len() - missing - unused;
        Self {
            tag: tag.to_owned(),
            scope: scope.to_owned(),
            texts: rows.len() - unused,
            done: count(State::Done),
            missing,
            stale: count(State::Stale),
            unused,
            unreviewed: if pack.words.needs_review(tongue) { there } else { 0 },
        }
    }

    fn numbers(&self) -> [usize; 6] {
        [self.texts, self.done, self.missing, self.stale, self.unused, self.unreviewed]
    }
}

/// The messages above the columns.
const HEADINGS: [&str; 8] = [
    "table-locale",
    "table-script",
    "table-texts",
    "table-done",
    "table-missing",
    "table-is-stale",
    "table-unused",
    "table-unreviewed",
];

pub(super) fn run(args: &Args, out: &mut impl Write) -> anyhow::Result<u8> {
    let pack = super::pack(args.pack.as_deref())?;
    let author = args.author.tongue(&pack)?;
    let languages: Vec<(Tongue, String)> = match &args.locale {
        Some(tag) => vec![Language::translated(&pack, tag)?],
        None => pack.words.tags().iter().map(ToString::to_string).enumerate().skip(1).collect(),
    };
    let scopes = table::scopes(&pack);
    let each = |(tongue, tag): &(Tongue, String)| {
        scopes.iter().map(|scope| Count::of(&pack, *tongue, tag, scope)).collect::<Vec<_>>()
    };
    let counts: Vec<Count> = languages.iter().flat_map(each).collect();
    let said = match args.format {
        Format::Text => text(&pack, author, &counts),
        Format::Json => json(&counts),
    };
    out.write_all(said.as_bytes())?;
    // What nobody has reviewed may be unfinished; customers do not meet it.
    let reviewed = |c: &Count| languages.iter().any(|(t, tag)| *tag == c.tag && !pack.words.needs_review(*t));
    let open = counts.iter().any(|c| reviewed(c) && c.missing + c.stale > 0);
    Ok(if open { FINDINGS } else { FINE })
}

fn text(pack: &Pack, author: Tongue, counts: &[Count]) -> String {
    let head = HEADINGS.map(|id| super::say(pack, author, &Message::of(table::AUTHORS, id)));
    let mut lines = vec![head];
    for (n, count) in counts.iter().enumerate() {
        lines.push(line(&count.tag, &count.scope, count.numbers()));
        // The sum of a language below its last line.
        if counts.get(n + 1).is_none_or(|next| next.tag != count.tag) {
            let mut sum = [0; 6];
            for one in counts.iter().filter(|c| c.tag == count.tag) {
                sum.iter_mut().zip(one.numbers()).for_each(|(all, n)| *all += n);
            }
            let all = super::say(pack, author, &Message::of(table::AUTHORS, "table-all"));
            lines.push(line(&count.tag, &all, sum));
        }
    }
    let widths: [usize; 8] = std::array::from_fn(|n| lines.iter().map(|l| l[n].width()).max().unwrap_or(0));
    let mut said = String::new();
    for cells in lines {
        let mut row = String::new();
        for (n, (cell, width)) in cells.iter().zip(widths).enumerate() {
            let gap = " ".repeat(width - cell.width());
            let (left, right) = if n < 2 { ("", gap.as_str()) } else { (gap.as_str(), "") };
            row.push_str(&format!("{}{left}{cell}{right}", if n == 0 { "" } else { "  " }));
        }
        said.push_str(row.trim_end());
        said.push('\n');
    }
    said
}

fn line(tag: &str, scope: &str, numbers: [usize; 6]) -> [String; 8] {
    let mut cells = std::array::from_fn(|_| String::new());
    let texts = [tag.to_owned(), scope.to_owned()].into_iter().chain(numbers.iter().map(usize::to_string));
    cells.iter_mut().zip(texts).for_each(|(cell, text)| *cell = text);
    cells
}

fn json(counts: &[Count]) -> String {
    let list: Value = counts
        .iter()
        .map(|c| {
            json!({
                "locale": c.tag, "script": c.scope, "texts": c.texts, "done": c.done, "missing": c.missing,
                "stale": c.stale, "unused": c.unused, "unreviewed": c.unreviewed,
            })
        })
        .collect();
    format!("{list:#}\n")
}
