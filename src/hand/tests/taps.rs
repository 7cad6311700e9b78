//! Fingers: where they go down, where they are lifted, and how they tremble.

use super::*;

#[test]
fn a_press_shows_at_once_and_acts_when_it_is_lifted() {
    let drawn = question();
    let mut hand = Hand::default();
    assert_eq!(press(&mut hand, 10, 4, &drawn, 10_000), "");
    assert_eq!(hand.pressed(), Some(Act::Choice(0)));
    assert_eq!(hand.deadline(), None);
    assert_eq!(release(&mut hand, 12, 4, &drawn, 14_000), "choice 1", "however long it took");
    assert_eq!(hand.pressed(), None);
    assert_eq!(release(&mut hand, 12, 4, &drawn, 14_050), "", "lifted without a press");
}

#[test]
fn lifting_one_cell_outside_still_counts_and_further_away_cancels() {
    let drawn = question();
    // choice 1 has columns 4 to 53 and rows 3 to 5
    for (col, row, meant) in
        [(3, 4, "choice 1"), (54, 6, "choice 1"), (2, 4, "touch"), (10, 7, "touch"), (10, 1, "touch")]
    {
        let mut hand = Hand::default();
        press(&mut hand, 10, 4, &drawn, 10_000);
        assert_eq!(release(&mut hand, col, row, &drawn, 10_100), meant, "{col},{row}");
    }
}

#[test]
fn a_near_miss_is_taken_only_if_one_target_is_near() {
    let drawn = question();
    assert_eq!(tap(&mut Hand::default(), 3, 4, &drawn, 10_000), "choice 1");
    assert_eq!(tap(&mut Hand::default(), 2, 4, &drawn, 10_000), "touch");
    assert_eq!(tap(&mut Hand::default(), 10, 6, &drawn, 10_000), "touch", "between two choices");
    assert_eq!(tap(&mut Hand::default(), 10, 2, &drawn, 10_000), "choice 1");
    let two_apart = screen(vec![hit(Act::Choice(0), 10, 5, 4, 2), hit(Act::Choice(1), 16, 5, 4, 2)]);
    assert_eq!(tap(&mut Hand::default(), 14, 5, &two_apart, 10_000), "touch", "the other is two cells away");
    assert_eq!(tap(&mut Hand::default(), 65_534, 65_534, &drawn, 10_000), "touch", "outside the screen");
    assert_eq!(tap(&mut Hand::default(), 10, 10, &screen(vec![]), 10_000), "touch");
}

#[test]
fn a_press_begun_before_a_new_screen_does_nothing() {
    let drawn = question();
    let mut hand = Hand::default();
    press(&mut hand, 10, 4, &drawn, 10_000);
    hand.screen_changed(ms(10_050));
    assert_eq!(hand.pressed(), None);
    assert_eq!(release(&mut hand, 10, 4, &drawn, 11_000), "touch");
    assert_eq!(tap(&mut hand, 10, 4, &drawn, 11_100), "choice 1");
}

#[test]
fn a_press_just_after_a_new_screen_does_nothing_even_when_lifted_late() {
    let drawn = question();
    let mut hand = Hand::default();
    hand.screen_changed(ms(10_000));
    press(&mut hand, 10, 4, &drawn, 10_599);
    assert_eq!(hand.pressed(), None);
    assert_eq!(release(&mut hand, 10, 4, &drawn, 11_500), "touch");
    hand.screen_changed(ms(12_000));
    assert_eq!(tap(&mut hand, 10, 4, &drawn, 12_600), "choice 1");
}

#[test]
fn a_second_finger_is_ignored_and_so_is_its_lifting() {
    let drawn = question();
    let mut hand = Hand::default();
    press(&mut hand, 10, 4, &drawn, 10_000);
    assert_eq!(press(&mut hand, 10, 12, &drawn, 10_100), "");
    assert_eq!(hand.pressed(), Some(Act::Choice(0)));
    assert_eq!(release(&mut hand, 10, 12, &drawn, 10_200), "");
    assert_eq!(release(&mut hand, 10, 4, &drawn, 10_300), "choice 1");
    assert_eq!(release(&mut hand, 10, 12, &drawn, 10_300), "");
}

#[test]
fn a_lost_release_does_not_make_the_glass_dead() {
    let drawn = question();
    let mut hand = Hand::default();
    press(&mut hand, 10, 4, &drawn, 10_000);
    assert_eq!(tap(&mut hand, 10, 12, &drawn, 13_000), "choice 3");
}

