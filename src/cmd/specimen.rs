//! `caring-mode specimen`: one line of large type as a picture, to print and to be judged.
use super::FINE;
use crate::{
    bigtype::{CellPixels, Size as TypeSize, Type, Way, native_width},
    care::{Size, Theme},
    look::{Palette, Palettes, style},
    pack::Pack,
    paint::{Painter, Picture, Sheet},
    shell::{
        fonts::InstalledFonts,
        source,
        whole::{self, For},
    },
};
use anyhow::{Context, anyhow, bail, ensure};
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
    style::Modifier,
};
use std::{
    io::Write,
    path::{Path, PathBuf},
};
use unic_langid::LanguageIdentifier;

/// The largest text sizing that a terminal draws (the protocol's own limit).
const MOST_SCALED: u16 = 7;
/// The widest picture in pixels: what a page of A4 shows at 600 dots an inch, with its margins.
const MOST_PIXELS: u32 = 4000;
/// Pixels that a side of a cell may have: below, nothing is legible; above, no terminal has them.
const CELL: std::ops::RangeInclusive<u16> = 4..=100;

/// The ways by the names that they have on the command line; `plain` is the terminal's own text, one row high.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Drawn {
    Large(Way),
    Plain,
}

/// Arguments of `specimen`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  caring-mode specimen 取款金额 --out specimen.png\n  caring-mode specimen \"1,200 元\" --way quadrant --rows 6 --theme night --out night.png"
)]
pub(super) struct Args {
    /// The line.
    text: String,
    /// How a terminal is made to show it: osc66, sixel, sextant, quadrant, half, plain.
    #[arg(long, value_name = "WAY", default_value = "sextant", value_parser = way)]
    way: Drawn,
    /// The height of the line in rows of the terminal, 1 to 40.
    #[arg(long, value_name = "ROWS", value_parser = clap::value_parser!(u16).range(1..=40), conflicts_with = "size")]
    rows: Option<u16>,
    /// The height as headings of a large screen have it: normal, large, larger, largest.
    #[arg(long, value_name = "SIZE", default_value = "large", value_parser = super::kiosk::size)]
    size: Size,
    /// The colours: paper, night, day, soft.
    #[arg(long, value_name = "NAME", default_value = "paper", value_parser = super::kiosk::theme)]
    theme: Theme,
    /// The language of the line: scripts whose letters stand in stacks or hang low get higher lines.
    #[arg(long, value_name = "TAG", default_value = "zh-CN", value_parser = tag)]
    locale: LanguageIdentifier,
    /// Pixels of one cell of the terminal, width and height.
    #[arg(long, value_name = "WxH", default_value = "10x20", value_parser = cell)]
    cell: CellPixels,
    /// The picture to write. A file of that name is replaced.
    #[arg(long, value_name = "FILE.png")]
    out: PathBuf,
}

pub(super) fn way(name: &str) -> Result<Drawn, String> {
    // The pixels of a cell are another argument, and come in later.
    let unknown = CellPixels { width: 0, height: 0 };
    let ways = [Way::TextSizing, Way::Sixel(unknown), Way::Sextant, Way::Quadrant, Way::Half];
    let found = ways.into_iter().find(|way| way.name() == name).map(Drawn::Large);
    let plain = (name == "plain").then_some(Drawn::Plain);
    found.or(plain).ok_or_else(|| format!("allowed: {}, plain", ways.map(Way::name).join(", ")))
}

fn cell(text: &str) -> Result<CellPixels, String> {
    let sides =
        text.split_once(['x', 'X', '×']).and_then(|(w, h)| Some((w.trim().parse().ok()?, h.trim().parse().ok()?)));
    let size = sides.map(|(width, height)| CellPixels { width, height });
    size.filter(|size| CELL.contains(&size.width) && CELL.contains(&size.height))
        .ok_or_else(|| format!("write width and height, each {} to {} pixels, as in 10x20", CELL.start(), CELL.end()))
}

fn tag(text: &str) -> Result<LanguageIdentifier, String> {
    text.parse().map_err(|_| "write a language tag such as zh-CN, en or bo".into())
}

/// Rows that a line needs more than hanzi do: for stacks, and for what hangs below (measured: see README).
fn taller(locale: &LanguageIdentifier) -> u16 {
    match locale.language.as_str() {
        "bo" | "dz" => 2,
        "ug" | "ar" | "fa" | "ur" | "kk" => 1,
        _ => 0,
    }
}

