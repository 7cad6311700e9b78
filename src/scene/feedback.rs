//! The words of faces and tickets.
//!
//! **Invariant:** what stands here was picked from closed sets; the one number on these pages is the ticket's own, and colleagues stand by
//! the name on the branch's list.
use super::{Form, Pose, Scene, build::Say, build::text};
use crate::{
    care::{Change, Face, Reason, Reply, Staff, TicketCause, TicketState, Topic, What},
    kiosk::{Offer, Place, Telling, TicketPage, Turn, Word},
    tickets::{Due, Ticket},
    words::Message,
};
use jiff::civil::Date;

const fn face(face: Face) -> &'static str {
    match face {
        Face::Good => "face-good",
        Face::Fair => "face-fair",
        Face::Bad => "face-bad",
    }
}

const fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Slow => "face-slow",
        Reason::Unclear => "face-unclear",
        Reason::NoHelp => "face-no-help",
        Reason::Machine => "face-machine",
    }
}

const fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Service => "ticket-service",
        Topic::Fee => "ticket-fee",
        Topic::Product => "ticket-product",
        Topic::Privacy => "ticket-privacy",
        Topic::Fraud => "ticket-fraud",
        Topic::Machine => "ticket-machine",
    }
}

const fn what(what: What) -> &'static str {
    match what {
        What::NotExplained => "ticket-not-explained",
        What::TookLong => "ticket-took-long",
        What::Wrong => "ticket-wrong",
        What::Hurt => "ticket-hurt",
    }
}

const fn reply(reply: Reply) -> &'static str {
    match reply {
        Reply::Counter => "ticket-reply-counter",
        Reply::Here => "ticket-reply-here",
        Reply::Phone => "ticket-reply-phone",
        Reply::NoAnswer => "ticket-reply-none",
    }
}

const fn how(reply: Reply) -> &'static str {
    match reply {
        Reply::Counter => "ticket-how-counter",
        Reply::Here => "ticket-how-here",
        Reply::Phone => "ticket-how-phone",
        Reply::NoAnswer => "ticket-how-none",
    }
}

const fn state(state: TicketState) -> &'static str {
    match state {
        TicketState::Received => "ticket-received",
        TicketState::LookedInto => "ticket-looked-into",
        TicketState::Answered => "ticket-answered",
        TicketState::CauseFound => "ticket-cause-found",
        TicketState::Changed => "ticket-changed",
        TicketState::Told => "ticket-told",
    }
}

const fn cause(cause: TicketCause) -> &'static str {
    match cause {
        TicketCause::Words => "ticket-cause-words",
        TicketCause::Machine => "ticket-cause-machine",
        TicketCause::Process => "ticket-cause-process",
        TicketCause::Manner => "ticket-cause-manner",
        TicketCause::People => "ticket-cause-people",
        TicketCause::Product => "ticket-cause-product",
        TicketCause::NotFound => "ticket-cause-not-found",
    }
}

const fn change(change: Change) -> &'static str {
    match change {
        Change::Words => "ticket-change-words",
        Change::Machine => "ticket-change-machine",
        Change::Process => "ticket-change-process",
        Change::Practised => "ticket-change-practised",
        Change::People => "ticket-change-people",
        Change::Nothing => "ticket-change-nothing",
    }
}

/// What a customer says by a choice.
pub(super) const fn word(said: Word) -> &'static str {
    match said {
        Word::Face(f) => face(f),
        Word::Reason(r) => reason(r),
        Word::Topic(t) => topic(t),
        Word::Other => "ticket-other",
        Word::Both(Topic::Privacy, _) => "ticket-privacy-told",
        Word::Both(Topic::Fraud, _) => "ticket-fraud-met",
        Word::Both(_, What::NotExplained) => "ticket-machine-hard",
        Word::Both(..) => "ticket-machine-wrong",
        Word::What(_, w) => what(w),
        Word::Reply(.., r) => reply(r),
    }
}

