//! Everything the program says, by message id and language.
//!
//! **Invariant:** no clock, no file; a message is either whole or absent. A missing argument, a broken placeable or a
//! missing message never reaches a person half made: the words fall back to the first language of the pack, and what
//! even that lacks is found long before, by the rules of `lint`.
//!
//! One Fluent bundle per scope (a script, the menu, the red-flag questions) over the shared `common.ftl`, so that two
//! scripts may both have a screen called `amount`. Bundles are made at first use.
pub mod broken;
pub mod cell;
pub mod glossary;
pub mod letters;
pub mod parts;
pub mod pseudo;
pub mod put;
mod review;
pub mod sources;

use fluent_bundle::{
    FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue,
    resolver::{ResolverError, errors::ReferenceKind},
};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use std::{
    cell::RefCell,
    collections::{BTreeMap, HashMap},
    rc::Rc,
};
use unic_langid::LanguageIdentifier;

/// The words for authors, for colleagues who rehearse or lead a lesson, and on the card in a colleague's pocket have arguments of their own, and are not
/// shown to customers at the kiosk.
const AUTHORS: [&str; 5] = ["card", "check", "outreach", "rehearse", "workshop"];

/// Whether the words of a scope are for authors or staff and never on a customer's screen.
pub fn is_for_authors(scope: &str) -> bool {
    AUTHORS.contains(&scope)
}

/// The scope of the words that every scope may use.
pub const COMMON: &str = "common";

/// A language of the pack: its place in [`Words::tags`].
pub type Tongue = usize;

/// What the core wants said, in no language yet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Message {
    /// The file of words (`common`, `menu`, `risk`, or a script's name).
    pub scope: String,
    /// The message.
    pub id: String,
    /// One of its attributes, or its value.
    pub attribute: Option<String>,
    /// Values for its placeables.
    pub args: Args,
}

/// Values for placeables, by name.
pub type Args = BTreeMap<String, String>;

impl Message {
    /// A message of the shared words.
    pub fn common(id: &str) -> Self {
        Self::of(COMMON, id)
    }

    /// A message of a scope.
    pub fn of(scope: &str, id: &str) -> Self {
        Self { scope: scope.to_owned(), id: id.to_owned(), ..Self::default() }
    }

    /// The attribute of that name instead of the value.
    #[must_use]
    pub fn attribute(mut self, name: &str) -> Self {
        self.attribute = Some(name.to_owned());
        self
    }

    /// With one more argument.
    #[must_use]
    #[allow(clippy::needless_pass_by_value, reason = "numbers and texts alike are given as they stand")]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }
}

type Bundle = FluentBundle<Rc<FluentResource>>;

/// The catalogue of all languages.
pub struct Words {
    tags: Vec<LanguageIdentifier>,
    texts: BTreeMap<(Tongue, String), (String, String)>,
    made: RefCell<HashMap<(Tongue, String), Rc<Bundle>>>,
    shared: RefCell<HashMap<(Tongue, String), Rc<FluentResource>>>,
}

