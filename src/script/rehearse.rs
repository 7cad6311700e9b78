//! The part of a script that colleagues rehearse.
//!
//! ```kdl
//! rehearse stop kind=fraud topic=F01 {
//!     must  greet        item=dignity
//!     must  ask-open     item=asks
//!     must  call-home    item=checkable
//!     never ask-password critical=hears-pin
//! }
//! ```
use super::{
    Rehearse,
    forms::{MUST, NEVER, REHEARSE},
    read::Reader,
};
use crate::{
    care::{Critical, Item},
    diagnostic::Diagnostic,
    tree::{Node, is_name},
};

/// Fewer are passed by chance.
const FEWEST: usize = 3;

impl Reader<'_> {
    pub(super) fn rehearse(&mut self, node: &Node) {
        self.form(&REHEARSE, node);
        let Some(word) = node.arg(0).filter(|word| is_name(word)) else { return };
        let mut part = Rehearse {
            screen: 0,
            honest: node.text("kind") == Some("honest"),
            topic: node.text("topic").unwrap_or_default().to_owned(),
            must: Vec::new(),
            never: Vec::new(),
            span: node.head(),
        };
        let Some(screen) = self.script.find(word) else {
            let known: Vec<&str> = self.script.screens.iter().map(|screen| screen.id.as_str()).collect();
            let d = Diagnostic::error("missing-goto", self.file, node.head()).meant(word, known);
            return self.found.push(d);
        };
        part.screen = screen;
        for child in node.all("must") {
            self.form(&MUST, child);
            let item = child.text("item").and_then(Item::named);
            part.must.extend(child.arg(0).filter(|word| is_name(word)).map(str::to_owned).zip(item));
        }
        for child in node.all("never") {
            self.form(&NEVER, child);
            let critical = child.text("critical").and_then(Critical::named);
            part.never.extend(child.arg(0).filter(|word| is_name(word)).map(str::to_owned).zip(critical));
        }
        let lines = node.children.iter().filter(|child| matches!(child.name.it.as_str(), "must" | "never"));
        let whole = node.text("kind").is_some() && part.must.len() + part.never.len() == lines.count();
        let enough = part.must.len() >= FEWEST && !part.never.is_empty() && !part.topic.is_empty();
        if whole && enough {
            self.script.rehearse.push(part);
        } else {
            let d = Diagnostic::error("case-shape", self.file, node.head()).with("what", "part").with("word", word);
            self.found.push(d);
        }
    }
}
