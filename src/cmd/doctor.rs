//! `caring-mode doctor`: what this terminal and this glass can do, on one page, and what to change.
//!
//! What is seen is gathered here; `report` turns it into findings, `text` into a page.
mod advice;
mod fonts;
mod report;
mod text;

use super::{FINDINGS, FINE, Format};
use crate::shell::{ask, calls, config::Config, env, kept, probe, surface::Surface};
use report::{Report, Seen};
use rustix::termios::{Winsize, tcgetwinsize};
use std::{io::Write, path::PathBuf};

/// Arguments of `doctor`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  caring-mode doctor --config kiosk.toml\n  caring-mode doctor --grid 80x22 --panel 344x193\n\n  \
    Exit code 0: nothing to change; 1: something; 2: it could not run."
)]
pub(super) struct Args {
    /// The configuration of this machine (TOML).
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The folder in which this machine's own file is kept.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// A page to read, or the same for machines.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// As if the terminal had so many columns and rows.
    #[arg(long, value_name = "COLSxROWS", value_parser = grid)]
    grid: Option<(u16, u16)>,
    /// The visible size of the panel in millimetres, if the terminal fills it.
    #[arg(long, value_name = "WIDTHxHEIGHT", value_parser = panel)]
    panel: Option<(f64, f64)>,
}

pub(super) fn grid(text: &str) -> Result<(u16, u16), String> {
    pair(text, |n: u16| (1..=1000).contains(&n)).ok_or_else(|| "allowed: columns x rows, such as 80x24".into())
}

pub(super) fn panel(text: &str) -> Result<(f64, f64), String> {
    pair(text, |mm: f64| (50.0..=3000.0).contains(&mm))
        .ok_or_else(|| "allowed: width x height in millimetres, 50 to 3000 each, such as 344x193".into())
}

fn pair<T: std::str::FromStr + Copy>(text: &str, right: impl Fn(T) -> bool) -> Option<(T, T)> {
    let (a, b) = text.split_once(['x', 'X', '×'])?;
    let (a, b) = (a.trim().parse().ok()?, b.trim().parse().ok()?);
    (right(a) && right(b)).then_some((a, b))
}

pub(super) fn run(args: &Args, out: &mut impl Write) -> anyhow::Result<u8> {
    let config = match &args.config {
        Some(path) => Config::read(path)?,
        None => Config::default(),
    };
    let var = |name: &str| std::env::var(name).ok();
    let folder = kept::folder(args.data.as_deref(), var);
    let (kept, broken) = match folder.as_deref().map(kept::Kept::read) {
        Some(Ok(kept)) => (kept, None),
        Some(Err(e)) => (kept::Kept::default(), Some(e)),
        None => (kept::Kept::default(), None),
    };
    let window = window();
    // The pixels belong to the grid that the terminal has, not to one that was given.
    let own = window.map(|w| (w.ws_col, w.ws_row)).filter(|g| g.0 > 0 && g.1 > 0);
    let here = args.grid.is_none_or(|g| Some(g) == own);
    let sized = window.map(|w| (w.ws_xpixel, w.ws_ypixel)).filter(|_| here);
    let pixels = sized.zip(own).and_then(|(area, grid)| probe::cell_of(area, grid));
    let mut answers = if env::may_ask(var) { ask::ask() } else { None };
    if !here {
        answers = answers.map(|a| probe::Answers { cell: None, ..a });
    }
    let grid = args.grid.or(own);
    let surface = Surface { told: env::told(var), answers, grid: grid.unwrap_or_default(), pixels, kept };
    let seen = Seen {
        config: &config,
        surface,
        broken,
        term: var("TERM").unwrap_or_default(),
        grey: var("NO_COLOR").is_some_and(|v| !v.is_empty()),
        grid,
        panel: args.panel,
        fonts: fonts::Fonts::look(var),
        calls: calls::remarks(&config.calls),
    };
    let report = Report::of(&seen);
    match args.format {
        Format::Text => out.write_all(text::page(&report).as_bytes())?,
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, &report)?;
            writeln!(out)?;
        }
    }
    Ok(if report.change.is_empty() { FINE } else { FINDINGS })
}

/// The window of whichever of our three ends is a terminal: the page may go into a file or a pager.
fn window() -> Option<Winsize> {
    let ends = [rustix::stdio::stdout(), rustix::stdio::stderr(), rustix::stdio::stdin()];
    ends.into_iter().find_map(|end| tcgetwinsize(end).ok())
}

#[cfg(test)]
mod tests;
