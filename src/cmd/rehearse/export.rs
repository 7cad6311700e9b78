//! `caring-mode rehearse --export`: takes for other programs, as statements or as a table.
use crate::{
    cmd::{FINDINGS, FINE},
    pack::Pack,
    progress::{rows, xapi},
    shell::takes,
    words::Message,
};
use anyhow::{Context, ensure};
use std::{io::Write, path::Path};

/// How takes are exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(in crate::cmd) enum Shape {
    /// Statements of the Experience API, a JSON array.
    Xapi,
    /// A table with one row a take.
    Csv,
}

/// Writes the takes of a folder of rehearsals. Statements name colleagues by their numbers and are made only for `inside` the branch; the
/// table has the numbers only then. `base` is that of [`xapi::base`], and the titles of cases are those of the pack.
///
/// # Errors
/// When the folder is not there or cannot be listed, or statements are asked for that are not for inside.
pub(in crate::cmd) fn export(
    folder: &Path,
    shape: Shape,
    inside: bool,
    base: &str,
    pack: &Pack,
    out: &mut impl Write,
    err: &mut impl Write,
) -> anyhow::Result<u8> {
    let named = shape == Shape::Csv || inside;
    ensure!(named, "xapi names colleagues by their numbers, for inside the branch only: say --inside, or export csv");
    ensure!(folder.is_dir(), "there is no folder {}: name that of the rehearsals", folder.display());
    let stored = takes::read(folder).with_context(|| format!("{} could not be read", folder.display()))?;
    match shape {
        Shape::Csv => out.write_all(rows(&stored.takes, inside).as_bytes())?,
        Shape::Xapi => {
            let made = xapi::statements(&stored.takes, base, &|case| titles(pack, case));
            serde_json::to_writer_pretty(&mut *out, &made.all).map_err(std::io::Error::from)?;
            writeln!(out)?;
            if made.left_out > 0 {
                writeln!(err, "caring-mode: left out, {} takes without the number of a colleague", made.left_out)?;
            }
        }
    }
    for fault in &stored.faults {
        writeln!(err, "caring-mode: left out, {fault}")?;
    }
    Ok(if stored.faults.is_empty() { FINE } else { FINDINGS })
}

/// The title of a case in each language that has one; nothing for a case that is not in the pack any more.
fn titles(pack: &Pack, case: &str) -> Vec<(String, String)> {
    let message = Message::of(&format!("case-{case}"), "title");
    let tags = pack.words.tags().iter().map(ToString::to_string).enumerate();
    tags.filter_map(|(tongue, tag)| Some((tag, pack.words.only(tongue, &message)?))).collect()
}

#[cfg(test)]
mod tests;
