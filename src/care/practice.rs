//! The closed sets behind rehearsal: what a talk is judged by, how it can end, and who a customer is.
//!
//! **Invariant:** names only; each has one that files, words and records share.

named! {
    /// What is judged, from 0 to [`Item::BEST`] each (domain notes 5.7).
    Item {
        /// Greets, and lets the customer keep face.
        Dignity = "dignity",
        /// Asks before helping.
        Consent = "consent",
        /// Sees and hears no PIN.
        Privacy = "privacy",
        /// Notices the sign.
        Notices = "notices",
        /// Asks without accusing.
        Asks = "asks",
        /// Offers one act that can be checked.
        Checkable = "checkable",
        /// Slows down.
        Slows = "slows",
        /// Brings the right person.
        Escalates = "escalates",
        /// Says what is true.
        Accuracy = "accuracy",
        /// Plain words, at the customer's pace.
        Plain = "plain",
    }
}

impl Item {
    /// The best mark.
    pub const BEST: u8 = 3;
}

named! {
    /// What ends a take, whatever was right before (domain notes 5.7).
    Critical {
        /// Presses for the customer.
        Presses = "presses",
        /// Hears, types or writes the PIN.
        HearsPin = "hears-pin",
        /// Shames.
        Shames = "shames",
        /// Leaves a hard sign alone.
        LeavesFlag = "leaves-flag",
        /// Promises money back.
        Promises = "promises",
        /// Sells during help.
        Sells = "sells",
    }
}

named! {
    /// How the customer comes in.
    Mood {
        /// As on any day.
        Calm = "calm",
        /// Something is on the mind.
        Worried = "worried",
        /// Afraid.
        Afraid = "afraid",
        /// In haste.
        Hurried = "hurried",
        /// Angry.
        Angry = "angry",
        /// Lets nobody help.
        Proud = "proud",
        /// Sad.
        Sad = "sad",
        /// In good spirits.
        Glad = "glad",
    }
}

named! {
    /// What came of a talk for the customer.
    Outcome {
        /// A fraud was stopped: the money stays, and somebody is with the customer.
        Safe = "safe",
        /// An honest customer was served well.
        Served = "served",
        /// Money or a secret is gone.
        Lost = "lost",
        /// An honest customer was suspected, sent away or not helped.
        Refused = "refused",
        /// Help came too late.
        Late = "late",
        /// The customer went to another branch.
        Left = "left",
    }
}

impl Outcome {
    /// Whether the customer is better off.
    pub const fn is_good(self) -> bool {
        matches!(self, Self::Safe | Self::Served)
    }
}

named! {
    /// How a rehearsal is held.
    Format {
        /// The program plays the customer.
        Alone = "alone",
        /// One plays the customer, one speaks, others watch.
        Pair = "pair",
        /// One line, the whole team.
        Drill = "drill",
    }
}

/// The names of what is judged, as formats want them.
pub const ITEMS: [&str; 10] = {
    let mut all = [""; 10];
    let mut n = 0;
    while n < all.len() {
        all[n] = Item::ALL[n].name();
        n += 1;
    }
    all
};

/// The names of the critical errors.
pub const CRITICAL: [&str; 6] = {
    let mut all = [""; 6];
    let mut n = 0;
    while n < all.len() {
        all[n] = Critical::ALL[n].name();
        n += 1;
    }
    all
};

/// The names of the moods.
pub const MOODS: [&str; 8] = {
    let mut all = [""; 8];
    let mut n = 0;
    while n < all.len() {
        all[n] = Mood::ALL[n].name();
        n += 1;
    }
    all
};

by_name!(Item, Critical, Outcome, Format);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_has_names_and_refuses_others() {
        assert_eq!(serde_json::to_string(&Item::Asks).ok(), Some("\"asks\"".to_owned()));
        assert_eq!(serde_json::from_str::<Critical>("\"hears-pin\"").ok(), Some(Critical::HearsPin));
        assert!(serde_json::from_str::<Outcome>("\"gone\"").unwrap_err().to_string().contains("gone"));
    }
}
