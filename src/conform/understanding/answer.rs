//! U19 to U22, U25: signing in, interruptions, errors, and warnings that want an answer.
use super::path::reach;
use crate::{
    conform::{
        Measured, also,
        bench::{Bench, Met, now},
        hearing::utterances,
    },
    kiosk::{Act, Input, Notice},
    scene::Form,
    script::{Kind, Script, Special},
};
use std::collections::BTreeSet;

/// Screens with a pad that a customer's own presses bring up.
pub(super) fn puzzles(bench: &Bench) -> Measured {
    let (mut presses, mut pads) = (0, 0);
    for n in 0..8 {
        for mut stop in bench.stops() {
            let staff = stop.kiosk.trail().frames().any(|f| f.place.is_for_staff());
            let pad = |k: &crate::kiosk::Kiosk| k.notice().is_some_and(|p| matches!(p.notice, Notice::Pad(_)));
            if staff || pad(&stop.kiosk) {
                continue;
            }
            let act = [Act::Person, Act::Back, Act::Counter, Act::Look].get(n).copied();
            stop.kiosk.update(&Input::Choose(act.unwrap_or(Act::Choice((n as u8).saturating_sub(4)))), now(2000));
            presses += 1;
            pads += usize::from(pad(&stop.kiosk));
        }
    }
    let value = format!("{pads} of {presses} presses of customers bring up a pad for a code");
    if pads == 0 && presses > 0 { Measured::not_applicable(value) } else { Measured::when(false, value) }
}

/// The screens of a script that interrupt: warnings, and gates.
fn interrupting(script: &Script) -> Vec<usize> {
    let stops = |at: &usize| {
        let screen = &script.screens[*at];
        screen.kind == Kind::Warning || matches!(screen.special, Special::Gate(_))
    };
    (0..script.screens.len()).filter(stops).collect()
}

/// The longest row of interruptions that can follow each other; each counts once.
fn chain(script: &Script, all: &[usize]) -> usize {
    let after: Vec<Vec<bool>> = all.iter().map(|at| reach(script, *at)).collect();
    let mut best = vec![usize::from(!all.is_empty()); all.len()];
    for _ in 0..all.len() {
        for a in 0..all.len() {
            for b in 0..all.len() {
                // Two that lead to each other are one place to which one comes back.
                if after[a][all[b]] && !after[b][all[a]] {
                    best[a] = best[a].max(best[b] + 1);
                }
            }
        }
    }
    best.into_iter().max().unwrap_or(0)
}

/// How often an errand is interrupted, and in how many wordings.
pub(super) fn interruptions(bench: &Bench) -> Measured {
    let errands = || bench.scripts().filter(|s| !s.warning);
    let most = errands().map(|s| (chain(s, &interrupting(s)), s.name.as_str())).max();
    let Some((most, name)) = most else { return Measured::nothing("errand") };
    let screens: Vec<(&Script, usize)> =
        errands().flat_map(|s| interrupting(s).into_iter().map(move |at| (s, at))).collect();
    let mut wordings = usize::MAX;
    // A gate looks like a call on purpose: it has no words of its own that could wear off.
    let worded = || screens.iter().filter(|(script, at)| !script.screens[*at].is_gate());
    for (script, at) in worded() {
        // Which of them comes is drawn; that none comes twice in a row is a law of the kiosk.
        let mut said = BTreeSet::new();
        for variant in 0..script.screens[*at].variants {
            let mut kiosk = bench.at(&script.name, *at);
            kiosk.turn_to(variant);
            said.insert(crate::scene::Scene::of(&kiosk, std::time::Duration::ZERO).heading);
        }
        wordings = wordings.min(said.len());
    }
    let (found, rule) = also(bench, "interrupted-twice");
    let none = worded().next().is_none();
    let wordings = if none { 0 } else { wordings };
    let value = format!(
        "{most} in one errand at the most ({name}); {} screens interrupt, in {wordings} or more wordings{rule}",
        screens.len()
    );
    Measured::when(most <= 1 && found == 0 && (none || wordings > 1), value)
}

