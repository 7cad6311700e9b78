//! `caring-mode approve`: records what the bank has approved, and what a kiosk that requires it may show.
use super::{FINDINGS, FINE};
use crate::{
    approval::{Record, State, closed, is_role},
    diagnostic::{Level, nearest},
    kiosk::Closed,
    lint::{self, Depth, Subject},
    pack::Pack,
    shell::config::Config,
    words::{Message, Tongue},
};
use anyhow::{anyhow, bail};
use jiff::{ZonedDateTime, civil::Date};
use std::{
    collections::BTreeSet,
    fs,
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
    rc::Rc,
};

/// The record in a pack's folder.
pub(super) const RECORD: &str = "approved.toml";

/// Arguments of `approve`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "A kiosk with require-approval = true shows only what was approved and has not changed since. An approval \
holds for a script with its words in one language. It covers every byte of both; of a script that asks red-flag questions also \
their words and weights. What all scripts share is approved by itself, for each language: the shared words, the menus, the facts \
(telephone numbers, limits), colours and pictures. The profile of the machine and the configuration are the branch's own and are not covered.\n\n\
Examples:\n  caring-mode approve --pack my-pack --role consumer-protection\n  caring-mode approve --pack my-pack --role translator --script lost-card --locale en\n  caring-mode approve --pack my-pack --list"
)]
pub(super) struct Args {
    /// The pack's folder. Without one, the built-in pack is approved, and the configuration names the record.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
    /// The role that approves: small letters, digits and hyphens, such as consumer-protection, branch-manager or
    /// translator. Never a person's name.
    #[arg(long, value_name = "ROLE", value_parser = role, required_unless_present = "list")]
    role: Option<String>,
    /// Approves this script only, and not what all share; may be given several times.
    #[arg(long = "script", value_name = "NAME")]
    scripts: Vec<String>,
    /// Approves also what all scripts share, when scripts are named.
    #[arg(long)]
    shared: bool,
    /// Approves this language only; may be given several times. Without it all that a native reader has checked.
    #[arg(long = "locale", value_name = "TAG")]
    locales: Vec<String>,
    /// The day of the approval (2026-11-25); without it, today.
    #[arg(long, value_name = "DATE")]
    date: Option<Date>,
    /// Shows what is approved, and records nothing. Exit code 1 when something is not.
    #[arg(long)]
    list: bool,
    /// The configuration of a machine: its [pack] approvals is the record.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The machine's profile, for the check before.
    #[arg(long, value_name = "NAME")]
    machine: Option<String>,
    /// Whose facts and red-flag questions hold, for the check before.
    #[arg(long, value_name = "NAME")]
    market: Option<String>,
}

fn role(text: &str) -> Result<String, String> {
    if is_role(text) {
        return Ok(text.to_owned());
    }
    Err("a role is 2 to 40 small letters, digits and hyphens, such as consumer-protection; never a person's name"
        .into())
}

