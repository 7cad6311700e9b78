//! `caring-mode rehearse`: colleagues practise the talks behind the scripts, and what they practised leaves in a file.
//!
//! **Invariant:** what is rehearsed is kept in a folder of its own; nothing of it reaches the journal of the kiosk, and nobody is called.
mod export;
mod keep;

use super::FINE;
use crate::{
    care::Staff,
    pack::Pack,
    progress::xapi,
    rehearsal::{Input, Setup},
    shell::{config::Config, env, kept, rehearse, run::Start, surface::Surface, takes, wake::Waiter},
    words::Tongue,
};
use anyhow::{Context, anyhow, bail};
use keep::Keeper;
use std::{
    io::{stderr, stdin, stdout},
    path::PathBuf,
    rc::Rc,
};

/// Arguments of `rehearse`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "It calls nobody, and every page says that it is a rehearsal. Takes are kept in a folder of their own: numbers of colleagues, lines and marks, \
no voice. The report on them: caring-mode report --inside.\n\nExamples:\n  caring-mode rehearse --trainee 27\n  \
caring-mode rehearse transfer --trainee 27 --observer 12 --observer 31\n  caring-mode rehearse --case my-case --pack my-pack --locale en\n  \
caring-mode rehearse --export csv > takes.csv\n\nCtrl-Q ends it. Exit code 0: it ended; 1: some records could not be exported; 2: it could not run."
)]
pub(super) struct Args {
    /// Only the cases of this script.
    script: Option<String>,
    /// Begins with this case.
    #[arg(long, value_name = "NAME", conflicts_with = "script")]
    case: Option<String>,
    /// The number of the colleague who practises, 11 to 99.
    #[arg(long, value_name = "NUMBER", value_parser = number)]
    trainee: Option<Staff>,
    /// The number of an observer; may be given twice.
    #[arg(long = "observer", value_name = "NUMBER", value_parser = number)]
    observers: Vec<Staff>,
    /// The folder of rehearsals; without it, one of this machine's own.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// A folder whose scripts, cases and words take the place of the built-in ones; what is kept as a walk goes there.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
    #[command(flatten)]
    look: super::kiosk::Looks,
    /// Numbered lines instead of a screen; no escape codes.
    #[arg(long)]
    plain: bool,
    /// Where chance begins, so that a rehearsal can be held again with the same order of lines.
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
    /// Writes all takes to the output instead: xAPI statements, or a table with one row a take.
    #[arg(long, value_enum, value_name = "SHAPE")]
    export: Option<export::Shape>,
    /// With the numbers of colleagues, for inside the branch only; xAPI statements need it.
    #[arg(long, requires = "export")]
    inside: bool,
    /// What the addresses in xAPI statements begin with.
    #[arg(long, requires = "export", value_name = "IRI", default_value = xapi::BASE, value_parser = xapi::base)]
    base: String,
}

fn number(text: &str) -> Result<Staff, String> {
    text.parse().ok().and_then(Staff::new).ok_or_else(|| "allowed: the number of a colleague, 11 to 99".to_owned())
}

