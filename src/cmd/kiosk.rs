//! `caring-mode`: the kiosk, in a terminal or as plain lines.
use super::{FAILED, FINDINGS, FINE};
use crate::{
    care::{Edition, Size, Theme},
    diagnostic::{Diagnostic, Level, nearest},
    lint::{self, Depth, Subject},
    look::Palettes,
    pack::Pack,
    shell::{
        calm,
        config::{Config, Look},
        env, kept, lines,
        run::{self, Start},
        staff::{People, tries::Tries},
        supervise,
        surface::Surface,
        terminal::TerminalError,
        wake::Waiter,
        workshop::Workshop,
    },
    words::Message,
};
use anyhow::{anyhow, bail};
use jiff::ZonedDateTime;
use std::{
    io::Write,
    path::{Path, PathBuf},
    rc::Rc,
    time::Instant,
};

/// The configuration of a machine, and another look than it says.
#[derive(Debug, clap::Args)]
pub(super) struct Looks {
    /// The configuration of a machine (TOML).
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// The language of the first page.
    #[arg(long, value_name = "TAG")]
    pub(super) locale: Option<String>,
    /// The type size: normal, large, larger, largest.
    #[arg(long, value_name = "SIZE", value_parser = size)]
    size: Option<Size>,
    /// The colours: paper, night, day, soft.
    #[arg(long, value_name = "NAME", value_parser = theme)]
    theme: Option<Theme>,
}

