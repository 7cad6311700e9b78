//! What one value of the file says, and what is wrong with it: the checks behind every field of the configuration.
//!
//! **Invariant:** a fault names the value as written and all that would be right, and never repeats a secret.
use serde::{Deserialize, Deserializer, de};
use std::{collections::BTreeMap, fmt, ops::RangeInclusive, path::PathBuf, time::Duration};

/// One value, before it means anything.
#[derive(Debug)]
pub(super) enum Said {
    Text(String),
    Whole(i64),
    Switch(bool),
    Fraction(f64),
    /// A date, a list or a table: right nowhere.
    Other(&'static str),
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(t) => write!(f, "{t:?}"),
            Self::Whole(n) => write!(f, "{n}"),
            Self::Switch(b) => write!(f, "{b}"),
            Self::Fraction(_) => f.write_str("a fraction"),
            Self::Other(what) => f.write_str(what),
        }
    }
}

/// The end of a sentence that begins with the name of the key.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault(String);

/// Marks our own sentences among those of serde, which know neither key nor allowed values.
const OURS: &str = "\u{1}";

impl Fault {
    /// The value is not the thing that it should be.
    pub(super) fn is_not(value: &str, wanted: &str) -> Self {
        Self(format!(" = {value:?} is not {wanted}"))
    }
    /// The value is none of a set.
    pub(super) fn of_set(value: &str, wanted: &str, set: impl IntoIterator<Item = &'static str>) -> Self {
        let set: Vec<_> = set.into_iter().collect();
        Self(format!(" = {value:?} is not {wanted}; allowed: {}", set.join(", ")))
    }
    fn kind(said: &Said, wanted: &str) -> Self {
        Self(format!(" = {said} is not {wanted}"))
    }
    /// Two values that do not go together; `what` goes on after the name of their section.
    pub(super) fn together(what: &str) -> Self {
        Self(format!(" {what}"))
    }
    /// As an error of serde.
    pub(super) fn raise<E: de::Error>(self) -> E {
        E::custom(format_args!("{OURS}{}", self.0))
    }
    /// As an error of serde that knows where in the text it stands; of a list's element the reader tells only the list.
    fn raise_at<E: de::Error>(self, place: usize) -> E {
        E::custom(format_args!("{OURS}{place}{OURS}{}", self.0))
    }
    /// The place, if it is known, and the sentence, if an error of serde carries one of ours.
    pub(super) fn carried(message: &str) -> Option<(Option<usize>, &str)> {
        let rest = message.strip_prefix(OURS)?;
        Some(match rest.split_once(OURS) {
            Some((place, rest)) => (place.parse().ok(), rest),
            None => (None, rest),
        })
    }
}

impl Said {
    /// A text; `wanted` describes it.
    pub(super) fn text(self, wanted: &str) -> Result<String, Fault> {
        match self {
            Self::Text(text) => Ok(text),
            other => Err(Fault::kind(&other, wanted)),
        }
    }
    fn whole(self, range: &RangeInclusive<u16>, unit: &str) -> Result<u16, Fault> {
        let wanted = || format!("a whole number of {unit}; allowed: {} to {}", range.start(), range.end());
        match self {
            Self::Whole(n) => match u16::try_from(n) {
                Ok(n) if range.contains(&n) => Ok(n),
                _ => {
                    Err(Fault(format!(" = {n} is out of range; allowed: {} to {} {unit}", range.start(), range.end())))
                }
            },
            other => Err(Fault::kind(&other, &wanted())),
        }
    }
    fn number(self, range: &RangeInclusive<f64>, what: &str, unit: &str) -> Result<f64, Fault> {
        let (least, most) = (range.start(), range.end());
        let n = match self {
            Self::Whole(n) => n as f64,
            Self::Fraction(n) => n,
            other => return Err(Fault::kind(&other, &format!("{what}; allowed: {least} to {most}"))),
        };
        let wrong = || Fault(format!(" = {n} is out of range; allowed: {least} to {most}{unit}"));
        range.contains(&n).then_some(n).ok_or_else(wrong)
    }
}

