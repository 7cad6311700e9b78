//! One of the two packs, and how its screens and choices are named for somebody who knows what stands on the glass.
use crate::{
    kiosk::Now,
    machine::Machine,
    pack::Pack,
    scene::said::{AT_MACHINE, GIVEN, IN_TASK},
    script::{Flags, Script, Special, Target},
    words::{Args, Message, Tongue},
};
use std::time::Duration;

/// The scope of the sentences.
pub(super) const SCOPE: &str = "workshop";

/// One of the two packs.
pub(super) struct Side<'a> {
    pub(super) pack: &'a Pack,
    tongue: Tongue,
    args: Args,
    /// The pack whose sentences are used: for both the same.
    words: (&'a Pack, Tongue),
}

impl<'a> Side<'a> {
    pub(super) fn new(pack: &'a Pack, words: &'a Pack, reader: &str) -> Self {
        let tongue = pack.words.negotiate(reader).unwrap_or(0);
        let mut args: Args =
            GIVEN.iter().chain(&IN_TASK).chain(&AT_MACHINE).map(|name| ((*name).to_owned(), "…".to_owned())).collect();
        args.extend(pack.facts.args(pack.words.language(tongue), Now::made_up(Duration::ZERO).today));
        Self { pack, tongue, args, words: (words, words.words.negotiate(reader).unwrap_or(0)) }
    }

    /// A word of the sentences themselves.
    pub(super) fn word(&self, id: &str) -> String {
        let (pack, tongue) = self.words;
        pack.words.say(tongue, &Message::of(SCOPE, id)).unwrap_or_else(|| id.to_owned())
    }

    fn said(&self, message: Message) -> Option<String> {
        let message = Message { args: self.args.clone(), ..message };
        self.pack.said(self.tongue, &message).filter(|said| !said.is_empty())
    }

    /// A name with what is written there.
    fn named(&self, id: &str, message: Message) -> String {
        let said = self.said(message).map(|said| said.replace('\n', " "));
        said.map_or_else(|| format!("“{id}”"), |said| format!("“{id}” ({said})"))
    }

    /// A script with its title.
    pub(super) fn title(&self, script: &str) -> Option<String> {
        self.said(Message::of(script, "title"))
    }

    /// A screen.
    pub(super) fn screen(&self, script: &Script, at: usize) -> String {
        let Some(screen) = script.screens.get(at) else { return String::new() };
        match &screen.special {
            Special::Ask(question) => self.named(&screen.id, Message::of("risk", question)),
            // Neither has words of its own.
            Special::Gate(_) | Special::More(_) | Special::Verdict { .. } => format!("“{}”", screen.id),
            Special::Machine(key) => {
                let shown = self.pack.machine.screens.get(key).cloned().unwrap_or_default();
                let tags = [self.pack.words.tags().get(self.tongue).map(ToString::to_string).unwrap_or_default()];
                let text = |texts| Machine::text(texts, &tags).to_owned();
                let mut message = Message::of(&script.name, &screen.id);
                message.args.clone_from(&self.args);
                let message = message.with("shows", text(&shown.shows)).with("press", text(&shown.press));
                match self.pack.said(self.tongue, &message) {
                    Some(said) => format!("“{}” ({})", screen.id, said.replace('\n', " ")),
                    None => format!("“{}”", screen.id),
                }
            }
            _ => self.named(&screen.id, Message::of(&script.name, &screen.id)),
        }
    }

    /// A choice of a screen.
    pub(super) fn choice(&self, script: &Script, at: usize, id: &str) -> String {
        let Some(screen) = script.screens.get(at) else { return String::new() };
        let own = Message::of(&script.name, &screen.id).attribute(id);
        let own = if self.pack.has(self.tongue, &own) { own } else { Message::common(id) };
        self.named(id, own)
    }

    /// A red-flag question.
    pub(super) fn question(&self, id: &str) -> String {
        self.named(id, Message::of("risk", id))
    }

    /// An entry of a menu.
    pub(super) fn entry(&self, menu: &str, id: &str) -> String {
        self.named(id, Message::of("menu", menu).attribute(id))
    }

    /// Where a choice leads.
    pub(super) fn to(&self, script: &Script, target: &Target) -> String {
        match target {
            Target::Screen(at) => self.screen(script, *at),
            Target::Call => self.word("diff-to-call"),
            Target::Counter => self.word("diff-to-counter"),
            Target::Home => self.word("diff-to-home"),
            Target::Story => self.word("diff-to-story"),
            Target::Feedback => self.word("diff-to-feedback"),
        }
    }

    /// Names in a row, or "nothing".
    pub(super) fn list<S: AsRef<str>>(&self, names: impl IntoIterator<Item = S>) -> String {
        let names: Vec<String> = names.into_iter().map(|n| n.as_ref().to_owned()).collect();
        if names.is_empty() { self.word("diff-nothing") } else { names.join(", ") }
    }

    /// The names of flags.
    pub(super) fn flags(&self, script: &Script, flags: Flags) -> String {
        self.list((0..script.flags.len()).filter(|n| flags.has(*n)).map(|n| &script.flags[n]))
    }
}
