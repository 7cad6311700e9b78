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

/// What stands at the top of a screen; at a screen of follow-up questions, the first of them.
pub fn heading(pack: &Pack, script: &Script, screen: &Screen, tongue: Tongue) -> String {
    let message = if screen.is_gate() {
        Message::common("called")
    } else {
        let (scope, id) = says(pack, &script.name, screen, &screen.id);
        Message::of(&scope, &id)
    };
    said(pack, script, screen, message, tongue).unwrap_or_else(|| screen.id.clone())
}

/// The scope and the name of the message at the top of a stop of the tour (`transfer/family`): its screen's own, one of
/// its further wordings, or a red-flag question.
pub fn says(pack: &Pack, script: &str, screen: &Screen, stop: &str) -> (String, String) {
    let stop = stop.rsplit('/').next().unwrap_or_default();
    let nth = stop.strip_prefix(&screen.id).and_then(|rest| rest.strip_prefix('-')?.parse::<usize>().ok());
    match (&screen.special, nth) {
        (Special::Ask(id), _) => ("risk".to_owned(), id.clone()),
        (Special::More(set), nth) => {
            let then = pack.risk.set(set).and_then(|set| set.then.get(nth.map_or(0, |n| n.saturating_sub(1))));
            ("risk".to_owned(), then.unwrap_or(&screen.id).clone())
        }
        (_, Some(_)) => (script.to_owned(), stop.to_owned()),
        (_, None) => (script.to_owned(), screen.id.clone()),
    }
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
