//! What was understood as figures with their names, for whatever is sent on.
//!
//! **Invariant:** four columns as in the report of a month; small counts are hidden, also from whoever adds up. No field begins with a sign
//! that a table program reckons with.
use super::{
    Change, KINDS, LEAST, UNDER, Understood, change,
    hide::{Cells, shown},
    known, observed, percent,
    share::{Known, Tally, enough},
    topic::Topic,
};
use crate::report::{FEW, sent};

/// Section, item, detail, figure.
pub(super) type Line = [String; 4];

/// "12 of 30 answers, no figure yet".
pub(super) fn too_few(n: &str) -> String {
    format!("{n} of {LEAST} answers, no figure yet")
}

/// "62 of 120 hands, 52 %"; no small count, and not those of whom there are a few fewer than all.
fn hands(tally: &Tally) -> String {
    match enough(tally.right, tally.n()) {
        None => format!("not shown ({} hands; from {LEAST} on)", sent(tally.n())),
        Some(_) => of_all(tally.right, tally.n(), " hands"),
    }
}

/// First answers of a topic.
type Of = fn(&Topic) -> &Tally;

/// What a share of those who know a topic is told of: when they were asked.
pub(super) const WHEN: [(&str, Of); 2] =
    [("before it is told", |topic| &topic.first), ("after its episode", |topic| &topic.taught)];

/// "at most 22 % know it", and that it is so after the episode, where only then enough were asked.
pub(super) fn at_most(topic: &Topic, known: &Known) -> String {
    let after = topic.to_teach().is_some_and(|(_, after)| after);
    let said = if known.high > 0.0 { format!("at most {} % know it", percent(known.high)) } else { UNDER.to_owned() };
    format!("{said}{}", if after { " after its episode" } else { "" })
}

/// Every figure in order.
pub(super) fn lines(all: &Understood) -> Vec<Line> {
    let mut lines = Lines(Vec::new());
    let (year, month) = all.month;
    lines.add("understood", "month", "", format!("{year:04}-{month:02}"));
    lines.add("understood", "rows left out", "", all.odd.to_string());
    for name in &all.unknown {
        lines.add("understood", "not in this pack", name, String::new());
    }
    for (when, of) in WHEN {
        for (name, tally) in all.topics.iter().map(|(name, topic)| (name, of(topic))).filter(|(_, tally)| tally.n() > 0)
        {
            match Known::of(tally) {
                Some(share) => {
                    lines.add("know it", name, when, known(&share));
                    lines.add("know it", name, &format!("{when}, answers right"), part(tally.right, tally.n()));
                }
                None => lines.add("know it", name, when, too_few(&sent(tally.n()))),
            }
        }
    }
    for (name, topic) in all.topics.iter().filter(|(_, topic)| topic.answers.n() > 0) {
        lines.add("not sure", name, "of all answers", part(topic.answers.not_sure, topic.answers.n()));
    }
    for (nth, (name, topic, known)) in all.next().into_iter().enumerate() {
        lines.add("teach next", &(nth + 1).to_string(), name, at_most(topic, &known));
    }
    for mistake in all.mistakes.iter().filter(|mistake| mistake.count >= FEW) {
        lines.add(
            "wrong answer chosen most",
            &mistake.item,
            &quoted(&mistake.answer),
            mistaken(mistake.count, mistake.n),
        );
    }
    let honest = all.honest();
    if honest.n() > 0 {
        lines.add("false alarms", "honest items", "of all answers to them", part(honest.other, honest.n()));
    }
    for (name, topic) in all.topics.iter().filter(|(_, topic)| topic.opened > 0 || topic.finished > 0) {
        lines.add("reach", name, "opened", sent(topic.opened));
        lines.add("reach", name, "read to the end", sent(topic.finished));
        for reach in topic.reach() {
            lines.row("reach", name, reach.by, &reach.cells, reach.limit);
        }
    }
    for (nth, kind) in KINDS.iter().enumerate() {
        let cells: Vec<(String, u64)> =
            all.friction.screens.iter().map(|(name, counts)| (name.clone(), counts[nth])).collect();
        lines.row("friction", kind, "", &cells, FEW);
    }
    for (task, pages) in &all.friction.tasks {
        let figure = match pages.n() {
            n @ ..FEW => format!("done {} times, no figure yet", sent(n)),
            n => format!("median {}, done {n} times", pages.median()),
        };
        lines.add("friction", "pages until done", task, figure);
    }
    rooms(all, &mut lines);
    lines.0
}

