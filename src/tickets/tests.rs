use super::*;
use crate::journal::Row;
use proptest::prelude::*;

fn staff(n: u8) -> Staff {
    Staff::new(n).unwrap()
}

fn opened(ticket: u64) -> Event {
    let (topic, what, reply) = (Topic::Fee, What::NotExplained, Reply::Counter);
    Event::TicketOpened { ticket, topic, what, reply, script: None, beside: Some(staff(23)) }
}

fn moved(ticket: u64, state: TicketState) -> Event {
    Event::TicketMoved { ticket, state, by: staff(31) }
}

fn cause(ticket: u64, cause: TicketCause) -> Event {
    Event::TicketCauseFound { ticket, cause, by: staff(31) }
}

const TERMS: Terms = Terms { contact: Some(1), usual: Some(15), complex: Some(30), more: Some(30) };

/// One ticket from hello to goodbye, each step on a day of its own.
#[test]
fn a_ticket_goes_from_received_to_told_and_the_answer_comes_before_the_cause() {
    let mut tickets = Tickets::default();
    assert_eq!(tickets.number(), 1);
    assert!(tickets.take(&opened(1), date(2026, 11, 25)));
    assert!(!tickets.take(&opened(1), date(2026, 11, 26)), "a number is given once");
    assert_eq!(tickets.number(), 2);
    let next = |tickets: &Tickets| tickets.get(1).unwrap().next();
    assert_eq!(next(&tickets), Some(Step::Handler));
    let handler = |n| Event::TicketHandler { ticket: 1, handler: staff(n), by: staff(31) };
    assert!(!tickets.take(&handler(23), date(2026, 11, 25)), "23 stood beside the customer");
    assert!(tickets.take(&handler(31), date(2026, 11, 25)));
    assert!(!tickets.take(&cause(1, TicketCause::Words), date(2026, 11, 26)), "the customer has no answer yet");
    let steps: [(Step, Event); 5] = [
        (Step::Move(TicketState::LookedInto), moved(1, TicketState::LookedInto)),
        (Step::Move(TicketState::Answered), moved(1, TicketState::Answered)),
        (Step::Cause, cause(1, TicketCause::Words)),
        (Step::Change, Event::TicketChanged { ticket: 1, change: Change::Words, by: staff(31) }),
        (Step::Move(TicketState::Told), moved(1, TicketState::Told)),
    ];
    for (n, (step, event)) in (26..).zip(steps) {
        assert_eq!(next(&tickets), Some(step));
        assert!(tickets.take(&event, date(2026, 11, n)), "{event:?}");
    }
    assert_eq!(next(&tickets), None);
    assert!(!tickets.take(&moved(1, TicketState::Received), date(2026, 12, 1)), "no ticket goes back");
    assert_eq!(tickets.open(&TERMS, date(2026, 12, 1)), []);
}

#[test]
fn days_are_counted_over_the_ends_of_months_and_weeks() {
    let due = |day: Date, days: Option<u64>, handled: bool| {
        let mut tickets = Tickets::default();
        tickets.take(&opened(1), day);
        if handled {
            tickets.take(&Event::TicketHandler { ticket: 1, handler: staff(31), by: staff(31) }, day);
        }
        if let Some(days) = days {
            tickets.take(&Event::TicketLengthened { ticket: 1, days, by: staff(31) }, day);
        }
        tickets.get(1).unwrap().due_on(&TERMS).unwrap()
    };
    // Wednesday, Friday, Saturday: taken up on the next working day.
    assert_eq!(due(date(2026, 11, 25), None, false), date(2026, 11, 26));
    assert_eq!(due(date(2026, 11, 27), None, false), date(2026, 11, 30));
    assert_eq!(due(date(2026, 11, 28), None, false), date(2026, 11, 30));
    // The answer: days as they come.
    assert_eq!(due(date(2026, 11, 25), None, true), date(2026, 12, 10));
    assert_eq!(due(date(2027, 2, 20), None, true), date(2027, 3, 7));
    assert_eq!(due(date(2028, 2, 20), None, true), date(2028, 3, 6));
    assert_eq!(due(date(2026, 12, 25), Some(30), true), date(2027, 1, 24));
    assert_eq!(due(date(2026, 11, 25), Some(60), true), date(2027, 1, 24));
}

#[test]
fn the_longer_times_are_thirty_and_sixty_days_and_no_more() {
    let days = [None, Some(30), Some(60)].map(|now| TERMS.longer(now));
    assert_eq!(days, [Some(30), Some(60), None]);
    assert_eq!(Terms { complex: None, ..TERMS }.longer(None), None, "nobody knows the days: nothing is offered");
    let mut tickets = Tickets::default();
    tickets.take(&opened(1), date(2026, 11, 1));
    assert_eq!(tickets.get(1).unwrap().longer(&TERMS), Some(30));
    tickets.take(&moved(1, TicketState::Answered), date(2026, 11, 2));
    assert_eq!(tickets.get(1).unwrap().longer(&TERMS), None, "it is answered");
}

#[test]
fn the_most_urgent_come_first_and_without_a_fact_there_is_no_day() {
    let mut tickets = Tickets::default();
    for (ticket, day) in [(1, date(2026, 11, 20)), (2, date(2026, 11, 1)), (3, date(2026, 11, 24))] {
        tickets.take(&opened(ticket), day);
        tickets.take(&Event::TicketHandler { ticket, handler: staff(31), by: staff(31) }, day);
    }
    tickets.take(&opened(4), date(2026, 11, 25));
    tickets.take(&moved(3, TicketState::Answered), date(2026, 11, 25));
    let today = date(2026, 11, 25);
    let order = |terms| tickets.open(&terms, today).into_iter().map(|(t, due)| (t.number, due)).collect::<Vec<_>>();
    let by = |m, d| Due::By { day: date(2026, m, d) };
    assert_eq!(
        order(TERMS),
        [(2, Due::Over { day: date(2026, 11, 16) }), (4, by(11, 26)), (1, by(12, 5)), (3, Due::Answered)]
    );
    assert_eq!(order(Terms::default()), [(1, Due::Unknown), (2, Due::Unknown), (4, Due::Unknown), (3, Due::Answered)]);
}

