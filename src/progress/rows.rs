//! Takes as a table: one row a take.
//!
//! **Invariant:** a column for the colleague is there only for inside the branch. No cell begins with a sign that a table program reckons
//! with, as long as the records are without fault ([`Take::odd`]).
use crate::takes::{Take, Takes};

/// The columns, without that of the colleague.
const COLUMNS: [&str; 22] = [
    "id",
    "day",
    "seconds",
    "format",
    "case",
    "version",
    "script",
    "script-version",
    "kind",
    "language",
    "ended",
    "passed",
    "outcome",
    "critical",
    "accused",
    "first-question",
    "lines",
    "marks",
    "mean-mark",
    "observers",
    "sure-before",
    "sure-after",
];

/// The takes as CSV, the earliest first; with the number of the colleague as the last column for `inside` the branch.
pub fn rows(takes: &Takes, inside: bool) -> String {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    let head = COLUMNS.into_iter().chain(inside.then_some("colleague"));
    let mut wrote = writer.write_record(head);
    for take in takes {
        let who = take.trainee.map(|who| who.number().to_string()).unwrap_or_default();
        wrote = wrote.and_then(|()| writer.write_record(cells(take).into_iter().chain(inside.then_some(who))));
    }
    // Memory takes every record, and all that is written here is text.
    wrote.ok().and_then(|()| writer.into_inner().ok()).and_then(|all| String::from_utf8(all).ok()).unwrap_or_default()
}

fn cells(take: &Take) -> [String; 22] {
    let some = |value: Option<String>| value.unwrap_or_default();
    let yes = |value: bool| if value { "yes" } else { "no" }.to_owned();
    let (sum, n) = take.marks().fold((0_u64, 0_u64), |(sum, n), (_, mark)| (sum + u64::from(mark), n + 1));
    [
        take.id.clone(),
        take.day().to_string(),
        take.seconds.to_string(),
        take.format.name().to_owned(),
        take.case.clone(),
        take.version.to_string(),
        take.script.clone(),
        take.script_version.to_string(),
        if take.honest { "honest" } else { "fraud" }.to_owned(),
        take.language.clone(),
        yes(take.is_ended()),
        yes(take.passed),
        some(take.outcome.map(|outcome| outcome.name().to_owned())),
        some(take.critical.map(|critical| critical.name().to_owned())),
        yes(take.accused),
        some(take.first_question.map(|seconds| seconds.to_string())),
        take.lines.len().to_string(),
        n.to_string(),
        some((n > 0).then(|| format!("{:.2}", sum as f64 / n as f64))),
        take.observers.len().to_string(),
        some(take.sure_before.map(|sure| sure.to_string())),
        some(take.sure_after.map(|sure| sure.to_string())),
    ]
}
