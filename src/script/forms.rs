//! The words of the format of scripts: what each node may hold.
use super::{End, Kind};
use crate::{
    care,
    tree::{Form, Want},
};

/// The most minutes that a task may be said to take.
const LONGEST: i64 = 60;

/// Three wordings are enough not to be the same twice in a row, and nine are more than anybody writes.
const MOST_VARIANTS: i64 = 9;

/// Two a week for ten years.
const MOST_EPISODES: i64 = 999;

pub(super) const TOP: [&str; 7] = ["script", "about", "given", "flag", "screen", "promise", "rehearse"];
pub(super) const OUTSIDE: [&str; 5] = ["call", "counter", "home", "story", "feedback"];
pub(super) const LEVELS: [&str; 4] = ["calm", "pause", "talk", "stop"];
pub(super) const PHASES: [&str; 3] = ["before", "at-machine", "after"];
const EDITIONS: [&str; 3] = ["elder", "youth", "general"];
const KIND_NAMES: [&str; 6] = ["page", "review", "intro", "warning", "panel", "advice"];
pub(super) const KINDS: [(&str, Kind); 6] = [
    ("page", Kind::Page),
    ("review", Kind::Review),
    ("intro", Kind::Intro),
    ("warning", Kind::Warning),
    ("panel", Kind::Panel),
    ("advice", Kind::Advice),
];
const END_NAMES: [&str; 3] = ["done", "no-transaction", "counter"];
pub(super) const ENDS: [(&str, End); 3] =
    [("done", End::Done), ("no-transaction", End::NoTransaction), ("counter", End::Counter)];

/// A node with one name behind it.
const ONE: Form = Form { values: &[Want::Name], least: 1, ..Form::NONE };

pub(super) const SCRIPT: Form =
    Form { props: &[("version", Want::Number(i64::MIN, i64::MAX)), ("start", Want::Name)], ..ONE };
pub(super) const ABOUT: Form = Form {
    props: &[
        ("kind", Want::OneOf(&["task", "warning", "lesson"])),
        ("minutes", Want::Number(1, LONGEST)),
        ("episode", Want::Number(1, MOST_EPISODES)),
        ("topic", Want::Name),
        ("drama", Want::Number(1, MOST_EPISODES)),
        ("edition", Want::OneOf(&EDITIONS)),
    ],
    inside: Some(&["bring"]),
    ..Form::NONE
};
/// `bring`, `given`, `flag`.
pub(super) const NAMES: Form = Form { rest: Some(Want::Name), least: 1, ..Form::NONE };
pub(super) const SCREEN: Form = Form {
    props: &[
        ("phase", Want::OneOf(&PHASES)),
        ("kind", Want::OneOf(&KIND_NAMES)),
        ("focus", Want::OneOf(&["none"])),
        ("variants", Want::Number(1, MOST_VARIANTS)),
        ("edition", Want::OneOf(&EDITIONS)),
        ("picture", Want::Name),
    ],
    inside: Some(&["choice", "ask", "ask-more", "verdict", "gate", "machine", "quiz", "end", "call-staff"]),
    ..ONE
};
pub(super) const CHOICE: Form = Form {
    props: &[("goto", Want::Name), ("flag", Want::Name), ("by", Want::OneOf(&["staff"]))],
    inside: Some(&["goto"]),
    ..ONE
};
pub(super) const GOTO_IF: Form = Form { values: &[Want::Name], props: &[("if", Want::Name)], ..Form::NONE };
pub(super) const GATE: Form = Form { props: &[("people", Want::Number(1, 2))], ..ONE };
pub(super) const CALL_STAFF: Form = Form::NONE;
pub(super) const MACHINE: Form = ONE;
pub(super) const END: Form = Form { values: &[Want::OneOf(&END_NAMES)], ..ONE };
pub(super) const VERDICT: Form = Form { inside: Some(&LEVELS), ..ONE };
pub(super) const LEVEL: Form = Form { props: &[("goto", Want::Name)], ..Form::NONE };
const LINES: [&str; 5] = ["if", "if-any", "unless", "before", "pass"];
pub(super) const PROMISE: Form = Form { values: &[Want::Text], least: 1, inside: Some(&LINES), ..Form::NONE };
pub(super) const ASK: Form = Form { props: &[("goto", Want::Name)], ..ONE };
pub(super) const QUIZ: Form = ASK;
pub(super) const REHEARSE: Form = Form {
    props: &[("kind", Want::OneOf(&["fraud", "honest"])), ("topic", Want::Name)],
    inside: Some(&["must", "never"]),
    ..ONE
};
pub(super) const MUST: Form = Form { props: &[("item", Want::OneOf(&care::ITEMS))], ..ONE };
pub(super) const NEVER: Form = Form { props: &[("critical", Want::OneOf(&care::CRITICAL))], ..ONE };
