//! Feedback from the first word on: three faces at goodbye, a ticket in four screens, and what colleagues make of it.
//!
//! **Invariant:** nobody has to say anything, and silence ends a visit as before. A number stands on the screen only after the journal
//! has it: the core asks for the row ([`Effect::Record`]) and goes on with [`Input::TicketKept`] or [`Input::TicketLost`]. No name, no
//! contact, nothing typed: all of it is picked from closed sets.
//!
//! What was written cannot be unwritten, so that Back from a face comes to the faces again and another one may be picked: the last one
//! of a visit is what the report counts. One visit opens one ticket; asking again shows its number again.
use super::{Effect, Input, Kiosk, Offer, Place};
use crate::{
    care::{Change, Face, Reason, Reply, Staff, TicketCause, TicketState, Topic, What},
    journal::{Event, Id},
    pack::FOR_STAFF,
    script::{End, Special},
    tickets::{Step, Terms, Ticket, Tickets, ticket_of},
    words::Message,
};
use std::sync::Arc;

/// So many choices stand on a page.
const MOST: usize = 4;

/// A page on which a customer tells something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Telling {
    /// Thanks for a face.
    Thanks,
    /// What was not good.
    Reasons,
    /// Shall somebody look into it?
    LookInto,
    /// What it is about.
    Topic,
    /// The topics that are told in one sentence.
    Other,
    /// What happened.
    What(Topic),
    /// How the answer shall come.
    Reply(Topic, What),
    /// It is being noted.
    Noting,
    /// The number.
    Number(u64),
    /// It could not be noted.
    Lost,
}

/// What a customer tells by one press.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Word {
    /// A face.
    Face(Face),
    /// What was not good.
    Reason(Reason),
    /// What it is about.
    Topic(Topic),
    /// Something else.
    Other,
    /// What it is about and what happened, in one sentence.
    Both(Topic, What),
    /// What happened.
    What(Topic, What),
    /// How the answer shall come; with that it is noted.
    Reply(Topic, What, Reply),
}

/// A page about one ticket, for colleagues.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TicketPage {
    /// What is known, and what comes next.
    Top,
    /// Who handles it; the colleagues from this one on.
    Handler(usize),
    /// Why it happened; the causes from this one on.
    Cause(usize),
    /// What was changed; from this one on.
    Change(usize),
}

/// What a colleague does with a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Turn {
    /// Opens it.
    Open(u64),
    /// Another page of it.
    To(TicketPage),
    /// It gets further.
    Move(TicketState),
    /// So many days in all.
    Lengthen(u64),
    /// That colleague handles it.
    Give(Staff),
    /// Why it happened.
    Cause(TicketCause),
    /// What was changed.
    Change(Change),
}

/// What the kiosk knows of tickets, and what this visit has said.
#[derive(Debug, Clone, Default)]
pub(super) struct Ledger {
    tickets: Arc<Tickets>,
    /// Asked of the journal; its answer is still to come.
    noting: Option<Event>,
    /// The last thing that a colleague did could not be noted.
    lost: bool,
    /// The face of this visit.
    face: Option<Face>,
    /// The ticket of this visit.
    ticket: Option<u64>,
    /// The colleague who opened the ticket's pages beside the customer.
    beside: Option<Staff>,
}

impl Ledger {
    /// The next customer has said nothing yet. Tickets outlive visits.
    pub(super) fn forget(&mut self) {
        let (tickets, noting) = (self.tickets.clone(), self.noting.take());
        *self = Self { tickets, noting, ..Self::default() };
    }
}

impl Input {
    /// What the journal's writer says of an event, where the core waits for that: tickets. Everything else needs no answer.
    pub fn noted(event: &Event, kept: bool) -> Option<Self> {
        ticket_of(event).map(|ticket| if kept { Self::TicketKept(ticket) } else { Self::TicketLost })
    }
}

impl Effect {
    /// The row that it asks for.
    pub const fn event(&self) -> Option<&Event> {
        match self {
            Self::Record(event) => Some(event),
            _ => None,
        }
    }
}

