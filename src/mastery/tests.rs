#![allow(clippy::float_cmp, reason = "sums of halves and whole percents are exact")]
use super::*;
use jiff::civil::date;
use proptest::prelude::*;

fn day(n: i32) -> Date {
    date(2026, 1, 1).saturating_add(Span::new().days(n))
}

/// A history as days and results.
fn tries(all: &[(i32, bool)]) -> Vec<Try> {
    all.iter().map(|(n, passed)| Try { day: day(*n), passed: *passed }).collect()
}

fn mastery(all: &[(i32, bool)]) -> Mastery {
    Mastery::of(&tries(all)).unwrap()
}

#[test]
fn a_worked_example_halves_from_take_to_take() {
    assert_eq!(Mastery::of(&[]), None);
    assert_eq!(mastery(&[(0, true)]).share, 0.5);
    assert_eq!(mastery(&[(0, true), (0, false), (1, true)]).share, 0.5 + 0.125);
    assert_eq!(mastery(&[(0, false), (0, true), (1, true)]).share, 0.75);
    assert!(!mastery(&[(0, true)]).is_mastered() && mastery(&[(0, true), (0, true)]).is_mastered());
}

#[test]
fn a_failure_after_hundred_passes_needs_two_passes_again() {
    let mut all = vec![(0, true); 100];
    all.push((0, false));
    all.push((0, true));
    assert!(!mastery(&all).is_mastered());
    all.push((0, true));
    assert!(mastery(&all).is_mastered());
}

#[test]
fn the_ladder_is_climbed_on_due_days_only() {
    let on = |all: &[(i32, bool)]| (mastery(all).rung, mastery(all).due);
    assert_eq!(on(&[(0, true)]), (0, day(1)));
    assert_eq!(on(&[(0, true), (0, true)]), (0, day(1)), "before the due day");
    assert_eq!(on(&[(0, true), (1, true)]), (1, day(8)));
    assert_eq!(on(&[(0, true), (1, true), (7, true)]), (1, day(8)));
    assert_eq!(on(&[(0, true), (1, true), (12, true)]), (2, day(42)), "from the pass, not from the due day");
    assert_eq!(on(&[(0, true), (1, true), (8, true), (38, true), (128, true)]), (3, day(218)), "the last gap stays");
    assert_eq!(on(&[(0, true), (1, true), (8, true), (9, false)]), (0, day(10)), "a failed take at any time");
    assert_eq!(on(&[(0, false), (0, true), (1, true)]), (1, day(8)));
}

#[test]
fn current_is_mastered_and_not_overdue() {
    let m = mastery(&[(0, true), (1, true)]);
    assert!(m.is_current(day(8)) && !m.is_current(day(9)));
    assert_eq!((m.late(day(8)), m.late(day(10)), m.late(day(1))), (0, 2, -7));
    assert_eq!(m.late(day(400)), 392, "days, not months");
    assert!(!mastery(&[(0, true)]).is_current(day(0)));
}

#[test]
fn the_end_of_the_calendar_is_no_fault() {
    let last = Try { day: Date::MAX, passed: true };
    assert_eq!(Mastery::of(&[last]).unwrap().due, Date::MAX);
}

/// The textbook table of two readers of 50 applications: both yes 20, yes and no 5, no and yes 10, both no 15.
#[test]
fn kappa_of_a_textbook() {
    let cells = [((1, 1), 20), ((1, 0), 5), ((0, 1), 10), ((0, 0), 15)];
    let pairs: Vec<(u8, u8)> = cells.iter().flat_map(|(pair, n)| vec![*pair; *n]).collect();
    let agreement = Agreement::of(&pairs).unwrap();
    assert_eq!((agreement.n, agreement.percent), (50, 70.0));
    assert!((agreement.kappa.unwrap() - 0.4).abs() < 1e-12);
}

#[test]
fn kappa_is_undefined_where_chance_is_all() {
    let agreement = Agreement::of(&[(3, 3), (3, 3)]).unwrap();
    assert_eq!((agreement.percent, agreement.kappa), (100.0, None));
    assert_eq!(Agreement::of(&[(3, 3), (2, 3)]).unwrap().kappa, Some(0.0));
    assert_eq!(Agreement::of(&[(0, 1), (1, 0)]).unwrap().kappa, Some(-1.0));
    assert_eq!(Agreement::of::<u8>(&[]), None);
}

#[test]
fn wilson_of_a_textbook() {
    // 10 of 10 and 0 of 10: 72.2 to 100 and 0 to 27.8 %; 81 of 263 (Newcombe 1998): 25.53 to 36.62 %.
    let all = Share::of(10, 10).unwrap();
    assert!((all.low - 0.7225).abs() < 1e-4 && all.high == 1.0, "{all:?}");
    let none = Share::of(0, 10).unwrap();
    assert!(none.low == 0.0 && (none.high - 0.2775).abs() < 1e-4, "{none:?}");
    let some = Share::of(81, 263).unwrap();
    assert!((some.low - 0.2553).abs() < 1e-4 && (some.high - 0.3662).abs() < 1e-4, "{some:?}");
    assert_eq!(Share::of(0, 0), None);
}

fn history() -> impl Strategy<Value = Vec<Try>> {
    prop::collection::vec((0..900, any::<bool>()), 1..80).prop_map(|mut all| {
        all.sort_by_key(|(n, _)| *n);
        tries(&all)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn mastered_are_those_whose_last_two_takes_passed(all in history()) {
        let m = Mastery::of(&all).unwrap();
        prop_assert!((0.0..=1.0).contains(&m.share));
        prop_assert_eq!(m.is_mastered(), all.len() > 1 && all.iter().rev().take(2).all(|t| t.passed));
    }

    #[test]
    fn due_is_after_the_last_failed_take_and_within_the_ladder(all in history()) {
        let m = Mastery::of(&all).unwrap();
        let last = all.last().unwrap().day;
        let gap = last.until(m.due).unwrap().get_days();
        prop_assert!(gap <= LADDER[m.rung] && m.rung < LADDER.len());
        if !all.last().unwrap().passed {
            prop_assert_eq!((m.rung, gap), (0, 1));
        }
        // One more pass never makes it due earlier, and never climbs by more than one.
        for later in [0, 1, 100] {
            let mut more = all.clone();
            more.push(Try { day: last.saturating_add(Span::new().days(later)), passed: true });
            let next = Mastery::of(&more).unwrap();
            prop_assert!(next.due >= m.due && next.rung <= m.rung + 1 && next.share > m.share - 1e-9);
        }
    }

    #[test]
    fn kappa_lies_between_its_bounds_and_is_the_same_from_both_sides(
        pairs in prop::collection::vec((0_u8..4, 0_u8..4), 1..60)
    ) {
        let one = Agreement::of(&pairs).unwrap();
        let turned: Vec<(u8, u8)> = pairs.iter().map(|(a, b)| (*b, *a)).collect();
        prop_assert_eq!(Agreement::of(&turned), Some(one));
        if let Some(kappa) = one.kappa {
            prop_assert!((-1.0..=1.0).contains(&kappa) && kappa <= one.percent / 100.0 + 1e-12);
        }
        prop_assert_eq!(one.percent == 100.0 && one.kappa.is_some(), one.kappa == Some(1.0));
    }

    #[test]
    fn an_interval_holds_its_share(n in 1_usize..500, of in 0_usize..500) {
        let share = Share::of(of, n).unwrap();
        let p = share.of as f64 / n as f64;
        prop_assert!(0.0 <= share.low && share.low <= p && p <= share.high && share.high <= 1.0);
    }
}
