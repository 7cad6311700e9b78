//! The pages of staff mode, and customers' pages with a colleague beside them.
use super::{Stop, now, press, relieved};
use crate::{
    care::{Fault, Lettering, Phase, Staff, TalkEnd},
    kiosk::{Act, Assist, Entry, Found, Input, Kept, Kiosk, Offer, Readiness, Setup, Side},
    pack::Pack,
    script::{Kind, Screen, Special},
};
use std::rc::Rc;

/// Takes the first choice that is one of these, one after the other; nothing when one is not there.
fn take(kiosk: &mut Kiosk, offers: &[Offer]) -> Option<()> {
    for offer in offers {
        let at = kiosk.offers().iter().position(|o| o == offer)?;
        press(kiosk, Act::Choice(at as u8));
    }
    Some(())
}

/// What the shell could find.
fn readiness(lost: Option<(Fault, u64)>) -> Readiness {
    Readiness {
        terminal: Some("foot(1.21.0)".into()),
        way: Some(Lettering::Sextant.name()),
        row_tenths: Some(112),
        grid: (160, 45),
        free: Some(20_480),
        clock: "2026-11-25 14:05".into(),
        pack: "5e0c41a7".into(),
        people: 5,
        head: Some((10_482, "9f3b77d0".into())),
        lost,
        calls: true,
    }
}

/// Every page of staff mode, and one customer's page of each kind with a colleague beside.
pub(super) fn pages(pack: &Rc<Pack>, setup: &Setup) -> Vec<Stop> {
    let mut setup = setup.clone();
    setup.names = super::calls::names(pack, &setup);
    // One more than a page has.
    setup.names.extend(Staff::new(*Staff::RANGE.end()).zip(setup.names.first().map(|(_, name)| name.clone())));
    let fresh = || Kiosk::new(pack.clone(), setup.clone(), now(0));
    let mut all = Vec::new();
    let mut add = |name: &str, kiosk| all.push(Stop { name: name.to_owned(), screen: None, kiosk });
    let mut with = |name: &str, kiosk: Kiosk, inputs: &[Input], offers: &[Offer]| {
        let mut kiosk = kiosk;
        for input in inputs {
            kiosk.update(input, now(1));
        }
        if take(&mut kiosk, offers).is_some() {
            add(name, kiosk);
        }
    };
    let staff = || relieved(fresh());
    with("aid", fresh(), &[Input::Corner], &[]);
    with("pad", fresh(), &[Input::Corner], &[Offer::EnterCode]);
    let typed = |inputs: &[Input]| {
        let mut kiosk = fresh();
        kiosk.update(&Input::Corner, now(1));
        take(&mut kiosk, &[Offer::EnterCode]);
        for input in inputs {
            kiosk.update(input, now(1));
        }
        kiosk
    };
    with("pad-typed", typed(&[Input::PadTyped, Input::PadTyped]), &[], &[]);
    with("pad-wrong", typed(&[Input::PadDone, Input::CodeChecked(None)]), &[], &[]);
    with("staff", staff(), &[], &[]);
    let page = Offer::Assist;
    with("assist/help", staff(), &[], &[page(Assist::Help)]);
    with("assist/finish", staff(), &[], &[page(Assist::Finish)]);
    with("assist/names", staff(), &[], &[page(Assist::Finish), page(Assist::Names(0))]);
    with("assist/names-2", staff(), &[], &[page(Assist::Finish), page(Assist::Names(0)), page(Assist::Names(3))]);
    with("assist/closing", staff(), &[], &[page(Assist::Finish), page(Assist::Closing)]);
    with("assist/suspected", staff(), &[], &[page(Assist::Finish), page(Assist::Closing), page(Assist::Suspected)]);
    with(
        "assist/handed-over",
        staff(),
        &[],
        &[page(Assist::Finish), page(Assist::Names(0)), Offer::To(setup.names[1].0)],
    );
    let ready = |lost| Input::Ready(Box::new(readiness(lost)));
    let mut kiosk = staff();
    take(&mut kiosk, &[page(Assist::Hall), Offer::Panel, page(Assist::Ready)]);
    with("assist/ready", kiosk, &[ready(None)], &[]);
    let mut kiosk = staff();
    take(&mut kiosk, &[page(Assist::Hall), Offer::Panel, page(Assist::Ready)]);
    with("assist/ready-lost", kiosk, &[ready(Some((Fault::Full, 12)))], &[]);
    with("panel", staff(), &[], &[page(Assist::Hall), Offer::Panel]);
    let ways = Input::Found(Found { letterings: Lettering::ALL[..4].to_vec(), shape: false });
    with("letterings", staff(), &[ways], &[page(Assist::Hall), Offer::Panel, Offer::Compare]);
    with("card", staff(), &[], &[page(Assist::Hall), Offer::Panel, Offer::Measure]);
    with(
        "card-high",
        staff(),
        &[],
        &[
            page(Assist::Hall),
            Offer::Panel,
            Offer::Measure,
            Offer::Slide { grow: true, side: Side::Long },
            Offer::Matches(Side::Long),
        ],
    );
    with("kept", staff(), &[Input::Kept(Kept::Lost)], &[]);
    with("overruled", staff(), &[Input::Kept(Kept::Overruled)], &[]);
    let lobby = || {
        let mut kiosk = fresh();
        let tongue = kiosk.top().prefs.tongue;
        kiosk.relieve(Some(Entry { role: crate::care::Role::Lobby, tongue, ..Entry::MADE_UP }), now(1));
        kiosk
    };
    with("assist/hall", lobby(), &[], &[page(Assist::Hall)]);
    with("menu/staff", lobby(), &[], &[page(Assist::Hall), Offer::Lists]);
    all.extend(beside(pack, &fresh));
    all
}

