//! Where the words of a case stand.
use super::{Case, Leads};
use crate::{care::Outcome, words::Message};
use std::ops::Range;

/// The scope of the words of rehearsal itself.
pub const SCOPE: &str = "rehearse";
/// How the scopes of case files begin.
pub const PREFIX: &str = "case-";

/// Where words stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wording {
    /// In a file of their own, `case-NAME.ftl`.
    Own,
    /// In attributes of a screen of the script; what a customer says to each line is said in words for all.
    Screen(String),
}

impl Case {
    /// The file of its words.
    pub fn scope(&self) -> String {
        match self.wording {
            Wording::Own => format!("{PREFIX}{}", self.name),
            Wording::Screen(_) => self.script.clone(),
        }
    }

    fn own(&self, id: &str) -> Message {
        match &self.wording {
            Wording::Own => Message::of(&self.scope(), id),
            Wording::Screen(screen) => Message::of(&self.script, screen).attribute(id),
        }
    }

    /// Its title, which does not tell what the customer is.
    pub fn title(&self) -> Message {
        match self.wording {
            Wording::Own => self.own("title"),
            Wording::Screen(_) => self.own("scene-title"),
        }
    }

    /// What whoever works there sees.
    pub fn scene(&self) -> Message {
        self.own("scene")
    }

    /// The card of whoever plays the customer.
    pub fn customer(&self) -> Message {
        self.own("customer")
    }

    /// What came out.
    pub fn fact(&self, hidden: usize) -> Message {
        self.own(&format!("fact-{}", self.hidden.get(hidden).map_or("", |hidden| &hidden.id)))
    }

    /// What the customer says or does at a moment.
    pub fn moment(&self, at: usize) -> Message {
        match self.wording {
            Wording::Own => Message::of(&self.scope(), self.moments.get(at).map_or("", |moment| &moment.id)),
            Wording::Screen(_) if at == 0 => self.own("opening"),
            Wording::Screen(_) => Message::of(SCOPE, "part-moment"),
        }
    }

    /// What a colleague may say.
    pub fn line(&self, at: usize, line: usize) -> Message {
        self.about(at, line, "")
    }

    /// Words about a line: `-reply`, `-evades`, `-why`, `-keys`.
    pub fn about(&self, at: usize, line: usize, what: &str) -> Message {
        let moment = self.moments.get(at);
        let id = moment.and_then(|moment| moment.lines.get(line)).map_or("", |line| &line.id);
        let attribute = format!("{id}{what}");
        match &self.wording {
            Wording::Own => Message::of(&self.scope(), moment.map_or("", |moment| &moment.id)).attribute(&attribute),
            Wording::Screen(_) if what == "-reply" => Message::of(SCOPE, "part-reply"),
            Wording::Screen(_) => self.own(&attribute),
        }
    }

    /// What came of it.
    pub fn end(&self, outcome: Outcome) -> Message {
        let id = format!("end-{}", outcome.name());
        match self.wording {
            Wording::Own => self.own(&id),
            Wording::Screen(_) => Message::of(SCOPE, &format!("part-{id}")),
        }
    }

    /// Everything that it says in words of its own, with the place in the file that asks for it.
    pub fn says(&self) -> Vec<(Message, Range<usize>)> {
        let mut all: Vec<(Message, Range<usize>)> = Vec::new();
        let own = matches!(self.wording, Wording::Own);
        let mut say = |message: Message, at: &Range<usize>| {
            // Names of a case's own file differ; a screen's are said at several moments.
            let new = own || (message.scope == self.script && !all.iter().any(|(said, _)| *said == message));
            if new {
                all.push((message, at.clone()));
            }
        };
        for message in [self.title(), self.scene(), self.customer()] {
            say(message, &self.script_at);
        }
        for (n, hidden) in self.hidden.iter().enumerate() {
            say(self.fact(n), &hidden.span);
        }
        for (at, moment) in self.moments.iter().enumerate() {
            say(self.moment(at), &moment.span);
            for (n, line) in moment.lines.iter().enumerate() {
                let critical = matches!(line.leads, Leads::Critical(_));
                let parts = [
                    ("", true),
                    ("-reply", own && !critical),
                    ("-evades", line.asks.is_some()),
                    ("-why", true),
                    ("-keys", line.drill),
                ];
                for (part, _) in parts.into_iter().filter(|(_, said)| *said) {
                    say(self.about(at, n, part), &line.span);
                }
            }
        }
        for outcome in self.outcomes() {
            say(self.end(outcome), &self.script_at);
        }
        all
    }
}
