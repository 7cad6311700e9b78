//! Dated facts of a market: hotlines, limits, deadlines. Words take them as arguments and never hold the digits.
//!
//! **Invariant:** plain values; a fact without a date or a source is a finding.
use crate::{diagnostic::Diagnostic, words::Args};

/// One dated fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The argument's name in words.
    pub id: String,
    /// Its value, as printed.
    pub value: String,
    /// An amount of yuan, said as money.
    pub money: bool,
    /// Since when it holds (ISO date, or a year).
    pub from: String,
    /// When somebody must look at it again (ISO date).
    pub review_by: String,
    /// How sure it is: `C` confirmed, `K` general knowledge, `V` varies, `D` design, `U` unverified.
    pub tag: String,
    /// Where it stands.
    pub source: String,
}

/// The facts of a market.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts(pub Vec<Fact>);

impl Facts {
    /// Reads the file of a market.
    pub fn read(file: &str, text: &str) -> (Self, Vec<Diagnostic>) {
        let (nodes, mut found) = crate::tree::read(file, text);
        let mut facts = Vec::new();
        for n in &nodes {
            if n.name.it != "fact" {
                let d = Diagnostic::error("unknown-word", file, n.name.span.clone());
                found.push(d.meant(&n.name.it, ["fact"]));
                continue;
            }
            let mut field = |name: &str| {
                let value = match n.prop(name).map(|v| &v.it) {
                    Some(crate::tree::Value::Text(t)) => Some(t.clone()),
                    Some(crate::tree::Value::Number(k)) => Some(k.to_string()),
                    _ => None,
                };
                value.unwrap_or_else(|| {
                    let d = Diagnostic::error("fact-field", file, n.name.span.clone());
                    found.push(d.with("word", name).with("id", n.arg(0).unwrap_or("")));
                    String::new()
                })
            };
            facts.push(Fact {
                id: n.arg(0).unwrap_or_default().to_owned(),
                value: field("value"),
                money: n.text("unit") == Some("CNY"),
                from: field("from"),
                review_by: field("review-by"),
                tag: field("tag"),
                source: field("source"),
            });
        }
        (Self(facts), found)
    }

    /// The facts as arguments for words of a language.
    pub fn args(&self, language: &str) -> Args {
        let said = |f: &Fact| match f.value.parse() {
            Ok(n) if f.money => crate::money::yuan(n, language),
            _ => f.value.clone(),
        };
        self.0.iter().map(|f| (f.id.clone(), said(f))).collect()
    }
}
