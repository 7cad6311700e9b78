//! Staff mode: what a colleague sees and never sees, what two are asked for, and that it always ends and leaves everything as it was.
use crate::common::{self, choose, helped, kiosk, now, pack, press, rows, scene, take};
use caring_mode::{
    care::{Closing, Left, Need, Role, StaffEnd, TalkEnd},
    journal::Event,
    kiosk::{Act, Assist, Effect, Entry, Input, Kiosk, Notice, Offer, Place, Power, may},
    scene::{Scene, Strip},
    script::Special,
    view::Drawn,
};
use proptest::prelude::*;
use ratatui::buffer::Cell;
use std::time::Duration;

/// The third answer of a red-flag question.
const NO: u8 = 2;

fn strip(kiosk: &Kiosk) -> Strip {
    scene(kiosk).strip.unwrap()
}

fn at(script: &str, screen: &str) -> Kiosk {
    let mut k = kiosk();
    let place = k.pack().script(script).unwrap().find(screen).unwrap();
    k.update(&Input::Touch, now(0.5));
    k.arrive(script, place, caring_mode::script::Flags::default());
    k
}

/// A customer at the gate of a stop, a colleague there.
fn stopped() -> Kiosk {
    let mut k = kiosk();
    k.enter("transfer");
    for n in [0, 1, 0, 0, 0, NO, NO, NO] {
        choose(&mut k, n);
    }
    while k.question().is_some() {
        choose(&mut k, NO);
    }
    assert!(k.at_gate(), "{:?}", k.top().place);
    helped(&mut k, 30.0);
    k
}

#[test]
fn without_a_code_there_are_words_more_time_and_another_look() {
    let mut k = at("withdraw-cash", "amount");
    let before = k.trail().clone();
    k.update(&Input::Corner, now(2.0));
    assert_eq!(k.offers(), [Offer::MoreTime, Offer::LookForCustomer, Offer::EnterCode, Offer::Stay]);
    let page = scene(&k);
    assert_eq!(page.body.len(), 3, "what to say, to do, never to do: {:?}", page.text());
    let usual = {
        let mut k = at("withdraw-cash", "amount");
        k.update(&Input::Touch, now(2.0));
        k.deadline().unwrap()
    };
    let effects = take(&mut k, &Offer::MoreTime, 2.0).unwrap();
    assert_eq!(rows(&effects), [Event::MoreTime {}]);
    assert_eq!(*k.trail(), before);
    assert!(k.deadline().unwrap() > usual + Duration::from_mins(5));
}

#[test]
fn staff_read_the_step_and_no_answer_and_turn_away_at_the_pin() {
    let mut k = at("withdraw-cash", "amount");
    choose(&mut k, 0);
    helped(&mut k, 2.0);
    press(&mut k, Act::Back);
    let read = strip(&k);
    assert!(read.head.contains('步'), "{read:?}");
    assert_eq!(read.lines.len(), 3);
    let chosen = scene(&at("withdraw-cash", "amount")).choices[0].text.clone();
    assert!(!format!("{read:?}").contains(&chosen), "{read:?}");
    let script = k.pack().script("withdraw-cash").unwrap();
    let pin = script.screens.iter().position(|s| matches!(&s.special, Special::Machine(key) if key == "enter-pin"));
    k.open("withdraw-cash", pin.unwrap());
    let read = strip(&k);
    assert!(read.away && read.lines.is_empty() && read.head == "请转过身去", "{read:?}");
    assert_eq!(scene(&k).answer, None);
    k.update(&Input::Corner, now(3.0));
    assert_eq!(k.offers(), [Offer::Stay], "nothing to read, nothing to do");
    assert_eq!(scene(&k).heading, "请转过身去");
}

#[test]
fn every_pin_of_every_machine_is_a_secret() {
    for profile in ["generic", "example-branch"] {
        let machine = &common::pack_for(profile).machine;
        for (key, shown) in machine.screens.iter().filter(|(key, _)| key.split('-').any(|part| part == "pin")) {
            let about = key.starts_with("choose") || key.ends_with("changed");
            assert_eq!(shown.secret, !about, "{profile}: {key}");
        }
    }
}

