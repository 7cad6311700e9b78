//! How a person is called: the branch's own programs for light and sound, and after how long the next person is called.
use super::said;
use crate::kiosk::Ladder;
use serde::Deserialize;
use std::time::Duration;

/// How a person is called.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Calls {
    /// The program that is run for a call, with its arguments; none is the terminal's bell.
    #[serde(deserialize_with = "said::command")]
    pub command: Vec<String>,
    /// The same for a stop. It must make no noise; without it nothing is run for a stop.
    #[serde(deserialize_with = "said::command")]
    pub quiet_command: Vec<String>,
    /// From a stop or a medical call to whoever leads the hall (domain notes 5.3: 60 s).
    #[serde(rename = "lead-after-seconds", deserialize_with = "said::seconds::<_, 20, 120>")]
    pub lead_after: Duration,
    /// From there to the head of the branch (3 minutes). Both together stay under the five minutes of silence after which the
    /// visit may end.
    #[serde(rename = "head-after-seconds", deserialize_with = "said::seconds::<_, 60, 180>")]
    pub head_after: Duration,
}

impl Default for Calls {
    fn default() -> Self {
        let Ladder { lead, head } = Ladder::default();
        Self { command: Vec::new(), quiet_command: Vec::new(), lead_after: lead, head_after: head }
    }
}

impl Calls {
    /// The same, as the core needs it.
    pub fn ladder(&self) -> Ladder {
        Ladder { lead: self.lead_after, head: self.head_after }
    }
}
