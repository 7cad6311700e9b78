//! `caring-mode preview`: every screen as a picture, and one page of HTML that shows them all.
use super::{
    FINE, parts,
    specimen::{self, Drawn, write_whole},
};
use crate::{
    bigtype::Way,
    care::{Size, Theme},
    diagnostic::Level,
    lint::{self, Depth, Subject, fit},
    pack::Pack,
    preview::{self, CELL, Order, Shot},
    view::SMALLEST,
};
use anyhow::{Context, anyhow, ensure};
use jiff::{ZonedDateTime, civil::Date};
use std::{
    collections::BTreeSet,
    fs,
    io::Write,
    path::{Path, PathBuf},
    rc::Rc,
};

/// The largest grid: larger than any terminal, and a bound on memory.
const LARGEST: (u16, u16) = (400, 120);
/// The languages of a sheet that nobody ordered otherwise.
const USUAL: [&str; 2] = ["zh-CN", "en"];

/// Arguments of `preview`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  caring-mode preview --out pictures\n  caring-mode preview --out pictures --pack my-pack --script withdraw-cash --theme paper night --grid 40x11 80x24"
)]
pub(super) struct Args {
    /// The folder for the pictures and for index.html. It is made where it is not there; files of the same names are
    /// replaced, and nothing is deleted.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// A folder whose scripts and words take the place of the built-in ones.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
    /// Only the screens of this script.
    #[arg(long, value_name = "NAME")]
    script: Option<String>,
    /// The languages; without it zh-CN and en.
    #[arg(long, value_name = "TAG", num_args = 1..)]
    locale: Vec<String>,
    /// The colours: paper, night, day, soft.
    #[arg(long, value_name = "NAME", num_args = 1.., default_value = "paper", value_parser = super::kiosk::theme)]
    theme: Vec<Theme>,
    /// The type sizes: normal, large, larger, largest.
    #[arg(long, value_name = "SIZE", num_args = 1.., default_value = "large", value_parser = super::kiosk::size)]
    size: Vec<Size>,
    /// Columns and rows of the terminal.
    #[arg(long, value_name = "COLSxROWS", num_args = 1.., default_value = "80x24", value_parser = grid)]
    grid: Vec<(u16, u16)>,
    /// How a terminal is made to show large type: osc66, sixel, sextant, quadrant, half, plain.
    #[arg(long, value_name = "WAY", default_value = "sextant", value_parser = specimen::way)]
    way: Drawn,
    /// The machine's profile.
    #[arg(long, value_name = "NAME", default_value = "generic")]
    machine: String,
    /// Whose facts and red-flag questions hold.
    #[arg(long, value_name = "NAME", default_value = "cn")]
    market: String,
    /// Check as on that day (2027-05-31).
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

fn grid(text: &str) -> Result<(u16, u16), String> {
    let sides =
        text.split_once(['x', 'X', '×']).and_then(|(w, h)| Some((w.trim().parse().ok()?, h.trim().parse().ok()?)));
    let fits = |(w, h): &(u16, u16)| (SMALLEST.0..=LARGEST.0).contains(w) && (SMALLEST.1..=LARGEST.1).contains(h);
    sides.filter(fits).ok_or_else(|| {
        let ((w, h), (most_w, most_h)) = (SMALLEST, LARGEST);
        format!("write columns and rows, from {w}x{h} to {most_w}x{most_h}, as in 80x24")
    })
}

pub(super) fn run(args: &Args, out: &mut impl Write) -> anyhow::Result<u8> {
    let (files, mut ahead) = super::files(args.pack.as_deref())?;
    let (pack, more) = Pack::read(files.clone(), &args.market, &args.machine);
    super::known_place(&pack, &args.machine, &args.market)?;
    ahead.extend(more);
    let pack = Rc::new(pack);
    let order = order(args, &pack)?;
    folder(&args.out)?;
    let today = args.today.unwrap_or_else(|| ZonedDateTime::now().date()).to_string();
    let subject = Subject::new(&pack, &today);
    let read = || {
        let (pack, _) = Pack::read(files.clone(), &args.market, &args.machine);
        Subject::new(&Rc::new(pack), &today)
    };
    let survey = |paint| {
        let own = |of| fit::survey(&subject, paint, 0, of);
        parts::each_beside(own, |part, of| fit::survey(&read(), paint, part, of)).concat()
    };
    let found = lint::check_with(&subject, &ahead, Depth::Whole, &survey);
    let drawn = parts::each(|part, of| -> anyhow::Result<Vec<Shot>> {
        let mut shots = Vec::new();
        preview::draw(&read(), &order, (part, of), |shot| {
            write_whole(&args.out.join(&shot.file), &shot.png)?;
            shots.push(shot);
            anyhow::Ok(())
        })?;
        Ok(shots)
    });
    let shots = preview::in_order(drawn.into_iter().collect::<anyhow::Result<_>>()?);
    let tongue = super::check::authors(&pack, |name| std::env::var(name).ok());
    let sheet = args.out.join("index.html");
    let html = preview::html(&subject, &shots, &found, tongue);
    write_whole(&sheet, html.as_bytes())?;
    let screens: BTreeSet<usize> = shots.iter().map(|shot| shot.nth).collect();
    let size = html.len() as f64 / 1_000_000.0;
    let (pictures, screens) = (shots.len(), screens.len());
    let errors = found.iter().filter(|d| d.level == Level::Error).count();
    let remarks = found.len() - errors;
    writeln!(
        out,
        "{}: {pictures} pictures of {screens} screens, {size:.1} MB; {errors} findings and {remarks} remarks",
        sheet.display(),
    )?;
    Ok(FINE)
}

/// What was asked for, or the first thing about it that is not there.
fn order(args: &Args, pack: &Pack) -> anyhow::Result<Order> {
    if let Some(name) = &args.script {
        super::known("script", name, &pack.scripts().collect::<Vec<_>>())?;
    }
    let tags: Vec<&str> = match args.locale.as_slice() {
        [] => USUAL.to_vec(),
        some => some.iter().map(String::as_str).collect(),
    };
    let tongues = tags.into_iter().map(|tag| super::kiosk::tongue(pack, tag)).collect::<anyhow::Result<Vec<_>>>()?;
    let way = match args.way {
        Drawn::Large(Way::Sixel(_)) => Some(Way::Sixel(CELL)),
        Drawn::Large(way) => Some(way),
        Drawn::Plain => None,
    };
    Ok(Order {
        script: args.script.clone(),
        tongues: once(&tongues),
        themes: once(&args.theme),
        sizes: once(&args.size),
        grids: once(&args.grid),
        way,
    })
}

/// Each value once, however often it was asked for.
fn once<T: Copy + PartialEq>(all: &[T]) -> Vec<T> {
    let mut out: Vec<T> = Vec::new();
    for one in all {
        if !out.contains(one) {
            out.push(*one);
        }
    }
    out
}

/// Makes the folder for the pictures.
fn folder(path: &Path) -> anyhow::Result<()> {
    ensure!(!path.exists() || path.is_dir(), "{} is a file: name a folder for the pictures", path.display());
    fs::create_dir_all(path)
        .map_err(|why| anyhow!("{why}"))
        .with_context(|| format!("the folder {} could not be made", path.display()))
}

#[cfg(test)]
mod tests;
