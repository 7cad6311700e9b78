//! Before and after as two dots on a line, one row a place.
//!
//! **Invariant:** as the bars of progress ([`crate::progress`]): whole by itself, said in words too, told apart by shape and not by colour.
use crate::{
    progress::plot::{LEFT, RIGHT, picture, place},
    report::escaped,
};
use std::fmt::{Result, Write};

/// One row.
pub(super) struct Pair {
    /// What stands before it.
    pub(super) label: String,
    /// The share before, from 0 to 1: an open ring.
    pub(super) before: f64,
    /// The share after: a full dot.
    pub(super) after: f64,
    /// What stands behind it.
    pub(super) said: String,
}

/// A picture of pairs, named by an id, with a title and a description.
pub(super) fn pairs(out: &mut String, names: (&str, &str, &str), pairs: &[Pair]) -> Result {
    picture(out, names, pairs.len(), |out, nth, top| pairs.get(nth).map_or(Ok(()), |pair| one(out, top, pair)))
}

fn one(out: &mut String, top: usize, pair: &Pair) -> Result {
    let (line, middle) = (top + 20, top + 14);
    let (before, after) = (place(pair.before), place(pair.after));
    writeln!(out, "<text x=\"{}\" y=\"{line}\" text-anchor=\"end\">{}</text>", LEFT - 12, escaped(&pair.label))?;
    // The whole scale, with its ends.
    let scale = format!("M{LEFT} {top}v28M{LEFT} {middle}H{RIGHT}M{RIGHT} {top}v28");
    writeln!(out, "<path d=\"{scale}\" fill=\"none\" stroke=\"#111\" stroke-width=\"1\"></path>")?;
    let way = format!("M{before} {middle}H{after}");
    writeln!(out, "<path d=\"{way}\" fill=\"none\" stroke=\"#0b4a8f\" stroke-width=\"6\"></path>")?;
    let round = format!("cy=\"{middle}\" stroke=\"#111\" stroke-width=\"4\"");
    writeln!(out, "<circle cx=\"{before}\" {round} r=\"10\" fill=\"white\"></circle>")?;
    // Smaller than the ring, which is seen around it where both are in one place.
    writeln!(out, "<circle cx=\"{after}\" cy=\"{middle}\" r=\"8\" fill=\"#0b4a8f\"></circle>")?;
    writeln!(out, "<text x=\"{}\" y=\"{line}\">{}</text>", RIGHT + 12, escaped(&pair.said))
}
