//! Made-up customers: the targets hold for everybody at every task, the same seed gives the same report, and a product
//! that is broken is noticed.

use crate::common::{draw, now, pack, setup, view};
use caring_mode::{
    hand::{Event, Hand, Key, Settings},
    kiosk::{Act, Input, Kiosk, Setup},
    pack::{FOR_STAFF, Pack},
    scene::Scene,
    shell::source,
    simulate::{Lab, PANEL, Plan, Profile, Report, Row, cells, walk},
    view::Drawn,
};
use ratatui::layout::Rect;
use std::{borrow::Cow, process::Command, rc::Rc, time::Duration};

const ONCE: Plan = Plan { seed: 3, visits: 1, inputs: 0 };

fn report(lab: &mut Lab, pack: &Pack, tasks: &[&str], locale: &str, profiles: &[Profile], plan: Plan) -> Report {
    let tasks: Vec<String> = tasks.iter().map(|t| (*t).to_owned()).collect();
    let tongue = pack.words.negotiate(locale).unwrap();
    let all = cells(pack, &tasks, &[tongue], profiles);
    let rows = all.into_iter().map(|cell| Row { tally: walk(lab, &cell, &plan), cell }).collect();
    Report { plan, rows }
}

fn lab(pack: &Rc<Pack>, change: impl Fn(&mut Setup)) -> Lab {
    let mut setup = setup(pack);
    change(&mut setup);
    Lab::new(pack.clone(), setup, PANEL)
}

fn missed(report: &Report) -> Vec<&'static str> {
    report.targets().iter().filter(|t| !t.met).map(|t| t.id).collect()
}

fn everybody_at_every_task(locale: &str) {
    let pack = pack();
    let report = report(&mut lab(&pack, |_| ()), &pack, &[], locale, &Profile::ALL, ONCE);
    assert!(report.met(), "{}", report.text(&pack));
    let all = report.sum(|_| true);
    // What staff open is no task of a customer.
    let lists = pack.menu(FOR_STAFF).map_or(0, |m| m.entries.len());
    assert_eq!(all.visits, ((pack.scripts().count() - lists) * Profile::ALL.len()) as u64);
    assert!(all.inputs > 2_000 && all.events > all.visits, "{all:?}");
    // Each profile does what it is there for; otherwise its targets would say nothing.
    let by = |profile| report.sum(|cell| cell.profile == profile);
    let held = by(Profile::HeldKeys);
    assert!(held.events > 5 * by(Profile::Steady).events, "{held:?}");
    let (forgets, leaves, types) = (by(Profile::Forgetful), by(Profile::WalkAway), by(Profile::Password));
    assert!(forgets.over > 0 && leaves.away > 0, "{forgets:?} {leaves:?}");
    assert!(types.passwords > 0 && types.dropped > 0, "{types:?}");
    assert!(by(Profile::WrongButton).mistakes > 0 && by(Profile::Resizer).slips > 0);
}

#[test]
fn everybody_can_do_every_task_in_chinese() {
    everybody_at_every_task("zh-CN");
}

#[test]
fn everybody_can_do_every_task_in_english() {
    everybody_at_every_task("en");
}

#[test]
fn the_same_seed_gives_the_same_report_and_no_visit_knows_of_another() {
    let pack = pack();
    let some = [Profile::Tremor, Profile::BouncingKeys, Profile::Takeover, Profile::WrongButton];
    let run = |seed, profiles: &[Profile]| {
        let plan = Plan { seed, visits: 3, inputs: 0 };
        report(&mut lab(&pack, |_| ()), &pack, &["lost-card"], "zh-CN", profiles, plan)
    };
    let first = run(5, &some);
    assert_eq!(first.json(&pack), run(5, &some).json(&pack));
    assert_eq!(first.text(&pack), run(5, &some).text(&pack));
    assert_ne!(first.rows, run(6, &some).rows);
    // One profile alone is the same as among others: threads may share the work in any way.
    assert_eq!(first.rows[2..3], run(5, &some[2..3]).rows);
}

