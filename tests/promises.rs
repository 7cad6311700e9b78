//! Promises: what the shipped scripts promise holds, a way that breaks one is printed, and the prover agrees with
//! walking every way.

use crate::common::{self, choose, now, scene, setup};
use caring_mode::{
    care::Phase,
    diagnostic::{By, Step},
    kiosk::Place,
    lint::{self, Depth, Subject},
    pack::Pack,
    script::{Choice, End, Flags, Kind, Pass, Point, Promise, Proof, Screen, Script, Slice, Special, Target},
    shell::source,
};
use proptest::prelude::*;
use std::{borrow::Cow, rc::Rc};

/// The shipped pack with a change in one script.
fn changed(script: &str, from: &str, to: &str) -> Rc<Pack> {
    let mut files = source::built_in();
    let name = format!("assets/scripts/{script}.kdl");
    let text = files[&name].replace(from, to);
    assert_ne!(text, files[&name], "nothing was changed");
    files.insert(name, Cow::Owned(text));
    Rc::new(Pack::read(files, "cn", "generic").0)
}

fn said(pack: &Rc<Pack>, locale: &str) -> String {
    let subject = Subject::new(pack, "2026-11-25");
    let mut found = lint::check(&subject, &[], Depth::Quick);
    found.retain(|d| d.code.starts_with("promise"));
    lint::text(&subject, &found, pack.words.negotiate(locale).unwrap())
}

#[test]
fn what_the_shipped_scripts_promise_holds() {
    let pack = common::pack();
    let subject = Subject::new(&pack, "2026-11-25");
    let proofs: Vec<_> = subject.proofs().collect();
    for name in pack.scripts() {
        assert!(proofs.iter().any(|(read, ..)| read.script.name == name), "{name} promises nothing");
    }
    for (read, promise, proof) in proofs {
        assert!(matches!(proof, Proof::Holds { .. }), "{}: {}: {proof:?}", read.file, promise.text);
        assert!(matches!(read.script.prove(promise, Slice::Off), Proof::Holds { .. }), "{}", promise.text);
    }
}

/// The must of the issue: one choice that led to the gate leads past it.
#[test]
fn a_gate_removed_from_one_choice_prints_the_way() {
    let pack = changed("transfer", "talk goto=talk; stop goto=stop", "talk goto=talk; stop goto=review");
    insta::assert_snapshot!("gate-removed-en", said(&pack, "en"));
    insta::assert_snapshot!("gate-removed-zh", said(&pack, "zh-CN"));
}

#[test]
fn what_the_machine_answers_stands_above_the_way() {
    let promise = "promise \"the card is out before the cash\" { before machine=take-cash; pass screen=amount }\n";
    let around = "choice begin goto=take-cash { goto amount if=card-first }";
    let pack = changed("withdraw-cash", "choice begin goto=amount", around);
    let mut text = pack.file("assets/scripts/withdraw-cash.kdl").unwrap().to_owned();
    text.push_str(promise);
    let script = Script::read("assets/scripts/withdraw-cash.kdl", &text).0;
    let Proof::Broken { given, way } = script.prove(script.promises.last().unwrap(), Slice::On) else { panic!() };
    assert!(!given.has(0), "with card-first it holds");
    assert_eq!(way.last().unwrap().by, By::Here);
}

/// The kiosk itself walks the ways that are printed, answers and verdicts included.
#[test]
fn the_kiosk_walks_the_way_that_is_printed() {
    let breaks = [
        ("pension", "choice look goto=find-line", "choice look goto=find-line flag=take-some"),
        ("transfer", "talk goto=talk; stop goto=stop", "talk goto=talk; stop goto=review"),
        ("transfer", "talk goto=talk; stop goto=stop", "talk goto=review; stop goto=stop"),
        ("transfer", "choice called    goto=review", "choice called    goto=arrival-rule"),
    ];
    for (name, from, to) in breaks {
        let pack = changed(name, from, to);
        let found = lint::check(&Subject::new(&pack, "2026-11-25"), &[], Depth::Quick);
        let way = found.iter().find_map(|d| d.way.as_ref()).unwrap();
        let mut kiosk = caring_mode::kiosk::Kiosk::new(pack.clone(), setup(&pack), now(0.0));
        kiosk.open(name, pack.script(name).unwrap().start);
        for step in &way.steps {
            // Follow-up questions come and go with the answers; "no" changes no verdict.
            let more = |at: usize| matches!(pack.script(name).unwrap().screens[at].special, Special::More(_));
            while matches!(kiosk.top().place, Place::Screen { at, .. } if more(at)) {
                choose(&mut kiosk, 2);
            }
            if more(step.screen) || matches!(step.by, By::Skipped | By::Level(_)) {
                continue;
            }
            assert_eq!(kiosk.top().place, Place::Screen { script: name.into(), at: step.screen }, "{way:?}");
            if let By::Choice(n) = step.by {
                choose(&mut kiosk, n as u8);
            }
        }
        assert_eq!(way.steps.last().unwrap().by, By::Here);
    }
}

