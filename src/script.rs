//! A script: the screens of one task or warning, what may follow what, and nothing that a person reads.
//!
//! **Invariant:** finite and total: a screen has at most four choices, each choice leads somewhere, and following a
//! script can neither fail nor loop without showing a screen. Words stand in `locales/`, never here.
mod forms;
mod graph;
mod promise;
mod prove;
mod read;
mod rehearse;
mod walk;

pub use crate::care::Phase;
use crate::care::{Critical, Edition, Item};
pub use promise::{Pass, Point, Promise};
pub use prove::{MOST_STATES, Proof, Slice};
use std::ops::Range;

/// How a script or a screen is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A task's step or question.
    Page,
    /// Everything that will be done, to be looked over before money moves.
    Review,
    /// The first screen: what to bring, how many steps.
    Intro,
    /// In the layout that only warnings have.
    Warning,
    /// One picture-book panel of a warning's story.
    Panel,
    /// What to do and whom to call, in a warning.
    Advice,
}

/// Where a choice leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A screen of the same script, by its place.
    Screen(usize),
    /// Calls a person; the work stays where it is.
    Call,
    /// The way to the counter.
    Counter,
    /// Ends the visit.
    Home,
    /// The story that is most like what the customer has answered; the work waits below it.
    Story,
    /// A ticket is opened: a complaint or a wish; the work waits below it.
    Feedback,
}

/// A set of declared flags, by their place in [`Script::flags`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Flags(pub u64);

impl Flags {
    /// With a flag set.
    #[must_use]
    pub fn with(self, flag: usize) -> Self {
        Self(self.0 | 1 << flag)
    }

    /// Whether a flag is set.
    pub fn has(self, flag: usize) -> bool {
        self.0 >> flag & 1 == 1
    }
}

/// One thing that can be chosen on a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Names its words.
    pub id: String,
    /// Where it leads.
    pub goto: Target,
    /// Other targets while a flag holds; the first that holds wins.
    pub instead: Vec<(usize, Target)>,
    /// Flags that it sets.
    pub sets: Flags,
    /// Only a colleague may choose it.
    pub by_staff: bool,
    /// Its place in the script's file: the word `choice` and its name.
    pub span: Range<usize>,
}

impl Choice {
    /// A choice that the format makes of a screen with something special; where it leads is set by whoever makes it.
    fn plain(id: &str, span: Range<usize>) -> Self {
        let (instead, sets) = (Vec::new(), Flags::default());
        Self { id: id.to_owned(), goto: Target::Home, instead, sets, by_staff: false, span }
    }
}

/// What a screen is besides words and choices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Special {
    /// Nothing more.
    None,
    /// A red-flag question, by its id in the risk file.
    Ask(String),
    /// A follow-up question of a set, chosen by the answers so far; passed over when none is due.
    More(String),
    /// Never seen: leads on by the verdict of a set of questions.
    Verdict {
        /// The set of questions.
        set: String,
        /// Targets for calm, pause, talk, stop.
        to: [usize; 4],
    },
    /// The customer waits for a colleague here and cannot skip it; a gate has a name, for promises.
    Gate(String),
    /// What the customer has before him on the real machine, by its key in the machine's profile.
    Machine(String),
    /// Offers the quiz of a topic. Its pages are no screens; they and "not now" lead on to the same one.
    Quiz(String),
    /// The last screen.
    End(End),
}

/// How a script ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum End {
    /// The task was walked to its end.
    Done,
    /// Nothing was done, and that is fine.
    NoTransaction,
    /// The customer goes to the counter.
    Counter,
}

/// One screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// Names its words.
    pub id: String,
    /// Its place in the script's file: the word `screen` and its name.
    pub span: Range<usize>,
    /// The whole of it in the script's file, braces included.
    pub whole: Range<usize>,
    /// Before the card goes in, at the machine, or after.
    pub phase: Phase,
    /// Its layout.
    pub kind: Kind,
    /// What it is besides.
    pub special: Special,
    /// The place of that in the script's file: its word and its name; the screen's own where it is nothing besides.
    pub special_at: Range<usize>,
    /// What can be chosen.
    pub choices: Vec<Choice>,
    /// Nothing is focused: a wrong press would cost something.
    pub focus_none: bool,
    /// A colleague is called as it comes up; the page stays, and so does what stands on it.
    pub calls: bool,
    /// So many colleagues let a customer pass this gate; 1 for most.
    pub people: u8,
    /// In how many wordings it exists, shown in turn so that it stays seen; 1 for most.
    pub variants: u8,
    /// Shown in this edition only, else passed over along its first choice.
    pub edition: Option<Edition>,
    /// The drawn scene on it, by its name.
    pub picture: Option<String>,
    /// The place of that name in the script's file.
    pub picture_at: Range<usize>,
}

