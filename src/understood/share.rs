//! From answers to a share of people: how many know a topic, and how far a room has come.
//!
//! **Invariant:** counts in, figures out; nothing under [`LEAST`], and never outside of 0 to 1.
use crate::{
    mastery::{SLIP, Share, wilson},
    quiz::ANSWERS,
};

/// Fewer answers give no figure (domain notes 4.4).
pub const LEAST: u64 = 30;
/// Who does not know it finds the best answer so often.
pub const GUESS: f64 = 1.0 / ANSWERS as f64;

/// Answers of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// The best answer.
    pub right: u64,
    /// Another one.
    pub other: u64,
    /// "Not sure", which is no best answer and is praised.
    pub not_sure: u64,
}

impl Tally {
    /// How many answers.
    pub fn n(&self) -> u64 {
        self.right.saturating_add(self.other).saturating_add(self.not_sure)
    }

    /// Adds the answers of another tally.
    pub(super) fn add(&mut self, more: &Self) {
        self.right = self.right.saturating_add(more.right);
        self.other = self.other.saturating_add(more.other);
        self.not_sure = self.not_sure.saturating_add(more.not_sure);
    }

    /// The share of best answers with its 95 % interval; nothing under [`LEAST`] answers.
    pub fn observed(&self) -> Option<Share> {
        enough(self.right, self.n())
    }
}

/// A share that stands on enough; nothing under [`LEAST`].
pub(super) fn enough(of: u64, n: u64) -> Option<Share> {
    if n < LEAST { None } else { Share::of(of as usize, n as usize) }
}

/// How often the best answer is found by whoever knows a topic, less how often by whoever guesses.
const WHOLE: f64 = 1.0 - SLIP - GUESS;
/// An interval is never narrower than that of so many times the answers there are: where nearly all are unsure, what was counted seems
/// to vary less than it does.
const SURER: f64 = 3.0;

/// The share who know a topic, from the share of best answers: who guesses finds it once in three, who knows it slips once in ten
/// (domain notes 4.4). It is for answers of which none was "not sure".
pub fn corrected(observed: f64) -> f64 {
    ((observed - GUESS) / WHOLE).clamp(0.0, 1.0)
}

/// How many know a topic.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Known {
    /// The share, from 0 to 1.
    pub share: f64,
    /// The lower end of its 95 % interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Known {
    /// The corrected share with its 95 % interval; nothing under [`LEAST`] answers.
    ///
    /// The notes (4.4) take a guess off every answer. "Not sure" is no guess, though, and is praised here: whoever says so must not make the
    /// share of those who know it smaller than it is. So a best answer scores 1, another one 0, and "not sure" what a guess scores on average.
    /// The mean of these scores is carried through the same formula; where nobody is unsure, that is the notes' own. The interval is Wilson's for
    /// as many answers as would vary so much if each was right or not.
    ///
    /// It is that of answers which do not hang together. So it wants one answer a person: the first one of a visit to a topic,
    /// whatever the item, because the honest ones have one best answer too. With all answers of a visit it would hold the
    /// truth in 73 to 91 of 100 months only, and be 2 to 4 points too high, because who knows the topic is asked more items than who does
    /// not (`tests/understood.rs` measures both).
    pub fn of(tally: &Tally) -> Option<Self> {
        Self::spread(tally, 1.0)
    }

    /// The same of hands in rooms: those of one person hang together.
    pub fn of_hands(hands: &Hands) -> Option<Self> {
        let n = hands.tally.n();
        let observed = hands.tally.right as f64 / n.max(1) as f64;
        Self::spread(&hands.tally, hands.effective(observed) / n.max(1) as f64)
    }

    /// The share, with the interval of that part of the answers.
    fn spread(tally: &Tally, part: f64) -> Option<Self> {
        let n = tally.n();
        if n < LEAST {
            return None;
        }
        let n = n as f64;
        let (right, unsure) = (tally.right as f64 / n, tally.not_sure as f64 / n);
        let mean = right + GUESS * unsure;
        let (all, real) = (mean * (1.0 - mean), right + GUESS * GUESS * unsure - mean * mean);
        let more = if real > 0.0 { (all / real).min(SURER) } else { SURER };
        // Right or not, and nobody unsure: exactly as many as there are.
        let many = n * part * if tally.not_sure == 0 { 1.0 } else { more };
        let (low, high) = wilson(mean, many);
        Some(Self { share: corrected(mean), low: corrected(low), high: corrected(high) })
    }
}