/// A page of a list that may be too long for one: what stands on it, and where the next page begins. Behind the last one comes the
/// first again.
fn part<T: Copy>(all: &[T], from: usize) -> (Vec<T>, Option<usize>) {
    if all.len() <= MOST {
        return (all.to_vec(), None);
    }
    let from = if from < all.len() { from } else { 0 };
    let shown: Vec<T> = all.iter().skip(from).take(MOST - 1).copied().collect();
    let next = from + shown.len();
    (shown, Some(if next < all.len() { next } else { 0 }))
}

impl Kiosk {
    /// All tickets that are known here.
    pub fn tickets(&self) -> &Tickets {
        &self.ledger.tickets
    }

    /// The days that hold today.
    pub fn terms(&self) -> Terms {
        Terms::of(&self.pack.facts, self.today)
    }

    /// The list of tickets, or one of them, as a test or a picture wants to see it.
    pub fn show_tickets(&mut self, ticket: Option<u64>) {
        self.go(Place::Tickets(0));
        if let Some(number) = ticket {
            self.go(Place::TicketOf(number, TicketPage::Top));
        }
    }

    /// Whether the last thing that a colleague did with a ticket could not be noted.
    pub fn not_noted(&self) -> bool {
        self.ledger.lost
    }

    /// Whether three faces stand here: at the end of a customer's own task, in a language that has words for them. Who has read of a
    /// fraud is not asked whether it was nice, and a list that staff opened has no customer.
    pub fn faces(&self) -> bool {
        let Place::Screen { script: name, at } = &self.top().place else { return false };
        let Some(script) = self.pack.script(name) else { return false };
        let done = script.screens.get(*at).is_some_and(|s| s.special == Special::End(End::Done));
        let for_staff = |entry: &crate::pack::Entry| entry.script() == Some(name);
        let theirs = self.pack.menu(FOR_STAFF).is_some_and(|menu| menu.entries.iter().any(for_staff));
        let wished = self.top().prefs.tongue;
        let tongue = if self.pack.speaks(wished, name) { wished } else { 0 };
        let said = self.pack.has(tongue, &Message::common("face-good"));
        done && said && !theirs && !script.warning && self.trail.aside().is_none()
    }

    /// The way out of a page on which something was told. With a card in the machine the work comes first.
    fn way_out(&self) -> Offer {
        if self.at_machine() { Offer::Stay } else { Offer::Home }
    }

    pub(super) fn telling_offers(&self, page: Telling) -> Vec<Offer> {
        let say = |word| Offer::Say(word);
        match page {
            Telling::Thanks | Telling::Noting | Telling::Number(_) => vec![self.way_out()],
            Telling::Lost => vec![Offer::Counter, self.way_out()],
            Telling::Reasons => Reason::ALL.iter().map(|r| say(Word::Reason(*r))).collect(),
            Telling::LookInto => vec![Offer::Feedback, self.way_out()],
            Telling::Topic => {
                let first = [Topic::Service, Topic::Fee, Topic::Product].map(|t| say(Word::Topic(t)));
                first.into_iter().chain([say(Word::Other)]).collect()
            }
            // Topic and deed in one, so that the longest way has four screens as well.
            Telling::Other => [
                (Topic::Privacy, What::Wrong),
                (Topic::Fraud, What::Wrong),
                (Topic::Machine, What::Wrong),
                (Topic::Machine, What::NotExplained),
            ]
            .map(|(topic, what)| say(Word::Both(topic, what)))
            .into(),
            Telling::What(topic) => What::ALL.iter().map(|what| say(Word::What(topic, *what))).collect(),
            Telling::Reply(topic, what) => Reply::ALL.iter().map(|r| say(Word::Reply(topic, what, *r))).collect(),
        }
    }

