//! KDL to [`Facts`], with every finding at once.
use super::{Fact, Facts, Tag, Unit};
use crate::{
    diagnostic::Diagnostic,
    tree::{Node, Value},
};
use jiff::civil::Date;

const FIELDS: [&str; 7] = ["value", "unit", "from", "review-by", "tag", "vary", "source"];
const UNITS: [(&str, Unit); 3] = [("phone", Unit::Phone), ("yuan", Unit::Yuan), ("plain", Unit::Plain)];

impl Facts {
    /// Reads the files of a market's folder: names inside the pack, with their texts.
    pub fn read<'a>(market: &str, files: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Self, Vec<Diagnostic>) {
        let mut facts = Self { market: market.to_owned(), ..Self::default() };
        let mut found = Vec::new();
        for (file, text) in files {
            let (nodes, more) = crate::tree::read(file, text);
            found.extend(more);
            for node in &nodes {
                if node.name.it != "fact" {
                    let d = Diagnostic::error("unknown-word", file, node.name.span.clone());
                    found.push(d.meant(&node.name.it, ["fact"]));
                    continue;
                }
                let before = found.len();
                let fact = fact(file, node, &mut found);
                if let Some(fact) = fact.filter(|_| found.len() == before) {
                    if facts.get(&fact.id).is_some() {
                        found.push(Diagnostic::error("fact-twice", file, node.name.span.clone()).with("id", fact.id));
                    } else {
                        facts.all.push(fact);
                    }
                }
            }
        }
        (facts, found)
    }
}

fn fact(file: &str, node: &Node, found: &mut Vec<Diagnostic>) -> Option<Fact> {
    let Some(id) = node.arg(0).map(str::to_owned) else {
        found.push(Diagnostic::error("missing-word", file, node.name.span.clone()).with("after", "fact"));
        return None;
    };
    for (key, _) in node.props.iter().filter(|(key, _)| !FIELDS.contains(&key.it.as_str())) {
        found.push(Diagnostic::error("unknown-word", file, key.span.clone()).meant(&key.it, FIELDS));
    }
    let text = |name: &str| match &node.prop(name)?.it {
        Value::Text(t) if !t.trim().is_empty() => Some(t.clone()),
        Value::Number(n) => Some(n.to_string()),
        _ => None,
    };
    for name in ["value", "from", "review-by", "tag", "source"].into_iter().filter(|name| text(name).is_none()) {
        let d = Diagnostic::error("fact-field", file, node.name.span.clone());
        found.push(d.with("word", name).with("id", &id));
    }
    let from = day(file, node, "from", found);
    let review_by = day(file, node, "review-by", found);
    if let (Some(from), Some(by)) = (from, review_by)
        && by < from
    {
        found.push(place(file, node, "review-by", "fact-order").with("id", &id));
    }
    let tag = text("tag").and_then(|letter| {
        let known = Tag::ALL.iter().find(|(l, _)| *l == letter).map(|t| t.1);
        if known.is_none() {
            found.push(place(file, node, "tag", "unknown-word").meant(&letter, Tag::ALL.map(|t| t.0)));
        }
        known
    });
    let unit = text("unit").map_or(Some(Unit::Plain), |word| {
        let known = UNITS.iter().find(|(name, _)| *name == word).map(|u| u.1);
        if known.is_none() {
            found.push(place(file, node, "unit", "unknown-word").meant(&word, UNITS.map(|u| u.0)));
        }
        known
    });
    Some(Fact {
        value: text("value")?,
        unit: unit?,
        from: from?,
        review_by: review_by?,
        tag: tag?,
        vary: node.prop("vary").is_some_and(|v| v.it == Value::Bool(true)),
        source: text("source")?,
        file: file.to_owned(),
        span: node.name.span.start..node.args.first().map_or(node.name.span.end, |a| a.span.end),
        id,
    })
}

fn place(file: &str, node: &Node, name: &str, code: &'static str) -> Diagnostic {
    Diagnostic::error(code, file, node.prop(name).map_or(node.name.span.clone(), |v| v.span.clone()))
}

/// A day written as 2027-05-31; what is no day is a finding, what is missing is one already.
fn day(file: &str, node: &Node, name: &str, found: &mut Vec<Diagnostic>) -> Option<Date> {
    let text = node.text(name)?;
    let day = text.parse().ok();
    if day.is_none() {
        found.push(place(file, node, name, "not-a-date").with("word", text));
    }
    day
}
