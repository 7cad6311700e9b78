//! A trainer's hour, from the first case to the export: what the room sees, what is kept, and what the branch learns.
use super::*;
use caring_mode::{
    care::{Critical, Staff},
    kiosk::Act,
    plain,
    progress::{Asked, Progress, rows, text, xapi},
    rehearsal::{Effect, Input, Now, Offer, Rehearsal, Setup, Standing},
    takes::{Take, Takes},
};
use std::{fmt::Write, time::Duration};

struct Hour {
    rehearsal: Rehearsal,
    takes: Vec<Take>,
    seconds: u64,
    said: String,
}

impl Hour {
    fn begin(observers: &[u8]) -> Self {
        let pack = pack();
        let observers = observers.iter().filter_map(|n| Staff::new(*n)).collect();
        let prefs = common::setup(&pack).prefs;
        let tongues = pack.words.reviewed().collect();
        let setup = Setup { prefs, tongues, trainee: Staff::new(27), observers, script: None, seed: 3 };
        let rehearsal = Rehearsal::new(pack, setup, Now::made_up(Duration::ZERO));
        let mut hour = Self { rehearsal, takes: vec![], seconds: 0, said: String::new() };
        hour.show();
        hour
    }

    fn show(&mut self) {
        let scene = Scene::rehearsed(&self.rehearsal);
        // The places below are the same everywhere; another test sees to that.
        for line in plain::lines(&scene, "").iter().filter(|line| !line.is_empty() && !line.starts_with("0 ")) {
            let _ = writeln!(self.said, "    {line}");
        }
    }

    /// Takes a choice, wherever it stands, five seconds after the last one.
    fn take(&mut self, offer: Offer) {
        let offers = self.rehearsal.offers();
        let at = offers.iter().position(|o| *o == offer).unwrap_or_else(|| panic!("no {offer:?} in {offers:?}"));
        let scene = Scene::rehearsed(&self.rehearsal);
        let _ = writeln!(self.said, "\n> {} {}", at + 1, scene.choices[at].text);
        self.seconds += 5;
        let now = Now::made_up(Duration::from_secs(self.seconds));
        for effect in self.rehearsal.update(&Input::Choose(Act::Choice(at as u8)), now) {
            match effect {
                Effect::Keep(take) => {
                    let take = take.named(self.takes.len() as u64);
                    let _ = writeln!(
                        self.said,
                        "! kept: {} {}, passed {}, critical {:?}, {} s",
                        take.format.name(),
                        take.case,
                        take.passed,
                        take.critical.map(Critical::name),
                        take.seconds
                    );
                    self.takes.push(take);
                    self.rehearsal.update(&Input::Kept(true), now);
                }
                Effect::KeepWalk { text, .. } => {
                    let _ = writeln!(self.said, "! kept as a walk:\n{text}");
                    self.rehearsal.update(&Input::WalkKept(Some("first-transfer-1.kdl".into())), now);
                }
                Effect::Leave => self.said.push_str("! the rehearsal is over\n"),
            }
        }
        self.show();
    }

    /// Says a line by its name.
    fn say(&mut self, line: &str) {
        let at = self.rehearsal.take().unwrap().talk.at;
        let lines = &self.rehearsal.case().unwrap().moments[at].lines;
        let n = lines.iter().position(|l| l.id == line).unwrap_or_else(|| panic!("no line {line:?}"));
        self.take(Offer::Line(n));
        if self.rehearsal.place() == Place::Reply {
            self.take(Offer::GoOn);
        }
    }

    /// Says what is right from here to the end of the talk.
    fn say_what_is_right(&mut self) {
        while matches!(self.rehearsal.place(), Place::Moment | Place::Room) {
            let take = self.rehearsal.take().unwrap();
            let moment = &self.rehearsal.case().unwrap().moments[take.talk.at];
            let line = moment.lines[moment.best()].id.clone();
            if self.rehearsal.place() == Place::Room {
                self.take(Offer::Heard);
            }
            self.say(&line);
        }
    }
}

