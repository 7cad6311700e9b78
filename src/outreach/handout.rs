//! A topic to take along: a message for a telephone, a page to print, the same as plain text.
//!
//! **Invariant:** the page has everything in itself: no program, no link, no picture or font from elsewhere. What is longer than a message may be is never cut.
use super::SCOPE;
use crate::{
    care::Edition,
    pack::Pack,
    script::{Script, Special, Target},
    words::{Args, Message, Tongue},
};
use std::{collections::BTreeSet, fmt::Write};

/// The message of a lesson's words that a branch may send.
pub const MESSAGE: &str = "message";
/// The most characters of such a message, with everything in it: what one text message in Chinese holds (3GPP TS 23.038: 140 bytes, UCS-2).
pub const LONGEST: usize = 70;
/// The smallest type of the page, in points (the issue).
const POINTS: u8 = 16;

/// How a topic leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A message of at most [`LONGEST`] characters.
    Message,
    /// One page of HTML to print.
    Page,
    /// Plain text.
    Text,
}

impl Shape {
    /// Every shape.
    pub const ALL: [Self; 3] = [Self::Message, Self::Page, Self::Text];

    /// The name in arguments.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Page => "page",
            Self::Text => "text",
        }
    }
}

/// The panels of an episode as an edition sees them, from its start to its quiz, along the first choices.
pub(super) fn panels(script: &Script, edition: Edition) -> Vec<usize> {
    let (mut list, mut met, mut at) = (Vec::new(), BTreeSet::new(), script.start);
    while let Some(screen) = script.screens.get(at).filter(|screen| screen.special == Special::None) {
        if !met.insert(at) {
            break;
        }
        if screen.edition.is_none_or(|own| own == edition) {
            list.push(at);
        }
        match screen.choices.first().map(|choice| &choice.goto) {
            Some(Target::Screen(next)) => at = *next,
            _ => break,
        }
    }
    list
}

/// The message of a topic.
///
/// # Errors
/// One line: the language has none, or it is too long and by how much.
pub fn message(pack: &Pack, tongue: Tongue, script: &str, args: &Args) -> Result<String, String> {
    let wanted = Message { args: args.clone(), ..Message::of(script, MESSAGE) };
    let tag = pack.words.tags().get(tongue).map(ToString::to_string).unwrap_or_default();
    if !pack.has(tongue, &wanted) {
        return Err(format!(
            "locales/{tag}/{script}.ftl has no {MESSAGE:?}: write one of at most {LONGEST} characters"
        ));
    }
    let said = pack.said(tongue, &wanted).unwrap_or_default();
    match said.chars().count().checked_sub(LONGEST) {
        Some(more @ 1..) => Err(format!(
            "{MESSAGE:?} of locales/{tag}/{script}.ftl has {} characters, {more} too many: {LONGEST} are one text message",
            LONGEST + more
        )),
        _ => Ok(said),
    }
}

/// A topic on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handout {
    tag: String,
    title: String,
    /// Heading and paragraphs of each panel.
    panels: Vec<(String, Vec<String>)>,
    ask: String,
}

impl Handout {
    /// The panels of an episode in an edition, what to do among them, and where to ask.
    pub fn of(pack: &Pack, tongue: Tongue, script: &Script, edition: Edition, given: &Args) -> Self {
        let say = |message: Message| pack.said(tongue, &Message { args: given.clone(), ..message }).unwrap_or_default();
        let panel = |at: usize| {
            let message = Message::of(&script.name, &script.screens[at].id);
            let body = say(message.clone().attribute("body"));
            let lines = body.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
            (say(message), lines)
        };
        Self {
            tag: pack.words.tags().get(tongue).map(ToString::to_string).unwrap_or_default(),
            title: say(Message::of(&script.name, "title")),
            panels: panels(script, edition).into_iter().map(panel).collect(),
            ask: say(Message::of(SCOPE, "paper-ask")),
        }
    }

    /// As plain text.
    pub fn text(&self) -> String {
        let mut out = format!("{}\n", self.title);
        for (heading, lines) in &self.panels {
            let _ = write!(out, "\n{heading}\n");
            for line in lines {
                let _ = writeln!(out, "  {line}");
            }
        }
        let _ = write!(out, "\n{}\n", self.ask);
        out
    }

    /// As one page of HTML for A4, whole in itself.
    pub fn html(&self) -> String {
        // A font of hanzi draws the quotes and apostrophes of Latin as wide as a hanzi.
        let fonts = if self.tag.starts_with("zh") { "\"Noto Sans CJK SC\", \"Noto Sans SC\"" } else { "\"Noto Sans\"" };
        let mut out = format!(
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{}</title>\n<style>\n\
             @page {{ size: A4; margin: 15mm 18mm }}\n\
             body {{ font: {POINTS}pt/1.4 {fonts}, sans-serif; color: #000; background: #fff; max-width: 174mm; margin: 0 auto }}\n\
             h1 {{ font-size: 28pt; line-height: 1.2; margin: 0 0 4mm }}\n\
             h2 {{ font-size: 19pt; line-height: 1.25; margin: 3.5mm 0 0; break-after: avoid }}\n\
             p {{ margin: 0 }}\nsection {{ break-inside: avoid }}\n\
             footer {{ border-top: 1mm solid #000; margin-top: 4mm; padding-top: 2mm; font-weight: bold }}\n\
             </style>\n</head>\n<body>\n<h1>{}</h1>\n",
            escaped(&self.tag),
            escaped(&self.title),
            escaped(&self.title)
        );
        for (heading, lines) in &self.panels {
            let _ = write!(out, "<section>\n<h2>{}</h2>\n", escaped(heading));
            for line in lines {
                let _ = writeln!(out, "<p>{}</p>", escaped(line));
            }
            out.push_str("</section>\n");
        }
        let _ = write!(out, "<footer>{}</footer>\n</body>\n</html>\n", escaped(&self.ask));
        out
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
