//! What was understood as a page to read on the machine itself.
//!
//! **Invariant:** every figure is the true one; the charts are of ASCII, which is one cell wide in every terminal.
use super::{
    Change, KINDS, Known, LEAST, Tally, Understood, change, known,
    lines::{WHEN, at_most, quoted, too_few},
    observed,
    share::enough,
};
use std::{
    cmp::Reverse,
    fmt::{Result, Write},
};

/// Cells of a whole chart.
const WIDE: usize = 25;

/// What was understood, as lines.
pub fn text(understood: &Understood) -> String {
    let mut out = String::new();
    // A String takes every write.
    let _ = all(understood, &mut out);
    out
}

fn all(understood: &Understood, out: &mut String) -> Result {
    let (year, month) = understood.month;
    writeln!(out, "What was understood in {year:04}-{month:02}")?;
    if understood.is_empty() {
        return writeln!(out, "\nNothing was counted.");
    }
    topics(understood, out)?;
    mistakes(understood, out)?;
    reach(understood, out)?;
    friction(understood, out)?;
    rooms(understood, out)?;
    if !understood.unknown.is_empty() {
        let names: Vec<&str> = understood.unknown.iter().map(String::as_str).collect();
        writeln!(out, "\nNot in this pack, and counted all the same: {}", names.join(", "))?;
    }
    if understood.odd > 0 {
        writeln!(out, "\nRows of the sums that are none of ours, left out: {}", understood.odd)?;
    }
    Ok(())
}

fn topics(understood: &Understood, out: &mut String) -> Result {
    if understood.topics.values().all(|topic| topic.first.n() == 0 && topic.taught.n() == 0) {
        return Ok(());
    }
    writeln!(out, "\nWho knows it, corrected for guessing: # is the share, = its 95 % interval, from none to all")?;
    for (when, of) in WHEN {
        let asked = understood.topics.iter().map(|(name, topic)| (name, of(topic))).filter(|(_, tally)| tally.n() > 0);
        for (nth, (name, tally)) in asked.enumerate() {
            if nth == 0 {
                writeln!(out, " {when}")?;
            }
            match Known::of(tally) {
                Some(share) => {
                    let figures = format!("{}, {} of {} right", known(&share), tally.right, tally.n());
                    writeln!(out, "  {name:<20} {}  {figures}", scale(&share))?;
                }
                None => writeln!(out, "  {name:<20} {}", too_few(&tally.n().to_string()))?,
            }
        }
    }
    writeln!(out, " Of the first answer of each visit to a topic; later ones have heard explanations.")?;
    let next: Vec<String> = understood
        .next()
        .into_iter()
        .map(|(name, topic, known)| {
            let title = topic.title.as_deref().map(|title| format!(" {}", quoted(title))).unwrap_or_default();
            format!("\n  {name}{title}, {}", at_most(topic, &known))
        })
        .collect();
    let none = || format!(" no topic has {LEAST} first answers yet, or all may be known");
    writeln!(out, "\nTeach next:{}", if next.is_empty() { none() } else { next.concat() })
}

/// "12 of 140, 9 %".
fn part(of: u64, n: u64) -> String {
    enough(of, n).map_or_else(|| format!("{of} of {n}"), |share| format!("{of} of {n}, {}", observed(share)))
}

fn mistakes(understood: &Understood, out: &mut String) -> Result {
    if !understood.mistakes.is_empty() {
        writeln!(out, "\nWrong answer chosen most, by item")?;
    }
    for mistake in &understood.mistakes {
        writeln!(out, "  {:<28} {:>4} of {:<4} {}", mistake.item, mistake.count, mistake.n, quoted(&mistake.answer))?;
    }
    let answered = || understood.topics.iter().filter(|(_, topic)| topic.answers.n() > 0);
    if answered().next().is_some() {
        writeln!(out, "\nNot sure, and false alarms: another answer than the best where nobody means harm")?;
    }
    for (name, topic) in answered() {
        let alarms = part(topic.honest.other, topic.honest.n());
        let sure = part(topic.answers.not_sure, topic.answers.n());
        writeln!(out, "  {name:<20} not sure {sure:<20} false alarms {alarms}")?;
    }
    let honest = understood.honest();
    if honest.n() > 0 {
        writeln!(out, "  False alarms in all: {}", part(honest.other, honest.n()))?;
    }
    Ok(())
}

