//! A lesson for a room: where it was, what was taught, and how many hands went up before and after.
//!
//! A laptop and a big screen in a market, a school or a village without network; one colleague leads ([`Lesson`]):
//!
//! 1. **Where are we?** The kind of place. Then **how many people**, **for whom** (whose examples), and **which topic**. What the command line says
//!    already is not asked.
//! 2. **Before.** Three items of the topic's quiz, one of them honest, one a page: the story and the answers for the room. For each answer and for
//!    "not sure" the colleague asks for hands and counts them with four keys. Nothing is explained: it would make the second count worthless.
//! 3. **The episode**, its panels in this edition, up to its quiz.
//! 4. **After.** Three other items, one of them honest; hands again, and after each of them what was best, and why.
//! 5. **What changed**, shown to the room: the hands for the best answers, before and now. A fall is told as kindly as a rise; "not sure" is praised.
//! 6. **Kept**: one folder with one file of counts. It is taken to the branch on a stick, and `report --merge` reads it, twice without counting
//!    twice. Then the next lesson, or the end.
//!
//! A step back undoes one thing: a count, or a page. Leaving on the way asks first; then nothing is kept, or what is whole. A lesson that was kept
//! cannot be changed any more: its folder may be on a stick already. A person and the counter lead to a page that says where the branch helps.
//!
//! **Invariant:** counts only. A room is a kind of place and a band of heads; nobody's name, nobody's answer, no hour. The same lesson has
//! the same id wherever its folder is copied to. No clock, no file, nothing that can fail, and no deadline: nothing wakes by itself.
mod handout;
mod items;
mod lesson;
mod offers;
mod page;
mod record;

pub use handout::{Handout, LONGEST, MESSAGE, Shape, message};
pub use items::{ITEMS, Items};
pub use lesson::Lesson;
pub use page::{Counts, Effect, Half, Input, Kept, MOST_HANDS, Offer, Place, Room, SCOPE, Setup};
pub use record::Hands;

use crate::{
    care::{Edition, Heads, Venue},
    quiz::ANSWERS,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One item as a room answered it by show of hands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Show {
    /// The item.
    pub item: String,
    /// Nobody means harm in it.
    pub honest: bool,
    /// Hands for each answer, in the order of the bank.
    pub answers: [u32; ANSWERS],
    /// Which of the answers is the best.
    pub best: usize,
    /// Hands for "not sure".
    pub not_sure: u32,
}

/// One lesson.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Session {
    /// Names the lesson, the same wherever its folder is copied to (UUID).
    pub id: String,
    /// The day on the wall.
    pub day: Date,
    /// Where.
    pub venue: Venue,
    /// How many people.
    pub heads: Heads,
    /// What was taught.
    pub topic: String,
    /// Whose examples.
    pub edition: Edition,
    /// In which language (tag).
    pub language: String,
    /// Asked before the lesson.
    pub before: Vec<Show>,
    /// Asked after it; other items than before.
    pub after: Vec<Show>,
}
