//! The changes as a reviewer reads them, and as a program does.
//!
//! **Invariant:** the same changes give the same text; what is important stands first, and in its place again by nobody.
use super::{About, Change, names::SCOPE};
use crate::{
    approval::{Record, State},
    pack::Pack,
    words::{Message, Tongue},
};
use serde_json::{Value, json};

/// How the two packs are called, and the record of the new one, if it has any.
pub struct Labels<'a> {
    /// The old one.
    pub old: &'a str,
    /// The new one.
    pub new: &'a str,
    /// What is approved of the new one.
    pub record: Option<&'a Record>,
}

/// A script of the new pack (nothing: what all share) in a language, and where it stands.
type Approval<'a> = (Option<&'a str>, String, State<'a>);

fn approvals<'a>(new: &'a Pack, record: &'a Record) -> Vec<Approval<'a>> {
    let tags = new.words.tags();
    let tag = |tongue: Tongue| tags.get(tongue).map(ToString::to_string).unwrap_or_default();
    let mut all: Vec<Approval> =
        new.words.reviewed().map(|tongue| (None, tag(tongue), record.shared(new, tongue))).collect();
    for name in new.scripts() {
        for tongue in new.words.reviewed().filter(|tongue| new.words.has_scope(*tongue, name)) {
            all.push((Some(name), tag(tongue), record.script(new, name, tongue)));
        }
    }
    all
}

/// Says things in the reader's language, with the new pack's words.
struct Say<'a>(&'a Pack, Tongue);

impl Say<'_> {
    fn say(&self, message: &Message) -> String {
        self.0.words.say(self.1, message).unwrap_or_else(|| message.id.clone())
    }

    fn id(&self, id: &str) -> String {
        self.say(&Message::of(SCOPE, id))
    }

    fn change(&self, change: &Change) -> String {
        let mut message = Message::of(SCOPE, &format!("diff-{}", change.kind));
        for (name, value) in &change.args {
            message = message.with(name, value);
        }
        self.say(&message)
    }

    /// The heading of what changes are about.
    fn about(&self, about: &About) -> String {
        match about {
            About::Script(name) => {
                let title = self.0.words.say(self.1, &Message::of(name, "title")).unwrap_or_default();
                self.say(&Message::of(SCOPE, "diff-about-script").with("script", name).with("title", title))
                    .trim_end()
                    .to_owned()
            }
            About::Machine(name) => self.say(&Message::of(SCOPE, "diff-about-machine").with("machine", name)),
            About::Menu => self.id("diff-about-menu"),
            About::Risk => self.id("diff-about-risk"),
            About::Facts => self.id("diff-about-facts"),
            About::Shared => self.id("diff-about-shared"),
            About::Files => self.id("diff-about-files"),
        }
    }

    fn state(&self, state: State) -> String {
        let (id, mark) = match state {
            State::Approved(mark) => ("approve-approved", Some(mark)),
            State::Changed(mark) => ("approve-changed", Some(mark)),
            State::Never => ("approve-never", None),
        };
        let message = Message::of(SCOPE, id);
        self.say(&match mark {
            Some(mark) => message.with("role", &mark.role).with("date", &mark.date),
            None => message,
        })
    }

    /// A change with what was and what is, one below the other.
    fn lines(&self, change: &Change, out: &mut String) {
        let mark = if change.important { "!!" } else { "- " };
        out.push_str(&format!("  {mark} {}\n", self.change(change)));
        if let Some((old, new)) = &change.words {
            for (label, text) in [("diff-was", old), ("diff-is", new)] {
                let label = self.id(label);
                let pad = " ".repeat(unicode_width::UnicodeWidthStr::width(label.as_str()));
                for (n, line) in text.lines().enumerate() {
                    let before = if n == 0 { &label } else { &pad };
                    out.push_str(&format!("       {before} {line}\n"));
                }
            }
        }
    }
}

/// All changes as text: the important ones, then the others by what they are about, then what is approved.
pub fn text(changes: &[Change], labels: &Labels, new: &Pack, reader: Tongue) -> String {
    let say = Say(new, reader);
    let important = changes.iter().filter(|c| c.important).count();
    let head = Message::of(SCOPE, if changes.is_empty() { "diff-same" } else { "diff-head" });
    let head = head.with("old", labels.old).with("new", labels.new);
    let mut out = say.say(&head.with("n", changes.len()).with("important", important));
    out.push('\n');
    for wanted in [true, false] {
        let mut about = None;
        if wanted && important > 0 {
            out.push_str(&format!("\n{}\n", say.id("diff-important")));
        }
        for change in changes.iter().filter(|c| c.important == wanted) {
            if about != Some(&change.about) {
                about = Some(&change.about);
                out.push_str(&format!("\n{}\n", say.about(&change.about)));
            }
            say.lines(change, &mut out);
        }
    }
    out.push_str(&format!("\n{}\n", say.id("diff-approvals")));
    match labels.record {
        None => out.push_str(&format!("  {}\n", say.id("diff-no-record"))),
        Some(record) => {
            let name = |name: Option<&str>| name.map_or_else(|| say.id("approve-shared"), str::to_owned);
            let rows: Vec<_> =
                approvals(new, record).into_iter().map(|(script, tag, state)| (name(script), tag, state)).collect();
            let wide = |text: &str| unicode_width::UnicodeWidthStr::width(text);
            let column = rows.iter().map(|(name, ..)| wide(name)).max().unwrap_or(0);
            for (name, tag, state) in rows {
                let pad = " ".repeat(column - wide(&name));
                out.push_str(&format!("  {name}{pad}  {tag:<7} {}\n", say.state(state)));
            }
        }
    }
    out
}

/// All changes as JSON: `old`, `new`, `changes` (each with `about`, `name`, `kind`, `important`, `text`, `args`, and
/// `old-words` and `new-words` where words changed) and `approvals` (`script`, `locale`, `state`, `role`, `date`).
pub fn json(changes: &[Change], labels: &Labels, new: &Pack, reader: Tongue) -> String {
    let say = Say(new, reader);
    let list = changes.iter().map(|change| {
        let (about, name) = match &change.about {
            About::Script(name) => ("script", Some(name)),
            About::Machine(name) => ("machine", Some(name)),
            About::Menu => ("menu", None),
            About::Risk => ("risk", None),
            About::Facts => ("facts", None),
            About::Shared => ("shared", None),
            About::Files => ("files", None),
        };
        let args: serde_json::Map<String, Value> =
            change.args.iter().map(|(k, v)| ((*k).to_owned(), Value::from(v.as_str()))).collect();
        let [old, new] = match &change.words {
            Some((old, new)) => [Some(old), Some(new)],
            None => [None, None],
        };
        json!({
            "about": about, "name": name, "kind": change.kind, "important": change.important,
            "text": say.change(change), "args": args, "old-words": old, "new-words": new,
        })
    });
    let list: Value = list.collect();
    let states = labels.record.map(|record| {
        let all = approvals(new, record).into_iter().map(|(script, locale, state)| {
            let (state, mark) = match state {
                State::Approved(mark) => ("approved", Some(mark)),
                State::Changed(mark) => ("changed", Some(mark)),
                State::Never => ("never", None),
            };
            let (role, date) = (mark.map(|m| &m.role), mark.map(|m| &m.date));
            json!({ "script": script, "locale": locale, "state": state, "role": role, "date": date })
        });
        all.collect::<Value>()
    });
    format!("{:#}\n", json!({ "old": labels.old, "new": labels.new, "changes": list, "approvals": states }))
}
