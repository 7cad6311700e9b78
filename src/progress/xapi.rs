//! Takes as statements of the Experience API (xAPI 1.0.3), for a branch's own record of learning.
//!
//! **Invariant:** plain statements in one JSON array, nothing sent anywhere, and no claim of cmi5 or of any profile. An actor is an account
//! with the number of a colleague, so that they are for inside the branch; what nobody's number stands on is left out. No value is empty or
//! null.
use crate::takes::{Take, Takes};
use serde_json::{Map, Value, json};

/// The base of all addresses where none is given: a name that nobody can have (RFC 2606).
pub const BASE: &str = "https://caring-mode.invalid/";
/// The version of statements, as 1.0.3 wants it written.
const VERSION: &str = "1.0.0";
const VERBS: &str = "http://adlnet.gov/expapi/verbs/";
const SIMULATION: &str = "http://adlnet.gov/expapi/activities/simulation";
const LONGEST: usize = 200;

/// Statements, and what is not among them.
#[derive(Debug, Clone, PartialEq)]
pub struct Statements {
    /// A JSON array, the earliest take first.
    pub all: Value,
    /// How many takes have no number of a colleague, and so no actor.
    pub left_out: usize,
}

/// A base for addresses: an absolute one of the web that ends in a slash.
///
/// # Errors
/// What is allowed, when it is none.
pub fn base(text: &str) -> Result<String, String> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let fine = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '~' | ':' | '/');
    let is_host = host.is_some_and(|h| h.starts_with(|c: char| c.is_ascii_alphanumeric()) && h.chars().all(fine));
    if is_host && text.ends_with('/') && text.len() <= LONGEST {
        Ok(text.to_owned())
    } else {
        Err(format!("allowed: an address that begins with https:// or http:// and ends in a slash, such as {BASE}"))
    }
}

/// The statements of takes under a [`base`]; `titles` gives the titles of a case, each with its language tag.
pub fn statements(takes: &Takes, base: &str, titles: &dyn Fn(&str) -> Vec<(String, String)>) -> Statements {
    let all: Vec<Value> = takes.iter().filter_map(|take| statement(take, base, titles)).collect();
    Statements { left_out: takes.len() - all.len(), all: Value::Array(all) }
}

/// The verb of a take: its address, and what it is called in English and Chinese.
fn verb(take: &Take) -> (&'static str, &'static str) {
    match (take.is_ended(), take.passed) {
        (false, _) => ("exited", "中断"),
        (true, true) => ("passed", "通过"),
        (true, false) => ("failed", "未通过"),
    }
}

/// A name as a part of an address: all but unreserved signs as their bytes (RFC 3986).
fn part(name: &str) -> String {
    let one = |byte: u8| match byte {
        b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    name.bytes().map(one).collect()
}

fn statement(take: &Take, base: &str, titles: &dyn Fn(&str) -> Vec<(String, String)>) -> Option<Value> {
    let actor = take.trainee?;
    let (name, chinese) = verb(take);
    let mut definition = json!({ "type": SIMULATION });
    let titles: Map<String, Value> =
        titles(&take.case).into_iter().filter(|(_, title)| !title.is_empty()).map(|(tag, t)| (tag, t.into())).collect();
    if let Some(definition) = definition.as_object_mut().filter(|_| !titles.is_empty()) {
        definition.insert("name".to_owned(), titles.into());
    }
    Some(json!({
        "id": take.id,
        "actor": { "objectType": "Agent", "account": { "homePage": base, "name": actor.number().to_string() } },
        "verb": { "id": format!("{VERBS}{name}"), "display": { "en": name, "zh-CN": chinese } },
        "object": {
            "objectType": "Activity",
            "id": format!("{base}cases/{}", part(&take.case)),
            "definition": definition,
        },
        "result": result(take, base),
        "context": {
            "platform": "caring-mode",
            "language": take.language,
            "revision": take.version.to_string(),
            "contextActivities": {
                "parent": [{ "objectType": "Activity", "id": format!("{base}scripts/{}", part(&take.script)) }],
            },
            "extensions": { format!("{base}extensions/script-version"): take.script_version },
        },
        "timestamp": take.began.display_with_offset(take.offset()).to_string(),
        "version": VERSION,
    }))
}

fn result(take: &Take, base: &str) -> Value {
    let mut result = Map::new();
    result.insert("completion".to_owned(), take.is_ended().into());
    // One that was broken off is neither.
    if take.is_ended() {
        result.insert("success".to_owned(), take.passed.into());
    }
    result.insert("duration".to_owned(), format!("PT{}S", take.seconds).into());
    let (raw, n) = take.marks().fold((0_u64, 0_u64), |(sum, n), (_, mark)| (sum + u64::from(mark), n + 1));
    let max = n * u64::from(crate::care::Item::BEST);
    if max > 0 {
        let score = json!({ "scaled": raw as f64 / max as f64, "raw": raw, "min": 0, "max": max });
        result.insert("score".to_owned(), score);
    }
    let more = [
        ("format", Some(Value::from(take.format.name()))),
        ("honest", Some(take.honest.into())),
        ("accused", Some(take.accused.into())),
        ("outcome", take.outcome.map(|outcome| outcome.name().into())),
        ("critical", take.critical.map(|critical| critical.name().into())),
        ("first-question", take.first_question.map(Value::from)),
        ("sure-before", take.sure_before.map(Value::from)),
        ("sure-after", take.sure_after.map(Value::from)),
    ];
    let more = more.into_iter().filter_map(|(key, value)| Some((format!("{base}extensions/{key}"), value?)));
    result.insert("extensions".to_owned(), Value::Object(more.collect()));
    result.into()
}
