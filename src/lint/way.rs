//! A way through a script in words: what a customer sees on each screen, and what is chosen there.
//!
//! **Invariant:** one line a screen, numbered from 1; what has no words yet is called by its name in the script.
use crate::{
    diagnostic::{By, Way},
    machine::{ByTag, Machine},
    pack::Pack,
    script::{Screen, Script, Special},
    words::{Message, Tongue},
};

const SCOPE: &str = "check";
/// The verdicts, as a script names them.
const LEVELS: [&str; 4] = ["calm", "pause", "talk", "stop"];

/// The lines of a way in a language; what this language lacks is in the first one.
pub(super) fn lines(pack: &Pack, way: &Way, tongue: Tongue) -> Vec<String> {
    let Some(script) = pack.script(&way.script) else { return Vec::new() };
    let say = |message: &Message| pack.words.say(tongue, message).unwrap_or_default();
    let mut lines = Vec::new();
    if !way.given.is_empty() {
        lines.push(say(&Message::of(SCOPE, "way-given").with("flags", way.given.join(", "))));
    }
    for (n, step) in (1..).zip(&way.steps) {
        let Some(screen) = script.screens.get(step.screen) else { continue };
        let id = match step.by {
            By::Choice(at) if screen.choices.get(at).is_some_and(|c| c.by_staff) => "way-staff",
            By::Choice(_) => "way-choice",
            By::Skipped => "way-skipped",
            By::Level(_) => "way-level",
            By::Here => "way-here",
        };
        let mut line = Message::of(SCOPE, id)
            .with("n", n)
            .with("screen", &screen.id)
            .with("heading", heading(pack, script, screen, tongue));
        line = match step.by {
            By::Choice(at) => line.with("choice", choice(pack, script, screen, at, tongue)),
            By::Level(level) => line.with("level", LEVELS.get(level).copied().unwrap_or_default()),
            By::Skipped | By::Here => line,
        };
        lines.push(say(&line));
    }
    lines
}

/// What stands at the top of a screen.
pub(super) fn heading(pack: &Pack, script: &Script, screen: &Screen, tongue: Tongue) -> String {
    let message = match &screen.special {
        Special::Ask(id) => Message::of("risk", id),
        Special::Gate(_) => Message::common("called"),
        _ => Message::of(&script.name, &screen.id),
    };
    said(pack, script, screen, message, tongue).unwrap_or_else(|| screen.id.clone())
}

/// What stands on a choice.
pub(super) fn choice(pack: &Pack, script: &Script, screen: &Screen, at: usize, tongue: Tongue) -> String {
    let Some(choice) = screen.choices.get(at) else { return String::new() };
    let own = Message::of(&script.name, &screen.id).attribute(&choice.id);
    let words = said(pack, script, screen, own, tongue);
    words.or_else(|| pack.words.say(tongue, &Message::common(&choice.id))).unwrap_or_else(|| choice.id.clone())
}

/// A message with what every message of a script may use. What only a configuration knows stands there as its name.
fn said(pack: &Pack, script: &Script, screen: &Screen, mut message: Message, tongue: Tongue) -> Option<String> {
    let mut args = pack.facts.args(pack.words.language(tongue));
    let tags = [tongue, 0].map(|t| pack.words.tags().get(t).map(ToString::to_string).unwrap_or_default());
    let theirs = |texts: &ByTag| Machine::text(texts, &tags).to_owned();
    let machine = &pack.machine;
    if let Special::Machine(key) = &screen.special {
        let shown = machine.screens.get(key).cloned().unwrap_or_default();
        args.insert("shows".into(), theirs(&shown.shows));
        args.insert("press".into(), theirs(&shown.press));
    }
    args.insert("cancel".into(), theirs(&machine.cancel));
    args.insert("minutes".into(), script.minutes.to_string());
    args.insert("phone-known".into(), "no".into());
    for name in ["bank-phone", "counter-hours", "retract-seconds", "seconds", "steps", "m"] {
        args.entry(name.to_owned()).or_insert_with(|| "…".into());
    }
    message.args = args;
    pack.words.say(tongue, &message)
}
