//! `caring-mode play`: one screen in the real kiosk, and each version of it as soon as it is saved.
use crate::{
    care::Edition,
    pack::Pack,
    script::Special,
    shell::{
        env, kept,
        run::Start,
        surface::Surface,
        workshop::{Folder, Opened, Workshop},
    },
    tree::is_name,
};
use anyhow::bail;
use std::{io::Write, path::PathBuf, rc::Rc, time::Duration};

/// Nobody asks an author who is there: a day of silence.
const SILENCE: Duration = Duration::from_hours(24);

/// Arguments of `play`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "The page is the kiosk's own. The line below it says what is open, or what is wrong with what was saved last; \
then the page stays as it was. A saved file is taken within half a second, on the same screen with the same flags. Ctrl-Q ends it. \
It shows everything, also what is not approved or switched off, and is never asked who is there.\n\n\
Example:\n  caring-mode play transfer --at pause --flag new-payee --pack my-pack --locale en"
)]
pub(super) struct Args {
    /// The script.
    script: String,
    /// The screen; without it, the first one.
    #[arg(long, value_name = "SCREEN")]
    at: Option<String>,
    /// A flag that is set; may be given several times.
    #[arg(long = "flag", value_name = "NAME")]
    flags: Vec<String>,
    /// The pack's folder, which is watched; without one the built-in pack is shown.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
    /// Whose examples lessons have: elder, youth, general.
    #[arg(long, value_name = "NAME", value_parser = super::kiosk::edition)]
    edition: Option<Edition>,
    /// The machine's profile.
    #[arg(long, value_name = "NAME")]
    machine: Option<String>,
    #[command(flatten)]
    look: super::kiosk::Looks,
    /// Keeps the way that is played, from the script's start, as a walk that `check` replays (assets/walks/NAME.kdl).
    #[arg(long, value_name = "FILE.kdl", conflicts_with = "at")]
    record: Option<PathBuf>,
}

pub(super) fn run(args: &Args) -> anyhow::Result<u8> {
    let mut config = args.look.configured(args.edition)?;
    if let Some(name) = &args.machine {
        config.machine.profile.clone_from(name);
    }
    // Silence ends nothing here.
    (config.time.ask_after, config.time.goodbye) = (SILENCE, SILENCE);
    let (market, profile) = (config.branch.market.clone(), config.machine.profile.clone());
    let folder = args.pack.as_deref().map(|path| Folder::new(path, &market, &profile, config.facts.values.clone()));
    let (files, mut ahead) = super::files(args.pack.as_deref())?;
    let (mut pack, more) = Pack::read(files, &market, &profile);
    ahead.extend(more);
    super::kiosk::given(&mut pack, &config)?;
    let pack = Rc::new(pack);
    let tongue = super::kiosk::tongue(&pack, &config.look.locale)?;
    let var = |name: &str| std::env::var(name).ok();
    let reader = super::check::authors(&pack, var);
    if let Some(code) = super::kiosk::refuse(&pack, ahead, reader, args.pack.as_deref())? {
        return Ok(code);
    }
    let opened = opened(args, &pack)?;
    let reader = pack.words.tags().get(reader).map(ToString::to_string).unwrap_or_default();
    let mut bench = Workshop::new(opened, folder, &reader);
    // What staff told of this terminal is true here as well; nothing is written.
    let kept = kept::folder(None, var).and_then(|folder| kept::Kept::read(&folder).ok()).unwrap_or_default();
    let surface = Surface { told: env::told(var), answers: None, grid: (0, 0), pixels: None, kept };
    let start = Start { ask: env::may_ask(var), ..Start::new(pack, config, surface) };
    let Some(file) = &args.record else {
        return super::kiosk::kiosk(&start, None, tongue, Some(&mut bench));
    };
    let name = file.file_stem().and_then(|stem| stem.to_str()).filter(|stem| is_name(stem));
    let Some(name) = name else {
        bail!("--record {}: a walk is called by letters, digits and hyphens, as in quick-way.kdl", file.display());
    };
    if file.extension().is_none_or(|end| end != "kdl") {
        bail!("--record {}: a walk is a file such as quick-way.kdl", file.display());
    }
    if file.exists() {
        bail!("--record {}: this file is there already and is left as it is; choose another name", file.display());
    }
    bench.record();
    let code = super::kiosk::kiosk(&start, None, tongue, Some(&mut bench))?;
    match bench.walked() {
        // A walk is called as its file is.
        Some(walk) => {
            let walk = walk.replacen(&format!("walk {} ", args.script), &format!("walk {name} "), 1);
            super::specimen::write_whole(file, walk.as_bytes())?;
            writeln!(std::io::stderr(), "caring-mode: the way is in {}", file.display())?;
        }
        None => writeln!(
            std::io::stderr(),
            "caring-mode: nothing was played from the start, so {} was not written",
            file.display()
        )?,
    }
    Ok(code)
}

/// The screen and the flags that the arguments name.
fn opened(args: &Args, pack: &Pack) -> anyhow::Result<Opened> {
    super::known("script", &args.script, &pack.scripts().collect::<Vec<_>>())?;
    let Some(script) = pack.script(&args.script).filter(|s| s.screens.len() > s.start) else {
        bail!("the script {:?} has no screen yet", args.script);
    };
    let shown = |at: &usize| !matches!(script.screens[*at].special, Special::Verdict { .. });
    let named = |at: usize| script.screens[at].id.as_str();
    let screen = args.at.as_deref().unwrap_or(named(script.start));
    let all: Vec<&str> = (0..script.screens.len()).filter(shown).map(named).collect();
    if let Some(at) = script.find(screen).filter(|at| !shown(at)) {
        let to: Vec<&str> = script.next(at).into_iter().map(named).collect();
        bail!("nobody ever sees the screen {screen:?}: by the answers it leads to one of {}", to.join(", "));
    }
    super::known("screen", screen, &all)?;
    for flag in &args.flags {
        if script.flags.is_empty() {
            bail!("the script {:?} has no flags, so {flag:?} cannot be set", args.script);
        }
        super::known("flag", flag, &script.flags.iter().map(String::as_str).collect::<Vec<_>>())?;
    }
    Ok(Opened { script: args.script.clone(), screen: screen.to_owned(), flags: args.flags.clone() })
}
