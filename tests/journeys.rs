//! Journeys as transcripts: what a person does, what the world is asked, what the screen says.

use crate::common::{self, kiosk, now, scene};
use caring_mode::{
    care::Staff,
    kiosk::{Act, Effect, Entry, Input, Kiosk},
    plain,
};

/// What the world is asked, as short as it can be read.
fn asked(effect: &Effect) -> String {
    match effect {
        Effect::Record(event) => format!("record {}", event.name()),
        Effect::Page(page) => {
            format!("page {} {} {} {}", page.what.name(), page.need.name(), page.level.name(), page.code)
        }
        Effect::Walked(_) => "walked".to_owned(),
        other => format!("{other:?}"),
    }
}

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
            let effects: Vec<String> = effects.iter().map(asked).collect();
            self.out.push_str(&format!("  => {}", effects.join(", ")));
        }
        self.out.push('\n');
        self.show();
        self
    }

    /// Taps what carries these words.
    fn tap(&mut self, words: &str) -> &mut Self {
        let s = scene(&self.kiosk);
        let all = s.choices.iter().chain(&s.footer).chain(&s.edge).chain(&s.answer);
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
    j.input("staff: corner", &Input::Corner).tap("输我的口令");
    j.input("code is right", &Input::CodeChecked(Entry::made_up(11)));
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
fn a_colleague_comes_by_name_and_takes_the_customer_to_the_counter() {
    let pack = common::pack();
    let mut setup = common::setup(&pack);
    let names = [(11, "王建国"), (12, "李秀英")];
    setup.names = names.map(|(n, name)| (Staff::new(n).unwrap(), name.to_owned())).to_vec();
    let mut j = Journey::begin(Kiosk::new(pack, setup, now(0.0)));
    j.tap("养老金、存折").tap("看养老金").tap("叫人帮忙");
    j.wait(120.0);
    j.tap("有人不舒服");
    j.wait(60.0);
    j.tap("工作人员应答").tap("李秀英").tap("去柜台").tap("我去柜台了");
    assert!(j.kiosk.trail().fresh() && j.kiosk.calls().is_empty());
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
    j.tap("字和语言").tap("语言、讲给谁").tap("English").tap("Back");
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

/// The whole of it: stuck, a colleague beside who sees the step and no answer, two at a hard sign, turned away at the PIN, given back, noted.
#[test]
fn a_colleague_at_the_side_from_the_call_to_the_ticket() {
    let staff = |n| Staff::new(n).unwrap();
    let pack = common::pack();
    let mut setup = common::setup(&pack);
    setup.names = vec![(staff(11), "王姐".into()), (staff(12), "李师傅".into())];
    let mut j = Journey::begin(Kiosk::new(pack, setup, now(0.0)));
    let code = |j: &mut Journey, n: u8| {
        j.input(&format!("the code of {n} is right"), &Input::CodeChecked(Entry::made_up(n)));
    };
    j.tap("取钱存钱转钱").tap("转钱、交费").tap("转钱给别人").tap("开始");
    j.tap("叫人帮忙").tap("工作人员应答").tap("王姐");
    j.input("corner", &Input::Corner).tap("输我的口令");
    code(&mut j, 11);
    j.tap("上一步").tap("上一步").tap("第一次转").tap("不超过").tap("继续");
    // She steps back; the customer answers, and nothing of it stands on the strip.
    for answer in ["有", "没有", "没有", "没有"] {
        j.tap(answer);
    }
    // The stop has paged, without a sound: a second colleague is on the way.
    j.tap("工作人员应答").tap("李师傅");
    j.input("corner", &Input::Corner);
    let go_on = scene(&j.kiosk).choices[0].text.clone();
    j.tap(&go_on).tap("记乙");
    code(&mut j, 11);
    code(&mut j, 12);
    while !j.kiosk.at_pin() {
        let first = scene(&j.kiosk).choices[0].text.clone();
        j.tap(&first);
    }
    j.input("corner", &Input::Corner).tap("回到刚才那一页");
    let done = scene(&j.kiosk).choices[0].text.clone();
    j.tap(&done).tap("工作人员");
    let before = j.kiosk.trail().frames().filter(|f| !f.place.is_for_staff()).cloned().collect::<Vec<_>>();
    j.tap("交还给客人");
    assert_eq!(j.kiosk.trail().frames().cloned().collect::<Vec<_>>(), before);
    j.input("corner", &Input::Corner).tap("输我的口令");
    code(&mut j, 11);
    j.tap("收尾").tap("帮客人记意见").tap("服务").tap("没讲清楚").tap("来这里问");
    j.input("it is on the disk", &Input::TicketKept(1));
    j.input("corner", &Input::Corner).tap("收尾").tap("结束这一次").tap("帮好了");
    assert!(j.kiosk.trail().fresh() && j.kiosk.duty().is_none());
    // What a colleague reads never has an answer, and the journal has no more than names of its catalogue.
    for line in j.out.lines().filter(|line| line.starts_with("    |")) {
        assert!(!line.contains("有人正跟您通话") && !line.contains("第一次转"), "{line}");
    }
    insta::assert_snapshot!(j.out);
}
