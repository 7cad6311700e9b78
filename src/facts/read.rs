//! KDL to [`Facts`], with every finding at once.
use super::{Fact, Facts, Tag, Unit};
use crate::{
    diagnostic::Diagnostic,
    tree::{Form, Node, Value, Want},
};
use jiff::civil::Date;

const UNITS: [(&str, Unit); 3] = [("phone", Unit::Phone), ("yuan", Unit::Yuan), ("plain", Unit::Plain)];

/// What a fact may say of itself.
const FACT: Form = Form {
    values: &[Want::Name],
    least: 1,
    props: &[
        ("value", Want::Any),
        ("unit", Want::OneOf(&["phone", "yuan", "plain"])),
        ("from", Want::Text),
        ("review-by", Want::Text),
        ("tag", Want::OneOf(&["C", "K", "V", "D", "U"])),
        ("vary", Want::YesNo),
        ("source", Want::Text),
    ],
    ..Form::NONE
};

impl Facts {
    /// Reads the files of a market's folder: names inside the pack, with their texts.
    pub fn read<'a>(market: &str, files: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Self, Vec<Diagnostic>) {
        let mut facts = Self { market: market.to_owned(), ..Self::default() };
        let mut found = Vec::new();
        for (file, text) in files {
            let (nodes, more) = crate::tree::read(file, text);
            found.extend(more);
            for node in nodes.iter().filter(|n| !n.broken) {
                if node.name.it != "fact" {
                    let d = Diagnostic::error("unknown-word", file, node.name.span.clone());
                    found.push(d.meant(&node.name.it, ["fact"]));
                    continue;
                }
                if let Some(id) = node.arg(0).filter(|id| facts.get(id).is_some()) {
                    found.push(Diagnostic::error("twice", file, node.head()).with("word", id));
                    continue;
                }
                // A fact with a finding is left out: half a fact is worse than none.
                let before = found.len();
                let fact = fact(file, node, &mut found);
                facts.all.extend(fact.filter(|_| found.len() == before));
            }
        }
        (facts, found)
    }
}

fn fact(file: &str, node: &Node, found: &mut Vec<Diagnostic>) -> Option<Fact> {
    FACT.check(file, node, found);
    let text = |name: &str| match &node.prop(name)?.it {
        Value::Text(t) if !t.trim().is_empty() => Some(t.clone()),
        Value::Number(n) => Some(n.to_string()),
        _ => None,
    };
    let id = node.arg(0)?.to_owned();
    for name in ["value", "from", "review-by", "tag", "source"].into_iter().filter(|name| node.prop(name).is_none()) {
        let d = Diagnostic::error("fact-field", file, node.head());
        found.push(d.with("word", name).with("id", &id));
    }
    let from = day(file, node, "from", found);
    let review_by = day(file, node, "review-by", found);
    if let (Some(from), Some(by)) = (from, review_by)
        && by < from
    {
        found.push(Diagnostic::error("fact-order", file, node.place("review-by")).with("id", &id));
    }
    Some(Fact {
        value: text("value")?,
        unit: text("unit").map_or(Some(Unit::Plain), |word| UNITS.iter().find(|(n, _)| *n == word).map(|u| u.1))?,
        from: from?,
        review_by: review_by?,
        tag: text("tag").and_then(|letter| Tag::ALL.iter().find(|(l, _)| *l == letter).map(|t| t.1))?,
        vary: node.yes("vary"),
        source: text("source")?,
        file: file.to_owned(),
        span: node.head(),
        id,
    })
}

/// A day written as 2027-05-31; what is no day is a finding, what is missing is one already.
fn day(file: &str, node: &Node, name: &str, found: &mut Vec<Diagnostic>) -> Option<Date> {
    let text = node.text(name)?;
    let day = text.parse().ok();
    if day.is_none() {
        found.push(Diagnostic::error("not-a-date", file, node.place(name)).with("word", text));
    }
    day
}
