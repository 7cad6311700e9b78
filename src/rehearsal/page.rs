//! Where a rehearsal can stand, what can be chosen there, what can happen and what is asked of the world. Closed sets.
use crate::{
    care::{Critical, Format, Item, Prefs, Size, Staff, Theme},
    kiosk::{Act, LookPage},
    takes::Take,
    words::Tongue,
};
use jiff::Timestamp;
use std::time::Duration;

/// A page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// What to practise.
    Home,
    /// The rest of it.
    More,
    /// How to come to a case.
    Alone,
    /// The cases from this one on, for this format.
    Cases(Format, usize),
    /// How sure are you of it, before.
    SureBefore,
    /// What whoever works there sees.
    Scene,
    /// The trainee speaks before the lines are shown.
    Speak,
    /// The lines are there to be picked.
    Moment,
    /// What the customer answers.
    Reply,
    /// What came of it.
    Outcome,
    /// How sure are you of it now, asked before the verdict is known.
    SureAfter,
    /// What the take was worth.
    Verdict,
    /// One line of the take after the other.
    Debrief(usize),
    /// How many observers.
    Observers,
    /// The three cards of a pair.
    Cards,
    /// One of them.
    Card(Card),
    /// The room hears the customer; the trainee speaks.
    Room,
    /// Whoever plays the customer picks what to answer.
    Replies,
    /// The observers have seen a critical error: this one and the following.
    Criticals(usize),
    /// It is the turn of an observer.
    Turn(usize),
    /// An observer marks an item, by its place in the items of the case.
    Rate(usize, usize),
    /// Lines worth knowing by heart, from this one on.
    Drills(usize),
    /// A round of the drill: the full line, key words, nothing.
    Drill(u8),
    /// Whether all of the team could say it.
    DrillEnd,
    /// The scripts that have lines for colleagues, from this one on.
    Scripts(usize),
    /// The lines of a script, at a pace.
    Prompter,
    /// How far the trainee is.
    Progress,
    /// The take waits: go on, or break it off.
    Pause,
    /// Closed for training: whoever walks up reads it.
    Closed,
    /// Size, colours, language.
    Look(LookPage),
}

impl Place {
    /// The clock of a take runs here.
    pub const fn is_talk(self) -> bool {
        matches!(self, Self::Speak | Self::Moment | Self::Reply | Self::Room | Self::Replies)
    }

    /// It is about the case of the take.
    pub const fn is_of_case(self) -> bool {
        self.is_take()
            || matches!(
                self,
                Self::Scene
                    | Self::SureBefore
                    | Self::Verdict
                    | Self::Debrief(_)
                    | Self::Observers
                    | Self::Cards
                    | Self::Card(_)
                    | Self::Criticals(_)
                    | Self::Pause
            )
    }

    /// A step back from here would undo something that was said.
    pub const fn is_take(self) -> bool {
        self.is_talk() || matches!(self, Self::Outcome | Self::SureAfter | Self::Turn(_) | Self::Rate(..))
    }
}

/// A card of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Card {
    /// For whoever plays the customer.
    Customer,
    /// For the trainee.
    Staff,
    /// For whoever watches.
    Observer,
}

/// What became of the walk of a take.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Walk {
    /// Nobody asked for it.
    #[default]
    NotAsked,
    /// It is kept under this name.
    Kept(String),
    /// It could not be written.
    Lost,
}

/// Something that can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// Today's five minutes.
    Today,
    /// Practise alone.
    Alone,
    /// Practise in a pair or group.
    Pair,
    /// What else there is.
    More,
    /// A five-minute drill.
    Drill,
    /// The prompter.
    Prompter,
    /// How far the trainee is.
    Progress,
    /// The rehearsal ends.
    End,
    /// A case is drawn.
    Draw,
    /// A case is picked from the list.
    Pick,
    /// Whether the lines are shown only after the trainee has spoken.
    SpeakFirst(bool),
    /// A case, by its place.
    Case(usize),
    /// The next part of a list.
    Next,
    /// So sure, from 1 to 4.
    Sure(u8),
    /// Begin.
    Begin,
    /// It was spoken.
    Spoken,
    /// A line, by its place in the moment.
    Line(usize),
    /// Go on.
    GoOn,
    /// The same case at once.
    Again,
    /// Every line of the take.
    EachLine,
    /// Keep the take as a walk.
    KeepWalk,
    /// Done with it.
    Finish,
    /// So many observers.
    Observers(usize),
    /// Look at a card.
    Card(Card),
    /// All cards.
    Cards,
    /// Pick the customer's answer.
    Heard,
    /// A critical error was seen.
    Seen,
    /// This one.
    Critical(Critical),
    /// A mark for an item.
    Mark(Item, u8),
    /// A line of a drill, by its place in the list of all.
    Practise(usize),
    /// Once more from the full line.
    Repeat,
    /// Whether all could say it.
    Said(bool),
    /// A script, by its place in the list.
    Script(usize),
    /// The next line of the prompter.
    Forward,
    /// The line before.
    Before,
    /// Run or stand.
    Run(bool),
    /// Another pace.
    Pace,
    /// Break the take off.
    BreakOff,
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
    /// Time passed.
    Tick,
    /// It begins with the case of this name.
    Case(String),
    /// What the records say now.
    Standing(Standing),
    /// Whether the take could be kept.
    Kept(bool),
    /// The walk was kept under this name, or could not be.
    WalkKept(Option<String>),
}

/// What the world is asked to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Keep this take, before the next frame; its id is still to be given.
    Keep(Box<Take>),
    /// Keep this text as a walk of the case.
    KeepWalk {
        /// The case.
        case: String,
        /// The words of the file, with `NAME` where its name stands.
        text: String,
    },
    /// The rehearsal is over.
    Leave,
}

/// The moment of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// Time since the program started.
    pub since: Duration,
    /// The time on the wall.
    pub wall: Timestamp,
    /// Minutes that the clock on the wall is ahead of UTC.
    pub ahead: i32,
}

impl Now {
    /// A moment of a made-up rehearsal.
    pub fn made_up(since: Duration) -> Self {
        let begin = Timestamp::from_second(1_795_564_800).unwrap_or_default();
        Self { since, wall: begin.saturating_add(since).unwrap_or(begin), ahead: 480 }
    }
}

/// What the records say about whoever practises.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// The cases that are due, the most overdue first, then those that were never practised.
    pub due: Vec<String>,
    /// What the marks are lowest for.
    pub weak: Option<Item>,
    /// Takes, and how many of them passed.
    pub takes: (usize, usize),
    /// Scripts that whoever practises is current in, and scripts that have cases.
    pub current: (usize, usize),
}

/// What a rehearsal starts from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setup {
    /// How it looks.
    pub prefs: Prefs,
    /// The languages that can be chosen.
    pub tongues: Vec<Tongue>,
    /// Who practises.
    pub trainee: Option<Staff>,
    /// Who watches; nobody given: the program asks how many do.
    pub observers: Vec<Staff>,
    /// Only cases of this script.
    pub script: Option<String>,
    /// Where chance begins.
    pub seed: u64,
}
