//! "A new case in ten minutes" of the README, followed to the letter: its commands are run, its lines are written into the files that it
//! names, and the case is played until it is passed.

use crate::child::{Said, fed, program};
use caring_mode::{
    care::{Edition, Prefs, Size, Theme},
    case::SCOPE,
    kiosk::Act,
    pack::Pack,
    rehearsal::{Input, Now, Offer, Place, Rehearsal, Setup},
    scene::Scene,
    shell::source,
    words::Message,
};
use std::{
    fs,
    path::{Path, PathBuf},
    rc::Rc,
    time::Duration,
};

const README: &str = include_str!("../README.md");
const SECTION: &str = "### A new case in ten minutes\n";

/// The one who learns: in a folder, with what was said last.
struct Trainer {
    folder: PathBuf,
    /// The file that the text named last, and the message, moment or other word before it.
    file: String,
    below: String,
    said: Option<Said>,
    /// What the last check said.
    checked: String,
    played: usize,
}

impl Drop for Trainer {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Trainer {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("caring-mode-trainer-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self { folder, file: String::new(), below: String::new(), said: None, checked: String::new(), played: 0 }
    }

    /// A line of the text: the last file that it names is the one that the next lines go into.
    fn reads(&mut self, line: &str) {
        for name in line.split('`').skip(1).step_by(2) {
            if [".ftl", ".kdl"].iter().any(|end| name.strip_suffix(end).is_some()) {
                name.clone_into(&mut self.file);
            } else if name.chars().all(|c| c.is_ascii_lowercase()) {
                name.clone_into(&mut self.below);
            }
        }
    }

    fn types(&mut self, line: &str) {
        let command = line.strip_prefix("$ ").unwrap_or_else(|| panic!("not a command: {line}"));
        let words: Vec<&str> = command.split_whitespace().collect();
        assert_eq!(words[0], "caring-mode");
        let plain = words.contains(&"--plain");
        // A window of its own is for people.
        if words[1] == "rehearse" && !plain {
            return;
        }
        let (typed, heard) = if plain { self.way(&words) } else { (String::new(), Vec::new()) };
        let said = fed(program(&words[1..]).current_dir(&self.folder), typed.as_bytes());
        let mut rest = said.out.as_str();
        for line in heard {
            let at = rest.find(&line).unwrap_or_else(|| panic!("{line:?} is not said in time:\n{}", said.out));
            rest = rest.get(at + line.len()..).unwrap();
        }
        assert_eq!((said.code, said.err.as_str()), (Some(self.expected(command)), ""), "{line}\n{}", said.out);
        if words[1] == "check" {
            self.checked.clone_from(&said.out);
        }
        self.said = Some(said);
        self.played += usize::from(plain);
    }

    /// Only a check finds anything, and only while the slip is there.
    fn expected(&self, command: &str) -> i32 {
        let slip = command.contains(" check ") && self.case().contains("mark=2 accuses");
        i32::from(slip)
    }

    fn case(&self) -> String {
        fs::read_to_string(self.folder.join("my-pack/assets/cases/nephew.kdl")).unwrap_or_default()
    }

    /// From the case's first page to its verdict with the right line at each moment: the numbers to be typed, and what is heard one after
    /// another.
    fn way(&self, words: &[&str]) -> (String, Vec<String>) {
        let value = |name: &str| words[words.iter().position(|word| *word == name).unwrap() + 1];
        let (files, found) = source::folder(&self.folder.join(value("--pack"))).unwrap();
        assert_eq!(found, []);
        let (pack, found) = Pack::read(files, "cn", "generic");
        assert_eq!(found, []);
        let pack = Rc::new(pack);
        let tongue = pack.words.negotiate(value("--locale")).unwrap();
        let setup = Setup {
            prefs: Prefs { tongue, theme: Theme::Paper, size: Size::Large, edition: Edition::Elder },
            tongues: vec![tongue],
            trainee: None,
            observers: Vec::new(),
            script: None,
            seed: value("--seed").parse().unwrap(),
        };
        let now = Now::made_up(Duration::ZERO);
        let mut rehearsal = Rehearsal::new(pack.clone(), setup, now);
        rehearsal.update(&Input::Case(value("--case").to_owned()), now);
        let (mut typed, mut heard) = (String::new(), Vec::new());
        while rehearsal.place() != Place::Verdict {
            heard.push(Scene::rehearsed(&rehearsal).heading);
            let take = rehearsal.take().unwrap();
            let best = rehearsal.case().unwrap().moments.get(take.talk.at).map(caring_mode::case::Moment::best);
            let right = |offer: &Offer| matches!(offer, Offer::Line(line) if Some(*line) == best);
            let nth = rehearsal.offers().iter().position(right).unwrap_or(0);
            typed.push_str(&format!("{}\n", nth + 1));
            rehearsal.update(&Input::Choose(Act::Choice(u8::try_from(nth).unwrap())), now);
            assert!(typed.len() < 100, "it has no end");
        }
        heard.push(pack.words.only(tongue, &Message::of(SCOPE, "passed")).unwrap());
        (typed, heard)
    }

