//! `caring-mode staff`: the colleagues who may open the staff pages, and the card in their pockets.
mod card;

use super::FINE;
use crate::{
    care::{Role, Staff},
    journal::Event,
    pack::{FIRST, FIRST_MARKET, Pack},
    shell::{
        clerk::Clerk,
        kept,
        staff::{
            self,
            people::{self, People, Person},
        },
    },
};
use anyhow::Context;
use clap::Subcommand;
use jiff::ZonedDateTime;
use std::{
    io::Write,
    path::{Path, PathBuf},
    time::Instant,
};
use unicode_width::UnicodeWidthStr;

/// Arguments of `staff`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  caring-mode staff add --name 王姐 --role lobby\n  caring-mode staff list\n  caring-mode staff remove 23\n  \
    caring-mode staff card --out card.txt"
)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Gives one more colleague a number and asks twice for a code of 6 to 12 digits.
    Add(Add),
    /// Who there is.
    List(Place),
    /// Takes a colleague's number and code away; a kiosk that runs knows it at the next code.
    Remove(Remove),
    /// The card for a colleague's pocket, as plain text to print: signs, steps, numbers.
    Card(Card),
}

/// Where the list is kept.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  caring-mode staff list --data /var/lib/caring-mode")]
struct Place {
    /// The data folder of the kiosk; without it, the folder for the state of programs.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

impl Place {
    fn folder(&self) -> anyhow::Result<PathBuf> {
        kept::folder(self.data.as_deref(), |name| std::env::var(name).ok())
            .context("no folder is known in which the list could be: name it with --data DIR")
    }
}

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  caring-mode staff add --name 王姐 --role lobby\n\n  On the staff pad the colleague types the number and then the code, as one number."
)]
struct Add {
    /// What customers are told when this colleague takes over.
    #[arg(long, value_name = "NAME", value_parser = people::named)]
    name: String,
    /// What the colleague may do: lobby, manager, trainer, technician, volunteer.
    #[arg(long, value_name = "ROLE", value_parser = role)]
    role: Role,
    /// The number, 11 to 99; without it, the lowest that is free.
    #[arg(long, value_name = "NUMBER", value_parser = number)]
    number: Option<Staff>,
    /// The language of the words for staff.
    #[arg(long, value_name = "TAG", default_value = FIRST)]
    language: String,
    /// A folder whose words take the place of the built-in ones, for a language that is only there.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
    #[command(flatten)]
    place: Place,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  caring-mode staff remove 23")]
struct Remove {
    /// The number, as `caring-mode staff list` shows it.
    #[arg(value_name = "NUMBER", value_parser = number)]
    number: Staff,
    #[command(flatten)]
    place: Place,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  caring-mode staff card --locale zh-CN --out card.txt\n\n  \
    46 columns; printed at 6 points, each of its two sides fits on A6. The numbers of tasks are those of this pack.")]
struct Card {
    /// The language; without one, that of this terminal (`LANG`).
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// The file to write; one of that name is replaced. Without it, standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The pack's folder; without one, the built-in pack.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
    /// Whose telephone numbers and red-flag questions hold.
    #[arg(long, value_name = "NAME", default_value = FIRST_MARKET)]
    market: String,
}

fn role(name: &str) -> Result<Role, String> {
    Role::named(name).ok_or_else(|| format!("allowed: {}", people::roles()))
}

fn number(text: &str) -> Result<Staff, String> {
    let (least, most) = (Staff::RANGE.start(), Staff::RANGE.end());
    text.parse().ok().and_then(Staff::new).ok_or_else(|| format!("allowed: {least} to {most}"))
}

pub(super) fn run(args: &Args, out: &mut impl Write, ask: &mut impl Write) -> anyhow::Result<u8> {
    match &args.command {
        Command::Add(args) => add(args, out, ask),
        Command::List(args) => list(args, out),
        Command::Remove(args) => remove(args, out),
        Command::Card(args) => card(args, out),
    }
}

fn add(args: &Add, out: &mut impl Write, ask: &mut impl Write) -> anyhow::Result<u8> {
    let folder = args.place.folder()?;
    let (files, _) = super::files(args.pack.as_deref())?;
    let (pack, _) = Pack::read(files, FIRST_MARKET, "generic");
    let tongue = super::kiosk::tongue(&pack, &args.language)?;
    let language = pack.words.tags().get(tongue).map_or_else(|| args.language.clone(), ToString::to_string);
    // Whatever is wrong is said before somebody has typed a code twice.
    People::read(&folder)?.free(args.number)?;
    let code = staff::read_code(ask, "Code: ", "Again: ")?;
    let code = staff::hash(&code)?;
    let (name, role) = (args.name.clone(), args.role);
    let person = People::change(&folder, |people| {
        let person = Person { number: people.free(args.number)?, name, role, language, code };
        people.add(person.clone())?;
        Ok(person)
    })?;
    record(&folder, Event::StaffAdded { staff: person.number, role: person.role });
    let number = person.number.number();
    writeln!(out, "number {number}: {}, {}. On the pad: {number}, then the code.", person.name, person.role.name())?;
    Ok(FINE)
}

/// Writes a change of the list into the journal. While a kiosk has the folder it is the kiosk that records it, at the next code.
fn record(folder: &Path, event: Event) {
    Clerk::new(Some(folder.to_owned()), Instant::now()).record(event);
}

fn list(args: &Place, out: &mut impl Write) -> anyhow::Result<u8> {
    let people = People::read(&args.folder()?)?;
    if people.is_empty() {
        writeln!(
            out,
            "nobody: the kiosk is a trial run, which anybody can leave. To change that: caring-mode staff add"
        )?;
    }
    let widest = people.all().map(|p| p.name.width()).max().unwrap_or_default();
    for person in people.all() {
        let gap = " ".repeat(widest - person.name.width());
        let (number, role) = (person.number.number(), person.role.name());
        writeln!(out, "{number}  {}{gap}  {role:<10}  {}", person.name, person.language)?;
    }
    Ok(FINE)
}

fn remove(args: &Remove, out: &mut impl Write) -> anyhow::Result<u8> {
    let folder = args.place.folder()?;
    let (gone, nobody) = People::change(&folder, |people| {
        let gone = people.remove(args.number)?;
        Ok((gone, people.is_empty()))
    })?;
    record(&folder, Event::StaffRemoved { staff: gone.number });
    writeln!(out, "number {}: {} is taken out", gone.number.number(), gone.name)?;
    if nobody {
        writeln!(out, "nobody is left: from its next start the kiosk is a trial run, which anybody can leave")?;
    }
    Ok(FINE)
}

fn card(args: &Card, out: &mut impl Write) -> anyhow::Result<u8> {
    let (files, _) = super::files(args.pack.as_deref())?;
    let (pack, _) = Pack::read(files, &args.market, "generic");
    super::known("market", &args.market, &pack.markets().into_iter().collect::<Vec<_>>())?;
    let tongue = match &args.locale {
        Some(tag) => super::kiosk::tongue(&pack, tag)?,
        None => super::check::authors(&pack, |name| std::env::var(name).ok()),
    };
    let text = card::text(&pack, tongue, ZonedDateTime::now().date());
    match &args.out {
        Some(path) => {
            super::specimen::write_whole(path, text.as_bytes())?;
            writeln!(out, "{}: {} lines", path.display(), text.lines().count())?;
        }
        None => out.write_all(text.as_bytes())?,
    }
    Ok(FINE)
}