#[test]
fn going_on_from_a_hard_sign_takes_two_and_stopping_takes_one() {
    let mut k = stopped();
    take(&mut k, &Offer::Choice(0), 31.0).unwrap();
    take(&mut k, &Offer::Ended(TalkEnd::NotFraud), 32.0).unwrap();
    assert!(k.notice().is_some_and(|p| p.notice.is_pad()), "a second code");
    assert_eq!(scene(&k).heading, "请另一位同事输口令");
    // The same colleague, and one who decides nothing, are not a second one; neither is a wrong code counted for them.
    let volunteer = Entry { role: Role::Volunteer, ..Entry::made_up(12).unwrap() };
    for entry in [Entry::made_up(11).unwrap(), volunteer] {
        let effects = k.update(&Input::CodeChecked(Some(entry)), now(33.0));
        assert_eq!(effects, [], "{entry:?}");
        assert!(k.at_gate() || matches!(k.top().place, Place::Outcome(_)));
    }
    let effects = k.update(&Input::CodeChecked(Entry::made_up(12)), now(34.0));
    let decided = rows(&effects);
    assert!(
        matches!(&decided[..], [Event::GateDecided { by: Some(a), second: Some(b), goes_on: true, .. }, ..]
            if (a.number(), b.number()) == (11, 12)),
        "{decided:?}"
    );
    assert!(!k.at_gate());
    let mut k = stopped();
    take(&mut k, &Offer::Choice(1), 31.0).unwrap();
    take(&mut k, &Offer::Ended(TalkEnd::Confirmed), 32.0).unwrap();
    assert!(k.notice().is_none() && !k.at_gate());
}

#[test]
fn a_large_sum_of_cash_takes_two_and_a_doubt_as_well() {
    let pack = pack();
    let script = pack.script("large-cash").unwrap();
    let gates: Vec<_> = script.screens.iter().filter(|s| s.is_gate()).collect();
    assert!(!gates.is_empty() && gates.iter().all(|s| s.people == 2));
}

/// The first choice of a gate goes on, the others do not: what needs a second colleague is told by that.
#[test]
fn the_first_choice_of_every_gate_goes_on() {
    let pack = pack();
    for name in pack.scripts() {
        let script = pack.script(name).unwrap();
        for gate in script.screens.iter().filter(|s| s.is_gate()) {
            assert_eq!(gate.choices.len(), 2, "{name}/{}", gate.id);
            assert_eq!(
                (gate.choices[0].id.as_str(), gate.choices[1].id.as_str()),
                ("staff-ok", "staff-stop"),
                "{name}/{}",
                gate.id
            );
        }
    }
}

#[test]
fn a_role_does_what_it_is_for() {
    let powers = [Power::Help, Power::Finish, Power::Decide, Power::Hall, Power::Machine, Power::Rehearse];
    let table: Vec<String> = Role::ALL
        .iter()
        .map(|role| {
            let may: String = powers.iter().map(|p| if may(*role, *p) { 'x' } else { '.' }).collect();
            format!("{} {may}", role.name())
        })
        .collect();
    assert_eq!(table, ["lobby xxxx..", "manager xxxxxx", "trainer x....x", "technician ....x.", "volunteer x....."]);
    // A volunteer at a gate reads what to say and decides nothing.
    let mut k = stopped();
    take(&mut k, &Offer::HandBack, 31.0);
    k.relieve(Some(Entry { role: Role::Volunteer, ..Entry::MADE_UP }), now(32.0));
    assert!(k.offers().iter().all(|o| !matches!(o, Offer::Choice(_))), "{:?}", k.offers());
}

