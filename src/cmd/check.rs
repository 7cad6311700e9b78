//! `caring-mode check`: every finding of a pack at once.
use super::{FINDINGS, FINE};
use crate::{lint, look::Palettes, pack::Pack, shell::source};
use std::{io::Write, path::PathBuf};

/// Arguments of `check`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  caring-mode check my-pack --locale en")]
pub(super) struct Args {
    /// The pack's folder; without one the built-in pack is checked.
    pack: Option<PathBuf>,
    /// The language of the findings.
    #[arg(long, value_name = "TAG", default_value = "en")]
    locale: String,
    /// The machine's profile.
    #[arg(long, value_name = "NAME", default_value = "generic")]
    machine: String,
}

pub(super) fn run(args: &Args, out: &mut impl Write) -> anyhow::Result<u8> {
    let files = match &args.pack {
        Some(folder) => source::folder(folder)?,
        None => source::built_in(),
    };
    let (pack, mut ahead) = Pack::read(files, "cn", &args.machine);
    ahead.extend(Palettes::read(&pack).1);
    let tongue = super::kiosk::tongue(&pack, &args.locale)?;
    let (text, errors) = lint::report(&pack, &ahead, tongue);
    out.write_all(text.as_bytes())?;
    Ok(if errors == 0 { FINE } else { FINDINGS })
}
