//! Benches to measure on: the shipped pack, and a small one that is quick to spoil.
use caring_mode::{
    conform::{Bench, Given, Place, Status, row},
    glass::{CellMm, Glass},
    kiosk::Setup,
    pack::{Files, Pack},
    shell::{bench::hands, source},
};
use std::{borrow::Cow, cell::Cell, rc::Rc, time::Duration};

/// The day on which it is measured.
const TODAY: &str = "2026-11-25";

/// A clock that moves on a little at each look.
pub(crate) fn clock(step: Duration) -> Box<dyn Fn() -> Duration> {
    let now = Cell::new(Duration::ZERO);
    Box::new(move || {
        now.set(now.get() + step);
        now.get()
    })
}

fn given() -> Given {
    Given {
        bell: true,
        same_key: Duration::from_millis(700),
        most_same_key: Duration::from_secs(2),
        options: vec!["time.ask-after-seconds".into(), "sound.bell".into()],
    }
}

pub(crate) fn bench(files: Files) -> Bench {
    let pack = Rc::new(Pack::read(files, "cn", "generic").0);
    let setup = Setup::usual(&pack);
    Bench::new(pack, setup, given(), TODAY, hands, clock(Duration::from_millis(1)))
}

/// A few scripts of the built-in pack: an errand with red-flag questions, one without a machine, and a lesson.
pub(crate) fn small() -> Files {
    let mut files = source::built_in();
    let kept = ["transfer", "lost-card", "fake-police"];
    let gone = |name: &str| {
        let script = name.strip_prefix("assets/scripts/").and_then(|n| n.strip_suffix(".kdl"));
        script.is_some_and(|s| !kept.contains(&s))
            || name.starts_with("locales/bo/")
            || name.starts_with("assets/quiz/")
    };
    files.retain(|name, _| !gone(name));
    let menu = "menu welcome { to money; to told-me; to other }\nmenu money { to send }\nmenu send { script transfer }\n\
        menu told-me { to scare }\nmenu scare { script fake-police }\nmenu other { to cards }\n\
        menu cards { script lost-card }\n";
    files.insert("assets/menu.kdl".into(), Cow::Borrowed(menu));
    files
}

/// One usual panel and grid.
pub(crate) fn one(mut bench: Bench) -> Bench {
    bench.places = Place::of_panel("15.6 inch 16:9", (345.4, 194.3), Glass::default()).split_off(1);
    bench.places.truncate(1);
    bench
}

/// A grid of cells of a size.
pub(crate) fn tiny(mut bench: Bench, width: f64, height: f64) -> Bench {
    let glass = Glass { cell: Some(CellMm { width, height }), ..Glass::default() };
    bench.places = vec![Place::new("a small panel", glass, (160, 45))];
    bench
}

pub(crate) fn status(bench: &Bench, id: &str) -> (Status, String) {
    let row = row(bench, id).unwrap_or_else(|| panic!("no row {id}"));
    (row.status, row.value)
}

/// Puts another text in the place of one, in one file, and says so if it is not there.
pub(crate) fn edit(files: &mut Files, file: &str, from: &str, to: &str) {
    let text = files.get(file).unwrap_or_else(|| panic!("no {file}"));
    assert!(text.contains(from), "{file} has no {from:?}");
    let text = text.replacen(from, to, 1);
    files.insert(file.to_owned(), Cow::Owned(text));
}
