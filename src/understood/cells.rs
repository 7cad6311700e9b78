//! What was counted of lessons at the machine, read as what it means.
//!
//! **Invariant:** a row that is none of ours is told and left out. Every name that is let through is a name, so that no table program
//! reckons with it.
use super::{share::Tally, topic::Topic};
use crate::{care::Edition, quiz::ANSWERS, tree::is_name};
use std::collections::BTreeMap;

/// A row of the sums without its count: what, topic, item, answer, edition, language, hours.
pub type Key = [String; 7];

/// The longest name of an item or a topic; the longest tag of a language.
const LONGEST: usize = 60;

/// Whether a text could name an item or a topic.
pub(super) fn is_item(text: &str) -> bool {
    is_name(text) && text.len() <= LONGEST
}

/// Whether a text could be the tag of a language.
pub(super) fn is_language(text: &str) -> bool {
    is_name(text) && text.len() <= LONGEST && !text.contains('_')
}

/// Two hours of a day: 08-10.
fn is_hours(text: &str) -> bool {
    let digits = |text: &str| text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
    text.split_once('-').is_some_and(|(from, to)| digits(from) && digits(to))
}

/// What was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    Best,
    /// By its place in the bank.
    Other(usize),
    NotSure,
}

fn answer(text: &str) -> Option<Answer> {
    match text {
        "best" => Some(Answer::Best),
        "not-sure" => Some(Answer::NotSure),
        other => {
            let nth: usize = other.strip_prefix("other-")?.parse().ok()?;
            (1..=ANSWERS).contains(&nth).then(|| Answer::Other(nth - 1))
        }
    }
}

/// The answers to one item.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Answers {
    pub(super) all: Tally,
    /// By the place of the answer in the bank; the best one is not among them.
    pub(super) others: [u64; ANSWERS],
}

/// Counts a row; whether it is one of ours.
pub(super) fn count(topics: &mut BTreeMap<String, Topic>, key: &Key, count: u64) -> bool {
    let [what, topic, item, picked, edition, language, hours] = key;
    if !is_item(topic) {
        return false;
    }
    let mut topic = |change: &dyn Fn(&mut Topic)| change(topics.entry(topic.clone()).or_default());
    let more = |sum: &mut u64| *sum = sum.saturating_add(count);
    let whom = Edition::named(edition).filter(|_| is_language(language) && is_hours(hours));
    match (what.as_str(), answer(picked), whom) {
        ("opened", None, Some(edition)) => topic(&|topic| {
            more(&mut topic.opened);
            more(topic.editions.entry(edition.name()).or_default());
            more(topic.languages.entry(language.clone()).or_default());
            more(topic.hours.entry(hours.clone()).or_default());
        }),
        ("finished", None, Some(_)) => topic(&|topic| more(&mut topic.finished)),
        ("answered" | "first" | "taught", Some(answer), None) if is_item(item) => topic(&|topic| {
            let mut one = Tally::default();
            more(match answer {
                Answer::Best => &mut one.right,
                Answer::Other(_) => &mut one.other,
                Answer::NotSure => &mut one.not_sure,
            });
            match what.as_str() {
                "first" => return topic.first.add(&one),
                "taught" => return topic.taught.add(&one),
                _ => {}
            }
            topic.answers.add(&one);
            let item = topic.items.entry(item.clone()).or_default();
            item.all.add(&one);
            if let Answer::Other(nth) = answer
                && let Some(sum) = item.others.get_mut(nth)
            {
                more(sum);
            }
        }),
        _ => return false,
    }
    true
}
