//! Rehearsal: every page can be read and says what it is, and the laws of cases.
mod hour;

use crate::common::{self, pack};
use caring_mode::{
    care::Format,
    case::{BY_CHANCE, MOST_TRUST, Talk},
    dice::Dice,
    rehearsal::Place,
    scene::{Form, Scene},
    tour::rehearsal::{begun, pages},
};

#[test]
fn there_are_cases_enough_and_four_in_ten_are_honest() {
    let pack = pack();
    let cases = pack.cases();
    let files = pack.case_files().count();
    assert!(files >= 20, "{files}");
    let honest = cases.iter().filter(|case| case.honest).count() * 100 / cases.len();
    assert!((38..=45).contains(&honest), "{honest} of 100 are honest");
    for tongue in pack.words.reviewed() {
        assert!(cases.iter().all(|case| pack.tells(tongue, case)));
    }
}

#[test]
fn trust_stays_in_its_range_and_each_case_ends_well_and_badly() {
    let mut dice = Dice::new(7);
    for case in pack().cases() {
        for _ in 0..300 {
            let mut talk = Talk::new(&case);
            let mut lines = 0;
            while talk.over.is_none() {
                talk.say(&case, dice.below(case.moments[talk.at].lines.len())).unwrap();
                assert!(talk.trust <= MOST_TRUST);
                lines += 1;
            }
            assert!(lines <= case.moments.len());
        }
        let fair = case.fair();
        assert!(fair.good_way && fair.bad_way, "{}: {fair:?}", case.name);
        assert!(!fair.accuser_passes, "{}", case.name);
        assert!(fair.by_chance < BY_CHANCE, "{}: {fair:?}", case.name);
    }
}

/// The search over all talks says what made-up people find who pick blindly.
#[test]
fn chance_is_what_is_reckoned() {
    let mut dice = Dice::new(11);
    for case in pack().cases().iter().take(4) {
        let passed = (0..4_000)
            .filter(|_| case.walk(|case, at| dice.below(case.moments[at].lines.len())).judge(case).passed)
            .count();
        let seen = passed as f64 / 40.0;
        let reckoned = case.fair().by_chance;
        // Five standard deviations of a share of 3 % in 4,000 takes are 1.35 points.
        assert!((seen - reckoned).abs() < 1.4, "{}: {seen} {reckoned}", case.name);
    }
}

#[test]
fn nobody_passes_who_always_picks_the_same_place() {
    for case in pack().cases() {
        for seed in 0..500 {
            let placed = case.placed(seed);
            assert!(!case.place_wins(&placed), "{} {seed}", case.name);
            for (order, moment) in placed.iter().zip(&case.moments) {
                let mut sorted = order.clone();
                sorted.sort_unstable();
                assert_eq!(sorted, (0..moment.lines.len()).collect::<Vec<_>>(), "every line stands once");
            }
        }
    }
}

#[test]
fn every_page_says_that_it_is_a_rehearsal_and_has_the_four_places() {
    let pack = pack();
    for tongue in pack.words.reviewed() {
        let prefs = caring_mode::care::Prefs { tongue, ..common::setup(&pack).prefs };
        let mut view = common::view(&pack, Some(caring_mode::bigtype::Way::TextSizing));
        let word = ["演练", "Rehearsal"][usize::from(tongue != 0)];
        for page in pages(&pack, prefs) {
            let scene = Scene::rehearsed(&page.rehearsal);
            assert!(scene.status.task.starts_with(word), "{}: {:?}", page.name, scene.status);
            assert!(!scene.heading.is_empty() && scene.choices.len() <= 4, "{}: {:?}", page.name, scene.text());
            assert!(!scene.choices.is_empty(), "{}", page.name);
            assert!(scene.choices.iter().all(|c| !c.text.is_empty()), "{}: {:?}", page.name, scene.choices);
            assert!(scene.body.iter().all(|p| !p.text.is_empty()) && scene.form != Form::Pad);
            for grid in common::GRIDS {
                let (cells, drawn) = common::cells(&mut view, &scene, grid);
                assert!(drawn.whole, "{} {grid:?}: {:?}", page.name, scene.text());
                let large = drawn.placed.iter().any(|line| line.text.starts_with(word));
                let top: String =
                    cells.content[..usize::from(grid.0) * 2].iter().map(ratatui::buffer::Cell::symbol).collect();
                assert!(large || top.replace(' ', "").contains(word), "{} {grid:?}: {top}", page.name);
                for label in &scene.footer {
                    assert!(drawn.hits.0.iter().any(|hit| hit.act == label.act), "{} {grid:?}", page.name);
                }
            }
        }
    }
}

#[test]
fn a_list_shows_every_case_once() {
    let pack = pack();
    let rehearsal = begun(&pack, common::setup(&pack).prefs);
    let mut listed = rehearsal.listed();
    listed.sort_unstable();
    assert_eq!(listed, (0..rehearsal.cases().len()).collect::<Vec<_>>());
    assert_eq!(rehearsal.place(), Place::Home);
}

/// Each language has the words of rehearsal and no others, and each is said somewhere.
#[test]
fn the_words_of_rehearsal_are_the_ones_that_are_said() {
    use caring_mode::{case::SCOPE, scene::rehearsal::names, words::parts::parts};
    use std::collections::BTreeSet;
    let pack = pack();
    let keys = |tongue| -> BTreeSet<String> {
        parts(pack.words.source(tongue, SCOPE).unwrap().1).iter().map(caring_mode::words::parts::Part::key).collect()
    };
    let first = keys(0);
    for tongue in pack.words.reviewed() {
        assert_eq!(keys(tongue), first);
    }
    let closed: BTreeSet<String> = names().collect();
    assert!(closed.iter().all(|id| first.contains(id)), "{closed:?}");
    let code =
        ["src/scene/rehearsal.rs", "src/case/words.rs"].map(|file| std::fs::read_to_string(file).unwrap()).concat();
    let made = ["sure-", "drill-", "part-end-"];
    for id in first.iter().filter_map(|key| key.split('.').next()) {
        let said = code.contains(&format!("\"{id}\"")) || closed.contains(id) || made.iter().any(|p| id.starts_with(p));
        assert!(said, "nobody says {id}");
    }
}
