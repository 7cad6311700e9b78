//! The pages of calling a person in each of their states.
use super::{Stop, now, relieved};
use crate::{
    care::{Need, Phase, Staff},
    kiosk::{Act, Input, Kiosk, LATE, Now, Offer, Setup},
    pack::Pack,
};
use std::rc::Rc;

/// Somebody calls.
const PERSON: Input = Input::Choose(Act::Person);
/// A colleague answers.
const ANSWER: Input = Input::Choose(Act::Answer);

const fn choice(n: u8) -> Input {
    Input::Choose(Act::Choice(n))
}

/// Called, nobody yet, coming, nobody on duty; the same for somebody who is unwell; whoever comes by name.
pub(super) fn pages(pack: &Rc<Pack>, setup: &Setup) -> Vec<Stop> {
    let named = Setup { names: names(pack, setup), ..setup.clone() };
    let kiosk = |setup: &Setup| Kiosk::new(pack.clone(), setup.clone(), now(0));
    let walk = |setup: &Setup, staffed: bool, late: bool, steps: &[Input]| {
        let mut kiosk = kiosk(setup);
        for step in steps {
            kiosk.update(step, Now { staffed, ..now(1) });
        }
        if late {
            kiosk.update(&Input::Tick, now(2 + LATE.as_secs()));
        }
        kiosk
    };
    let unwell = choice(2);
    let failed = || {
        let mut kiosk = relieved(kiosk(setup));
        kiosk.update(&Input::CallFailed(Need::Medical), now(1));
        kiosk
    };
    // A kiosk is large: not all of them on the stack at once.
    let all = vec![
        ("called", walk(setup, true, false, &[PERSON])),
        ("late", walk(setup, true, true, &[PERSON])),
        ("coming", walk(setup, true, false, &[PERSON, ANSWER])),
        ("names", walk(&named, true, false, &[PERSON, ANSWER])),
        ("coming-name", walk(&named, true, false, &[PERSON, ANSWER, choice(0)])),
        ("called-then-back", walk(setup, true, false, &[PERSON, Input::Choose(Act::Back)])),
        ("called-to-counter", walk(setup, true, false, &[Input::Choose(Act::Counter), choice(0)])),
        ("unwell", walk(setup, true, false, &[PERSON, unwell.clone()])),
        ("unwell-late", walk(setup, true, true, &[PERSON, unwell.clone()])),
        ("unwell-coming", walk(setup, true, false, &[PERSON, unwell.clone(), ANSWER])),
        ("unwell-nobody", walk(setup, false, false, &[PERSON, unwell])),
        ("nobody", walk(setup, false, false, &[PERSON])),
        ("staff-call-failed", failed()),
    ];
    let stop = |(name, kiosk): (&str, Kiosk)| Stop { name: name.to_owned(), screen: None, kiosk };
    let mut all: Vec<Stop> = all.into_iter().map(stop).collect();
    // With a card in the machine, nobody waits before it is out.
    let machine = super::scripts(pack).into_iter().find_map(|name| {
        let at = pack.script(&name)?.screens.iter().position(|s| s.phase == Phase::AtMachine)?;
        Some((name, at))
    });
    if let Some((script, at)) = machine {
        for (name, unwell, late) in [
            ("late-at-machine", false, true),
            ("unwell-at-machine", true, false),
            ("unwell-late-at-machine", true, true),
        ] {
            let mut kiosk = kiosk(setup);
            kiosk.open(&script, at);
            kiosk.update(&PERSON, now(1));
            if unwell {
                // At the machine it stands elsewhere.
                let at = kiosk.offers().iter().position(|o| *o == Offer::Unwell).unwrap_or_default();
                kiosk.update(&choice(at as u8), now(1));
            }
            if late {
                kiosk.update(&Input::Tick, now(2 + LATE.as_secs()));
            }
            all.push(stop((name, kiosk)));
        }
    }
    all
}

/// Made-up names that suit the language: a page is in one.
pub(super) fn names(pack: &Pack, setup: &Setup) -> Vec<(Staff, String)> {
    let tag = pack.words.tags().get(setup.prefs.tongue).map(ToString::to_string).unwrap_or_default();
    let names = match tag.as_str() {
        "en" => ["Mr Wang", "Ms Li", "Ms Zhang", "Mr Drolma"],
        "bo" => ["བཀྲ་ཤིས", "སྒྲོལ་མ", "ཚེ་རིང", "པད་མ"],
        _ => ["王建国", "李秀英", "张敏", "卓玛"],
    };
    (Staff::RANGE).zip(names).filter_map(|(n, name)| Some((Staff::new(n)?, name.to_owned()))).collect()
}
