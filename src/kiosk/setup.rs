//! What a branch has set, as far as the core needs it.
//!
//! **Invariant:** plain values; [`Setup::usual`] is what tests, pictures and checks start from.
use super::{Closed, Ladder, Lessons, lane};
use crate::{
    care::{Edition, Placement, Prefs, Size, Staff, Theme},
    pack::Pack,
    words::Tongue,
};
use std::time::Duration;

/// What a branch has set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setup {
    /// What each customer starts from.
    pub prefs: Prefs,
    /// Where the guide stands.
    pub placement: Placement,
    /// Languages that are offered.
    pub tongues: Vec<Tongue>,
    /// Silence before it asks who is there (VVSG 2.0: 2 to 5 minutes).
    pub ask_after: Duration,
    /// Time to answer that (45 s; WCAG 2.2.1: 20 s or more).
    pub answer_within: Duration,
    /// How long a last screen stays: 225 letters at 150 a minute.
    pub goodbye: Duration,
    /// When a stop or a medical call goes to the next person.
    pub ladder: Ladder,
    /// The colleagues who may answer a call, by the names that customers read. Two to four of them can be picked.
    pub names: Vec<(Staff, String)>,
    /// Digits typed like a password are dropped.
    pub guard: bool,
    /// There are colleagues with codes; without any this is a trial run.
    pub code: bool,
    /// The bank's own number.
    pub phone: Option<String>,
    /// The bank or branch, as customers know it.
    pub name: Option<String>,
    /// When the counter is open, as written at the door.
    pub hours: Option<String>,
    /// Tasks that are not shown here.
    pub closed: Closed,
    /// Of so many calm verdicts one goes to a colleague all the same, so that nobody can tell from the waiting page what
    /// was answered; 0 for none.
    pub sample: u32,
    /// Where the choice of those begins, and that of wordings which take turns.
    pub seed: u64,
    /// The bank has confirmed the facts of this market; until then the welcome page says that this is a trial.
    pub confirmed: bool,
    /// Silence after which staff mode ends (5 minutes; VVSG 2.0 11.5-A: 30 at most).
    pub staff_idle: Duration,
    /// The longest that staff mode lasts (12 hours; the same).
    pub staff_longest: Duration,
    /// Going on from a hard sign takes a second colleague.
    pub two_people: bool,
    /// Where the numbers of the green lane come from; nothing in a branch that has no such lane.
    pub lane: Option<lane::Numbers>,
    /// What the branch does with lessons.
    pub lessons: Lessons,
}

impl Setup {
    /// A branch whose colleagues have codes and that has set nothing else: what tests, pictures and checks start from.
    pub fn usual(pack: &Pack) -> Self {
        Self {
            prefs: Prefs { tongue: 0, theme: Theme::Paper, size: Size::Large, edition: Edition::Elder },
            placement: Placement::Beside,
            tongues: pack.words.reviewed().collect(),
            ask_after: Duration::from_mins(3),
            answer_within: Duration::from_secs(45),
            goodbye: Duration::from_secs(90),
            ladder: Ladder::default(),
            names: Vec::new(),
            guard: true,
            code: true,
            phone: None,
            name: None,
            hours: None,
            closed: Closed::default(),
            sample: 0,
            seed: 0,
            confirmed: true,
            staff_idle: Duration::from_mins(5),
            staff_longest: Duration::from_hours(12),
            two_people: true,
            lane: Some(lane::Numbers::Own),
            lessons: Lessons { map: true, ..Lessons::default() },
        }
    }
}
