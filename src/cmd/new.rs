//! `caring-mode new`: a script or a case that can be played as it is, to be changed line by line.
//!
//! **Invariant:** adds files and, for a script, one entry of a menu, and changes nothing else; what it makes passes `check`.
mod case;
mod menu;

use super::{FINE, specimen::write_whole};
use crate::pack::{Files, MOST, Pack};
use anyhow::{anyhow, bail, ensure};
use std::{
    borrow::Cow,
    fs,
    io::Write,
    path::{Path, PathBuf},
};

/// What stands for the name in the files to start from.
const NAME: &str = "NEW-NAME";
/// Longer names are hard to tell apart in lists.
const LONGEST: usize = 40;
/// Files of words that are no script's, parts of a menu's message that are no entry's, and values of KDL.
const TAKEN: [&str; 13] =
    ["common", "menu", "risk", "card", "check", "sources", "body", "brief", "true", "false", "null", "inf", "nan"];
const MENU: &str = "assets/menu.kdl";

/// What a script is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Kind {
    /// A task at the machine.
    Task,
    /// A lesson about one fraud.
    Warning,
}

impl Kind {
    fn script(self) -> &'static str {
        match self {
            Self::Task => include_str!("new/task.kdl"),
            Self::Warning => include_str!("new/warning.kdl"),
        }
    }

    /// The words in a language, if somebody has written them.
    fn words(self, tag: &str) -> Option<&'static str> {
        Some(match (self, tag) {
            (Self::Task, "zh-CN") => include_str!("new/task.zh-CN.ftl"),
            (Self::Task, "en") => include_str!("new/task.en.ftl"),
            (Self::Warning, "zh-CN") => include_str!("new/warning.zh-CN.ftl"),
            (Self::Warning, "en") => include_str!("new/warning.en.ftl"),
            _ => return None,
        })
    }
}

/// Arguments of `new`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  caring-mode new try-balance --pack my-pack\n  caring-mode new courier --pack my-pack --kind warning\n  \
caring-mode new --case nephew --script transfer --pack my-pack"
)]
pub(super) struct Args {
    /// The script's name: small letters, digits and hyphens, a letter first (pay-a-bill).
    #[arg(value_parser = name, required_unless_present = "case")]
    name: Option<String>,
    /// A case to rehearse instead of a script: its name.
    #[arg(long, value_name = "NAME", value_parser = name, conflicts_with_all = ["name", "kind"], requires = "script")]
    case: Option<String>,
    /// The script that the case rehearses.
    // The conflict stands here too: what clap requires is waived where it would clash with what is there.
    #[arg(long, value_name = "SCRIPT", requires = "case", conflicts_with = "name")]
    script: Option<String>,
    /// The customer of the case is honest.
    #[arg(long, requires = "case", conflicts_with = "name")]
    honest: bool,
    /// The pack's folder; made when it is not there.
    #[arg(long, value_name = "DIR")]
    pack: PathBuf,
    /// A task at the machine, or a warning of one fraud.
    #[arg(long, value_enum, default_value = "task")]
    kind: Kind,
}

fn name(text: &str) -> Result<String, String> {
    let plain = text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    let first = text.starts_with(|c: char| c.is_ascii_lowercase()) && !text.ends_with('-');
    if !plain || !first || text.len() > LONGEST {
        return Err(format!(
            "a name has small letters a to z, digits and hyphens, a letter first, at most {LONGEST} in all, as in pay-a-bill"
        ));
    }
    if TAKEN.contains(&text) {
        return Err("this name means something else already; choose another one".into());
    }
    Ok(text.to_owned())
}

/// One file to be written.
struct Made {
    file: String,
    text: String,
    what: String,
}

pub(super) fn run(args: &Args, out: &mut impl Write) -> anyhow::Result<u8> {
    let folder = &args.pack;
    ensure!(folder.is_dir() || !folder.exists(), "{} is a file: name a folder", folder.display());
    let begun = ["assets", "locales"].iter().any(|part| folder.join(part).is_dir());
    let (files, wrong) = super::files(begun.then_some(folder.as_path()))?;
    if let Some(d) = wrong.iter().find(|d| d.file.rsplit('/').next().is_some_and(|f| f.starts_with("menu."))) {
        bail!("{}: this file is not UTF-8; save it again as UTF-8 first", d.file);
    }
    let (pack, _) = Pack::read(files.clone(), "cn", "generic");
    if let (Some(name), Some(script)) = (&args.case, &args.script) {
        return case::make(&case::New { name, script, honest: args.honest }, &pack, folder, out);
    }
    let name = args.name.as_deref().unwrap_or_default();
    free(&pack, name, folder)?;
    let (mut made, mut notes) = script(&pack, name, args.kind);
    match on_menu(&pack, files, name, args, &made) {
        Some(more) => made.extend(more),
        None => notes.push(format!(
            "No menu has room for it (a menu holds at most four entries). Make room in {MENU}, add \"script {name}\" there, \
             and \".{name} = …\" to that menu in each locales/*/menu.ftl."
        )),
    }
    write(folder, &made)?;
    for one in &made {
        writeln!(out, "{}: {}", folder.join(&one.file).display(), one.what)?;
    }
    for note in notes {
        writeln!(out, "{note}")?;
    }
    writeln!(out, "Next: change these files, and run: caring-mode check {}", folder.display())?;
    Ok(FINE)
}

