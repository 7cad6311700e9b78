//! Chance that can be repeated: the same seed gives the same numbers on every machine.
//!
//! **Invariant:** no clock, no state but its own; integers only until the last step, so that no machine rounds
//! differently. It is for trials and tests: nothing secret may depend on it.

/// A generator: `SplitMix64` (Steele, Lea and Flood 2014, doi 10.1145/2714064.2660195), which passes the usual batteries of
/// tests, has no bad seeds, and is six lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dice(u64);

const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

impl Dice {
    /// The generator of a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The generator of a seed and of names: each trial has its own, so that the order of trials does not matter.
    pub fn of<'a>(seed: u64, names: impl IntoIterator<Item = &'a str>) -> Self {
        // FNV-1a, with a stop after each name so that "a", "bc" and "ab", "c" differ.
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for name in names {
            for byte in name.bytes().chain([0xff]) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
        let mut dice = Self(seed ^ hash);
        Self(dice.bits())
    }

    /// The next number of 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(GOLDEN);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `n`; 0 when `n` is 0.
    pub fn below(&mut self, n: usize) -> usize {
        // Multiply and shift: even to one in 2^64 / n, without a division.
        ((u128::from(self.bits()) * n as u128) >> 64) as usize
    }

    /// A number from `from` to `to`, both included.
    pub fn between(&mut self, from: u64, to: u64) -> u64 {
        from + self.below((to.saturating_sub(from) + 1) as usize) as u64
    }

    /// Whether something happens that happens so many times in a hundred.
    pub fn percent(&mut self, often: usize) -> bool {
        self.below(100) < often
    }

    /// One of several.
    pub fn pick<T: Copy>(&mut self, from: &[T]) -> Option<T> {
        from.get(self.below(from.len())).copied()
    }

    /// A number of the normal distribution with that standard deviation (Box and Muller 1958).
    pub fn normal(&mut self, deviation: f64) -> f64 {
        let one = |n: u64| (n >> 11) as f64 / (1_u64 << 53) as f64;
        // Away from 0, where the logarithm has no end.
        let (u, v) = (1.0 - one(self.bits()), one(self.bits()));
        deviation * (-2.0 * u.ln()).sqrt() * (std::f64::consts::TAU * v).cos()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_numbers_of_the_paper() {
        let mut dice = Dice::new(1_234_567);
        // Reference output of the authors' splitmix64.c.
        let known = [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423];
        assert_eq!([dice.bits(), dice.bits(), dice.bits()], known);
    }

    #[test]
    fn numbers_are_even_and_in_their_range() {
        let mut dice = Dice::of(7, ["even"]);
        let mut seen = [0_u32; 6];
        for _ in 0..60_000 {
            seen[dice.between(0, 5) as usize] += 1;
        }
        assert!(seen.iter().all(|n| (9_500..10_500).contains(n)), "{seen:?}");
        assert_eq!((dice.below(0), dice.below(1), dice.pick::<u8>(&[])), (0, 0, None));
    }

    #[test]
    fn normal_numbers_have_their_deviation() {
        let mut dice = Dice::of(7, ["normal"]);
        let all: Vec<f64> = (0..50_000).map(|_| dice.normal(3.36)).collect();
        let mean = all.iter().sum::<f64>() / 50_000.0;
        let spread = (all.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / 50_000.0).sqrt();
        assert!(mean.abs() < 0.05 && (spread - 3.36).abs() < 0.05, "{mean} {spread}");
        assert!(all.iter().all(|x| x.is_finite()));
    }

    #[test]
    fn names_make_their_own_numbers() {
        assert_ne!(Dice::of(1, ["a", "bc"]), Dice::of(1, ["ab", "c"]));
        assert_ne!(Dice::of(1, ["a"]), Dice::of(2, ["a"]));
        assert_eq!(Dice::of(1, ["a"]), Dice::of(1, ["a"]));
    }
}
