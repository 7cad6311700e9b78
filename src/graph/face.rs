//! What is written on each screen of the picture, and how much room that takes.
//!
//! **Invariant:** every choice is a tab with its words, what it sets, who may take it, and each of its targets.
use super::{
    grid::Flow,
    text::{ems, wrap},
};
use crate::{
    pack::Pack,
    script::{Choice, End, Kind, Script, Special, Target},
    tour,
    words::{Message, Tongue},
};

/// The width of a screen.
pub(super) const WIDE: f64 = 252.0;
/// Between the edge of a screen and its text.
pub(super) const PAD: f64 = 8.0;
/// The sizes of type: name, kind, heading, tab.
pub(super) const TYPE: [f64; 4] = [13.0, 12.0, 16.0, 12.5];
/// The height of a line of each.
pub(super) const LINE: [f64; 4] = [17.0, 15.0, 19.0, 15.0];
const SCOPE: &str = "check";

/// The outline of a screen, so that its kind is seen without colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A plain page.
    Page,
    /// A red-flag question: round at the left.
    Question,
    /// A verdict: pointed at both sides.
    Verdict,
    /// A gate: a double frame with cut corners.
    Gate,
    /// A screen of the machine: a strip at its head.
    Machine,
    /// A screen that this machine does not have: dashed, and passed over.
    Lacking,
    /// A review: a folded corner.
    Review,
    /// An end: round at both sides.
    End,
}

/// How a line of a tab is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Set {
    /// Words of the choice.
    Words,
    /// What it does besides.
    Note,
    /// Where it leads.
    Target,
}

/// A choice.
pub(super) struct Tab {
    /// Its name in the script.
    pub(super) id: String,
    pub(super) lines: Vec<(String, Set)>,
    /// It sets a flag.
    pub(super) flag: bool,
}

/// A screen.
pub(super) struct Face {
    pub(super) id: String,
    pub(super) number: usize,
    pub(super) shape: Shape,
    /// What it is, where it is more than a page.
    pub(super) kind: Vec<String>,
    pub(super) heading: Vec<String>,
    pub(super) tabs: Vec<Tab>,
    pub(super) height: f64,
    /// The height of its tabs, which stand at its foot.
    pub(super) foot: f64,
}

impl Face {
    /// All screens of a flow.
    pub(super) fn all(pack: &Pack, script: &Script, tongue: Tongue, flow: &Flow) -> Vec<Self> {
        let say = Say { pack, script, tongue, flow };
        (0..flow.screens.len()).map(|node| say.face(node)).collect()
    }
}

struct Say<'a> {
    pack: &'a Pack,
    script: &'a Script,
    tongue: Tongue,
    flow: &'a Flow,
}

