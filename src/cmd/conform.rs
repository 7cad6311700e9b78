//! `caring-mode conform`: each requirement with the value measured now and its source.
use super::{FINDINGS, FINE, Format, doctor};
use crate::{
    bigtype::{CellPixels, Way},
    care::Lettering,
    conform::{self, Bench, Given, Place, Status},
    glass::{CellMm, Glass},
    hand::MOST_SAME_KEY,
    pack::Pack,
    shell::{
        bench::hands,
        config::{Config, EXAMPLE, LargeType},
        env,
        kept::Kept,
        run::Start,
        surface::Surface,
    },
    view::SMALLEST,
};
use anyhow::{anyhow, bail};
use jiff::{ZonedDateTime, civil::Date};
use std::{io::Write, path::PathBuf, rc::Rc, time::Instant};

/// Arguments of `conform`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  caring-mode conform\n  caring-mode conform --config kiosk.toml --panel 344x193 --grid 60x16\n  \
    caring-mode conform --only S4,T15 --format json\n\n\
    Without --panel and without [screen] in the configuration, three usual panels are measured with 80, 60 and 40\n\
    columns each, and the worst counts.\n\n\
    Exit code 0: no row is not-met (not-yet and not-applicable count as fine); 1: at least one is; 2: it could not run."
)]
pub(super) struct Args {
    /// A folder whose scripts and words take the place of the built-in ones.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
    /// The configuration of this machine (TOML).
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The machine's profile, instead of the configuration's.
    #[arg(long, value_name = "NAME")]
    machine: Option<String>,
    /// Text for people, JSON for programs.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Only these requirements, by their numbers.
    #[arg(long, value_name = "ID,…", value_delimiter = ',')]
    only: Vec<String>,
    /// The visible size of the panel in millimetres, if the terminal fills it.
    #[arg(long, value_name = "WIDTHxHEIGHT", value_parser = doctor::panel)]
    panel: Option<(f64, f64)>,
    /// Columns and rows of the terminal.
    #[arg(long, value_name = "COLSxROWS", value_parser = doctor::grid)]
    grid: Option<(u16, u16)>,
    /// Measure as on that day (2027-05-31): facts have a date to be looked at again.
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

/// Grids of a terminal of which only the size of a cell is known.
const GRIDS: [(u16, u16); 4] = [(80, 24), (60, 16), (40, 11), (160, 45)];
/// A cell in pixels, where pictures are drawn and no terminal is there to tell.
const CELL: CellPixels = CellPixels { width: 10, height: 20 };

pub(super) fn run(args: &Args, out: &mut impl Write) -> anyhow::Result<u8> {
    let known: Vec<&str> = conform::requirements().map(|r| r.id).collect();
    for id in &args.only {
        super::known("requirement", id, &known)?;
    }
    let mut config = match &args.config {
        Some(path) => Config::read(path)?,
        None => Config::default(),
    };
    if let Some(machine) = &args.machine {
        config.machine.profile.clone_from(machine);
    }
    let (files, _) = super::files(args.pack.as_deref())?;
    let (mut pack, found) = Pack::read(files, &config.branch.market, &config.machine.profile);
    super::kiosk::given(&mut pack, &config)?;
    if let Some(missing) = found.iter().find(|d| d.code == "missing-file") {
        return Err(anyhow!("{} is missing", missing.file));
    }
    let bench = bench(args, config, Rc::new(pack))?;
    let rows = match args.only.as_slice() {
        [] => conform::rows(&bench),
        only => {
            known.iter().filter(|id| only.iter().any(|o| o == *id)).filter_map(|id| conform::row(&bench, id)).collect()
        }
    };
    let said = match args.format {
        Format::Text => conform::text(&rows),
        Format::Json => conform::json(&rows),
    };
    out.write_all(said.as_bytes())?;
    Ok(if rows.iter().any(|r| r.status == Status::NotMet) { FINDINGS } else { FINE })
}

fn bench(args: &Args, config: Config, pack: Rc<Pack>) -> anyhow::Result<Bench> {
    let today = args.today.unwrap_or_else(|| ZonedDateTime::now().date()).to_string();
    let given = Given {
        bell: config.sound.bell,
        same_key: config.time.same_key,
        most_same_key: MOST_SAME_KEY,
        options: options(),
    };
    let places = places(args, &config)?;
    let way = way(config.look.large_type);
    // What the core needs of a configuration is asked of the kiosk's own start, on no terminal in particular.
    let surface =
        Surface { told: env::told(|_| None), answers: None, grid: (0, 0), pixels: None, kept: Kept::default() };
    let start = Start::new(pack.clone(), config, surface);
    let mut setup = start.setup();
    // It is not the trial run that is measured.
    setup.code = true;
    let started = Instant::now();
    let mut bench = Bench::new(pack, setup, given, &today, hands, Box::new(move || started.elapsed()));
    bench.places = places;
    bench.way = way;
    Ok(bench)
}

/// How large type is drawn: as the configuration says, else as every terminal can.
fn way(set: LargeType) -> Option<Way> {
    match set.lettering() {
        Some(Lettering::TextSizing) => Some(Way::TextSizing),
        Some(Lettering::Sixel) => Some(Way::Sixel(CELL)),
        Some(Lettering::Sextant) => Some(Way::Sextant),
        None | Some(Lettering::Quadrant) => Some(Way::Quadrant),
        Some(Lettering::Half) => Some(Way::Half),
        Some(Lettering::Plain) => None,
    }
}

/// The panels and grids that are measured.
fn places(args: &Args, config: &Config) -> anyhow::Result<Vec<Place>> {
    let base = config.screen.glass();
    let small = |grid: (u16, u16)| grid.0 < SMALLEST.0 || grid.1 < SMALLEST.1;
    if let Some(grid) = args.grid.filter(|g| small(*g)) {
        bail!("--grid {}x{}: the smallest is {}x{}", grid.0, grid.1, SMALLEST.0, SMALLEST.1);
    }
    let on = |grid| {
        Place::new("this panel", Glass { cell: args.panel.and_then(|p| CellMm::of_panel(p, grid)), ..base }, grid)
    };
    Ok(match (args.panel, args.grid, base.cell) {
        (Some(_), Some(grid), _) => vec![on(grid)],
        (Some(panel), None, _) => Place::of_panel("this panel", panel, base),
        (None, Some(grid), Some(_)) => vec![Place::new("the configured cell", base, grid)],
        (None, None, Some(_)) => GRIDS.map(|grid| Place::new("the configured cell", base, grid)).to_vec(),
        (None, Some(_), None) => {
            bail!(
                "--grid says nothing about millimetres; add --panel, or the size of a cell under [screen] of the configuration"
            )
        }
        (None, None, None) => Place::references(base),
    })
}

/// Every key that a configuration may have: the example has them all.
fn options() -> Vec<String> {
    let mut section = "";
    let mut all = Vec::new();
    for line in EXAMPLE.lines() {
        let line = line.trim_start_matches("# ");
        if let Some(name) = line.strip_prefix('[').and_then(|l| l.split(']').next()) {
            section = name;
        } else if let Some((key, _)) = line.split_once(" = ").filter(|(k, _)| !k.contains(' ')) {
            let key = format!("{section}.{key}");
            if !all.contains(&key) {
                all.push(key);
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_of_the_example_is_counted_once() {
        let all = options();
        for key in ["branch.phone", "screen.cell-width-mm", "time.ask-after-seconds", "risk.sample-one-in"] {
            assert!(all.iter().any(|o| o == key), "{key}: {all:?}");
        }
        assert_eq!(all.iter().filter(|o| *o == "people.hours").count(), 1);
    }

    fn args(only: &[&str]) -> Args {
        Args {
            pack: None,
            config: None,
            machine: None,
            format: Format::Json,
            only: only.iter().map(|o| (*o).to_owned()).collect(),
            panel: Some((344.0, 193.0)),
            grid: None,
            today: None,
        }
    }

    #[test]
    fn only_some_rows_are_measured_in_the_order_of_the_list() {
        let mut out = Vec::new();
        let code = run(&args(&["A2", "U2", "S2"]), &mut out).expect("rows");
        let rows: serde_json::Value = serde_json::from_slice(&out).expect("JSON");
        let ids: Vec<&str> = rows.as_array().into_iter().flatten().filter_map(|r| r["id"].as_str()).collect();
        assert_eq!((code, ids), (FINE, vec!["S2", "A2", "U2"]), "not-yet is no finding");
        assert_eq!(run(&args(&["S20"]), &mut Vec::new()).expect("a row"), FINDINGS);
    }

    #[test]
    fn a_wrong_number_or_a_grid_without_millimetres_is_told_with_what_would_be_right() {
        let said = run(&args(&["S55"]), &mut Vec::new()).expect_err("no such row").to_string();
        assert!(said.contains("S55") && said.contains("U25"), "{said}");
        let grid = Args { panel: None, grid: Some((80, 22)), ..args(&["S2"]) };
        let said = run(&grid, &mut Vec::new()).expect_err("no millimetres").to_string();
        assert!(said.contains("--panel"), "{said}");
    }
}
