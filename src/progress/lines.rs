//! Progress as figures with their names, for whatever is sent on.
//!
//! **Invariant:** four columns as in the report of a month; small counts about people are hidden unless it is for inside the branch.
use super::{FEW, INSIDE, Progress, Standing, agreement, numbers, share, too_few, weak};
use crate::report::sent;

/// Section, item, detail, figure.
pub(super) type Line = [String; 4];

/// Every figure in order.
pub(super) fn lines(progress: &Progress) -> Vec<Line> {
    let mut all = Vec::new();
    let mut line = |section: &str, item: &str, detail: &str, figure: String| {
        all.push([section.to_owned(), item.to_owned(), detail.to_owned(), figure]);
    };
    let hidden = |n: usize| if progress.inside { n.to_string() } else { sent(n as u64) };
    if progress.inside {
        line("rehearsal", "numbers of colleagues", "", INSIDE.to_owned());
    }
    line("rehearsal", "until", "", progress.today.to_string());
    for (format, n) in &progress.formats {
        line("rehearsal", "takes", format.name(), n.to_string());
    }
    line("rehearsal", "takes", "broken off", progress.broken_off.to_string());
    line("rehearsal", "records not read", "", progress.unread.to_string());
    line("rehearsal", "colleagues", "", hidden(progress.colleagues));
    for script in &progress.scripts {
        let few = !progress.inside && script.of < FEW;
        let figure = format!("{} of {}", script.current, script.of);
        line("current", &script.name, "", if few { format!("under {FEW} colleagues") } else { figure });
        for standing in Standing::ALL {
            let numbers = numbers(script, standing);
            if !numbers.is_empty() {
                line("current", &script.name, standing.name(), numbers);
            }
        }
    }
    let none = || format!("not shown (none has {FEW} marks)");
    let moment = progress.moment.as_ref();
    line("weakest", "line", moment.map_or("", |w| w.what.as_str()), moment.map_or_else(none, weak));
    let item = progress.item.as_ref();
    line("weakest", "item", item.map_or("", |w| w.what.name()), item.map_or_else(none, weak));
    for item in progress.items.iter().filter(|item| item.n >= FEW) {
        line("items", item.what.name(), "", weak(item));
    }
    line("judgement", "hits", "frauds that ended safe", share(progress.hits));
    line("judgement", "false alarms", "honest customers wronged", share(progress.alarms));
    line("judgement", "two observers agree", "", agreement(progress.agreement));
    let mean = |all: super::Mean, digits: usize| {
        if all.n < FEW { too_few(all.n) } else { format!("{:.digits$} ({} takes)", all.mean, all.n) }
    };
    line("judgement", "first question", "mean seconds", mean(progress.question, 1));
    line("judgement", "sure of it, 1 to 4", "before", mean(progress.before, 2));
    line("judgement", "sure of it, 1 to 4", "after", mean(progress.after, 2));
    for (critical, n) in &progress.critical {
        line("critical errors", critical.name(), "", hidden(*n));
    }
    for period in &progress.periods {
        line("passed", &period.name, "", progress.sent(period));
    }
    all
}

/// Progress as CSV, without a head line: it follows the report of a month, which has the same four columns.
pub fn csv(progress: &Progress) -> String {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    let mut wrote = Ok(());
    for line in lines(progress) {
        wrote = wrote.and_then(|()| writer.write_record(&line));
    }
    // Memory takes every record, and all that is written here is text.
    wrote.ok().and_then(|()| writer.into_inner().ok()).and_then(|all| String::from_utf8(all).ok()).unwrap_or_default()
}