impl<'de> Deserialize<'de> for Said {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> de::Visitor<'de> for Any {
            type Value = Said;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }
            fn visit_str<E>(self, v: &str) -> Result<Said, E> {
                Ok(Said::Text(v.to_owned()))
            }
            fn visit_i64<E>(self, v: i64) -> Result<Said, E> {
                Ok(Said::Whole(v))
            }
            fn visit_u64<E>(self, v: u64) -> Result<Said, E> {
                Ok(Said::Whole(i64::try_from(v).unwrap_or(i64::MAX)))
            }
            fn visit_bool<E>(self, v: bool) -> Result<Said, E> {
                Ok(Said::Switch(v))
            }
            fn visit_f64<E>(self, v: f64) -> Result<Said, E> {
                Ok(Said::Fraction(v))
            }
            fn visit_seq<A: de::SeqAccess<'de>>(self, mut seq: A) -> Result<Said, A::Error> {
                while seq.next_element::<de::IgnoredAny>()?.is_some() {}
                Ok(Said::Other("a list"))
            }
            fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Said, A::Error> {
                while map.next_entry::<de::IgnoredAny, de::IgnoredAny>()?.is_some() {}
                Ok(Said::Other("a table or date"))
            }
        }
        from.deserialize_any(Any)
    }
}

/// Reads a value and turns it into what the field holds.
fn with<'de, D: Deserializer<'de>, T>(from: D, check: impl FnOnce(Said) -> Result<T, Fault>) -> Result<T, D::Error> {
    check(Said::deserialize(from)?).map_err(Fault::raise)
}

/// Reads an element of a list.
pub(super) fn element<'de, D: Deserializer<'de>, T>(
    from: D,
    check: impl FnOnce(Said) -> Result<T, Fault>,
) -> Result<T, D::Error> {
    let said = toml::Spanned::<Said>::deserialize(from)?;
    let place = said.span().start;
    check(said.into_inner()).map_err(|fault| fault.raise_at(place))
}

/// A field that is one value of a closed set.
pub(super) trait Choice: Copy + 'static {
    /// With its article, for messages.
    const WHAT: &'static str;
    fn all() -> &'static [Self];
    fn called(self) -> &'static str;
}

pub(super) fn choice<'de, D: Deserializer<'de>, T: Choice>(from: D) -> Result<T, D::Error> {
    with(from, |said| {
        let names = || T::all().iter().map(|v| v.called());
        let text = match said {
            Said::Text(text) => text,
            other => {
                let names: Vec<_> = names().collect();
                return Err(Fault::kind(&other, &format!("{}; allowed: {}", T::WHAT, names.join(", "))));
            }
        };
        let found = T::all().iter().copied().find(|v| v.called() == text);
        found.ok_or_else(|| Fault::of_set(&text, T::WHAT, names()))
    })
}

pub(super) fn switch<'de, D: Deserializer<'de>>(from: D) -> Result<bool, D::Error> {
    with(from, |said| match said {
        Said::Switch(on) => Ok(on),
        other => Err(Fault::kind(&other, "a switch; allowed: true, false")),
    })
}

/// Seconds between two bounds.
pub(super) fn seconds<'de, D: Deserializer<'de>, const LEAST: u16, const MOST: u16>(
    from: D,
) -> Result<Duration, D::Error> {
    with(from, |said| said.whole(&(LEAST..=MOST), "seconds")).map(|n| Duration::from_secs(n.into()))
}

/// A number of things between two bounds.
pub(super) fn count<'de, D: Deserializer<'de>, const LEAST: u16, const MOST: u16>(from: D) -> Result<u32, D::Error> {
    with(from, |said| said.whole(&(LEAST..=MOST), "a number")).map(u32::from)
}

