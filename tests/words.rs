//! What stands on the glass is in one language; what is read with places is what Fluent reads; and the program says what
//! its list says. Plain language itself is held by the rules of `check` (`tests/pack.rs`).

use crate::common::{self, every_screen, pack_for, scene};
use caring_mode::{
    care::{Edition, Fault, Size, Theme},
    kiosk::{Place, TalkEnd},
    scene::{
        Role, Scene,
        said::{AT_MACHINE, BRING, GIVEN, IN_TASK, OFFERED, SAID, own},
    },
    shell::source,
    words::{
        broken::faults,
        parts::{Part, parts},
        sources::Sources,
    },
};
use fluent_syntax::{
    ast::{Entry, Expression, Pattern, PatternElement},
    parser,
};
use proptest::prelude::*;
use std::{collections::BTreeSet, fs, path::PathBuf};

fn hanzi(c: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&c)
}

/// Every text of a scene that is ours: not the words of the real machine, not the names of other languages.
fn ours(s: &Scene) -> Vec<String> {
    let body = s.body.iter().chain(&s.brief).filter(|p| p.role != Role::Machine).map(|p| p.text.clone());
    let labels = s.choices.iter().chain(&s.footer).chain(&s.answer).flat_map(|l| [l.text.clone(), l.short.clone()]);
    let status = [Some(s.status.task.clone()), s.status.step.clone(), s.status.note.clone()];
    body.chain(labels).chain(status.into_iter().flatten()).chain([s.heading.clone(), s.more.text.clone()]).collect()
}

#[test]
fn english_never_falls_back_to_chinese() {
    for profile in ["generic", "example-branch"] {
        let pack = pack_for(profile);
        let en = pack.words.negotiate("en").unwrap();
        for (name, kiosk) in every_screen(&pack, |s| s.prefs.tongue = en) {
            for text in ours(&scene(&kiosk)) {
                // The choice of language names Chinese in Chinese.
                assert!(name == "look/language" || !text.chars().any(hanzi), "{profile} {name}: {text}");
            }
        }
    }
}

#[test]
fn tibetan_and_chinese_never_share_a_screen() {
    let pack = pack_for("generic");
    let bo = pack.words.negotiate("bo").unwrap();
    let tibetan = |c: char| ('\u{f00}'..='\u{fff}').contains(&c);
    let (mut ours_in, mut not_yet) = (0, 0);
    for (name, kiosk) in every_screen(&pack, |s| s.prefs.tongue = bo) {
        // Newer pages of the staff may wait for their Tibetan, and what they read beside a customer is in their own language.
        if name.starts_with("beside/")
            || !matches!(
                kiosk.top().place,
                Place::Menu(_) | Place::Screen { .. } | Place::Look(_) | Place::Counter | Place::Person | Place::Unwell
            )
        {
            continue;
        }
        let page = match &kiosk.top().place {
            Place::Menu(id) => pack.menu(id).is_none_or(|m| pack.has(bo, &m.heading())),
            _ => true,
        };
        let whole = page && kiosk.trail().work().is_none_or(|(_, script, _)| pack.words.has_scope(bo, script));
        for text in ours(&scene(&kiosk)) {
            // The words of the real machine stand in quotes, and the choice of language names Chinese in Chinese.
            let own: String = text.split('“').map(|t| t.split_once('”').map_or(t, |(_, rest)| rest)).collect();
            let strange = own.chars().any(|c| if whole { hanzi(c) } else { tibetan(c) });
            assert!(name == "look/language" || !strange, "{name}: {text}");
        }
        *if whole { &mut ours_in } else { &mut not_yet } += 1;
    }
    assert!(ours_in > 40 && not_yet > 40, "{ours_in} {not_yet}");
}

/// The page for branch IT shows the whole configuration, as the program has it.
#[test]
fn the_readme_shows_the_configuration_as_it_is() {
    let readme = include_str!("../README.md");
    assert!(readme.contains(caring_mode::shell::config::EXAMPLE.trim()), "the copy in the README has drifted");
}