/// Whether a screen is of a kind.
type Is<'a> = &'a dyn Fn(&Screen) -> bool;

/// One customer's page of each kind with a colleague beside, and what a colleague opens from there.
fn beside(pack: &Pack, fresh: &dyn Fn() -> Kiosk) -> Vec<Stop> {
    let secret = |s: &Screen| matches!(&s.special, Special::Machine(key) if pack.machine.screens.get(key).is_some_and(|m| m.secret));
    let kinds: [(&str, Is<'_>); 8] = [
        ("step", &|s| s.phase == Phase::Before && s.kind == Kind::Page && s.special == Special::None),
        ("question", &|s| matches!(s.special, Special::Ask(_))),
        ("machine", &|s| matches!(s.special, Special::Machine(_)) && !secret(s)),
        ("pin", &secret),
        ("review", &|s| s.kind == Kind::Review),
        ("warning", &|s| s.kind == Kind::Warning),
        ("end", &|s| matches!(s.special, Special::End(_))),
        ("gate", &|s| s.is_gate()),
    ];
    let mut all = Vec::new();
    let mut add = |name: String, kiosk| all.push(Stop { name, screen: None, kiosk });
    let on = |kiosk: Kiosk, offers: &[Offer]| {
        let mut kiosk = relieved(kiosk);
        take(&mut kiosk, offers).map(|()| kiosk)
    };
    if let Some(kiosk) = on(fresh(), &[Offer::HandBack]).map(|_| relieved(fresh())) {
        add("beside/menu".into(), seen(kiosk));
    }
    for (kind, is) in kinds {
        let found = super::scripts(pack).into_iter().find_map(|name| {
            let at = pack.script(&name)?.screens.iter().position(is)?;
            Some((name, at))
        });
        let Some((name, at)) = found else { continue };
        let there = || {
            let mut kiosk = fresh();
            kiosk.arrive(&name, at, crate::script::Flags::default());
            kiosk
        };
        add(format!("beside/{kind}"), seen(relieved(there())));
        let mut aid = there();
        aid.update(&Input::Corner, now(1));
        add(format!("aid/{kind}"), aid);
        match kind {
            "step" => {
                let steps = [Offer::Assist(Assist::Help), Offer::Assist(Assist::Steps(0))];
                all_steps(&mut add, &there, &steps);
            }
            "pin" => add("staff/pin".into(), relieved(there())),
            "gate" => {
                // A doubt takes a second colleague.
                let mut kiosk = relieved(there());
                take(&mut kiosk, &[Offer::Choice(0)]);
                take(&mut kiosk, &[Offer::Ended(TalkEnd::Unknown)]);
                add("staff/second".into(), kiosk);
            }
            _ => {}
        }
    }
    all
}

/// The list of steps, and one of them.
fn all_steps(add: &mut impl FnMut(String, Kiosk), there: &dyn Fn() -> Kiosk, steps: &[Offer]) {
    let mut kiosk = relieved(there());
    if take(&mut kiosk, steps).is_none() {
        return;
    }
    let first = kiosk.offers().into_iter().next();
    add("assist/steps".into(), kiosk);
    let mut kiosk = relieved(there());
    if let (Some(()), Some(first)) = (take(&mut kiosk, steps), first)
        && take(&mut kiosk, &[first]).is_some()
    {
        add("assist/step".into(), kiosk);
    }
}

/// The customer's page again, staff mode still on.
fn seen(mut kiosk: Kiosk) -> Kiosk {
    press(&mut kiosk, Act::Back);
    kiosk
}
