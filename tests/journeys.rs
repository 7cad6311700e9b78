//! Journeys as transcripts: what a person does, what the world is asked, what the screen says.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop there")]
mod common;

use caring_mode::{
    kiosk::{Act, Input, Kiosk},
    plain,
};
use common::{kiosk, now, scene};

/// A journey in the making: steps are the words on the glass.
struct Journey {
    kiosk: Kiosk,
    at: f64,
    out: String,
}

impl Journey {
    fn begin(kiosk: Kiosk) -> Self {
        let mut j = Self { kiosk, at: 0.0, out: String::new() };
        j.show();
        j
    }

    fn show(&mut self) {
        let lines = plain::lines(&scene(&self.kiosk), "");
        // The footer is the same everywhere; the laws see to that.
        for line in lines.iter().filter(|l| !l.is_empty() && !l.starts_with("0 ")) {
            self.out.push_str(&format!("    {line}\n"));
        }
    }

    fn input(&mut self, what: &str, input: &Input) -> &mut Self {
        self.at += 5.0;
        let effects = self.kiosk.update(input, now(self.at));
        self.out.push_str(&format!("> {what}"));
        if !effects.is_empty() {
            self.out.push_str(&format!("  => {effects:?}"));
        }
        self.out.push('\n');
        self.show();
        self
    }

    /// Taps what carries these words.
    fn tap(&mut self, words: &str) -> &mut Self {
        let s = scene(&self.kiosk);
        let all = s.choices.iter().chain(&s.footer).chain(&s.languages).chain(&s.answer);
        let label = all.clone().find(|l| l.text == words);
        let label = label.unwrap_or_else(|| panic!("no {words:?} on:\n{}", self.out));
        let act = label.act;
        self.input(&format!("tap {words}"), &Input::Choose(act))
    }

    fn wait(&mut self, seconds: f64) -> &mut Self {
        self.at += seconds;
        self.input(&format!("{seconds} s of silence"), &Input::Tick)
    }
}

#[test]
fn cash_is_taken_out_from_hello_to_goodbye() {
    let mut j = Journey::begin(kiosk());
    j.tap("取钱存钱转钱").tap("取钱、存钱").tap("取钱").tap("开始").tap("不超过");
    // From here on the first choice is the ordinary way.
    for _ in 0..14 {
        let s = scene(&j.kiosk);
        let Some(first) = s.choices.first().map(|c| c.text.clone()) else { break };
        j.tap(&first);
        if j.kiosk.trail().fresh() {
            break;
        }
    }
    assert!(j.kiosk.trail().fresh(), "the journey ends at the welcome page");
    insta::assert_snapshot!(j.out);
}

#[test]
fn a_caller_on_the_line_brings_a_colleague() {
    let mut j = Journey::begin(kiosk());
    j.tap("取钱存钱转钱").tap("转钱、交费").tap("转钱给别人").tap("开始").tap("第一次转").tap("不超过");
    let first = scene(&j.kiosk).choices[0].text.clone();
    j.tap(&first).tap("有").tap("没有").tap("没有").tap("没有");
    j.tap("工作人员应答");
    j.input("staff: corner, code", &Input::Corner);
    j.input("code is right", &Input::CodeChecked(true));
    insta::assert_snapshot!(j.out);
}

#[test]
fn calling_a_person_loses_nothing() {
    let mut j = Journey::begin(kiosk());
    j.tap("养老金、存折").tap("看养老金");
    let before = scene(&j.kiosk);
    j.tap("叫人帮忙").tap("工作人员应答").tap("上一步");
    let after = scene(&j.kiosk);
    assert_eq!((before.heading, before.body, before.choices), (after.heading, after.body, after.choices));
    j.tap("叫人帮忙").tap("不用了");
    insta::assert_snapshot!(j.out);
}

#[test]
fn silence_at_the_machine_asks_for_the_card_first() {
    let mut j = Journey::begin(kiosk());
    let script = j.kiosk.pack().script("withdraw-cash").unwrap();
    let at = script.find("insert-card").unwrap();
    j.kiosk.open("withdraw-cash", at);
    j.input("touch", &Input::Touch);
    j.wait(180.0).tap("都拿好了").wait(45.0);
    assert!(j.kiosk.trail().fresh());
    insta::assert_snapshot!(j.out);
}

#[test]
fn a_typed_password_is_dropped() {
    let mut j = Journey::begin(kiosk());
    j.tap("养老金、存折").tap("看养老金");
    let before = scene(&j.kiosk);
    for n in 0..4 {
        let at = now(j.at + 5.0 + f64::from(n));
        j.kiosk.update(&Input::Digit { again: false }, at);
        j.kiosk.update(&Input::Choose(Act::Choice(0)), at);
    }
    j.at += 20.0;
    j.out.push_str("> four digits in four seconds\n");
    j.show();
    j.tap("明白了");
    assert_eq!(before, scene(&j.kiosk), "the screen before the first digit is back");
    insta::assert_snapshot!(j.out);
}

#[test]
fn the_look_changes_and_back_undoes_it() {
    let mut j = Journey::begin(kiosk());
    j.tap("养老金、存折").tap("看养老金");
    let before = scene(&j.kiosk);
    j.tap("字和语言").tap("语言").tap("English").tap("Back");
    assert_eq!(before, scene(&j.kiosk));
    insta::assert_snapshot!(j.out);
}

#[test]
fn a_task_that_is_switched_off_sends_to_our_staff() {
    let pack = common::pack();
    let mut setup = common::setup(&pack);
    for tongue in 0..pack.words.tags().len() {
        setup.closed.close("transfer", tongue);
    }
    let mut j = Journey::begin(Kiosk::new(pack, setup, now(0.0)));
    j.tap("取钱存钱转钱").tap("转钱、交费").tap("转钱给别人").tap("叫人帮忙").tap("工作人员应答").tap("上一步");
    j.tap("去柜台").tap("接着在这里办").tap("回到刚才那一页").tap("转错了，想要回");
    insta::assert_snapshot!(j.out);
}
