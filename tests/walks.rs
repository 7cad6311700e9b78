//! Recorded walks: the shipped ones can be walked, and what was walked can be written down and walked again.

use crate::common::{self, pack, pack_for};
use caring_mode::{
    care::Edition,
    dice::Dice,
    pack::Pack,
    script::{End, Special},
    walk::{self, FOLDER, Finish, Walk, Walker, replay},
};
use std::{collections::BTreeSet, rc::Rc};

fn shipped(pack: &Pack) -> Vec<Walk> {
    let files: Vec<String> = pack.names(FOLDER).map(|name| format!("{FOLDER}/{name}.kdl")).collect();
    let read = |file: &String| {
        let (walks, found) = Walk::read(file, pack.file(file).unwrap());
        assert_eq!(found, [], "{file}");
        walks
    };
    files.iter().flat_map(read).collect()
}

#[test]
fn every_shipped_walk_comes_to_its_end() {
    let pack = pack();
    let walks = shipped(&pack);
    for w in &walks {
        assert_eq!(replay(&pack, w).broken, None, "{}", w.name.it);
        assert_eq!(w.file, format!("{FOLDER}/{}.kdl", w.name.it), "a walk is found by its name");
    }
    let done = |w: &&Walk| matches!(w.finish.it, Finish::End(End::Done | End::Counter));
    let happy: BTreeSet<&str> = walks.iter().filter(done).map(|w| w.script.it.as_str()).collect();
    for script in pack.scripts() {
        assert!(happy.contains(script), "no walk brings {script} to its end");
    }
    assert!(walks.len() >= 20, "{}", walks.len());
}

#[test]
fn a_walk_that_names_its_machine_does_not_care_which_one_stands_here() {
    let pack = pack_for("example-branch");
    for w in shipped(&pack) {
        assert_eq!(replay(&pack, &w).broken, None, "{}", w.name.it);
    }
}

/// Walks at random until an end, as a customer or a colleague.
fn wander(pack: &Rc<Pack>, script: &str, dice: &mut Dice) -> Walker {
    let mut walker = Walker::enter(pack.clone(), script, Edition::Elder).unwrap();
    for _ in 0..60 {
        match walker.choices().len() {
            0 => break,
            n => {
                walker.choose(dice.below(n));
            }
        }
        if matches!(walker.ended(), Some(finish) if finish != Finish::Call) || walker.screen().is_none() {
            break;
        }
    }
    walker
}

#[test]
fn what_was_walked_is_written_down_and_can_be_walked_again() {
    for machine in ["generic", "example-branch"] {
        let pack = pack_for(machine);
        let mut written = 0;
        for script in pack.scripts() {
            for n in 0..40_u8 {
                let mut dice = Dice::of(11, [script, machine, &n.to_string()]);
                let walker = wander(&pack, script, &mut dice);
                let kiosk = walker.kiosk();
                if kiosk.trail().fresh() {
                    continue; // Home: everything is forgotten, as it should be.
                }
                let text = walk::of(kiosk.trail(), &pack).unwrap_or_else(|| panic!("{script} {n} is no walk"));
                let (walks, found) = Walk::read("new.kdl", &text);
                assert_eq!(found, [], "{text}");
                let met = replay(&pack, &walks[0]);
                assert_eq!(met.broken, None, "{text}");
                let here = kiosk.trail().work().map(|(_, _, at)| at);
                assert_eq!(met.seen.last().copied(), here, "{text}");
                written += 1;
            }
        }
        assert!(written > 300, "{written}");
    }
}

#[test]
fn a_visit_without_a_script_is_no_walk() {
    let pack = pack();
    assert_eq!(walk::of(common::kiosk().trail(), &pack), None);
    // An author who was put into the middle of a script has walked no way through it.
    let mut kiosk = common::kiosk();
    kiosk.open("withdraw-cash", 3);
    assert_eq!(walk::of(kiosk.trail(), &pack), None);
}

#[test]
fn at_a_gate_a_colleague_chooses() {
    let pack = pack();
    let walks = shipped(&pack);
    let stopped = walks.iter().find(|w| w.name.it == "transfer-stopped").unwrap();
    let met = replay(&pack, stopped);
    let script = pack.script("transfer").unwrap();
    assert!(met.seen.iter().any(|at| matches!(script.screens[*at].special, Special::Gate(_))));
}
