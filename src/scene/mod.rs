//! What is on the screen, in words and roles and without a single cell: the one thing that `view`, `plain` and
//! everything later (speech, paper) are made from.
//!
//! **Invariant:** a scene is built from a [`crate::kiosk::Kiosk`] alone; no clock, no terminal, cannot fail. Every scene has a
//! person, Back, the counter and the look in its footer, at most four choices, and one question.
mod build;
mod feedback;
mod lane;
pub mod outreach;
mod pages;
mod quiz;
pub mod rehearsal;
pub mod said;
mod staff;

use crate::{
    care::{Face, Prefs},
    kiosk::{Act, Bar},
};

/// The family of layouts that a scene belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// A menu; the welcome page is one.
    Menu,
    /// A step or a question.
    Page,
    /// A red-flag question: no companion, nothing focused, answers far apart.
    Question,
    /// A rehearsal: the choices are whole sentences.
    Talk,
    /// In the frame that only warnings have.
    Warning,
    /// A colleague is called.
    Waiting,
    /// Laid over the work: silence, a typed password.
    Notice,
    /// The staff pad.
    Pad,
    /// For staff: the same words in each way to draw, to choose the clean one.
    Letterings,
    /// For staff: a drawn bank card, to be matched with a real one.
    Card,
    /// The last screen.
    End,
}

/// What a piece of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// A paragraph.
    Text,
    /// One thing of a list.
    Item,
    /// The label over the words of the real machine.
    MachineLabel,
    /// Words on the real machine, as it writes them.
    Machine,
    /// A part of a whole as two numbers, `25/31`: drawn as a bar beneath the words that say it, and nothing but that.
    Bar,
}

/// A piece of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What it is.
    pub role: Role,
    /// The text.
    pub text: String,
    /// Never spoken aloud, printed or kept.
    pub private: bool,
}

/// A choice, or a place of the footer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The key that presses it, if any.
    pub key: Option<char>,
    /// Its words.
    pub text: String,
    /// Its words where there is little room.
    pub short: String,
    /// What it does.
    pub act: Act,
}

/// Where the customer is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Status {
    /// The task, or the name of the guide.
    pub task: String,
    /// Step n of m, in words.
    pub step: Option<String>,
    /// n and m, for the row of blocks.
    pub of: Option<(usize, usize)>,
    /// A remark: a person is called, this is a trial.
    pub note: Option<String>,
}

/// The lantern's pose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pose {
    /// Glows and waits.
    Wait,
    /// Leans towards what to press.
    Lean,
    /// Holds up a hand at a pause.
    Hand,
    /// Rests when a person comes.
    Rest,
}

impl Pose {
    /// The name in `assets/art/`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wait => "wait",
            Self::Lean => "lean",
            Self::Hand => "hand",
            Self::Rest => "rest",
        }
    }
}

/// What a colleague reads above the customer's page, on the customer's glass: whoever stands there may read it too.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Strip {
    /// Who is here, and where the work stands.
    pub head: String,
    /// What to say, to do, never to do; each in one paragraph.
    pub lines: Vec<String>,
    /// A PIN is being typed: nothing but "turn away".
    pub away: bool,
}

/// What is drawn of paths. The words say the same: who does not see it misses nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Art {
    /// A scene of a drama, by its name.
    Scene(String),
    /// The picture that is shown to a colleague: its page is there for it, on a small grid too.
    Prize,
    /// The map of the market, with these places lit.
    Map(Vec<String>),
}

/// One screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scene {
    /// Its family of layouts.
    pub form: Form,
    /// How this customer wants to see it; the language is the one that it is said in.
    pub prefs: Prefs,
    /// Where am I.
    pub status: Status,
    /// The one question or instruction.
    pub heading: String,
    /// What belongs to it.
    pub body: Vec<Piece>,
    /// The same in fewer words, for the smallest grid; empty where there are none.
    pub brief: Vec<Piece>,
    /// What can be chosen, keys 1 to 4.
    pub choices: Vec<Label>,
    /// Person, Back, counter, look: always these, always in this order.
    pub footer: [Label; 4],
    /// The next page, where there is one.
    pub more: Label,
    /// What stands at the edge of a first page: other languages, each in its own script; the lessons, and whose examples they have.
    pub edge: Vec<Label>,
    /// The faces that are drawn beside the first choices, one each.
    pub faces: &'static [Face],
    /// For staff: the call is answered here.
    pub answer: Option<Label>,
    /// For staff, above the customer's page while a colleague stands beside.
    pub strip: Option<Strip>,
    /// The keys of the staff pad, and how many digits were typed.
    pub pad: Option<(Vec<Label>, usize)>,
    /// A number that the customer has to know from afar. It stands in the heading too, so that nothing is lost where it
    /// cannot be drawn.
    pub number: Option<u16>,
    /// The drawn bank card.
    pub card: Option<Bar>,
    /// The lantern.
    pub companion: Option<Pose>,
    /// What is drawn, in the place of the lantern.
    pub art: Option<Art>,
    /// What is focused.
    pub focus: Option<Act>,
    /// The machine waits with the card inside, so nobody may have to leaf through pages.
    pub waits: bool,
    /// Which page is wanted; `view` clamps it.
    pub page: usize,
}

impl Scene {
    /// All that is read, in reading order, without the footer: for speech, for plain lines, for tests.
    pub fn text(&self) -> Vec<&str> {
        let status = [Some(&self.status.task), self.status.step.as_ref(), self.status.note.as_ref()];
        status
            .into_iter()
            .flatten()
            .chain([&self.heading])
            .chain(self.body.iter().map(|p| &p.text))
            .chain(self.choices.iter().map(|c| &c.text))
            .map(String::as_str)
            .filter(|t| !t.is_empty())
            .collect()
    }

    /// Whether this is another screen for the customer, not merely another focus.
    pub fn differs(&self, other: &Self) -> bool {
        let bare = |s: &Self| Self { focus: None, pad: None, card: None, strip: None, ..s.clone() };
        bare(self) != bare(other)
    }
}