impl Say<'_> {
    fn word(&self, message: &Message) -> String {
        self.pack.words.say(self.tongue, message).unwrap_or_default()
    }

    fn face(&self, node: usize) -> Face {
        let screen = &self.script.screens[self.flow.screens[node]];
        let (shape, kind) = self.kind(screen);
        let heading = match screen.special {
            Special::Verdict { .. } => String::new(),
            _ if shape == Shape::Lacking => String::new(),
            _ => tour::heading(self.pack, self.script, screen, self.tongue),
        };
        let tabs = match &screen.special {
            Special::End(_) => Vec::new(),
            Special::Verdict { to, .. } => {
                let levels = ["calm", "pause", "talk", "stop"].iter().zip(to);
                let tab = |(level, to): (&&str, &usize)| Tab {
                    id: (*level).to_owned(),
                    lines: vec![((*level).to_owned(), Set::Words), (self.to(&Target::Screen(*to)), Set::Target)],
                    flag: false,
                };
                levels.map(tab).collect()
            }
            _ => {
                let room = (WIDE / screen.choices.len() as f64 - 6.0) / TYPE[3];
                let label = |n| tour::choice(self.pack, self.script, screen, n, self.tongue);
                screen.choices.iter().enumerate().map(|(n, c)| self.tab(c, &label(n), room)).collect()
            }
        };
        let room = WIDE - 2.0 * PAD;
        let kind = wrap(&kind, room / TYPE[1]);
        // Bold letters are wider, and two outlines are round where it begins.
        let heading = wrap(
            &heading,
            (room - if matches!(shape, Shape::Question | Shape::End) { 6.0 } else { 0.0 }) / (TYPE[2] * 1.07),
        );
        let lines = |tab: &Tab| tab.lines.len() as f64 * LINE[3];
        let foot = tabs.iter().map(lines).fold(0.0, f64::max);
        let foot = if tabs.is_empty() { 0.0 } else { foot + 9.0 };
        let head = LINE[0] + kind.len() as f64 * LINE[1] + heading.len() as f64 * LINE[2];
        let number = node + 1;
        Face { id: screen.id.clone(), number, shape, kind, heading, tabs, height: head + foot + 12.0, foot }
    }

    fn kind(&self, screen: &crate::script::Screen) -> (Shape, String) {
        let of = |id: &str, name: &str| self.word(&Message::of(SCOPE, id).with("name", name));
        match (&screen.special, screen.kind) {
            (Special::Ask(id), _) => (Shape::Question, of("graph-question", id)),
            (Special::More(set), _) => (Shape::Question, of("graph-follow-ups", set)),
            (Special::Verdict { set, .. }, _) => (Shape::Verdict, of("graph-verdict", set)),
            (Special::Gate(name), _) => (Shape::Gate, of("graph-gate", name)),
            (Special::Machine(key), _) if !self.pack.machine.screens.contains_key(key) => {
                (Shape::Lacking, of("graph-lacking", key))
            }
            (Special::Machine(key), _) => (Shape::Machine, of("graph-machine", key)),
            (Special::End(end), _) => {
                let name = match end {
                    End::Done => "done",
                    End::NoTransaction => "no-transaction",
                    End::Counter => "counter",
                };
                (Shape::End, of("graph-end", name))
            }
            (Special::Quiz(topic), _) => (Shape::Page, of("graph-quiz", topic)),
            (Special::None, Kind::Review) => (Shape::Review, of("graph-review", "")),
            (Special::None, Kind::Intro) => (Shape::Page, of("graph-intro", "")),
            (Special::None, Kind::Panel) => (Shape::Page, of("graph-panel", "")),
            (Special::None, Kind::Advice) => (Shape::Page, of("graph-advice", "")),
            (Special::None, Kind::Warning | Kind::Page) => (Shape::Page, String::new()),
        }
    }

    fn to(&self, target: &Target) -> String {
        let place = |id| self.word(&Message::of(SCOPE, id));
        match target {
            Target::Screen(at) => {
                let node = self.flow.screens.iter().position(|s| s == at);
                format!("→ {}", node.map_or_else(|| "?".into(), |n| (n + 1).to_string()))
            }
            Target::Call => format!("→ {}", place("graph-call")),
            Target::Counter => format!("→ {}", place("graph-counter")),
            Target::Home => format!("→ {}", place("graph-home")),
            Target::Story => format!("→ {}", place("graph-story")),
            Target::Feedback => format!("→ {}", place("graph-feedback")),
        }
    }

    fn tab(&self, choice: &Choice, label: &str, room: f64) -> Tab {
        let mut lines: Vec<(String, Set)> = Vec::new();
        let mut add = |text: &str, set| lines.extend(wrap(text, room).into_iter().map(|l| (l, set)));
        add(label, Set::Words);
        if choice.by_staff {
            add(&self.word(&Message::of(SCOPE, "graph-staff")), Set::Note);
        }
        let name = |flag: usize| self.script.flags.get(flag).cloned().unwrap_or_default();
        for flag in (0..self.script.flags.len()).filter(|f| choice.sets.has(*f)) {
            add(&self.word(&Message::of(SCOPE, "graph-sets").with("flag", name(flag))), Set::Note);
        }
        for (flag, to) in &choice.instead {
            add(&self.word(&Message::of(SCOPE, "graph-if").with("flag", name(*flag))), Set::Note);
            add(&self.to(to), Set::Target);
        }
        if !choice.instead.is_empty() {
            add(&self.word(&Message::of(SCOPE, "graph-else")), Set::Note);
        }
        add(&self.to(&choice.goto), Set::Target);
        debug_assert!(lines.iter().all(|(l, _)| ems(l) <= room + 1.0));
        Tab { id: choice.id.clone(), lines, flag: choice.sets != crate::script::Flags::default() }
    }
}
