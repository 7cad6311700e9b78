//! S20, S21, M9, U9, U23: what a visit keeps, and what it gives back.
//!
//! Walks of the real kiosk, each from its own start, because a kiosk cannot be copied.
use super::{
    Measured,
    bench::{Bench, now},
};
use crate::{
    care::{Phase, Prefs},
    kiosk::{Act, Entry, Input, Kiosk, LookPage, Offer, Place},
    script::Special,
};

pub(super) fn press(kiosk: &mut Kiosk, act: Act) {
    kiosk.update(&Input::Choose(act), now(2000));
}

/// Presses the choice that is this offer, if it is there.
pub(super) fn accept(kiosk: &mut Kiosk, wanted: &Offer) -> bool {
    let at = kiosk.offers().iter().position(|o| o == wanted);
    if let Some(n) = at {
        press(kiosk, Act::Choice(n as u8));
    }
    at.is_some()
}

/// Another size, other colours and, if there is one, another language.
fn restyle(kiosk: &mut Kiosk) {
    let other = |kiosk: &Kiosk, same: &dyn Fn(&Offer) -> bool| {
        kiosk.offers().into_iter().rfind(|o| !same(o) && !matches!(o, Offer::Look(_)))
    };
    for page in [LookPage::Size, LookPage::Theme, LookPage::Language] {
        press(kiosk, Act::Look);
        accept(kiosk, &Offer::Look(page));
        let p = kiosk.top().prefs;
        let same = move |o: &Offer| [Offer::Size(p.size), Offer::Theme(p.theme), Offer::Tongue(p.tongue)].contains(o);
        match other(kiosk, &same) {
            Some(offer) => {
                accept(kiosk, &offer);
            }
            None => press(kiosk, Act::Back),
        }
    }
}

/// The screens of scripts from which work goes on.
fn screens(bench: &Bench) -> Vec<(String, usize)> {
    let all = bench.stops().into_iter().filter_map(|s| s.screen);
    let ends = |(name, at): &(String, usize)| {
        bench.pack.script(name).is_none_or(|s| matches!(s.screens[*at].special, Special::End(_)))
    };
    all.filter(|s| !ends(s)).collect()
}

/// The fewest presses to the usual look with the work where it was; `None` beyond three.
fn presses(bench: &Bench, name: &str, at: usize) -> Option<usize> {
    let fresh = || {
        let mut kiosk = bench.at(name, at);
        restyle(&mut kiosk);
        kiosk
    };
    let changed = fresh();
    let (place, flags) = (changed.top().place.clone(), changed.top().flags);
    let back = |k: &Kiosk| k.top().prefs == bench.setup.prefs && k.top().place == place && k.top().flags == flags;
    let mut ways: Vec<Vec<Act>> = vec![vec![]];
    for n in 1..=3 {
        let mut next = Vec::new();
        for way in &ways {
            let replay = || {
                let mut kiosk = fresh();
                for act in way {
                    press(&mut kiosk, *act);
                }
                kiosk
            };
            let choices = (0..replay().offers().len() as u8).map(Act::Choice);
            for act in choices.chain([Act::Look, Act::Back, Act::Person, Act::Counter]) {
                let mut kiosk = replay();
                press(&mut kiosk, act);
                if back(&kiosk) {
                    return Some(n);
                }
                next.push(way.iter().copied().chain([act]).collect());
            }
        }
        ways = next;
    }
    None
}

/// S20.
pub(super) fn reset(bench: &Bench) -> Measured {
    let all = screens(bench);
    // One screen of each phase: the way is the same from all of them, and is looked for by trying.
    let phase = |(name, at): &&(String, usize)| bench.pack.script(name).map(|s| s.screens[*at].phase);
    let samples = [Phase::Before, Phase::AtMachine, Phase::After].map(|p| all.iter().find(|s| phase(s) == Some(p)));
    let counts: Vec<_> = samples.into_iter().flatten().map(|(name, at)| presses(bench, name, *at)).collect();
    let Some(most) = counts.iter().map(|c| c.unwrap_or(usize::MAX)).max() else {
        return Measured::nothing("screen of a script");
    };
    if most == usize::MAX {
        return Measured::when(false, "more than 3 presses");
    }
    Measured::when(most <= 1, format!("{most} presses (the look, then \"as it was\"); the work stays"))
}

