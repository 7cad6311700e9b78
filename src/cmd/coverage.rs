//! `caring-mode coverage`: which screens and choices were ever walked.
use super::{FINDINGS, FINE, Format};
use crate::{
    coverage::{Plan, measure},
    pack::Pack,
};
use std::{io::Write, path::PathBuf};

/// Arguments of `coverage`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  caring-mode coverage\n  caring-mode coverage --pack my-pack --strict\n  caring-mode coverage --walks 0 --locale zh-CN"
)]
pub(super) struct Args {
    /// A folder whose scripts, walks and words take the place of the built-in ones.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
    /// Gives the random walks: the same number, the same walks.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Random walks of each script at each machine; 0 for recorded walks alone.
    #[arg(long, value_name = "N", default_value_t = 300)]
    walks: usize,
    /// The profiles of machines; without it all of the pack. May be given several times.
    #[arg(long, value_name = "NAME")]
    machine: Vec<String>,
    /// Whose red-flag questions hold.
    #[arg(long, value_name = "NAME", default_value = "cn")]
    market: String,
    /// The language of the report; without one, that of this terminal (`LANG`).
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// Text for people, JSON for programs.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Exit code 1 when there is a choice that no walk took.
    #[arg(long)]
    strict: bool,
}

pub(super) fn run(args: &Args, out: &mut impl Write) -> anyhow::Result<u8> {
    let (files, _) = super::files(args.pack.as_deref())?;
    let (pack, _) = Pack::read(files, &args.market, "generic");
    let there: Vec<String> = pack.names("assets/machines").map(str::to_owned).collect();
    for machine in args.machine.iter().chain(there.first()) {
        super::known_place(&pack, machine, &args.market)?;
    }
    let tongue = match &args.locale {
        Some(tag) => super::kiosk::tongue(&pack, tag)?,
        None => super::check::authors(&pack, |name| std::env::var(name).ok()),
    };
    let machines = if args.machine.is_empty() { there } else { args.machine.clone() };
    let found = measure(&pack, &Plan { seed: args.seed, walks: args.walks, machines });
    let said = match args.format {
        Format::Text => found.text(&pack, tongue),
        Format::Json => found.json(&pack),
    };
    out.write_all(said.as_bytes())?;
    Ok(if args.strict && found.never().next().is_some() { FINDINGS } else { FINE })
}
