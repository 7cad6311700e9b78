//! A quiz after an episode: a few stories, three answers and "not sure", and what is said to each.
//!
//! **Invariant:** a quiz always ends, after [`MOST`] items at the latest. The first answer to an item counts, once a visit: going back shows what
//! was there and unsays nothing. With the visit all of it is gone; what leaves the core is one count.
use super::{Effect, Kiosk, Offer, Place};
use crate::{
    art::Spot,
    care::Edition,
    dice::Dice,
    mastery::{Knowledge, Standing},
    pack::Pack,
    quiz::{ANSWERS, Item, Picked, Quiz},
    script::Special,
    words::Tongue,
};
use std::collections::BTreeSet;

/// More are a test, and nobody came for one.
const MOST: usize = 4;
/// Who knows the topic answers so many; among them one is honest.
const USUAL: usize = 3;

/// A page of a quiz.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct QuizPage {
    /// The topic.
    pub topic: String,
    /// The items that are asked, by their places in the bank.
    pub order: Vec<usize>,
    /// Where the chance of this quiz begins: how the answers stand.
    pub seed: u64,
    /// Which item, from 0.
    pub nth: usize,
    /// What is on the page.
    pub part: QuizPart,
}

/// What is on a page of a quiz.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum QuizPart {
    /// The story and its answers.
    Ask,
    /// What is said to this answer.
    Why(Picked),
    /// The end.
    End,
    /// A picture to show to a colleague.
    Prize,
}

/// What can be chosen on the pages of a quiz.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuizOffer {
    /// Begins it.
    Try,
    /// The answer in this place of the screen.
    Answer(usize),
    /// Not sure.
    NotSure,
    /// The next item, or the end.
    On,
    /// No more items.
    Enough,
    /// Shows the picture for a colleague.
    Prize,
    /// Back to the episode, or to where the quiz was chosen.
    Done,
}

/// What is counted of lessons: no customer, no visit, no time of the day but its band, which the shell adds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Learnt {
    /// The topic.
    pub topic: String,
    /// What happened.
    pub what: Lesson,
    /// Whose examples.
    pub edition: Edition,
    /// In which language.
    pub tongue: Tongue,
}

/// What happened in a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lesson {
    /// An episode was opened.
    Opened,
    /// It was read to its end.
    Finished,
    /// An item was answered.
    Answered {
        /// The item.
        item: String,
        /// How.
        picked: Picked,
        /// Whether it is the first answer of this visit to any item of the topic.
        turn: LessonTurn,
    },
}

/// What an answer stands after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LessonTurn {
    /// It is the first one of this visit to the topic, and nothing of it was told or explained.
    Untaught,
    /// It is the first one of this visit to the topic, whose episode was opened before.
    Taught,
    /// An answer to the topic was explained before.
    Later,
}

/// What was answered in this visit, and how many quizzes there were since the start.
#[derive(Debug, Default)]
pub(super) struct Quizzed {
    draws: u64,
    firsts: Vec<(String, String, Picked)>,
    /// Episodes that were opened, and those that were read to their end, by topic.
    opened: BTreeSet<String>,
    finished: BTreeSet<String>,
    /// The picture was shown; with its page it was gone.
    prized: bool,
}

impl Quizzed {
    /// The visit is over.
    pub(super) fn forget(&mut self) {
        *self = Self { draws: self.draws, ..Self::default() };
    }
}

/// The items of a quiz: [`MOST`] of them, with an honest one early, where there is one.
fn order(quiz: &Quiz, seed: u64) -> Vec<usize> {
    let mut dice = Dice::of(seed, ["items"]);
    let mut all: Vec<usize> = (0..quiz.items.len()).collect();
    shuffle(&mut all, &mut dice);
    let (honest, mut rest): (Vec<usize>, Vec<usize>) = all.into_iter().partition(|n| quiz.items[*n].honest);
    let Some((&one, more)) = honest.split_first() else { return rest.into_iter().take(MOST).collect() };
    rest.extend(more);
    shuffle(&mut rest, &mut dice);
    rest.truncate(MOST - 1);
    rest.insert(dice.below(USUAL.min(rest.len() + 1)), one);
    rest
}

