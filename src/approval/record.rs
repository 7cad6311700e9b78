//! The record of approvals: a file that people read, in the order of the names.
//!
//! **Invariant:** what is written reads back the same. A record names roles, never persons.
use super::{State, script_hash, shared_hash};
use crate::{pack::Pack, words::Tongue};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What stands above it, for whoever opens the file.
const HEAD: &str = "\
# What was approved, and by whom: written by `caring-mode approve`. Do not edit it by hand.
# A hash covers the script and its words in that language (`caring-mode approve --help` says what else).
";

/// One approval.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// SHA-256 of what was approved, in hexadecimal digits.
    pub hash: String,
    /// In which role; never a person's name.
    pub role: String,
    /// On which day (ISO date).
    pub date: String,
}

/// What is approved of a script.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
pub struct Approved {
    /// The version that the script had when it was approved last.
    pub version: i64,
    /// By language tag.
    #[serde(flatten)]
    pub words: BTreeMap<String, Mark>,
}

/// All approvals of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Record {
    /// What all scripts share, by language tag.
    pub shared: BTreeMap<String, Mark>,
    /// The scripts, by name.
    pub script: BTreeMap<String, Approved>,
}

/// Whether a text names a role: small letters, digits and hyphens, so that it can be no person's name as people write it.
pub fn is_role(text: &str) -> bool {
    let known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (2..=40).contains(&text.len()) && text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(known)
}

impl Record {
    /// Reads a record.
    ///
    /// # Errors
    /// The line, and what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, (usize, String)> {
        toml::from_str(text).map_err(|e: toml::de::Error| {
            let at = e.span().map_or(0, |span| span.start);
            let line = text.bytes().take(at).filter(|b| *b == b'\n').count() + 1;
            (line, e.message().replace('\n', " "))
        })
    }

    /// The text of its file.
    pub fn text(&self) -> String {
        let mut out = HEAD.to_owned();
        if !self.shared.is_empty() {
            out.push_str("\n[shared]\n");
            marks(&self.shared, &mut out);
        }
        for (name, approved) in &self.script {
            out.push_str(&format!("\n[script.{}]\nversion = {}\n", key(name), approved.version));
            marks(&approved.words, &mut out);
        }
        out
    }

    /// Where a script stands in a language.
    pub fn script(&self, pack: &Pack, name: &str, tongue: Tongue) -> State<'_> {
        let mark = tag(pack, tongue).and_then(|tag| self.script.get(name)?.words.get(&tag));
        State::of(mark, &script_hash(pack, name, tongue).unwrap_or_default())
    }

    /// Where stands what all scripts share, in a language.
    pub fn shared(&self, pack: &Pack, tongue: Tongue) -> State<'_> {
        let mark = tag(pack, tongue).and_then(|tag| self.shared.get(&tag));
        State::of(mark, &shared_hash(pack, tongue).unwrap_or_default())
    }

    /// Approves a script in a language. False when it has no words of that language.
    pub fn approve_script(&mut self, pack: &Pack, name: &str, tongue: Tongue, role: &str, date: &str) -> bool {
        let (Some(hash), Some(tag)) = (script_hash(pack, name, tongue), tag(pack, tongue)) else { return false };
        let approved = self.script.entry(name.to_owned()).or_default();
        approved.version = pack.script(name).map_or(0, |script| script.version);
        approved.words.insert(tag, Mark { hash, role: role.to_owned(), date: date.to_owned() });
        true
    }

    /// Approves what all scripts share, in a language. False when it has no such words.
    pub fn approve_shared(&mut self, pack: &Pack, tongue: Tongue, role: &str, date: &str) -> bool {
        let (Some(hash), Some(tag)) = (shared_hash(pack, tongue), tag(pack, tongue)) else { return false };
        self.shared.insert(tag, Mark { hash, role: role.to_owned(), date: date.to_owned() });
        true
    }
}

fn tag(pack: &Pack, tongue: Tongue) -> Option<String> {
    pack.words.tags().get(tongue).map(ToString::to_string)
}

fn marks(marks: &BTreeMap<String, Mark>, out: &mut String) {
    for (tag, Mark { hash, role, date }) in marks {
        let [hash, role, date] = [hash, role, date].map(|text| quoted(text));
        out.push_str(&format!("{} = {{ role = {role}, date = {date}, hash = {hash} }}\n", key(tag)));
    }
}

/// A key of TOML: bare where it may be.
fn key(name: &str) -> String {
    let bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !name.is_empty() && name.chars().all(bare) { name.to_owned() } else { quoted(name) }
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(hash: &str) -> Mark {
        Mark { hash: hash.into(), role: "branch-manager".into(), date: "2026-11-25".into() }
    }

    #[test]
    fn what_is_written_reads_back() {
        let mut record = Record::default();
        assert_eq!(Record::parse(&record.text()), Ok(Record::default()));
        record.shared.insert("zh-CN".into(), mark("00ff"));
        for name in ["transfer", "取钱", "a \"b\\\u{7}"] {
            let words = [("zh-CN".to_owned(), mark("12")), ("en".to_owned(), mark("34"))].into();
            record.script.insert(name.into(), Approved { version: 3, words });
        }
        assert_eq!(Record::parse(&record.text()), Ok(record.clone()), "{}", record.text());
    }

    #[test]
    fn a_broken_record_is_told_with_its_line() {
        for (text, line) in
            [("[shared]\nzh-CN = 3\n", 2), ("\n[scripts.x]\n", 2), ("[shared]\nzh-CN = { hash = 1 }", 2)]
        {
            assert_eq!(Record::parse(text).unwrap_err().0, line, "{text}");
        }
    }

    #[test]
    fn a_role_is_no_name() {
        for (role, right) in [
            ("consumer-protection", true),
            ("branch-manager", true),
            ("Wang Fang", false),
            ("王芳", false),
            ("translator@bank.example", false),
            ("-x", false),
            ("x", false),
            ("", false),
        ] {
            assert_eq!(is_role(role), right, "{role}");
        }
    }
}
