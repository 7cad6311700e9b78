//! `caring-mode new --case`: a case to rehearse that can be played as it is.
use super::{Made, write};
use crate::{
    case::PREFIX,
    cmd::{FINE, known},
    pack::{CASES, Pack},
};
use anyhow::bail;
use std::{io::Write, path::Path};

/// What stands for the names in the files to start from.
const NAMES: [&str; 2] = ["NEW-NAME", "NEW-SCRIPT"];

/// A case that is to be made.
pub(super) struct New<'a> {
    pub(super) name: &'a str,
    /// The script that it rehearses.
    pub(super) script: &'a str,
    /// Its customer is what he says.
    pub(super) honest: bool,
}

impl New<'_> {
    fn moments(&self) -> &'static str {
        if self.honest { include_str!("honest.kdl") } else { include_str!("case.kdl") }
    }

    /// The words in a language, if somebody has written them.
    fn words(&self, tag: &str) -> Option<&'static str> {
        Some(match (self.honest, tag) {
            (false, "zh-CN") => include_str!("case.zh-CN.ftl"),
            (false, "en") => include_str!("case.en.ftl"),
            (true, "zh-CN") => include_str!("honest.zh-CN.ftl"),
            (true, "en") => include_str!("honest.en.ftl"),
            _ => return None,
        })
    }

    /// A language that has nothing to start from needs nothing: there the case is told in the first one.
    fn made(&self, pack: &Pack) -> Vec<Made> {
        let Self { name, script, .. } = *self;
        let named = |text: &str| text.replace(NAMES[0], name).replace(NAMES[1], script);
        let what = "what happens, what can be said, and what it is worth".into();
        let first = Made { file: file(name), text: named(self.moments()), what };
        let tags = pack.words.reviewed().filter_map(|tongue| pack.words.tags().get(tongue)).map(ToString::to_string);
        let words = tags.filter_map(|tag| {
            let text = named(self.words(&tag)?);
            Some(Made { file: format!("locales/{tag}/{PREFIX}{name}.ftl"), text, what: "what people read".into() })
        });
        std::iter::once(first).chain(words).collect()
    }
}

fn file(name: &str) -> String {
    format!("{CASES}/{name}.kdl")
}

/// Writes the case into a folder, over which `pack` was read.
pub(super) fn make(new: &New<'_>, pack: &Pack, folder: &Path, out: &mut impl Write) -> anyhow::Result<u8> {
    known("script", new.script, &pack.scripts().collect::<Vec<_>>())?;
    free(pack, new.name, folder)?;
    let made = new.made(pack);
    write(folder, &made)?;
    for one in &made {
        writeln!(out, "{}: {}", folder.join(&one.file).display(), one.what)?;
    }
    let folder = folder.display();
    writeln!(out, "Next: change these files, and run:")?;
    writeln!(out, "  caring-mode check {folder}")?;
    writeln!(out, "  caring-mode rehearse --case {} --pack {folder}", new.name)?;
    Ok(FINE)
}

/// Neither a case nor words of that name may be there.
fn free(pack: &Pack, name: &str, folder: &Path) -> anyhow::Result<()> {
    let scope = format!("{PREFIX}{name}");
    let own = file(name);
    let mut files = (0..pack.words.tags().len()).filter_map(|t| pack.words.source(t, &scope)).map(|(file, _)| file);
    match pack.file(&own).map(|_| own.as_str()).or_else(|| files.next()) {
        None => Ok(()),
        Some(file) if folder.join(file).exists() => {
            bail!("{} is there already; choose another name", folder.join(file).display())
        }
        Some(_) => bail!("the built-in pack has the case {name:?} already; choose another name"),
    }
}