impl QuizPage {
    fn dice(&self, name: &str) -> Dice {
        Dice::of(self.seed, ["quiz", name])
    }

    /// The item of this page.
    pub fn item<'a>(&self, pack: &'a Pack) -> Option<&'a Item> {
        let quiz = pack.quiz(&self.topic)?;
        quiz.items.get(*self.order.get(self.nth)?)
    }

    /// The answers of this page from top to bottom, by their places in the bank. The best one takes another place with each of the
    /// first [`ANSWERS`] items, so that no place is always right.
    pub fn answers(&self, item: &Item) -> Vec<usize> {
        let mut places: Vec<usize> = (0..ANSWERS).collect();
        let mut dice = self.dice("places");
        shuffle(&mut places, &mut dice);
        let more = dice.below(ANSWERS);
        let place = places.get(self.nth).copied().unwrap_or(more);
        let mut others: Vec<usize> = (0..item.answers.len()).filter(|n| *n != item.best).collect();
        shuffle(&mut others, &mut self.dice(&item.id));
        others.insert(place.min(others.len()), item.best);
        others
    }
}

fn shuffle(list: &mut [usize], dice: &mut Dice) {
    for last in (1..list.len()).rev() {
        list.swap(last, dice.below(last + 1));
    }
}

impl Kiosk {
    /// The page of a quiz, while one is on the screen.
    pub fn quiz_page(&self) -> Option<&QuizPage> {
        match &self.top().place {
            Place::Quiz(page) => Some(page),
            _ => None,
        }
    }

    /// What the answers of this quiz say so far.
    pub fn understood(&self) -> Standing {
        let known = self.quiz_page().and_then(|page| Some((page, self.pack().quiz(&page.topic)?)));
        let Some((page, quiz)) = known else { return Standing::Open };
        let asked = page.order.iter().take(page.nth + 1).filter_map(|n| quiz.items.get(*n));
        let knowledge = asked.fold(Knowledge::default(), |known, item| match self.first(&page.topic, &item.id) {
            Some(picked) => known.after(picked == Picked::Best, item.answers.len()),
            None => known,
        });
        knowledge.standing()
    }

    /// The topics that were understood in this visit: what was answered first to each of their items.
    fn known_topics(&self) -> Vec<&str> {
        let mut topics: Vec<&str> = self.quizzed.firsts.iter().map(|(topic, ..)| topic.as_str()).collect();
        topics.dedup();
        topics.sort_unstable();
        topics.dedup();
        topics.retain(|topic| {
            let firsts = self.quizzed.firsts.iter().filter(|(of, ..)| of == topic);
            let best = firsts.map(|(.., picked)| *picked == Picked::Best);
            best.fold(Knowledge::default(), |known, best| known.after(best, ANSWERS)).standing() == Standing::Mastered
        });
        topics
    }

    /// The places of the map that lit up in this visit, in the order of the map.
    pub fn lit(&self) -> Vec<&Spot> {
        let known = self.known_topics();
        let shown = self.setup().lessons.map;
        self.pack().map().0.places.iter().filter(|spot| shown && known.contains(&spot.topic.as_str())).collect()
    }

    /// Whether this quiz was offered by the screen below it.
    fn in_episode(&self, topic: &str) -> bool {
        self.screen().is_some_and(|screen| matches!(&screen.special, Special::Quiz(of) if of == topic))
    }

    /// Whether a quiz is shown here: there is one, and the episode that it was approved with is not closed in this language.
    pub fn asks(&self, topic: &str, tongue: Tongue) -> bool {
        let open = self.pack.episode(topic).is_none_or(|script| !self.is_closed(&script.name, tongue));
        open && self.pack.quiz(topic).is_some()
    }

    /// The topic of the branch's event, while its quiz is shown here.
    pub fn event(&self) -> Option<&str> {
        self.setup.lessons.event.as_deref().filter(|topic| self.asks(topic, self.top().prefs.tongue))
    }

