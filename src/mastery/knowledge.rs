//! What somebody knows of a topic, from a few answers: two states and no learning step (domain notes 4.1).
//!
//! It is for one sitting: nobody is followed from one visit to the next.

/// Who knows it answers wrongly so often.
pub const SLIP: f64 = 0.1;
/// Known from this share on.
pub const KNOWN: f64 = 0.95;
/// To be taught up to this share.
pub const TO_TEACH: f64 = 0.10;

/// What the answers so far say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Known.
    Mastered,
    /// Not known: no more questions, but the lesson.
    ToTeach,
    /// Neither yet.
    Open,
}

/// How sure it is that somebody knows a topic.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Knowledge {
    odds: f64,
}

impl Default for Knowledge {
    /// Nobody is thought to know it or not to.
    fn default() -> Self {
        Self { odds: 1.0 }
    }
}

impl Knowledge {
    /// After one more answer to a question with so many options, of which a guess finds the right one once. "Not sure" counts as
    /// not right.
    #[must_use]
    pub fn after(self, right: bool, options: usize) -> Self {
        let guess = 1.0 / options.max(2) as f64;
        let weight = if right { (1.0 - SLIP) / guess } else { SLIP / (1.0 - guess) };
        Self { odds: self.odds * weight }
    }

    /// From 0 to 1.
    pub fn share(self) -> f64 {
        self.odds / (1.0 + self.odds)
    }

    /// What that means.
    pub fn standing(self) -> Standing {
        match self.share() {
            share if share >= KNOWN => Standing::Mastered,
            share if share <= TO_TEACH => Standing::ToTeach,
            _ => Standing::Open,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dice::Dice;

    /// The most items of domain notes 4.1.
    const MOST: usize = 8;

    fn share(answers: &[bool], options: usize) -> f64 {
        answers.iter().fold(Knowledge::default(), |known, right| known.after(*right, options)).share()
    }

    #[test]
    fn the_notes_examples_come_out() {
        let near = |a: f64, b: f64| (a - b).abs() < 0.002;
        assert!(near(share(&[], 3), 0.5));
        assert!(near(share(&[true; 3], 3), 0.951), "{}", share(&[true; 3], 3));
        assert!(near(share(&[false, true, true, true, true, true], 3), 0.956));
        assert!(near(share(&[true; 3], 4), 0.979));
        // 2.7 and 0.15 are the factors of three options.
        assert!(near(share(&[true], 3), 2.7 / 3.7) && near(share(&[false], 3), 0.15 / 1.15));
        assert_eq!(Knowledge::default().standing(), Standing::Open);
        let twice = Knowledge::default().after(false, 3).after(false, 3);
        assert_eq!(twice.standing(), Standing::ToTeach);
    }

    /// The share of people who pass within [`MOST`] items and the mean number of items, by following every way.
    fn theory(right: f64, options: usize) -> (f64, f64) {
        fn go(known: Knowledge, left: usize, right: f64, options: usize) -> (f64, f64) {
            match known.standing() {
                Standing::Mastered => (1.0, 0.0),
                Standing::ToTeach => (0.0, 0.0),
                Standing::Open if left == 0 => (0.0, 0.0),
                Standing::Open => {
                    let well = go(known.after(true, options), left - 1, right, options);
                    let badly = go(known.after(false, options), left - 1, right, options);
                    let mean = |a: f64, b: f64| right * a + (1.0 - right) * b;
                    (mean(well.0, badly.0), 1.0 + mean(well.1, badly.1))
                }
            }
        }
        go(Knowledge::default(), MOST, right, options)
    }

    /// The same of made-up people.
    fn people(right: f64, options: usize, seed: u64) -> f64 {
        const PEOPLE: usize = 20_000;
        let passes = |n: usize| {
            let mut dice = Dice::of(seed, ["knowledge", &n.to_string()]);
            let mut known = Knowledge::default();
            for _ in 0..MOST {
                if known.standing() != Standing::Open {
                    break;
                }
                known = known.after((dice.below(1_000_000) as f64) < right * 1e6, options);
            }
            known.standing() == Standing::Mastered
        };
        (0..PEOPLE).filter(|n| passes(*n)).count() as f64 / PEOPLE as f64
    }

    #[test]
    fn the_simulation_of_the_notes_is_within_a_point_of_theory() {
        for (options, knowers, guessers) in [(3, 0.91, 0.043), (4, 0.96, 0.025), (2, 0.53, 0.0)] {
            for (right, noted) in [(1.0 - SLIP, knowers), (1.0 / options as f64, guessers)] {
                let (pass, items) = theory(right, options);
                let seen = people(right, options, 8);
                assert!((seen - pass).abs() < 0.01, "{options} options, {right}: {seen} of {pass}");
                // The notes say nothing of guessers at yes and no.
                assert!(noted == 0.0 || (pass - noted).abs() < 0.01, "{options} options, {right}: {pass} of {noted}");
                assert!(items <= MOST as f64);
            }
        }
    }
}
