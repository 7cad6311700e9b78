//! `caring-mode graph`: the flow of a script as a picture.
use super::{FINDINGS, FINE, check::authors, specimen::write_whole};
use crate::{
    diagnostic::{Diagnostic, Level, nearest},
    graph::{self, Mark},
    lint::{self, Depth, Subject},
    pack::Pack,
    script::Script,
    words::Tongue,
};
use anyhow::{anyhow, ensure};
use jiff::ZonedDateTime;
use std::{io::Write, path::PathBuf, rc::Rc};

/// Arguments of `graph`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  caring-mode graph transfer --out transfer.svg\n  caring-mode graph pay --pack my-pack --locale zh-CN --out -\n\nThe exit code is 1 when the picture shows an error, as with check."
)]
pub(super) struct Args {
    /// The script, by its name.
    script: String,
    /// The picture to write; a file of that name is replaced. `-` is standard output.
    #[arg(long, value_name = "FILE.svg")]
    out: PathBuf,
    /// The pack's folder; without one the script is in the built-in pack.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
    /// The language of the picture; without one, that of this terminal (`LANG`).
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// The machine's profile.
    #[arg(long, value_name = "NAME", default_value = "generic")]
    machine: String,
    /// Whose facts and red-flag questions hold.
    #[arg(long, value_name = "NAME", default_value = "cn")]
    market: String,
}

pub(super) fn run(args: &Args, out: &mut impl Write) -> anyhow::Result<u8> {
    let (files, mut ahead) = super::files(args.pack.as_deref())?;
    let (pack, more) = Pack::read(files, &args.market, &args.machine);
    ahead.extend(more);
    let pack = Rc::new(pack);
    let tongue = match &args.locale {
        Some(tag) => super::kiosk::tongue(&pack, tag)?,
        None => authors(&pack, |name| std::env::var(name).ok()),
    };
    let script = pack.script(&args.script).ok_or_else(|| {
        let names: Vec<&str> = pack.scripts().collect();
        let near = nearest(&args.script, &names).map_or_else(String::new, |n| format!(", did you mean {n}?"));
        anyhow!("there is no script {:?}{near} There are: {}", args.script, names.join(", "))
    })?;
    let readable = script.screens.len() > script.start;
    ensure!(readable, "{} cannot be read: run `caring-mode check` first, it says what is wrong", args.script);
    let subject = Subject::new(&pack, &ZonedDateTime::now().date().to_string());
    let found = lint::check(&subject, &ahead, Depth::Quick);
    let marks: Vec<Mark> = found.iter().filter_map(|d| mark(&pack, script, d, tongue)).collect();
    let picture = graph::svg(&pack, script, tongue, &marks);
    if args.out.as_os_str() == "-" {
        out.write_all(picture.as_bytes())?;
    } else {
        write_whole(&args.out, picture.as_bytes())?;
        writeln!(out, "{}: {} screens, {} findings", args.out.display(), script.screens.len(), marks.len())?;
    }
    Ok(if marks.iter().any(|m| m.error) { FINDINGS } else { FINE })
}

/// A finding in this script or in its words, at the screen that it is about.
fn mark(pack: &Pack, script: &Script, found: &Diagnostic, tongue: Tongue) -> Option<Mark> {
    let own = found.file == format!("assets/scripts/{}.kdl", script.name);
    let words = found.file.starts_with("locales/") && found.file.ends_with(&format!("/{}.ftl", script.name));
    if !own && !words {
        return None;
    }
    let screen = if let Some(way) = &found.way {
        way.steps.last().map(|step| step.screen)
    } else if own {
        script.screens.iter().position(|s| s.whole.contains(&found.span.start))
    } else {
        let before = pack.file(&found.file).and_then(|text| text.get(..found.span.end)).unwrap_or_default();
        let message = before.lines().rev().find(|l| l.starts_with(|c: char| c.is_ascii_alphabetic()));
        message.and_then(|l| script.find(l.split([' ', '=']).next().unwrap_or_default()))
    };
    let text = format!("{}: {}", found.code, lint::title(pack, found, tongue));
    let way = found.way.as_ref().map(|w| w.steps.clone()).unwrap_or_default();
    Some(Mark { screen, error: found.level == Level::Error, text, way })
}
