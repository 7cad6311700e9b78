//! Feedback from first word to changed process: what a customer tells, what colleagues make of it, and when nothing can be noted.

use crate::common::{self, TODAY, choose, kiosk, now, pack, press, scene, setup};
use caring_mode::{
    care::{Face, Reason, Reply, Staff, TicketState, Topic, What},
    journal::Event,
    kiosk::{Act, Effect, Input, Kiosk, Offer, Place, Setup, Telling, TicketPage},
    tickets::Tickets,
};

/// A kiosk at the end of taking cash.
fn goodbye() -> Kiosk {
    let mut k = kiosk();
    let at = k.pack().script("withdraw-cash").unwrap().find("goodbye").unwrap();
    k.open("withdraw-cash", at);
    k
}

/// Takes what has these words, as the journal's writer answers: kept or not.
fn tap(k: &mut Kiosk, words: &str, kept: bool) -> Vec<Event> {
    let s = scene(k);
    let label = s.choices.iter().find(|l| l.text == words);
    let act = label.unwrap_or_else(|| panic!("no {words:?} among {:?}", s.text())).act;
    let effects = press(k, act);
    let mut events: Vec<Event> = effects.iter().filter_map(Effect::event).cloned().collect();
    for event in &events {
        if let Some(answer) = Input::noted(event, kept) {
            k.update(&answer, now(1.0));
        }
    }
    // A visit begins with the first press, whatever it is, and ends with the last.
    events.retain(|event| !matches!(event, Event::VisitBegun {} | Event::VisitEnded { .. }));
    events
}

fn staff(n: u8) -> Staff {
    Staff::new(n).unwrap()
}

#[test]
fn a_customer_complains_in_four_screens_and_leaves_with_a_number() {
    let mut k = goodbye();
    assert_eq!(tap(&mut k, "不满意", true), [Event::FacePicked { face: Face::Bad }]);
    let reasons = tap(&mut k, "太慢了", true);
    assert!(
        matches!(&reasons[..], [Event::FaceReason { reason: Reason::Slow, script: Some(s) }] if s.as_str() == "withdraw-cash")
    );
    tap(&mut k, "要，给我一个号", true);
    let mut screens = 0;
    let mut written = Vec::new();
    for words in ["服务", "等得太久", "来柜台问"] {
        screens += 1;
        written = tap(&mut k, words, true);
    }
    assert!(
        matches!(
            written[..],
            [Event::TicketOpened {
                ticket: 1,
                topic: Topic::Service,
                what: What::TookLong,
                reply: Reply::Counter,
                beside: None,
                ..
            }]
        ),
        "{written:?}"
    );
    let s = scene(&k);
    assert_eq!((screens + 1, s.heading.as_str()), (4, "1号"));
    let text = s.text().join("\n");
    assert!(["15天", "12378", "上级", "调解", "法院", "来柜台"].iter().all(|w| text.contains(w)), "{text}");
    assert_eq!(s.focus, None, "one press too many does not take the number away");
    // Back tells nothing again, and asking again shows the same number.
    press(&mut k, Act::Back);
    assert!(k.faces());
    assert_eq!(tap(&mut k, "不满意", true), [], "the same face is one face");
    tap(&mut k, "太慢了", true);
    tap(&mut k, "要，给我一个号", true);
    assert_eq!(k.top().place, Place::Feedback(Telling::Number(1)));
    assert_eq!(tap(&mut k, "回到开头", true), []);
    assert!(k.trail().fresh());
    // The next customer gets the next number.
    assert_eq!(k.tickets().number(), 2);
}

