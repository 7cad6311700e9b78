//! A way through a script in words: what a customer sees on each screen, and what is chosen there.
//!
//! **Invariant:** one line a screen, numbered from 1; what has no words yet is called by its name in the script.
use crate::{
    diagnostic::{By, Step, Way},
    pack::Pack,
    risk::Answer,
    script::{Flags, Screen, Script, Special},
    tour::{choice, heading},
    words::{Message, Tongue},
};

const SCOPE: &str = "check";
/// The verdicts, as a script names them.
const LEVELS: [&str; 4] = ["calm", "pause", "talk", "stop"];

/// The lines of a way in a language; what this language lacks is in the first one.
pub(super) fn lines(pack: &Pack, way: &Way, tongue: Tongue) -> Vec<String> {
    let Some(script) = pack.script(&way.script) else { return Vec::new() };
    let say = |message: &Message| pack.words.say(tongue, message).unwrap_or_default();
    let mut lines = Vec::new();
    if !way.given.is_empty() {
        lines.push(say(&Message::of(SCOPE, "way-given").with("flags", way.given.join(", "))));
    }
    // Follow-up questions come and go with the answers, and lead nowhere else.
    let more = |s: &&Screen| !matches!(s.special, Special::More(_));
    let steps = way.steps.iter().filter_map(|step| Some((step, script.screens.get(step.screen).filter(more)?)));
    for (n, (step, screen)) in (1..).zip(steps) {
        let id = match step.by {
            By::Choice(at) if screen.choices.get(at).is_some_and(|c| c.by_staff) => "way-staff",
            By::Choice(_) => "way-choice",
            By::Skipped => "way-skipped",
            By::Level(_) => "way-level",
            By::Here => "way-here",
        };
        let mut line = Message::of(SCOPE, id)
            .with("n", n)
            .with("screen", &screen.id)
            .with("heading", heading(pack, script, screen, tongue));
        line = match step.by {
            By::Choice(at) => line.with("choice", choice(pack, script, screen, at, tongue)),
            By::Level(level) => line.with("level", LEVELS.get(level).copied().unwrap_or_default()),
            By::Skipped | By::Here => line,
        };
        lines.push(say(&line));
    }
    lines
}

/// A way as it is walked beside this branch's machine, and with answers that give its verdicts: the prover takes every
/// verdict, whatever was answered, and shows a screen of the machine wherever that makes no difference.
///
/// What cannot be had so (weights that never give this verdict) stays as it was found.
pub(super) fn walked(pack: &Pack, script: &Script, way: &mut Way) {
    let given = (0..script.flags.len()).filter(|f| way.given.contains(&script.flags[*f]));
    let mut flags = given.fold(Flags::default(), Flags::with);
    let mut asked: Vec<usize> = Vec::new();
    for n in 0..way.steps.len() {
        let Step { screen, by } = way.steps[n];
        let Some(screen) = script.screens.get(screen) else { return };
        match (&screen.special, by) {
            (Special::Ask(_), By::Choice(_)) => asked.push(n),
            (Special::Verdict { set, .. }, By::Level(level)) => answer(pack, script, way, &asked, (set, level, flags)),
            (Special::Machine(key), By::Choice(0))
                if !pack.machine.screens.contains_key(key) && screen.choices[0].sets == Flags::default() =>
            {
                way.steps[n].by = By::Skipped;
            }
            _ => {}
        }
        if let By::Choice(at) = by
            && let Some(choice) = screen.choices.get(at)
        {
            flags.0 |= choice.sets.0;
        }
    }
}

/// Answers the questions of a way so that its verdict follows, with as few signs as that takes. Each of the answers leads
/// to the same screen, so the way stays one.
fn answer(pack: &Pack, script: &Script, way: &mut Way, asked: &[usize], verdict: (&str, usize, Flags)) {
    let (set, level, flags) = verdict;
    let ids: Vec<&str> = asked
        .iter()
        .filter_map(|n| match &script.screens[way.steps[*n].screen].special {
            Special::Ask(id) => Some(id.as_str()),
            _ => None,
        })
        .collect();
    // At most eight questions are tried in all ways; a task asks four.
    let ways = 3_usize.pow(u32::try_from(ids.len()).unwrap_or(u32::MAX).min(8));
    let digits =
        |n: usize| (0..ids.len() as u32).map(move |k| 2 - n.checked_div(3_usize.saturating_pow(k)).unwrap_or(0) % 3);
    let fits = |n: &usize| {
        let answers: Vec<(String, Answer)> =
            ids.iter().zip(digits(*n)).map(|(id, a)| ((*id).to_owned(), Answer::ON_SCREEN[a])).collect();
        pack.risk.verdict(set, &answers, |name| script.flag(name).is_some_and(|f| flags.has(f))).level as usize == level
    };
    let signs = |n: &usize| digits(*n).filter(|a| *a != 2).count();
    if let Some(best) = (0..ways).filter(fits).min_by_key(signs) {
        for (n, answer) in asked.iter().zip(digits(best)) {
            way.steps[*n].by = By::Choice(answer);
        }
    }
}
