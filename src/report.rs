//! What a branch learns from its journal in a month: visits, tasks, calls, faces, tickets, the green lane, and what was changed.
//!
//! **Invariant:** rows in, figures out; no clock, no file, cannot fail. There is no row for a customer, no hour, and never a figure for
//! "kept away from the counter" (domain notes 4.4). A figure stands for one thing at a time: nothing is crossed with a colleague.
//!
//! **Small counts** are people. On the machine itself ([`text`]) every figure is the true one: whoever reads it there may read the journal.
//! What is made to be sent on ([`csv`], [`html`]) says "under 5" in place of 1 to 4 where a figure is about a matter that somebody could be
//! known by: talks about fraud, medical calls, what a complaint was about, what was not good. Those have no sums, from which the hidden
//! figure could be reckoned. Numbers of tickets that are due stay, because a number is nobody.
mod csv;
mod html;
mod text;

pub use csv::{COLUMNS, csv};
pub(crate) use html::escaped;
pub use html::{html, page};
pub use text::text;

use crate::{
    care::{Face, LaneState, Left, Level, Need, Reason, TalkEnd, TicketState, Topic},
    facts::Facts,
    journal::{Chain, Event, Row},
    tickets::{Due, Found, Month, Terms, Tickets, day, month},
};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Counts under this are people (domain notes 4.4: suppress cells under 5).
pub const FEW: u64 = 5;

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The month.
    pub month: Month,
    /// The day on which the report is made: what is due is due on that day.
    pub today: Date,
    /// Minutes that the clock on the wall is ahead of UTC.
    pub ahead: i32,
    /// The facts of the market, for the days of a complaint.
    pub facts: &'a Facts,
    /// How far the journal goes, as its own check says; nothing where that could not be told.
    pub head: Option<Chain>,
}

/// Calls of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Calls {
    /// How many.
    pub called: u64,
    /// How many a colleague has answered.
    pub answered: u64,
    /// How often the one who leads the hall was called after nobody came.
    pub to_lead: u64,
    /// How often the head of the branch was.
    pub to_head: u64,
}

/// The green lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Lane {
    /// Numbers given.
    pub given: u64,
    /// People served.
    pub served: u64,
    /// The median of the minutes from the number to the call.
    pub median: Option<u64>,
}

/// A ticket that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// Its number.
    pub number: u64,
    /// What it is about.
    pub topic: Topic,
    /// How far it is.
    pub state: TicketState,
    /// How urgent it is.
    pub due: Due,
}

/// A month of one machine.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// Year and month.
    pub month: Month,
    /// The day on which it was made.
    pub day: Option<Date>,
    /// How far the journal goes.
    pub head: Option<Chain>,
    /// Visits begun.
    pub visits: u64,
    /// How visits ended.
    pub left: Vec<(Left, u64)>,
    /// Tasks, each begun and done so many times.
    pub tasks: BTreeMap<String, (u64, u64)>,
    /// Calls by what they are for.
    pub calls: Vec<(Need, Calls)>,
    /// The last face of each visit.
    pub faces: Vec<(Face, u64)>,
    /// The last reason of each visit.
    pub reasons: Vec<(Reason, u64)>,
    /// Tickets that came in in this month, by what they are about.
    pub topics: Vec<(Topic, u64)>,
    /// All tickets of this machine that are not finished, and those that are, by how far they are now.
    pub states: Vec<(TicketState, u64)>,
    /// What waits, the most urgent first.
    pub waiting: Vec<Waiting>,
    /// What was found most in each month up to this one, and what changed because of it.
    pub causes: Vec<(Month, Vec<Found>)>,
    /// The green lane.
    pub lane: Lane,
    /// How talks at gates ended.
    pub talks: Vec<(TalkEnd, u64)>,
    /// Wrong staff codes.
    pub refused: u64,
    /// Rows that could not be written.
    pub lost: u64,
}

/// A count for each value of a closed set, also for those that never came.
fn counted<T: Copy + PartialEq>(all: &[T], seen: impl IntoIterator<Item = T>) -> Vec<(T, u64)> {
    let mut counts: Vec<(T, u64)> = all.iter().map(|value| (*value, 0)).collect();
    for value in seen {
        if let Some((_, count)) = counts.iter_mut().find(|(v, _)| *v == value) {
            *count += 1;
        }
    }
    counts
}

