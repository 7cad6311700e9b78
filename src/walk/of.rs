//! A walk from what was walked: for an author who plays a way once and keeps it.
//!
//! **Invariant:** what is written can be read and replayed; a visit that is no way through a script is no walk. Steps
//! that were taken back are not in it.
use super::Finish;
use crate::{
    care::Edition,
    kiosk::{Frame, Place, Trail},
    pack::Pack,
    script::{Script, Special, Target},
};

/// Steps of a list that is taken along (see [`crate::kiosk`]): so many screens may lie between two frames.
const TOGETHER: usize = 3;

/// The walk of a visit, as the text of a file in `assets/walks`; nothing when no script was walked from its start.
///
/// A visit that ended is forgotten at once, so ask before the last choice, which leads home.
pub fn of(trail: &Trail, pack: &Pack) -> Option<String> {
    let (_, name, _) = trail.work()?;
    let script = pack.script(name)?;
    let frames: Vec<(&Frame, usize)> = trail
        .frames()
        .filter_map(|f| match &f.place {
            Place::Screen { script, at } if script == name => Some((f, *at)),
            _ => None,
        })
        .collect();
    let has = |key: &str| pack.machine.screens.contains_key(key);
    let (first, start) = *frames.first()?;
    if script.settle(script.start, first.flags, &has) != Target::Screen(start) {
        return None;
    }
    let mut lines = Vec::new();
    for pair in frames.windows(2) {
        let (&[(from, at), (to, next)], false) = (pair, pair[0].1 == pair[1].1 && pair[0].0.flags == pair[1].0.flags)
        else {
            // The same screen in another look.
            continue;
        };
        lines.extend(between(script, (from, at), (to, next), &has)?);
    }
    let (last, at) = *frames.last()?;
    let screen = &script.screens[at];
    // What was pressed last may lead out of the script by a choice of its own, or by the footer.
    let outside = match &trail.top().place {
        Place::Person => Some((Target::Call, Finish::Call)),
        Place::Counter => Some((Target::Counter, Finish::End(crate::script::End::Counter))),
        // Where no story was meant, the page of what was said is opened instead.
        Place::Menu(_) => Some((Target::Story, Finish::Story)),
        Place::Feedback(_) => Some((Target::Feedback, Finish::Feedback)),
        _ => None,
    };
    let outside = outside.and_then(|(target, finish)| {
        let choice = screen.choices.iter().find(|c| *Script::target(c, last.flags) == target)?;
        Some((format!("choose {}", choice.id), finish))
    });
    let finish = match (&screen.special, outside) {
        (_, Some((line, finish))) => {
            lines.push(line);
            finish
        }
        (Special::End(end), None) => Finish::End(*end),
        (Special::Gate(_), None) => Finish::Call,
        (_, None) => Finish::At(screen.id.clone()),
    };
    lines.push(finish.text());
    let edition = match first.prefs.edition {
        Edition::Elder => String::new(),
        other => format!(" edition={}", other.name()),
    };
    let body = lines.join("\n    ");
    Some(format!("walk {name} script={name} machine={}{edition} {{\n    {body}\n}}\n", pack.machine.name))
}

/// The lines that lead from one frame to the next.
fn between(
    script: &Script,
    (from, at): (&Frame, usize),
    (to, next): (&Frame, usize),
    has: &dyn Fn(&str) -> bool,
) -> Option<Vec<String>> {
    let screen = &script.screens[at];
    if screen.asks() {
        let (id, answer) = to.answers.get(from.answers.len())?;
        return Some(vec![format!("answer {id} {}", answer.name())]);
    }
    let lines = |ids: Vec<&str>| Some(ids.iter().map(|id| format!("choose {id}")).collect());
    for choice in &screen.choices {
        let flags = crate::script::Flags(from.flags.0 | choice.sets.0);
        if flags == to.flags && reaches(script, Script::target(choice, flags), (next, to.prefs.edition), flags, has) {
            return lines(vec![&choice.id]);
        }
    }
    // Several steps that were taken along as a list.
    let (mut here, mut ids) = (at, Vec::new());
    for _ in 0..TOGETHER {
        let first = script.screens[here].choices.first()?;
        ids.push(first.id.as_str());
        let target = Script::target(first, from.flags);
        if reaches(script, target, (next, to.prefs.edition), from.flags, has) {
            return lines(ids);
        }
        let Target::Screen(to) = target else { return None };
        let Target::Screen(to) = script.settle(*to, from.flags, has) else {
            return None;
        };
        here = to;
    }
    None
}

/// Whether a target comes to a screen; past a verdict any of its four may be meant.
fn reaches(
    script: &Script,
    target: &Target,
    (wanted, edition): (usize, Edition),
    flags: crate::script::Flags,
    has: &dyn Fn(&str) -> bool,
) -> bool {
    let Target::Screen(at) = target else { return false };
    let Target::Screen(at) = script.settle(*at, flags, has) else {
        return false;
    };
    let Target::Screen(at) = script.past_editions(at, edition) else { return false };
    match &script.screens[at].special {
        Special::Verdict { to, .. } => to.iter().any(|to| script.settle(*to, flags, has) == Target::Screen(wanted)),
        _ => at == wanted,
    }
}
