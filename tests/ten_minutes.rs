//! "Write a script in ten minutes" of the README, followed to the letter: its commands are run, its lines are written into
//! the files that it names, and what it says that you will see is looked for.

use crate::child::{Said, fed, program};
use caring_mode::{
    pack::{Pack, WELCOME},
    script::{End, Special, Target},
    shell::source,
    words::{Message, parts::parts},
};
use std::{
    fs,
    path::{Path, PathBuf},
};

const README: &str = include_str!("../README.md");
const SECTION: &str = "### Write a script in ten minutes\n";

/// The one who learns: in a folder, with what was said last.
struct Trainer {
    folder: PathBuf,
    /// The file that the text named last.
    file: String,
    said: Option<Said>,
    played: Vec<String>,
}

impl Drop for Trainer {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Trainer {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("caring-mode-ten-minutes-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self { folder, file: String::new(), said: None, played: Vec::new() }
    }

    /// A line of the text: the last file that it names is the one that the next lines go into.
    fn reads(&mut self, line: &str) {
        let named = line
            .split('`')
            .skip(1)
            .step_by(2)
            .filter(|name| [".ftl", ".kdl"].iter().any(|end| name.strip_suffix(end).is_some()));
        if let Some(name) = named.last() {
            name.clone_into(&mut self.file);
        }
    }

    fn types(&mut self, line: &str) {
        let command = line.strip_prefix("$ ").unwrap_or_else(|| panic!("not a command: {line}"));
        let words: Vec<&str> = command.split_whitespace().collect();
        assert_eq!(words[0], "caring-mode");
        // A window of its own is for people.
        if words[1] == "play" || (words[1].starts_with("--") && !words.contains(&"--plain")) {
            return;
        }
        let mut typed = Vec::new();
        let mut heard = Vec::new();
        if words.contains(&"--plain") {
            (typed, heard) = self.way(value(&words, "--locale"), value(&words, "--pack"));
            self.played.push(value(&words, "--locale").to_owned());
        }
        let said = fed(program(&words[1..]).current_dir(&self.folder), &typed);
        let mut rest = said.out.as_str();
        for line in heard {
            let at = rest.find(&line).unwrap_or_else(|| panic!("{line:?} is not said in time:\n{}", said.out));
            rest = rest.get(at + line.len()..).unwrap();
        }
        self.said = Some(said);
    }

    /// From the menu through the new script to its end and back: the numbers to be typed, and what is heard one after
    /// another.
    fn way(&self, locale: &str, pack: &str) -> (Vec<u8>, Vec<String>) {
        let (files, found) = source::folder(&self.folder.join(pack)).unwrap();
        assert_eq!(found, []);
        let (pack, found) = Pack::read(files, "cn", "generic");
        assert_eq!(found, []);
        let tongue = pack.words.negotiate(locale).unwrap();
        let say = |m: &Message| pack.words.only(tongue, m);
        let name = Path::new(&self.script()).file_stem().unwrap().to_str().unwrap().to_owned();
        let (mut typed, mut heard) = (String::new(), Vec::new());
        for (menu, at) in way_to(&pack, &name) {
            let menu = pack.menu(&menu).unwrap();
            heard.push(say(&menu.heading()).unwrap());
            heard.push(say(&menu.label(&menu.entries[at])).unwrap());
            typed.push_str(&format!("{}\n", at + 1));
        }
        let script = pack.script(&name).unwrap();
        let mut at = script.start;
        loop {
            let screen = &script.screens[at];
            // Words of the machine stand in them.
            heard.extend(say(&Message::of(&name, &screen.id)));
            typed.push_str("1\n");
            match screen.choices.first().map(|c| &c.goto) {
                Some(Target::Screen(next)) => at = *next,
                other => panic!("{} leads to {other:?}", screen.id),
            }
            if matches!(script.screens[at].special, Special::End(_)) {
                break;
            }
        }
        heard.push(say(&Message::of(&name, &script.screens[at].id)).unwrap());
        // At the end of a task three faces stand before the way to the start.
        let faces = script.screens[at].special == Special::End(End::Done) && !script.warning;
        typed.push_str(if faces { "4\n" } else { "1\n" });
        heard.push(say(&Message::of("menu", WELCOME)).unwrap());
        (typed.into_bytes(), heard)
    }

    fn script(&self) -> String {
        let folder = self.folder.join("my-pack/assets/scripts");
        let all: Vec<_> = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
        assert_eq!(all.len(), 1);
        all[0].to_str().unwrap().to_owned()
    }