/// Milliseconds between two bounds.
pub(super) fn milliseconds<'de, D: Deserializer<'de>, const LEAST: u16, const MOST: u16>(
    from: D,
) -> Result<Duration, D::Error> {
    with(from, |said| said.whole(&(LEAST..=MOST), "milliseconds")).map(|n| Duration::from_millis(n.into()))
}

/// Millimetres between two bounds, whole or not.
pub(super) fn millimetres<'de, D: Deserializer<'de>, const LEAST: u16, const MOST: u16>(
    from: D,
) -> Result<f64, D::Error> {
    with(from, |said| said.number(&(LEAST.into()..=MOST.into()), "a number of millimetres", " millimetres"))
}

/// A share, in hundredths between two bounds.
pub(super) fn share<'de, D: Deserializer<'de>, const LEAST: u16, const MOST: u16>(from: D) -> Result<f64, D::Error> {
    let bounds = f64::from(LEAST) / 100.0..=f64::from(MOST) / 100.0;
    with(from, |said| said.number(&bounds, "a share", ""))
}

/// A short text for a customer's eyes; an empty one is none. Control characters would reach the terminal.
pub(super) fn words<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    const WANTED: &str = "a text in quotes of at most 40 characters on one line";
    some(from, WANTED, |t| t.chars().count() <= 40 && !t.chars().any(char::is_control))
}

pub(super) fn phone<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    const WANTED: &str = "a telephone number in quotes: 3 to 20 digits, spaces and + - ( )";
    some(from, WANTED, |t| {
        (3..=20).contains(&t.len())
            && t.bytes().all(|b| b.is_ascii_digit() || b" +-()".contains(&b))
            && t.bytes().filter(u8::is_ascii_digit).count() >= 3
    })
}

/// The span is checked, and kept as it is written at the door.
pub(super) fn span<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    with(from, |said| {
        let text = said.text("a span in quotes, such as \"9:00-17:00\"")?;
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        super::hours::Span::parse(text).map(|_| Some(text.to_owned()))
    })
}

fn some<'de, D: Deserializer<'de>>(
    from: D,
    wanted: &str,
    right: impl FnOnce(&str) -> bool,
) -> Result<Option<String>, D::Error> {
    with(from, |said| {
        let text = said.text(wanted)?;
        match text.trim() {
            "" => Ok(None),
            t if right(t) => Ok(Some(t.to_owned())),
            _ => Err(Fault::is_not(&text, wanted)),
        }
    })
}

/// A market is a country by ISO 3166-1, as the folders of facts are named.
pub(super) fn market<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    with(from, |said| {
        name(said, "a market: two small letters such as \"cn\"", |t| {
            t.len() == 2 && t.bytes().all(|b| b.is_ascii_lowercase())
        })
    })
}

/// The name of a machine profile.
pub(super) fn profile<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    with(from, |said| {
        name(said, "the name of a machine profile: small letters, digits and hyphens", |t| {
            (1..=40).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        })
    })
}

/// The topic of a quiz, or nothing.
pub(super) fn topic<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    const WANTED: &str = "the topic of a quiz in quotes, such as \"phishing\"";
    some(from, WANTED, crate::tree::is_name)
}

const TAG: &str = "a language tag such as \"zh-CN\" or \"en\"";

fn is_tag(text: &str) -> bool {
    text.parse::<unic_langid::LanguageIdentifier>().is_ok()
}

pub(super) fn tag<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    with(from, |said| name(said, TAG, is_tag))
}

fn name(said: Said, wanted: &str, right: impl FnOnce(&str) -> bool) -> Result<String, Fault> {
    let text = said.text(wanted)?;
    if right(&text) { Ok(text) } else { Err(Fault::is_not(&text, wanted)) }
}

struct Tag(String);

impl<'de> Deserialize<'de> for Tag {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        element(from, |said| name(said, TAG, is_tag)).map(Self)
    }
}

