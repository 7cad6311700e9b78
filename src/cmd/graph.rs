//! `caring-mode graph`: the flow of a script as a picture.
use super::{FINDINGS, FINE, check::authors, specimen::write_whole};
use crate::{
    diagnostic::{Diagnostic, Level},
    graph::{self, Mark},
    lint::{self, Depth, Subject},
    pack::Pack,
    script::Script,
    words::Tongue,
};
use anyhow::Context;
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
    super::known("script", &args.script, &pack.scripts().collect::<Vec<_>>())?;
    let readable = pack.script(&args.script).filter(|script| script.screens.len() > script.start);
    let script = readable.with_context(|| {
        format!("{} cannot be read: run `caring-mode check` first, it says what is wrong", args.script)
    })?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        args: Args,
    }

    fn graph(line: &[&str]) -> (anyhow::Result<u8>, String) {
        let mut out = Vec::new();
        let args = Line::parse_from([&["graph"], line].concat()).args;
        let done = run(&args, &mut out);
        (done, String::from_utf8(out).unwrap())
    }

    /// The built-in pack with a gate left out, and with words that want what nobody gives.
    fn broken() -> PathBuf {
        let folder = std::env::temp_dir().join(format!("graph-{}", std::process::id()));
        for (name, text) in crate::shell::source::built_in() {
            let text = text.replace("stop goto=stop }", "stop goto=review }");
            let text = text.replace("counter-better = For more", "counter-better = For more { $nobody }");
            let path = folder.join(&name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        folder
    }

    #[test]
    fn the_picture_goes_to_standard_output_or_to_a_file() {
        let (done, picture) = graph(&["lost-card", "--locale", "en", "--out", "-"]);
        assert_eq!(done.unwrap(), FINE);
        assert!(picture.starts_with("<svg ") && picture.ends_with("</svg>\n"));
        let file = std::env::temp_dir().join(format!("graph-{}.svg", std::process::id()));
        let (done, said) = graph(&["lost-card", "--locale", "en", "--out", file.to_str().unwrap()]);
        assert_eq!(done.unwrap(), FINE);
        assert!(said.ends_with(": 13 screens, 0 findings\n"), "{said}");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), picture);
        std::fs::remove_file(file).unwrap();
    }

    #[test]
    fn a_slip_in_the_name_is_answered_with_the_right_one() {
        let said = graph(&["transfr", "--out", "-"]).0.unwrap_err().to_string();
        assert!(said.contains("did you mean \"transfer\"?"), "{said}");
    }

    #[test]
    fn findings_of_script_and_words_stand_at_their_screens() {
        let folder = broken();
        let (done, picture) = graph(&["transfer", "--pack", folder.to_str().unwrap(), "--locale", "en", "--out", "-"]);
        std::fs::remove_dir_all(folder).unwrap();
        assert_eq!(done.unwrap(), FINDINGS);
        let listed = |code: &str, screen: &str| {
            let text = picture.split("<text").find(|t| t.contains(&format!(">{code}: "))).unwrap_or_default();
            assert!(text.contains(&format!(": {screen})")), "{code}: {text}");
        };
        listed("promise-broken", "insert-card");
        listed("unreachable", "stop");
        listed("unknown-argument", "counter-better");
        assert!(picture.matches("class=\"broken\"").count() > 5);
    }
}