#[test]
fn a_slow_reader_who_is_hurried_is_noticed() {
    let pack = pack();
    let hurried = |setup: &mut Setup| {
        setup.ask_after = Duration::from_secs(5);
        setup.answer_within = Duration::from_secs(3);
    };
    let report = report(&mut lab(&pack, hurried), &pack, &["lost-card"], "zh-CN", &[Profile::SlowReader], ONCE);
    assert!(missed(&report).contains(&"timed-out"), "{}", report.text(&pack));
}

#[test]
fn a_goodbye_that_is_too_short_to_read_is_noticed() {
    let pack = pack();
    let short = |setup: &mut Setup| setup.goodbye = Duration::from_secs(30);
    let report = report(&mut lab(&pack, short), &pack, &["withdraw-cash"], "en", &[Profile::SlowReader], ONCE);
    assert_eq!(missed(&report), ["completed", "timed-out"], "{}", report.text(&pack));
}

/// One row each, one below the other.
fn without_gaps(drawn: &mut Drawn) {
    for (row, hit) in (0..).zip(&mut drawn.hits.0) {
        hit.area = Rect::new(10, 3 + row, 30, 1);
    }
}

#[test]
fn targets_without_gaps_are_noticed() {
    let pack = pack();
    let mut lab = lab(&pack, |_| ()).damaged(without_gaps);
    let report = report(&mut lab, &pack, &["lost-card", "pension"], "zh-CN", &[Profile::Tremor], ONCE);
    assert!(missed(&report).contains(&"astray"), "{}", report.text(&pack));
}

#[test]
fn a_task_that_cannot_be_done_is_noticed() {
    let mut files = source::built_in();
    let file = "assets/scripts/lost-card.kdl";
    let script = files[file].replace("choice later goto=come-back", "choice later goto=formal");
    files.insert(file.into(), Cow::Owned(script));
    let pack = Rc::new(Pack::read(files, "cn", "generic").0);
    let report = report(&mut lab(&pack, |_| ()), &pack, &["lost-card"], "zh-CN", &[Profile::Steady], ONCE);
    assert_eq!(missed(&report), ["completed"]);
}

/// Types a number at a screen and reads the notice away: everything that is then in the kiosk and in the hand.
fn after_typing(number: &str) -> String {
    let pack = pack();
    let mut kiosk = Kiosk::new(pack.clone(), setup(&pack), now(0.0));
    kiosk.enter("pension");
    let (mut view, mut hand) = (view(&pack, None), Hand::new(Settings::default()));
    let mut at = 10.0;
    for digit in number.chars() {
        at += 0.5;
        let drawn = draw(&mut view, &Scene::of(&kiosk, Duration::ZERO), (80, 24)).1;
        for input in hand.event(&Event::Key(Key::Char(digit)), &drawn, now(at).since) {
            kiosk.update(&input, now(at));
        }
    }
    let scene = Scene::of(&kiosk, Duration::ZERO);
    kiosk.update(&Input::Choose(Act::Choice(0)), now(at + 5.0));
    format!("{kiosk:?} {hand:?} {scene:?}")
}

#[test]
fn nothing_in_the_program_depends_on_which_digits_were_typed() {
    let one = after_typing("524136");
    assert_eq!(one, after_typing("719402"));
    assert_eq!(one, after_typing("645290"));
    assert!(one.contains("Password") || one.contains("不用密码"), "the notice was there: {one}");
}

#[test]
fn the_command_says_what_it_cannot_run() {
    let run = |args: &[&str]| {
        let out = Command::new(env!("CARGO_BIN_EXE_caring-mode")).arg("simulate").args(args).output().unwrap();
        (out.status.code().unwrap(), String::from_utf8(out.stderr).unwrap())
    };
    let (code, said) = run(&["--profile", "ghost"]);
    assert!(code == 2 && said.contains("walk-away"), "{said}");
    let (code, said) = run(&["--script", "withdraw-csh"]);
    assert!(code == 2 && said.contains("did you mean \"withdraw-cash\"?"), "{said}");
    assert_eq!(run(&["--panel", "0"]).0, 2);
    assert_eq!(
        run(&["--profile", "steady", "--script", "lost-card", "--locale", "en", "--visits", "1"]),
        (0, String::new())
    );
}
