//! What each page of a lesson offers, and what taking it does.
use super::{Effect, Half, ITEMS, Kept, Lesson, Offer, Place, Room};
use crate::{
    care::{Edition, Heads, Size, Theme, Venue},
    kiosk::LookPage,
    quiz::ANSWERS,
};

/// How many of a list stand on one page; a fourth choice leads on.
const LIST: usize = 3;
/// What is counted with one key: a hand, ten, one too many.
const STEPS: [i32; 3] = [1, 10, -1];

/// The part of a list that begins at `from`, with a way to the next part. The last part is as long as the others, so that the way on stays
/// where the finger is; what fills it stands on the part before too.
fn part<T: Copy>(all: &[T], from: usize, offer: impl Fn(T) -> Offer) -> Vec<Offer> {
    let shown = if all.len() <= LIST + 1 { all.len() } else { LIST };
    let from = from.min(all.len() - shown);
    let mut offers: Vec<Offer> = all.iter().skip(from).take(shown).copied().map(offer).collect();
    if all.len() > LIST + 1 {
        offers.push(Offer::Next);
    }
    offers
}

/// Where the next part of a list begins; the first one again after the last.
const fn next(from: usize, many: usize) -> usize {
    let next = from + LIST;
    if next < many { next } else { 0 }
}

impl Lesson {
    /// What can be chosen on the page, in order.
    pub fn offers(&self) -> Vec<Offer> {
        match self.place() {
            Place::Venues(from) => part(Venue::ALL, from, Offer::Venue),
            Place::Heads => Heads::ALL.iter().copied().map(Offer::Heads).collect(),
            Place::Editions => Edition::ALL.iter().copied().map(Offer::Edition).collect(),
            Place::Topics(_) if self.episodes().is_empty() => vec![Offer::End],
            Place::Topics(from) => {
                let all: Vec<usize> = (0..self.episodes().len()).collect();
                part(&all, from, Offer::Topic)
            }
            Place::Ask(..) => vec![Offer::Count],
            Place::Count(..) => STEPS.into_iter().map(Offer::Hands).chain([Offer::GoOn]).collect(),
            Place::Thanks if self.play().is_some() => vec![Offer::GoOn, Offer::Play],
            Place::Thanks | Place::Panel(_) | Place::Again | Place::Why(_) => vec![Offer::GoOn],
            Place::Change if matches!(self.kept(), Kept::In(..)) => vec![Offer::GoOn],
            Place::Change => vec![Offer::Keep],
            Place::Saved if matches!(self.kept(), Kept::Lost(_)) => vec![Offer::Keep, Offer::Another, Offer::Stop],
            Place::Saved => vec![Offer::Another, Offer::End],
            Place::Branch => vec![Offer::GoOn, Offer::Stop],
            Place::Stop if self.is_open() && self.is_whole() => vec![Offer::GoOn, Offer::Keep, Offer::End],
            Place::Stop => vec![Offer::GoOn, Offer::End],
            Place::Look(page) => self.looks(page),
        }
    }

    fn looks(&self, page: LookPage) -> Vec<Offer> {
        match page {
            LookPage::Top => {
                let more = (self.setup().tongues.len() > 1).then_some(Offer::Look(LookPage::Language));
                [LookPage::Size, LookPage::Theme].map(Offer::Look).into_iter().chain(more).collect()
            }
            LookPage::Size => Size::ALL.iter().copied().map(Offer::Size).collect(),
            LookPage::Theme => Theme::ALL.iter().copied().map(Offer::Theme).collect(),
            // Whose examples a lesson has is asked at its beginning.
            LookPage::Language | LookPage::Edition => {
                self.setup().tongues.iter().take(4).copied().map(Offer::Tongue).collect()
            }
        }
    }

    pub(super) fn accept(&mut self, offer: Offer, pressed: u8, out: &mut Vec<Effect>) {
        let room = self.room();
        match offer {
            Offer::Venue(venue) => self.answer(Room { venue: Some(venue), ..room }),
            Offer::Heads(heads) => self.answer(Room { heads: Some(heads), ..room }),
            Offer::Edition(edition) => self.answer(Room { edition: Some(edition), ..room }),
            Offer::Topic(topic) => self.answer(Room { topic: Some(topic), ..room }),
            Offer::Next => self.go(match self.place() {
                Place::Venues(from) => Place::Venues(next(from, Venue::ALL.len())),
                Place::Topics(from) => Place::Topics(next(from, self.episodes().len())),
                other => other,
            }),
            Offer::Count => {
                if let Place::Ask(half, nth) = self.place() {
                    self.go(Place::Count(half, nth, 0));
                }
            }
            Offer::Hands(by) => {
                if let Place::Count(half, nth, answer) = self.place() {
                    self.count((half, nth, answer), by, pressed);
                }
            }
            Offer::GoOn => self.go_on(),
            Offer::Play => self.go_with(Place::Panel(0), Room { play: true, ..room }),
            Offer::Keep => self.keep(out),
            Offer::Another => self.another(),
            Offer::End => out.push(Effect::Leave),
            Offer::Stop => self.go(Place::Stop),
            Offer::Look(page) => self.go(Place::Look(page)),
            Offer::Size(_) | Offer::Theme(_) | Offer::Tongue(_) => self.restyle(offer),
        }
    }

    /// Something about the room is known now.
    fn answer(&mut self, room: Room) {
        self.go_with(Self::wanted(&room), room);
    }

    fn go_on(&mut self) {
        match self.place() {
            Place::Count(half, nth, answer) if answer < ANSWERS => self.go(Place::Count(half, nth, answer + 1)),
            Place::Count(Half::After, nth, _) => self.go(Place::Why(nth)),
            Place::Count(Half::Before, nth, _) if nth + 1 < ITEMS => self.go(Place::Ask(Half::Before, nth + 1)),
            Place::Count(Half::Before, ..) => self.go(Place::Thanks),
            Place::Thanks if self.panels().is_empty() => self.go(Place::Again),
            Place::Thanks => self.go(Place::Panel(0)),
            Place::Panel(n) if n + 1 < self.panels().len() => self.go(Place::Panel(n + 1)),
            Place::Panel(_) => self.go(Place::Again),
            Place::Again => self.go(Place::Ask(Half::After, 0)),
            Place::Why(nth) if nth + 1 < ITEMS => self.go(Place::Ask(Half::After, nth + 1)),
            Place::Why(_) => self.go(Place::Change),
            Place::Change => self.go(Place::Saved),
            // The page below is what was there.
            Place::Branch | Place::Stop => self.leave(|place| matches!(place, Place::Branch | Place::Stop)),
            _ => {}
        }
    }
}