/// A trainer closes the machine for training from the welcome page, and never under a customer's hands.
#[test]
fn a_trainer_rehearses_where_no_customer_is() {
    let trainer = || Some(Entry { role: Role::Trainer, ..Entry::MADE_UP });
    let mut k = at("withdraw-cash", "amount");
    k.relieve(trainer(), now(2.0));
    assert!(!k.offers().contains(&Offer::Rehearse), "{:?}", k.offers());
    let mut k = kiosk();
    k.relieve(Some(Entry { role: Role::Volunteer, ..Entry::MADE_UP }), now(2.0));
    assert!(!k.offers().contains(&Offer::Rehearse));
    k.relieve(trainer(), now(3.0));
    let effects = take(&mut k, &Offer::Rehearse, 4.0).unwrap();
    assert_eq!(effects.last(), Some(&Effect::Rehearse(Entry::MADE_UP.by)));
    assert!(matches!(rows(&effects)[..], [Event::StaffOut { .. }, ..]), "{effects:?}");
    assert!(k.duty().is_none() && k.trail().fresh(), "the next customer meets the welcome page");
}

#[test]
fn staff_mode_warns_and_ends_by_itself() {
    let mut k = at("withdraw-cash", "amount");
    let before = k.trail().clone();
    helped(&mut k, 10.0);
    let warns = k.deadline().unwrap();
    assert_eq!(warns, Duration::from_secs(10 + 240));
    k.update(&Input::Tick, now(250.0));
    assert!(scene(&k).text().iter().any(|t| t.contains("再过一分钟")), "{:?}", scene(&k).text());
    let effects = k.update(&Input::Tick, now(310.0));
    assert!(matches!(rows(&effects)[..], [Event::HelperLeft { how: StaffEnd::Idle, .. }]), "{effects:?}");
    assert!(k.duty().is_none());
    assert_eq!(*k.trail(), before);
    // With a key each minute it lasts twelve hours, and says so a quarter of an hour ahead.
    let mut k = at("withdraw-cash", "amount");
    helped(&mut k, 0.0);
    let (mut said, mut ended) = (None, None);
    for minute in 1..=721 {
        let moment = f64::from(minute) * 60.0;
        k.update(&Input::Touch, now(moment));
        k.update(&Input::Tick, now(moment));
        if said.is_none() && k.duty().is_some_and(|d| d.warned == Some(StaffEnd::Long)) {
            said = Some(minute);
        }
        if ended.is_none() && k.duty().is_none() {
            ended = Some(minute);
        }
    }
    assert_eq!((said, ended), (Some(705), Some(720)));
}

#[test]
fn a_step_is_shown_and_the_work_is_where_it_was() {
    let mut k = kiosk();
    k.enter("withdraw-cash");
    for _ in 0..3 {
        choose(&mut k, 0);
    }
    let before = k.trail().clone();
    helped(&mut k, 5.0);
    take(&mut k, &Offer::Assist(Assist::Help), 5.0).unwrap();
    take(&mut k, &Offer::Assist(Assist::Steps(0)), 5.0).unwrap();
    let steps: Vec<_> = k.offers().into_iter().filter(|o| matches!(o, Offer::Assist(Assist::Step(_)))).collect();
    assert_eq!(steps.len(), 3);
    let effects = take(&mut k, &steps[1], 6.0).unwrap();
    assert!(matches!(&rows(&effects)[..], [Event::ShowedAStep { .. }]));
    // The customer's choices of that step are not there to be pressed.
    assert_eq!(k.offers(), [Offer::EndShowing, Offer::Stay]);
    take(&mut k, &Offer::EndShowing, 7.0).unwrap();
    take(&mut k, &Offer::Stay, 7.0);
    press(&mut k, Act::Back);
    press(&mut k, Act::Back);
    assert_eq!(*k.trail(), before);
    assert!(k.duty().is_some(), "the colleague is still here");
}

#[test]
fn a_task_begins_anew_in_the_look_that_it_had_and_what_was_learnt_of_fraud_stays() {
    let mut k = stopped();
    let look = {
        take(&mut k, &Offer::HandBack, 31.0);
        press(&mut k, Act::Look);
        choose(&mut k, 0);
        choose(&mut k, 3);
        k.top().prefs
    };
    helped(&mut k, 40.0);
    assert!(take(&mut k, &Offer::Assist(Assist::Help), 41.0).is_some());
    take(&mut k, &Offer::StartOver, 42.0).unwrap();
    assert_eq!(k.top().prefs, look);
    assert!(k.screen().is_some_and(|s| s.id == "intro"));
    for n in [0, 1, 0, 0, NO, NO, NO, NO] {
        choose(&mut k, n);
    }
    while k.question().is_some() {
        choose(&mut k, NO);
    }
    assert!(k.at_gate(), "the worst verdict of the visit holds: {:?}", k.top().place);
}

