//! The card in a colleague's pocket: what the signs and letters on the glass stand for, and how to stand beside a customer.
//!
//! **Invariant:** plain text of two sides, no line wider than [`WIDTH`] columns. What only the card says (which sign stands for
//! which question) is in `card.ftl`, which no customer's screen reads.
use crate::{
    bigtype::{native_width, wrap},
    care::{Need, TalkEnd},
    pack::{Pack, letter},
    words::{Message, Tongue},
};
use jiff::civil::Date;

/// Columns of the card.
pub(super) const WIDTH: u16 = 46;
/// The second of two columns begins here.
const HALF: u16 = 24;
/// The words of the card.
const SCOPE: &str = "card";
/// The steps beside a customer and the two of passing on (domain notes 5.2), with the seconds that are their aim.
const STEPS: [(&str, &str, Option<u8>); 10] = [
    ("A1", "greet", Some(5)),
    ("A2", "leave", Some(5)),
    ("A3", "need", Some(15)),
    ("A4", "safety", Some(10)),
    ("A5", "point", None),
    ("A6", "pin", None),
    ("A7", "check", None),
    ("A8", "close", Some(10)),
    ("E1", "second", None),
    ("E2", "hand-over", None),
];
/// Seconds before a call that nobody answers goes to whoever leads the hall (domain notes 5.3).
const TO_LEAD: u8 = 60;
/// Minutes more before it goes to the head of the branch.
const TO_HEAD: u8 = 3;

/// The card in a language, with the telephone numbers that hold on that day.
pub(super) fn text(pack: &Pack, tongue: Tongue, today: Date) -> String {
    let card = Card { pack, tongue, today };
    let lines: Vec<String> = card.front().into_iter().chain([String::new()]).chain(card.back()).collect();
    lines.join("\n") + "\n"
}

struct Card<'a> {
    pack: &'a Pack,
    tongue: Tongue,
    today: Date,
}

impl Card<'_> {
    fn say(&self, message: Message) -> String {
        let mut args = self.pack.facts.args(self.pack.words.language(self.tongue), self.today);
        let mut message = message;
        args.append(&mut message.args);
        message.args = args;
        self.pack.said(self.tongue, &message).unwrap_or_default().trim().to_owned()
    }

    fn own(&self, id: &str) -> String {
        self.say(Message::of(SCOPE, id))
    }

    fn part(&self, id: &str, attribute: &str) -> String {
        self.say(Message::of(SCOPE, id).attribute(attribute))
    }

    fn heading(&self, id: &str) -> String {
        format!("== {}", self.own(id))
    }

    fn front(&self) -> Vec<String> {
        let mut out = vec![self.heading("open")];
        out.extend(hung("", &self.part("open", "how")));
        out.extend(hung("", &self.part("open", "wait")));
        out.push(self.heading("steps"));
        for (number, id, seconds) in STEPS {
            let id = format!("step-{id}");
            let step = match seconds {
                Some(seconds) => Message::of(SCOPE, "step-timed").with("seconds", seconds),
                None => Message::of(SCOPE, "step"),
            };
            let step = step.with("title", self.own(&id)).with("do", self.part(&id, "do"));
            out.extend(hung(&format!("{number} "), &self.say(step)));
            let never = self.say(Message::of(SCOPE, "not").with("what", self.part(&id, "never")));
            out.extend(hung("   ", &never));
        }
        out.push(self.heading("never"));
        out.extend(hung("", &self.part("never", "list")));
        out.push(self.heading("ladder"));
        out.extend(hung("- ", &self.part("ladder", "hall")));
        let lead = Message::of(SCOPE, "ladder").attribute("lead").with("seconds", TO_LEAD);
        out.extend(hung("- ", &self.say(lead)));
        let head = Message::of(SCOPE, "ladder").attribute("head").with("minutes", TO_HEAD);
        out.extend(hung("- ", &self.say(head)));
        out.extend(hung("- ", &self.part("ladder", "danger")));
        out.extend(hung("- ", &self.part("ladder", "ill")));
        out
    }

    fn back(&self) -> Vec<String> {
        let mut out = vec![self.heading("signs")];
        let marks = self.say(Message::common("marks"));
        let questions = self.pack.risk.questions.iter().zip(marks.chars());
        // What is asked about a companion never stands on the glass.
        let signs = questions.filter(|(q, _)| !q.staff_only).map(|(q, mark)| {
            let short = Message::of(SCOPE, &format!("sign-{}", q.id));
            let long = || self.say(Message::of("risk", &q.id));
            let words = if self.pack.has(0, &short) { self.say(short) } else { long() };
            (format!("{mark} "), words)
        });
        out.extend(columns(signs));
        out.push(self.heading("ends"));
        let ends = TalkEnd::ALL.iter().map(|end| {
            let name = self.say(Message::common(&format!("outcome-{}", end.name())));
            (format!("{name} "), self.own(&format!("end-{}", end.name())))
        });
        out.extend(columns(ends));
        out.push(self.heading("codes"));
        let needs = Need::ALL.iter().map(|need| {
            let words = self.own(&format!("code-{}", need.name()));
            (format!("{} ", letter(*need)), words)
        });
        out.extend(columns(needs));
        out.extend(hung("", &self.part("codes", "how")));
        out.push(self.heading("tasks"));
        let mut tasks: Vec<_> = self.pack.scripts().filter_map(|name| Some((self.pack.number(name)?, name))).collect();
        tasks.sort_unstable();
        let tasks = tasks.into_iter().map(|(n, name)| (format!("{n:02} "), self.say(Message::of(name, "title"))));
        out.extend(columns(tasks));
        out
    }
}

/// A text with a mark before its first line; the others stand below it.
fn hung(mark: &str, text: &str) -> Vec<String> {
    let indent = native_width(mark);
    let lines = wrap(text, WIDTH.saturating_sub(indent), native_width);
    let below = " ".repeat(indent.into());
    let heads = std::iter::once(mark).chain(std::iter::repeat(below.as_str()));
    heads.zip(lines).map(|(head, line)| format!("{head}{line}").trim_end().to_owned()).collect()
}

/// Short texts two a line where both fit, in their order.
fn columns(entries: impl Iterator<Item = (String, String)>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    // A line that may still take a second one.
    let mut open: Option<String> = None;
    for (mark, words) in entries {
        let entry = format!("{mark}{words}");
        let width = native_width(&entry);
        if let Some(left) = open.take() {
            let from = native_width(&left);
            if from + 1 + width <= WIDTH {
                // Below each other, unless the second one needs more room.
                let gap = " ".repeat(usize::from(HALF.max(from + 1).min(WIDTH - width) - from));
                out.push(format!("{left}{gap}{entry}"));
                continue;
            }
            out.push(left);
        }
        if width < WIDTH - WIDTH / 4 {
            open = Some(entry);
        } else {
            out.extend(hung(&mark, &words));
        }
    }
    out.extend(open);
    out
}

#[cfg(test)]
mod tests;