/// Arguments of the kiosk.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  caring-mode kiosk --config kiosk.toml")]
pub(super) struct Args {
    #[command(flatten)]
    look: Looks,
    /// A folder whose scripts and words take the place of the built-in ones.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
    /// Whose examples lessons have: elder, youth, general.
    #[arg(long, value_name = "NAME", value_parser = edition)]
    edition: Option<Edition>,
    /// Numbered lines instead of a screen; no escape codes.
    #[arg(long)]
    plain: bool,
    /// The folder that is written to: what staff tell of this machine, the places of faults, nothing about customers.
    /// Without it, only what staff tell is kept, in the folder for the state of programs.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

pub(super) fn size(name: &str) -> Result<Size, String> {
    Size::named(name)
        .ok_or_else(|| format!("allowed: {}", Size::ALL.iter().map(|s| s.name()).collect::<Vec<_>>().join(", ")))
}

pub(super) fn edition(name: &str) -> Result<Edition, String> {
    Edition::named(name)
        .ok_or_else(|| format!("allowed: {}", Edition::ALL.iter().map(|e| e.name()).collect::<Vec<_>>().join(", ")))
}

pub(super) fn theme(name: &str) -> Result<Theme, String> {
    Theme::named(name)
        .ok_or_else(|| format!("allowed: {}", Theme::ALL.iter().map(|t| t.name()).collect::<Vec<_>>().join(", ")))
}

/// The pack with the values that a branch gives for facts.
///
/// # Errors
///
/// A value for a fact that there is not.
pub(super) fn given(pack: &mut Pack, config: &Config) -> anyhow::Result<()> {
    if let Some(strange) = pack.facts.give(&config.facts.values).first() {
        let known: Vec<&str> = pack.facts.all.iter().map(|f| f.id.as_str()).collect();
        let near = nearest(strange, &known).map_or_else(String::new, |n| format!(", did you mean {n:?}?"));
        bail!(
            "values under [facts] in the configuration: there is no fact {strange:?}{near}; there are: {}",
            known.join(", ")
        );
    }
    Ok(())
}

impl Looks {
    /// The configuration with the look that the arguments ask for, and the edition of a command that has one.
    pub(super) fn configured(&self, edition: Option<Edition>) -> anyhow::Result<Config> {
        let mut config = self.config.as_deref().map(Config::read).transpose()?.unwrap_or_default();
        config.look.theme = self.theme.unwrap_or(config.look.theme);
        config.look.size = self.size.unwrap_or(config.look.size);
        config.look.edition = edition.unwrap_or(config.look.edition);
        if let Some(tag) = &self.locale {
            config.look.locale.clone_from(tag);
        }
        Ok(config)
    }
}

pub(super) fn run(args: &Args) -> anyhow::Result<u8> {
    let config = args.look.configured(args.edition)?;
    let (files, mut ahead) = super::files(args.pack.as_deref())?;
    let (mut pack, more) = Pack::read(files, &config.branch.market, &config.machine.profile);
    ahead.extend(more);
    given(&mut pack, &config)?;
    let pack = Rc::new(pack);
    let tongue = shown(&pack, &config.look, &config.look.locale)?;
    for tag in config.look.locales() {
        shown(&pack, &config.look, tag)?;
    }
    let var = |name: &str| std::env::var(name).ok();
    // Findings are for whoever starts it: in the language of the terminal, unless another one was named.
    let reader = if args.look.locale.is_some() { tongue } else { super::check::authors(&pack, var) };
    if let Some(code) = refuse(&pack, ahead, reader, args.pack.as_deref())? {
        return Ok(code);
    }
    let closed = super::approve::not_shown(&pack, &config, args.look.config.as_deref(), args.pack.as_deref())?;
    let folder = kept::folder(args.data.as_deref(), var);
    // What cannot be read does not count, and stops nobody: `doctor` names it.
    let kept = folder.as_deref().and_then(|folder| kept::Kept::read(folder).ok()).unwrap_or_default();
    let surface = Surface { told: env::told(var), answers: None, grid: (0, 0), pixels: None, kept };
    // A list of colleagues that cannot be read must not become a trial run, which anybody may leave.
    let people = folder.as_deref().map(People::read).transpose()?.unwrap_or_default();
    let tries = Tries::of(folder.as_deref());
    let ask = env::may_ask(var);
    let start = Start { ask, folder, people, tries, closed, seed: chance(), ..Start::new(pack, config, surface) };
    if args.plain {
        lines::run(&start, std::io::stdin().lock(), std::io::stdout().lock())?;
        return Ok(FINE);
    }
    loop {
        let code = kiosk(&start, args.data.as_ref(), tongue, None)?;
        // A colleague closed the machine for training; when that is over, the kiosk waits for customers again.
        let Some(by) = start.rehearse.take() else { return Ok(code) };
        super::rehearse::here(&start, by, tongue)?;
    }
}

/// A number that nobody can foresee from outside, which is all that is asked of it: the clock and the process.
pub(super) fn chance() -> u64 {
    let clock = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    clock.as_nanos() as u64 ^ u64::from(std::process::id()).rotate_left(40)
}

/// The language of a tag, or the list of those there are.
pub(super) fn tongue(pack: &Pack, tag: &str) -> anyhow::Result<usize> {
    let mark = |t: usize| if pack.words.needs_review(t) { " (not reviewed)" } else { "" };
    let tags =
        || (0..).zip(pack.words.tags()).map(|(t, tag)| format!("{tag}{}", mark(t))).collect::<Vec<_>>().join(", ");
    pack.words.negotiate(tag).ok_or_else(|| anyhow!("no words for the language {tag:?}; there are: {}", tags()))
}

/// The language of a tag for customers: none whose words no native reader has checked, unless the branch says so.
fn shown(pack: &Pack, look: &Look, tag: &str) -> anyhow::Result<usize> {
    let tongue = tongue(pack, tag)?;
    let on = look.unreviewed.iter().any(|on| pack.words.negotiate(on) == Some(tongue));
    if pack.words.needs_review(tongue) && !on {
        let tag = pack.words.tags().get(tongue).map(ToString::to_string).unwrap_or_default();
        bail!(
            "no native reader has checked the words of {tag:?} yet; to show them all the same, set unreviewed = [{tag:?}] under [look] in the configuration"
        );
    }
    Ok(tongue)
}

/// A pack with errors is never shown to customers: all of them are named, and the kiosk does not start. The built-in
/// pack was checked when the program was built, so that only what this machine has changed is looked at.
pub(super) fn refuse(
    pack: &Rc<Pack>,
    mut ahead: Vec<Diagnostic>,
    tongue: usize,
    folder: Option<&Path>,
) -> anyhow::Result<Option<u8>> {
    ahead.extend(Palettes::read(pack).1);
    let bad = |d: &Diagnostic| d.level == Level::Error;
    if folder.is_none() && !ahead.iter().any(bad) {
        return Ok(None);
    }
    if let Some(missing) = ahead.iter().find(|d| d.code == "missing-file") {
        let folder = missing.file.rsplit_once('/').map_or("", |(folder, _)| folder);
        // A market is a folder of facts; everything else is a file beside others.
        let market = missing.file.starts_with("assets/facts/");
        let there: Vec<&str> = if market { pack.markets().into_iter().collect() } else { pack.names(folder).collect() };
        bail!("{} is missing; there are: {}", missing.file, there.join(", "));
    }
    let subject = Subject::new(pack, &ZonedDateTime::now().date().to_string());
    let mut found = lint::check(&subject, &ahead, Depth::Quick);
    found.retain(super::check::theirs(folder));
    if !found.iter().any(bad) {
        return Ok(None);
    }
    std::io::stderr().write_all(lint::text(&subject, &found, tongue).as_bytes())?;
    Ok(Some(FINDINGS))
}

/// Runs the kiosk in this terminal, whatever happens to it; on an author's bench, if there is one.
pub(super) fn kiosk(
    start: &Start,
    data: Option<&PathBuf>,
    tongue: usize,
    mut bench: Option<&mut Workshop>,
) -> anyhow::Result<u8> {
    supervised(start, data, tongue, &mut |waiter| run::run(waiter, start, bench.as_deref_mut()))
}

/// Runs something in this terminal that may panic: then the calm page stands there, and it begins again.
pub(super) fn supervised(
    start: &Start,
    data: Option<&PathBuf>,
    tongue: usize,
    run: &mut dyn FnMut(&mut Waiter) -> Result<(), TerminalError>,
) -> anyhow::Result<u8> {
    if let Some(folder) = data {
        std::fs::create_dir_all(folder).map_err(|e| anyhow!("{}: {e}", folder.display()))?;
    }
    let mut waiter = Waiter::new()?;
    let started = Instant::now();
    let say = |id| start.pack.words.say(tongue, &id).unwrap_or_default();
    let calm_words: Vec<String> = [Message::common("calm-title"), Message::common("calm-body")]
        .into_iter()
        .flat_map(|m| say(m).lines().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let again = say(Message::common("calm-again"));
    supervise::silence(data.map(|d| d.join("faults.txt")));
    let ended = supervise::supervise(
        &mut waiter,
        || started.elapsed(),
        |waiter| run(waiter),
        |waiter, page| {
            let mut lines = calm_words.clone();
            if matches!(page, supervise::Calm::Then(_)) {
                lines.push(again.clone());
            }
            calm::show(&lines, page, || started.elapsed(), waiter)
        },
    );
    match ended {
        supervise::Ended::Itself(Ok(())) | supervise::Ended::Calmly => Ok(FINE),
        supervise::Ended::Itself(Err(e)) => Err(e.into()),
        supervise::Ended::Broken => Ok(FAILED),
    }
}
