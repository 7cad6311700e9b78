//! Which items a room is asked, and in what order their answers stand.
//!
//! **Invariant:** the same seed gives the same items; nothing that was asked before is asked after.
use crate::{
    dice::Dice,
    kiosk::{QuizPage, QuizPart},
    quiz::Quiz,
};

/// Items before a lesson, and after it: a room sits through so many, twice.
pub const ITEMS: usize = 3;

/// The items of a lesson, by their places in the bank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Items {
    topic: String,
    seed: u64,
    /// Before, and after.
    pub halves: [Vec<usize>; 2],
}

impl Items {
    /// Draws the items of a bank: in each half one honest item, as long as the bank has two. Of a single one the room is asked
    /// afterwards, where what is said to it is heard.
    pub fn of(quiz: &Quiz, seed: u64) -> Self {
        let mut dice = Dice::of(seed, ["room", &quiz.topic]);
        let mut all: Vec<usize> = (0..quiz.items.len()).collect();
        shuffle(&mut all, &mut dice);
        let (mut honest, mut rest): (Vec<usize>, Vec<usize>) = all.into_iter().partition(|n| quiz.items[*n].honest);
        let (last, first) = (honest.pop(), honest.pop());
        rest.append(&mut honest);
        let mut half = |honest: Option<usize>| {
            let many = ITEMS - usize::from(honest.is_some());
            let mut half: Vec<usize> = rest.drain(..many.min(rest.len())).collect();
            if let Some(honest) = honest {
                half.insert(dice.below(half.len() + 1), honest);
            }
            half
        };
        Self { topic: quiz.topic.clone(), seed, halves: [half(first), half(last)] }
    }

    /// The answers of an item from top to bottom, by their places in the bank: as in a quiz, no place is best twice in a half.
    pub fn answers(&self, quiz: &Quiz, half: usize, nth: usize) -> Vec<usize> {
        let Some(order) = self.halves.get(half) else { return Vec::new() };
        let Some(item) = order.get(nth).and_then(|n| quiz.items.get(*n)) else { return Vec::new() };
        let seed = Dice::of(self.seed, ["half", &half.to_string()]).bits();
        QuizPage { topic: self.topic.clone(), order: order.clone(), seed, nth, part: QuizPart::Ask }.answers(item)
    }
}

fn shuffle(list: &mut [usize], dice: &mut Dice) {
    for last in (1..list.len()).rev() {
        list.swap(last, dice.below(last + 1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quiz::ANSWERS;
    use std::collections::BTreeSet;

    fn bank(many: usize, honest: usize) -> Quiz {
        let item = |n: usize| {
            format!("item i{n}{} {{ best a; other b; other c }}\n", if n < honest { " honest=#true" } else { "" })
        };
        let items: String = (0..many).map(item).collect();
        let (quiz, found) = Quiz::read("assets/quiz/t.kdl", &format!("quiz t\n{items}"));
        assert_eq!(found, []);
        quiz
    }

    #[test]
    fn no_item_is_asked_twice_and_each_half_has_an_honest_one() {
        for (many, honest) in [(6, 1), (6, 2), (6, 3), (8, 2), (9, 3), (12, 4)] {
            let quiz = bank(many, honest);
            let mut seen = BTreeSet::new();
            for seed in 0..300 {
                let items = Items::of(&quiz, seed);
                let [before, after] = &items.halves;
                assert_eq!((before.len(), after.len()), (ITEMS, ITEMS), "{many} {honest}");
                let all: BTreeSet<_> = before.iter().chain(after).copied().collect();
                assert_eq!(all.len(), 2 * ITEMS);
                let upright = |half: &[usize]| half.iter().filter(|n| quiz.items[**n].honest).count();
                assert!(upright(after) >= 1 && (honest < 2 || upright(before) >= 1));
                assert!(honest != 2 || (upright(before), upright(after)) == (1, 1));
                seen.extend(all);
                assert_eq!(items, Items::of(&quiz, seed));
            }
            assert_eq!(seen.len(), many, "every item comes up");
        }
    }

    #[test]
    fn the_best_answer_takes_another_place_with_each_item() {
        let quiz = bank(8, 2);
        let mut often = [0; ANSWERS];
        for seed in 0..600 {
            let items = Items::of(&quiz, seed);
            for half in 0..2 {
                let places: Vec<usize> = (0..ITEMS)
                    .map(|nth| items.answers(&quiz, half, nth).iter().position(|n| *n == 0).unwrap())
                    .collect();
                assert_eq!(places.iter().collect::<BTreeSet<_>>().len(), ANSWERS);
                often[places[0]] += 1;
            }
        }
        assert!(often.iter().all(|n| (330..470).contains(n)), "{often:?}");
        assert!(
            Items::of(&quiz, 1).answers(&quiz, 2, 0).is_empty() && Items::of(&quiz, 1).answers(&quiz, 0, 3).is_empty()
        );
    }
}