#[test]
fn a_visit_is_closed_with_an_outcome_and_the_kiosk_is_free() {
    let mut k = at("withdraw-cash", "amount");
    helped(&mut k, 2.0);
    take(&mut k, &Offer::Assist(Assist::Finish), 3.0).unwrap();
    take(&mut k, &Offer::Assist(Assist::Closing), 3.0).unwrap();
    let effects = take(&mut k, &Offer::Close(Closing::Counter), 4.0).unwrap();
    let rows = rows(&effects);
    assert!(matches!(rows[0], Event::Closed { closing: Closing::Counter, .. }), "{rows:?}");
    assert!(matches!(rows.last(), Some(Event::VisitEnded { how: Left::Counter, .. })), "{rows:?}");
    assert!(k.trail().fresh() && k.duty().is_none() && k.deadline().is_none());
}

#[test]
fn a_hand_over_names_who_comes() {
    let pack = pack();
    let mut setup = common::setup(&pack);
    let number = |n| caring_mode::care::Staff::new(n).unwrap();
    setup.names = vec![(number(11), "王姐".into()), (number(12), "李师傅".into())];
    let mut k = Kiosk::new(pack, setup, now(0.0));
    k.enter("withdraw-cash");
    helped(&mut k, 2.0);
    take(&mut k, &Offer::Assist(Assist::Finish), 3.0).unwrap();
    take(&mut k, &Offer::Assist(Assist::Names(0)), 3.0).unwrap();
    assert_eq!(k.offers(), [Offer::To(number(12))], "not to oneself");
    let effects = take(&mut k, &Offer::To(number(12)), 4.0).unwrap();
    assert!(
        rows(&effects)
            .iter()
            .any(|e| matches!(e, Event::HandedOver { by, to } if (by.number(), to.number()) == (11, 12)))
    );
    assert!(scene(&k).heading.contains("李师傅"), "{:?}", scene(&k).text());
    assert!(k.calls().iter().all(|c| c.need == Need::Stuck));
}

/// The customer comes first: what a colleague reads costs no line of type, no page and no target.
#[test]
fn the_strip_takes_only_what_the_page_can_spare() {
    let (mut strips, mut whole) = (0, 0);
    for (name, k) in common::every_screen(&pack(), |_| ()).into_iter().filter(|(name, _)| name.starts_with("beside/")) {
        let beside = scene(&k);
        if beside.strip.as_ref().is_some_and(|strip| strip.away) {
            continue;
        }
        let who: String = beside.strip.as_ref().map(|s| s.head.chars().take(3).collect()).unwrap();
        let alone = Scene { strip: None, ..beside.clone() };
        for way in common::WAYS {
            let mut view = common::view(k.pack(), way);
            for grid in common::GRIDS {
                let (cells, with) = common::cells(&mut view, &beside, grid);
                let (_, without) = common::cells(&mut view, &alone, grid);
                let looks = format!("{name}: {way:?} {grid:?}");
                assert_eq!(with.pages, without.pages, "{looks}");
                let type_of = |drawn: &Drawn| drawn.placed.iter().map(|line| line.area.height).collect::<Vec<_>>();
                assert_eq!(type_of(&with), type_of(&without), "{looks}");
                let targets =
                    |drawn: &Drawn| drawn.hits.0.iter().map(|hit| (hit.act, hit.area.width)).collect::<Vec<_>>();
                assert_eq!(targets(&with), targets(&without), "{looks}");
                let mut rows = cells
                    .content
                    .chunks(grid.0.into())
                    .map(|row| row.iter().map(Cell::symbol).collect::<String>().replace(' ', ""));
                strips += usize::from(rows.next().is_some_and(|row| row.starts_with(&who)));
                whole += usize::from(rows.nth(2).is_some_and(|row| row.starts_with("不做：")));
            }
        }
    }
    // Of 8 pages, 6 ways and 4 grids, of which two are too small for one.
    assert!(strips > 60 && whole > 30, "{strips} strips, {whole} of them whole");
}

