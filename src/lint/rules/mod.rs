//! The rules, in the order in which they run.
//!
//! A new rule is a new file beside these, a line here, its words in `locales/*/check.ftl`, and a bad pack in `tests/bad/`.
use super::Rule;

/// Declares the modules of rules and the slice of their `RULE`s.
macro_rules! rules {
    ($($name:ident),+ $(,)?) => {
        $(mod $name;)+
        /// Every rule.
        pub const RULES: &[Rule] = &[$($name::RULE),+];
    };
}

rules! {
    // Found while a file is read.
    full_width,
    promise_part,
    promise_name,
    // What a script promises, over all ways.
    promise_broken,
    promise_empty,
    promise_too_large,
    // Recorded walks.
    walk_broken,
    // Dated facts.
    fact_order,
    fact_twice,
    not_a_date,
    // Red-flag questions.
    not_a_number,
    not_a_switch,
    too_many_questions,
    variants,
}