impl Words {
    /// Takes the files `locales/<tag>/<scope>.ftl`; `first` is the language to fall back to.
    pub fn new<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>, first: &str) -> Self {
        let mut tags: Vec<LanguageIdentifier> = Vec::new();
        let mut texts = BTreeMap::new();
        for (path, text) in files {
            let mut parts = path.split('/').skip(1);
            let (Some(tag), Some(scope)) = (parts.next(), parts.next().and_then(|f| f.strip_suffix(".ftl"))) else {
                continue;
            };
            let Ok(tag) = tag.parse::<LanguageIdentifier>() else {
                continue;
            };
            let at = tags.iter().position(|t| *t == tag).unwrap_or_else(|| {
                tags.push(tag);
                tags.len() - 1
            });
            let scope = scope.to_owned();
            let text = text.trim_start_matches('\u{feff}').to_owned();
            texts.insert((at, scope), (path.to_owned(), text));
        }
        let mut words = Self { tags, texts, made: RefCell::default(), shared: RefCell::default() };
        if let Some(at) = words.tags.iter().position(|t| *t == first) {
            words.put_first(at);
        }
        words
    }

    fn put_first(&mut self, at: usize) {
        self.tags.swap(0, at);
        let texts = std::mem::take(&mut self.texts);
        let swap = |t: usize| match t {
            0 => at,
            t if t == at => 0,
            t => t,
        };
        self.texts = texts.into_iter().map(|((t, s), v)| ((swap(t), s), v)).collect();
    }

    /// The languages, the one to fall back to first.
    pub fn tags(&self) -> &[LanguageIdentifier] {
        &self.tags
    }

    /// The language subtag of a tongue (`zh`, `en`).
    pub fn language(&self, tongue: Tongue) -> &str {
        self.tags.get(tongue).map_or("", |t| t.language.as_str())
    }

    /// The language that serves a wished tag best, if any does.
    pub fn negotiate(&self, wished: &str) -> Option<Tongue> {
        let wished: LanguageIdentifier = wished.parse().ok()?;
        let best = negotiate_languages(&[wished], &self.tags, None, NegotiationStrategy::Lookup);
        let best = best.first()?;
        self.tags.iter().position(|t| t == *best)
    }

    /// The words of a message in a language; from the first language when this one cannot say it whole.
    pub fn say(&self, tongue: Tongue, message: &Message) -> Option<String> {
        self.only(tongue, message).or_else(|| (tongue != 0).then(|| self.only(0, message)).flatten())
    }

    /// The words of a message in one language only.
    pub fn only(&self, tongue: Tongue, message: &Message) -> Option<String> {
        let bundle = self.bundle(tongue, &message.scope);
        let found = bundle.get_message(&message.id)?;
        let pattern = match &message.attribute {
            Some(name) => found.get_attribute(name)?.value(),
            None => found.value()?,
        };
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (k, v) in &message.args {
            // Whole numbers select plural forms; everything is printed as it was given.
            let value = match v.parse::<u32>() {
                Ok(n) if n.to_string() == *v && n < 10_000 => FluentValue::from(n),
                _ => FluentValue::from(v.as_str()),
            };
            args.set(k.as_str(), value);
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }

    /// Whether a language has a message (and the attribute asked for), whatever arguments it wants.
    pub fn knows(&self, tongue: Tongue, message: &Message) -> bool {
        let bundle = self.bundle(tongue, &message.scope);
        let Some(found) = bundle.get_message(&message.id) else {
            return false;
        };
        match &message.attribute {
            Some(name) => found.get_attribute(name).is_some(),
            None => found.value().is_some(),
        }
    }

    /// What a message names that nobody has: other messages, terms, functions. Arguments are taken as given.
    pub fn lacks(&self, tongue: Tongue, message: &Message) -> Vec<String> {
        let bundle = self.bundle(tongue, &message.scope);
        let found = bundle.get_message(&message.id);
        let pattern = found.and_then(|m| match &message.attribute {
            Some(name) => m.get_attribute(name).map(|a| a.value()),
            None => m.value(),
        });
        let Some(pattern) = pattern else { return Vec::new() };
        let mut errors = Vec::new();
        let _ = bundle.format_pattern(pattern, None, &mut errors);
        let named = errors.into_iter().filter_map(|e| match e {
            FluentError::ResolverError(ResolverError::Reference(kind)) => match kind {
                ReferenceKind::Variable { .. } => None,
                ReferenceKind::Function { id } => Some(id),
                ReferenceKind::Message { id, attribute } => Some(attribute.map_or(id.clone(), |a| format!("{id}.{a}"))),
                ReferenceKind::Term { id, .. } => Some(format!("-{id}")),
            },
            FluentError::ResolverError(ResolverError::NoValue(id)) => Some(id),
            FluentError::ResolverError(ResolverError::Cyclic) => Some(message.id.clone()),
            _ => None,
        });
        named.collect()
    }

    /// Whether the scope of a language has any words of its own.
    pub fn has_scope(&self, tongue: Tongue, scope: &str) -> bool {
        self.texts.contains_key(&(tongue, scope.to_owned()))
    }

    /// The file that a scope of a language was read from, and its text.
    pub fn source(&self, tongue: Tongue, scope: &str) -> Option<(&str, &str)> {
        self.texts.get(&(tongue, scope.to_owned())).map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The files of a language: scope, file, text.
    pub fn texts(&self, tongue: Tongue) -> impl Iterator<Item = (&str, &str, &str)> {
        let mine = self.texts.range((tongue, String::new())..(tongue + 1, String::new()));
        mine.map(|((_, scope), (path, text))| (scope.as_str(), path.as_str(), text.as_str()))
    }

    fn resource(&self, tongue: Tongue, scope: &str) -> Option<Rc<FluentResource>> {
        let key = (tongue, scope.to_owned());
        if let Some(made) = self.shared.borrow().get(&key) {
            return Some(made.clone());
        }
        let (_, text) = self.texts.get(&key)?;
        // Braces without end would take the parser's stack with them; `check` names them.
        let text = if broken::too_deep(text).is_some() { "" } else { text };
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(whole) | Err((whole, _)) => Rc::new(whole),
        };
        self.shared.borrow_mut().insert(key, resource.clone());
        Some(resource)
    }

    fn bundle(&self, tongue: Tongue, scope: &str) -> Rc<Bundle> {
        let key = (tongue, scope.to_owned());
        if let Some(made) = self.made.borrow().get(&key) {
            return made.clone();
        }
        let mut bundle = Bundle::new(self.tags.get(tongue).cloned().into_iter().collect());
        // Isolation marks would be printed as stray characters by most terminals.
        bundle.set_use_isolating(false);
        for part in [COMMON, scope] {
            if let Some(resource) = self.resource(tongue, part) {
                bundle.add_resource_overriding(resource);
            }
        }
        let bundle = Rc::new(bundle);
        self.made.borrow_mut().insert(key, bundle.clone());
        bundle
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        Words::new(
            [
                ("locales/en/common.ftl", "yes = Yes\nstep = Step { $n } of { $m }\n"),
                ("locales/zh-CN/common.ftl", "yes = 有\nno = 没有\n"),
                ("locales/en/cash.ftl", "amount = How much?\n    .yes = Cash\n"),
                ("locales/en/pay.ftl", "amount = Whom?\n"),
            ],
            "zh-CN",
        )
    }

    #[test]
    fn two_scripts_may_share_an_id() {
        let w = words();
        let en = w.negotiate("en-GB").unwrap();
        assert_eq!(w.say(en, &Message::of("cash", "amount")).unwrap(), "How much?");
        assert_eq!(w.say(en, &Message::of("pay", "amount")).unwrap(), "Whom?");
        assert_eq!(w.say(en, &Message::of("pay", "yes")).unwrap(), "Yes");
        let label = Message::of("cash", "amount").attribute("yes");
        assert_eq!(w.say(en, &label).unwrap(), "Cash");
    }

    #[test]
    fn what_cannot_be_said_whole_falls_back() {
        let w = words();
        let en = w.negotiate("en").unwrap();
        assert_eq!(w.say(en, &Message::common("no")).unwrap(), "没有");
        assert_eq!(w.say(en, &Message::common("step").with("n", 1)), None);
        assert_eq!(w.say(en, &Message::common("step").with("n", 1).with("m", 6)).unwrap(), "Step 1 of 6");
    }

    #[test]
    fn what_nobody_has_is_named() {
        let w = Words::new([("locales/en/x.ftl", "a = { $n } { b } { -c } { D() }\n    .e = { $m }\n")], "en");
        assert_eq!(w.lacks(0, &Message::of("x", "a")), ["b", "-c", "D"]);
        assert_eq!(w.lacks(0, &Message::of("x", "a").attribute("e")), [""; 0]);
    }
}