    /// Finds in the file what has the name of the first line, and writes the lines instead.
    fn writes(&self, lines: &str) {
        let path = self.folder.join(&self.file);
        let text = fs::read_to_string(&path).unwrap_or_else(|why| panic!("{}: {why}", self.file));
        let place = if self.file.strip_suffix(".ftl").is_some() {
            let id = lines.split(' ').next().unwrap();
            let all = parts(&text);
            let mine: Vec<_> = all.iter().filter(|p| p.id == id).collect();
            mine[0].name.start..mine.last().unwrap().span.end
        } else {
            let head = lines.lines().next().unwrap().split(" phase=").next().unwrap();
            let start = text.find(&format!("{head} ")).unwrap();
            start..start + text.get(start..).unwrap().find("\n}").unwrap() + 2
        };
        let (before, after) = (text.get(..place.start).unwrap(), text.get(place.end..).unwrap());
        fs::write(path, format!("{before}{}{after}", lines.trim_end())).unwrap();
    }

    /// What the text says that one sees.
    fn sees(&self, lines: &str) {
        let said = self.said.as_ref().unwrap();
        let all = format!("{}{}", said.out, said.err);
        for line in lines.lines() {
            let seen =
                all.lines().any(|l| l.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ') == line.trim());
            assert!(seen, "{line:?} is not said:\n{all}");
        }
    }
}

fn value<'a>(words: &[&'a str], name: &str) -> &'a str {
    words[words.iter().position(|w| *w == name).unwrap() + 1]
}

/// The shortest way over the menus to a script: each menu, and which entry leads on.
fn way_to(pack: &Pack, script: &str) -> Vec<(String, usize)> {
    let mut ways = vec![(WELCOME.to_owned(), Vec::new())];
    for n in 0.. {
        let (id, way): (String, Vec<(String, usize)>) = ways[n].clone();
        for (at, entry) in pack.menu(&id).unwrap().entries.iter().enumerate() {
            let way = [&way[..], &[(id.clone(), at)]].concat();
            match (entry.script(), entry.menu()) {
                (Some(name), _) if name == script => return way,
                (_, Some(to)) if ways.iter().all(|(seen, _)| seen != to) => ways.push((to.to_owned(), way)),
                _ => {}
            }
        }
    }
    unreachable!("a menu leads to it")
}

#[test]
fn a_trainer_who_follows_the_page_has_a_script_that_can_be_played_in_two_languages() {
    let (_, rest) = README.split_once(SECTION).expect("the section");
    let section = rest.split("\n### ").next().unwrap();
    let mut trainer = Trainer::new();
    let mut lines = section.lines().peekable();
    let (mut commands, mut edits) = (0, 0);
    while let Some(line) = lines.next() {
        let Some(kind) = line.strip_prefix("```") else {
            trainer.reads(line);
            continue;
        };
        let block: Vec<&str> = lines.by_ref().take_while(|l| *l != "```").collect();
        match kind {
            "console" => {
                for (n, line) in block.iter().enumerate() {
                    commands += 1;
                    trainer.types(line);
                    let said = trainer.said.as_ref().unwrap();
                    // Only what is shown afterwards may be a finding.
                    let next: String = lines.clone().filter(|l| !l.is_empty()).take(2).collect::<Vec<_>>().join("\n");
                    let wrong = n + 1 == block.len() && next.starts_with("```text\nerror");
                    assert_eq!(said.code, Some(i32::from(wrong)), "{line}\n{}{}", said.out, said.err);
                    assert_eq!(said.err, "", "{line}");
                }
            }
            "ftl" | "kdl" => {
                edits += 1;
                trainer.writes(&block.join("\n"));
            }
            "text" => trainer.sees(&block.join("\n")),
            other => panic!("what should a reader do with {other:?}?"),
        }
    }
    assert!(commands >= 8 && edits >= 4, "{commands} commands, {edits} edits");
    // In the end it is clean: nothing is said of the new files.
    let said = fed(program(&["check", "my-pack"]).current_dir(&trainer.folder), b"");
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    assert!(!said.out.contains("try-card"), "{}", said.out);
    assert!(["en", "zh-CN"].iter().all(|tag| trainer.played.iter().rev().take(2).any(|p| p == tag)));
    // And it is what the page said: the changed question leads to the counter.
    let text = fs::read_to_string(trainer.script()).unwrap();
    assert!(text.contains("choice no  goto=at-counter") && !text.contains("conter"));
}
