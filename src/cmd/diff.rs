//! `caring-mode diff`: two packs in plain words, for the one who approves.
use super::{FINDINGS, FINE, Format};
use crate::{
    approval::Record,
    diagnostic::Level,
    diff::{self, Labels},
    pack::Pack,
};
use anyhow::bail;
use std::{
    io::Write,
    path::{Path, PathBuf},
};

/// What stands for the pack inside the program.
const BUILT_IN: &str = "built-in";

/// Arguments of `diff`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Exit code 0: nothing differs; 1: something does; 2: it could not run.\n\nExamples:\n  caring-mode diff built-in my-pack --locale zh-CN\n  caring-mode diff approved-pack my-pack --format json"
)]
pub(super) struct Args {
    /// The folder of the old pack, or built-in.
    old: PathBuf,
    /// The folder of the new pack, or built-in.
    new: PathBuf,
    /// The language of the sentences; without one, that of this terminal (`LANG`).
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// Text for people, JSON for programs.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// The record of approvals, when it is not approved.toml in the folder of the new pack.
    #[arg(long, value_name = "FILE")]
    approvals: Option<PathBuf>,
    /// The machine's profile, whose words name its screens.
    #[arg(long, value_name = "NAME", default_value = "generic")]
    machine: String,
    /// Whose facts the words are said with.
    #[arg(long, value_name = "NAME", default_value = "cn")]
    market: String,
}

pub(super) fn run(args: &Args, out: &mut impl Write) -> anyhow::Result<u8> {
    let (old, new) = (read(&args.old, args)?, read(&args.new, args)?);
    let reader = match &args.locale {
        Some(tag) => super::kiosk::tongue(&new, tag)?,
        None => super::check::authors(&new, |name| std::env::var(name).ok()),
    };
    let record = record(args)?;
    let tag = new.words.tags().get(reader).map(ToString::to_string).unwrap_or_default();
    let changes = diff::compare(&old, &new, &tag);
    let [was, is] = [&args.old, &args.new].map(|path| path.display().to_string());
    let labels = Labels { old: &was, new: &is, record: record.as_ref() };
    let said = match args.format {
        Format::Text => diff::text(&changes, &labels, &new, reader),
        Format::Json => diff::json(&changes, &labels, &new, reader),
    };
    out.write_all(said.as_bytes())?;
    Ok(if changes.is_empty() { FINE } else { FINDINGS })
}

/// Findings after which a part of a file may have been left out.
const UNREADABLE: [&str; 7] =
    ["too-deep", "quote-open", "comment-open", "brace-open", "brace-extra", "brace-missing", "syntax"];

/// A pack of which every script can be read: what cannot be read would look like something that is gone.
fn read(path: &Path, args: &Args) -> anyhow::Result<Pack> {
    let folder = (path != Path::new(BUILT_IN)).then_some(path);
    let (files, mut found) = super::files(folder)?;
    let (pack, more) = Pack::read(files, &args.market, &args.machine);
    found.extend(more);
    let scripts: Vec<_> = pack.scripts().filter_map(|name| pack.reading(name)).collect();
    let broken = scripts
        .iter()
        .flat_map(|(script, found)| found.iter().filter(|d| script.screens.is_empty() || UNREADABLE.contains(&d.code)));
    if let Some(first) = found.iter().chain(broken).find(|d| d.level == Level::Error) {
        bail!("{} in {} cannot be read; see `caring-mode check`", first.file, path.display());
    }
    Ok(pack)
}

/// The record of the new pack, if it has one.
fn record(args: &Args) -> anyhow::Result<Option<Record>> {
    if let Some(path) = &args.approvals {
        return super::approve::read(path).map(Some);
    }
    let path = args.new.join(super::approve::RECORD);
    if args.new == Path::new(BUILT_IN) || !path.exists() {
        return Ok(None);
    }
    super::approve::read(&path).map(Some)
}