#[test]
fn the_longest_way_has_four_screens_too() {
    let mut k = kiosk();
    let at = k.pack().script("rights").unwrap().find("bank-first").unwrap();
    k.open("rights", at);
    tap(&mut k, "在这里说，记个号", true);
    for words in ["别的事", "碰到骗子了"] {
        tap(&mut k, words, true);
    }
    let written = tap(&mut k, "不用答复", true);
    assert!(
        matches!(written[..], [Event::TicketOpened { topic: Topic::Fraud, reply: Reply::NoAnswer, .. }]),
        "{written:?}"
    );
    assert!(!scene(&k).text().join("").contains("15天"), "nobody who wants no answer is promised one");
    press(&mut k, Act::Back);
    assert_eq!(k.top().place, Place::Screen { script: "rights".into(), at }, "the work is where it was");
}

#[test]
fn a_number_stands_there_only_after_the_journal_has_it() {
    let mut k = goodbye();
    for words in ["不满意", "没人来帮", "要，给我一个号", "收费", "办错了"] {
        tap(&mut k, words, true);
    }
    let effects = choose(&mut k, 2);
    assert!(matches!(effects[..], [Effect::Record(Event::TicketOpened { .. })]));
    assert!(!scene(&k).text().join("").contains('号'), "it is being noted");
    k.update(&Input::TicketKept(7), now(2.0));
    assert_eq!(k.top().place, Place::Feedback(Telling::Noting), "that was another one");
    let mut lost = goodbye();
    for words in ["不满意", "没人来帮", "要，给我一个号", "收费", "办错了"] {
        tap(&mut lost, words, true);
    }
    tap(&mut lost, "打电话问", false);
    assert_eq!(lost.top().place, Place::Feedback(Telling::Lost));
    assert_eq!(lost.offers(), [Offer::Counter, Offer::Home]);
    assert_eq!(lost.tickets().number(), 1, "a number that nobody has is still free");
}

#[test]
fn nobody_has_to_say_anything_and_a_slip_can_be_mended() {
    let mut k = goodbye();
    assert_eq!(k.focus(), Some(Act::Choice(3)), "no face is nearer than another");
    let until = k.deadline();
    k.update(&Input::Touch, now(1.0));
    let at = k.deadline().unwrap();
    assert!(until.is_none());
    let forgotten = k.update(&Input::Tick, caring_mode::kiosk::Now { since: at, ..now(0.0) });
    assert_eq!(common::acts(forgotten), [Effect::Forget]);
    let mut k = goodbye();
    assert_eq!(tap(&mut k, "满意", true), [Event::FacePicked { face: Face::Good }]);
    assert_eq!(k.top().place, Place::Feedback(Telling::Thanks));
    press(&mut k, Act::Back);
    assert_eq!(tap(&mut k, "一般", true), [Event::FacePicked { face: Face::Fair }]);
    assert_eq!(common::acts(choose(&mut k, 0)), [Effect::Forget]);
}

#[test]
fn faces_stand_only_at_the_end_of_a_task_of_the_customer() {
    let pack = pack();
    let at = |name: &str, id: &str| (name.to_owned(), pack.script(name).unwrap().find(id).unwrap());
    let shown = |(name, at): (String, usize)| {
        let mut k = kiosk();
        k.open(&name, at);
        k.faces()
    };
    assert!(shown(at("withdraw-cash", "goodbye")));
    assert!(!shown(at("withdraw-cash", "not-today")), "nothing was done");
    assert!(!shown(at("fake-police", "goodbye")), "a story of a fraud");
    let sale = pack.script("sale-list").unwrap();
    let ends = (0..sale.screens.len()).filter(|n| shown(("sale-list".into(), *n))).count();
    assert_eq!(ends, 0, "a list for staff");
    // Over a task that waits below.
    let mut k = kiosk();
    let (name, below) = at("transfer", "goodbye");
    k.open(&name, below - 1);
    let (name, end) = at("withdraw-cash", "goodbye");
    k.open(&name, end);
    assert!(!k.faces() && k.offers() == [Offer::Resume, Offer::Home]);
    // A language without words for it does not ask.
    let bo = pack.words.negotiate("bo").unwrap();
    let mut tibetan = setup(&pack);
    tibetan.prefs.tongue = bo;
    let mut k = Kiosk::new(pack.clone(), tibetan, now(0.0));
    k.open("withdraw-cash", pack.script("withdraw-cash").unwrap().find("goodbye").unwrap());
    assert!(!k.faces());
}