/// The last value of each visit; each row without a visit for itself.
fn last<T: Copy>(rows: &[&Row], of: impl Fn(&Event) -> Option<T>) -> Vec<T> {
    let mut visits: BTreeMap<u64, T> = BTreeMap::new();
    let mut alone = Vec::new();
    for row in rows {
        match (of(&row.event), row.visit) {
            (Some(value), Some(visit)) => _ = visits.insert(visit, value),
            (Some(value), None) => alone.push(value),
            (None, _) => {}
        }
    }
    visits.into_values().chain(alone).collect()
}

/// The middle one; of two in the middle the lower, so that a wait is one that somebody had.
fn median(mut all: Vec<u64>) -> Option<u64> {
    all.sort_unstable();
    all.get(all.len().saturating_sub(1) / 2).copied()
}

impl Report {
    /// The report of a month.
    pub fn of(rows: &[Row], asked: &Asked<'_>) -> Self {
        let within = |row: &&Row| day(row.minute, asked.ahead).is_some_and(|day| month(day) == asked.month);
        let these: Vec<&Row> = rows.iter().filter(within).collect();
        let count = |wanted: fn(&Event) -> bool| these.iter().filter(|row| wanted(&row.event)).count() as u64;
        let tickets = Tickets::of(rows, asked.ahead);
        let mut report = Self {
            month: asked.month,
            day: Some(asked.today),
            head: asked.head,
            visits: count(|e| matches!(e, Event::VisitBegun {})),
            refused: count(|e| matches!(e, Event::StaffRefused { .. })),
            faces: counted(
                Face::ALL,
                last(&these, |e| if let Event::FacePicked { face } = e { Some(*face) } else { None }),
            ),
            reasons: counted(
                Reason::ALL,
                last(&these, |e| if let Event::FaceReason { reason, .. } = e { Some(*reason) } else { None }),
            ),
            lane: lane(&these),
            ..Self::default()
        };
        let (mut left, mut talks) = (Vec::new(), Vec::new());
        let mut calls: Vec<(Need, Calls)> = Need::ALL.iter().map(|need| (*need, Calls::default())).collect();
        let mut of = |wanted: Need, change: fn(&mut Calls)| {
            calls.iter_mut().filter(|(need, _)| *need == wanted).for_each(|(_, calls)| change(calls));
        };
        for row in &these {
            match &row.event {
                Event::VisitEnded { how, .. } => left.push(*how),
                Event::TaskBegun { script } => report.tasks.entry(script.as_str().to_owned()).or_default().0 += 1,
                Event::TaskDone { script } => report.tasks.entry(script.as_str().to_owned()).or_default().1 += 1,
                Event::Called { need, .. } => of(*need, |c| c.called += 1),
                Event::CallAnswered { need } => of(*need, |c| c.answered += 1),
                Event::CallCarriedOn { need, level: Level::Head } => of(*need, |c| c.to_head += 1),
                Event::CallCarriedOn { need, .. } => of(*need, |c| c.to_lead += 1),
                Event::TalkEnded { result, .. } => talks.push(*result),
                Event::JournalGap { lost, .. } => report.lost = report.lost.saturating_add(*lost),
                _ => {}
            }
        }
        (report.left, report.talks, report.calls) = (counted(Left::ALL, left), counted(TalkEnd::ALL, talks), calls);
        report.tickets(&tickets, asked);
        report
    }

    fn tickets(&mut self, tickets: &Tickets, asked: &Asked<'_>) {
        let came = tickets.iter().filter(|ticket| month(ticket.opened) == asked.month);
        self.topics = counted(Topic::ALL, came.map(|ticket| ticket.topic));
        self.states = counted(TicketState::ALL, tickets.iter().map(|ticket| ticket.state));
        let open = tickets.open(&Terms::of(asked.facts, asked.today), asked.today);
        self.waiting = open
            .into_iter()
            .map(|(ticket, due)| Waiting { number: ticket.number, topic: ticket.topic, state: ticket.state, due })
            .collect();
        self.causes = tickets.causes();
        self.causes.retain(|(found, _)| *found <= asked.month);
    }
}