    /// A few questions without an episode: of the event, of the month, or of any topic of this edition. Where none is shown, colleagues are
    /// who to ask.
    pub(super) fn ask_something(&mut self) {
        let prefs = self.top().prefs;
        let asks = |topic: &&str| self.asks(topic, prefs.tongue);
        // Episodes about the life of others are told to whoever opens them, and asked of nobody unasked.
        let theirs = |topic: &&str| {
            let edition = self.pack.episode(topic).and_then(|script| script.lesson.as_ref()?.edition);
            edition.is_none_or(|edition| edition == prefs.edition)
        };
        let topics: Vec<&str> = self.pack.topics().filter(asks).filter(theirs).collect();
        let any = || {
            let seed = self.setup.seed.wrapping_add(self.quizzed.draws);
            topics.get(Dice::of(seed, ["topic"]).below(topics.len().max(1))).copied()
        };
        match self.event().or_else(|| self.topic_of_month().filter(asks)).or_else(any).map(str::to_owned) {
            Some(topic) => self.begin_quiz(&topic),
            None => {
                if let Some((_, closed)) = self.pack.episodes().first() {
                    let closed = Place::Closed((*closed).to_owned());
                    self.go(closed);
                }
            }
        }
    }

    fn first(&self, topic: &str, item: &str) -> Option<Picked> {
        self.quizzed.firsts.iter().find(|(t, i, _)| t == topic && i == item).map(|(.., picked)| *picked)
    }

    /// Whether nothing more is asked after this page.
    fn quiz_over(&self, page: &QuizPage) -> bool {
        page.nth + 1 >= page.order.len() || self.understood() != Standing::Open
    }

    pub(super) fn quiz_offers(&self, page: &QuizPage) -> Vec<Offer> {
        let offers = match page.part {
            QuizPart::Ask => {
                let many = page.item(self.pack()).map_or(0, |item| item.answers.len());
                (0..many).map(QuizOffer::Answer).chain([QuizOffer::NotSure]).collect()
            }
            QuizPart::Why(_) if self.quiz_over(page) => vec![QuizOffer::On],
            QuizPart::Why(_) => vec![QuizOffer::On, QuizOffer::Enough],
            QuizPart::End if self.setup().lessons.prize && !self.quizzed.prized => {
                vec![QuizOffer::Prize, QuizOffer::Done]
            }
            QuizPart::End | QuizPart::Prize => vec![QuizOffer::Done],
        };
        offers.into_iter().map(Offer::Quiz).collect()
    }

    pub(super) fn accept_quiz(&mut self, offer: QuizOffer, out: &mut Vec<Effect>) {
        if offer == QuizOffer::Try {
            let Some(Special::Quiz(topic)) = self.screen().map(|s| s.special.clone()) else { return };
            self.begin_quiz(&topic);
            return;
        }
        let Some(page) = self.quiz_page().cloned() else { return };
        let part = |part| Place::Quiz(QuizPage { part, ..page.clone() });
        match offer {
            QuizOffer::Answer(place) => {
                let Some(item) = page.item(&self.pack) else { return };
                let picked = match page.answers(item).get(place) {
                    Some(answer) if *answer == item.best => Picked::Best,
                    Some(answer) => Picked::Other(*answer as u8),
                    None => return,
                };
                self.answered(&page, picked, out);
                self.go(part(QuizPart::Why(picked)));
            }
            QuizOffer::NotSure => {
                self.answered(&page, Picked::NotSure, out);
                self.go(part(QuizPart::Why(Picked::NotSure)));
            }
            QuizOffer::On if self.quiz_over(&page) => self.go(part(QuizPart::End)),
            QuizOffer::On => self.go(Place::Quiz(QuizPage { nth: page.nth + 1, part: QuizPart::Ask, ..page })),
            QuizOffer::Enough => self.go(part(QuizPart::End)),
            QuizOffer::Prize => {
                self.quizzed.prized = true;
                self.go(part(QuizPart::Prize));
            }
            // The same way as "not now".
            QuizOffer::Done if self.in_episode(&page.topic) => self.decide(0, out),
            QuizOffer::Done => while self.quiz_page().is_some() && self.trail.pop() {},
            QuizOffer::Try => {}
        }
    }