    /// Writes lines where the text says: attributes below their message; a message, a node or a block in place of what begins alike.
    fn writes(&self, lines: &str) {
        let path = self.folder.join(&self.file);
        let text = fs::read_to_string(&path).unwrap_or_else(|why| panic!("{}: {why}", self.file));
        let line_of = |start: &str| {
            let at = text.find(&format!("\n{start}")).unwrap_or_else(|| panic!("no {start:?} in {}", self.file)) + 1;
            at..at + text.get(at..).unwrap().find('\n').unwrap()
        };
        let is_kdl = Path::new(&self.file).extension().is_some_and(|end| end == "kdl");
        let (place, new) = if lines.starts_with(' ') {
            let message = line_of(&format!("{} = ", self.below));
            (message.end..message.end, format!("\n{lines}"))
        } else if lines.ends_with("\n}") {
            let head: Vec<&str> = lines.split(' ').take(2).collect();
            let start = line_of(&format!("{} ", head.join(" "))).start;
            (start..start + text.get(start..).unwrap().find("\n}").unwrap() + 2, lines.to_owned())
        } else {
            let head = lines.split(' ').next().unwrap();
            (line_of(&if is_kdl { format!("{head} ") } else { format!("{head} = ") }), lines.to_owned())
        };
        let (before, after) = (text.get(..place.start).unwrap(), text.get(place.end..).unwrap());
        fs::write(path, format!("{before}{new}{after}")).unwrap();
    }

    /// What the text says that one sees.
    fn sees(&self, lines: &str) {
        let all = &self.said.as_ref().unwrap().out;
        for line in lines.lines() {
            let bare = |l: &str| l.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ').to_owned();
            assert!(all.lines().any(|l| bare(l) == line.trim()), "{line:?} is not said:\n{all}");
        }
    }
}

#[test]
fn a_trainer_who_follows_the_page_has_a_case_that_can_be_passed() {
    let (_, rest) = README.split_once(SECTION).expect("the section");
    let section = rest.split("\n### ").next().unwrap();
    let mut trainer = Trainer::new("case");
    let mut lines = section.lines();
    let (mut commands, mut edits) = (0, 0);
    while let Some(line) = lines.next() {
        let Some(kind) = line.strip_prefix("```") else {
            trainer.reads(line);
            continue;
        };
        let block: Vec<&str> = lines.by_ref().take_while(|l| *l != "```").collect();
        match kind {
            "console" => {
                commands += block.len();
                for line in &block {
                    trainer.types(line);
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
    assert!(commands >= 6 && edits >= 5 && trainer.played == 1, "{commands} commands, {edits} edits");
    // What the page changed is there, and nothing is said of it.
    let case = trainer.case();
    assert!(case.contains("mood=proud trust=4\n") && case.contains("line payee  mark=2\n"), "{case}");
    assert!(!trainer.checked.is_empty() && !trainer.checked.contains("nephew"), "{}", trainer.checked);
    // The take was kept where the page says.
    let takes: Vec<_> = fs::read_dir(trainer.folder.join("tried/takes")).unwrap().map(|e| e.unwrap().path()).collect();
    assert_eq!(takes.len(), 1, "{takes:?}");
    let take: serde_json::Value = serde_json::from_slice(&fs::read(&takes[0]).unwrap()).unwrap();
    assert_eq!((&take["case"], &take["script"]), (&"nephew".into(), &"transfer".into()));
    assert_eq!((&take["passed"], &take["trainee"], &take["outcome"]), (&true.into(), &27.into(), &"safe".into()));
    assert_eq!(take["lines"].as_array().map(Vec::len), Some(4));
    // The new words are in the talk.
    let out = &trainer.said.as_ref().unwrap().out;
    assert!(
        out.contains("Mrs Lin will not sit down") && out.contains("“Who gets it? Is it somebody you know?”"),
        "{out}"
    );
}

/// Every command of the part on rehearsal is one that the program knows.
#[test]
fn the_commands_of_the_page_on_rehearsal_are_known() {
    let (_, rest) = README.split_once("### Rehearsal: `caring-mode rehearse`\n").expect("the section");
    let section = rest.split("\n### ").next().unwrap();
    let commands: Vec<&str> = section.lines().filter_map(|line| line.strip_prefix("$ caring-mode ")).collect();
    assert!(commands.len() >= 7, "{commands:?}");
    let trainer = Trainer::new("commands");
    for command in commands {
        let words = command.split(" #").next().unwrap().split(" > ").next().unwrap();
        let mut words: Vec<&str> = words.split_whitespace().filter(|word| *word != "DIR").collect();
        let data = if words[0] == "report" { "--rehearsal" } else { "--data" };
        words.retain(|word| *word != data);
        words.extend([data, "."]);
        if words[0] == "rehearse" {
            words.push("--plain");
        }
        let said = fed(program(&words).current_dir(&trainer.folder), b"");
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{command}\n{}", said.out);
    }
}
