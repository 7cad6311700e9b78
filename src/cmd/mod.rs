//! The commands: arguments in, an exit code out. 0 is fine, 1 is findings, 2 is "could not run" with one clear line.
mod approve;
mod check;
mod conform;
mod coverage;
mod diff;
mod doctor;
mod graph;
mod journal;
mod kiosk;
mod new;
mod outreach;
mod parts;
mod play;
mod preview;
mod rehearse;
mod report;
mod simulate;
mod specimen;
mod staff;
mod words;

use crate::{
    diagnostic::{Diagnostic, nearest},
    pack::{Files, Pack},
    shell::source::{self, SourceError},
};
use clap::{Parser, Subcommand};
use std::{
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

/// Fine.
const FINE: u8 = 0;
/// Ran, and found something.
const FINDINGS: u8 = 1;
/// Could not run.
const FAILED: u8 = 2;

/// A large-type guide for older customers at self-service machines in bank branches.
#[derive(Debug, Parser)]
#[command(
    name = "caring-mode",
    version,
    args_conflicts_with_subcommands = true,
    after_help = "Examples:\n  caring-mode\n  caring-mode --locale en --size larger --theme night\n  printf '1\\n1\\n1\\n' | caring-mode --plain"
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    kiosk: kiosk::Args,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// The kiosk in this terminal (what runs without a command).
    Kiosk(kiosk::Args),
    /// Every finding in the scripts and words of a pack, with place and remedy.
    Check(check::Args),
    /// Which screens and choices of the scripts were ever walked, by recorded and by random walks.
    Coverage(coverage::Args),
    /// Records that the bank has approved scripts and words, and shows what is approved.
    Approve(approve::Args),
    /// Each requirement of the standards with the value measured now and its source.
    Conform(conform::Args),
    /// Every screen as a picture, and one page of HTML that shows them all.
    Preview(preview::Args),
    /// What differs between two packs, in plain words for the one who approves.
    Diff(diff::Args),
    /// What this terminal and this glass can do: type in millimetres, targets, colours, fonts, and what to change.
    Doctor(doctor::Args),
    /// Opens one screen in the kiosk, and takes each version of the pack as soon as it is saved.
    Play(play::Args),
    /// A new script or case with its words in each language, ready to be played and changed.
    New(new::Args),
    /// The flow of a script as a picture, with what was found at its screens.
    Graph(graph::Args),
    /// The record of what happened: whether it is whole, its rows for an auditor, and what it can hold.
    Journal(journal::Args),
    /// Made-up older customers walk every task: what they reach, what goes astray, and the targets.
    Simulate(simulate::Args),
    /// Colleagues practise the talks behind the scripts: alone, in pairs, as a team; and what they practised, exported.
    Rehearse(rehearse::Args),
    /// A lesson for a room with a laptop, hands counted before and after; and a topic to take along as a message, a page or a text.
    Outreach(outreach::Args),
    /// What the branch learnt in a month: visits, tasks, calls, faces, tickets, causes and what changed; what was understood of lessons, at
    /// the machine and in rooms; and what it rehearsed.
    Report(report::Args),
    /// One line of large type as a picture, as a terminal would draw it.
    Specimen(specimen::Args),
    /// The colleagues who may open the staff pages, and the card in their pockets.
    Staff(staff::Args),
    /// The translator's table: out, in again, and how far each language is.
    Words(words::Args),
}

/// The files of a pack's folder over the built-in ones, or these alone; with those that are not UTF-8.
fn files(pack: Option<&Path>) -> Result<(Files, Vec<Diagnostic>), SourceError> {
    match pack {
        Some(folder) => source::folder(folder),
        None => Ok((source::built_in(), Vec::new())),
    }
}

/// How a report is printed: text for people, JSON for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

/// One clear line when a name is none of those that there are.
fn known(what: &str, name: &str, there: &[&str]) -> anyhow::Result<()> {
    if there.contains(&name) {
        return Ok(());
    }
    let near = nearest(name, there).map_or_else(|| ".".to_owned(), |near| format!(", did you mean {near:?}?"));
    anyhow::bail!("there is no {what} {name:?}{near} There are: {}", there.join(", "))
}

/// One clear line when a pack has no such machine, or nothing for such a market.
fn known_place(pack: &Pack, machine: &str, market: &str) -> anyhow::Result<()> {
    known("machine", machine, &pack.names("assets/machines").collect::<Vec<_>>())?;
    known("market", market, &pack.markets().into_iter().collect::<Vec<_>>())
}

/// Parses the arguments, runs the command, and says in one line why it could not.
pub fn main(args: impl IntoIterator<Item = std::ffi::OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(e) => {
            let _ = e.print();
            return ExitCode::from(if e.use_stderr() { FAILED } else { FINE });
        }
    };
    let done = match cli.command {
        None => kiosk::run(&cli.kiosk),
        Some(Command::Kiosk(args)) => kiosk::run(&args),
        Some(Command::Check(args)) => check::run(&args, &mut std::io::stdout()),
        Some(Command::Coverage(args)) => coverage::run(&args, &mut std::io::stdout()),
        Some(Command::Approve(args)) => approve::run(&args, &mut std::io::stdout()),
        Some(Command::Conform(args)) => conform::run(&args, &mut std::io::stdout()),
        Some(Command::Preview(args)) => preview::run(&args, &mut std::io::stdout()),
        Some(Command::Diff(args)) => diff::run(&args, &mut std::io::stdout()),
        Some(Command::Doctor(args)) => doctor::run(&args, &mut std::io::stdout()),
        Some(Command::Play(args)) => play::run(&args),
        Some(Command::New(args)) => new::run(&args, &mut std::io::stdout()),
        Some(Command::Graph(args)) => graph::run(&args, &mut std::io::stdout()),
        Some(Command::Journal(args)) => journal::run(&args, &mut std::io::stdout(), &mut std::io::stderr()),
        Some(Command::Simulate(args)) => simulate::run(&args, &mut std::io::stdout()),
        Some(Command::Rehearse(args)) => rehearse::run(&args),
        Some(Command::Outreach(args)) => outreach::run(&args),
        Some(Command::Report(args)) => report::run(&args, &mut std::io::stdout(), &mut std::io::stderr()),
        Some(Command::Specimen(args)) => specimen::run(&args, &mut std::io::stdout(), &mut std::io::stderr()),
        Some(Command::Staff(args)) => staff::run(&args, &mut std::io::stdout(), &mut std::io::stderr()),
        Some(Command::Words(args)) => words::run(&args, &mut std::io::stdout()),
    };
    match done {
        Ok(code) => ExitCode::from(code),
        // Whoever read our lines has read enough: nobody's fault.
        Err(e) if e.downcast_ref::<io::Error>().is_some_and(|e| e.kind() == io::ErrorKind::BrokenPipe) => {
            ExitCode::from(FINE)
        }
        Err(e) => {
            let _ = writeln!(std::io::stderr(), "caring-mode: {e:#}");
            ExitCode::from(FAILED)
        }
    }
}
