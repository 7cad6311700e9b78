//! The configuration of one machine, read from TOML.
//!
//! **Invariant:** reading is pure and total. Whatever the text is, the answer is a whole configuration whose values are
//! all in range, or one sentence that names the line, what is wrong, and what would be right.
mod calls;
mod fault;
mod hours;
mod lessons;
mod said;
mod screen;

use crate::{
    care::{Edition, Lettering, Placement, Size, Theme},
    kiosk::lane::Numbers,
};
pub use calls::Calls;
pub use fault::ConfigError;
pub use hours::{Hours, Span};
use jiff::civil::Weekday;
pub use lessons::Lessons;
use said::Choice;
pub use screen::Screen;
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    io::Read,
    path::{Path, PathBuf},
    time::Duration,
};

/// A whole file with a word on every line; its uncommented lines are the defaults.
pub const EXAMPLE: &str = include_str!("config/example.toml");

/// Far more than a configuration ever has; keeps a wrong path (a log, a device) from filling the memory.
const LARGEST_FILE: u64 = 64 * 1024;

/// Everything that a branch may set.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Config {
    /// The bank and the branch.
    pub branch: Branch,
    /// The colleagues in the hall.
    pub people: People,
    /// How a person is called.
    pub calls: Calls,
    /// The machine that is explained.
    pub machine: Machine,
    /// What every customer starts with.
    pub look: Look,
    /// The glass, in millimetres.
    pub screen: Screen,
    /// Waiting times.
    pub time: Time,
    /// What protects the customer from the screen.
    pub guard: Guard,
    /// Noises.
    pub sound: Sound,
    /// What may be shown.
    pub pack: Packs,
    /// The tasks.
    pub tasks: Tasks,
    /// Numbers that only the bank knows.
    pub facts: Facts,
    /// The red-flag questions.
    pub risk: Risk,
    /// Staff mode.
    pub staff: Staff,
    /// The green lane.
    pub green_lane: GreenLane,
    /// The lessons.
    pub lessons: Lessons,
}

/// The bank and the branch.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Branch {
    /// As customers know it.
    #[serde(deserialize_with = "said::words")]
    pub name: Option<String>,
    /// The bank's own number. There is no default: another bank's number would mislead.
    #[serde(deserialize_with = "said::phone")]
    pub phone: Option<String>,
    /// When the counter is open, as written at the door.
    #[serde(deserialize_with = "said::span")]
    pub counter_hours: Option<String>,
    /// Whose facts hold.
    #[serde(deserialize_with = "said::market")]
    pub market: String,
}

/// The colleagues in the hall.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct People {
    /// Whether there is anybody at all.
    #[serde(deserialize_with = "said::switch")]
    pub on_duty: bool,
    /// When.
    pub hours: Hours,
}

impl People {
    /// Whether a colleague is in the hall at that minute of that weekday.
    pub fn here(&self, weekday: Weekday, minute: u16) -> bool {
        self.on_duty && self.hours.open(weekday, minute)
    }
}

/// The machine that is explained.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Machine {
    /// Its profile in the pack, which knows whether there is one of that name.
    #[serde(deserialize_with = "said::profile")]
    pub profile: String,
    /// Where the guide stands.
    #[serde(deserialize_with = "said::choice")]
    pub placement: Placement,
}

/// What every customer starts with.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Look {
    /// The language, a tag that the pack negotiates.
    #[serde(deserialize_with = "said::tag")]
    pub locale: String,
    /// The colours.
    #[serde(deserialize_with = "said::choice")]
    pub theme: Theme,
    /// The type size.
    #[serde(deserialize_with = "said::choice")]
    pub size: Size,
    /// Whose examples lessons have.
    #[serde(deserialize_with = "said::choice")]
    pub edition: Edition,
    #[serde(deserialize_with = "said::tags")]
    locales: Option<Vec<String>>,
    /// Languages that are offered although no native reader has checked their words yet.
    #[serde(deserialize_with = "said::unreviewed")]
    pub unreviewed: Vec<String>,
    /// How the terminal draws large type.
    #[serde(deserialize_with = "said::choice")]
    pub large_type: LargeType,
}

