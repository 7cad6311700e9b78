//! U8, U10, U11, U15, U18: where help stands, where one is, and that nothing goes by itself.
use crate::{
    conform::{
        Measured,
        bench::{Bench, Met, Native, at, now},
        glyphs::bare,
    },
    kiosk::{Act, Effect, Input, Paged},
    pack::Pack,
    script::{Kind, Script},
    words::Message,
};
use ratatui::layout::Rect;
use std::{
    collections::{BTreeSet, HashMap},
    time::Duration,
};

/// The place of a person, and whether pressing it calls one.
pub(super) fn help(bench: &Bench) -> Measured {
    let mut places: HashMap<(usize, usize), HashMap<Rect, usize>> = HashMap::new();
    let (mut missing, mut all) = (0, 0);
    for shot in bench.shots() {
        all += 1;
        match shot.drawn.hits.of(Act::Person) {
            Some(hit) => {
                *places.entry((shot.place, bench.of(shot).tongue)).or_default().entry(hit.area).or_default() += 1;
            }
            None => missing += 1,
        }
    }
    let moved: usize =
        places.values().map(|p| p.values().sum::<usize>() - p.values().max().copied().unwrap_or(0)).sum();
    let (mut stops, mut unheard) = (0, 0);
    for mut stop in bench.stops() {
        stops += 1;
        let effects = stop.kiosk.update(&Input::Choose(Act::Person), now(2000));
        let called = effects.iter().any(|e| matches!(e, Effect::Page(page) if page.what == Paged::Called));
        let known = stop.kiosk.call().is_some();
        unheard += usize::from(!(called || known));
    }
    let value = format!(
        "of {all} pages {missing} have none and {moved} have it elsewhere; from {unheard} of {stops} screens it reaches nobody"
    );
    Measured::when(all > 0 && missing + moved + unheard == 0, value)
}

fn grid(page: &Native) -> String {
    format!("{}x{}", page.grid.0, page.grid.1)
}

/// Whether a text can be read on the page, outside what can be pressed.
fn shown(page: &Native, text: &str) -> bool {
    page.rows.iter().any(|row| bare(row).contains(&bare(text)))
}

fn script_of<'a>(pack: &'a Pack, met: &Met) -> Option<(&'a Script, usize)> {
    let (name, at) = met.screen.as_ref()?;
    Some((pack.script(name)?, *at))
}

/// Step n of m on the glass, and that n is how many steps were walked.
pub(super) fn steps(bench: &Bench) -> Measured {
    let (mut all, mut hidden) = (0, 0);
    let mut grids = BTreeSet::new();
    for page in bench.natives() {
        let met = &bench.met()[page.met];
        let Some((script, at)) = script_of(&bench.pack, met) else { continue };
        if !script.is_step(at) {
            continue;
        }
        all += 1;
        let numbers = met.scene.status.of.map(|(n, m)| [n.to_string(), m.to_string()]);
        let says = |step: &String| numbers.as_ref().is_some_and(|all| all.iter().all(|n| step.contains(n)));
        if !met.scene.status.step.as_ref().is_some_and(|step| says(step) && shown(page, step)) {
            hidden += 1;
            grids.insert(grid(page));
        }
    }
    let (mut walked, mut wrong) = (0, 0);
    for script in bench.scripts() {
        let mut kiosk = bench.at(&script.name, script.start);
        let mut before: Option<(usize, usize)> = None;
        for _ in 0..60 {
            if let Some((n, m)) = kiosk.progress() {
                walked += 1;
                wrong += usize::from(n > m || before.is_some_and(|(last, _)| n != last && n != last + 1));
                before = Some((n, m));
            }
            let here = kiosk.top().place.clone();
            // The calm way: the last answer of a red-flag question, the first choice elsewhere.
            let calm = kiosk.screen().is_some_and(crate::script::Screen::asks);
            let choice = if calm { 2 } else { 0 };
            kiosk.update(&Input::Choose(Act::Choice(choice)), now(1));
            if kiosk.top().place == here || kiosk.trail().fresh() {
                break;
            }
        }
    }
    let which =
        if hidden == 0 { String::new() } else { format!(" (at {})", grids.into_iter().collect::<Vec<_>>().join(", ")) };
    let value =
        format!("on {hidden} of {all} pages of steps it cannot be read{which}; {wrong} of {walked} numbers are wrong");
    Measured::when(all > 0 && hidden + wrong == 0, value)
}

