//! Progress as a part of the page that is printed and hung up: pictures, and every figure once more as a table.
//!
//! **Invariant:** whole by itself, as the page is ([`crate::report`]); every text is escaped; what a picture shows is also said in words
//! and figures, and never by colour alone.
use super::{
    FEW, INSIDE, Progress,
    lines::lines,
    plot::{Bar, bars},
};
use crate::{care::Item, report::escaped};
use std::fmt::{Result, Write};

/// Progress as a part of a page.
pub fn html(progress: &Progress) -> String {
    let mut out = String::new();
    // A String takes every write.
    let _ = all(progress, &mut out);
    out
}

fn all(progress: &Progress, out: &mut String) -> Result {
    writeln!(out, "<h2>Rehearsal</h2>")?;
    if progress.inside {
        writeln!(out, "<p><strong>Numbers of colleagues: {INSIDE}.</strong></p>")?;
    }
    pictures(progress, out)?;
    writeln!(out, "<table>")?;
    for [section, item, detail, figure] in lines(progress) {
        let what = format!("{section}: {item} {detail}");
        writeln!(out, "<tr><td>{}</td><td>{}</td></tr>", escaped(what.trim()), escaped(&figure))?;
    }
    writeln!(out, "</table>")
}

fn pictures(progress: &Progress, out: &mut String) -> Result {
    let ratio = |of: usize, n: usize| (n > 0).then(|| of as f64 / n as f64);
    if !progress.periods.is_empty() {
        let all: Vec<Bar> = progress
            .periods
            .iter()
            .map(|p| Bar {
                label: p.name.clone(),
                share: ratio(p.passed, p.n).filter(|_| !progress.hides(p)),
                interval: None,
                said: progress.sent(p),
            })
            .collect();
        let title = format!("Takes passed by {}", progress.step.name());
        bars(out, "rehearsal-passed", &title, "Of the takes that came to an end; a whole bar is all of them", &all)?;
    }
    let judged: Vec<Bar> = [("hits", progress.hits), ("false alarms", progress.alarms)]
        .into_iter()
        .filter_map(|(label, count)| {
            let share = count.share()?;
            Some(Bar {
                label: label.to_owned(),
                share: ratio(share.of, share.n),
                interval: Some((share.low, share.high)),
                said: format!("{} of {}", share.of, share.n),
            })
        })
        .collect();
    if !judged.is_empty() {
        let desc = "Hits are frauds that ended safe, false alarms are honest customers who were wronged; the line below a bar is \
                    where the true share lies, 95 times of 100";
        bars(out, "rehearsal-judged", "Hits and false alarms", desc, &judged)?;
    }
    let items: Vec<Bar> = progress
        .items
        .iter()
        .filter(|item| item.n >= FEW)
        .map(|item| Bar {
            label: item.what.name().to_owned(),
            share: Some(item.mean / f64::from(Item::BEST)),
            interval: None,
            said: format!("{:.2}, {} marks", item.mean, item.n),
        })
        .collect();
    if !items.is_empty() {
        let desc = format!("From 0 to {}, by what is judged; a whole bar is {} everywhere", Item::BEST, Item::BEST);
        bars(out, "rehearsal-items", "Mean marks by item", &desc, &items)?;
    }
    // Of a small team nobody outside learns how many are current.
    let shown = progress.scripts.iter().filter(|script| progress.inside || script.of >= FEW);
    let current: Vec<Bar> = shown
        .map(|script| Bar {
            label: script.name.clone(),
            share: ratio(script.current, script.of),
            interval: None,
            said: format!("{} of {}", script.current, script.of),
        })
        .collect();
    if !current.is_empty() {
        let desc = "Colleagues whose last two takes passed and who are not overdue, of those who rehearse";
        bars(out, "rehearsal-current", "Who is current, by script", desc, &current)?;
    }
    Ok(())
}
