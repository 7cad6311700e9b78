//! "A lesson in a village" of the README, followed step by step: its commands are run, and on each page the keys are pressed that it names for it.
use super::*;
use crate::child::{fed, program};
use std::{fs, path::Path};

const README: &str = include_str!("../../README.md");

const STICK: &str = "/media/lobby/STICK";

/// The page, from its heading to the next one.
fn page() -> &'static str {
    let (_, rest) = README.split_once("# A lesson in a village\n").expect("the page");
    rest.split("\n#").next().unwrap()
}

/// A step: what stands in quotes at its beginning is a heading, and what stands in single signs are keys.
struct Step {
    heading: Option<&'static str>,
    text: &'static str,
    keys: Vec<u8>,
}

fn steps() -> Vec<Step> {
    let numbered = page().lines().filter_map(|line| line.split_once(". ").filter(|(n, _)| n.parse::<u8>().is_ok()));
    let step = |(_, text): (&str, &'static str)| {
        let heading = text.strip_prefix('“').and_then(|rest| rest.split('”').next());
        let keys = text.split('`').skip(1).step_by(2).filter_map(|key| key.parse().ok()).collect();
        Step { heading, text, keys }
    };
    numbered.map(step).collect()
}

#[test]
fn the_page_is_short_and_leads_through_a_whole_lesson() {
    assert!(page().lines().count() < 60);
    let steps = steps();
    assert_eq!(steps.len(), 12);
    let begins = |wanted: &str| steps.iter().position(|step| step.text.starts_with(wanted)).unwrap();
    let (story, panel, change) = (begins("A story"), begins("A panel"), begins("What changed"));
    let pack = pack();
    let en = pack.words.negotiate("en").unwrap();
    let mut lesson = Lesson::new(pack.clone(), setup(&pack, prefs(en)));
    let (mut typed, mut used, mut over) = (String::new(), BTreeSet::new(), false);
    while !over {
        let heading = Scene::of_lesson(&lesson).heading;
        let named = steps.iter().position(|step| step.heading.is_some_and(|words| heading.starts_with(words)));
        let at = named.unwrap_or_else(|| match lesson.place() {
            Place::Ask(..) => story,
            Place::Panel(_) => panel,
            Place::Change => change,
            other => panic!("the page says nothing of {other:?}: {heading}"),
        });
        used.insert(at);
        let place = lesson.place();
        // Of two ways on the page names the usual one first, but for counting and for the end, where all of it is tried.
        let keys: Vec<u8> = match place {
            Place::Count(..) => steps[at].keys.clone(),
            Place::Saved => vec![*steps[at].keys.last().unwrap()],
            _ => vec![steps[at].keys[0]],
        };
        for key in keys {
            let _ = writeln!(typed, "{key}");
            for effect in press(&mut lesson, key) {
                match effect {
                    Effect::Keep(_) => _ = lesson.update(&Input::Kept(Ok(("f".into(), "p".into())))),
                    Effect::Leave => over = true,
                }
            }
            // A step back on the page of counts takes the last press with it: then it is counted again.
            if key == 7 {
                let last = typed.lines().rev().nth(1).unwrap().to_owned();
                let _ = writeln!(typed, "{last}");
                press(&mut lesson, last.parse().unwrap());
            }
        }
        assert!(typed.len() < 2_000, "it has no end at {place:?}");
    }
    assert_eq!(used.len(), steps.len(), "every step was taken: {used:?}");
    with_commands(&typed);
}

/// The commands of the page in a folder of their own; the lesson with the keys that were found.
fn with_commands(typed: &str) {
    let folder = std::env::temp_dir().join(format!("caring-mode-village-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("stick")).unwrap();
    let mut lessons = 0;
    for command in page().lines().filter_map(|line| line.strip_prefix("$ caring-mode ")) {
        // The place of the stick that the page makes up is a folder here.
        let words: Vec<&str> =
            command.split_whitespace().map(|word| if word == STICK { "stick" } else { word }).collect();
        // What the branch does with the stick is told elsewhere.
        if words[0] != "outreach" {
            continue;
        }
        let led = !words.contains(&"--export");
        let plain: &[&str] = if led { &["--plain"] } else { &[] };
        let said = fed(program(&[&words[..], plain].concat()).current_dir(&folder), typed.as_bytes());
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{command}: {}", said.out);
        if led {
            lessons += 1;
            assert!(said.out.contains("This lesson is kept") && said.out.contains("Folder: "), "{}", said.out);
        } else if words.contains(&"message") {
            assert!((10..=70).contains(&said.out.trim_end().chars().count()), "{}", said.out);
        }
    }
    assert_eq!(lessons, 1);
    assert!(fs::read_to_string(folder.join("phishing.html")).unwrap().contains("size: A4"));
    kept_on_the_stick(&folder.join("stick/outreach"));
    let _ = fs::remove_dir_all(folder);
}

fn kept_on_the_stick(folder: &Path) {
    let all: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    let [own] = &all[..] else { panic!("{all:?}") };
    let session: Session = serde_json::from_slice(&fs::read(own.join("session.json")).unwrap()).unwrap();
    assert_eq!(own.file_name().unwrap().to_str().unwrap(), session.folder());
    assert_eq!((session.venue.name(), session.heads.name()), ("village", "10-29"));
    assert_eq!((session.topic.as_str(), session.language.as_str()), ("phishing", "en"));
    // Ten, one more, one less: for each answer of each item.
    for half in [&session.before, &session.after] {
        assert_eq!(Hands::of(half), Hands { best: 30, not_sure: 30, all: 120 });
    }
}
