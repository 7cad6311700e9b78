//! Lessons in rooms: hands before and after, by the kind of place.
//!
//! **Invariant:** a lesson counts once, in its month, and never among the answers at the machine.
use super::{
    cells::{is_item, is_language},
    share::{Hands, Tally},
};
use crate::{
    care::Venue,
    outreach::{Session, Show},
    tickets::{Month, month},
};
use std::collections::BTreeMap;

/// More hands than a room has.
const MOST_HANDS: u32 = 1000;
/// More items than a lesson has.
const MOST_ITEMS: usize = 20;

/// The lessons that were found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Lessons {
    /// Each once.
    pub all: Vec<Session>,
    /// How many could not be read, or said two things.
    pub left_out: usize,
}

/// The lessons in one kind of place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    /// Where.
    pub venue: Venue,
    /// How many lessons.
    pub lessons: usize,
    /// Hands before.
    pub before: Hands,
    /// Hands after.
    pub after: Hands,
}

/// The lessons of a month.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rooms {
    /// By place, in the order in which places are offered; those without a lesson are not there.
    pub venues: Vec<Room>,
    /// How many lessons there were of each topic.
    pub topics: BTreeMap<String, usize>,
    /// How many lessons there were in other months.
    pub other_months: BTreeMap<Month, usize>,
    /// Lessons that could not be read, or said two things.
    pub left_out: usize,
}

/// Adds what a room answered in one lesson.
fn add(hands: &mut Hands, shows: &[Show]) {
    let mut people = 0;
    for show in shows {
        let right: u64 = show.answers.get(show.best).copied().unwrap_or_default().into();
        let all: u64 = show.answers.iter().map(|hands| u64::from(*hands)).sum();
        let one = Tally { right, other: all - right, not_sure: show.not_sure.into() };
        people = people.max(one.n());
        hands.tally.add(&one);
    }
    hands.people = hands.people.saturating_add(people);
}

impl Rooms {
    /// Whether there is nothing to tell.
    pub fn is_empty(&self) -> bool {
        self.venues.is_empty() && self.other_months.is_empty() && self.left_out == 0
    }

    /// "2026-10: 2, 2026-12: 1"; nothing where all lessons are of the month.
    pub(super) fn others(&self) -> Option<String> {
        let said = self.other_months.iter().map(|((year, month), n)| format!("{year:04}-{month:02}: {n}"));
        (!self.other_months.is_empty()).then(|| said.collect::<Vec<_>>().join(", "))
    }

    pub(super) fn of(lessons: &Lessons, asked: Month) -> Self {
        let (these, others): (Vec<&Session>, Vec<&Session>) =
            lessons.all.iter().partition(|lesson| month(lesson.day) == asked);
        let mut rooms = Self { left_out: lessons.left_out, ..Self::default() };
        for lesson in others {
            *rooms.other_months.entry(month(lesson.day)).or_default() += 1;
        }
        for venue in Venue::ALL {
            let here = these.iter().filter(|lesson| lesson.venue == *venue);
            let mut room = Room { venue: *venue, lessons: 0, before: Hands::default(), after: Hands::default() };
            for lesson in here {
                room.lessons += 1;
                add(&mut room.before, &lesson.before);
                add(&mut room.after, &lesson.after);
            }
            rooms.venues.extend(Some(room).filter(|room| room.lessons > 0));
        }
        for lesson in these {
            *rooms.topics.entry(lesson.topic.clone()).or_default() += 1;
        }
        rooms
    }
}

/// What a record of a lesson says that cannot be meant; nothing where all of it can. Its names are then names, so that no table program
/// reckons with them.
pub fn odd(lesson: &Session) -> Option<String> {
    let shows = || lesson.before.iter().chain(&lesson.after);
    let names = [("topic", &lesson.topic)].into_iter().chain(shows().map(|show| ("item", &show.item)));
    for (what, name) in names {
        if !is_item(name) {
            return Some(format!("its {what} is no name"));
        }
    }
    if !is_language(&lesson.language) {
        return Some("its language is no tag".to_owned());
    }
    if lesson.before.len() > MOST_ITEMS || lesson.after.len() > MOST_ITEMS {
        return Some(format!("it asks more than {MOST_ITEMS} items"));
    }
    shows().find_map(|show| {
        let many = show.answers.iter().chain([&show.not_sure]).any(|hands| *hands > MOST_HANDS);
        if show.best >= show.answers.len() {
            Some(format!("the best answer of {} is none of them", show.item))
        } else {
            many.then(|| format!("{} has more than {MOST_HANDS} hands for an answer", show.item))
        }
    })
}
