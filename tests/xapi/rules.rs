//! The rules of the specification of statements (xAPI 1.0.3, part two) for what a guide makes: one agent, one verb, one activity. What it
//! does not make (groups, sub-statements, references, attachments) is a fault as well. Strict where 1.0.3 only recommends: a verb has a
//! display, nothing is empty, and ids are there.
use serde_json::{Map, Value};
use std::collections::BTreeSet;

type Object = Map<String, Value>;

/// Faults, each with where it is.
struct Faults(Vec<String>);

/// Everything that is wrong with an array of statements.
pub(crate) fn faults(all: &Value) -> Vec<String> {
    let mut faults = Faults(vec![]);
    let Some(list) = all.as_array() else { return vec!["not an array".into()] };
    let mut ids = BTreeSet::new();
    for (nth, one) in list.iter().enumerate() {
        let at = format!("[{nth}]");
        faults.statement(&at, one);
        if let Some(id) = one["id"].as_str().filter(|id| !ids.insert(id.to_lowercase())) {
            faults.say(&at, &format!("id {id} twice"));
        }
    }
    faults.0
}

impl Faults {
    fn say(&mut self, at: &str, what: &str) {
        self.0.push(format!("{at}: {what}"));
    }

    /// An object with only these properties and all of the needed ones.
    fn object<'a>(&mut self, at: &str, value: &'a Value, known: &[&str], needed: &[&str]) -> Option<&'a Object> {
        let Some(object) = value.as_object().filter(|object| !object.is_empty()) else {
            self.say(at, "no object, or an empty one");
            return None;
        };
        for key in object.keys().filter(|key| !known.contains(&key.as_str())) {
            self.say(at, &format!("unknown property {key}"));
        }
        for key in needed.iter().filter(|key| !object.contains_key(**key)) {
            self.say(at, &format!("lacks {key}"));
        }
        Some(object)
    }

    /// A text of a kind, if the property is there.
    fn text(&mut self, at: &str, object: &Object, key: &str, kind: &str, is: impl Fn(&str) -> bool) {
        if let Some(value) = object.get(key).filter(|value| !value.as_str().is_some_and(&is)) {
            self.say(at, &format!("{key} {value} is no {kind}"));
        }
    }

    fn flag(&mut self, at: &str, object: &Object, key: &str) {
        if object.get(key).is_some_and(|value| !value.is_boolean()) {
            self.say(at, &format!("{key} is no boolean"));
        }
    }

    fn statement(&mut self, at: &str, one: &Value) {
        let known =
            ["id", "actor", "verb", "object", "result", "context", "timestamp", "stored", "authority", "version"];
        let needed = ["id", "actor", "verb", "object", "timestamp"];
        let Some(object) = self.object(at, one, &known, &needed) else { return };
        self.text(at, object, "id", "UUID", is_uuid);
        self.text(at, object, "timestamp", "timestamp", is_timestamp);
        self.text(at, object, "version", "version", |v| {
            v == "1.0" || v.strip_prefix("1.0.").is_some_and(|n| !n.is_empty() && n.bytes().all(|c| c.is_ascii_digit()))
        });
        for key in ["stored", "authority"].iter().filter(|key| object.contains_key(**key)) {
            self.say(at, &format!("{key} is set by the store of records"));
        }
        self.agent(&format!("{at}.actor"), &one["actor"]);
        self.verb(&format!("{at}.verb"), &one["verb"]);
        self.activity(&format!("{at}.object"), &one["object"]);
        if let Some(result) = object.get("result") {
            self.result(&format!("{at}.result"), result);
        }
        if let Some(context) = object.get("context") {
            self.context(&format!("{at}.context"), context);
        }
    }

    fn agent(&mut self, at: &str, value: &Value) {
        let known = ["objectType", "name", "mbox", "mbox_sha1sum", "openid", "account"];
        let Some(agent) = self.object(at, value, &known, &[]) else { return };
        self.text(at, agent, "objectType", "agent", |t| t == "Agent");
        self.text(at, agent, "name", "name", |n| !n.is_empty());
        self.text(at, agent, "mbox", "address", |m| m.strip_prefix("mailto:").is_some_and(|a| a.contains('@')));
        self.text(at, agent, "openid", "address", is_iri);
        self.text(at, agent, "mbox_sha1sum", "sum", |s| s.len() == 40 && s.bytes().all(|c| c.is_ascii_hexdigit()));
        if known.iter().skip(2).filter(|key| agent.contains_key(**key)).count() != 1 {
            self.say(at, "an agent has exactly one identifier");
        }
        if let Some(account) = agent.get("account") {
            let at = format!("{at}.account");
            let Some(account) = self.object(&at, account, &["homePage", "name"], &["homePage", "name"]) else { return };
            self.text(&at, account, "homePage", "address", is_iri);
            self.text(&at, account, "name", "name", |n| !n.is_empty());
        }
    }

    fn verb(&mut self, at: &str, value: &Value) {
        let Some(verb) = self.object(at, value, &["id", "display"], &["id", "display"]) else { return };
        self.text(at, verb, "id", "IRI", is_iri);
        if let Some(display) = verb.get("display") {
            self.languages(&format!("{at}.display"), display);
        }
    }

    fn languages(&mut self, at: &str, value: &Value) {
        let Some(map) = value.as_object().filter(|map| !map.is_empty()) else {
            self.say(at, "no language map, or an empty one");
            return;
        };
        for (tag, text) in map {
            if !is_tag(tag) {
                self.say(at, &format!("{tag} is no language tag"));
            }
            if text.as_str().is_none_or(str::is_empty) {
                self.say(at, &format!("{tag} has no text"));
            }
        }
    }

    fn activity(&mut self, at: &str, value: &Value) {
        let Some(activity) = self.object(at, value, &["objectType", "id", "definition"], &["id"]) else { return };
        self.text(at, activity, "objectType", "activity", |t| t == "Activity");
        self.text(at, activity, "id", "IRI", is_iri);
        let Some(definition) = activity.get("definition") else { return };
        let at = format!("{at}.definition");
        let known = ["name", "description", "type", "moreInfo", "extensions"];
        let Some(definition) = self.object(&at, definition, &known, &[]) else { return };
        self.text(&at, definition, "type", "IRI", is_iri);
        self.text(&at, definition, "moreInfo", "address", is_iri);
        for key in ["name", "description"] {
            if let Some(map) = definition.get(key) {
                self.languages(&format!("{at}.{key}"), map);
            }
        }
        self.extensions(&at, definition);
    }

    fn result(&mut self, at: &str, value: &Value) {
        let known = ["score", "success", "completion", "response", "duration", "extensions"];
        let Some(result) = self.object(at, value, &known, &[]) else { return };
        self.flag(at, result, "success");
        self.flag(at, result, "completion");
        self.text(at, result, "response", "text", |t| !t.is_empty());
        self.text(at, result, "duration", "duration", is_duration);
        self.extensions(at, result);
        let Some(score) = result.get("score") else { return };
        let at = format!("{at}.score");
        let Some(score) = self.object(&at, score, &["scaled", "raw", "min", "max"], &[]) else { return };
        for (key, value) in score.iter().filter(|(_, value)| !value.is_number()) {
            self.say(&at, &format!("{key} {value} is no number"));
        }
        let [scaled, raw, min, max] = ["scaled", "raw", "min", "max"].map(|key| score.get(key).and_then(Value::as_f64));
        if scaled.is_some_and(|scaled| !(-1.0..=1.0).contains(&scaled)) {
            self.say(&at, "scaled is not within -1 and 1");
        }
        if min.zip(max).is_some_and(|(min, max)| min >= max) {
            self.say(&at, "min is not below max");
        }
        let (low, high) = (raw.zip(min), raw.zip(max));
        if low.is_some_and(|(raw, min)| raw < min) || high.is_some_and(|(raw, max)| raw > max) {
            self.say(&at, "raw is not within min and max");
        }
    }

    fn context(&mut self, at: &str, value: &Value) {
        let known = ["registration", "contextActivities", "revision", "platform", "language", "extensions"];
        let Some(context) = self.object(at, value, &known, &[]) else { return };
        self.text(at, context, "registration", "UUID", is_uuid);
        self.text(at, context, "language", "language tag", is_tag);
        self.text(at, context, "revision", "text", |t| !t.is_empty());
        self.text(at, context, "platform", "text", |t| !t.is_empty());
        self.extensions(at, context);
        let Some(activities) = context.get("contextActivities") else { return };
        let at = format!("{at}.contextActivities");
        let Some(all) = self.object(&at, activities, &["parent", "grouping", "category", "other"], &[]) else { return };
        for (key, list) in all {
            let at = format!("{at}.{key}");
            match list.as_array() {
                Some(list) if list.is_empty() => self.say(&at, "an empty list"),
                Some(list) => list.iter().for_each(|one| self.activity(&at, one)),
                None => self.activity(&at, list),
            }
        }
    }

    /// Keys are IRIs; values are free by the specification, but ours are never null.
    fn extensions(&mut self, at: &str, object: &Object) {
        let Some(extensions) = object.get("extensions") else { return };
        let Some(map) = extensions.as_object().filter(|map| !map.is_empty()) else {
            self.say(at, "extensions are no object, or an empty one");
            return;
        };
        for (key, value) in map {
            if !is_iri(key) {
                self.say(at, &format!("the extension {key} is no IRI"));
            }
            if value.is_null() {
                self.say(at, &format!("the extension {key} is null"));
            }
        }
    }
}