/// Everything that a colleague can press in staff mode without deciding anything for the customer.
fn any_staff_step() -> impl Strategy<Value = Input> {
    prop_oneof![
        8 => (0_u8..4).prop_map(|n| Input::Choose(Act::Choice(n))),
        3 => Just(Input::Choose(Act::Back)),
        2 => Just(Input::Corner),
        1 => Just(Input::Choose(Act::Staff)),
        1 => (0_usize..4).prop_map(Input::Page),
        1 => Just(Input::Touch),
    ]
}

/// What changes the customer's visit on purpose: the rest may not.
fn on_purpose(offer: &Offer) -> bool {
    matches!(
        offer,
        Offer::StartOver
            | Offer::LookForCustomer
            | Offer::MoreTime
            | Offer::To(_)
            | Offer::Close(_)
            | Offer::Choice(_)
            | Offer::Ended(_)
            | Offer::Feedback
            | Offer::Lists
            | Offer::LeaveKiosk
            | Offer::Lane(_)
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever a colleague leafs through, the screen that is given back is the one that was there; and the customer's
    /// own choices cannot be pressed from there.
    #[test]
    fn what_is_given_back_is_exactly_what_was_there(
        screen in 0_usize..10_000,
        role in 0_usize..5,
        steps in proptest::collection::vec(any_staff_step(), 0..40),
    ) {
        let pack = pack();
        let all: Vec<(String, usize)> = pack.scripts()
            .flat_map(|name| (0..pack.script(name).unwrap().screens.len()).map(move |at| (name.to_owned(), at)))
            .filter(|(name, at)| !matches!(pack.script(name).unwrap().screens[*at].special, Special::Verdict { .. }))
            .collect();
        let (name, screen) = &all[screen % all.len()];
        let mut k = kiosk();
        k.update(&Input::Touch, now(0.5));
        k.arrive(name, *screen, caring_mode::script::Flags::default());
        let before = k.trail().clone();
        k.relieve(Some(Entry { role: Role::ALL[role], ..Entry::MADE_UP }), now(1.0));
        for step in steps {
            let staff = k.top().place.is_for_staff();
            let chosen = match step {
                Input::Choose(Act::Choice(n)) => k.offers().get(usize::from(n)).cloned(),
                _ => None,
            };
            // On the customer's own page every press is the customer's, and some are the colleague's purpose.
            let theirs = !staff && !matches!(step, Input::Corner | Input::Choose(Act::Staff));
            if theirs || chosen.as_ref().is_some_and(on_purpose) {
                continue;
            }
            k.update(&step, now(2.0));
        }
        if k.notice().is_some() {
            press(&mut k, Act::Back);
        }
        // From whatever page: back to the own one, and there the screen is given back.
        while k.top().place.is_for_staff() && take(&mut k, &Offer::HandBack, 3.0).is_none() {
            press(&mut k, Act::Back);
        }
        prop_assert_eq!(k.trail(), &before, "{}", name);
    }

    /// However it began and whatever was pressed, silence ends it.
    #[test]
    fn staff_mode_always_ends(steps in proptest::collection::vec((0_u64..400, any_staff_step()), 0..40)) {
        let mut k = at("transfer", "payee");
        helped(&mut k, 1.0);
        let mut moment = 1.0;
        for (wait, step) in steps {
            moment += wait as f64;
            k.update(&Input::Tick, now(moment));
            k.update(&step, now(moment));
        }
        for _ in 0..12 {
            let Some(at) = k.deadline() else { break };
            k.update(&Input::Tick, now(at.as_secs_f64()));
        }
        prop_assert!(k.duty().is_none() && k.deadline().is_none());
        prop_assert!(k.notice().is_none_or(|p| !matches!(p.notice, Notice::Pad(_))));
    }
}