/// What is read with places is what Fluent reads: the same parts, and each says the same when it stands alone.
#[test]
fn parts_are_read_as_fluent_reads_them() {
    let mut count = 0;
    for (name, text) in &source::built_in() {
        if name.strip_suffix(".ftl").is_none() {
            continue;
        }
        let whole = parser::parse(text.as_ref()).unwrap();
        let mut wanted = Vec::new();
        for entry in &whole.body {
            let Entry::Message(m) = entry else { continue };
            wanted.extend(m.value.iter().map(|v| (m.id.name.to_owned(), v)));
            wanted.extend(m.attributes.iter().map(|a| (format!("{}.{}", m.id.name, a.id.name), &a.value)));
        }
        let read = parts(text);
        let keys: Vec<String> = read.iter().map(Part::key).collect();
        assert_eq!(keys, wanted.iter().map(|w| w.0.clone()).collect::<Vec<_>>(), "{name}");
        for (part, (key, pattern)) in read.iter().zip(wanted) {
            let alone = format!("x = {}\n", part.raw.replace('\n', "\n    "));
            let alone = parser::parse(alone.as_str()).unwrap();
            let Entry::Message(m) = &alone.body[0] else { panic!("{key}") };
            assert_eq!(said(m.value.as_ref().unwrap()), said(pattern), "{name} {key}");
            count += 1;
        }
    }
    assert!(count > 1000, "{count}");
}

/// A pattern with its stretches of text joined.
fn said(pattern: &Pattern<&str>) -> String {
    pattern.elements.iter().fold(String::new(), |text, e| match e {
        PatternElement::TextElement { value } => text + value,
        PatternElement::Placeable { expression } => format!("{text}{{{}}}", expression_of(expression)),
    })
}

fn expression_of(expression: &Expression<&str>) -> String {
    match expression {
        Expression::Select { selector, variants } => {
            let variants: Vec<_> = variants.iter().map(|v| format!("{:?}:{}", v.key, said(&v.value))).collect();
            format!("{selector:?}->{}", variants.join(";"))
        }
        Expression::Inline(inline) => format!("{inline:?}"),
    }
}

/// Each shipped translation is on record as made from the Chinese of today; `caring-mode words accept` records it.
#[test]
fn every_shipped_translation_is_recorded() {
    let files = source::built_in();
    let pack = common::pack();
    for tongue in 1..pack.words.tags().len() {
        let name = Sources::file(&pack.words.tags()[tongue].to_string());
        let text = &files[&name];
        assert_eq!(Sources::read(&name, text), (Sources::of(&pack.words, tongue), vec![]), "{name}");
    }
}

/// The ids of the program's own words, without attributes.
fn listed() -> BTreeSet<String> {
    let said = SAID.iter().flat_map(|(_, ids)| ids.iter());
    said.map(|id| id.split('.').next().unwrap().to_owned()).collect()
}

/// Everything in quotes in the sources, without tests and without the list itself.
fn literals() -> BTreeSet<String> {
    let mut files = vec![PathBuf::from("src")];
    let mut all = BTreeSet::new();
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(fs::read_dir(path).unwrap().map(|e| e.unwrap().path()));
        } else if !path.ends_with("said.rs") && !path.ends_with("said/staff.rs") {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap();
            all.extend(code.lines().flat_map(|line| line.split('"').skip(1).step_by(2)).map(str::to_owned));
        }
    }
    all
}