impl Screen {
    /// Whether it may be passed over without being seen: a machine's screen that this machine lacks, a follow-up
    /// question that is not due, an example of another edition.
    pub fn may_be_skipped(&self) -> bool {
        self.edition.is_some() || matches!(self.special, Special::Machine(_) | Special::More(_))
    }

    /// Whether a red-flag question stands on it.
    pub fn asks(&self) -> bool {
        matches!(self.special, Special::Ask(_) | Special::More(_))
    }

    /// Whether the customer waits for a colleague here.
    pub fn is_gate(&self) -> bool {
        matches!(self.special, Special::Gate(_))
    }
}

/// What colleagues rehearse at a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rehearse {
    /// The screen, by its place.
    pub screen: usize,
    /// The customer is what he says.
    pub honest: bool,
    /// The fraud, or what the errand is about.
    pub topic: String,
    /// What must be said, in this order; by the names of its words.
    pub must: Vec<(String, Item)>,
    /// What never may be; any of it ends the take.
    pub never: Vec<(String, Critical)>,
    /// Its place in the script's file.
    pub span: Range<usize>,
}

/// What makes a script an episode of the lantern's series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// Its number in the series.
    pub episode: i64,
    /// What it teaches; there is a quiz of that name.
    pub topic: String,
    /// Whose life it is about; nobody else is asked about it unasked. Nothing where it is everybody's.
    pub edition: Option<Edition>,
    /// Its place in the script's file.
    pub span: Range<usize>,
}

/// What makes a script a short play.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drama {
    /// Its number among the plays.
    pub number: i64,
    /// The topic that it teaches too: in a room it may stand in the place of that episode.
    pub topic: Option<String>,
}

/// One script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    /// Its name: the file's name, and the scope of its words.
    pub name: String,
    /// Counted up with each change of meaning.
    pub version: i64,
    /// The first screen.
    pub start: usize,
    /// A fraud lesson, drawn in the warning layout throughout.
    pub warning: bool,
    /// An episode: laid out in panels, and no warning.
    pub lesson: Option<Lesson>,
    /// A short play, and its number among them.
    pub drama: Option<Drama>,
    /// The place of `about` in the script's file.
    pub about_at: Range<usize>,
    /// About how long it takes, in minutes.
    pub minutes: i64,
    /// What to bring (`bring-card` in the words).
    pub bring: Vec<String>,
    /// The place of each of them in the script's file.
    pub bring_at: Vec<Range<usize>>,
    /// Declared flags; the first ones are answered by the machine's profile.
    pub flags: Vec<String>,
    /// The place of each flag in the script's file, where it is declared.
    pub declared: Vec<Range<usize>>,
    /// How many of the flags the machine's profile answers.
    pub given: usize,
    /// The screens.
    pub screens: Vec<Screen>,
    /// What holds on every way through it.
    pub promises: Vec<Promise>,
    /// What colleagues rehearse with it.
    pub rehearse: Vec<Rehearse>,
    /// Nothing of its file was left out while it was read.
    pub complete: bool,
}

impl Script {
    /// The place of a screen.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.screens.iter().position(|s| s.id == id)
    }

    /// The place of the screen that a message belongs to: of that name, or of that name with the number of a wording.
    pub fn find_wording(&self, id: &str) -> Option<usize> {
        self.find(id).or_else(|| {
            let (screen, n) = id.rsplit_once('-')?;
            let n: u8 = n.parse().ok()?;
            self.find(screen).filter(|at| (2..=self.screens[*at].variants).contains(&n))
        })
    }

    /// The place of a flag.
    pub fn flag(&self, name: &str) -> Option<usize> {
        self.flags.iter().position(|f| f == name)
    }
}
