//! Every screen that a customer can meet, in the order in which a visit meets them: for checks, pictures and proofs.
//!
//! **Invariant:** a pack and a setup in, kiosks out; no clock and no terminal. A pack without any script at the machine
//! only lacks the screens that are reached from one.
mod calls;
mod feedback;
mod lessons;
pub mod outreach;
pub mod rehearsal;
mod said;
mod staff;

pub use lessons::{ITEMS, answer_all};
pub use said::{choice, heading, says};

use crate::{
    care::Phase,
    kiosk::{
        self, Act, Effect, Input, Kiosk, LookPage, Now, Offer, Place, Setup,
        lane::{Numbers, Seat, Sheet},
    },
    pack::{Entry, Pack},
    script::{Flags, Script, Special},
};
use std::{collections::BTreeSet, rc::Rc, time::Duration};

/// A screen that a customer can meet.
pub struct Stop {
    /// Its name: `withdraw-cash/amount`, `menu/welcome`, `look`, `called` …
    pub name: String,
    /// The script and the screen's place in it; nothing for the pages of the program itself.
    pub screen: Option<(String, usize)>,
    /// A kiosk that shows it.
    pub kiosk: Kiosk,
}

/// The scripts in the order of the menus, then those that no menu has.
pub fn scripts(pack: &Pack) -> Vec<String> {
    let mut list: Vec<String> = Vec::new();
    let in_menus = pack.menus.iter().flat_map(|m| &m.entries).filter_map(Entry::script);
    for name in in_menus.chain(pack.scripts()) {
        if pack.script(name).is_some() && !list.iter().any(|l| l == name) {
            list.push(name.to_owned());
        }
    }
    list
}

/// The screens of a script in the order of play: breadth first from its start, then what nothing leads to.
pub fn order(script: &Script) -> Vec<usize> {
    let mut list = Vec::new();
    let mut seen = BTreeSet::new();
    for from in std::iter::once(script.start).chain(0..script.screens.len()) {
        let mut todo = std::collections::VecDeque::from([from]);
        while let Some(at) = todo.pop_front() {
            if at < script.screens.len() && seen.insert(at) {
                list.push(at);
                todo.extend(script.next(at));
            }
        }
    }
    list
}

fn now(seconds: u64) -> Now {
    Now::made_up(Duration::from_secs(seconds))
}

fn press(kiosk: &mut Kiosk, act: Act) -> Vec<Effect> {
    kiosk.update(&Input::Choose(act), now(1))
}

/// A kiosk whose staff page a colleague has opened.
fn relieved(mut kiosk: Kiosk) -> Kiosk {
    let tongue = kiosk.top().prefs.tongue;
    kiosk.relieve(Some(kiosk::Entry { tongue, ..kiosk::Entry::MADE_UP }), now(1));
    kiosk
}

/// Every screen: each menu, each screen of each script, the look pages, calling a person in each of its states, the
/// counter, staff, and what silence and digits bring up.
pub fn every_screen(pack: &Rc<Pack>, setup: &Setup) -> Vec<Stop> {
    let fresh = || Kiosk::new(pack.clone(), setup.clone(), now(0));
    let mut all = menus(pack, &fresh);
    for name in scripts(pack) {
        let Some(script) = pack.script(&name) else { continue };
        for at in order(script) {
            let screen = &script.screens[at];
            if matches!(screen.special, Special::Verdict { .. }) {
                continue;
            }
            let follow_ups = match &screen.special {
                Special::More(set) => pack.risk.set(set).map_or(0, |set| set.then.len()),
                _ => 0,
            };
            let wordings = usize::from(screen.variants).max(follow_ups);
            for variant in 0..wordings {
                let mut kiosk = fresh();
                kiosk.open(&name, at);
                if follow_ups > 0 {
                    kiosk.ask_from(variant);
                } else {
                    kiosk.turn_to(variant as u8);
                }
                if screen.is_gate() {
                    // Who comes to a gate has called a person by that, whether he knows it or not.
                    press(&mut kiosk, Act::Person);
                }
                let wording = if variant == 0 { String::new() } else { format!("-{}", variant + 1) };
                let stop = format!("{name}/{}{wording}", screen.id);
                all.push(Stop { name: stop, screen: Some((name.clone(), at)), kiosk });
                if screen.is_gate() {
                    // What the colleague reads who comes there.
                    let mut kiosk = fresh();
                    kiosk.arrive(&name, at, Flags::default());
                    kiosk = relieved(kiosk);
                    let stop = format!("{name}/{}/staff", screen.id);
                    all.push(Stop { name: stop, screen: Some((name.clone(), at)), kiosk });
                }
            }
        }
    }
    all.extend(program(&fresh));
    all.extend(staff::pages(pack, setup));
    all.extend(calls::pages(pack, setup));
    all.extend(lane(pack, setup));
    all.extend(feedback::feedback(pack, &fresh));
    all.extend(lessons::quizzes(pack, &fresh));
    all.extend(closed(pack, setup));
    all.extend(silence(pack, &fresh));
    all
}