/// How many had a number, and how long they waited to be called.
fn lane(rows: &[&Row]) -> Lane {
    let mut lane = Lane::default();
    let mut waits = Vec::new();
    // A number that is called again after nobody came has waited once.
    let mut called: Vec<u64> = Vec::new();
    for row in rows {
        match row.event {
            Event::LaneGiven { number } => {
                lane.given += 1;
                called.retain(|n| *n != number);
            }
            Event::LaneMoved { number, state: LaneState::Called, waited } if !called.contains(&number) => {
                called.push(number);
                waits.push(waited);
            }
            Event::LaneMoved { state: LaneState::Served, .. } => lane.served += 1,
            _ => {}
        }
    }
    lane.median = median(waits);
    lane
}

/// What a figure is: true, or hidden because it is people.
pub(crate) fn sent(count: u64) -> String {
    if (1..FEW).contains(&count) { format!("under {FEW}") } else { count.to_string() }
}

/// A month as it is written: 2026-11.
fn written((year, month): Month) -> String {
    format!("{year:04}-{month:02}")
}

/// How urgent a ticket is, in words.
fn due(due: Due) -> String {
    match due {
        Due::Over { day } => format!("overdue, was due by {day}"),
        Due::By { day } => format!("due by {day}"),
        Due::Unknown => "ask the head office when it is due".to_owned(),
        Due::Answered => "answered, not finished".to_owned(),
        Due::Finished => "finished".to_owned(),
    }
}

/// What changed because of a cause, in words.
fn changed(found: &Found) -> String {
    let mut parts: Vec<String> =
        found.changes.iter().map(|(change, count)| format!("{} ({count})", change.name())).collect();
    if found.open > 0 {
        parts.push(format!("nothing yet ({})", found.open));
    }
    parts.join(", ")
}

/// The head of the journal as it is written down: number and hash.
fn head(chain: &Chain) -> String {
    chain.to_string()
}

/// One line of a report: section, what, which figure of it, the figure.
struct Line {
    section: &'static str,
    item: String,
    detail: &'static str,
    figure: String,
}

/// Every line of a report in order, for whatever is sent on.
fn lines(report: &Report) -> Vec<Line> {
    let mut all = Vec::new();
    let mut line = |section, item: &str, detail, figure: String| {
        all.push(Line { section, item: item.to_owned(), detail, figure });
    };
    line("report", "month", "", written(report.month));
    line("report", "made on", "", report.day.map(|d| d.to_string()).unwrap_or_default());
    line("journal", "head", "", report.head.as_ref().map_or_else(|| "not known".to_owned(), head));
    line("journal", "rows lost", "", report.lost.to_string());
    line("visits", "begun", "", report.visits.to_string());
    for (how, count) in &report.left {
        line("visits", "ended", how.name(), count.to_string());
    }
    for (task, (begun, done)) in &report.tasks {
        line("tasks", task, "begun", begun.to_string());
        line("tasks", task, "done", done.to_string());
    }
    for (need, calls) in &report.calls {
        let figure = |count: u64| if *need == Need::Stuck { count.to_string() } else { sent(count) };
        line("calls", need.name(), "called", figure(calls.called));
        line("calls", need.name(), "answered", figure(calls.answered));
        line("calls", need.name(), "carried on to lead", figure(calls.to_lead));
        line("calls", need.name(), "carried on to head", figure(calls.to_head));
    }
    for (face, count) in &report.faces {
        line("faces", face.name(), "", count.to_string());
    }
    for (reason, count) in &report.reasons {
        line("not good", reason.name(), "", sent(*count));
    }
    for (topic, count) in &report.topics {
        line("tickets in", topic.name(), "", sent(*count));
    }
    for (state, count) in &report.states {
        line("tickets now", state.name(), "", count.to_string());
    }
    for waiting in &report.waiting {
        line("to do", &waiting.number.to_string(), waiting.state.name(), due(waiting.due));
    }
    for (month, found) in &report.causes {
        for found in found {
            let figure = format!("{}; {}", found.tickets, changed(found));
            line("causes", &format!("{} {}", written(*month), found.cause.name()), "tickets; changed", figure);
        }
    }
    line("green lane", "numbers given", "", report.lane.given.to_string());
    line("green lane", "served", "", report.lane.served.to_string());
    let median = report.lane.median.filter(|_| report.lane.given >= FEW).map(|m| m.to_string());
    line("green lane", "median wait in minutes", "", median.unwrap_or_else(|| "not known".to_owned()));
    for (end, count) in &report.talks {
        line("talks", end.name(), "", sent(*count));
    }
    line("staff", "wrong codes", "", report.refused.to_string());
    all
}

#[cfg(test)]
mod tests;
