//! `caring-mode check`: every finding of a pack at once.
use super::{FINDINGS, FINE, Format, parts};
use crate::{
    diagnostic::{Diagnostic, Level},
    lint::{self, Depth, RULES, Subject, fit},
    pack::Pack,
};

use jiff::{ZonedDateTime, civil::Date};
use std::{
    io::Write,
    path::{Path, PathBuf},
    rc::Rc,
};

/// Arguments of `check`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  caring-mode check my-pack --locale zh-CN\n  caring-mode check my-pack --format json\n  caring-mode check --explain no-way-out"
)]
pub(super) struct Args {
    /// The pack's folder; without one the built-in pack is checked.
    pack: Option<PathBuf>,
    /// The same, as the other commands have it.
    #[arg(long = "pack", value_name = "DIR", hide = true, conflicts_with = "pack")]
    named: Option<PathBuf>,
    /// The language of the findings; without one, that of this terminal (`LANG`).
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// The machine's profile.
    #[arg(long, value_name = "NAME", default_value = "generic")]
    machine: String,
    /// Whose facts and red-flag questions hold.
    #[arg(long, value_name = "NAME", default_value = "cn")]
    market: String,
    /// Check as on that day (2027-05-31): facts have a date to be looked at again.
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
    /// Leaves out the screens themselves: what fits, what is spoken, contrast.
    #[arg(long)]
    quick: bool,
    /// Text for people, JSON for programs.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Explains a finding by its code, and checks nothing.
    #[arg(long, value_name = "CODE", conflicts_with = "pack")]
    explain: Option<String>,
}

pub(super) fn run(args: &Args, out: &mut impl Write) -> anyhow::Result<u8> {
    let folder = args.pack.as_deref().or(args.named.as_deref());
    let (files, mut ahead) = super::files(folder)?;
    let (pack, more) = Pack::read(files.clone(), &args.market, &args.machine);
    ahead.extend(more);
    let pack = Rc::new(pack);
    let tongue = match &args.locale {
        Some(tag) => super::kiosk::tongue(&pack, tag)?,
        None => authors(&pack, |name| std::env::var(name).ok()),
    };
    if let Some(code) = &args.explain {
        super::known("finding", code, &RULES.iter().map(|r| r.code).collect::<Vec<_>>())?;
        let said = lint::explain(code, pack.words.language(tongue)).unwrap_or_default();
        out.write_all(said.as_bytes())?;
        return Ok(FINE);
    }
    let today = args.today.unwrap_or_else(|| ZonedDateTime::now().date());
    let today = today.to_string();
    let subject = Subject::new(&pack, &today);
    let depth = if args.quick { Depth::Quick } else { Depth::Whole };
    let survey = |paint, part, of| {
        let (pack, _) = Pack::read(files.clone(), &args.market, &args.machine);
        fit::survey(&Subject::new(&Rc::new(pack), &today), paint, part, of)
    };
    let look = |paint| {
        let own = |of| fit::survey(&subject, paint, 0, of);
        parts::each_beside(own, |part, of| survey(paint, part, of)).concat()
    };
    let mut found = lint::check_with(&subject, &ahead, depth, &look);
    found.retain(theirs(folder));
    let errors = found.iter().any(|d| d.level == Level::Error);
    let said = match args.format {
        Format::Text if !errors => lint::text(&subject, &found, tongue) + &lint::facts(&subject, tongue),
        Format::Text => lint::text(&subject, &found, tongue),
        Format::Json => lint::json(&subject, &found, tongue),
    };
    out.write_all(said.as_bytes())?;
    Ok(if errors { FINDINGS } else { FINE })
}

/// The language of the terminal, if the findings are written in it; else English.
pub(super) fn authors(pack: &Pack, var: impl Fn(&str) -> Option<String>) -> usize {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| var(name).filter(|v| !v.is_empty()));
    let tag = set.as_deref().and_then(|v| v.split(['.', '@']).next()).unwrap_or_default().replace('_', "-");
    let speaks = |t: &usize| pack.words.has_scope(*t, "check");
    pack.words.negotiate(&tag).filter(speaks).or_else(|| pack.words.negotiate("en")).unwrap_or(0)
}

/// Whether a finding is for the author of a folder: that built-in words wait for their native reader is nothing that he
/// could change.
pub(super) fn theirs(folder: Option<&Path>) -> impl Fn(&Diagnostic) -> bool {
    move |d| d.code != "needs-review" || folder.is_none_or(|f| f.join(&d.file).is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_are_said_in_the_language_of_the_terminal() {
        let pack = Pack::read(crate::shell::source::built_in(), "cn", "generic").0;
        let tag = |set: &'static str| {
            let tongue = authors(&pack, move |name| (name == "LANG").then(|| set.to_owned()));
            pack.words.tags()[tongue].to_string()
        };
        assert_eq!(
            ["zh_CN.UTF-8", "en_GB.UTF-8", "C.UTF-8", "fr_FR", "bo_CN", ""].map(tag),
            ["zh-CN", "en", "en", "en", "en", "en"]
        );
    }
}