/// The menus, by walking them.
fn menus(pack: &Pack, fresh: &dyn Fn() -> Kiosk) -> Vec<Stop> {
    let mut all = Vec::new();
    let mut seen = BTreeSet::new();
    let mut todo = vec![(fresh(), Vec::new())];
    while let Some((kiosk, way)) = todo.pop() {
        let Place::Menu(id) = kiosk.top().place.clone() else { continue };
        if !seen.insert(id.clone()) {
            continue;
        }
        let entries = pack.menu(&id).map_or(0, |m| m.entries.len());
        for n in (0..entries as u8).rev() {
            let mut next = fresh();
            let way: Vec<u8> = way.iter().copied().chain([n]).collect();
            for n in &way {
                press(&mut next, Act::Choice(*n));
            }
            todo.push((next, way));
        }
        all.push(Stop { name: format!("menu/{id}"), screen: None, kiosk });
    }
    all
}

/// The pages of the program itself.
fn program(fresh: &dyn Fn() -> Kiosk) -> Vec<Stop> {
    let mut all = Vec::new();
    let mut with = |name: &str, steps: &[Input]| {
        let mut kiosk = fresh();
        for step in steps {
            kiosk.update(step, now(1));
        }
        all.push(Stop { name: name.to_owned(), screen: None, kiosk });
    };
    let choice = |n| Input::Choose(Act::Choice(n));
    with("look", &[Input::Choose(Act::Look)]);
    for (n, page) in ["size", "theme", "language"].iter().enumerate() {
        with(&format!("look/{page}"), &[Input::Choose(Act::Look), choice(n as u8)]);
    }
    let mut languages = fresh();
    press(&mut languages, Act::Look);
    press(&mut languages, Act::Choice(2));
    let edition = Offer::Look(LookPage::Edition);
    if let Some(n) = languages.offers().iter().position(|o| *o == edition) {
        with("look/edition", &[Input::Choose(Act::Look), choice(2), choice(n as u8)]);
    }
    with("counter", &[Input::Choose(Act::Counter)]);
    with("password", &std::array::from_fn::<_, 4, _>(|_| Input::Digit { again: false }));
    all
}

