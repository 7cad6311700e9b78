//! Every message of the program itself: what it is for, and what it is given. The closed list behind "nobody says this"
//! and "nobody gives this" of `check`.
//!
//! **Invariant:** `tests/words.rs` holds it to the words (`common.ftl` has these and no others) and to the code (each is
//! said somewhere in `src/`, and nothing else is).

/// What a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Use {
    /// The one question or instruction of a screen.
    Heading,
    /// What belongs to it.
    Body,
    /// What can be chosen, in a box.
    Choice,
    /// A place of the footer, in a box; the name of a language.
    Place,
    /// The task, the step, a remark: above the page.
    Status,
    /// A part of other texts.
    Value,
    /// What staff read, on the customer's glass.
    Staff,
    /// What staff choose, in a box.
    StaffChoice,
    /// For whoever sets up the machine; no customer meets it.
    Setup,
}

impl Use {
    /// Stands in a box that is drawn to measure.
    pub const fn is_boxed(self) -> bool {
        matches!(self, Self::Choice | Self::Place | Self::StaffChoice)
    }

    /// One of the things that can be chosen.
    pub const fn is_choice(self) -> bool {
        matches!(self, Self::Choice | Self::StaffChoice)
    }

    /// Read by staff.
    pub const fn is_staff(self) -> bool {
        matches!(self, Self::Staff | Self::StaffChoice)
    }
}

/// The messages of the program in `common.ftl`, with a dot before an attribute.
pub const SAID: &[(Use, &[&str])] = &[
    (
        Use::Heading,
        &[
            "apart-list",
            "look-title",
            "size-title",
            "theme-title",
            "language-title",
            "called",
            "coming",
            "nobody",
            "called-at-machine",
            "counter-title",
            "still-title",
            "card-title",
            "password-title",
            "calm-title",
            "closed",
        ],
    ),
    (
        Use::Body,
        &[
            "steps-needed",
            "bring",
            "machine-shows",
            "machine-shows-about",
            "machine-differs",
            "look-body",
            "called.body",
            "coming.body",
            "nobody.body",
            "called-at-machine.body",
            "counter-body",
            "still-body",
            "card-body",
            "password-title.body",
            "calm-body",
            "calm-again",
            "plain-prompt",
            "plain-unknown",
            "plain-bye",
            "closed.body",
            "spoken-choice",
            "spoken-key",
        ],
    ),
    (
        Use::Choice,
        &[
            "apart-done",
            "apart-other",
            "look-size",
            "look-theme",
            "look-language",
            "look-reset",
            "size-normal",
            "size-large",
            "size-larger",
            "size-largest",
            "theme-paper",
            "theme-night",
            "theme-day",
            "theme-soft",
            "called-continue",
            "called-withdraw",
            "leave-now",
            "counter-go",
            "counter-stay",
            "counter-call",
            "still-me",
            "still-other",
            "still-working",
            "card-out",
            "card-in",
            "password-ok",
            "goodbye-home",
            "story-back",
        ],
    ),
    (
        Use::Place,
        &[
            "lang-name",
            "person",
            "person-short",
            "back",
            "back-short",
            "counter",
            "counter-short",
            "look",
            "look-short",
            "more",
            "more-short",
        ],
    ),
    (Use::Status, &["app-name", "step", "note-called", "note-coming", "trial", "trial-facts"]),
    (
        Use::Value,
        &["bring-and", "bank-phone-on-card", "counter-hours-unknown", "retract", "retract-one", "ask-staff", "marks"],
    ),
    (
        Use::Staff,
        &[
            "pad-title",
            "pad-wrong",
            "pad-wait",
            "staff-title",
            "staff-kept",
            "staff-overruled",
            "staff-not-kept",
            "staff-says",
            "staff-does",
            "staff-never",
            "letterings-title",
            "bar-title",
            "bar-title-short",
            "staff-marks",
            "outcome-title",
        ],
    ),
    (
        Use::StaffChoice,
        &[
            "answer",
            "answer-short",
            "pad-erase",
            "pad-done",
            "staff-leave",
            "staff-stay",
            "staff-panel",
            "staff-lists",
            "staff-letterings",
            "staff-card",
            "letterings-sample",
            "bar-narrower",
            "bar-wider",
            "bar-lower",
            "bar-higher",
            "bar-matches",
            "outcome-confirmed",
            "outcome-not-fraud",
            "outcome-unknown",
        ],
    ),
    (Use::Setup, &["too-small"]),
];

/// Choices that every script may name without words of its own.
pub const OFFERED: [&str; 8] = ["shows-this", "shows-other", "next", "yes", "not-sure", "no", "begin", "understood"];

/// What the words of `bring` in a script begin with in `common.ftl`.
pub const BRING: &str = "bring-";

/// The attributes of a screen that customers read besides its choices, and those that staff read at a gate.
pub const READ: [&str; 1] = ["body"];

/// The attributes of a gate that staff read.
pub const STAFF: [&str; 4] = ["staff", "sampled", "do", "never"];

/// The attribute with the heading for the day on which nobody may print the number in it; of a choice, `NAME-ask`.
pub const ASK: &str = "ask";

/// What every message is given besides the facts of the market.
pub const GIVEN: [&str; 6] = ["bank-phone", "cancel", "counter-hours", "phone-known", "retract-seconds", "seconds"];

/// What a message is given inside a task, besides.
pub const IN_TASK: [&str; 3] = ["m", "minutes", "steps"];

/// What the words of a screen at the machine are given, besides.
pub const AT_MACHINE: [&str; 2] = ["press", "shows"];

/// What a message of the program is given of its own.
pub fn own(id: &str) -> &'static [&'static str] {
    match id {
        "step" => &["n", "m"],
        "steps-needed" => &IN_TASK,
        "bring" => &["things"],
        "apart-list" => &["k"],
        "retract" | "retract-one" => &["from", "to"],
        "staff-marks" => &["marks"],
        "spoken-choice" => &["key", "choice"],
        "spoken-key" => &["key"],
        _ => &[],
    }
}