pub(super) fn run(args: &Args, out: &mut impl Write) -> anyhow::Result<u8> {
    let config = match &args.config {
        Some(path) => Config::read(path)?,
        None => Config::default(),
    };
    let path = record(&config, args.config.as_deref(), args.pack.as_deref())?;
    let (files, mut ahead) = super::files(args.pack.as_deref())?;
    let market = args.market.as_ref().unwrap_or(&config.branch.market);
    let (pack, more) = Pack::read(files, market, args.machine.as_ref().unwrap_or(&config.machine.profile));
    ahead.extend(more);
    let pack = Rc::new(pack);
    let reader = super::check::authors(&pack, |name| std::env::var(name).ok());
    let mut record = match read(&path) {
        Err(e) if e.downcast_ref::<std::io::Error>().is_some_and(|e| e.kind() == ErrorKind::NotFound) => {
            Record::default()
        }
        other => other?,
    };
    let chosen = Chosen::of(args, &pack)?;
    if args.list {
        let (open, all) = chosen.list(&pack, &record, reader, out)?;
        let sum = Message::of(SCOPE, "approve-sum").with("open", open).with("all", all);
        writeln!(out, "{}", say(&pack, reader, &sum))?;
        return Ok(if open == 0 { FINE } else { FINDINGS });
    }
    let today = args.date.unwrap_or_else(|| ZonedDateTime::now().date()).to_string();
    let subject = Subject::new(&pack, &today);
    let found = lint::check(&subject, &ahead, Depth::Whole);
    if found.iter().any(|d| d.level == Level::Error) {
        out.write_all(lint::text(&subject, &found, reader).as_bytes())?;
        writeln!(out, "{}", say(&pack, reader, &Message::of(SCOPE, "approve-refused")))?;
        return Ok(FINDINGS);
    }
    let role = args.role.as_deref().unwrap_or_default();
    let mut n = 0;
    for tongue in &chosen.tongues {
        if chosen.shared {
            n += usize::from(record.approve_shared(&pack, *tongue, role, &today));
        }
        for name in &chosen.scripts {
            n += usize::from(record.approve_script(&pack, name, *tongue, role, &today));
        }
    }
    if args.scripts.is_empty() {
        // What is gone from the pack is gone from its record.
        record.script.retain(|name, _| chosen.scripts.contains(name));
    }
    // All of it or nothing: a kiosk that starts meanwhile reads the old record or the new one.
    super::specimen::write_whole(&path, record.text().as_bytes())?;
    chosen.list(&pack, &record, reader, out)?;
    let done = Message::of(SCOPE, "approve-done").with("n", n).with("file", path.display());
    writeln!(out, "{}", say(&pack, reader, &done))?;
    Ok(FINE)
}

/// The scope of these sentences.
const SCOPE: &str = "workshop";

fn say(pack: &Pack, reader: Tongue, message: &Message) -> String {
    pack.words.say(reader, message).unwrap_or_default()
}

/// What the arguments name.
struct Chosen {
    scripts: Vec<String>,
    shared: bool,
    tongues: Vec<Tongue>,
}

impl Chosen {
    fn of(args: &Args, pack: &Pack) -> anyhow::Result<Self> {
        let there: Vec<&str> = pack.scripts().collect();
        for name in &args.scripts {
            super::known("script", name, &there)?;
        }
        let mut scripts = args.scripts.clone();
        if scripts.is_empty() {
            scripts = there.into_iter().map(str::to_owned).collect();
        }
        let named: Result<Vec<Tongue>, _> = args.locales.iter().map(|tag| super::kiosk::tongue(pack, tag)).collect();
        let mut tongues = named?;
        if tongues.is_empty() {
            tongues = pack.words.reviewed().collect();
        }
        Ok(Self { scripts, shared: args.scripts.is_empty() || args.shared, tongues })
    }

    /// One line for each; how many are not approved, and how many there are.
    fn list(
        &self,
        pack: &Pack,
        record: &Record,
        reader: Tongue,
        out: &mut impl Write,
    ) -> std::io::Result<(usize, usize)> {
        let mut rows = Vec::new();
        for tongue in self.tongues.iter().filter(|_| self.shared) {
            rows.push((
                say(pack, reader, &Message::of(SCOPE, "approve-shared")),
                *tongue,
                record.shared(pack, *tongue),
            ));
        }
        for name in &self.scripts {
            let spoken = self.tongues.iter().filter(|tongue| pack.words.has_scope(**tongue, name));
            rows.extend(spoken.map(|tongue| (name.clone(), *tongue, record.script(pack, name, *tongue))));
        }
        let wide = |text: &str| unicode_width::UnicodeWidthStr::width(text);
        let column = rows.iter().map(|(name, ..)| wide(name)).max().unwrap_or(0);
        for (name, tongue, state) in &rows {
            let tag = pack.words.tags().get(*tongue).map(ToString::to_string).unwrap_or_default();
            let pad = " ".repeat(column - wide(name));
            writeln!(out, "{name}{pad}  {tag:<7} {}", said(pack, reader, *state))?;
        }
        Ok((rows.iter().filter(|(.., state)| !state.is_approved()).count(), rows.len()))
    }
}