#[test]
fn a_review_looks_like_any_page() {
    let (shipped, plain) = (common::pack(), changed("transfer", " kind=review focus=none", " focus=none"));
    let [a, b] = [shipped, plain].map(|pack| {
        let mut kiosk = caring_mode::kiosk::Kiosk::new(pack.clone(), setup(&pack), now(0.0));
        kiosk.open("transfer", pack.script("transfer").unwrap().find("review").unwrap());
        format!("{:?}", scene(&kiosk))
    });
    assert_eq!(a, b);
}

// Below, made-up scripts: the prover against walking every way.

const SCREENS: usize = 6;
const FLAGS: usize = 3;
/// How far every way is walked. Some shortest ways are longer; then the prover must not name a shorter one.
const FAR: usize = 7;

fn any_target() -> impl Strategy<Value = Target> {
    prop_oneof![
        12 => (0..SCREENS).prop_map(Target::Screen),
        1 => Just(Target::Call),
        1 => Just(Target::Counter),
        1 => Just(Target::Home),
        1 => Just(Target::Story),
        1 => Just(Target::Feedback),
    ]
}

fn any_choice() -> impl Strategy<Value = Choice> {
    let instead = proptest::collection::vec((0..FLAGS, any_target()), 0..3);
    let sets = prop_oneof![2 => Just(0_u64), 1 => 0_u64..1 << FLAGS];
    (any_target(), instead, sets).prop_map(|(goto, instead, sets)| Choice {
        id: "a".into(),
        goto,
        instead,
        sets: Flags(sets),
        by_staff: false,
        span: 0..0,
    })
}

fn any_screen() -> impl Strategy<Value = Screen> {
    let special = prop_oneof![
        4 => Just(Special::None),
        1 => Just(Special::Gate("g".into())),
        1 => Just(Special::Ask("q".into())),
        1 => proptest::array::uniform4(0..SCREENS).prop_map(|to| Special::Verdict { set: "s".into(), to }),
        2 => Just(Special::Machine("m".into())),
        1 => Just(Special::End(End::Done)),
        1 => Just(Special::End(End::Counter)),
    ];
    let phase = prop_oneof![2 => Just(Phase::Before), 1 => Just(Phase::AtMachine)];
    let kind = prop_oneof![3 => Just(Kind::Page), 1 => Just(Kind::Review)];
    (special, phase, kind, proptest::collection::vec(any_choice(), 0..3)).prop_map(|(special, phase, kind, choices)| {
        Screen {
            id: "s".into(),
            span: 0..0,
            whole: 0..0,
            special_at: 0..0,
            picture: None,
            picture_at: 0..0,
            phase,
            kind,
            special,
            choices,
            calls: false,
            people: 1,
            focus_none: false,
            variants: 1,
            edition: None,
        }
    })
}

fn any_promise() -> impl Strategy<Value = Promise> {
    let point = prop_oneof![
        Just(Point::Phase(Phase::AtMachine)),
        (0..SCREENS).prop_map(Point::Screen),
        Just(Point::Kind(Kind::Review)),
        Just(Point::Machine("m".into())),
        Just(Point::End(None)),
        Just(Point::End(Some(End::Counter))),
    ];
    let pass = prop_oneof![
        Just(Pass::Gate("g".into())),
        (0..SCREENS).prop_map(Pass::Screen),
        Just(Pass::Kind(Kind::Review)),
        Just(Pass::Ask("q".into())),
    ];
    let flags = || prop_oneof![2 => Just(0_u64), 1 => 0_u64..1 << FLAGS].prop_map(Flags);
    let any = prop_oneof![2 => Just(vec![]), 1 => (1_u64..1 << FLAGS).prop_map(|f| vec![Flags(f)])];
    let verdict = prop_oneof![2 => Just(None), 1 => (0_usize..4).prop_map(Some)];
    let lists = (proptest::collection::vec(point, 1..3), proptest::collection::vec(pass, 1..3));
    (flags(), any, flags(), verdict, lists).prop_map(|(all, any, none, verdict, (points, pass))| Promise {
        text: String::new(),
        span: 0..0,
        all,
        any,
        none,
        verdict,
        points,
        pass,
    })
}

fn any_script() -> impl Strategy<Value = Script> {
    (proptest::collection::vec(any_screen(), SCREENS), 0..=FLAGS).prop_map(|(screens, given)| {
        let mut script = Script::read("s.kdl", "").0;
        script.flags = (0..FLAGS).map(|f| f.to_string()).collect();
        script.given = given;
        script.screens = screens;
        script
    })
}