/// How much larger a share is than another one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// The difference, from -1 to 1.
    pub by: f64,
    /// The lower end of its 95 % interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// Hands of rooms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Hands {
    /// The hands, of all items.
    pub tally: Tally,
    /// How many people raised them, as far as hands tell: the most there were for one item of a lesson.
    pub people: u64,
}

impl Hands {
    /// As many hands of as many people would tell as much as these (Kish 1965, the design effect). The hands of one person hang together: by
    /// the model of the corrected share, who knows it is right nine times of ten, and who does not, once of three.
    fn effective(&self, observed: f64) -> f64 {
        let n = self.tally.n() as f64;
        let each = (n / self.people.max(1) as f64).max(1.0);
        let known = corrected(observed);
        let spread = observed * (1.0 - observed);
        let alike = if spread > 0.0 { (known * (1.0 - known) * WHOLE * WHOLE / spread).min(1.0) } else { 0.0 };
        n / (1.0 + (each - 1.0) * alike)
    }
}

impl Change {
    /// The difference of two shares, with the interval that their Wilson intervals give (Newcombe 1998, method 10, Statistics in Medicine
    /// 17:873); nothing where either has under [`LEAST`] hands. It takes both as other people. They are the same ones, which makes it
    /// rather too wide: it holds the truth in 95 of 100 made-up rooms and more (`tests/understood.rs`).
    pub fn of(before: &Hands, after: &Hands) -> Option<Self> {
        let interval = |hands: &Hands| {
            let seen = hands.tally.observed()?;
            let share = seen.of as f64 / seen.n as f64;
            let (low, high) = wilson(share, hands.effective(share));
            Some((share, low, high))
        };
        let (p, p_low, p_high) = interval(before)?;
        let (q, q_low, q_high) = interval(after)?;
        let by = q - p;
        let (down, up) = ((q - q_low).hypot(p_high - p), (q_high - q).hypot(p - p_low));
        Some(Self { by, low: (by - down).max(-1.0), high: (by + up).min(1.0) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(right: u64, n: u64) -> Tally {
        Tally { right, other: n - right, not_sure: 0 }
    }

    /// One hand each.
    fn hands((right, n): (u64, u64)) -> Hands {
        Hands { tally: tally(right, n), people: n }
    }

    #[test]
    fn the_examples_of_the_notes_come_out() {
        for (n, low, high) in [(30, 33, 88), (60, 43, 83), (240, 54, 74)] {
            let known = Known::of(&tally(n * 7 / 10, n)).unwrap();
            let percent = |share: f64| (share * 100.0).round() as i32;
            assert_eq!((percent(known.share), percent(known.low), percent(known.high)), (65, low, high), "{n}");
        }
    }

    #[test]
    fn too_few_give_nothing_and_no_share_leaves_its_range() {
        assert_eq!(Known::of(&tally(29, 29)), None);
        assert_eq!(Known::of(&tally(0, 0)), None);
        for right in 0..=40 {
            let known = Known::of(&tally(right, 40)).unwrap();
            assert!(0.0 <= known.low && known.low <= known.share && known.share <= known.high && known.high <= 1.0);
        }
        let (none, all) = (Known::of(&tally(0, 40)).unwrap(), Known::of(&tally(40, 40)).unwrap());
        assert!(none.share <= 0.0 && all.share >= 1.0 && all.low > 0.9, "{none:?} {all:?}");
        let huge = Tally { right: u64::MAX, other: u64::MAX, not_sure: 1 };
        assert_eq!(huge.n(), u64::MAX);
    }

    /// Newcombe's own examples (a) and (c) of method 10, which subtract the second share.
    #[test]
    fn the_difference_is_that_of_the_paper() {
        let paper = |a: (u64, u64), b: (u64, u64)| Change::of(&hands(b), &hands(a)).unwrap();
        let change = paper((56, 70), (48, 80));
        assert!((change.by - 0.2).abs() < 1e-9, "{change:?}");
        assert!((change.low - 0.0524).abs() < 5e-5 && (change.high - 0.3339).abs() < 5e-5, "{change:?}");
        assert_eq!(Change::of(&hands((10, 29)), &hands((20, 40))), None);
        let whole = Change::of(&hands((0, 40)), &hands((40, 40))).unwrap();
        assert!(whole.by >= 1.0 && whole.high >= 1.0 && whole.low > 0.8);
        // Three hands of each tell less than one hand of three times as many.
        let three = |(right, n)| Hands { people: n / 3, ..hands((right, n)) };
        let low = |before: Hands, after: Hands| Change::of(&before, &after).map(|change| change.low);
        assert!(low(three((30, 90)), three((60, 90))) < low(hands((30, 90)), hands((60, 90))));
    }
}
