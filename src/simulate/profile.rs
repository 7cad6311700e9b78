//! Who comes: one profile is one way in which a hand, an eye or a memory differs from that of whoever designs screens.
//!
//! **Invariant:** a closed set with one name each; numbers with their source. Everybody reads before they press, and
//! nobody knows anything about a screen but what is on it.

/// A made-up customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Profile {
    /// A calm hand, by taps or by keys.
    Steady,
    /// Taps scattered by N(0, 3.36 mm), slides before the finger is lifted, taps twice.
    Tremor,
    /// Each key comes several times.
    BouncingKeys,
    /// Keys stay down, so that the terminal repeats them.
    HeldKeys,
    /// "Next" and "select" only.
    TwoSwitch,
    /// 150 characters a minute.
    SlowReader,
    /// Goes back several times and reads again.
    Forgetful,
    /// Leaves at some screen and does not come back.
    WalkAway,
    /// Somebody leaves, and after some silence another person goes on.
    Takeover,
    /// Types a password into the guide.
    Password,
    /// Presses something else than meant, and has to find back.
    WrongButton,
    /// The terminal changes its size at some moments.
    Resizer,
}

impl Profile {
    /// All of them, in the order of the report.
    pub const ALL: [Self; 12] = [
        Self::Steady,
        Self::Tremor,
        Self::BouncingKeys,
        Self::HeldKeys,
        Self::TwoSwitch,
        Self::SlowReader,
        Self::Forgetful,
        Self::WalkAway,
        Self::Takeover,
        Self::Password,
        Self::WrongButton,
        Self::Resizer,
    ];

    /// The name in arguments and reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Steady => "steady",
            Self::Tremor => "tremor",
            Self::BouncingKeys => "bouncing-keys",
            Self::HeldKeys => "held-keys",
            Self::TwoSwitch => "two-switch",
            Self::SlowReader => "slow-reader",
            Self::Forgetful => "forgetful",
            Self::WalkAway => "walk-away",
            Self::Takeover => "takeover",
            Self::Password => "password",
            Self::WrongButton => "wrong-button",
            Self::Resizer => "resizer",
        }
    }

    /// The profile of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.name() == name)
    }

    /// Characters a minute. Young readers of Chinese stop at 259.5 (Wang 2019, doi 10.1002/brb3.1216); the target is for 150.
    pub(super) const fn pace(self) -> u64 {
        match self {
            Self::SlowReader => 150,
            _ => 220,
        }
    }

    /// What presses.
    pub(super) const fn hands(self) -> Hands {
        match self {
            Self::Tremor => Hands::Trembling,
            Self::BouncingKeys => Hands::Bouncing,
            Self::HeldKeys => Hands::Holding,
            Self::TwoSwitch => Hands::Switches,
            _ => Hands::Calm,
        }
    }
}

/// What presses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hands {
    /// A finger or a key, as it is wanted.
    Calm,
    /// A finger that trembles.
    Trembling,
    /// Keys that bounce.
    Bouncing,
    /// Keys that stay down.
    Holding,
    /// Two switches.
    Switches,
}