impl Say<'_> {
    /// A choice of these pages; nothing where it is none.
    pub(super) fn feedback_offer(&self, offer: &Offer) -> Option<String> {
        let place = &self.kiosk.top().place;
        Some(match offer {
            Offer::Home if *place == Place::Feedback(Telling::LookInto) => self.common("ticket-no"),
            Offer::Feedback if place.is_for_staff() => self.common("ticket-for-customer"),
            Offer::Feedback => self.common("ticket-yes"),
            Offer::Say(said) => self.common(word(*said)),
            Offer::Tickets(_) if !matches!(place, Place::Tickets(_)) => self.common("ticket-list"),
            Offer::Tickets(_) => self.common("ticket-list-more"),
            Offer::Turn(turn) => self.turn(*turn),
            Offer::Stay if matches!(place, Place::Feedback(_) | Place::Tickets(_) | Place::TicketOf(..)) => {
                self.common("staff-stay")
            }
            _ => return None,
        })
    }

    fn turn(&self, turn: Turn) -> String {
        match turn {
            Turn::Open(number) => self.row(number),
            Turn::To(TicketPage::Handler(0)) => {
                let handled = match self.kiosk.top().place {
                    Place::TicketOf(number, TicketPage::Top) => {
                        self.kiosk.tickets().get(number).is_some_and(|ticket| ticket.handler.is_some())
                    }
                    _ => false,
                };
                self.common(if handled { "ticket-give-other" } else { "ticket-give" })
            }
            Turn::To(TicketPage::Cause(0)) if self.is_top() => self.common("ticket-note-cause"),
            Turn::To(TicketPage::Change(0)) if self.is_top() => self.common("ticket-note-change"),
            Turn::To(_) => self.common("ticket-list-more"),
            Turn::Move(TicketState::LookedInto) => self.common("ticket-look"),
            Turn::Move(TicketState::Answered) => self.common("ticket-answer"),
            Turn::Move(_) => self.common("ticket-tell"),
            Turn::Lengthen(days) => self.say(Message::common("ticket-longer").with("days", days)),
            Turn::Give(staff) => self.colleague(staff),
            Turn::Cause(c) => self.common(cause(c)),
            Turn::Change(c) => self.common(change(c)),
        }
    }

    fn is_top(&self) -> bool {
        matches!(self.kiosk.top().place, Place::TicketOf(_, TicketPage::Top))
    }

    /// A colleague by the name on the list, else by the number.
    fn colleague(&self, staff: Staff) -> String {
        let named = self.kiosk.setup().names.iter().find(|(number, _)| *number == staff);
        let number = || self.say(Message::common("ticket-colleague").with("staff", staff.number()));
        named.map_or_else(number, |(_, name)| name.clone())
    }

    /// A line of the list: number, topic, how urgent.
    fn row(&self, number: u64) -> String {
        let Some(ticket) = self.kiosk.tickets().get(number) else { return String::new() };
        let today = self.kiosk.today();
        let days = |from: Date, to: Date| i64::from((to - from).get_days());
        let due = match ticket.due(&self.kiosk.terms(), today) {
            Due::Over { day } => self.say(Message::common("ticket-over").with("days", days(day, today))),
            Due::By { day } if day == today => self.common("ticket-today"),
            Due::By { day } => self.say(Message::common("ticket-left").with("days", days(today, day))),
            Due::Unknown => self.common("ticket-no-day"),
            Due::Answered | Due::Finished => self.common("ticket-open"),
        };
        let topic = self.common(topic(ticket.topic));
        self.say(Message::common("ticket-row").with("ticket", number).with("topic", topic).with("due", due))
    }

    pub(super) fn telling(&self, page: Telling, scene: &mut Scene) {
        scene.form = Form::Menu;
        let heading = match page {
            Telling::Thanks => {
                scene.form = Form::End;
                scene.companion = Some(Pose::Wait);
                "face-thanks"
            }
            Telling::Reasons => "face-why",
            Telling::LookInto => "ticket-ask",
            Telling::Topic => "ticket-topic",
            Telling::Other => "ticket-other-title",
            Telling::What(_) => "ticket-what",
            Telling::Reply(..) => "ticket-reply",
            Telling::Noting => "ticket-noting",
            Telling::Lost => {
                scene.form = Form::Page;
                scene.companion = Some(Pose::Rest);
                "ticket-lost"
            }
            Telling::Number(number) => {
                self.number(number, scene);
                return;
            }
        };
        let message = Message::common(heading);
        scene.heading = self.say(message.clone());
        scene.body = self.body(&message, false);
    }

    /// The number alone is the heading, so that it is the largest thing there; then what it is for.
    fn number(&self, number: u64, scene: &mut Scene) {
        scene.form = Form::End;
        scene.heading = self.say(Message::common("ticket-number").with("ticket", number));
        let wished = self.kiosk.tickets().get(number).map(|ticket| ticket.reply);
        let days = (wished != Some(Reply::NoAnswer)).then_some("ticket-days");
        let ids = [Some("ticket-keep"), wished.map(how), days, Some("ticket-appeal")];
        scene.body = ids.into_iter().flatten().map(|id| text(&self.common(id), false)).collect();
    }

    pub(super) fn ticket_list(&self, from: usize, scene: &mut Scene) {
        scene.form = Form::Menu;
        let some = !self.kiosk.ticket_list(from).0.is_empty();
        scene.heading = self.common(if some { "ticket-list" } else { "ticket-list-none" });
    }

    pub(super) fn ticket(&self, number: u64, page: TicketPage, scene: &mut Scene) {
        scene.form = Form::Menu;
        let heading = match page {
            TicketPage::Top => {
                scene.form = Form::Notice;
                if let Some(ticket) = self.kiosk.tickets().get(number) {
                    scene.body = self.about(ticket).iter().map(|words| text(words, false)).collect();
                }
                scene.heading = self.say(Message::common("ticket-title").with("ticket", number));
                return;
            }
            TicketPage::Handler(_) => "ticket-give",
            TicketPage::Cause(_) => "ticket-note-cause",
            TicketPage::Change(_) => "ticket-note-change",
        };
        scene.heading = self.common(heading);
    }

    /// What is known of a ticket, a line each: what a colleague needs first stands first.
    fn about(&self, ticket: &Ticket) -> Vec<String> {
        let mut lines = Vec::new();
        if self.kiosk.not_noted() {
            lines.push(self.common("ticket-not-noted"));
        }
        if self.kiosk.acting().is_none() {
            lines.push(self.common("ticket-no-code"));
        }
        let terms = self.kiosk.terms();
        let on = |id: &str, day: Date| self.say(Message::common(id).with("day", day));
        let due = match ticket.due(&terms, self.kiosk.today()) {
            Due::Over { day } => on("ticket-was-due", day),
            Due::By { day } => on("ticket-due", day),
            Due::Unknown => self.common("ticket-ask-head"),
            Due::Answered | Due::Finished => String::new(),
        };
        // Two short ones in a line: all of it should be seen at once.
        let both = |one: String, two: String| format!("{one}  {two}").trim().to_owned();
        lines.push(both(self.common(state(ticket.state)), due));
        let (topic, what) = (self.common(topic(ticket.topic)), self.common(what(ticket.what)));
        let about = self.say(Message::common("ticket-about").with("topic", topic).with("what", what));
        let wished = self.common(reply(ticket.reply));
        lines.push(both(about, self.say(Message::common("ticket-wished").with("reply", wished))));
        lines.push(match ticket.handler {
            Some(staff) => self.say(Message::common("ticket-handled").with("name", self.colleague(staff))),
            None => self.common("ticket-unhandled"),
        });
        let why = ticket.cause.map(|(why, _)| Message::common("ticket-why").with("cause", self.common(cause(why))));
        let done = ticket.change.map(|(d, _)| Message::common("ticket-done").with("change", self.common(change(d))));
        let [why, done] = [why, done].map(|found| found.map_or_else(String::new, |message| self.say(message)));
        lines.extend(Some(both(why, done)).filter(|line| !line.is_empty()));
        lines
    }
}
