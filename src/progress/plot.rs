//! Bars as an inline picture (SVG) of a page.
//!
//! **Invariant:** whole by itself: no script, no style sheet, nothing from elsewhere. A title and a description say in words what is drawn;
//! type is 20 units of a page that is 800 wide; ink and bars have a contrast of 8:1 and more on white.
use crate::report::escaped;
use std::fmt::{Result, Write};

/// Width of a picture, and where its bars begin and end.
const WIDE: usize = 800;
pub(crate) const LEFT: usize = 250;
pub(crate) const RIGHT: usize = 610;
/// Height of a row.
const ROW: usize = 44;

/// One bar.
pub(crate) struct Bar {
    /// What stands before it.
    pub(crate) label: String,
    /// Its length, from 0 to 1; nothing where there is nothing to show.
    pub(crate) share: Option<f64>,
    /// Where the true share lies.
    pub(crate) interval: Option<(f64, f64)>,
    /// What stands behind it.
    pub(crate) said: String,
}

/// A picture of bars, named by `id` in the page.
pub(crate) fn bars(out: &mut String, id: &str, title: &str, desc: &str, bars: &[Bar]) -> Result {
    picture(out, (id, title, desc), bars.len(), |out, nth, top| bars.get(nth).map_or(Ok(()), |bar| one(out, top, bar)))
}

/// A picture of so many rows, each drawn by its number and its upper edge; named by an id, with a title and a description.
pub(crate) fn picture(
    out: &mut String,
    (id, title, desc): (&str, &str, &str),
    rows: usize,
    draw: impl Fn(&mut String, usize, usize) -> Result,
) -> Result {
    let high = ROW * rows.max(1) + 10;
    let (title, desc) = (escaped(title), escaped(desc));
    writeln!(out, "<figure><figcaption><strong>{title}.</strong> {desc}.</figcaption>")?;
    writeln!(
        out,
        "<svg viewBox=\"0 0 {WIDE} {high}\" width=\"100%\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" \
        font-family=\"sans-serif\" font-size=\"20\" fill=\"#111\">\n<title id=\"{id}-title\">{title}</title>\
        <desc id=\"{id}-desc\">{desc}</desc>"
    )?;
    for nth in 0..rows {
        draw(out, nth, nth * ROW + 6)?;
    }
    writeln!(out, "</svg></figure>")
}

/// The place of a share, in whole units so that the same figures give the same bytes everywhere.
pub(crate) fn place(share: f64) -> usize {
    LEFT + ((RIGHT - LEFT) as f64 * share.clamp(0.0, 1.0)).round() as usize
}

fn one(out: &mut String, top: usize, bar: &Bar) -> Result {
    let (line, wide) = (top + 20, RIGHT - LEFT);
    writeln!(out, "<text x=\"{}\" y=\"{line}\" text-anchor=\"end\">{}</text>", LEFT - 12, escaped(&bar.label))?;
    if let Some(share) = bar.share {
        let full = place(share) - LEFT;
        writeln!(out, "<rect x=\"{LEFT}\" y=\"{top}\" width=\"{full}\" height=\"24\" fill=\"#0b4a8f\"></rect>")?;
        writeln!(
            out,
            "<rect x=\"{LEFT}\" y=\"{top}\" width=\"{wide}\" height=\"24\" fill=\"none\" stroke=\"#111\" stroke-width=\"2\"></rect>"
        )?;
    }
    if let Some((low, high)) = bar.interval {
        // Below the bar, where it is dark on white along its whole length.
        let (low, high, at) = (place(low), place(high), top + 31);
        let path = format!("M{low} {}v8M{low} {at}H{high}M{high} {}v8", at - 4, at - 4);
        writeln!(out, "<path d=\"{path}\" fill=\"none\" stroke=\"#111\" stroke-width=\"3\"></path>")?;
    }
    writeln!(out, "<text x=\"{}\" y=\"{line}\">{}</text>", RIGHT + 12, escaped(&bar.said))
}
