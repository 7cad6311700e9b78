//! A hash for tables of characters and authored texts. The usual one is slow on purpose, so that nobody who chooses the keys
//! can make a table slow; here the keys come with the program or with a pack that somebody checked. No clock, cannot fail.
use std::hash::{BuildHasherDefault, Hasher};

/// Makes the hashers of a table.
pub(super) type Quick = BuildHasherDefault<Mixer>;

/// Spreads each bit over the higher ones: the fraction of the golden ratio, made odd.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// Multiplies and turns.
#[derive(Default)]
pub(super) struct Mixer(u64);

impl Hasher for Mixer {
    fn write(&mut self, bytes: &[u8]) {
        for eight in bytes.chunks(8) {
            let word = eight.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
            self.write_u64(word);
        }
    }

    fn write_u8(&mut self, n: u8) {
        self.write_u64(u64::from(n));
    }

    fn write_u16(&mut self, n: u16) {
        self.write_u64(u64::from(n));
    }

    fn write_u32(&mut self, n: u32) {
        self.write_u64(u64::from(n));
    }

    fn write_u64(&mut self, n: u64) {
        self.0 = (self.0.rotate_left(5) ^ n).wrapping_mul(SPREAD);
    }

    fn write_usize(&mut self, n: usize) {
        self.write_u64(n as u64);
    }

    fn finish(&self) -> u64 {
        // A table looks at the lowest bits, which multiplying mixes least.
        self.0 ^ (self.0 >> 32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{collections::HashSet, hash::BuildHasher};

    #[test]
    fn neighbours_fall_into_different_places() {
        let quick = Quick::default();
        let low: HashSet<u64> = ('一'..='丿').map(|c| quick.hash_one(c) & 0xff).collect();
        assert!(low.len() > 40, "{}", low.len());
        assert_ne!(quick.hash_one("取钱取钱取"), quick.hash_one("取钱取钱存"));
        assert_ne!(quick.hash_one("a"), quick.hash_one("a\0"));
    }
}