/// RFC 9562, 4: 8-4-4-4-12 digits of 16.
fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    lengths == [8, 4, 4, 4, 12] && parts.concat().bytes().all(|c| c.is_ascii_hexdigit())
}

/// RFC 3987, absolute: a scheme, a colon, and something without signs that are never in an address.
fn is_iri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    let never = |c: char| c.is_whitespace() || c.is_control() || "<>\"{}|\\^`".contains(c);
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.chars().all(part);
    let is_web = matches!(scheme, "http" | "https");
    let host = rest.strip_prefix("//").is_some_and(|host| host.starts_with(|c: char| c.is_alphanumeric()));
    is_scheme && !rest.is_empty() && !rest.contains(never) && (!is_web || host)
}

/// RFC 5646, by its form.
fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or_default();
    let first = (2..=8).contains(&first.len()) && first.bytes().all(|c| c.is_ascii_alphabetic());
    first && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|c| c.is_ascii_alphanumeric()))
}

/// RFC 3339 with an offset that is known (1.0.3 forbids -00:00).
fn is_timestamp(text: &str) -> bool {
    let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    let Some(rest) = shape.strip_prefix("0000-00-00T00:00:00") else { return false };
    let digits = |c: char| c == '0';
    let rest = match rest.strip_prefix('.') {
        Some(fraction) if fraction.starts_with(digits) => fraction.trim_start_matches(digits),
        Some(_) => return false,
        None => rest,
    };
    let real = text.parse::<jiff::Timestamp>().is_ok();
    real && matches!(rest, "Z" | "+00:00" | "-00:00") && !text.ends_with("-00:00")
}