/// A state in words.
fn said(pack: &Pack, reader: Tongue, state: State) -> String {
    let (id, mark) = match state {
        State::Approved(mark) => ("approve-approved", Some(mark)),
        State::Changed(mark) => ("approve-changed", Some(mark)),
        State::Never => ("approve-never", None),
    };
    let mut message = Message::of(SCOPE, id);
    if let Some(mark) = mark {
        message = message.with("role", &mark.role).with("date", &mark.date);
    }
    say(pack, reader, &message)
}

/// Where the record is: named by the configuration (from the configuration's folder on), else beside the pack.
pub(super) fn record(config: &Config, file: Option<&Path>, pack: Option<&Path>) -> anyhow::Result<PathBuf> {
    if let Some(named) = &config.pack.approvals {
        return Ok(file.and_then(Path::parent).unwrap_or(Path::new("")).join(named));
    }
    match pack {
        Some(folder) => Ok(folder.join(RECORD)),
        None => bail!(
            "the built-in pack has no folder to keep approvals in; name a file for them in the configuration (approvals under [pack]) and give it with --config"
        ),
    }
}

/// Reads a record.
pub(super) fn read(path: &Path) -> anyhow::Result<Record> {
    let text = fs::read_to_string(path).map_err(|e| anyhow::Error::new(e).context(path.display().to_string()))?;
    Record::parse(&text).map_err(|(line, what)| {
        anyhow!("{}:{line}: {what}; mend it, or put the file away under another name and approve again", path.display())
    })
}

/// What this machine does not show: what the branch has switched off, and, where it requires that, what is not approved.
pub(super) fn not_shown(
    pack: &Pack,
    config: &Config,
    file: Option<&Path>,
    folder: Option<&Path>,
) -> anyhow::Result<Closed> {
    let mut all = Closed::default();
    if config.pack.require_approval {
        let path = record(config, file, folder)?;
        if !path.exists() {
            bail!(
                "require-approval is set, and nothing is approved yet: there is no {}; `caring-mode approve` writes it",
                path.display()
            );
        }
        let record = read(&path)
            .map_err(|e| e.context("require-approval is set, and the record of approvals cannot be read"))?;
        let offered = config.look.locales().into_iter().filter_map(|tag| pack.words.negotiate(tag));
        let tongues: BTreeSet<Tongue> = offered.chain([0]).collect();
        let open = tongues.iter().filter(|tongue| !record.shared(pack, **tongue).is_approved());
        let open: Vec<String> = open.filter_map(|tongue| Some(pack.words.tags().get(*tongue)?.to_string())).collect();
        if !open.is_empty() {
            bail!(
                "{}: what all tasks share (words, menus, facts, colours) is not approved in {}, so nothing can be shown; see `caring-mode approve --list`, and approve it or take the language out of locales under [look]",
                path.display(),
                open.join(", ")
            );
        }
        all = closed(pack, &record, &tongues.into_iter().collect::<Vec<_>>());
    }
    let there: Vec<&str> = pack.scripts().collect();
    for name in &config.tasks.disabled {
        if !there.contains(&name.as_str()) {
            let file = file.map_or_else(String::new, |f| format!("{}: ", f.display()));
            let near = nearest(name, &there).map_or_else(String::new, |n| format!(", did you mean {n:?}?"));
            bail!(
                "{file}tasks.disabled names {name:?}, and the pack has no such task{near} There are: {}",
                there.join(", ")
            );
        }
        for tongue in 0..pack.words.tags().len() {
            all.close(name, tongue);
        }
    }
    if let Some(topic) = config.lessons.unknown(pack) {
        let file = file.map_or_else(String::new, |f| format!("{}: ", f.display()));
        let there: Vec<&str> = pack.topics().collect();
        let near = nearest(topic, &there).map_or_else(String::new, |n| format!(", did you mean {n:?}?"));
        bail!(
            "{file}[lessons] names the topic {topic:?}, and the pack has no such quiz{near} There are: {}",
            there.join(", ")
        );
    }
    Ok(all)
}