#[test]
fn a_trainers_hour() {
    let mut hour = Hour::begin(&[12, 31]);
    let case = hour.rehearsal.cases().iter().position(|case| case.name == "first-transfer").unwrap();
    // Alone, badly: a key is pressed for the customer.
    hour.take(Offer::Alone);
    hour.take(Offer::Pick);
    while !hour.rehearsal.offers().contains(&Offer::Case(case)) {
        hour.take(Offer::Next);
    }
    hour.take(Offer::Case(case));
    hour.take(Offer::Sure(4));
    hour.take(Offer::Begin);
    let moment = &hour.rehearsal.cases()[case].moments[0];
    let pressed =
        moment.lines.iter().find(|l| matches!(l.leads, caring_mode::case::Leads::Critical(_))).unwrap().id.clone();
    hour.say(&pressed);
    hour.take(Offer::GoOn);
    hour.take(Offer::Sure(2));
    assert!(!hour.takes[0].passed && hour.takes[0].critical == Some(Critical::Presses));
    // Again at once, well.
    hour.take(Offer::Again);
    hour.take(Offer::Begin);
    hour.say_what_is_right();
    hour.take(Offer::GoOn);
    hour.take(Offer::Sure(3));
    assert!(hour.takes[1].passed && hour.takes[1].first_question.is_some());
    hour.take(Offer::EachLine);
    hour.take(Offer::Finish);
    // As a pair with two observers.
    hour.take(Offer::Pair);
    while !hour.rehearsal.offers().contains(&Offer::Case(case)) {
        hour.take(Offer::Next);
    }
    hour.take(Offer::Case(case));
    hour.take(Offer::Card(caring_mode::rehearsal::Card::Customer));
    hour.take(Offer::Cards);
    hour.take(Offer::Begin);
    hour.say_what_is_right();
    hour.take(Offer::GoOn);
    for observer in 0..2 {
        hour.take(Offer::GoOn);
        while let Place::Rate(_, nth) = hour.rehearsal.place() {
            let item = hour.rehearsal.case().unwrap().items()[nth];
            let mark = if nth == 0 && observer == 1 { 3 } else { 2 + u8::from(nth % 2 == 1) };
            hour.take(Offer::Mark(item, mark));
        }
    }
    assert_eq!((hour.takes[2].observers.len(), hour.takes[2].passed), (2, true));
    hour.take(Offer::KeepWalk);
    hour.take(Offer::Finish);
    // The drill of the whole team.
    hour.take(Offer::More);
    hour.take(Offer::Drill);
    hour.take(Offer::Practise(0));
    for _ in 0..3 {
        hour.take(Offer::GoOn);
    }
    hour.take(Offer::Said(true));
    assert_eq!((hour.takes[3].format, hour.takes[3].trainee), (Format::Drill, None));
    // What the branch learns, and what leaves it.
    let takes = Takes::new(hour.takes.clone());
    let there: Vec<_> = hour.rehearsal.cases().iter().map(|c| (c.name.clone(), c.script.clone())).collect();
    let asked = Asked { today: hour.takes[0].day(), there: &there, inside: true, unread: 0 };
    let made = xapi::statements(&takes, xapi::BASE, &|_| vec![("zh-CN".into(), "头一回转账".into())]);
    let first = serde_json::to_string_pretty(&made.all.as_array().unwrap()[0]).unwrap();
    let table = rows(&takes, true);
    let whole = format!(
        "{}\n$ caring-mode report --inside\n{}\n$ caring-mode rehearse --export csv --inside\n{table}\n\
        $ caring-mode rehearse --export xapi --inside   (the first of {})\n{first}\n",
        hour.said,
        text(&Progress::of(&takes, &asked)),
        made.all.as_array().unwrap().len(),
    );
    insta::assert_snapshot!(whole);
}