/// ISO 8601: P3W, or years, months, days, and after T hours, minutes, seconds; a fraction only in seconds.
fn is_duration(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('P') else { return false };
    let (date, time) = rest.split_once('T').map_or((rest, None), |(date, time)| (date, Some(time)));
    let weeks =
        |part: &str| part.strip_suffix('W').is_some_and(|n| !n.is_empty() && n.bytes().all(|c| c.is_ascii_digit()));
    match time {
        None => weeks(date) || (!date.is_empty() && is_run(date, "YMD")),
        Some(time) => !time.is_empty() && is_run(date, "YMD") && is_run(time, "HMS"),
    }
}

/// Numbers with units, each unit once and in order.
fn is_run(mut text: &str, units: &str) -> bool {
    let mut left = units;
    while !text.is_empty() {
        let Some(at) = text.find(|c: char| c.is_ascii_alphabetic()) else { return false };
        let (number, rest) = text.split_at(at);
        let unit = rest.chars().next().unwrap_or_default();
        let Some(place) = left.find(unit) else { return false };
        let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
        if !digits(whole) || !digits(fraction) || (number.contains('.') && unit != 'S') {
            return false;
        }
        left = left.get(place + 1..).unwrap_or_default();
        text = rest.get(1..).unwrap_or_default();
    }
    true
}

#[test]
fn forms_are_told_from_what_only_looks_like_them() {
    for fine in ["PT84S", "PT0S", "P3W", "P1Y2M3DT4H5M6.5S", "P1D"] {
        assert!(is_duration(fine), "{fine}");
    }
    for wrong in ["", "P", "PT", "84", "T84S", "P84S", "PT84", "PT1S1M", "PT1.5M", "P1DT", "P1WT1S", "PT-1S"] {
        assert!(!is_duration(wrong), "{wrong}");
    }
    for fine in ["2026-11-25T10:00:00+08:00", "2026-11-25T02:00:00Z", "2026-11-25T02:00:00.125-03:30"] {
        assert!(is_timestamp(fine), "{fine}");
    }
    let wrong = [
        "2026-11-25",
        "2026-11-25T10:00:00",
        "2026-11-25 10:00:00Z",
        "2026-13-25T10:00:00Z",
        "2026-11-25T10:00:00-00:00",
    ];
    for wrong in wrong {
        assert!(!is_timestamp(wrong), "{wrong}");
    }
    for wrong in ["passed", "/cases/one", "http:", "https:///x", "https://a b/", "1a:b"] {
        assert!(!is_iri(wrong), "{wrong}");
    }
    assert!(is_iri("https://caring-mode.invalid/cases/x") && is_iri("urn:x:y"));
    assert!(is_tag("zh-CN") && is_tag("en") && !is_tag("zh_CN") && !is_tag("c") && !is_tag(""));
}
