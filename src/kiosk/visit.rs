//! One customer's visit: a trail of frames. Back takes the last one off, and what was there is there again, exactly.
use super::{Act, Assist, QuizPage, Side, Telling, TicketPage};
use crate::{
    care::Prefs,
    pack::{FOR_STAFF, WELCOME},
    risk::Answer,
    script::Flags,
};

/// Older frames than this are forgotten, so that a day of idle pressing cannot fill the memory.
const LONGEST: usize = 200;

/// A page of the look screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LookPage {
    /// What to change.
    Top,
    /// The type sizes.
    Size,
    /// The colours.
    Theme,
    /// The languages.
    Language,
    /// Whose examples lessons have.
    Edition,
}

/// Where the customer is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Place {
    /// A page of the menu.
    Menu(String),
    /// A screen of a script.
    Screen {
        /// The script.
        script: String,
        /// The screen's place in it.
        at: usize,
    },
    /// "Please ask our colleagues": a script that is not shown here.
    Closed(String),
    /// Size, colours, language.
    Look(LookPage),
    /// The way to the counter.
    Counter,
    /// A person is called.
    Person,
    /// A person is called because somebody is unwell.
    Unwell,
    /// A colleague says who comes.
    Who,
    /// The customer's number of the green lane; once that is gone, the way to the counter.
    LaneNumber,
    /// What a colleague may do here.
    Staff,
    /// A page of staff mode.
    Assist(Assist),
    /// A colleague sets this screen up.
    Panel,
    /// A colleague compares the ways to draw.
    Letterings,
    /// A colleague holds a bank card to the glass.
    Card(Side),
    /// A colleague says how a talk ended; this choice of the gate follows.
    Outcome(usize),
    /// Who is in the green lane: this page of the list.
    Lane(usize),
    /// Somebody in the green lane.
    LaneOf(u16),
    /// The customer tells how it was, or opens a ticket.
    Feedback(Telling),
    /// A page of a quiz.
    Quiz(QuizPage),
    /// The map, and what lit up on it.
    Map,
    /// The topic of the month, of this episode: while nobody is there.
    Still(String),
    /// A colleague looks at the tickets that are not finished, from this one on.
    Tickets(usize),
    /// A colleague looks at one ticket.
    TicketOf(u64, TicketPage),
}

impl Place {
    /// What stands there while nobody does.
    pub fn is_still(&self) -> bool {
        matches!(self, Self::Still(_))
    }

    /// Only staff may see it.
    pub fn is_for_staff(&self) -> bool {
        match self {
            Self::Staff
            | Self::Assist(_)
            | Self::Panel
            | Self::Letterings
            | Self::Card(_)
            | Self::Outcome(_)
            | Self::Who
            | Self::Lane(_)
            | Self::LaneOf(_)
            | Self::Tickets(_)
            | Self::TicketOf(..) => true,
            Self::Menu(id) => id == FOR_STAFF,
            Self::Screen { .. }
            | Self::Closed(_)
            | Self::Look(_)
            | Self::Counter
            | Self::Person
            | Self::Unwell
            | Self::Feedback(_)
            | Self::Quiz(_)
            | Self::Map
            | Self::Still(_)
            | Self::LaneNumber => false,
        }
    }
}

/// All that Back restores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// Where.
    pub place: Place,
    /// Which page of it.
    pub page: usize,
    /// What is focused.
    pub focus: Option<Act>,
    /// How it looks.
    pub prefs: Prefs,
    /// The script's flags.
    pub flags: Flags,
    /// Answers to red-flag questions, kept for this visit only.
    pub answers: Vec<(String, Answer)>,
    /// Which of its wordings the screen has, from 0.
    pub variant: u8,
}

/// The frames from the welcome page to here; never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trail {
    first: Frame,
    rest: Vec<Frame>,
}

impl Trail {
    /// A new visit.
    pub fn new(prefs: Prefs) -> Self {
        Self {
            first: Frame {
                place: Place::Menu(WELCOME.to_owned()),
                page: 0,
                focus: None,
                prefs,
                flags: Flags::default(),
                answers: Vec::new(),
                variant: 0,
            },
            rest: Vec::new(),
        }
    }

    /// The frame of the welcome page.
    pub fn first(&self) -> &Frame {
        &self.first
    }

    /// The frame on the screen.
    pub fn top(&self) -> &Frame {
        self.rest.last().unwrap_or(&self.first)
    }

    /// The frame on the screen, to change it.
    pub fn top_mut(&mut self) -> &mut Frame {
        self.rest.last_mut().unwrap_or(&mut self.first)
    }

    /// Whether nothing was walked yet.
    pub fn fresh(&self) -> bool {
        self.rest.is_empty()
    }

    /// Goes on to a frame.
    pub fn push(&mut self, frame: Frame) {
        if self.rest.len() >= LONGEST {
            self.rest.remove(0);
        }
        self.rest.push(frame);
    }

    /// One step back. False at the start.
    pub fn pop(&mut self) -> bool {
        self.rest.pop().is_some()
    }

    /// Takes out the frame below the top, if there is one to take.
    pub(super) fn drop_below(&mut self) {
        if let Some(below) = self.rest.len().checked_sub(2) {
            self.rest.remove(below);
        }
    }

    /// Takes out what only staff may see, so that no step back can bring it up again.
    pub(super) fn drop_staff(&mut self) {
        self.rest.retain(|f| !f.place.is_for_staff());
    }

    /// Goes back to before a script was begun.
    pub(super) fn leave(&mut self, name: &str) {
        let of = |f: &Frame| matches!(&f.place, Place::Screen { script, .. } if script == name);
        if let Some(at) = self.rest.iter().position(of) {
            self.rest.truncate(at);
        }
    }

    /// All frames, the first one first.
    pub fn frames(&self) -> impl DoubleEndedIterator<Item = &Frame> {
        std::iter::once(&self.first).chain(&self.rest)
    }

    /// How many frames lie over the work that waits below another script: a story told in the middle of a task, or a list
    /// that staff looked at.
    pub fn aside(&self) -> Option<usize> {
        let script = |f: &Frame| match &f.place {
            Place::Screen { script, .. } => Some(script.clone()),
            _ => None,
        };
        let (_, now, _) = self.work()?;
        self.frames().rev().position(|f| script(f).is_some_and(|s| s != now))
    }

    /// Back to the work that waits below another script, in the look that was chosen meanwhile.
    pub(super) fn resume(&mut self) {
        if let Some(over) = self.aside() {
            let prefs = self.top().prefs;
            self.rest.truncate(self.rest.len() - over);
            self.top_mut().prefs = prefs;
        }
    }

    /// The newest frame that stands in a script, below anything laid over it.
    pub fn work(&self) -> Option<(&Frame, &str, usize)> {
        self.frames().rev().find_map(|f| match &f.place {
            Place::Screen { script, at } => Some((f, script.as_str(), *at)),
            _ => None,
        })
    }
}
