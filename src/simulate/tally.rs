//! What happened, in numbers that can be added.
//!
//! **Invariant:** whole numbers only, so that the sum is the same in any order.

/// What happened to one profile at one task in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Visits.
    pub visits: u64,
    /// Said goodbye where the task is done.
    pub done: u64,
    /// Ended in another way that the script allows, or went to the counter.
    pub otherwise: u64,
    /// Went away, as meant.
    pub away: u64,
    /// Were forgotten while they were still there.
    pub timed_out: u64,
    /// Came to no end at all.
    pub stuck: u64,
    /// Called a person, or were brought one.
    pub called: u64,
    /// Were asked whether they are still there: so often.
    pub asked: u64,
    /// Presses.
    pub presses: u64,
    /// Presses that did something else than was aimed at, or did it twice.
    pub astray: u64,
    /// Presses that did nothing.
    pub slips: u64,
    /// Aimed at the wrong place.
    pub mistakes: u64,
    /// Choices more than the shortest way, of those who got it done.
    pub over: u64,
    /// Passwords typed.
    pub passwords: u64,
    /// Of which the guide said that none is needed here.
    pub dropped: u64,
    /// Times that a typed password was found in what is kept.
    pub stored: u64,
    /// Visits that did not end by themselves, or of which something was left for the next customer.
    pub left_behind: u64,
    /// What happened at the glass and the keyboard.
    pub events: u64,
    /// What the kiosk was told.
    pub inputs: u64,
}

impl Tally {
    /// Adds another one.
    pub fn add(&mut self, other: &Self) {
        let Self { visits, done, otherwise, away, timed_out, stuck, called, asked, .. } = other;
        let Self {
            presses,
            astray,
            slips,
            mistakes,
            over,
            passwords,
            dropped,
            stored,
            left_behind,
            events,
            inputs,
            ..
        } = other;
        self.visits += visits;
        self.done += done;
        self.otherwise += otherwise;
        self.away += away;
        self.timed_out += timed_out;
        self.stuck += stuck;
        self.called += called;
        self.asked += asked;
        self.presses += presses;
        self.astray += astray;
        self.slips += slips;
        self.mistakes += mistakes;
        self.over += over;
        self.passwords += passwords;
        self.dropped += dropped;
        self.stored += stored;
        self.left_behind += left_behind;
        self.events += events;
        self.inputs += inputs;
    }

    /// Choices more than the shortest way, in tenths, on average.
    pub fn over_tenths(&self) -> u64 {
        (10 * self.over).checked_div(self.done).unwrap_or_default()
    }
}
