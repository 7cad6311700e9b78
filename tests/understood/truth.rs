//! Shares and changes against made-up branches and rooms whose truth is known.
use caring_mode::{
    dice::Dice,
    mastery::{Knowledge, SLIP, Standing},
    understood::{self, Change, GUESS, Hands, Tally},
};

const RUNS: usize = 1000;
const TRUTHS: [f64; 4] = [0.2, 0.4, 0.6, 0.8];

fn happens(dice: &mut Dice, share: f64) -> bool {
    (dice.below(1_000_000) as f64) < share * 1e6
}

/// The answers of one visit, by the rule of the quiz: it ends when it is clear, or after four items.
fn visit(dice: &mut Dice, truth: f64) -> Vec<bool> {
    let right = if happens(dice, truth) { 1.0 - SLIP } else { GUESS };
    let (mut all, mut known) = (Vec::new(), Knowledge::default());
    while all.len() < 4 && known.standing() == Standing::Open {
        all.push(happens(dice, right));
        known = known.after(all.last() == Some(&true), 3);
    }
    all
}

fn holds(right: u64, n: u64, truth: f64) -> bool {
    let known = understood::Known::of(&Tally { right, other: n - right, not_sure: 0 }).unwrap();
    known.low <= truth && truth <= known.high
}

/// In how many of 100 months the interval would hold the truth, without chance.
fn theory(n: u64, truth: f64) -> f64 {
    let p: f64 = truth * (1.0 - SLIP) + (1.0 - truth) * GUESS;
    let logs: Vec<f64> = (0..=n)
        .scan(0.0, |sum, k| {
            Some({
                *sum += (k.max(1) as f64).ln();
                *sum
            })
        })
        .collect();
    let (log, many) = (|k: u64| logs[k as usize], n as f64);
    let chance = |k: u64| (log(n) - log(k) - log(n - k) + k as f64 * p.ln() + (many - k as f64) * (1.0 - p).ln()).exp();
    (0..=n).filter(|right| holds(*right, n, truth)).map(chance).sum::<f64>() * 100.0
}

#[test]
fn the_interval_holds_the_truth_of_a_made_up_branch() {
    let mut out = "visits truth | first answers: of 100, in theory, mean | all answers: of 100, mean\n".to_owned();
    for n in [30_u64, 60, 120, 240] {
        for truth in TRUTHS {
            let (mut first, mut every, mut sums) = (0, 0, [0.0; 2]);
            for run in 0..RUNS {
                let mut dice = Dice::of(8, ["branch", &n.to_string(), &truth.to_string(), &run.to_string()]);
                let visits: Vec<Vec<bool>> = (0..n).map(|_| visit(&mut dice, truth)).collect();
                let right = visits.iter().filter(|answers| answers[0]).count() as u64;
                let all: Vec<bool> = visits.concat();
                let all_right = all.iter().filter(|right| **right).count() as u64;
                first += usize::from(holds(right, n, truth));
                every += usize::from(holds(all_right, all.len() as u64, truth));
                sums[0] += understood::corrected(right as f64 / n as f64);
                sums[1] += understood::corrected(all_right as f64 / all.len() as f64);
            }
            let per = |times: usize| times as f64 * 100.0 / RUNS as f64;
            let [mean, mean_all] = sums.map(|sum| sum / RUNS as f64);
            let (held, exact) = (per(first), theory(n, truth));
            out.push_str(&format!(
                "{n:>6} {truth:>5} | {held:>5.1} {exact:>5.1} {mean:.3} | {:>5.1} {mean_all:.3}\n",
                per(every)
            ));
            assert!((93.0..=97.0).contains(&held), "{n} {truth}: {held}");
            assert!((mean - truth).abs() < 0.02, "{n} {truth}: {mean}");
        }
    }
    insta::assert_snapshot!(out);
}

