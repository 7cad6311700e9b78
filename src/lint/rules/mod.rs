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
    syntax,
    too_deep,
    unused_sign,
    quote_open,
    comment_open,
    brace_open,
    brace_extra,
    brace_line,
    after_brace,
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
    not_a_date,
    // Red-flag questions.
    too_many_questions,
    invisible_sign,
    not_utf8,
    bad_name,
    bare_keyword,
    no_value,
    needs_quotes,
    unknown_word,
    missing_word,
    wrong_kind,
    extra_value,
    extra_braces,
    twice,
    missing_file,
    no_script,
    script_name,
    no_version,
    no_phase,
    screen_twice,
    two_specials,
    no_goto,
    missing_goto,
    goto_if,
    verdict_level,
    verdict_goto,
    unknown_flag,
    flag_twice,
    too_many_flags,
    no_welcome,
    fact_field,
    not_a_colour,
    no_colour,
    // How the screens of a script hang together.
    too_many_choices,
    dead_end,
    unreachable,
    no_way_out,
    no_way_back,
    no_person,
    staff_without_gate,
    staff_without_words,
    gate_open,
    gate_around,
    machine_phase,
    machine_other,
    machine_key,
    ask_at_machine,
    long_reading_at_machine,
    money_without_review,
    interrupted_twice,
    asked_twice,
    ask_without_verdict,
    verdict_unknown_set,
    verdict_without_questions,
    flag_never_read,
    flag_never_set,
    given_unknown,
    bring_unknown,
    // Dated facts.
    fact_past_review,
    // Every screen, as it is drawn and as it is spoken.
    heading_empty,
    unspoken,
    fit_cut,
    fit_pages,
    fit_target,
    contrast,
}