impl Look {
    /// The languages that are offered; the first screen's own language is always among them, and those that the branch
    /// has switched on before their words are reviewed.
    pub fn locales(&self) -> Vec<&str> {
        let mut list: Vec<&str> = match &self.locales {
            Some(list) => list.iter().map(String::as_str).collect(),
            None => vec!["zh-CN", "en"],
        };
        if !list.contains(&self.locale.as_str()) {
            list.insert(0, &self.locale);
        }
        for tag in &self.unreviewed {
            if !list.contains(&tag.as_str()) {
                list.push(tag);
            }
        }
        list
    }
}

/// How large type is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LargeType {
    /// As well as the terminal is found to do it.
    Auto,
    /// In this way, wherever it can be drawn.
    Fixed(Lettering),
}

impl LargeType {
    /// Every value, in the order in which it is offered.
    pub const ALL: &'static [Self] = &[
        Self::Auto,
        Self::Fixed(Lettering::TextSizing),
        Self::Fixed(Lettering::Sixel),
        Self::Fixed(Lettering::Sextant),
        Self::Fixed(Lettering::Quadrant),
        Self::Fixed(Lettering::Half),
        Self::Fixed(Lettering::Plain),
    ];
    /// The name in configuration and arguments.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Fixed(lettering) => lettering.name(),
        }
    }
    /// The value of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|v| v.name() == name)
    }
    /// The way that is asked for; nothing for "auto".
    pub const fn lettering(self) -> Option<Lettering> {
        match self {
            Self::Auto => None,
            Self::Fixed(lettering) => Some(lettering),
        }
    }
}

/// Waiting times.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Time {
    /// Silence before it asks who is there (VVSG 2.0: 2 to 5 minutes).
    #[serde(rename = "ask-after-seconds", deserialize_with = "said::seconds::<_, 120, 300>")]
    pub ask_after: Duration,
    /// Time to answer that (VVSG 2.0: 20 to 45 s; WCAG 2.2.1: 20 s or more).
    #[serde(rename = "answer-within-seconds", deserialize_with = "said::seconds::<_, 20, 45>")]
    pub answer_within: Duration,
    /// How long a last screen stays.
    #[serde(rename = "goodbye-seconds", deserialize_with = "said::seconds::<_, 30, 300>")]
    pub goodbye: Duration,
    /// The same key again within this time is one press of a trembling hand.
    #[serde(rename = "same-key-milliseconds", deserialize_with = "said::milliseconds::<_, 0, 2000>")]
    pub same_key: Duration,
}

/// What protects the customer from the screen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Guard {
    /// Digits typed like a password are dropped.
    #[serde(deserialize_with = "said::switch")]
    pub passwords: bool,
}

/// Noises.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Sound {
    /// The terminal's bell when a colleague is called.
    #[serde(deserialize_with = "said::switch")]
    pub bell: bool,
}

/// Staff mode.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Staff {
    /// Silence after which staff mode ends (VVSG 2.0 11.5-A: 30 minutes at most).
    #[serde(rename = "idle-seconds", deserialize_with = "said::seconds::<_, 60, 1800>")]
    pub idle: Duration,
    /// The longest that staff mode lasts (the same: 12 hours at most).
    #[serde(rename = "longest-seconds", deserialize_with = "said::seconds::<_, 3600, 43200>")]
    pub longest: Duration,
    /// Going on from a hard sign of fraud, or with a large sum of cash, takes a second colleague (domain notes 5.2 E1).
    #[serde(deserialize_with = "said::switch")]
    pub two_people: bool,
}

/// What may be shown.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Packs {
    /// Only what somebody has approved.
    #[serde(deserialize_with = "said::switch")]
    pub require_approval: bool,
    /// Where that is recorded; without it, beside the pack. As written: what is not absolute is meant from this file on.
    #[serde(deserialize_with = "said::file")]
    pub approvals: Option<PathBuf>,
}

/// The tasks.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Tasks {
    /// Switched off here, by the names of their scripts; the pack knows whether there are such.
    #[serde(deserialize_with = "said::tasks")]
    pub disabled: Vec<String>,
}

/// Numbers that only the bank knows.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Facts {
    /// The bank has looked at the facts of its market and found them right.
    #[serde(deserialize_with = "said::switch")]
    pub confirmed: bool,
    /// Values by the names of `assets/facts`: what differs by bank is "ask our staff" until it stands here.
    #[serde(deserialize_with = "said::values")]
    pub values: BTreeMap<String, String>,
}