/// Nothing of that name may be there.
fn free(pack: &Pack, name: &str, folder: &Path) -> anyhow::Result<()> {
    let script = format!("assets/scripts/{name}.kdl");
    let mut files = (0..pack.words.tags().len()).filter_map(|t| pack.words.source(t, name)).map(|(file, _)| file);
    let there = pack.file(&script).map(|_| script.as_str()).or_else(|| files.next());
    match there {
        None => Ok(()),
        Some(file) if folder.join(file).exists() => {
            bail!("{} is there already; choose another name", folder.join(file).display())
        }
        Some(_) => bail!("the built-in pack has {name:?} already; choose another name"),
    }
}

/// The script with its words, and what the author is told besides.
fn script(pack: &Pack, name: &str, kind: Kind) -> (Vec<Made>, Vec<String>) {
    let named = |text: &str| text.replace(NAME, name);
    let file = format!("assets/scripts/{name}.kdl");
    let mut made = vec![Made { file, text: named(kind.script()), what: "the screens and where they lead".into() }];
    let mut notes = Vec::new();
    for tag in pack.words.reviewed().filter_map(|t| pack.words.tags().get(t)) {
        let file = format!("locales/{tag}/{name}.ftl");
        match kind.words(&tag.to_string()) {
            Some(text) => made.push(Made { file, text: named(text), what: "what people read".into() }),
            None => notes.push(format!(
                "{file} is for you to write: there is nothing to start from in {tag}. Until then `check` names what is missing."
            )),
        }
    }
    (made, notes)
}

/// The menu with the script on it, and its words, if there is room and the files are such that it can be added.
fn on_menu(pack: &Pack, mut files: Files, name: &str, args: &Args, made: &[Made]) -> Option<Vec<Made>> {
    let menu = menu::room(pack, args.kind == Kind::Warning)?.id.clone();
    let what = |file: &str| {
        let there = args.pack.join(file).exists();
        let what = format!("on the menu {menu:?}");
        if there { what } else { format!("a copy of the built-in one, with the new script {what}") }
    };
    let text = menu::entry(pack.file(MENU)?, &menu, name)?;
    let mut more = vec![Made { file: MENU.into(), text, what: what(MENU) }];
    for tongue in pack.words.reviewed() {
        let tag = pack.words.tags().get(tongue)?;
        let Some(words) = args.kind.words(&tag.to_string()) else { continue };
        let (file, _) = pack.words.source(tongue, "menu")?;
        let label = words.lines().find_map(|line| line.strip_prefix("title = "))?;
        let text = menu::words(pack.file(file)?, &menu, name, label)?;
        more.push(Made { file: file.into(), text, what: what(file) });
    }
    // Whether it is there is what the program's own reader says.
    for one in made.iter().chain(&more) {
        files.insert(one.file.clone(), Cow::Owned(one.text.clone()));
    }
    let (after, _) = Pack::read(files, "cn", "generic");
    let there = after.menu(&menu).is_some_and(|m| m.entries.len() <= MOST);
    (there && after.menu(&menu)?.entries.last()?.id() == name).then_some(more)
}

/// Writes them all, or takes away again what was new.
fn write(folder: &Path, made: &[Made]) -> anyhow::Result<()> {
    let mut new = Vec::new();
    for one in made {
        let path = folder.join(&one.file);
        let there = path.exists();
        let parent = path.parent().unwrap_or(folder);
        let done = fs::create_dir_all(parent)
            .map_err(|why| anyhow!("{} could not be made: {why}", parent.display()))
            .and_then(|()| write_whole(&path, one.text.as_bytes()));
        if let Err(why) = done {
            for path in new {
                let _ = fs::remove_file(path);
            }
            return Err(why);
        }
        if !there {
            new.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
