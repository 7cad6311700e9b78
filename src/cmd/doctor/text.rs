//! The report as one page.
use super::{
    advice::source,
    report::{Report, RoleReport, SizeReport},
};
use crate::bigtype::{native_width, wrap};

/// Columns of the page.
const WIDE: u16 = 96;
/// Columns of the labels at its left.
const LABEL: usize = 16;

const INTRO: &str = "caring-mode doctor: this terminal, this glass";
const NO_GRID: &str = "not known: this is not a terminal";
const NO_CELL: &str = "not known; there are no millimetres without it";
const NOT_ASKED: &str = "not asked: doctor asks only where its input and its output are the terminal";
const NO_TOUCH: &str = "not tried: run the kiosk and tap";
const LEGEND: &str = "Sizes of the layout that is tried first. A screen with many words takes smaller type, in the last \
    resort ordinary text; blocks on a grid under 30 rows leave most screens no other way. \
    Capitals in millimetres and minutes of arc, Chinese characters in minutes of arc (60' are one degree). \"ordinary\" is \
    status line and footer: it does not grow, and is held to the default size.";
const NOTHING: &str = "Nothing.";

pub(super) fn page(report: &Report) -> String {
    let mut out = format!("{INTRO}\n\n");
    let t = &report.terminal;
    let maker = t.maker.as_deref().unwrap_or("no name known");
    line(&mut out, "terminal", &format!("{} (TERM={})", clean(maker), clean(&t.term)));
    line(&mut out, "grid", &grid(report));
    line(&mut out, "large type", &format!("{}: {}", report.way.name, report.way.why));
    line(&mut out, "text sizing", answer(t.text_sizing, "yes", "no"));
    line(&mut out, "sixel", answer(t.sixel, "yes", "no"));
    line(&mut out, "cell", &cell(report));
    line(&mut out, "colours", report.colours);
    let touch = report.touch_seen.map_or(NO_TOUCH, |_| "seen so far: yes");
    line(&mut out, "touch or mouse", touch);
    line(&mut out, "ambiguous width", answer(report.ambiguous_wide, "two cells", "one cell"));
    let inside: Vec<String> = report.fonts.inside.iter().map(|s| format!("{} {}", s.characters, s.script)).collect();
    line(&mut out, "fonts inside", &format!("{} characters", inside.join(", ")));
    let noto = if report.fonts.noto_cjk {
        "yes"
    } else {
        "none found; rare characters come from GNU Unifont, which is coarser"
    };
    line(&mut out, "installed Noto", noto);
    targets(&mut out, report);
    if !report.sizes.is_empty() && report.cell.width_mm.is_some() {
        table(&mut out, &report.sizes);
    }
    out.push_str("\nWhat to change\n");
    if report.change.is_empty() {
        out += &format!("  {NOTHING}\n");
    }
    for (n, what) in report.change.iter().enumerate() {
        hang(&mut out, &format!("{:>3}. ", n + 1), what);
    }
    out
}

fn grid(report: &Report) -> String {
    let t = &report.terminal;
    let (Some(columns), Some(rows)) = (t.columns, t.rows) else { return NO_GRID.into() };
    let pixels = t.cell_pixels.map(|(w, h)| format!("; a cell has {w} x {h} pixels"));
    format!(
        "{columns} columns x {rows} rows{}",
        pixels.unwrap_or_else(|| "; the pixels of a cell are not known".into())
    )
}

fn cell(report: &Report) -> String {
    let c = &report.cell;
    let (Some(width), Some(height)) = (c.width_mm, c.height_mm) else { return NO_CELL.into() };
    format!("{width:.2} x {height:.2} mm, {}; read at {:.0} mm", source(c.from), c.distance_mm)
}

fn targets(out: &mut String, report: &Report) {
    let Some(t) = &report.targets else { return };
    let sign = match (t.enough, t.as_wished) {
        (false, _) => "too small",
        (true, false) => "enough, smaller than wished",
        (true, true) => "enough",
    };
    line(
        out,
        "targets",
        &format!(
            "smallest {:.1} x {:.1} mm, gap {:.1} mm; needed {} mm, wished {} mm, gap {} mm: {sign}",
            t.width_mm, t.height_mm, t.gap_mm, t.least_mm, t.wished_mm, t.least_gap_mm
        ),
    );
}

fn table(out: &mut String, sizes: &[SizeReport]) {
    out.push('\n');
    hang(out, "", LEGEND);
    *out += "\n  size      text        drawn       capital          needed   Chinese   needed\n";
    for size in sizes {
        for (n, role) in size.roles.iter().enumerate() {
            let name = if n == 0 { size.size } else { "" };
            let name = if n == 1 && size.default { "(default)" } else { name };
            *out += &format!("  {name:<10}{}\n", row(role));
        }
    }
}

fn row(role: &RoleReport) -> String {
    let drawn = match (role.em_rows, role.scale) {
        (Some(em), _) => format!("{em} rows"),
        (None, Some(times)) => format!("{times} times"),
        (None, None) => "native".into(),
    };
    let mm = role.capital_mm.map_or_else(String::new, |mm| format!("{mm:.1} mm"));
    let angle = role.capital_arcmin.map_or_else(String::new, |a| format!("{a:.0}'"));
    let needed = format!("{:.1} mm", role.capital_needed_mm);
    let hanzi = role.hanzi_arcmin.map_or_else(String::new, |a| format!("{a:.0}'"));
    let hanzi_needed = role.hanzi_needed_arcmin.map_or_else(|| "-".into(), |a| format!("{a:.0}'"));
    let sign = match role.enough {
        Some(true) => "enough",
        Some(false) => "TOO SMALL",
        None => "not known",
    };
    format!("{:<12}{drawn:<10}{mm:>9}{angle:>7}{needed:>9}{hanzi:>10}{hanzi_needed:>9}   {sign}", role.role)
}

fn answer(said: Option<bool>, yes: &'static str, no: &'static str) -> &'static str {
    said.map_or(NOT_ASKED, |said| if said { yes } else { no })
}

/// What a terminal or an environment says of itself may hold anything.
fn clean(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(60).collect()
}

fn line(out: &mut String, label: &str, text: &str) {
    hang(out, &format!("{label:<LABEL$}"), text);
}

/// A paragraph behind its label, later lines below the first.
fn hang(out: &mut String, label: &str, text: &str) {
    let room = WIDE.saturating_sub(native_width(label));
    for (n, part) in wrap(text, room, native_width).iter().enumerate() {
        let before = if n == 0 { label.to_owned() } else { " ".repeat(label.len()) };
        *out += &format!("{before}{}\n", part.trim_end());
    }
}
