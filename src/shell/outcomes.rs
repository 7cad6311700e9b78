//! How talks at the gates ended, as counts: what weights can be estimated from again, and nothing about anybody.
//!
//! **Invariant:** only counts are stored, never a row for a customer, a time or a sum.
use super::sums::Sums;
use crate::{kiosk::Outcome, risk::Answer};
use std::{collections::BTreeMap, io, path::Path};

/// The file, in the data folder.
pub const FILE: &str = "outcomes.csv";
/// The columns before the count.
const HEAD: [&str; 6] = ["market", "set", "drawn", "ended", "question", "answer"];
/// The question that every talk counts once, so that shares can be had.
const ALL: &str = "all";

/// Counts one talk: once as a whole, and once for each answer.
fn add(sums: &mut Sums<6>, market: &str, outcome: &Outcome) {
    let mut worst: BTreeMap<&str, Answer> = BTreeMap::new();
    for (question, answer) in &outcome.answers {
        let slot = worst.entry(question).or_insert(*answer);
        *slot = (*slot).max(*answer);
    }
    let rows = worst.into_iter().map(|(question, answer)| (question, answer.name()));
    let drawn = if outcome.sampled { "drawn" } else { "flagged" };
    for (question, answer) in rows.chain([(ALL, "")]) {
        sums.add([market, &outcome.set, drawn, outcome.result.name(), question, answer], 1);
    }
}

/// Counts one talk in the file of a folder.
///
/// # Errors
/// When the folder or the file cannot be written; what was counted before is kept still.
pub fn record(folder: &Path, market: &str, outcome: &Outcome) -> io::Result<()> {
    Sums::grow(folder, FILE, HEAD, |sums| add(sums, market, outcome))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kiosk::TalkEnd;

    #[test]
    fn a_talk_counts_once_as_a_whole_and_once_for_the_worst_answer_to_each_question() {
        let outcome = |sampled, result| {
            let all = [("secret", Answer::No), ("secret", Answer::Yes), ("official", Answer::No)];
            Outcome { set: "transfer".into(), sampled, answers: all.map(|(q, a)| (q.to_owned(), a)).into(), result }
        };
        let mut sums = Sums::new(HEAD);
        for _ in 0..3 {
            add(&mut sums, "cn", &outcome(false, TalkEnd::Confirmed));
        }
        add(&mut sums, "cn", &outcome(true, TalkEnd::NotFraud));
        assert_eq!(
            sums.text(),
            "market,set,drawn,ended,question,answer,count\n\
             cn,transfer,drawn,not-fraud,all,,1\n\
             cn,transfer,drawn,not-fraud,official,no,1\n\
             cn,transfer,drawn,not-fraud,secret,yes,1\n\
             cn,transfer,flagged,confirmed,all,,3\n\
             cn,transfer,flagged,confirmed,official,no,3\n\
             cn,transfer,flagged,confirmed,secret,yes,3\n"
        );
    }
}