pub(super) fn run(args: &Args, out: &mut impl Write, notes: &mut impl Write) -> anyhow::Result<u8> {
    let text = args.text.trim();
    ensure!(!text.is_empty(), "the text is empty: write the line to be drawn, as in `specimen 取款 --out line.png`");
    ensure!(!text.contains(char::is_control), "the text has a line break or another control: a specimen is one line");
    let rows = rows(args, notes)?;
    let (pack, _) = Pack::read(source::built_in(), "cn", "generic");
    let picture = draw(text, args, rows, &Palettes::read(&pack).0.of(args.theme))?;
    let file = picture.png().context("the picture could not be encoded")?;
    write_whole(&args.out, &file)?;
    writeln!(out, "{}: {} x {} pixels", args.out.display(), picture.width(), picture.height())?;
    Ok(FINE)
}

/// The height that was asked for. What cannot be drawn is refused; what can but should not is only said.
fn rows(args: &Args, notes: &mut impl Write) -> anyhow::Result<u16> {
    let Drawn::Large(way) = args.way else {
        if let Some(rows) = args.rows.filter(|rows| *rows != 1) {
            writeln!(
                notes,
                "caring-mode: plain text is one row high, whatever the terminal; {rows} rows were left aside"
            )?;
        }
        return Ok(1);
    };
    let scaled = way == Way::TextSizing;
    let heading = match args.size {
        Size::Normal => 5,
        Size::Large => 6,
        Size::Larger => 7,
        Size::Largest => 8,
    };
    let heading = if scaled { heading.min(MOST_SCALED) } else { heading.max(way.min_rows()) };
    let heading = heading + taller(&args.locale);
    let heading = if scaled { heading.min(MOST_SCALED) } else { heading };
    let rows = args.rows.unwrap_or(heading);
    if scaled && rows > MOST_SCALED {
        bail!(
            "a terminal scales its text to {MOST_SCALED} rows at most: choose --rows {MOST_SCALED} or less, or another --way"
        );
    }
    if rows < way.min_rows() {
        let (name, least) = (way.name(), way.min_rows());
        writeln!(
            notes,
            "caring-mode: {name} is hard to read under {least} rows; for customers choose --rows {least} or more"
        )?;
    }
    Ok(rows)
}

/// The line with a margin of one hanzi of its size on every side.
fn draw(text: &str, args: &Args, rows: u16, palette: &Palette) -> anyhow::Result<Picture> {
    let mut big = Type::with_library(Box::new(InstalledFonts::of(|name| std::env::var(name).ok())));
    big.halftone = args.theme.is_soft();
    let size = match args.way {
        Drawn::Plain => None,
        Drawn::Large(Way::Sixel(_)) => Some(TypeSize::new(Way::Sixel(args.cell), rows)),
        Drawn::Large(way) => Some(TypeSize::new(way, rows)),
    };
    let columns = size.map_or_else(|| native_width(text), |size| big.width(text, size));
    ensure!(columns > 0, "nothing of the text can be seen: it has marks and no letters to stand on");
    let sheet = Sheet { cell: args.cell, margin: (2 * rows, rows), ink: palette.ink, paper: palette.paper };
    let wide = (u32::from(columns) + 4 * u32::from(rows)) * u32::from(args.cell.width);
    if wide > MOST_PIXELS {
        bail!(
            "the picture would be {wide} pixels wide and may be {MOST_PIXELS}: shorten the text, or choose fewer --rows or a smaller --cell"
        );
    }
    let look = style(palette.ink, palette.paper);
    let mut buf = Buffer::empty(Rect::new(0, 0, columns, rows));
    let area = buf.area;
    match size {
        Some(size) => {
            big.draw(text, size, Position::ORIGIN, area, look, &mut buf);
        }
        // Where there is no large type, its weight is all that text has.
        None => buf.set_string(0, 0, text, look.add_modifier(Modifier::BOLD)),
    }
    let mut painter = Painter::new();
    let mut picture = painter.screen(&buf, &sheet);
    painter.placed(&mut picture, &big.placed(), &buf, &mut big, &sheet);
    Ok(picture)
}

/// Writes a file as a whole or not at all: whoever looks while it is written sees what was there before.
pub(super) fn write_whole(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    path.file_name()
        .filter(|_| !path.is_dir())
        .ok_or_else(|| anyhow!("{} is a folder: name a file in it", path.display()))?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    ensure!(folder.is_dir(), "there is no folder {}: create it first, or write elsewhere", folder.display());
    whole::write(path, bytes, For::Everybody).map_err(|why| anyhow!("{} could not be written: {why}", path.display()))
}

#[cfg(test)]
mod tests;
