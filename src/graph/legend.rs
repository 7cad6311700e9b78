//! What stands around the flow: its name, the names of the columns, what the signs mean, promises and findings.
//!
//! **Invariant:** a list of blocks of lines; the picture is as high as they need.
use super::{Mark, grid::Flow, text::wrap};
use crate::{
    pack::Pack,
    script::{Phase, Script},
    words::{Message, Tongue},
};

const SCOPE: &str = "check";
/// The size of its type, and the height of a line.
pub(super) const SMALL: f64 = 13.0;
pub(super) const STEP: f64 = 20.0;
/// Findings that are listed; a sheet with more would be a list with a picture.
const MOST_FOUND: usize = 60;

/// The words around the flow.
pub(super) struct Legend {
    pub(super) title: String,
    pub(super) under: String,
    /// By phase.
    pub(super) columns: Vec<(Phase, String)>,
    pub(super) signs: Vec<(&'static str, String)>,
    pub(super) promises: (String, Vec<String>),
    pub(super) findings: (String, Vec<String>),
}

impl Legend {
    pub(super) fn of(pack: &Pack, script: &Script, tongue: Tongue, marks: &[Mark], flow: &Flow) -> Self {
        let say = |m: Message| pack.words.say(tongue, &m).unwrap_or_default();
        let word = |id: &str| say(Message::of(SCOPE, id));
        let name = say(Message::of(&script.name, "title"));
        let title = if name.is_empty() { script.name.clone() } else { format!("{name} ({})", script.name) };
        let under = Message::of(SCOPE, "graph-under")
            .with("version", script.version)
            .with("screens", flow.screens.len())
            .with("choices", script.screens.iter().map(|s| s.choices.len()).sum::<usize>());
        let phase = |p: &Phase| (*p, word(&format!("graph-{}", p.name())));
        let way = marks.iter().any(|m| !m.way.is_empty()).then_some("way");
        let signs = ["line", "back", "question", "verdict", "gate", "machine", "review", "end", "flag"];
        let findings = marks.iter().take(MOST_FOUND).map(|mark| {
            let node = mark.screen.and_then(|at| flow.screens.iter().position(|s| *s == at));
            let place =
                node.map_or_else(String::new, |n| format!(" ({}: {})", n + 1, script.screens[flow.screens[n]].id));
            format!("{}{place}", mark.text)
        });
        let more = marks.len().saturating_sub(MOST_FOUND);
        let more = (more > 0).then(|| say(Message::of(SCOPE, "graph-more").with("n", more)));
        Self {
            title,
            under: say(under),
            columns: Phase::ALL.iter().map(phase).collect(),
            signs: signs.into_iter().chain(way).map(|id| (id, word(&format!("graph-sign-{id}")))).collect(),
            promises: (word("graph-promises"), script.promises.iter().map(|p| p.text.clone()).collect()),
            findings: (word("graph-findings"), findings.chain(more).collect()),
        }
    }

    /// The lines of a list in so much room.
    pub(super) fn lines(list: &[String], width: f64) -> Vec<Vec<String>> {
        list.iter().map(|text| wrap(text, (width - 90.0) / SMALL)).collect()
    }

    /// How many signs stand beside each other.
    pub(super) fn across(width: f64) -> usize {
        ((width - 48.0) / 290.0).floor().max(1.0) as usize
    }

    pub(super) fn height(&self, width: f64) -> f64 {
        let rows = self.signs.len().div_ceil(Self::across(width)) as f64 * 26.0;
        let list = |(_, list): &(String, Vec<String>)| {
            let lines: usize = Self::lines(list, width).iter().map(Vec::len).sum();
            if list.is_empty() { 0.0 } else { (lines + 2) as f64 * STEP }
        };
        rows + list(&self.promises) + list(&self.findings) + 30.0
    }
}