    /// Opens the quiz of a topic.
    pub fn begin_quiz(&mut self, topic: &str) {
        let pack = self.pack.clone();
        let Some(quiz) = pack.quiz(topic).filter(|_| self.asks(topic, self.top().prefs.tongue)) else { return };
        self.quizzed.draws += 1;
        let seed = Dice::new(self.setup.seed.wrapping_add(self.quizzed.draws.rotate_left(32))).bits();
        let order = order(quiz, seed);
        self.go(Place::Quiz(QuizPage { topic: topic.to_owned(), order, seed, nth: 0, part: QuizPart::Ask }));
    }

    /// Shows a page about an item, as an author or a test wants to see it: there is a next one.
    pub fn show_item(&mut self, topic: &str, item: usize, part: QuizPart) {
        self.go(Place::Quiz(QuizPage { topic: topic.to_owned(), order: vec![item; 2], seed: 0, nth: 0, part }));
    }

    /// Shows the map, as an author or a test wants to see it.
    pub fn show_map(&mut self) {
        self.go(Place::Map);
    }

    fn answered(&mut self, page: &QuizPage, picked: Picked, out: &mut Vec<Effect>) {
        let Some(item) = page.item(&self.pack).map(|item| item.id.clone()) else { return };
        if self.first(&page.topic, &item).is_none() {
            let turn = if self.quizzed.firsts.iter().any(|(topic, ..)| *topic == page.topic) {
                LessonTurn::Later
            } else if self.quizzed.opened.contains(&page.topic) {
                LessonTurn::Taught
            } else {
                LessonTurn::Untaught
            };
            self.quizzed.firsts.push((page.topic.clone(), item.clone(), picked));
            self.learnt(&page.topic, Lesson::Answered { item, picked, turn }, out);
        }
    }

    /// Counts something of a lesson: an episode once a visit, however often it is opened. What a colleague shows says nothing about customers.
    pub(super) fn learnt(&mut self, topic: &str, what: Lesson, out: &mut Vec<Effect>) {
        let new = match what {
            Lesson::Opened => self.quizzed.opened.insert(topic.to_owned()),
            Lesson::Finished => self.quizzed.finished.insert(topic.to_owned()),
            Lesson::Answered { .. } => true,
        };
        if new && self.duty.is_none() {
            let prefs = self.top().prefs;
            out.push(Effect::Learnt(Learnt {
                topic: topic.to_owned(),
                what,
                edition: prefs.edition,
                tongue: prefs.tongue,
            }));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bank() -> Quiz {
        let item = |n: usize| {
            format!("item i{n}{} {{ best a; other b; other c }}\n", if n > 5 { " honest=#true" } else { "" })
        };
        let items: String = (0..8).map(item).collect();
        let (quiz, found) = Quiz::read("assets/quiz/t.kdl", &format!("quiz t\n{items}"));
        assert_eq!(found, []);
        quiz
    }

    #[test]
    fn an_honest_item_comes_early_and_all_items_come() {
        let quiz = bank();
        let mut seen = [0; 8];
        for seed in 0..500 {
            let order = order(&quiz, seed);
            assert_eq!(order.len(), MOST);
            assert!(order[..USUAL].iter().any(|n| quiz.items[*n].honest));
            let once: std::collections::BTreeSet<_> = order.iter().collect();
            assert_eq!(once.len(), MOST);
            for n in &order {
                seen[*n] += 1;
            }
        }
        assert!(seen.iter().all(|n| *n > 150), "{seen:?}");
    }

    #[test]
    fn no_place_is_right_twice_in_three_items_and_none_is_in_the_long_run() {
        let quiz = bank();
        let mut often = [[0; ANSWERS]; MOST];
        for seed in 0..3000 {
            let order = order(&quiz, seed);
            let mut page = QuizPage { topic: "t".into(), order, seed, nth: 0, part: QuizPart::Ask };
            let mut best = Vec::new();
            for nth in 0..MOST {
                page.nth = nth;
                let item = &quiz.items[page.order[nth]];
                best.push(page.answers(item).iter().position(|n| *n == item.best).unwrap());
            }
            let places: std::collections::BTreeSet<_> = best.iter().take(ANSWERS).collect();
            assert_eq!(places.len(), ANSWERS);
            best.iter().zip(&mut often).for_each(|(place, often)| often[*place] += 1);
        }
        assert!(often.iter().flatten().all(|n| (900..1100).contains(n)), "{often:?}");
    }
}
