//! What is wrong with words before anybody reads them: messages that cannot be parsed, and messages that can be parsed
//! but never said whole.
use super::{COMMON, Tongue, Words, parts::parts};
use crate::diagnostic::Diagnostic;
use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::parser;
use std::collections::BTreeMap;

/// Placeables nested deeper than this are refused before the parser sees them: its recursion would end the process.
const DEEPEST: usize = 16;

/// The scopes of the words for authors: they have arguments of their own, and are not shown to customers.
const AUTHORS: [&str; 2] = ["check", "workshop"];

/// Whether a scope is for authors and not for customers.
pub(super) fn is_for_authors(scope: &str) -> bool {
    AUTHORS.contains(&scope)
}

/// Where braces are nested too deep.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            // A message ends where a line begins at the margin.
            '\n' if text.get(at + 1..).is_some_and(|t| t.starts_with(|c: char| c.is_ascii_alphabetic())) => depth = 0,
            _ => {}
        }
        if depth > DEEPEST {
            return Some(at);
        }
    }
    None
}

impl Words {
    /// Every message that cannot be parsed, and every one that wants an argument or a message that nobody gives; `given`
    /// are the arguments that the program gives to each message.
    pub fn check(&self, given: &[&str]) -> Vec<Diagnostic> {
        let mut args = FluentArgs::new();
        for name in given {
            args.set(*name, FluentValue::from("1"));
        }
        let mut found = Vec::new();
        for ((tongue, scope), (path, text)) in &self.texts {
            if let Some(at) = too_deep(text) {
                let d = Diagnostic::error("too-deep", path, at..at + 1);
                found.push(d.with("deepest", DEEPEST.to_string()));
                continue;
            }
            for e in parser::parse(text.as_str()).err().map(|(_, errors)| errors).unwrap_or_default() {
                let end = e.pos.end.min(text.len()).max(e.pos.start);
                let d = Diagnostic::error("broken-words", path, e.pos.start.min(end)..end);
                found.push(d.with("what", e.kind.to_string()));
            }
            if is_for_authors(scope) {
                continue;
            }
            for part in parts(text) {
                let what = self.unsayable(*tongue, scope, &part.id, part.attribute.as_deref(), &args);
                found.extend(what.map(|w| {
                    let d = Diagnostic::error("unsayable", path, part.name.clone());
                    d.with("word", part.key()).with("what", w)
                }));
            }
        }
        found.extend(self.reviews());
        found
    }

    /// Why a message cannot be said, if it cannot.
    fn unsayable(
        &self,
        tongue: Tongue,
        scope: &str,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Option<String> {
        let bundle = self.bundle(tongue, scope);
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let _ = bundle.format_pattern(pattern, Some(args), &mut errors);
        errors.first().map(ToString::to_string)
    }

    /// Messages and attributes that one language has and another lacks, by scope: `(scope, message, attribute, tongue)`.
    /// A language that nobody has reviewed yet may lack any; how many is a remark of [`Words::check`].
    pub fn missing(&self) -> Vec<(String, String, Option<String>, Tongue)> {
        let mut all: BTreeMap<(String, String, Option<String>), Vec<Tongue>> = BTreeMap::new();
        let reviewed: Vec<Tongue> = self.reviewed().collect();
        for ((tongue, scope), (_, text)) in
            self.texts.iter().filter(|((_, s), (_, t))| !is_for_authors(s) && too_deep(t).is_none())
        {
            for part in parts(text).into_iter().filter(|_| reviewed.contains(tongue)) {
                all.entry((scope.clone(), part.id, part.attribute)).or_default().push(*tongue);
            }
        }
        let mut out = Vec::new();
        for ((scope, id, part), tongues) in all {
            for &tongue in reviewed.iter().filter(|t| !tongues.contains(t)) {
                // A language without any shared words is not begun; one line for it would be a hundred.
                if self.has_scope(tongue, COMMON) {
                    out.push((scope.clone(), id.clone(), part.clone(), tongue));
                }
            }
        }
        out
    }
}