/// What the program says when something went wrong.
pub(super) fn errors(bench: &Bench) -> Measured {
    let errors = ["password", "pad-wrong", "nobody", "called-at-machine", "card"];
    // The page on which staff measure with a card has the name of the question about a card.
    let of = |m: &&Met| errors.contains(&m.name.as_str()) && m.scene.card.is_none();
    // A second sentence, or a clause after a comma, says what to do; a choice does it.
    let acts = |m: &&Met| {
        let clauses = m.scene.heading.split(['，', ',', '。', '.', ';']).filter(|c| !c.trim().is_empty()).count();
        clauses > 1 || m.scene.body.iter().any(|p| !p.text.is_empty())
    };
    let all = bench.met().iter().filter(of).count();
    let silent = bench.met().iter().filter(of).filter(|m| !acts(m)).count();
    let ways = bench.met().iter().filter(of).filter(|m| m.scene.choices.is_empty() && m.scene.pad.is_none()).count();
    let spoken = utterances(bench);
    let value = format!("of {all} errors {silent} do not say what to do, {ways} offer nothing; {spoken} utterances");
    let said = all > 0 && silent + ways == 0;
    if said && spoken == 0 { Measured::not_yet(value) } else { Measured::when(said, value) }
}

/// Screens of the machine that ask for a face or a finger, and leave no choice.
pub(super) fn biometrics(bench: &Bench) -> Measured {
    let signs = ["face", "finger", "刷脸", "人脸", "指纹", "vein", "palm"];
    let machine = &bench.pack.machine;
    let asks = |key: &str| {
        let shown = machine.screens.get(key);
        let texts = shown.into_iter().flat_map(|s| s.shows.values().chain(s.press.values()));
        texts.map(String::as_str).chain([key]).any(|t| signs.iter().any(|s| t.to_lowercase().contains(s)))
    };
    let (mut all, mut found, mut only) = (0, 0, 0);
    for script in bench.scripts() {
        for screen in &script.screens {
            let Special::Machine(key) = &screen.special else { continue };
            all += 1;
            if asks(key) {
                found += 1;
                // "Done" and "it shows something else" are no other way.
                only += usize::from(screen.choices.len() < 3);
            }
        }
    }
    let value =
        format!("{found} of {all} screens at the machine ask for a face or a finger, {only} without another way");
    if found == 0 && all > 0 { Measured::not_applicable(value) } else { Measured::when(all > 0 && only == 0, value) }
}

/// Red-flag questions, and warnings within errands.
pub(super) fn warnings(bench: &Bench) -> Measured {
    let errand = |m: &Met| {
        let script = m.screen.as_ref().and_then(|(name, _)| bench.pack.script(name));
        script.is_some_and(|s| !s.warning)
    };
    let asked = |m: &&Met| m.scene.form == Form::Question || (m.scene.form == Form::Warning && errand(m));
    let all: Vec<&Met> = bench.met().iter().filter(asked).collect();
    let dismissed = all.iter().filter(|m| m.scene.choices.len() < 2).count();
    let questions = || all.iter().filter(|m| m.scene.form == Form::Question);
    let chosen = questions().filter(|m| m.scene.focus.is_some()).count();
    // The first of a warning's choices is the one that is focused: it must not be the way on.
    let mut hasty = 0;
    for met in all.iter().filter(|m| m.scene.form == Form::Warning && m.scene.focus == Some(Act::Choice(0))) {
        let Some((name, at)) = &met.screen else { continue };
        let mut kiosk = bench.at(name, *at);
        kiosk.update(&Input::Choose(Act::Choice(0)), now(1));
        let steps = |k: &crate::kiosk::Kiosk| k.progress().map_or(usize::MAX, |(n, m)| m - n);
        hasty += usize::from(kiosk.at_machine() || steps(&kiosk) < 1);
    }
    let value = format!(
        "of {} warnings and questions {dismissed} can only be dismissed; {chosen} of {} questions have an answer chosen before; {hasty} go on by default",
        all.len(),
        questions().count()
    );
    if all.is_empty() {
        return Measured::nothing("warning or red-flag question");
    }
    Measured::when(dismissed + chosen + hasty == 0, value)
}