/// Minutes and steps on the first screen of an errand.
pub(super) fn start(bench: &Bench) -> Measured {
    let (mut all, mut without) = (0, BTreeSet::new());
    for met in bench.met() {
        let Some((script, at)) = script_of(&bench.pack, met).filter(|(s, at)| *at == s.start) else { continue };
        all += 1;
        let kiosk = bench.at(&script.name, at);
        let (steps, minutes) = (kiosk.steps(script).to_string(), script.minutes.to_string());
        let text = met.scene.text().join("\n");
        let mut numbers: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty()).collect();
        let mut take = |wanted: &str| numbers.iter().position(|n| *n == wanted).map(|at| numbers.remove(at)).is_some();
        let intro = script.screens[at].kind == Kind::Intro;
        if !(intro && take(&steps) && take(&minutes)) {
            without.insert(script.name.clone());
        }
    }
    let which: Vec<&str> = without.iter().map(String::as_str).collect();
    let which = if which.is_empty() { String::new() } else { format!(": {}", which.join(", ")) };
    let value = format!("{} scripts do not say both, of {all} first screens in all languages{which}", without.len());
    Measured::when(all > 0 && without.is_empty(), value)
}

/// The name of the errand on the glass.
pub(super) fn errand(bench: &Bench) -> Measured {
    let (mut all, mut hidden) = (0, 0);
    let mut grids = BTreeSet::new();
    for page in bench.natives() {
        let met = &bench.met()[page.met];
        let Some((script, _)) = script_of(&bench.pack, met) else { continue };
        all += 1;
        let title = bench.pack.words.say(met.scene.prefs.tongue, &Message::of(&script.name, "title"));
        if !title.is_some_and(|t| !t.is_empty() && shown(page, &t)) {
            hidden += 1;
            grids.insert(grid(page));
        }
    }
    let which =
        if hidden == 0 { String::new() } else { format!(" (at {})", grids.into_iter().collect::<Vec<_>>().join(", ")) };
    Measured::when(all > 0 && hidden == 0, format!("on {hidden} of {all} pages of errands it cannot be read{which}"))
}

/// How long an untouched screen stays as it is, whatever it is.
pub(super) fn unchanged(bench: &Bench) -> Measured {
    let start = Duration::from_secs(1000);
    let mut least: Option<(Duration, String)> = None;
    let (mut all, mut replaced) = (0, 0);
    for mut stop in bench.stops() {
        // While a colleague stands there it is not the customer who is not done.
        if stop.kiosk.trail().fresh() || stop.kiosk.duty().is_some() {
            continue;
        }
        all += 1;
        stop.kiosk.update(&Input::Touch, at(start));
        let Some(until) = stop.kiosk.deadline() else { continue };
        let asked = stop.kiosk.notice().is_some();
        let after = until.saturating_sub(start);
        if !asked && least.as_ref().is_none_or(|(l, _)| after < *l) {
            least = Some((after, stop.name.clone()));
        }
        stop.kiosk.update(&Input::Tick, at(until));
        // What may come is the question who is there, or the welcome page.
        replaced += usize::from(stop.kiosk.notice().is_none() && !stop.kiosk.trail().fresh());
    }
    let Some((after, name)) = least else { return Measured::nothing("screen on which something was begun") };
    let value = format!(
        "{} s without a key at the least ({name}); {replaced} of {all} screens turn into another one",
        after.as_secs()
    );
    Measured::when(after >= Duration::from_secs(30) && replaced == 0, value)
}
