//! `caring-mode outreach`: a lesson for a room with a laptop, and a topic to take along as a message, a page or a text.
//!
//! **Invariant:** only counts are kept, in a folder of their own; nothing of it reaches the journal of the kiosk, and nobody is called.
use super::FINE;
use crate::{
    care::{Edition, Heads, Venue},
    outreach::{Effect, Handout, Input, Lesson, Session, Setup, Shape, message},
    pack::Pack,
    shell::{
        config::Config,
        env, kept, outreach,
        run::Start,
        surface::Surface,
        whole::{self, For},
    },
    words::Tongue,
};
use anyhow::{Context, anyhow, bail};
use jiff::ZonedDateTime;
use std::{
    io::{Write, stdin, stdout},
    path::{Path, PathBuf},
    rc::Rc,
};

/// Arguments of `outreach`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "One colleague leads, staff count hands before and after the episode; only counts are kept: DATA/outreach/DAY-PLACE-ID/session.json. What is said here is \
not asked on the screen. At the branch: caring-mode report --merge DIR\n\nExamples:\n  caring-mode outreach\n  \
caring-mode outreach --venue village --heads 10-29 --edition elder --topic phishing --data stick\n  \
caring-mode outreach --topic phishing --export message --locale zh-CN\n  \
caring-mode outreach --topic phishing --export page --edition youth --out phishing.html\n\n\
Ctrl-Q asks, and ends it. Exit code 0: it ended; 1: the pack has errors; 2: it could not run, or a message is too long."
)]
pub(super) struct Args {
    /// Where it is: market, school, village, community, senior-university, hospital, company, branch.
    #[arg(long, value_name = "PLACE", value_parser = venue)]
    venue: Option<Venue>,
    /// How many people: 1-9, 10-29, 30-59, 60-up.
    #[arg(long, value_name = "BAND", value_parser = heads)]
    heads: Option<Heads>,
    /// Whose examples: elder, youth, general.
    #[arg(long, value_name = "NAME", value_parser = super::kiosk::edition)]
    edition: Option<Edition>,
    /// The topic of the episode, such as phishing.
    #[arg(long, value_name = "TOPIC")]
    topic: Option<String>,
    /// The folder of this machine; lessons go to `outreach` in it. Without it, the folder for the state of programs.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// A folder whose scripts and words take the place of the built-in ones.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
    #[command(flatten)]
    look: super::kiosk::Looks,
    /// Numbered lines instead of a screen; no escape codes.
    #[arg(long)]
    plain: bool,
    /// Where chance begins, so that the same items are asked in the same order.
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
    /// Writes the topic instead: message (70 characters at most), page (HTML to print), text.
    #[arg(long, value_name = "SHAPE", value_parser = shape, requires = "topic")]
    export: Option<Shape>,
    /// The file for it; without one, the output.
    #[arg(long, value_name = "FILE", requires = "export")]
    out: Option<PathBuf>,
}

fn venue(name: &str) -> Result<Venue, String> {
    Venue::named(name).ok_or_else(|| allowed(Venue::ALL.iter().map(|venue| venue.name())))
}

fn heads(name: &str) -> Result<Heads, String> {
    Heads::named(name).ok_or_else(|| allowed(Heads::ALL.iter().map(|heads| heads.name())))
}

fn shape(name: &str) -> Result<Shape, String> {
    let named = Shape::ALL.into_iter().find(|shape| shape.name() == name);
    named.ok_or_else(|| allowed(Shape::ALL.into_iter().map(Shape::name)))
}

fn allowed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    format!("allowed: {}", names.collect::<Vec<_>>().join(", "))
}