/// Who does not know it, and says so instead of guessing, makes the share no smaller. The formula of the notes, beside it, takes each of them for
/// somebody who guessed wrong.
#[test]
fn people_who_are_not_sure_make_nobody_else_know_less() {
    let mut out = "visits truth unsure | of 100, mean | as if they had guessed, mean\n".to_owned();
    for n in [30_u64, 120, 480] {
        for truth in [0.2, 0.4, 0.8] {
            for unsure in [0.1, 0.3, 0.5, 0.8] {
                let (mut held, mut sums) = (0, [0.0; 2]);
                for run in 0..RUNS {
                    let names = [n.to_string(), truth.to_string(), unsure.to_string(), run.to_string()];
                    let mut dice = Dice::of(8, ["unsure", &names.join(" ")]);
                    let mut tally = Tally::default();
                    for _ in 0..n {
                        let knows = happens(&mut dice, truth);
                        *match knows {
                            false if happens(&mut dice, unsure) => &mut tally.not_sure,
                            _ if happens(&mut dice, if knows { 1.0 - SLIP } else { GUESS }) => &mut tally.right,
                            _ => &mut tally.other,
                        } += 1;
                    }
                    let known = understood::Known::of(&tally).unwrap();
                    held += usize::from(known.low <= truth && truth <= known.high);
                    sums[0] += known.share;
                    sums[1] += understood::corrected(tally.right as f64 / n as f64);
                }
                let held = held as f64 * 100.0 / RUNS as f64;
                let [mean, guessed] = sums.map(|sum| sum / RUNS as f64);
                out.push_str(&format!("{n:>6} {truth:>5} {unsure:>6} | {held:>5.1} {mean:.3} | {guessed:.3}\n"));
                assert!((93.0..=99.5).contains(&held), "{n} {truth} {unsure}: {held}\n{out}");
                assert!((mean - truth).abs() < 0.02, "{n} {truth} {unsure}: {mean}");
            }
        }
    }
    insta::assert_snapshot!(out);
}

/// Whatever the truth is: the lowest and the mean over all truths in steps of a hundredth.
#[test]
fn in_theory_it_holds_whatever_the_truth_is() {
    for n in [30, 60, 120, 240] {
        let all: Vec<f64> = (1..100).map(|percent| theory(n, f64::from(percent) / 100.0)).collect();
        let (least, mean) = (all.iter().copied().fold(100.0, f64::min), all.iter().sum::<f64>() / 99.0);
        assert!(least > 91.0 && (94.0..96.5).contains(&mean), "{n}: {least} {mean}");
    }
}

/// Rooms of people who are asked three items before and three others after: who knew it knows it still.
#[test]
fn the_change_of_a_made_up_room_lies_in_its_interval() {
    let mut out = "people before after | of 100\n".to_owned();
    for people in [20_u64, 60, 200] {
        for (before, after) in [(0.2, 0.8), (0.3, 0.5), (0.5, 0.9), (0.6, 0.6)] {
            let truth = (after - before) * (1.0 - SLIP - GUESS);
            let mut held = 0;
            for run in 0..RUNS {
                let mut dice =
                    Dice::of(8, ["room", &people.to_string(), &format!("{before}{after}"), &run.to_string()]);
                let mut rooms = [Hands { people, ..Hands::default() }; 2];
                for _ in 0..people {
                    let knew = happens(&mut dice, before);
                    let knows = knew || happens(&mut dice, (after - before) / (1.0 - before));
                    for (room, knows) in rooms.iter_mut().zip([knew, knows]) {
                        for _ in 0..3 {
                            let right = happens(&mut dice, if knows { 1.0 - SLIP } else { GUESS });
                            *(if right { &mut room.tally.right } else { &mut room.tally.other }) += 1;
                        }
                    }
                }
                let change = Change::of(&rooms[0], &rooms[1]).unwrap();
                held += usize::from(change.low <= truth && truth <= change.high);
            }
            let held = held as f64 * 100.0 / RUNS as f64;
            assert!(held >= 93.0, "{people} {before} {after}: {held}");
            out.push_str(&format!("{people:>6} {before:>6} {after:>5} | {held:.1}\n"));
        }
    }
    insta::assert_snapshot!(out);
}