/// The red-flag questions.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Risk {
    /// Of so many calm verdicts a colleague looks at one; 0 for none.
    #[serde(rename = "sample-one-in", deserialize_with = "said::count::<_, 0, 1000>")]
    pub sample: u32,
}

/// The green lane: numbers by need for whoever cannot stand and wait.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct GreenLane {
    /// Whether this branch has one: a number that nobody calls must not be promised.
    #[serde(deserialize_with = "said::switch")]
    pub on: bool,
    /// Laminated cards from 1 to this one, which lie beside the screen; 0: the kiosk gives numbers of its own.
    #[serde(deserialize_with = "said::count::<_, 0, 99>")]
    pub cards: u32,
}

impl GreenLane {
    /// Where the numbers come from; nothing while there is no lane.
    pub fn numbers(&self) -> Option<Numbers> {
        let cards = u16::try_from(self.cards).ok().filter(|n| *n > 0);
        self.on.then(|| cards.map_or(Numbers::Own, Numbers::Cards))
    }
}

impl Default for Risk {
    fn default() -> Self {
        Self { sample: 20 }
    }
}

impl Default for Branch {
    fn default() -> Self {
        Self { name: None, phone: None, counter_hours: None, market: "cn".into() }
    }
}
impl Default for People {
    fn default() -> Self {
        Self { on_duty: true, hours: Hours::default() }
    }
}
impl Default for Machine {
    fn default() -> Self {
        Self { profile: "generic".into(), placement: Placement::Beside }
    }
}
impl Default for Look {
    fn default() -> Self {
        Self {
            locale: "zh-CN".into(),
            theme: Theme::Paper,
            size: Size::Large,
            edition: Edition::Elder,
            locales: None,
            unreviewed: Vec::new(),
            large_type: LargeType::Auto,
        }
    }
}
impl Default for Time {
    fn default() -> Self {
        Self {
            ask_after: Duration::from_mins(3),
            answer_within: Duration::from_secs(45),
            goodbye: Duration::from_secs(90),
            same_key: Duration::from_millis(700),
        }
    }
}
impl Default for Staff {
    fn default() -> Self {
        Self { idle: Duration::from_mins(5), longest: Duration::from_hours(12), two_people: true }
    }
}
impl Default for Guard {
    fn default() -> Self {
        Self { passwords: true }
    }
}
impl Default for Sound {
    fn default() -> Self {
        Self { bell: true }
    }
}

/// Ties a closed set to the reader of choices.
macro_rules! choices {
    ($($set:ty = $what:literal),+) => {$(
        impl Choice for $set {
            const WHAT: &'static str = $what;
            fn all() -> &'static [Self] { Self::ALL }
            fn called(self) -> &'static str { self.name() }
        }
    )+};
}
choices!(
    Theme = "a theme",
    Size = "a type size",
    Edition = "an edition",
    Placement = "a placement",
    LargeType = "a way to draw large type"
);

impl Config {
    /// Reads the text of a file that messages call `name`.
    ///
    /// # Errors
    /// The first thing that is wrong with the text.
    pub fn parse(text: &str, name: &str) -> Result<Self, ConfigError> {
        let config: Self = toml::from_str(text).map_err(|e| ConfigError::of(&e, text, name))?;
        Ok(config)
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Also when there is no such file, or it is no text in UTF-8.
    pub fn read(path: &Path) -> Result<Self, ConfigError> {
        let name = path.display().to_string();
        let no = |e: std::io::Error| ConfigError::Unreadable { name: name.clone(), why: e.to_string() };
        let mut bytes = Vec::new();
        let file = std::fs::File::open(path).map_err(no)?;
        file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(no)?;
        if bytes.len() as u64 > LARGEST_FILE {
            return Err(ConfigError::Unreadable { name, why: "it is larger than 64 KiB".into() });
        }
        let text = String::from_utf8(bytes)
            .map_err(|_| ConfigError::Unreadable { name: name.clone(), why: "it is not saved as UTF-8".into() })?;
        Self::parse(&text, &name)
    }
}

#[cfg(test)]
mod tests;
