//! What was understood as a part of the page that is printed and hung up: pictures, and every figure once more as a table.
//!
//! **Invariant:** whole by itself, as the page is ([`crate::report`]); every text is escaped; what a picture shows is also said in words
//! and figures, and never by colour alone. Small counts are hidden.
use super::{
    Known, Topic, UNDER, Understood,
    lines::{WHEN, at_most, lines},
    percent,
    plot::{Pair, pairs},
};
use crate::{
    progress::plot::{Bar, bars},
    report::escaped,
};
use std::fmt::{Result, Write};

/// What was understood, as a part of a page.
pub fn html(understood: &Understood) -> String {
    let mut out = String::new();
    // A String takes every write.
    let _ = all(understood, &mut out);
    out
}

fn all(understood: &Understood, out: &mut String) -> Result {
    writeln!(out, "<h2>What was understood</h2>")?;
    pictures(understood, out)?;
    for part in lines(understood).chunk_by(|[a, ..], [b, ..]| a == b) {
        if let Some([section, ..]) = part.first() {
            writeln!(out, "<h3>{}</h3>", escaped(section))?;
        }
        writeln!(out, "<table>")?;
        for [_, item, detail, figure] in part {
            let what = format!("{item} {detail}");
            writeln!(out, "<tr><td>{}</td><td>{}</td></tr>", escaped(what.trim()), escaped(figure))?;
        }
        writeln!(out, "</table>")?;
    }
    Ok(())
}

fn pictures(understood: &Understood, out: &mut String) -> Result {
    for (nth, (when, of)) in WHEN.into_iter().enumerate() {
        let bar = |(name, topic): (&String, &Topic)| {
            let known = Known::of(of(topic))?;
            Some(Bar {
                label: name.clone(),
                share: Some(known.share),
                interval: Some((known.low, known.high)),
                said: if known.high > 0.0 {
                    format!("{} %, {} to {}", percent(known.share), percent(known.low), percent(known.high))
                } else {
                    UNDER.to_owned()
                },
            })
        };
        let known: Vec<Bar> = understood.topics.iter().filter_map(bar).collect();
        if !known.is_empty() {
            let desc = "By topic, corrected for guessing, of the first answers of visits; a whole bar is everybody, and the line below a \
                        bar is where the true share lies, 95 times of 100";
            bars(out, &format!("understood-known-{nth}"), &format!("Who knows it {when}"), desc, &known)?;
        }
    }
    let next: Vec<String> = understood
        .next()
        .into_iter()
        .map(|(name, topic, known)| {
            let title = topic.title.as_deref().map(|title| format!(" {title}")).unwrap_or_default();
            format!("<li>{}, {}</li>", escaped(&format!("{name}{title}")), at_most(topic, &known))
        })
        .collect();
    if !next.is_empty() {
        writeln!(out, "<h3>Teach next</h3>\n<ol>{}</ol>", next.concat())?;
    }
    let rooms: Vec<Pair> = understood
        .rooms
        .venues
        .iter()
        .filter_map(|room| {
            let share = |tally: &super::Tally| tally.observed().map(|share| share.of as f64 / share.n as f64);
            let (before, after) = (share(&room.before.tally)?, share(&room.after.tally)?);
            let said = format!("{} % to {} %", percent(before), percent(after));
            Some(Pair { label: room.venue.name().to_owned(), before, after, said })
        })
        .collect();
    if !rooms.is_empty() {
        let desc = "Hands for the best answer, of all hands: a ring before the lesson, a dot after it, from none at the left to all \
                    at the right";
        pairs(out, ("understood-rooms", "Lessons in rooms, by place", desc), &rooms)?;
    }
    Ok(())
}
