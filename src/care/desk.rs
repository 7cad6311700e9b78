//! The closed sets behind staff, calls, the green lane and feedback: what may be picked, said and kept.
//!
//! **Invariant:** nothing here could hold a customer's words, name or number; a colleague is a number of two digits.

/// The number of a colleague: 11 to 99. The branch's own list says whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Staff(u8);

impl Staff {
    /// The lowest and the highest number.
    pub const RANGE: std::ops::RangeInclusive<u8> = 11..=99;

    /// The first number that is given out.
    pub const LOWEST: Self = Self(*Self::RANGE.start());

    /// Every number, the lowest first.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::RANGE.map(Self)
    }

    /// A number, if it has two digits and no leading one of zero.
    pub fn new(number: u8) -> Option<Self> {
        Self::RANGE.contains(&number).then_some(Self(number))
    }

    /// The number.
    pub const fn number(self) -> u8 {
        self.0
    }
}

named! {
    /// What a colleague may do (domain notes 5.1).
    Role {
        /// In the hall, first at the customer's side.
        Lobby = "lobby",
        /// Leads the hall; the second person at a hard sign.
        Manager = "manager",
        /// Rehearses with the others.
        Trainer = "trainer",
        /// Keeps the machine.
        Technician = "technician",
        /// Helps in the hall, decides nothing.
        Volunteer = "volunteer",
    }
}

named! {
    /// Why a person is called (the list of calls).
    Need {
        /// A sign of fraud; paged without any noise.
        Stop = "stop",
        /// Somebody is unwell.
        Medical = "medical",
        /// Somebody does not know how to go on.
        Stuck = "stuck",
    }
}

named! {
    /// How far a call has been carried (domain notes 5.3).
    Level {
        /// The colleagues in the hall.
        Hall = "hall",
        /// The one who leads the hall, and a second person: after 60 seconds.
        Lead = "lead",
        /// The head of the branch: after 3 minutes more.
        Head = "head",
    }
}

named! {
    /// How a talk at a gate ended, as staff say.
    TalkEnd {
        /// It was fraud.
        Confirmed = "confirmed",
        /// It was an honest errand.
        NotFraud = "not-fraud",
        /// Nobody knows.
        Unknown = "unknown",
    }
}

named! {
    /// How a colleague's help ended.
    Closing {
        /// What the customer came for is done.
        Helped = "helped",
        /// It goes on at the counter.
        Counter = "counter",
        /// A suspicion of fraud: it was one.
        Fraud = "fraud",
        /// A suspicion of fraud: it was none.
        NotFraud = "not-fraud",
        /// A suspicion of fraud: nobody knows.
        Unknown = "unknown",
        /// Something else.
        Other = "other",
    }
}

named! {
    /// How a visit ended.
    Left {
        /// The customer said so.
        Done = "done",
        /// Nobody was there any more.
        Silence = "silence",
        /// The customer went to the counter.
        Counter = "counter",
        /// A colleague closed it.
        Staff = "staff",
    }
}

named! {
    /// How staff mode ended.
    StaffEnd {
        /// The colleague left it.
        Left = "left",
        /// Nobody touched the glass for a while.
        Idle = "idle",
        /// The longest time was over.
        Long = "long",
        /// Another colleague took over.
        HandedOver = "handed-over",
    }
}

named! {
    /// Where somebody with a number of the green lane is (domain notes 5.4).
    LaneState {
        /// Has a seat and waits.
        Seated = "seated",
        /// Was called to a counter.
        Called = "called",
        /// Was served.
        Served = "served",
        /// Went away.
        Left = "left",
    }
}

named! {
    /// One of three faces at goodbye.
    Face {
        /// Content.
        Good = "good",
        /// So so.
        Fair = "fair",
        /// Not content.
        Bad = "bad",
    }
}

named! {
    /// What was not good, as picked.
    Reason {
        /// It took too long.
        Slow = "slow",
        /// It was hard to read or to understand.
        Unclear = "unclear",
        /// Help did not come.
        NoHelp = "no-help",
        /// The machine did something else.
        Machine = "machine",
    }
}

named! {
    /// What a complaint is about (domain notes 5.5).
    Topic {
        /// How somebody was treated.
        Service = "service",
        /// Fees.
        Fee = "fee",
        /// A product.
        Product = "product",
        /// Private things.
        Privacy = "privacy",
        /// Fraud.
        Fraud = "fraud",
        /// A machine.
        Machine = "machine",
    }
}

named! {
    /// What happened, as picked: four for all topics, so that nobody can tell from it who it was.
    What {
        /// It was explained badly, or not at all.
        NotExplained = "not-explained",
        /// It took too long.
        TookLong = "took-long",
        /// It is wrong.
        Wrong = "wrong",
        /// Somebody was hurt by words or deeds.
        Hurt = "hurt",
    }
}

named! {
    /// How the answer shall reach the customer. No name and no number is stored, so the customer comes or asks.
    Reply {
        /// At the counter, by the ticket's number.
        Counter = "counter",
        /// On this screen, from a colleague.
        Here = "here",
        /// By the bank's own telephone number, which the customer rings.
        Phone = "phone",
        /// None is wanted.
        NoAnswer = "no-answer",
    }
}

named! {
    /// How far a ticket is (domain notes 5.5).
    TicketState {
        /// It has come in.
        Received = "received",
        /// Somebody looks into it.
        LookedInto = "looked-into",
        /// The customer has been answered.
        Answered = "answered",
        /// Why it happened is known.
        CauseFound = "cause-found",
        /// Something was changed.
        Changed = "changed",
        /// The customer was told of the change.
        Told = "told",
    }
}

named! {
    /// Why something happened.
    TicketCause {
        /// The words were not clear.
        Words = "words",
        /// A machine or this guide.
        Machine = "machine",
        /// The way it is done here.
        Process = "process",
        /// What a colleague did or said.
        Manner = "manner",
        /// Too few people at that time.
        People = "people",
        /// The product itself.
        Product = "product",
        /// Nothing of it was found.
        NotFound = "not-found",
    }
}

named! {
    /// What was changed because of it.
    Change {
        /// Words were written anew.
        Words = "words",
        /// A machine was set up otherwise.
        Machine = "machine",
        /// It is done in another way now.
        Process = "process",
        /// Colleagues have practised it.
        Practised = "practised",
        /// More people are there at that time.
        People = "people",
        /// Nothing had to be changed.
        Nothing = "nothing",
    }
}

named! {
    /// What was wrong with the journal.
    Fault {
        /// The disk is full.
        Full = "full",
        /// The folder cannot be written.
        ReadOnly = "read-only",
        /// The file was damaged or changed, and set aside.
        Broken = "broken",
        /// Another program has the folder.
        Taken = "taken",
        /// Something else of the disk.
        Disk = "disk",
    }
}

named! {
    /// How a clock jumped.
    Lapse {
        /// Forward.
        Forward = "forward",
        /// Back.
        Back = "back",
    }
}
