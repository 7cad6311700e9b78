//! Looks for a typed password in everything that is kept.
//!
//! **Invariant:** what is searched is the whole changing state of the program as `Debug` writes it: the kiosk with its trail,
//! notices, verdicts and counted digits, the hand, the scene with every text on it, and the effects that went out to the
//! world (there is no journal yet; one would be searched here too). Two things are looked for:
//!
//! - the six digits as one number of their own;
//! - twelve digits, the password typed twice as people do when nothing happens, in the text with everything but digits
//!   taken out: that finds them however they are kept apart (`[4, 8]`, `Digit(4), Digit(8)`, one a line).
use crate::dice::Dice;

/// A password that stands nowhere else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Canary([u8; 6]);

impl Canary {
    /// Six digits by chance.
    pub(super) fn new(dice: &mut Dice) -> Self {
        Self(std::array::from_fn(|_| dice.below(10) as u8))
    }

    /// The digits as they are typed: twice.
    pub(super) fn typed(&self) -> Vec<u8> {
        self.0.repeat(2)
    }

    /// Whether a text has them.
    pub(super) fn is_in(&self, text: &str) -> bool {
        let once: String = self.0.iter().map(|d| char::from(b'0' + d)).collect();
        let all: String = text.chars().filter(char::is_ascii_digit).collect();
        let own = text.split(|c: char| !c.is_ascii_digit()).any(|run| run == once);
        own || all.contains(&once.repeat(2))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_found_however_it_is_kept() {
        let canary = Canary([4, 8, 2, 9, 1, 3]);
        for kept in
            ["code: 482913,", "\"482913\"", "[4, 8, 2, 9, 1, 3, 4, 8, 2, 9, 1, 3]", "Digit(4)8 29-13 Digit(4), 82913"]
        {
            assert!(canary.is_in(kept), "{kept}");
        }
        for clean in ["1482913", "4829.13s", "typed: 6, since: 482.913s", "[4, 8, 2, 9, 1, 3]"] {
            assert!(!canary.is_in(clean), "{clean}");
        }
    }
}
