//! Complaints and wishes as tickets: what the journal's rows say of each, what is due when, and what may come next.
//!
//! **Invariant:** a ticket is what its rows say and nothing else: no name, no contact, no word of a customer. Rows that do not fit (a
//! ticket whose month was dropped, a step back, a handler who stood beside the customer) are skipped, so that any rows in any order make
//! a list, and no ticket ever goes back. No clock: today is an argument. Cannot fail.
//!
//! The days come from the dated facts of the market. A fact that may not be printed gives no day: then the head office is asked.
//! Working days are Monday to Friday; public holidays are not known here, so a day that falls on one is early, never late.
use crate::{
    care::{Change, Reply, Staff, TicketCause, TicketState, Topic, What},
    facts::Facts,
    journal::{Event, Row},
};
use jiff::{
    Span,
    civil::{Date, Weekday, date},
};
use std::collections::BTreeMap;

/// Minutes of a day.
const DAY: i64 = 24 * 60;
/// How many causes of a month are named (domain notes 5.5).
const TOP: usize = 3;

/// The day of a row, where a clock on the wall is so many minutes ahead of UTC; nothing for a minute that no calendar has.
pub fn day(minute: i64, ahead: i32) -> Option<Date> {
    let days = minute.checked_add(ahead.into())?.div_euclid(DAY);
    date(1970, 1, 1).checked_add(Span::new().try_days(days).ok()?).ok()
}

/// The days that a complaint may take. `None` where the market's fact may not be printed today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Terms {
    /// Working days until somebody has taken it up (`complaint-contact-days`).
    pub contact: Option<u64>,
    /// Days for the answer (`complaint-days`).
    pub usual: Option<u64>,
    /// Days for the answer to a complex one (`complaint-complex-days`).
    pub complex: Option<u64>,
    /// Days that may be added to those once (`complaint-more-days`).
    pub more: Option<u64>,
}

impl Terms {
    /// The terms of a market on a day.
    pub fn of(facts: &Facts, today: Date) -> Self {
        let number = |id| facts.number(id, today);
        Self {
            contact: number("complaint-contact-days"),
            usual: number("complaint-days"),
            complex: number("complaint-complex-days"),
            more: number("complaint-more-days"),
        }
    }

    /// The longer time that may be given next, days in all; nothing where there is none, or nobody knows it.
    pub fn longer(&self, now: Option<u64>) -> Option<u64> {
        let complex = self.complex?;
        let longest = self.more.and_then(|more| complex.checked_add(more));
        match now {
            None => Some(complex),
            Some(days) if days <= complex => longest,
            Some(_) => None,
        }
    }
}

/// What is known of a ticket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    /// Its number: what the customer has in hand.
    pub number: u64,
    /// The day on which it came in.
    pub opened: Date,
    /// What it is about.
    pub topic: Topic,
    /// What happened.
    pub what: What,
    /// How the answer shall reach the customer.
    pub reply: Reply,
    /// How far it is.
    pub state: TicketState,
    /// Who stood beside the customer, and so does not handle it.
    pub beside: Option<Staff>,
    /// Who handles it.
    pub handler: Option<Staff>,
    /// Days in all, where it was lengthened.
    pub days: Option<u64>,
    /// Why it happened, and the day on which that was found.
    pub cause: Option<(TicketCause, Date)>,
    /// What was changed, and when.
    pub change: Option<(Change, Date)>,
}

/// How urgent a ticket is, the most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    /// Its day is over.
    Over {
        /// Its day.
        day: Date,
    },
    /// It is due.
    By {
        /// The last day.
        day: Date,
    },
    /// It waits for an answer, and nobody knows until when: the head office says.
    Unknown,
    /// The customer has the answer; cause, change and the last word are still to come.
    Answered,
    /// Nothing is left to do.
    Finished,
}

/// What comes next of a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// Somebody without interest in the case handles it.
    Handler,
    /// It gets to this state.
    Move(TicketState),
    /// Why it happened is noted.
    Cause,
    /// What was changed is noted.
    Change,
}

/// The place of a state on the way.
fn far(state: TicketState) -> usize {
    TicketState::ALL.iter().position(|s| *s == state).unwrap_or_default()
}