/// S21: after goodbye, after silence, and after a colleague was there.
pub(super) fn anew(bench: &Bench) -> Measured {
    let usual = |k: &Kiosk| k.top().prefs == bench.setup.prefs && k.trail().fresh();
    let (mut visits, mut left, mut staff) = (0, 0, 0);
    for (name, at) in screens(bench) {
        visits += 1;
        let changed = || {
            let mut kiosk = bench.at(&name, at);
            restyle(&mut kiosk);
            kiosk
        };
        let mut silent = changed();
        for _ in 0..4 {
            if let Some(at) = silent.deadline() {
                silent.update(&Input::Tick, super::bench::at(at));
            }
        }
        let mut gone = changed();
        press(&mut gone, Act::Person);
        if !accept(&mut gone, &Offer::Leave) {
            press(&mut gone, Act::Counter);
            accept(&mut gone, &Offer::GoToCounter);
        }
        accept(&mut gone, &Offer::CardOut);
        left += usize::from(!usual(&silent)) + usize::from(!usual(&gone));
        let mut helped = changed();
        let theirs: Prefs = helped.top().prefs;
        enter(&mut helped);
        restyle(&mut helped);
        // The colleague's own page is below the one on which the look was changed.
        kiosk_back(&mut helped);
        staff += usize::from(helped.top().prefs != theirs);
    }
    let value = format!(
        "of {visits} visits {left} left another look behind; after {staff} of {visits} visits of staff the customer's look was another"
    );
    Measured::when(visits > 0 && left + staff == 0, value)
}

/// A colleague comes to the screen.
pub(super) fn enter(kiosk: &mut Kiosk) {
    kiosk.relieve(Entry::made_up(11), now(2000));
}

/// The colleague gives the screen back.
fn kiosk_back(kiosk: &mut Kiosk) {
    accept(kiosk, &Offer::HandBack);
    // While a PIN is typed there is only the way back to the customer's page.
    accept(kiosk, &Offer::Stay);
}

/// M9: a colleague comes and goes; somebody is asked whether they are there, and is.
pub(super) fn resumes(bench: &Bench) -> Measured {
    let (mut all, mut lost) = (0, 0);
    for (name, at) in screens(bench) {
        all += 1;
        let before = bench.at(&name, at).trail().clone();
        let mut kiosk = bench.at(&name, at);
        enter(&mut kiosk);
        kiosk_back(&mut kiosk);
        lost += usize::from(*kiosk.trail() != before);
        let mut kiosk = bench.at(&name, at);
        kiosk.update(&Input::Touch, now(1));
        if let Some(at) = kiosk.deadline() {
            kiosk.update(&Input::Tick, super::bench::at(at));
        }
        let asked = kiosk.notice().is_some();
        accept(&mut kiosk, &Offer::StillMe);
        lost += usize::from(!asked || *kiosk.trail() != before);
    }
    let value = format!("{lost} of {} returns lose something ({all} screens, staff and silence)", 2 * all);
    Measured::when(all > 0 && lost == 0, value)
}

/// U9: each choice of each screen, and one step back.
pub(super) fn back(bench: &Bench) -> Measured {
    let (mut all, mut wrong) = (0, 0);
    for n in 0..4 {
        for mut stop in bench.stops() {
            let kiosk = &mut stop.kiosk;
            let staff = kiosk.trail().frames().any(|f| f.place.is_for_staff());
            if kiosk.notice().is_some() || kiosk.call().is_some() || staff {
                continue;
            }
            let before = kiosk.trail().clone();
            press(kiosk, Act::Choice(n));
            let deeper = kiosk.trail().frames().count() > before.frames().count();
            if deeper && kiosk.notice().is_none() {
                all += 1;
                press(kiosk, Act::Back);
                wrong += usize::from(*kiosk.trail() != before);
            }
        }
    }
    Measured::when(all > 0 && wrong == 0, format!("{wrong} of {all} steps are not undone exactly by one Back"))
}

/// U23: another language in each state, with the work kept.
pub(super) fn languages(bench: &Bench) -> Measured {
    let Some(&other) = bench.setup.tongues.iter().find(|t| **t != bench.setup.prefs.tongue) else {
        return Measured::when(false, format!("{} language is offered", bench.setup.tongues.len()));
    };
    let (mut all, mut stuck, mut moved) = (0, 0, 0);
    for mut stop in bench.stops() {
        let kiosk = &mut stop.kiosk;
        if kiosk.trail().frames().any(|f| f.place.is_for_staff()) {
            continue;
        }
        all += 1;
        let work = |k: &Kiosk| {
            let below = k.trail().frames().rev().find(|f| !matches!(f.place, Place::Look(_)));
            below.map(|f| (f.place.clone(), f.flags, f.answers.clone()))
        };
        let before = work(kiosk);
        press(kiosk, Act::Look);
        // From a page of the look itself one goes back to its first.
        while kiosk.top().place != Place::Look(LookPage::Top) && matches!(kiosk.top().place, Place::Look(_)) {
            press(kiosk, Act::Back);
        }
        accept(kiosk, &Offer::Look(LookPage::Language));
        accept(kiosk, &Offer::Tongue(other));
        stuck += usize::from(kiosk.top().prefs.tongue != other);
        moved += usize::from(work(kiosk) != before);
    }
    let value = format!("of {all} states {stuck} cannot be switched, and {moved} lose their place");
    Measured::when(all > 0 && stuck + moved == 0, value)
}