fn reach(understood: &Understood, out: &mut String) -> Result {
    let read = || understood.topics.iter().filter(|(_, topic)| topic.opened > 0 || topic.finished > 0);
    if read().next().is_some() {
        writeln!(out, "\nReach: episodes opened, and read to the end")?;
    }
    for (name, topic) in read() {
        writeln!(out, "  {name:<20} {:>4} {:>4}", topic.opened, topic.finished)?;
        for reach in topic.reach() {
            let cells: Vec<String> = reach.cells.iter().map(|(name, count)| format!("{name} {count}")).collect();
            writeln!(out, "    {:<18} {}", reach.by, cells.join(", "))?;
        }
    }
    Ok(())
}

fn friction(understood: &Understood, out: &mut String) -> Result {
    if understood.friction.is_empty() {
        return Ok(());
    }
    let friction = &understood.friction;
    if !friction.screens.is_empty() {
        writeln!(out, "\nWhere tasks are hard, by screen: {}", KINDS.join(", "))?;
    }
    let mut screens: Vec<_> = friction.screens.iter().collect();
    // The hardest first; the list is in the order of the names already, and sorting keeps that where sums are equal.
    screens.sort_by_key(|(_, [_, hard @ ..])| Reverse(hard.iter().fold(0_u64, |sum, n| sum.saturating_add(*n))));
    for (name, counts) in screens {
        let [shown, back, silence, counter, help] = counts;
        writeln!(out, "  {name:<36} {shown:>5} {back:>5} {silence:>5} {counter:>5} {help:>5}")?;
    }
    if !friction.tasks.is_empty() {
        writeln!(out, "\nPages that a task took until it was done, seen again included: the median")?;
    }
    for (task, pages) in &friction.tasks {
        writeln!(out, "  {task:<36} {:>5}  done {} times", pages.median(), pages.n())?;
    }
    Ok(())
}

fn rooms(understood: &Understood, out: &mut String) -> Result {
    let rooms = &understood.rooms;
    if rooms.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nLessons in rooms, by show of hands; not among the shares above")?;
    let topics: Vec<String> = rooms.topics.iter().map(|(topic, count)| format!("{topic} {count}")).collect();
    if !topics.is_empty() {
        writeln!(out, "  Topics: {}", topics.join(", "))?;
    }
    for room in &rooms.venues {
        writeln!(out, "  {}, lessons: {}", room.venue.name(), room.lessons)?;
        for (when, tally) in [("before", &room.before.tally), ("after", &room.after.tally)] {
            let bar = hands(tally);
            let figure = format!("{} hands right", part(tally.right, tally.n()));
            writeln!(out, "    {when:<7} {bar}  {figure}, not sure {}", tally.not_sure)?;
        }
        match (Change::of(&room.before, &room.after), Known::of_hands(&room.before), Known::of_hands(&room.after)) {
            (Some(by), Some(before), Some(after)) => {
                writeln!(out, "    change  {}", change(&by))?;
                writeln!(
                    out,
                    "    know it, corrected for guessing: before {}, after {}",
                    known(&before),
                    known(&after)
                )?;
            }
            _ => writeln!(out, "    change  not shown: too few hands (from {LEAST} on, before and after)")?,
        }
    }
    if let Some(others) = rooms.others() {
        writeln!(out, "  Lessons of other months, in the report of each (--month): {others}")?;
    }
    if rooms.left_out > 0 {
        writeln!(out, "  Records that could not be read or say two things, left out: {}", rooms.left_out)?;
    }
    Ok(())
}

/// The cell of a share.
fn cell(share: f64) -> usize {
    ((share * WIDE as f64) as usize).min(WIDE - 1)
}

/// A share and its interval on a line from none to all.
fn scale(known: &Known) -> String {
    let (low, at, high) = (cell(known.low), cell(known.share), cell(known.high));
    let one = |n| match n {
        n if n == at => '#',
        n if (low..=high).contains(&n) => '=',
        _ => '.',
    };
    (0..WIDE).map(one).collect()
}

/// A bar of the hands that were right; empty only when none was, whole only when all were.
fn hands(tally: &Tally) -> String {
    if tally.n() == 0 {
        return " ".repeat(WIDE);
    }
    let full = (tally.right as f64 / tally.n() as f64 * WIDE as f64).round() as usize;
    let full = match tally.right {
        0 => 0,
        all if all == tally.n() => WIDE,
        _ => full.clamp(1, WIDE - 1),
    };
    "#".repeat(full) + &".".repeat(WIDE - full)
}
