//! `caring-mode simulate`: made-up customers, on as many threads as there are processors; the report does not depend on
//! how many.
use super::{FINDINGS, FINE, Format};
use crate::{
    diagnostic::Level,
    kiosk::Setup,
    pack::{Files, Pack},
    simulate::{Cell, Lab, PANEL, Plan, Profile, Report, Row, Tally, cells, walk},
};
use anyhow::bail;
use std::{
    io::Write,
    path::PathBuf,
    rc::Rc,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

/// Arguments of `simulate`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  caring-mode simulate\n  caring-mode simulate --profile tremor --profile two-switch --script withdraw-cash\n  caring-mode simulate --inputs 1000000 --format json\n\nExit code 1: a target was missed."
)]
pub(super) struct Args {
    /// Everything that is left to chance: the same number, the same report.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Who comes; without it everybody. May be given several times.
    #[arg(long, value_name = "NAME", value_parser = profile)]
    profile: Vec<Profile>,
    /// The tasks; without it all of them. May be given several times.
    #[arg(long, value_name = "NAME")]
    script: Vec<String>,
    /// The languages; without it all that a native reader has checked. May be given several times.
    #[arg(long, value_name = "TAG")]
    locale: Vec<String>,
    /// Visits of each task, language and profile.
    #[arg(long, value_name = "N", default_value_t = 10)]
    visits: u64,
    /// More visits, until the kiosk was told so much in all.
    #[arg(long, value_name = "N", default_value_t = 0)]
    inputs: u64,
    /// Text for people, JSON for programs.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// A folder whose scripts and words take the place of the built-in ones.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
    /// The machine's profile.
    #[arg(long, value_name = "NAME", default_value = "generic")]
    machine: String,
    /// Whose red-flag questions hold.
    #[arg(long, value_name = "NAME", default_value = "cn")]
    market: String,
    /// The panel's diagonal in inches (16 to 9).
    #[arg(long, value_name = "INCHES", default_value_t = PANEL)]
    panel: f64,
}

fn profile(name: &str) -> Result<Profile, String> {
    let all = || Profile::ALL.iter().map(|p| p.name()).collect::<Vec<_>>().join(", ");
    Profile::named(name).ok_or_else(|| format!("allowed: {}", all()))
}

pub(super) fn run(args: &Args, out: &mut impl Write) -> anyhow::Result<u8> {
    if !(5.0..=100.0).contains(&args.panel) {
        bail!("a panel has 5 to 100 inches, not {}", args.panel);
    }
    let (files, mut found) = super::files(args.pack.as_deref())?;
    let (pack, more) = Pack::read(files.clone(), &args.market, &args.machine);
    super::known_place(&pack, &args.machine, &args.market)?;
    found.extend(more);
    if let Some(bad) = found.iter().find(|d| d.level == Level::Error) {
        bail!("{} has errors; `caring-mode check` names them", bad.file);
    }
    let known: Vec<&str> = pack.scripts().collect();
    for script in &args.script {
        super::known("script", script, &known)?;
    }
    let mut tongues = Vec::new();
    for tag in &args.locale {
        let tongue = super::kiosk::tongue(&pack, tag)?;
        if !tongues.contains(&tongue) {
            tongues.push(tongue);
        }
    }
    if tongues.is_empty() {
        tongues.extend(pack.words.reviewed());
    }
    let profiles = if args.profile.is_empty() { Profile::ALL.to_vec() } else { args.profile.clone() };
    let all = cells(&pack, &args.script, &tongues, &profiles);
    let share = args.inputs.div_ceil(all.len().max(1) as u64);
    let plan = Plan { seed: args.seed, visits: args.visits.max(1), inputs: share };
    let tallies = side_by_side(&files, args, &all, &plan);
    let rows = all.into_iter().zip(tallies).map(|(cell, tally)| Row { cell, tally }).collect();
    let report = Report { plan, rows };
    let said = match args.format {
        Format::Text => report.text(&pack),
        Format::Json => report.json(&pack),
    };
    out.write_all(said.as_bytes())?;
    Ok(if report.met() { FINE } else { FINDINGS })
}

/// Walks all cells, each thread with a pack and a cache of its own.
fn side_by_side(files: &Files, args: &Args, cells: &[Cell], plan: &Plan) -> Vec<Tally> {
    let threads = thread::available_parallelism().map_or(1, usize::from).min(cells.len().max(1));
    let next = AtomicUsize::new(0);
    let tallies = Mutex::new(vec![Tally::default(); cells.len()]);
    let work = || {
        let pack = Rc::new(Pack::read(files.clone(), &args.market, &args.machine).0);
        let setup = Setup::usual(&pack);
        let mut lab = Lab::new(pack, setup, args.panel);
        loop {
            let n = next.fetch_add(1, Ordering::Relaxed);
            let Some(cell) = cells.get(n) else { break };
            let tally = walk(&mut lab, cell, plan);
            // A thread that fell took its own cell with it, and not the others.
            let mut all = tallies.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            all[n] = tally;
        }
    };
    thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(work);
        }
        work();
    });
    tallies.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner)
}
