//! T4: taps of a trembling finger, thrown at each place of each screen.
//!
//! **Invariant:** seeded, so that the same screens give the same figures. What is counted is the glass alone, without
//! the filters behind it: those can only turn a miss into a hit or a wrong tap into none.
use crate::conform::{Measured, bench::Bench};
use ratatui::layout::Position;
use std::collections::HashSet;

/// By how much an older person's tap misses (standard deviation, both ways).
const MISS: f64 = 3.36;
/// Taps thrown at each place.
const TAPS: u32 = 40;
const SEED: u64 = 0x9e37_79b9_7f4a_7c15;

/// A small generator (xorshift64*, Marsaglia 2003 and Vigna 2016): enough for throwing, and the same everywhere.
struct Dice(u64);

impl Dice {
    /// Between 0 and 1, never 0.
    fn even(&mut self) -> f64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        ((self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 11) as f64 + 1.0) / (1_u64 << 53) as f64
    }

    /// Two normal deviates (Box and Muller 1958).
    fn normal(&mut self) -> (f64, f64) {
        let (far, turn) = ((-2.0 * self.even().ln()).sqrt(), std::f64::consts::TAU * self.even());
        (far * turn.cos(), far * turn.sin())
    }
}

/// Taps at the middle of each place.
pub(super) fn scatter(bench: &Bench) -> Measured {
    let mut dice = Dice(SEED);
    let mut seen = HashSet::new();
    let (mut taps, mut hit, mut wrong) = (0_u32, 0_u32, 0_u32);
    let mut worst: Option<(u32, String)> = None;
    for shot in bench.shots() {
        let place = &bench.places[shot.place];
        let Some(cell) = place.glass.cell else { continue };
        let shape: Vec<_> = shot.drawn.hits.0.iter().map(|h| h.area).collect();
        // Many screens have their places alike.
        if !seen.insert((shot.place, shape)) {
            continue;
        }
        for aim in &shot.drawn.hits.0 {
            let mut missed = 0;
            for _ in 0..TAPS {
                let (x, y) = dice.normal();
                let middle = |from: u16, length: u16| f64::from(from) + f64::from(length) / 2.0;
                let x = middle(aim.area.x, aim.area.width) + MISS * x / cell.width;
                let y = middle(aim.area.y, aim.area.height) + MISS * y / cell.height;
                let under = (x >= 0.0 && y >= 0.0).then(|| Position::new(x as u16, y as u16));
                match under.and_then(|at| shot.drawn.hits.at(at)) {
                    Some(other) if other.act != aim.act => wrong += 1,
                    Some(_) => hit += 1,
                    None => missed += 1,
                }
                taps += 1;
            }
            if missed > 0 && worst.as_ref().is_none_or(|w| missed > w.0) {
                worst = Some((missed, format!("{:?} on {}, {}", aim.act, bench.of(shot).name, place.name)));
            }
        }
    }
    if taps == 0 {
        return Measured::nothing("target of known size");
    }
    let share = 100.0 * f64::from(hit) / f64::from(taps);
    let worst =
        worst.map_or_else(String::new, |(n, what)| format!("; hardest to hit, {n} of {TAPS} beside it: {what}"));
    Measured::when(
        share >= 99.0 && wrong == 0,
        format!("{share:.2} % of {taps} taps hit what was meant, {wrong} hit another action{worst}"),
    )
}
