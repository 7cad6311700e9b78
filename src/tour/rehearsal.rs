//! Every page of a rehearsal, for checks and pictures.
use crate::{
    care::{Critical, Format, Item, Prefs, Staff},
    case::{Case, Leads, Over, Reply, Talk},
    kiosk::LookPage,
    pack::Pack,
    rehearsal::{Card, Input, Now, Place, Rehearsal, Setup, Standing},
};
use std::{rc::Rc, time::Duration};

/// A page of a rehearsal.
pub struct Rehearsed {
    /// Its name: `home`, `uniform-on-video/hello`, `uniform-on-video/hello/chair` …
    pub name: String,
    /// The case, if it is about one.
    pub case: Option<String>,
    /// A rehearsal that shows it.
    pub rehearsal: Rehearsal,
}

/// A rehearsal as it begins.
pub fn begun(pack: &Rc<Pack>, prefs: Prefs) -> Rehearsal {
    let tongues = pack.words.reviewed().collect();
    let setup = Setup { prefs, tongues, trainee: Staff::new(27), observers: Vec::new(), script: None, seed: 0 };
    Rehearsal::new(pack.clone(), setup, Now::made_up(Duration::ZERO))
}

/// Every page, in the order in which a rehearsal meets them.
pub fn pages(pack: &Rc<Pack>, prefs: Prefs) -> Vec<Rehearsed> {
    let mut all = program(pack, prefs);
    let cases = begun(pack, prefs).cases().to_vec();
    for (n, case) in cases.iter().enumerate() {
        of_case(pack, prefs, n, case, &mut all);
    }
    all
}

fn program(pack: &Rc<Pack>, prefs: Prefs) -> Vec<Rehearsed> {
    let mut all = Vec::new();
    let mut with = |name: &str, change: &dyn Fn(&mut Rehearsal)| {
        let mut rehearsal = begun(pack, prefs);
        change(&mut rehearsal);
        all.push(Rehearsed { name: name.to_owned(), case: None, rehearsal });
    };
    let plain: [(&str, Place); 14] = [
        ("home", Place::Home),
        ("more", Place::More),
        ("alone", Place::Alone),
        ("cases", Place::Cases(Format::Alone, 0)),
        ("sure-before", Place::SureBefore),
        ("sure-after", Place::SureAfter),
        ("observers", Place::Observers),
        ("drills", Place::Drills(0)),
        ("drill-end", Place::DrillEnd),
        ("scripts", Place::Scripts(0)),
        ("pause", Place::Pause),
        ("closed", Place::Closed),
        ("criticals", Place::Criticals(0)),
        ("criticals-2", Place::Criticals(3)),
    ];
    for (name, place) in plain {
        with(name, &|rehearsal| rehearsal.show(place));
    }
    for page in [LookPage::Top, LookPage::Size, LookPage::Theme, LookPage::Language] {
        with(&format!("look-{page:?}").to_lowercase(), &|rehearsal| rehearsal.show(Place::Look(page)));
    }
    with("progress", &|rehearsal| {
        let due = rehearsal.cases().iter().take(5).map(|case| case.name.clone()).collect();
        let standing = Standing { due, weak: Some(Item::Checkable), takes: (12, 9), current: (3, 14) };
        rehearsal.update(&Input::Standing(standing), Now::made_up(Duration::ZERO));
        rehearsal.show(Place::Progress);
    });
    for script in begun(pack, prefs).scripts() {
        with(&format!("prompter/{script}"), &|rehearsal| rehearsal.prompt(&script));
    }
    for n in 0..begun(pack, prefs).drills().len() {
        for round in 0..3 {
            with(&format!("drill-{n}/{round}"), &|rehearsal| rehearsal.practise(n, round));
        }
    }
    all
}

fn of_case(pack: &Rc<Pack>, prefs: Prefs, n: usize, case: &Case, all: &mut Vec<Rehearsed>) {
    let mut with = |name: String, format: Format, talk: &Talk, reply: Option<Reply>, place: Place| {
        let mut rehearsal = begun(pack, prefs);
        rehearsal.stage(n, format, talk.clone(), reply);
        rehearsal.show(place);
        let name = format!("{}/{name}", case.name);
        all.push(Rehearsed { name, case: Some(case.name.clone()), rehearsal });
    };
    let fresh = Talk::new(case);
    with("scene".into(), Format::Alone, &fresh, None, Place::Scene);
    for (card, name) in [(Card::Customer, "customer"), (Card::Staff, "staff"), (Card::Observer, "observer")] {
        with(format!("card-{name}"), Format::Pair, &fresh, None, Place::Card(card));
    }
    with("cards".into(), Format::Pair, &fresh, None, Place::Cards);
    for (nth, item) in case.items().into_iter().enumerate() {
        with(format!("rate-{}", item.name()), Format::Pair, &fresh, None, Place::Rate(0, nth));
    }
    let mut walked = Vec::new();
    for (at, moment) in case.moments.iter().enumerate() {
        let talk = Talk { at, ..fresh.clone() };
        with(moment.id.clone(), Format::Alone, &talk, None, Place::Moment);
        with(format!("{}/speak", moment.id), Format::Alone, &talk, None, Place::Speak);
        with(format!("{}/room", moment.id), Format::Pair, &talk, None, Place::Room);
        with(format!("{}/replies", moment.id), Format::Pair, &talk, None, Place::Replies);
        for (line, said) in moment.lines.iter().enumerate() {
            let talk = Talk { said: vec![(at, line)], ..talk.clone() };
            let name = format!("{}/{}", moment.id, said.id);
            walked.push((at, line));
            match said.leads {
                Leads::Critical(critical) => {
                    let over = Talk { over: Some(Over::Critical(critical)), ..talk.clone() };
                    with(name.clone(), Format::Alone, &over, None, Place::Outcome);
                }
                Leads::Moment(_) | Leads::End(_) => {
                    let reply = said.asks.map_or(Reply::Plain, Reply::CameOut);
                    with(name.clone(), Format::Alone, &talk, Some(reply), Place::Reply);
                    if said.asks.is_some() {
                        with(format!("{name}/evades"), Format::Alone, &talk, Some(Reply::Evaded), Place::Reply);
                    }
                }
            }
            with(format!("{name}/why"), Format::Alone, &talk, None, Place::Debrief(0));
        }
    }
    for outcome in case.outcomes() {
        let talk = Talk { over: Some(Over::Outcome(outcome)), said: walked.clone(), ..fresh.clone() };
        with(format!("end-{}", outcome.name()), Format::Alone, &talk, None, Place::Outcome);
        with(format!("end-{}/verdict", outcome.name()), Format::Alone, &talk, None, Place::Verdict);
    }
    let seen = Talk { over: Some(Over::Critical(Critical::LeavesFlag)), said: walked, ..fresh };
    with("verdict-critical".into(), Format::Alone, &seen, None, Place::Verdict);
}