/// A kiosk on the staff's list, with three tickets of which 23 stood beside the first customer.
fn desk() -> Kiosk {
    let pack = pack();
    let names = vec![(staff(23), "王丽".to_owned()), (staff(31), "李强".to_owned())];
    let mut k = Kiosk::new(pack.clone(), Setup { names, ..setup(&pack) }, now(0.0));
    let mut tickets = Tickets::default();
    for ticket in 1..=3 {
        let (topic, what, reply) = (Topic::Fee, What::Wrong, Reply::Here);
        let beside = (ticket == 1).then(|| staff(23));
        tickets.take(&Event::TicketOpened { ticket, topic, what, reply, script: None, beside }, TODAY);
    }
    k.update(&Input::Tickets(std::sync::Arc::new(tickets)), now(1.0));
    k.acts(Some(staff(31)));
    k.show_tickets(None);
    k
}

#[test]
fn colleagues_carry_a_ticket_to_its_end() {
    let mut k = desk();
    tap(&mut k, "1号 收费 还有1天", true);
    tap(&mut k, "交给谁办", true);
    let offered: Vec<String> = scene(&k).choices.into_iter().map(|c| c.text).collect();
    assert_eq!(offered, ["李强"], "王丽 stood beside the customer");
    tap(&mut k, "李强", true);
    for (words, state) in [("开始查", TicketState::LookedInto), ("已经答复客人", TicketState::Answered)] {
        let written = tap(&mut k, words, true);
        assert_eq!(written, [Event::TicketMoved { ticket: 1, state, by: staff(31) }]);
    }
    tap(&mut k, "记下原因", true);
    tap(&mut k, "往下看", true);
    tap(&mut k, "人手不够", true);
    tap(&mut k, "记下改了什么", true);
    tap(&mut k, "换了办法", true);
    assert_eq!(k.top().place, Place::TicketOf(1, TicketPage::Top));
    tap(&mut k, "已经告诉客人", true);
    assert_eq!(k.tickets().get(1).unwrap().state, TicketState::Told);
    let text = scene(&k).text().join("\n");
    assert!(text.contains("人手不够") && text.contains("换了办法") && text.contains("李强"), "{text}");
    press(&mut k, Act::Back);
    assert_eq!(k.offers().len(), 2, "what is finished is not on the list");
}

#[test]
fn what_could_not_be_noted_is_not_so() {
    let mut k = desk();
    tap(&mut k, "2号 收费 还有1天", true);
    let before = k.tickets().clone();
    tap(&mut k, "延到30天", false);
    assert_eq!(*k.tickets(), before);
    assert!(scene(&k).text().join("").contains("没能记下"));
    tap(&mut k, "延到30天", true);
    assert_eq!(k.tickets().get(2).unwrap().days, Some(30));
    assert!(!scene(&k).text().join("").contains("没能记下"));
    // Nobody without a code of their own moves a ticket.
    k.acts(None);
    assert_eq!(k.offers(), [Offer::Stay]);
    // And no customer meets any of it.
    press(&mut k, Act::Look);
    press(&mut k, Act::Counter);
    assert!(k.trail().frames().all(|f| !f.place.is_for_staff()));
}

#[test]
fn a_colleague_beside_the_customer_opens_a_ticket_and_does_not_handle_it() {
    let mut k = goodbye();
    k.acts(Some(staff(23)));
    k.show_tickets(None);
    k.open_ticket();
    for words in ["产品", "没讲清楚"] {
        tap(&mut k, words, true);
    }
    let written = tap(&mut k, "来这里问", true);
    assert!(matches!(written[..], [Event::TicketOpened { beside: Some(s), .. }] if s == staff(23)), "{written:?}");
    assert!(!k.handlers(k.tickets().get(1).unwrap()).contains(&staff(23)));
}