#[test]
fn a_fact_past_its_review_gives_no_days() {
    const FILE: &str = r#"
fact complaint-days value="15" from="2020-03-01" review-by="2027-05-31" tag=C source="S17"
fact complaint-more-days value="soon" from="2020-03-01" review-by="2027-05-31" tag=C source="S17"
"#;
    let (facts, found) = Facts::read("cn", [("assets/facts/cn/rights.kdl", FILE)]);
    assert_eq!(found, []);
    assert_eq!(Terms::of(&facts, date(2027, 5, 31)), Terms { usual: Some(15), ..Terms::default() });
    assert_eq!(Terms::of(&facts, date(2027, 6, 1)), Terms::default());
}

#[test]
fn three_causes_a_month_are_named_with_what_changed() {
    use TicketCause::{Machine, Manner, People, Words};
    let mut tickets = Tickets::default();
    for (ticket, why) in (1..).zip([Words, Words, Machine, Words, People, Machine, Manner]) {
        tickets.take(&opened(ticket), date(2026, 10, 1));
        tickets.take(&moved(ticket, TicketState::Answered), date(2026, 10, 2));
        let day = if ticket == 7 { date(2026, 11, 1) } else { date(2026, 10, 31) };
        tickets.take(&cause(ticket, why), day);
    }
    for (ticket, change) in [(1, Change::Words), (2, Change::Nothing)] {
        tickets.take(&Event::TicketChanged { ticket, change, by: staff(31) }, date(2026, 11, 2));
    }
    let found =
        |cause, tickets, changes: &[(Change, u64)], open| Found { cause, tickets, changes: changes.to_vec(), open };
    assert_eq!(
        tickets.causes(),
        [
            (
                (2026, 10),
                vec![
                    found(Words, 3, &[(Change::Words, 1), (Change::Nothing, 1)], 1),
                    found(Machine, 2, &[], 2),
                    found(People, 1, &[], 1)
                ]
            ),
            ((2026, 11), vec![found(Manner, 1, &[], 1)]),
        ]
    );
}

#[test]
fn a_minute_has_the_day_of_the_wall() {
    // 2026-11-25 16:00 UTC is midnight of the next day in Xining.
    let minute = 20_782 * DAY + 16 * 60;
    assert_eq!(day(minute, 0), Some(date(2026, 11, 25)));
    assert_eq!(day(minute, 8 * 60), Some(date(2026, 11, 26)));
    assert_eq!(day(minute - 1, 8 * 60), Some(date(2026, 11, 25)));
    assert_eq!(day(-1, 0), Some(date(1969, 12, 31)));
    assert_eq!((day(i64::MAX, 1), day(i64::MIN, 0)), (None, None));
}

fn any_event() -> impl Strategy<Value = Event> {
    let ticket = prop_oneof![20 => 1_u64..5, 1 => any::<u64>()];
    let any_staff = (11_u8..100).prop_map(staff);
    (ticket, any_staff, 0_usize..6, 0_usize..7, any::<u64>()).prop_map(|(ticket, by, kind, n, days)| match kind {
        0 => opened(ticket),
        1 => Event::TicketHandler { ticket, handler: by, by },
        2 => Event::TicketMoved { ticket, state: TicketState::ALL[n.min(5)], by },
        3 => Event::TicketLengthened { ticket, days, by },
        4 => Event::TicketCauseFound { ticket, cause: TicketCause::ALL[n], by },
        _ => Event::TicketChanged { ticket, change: Change::ALL[n.min(5)], by },
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_rows_make_a_list_and_no_ticket_goes_back(
        events in prop::collection::vec((any_event(), prop_oneof![9 => 0_i64..40_000_000, 1 => any::<i64>()]), 0..60)
    ) {
        let rows: Vec<Row> = (1..).zip(&events)
            .map(|(seq, (event, minute))| Row { seq, minute: *minute, visit: None, event: event.clone() })
            .collect();
        let mut before: BTreeMap<u64, Ticket> = BTreeMap::new();
        let mut tickets = Tickets::default();
        for row in &rows {
            let Some(day) = day(row.minute, 480) else { continue };
            let took = tickets.take(&row.event, day);
            prop_assert!(took || tickets.all == before, "what does not fit changes nothing");
            for (number, ticket) in &before {
                let now = tickets.get(*number).unwrap();
                prop_assert!(far(now.state) >= far(ticket.state));
                prop_assert_eq!(now.opened, ticket.opened);
                prop_assert!(now.handler.is_none() || now.handler != now.beside);
            }
            before.clone_from(&tickets.all);
        }
        prop_assert_eq!(&tickets, &Tickets::of(&rows, 480));
        let next = tickets.number();
        prop_assert!(next == u64::MAX || tickets.get(next).is_none());
        for day in [Date::MIN, date(2026, 11, 25), Date::MAX] {
            for terms in [TERMS, Terms::default(), Terms { contact: Some(u64::MAX), usual: Some(u64::MAX), ..TERMS }] {
                let open = tickets.open(&terms, day);
                prop_assert!(open.windows(2).all(|w| w[0].1 <= w[1].1));
            }
        }
        prop_assert!(tickets.causes().iter().all(|(_, found)| found.len() <= 3));
    }
}