#[test]
fn four_taps_in_the_corner_are_the_staff_gesture() {
    let drawn = question();
    let mut hand = Hand::default();
    hand.screen_changed(ms(10_000));
    let four: Vec<String> = (0..4).map(|n| tap(&mut hand, 2, 1, &drawn, 10_000 + 140 * n)).collect();
    assert_eq!(four.join(" "), "touch touch touch corner", "a new screen does not hinder it");
    let slow: Vec<String> = (0..5).map(|n| tap(&mut hand, 0, 0, &drawn, 20_000 + 2_001 * n)).collect();
    assert_eq!(slow.join(" "), "touch touch touch touch touch", "six seconds for four");
    for n in 0..3 {
        tap(&mut hand, 5, 0, &drawn, 40_000 + 100 * n);
    }
    tap(&mut hand, 10, 4, &drawn, 40_400);
    assert_eq!(tap(&mut hand, 5, 0, &drawn, 40_500), "touch", "something else between");
    let covered = screen(vec![hit(Act::Look, 0, 0, 10, 2)]);
    let taps: Vec<String> = (0..4).map(|n| tap(&mut hand, 2, 1, &covered, 50_000 + 100 * n)).collect();
    assert_eq!(taps.join(" "), "look look look look", "a target there is a target");
}

/// A small generator (splitmix64), so that every run sees the same hands.
struct Dice(u64);

impl Dice {
    fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A normal deviate (Box and Muller).
    fn normal(&mut self, sigma: f64) -> f64 {
        sigma * (-2.0 * (1.0 - self.unit()).ln()).sqrt() * (std::f64::consts::TAU * self.unit()).cos()
    }
}

/// 10,000 taps at every target of a screen in turn: how many did what was meant, nothing, something else. A 15.6 inch
/// panel at 80x22 has cells of 4.3 x 8.6 mm; older people scatter by 3.36 mm (facts on standards, table 0 and T4).
fn ten_thousand_taps(drawn: &Drawn) -> (u32, u32, u32) {
    const CELL: (f64, f64) = (4.3, 8.6);
    const SCATTER: f64 = 3.36;
    let (mut right, mut nothing, mut wrong) = (0, 0, 0);
    for seed in 0..20 {
        let mut dice = Dice(seed);
        let mut hand = Hand::default();
        for n in 0..500 {
            let target = &drawn.hits.0[n % drawn.hits.0.len()];
            let Rect { x, y, width, height } = target.area;
            let centre = (f64::from(x) + f64::from(width) / 2.0, f64::from(y) + f64::from(height) / 2.0);
            let down = (centre.0 + dice.normal(SCATTER) / CELL.0, centre.1 + dice.normal(SCATTER) / CELL.1);
            // The finger rolls on while it is down.
            let up = (down.0 + dice.normal(1.0) / CELL.0, down.1 + dice.normal(1.0) / CELL.1);
            let at = 10_000 + 2_000 * n as u64;
            press(&mut hand, down.0 as u16, down.1 as u16, drawn, at);
            match release(&mut hand, up.0 as u16, up.1 as u16, drawn, at + 200) {
                meant if meant == name(target.act) => right += 1,
                meant if meant == "touch" => nothing += 1,
                _ => wrong += 1,
            }
        }
    }
    (right, nothing, wrong)
}

#[test]
fn trembling_taps_on_16_mm_targets_never_do_something_else() {
    // 17 x 17 mm, two columns and one row between them
    let place = |n: u8| hit(Act::Choice(n), 20 + 6 * u16::from(n % 3), 4 + 3 * u16::from(n / 3), 4, 2);
    let (right, nothing, wrong) = ten_thousand_taps(&screen((0..9).map(place).collect()));
    assert_eq!(wrong, 0);
    assert!(right >= 9_750, "right {right}, nothing {nothing}");
}

#[test]
fn trembling_taps_on_a_question_do_what_was_meant() {
    let choices = question().hits.0.into_iter().filter(|hit| matches!(hit.act, Act::Choice(_)));
    let (right, nothing, wrong) = ten_thousand_taps(&screen(choices.collect()));
    assert_eq!(wrong, 0);
    assert!(right >= 9_900, "right {right}, nothing {nothing}");
}
