use super::*;
use crate::{
    care::{Change, Lapse, Reply, Staff, TicketCause, What},
    journal::Id,
};
use jiff::civil::date;
use proptest::prelude::*;

/// Minutes since 1970 at noon in Xining on a day of November 2026.
fn noon(day: i64) -> i64 {
    (20_758 + day - 1) * 1440 + 4 * 60
}

fn rows() -> Vec<Row> {
    let id = |name: &str| Id::new(name).unwrap();
    let by = Staff::new(31).unwrap();
    let opened = |ticket, topic| {
        let (what, reply) = (What::TookLong, Reply::Counter);
        Event::TicketOpened { ticket, topic, what, reply, script: None, beside: None }
    };
    let ticket = |ticket, state| Event::TicketMoved { ticket, state, by };
    let mut all: Vec<(i64, Option<u64>, Event)> = vec![
        (noon(-10), Some(1), Event::VisitBegun {}),
        (noon(-10), Some(1), opened(1, Topic::Fee)),
        (noon(-5), None, ticket(1, TicketState::Answered)),
        (noon(2), None, Event::TicketCauseFound { ticket: 1, cause: TicketCause::Words, by }),
        (noon(3), None, Event::TicketChanged { ticket: 1, change: Change::Practised, by }),
        (noon(3), Some(4), opened(2, Topic::Service)),
        (noon(3), Some(4), opened(3, Topic::Service)),
        (noon(4), None, Event::TicketHandler { ticket: 3, handler: by, by }),
        // One who pressed a wrong face first.
        (noon(5), Some(5), Event::FacePicked { face: Face::Good }),
        (noon(5), Some(5), Event::FacePicked { face: Face::Bad }),
        (noon(5), Some(5), Event::FaceReason { reason: Reason::Slow, script: Some(id("pension")) }),
        (noon(6), Some(6), Event::Called { need: Need::Stop, script: Some(id("transfer")), screen: Some(id("talk")) }),
        (noon(6), Some(6), Event::CallCarriedOn { need: Need::Stop, level: Level::Lead }),
        (noon(6), Some(6), Event::CallAnswered { need: Need::Stop }),
        (noon(6), Some(6), Event::TalkEnded { by: Some(by), set: id("transfer"), result: TalkEnd::Confirmed }),
        (noon(7), None, Event::StaffRefused { tries: 1 }),
        (noon(8), None, Event::JournalGap { lost: 3, fault: crate::care::Fault::Full }),
        (noon(8), None, Event::ClockJumped { lapse: Lapse::Forward, hours: 2 }),
        (noon(40), Some(9), Event::VisitBegun {}),
    ];
    for (n, wait) in (1..).zip([9, 4, 12, 7, 30]) {
        all.push((noon(9), Some(20 + n), Event::LaneGiven { number: n }));
        all.push((noon(9), Some(20 + n), Event::LaneMoved { number: n, state: LaneState::Called, waited: wait }));
    }
    // Nobody came: called once more.
    all.push((noon(9), Some(21), Event::LaneMoved { number: 1, state: LaneState::Called, waited: 40 }));
    all.push((noon(9), Some(21), Event::LaneMoved { number: 1, state: LaneState::Served, waited: 41 }));
    for visit in 30..37 {
        all.push((noon(10), Some(visit), Event::VisitBegun {}));
        all.push((noon(10), Some(visit), Event::TaskBegun { script: id("pension") }));
        all.push((noon(10), Some(visit), Event::TaskDone { script: id("pension") }));
        let how = if visit == 30 { Left::Silence } else { Left::Done };
        all.push((noon(10), Some(visit), Event::VisitEnded { how, script: None, screen: None }));
    }
    (1..).zip(all).map(|(seq, (minute, visit, event))| Row { seq, minute, visit, event }).collect()
}

fn report() -> Report {
    const FACTS: &str = r#"
fact complaint-days value="15" from="2020-03-01" review-by="2027-05-31" tag=C source="S17"
fact complaint-contact-days value="1" from="2026-11-01" review-by="2027-05-31" tag=D source="5.5"
"#;
    let (facts, _) = Facts::read("cn", [("assets/facts/cn/rights.kdl", FACTS)]);
    let head = Some(Chain { seq: 60, head: [0xab; 32] });
    Report::of(&rows(), &Asked { month: (2026, 11), today: date(2026, 11, 25), ahead: 480, facts: &facts, head })
}

#[test]
fn the_page_on_the_machine_has_the_true_figures() {
    insta::assert_snapshot!(text(&report()));
}

#[test]
fn the_table_that_is_sent_on_hides_what_is_people() {
    insta::assert_snapshot!(csv(&report()));
}

#[test]
fn the_page_that_is_hung_up_hides_the_same() {
    let page = html(&report(), "");
    for line in lines(&report()) {
        assert!(page.contains(&format!("{}</td></tr>", line.figure)), "{}", line.figure);
    }
    assert!(page.contains("<tr><td>confirmed</td><td>under 5</td></tr>"), "{page}");
    assert!(!page.contains("<script") && !page.contains("http"), "{page}");
}

#[test]
fn the_last_face_of_a_visit_counts_and_the_median_is_a_wait_that_somebody_had() {
    let report = report();
    assert_eq!(report.faces, [(Face::Good, 0), (Face::Fair, 0), (Face::Bad, 1)]);
    assert_eq!(report.lane, Lane { given: 5, served: 1, median: Some(9) });
    assert_eq!((median(vec![]), median(vec![4, 1]), median(vec![3, 1, 2])), (None, Some(1), Some(2)));
}

#[test]
fn nothing_tells_how_many_were_kept_away_from_the_counter() {
    let all = [text(&report()), csv(&report()), html(&report(), "")].concat().to_lowercase();
    assert!(!all.contains("kept away") && !all.contains("diver") && !all.contains("instead of"), "{all}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn any_order_of_rows_makes_a_report(order in Just(rows()).prop_shuffle(), minutes in prop::collection::vec(any::<i64>(), 5)) {
        let mut rows = order;
        for (row, minute) in rows.iter_mut().zip(minutes) {
            row.minute = minute;
        }
        let facts = Facts::default();
        let asked = Asked { month: (2026, 11), today: date(2026, 11, 25), ahead: 480, facts: &facts, head: None };
        let report = Report::of(&rows, &asked);
        prop_assert!(text(&report).starts_with("Report of 2026-11"));
        prop_assert!(csv(&report).starts_with("section,item,detail,figure\n"));
    }
}
