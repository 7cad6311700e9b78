//! Files of months: begun, dropped, kept for a ticket.
use super::*;

/// Minutes from November 2026 to the middle of a later month.
fn month(n: i64) -> i64 {
    TEN + n * 30 * 24 * 60 + n * 12 * 60
}

fn record(journal: &mut Journal, event: Event, n: i64) -> Chain {
    // Both clocks agree.
    let minute = month(n);
    journal.record(event, torn(minute, (minute - TEN).unsigned_abs()), Some(1)).unwrap()
}

fn run(place: &Place, n: i64, events: Vec<Event>) {
    let when = torn(month(n), 0);
    let mut journal = Journal::open(Settings { keep_months: 2, ..place.settings() }, when);
    journal.opened();
    for event in events {
        journal.record(event, when, Some(1)).unwrap();
    }
}

fn dropped(place: &Place) -> Vec<(u64, u64)> {
    let months = place.rows().into_iter().filter_map(|row| match row.event {
        Event::MonthDropped { month, last, .. } => Some((month, last)),
        _ => None,
    });
    months.collect()
}

fn ticket(number: u64) -> Event {
    let (topic, what, reply) = (Topic::Fee, What::Wrong, Reply::Counter);
    Event::TicketOpened { ticket: number, topic, what, reply, script: None, beside: None }
}

fn moved(number: u64, state: TicketState) -> Event {
    Event::TicketMoved { ticket: number, state, by: Staff::new(12).unwrap() }
}

#[test]
fn a_later_month_has_its_own_file_that_stands_on_the_one_before() {
    let place = Place::new("month");
    let mut journal = place.open(at(0));
    let first = record(&mut journal, Event::VisitBegun {}, 0);
    assert_eq!(record(&mut journal, Event::VisitBegun {}, 1).seq, 3);
    // A clock that goes back a little does not change the file.
    journal.record(Event::Stopped {}, torn(month(0), 44 * 1440), None).unwrap();
    drop(journal);
    assert_eq!(place.names(), ["2026-11.db", "2026-12.db"]);
    let told = place.told();
    assert_eq!(told, ["visit-begun", "month-begun", "visit-begun", "clock-jumped", "stopped"]);
    assert_eq!(place.rows()[1].event, Event::MonthBegun { last: 1, head: first.head });
    assert_eq!(place.whole().files, [("2026-11.db".into(), Some((1, 1))), ("2026-12.db".into(), Some((2, 5)))]);
    // A month that is taken out is missed, whichever it is.
    let (file, away) = (place.file("2026-11.db"), place.file("away"));
    fs::rename(&file, &away).unwrap();
    let report = verify(&place.0, None).unwrap();
    assert!(report.bad[0].what.contains("up to 1 are missing"), "{report:?}");
    fs::rename(&away, &file).unwrap();
    fs::remove_file(place.file("2026-12.db")).unwrap();
    assert!(verify(&place.0, None).unwrap().bad[0].what.contains("after 1 are missing"));
}

#[test]
fn months_go_after_their_time_and_the_chain_stays_whole() {
    let place = Place::new("drop");
    for n in 0..5 {
        run(&place, n, vec![Event::VisitBegun {}]);
        place.whole();
    }
    // At the start in March 2027, December 2026 is the first that may stay beside February's.
    assert_eq!(place.names(), ["2027-01.db", "2027-02.db", "2027-03.db"]);
    assert_eq!(dropped(&place).iter().map(|(month, _)| *month).collect::<Vec<_>>(), [202_611, 202_612]);
}

#[test]
fn a_month_with_a_ticket_that_is_not_finished_stays_and_the_hole_behind_it_is_explained() {
    let place = Place::new("ticket");
    run(&place, 0, vec![ticket(7), ticket(8)]);
    run(&place, 1, vec![moved(7, TicketState::Told), moved(8, TicketState::Changed)]);
    for n in 2..9 {
        run(&place, n, vec![Event::VisitBegun {}]);
        place.whole();
    }
    assert_eq!(place.names(), ["2026-11.db", "2026-12.db", "2027-05.db", "2027-06.db", "2027-07.db"]);
    run(&place, 9, vec![moved(8, TicketState::Told)]);
    run(&place, 10, vec![Event::Stopped {}]);
    place.whole();
    assert_eq!(place.names(), ["2027-07.db", "2027-08.db", "2027-09.db"]);
}

#[test]
fn that_a_month_was_dropped_is_said_again_while_one_stands_on_it() {
    let place = Place::new("said-again");
    run(&place, 0, vec![Event::VisitBegun {}]);
    run(&place, 1, vec![ticket(7)]);
    for n in 2..9 {
        run(&place, n, vec![Event::VisitBegun {}]);
        place.whole();
    }
    assert_eq!(place.names(), ["2026-12.db", "2027-05.db", "2027-06.db", "2027-07.db"]);
    assert!(dropped(&place).contains(&(202_611, 1)));
}

#[test]
fn files_that_were_set_aside_go_with_their_month() {
    let place = Place::new("drop-aside");
    run(&place, 0, vec![Event::VisitBegun {}]);
    sql(&place.file("2026-11.db"), "UPDATE journal SET minute = 0");
    for n in 0..4 {
        run(&place, n, vec![Event::VisitBegun {}]);
        place.whole();
    }
    assert_eq!(place.names(), ["2026-12.db", "2027-01.db", "2027-02.db"]);
}

#[test]
fn a_clock_that_leaps_over_months_deletes_nothing_at_that_start() {
    let place = Place::new("leap");
    run(&place, 0, vec![Event::VisitBegun {}]);
    run(&place, 1, vec![Event::VisitBegun {}]);
    run(&place, 60, vec![Event::VisitBegun {}]);
    assert_eq!(place.names().len(), 3);
    place.whole();
}