    /// The pages that open a ticket; the number, where this visit has one already.
    pub fn open_ticket(&mut self) {
        if self.top().place.is_for_staff() {
            self.ledger.beside = self.acting();
        }
        let page = self.ledger.ticket.map_or(Telling::Topic, Telling::Number);
        self.go(Place::Feedback(page));
    }

    /// The script that the customer is at, as the journal has it.
    fn about(&self) -> Option<Id> {
        self.trail.work().and_then(|(_, script, _)| self.id(script))
    }

    pub(super) fn hear(&mut self, word: Word, out: &mut Vec<Effect>) {
        let page = match word {
            Word::Face(face) => {
                if self.ledger.face.replace(face) != Some(face) {
                    out.push(Effect::Record(Event::FacePicked { face }));
                }
                if face == Face::Bad { Telling::Reasons } else { Telling::Thanks }
            }
            Word::Reason(reason) => {
                out.push(Effect::Record(Event::FaceReason { reason, script: self.about() }));
                Telling::LookInto
            }
            Word::Topic(topic) => Telling::What(topic),
            Word::Other => Telling::Other,
            Word::Both(topic, what) | Word::What(topic, what) => Telling::Reply(topic, what),
            Word::Reply(topic, what, reply) => {
                let ticket = self.ledger.tickets.number();
                let (script, beside) = (self.about(), self.ledger.beside.or(self.acting()));
                self.note(Event::TicketOpened { ticket, topic, what, reply, script, beside }, out);
                Telling::Noting
            }
        };
        self.go(Place::Feedback(page));
    }

    /// Asks for a row; what it says is true here once it is written.
    fn note(&mut self, event: Event, out: &mut Vec<Effect>) {
        self.ledger.lost = false;
        self.ledger.noting = Some(event.clone());
        out.push(Effect::Record(event));
    }

    /// The tickets as the journal has them.
    pub(super) fn take_tickets(&mut self, tickets: &Arc<Tickets>) {
        self.ledger.tickets = tickets.clone();
        self.refocus();
    }

    /// A row about a ticket is on disk.
    pub(super) fn ticket_kept(&mut self, ticket: u64) {
        let Some(event) = self.ledger.noting.take().filter(|event| ticket_of(event) == Some(ticket)) else { return };
        let today = self.today;
        Arc::make_mut(&mut self.ledger.tickets).take(&event, today);
        if self.top().place == Place::Feedback(Telling::Noting) {
            self.ledger.ticket = Some(ticket);
            self.told(Telling::Number(ticket));
        } else {
            self.refocus();
        }
    }

    /// A row about a ticket could not be written.
    pub(super) fn ticket_lost(&mut self) {
        self.ledger.noting = None;
        if self.top().place == Place::Feedback(Telling::Noting) {
            self.told(Telling::Lost);
        } else {
            self.ledger.lost = true;
        }
    }

    /// The last page of telling takes the place of all before it: no step back tells the same again.
    fn told(&mut self, page: Telling) {
        while matches!(self.top().place, Place::Feedback(_)) && self.trail.pop() {}
        self.go(Place::Feedback(page));
    }

    /// What is focused may not stand there any more.
    fn refocus(&mut self) {
        if self.top().place.is_for_staff() {
            self.trail.top_mut().focus = self.first_focus();
        }
    }

    /// The tickets of a page of the list, the most urgent first, and where the next page begins.
    pub fn ticket_list(&self, from: usize) -> (Vec<&Ticket>, Option<usize>) {
        let open = self.tickets().open(&self.terms(), self.today);
        part(&open.into_iter().map(|(ticket, _)| ticket).collect::<Vec<_>>(), from)
    }

    pub(super) fn list_offers(&self, from: usize) -> Vec<Offer> {
        let (shown, next) = self.ticket_list(from);
        let mut offers: Vec<Offer> = shown.iter().map(|ticket| Offer::Turn(Turn::Open(ticket.number))).collect();
        offers.extend(next.map(Offer::Tickets));
        if offers.is_empty() {
            offers.push(Offer::Stay);
        }
        offers
    }

