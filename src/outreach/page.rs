//! Where a lesson for a room can stand, what can be chosen there, what can happen and what is asked of the world. Closed sets.
use super::Session;
use crate::{
    care::{Edition, Heads, Prefs, Size, Theme, Venue},
    kiosk::{Act, Closed, LookPage},
    quiz::ANSWERS,
    words::Tongue,
};
use jiff::civil::Date;

/// The file of the words of these pages.
pub const SCOPE: &str = "outreach";
/// An item has no more hands than this, all answers together: what a colleague can count from the front.
pub const MOST_HANDS: u32 = 500;

/// Hands by half, item and answer; the answers in the order of the bank, "not sure" last.
pub type Counts = [[[u32; ANSWERS + 1]; super::ITEMS]; 2];

/// Before the episode or after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// Nothing is explained.
    Before,
    /// What was best is told.
    After,
}

/// A page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Where are we: the kinds of places from this one on.
    Venues(usize),
    /// How many people.
    Heads,
    /// For whom.
    Editions,
    /// Which topic: the episodes from this one on.
    Topics(usize),
    /// An item for the room.
    Ask(Half, usize),
    /// The hands for one of its answers, by its place on the page; [`ANSWERS`] is "not sure".
    Count(Half, usize, usize),
    /// The first count is done.
    Thanks,
    /// A panel of the episode, by its place in the episode as this edition sees it.
    Panel(usize),
    /// The second count begins.
    Again,
    /// What was best in an item that was asked after the episode.
    Why(usize),
    /// What changed.
    Change,
    /// Where the lesson is kept.
    Saved,
    /// The branch helps at the counter.
    Branch,
    /// Whether the lesson ends here.
    Stop,
    /// Size, colours, language.
    Look(LookPage),
}

/// What a lesson is about. A step back restores it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Room {
    /// Where.
    pub venue: Option<Venue>,
    /// How many people.
    pub heads: Option<Heads>,
    /// Whose examples.
    pub edition: Option<Edition>,
    /// The episode, by its place in the list.
    pub topic: Option<usize>,
    /// It is told as a short play.
    pub play: bool,
    /// The hands.
    pub counts: Counts,
}

/// What became of the lesson's record.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Kept {
    /// It is not finished, or nobody has asked for it.
    #[default]
    No,
    /// It is in a folder of this name, in this place.
    In(String, String),
    /// It could not be written in this place.
    Lost(String),
}

/// Something that can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// This kind of place.
    Venue(Venue),
    /// So many people.
    Heads(Heads),
    /// Whose examples.
    Edition(Edition),
    /// This episode, by its place in the list.
    Topic(usize),
    /// The next part of a list.
    Next,
    /// Count the hands.
    Count,
    /// The short play of the topic, in the place of its episode.
    Play,
    /// So many hands more, or fewer.
    Hands(i32),
    /// On to what comes then.
    GoOn,
    /// Keep the lesson.
    Keep,
    /// Another lesson.
    Another,
    /// It ends, whatever is kept.
    End,
    /// Ask whether it ends.
    Stop,
    /// Part of the look.
    Look(LookPage),
    /// A size.
    Size(Size),
    /// Colours.
    Theme(Theme),
    /// A language.
    Tongue(Tongue),
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// The focus moved.
    Focus(Act),
    /// Something on the screen was pressed.
    Choose(Act),
    /// Another page of the same screen.
    Page(usize),
    /// A key that means nothing here.
    Touch,
    /// Whoever leads wants to leave.
    Quit,
    /// The name of the folder in which the lesson was kept, and where that is; nothing when it could not be.
    Kept(Result<(String, String), String>),
}

/// What the world is asked to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Keep this lesson, before the next frame; its id is still to be given.
    Keep(Box<Session>),
    /// It is over.
    Leave,
}

/// What a lesson starts from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setup {
    /// How it looks.
    pub prefs: Prefs,
    /// The languages that can be chosen.
    pub tongues: Vec<Tongue>,
    /// The day: of the record, and of the facts.
    pub today: Date,
    /// The bank's telephone number, if the branch has set one.
    pub phone: Option<String>,
    /// When the counter is open, if the branch has set it.
    pub hours: Option<String>,
    /// What is not asked because it was said already.
    pub venue: Option<Venue>,
    /// The same.
    pub heads: Option<Heads>,
    /// The same.
    pub edition: Option<Edition>,
    /// The same.
    pub topic: Option<String>,
    /// Episodes that are not shown here.
    pub closed: Closed,
    /// Where chance begins.
    pub seed: u64,
}