impl Ticket {
    /// Whether nothing is left to do.
    pub fn is_finished(&self) -> bool {
        self.state == TicketState::Told
    }

    /// Whether a colleague may handle it: nobody who was beside the customer.
    pub fn may_handle(&self, staff: Staff) -> bool {
        self.beside != Some(staff)
    }

    /// What comes next; nothing where all is done. The answer comes before the cause: nobody waits for an inquiry.
    pub fn next(&self) -> Option<Step> {
        Some(match self.state {
            TicketState::Received if self.handler.is_none() => Step::Handler,
            TicketState::Received => Step::Move(TicketState::LookedInto),
            TicketState::LookedInto => Step::Move(TicketState::Answered),
            TicketState::Answered => Step::Cause,
            TicketState::CauseFound => Step::Change,
            TicketState::Changed => Step::Move(TicketState::Told),
            TicketState::Told => return None,
        })
    }

    /// The longer time that may be given now, days in all; nothing once it is answered.
    pub fn longer(&self, terms: &Terms) -> Option<u64> {
        (far(self.state) < far(TicketState::Answered)).then(|| terms.longer(self.days)).flatten()
    }

    /// The last day for what is due now: while nobody handles it the day to take it up, then the day of the answer.
    pub fn due_on(&self, terms: &Terms) -> Option<Date> {
        let answer = self.days.or(terms.usual).and_then(|days| after(self.opened, days));
        let contact = terms.contact.filter(|_| self.handler.is_none() && self.state == TicketState::Received);
        let contact = contact.and_then(|days| working(self.opened, days));
        contact.into_iter().chain(answer).min()
    }

    /// How urgent it is on a day.
    pub fn due(&self, terms: &Terms, today: Date) -> Due {
        if self.is_finished() {
            return Due::Finished;
        }
        if far(self.state) >= far(TicketState::Answered) {
            return Due::Answered;
        }
        match self.due_on(terms) {
            None => Due::Unknown,
            Some(day) if day < today => Due::Over { day },
            Some(day) => Due::By { day },
        }
    }
}

/// So many days later.
fn after(from: Date, days: u64) -> Option<Date> {
    from.checked_add(Span::new().try_days(i64::try_from(days).ok()?).ok()?).ok()
}

/// So many working days later, Monday to Friday.
fn working(from: Date, days: u64) -> Option<Date> {
    let rests = |day: &Date| matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    let mut day = from;
    // No term is longer than a year: a slip in the facts must not keep anybody waiting here.
    for _ in 0..days.min(366) {
        day = day.tomorrow().ok()?;
        while rests(&day) {
            day = day.tomorrow().ok()?;
        }
    }
    Some(day)
}

/// The ticket that an event is about, if it is about one.
pub const fn ticket_of(event: &Event) -> Option<u64> {
    match event {
        Event::TicketOpened { ticket, .. }
        | Event::TicketHandler { ticket, .. }
        | Event::TicketMoved { ticket, .. }
        | Event::TicketLengthened { ticket, .. }
        | Event::TicketCauseFound { ticket, .. }
        | Event::TicketChanged { ticket, .. } => Some(*ticket),
        _ => None,
    }
}

/// What was found most in a month, and what was changed because of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The cause.
    pub cause: TicketCause,
    /// How many tickets it was found for.
    pub tickets: u64,
    /// What was changed because of those, with how many tickets led to it; `Nothing` is a change too.
    pub changes: Vec<(Change, u64)>,
    /// How many of those tickets have led to nothing yet.
    pub open: u64,
}

/// A month: year, and month from 1.
pub type Month = (i16, i8);

/// The month of a day.
pub fn month(day: Date) -> Month {
    (day.year(), day.month())
}

/// All tickets of this machine.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tickets {
    all: BTreeMap<u64, Ticket>,
    /// The highest number that any row names: numbers are not given twice, also where the ticket itself is gone.
    highest: u64,
}

