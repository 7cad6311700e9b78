//! The catalogue: every event there is, whom it is about, what it holds. The table of the README is made from it.
use super::event::{Field, Id, Value};
use crate::care::{
    Change, Closing, Face, Fault, LaneState, Lapse, Left, Level, Need, Reason, Reply, Role, Staff, StaffEnd, TalkEnd,
    TicketCause, TicketState, Topic, What,
};

/// Whom an event is about, which says how exactly it is dated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum About {
    /// A customer is at the glass: dated to the hour, joined by the number of the visit.
    Customer,
    /// What a colleague does while no customer is concerned: dated to the minute.
    Staff,
    /// The machine itself: dated to the minute.
    Machine,
}

impl About {
    /// The name in the table and in exports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Staff => "staff",
            Self::Machine => "machine",
        }
    }
}

/// One kind of event, for the table of what is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub name: &'static str,
    /// Whom it is about.
    pub about: About,
    /// What it says.
    pub says: &'static str,
    /// Its fields, in order.
    pub fields: &'static [&'static str],
}

macro_rules! catalogue {
    ($($about:ident $name:literal $says:literal $event:ident { $($(#[$doc:meta])* $field:ident: $type:ty),* $(,)? })+) => {
        /// Something worth a row. A closed set.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Event { $(#[doc = $says] $event { $($(#[$doc])* $field: $type),* }),+ }

        /// Every kind of event.
        pub const CATALOGUE: &[Entry] = &[
            $(Entry { name: $name, about: About::$about, says: $says, fields: &[$(stringify!($field)),*] }),+
        ];

        impl Event {
            /// Its name.
            pub const fn name(&self) -> &'static str {
                match self { $(Self::$event { .. } => $name),+ }
            }

            /// Whom it is about.
            pub const fn about(&self) -> About {
                match self { $(Self::$event { .. } => About::$about),+ }
            }

            /// Its fields, in the order of the catalogue.
            pub fn fields(&self) -> Vec<(&'static str, Value)> {
                match self { $(Self::$event { $($field),* } => vec![$((stringify!($field), $field.value())),*]),+ }
            }

            /// The event of a name and the texts of its fields, in order; nothing where that is none of ours.
            pub fn read(name: &str, texts: &[&str]) -> Option<Self> {
                let mut texts = texts.iter().copied();
                let event = match name {
                    $($name => Self::$event { $($field: <$type as Field>::read(texts.next()?)?),* },)+
                    _ => return None,
                };
                texts.next().is_none().then_some(event)
            }
        }
    };
}

catalogue! {
    Customer "visit-begun" "Somebody begins." VisitBegun {}
    Customer "task-begun" "A task is opened." TaskBegun {
        /// The task.
        script: Id,
    }
    Customer "task-done" "A task came to its goal." TaskDone {
        /// The task.
        script: Id,
    }
    Customer "visit-ended" "A visit is over, and where the work stood." VisitEnded {
        /// How.
        how: Left,
        /// The task that was open.
        script: Option<Id>,
        /// Its screen.
        screen: Option<Id>,
    }
    Customer "card-may-be-inside" "The visit ended and nobody said that the card is out." CardMayBeInside {}
    Customer "called" "A person is called." Called {
        /// Why.
        need: Need,
        /// The task that was open.
        script: Option<Id>,
        /// Its screen.
        screen: Option<Id>,
    }
    Customer "call-carried-on" "Nobody came, and the next person is called." CallCarriedOn {
        /// Why there was a call.
        need: Need,
        /// Who is called now.
        level: Level,
    }
    Customer "call-answered" "A colleague has seen the call." CallAnswered {
        /// Why there was a call.
        need: Need,
    }
    Customer "call-ended" "A call is over: somebody came, or it was taken back." CallEnded {
        /// Why there was a call.
        need: Need,
    }
    Customer "helper-came" "A colleague opens staff mode beside a customer." HelperCame {
        /// Who.
        by: Staff,
        /// In which role.
        role: Role,
    }
    Customer "helper-left" "Staff mode beside a customer ends; the screen is what it was." HelperLeft {
        /// Who.
        by: Staff,
        /// How.
        how: StaffEnd,
    }
    Customer "more-time" "The customer gets more time." MoreTime {}
    Customer "showed-a-step" "A colleague showed a step that was walked before." ShowedAStep {
        /// Who.
        by: Staff,
        /// The task.
        script: Id,
        /// The screen.
        screen: Id,
    }
    Customer "started-over" "A colleague began the task anew with the customer." StartedOver {
        /// Who.
        by: Staff,
        /// The task.
        script: Id,
    }
    Customer "gate-decided" "A colleague decided at a gate." GateDecided {
        /// Who; nobody on a trial run.
        by: Option<Staff>,
        /// The second colleague, where two are asked for.
        second: Option<Staff>,
        /// The task.
        script: Id,
        /// The gate.
        screen: Id,
        /// Whether the work goes on.
        goes_on: bool,
    }
    Customer "talk-ended" "How a talk about a sign of fraud ended." TalkEnded {
        /// Who noted it.
        by: Option<Staff>,
        /// The set of questions.
        set: Id,
        /// How.
        result: TalkEnd,
    }
    Customer "handed-over" "One colleague hands the customer over to another by name." HandedOver {
        /// Who.
        by: Staff,
        /// To whom.
        to: Staff,
    }
    Customer "closed" "A colleague closed a visit with an outcome." Closed {
        /// Who.
        by: Staff,
        /// How it ended.
        closing: Closing,
    }
    Customer "lane-given" "A number of the green lane was given, or a laminated card." LaneGiven {
        /// The number.
        number: u64,
    }
    Customer "lane-moved" "Somebody with a number of the green lane was called, was served or left." LaneMoved {
        /// The number.
        number: u64,
        /// Where to.
        state: LaneState,
        /// Minutes since the number was given.
        waited: u64,
    }
    Customer "face" "A face was picked at goodbye." FacePicked {
        /// Which.
        face: Face,
    }
    Customer "face-reason" "What was not good, as picked after the face." FaceReason {
        /// What.
        reason: Reason,
        /// The task that it was about.
        script: Option<Id>,
    }
    Customer "ticket-opened" "A complaint or a wish has come in; the customer has its number." TicketOpened {
        /// Its number.
        ticket: u64,
        /// What it is about.
        topic: Topic,
        /// What happened.
        what: What,
        /// How the answer shall reach the customer.
        reply: Reply,
        /// The task that was open.
        script: Option<Id>,
        /// The colleague who was beside the customer, who does not handle it.
        beside: Option<Staff>,
    }
    Staff "ticket-handler" "A colleague without interest in the case handles a ticket." TicketHandler {
        /// Its number.
        ticket: u64,
        /// Who handles it.
        handler: Staff,
        /// Who said so.
        by: Staff,
    }
    Staff "ticket-moved" "A ticket got further." TicketMoved {
        /// Its number.
        ticket: u64,
        /// How far.
        state: TicketState,
        /// Who said so.
        by: Staff,
    }
    Staff "ticket-lengthened" "A ticket is a complex one, or needs the longest time; the customer is told." TicketLengthened {
        /// Its number.
        ticket: u64,
        /// Days in all.
        days: u64,
        /// Who said so.
        by: Staff,
    }
    Staff "ticket-cause" "Why it happened is known." TicketCauseFound {
        /// Its number.
        ticket: u64,
        /// Why.
        cause: TicketCause,
        /// Who said so.
        by: Staff,
    }
    Staff "ticket-changed" "Something was changed because of a ticket." TicketChanged {
        /// Its number.
        ticket: u64,
        /// What.
        change: Change,
        /// Who said so.
        by: Staff,
    }
    Staff "staff-in" "A colleague opened staff mode, no customer there." StaffIn {
        /// Who.
        by: Staff,
        /// In which role.
        role: Role,
    }
    Staff "staff-out" "Staff mode ended, no customer there." StaffOut {
        /// Who.
        by: Staff,
        /// How.
        how: StaffEnd,
    }
    Staff "staff-refused" "A code was wrong. Neither code nor number is stored." StaffRefused {
        /// How many in a row by now.
        tries: u64,
    }
    Staff "staff-added" "A colleague was added to the list." StaffAdded {
        /// Who.
        staff: Staff,
        /// In which role.
        role: Role,
    }
    Staff "staff-removed" "A colleague was taken off the list." StaffRemoved {
        /// Who.
        staff: Staff,
    }
    Staff "screen-set-up" "A colleague chose a way to draw, or held a bank card to the glass." ScreenSetUp {
        /// Who; nobody on a trial run.
        by: Option<Staff>,
    }
    Staff "kiosk-left" "A colleague left the kiosk." KioskLeft {
        /// Who; nobody on a trial run.
        by: Option<Staff>,
    }
    Machine "started" "The kiosk started." Started {
        /// The hash of everything authored that it shows.
        pack: [u8; 32],
    }
    Machine "stopped" "The kiosk stopped." Stopped {}
    Machine "recovered" "The kiosk started afresh after a fault of its own." Recovered {}
    Machine "journal-gap" "The journal could not be written for a while." JournalGap {
        /// How many rows are missing.
        lost: u64,
        /// Why.
        fault: Fault,
    }
    Machine "epoch-begun" "A journal begins after one that was set aside." EpochBegun {
        /// The hash of the file that was set aside.
        file: [u8; 32],
        /// The last good row of that file.
        last: u64,
        /// Its hash.
        head: [u8; 32],
        /// Why.
        fault: Fault,
    }
    Machine "month-begun" "A month's file begins after the one before." MonthBegun {
        /// The last row of that one.
        last: u64,
        /// Its hash.
        head: [u8; 32],
    }
    Machine "month-dropped" "A month's file was deleted after its time." MonthDropped {
        /// The month, as a number: 202611.
        month: u64,
        /// Its last row.
        last: u64,
        /// Its hash.
        head: [u8; 32],
    }
    Machine "clock-jumped" "The clock jumped by more than an hour." ClockJumped {
        /// Which way.
        lapse: Lapse,
        /// Hours, rounded.
        hours: u64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_ids_and_no_two_are_the_same() {
        for (n, entry) in CATALOGUE.iter().enumerate() {
            assert!(Id::new(entry.name).is_some(), "{}", entry.name);
            assert!(CATALOGUE.iter().skip(n + 1).all(|other| other.name != entry.name), "{}", entry.name);
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let id = |name: &str| Id::new(name).unwrap();
        let staff = Staff::new(23).unwrap();
        let all = [
            Event::VisitBegun {},
            Event::Called { need: Need::Stop, script: Some(id("transfer")), screen: None },
            Event::GateDecided {
                by: Some(staff),
                second: None,
                script: id("transfer"),
                screen: id("stop"),
                goes_on: true,
            },
            Event::EpochBegun { file: [7; 32], last: 12, head: [0xab; 32], fault: Fault::Broken },
        ];
        for event in all {
            let texts: Vec<String> = event.fields().iter().map(|(_, value)| value.text()).collect();
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            assert_eq!(Event::read(event.name(), &texts), Some(event));
        }
        assert_eq!(Event::read("visit-begun", &["more"]), None);
        assert_eq!(Event::read("task-begun", &["Not An Id"]), None);
        assert_eq!(Event::read("lane-given", &["007"]), None);
        assert_eq!(Event::read("typed", &[]), None);
    }
}
