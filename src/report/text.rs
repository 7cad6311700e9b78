//! A report as a page to read on the machine itself.
//!
//! **Invariant:** every figure is the true one.
use super::{Report, changed, due, head, written};
use std::fmt::{Result, Write};

/// The report as lines.
pub fn text(report: &Report) -> String {
    let mut out = String::new();
    // A String takes every write.
    let _ = all(report, &mut out);
    out
}

/// Names with their counts in one line, without those that never came; "none" where none did.
fn counts<'a>(all: impl IntoIterator<Item = (&'a str, u64)>) -> String {
    let some: Vec<String> =
        all.into_iter().filter(|(_, count)| *count > 0).map(|(name, count)| format!("{name} {count}")).collect();
    if some.is_empty() { "none".to_owned() } else { some.join(", ") }
}

fn all(report: &Report, out: &mut String) -> Result {
    let made = report.day.map(|day| format!(", made on {day}")).unwrap_or_default();
    writeln!(out, "Report of {}{made}", written(report.month))?;
    let ended = counts(report.left.iter().map(|(how, count)| (how.name(), *count)));
    writeln!(out, "\nVisits: {} begun; ended: {ended}", report.visits)?;
    writeln!(out, "\nTasks, begun and done")?;
    for (task, (begun, done)) in &report.tasks {
        writeln!(out, "  {task:<24} {begun:>5} {done:>5}")?;
    }
    writeln!(out, "\nCalls, answered, carried on to the lead and to the head")?;
    for (need, calls) in &report.calls {
        let (called, answered) = (calls.called, calls.answered);
        writeln!(out, "  {:<24} {called:>5} {answered:>5} {:>5} {:>5}", need.name(), calls.to_lead, calls.to_head)?;
    }
    writeln!(out, "\nFaces: {}", counts(report.faces.iter().map(|(face, count)| (face.name(), *count))))?;
    writeln!(out, "Not good: {}", counts(report.reasons.iter().map(|(reason, count)| (reason.name(), *count))))?;
    writeln!(out, "\nTickets that came in: {}", counts(report.topics.iter().map(|(t, count)| (t.name(), *count))))?;
    writeln!(out, "Tickets now: {}", counts(report.states.iter().map(|(state, count)| (state.name(), *count))))?;
    for waiting in &report.waiting {
        let (number, topic, state) = (waiting.number, waiting.topic.name(), waiting.state.name());
        writeln!(out, "  {number:>4}  {topic:<8} {state:<12} {}", due(waiting.due))?;
    }
    for (month, found) in &report.causes {
        writeln!(out, "\nCauses found in {}, and what changed because of them", written(*month))?;
        for found in found {
            writeln!(out, "  {:<12} {:>3}  {}", found.cause.name(), found.tickets, changed(found))?;
        }
    }
    let median = report.lane.median.map_or_else(|| "not known".to_owned(), |minutes| format!("{minutes} minutes"));
    let (given, served) = (report.lane.given, report.lane.served);
    writeln!(out, "\nGreen lane: {given} numbers given, {served} served, median wait {median}")?;
    writeln!(out, "Talks: {}", counts(report.talks.iter().map(|(end, count)| (end.name(), *count))))?;
    writeln!(out, "Wrong staff codes: {}", report.refused)?;
    let end = report.head.as_ref().map_or_else(|| "not known".to_owned(), head);
    writeln!(out, "\nJournal: {end}\n  {} rows could not be written", report.lost)
}
