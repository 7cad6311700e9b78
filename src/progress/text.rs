//! Progress as a page to read on the machine itself.
//!
//! **Invariant:** every figure is the true one; the chart is of ASCII, which is one cell wide in every terminal.
use super::{FEW, INSIDE, Period, Progress, Standing, agreement, numbers, said, share, too_few, weak};
use std::fmt::{Result, Write};

/// Cells of a whole bar.
const BAR: usize = 20;

/// Progress as lines.
pub fn text(progress: &Progress) -> String {
    let mut out = String::new();
    // A String takes every write.
    let _ = all(progress, &mut out);
    out
}

/// Names with their counts in one line; "none" where none came.
fn counts<'a>(all: impl IntoIterator<Item = (&'a str, usize)>) -> String {
    let some: Vec<String> = all.into_iter().filter(|(_, n)| *n > 0).map(|(name, n)| format!("{name} {n}")).collect();
    if some.is_empty() { "none".to_owned() } else { some.join(", ") }
}

fn all(progress: &Progress, out: &mut String) -> Result {
    let inside = if progress.inside { format!(" - {INSIDE}") } else { String::new() };
    writeln!(out, "Rehearsal until {}{inside}", progress.today)?;
    let formats = counts(progress.formats.iter().map(|(format, n)| (format.name(), *n)));
    let (takes, off, people) = (progress.takes, progress.broken_off, progress.colleagues);
    writeln!(out, "\nTakes: {takes} ({formats}); broken off {off}; colleagues {people}")?;
    if progress.unread > 0 {
        writeln!(out, "Records that could not be read: {}", progress.unread)?;
    }
    writeln!(out, "\nCurrent: the last two takes passed, and not overdue")?;
    for script in &progress.scripts {
        writeln!(out, "  {:<24} {} of {} current", script.name, script.current, script.of)?;
        for standing in Standing::ALL {
            let numbers = numbers(script, standing);
            if !numbers.is_empty() {
                writeln!(out, "    {:<22} {numbers}", standing.name())?;
            }
        }
    }
    let fewer = || format!("not shown (none has {FEW} marks)");
    let moment = progress.moment.as_ref().map_or_else(fewer, |w| format!("{}, {}", w.what, weak(w)));
    writeln!(out, "\nWeakest line: {moment}")?;
    let item = progress.item.as_ref().map_or_else(fewer, |w| format!("{}, {}", w.what.name(), weak(w)));
    writeln!(out, "Weakest item: {item}")?;
    writeln!(out, "Hits, frauds that ended safe: {}", share(progress.hits))?;
    writeln!(out, "False alarms, honest customers wronged: {}", share(progress.alarms))?;
    writeln!(out, "Two observers agree: {}", agreement(progress.agreement))?;
    let mean = |all: super::Mean, said: String| if all.n < FEW { too_few(all.n) } else { said };
    let question = progress.question;
    writeln!(
        out,
        "Mean seconds to the first question: {}",
        mean(question, format!("{:.1} ({} takes)", question.mean, question.n))
    )?;
    let (before, after) = (progress.before, progress.after);
    let sure = format!("{:.2} before, {:.2} after ({} takes)", before.mean, after.mean, after.n);
    writeln!(out, "Sure of it, 1 to 4: {}", mean(after, sure))?;
    writeln!(out, "Critical errors: {}", counts(progress.critical.iter().map(|(critical, n)| (critical.name(), *n))))?;
    if !progress.periods.is_empty() {
        writeln!(out, "\nPassed by {}", progress.step.name())?;
    }
    for period in &progress.periods {
        writeln!(out, "  {:<8}  {}  {}", period.name, bar(period), said(period))?;
    }
    Ok(())
}

fn bar(period: &Period) -> String {
    if period.n == 0 {
        return " ".repeat(BAR);
    }
    // Halves go up; whole only when all passed, empty only when none did.
    let full = (2 * period.passed * BAR + period.n) / (2 * period.n);
    let full = match period.passed {
        0 => 0,
        all if all == period.n => BAR,
        _ => full.clamp(1, BAR - 1),
    };
    "#".repeat(full) + &".".repeat(BAR - full)
}
