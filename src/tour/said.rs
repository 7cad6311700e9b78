//! What stands on a screen of a script, in a language, without a kiosk that shows it.
//!
//! **Invariant:** never empty: what has no words yet is called by its name in the script.
use crate::{
    kiosk::Now,
    machine::{ByTag, Machine},
    pack::Pack,
    script::{Screen, Script, Special},
    words::{Message, Tongue},
};
use std::time::Duration;

/// What stands at the top of a screen.
pub fn heading(pack: &Pack, script: &Script, screen: &Screen, tongue: Tongue) -> String {
    let message = match &screen.special {
        Special::Ask(id) => Message::of("risk", id),
        Special::Gate(_) => Message::common("called"),
        _ => Message::of(&script.name, &screen.id),
    };
    said(pack, script, screen, message, tongue).unwrap_or_else(|| screen.id.clone())
}

/// What stands on a choice.
pub fn choice(pack: &Pack, script: &Script, screen: &Screen, at: usize, tongue: Tongue) -> String {
    let Some(choice) = screen.choices.get(at) else { return String::new() };
    let own = Message::of(&script.name, &screen.id).attribute(&choice.id);
    let words = said(pack, script, screen, own, tongue);
    words.or_else(|| pack.words.say(tongue, &Message::common(&choice.id))).unwrap_or_else(|| choice.id.clone())
}

/// A message with what every message of a script may use. What only a configuration knows stands there as its name.
fn said(pack: &Pack, script: &Script, screen: &Screen, mut message: Message, tongue: Tongue) -> Option<String> {
    let mut args = pack.facts.args(pack.words.language(tongue), Now::made_up(Duration::ZERO).today);
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
    pack.said(tongue, &message)
}
