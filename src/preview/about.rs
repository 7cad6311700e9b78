//! Which screen a finding is about.
//!
//! **Invariant:** a finding that is about no screen in particular belongs to the whole pack; none is lost.
use crate::{diagnostic::Diagnostic, lint::Subject, script::Screen, tour};

/// Whether a finding is about a screen, by the screen's name and its place in its script. A finding in words is only about
/// pictures in that language.
pub(super) fn is_about(
    subject: &Subject,
    found: &Diagnostic,
    stop: &str,
    screen: Option<&(String, usize)>,
    tag: &str,
) -> bool {
    let told = |name: &str| found.args.iter().find(|(k, _)| *k == name).map(|(_, v)| v.as_str());
    let words = found.file.strip_prefix("locales/").and_then(|rest| rest.split_once('/'));
    if words.is_some_and(|(locale, _)| locale != tag) {
        return false;
    }
    // What was seen on a screen says on which.
    if told("screen") == Some(stop) {
        return true;
    }
    let own = screen.and_then(|(name, at)| Some((name, subject.pack.script(name)?.screens.get(*at)?)));
    // A fact says by which messages it is said.
    if let Some(all) = told("all") {
        let mut uses = all.split(' ').filter_map(|one| one.split_once('/'));
        return uses.any(|(scope, message)| is_said(subject, own, stop, scope, message));
    }
    if let Some((name, screen)) = own
        && found.file == format!("assets/scripts/{name}.kdl")
    {
        return screen.whole.contains(&found.span.start);
    }
    let Some((_, file)) = words else { return false };
    let scope = file.trim_end_matches(".ftl");
    let message = subject.pack.file(&found.file).and_then(|text| message_at(text, found.span.start));
    let Some(message) = message else { return false };
    is_said(subject, own, stop, scope, message)
}

/// Whether a screen says a message.
fn is_said(subject: &Subject, own: Option<(&String, &Screen)>, stop: &str, scope: &str, message: &str) -> bool {
    match own {
        Some((name, screen)) => tour::says(&subject.pack, name, screen, stop) == (scope.to_owned(), message.to_owned()),
        // The pages of the program are named as their messages are.
        None => match scope {
            "menu" => stop.strip_prefix("menu/") == Some(message),
            "common" => stop == message,
            _ => false,
        },
    }
}

/// The message that a byte of a text belongs to.
fn message_at(text: &str, at: usize) -> Option<&str> {
    let (mut start, mut message) = (0, None);
    for line in text.split_inclusive('\n') {
        let id = line.split(['=', ' ']).next().unwrap_or_default();
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) && line.contains('=') {
            message = Some(id);
        }
        start += line.len();
        if at < start {
            return message;
        }
    }
    message
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_belongs_to_the_message_above_it() {
        let text = "# x\na = One\n    .body = Two\n\nb = Three\n";
        assert_eq!(message_at(text, 1), None);
        assert_eq!(message_at(text, 5), Some("a"));
        assert_eq!(message_at(text, text.find("Two").unwrap()), Some("a"));
        assert_eq!(message_at(text, text.find("Three").unwrap()), Some("b"));
    }
}
