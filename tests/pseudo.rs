//! Made-up languages: every shipped screen with words that are longer than a translator's, and with words that run the
//! other way.

use crate::common::{GRIDS, every_screen, lay, scene, view};
use caring_mode::{
    bigtype::Way,
    kiosk::Act,
    pack::{Files, Pack},
    shell::source,
    words::{
        Message, Words,
        parts::parts,
        pseudo::{Pseudo, pseudo},
    },
};
use std::{borrow::Cow, io::Write, rc::Rc};

/// The reviewed languages.
const TAGS: [&str; 2] = ["zh-CN", "en"];

/// The shipped pack in a made-up language instead of each real one.
fn made_up(manner: Pseudo) -> Files {
    let mut files = source::built_in();
    files.retain(|name, _| !name.starts_with("locales/") || words_of_customers(name));
    for (name, text) in &mut files {
        if words_of_customers(name) {
            *text = Cow::Owned(pseudo(text, manner));
        }
    }
    files
}

fn words_of_customers(name: &str) -> bool {
    TAGS.iter().any(|tag| name.starts_with(&format!("locales/{tag}/")))
        && name.strip_suffix(".ftl").is_some()
        && !name.ends_with("/check.ftl")
}

/// Draws every page of every screen, and says how many screens have more pages or are cut.
fn draws(manner: Pseudo) {
    let (pack, found) = Pack::read(made_up(manner), "cn", "generic");
    assert_eq!(found, []);
    let pack = Rc::new(pack);
    for way in [None, Some(Way::Quadrant)] {
        let mut view = view(&pack, way);
        let (mut pages, mut cut, mut all) = (0, 0, 0);
        for tongue in 0..TAGS.len() {
            for (name, kiosk) in every_screen(&pack, |setup| setup.prefs.tongue = tongue) {
                let mut scene = scene(&kiosk);
                for grid in GRIDS {
                    scene.page = 0;
                    let mut whole = true;
                    loop {
                        let drawn = lay(&mut view, &scene, grid);
                        whole &= drawn.whole;
                        for act in [Act::Person, Act::Back, Act::Counter, Act::Look] {
                            assert!(drawn.hits.of(act).is_some(), "{name} {tongue} {way:?} {grid:?}: no {act:?}");
                        }
                        scene.page += 1;
                        if scene.page >= drawn.pages {
                            break;
                        }
                    }
                    all += 1;
                    pages += usize::from(scene.page > 1);
                    cut += usize::from(!whole);
                }
            }
        }
        // A figure to look at, not a law: no translator writes such words.
        let name = way.map_or("plain", Way::name);
        let mut out = std::io::stdout();
        writeln!(out, "{manner:?}, {name}: {all} screens on a grid, {pages} on more pages, {cut} cut").unwrap();
        assert!(all > 1000 && pages > 0);
    }
}

#[test]
fn longer_words_leave_every_way_out_in_its_place() {
    draws(Pseudo::Stretched);
}

#[test]
fn words_that_run_the_other_way_are_drawn_too() {
    draws(Pseudo::Mirrored);
}

/// Every placeable is kept, and mirrored twice every sentence is itself again: nothing is lost.
#[test]
fn nothing_of_a_sentence_is_lost() {
    for (name, text) in source::built_in().into_iter().filter(|(name, _)| words_of_customers(name)) {
        let scope = name.rsplit('/').next().unwrap().trim_end_matches(".ftl").to_owned();
        let common = source::built_in()["locales/en/common.ftl"].to_string();
        let words = |text: &str| {
            let file = format!("locales/en/{scope}.ftl");
            Words::new([("locales/en/common.ftl", common.as_str()), (file.as_str(), text)], "en")
        };
        let longer = pseudo(&text, Pseudo::Stretched);
        let other = pseudo(&text, Pseudo::Mirrored);
        let (before, after) = (words(&text), words(&pseudo(&other, Pseudo::Mirrored)));
        let (once, long) = (words(&other), words(&longer));
        let all = parts(&text);
        assert_eq!(all.len(), parts(&other).len(), "{name}");
        assert_eq!(all.len(), parts(&longer).len(), "{name}");
        for part in all {
            let mut message = Message::of(&scope, &part.id);
            message.attribute = part.attribute.clone();
            for arg in &part.args {
                message = message.with(arg, if arg == "phone-known" { "yes" } else { "⟨1⟩" });
            }
            let said = |w: &Words| w.say(0, &message).unwrap_or_else(|| panic!("{name} {}: {message:?}", part.key()));
            assert_eq!(said(&before), said(&after), "{name} {}", part.key());
            let marks = |t: &str| t.matches("⟨1⟩").count();
            assert_eq!([&once, &long].map(|w| marks(&said(w))), [marks(&said(&before)); 2], "{name} {}", part.key());
            let length = |w: &Words| said(w).chars().count();
            assert_eq!(length(&once), length(&before));
            assert!(length(&long) >= length(&before));
        }
    }
}
