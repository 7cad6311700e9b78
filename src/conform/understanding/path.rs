//! U4 to U7: what holds on the paths of scripts.
use crate::{
    conform::{
        Measured, also,
        bench::{Bench, now},
        findings,
    },
    kiosk::{Act, Input},
    script::{Kind, Script, Special},
};

/// Screens marked as a review, with their scripts.
fn reviews(bench: &Bench) -> Vec<(&Script, usize)> {
    let all = bench.scripts().flat_map(|s| (0..s.screens.len()).map(move |at| (s, at)));
    all.filter(|(s, at)| s.screens[*at].kind == Kind::Review).collect()
}

/// The screens that can be reached from one.
pub(super) fn reach(script: &Script, from: usize) -> Vec<bool> {
    let mut seen = vec![false; script.screens.len()];
    let mut todo = script.next(from);
    while let Some(at) = todo.pop() {
        if let Some(slot) = seen.get_mut(at)
            && !std::mem::replace(slot, true)
        {
            todo.extend(script.next(at));
        }
    }
    seen
}

/// What `check` finds about money that moves without a review; the rule knows which screens of a machine move it.
pub(super) fn review(bench: &Bench) -> Measured {
    let marked = reviews(bench).len();
    let value = format!("{marked} screens are marked as a review");
    match findings(bench, "money-without-review") {
        Some(found) => {
            Measured::when(found == 0, format!("{value}; check finds {found} paths without (money-without-review)"))
        }
        None => Measured::not_yet(format!("{value}; check has no rule about it yet")),
    }
}

/// Red-flag questions that come again after themselves, by another screen.
pub(super) fn asked_twice(bench: &Bench) -> Measured {
    let (mut all, mut twice) = (0, 0);
    for script in bench.scripts() {
        let asks: Vec<(usize, &str)> = (0..)
            .zip(&script.screens)
            .filter_map(|(at, s)| if let Special::Ask(id) = &s.special { Some((at, id.as_str())) } else { None })
            .collect();
        for (at, id) in &asks {
            all += 1;
            let later = reach(script, *at);
            twice += usize::from(asks.iter().any(|(other, same)| other != at && same == id && later[*other]));
        }
    }
    let (found, said) = also(bench, "asked-twice");
    Measured::when(twice + found == 0, format!("{twice} of {all} red-flag questions come again later{said}"))
}

/// Walks every script at random and looks whether anything chosen before is gone.
pub(super) fn deselected(bench: &Bench) -> Measured {
    let (mut steps, mut lost) = (0, 0);
    // Counted through: each walk takes the choices in another order, and the same ones each time.
    for walk in 0..40_usize {
        for script in bench.scripts() {
            let mut kiosk = bench.at(&script.name, script.start);
            for step in 0..40 {
                let (before, depth) = (kiosk.top().clone(), kiosk.trail().frames().count());
                let offers = kiosk.offers().len().max(1);
                kiosk.update(&Input::Choose(Act::Choice(((walk >> (step % 6)) % offers) as u8)), now(1));
                let after = kiosk.top();
                if kiosk.trail().fresh() || kiosk.trail().work().is_none_or(|(_, s, _)| s != script.name) {
                    break;
                }
                // Going back undoes on purpose.
                if kiosk.trail().frames().count() <= depth {
                    continue;
                }
                steps += 1;
                let kept = before.answers.iter().all(|a| after.answers.contains(a));
                lost += usize::from(!kept || before.flags.0 & !after.flags.0 != 0);
            }
        }
    }
    Measured::when(steps > 0 && lost == 0, format!("{lost} of {steps} steps lose a flag or an answer"))
}

/// Reviews that ask only whether to go on.
pub(super) fn missing(bench: &Bench) -> Measured {
    let all = reviews(bench);
    // Somebody who lacks a thing must be able to say so, and come back.
    let blind = all.iter().filter(|(script, at)| {
        let back = |to: &usize| reach(script, *to)[*at];
        script.screens[*at].choices.len() < 2 || !script.next(*at).iter().any(back)
    });
    let blind = blind.count();
    let value = format!(
        "of {} screens marked as a review {blind} do not let one say that a thing is missing, and come back",
        all.len()
    );
    if all.is_empty() { Measured::not_yet(value) } else { Measured::when(blind == 0, value) }
}
