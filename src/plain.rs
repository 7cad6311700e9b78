//! A scene as plain lines: for screen readers, serial lines and transcripts.
//!
//! **Invariant:** append only, no escape codes, no box drawing; every choice carries the number that chooses it.
use crate::scene::{Form, Role, Scene};

/// The lines of a scene. `keys` is the sentence that says how to answer.
pub fn lines(scene: &Scene, keys: &str) -> Vec<String> {
    let mut out = Vec::new();
    if let Some(strip) = &scene.strip {
        out.extend(std::iter::once(&strip.head).chain(&strip.lines).map(|line| format!("| {line}")));
    }
    let mut status = scene.status.task.clone();
    for part in [&scene.status.step, &scene.status.note].into_iter().flatten() {
        status.push_str("  ");
        status.push_str(part);
    }
    out.push(status);
    out.push(scene.heading.clone());
    let mut label: Option<&str> = None;
    for piece in &scene.body {
        match piece.role {
            // The words before it say the same.
            Role::Bar => {}
            Role::MachineLabel => label = Some(&piece.text),
            Role::Machine => {
                let before = label.take().map(|l| format!("{l} ")).unwrap_or_default();
                out.push(format!("{before}“{}”", piece.text));
            }
            Role::Item if !piece.text.starts_with(|c: char| c.is_ascii_digit()) => {
                out.push(format!("- {}", piece.text));
            }
            _ => out.push(piece.text.clone()),
        }
    }
    for c in &scene.choices {
        out.push(numbered(c.key, &c.text));
    }
    // Past the keys of choices and footer, so that no number means two things.
    for (n, l) in (11..).zip(&scene.edge) {
        out.push(format!("{n} {}", l.text));
    }
    if let Some(answer) = &scene.answer {
        out.push(numbered(answer.key, &answer.text));
    }
    if scene.form != Form::Pad {
        let places: Vec<String> = scene.footer.iter().map(|l| numbered(l.key, &l.text)).collect();
        out.push(places.join("  "));
        out.push(keys.to_owned());
    }
    out
}

fn numbered(key: Option<char>, text: &str) -> String {
    match key {
        Some(key) => format!("{key} {text}"),
        None => text.to_owned(),
    }
}