/// The pages of the green lane, where the branch has one: for the customer, and the list that staff call from.
pub fn lane(pack: &Rc<Pack>, setup: &Setup) -> Vec<Stop> {
    if setup.lane.is_none() {
        return Vec::new();
    }
    let day = Some(now(0).today);
    let seats = |many: u16| -> Vec<Seat> {
        (1..=many).map(|number| Seat { number, given: 0, called: (number == 1).then_some(5) }).collect()
    };
    let usual = Sheet { day, seats: seats(14), last: 14, waits: vec![12; 5], ..Sheet::default() };
    let called = Sheet { seats: seats(1), last: 1, ..usual.clone() };
    let few = Sheet { seats: seats(2), last: 2, ..usual.clone() };
    let empty = Sheet { day, ..Sheet::default() };
    let begin = |numbers, sheet: &Sheet| {
        let mut kiosk = Kiosk::new(pack.clone(), Setup { lane: Some(numbers), ..setup.clone() }, now(0));
        kiosk.update(&Input::Lane { sheet: sheet.clone(), minute: 28 }, now(0));
        kiosk
    };
    let asked = |numbers, sheet: &Sheet| {
        let mut kiosk = begin(numbers, sheet);
        press(&mut kiosk, Act::Counter);
        press(&mut kiosk, Act::Choice(3));
        kiosk
    };
    let listed = |numbers, sheet: &Sheet, choices: &[u8]| {
        let mut kiosk = begin(numbers, sheet);
        kiosk.open_lane();
        for n in choices {
            press(&mut kiosk, Act::Choice(*n));
        }
        kiosk
    };
    let again = |mut kiosk: Kiosk, choices: &[u8]| {
        kiosk.open_lane();
        for n in choices {
            press(&mut kiosk, Act::Choice(*n));
        }
        press(&mut kiosk, Act::Counter);
        press(&mut kiosk, Act::Choice(3));
        kiosk
    };
    let unkept = |mut kiosk: Kiosk| {
        kiosk.update(&Input::LaneKept(false), now(1));
        kiosk
    };
    let (own, cards) = (Numbers::Own, Numbers::Cards(14));
    let all = [
        ("lane", asked(own, &usual)),
        ("lane-next", asked(own, &empty)),
        ("lane-card", asked(cards, &few)),
        ("lane-called", again(asked(own, &empty), &[0, 0])),
        ("lane-list-empty", listed(own, &empty, &[])),
        ("lane-list-few", listed(own, &few, &[])),
        ("lane-list", unkept(listed(cards, &usual, &[]))),
        ("lane-seated", listed(own, &few, &[1])),
        ("lane-was-called", listed(own, &called, &[0])),
    ];
    all.into_iter().map(|(name, kiosk)| Stop { name: name.to_owned(), screen: None, kiosk }).collect()
}

/// What stands for a task that is not shown here: the first one of the menus, closed in each language.
fn closed(pack: &Rc<Pack>, setup: &Setup) -> Option<Stop> {
    let name = scripts(pack).into_iter().next()?;
    let mut setup = setup.clone();
    for tongue in 0..pack.words.tags().len() {
        setup.closed.close(&name, tongue);
    }
    let fresh = || Kiosk::new(pack.clone(), setup.clone(), now(0));
    let leads = |e: &Entry| *e == Entry::Script(name.clone());
    menus(pack, &fresh).into_iter().find_map(|stop| {
        let Place::Menu(id) = stop.kiosk.top().place.clone() else { return None };
        let at = pack.menu(&id)?.entries.iter().position(leads)?;
        let mut kiosk = stop.kiosk;
        press(&mut kiosk, Act::Choice(at as u8));
        Some(Stop { name: "closed".into(), screen: None, kiosk })
    })
}

/// What silence brings up; and at the machine also a call.
fn silence(pack: &Pack, fresh: &dyn Fn() -> Kiosk) -> Vec<Stop> {
    let stop = |name: &str, kiosk| Stop { name: name.to_owned(), screen: None, kiosk };
    let mut kiosk = fresh();
    press(&mut kiosk, Act::Choice(0));
    kiosk.update(&Input::Tick, now(400));
    let mut all = vec![stop("still", kiosk)];
    let machine = scripts(pack).into_iter().find_map(|name| {
        let at = pack.script(&name)?.screens.iter().position(|s| s.phase == Phase::AtMachine)?;
        Some((name, at))
    });
    if let Some((name, at)) = machine {
        let mut kiosk = fresh();
        kiosk.open(&name, at);
        press(&mut kiosk, Act::Person);
        all.push(stop("called-at-machine", kiosk));
        let mut kiosk = fresh();
        kiosk.open(&name, at);
        kiosk.update(&Input::Touch, now(1));
        kiosk.update(&Input::Tick, now(400));
        all.push(stop("card", kiosk));
    }
    all
}
