//! A scene as a voice says it: one utterance after another, in the order in which the screen is read.
//!
//! **Invariant:** a scene and words in, plain values out; no clock, no sound, cannot fail. What is private has no text
//! here, so that no loudspeaker, earphone or log can say it: the red-flag questions with their answers, what stands on
//! the screen for staff alone, and the staff pad. Everything else on the screen is said, in the language of the screen
//! (standards.md A1, A7, A9; domain.md 6.5), and digits and sums are said as they are written there.
use crate::{
    scene::{Form, Label, Role, Scene},
    words::{Message, Tongue, Words},
};
use std::time::Duration;

/// After what belongs to the next utterance (domain.md 6.5: 0.6 s at a comma).
const COMMA: Duration = Duration::from_millis(600);
/// After everything else (domain.md 6.5: 1.2 s between steps).
const STEP: Duration = Duration::from_millis(1200);

/// What an utterance is a part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// Where am I: the task, the step, what is being waited for.
    Where,
    /// The one question or instruction.
    Heading,
    /// What belongs to it.
    Body,
    /// What the real machine shows, and the words that introduce it.
    Machine,
    /// A choice with its key.
    Choice,
    /// Another language, by its own name.
    Language,
    /// Where a colleague answers a call, or a key of the staff pad.
    Staff,
    /// One of the four places, or the way to the next page; on demand only.
    Place,
}

/// One thing to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utterance {
    /// What it is a part of.
    pub part: Part,
    /// What is said; empty where that is private.
    pub text: String,
    /// Something stands on the screen here that is never said aloud, whatever the route.
    pub private: bool,
    /// In which language.
    pub tongue: Tongue,
    /// How long the voice rests afterwards.
    pub pause_after: Duration,
}

/// What is said when a screen comes up, and again when the customer asks for it.
pub fn utterances(scene: &Scene, words: &Words) -> Vec<Utterance> {
    let mut say = Say { scene, words, out: Vec::new() };
    say.status();
    say.push(Part::Heading, &scene.heading, false, STEP);
    for piece in &scene.body {
        let (part, pause) = match piece.role {
            Role::Text | Role::Item => (Part::Body, STEP),
            Role::MachineLabel => (Part::Machine, COMMA),
            Role::Machine => (Part::Machine, STEP),
            // The words before it say the same.
            Role::Bar => continue,
        };
        say.push(part, &piece.text, piece.private, pause);
    }
    // Who hears the answer knows the question.
    let answers = scene.body.iter().any(|p| p.private);
    for label in &scene.choices {
        say.label(Part::Choice, label, answers);
    }
    for label in &scene.edge {
        match label.act {
            crate::kiosk::Act::Language(tongue) => say.in_tongue(tongue, Part::Language, &label.text),
            _ => say.label(Part::Choice, label, answers),
        }
    }
    let keys = scene.pad.iter().flat_map(|(keys, _)| keys);
    for label in scene.answer.iter().chain(keys) {
        say.label(Part::Staff, label, true);
    }
    say.out
}

/// The four places with their keys and the way to the next page, for a customer who asks what can be done here.
pub fn places(scene: &Scene, words: &Words) -> Vec<Utterance> {
    let mut say = Say { scene, words, out: Vec::new() };
    for label in scene.footer.iter().chain([&scene.more]) {
        say.label(Part::Place, label, false);
    }
    say.out
}

/// Whether a character is a sign that is seen and not heard: arrows, shapes, stars, ticks, pictures. A voice leaves it
/// out or reads its name in a foreign language.
pub fn is_silent_sign(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{23ff}' | '\u{2500}'..='\u{27bf}' | '\u{27f0}'..='\u{27ff}'
        | '\u{2900}'..='\u{297f}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

struct Say<'a> {
    scene: &'a Scene,
    words: &'a Words,
    out: Vec<Utterance>,
}

impl Say<'_> {
    fn status(&mut self) {
        let status = &self.scene.status;
        let parts: Vec<&String> = [Some(&status.task), status.step.as_ref(), status.note.as_ref()]
            .into_iter()
            .flatten()
            .filter(|t| !t.trim().is_empty())
            .collect();
        for (n, text) in (1..).zip(&parts) {
            self.push(Part::Where, text, false, if n < parts.len() { COMMA } else { STEP });
        }
    }

    /// Nothing at all is said where a red-flag question stands: a bystander, or the one who sent the customer, would
    /// learn from the voice alone that there is one.
    fn is_hushed(&self) -> bool {
        self.scene.form == Form::Question
    }

    fn push(&mut self, part: Part, text: &str, private: bool, pause_after: Duration) {
        if text.trim().is_empty() {
            return;
        }
        let private = private || self.is_hushed();
        let text = if private { String::new() } else { heard(text) };
        self.out.push(Utterance { part, text, private, tongue: self.scene.prefs.tongue, pause_after });
    }

    fn in_tongue(&mut self, tongue: Tongue, part: Part, text: &str) {
        self.push(part, text, false, STEP);
        if let Some(last) = self.out.last_mut() {
            last.tongue = tongue;
        }
    }

    /// A choice with its key, in the words of this language; a language that has none for that says the choice alone,
    /// because half a sentence in another one helps nobody.
    fn label(&mut self, part: Part, label: &Label, private: bool) {
        let keyed = label.key.filter(|_| !label.text.trim().is_empty()).and_then(|key| {
            let key = self.words.only(self.scene.prefs.tongue, &Message::common("spoken-key").with("key", key))?;
            let message = Message::common("spoken-choice").with("key", key.trim()).with("choice", &label.text);
            self.words.only(self.scene.prefs.tongue, &message)
        });
        self.push(part, keyed.as_ref().unwrap_or(&label.text), private, STEP);
    }
}

/// A text without the signs that are seen and not heard.
fn heard(text: &str) -> String {
    let said: String = text.chars().map(|c| if is_silent_sign(c) { ' ' } else { c }).collect();
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}