/// Somebody on a way.
#[derive(Clone, Copy)]
struct Walker {
    flags: Flags,
    level: Option<usize>,
    passed: bool,
}

impl Walker {
    fn breaks(self, promise: &Promise) -> bool {
        let Flags(flags) = self.flags;
        !self.passed
            && flags & promise.all.0 == promise.all.0
            && flags & promise.none.0 == 0
            && promise.any.iter().all(|a| flags & a.0 != 0)
            && promise.verdict <= self.level
    }
}

/// What may follow a screen, in the kiosk's own terms: how, who then walks on, and where to.
fn ways(script: &Script, promise: &Promise, at: usize, walker: Walker) -> Vec<(By, Walker, Target)> {
    let screen = &script.screens[at];
    let passed = walker.passed || promise.pass.iter().any(|p| p.is(at, screen));
    let mut all = Vec::new();
    match &screen.special {
        Special::End(_) => {}
        Special::Verdict { to, .. } => all.extend(to.iter().enumerate().map(|(level, to)| {
            let walker = Walker { passed, level: walker.level.max(Some(level)), ..walker };
            (By::Level(level), walker, Target::Screen(*to))
        })),
        _ => all.extend(screen.choices.iter().enumerate().map(|(n, choice)| {
            let flags = Flags(walker.flags.0 | choice.sets.0);
            (By::Choice(n), Walker { flags, passed, ..walker }, Script::target(choice, flags).clone())
        })),
    }
    if let (Special::Machine(_), Some(first)) = (&screen.special, screen.choices.first()) {
        all.push((By::Skipped, walker, Script::target(first, walker.flags).clone()));
    }
    all
}

fn leaves(promise: &Promise, target: &Target) -> bool {
    promise.points.iter().any(|p| match (p, target) {
        (Point::End(None), Target::Counter | Target::Home) => true,
        (Point::End(end), Target::Counter) => *end == Some(End::Counter),
        _ => false,
    })
}

/// The fewest steps in which a promise can be broken from a screen, up to so many.
fn shortest(script: &Script, promise: &Promise, at: usize, walker: Walker, most: usize) -> Option<usize> {
    if promise.points.iter().any(|p| p.is(at, &script.screens[at])) && walker.breaks(promise) {
        return Some(1);
    }
    let far = most.checked_sub(1)?;
    let next = ways(script, promise, at, walker).into_iter().filter_map(|(_, walker, target)| match target {
        Target::Screen(_) if far == 0 => None,
        Target::Screen(at) => shortest(script, promise, at, walker, far).map(|n| n + 1),
        target => (leaves(promise, &target) && walker.breaks(promise)).then_some(1),
    });
    next.min()
}

fn starts(script: &Script) -> impl Iterator<Item = Walker> {
    (0..1_u64 << script.given).map(|f| Walker { flags: Flags(f), level: None, passed: false })
}

/// Whether a way is one, and breaks the promise at its last step and not before.
fn replays(script: &Script, promise: &Promise, way: &[Step]) -> bool {
    starts(script).any(|mut walker| {
        let mut at = Target::Screen(script.start);
        for (n, step) in way.iter().enumerate() {
            let Target::Screen(here) = at else { return false };
            let point = promise.points.iter().any(|p| p.is(here, &script.screens[here]));
            if here != step.screen {
                return false;
            }
            if step.by == By::Here {
                return n + 1 == way.len() && point && walker.breaks(promise);
            }
            let Some((_, then, target)) = ways(script, promise, here, walker).into_iter().find(|w| w.0 == step.by)
            else {
                return false;
            };
            (walker, at) = (then, target);
        }
        leaves(promise, &at) && walker.breaks(promise)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_prover_agrees_with_walking_every_way(script in any_script(), promise in any_promise()) {
        let walked = starts(&script).filter_map(|w| shortest(&script, &promise, script.start, w, FAR)).min();
        let (sliced, whole) = (script.prove(&promise, Slice::On), script.prove(&promise, Slice::Off));
        for proof in [&sliced, &whole] {
            if let Proof::Broken { way, .. } = proof {
                prop_assert!(replays(&script, &promise, way), "{way:?}");
                prop_assert_eq!(walked.or((way.len() > FAR).then_some(way.len())), Some(way.len()));
            } else {
                prop_assert_eq!(walked, None);
            }
        }
        let kind = |p: &Proof| match p {
            Proof::Broken { way, .. } => format!("broken after {}", way.len()),
            Proof::Holds { .. } => "holds".into(),
            other => format!("{other:?}"),
        };
        prop_assert_eq!(kind(&sliced), kind(&whole));
    }
}