    /// Who may handle a ticket: everybody of the list but who was beside the customer; without a list whoever is here.
    pub fn handlers(&self, ticket: &Ticket) -> Vec<Staff> {
        let listed: Vec<Staff> = self.setup.names.iter().map(|(staff, _)| *staff).collect();
        let all = if listed.is_empty() { self.acting().into_iter().collect() } else { listed };
        all.into_iter().filter(|staff| ticket.may_handle(*staff)).collect()
    }

    pub(super) fn ticket_offers(&self, number: u64, page: TicketPage) -> Vec<Offer> {
        let Some(ticket) = self.tickets().get(number).filter(|_| self.acting().is_some()) else {
            return vec![Offer::Stay];
        };
        let turn = |turn| Offer::Turn(turn);
        let more = |next: Option<usize>, page: fn(usize) -> TicketPage| next.map(|from| turn(Turn::To(page(from))));
        match page {
            TicketPage::Top => {
                let next = ticket.next().map(|step| match step {
                    Step::Handler => Turn::To(TicketPage::Handler(0)),
                    Step::Move(state) => Turn::Move(state),
                    Step::Cause => Turn::To(TicketPage::Cause(0)),
                    Step::Change => Turn::To(TicketPage::Change(0)),
                });
                let other = ticket.handler.filter(|_| !ticket.is_finished());
                let other = other.map(|_| Turn::To(TicketPage::Handler(0)));
                let longer = ticket.longer(&self.terms()).map(Turn::Lengthen);
                next.into_iter().chain(longer).chain(other).map(turn).chain([Offer::Stay]).collect()
            }
            TicketPage::Handler(from) => {
                let (shown, next) = part(&self.handlers(ticket), from);
                let given = shown.into_iter().map(|staff| turn(Turn::Give(staff)));
                let offers: Vec<Offer> = given.chain(more(next, TicketPage::Handler)).collect();
                if offers.is_empty() { vec![Offer::Stay] } else { offers }
            }
            TicketPage::Cause(from) => {
                let (shown, next) = part(TicketCause::ALL, from);
                shown.into_iter().map(|c| turn(Turn::Cause(c))).chain(more(next, TicketPage::Cause)).collect()
            }
            TicketPage::Change(from) => {
                let (shown, next) = part(Change::ALL, from);
                shown.into_iter().map(|c| turn(Turn::Change(c))).chain(more(next, TicketPage::Change)).collect()
            }
        }
    }

    pub(super) fn turn_ticket(&mut self, turn: Turn, out: &mut Vec<Effect>) {
        if let Turn::Open(ticket) = turn {
            self.ledger.lost = false;
            self.go(Place::TicketOf(ticket, TicketPage::Top));
            return;
        }
        let (Place::TicketOf(ticket, page), Some(by)) = (self.top().place.clone(), self.acting()) else { return };
        let event = match turn {
            Turn::Open(_) => return,
            Turn::To(next) => {
                // Another page of the same list takes the place of the one before it.
                if std::mem::discriminant(&next) == std::mem::discriminant(&page) {
                    self.trail.pop();
                }
                self.go(Place::TicketOf(ticket, next));
                return;
            }
            Turn::Move(state) => Event::TicketMoved { ticket, state, by },
            Turn::Lengthen(days) => Event::TicketLengthened { ticket, days, by },
            Turn::Give(handler) => Event::TicketHandler { ticket, handler, by },
            Turn::Cause(cause) => Event::TicketCauseFound { ticket, cause, by },
            Turn::Change(change) => Event::TicketChanged { ticket, change, by },
        };
        while matches!(self.top().place, Place::TicketOf(_, page) if page != TicketPage::Top) && self.trail.pop() {}
        self.note(event, out);
    }

    /// The list; another page of it takes the place of the one before it.
    pub(super) fn list_tickets(&mut self, from: usize) {
        if matches!(self.top().place, Place::Tickets(_)) {
            self.trail.pop();
        }
        self.go(Place::Tickets(from));
    }
}
