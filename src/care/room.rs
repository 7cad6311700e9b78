//! The closed sets behind a lesson for a room: where it is, and how many are there.
//!
//! **Invariant:** names only; each has one that files, words and records share.
named! {
    /// The kind of place in which a lesson is held (domain notes 1, rows 29 and 30).
    Venue {
        /// A market, a trading hall, the street.
        Market = "market",
        /// A school or a college.
        School = "school",
        /// A village.
        Village = "village",
        /// A neighbourhood, a square, a park.
        Community = "community",
        /// A university for older people.
        SeniorUniversity = "senior-university",
        /// A hospital or a home.
        Hospital = "hospital",
        /// A firm or a building site.
        Company = "company",
        /// The branch's own hall.
        Branch = "branch",
    }
}

named! {
    /// How many people are there, as staff see it from the front.
    Heads {
        /// Up to nine.
        Few = "1-9",
        /// Ten to 29.
        Class = "10-29",
        /// 30 to 59.
        Hall = "30-59",
        /// 60 and more.
        Crowd = "60-up",
    }
}

by_name!(Venue, Heads);