impl Tickets {
    /// The tickets of a journal, on a machine whose clock on the wall is so many minutes ahead of UTC.
    pub fn of<'a>(rows: impl IntoIterator<Item = &'a Row>, ahead: i32) -> Self {
        let mut tickets = Self::default();
        for row in rows {
            if let Some(day) = day(row.minute, ahead) {
                tickets.take(&row.event, day);
            }
        }
        tickets
    }

    /// Takes in what happened on a day. False where it does not fit, and then nothing is changed but the numbers given.
    pub fn take(&mut self, event: &Event, day: Date) -> bool {
        let Some(number) = ticket_of(event) else { return false };
        self.highest = self.highest.max(number);
        if let Event::TicketOpened { topic, what, reply, beside, .. } = event {
            let ticket = Ticket {
                number,
                opened: day,
                topic: *topic,
                what: *what,
                reply: *reply,
                state: TicketState::Received,
                beside: *beside,
                handler: None,
                days: None,
                cause: None,
                change: None,
            };
            return match self.all.entry(number) {
                std::collections::btree_map::Entry::Vacant(place) => {
                    place.insert(ticket);
                    true
                }
                std::collections::btree_map::Entry::Occupied(_) => false,
            };
        }
        let Some(ticket) = self.all.get_mut(&number) else { return false };
        let reached = |state| far(ticket.state) >= far(state);
        let forward = |state| far(state).max(far(ticket.state));
        match event {
            Event::TicketHandler { handler, .. } if ticket.may_handle(*handler) => ticket.handler = Some(*handler),
            Event::TicketMoved { state, .. } if far(*state) > far(ticket.state) => ticket.state = *state,
            Event::TicketLengthened { days, .. } if ticket.days.is_none_or(|now| now < *days) => {
                ticket.days = Some(*days);
            }
            Event::TicketCauseFound { cause, .. } if reached(TicketState::Answered) => {
                ticket.state = TicketState::ALL[forward(TicketState::CauseFound)];
                ticket.cause = Some((*cause, day));
            }
            Event::TicketChanged { change, .. } if reached(TicketState::CauseFound) => {
                ticket.state = TicketState::ALL[forward(TicketState::Changed)];
                ticket.change = Some((*change, day));
            }
            _ => return false,
        }
        true
    }

    /// The ticket of a number.
    pub fn get(&self, number: u64) -> Option<&Ticket> {
        self.all.get(&number)
    }

    /// All of them, by number.
    pub fn iter(&self) -> impl Iterator<Item = &Ticket> {
        self.all.values()
    }

    /// The number of the next one. Short, from 1, over all time of this machine: it is written on a slip of paper.
    pub fn number(&self) -> u64 {
        self.highest.saturating_add(1)
    }

    /// What is not finished, the most urgent first: overdue, due, of no known day, answered.
    pub fn open(&self, terms: &Terms, today: Date) -> Vec<(&Ticket, Due)> {
        let due = self.iter().map(|ticket| (ticket, ticket.due(terms, today)));
        let mut open: Vec<_> = due.filter(|(_, due)| *due != Due::Finished).collect();
        open.sort_by_key(|(ticket, due)| (*due, ticket.number));
        open
    }

    /// The three causes that were found most in each month, and what was changed because of them, the newest month last.
    pub fn causes(&self) -> Vec<(Month, Vec<Found>)> {
        let mut months: BTreeMap<Month, Vec<Found>> = BTreeMap::new();
        for ticket in self.iter() {
            let Some((cause, day)) = ticket.cause else { continue };
            let list = months.entry(month(day)).or_default();
            let at = list.iter().position(|found| found.cause == cause).unwrap_or_else(|| {
                list.push(Found { cause, tickets: 0, changes: Vec::new(), open: 0 });
                list.len() - 1
            });
            let found = &mut list[at];
            found.tickets += 1;
            match ticket.change {
                None => found.open += 1,
                Some((change, _)) => match found.changes.iter_mut().find(|(c, _)| *c == change) {
                    Some((_, count)) => *count += 1,
                    None => found.changes.push((change, 1)),
                },
            }
        }
        for list in months.values_mut() {
            let place = |cause| TicketCause::ALL.iter().position(|c| *c == cause);
            list.sort_by_key(|found| (std::cmp::Reverse(found.tickets), place(found.cause)));
            list.truncate(TOP);
        }
        months.into_iter().collect()
    }
}

#[cfg(test)]
mod tests;
