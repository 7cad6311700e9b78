//! `caring-mode words`: the table of a translator, out and in again, and how far each language is.
//!
//! **Why a table, as CSV and as XLSX, and not PO.** The translators are bank staff with a spreadsheet (WPS or Excel) and
//! no other tool, and the reviewer of a bank wants to print it. XLSX opens there with widths, colours and Chinese as
//! meant; CSV is the same table for programs and for comparing two versions. PO needs an editor that they do not have,
//! and has no column for the picture, the limit or who reads it.
//!
//! **Invariant:** a table that comes back unchanged changes no byte of the pack; one with a fault changes nothing at all
//! unless it was told to; files are replaced whole.
mod export;
mod import;
mod sheet;
mod status;
mod table;

use super::{FINE, check::authors, specimen::write_whole};
use crate::{
    pack::Pack,
    words::{Message, Tongue, sources::Sources},
};
use anyhow::{anyhow, bail, ensure};
use std::{
    collections::BTreeSet,
    fs,
    io::Write,
    path::{Path, PathBuf},
};
use unic_langid::LanguageIdentifier;

/// Arguments of `words`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  caring-mode words export --locale en --pack my-pack --out en.xlsx\n  caring-mode words import en.xlsx --locale en --pack my-pack\n  caring-mode words status --pack my-pack"
)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Writes the translator's table of a language: every text in the order of play, with its limit and its picture.
    Export(export::Args),
    /// Reads the table back into the pack's folder; nothing is written unless everything is right.
    Import(import::Args),
    /// How far each language is: done, missing, stale, unreviewed.
    Status(status::Args),
    /// Records that the present translations fit the present texts of the first language.
    Accept(Accept),
}

/// What the commands have in common: whose language the headings and findings are in.
#[derive(Debug, clap::Args)]
struct Author {
    /// The language of headings and findings; without one, that of this terminal (`LANG`).
    #[arg(long, value_name = "TAG")]
    author: Option<String>,
}

impl Author {
    fn tongue(&self, pack: &Pack) -> anyhow::Result<Tongue> {
        Ok(match &self.author {
            Some(tag) => super::kiosk::tongue(pack, tag)?,
            None => authors(pack, |name| std::env::var(name).ok()),
        })
    }
}

/// Arguments of `words accept`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  caring-mode words accept --locale en --pack my-pack --script try-balance")]
struct Accept {
    /// The pack's folder.
    #[arg(long, value_name = "DIR")]
    pack: PathBuf,
    /// The language.
    #[arg(long, value_name = "TAG")]
    locale: String,
    /// Only the texts of this script (or of menu, risk, common).
    #[arg(long, value_name = "NAME")]
    script: Option<String>,
}

pub(super) fn run(args: &Args, out: &mut impl Write) -> anyhow::Result<u8> {
    match &args.command {
        Command::Export(args) => export::run(args, out),
        Command::Import(args) => import::run(args, out),
        Command::Status(args) => status::run(args, out),
        Command::Accept(args) => accept(args, out),
    }
}

/// A language: its tag, and its place among those of the pack when it is not new.
struct Language {
    tag: String,
    tongue: Option<Tongue>,
}

impl Language {
    fn of(pack: &Pack, tag: &str) -> anyhow::Result<Self> {
        let id: LanguageIdentifier =
            tag.parse().map_err(|_| anyhow!("{tag:?} is no language tag: write for example en or zh-CN"))?;
        let tongue = pack.words.tags().iter().position(|t| *t == id);
        let near = pack.words.tags().iter().find(|t| t.language == id.language);
        if let Some(near) = near.filter(|_| tongue.is_none() && id.region.is_none() && id.script.is_none()) {
            bail!("there is {near} already: write --locale {near}, or the whole tag of a new language");
        }
        Ok(Self { tag: id.to_string(), tongue })
    }

    /// A language other than the first one, with words.
    fn translated(pack: &Pack, tag: &str) -> anyhow::Result<(Tongue, String)> {
        let language = Self::of(pack, tag)?;
        match language.tongue {
            Some(0) => bail!("{tag} is the language that the others are translated from"),
            Some(tongue) => Ok((tongue, language.tag)),
            None => bail!("there are no words in {tag} yet"),
        }
    }
}

/// A pack of a folder whose words can be changed, or the built-in one.
fn pack(folder: Option<&Path>) -> anyhow::Result<Pack> {
    let (files, wrong) = super::files(folder)?;
    if let Some(d) = wrong.first() {
        bail!("{}: this file is not UTF-8; save it again as UTF-8 first (`caring-mode check` says more)", d.file);
    }
    Ok(Pack::read(files, "cn", "generic").0)
}

/// The files of words that are meant, in the order of play: all of them, or the one that was named.
fn scopes(pack: &Pack, script: Option<&str>) -> anyhow::Result<Vec<String>> {
    let all = table::scopes(pack);
    let Some(name) = script else { return Ok(all) };
    if name == table::AUTHORS || all.iter().any(|s| s == name) {
        return Ok(vec![name.to_owned()]);
    }
    let known: Vec<&str> = all.iter().map(String::as_str).collect();
    super::known("script", name, &known)?;
    Ok(vec![name.to_owned()])
}

/// From which texts a language was translated, as far as it is known.
fn recorded(pack: &Pack, tag: &str) -> Sources {
    let file = Sources::file(tag);
    Sources::read(&file, pack.file(&file).unwrap_or_default()).0
}

/// A sentence for the author.
fn say(pack: &Pack, author: Tongue, message: &Message) -> String {
    pack.words.say(author, message).unwrap_or_else(|| message.id.clone())
}

/// Writes a file of a pack, with the folders that it needs.
fn write(folder: &Path, file: &str, text: &str) -> anyhow::Result<()> {
    let path = folder.join(file);
    let parent = path.parent().unwrap_or(folder);
    fs::create_dir_all(parent).map_err(|why| anyhow!("{} could not be made: {why}", parent.display()))?;
    write_whole(&path, text.as_bytes())
}

fn accept(args: &Accept, out: &mut impl Write) -> anyhow::Result<u8> {
    ensure!(args.pack.is_dir(), "{} is no folder", args.pack.display());
    let pack = pack(Some(&args.pack))?;
    let (tongue, tag) = Language::translated(&pack, &args.locale)?;
    let before = recorded(&pack, &tag).text();
    let after = match &args.script {
        None => Sources::of(&pack.words, tongue),
        Some(name) => {
            let mut sources = recorded(&pack, &tag);
            let scope = scopes(&pack, Some(name))?.concat();
            for row in table::rows(&pack, Some(tongue), &tag, &scope) {
                if let (Some(source), false) = (&row.source, row.text.is_empty()) {
                    sources.set(&scope, &source.part, &source.part.raw);
                }
            }
            sources
        }
    };
    let after = after.text();
    let known: BTreeSet<&str> = before.lines().collect();
    let count = after.lines().filter(|line| !known.contains(line)).count();
    let file = Sources::file(&tag);
    if after != before {
        write(&args.pack, &file, &after)?;
    }
    writeln!(out, "{}: {count} texts of {tag} newly recorded as fitting", args.pack.join(file).display())?;
    Ok(FINE)
}

#[cfg(test)]
mod tests;
