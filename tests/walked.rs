//! How tasks go: a visit tells once, when it ends, on which pages somebody went back and how many pages a task took.

use crate::common::{self, choose, kiosk, now, press};
use caring_mode::{
    care::Left,
    journal::Event,
    kiosk::{Act, Effect, Input, Kiosk, Met, Walked},
    script::{End, Special},
    shell::walked::{self, HEAD, Sums},
};

/// Silence until the visit is over: what was told then.
fn ends(kiosk: &mut Kiosk) -> Vec<Effect> {
    let mut all = Vec::new();
    while let Some(at) = kiosk.deadline() {
        all.extend(kiosk.update(&Input::Tick, now(at.as_secs_f64() + 0.1)));
    }
    all
}

fn told(effects: &[Effect]) -> Vec<&Walked> {
    effects.iter().filter_map(|effect| if let Effect::Walked(walked) = effect { Some(walked) } else { None }).collect()
}

fn met<'a>(walked: &'a Walked, task: &str, screen: &str) -> &'a Met {
    walked.screens.get(&(task.to_owned(), screen.to_owned())).unwrap()
}

/// Takes the first choice until the task is done; how many pages came up.
fn to_the_end(kiosk: &mut Kiosk) -> u64 {
    for pages in 0..60 {
        if matches!(kiosk.screen().unwrap().special, Special::End(End::Done)) {
            return pages;
        }
        choose(kiosk, 0);
    }
    panic!("no end: {:?}", kiosk.top().place);
}

#[test]
fn a_task_is_told_when_the_visit_ends_with_the_pages_gone_back_on() {
    let mut kiosk = kiosk();
    kiosk.update(&Input::Touch, now(1.0));
    kiosk.enter("bills");
    let first = kiosk.screen().unwrap().id.clone();
    choose(&mut kiosk, 0);
    let second = kiosk.screen().unwrap().id.clone();
    press(&mut kiosk, Act::Back);
    // Who only looked at the type size was on the same page all the time.
    press(&mut kiosk, Act::Look);
    press(&mut kiosk, Act::Back);
    let after = to_the_end(&mut kiosk);
    // The last page seen once more is not the task done twice.
    press(&mut kiosk, Act::Back);
    choose(&mut kiosk, 0);
    let effects = ends(&mut kiosk);
    let [walked] = told(&effects)[..] else { panic!("{effects:?}") };
    assert_eq!(walked.done, [("bills".to_owned(), 3 + after)], "the first, the second, the first again, and the rest");
    assert_eq!(met(walked, "bills", &first), &Met { shown: 2, back: 0 });
    assert_eq!(met(walked, "bills", &second), &Met { shown: 2, back: 1 });
    let place = |kind: fn(&Effect) -> bool| effects.iter().position(kind);
    assert!(place(|e| matches!(e, Effect::Walked(_))) < place(|e| *e == Effect::Forget));
    // The next customer has nothing to do with it.
    kiosk.update(&Input::Touch, now(9000.0));
    assert_eq!(told(&ends(&mut kiosk)), [] as [&Walked; 0]);
}

#[test]
fn stories_lessons_and_what_a_colleague_shows_are_nobodys_task() {
    let warning = {
        let pack = common::pack();
        let told = pack.scripts().filter_map(|name| pack.script(name)).find(|s| s.warning && s.drama.is_none());
        told.unwrap().name.clone()
    };
    for script in ["lesson-phishing", &warning] {
        let mut kiosk = kiosk();
        kiosk.update(&Input::Touch, now(1.0));
        kiosk.enter(script);
        choose(&mut kiosk, 0);
        press(&mut kiosk, Act::Back);
        assert_eq!(told(&ends(&mut kiosk)), [] as [&Walked; 0], "{script}");
    }
    let mut kiosk = kiosk();
    common::helped(&mut kiosk, 1.0);
    kiosk.enter("bills");
    choose(&mut kiosk, 0);
    press(&mut kiosk, Act::Back);
    assert_eq!(told(&ends(&mut kiosk)), [] as [&Walked; 0]);
}

/// Whichever way two visits are told, the same bytes are left, and none of them says when.
#[test]
fn the_file_joins_no_two_pages_of_a_visit() {
    let visit = |script: &str, back: bool| {
        let mut kiosk = kiosk();
        kiosk.update(&Input::Touch, now(1.0));
        kiosk.enter(script);
        choose(&mut kiosk, 0);
        if back {
            press(&mut kiosk, Act::Back);
        }
        to_the_end(&mut kiosk);
        let effects = ends(&mut kiosk);
        let ended = |e: &Effect| matches!(e, Effect::Record(Event::VisitEnded { how: Left::Done, .. }));
        assert!(effects.iter().any(ended), "{script}");
        told(&effects)[0].clone()
    };
    let visits = [visit("bills", true), visit("bills", false), visit("pension", true)];
    let sums = |order: [usize; 3]| {
        let mut sums = Sums::new(HEAD);
        for nth in order {
            walked::add(&mut sums, &visits[nth]);
        }
        sums
    };
    let all = sums([0, 1, 2]);
    assert_eq!(all, sums([2, 1, 0]));
    assert_eq!(all.rows().filter(|([what, ..], _)| what == "done").map(|(_, count)| count).sum::<u64>(), 3);
    for ([what, task, screen, pages], _) in all.rows() {
        assert!(["shown", "back", "done"].contains(&what.as_str()) && common::pack().script(task).is_some());
        assert!((screen == "-") == (what == "done") && (pages == "-") == (what != "done"), "{what} {screen} {pages}");
    }
}
