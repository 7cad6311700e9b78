//! One sentence for whatever is wrong with a configuration file.
//!
//! **Invariant:** a person who has never seen TOML finds the line and what to write there.
use super::said::Fault;
use std::fmt;

/// Why there is no configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConfigError {
    /// The file could not be read as text.
    Unreadable {
        /// The file.
        name: String,
        /// The reason of the system.
        why: String,
    },
    /// The text is no configuration.
    Wrong {
        /// The file.
        name: String,
        /// Counted from 1.
        line: usize,
        /// What is wrong, and what would be right.
        what: String,
    },
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { name, why } => write!(f, "{name}: cannot be read: {why}"),
            Self::Wrong { name, line, what } => write!(f, "{name}:{line}: {what}"),
        }
    }
}

impl std::error::Error for ConfigError {}

/// Full-width marks that a Chinese keyboard types where TOML wants the ASCII one (the commonest slip of an author).
const WIDE: [(char, char); 10] = [
    ('＝', '='),
    ('“', '"'),
    ('”', '"'),
    ('‘', '\''),
    ('’', '\''),
    ('［', '['),
    ('］', ']'),
    ('【', '['),
    ('】', ']'),
    ('，', ','),
];

impl ConfigError {
    pub(super) fn of(error: &toml::de::Error, text: &str, name: &str) -> Self {
        let message = error.message();
        let carried = Fault::carried(message);
        let known = carried.and_then(|(place, _)| place).or(error.span().map(|s| s.start));
        let line = text.bytes().take(known.unwrap_or(0)).filter(|b| *b == b'\n').count();
        let path = path(error);
        let what = if let Some((_, rest)) = carried {
            format!("{path}{rest}")
        } else if let Some(unknown) = unknown(message, &path) {
            unknown
        } else if let Some(rest) = message.strip_prefix("invalid type: ") {
            kind(rest, &path)
        } else {
            let wide = text.lines().nth(line).and_then(wide).map(|hint| format!("; {hint}"));
            format!("{message}{}", wide.unwrap_or_default())
        };
        let what = what.replace('\n', " ");
        Self::Wrong { name: name.to_owned(), line: line + 1, what }
    }
}

/// `look.theme` of an error. The crate shows the path only where it has no text to quote from.
fn path(error: &toml::de::Error) -> String {
    let mut error = error.clone();
    error.set_input(None);
    let shown = error.to_string();
    let path = shown.lines().last().and_then(|l| l.strip_prefix("in `")?.strip_suffix('`'));
    path.unwrap_or_default().to_owned()
}

/// serde says: unknown field `thme`, expected one of `locale`, `theme`
fn unknown(message: &str, path: &str) -> Option<String> {
    let mut quoted = message.strip_prefix("unknown field `")?.split('`');
    let found = quoted.next()?;
    if matches!((path, found), ("", "staff") | ("staff", "code")) {
        // Up to version 0.1 all colleagues shared one code, and it stood here.
        let what = "one code for everybody is no longer used: take it out, and give each colleague an own one";
        return Some(format!("{what}, with: caring-mode staff add"));
    }
    let known: Vec<&str> = quoted.skip(1).step_by(2).collect();
    let (dot, what, where_) = if path.is_empty() { ("", "a section", "sections") } else { (".", "a key", "keys") };
    let nearest = known
        .iter()
        .map(|k| (strsim::damerau_levenshtein(k, &found.to_lowercase().replace('_', "-")), *k))
        .min()
        .filter(|(distance, k)| *distance <= (k.len() / 3).max(1));
    let home = known.iter().find(|section| path.is_empty() && has(section, found));
    let hint = match (nearest, home) {
        (_, Some(section)) => format!("it belongs under [{section}]"),
        (Some((_, k)), None) => format!("did you mean \"{k}\"?"),
        (None, None) => format!("{where_}: {}", known.join(", ")),
    };
    Some(format!("{path}{dot}{found} is not {what} that is known; {hint}"))
}

/// Whether a section knows a key: asked of the reader itself, so that there is no second list of keys.
fn has(section: &str, key: &str) -> bool {
    let probe = format!("{section}.{key} = 0");
    key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && !toml::from_str::<super::Config>(&probe).is_err_and(|e| e.message().starts_with("unknown field"))
}

/// serde says: string "x", expected struct Look
fn kind(rest: &str, path: &str) -> String {
    match rest.split_once(", expected ") {
        Some((_, wanted)) if wanted.starts_with("struct ") => {
            format!("{path} is a section: write [{path}] on a line of its own")
        }
        Some((found, wanted)) => format!("{path} is {found}; expected {wanted}"),
        None => format!("{path}: {rest}"),
    }
}

fn wide(line: &str) -> Option<String> {
    let (wide, right) = WIDE.iter().find(|(wide, _)| line.contains(*wide))?;
    Some(format!("the line has {wide}, a full-width mark: type {right} instead"))
}