/// Whatever is pressed, it ends, trust stays in its range, nobody is paged, and what is kept can be read again.
#[test]
fn whatever_is_pressed_it_goes_on_and_comes_home() {
    let mut dice = Dice::new(23);
    for seed in 0..60 {
        let mut hour = Hour::begin(if seed % 2 == 0 { &[12, 31] } else { &[] });
        let cases = hour.rehearsal.cases().iter().map(|case| case.name.clone()).collect();
        let standing = Standing { due: cases, ..Standing::default() };
        hour.rehearsal.update(&Input::Standing(standing), Now::made_up(Duration::ZERO));
        for step in 0..250_u64 {
            let now = Now::made_up(Duration::from_secs(step * 7));
            let act = match dice.below(20) {
                0 => Act::Back,
                1 => Act::Person,
                2 => Act::Look,
                3 => Act::Counter,
                _ => Act::Choice(dice.below(4) as u8),
            };
            let input = if dice.percent(2) { Input::Tick } else { Input::Choose(act) };
            for effect in hour.rehearsal.update(&input, now) {
                if let Effect::Keep(take) = effect {
                    let take = take.named(step);
                    assert_eq!(take.odd(), None, "{take:?}");
                    let text = serde_json::to_string(&take).unwrap();
                    assert_eq!(serde_json::from_str::<Take>(&text).unwrap(), take);
                }
            }
            let scene = Scene::rehearsed(&hour.rehearsal);
            assert!(!scene.choices.is_empty() && !scene.heading.is_empty(), "{:?}", hour.rehearsal.place());
            assert!(hour.rehearsal.take().is_none_or(|take| take.talk.trust <= MOST_TRUST));
        }
        for _ in 0..400 {
            hour.rehearsal.update(&Input::Choose(Act::Back), Now::made_up(Duration::from_secs(2_000)));
            if hour.rehearsal.place() == Place::Pause {
                let off = hour.rehearsal.offers().iter().position(|o| *o == Offer::BreakOff).unwrap();
                let now = Now::made_up(Duration::from_secs(2_000));
                hour.rehearsal.update(&Input::Choose(Act::Choice(off as u8)), now);
            }
        }
        assert_eq!(hour.rehearsal.place(), Place::Home);
    }
}

/// Silence covers the machine for whoever walks up, and then ends the rehearsal; what was said is kept as broken off.
#[test]
fn silence_closes_the_machine_for_training_and_then_ends_it() {
    use caring_mode::rehearsal::{GONE, IDLE};
    let mut hour = Hour::begin(&[]);
    hour.take(Offer::Today);
    hour.take(Offer::Sure(1));
    hour.take(Offer::Begin);
    let n = (0..3).find(|n| hour.rehearsal.case().unwrap().moments[0].lines[*n].mark > 0).unwrap();
    hour.take(Offer::Line(n));
    let mut now = Duration::from_secs(hour.seconds);
    assert_eq!(hour.rehearsal.deadline(), Some(now + IDLE));
    now += IDLE;
    assert_eq!(hour.rehearsal.update(&Input::Tick, Now::made_up(now)), []);
    assert_eq!(hour.rehearsal.place(), Place::Closed);
    assert_eq!(Scene::rehearsed(&hour.rehearsal).heading, "这台机器正在演练");
    now = hour.rehearsal.deadline().unwrap();
    let effects = hour.rehearsal.update(&Input::Tick, Now::made_up(now));
    assert!(matches!(&effects[..], [Effect::Keep(take), Effect::Leave] if !take.is_ended() && take.lines.len() == 1));
    assert!(now < Duration::from_secs(hour.seconds) + IDLE + GONE + Duration::from_secs(1));
    // A person and the counter lead to the same page, at once, and nobody is called.
    for act in [Act::Person, Act::Counter] {
        let mut hour = Hour::begin(&[]);
        assert_eq!(hour.rehearsal.update(&Input::Choose(act), Now::made_up(Duration::ZERO)), []);
        assert_eq!(hour.rehearsal.place(), Place::Closed);
        hour.take(Offer::GoOn);
        assert_eq!(hour.rehearsal.place(), Place::Home);
    }
}
