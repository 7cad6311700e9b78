//! What a branch does with lessons: the topics of the months, the quiz of an event, a small picture as thanks.
use super::said;
use crate::{kiosk, pack::Pack};
use serde::{Deserialize, Deserializer};
use std::{collections::BTreeMap, ops::RangeInclusive};

/// The months of a year.
const MONTHS: RangeInclusive<i8> = 1..=12;

/// What a branch does with lessons.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Lessons {
    /// The topic of the month stands on a still page while nobody is there.
    #[serde(deserialize_with = "said::switch")]
    pub still: bool,
    /// The topics of the months, by the names of their quizzes; the pack knows whether there are such.
    #[serde(deserialize_with = "months")]
    pub months: BTreeMap<i8, String>,
    /// The welcome page offers the quiz of this topic.
    #[serde(deserialize_with = "said::topic")]
    pub quiz: Option<String>,
    /// What was understood lights up places on the map of the market. A map that is shown in public may need an approval of its own.
    #[serde(deserialize_with = "said::switch")]
    pub map: bool,
    /// Who took part in a quiz gets a picture to show to a colleague.
    #[serde(deserialize_with = "said::switch")]
    pub prize: bool,
}

fn months<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<i8, String>, D::Error> {
    let number = |(month, topic): (String, String)| {
        let number = month.parse().ok().filter(|n| MONTHS.contains(n));
        number.map(|n| (n, topic)).ok_or_else(|| {
            said::Fault::together(&format!("has the month {month:?}, which is not a number from 1 to 12")).raise()
        })
    };
    said::values(from)?.into_iter().map(number).collect()
}

impl Default for Lessons {
    fn default() -> Self {
        Self { still: false, months: BTreeMap::new(), quiz: None, map: true, prize: false }
    }
}

impl Lessons {
    /// The same, as the core needs it.
    pub fn setup(&self) -> kiosk::Lessons {
        kiosk::Lessons {
            months: self.months.clone(),
            still: self.still,
            event: self.quiz.clone(),
            prize: self.prize,
            map: self.map,
        }
    }

    /// The first topic that a pack does not teach.
    pub fn unknown(&self, pack: &Pack) -> Option<&str> {
        let all = self.months.values().chain(&self.quiz);
        all.map(String::as_str).find(|topic| pack.quiz(topic).is_none())
    }
}