/// `common.ftl` has what the list has and no more, and each of it is said somewhere in the code.
#[test]
fn the_program_says_what_its_list_says() {
    let files = source::built_in();
    let written: BTreeSet<String> = parts(&files["locales/zh-CN/common.ftl"]).iter().map(Part::key).collect();
    let wanted = SAID.iter().flat_map(|(_, ids)| ids.iter()).chain(&OFFERED).map(|id| (*id).to_owned());
    let brought = written.iter().filter(|id| id.starts_with(BRING)).cloned();
    assert_eq!(written, wanted.chain(brought).collect());
    let said = literals();
    let built = |id: &str| {
        let short = id.strip_suffix("-short").is_some_and(|id| said.contains(id)) && said.contains("{id}-short");
        let size = Size::ALL.iter().any(|s| id == format!("size-{}", s.name())) && said.contains("size-{}");
        let theme = Theme::ALL.iter().any(|t| id == format!("theme-{}", t.name())) && said.contains("theme-{}");
        let ended = TalkEnd::ALL.iter().any(|e| id == format!("outcome-{}", e.name())) && said.contains("outcome-{}");
        let fault = Fault::ALL.iter().any(|f| id == format!("fault-{}", f.name())) && said.contains("fault-{}");
        let edition = Edition::ALL.iter().any(|e| id == format!("edition-{}", e.name())) && said.contains("edition-{}");
        short || size || theme || ended || fault || edition
    };
    let silent: Vec<String> = listed().into_iter().filter(|id| !said.contains(id) && !built(id)).collect();
    assert!(silent.is_empty(), "in the list of scene::said, and said nowhere: {silent:?}");
}

/// What the code says by name is in the list, and what it gives to messages as well.
#[test]
fn nothing_is_said_that_the_list_lacks() {
    let code: String = [
        "src/scene/build.rs",
        "src/scene/pages.rs",
        "src/scene/staff.rs",
        "src/scene/lane.rs",
        "src/scene/feedback.rs",
        "src/scene/quiz.rs",
        "src/speech.rs",
        "src/shell/lines.rs",
        "src/shell/run.rs",
        "src/cmd/kiosk.rs",
    ]
    .map(|file| fs::read_to_string(file).unwrap())
    .concat();
    let after = |call: &str| -> BTreeSet<String> {
        let all = code.split(call).skip(1).filter_map(|rest| rest.split('"').next());
        all.filter(|id| !id.contains('{')).map(str::to_owned).collect()
    };
    let said = listed();
    let lost: Vec<String> = after("common(\"").into_iter().filter(|id| !said.contains(id)).collect();
    assert!(lost.is_empty(), "said, and not in the list of scene::said: {lost:?}");
    let given: BTreeSet<String> = after("args.insert(\"").union(&after(".with(\"")).cloned().collect();
    let own = said.iter().flat_map(|id| own(id));
    let known = GIVEN.iter().chain(&IN_TASK).chain(&AT_MACHINE).chain(own).map(|name| (*name).to_owned());
    assert_eq!(given, known.collect());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    /// Whatever happens to a file of words: nothing that Fluent cannot read passes in silence, and each place lies in it.
    #[test]
    fn nothing_broken_passes_in_silence(slips in prop::collection::vec((0_usize..9000, 0_usize..SLIPS.len()), 1..6)) {
        let mut text = source::built_in()["locales/zh-CN/lost-card.ftl"].to_string();
        for (at, slip) in slips {
            let at = (0..=at % text.len()).rev().find(|i| text.is_char_boundary(*i)).unwrap();
            match SLIPS[slip] {
                "" => _ = text.remove(at),
                sign => text.insert_str(at, sign),
            }
        }
        let found = faults("f", &text);
        let places = found.iter().map(|d| d.span.clone()).chain(parts(&text).into_iter().map(|p| p.span));
        for place in places {
            prop_assert!(text.get(place.clone()).is_some(), "{place:?} in {text}");
        }
        let read = parser::parse(text.as_str()).is_ok();
        prop_assert!(read || !found.is_empty(), "{text}");
    }
}

/// What slips into a text, or (nothing) falls out of it.
const SLIPS: [&str; 16] = [
    "",
    "",
    "{",
    "}",
    "{ }",
    "{ $",
    "\"",
    "\n",
    "\n#",
    "\t",
    "＝",
    "｛",
    " = ",
    "\n.x = ",
    "\u{feff}",
    "{ $a ->\n [b] c\n",
];