/// Languages in the order in which they are offered.
pub(super) fn tags<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Vec<String>>, D::Error> {
    let list = unreviewed(from)?;
    if list.is_empty() {
        return Err(Fault(" = [] names no language; leave the line out for the usual ones".into()).raise());
    }
    Ok(Some(list))
}

/// Languages, or none.
pub(super) fn unreviewed<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    let mut all = list(from, "a list of language tags such as [\"zh-CN\", \"en\"]", |Tag(tag)| tag)?;
    each_once(&mut all);
    Ok(all)
}

/// Leaves out what stands in a list already.
fn each_once(list: &mut Vec<String>) {
    let mut seen = std::collections::BTreeSet::new();
    list.retain(|text| seen.insert(text.clone()));
}

/// A list whose elements check themselves.
fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    from: D,
    wanted: &'static str,
    text: fn(T) -> String,
) -> Result<Vec<String>, D::Error> {
    struct List<T>(&'static str, fn(T) -> String);
    impl<'de, T: Deserialize<'de>> de::Visitor<'de> for List<T> {
        type Value = Vec<String>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }
        fn visit_seq<A: de::SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
            let mut list = Vec::new();
            while let Some(element) = seq.next_element()? {
                list.push(self.1(element));
            }
            Ok(list)
        }
    }
    from.deserialize_seq(List(wanted, text))
}

/// The name of a file; control characters would reach the terminal with the sentence that names it.
pub(super) fn file<'de, D: Deserializer<'de>>(from: D) -> Result<Option<PathBuf>, D::Error> {
    const WANTED: &str = "the name of a file in quotes, such as \"approved.toml\"";
    let text = some(from, WANTED, |t| t.len() <= 1024 && !t.chars().any(char::is_control))?;
    Ok(text.map(PathBuf::from))
}

struct Task(String);

impl<'de> Deserialize<'de> for Task {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        const WANTED: &str = "the name of a task in quotes, such as \"transfer\"";
        element(from, |said| name(said, WANTED, |t| !t.is_empty() && !t.chars().any(char::is_control))).map(Self)
    }
}

/// Tasks by their names, each once.
pub(super) fn tasks<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    let mut all = list(from, "a list of tasks such as [\"transfer\"]", |Task(name)| name)?;
    each_once(&mut all);
    Ok(all)
}

struct Argument(String);

impl<'de> Deserialize<'de> for Argument {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        const WANTED: &str = "a program or an argument in quotes, of at most 200 characters on one line";
        let right = |t: &str| t.chars().count() <= 200 && !t.chars().any(char::is_control);
        element(from, |said| name(said, WANTED, right)).map(Self)
    }
}

/// A program by its full path, and its arguments; an empty list is none.
pub(super) fn command<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    let all = list(from, "a list such as [\"/usr/local/bin/call-light\", \"--hall\"]", |Argument(text)| text)?;
    match all.first() {
        // Which program a bare name means depends on who starts the kiosk.
        Some(program) if !program.starts_with('/') => Err(Fault(format!(
            " begins with {program:?}, which is not the full path of a program, such as \"/usr/local/bin/call-light\""
        ))
        .raise()),
        _ => Ok(all),
    }
}

struct Value(String);

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        const WANTED: &str = "a value: digits or a short text";
        element(from, |said| match said {
            Said::Whole(n) => Ok(n.to_string()),
            said => name(said, WANTED, |t| !t.trim().is_empty() && t.chars().count() <= 40),
        })
        .map(Self)
    }
}

/// Values by name.
pub(super) fn values<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<String, String>, D::Error> {
    struct Map;
    impl<'de> de::Visitor<'de> for Map {
        type Value = BTreeMap<String, String>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("values by name, such as { band-small = 20000 }")
        }
        fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut all = BTreeMap::new();
            while let Some((name, Value(value))) = map.next_entry::<String, _>()? {
                all.insert(name, value);
            }
            Ok(all)
        }
    }
    from.deserialize_map(Map)
}
