//! What stands on the glass is in one language, and the Chinese of it in plain Chinese.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop there")]
mod common;

use caring_mode::{
    kiosk::Place,
    scene::{Role, Scene},
    shell::source,
    words::{
        parts::{Part, parts},
        sources::Sources,
    },
};
use common::{every_screen, pack_for, scene};
use fluent_syntax::{
    ast::{Entry, Expression, Pattern, PatternElement},
    parser,
};

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
fn chinese_has_no_english_letters_and_no_loud_marks() {
    let pack = pack_for("generic");
    for (name, kiosk) in every_screen(&pack, |s| s.code = true) {
        for text in ours(&scene(&kiosk)) {
            let latin = text.chars().any(|c| c.is_ascii_alphabetic());
            assert!(name == "look/language" || !latin, "{name}: {text}");
            for banned in ["！", "!", "老年人", "老人", "ATM", "APP", "…", "—"] {
                assert!(!text.contains(banned), "{name}: {banned} in {text}");
            }
        }
    }
}

#[test]
fn chinese_sentences_are_short_enough_to_be_heard_once() {
    let pack = pack_for("generic");
    for (name, kiosk) in every_screen(&pack, |_| ()) {
        for choice in scene(&kiosk).choices {
            assert!(choice.text.chars().count() <= 15, "{name}: {}", choice.text);
        }
        let s = scene(&kiosk);
        // The staff page is read by staff.
        for piece in s.body.iter().filter(|_| name != "staff") {
            for sentence in piece.text.split(['。', '？']) {
                let length = sentence.chars().filter(|c| !matches!(c, '“' | '”')).count();
                assert!(length <= 27, "{name}: {length} in {sentence}");
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
        // Newer pages of the staff may wait for their Tibetan.
        if !matches!(
            kiosk.top().place,
            Place::Menu(_) | Place::Screen { .. } | Place::Look(_) | Place::Counter | Place::Person
        ) {
            continue;
        }
        let whole = kiosk.trail().work().is_none_or(|(_, script, _)| pack.words.has_scope(bo, script));
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

/// Large type of every shipped word is drawn with the fonts inside the program: no machine has to bring one.
#[test]
fn no_shipped_word_lacks_a_glyph() {
    let pack = common::pack();
    let mut big = caring_mode::bigtype::Type::new();
    let mut missing = std::collections::BTreeSet::new();
    let scopes: Vec<String> = ["common", "menu", "risk", "check"]
        .map(str::to_owned)
        .into_iter()
        .chain(pack.scripts().map(str::to_owned))
        .collect();
    for tongue in 0..pack.words.tags().len() {
        for (path, text) in scopes.iter().filter_map(|scope| pack.words.source(tongue, scope)) {
            let lines = text.lines().filter(|line| !line.trim_start().starts_with('#'));
            missing.extend(lines.flat_map(str::chars).filter(|c| !big.draws(*c)).map(|c| format!("{path}: {c:?}")));
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
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
