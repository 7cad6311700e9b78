//! Every message of the program itself: what it is for, and what it is given. The closed list behind "nobody says this"
//! and "nobody gives this" of `check`.
//!
//! **Invariant:** `tests/words.rs` holds it to the words (`common.ftl` has these and no others) and to the code (each is
//! said somewhere in `src/`, and nothing else is).

mod staff;

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
    /// An answer of a quiz: a whole sentence, in a box.
    Answer,
    /// A text message that a branch may send; on no screen.
    Sent,
    /// In a rehearsal: what a made-up customer says, and what colleagues may answer, well or badly.
    Practice,
}

impl Use {
    /// Stands in a box that is drawn to measure.
    pub const fn is_boxed(self) -> bool {
        matches!(self, Self::Choice | Self::Place | Self::StaffChoice | Self::Answer)
    }

    /// One of the things that can be chosen.
    pub const fn is_choice(self) -> bool {
        matches!(self, Self::Choice | Self::StaffChoice)
    }

    /// No customer meets it, so that it is not held to the rules of plain language.
    pub const fn is_aside(self) -> bool {
        matches!(self, Self::Setup | Self::Practice)
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
            "coming-name",
            "late",
            "unwell",
            "nobody",
            "called-at-machine",
            "counter-title",
            "lane-title",
            "lane-card",
            "lane-called",
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
            "late.body",
            "unwell.body",
            "nobody.body",
            "called-at-machine.body",
            "counter-body",
            "lane-body",
            "lane-ahead",
            "lane-next",
            "lane-wait",
            "lane-called-body",
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
            "called-unwell",
            "leave-now",
            "counter-go",
            "counter-stay",
            "counter-call",
            "counter-lane",
            "lane-mine",
            "lane-sit",
            "lane-back",
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
        &[
            "bring-and",
            "bank-phone-on-card",
            "counter-hours-unknown",
            "retract",
            "retract-one",
            "ask-staff",
            "marks",
            "fault-full",
            "fault-read-only",
            "fault-broken",
            "fault-taken",
            "fault-disk",
        ],
    ),
    (Use::Staff, staff::READ),
    (Use::StaffChoice, staff::CHOSEN),
    (Use::Setup, &["too-small"]),
    // Faces and tickets.
    (
        Use::Heading,
        &[
            "face-thanks",
            "face-why",
            "ticket-ask",
            "ticket-topic",
            "ticket-other-title",
            "ticket-what",
            "ticket-reply",
            "ticket-noting",
            "ticket-number",
            "ticket-lost",
        ],
    ),
    (
        Use::Body,
        &[
            "face-ask",
            "face-thanks.body",
            "face-why.body",
            "ticket-ask.body",
            "ticket-topic.body",
            "ticket-other-title.body",
            "ticket-noting.body",
            "ticket-keep",
            "ticket-how-counter",
            "ticket-how-here",
            "ticket-how-phone",
            "ticket-how-none",
            "ticket-days",
            "ticket-appeal",
            "ticket-lost.body",
        ],
    ),
    (
        Use::Choice,
        &[
            "face-good",
            "face-fair",
            "face-bad",
            "face-slow",
            "face-unclear",
            "face-no-help",
            "face-machine",
            "ticket-yes",
            "ticket-no",
            "ticket-service",
            "ticket-fee",
            "ticket-product",
            "ticket-other",
            "ticket-privacy-told",
            "ticket-fraud-met",
            "ticket-machine-wrong",
            "ticket-machine-hard",
            "ticket-not-explained",
            "ticket-took-long",
            "ticket-wrong",
            "ticket-hurt",
            "ticket-reply-counter",
            "ticket-reply-here",
            "ticket-reply-phone",
            "ticket-reply-none",
        ],
    ),
    (
        Use::Value,
        &[
            "ticket-privacy",
            "ticket-fraud",
            "ticket-machine",
            "ticket-over",
            "ticket-today",
            "ticket-left",
            "ticket-no-day",
            "ticket-open",
        ],
    ),
    (
        Use::Staff,
        &[
            "ticket-list",
            "ticket-list-none",
            "ticket-title",
            "ticket-received",
            "ticket-looked-into",
            "ticket-answered",
            "ticket-cause-found",
            "ticket-changed",
            "ticket-told",
            "ticket-due",
            "ticket-was-due",
            "ticket-ask-head",
            "ticket-about",
            "ticket-wished",
            "ticket-handled",
            "ticket-unhandled",
            "ticket-why",
            "ticket-done",
            "ticket-not-noted",
            "ticket-no-code",
        ],
    ),
    (
        Use::StaffChoice,
        &[
            "ticket-list-more",
            "ticket-for-customer",
            "ticket-row",
            "ticket-colleague",
            "ticket-give",
            "ticket-give-other",
            "ticket-look",
            "ticket-answer",
            "ticket-tell",
            "ticket-longer",
            "ticket-note-cause",
            "ticket-cause-words",
            "ticket-cause-machine",
            "ticket-cause-process",
            "ticket-cause-manner",
            "ticket-cause-people",
            "ticket-cause-product",
            "ticket-cause-not-found",
            "ticket-note-change",
            "ticket-change-words",
            "ticket-change-machine",
            "ticket-change-process",
            "ticket-change-practised",
            "ticket-change-people",
            "ticket-change-nothing",
        ],
    ),
    // Lessons.
    (
        Use::Heading,
        &[
            "edition-title",
            "quiz-ask",
            "quiz-right",
            "quiz-other",
            "quiz-unsure",
            "quiz-known",
            "quiz-end",
            "map-place",
            "map-none",
            "map-lit",
            "month-title",
            "prize",
        ],
    ),
    (Use::Body, &["quiz-ask-body", "quiz-best", "quiz-known.body", "quiz-end.body", "map-none.body", "prize.body"]),
    (Use::Place, &["edge-lessons", "edge-quiz"]),
    (Use::Value, &["map-and"]),
    (
        Use::Choice,
        &[
            "look-edition",
            "edition-elder",
            "edition-youth",
            "edition-general",
            "quiz-try",
            "quiz-not-sure",
            "quiz-on",
            "quiz-enough",
            "quiz-done",
            "prize-show",
            "still-begin",
            "still-tell",
        ],
    ),
];

