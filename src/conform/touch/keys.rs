//! T6 to T11: what the hands make of keys, slides and repeats.
use super::{Touch, customers, middle, pages, wanted};
use crate::{
    conform::{
        Measured,
        bench::{Bench, Shot},
    },
    kiosk::{Act, Input},
    view::Drawn,
};
use std::time::Duration;

/// Down on one place and up on another does nothing; down and up on one place acts.
pub(super) fn slides(bench: &Bench) -> Measured {
    let (mut tried, mut acted, mut early, mut dead) = (0, 0, 0, 0);
    for shot in pages(bench) {
        let hits = &shot.drawn.hits.0;
        for (from, to) in hits.iter().zip(hits.iter().cycle().skip(1)).filter(|(a, b)| a.act != b.act) {
            tried += 1;
            let (a, b) = (middle(from), middle(to));
            acted += usize::from(bench.once(&[Touch::Press(a), Touch::Release(b)], &shot.drawn).is_some());
            early += usize::from(bench.once(&[Touch::Press(a)], &shot.drawn).is_some());
            dead += usize::from(bench.once(&[Touch::Press(a), Touch::Release(a)], &shot.drawn).is_none());
        }
    }
    let value =
        format!("of {tried} slides {acted} act; {early} presses act before they are lifted; {dead} taps do nothing");
    Measured::when(tried > 0 && acted + early + dead == 0, value)
}

/// Each action by one tap and by keys of its own or by two switches.
pub(super) fn gestures(bench: &Bench) -> Measured {
    let (mut all, mut tap, mut key) = (0, 0, 0);
    for shot in customers(bench) {
        let scene = &bench.of(shot).scene;
        for hit in &shot.drawn.hits.0 {
            all += 1;
            let does = Some(wanted(hit.act, &shot.drawn));
            let at = middle(hit);
            tap += usize::from(bench.once(&[Touch::Press(at), Touch::Release(at)], &shot.drawn) == does);
            let labels = scene.choices.iter().chain(&scene.footer).chain([&scene.more]).chain(&scene.answer);
            let own = labels.filter(|l| l.act == hit.act).find_map(|l| l.key);
            let focused = Drawn { focus: Some(hit.act), ..shot.drawn.clone() };
            let touch = own.map_or(Touch::Select, Touch::Key);
            key += usize::from(bench.once(&[touch], &focused) == does);
        }
    }
    Measured::when(all > 0 && tap == all && key == all, format!("of {all} actions {tap} by one tap, {key} by keys"))
}

/// A page with two choices at least.
fn page(bench: &Bench) -> Option<&Shot> {
    let has = |s: &&Shot, n| s.drawn.hits.of(Act::Choice(n)).is_some();
    customers(bench).find(|s| has(s, 0) && has(s, 1))
}

fn count(inputs: &[Input]) -> usize {
    inputs.iter().filter(|i| matches!(i, Input::Choose(_) | Input::Page(_) | Input::Focus(_))).count()
}

/// How long the same key can be ignored, and that another key is not.
pub(super) fn bounce(bench: &Bench) -> Measured {
    let Some(shot) = page(bench) else { return Measured::nothing("page with two choices") };
    let most = bench.given.most_same_key;
    let acts = |second, apart, same_key| {
        count(&bench.touch(&[Touch::Key('1'), Touch::Key(second)], apart, &shot.drawn, same_key))
    };
    let longest = (1..=50).map(|n| n * 100 - 1).take_while(|ms| acts('1', *ms, most) == 1).last().unwrap_or(0);
    let other = acts('2', 120, most);
    let now = bench.given.same_key.as_millis();
    Measured::when(
        longest >= 499 && other == 2,
        format!("ignored for up to {longest} ms, set to {now} ms; of two different keys {other} count"),
    )
}

/// A key that is held down.
pub(super) fn held(bench: &Bench) -> Measured {
    let Some(shot) = page(bench) else { return Measured::nothing("page with two choices") };
    let burst = |touch| count(&bench.touch(&[touch; 40], 33, &shot.drawn, bench.given.same_key));
    let each = [Touch::Key('1'), Touch::Key('7'), Touch::Select, Touch::Next, Touch::Down].map(burst);
    let most = each.iter().max().copied().unwrap_or(0);
    let value = format!("{most} action at the most of 40 events, for {} keys", each.len());
    Measured::when(most == 1, value)
}

/// Whether a press can be made to count only after a while.
pub(super) fn hold(bench: &Bench) -> Measured {
    let Some(shot) = page(bench) else { return Measured::nothing("page with two choices") };
    let Some(hit) = shot.drawn.hits.of(Act::Choice(0)) else { return Measured::nothing("choice") };
    let at = middle(hit);
    let settings = [Duration::ZERO, bench.given.same_key, bench.given.most_same_key];
    let quick = |same_key: &&Duration| {
        count(&bench.touch(&[Touch::Press(at), Touch::Release(at)], 10, &shot.drawn, **same_key)) > 0
    };
    let quick = settings.iter().filter(quick).count();
    let options = bench.given.options.iter().filter(|o| o.contains("hold")).count();
    let value = format!(
        "a tap of 10 ms acts at {quick} of {} settings; {options} of {} options are about holding",
        settings.len(),
        bench.given.options.len()
    );
    match (quick == settings.len(), options) {
        (true, 0) => Measured::not_yet(value),
        (quick, _) => Measured::when(!quick, value),
    }
}

/// Control with each letter.
pub(super) fn chords(bench: &Bench) -> Measured {
    let (mut tried, mut acted) = (0, 0);
    for shot in pages(bench) {
        for letter in 'a'..='z' {
            tried += 1;
            acted += count(&bench.touch(&[Touch::Chord(letter)], 100, &shot.drawn, bench.given.same_key));
        }
    }
    let trial = if bench.setup.code { "" } else { "; the trial run, which has no staff code, ends with one" };
    Measured::when(tried > 0 && acted == 0, format!("{acted} of {tried} chords act{trial}"))
}
