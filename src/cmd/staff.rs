//! `caring-mode staff`: the code that leaves the kiosk.
use super::FINE;
use crate::shell::staff;
use clap::Subcommand;
use std::io::Write;

/// Arguments of `staff`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  caring-mode staff hash")]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Asks for a code of 6 to 12 digits and prints the line for the configuration.
    #[command(
        after_help = "Example:\n  caring-mode staff hash\n\n  The printed line belongs under [staff] in the configuration."
    )]
    Hash,
}

pub(super) fn run(args: &Args, out: &mut impl Write, ask: &mut impl Write) -> anyhow::Result<u8> {
    let Command::Hash = args.command;
    let code = staff::read_code(ask, "Code: ", "Again: ")?;
    let hash = staff::hash(&code)?;
    writeln!(out, "code = \"{hash}\"")?;
    Ok(FINE)
}