/// Choices that every script may name without words of its own.
pub const OFFERED: [&str; 9] =
    ["shows-this", "shows-other", "next", "yes", "not-sure", "no", "begin", "understood", "not-now"];

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
        "strip-walked" | "ready-people" | "ready-free" | "lane-ahead" | "staff-lane-title" => &["n"],
        "ready-head" => &["n", "hash"],
        "ready-lost" => &["n", "why"],
        "ready-clock" => &["time"],
        "ready-pack" => &["hash"],
        "ready-grid" => &["columns", "rows"],
        "ready-type" => &["mm"],
        "coming-name" | "ready-terminal" | "ready-way" | "ticket-handled" => &["name"],
        "lane-title" | "lane-card" | "lane-called" | "staff-lane-called" => &["number"],
        "lane-wait" => &["wait"],
        "staff-lane-waits" => &["number", "wait"],
        "ticket-number" | "ticket-title" => &["ticket"],
        "ticket-row" => &["ticket", "topic", "due"],
        "ticket-over" | "ticket-left" | "ticket-longer" => &["days"],
        "ticket-due" | "ticket-was-due" => &["day"],
        "ticket-about" => &["topic", "what"],
        "ticket-wished" => &["reply"],
        "ticket-why" => &["cause"],
        "ticket-done" => &["change"],
        "ticket-colleague" => &["staff"],
        "quiz-best" => &["answer"],
        "map-place" => &["place"],
        "map-lit" => &["places"],
        "month-title" => &["title"],
        "spoken-choice" => &["key", "choice"],
        "spoken-key" => &["key"],
        _ => &[],
    }
}