pub(super) fn run(args: &Args) -> anyhow::Result<u8> {
    let var = |name: &str| std::env::var(name).ok();
    let folder = takes::folder(args.data.as_deref(), var)
        .ok_or_else(|| anyhow!("it is not known where this machine keeps its files: say --data DIR"))?;
    let config = args.look.configured(None)?;
    let (files, mut ahead) = super::files(args.pack.as_deref())?;
    let (mut pack, more) = Pack::read(files, &config.branch.market, &config.machine.profile);
    ahead.extend(more);
    super::kiosk::given(&mut pack, &config)?;
    let pack = Rc::new(pack);
    if let Some(shape) = args.export {
        return export::export(&folder, shape, args.inside, &args.base, &pack, &mut stdout(), &mut stderr());
    }
    let tongue = super::kiosk::tongue(&pack, &config.look.locale)?;
    let reader = if args.look.locale.is_some() { tongue } else { super::check::authors(&pack, var) };
    if let Some(code) = super::kiosk::refuse(&pack, ahead, reader, args.pack.as_deref())? {
        return Ok(code);
    }
    if args.observers.len() > 2 {
        bail!("--observer: two colleagues at most mark a take");
    }
    if let [one, other] = args.observers[..]
        && one == other
    {
        bail!("--observer: {} is named twice; two colleagues have two numbers", one.number());
    }
    let setup = setup(args, &pack, &config, tongue)?;
    let stored = takes::read(&folder).with_context(|| format!("{} could not be read", folder.display()))?;
    for fault in &stored.faults {
        use std::io::Write;
        writeln!(stderr(), "caring-mode: does not count, {fault}")?;
    }
    let there = pack.cases().into_iter().map(|case| (case.name, case.script)).collect();
    let mut keeper = Keeper::new(folder, args.pack.clone(), &stored.takes, args.trainee, there);
    let mut begin = vec![Input::Standing(keeper.standing())];
    begin.extend(args.case.clone().map(Input::Case));
    let machine = kept::folder(None, var).and_then(|folder| kept::Kept::read(&folder).ok()).unwrap_or_default();
    let surface = Surface { told: env::told(var), answers: None, grid: (0, 0), pixels: None, kept: machine };
    let start = Start { ask: env::may_ask(var), seed: setup.seed, ..Start::new(pack, config, surface) };
    if args.plain {
        let mut acts = |effect: &_| keeper.act(effect);
        rehearse::plainly(&start, &setup, &begin, &mut acts, stdin().lock(), stdout().lock())?;
        return Ok(FINE);
    }
    super::kiosk::supervised(&start, None, tongue, &mut |waiter| {
        let mut acts = |effect: &_| keeper.act(effect);
        rehearse::run(waiter, &start, &setup, &begin, &mut acts)
    })
}

/// Rehearses on the kiosk that a colleague has closed for training, with its pack and its look.
pub(super) fn here(start: &Start, by: Staff, tongue: Tongue) -> anyhow::Result<()> {
    // The kiosk's own files are none of its business; without a place of its own nothing is kept, and each verdict says so.
    let folder = start.folder.as_deref().map(|folder| folder.join(takes::FOLDER)).unwrap_or_default();
    let stored = takes::read(&folder).unwrap_or_default();
    let there = start.pack.cases().into_iter().map(|case| (case.name, case.script)).collect();
    let mut keeper = Keeper::new(folder, None, &stored.takes, Some(by), there);
    let begin = [Input::Standing(keeper.standing())];
    let setup = Setup {
        prefs: start.setup().prefs,
        tongues: start.setup().tongues,
        trainee: Some(by),
        observers: Vec::new(),
        script: None,
        seed: super::kiosk::chance(),
    };
    let mut run = |waiter: &mut Waiter| {
        let mut acts = |effect: &_| keeper.act(effect);
        rehearse::run(waiter, start, &setup, &begin, &mut acts)
    };
    super::kiosk::supervised(start, None, tongue, &mut run).map(drop)
}

/// What the rehearsal starts from, or one clear line about a name that is not there.
fn setup(args: &Args, pack: &Rc<Pack>, config: &Config, tongue: Tongue) -> anyhow::Result<Setup> {
    let cases = pack.cases();
    if let Some(script) = &args.script {
        let mut scripts: Vec<&str> = cases.iter().map(|case| case.script.as_str()).collect();
        scripts.sort_unstable();
        scripts.dedup();
        super::known("script with cases", script, &scripts)?;
    }
    if let Some(name) = &args.case {
        super::known("case", name, &cases.iter().map(|case| case.name.as_str()).collect::<Vec<_>>())?;
    }
    let mut tongues: Vec<Tongue> = config.look.locales().iter().filter_map(|tag| pack.words.negotiate(tag)).collect();
    if !tongues.contains(&tongue) {
        tongues.push(tongue);
    }
    tongues.dedup();
    Ok(Setup {
        prefs: crate::care::Prefs {
            tongue,
            theme: config.look.theme,
            size: config.look.size,
            edition: config.look.edition,
        },
        tongues,
        trainee: args.trainee,
        observers: args.observers.clone(),
        script: args.script.clone(),
        seed: args.seed.unwrap_or_else(super::kiosk::chance),
    })
}