fn rooms(all: &Understood, lines: &mut Lines) {
    let rooms = &all.rooms;
    for (topic, count) in &rooms.topics {
        lines.add("rooms", topic, "lessons", count.to_string());
    }
    for room in &rooms.venues {
        let name = room.venue.name();
        lines.add("rooms", name, "lessons", room.lessons.to_string());
        lines.add("rooms", name, "right before", hands(&room.before.tally));
        lines.add("rooms", name, "right after", hands(&room.after.tally));
        if let Some(by) = Change::of(&room.before, &room.after) {
            lines.add("rooms", name, "change", change(&by));
        }
        for (when, hands) in [("know it before", &room.before), ("know it after", &room.after)] {
            if let Some(share) = Known::of_hands(hands) {
                lines.add("rooms", name, when, known(&share));
            }
        }
    }
    if !rooms.is_empty() {
        lines.add("rooms", "lessons of other months", "", rooms.others().unwrap_or_else(|| "0".to_owned()));
        lines.add("rooms", "records left out", "", rooms.left_out.to_string());
    }
}

/// "12 of 140, 9 %". A small count is hidden, and so is one of whom there are a few fewer than all; the share stands on enough.
fn part(of: u64, n: u64) -> String {
    of_all(of, n, "")
}

/// The same of so many things that have a name.
fn of_all(of: u64, n: u64, things: &str) -> String {
    let rest = n.saturating_sub(of);
    match enough(of, n) {
        None => too_few(&sent(n)),
        Some(_) if (1..FEW).contains(&of) => format!("{} of {n}{things}", sent(of)),
        Some(_) if (1..FEW).contains(&rest) => format!("all but {} of {n}{things}", sent(rest)),
        Some(share) => format!("{of} of {n}{things}, {}", observed(share)),
    }
}

/// "21, 23 % of its answers": the share only of enough, and where it does not tell of a few others.
fn mistaken(of: u64, n: u64) -> String {
    let tells = (1..FEW).contains(&n.saturating_sub(of));
    enough(of, n)
        .filter(|_| !tells)
        .map_or_else(|| of.to_string(), |share| format!("{of}, {} of its answers", observed(share)))
}

/// Words of the pack: never a sign that a table program reckons with at the beginning.
pub(super) fn quoted(text: &str) -> String {
    format!("\u{201c}{text}\u{201d}")
}

struct Lines(Vec<Line>);

impl Lines {
    fn add(&mut self, section: &str, item: &str, detail: &str, figure: String) {
        self.0.push([section.to_owned(), item.to_owned(), detail.to_owned(), figure]);
    }

    /// A row of one total: its counts as far as they may be shown.
    fn row(&mut self, section: &str, item: &str, by: &str, cells: &Cells, limit: u64) {
        let name = |cell: &str| format!("{by} {cell}").trim().to_owned();
        let Some(shown) = shown(cells, limit) else {
            self.add(section, item, by, "not shown".to_owned());
            return;
        };
        for (cell, count) in shown.cells {
            self.add(section, item, &name(cell), count.to_string());
        }
        if shown.others > 0 {
            self.add(section, item, &name("others together"), shown.others.to_string());
        }
    }
}

/// What was understood as CSV, without a head line: it follows the report of a month, which has the same four columns.
pub fn csv(all: &Understood) -> String {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    let mut wrote = Ok(());
    for line in lines(all) {
        wrote = wrote.and_then(|()| writer.write_record(&line));
    }
    // Memory takes every record, and all that is written here is text.
    wrote.ok().and_then(|()| writer.into_inner().ok()).and_then(|all| String::from_utf8(all).ok()).unwrap_or_default()
}