pub(super) fn run(args: &Args) -> anyhow::Result<u8> {
    let var = |name: &str| std::env::var(name).ok();
    let config = args.look.configured(None)?;
    let (files, mut ahead) = super::files(args.pack.as_deref())?;
    let (mut pack, more) = Pack::read(files, &config.branch.market, &config.machine.profile);
    ahead.extend(more);
    super::kiosk::given(&mut pack, &config)?;
    let pack = Rc::new(pack);
    let tongue = super::kiosk::tongue(&pack, &config.look.locale)?;
    let reader = if args.look.locale.is_some() { tongue } else { super::check::authors(&pack, var) };
    if let Some(code) = super::kiosk::refuse(&pack, ahead, reader, args.pack.as_deref())? {
        return Ok(code);
    }
    let setup = setup(args, &pack, &config, tongue)?;
    if let Some(shape) = args.export {
        let written = exported(&pack, &setup, shape)?;
        match &args.out {
            Some(file) => whole::write(file, written.as_bytes(), For::Everybody)
                .with_context(|| format!("{} could not be written", file.display()))?,
            None => stdout().write_all(written.as_bytes())?,
        }
        return Ok(FINE);
    }
    let folder = outreach::folder(args.data.as_deref(), var)
        .ok_or_else(|| anyhow!("it is not known where this machine keeps its files: say --data DIR"))?;
    if let Some(data) = args.data.as_deref().filter(|data| !data.is_dir()) {
        let (data, way) = (
            data.display(),
            "put the stick in and name the folder that it is in, or leave --data out to keep lessons on this computer",
        );
        bail!("there is no folder {data}: {way}");
    }
    // Not after the lesson, when the room waits.
    outreach::ready(&folder).with_context(|| {
        let way = "unlock the stick, or name another folder with --data";
        format!("lessons cannot be kept in {}: {way}", folder.display())
    })?;
    let machine = kept::folder(None, var).and_then(|folder| kept::Kept::read(&folder).ok()).unwrap_or_default();
    let surface = Surface { told: env::told(var), answers: None, grid: (0, 0), pixels: None, kept: machine };
    let start = Start { ask: env::may_ask(var), seed: setup.seed, ..Start::new(pack, config, surface) };
    let mut acts = |effect: &_| act(&folder, effect);
    if args.plain {
        outreach::plainly(&start, &setup, &mut acts, stdin().lock(), stdout().lock())?;
        return Ok(FINE);
    }
    super::kiosk::supervised(&start, None, tongue, &mut |waiter| outreach::run(waiter, &start, &setup, &mut acts))
}

/// Does what a lesson asks for; the answers are its next inputs.
fn act(folder: &Path, effect: &Effect) -> Vec<Input> {
    match effect {
        Effect::Keep(session) => {
            let session = Session { day: ZonedDateTime::now().date(), ..session.as_ref().clone() };
            let kept = outreach::keep(folder, &session.named(super::kiosk::chance()));
            // The whole name, because "stick" may be a folder on the laptop too.
            let place = folder.canonicalize().unwrap_or_else(|_| folder.to_owned()).display().to_string();
            let name = |path: PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned());
            vec![Input::Kept(kept.ok().and_then(name).map(|name| (name, place.clone())).ok_or(place))]
        }
        Effect::Leave => Vec::new(),
    }
}

/// What lessons start from, or one clear line about a topic that is not there.
fn setup(args: &Args, pack: &Rc<Pack>, config: &Config, tongue: Tongue) -> anyhow::Result<Setup> {
    let mut tongues: Vec<Tongue> = config.look.locales().iter().filter_map(|tag| pack.words.negotiate(tag)).collect();
    if !tongues.contains(&tongue) {
        tongues.push(tongue);
    }
    tongues.dedup();
    let setup = Setup {
        prefs: crate::care::Prefs {
            tongue,
            theme: config.look.theme,
            size: config.look.size,
            edition: args.edition.unwrap_or(config.look.edition),
        },
        tongues,
        today: ZonedDateTime::now().date(),
        phone: config.branch.phone.clone(),
        hours: config.branch.counter_hours.clone(),
        venue: args.venue,
        heads: args.heads,
        edition: args.edition,
        topic: args.topic.clone(),
        closed: super::approve::not_shown(pack, config, args.look.config.as_deref(), args.pack.as_deref())?,
        seed: args.seed.unwrap_or_else(super::kiosk::chance),
    };
    let lesson = Lesson::new(pack.clone(), Setup { topic: None, ..setup.clone() });
    if lesson.episodes().is_empty() {
        bail!("no episode with a quiz is shown here, so there is no lesson to hold");
    }
    if let Some(topic) = &args.topic {
        let there: Vec<&str> = lesson.episodes().iter().map(|(_, topic)| topic.as_str()).collect();
        super::known("topic with an episode", topic, &there)?;
    }
    Ok(setup)
}

/// A topic as a message, a page or a text.
fn exported(pack: &Rc<Pack>, setup: &Setup, shape: Shape) -> anyhow::Result<String> {
    let lesson = Lesson::new(pack.clone(), setup.clone());
    let wanted = setup.topic.as_deref().unwrap_or_default();
    let script = lesson.episodes().iter().find(|(_, topic)| topic == wanted).and_then(|(name, _)| pack.script(name));
    let script = script.ok_or_else(|| anyhow!("there is no episode on {wanted:?}"))?;
    let tongue = setup.prefs.tongue;
    if !pack.speaks(tongue, &script.name) {
        bail!(
            "the episode on {wanted:?} has no words in {:?}",
            pack.words.tags().get(tongue).map(ToString::to_string).unwrap_or_default()
        );
    }
    let args = lesson.args_in(tongue);
    Ok(match shape {
        Shape::Message => format!("{}\n", message(pack, tongue, &script.name, &args).map_err(|e| anyhow!(e))?),
        Shape::Page => Handout::of(pack, tongue, script, setup.prefs.edition, &args).html(),
        Shape::Text => Handout::of(pack, tongue, script, setup.prefs.edition, &args).text(),
    })
}
