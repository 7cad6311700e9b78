//! The contact sheet: one page of HTML that holds everything that it shows, so that it can be mailed and printed.
//!
//! **Invariant:** no reference to another file or to the network; without its script it shows every picture. What an author
//! wrote is text here and never markup.
use super::{Shot, about::is_about};
use crate::{
    care::Phase,
    diagnostic::{Diagnostic, Level},
    kiosk::Now,
    lint::{Said, Subject},
    script::{Choice, Screen, Script, Special, Target},
    words::{Message, Tongue},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use std::{collections::BTreeSet, fmt::Write, time::Duration};

/// The words for authors.
const SCOPE: &str = "check";

/// The sheet of these pictures with what was found, in an author's language.
pub fn html(subject: &Subject, shots: &[Shot], found: &[Diagnostic], tongue: Tongue) -> String {
    Page { subject, shots, found, tongue, out: String::new() }.whole()
}

struct Page<'a> {
    subject: &'a Subject,
    shots: &'a [Shot],
    found: &'a [Diagnostic],
    tongue: Tongue,
    out: String,
}

/// Characters that mean something to HTML, as text.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// The value of a picture that is filtered by, and its words.
type Filter = fn(&Page<'_>, &Shot) -> (String, String);

/// Writing to a `String` cannot fail.
macro_rules! put {
    ($page:expr, $($part:tt)+) => { let _ = writeln!($page.out, $($part)+); };
}

impl Page<'_> {
    /// Words for authors, as HTML.
    fn say(&self, id: &str) -> String {
        self.with(&Message::of(SCOPE, id))
    }

    fn with(&self, message: &Message) -> String {
        escaped(&self.subject.pack.words.say(self.tongue, message).unwrap_or_default())
    }

    fn tag(&self, tongue: Tongue) -> String {
        self.subject.pack.words.tags().get(tongue).map(ToString::to_string).unwrap_or_default()
    }

    fn whole(mut self) -> String {
        let title = self.say("sheet-title");
        put!(self, "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">", self.tag(self.tongue));
        put!(self, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        put!(
            self,
            "<title>caring-mode: {title}</title>\n<style>\n{}</style>\n</head>\n<body>",
            include_str!("sheet.css")
        );
        let screens: BTreeSet<usize> = self.shots.iter().map(|shot| shot.nth).collect();
        let sum = Message::of(SCOPE, "sheet-sum").with("pictures", self.shots.len()).with("screens", screens.len());
        let sum = self.with(&sum);
        put!(self, "<header>\n<h1>{title}</h1>\n<p>{sum}</p>\n</header>");
        self.contents();
        self.filters();
        self.whole_pack();
        put!(self, "<main>");
        for group in self.groups() {
            self.group(&group);
        }
        put!(self, "</main>\n<script>\n{}</script>\n</body>\n</html>", include_str!("sheet.js"));
        self.out
    }

    /// Scripts, menus and the program's own pages, in order of play.
    fn groups(&self) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        for shot in self.shots {
            let group = group_of(shot);
            if !all.contains(&group) {
                all.push(group);
            }
        }
        all
    }

    fn title(&self, group: &str) -> String {
        match group {
            "menu" => self.say("sheet-menus"),
            "" => self.say("sheet-program"),
            name => self.with(&Message::of(name, "title")),
        }
    }

    fn contents(&mut self) {
        put!(self, "<nav aria-label=\"{}\">\n<ul>", self.say("sheet-contents"));
        for group in self.groups() {
            let of = self.shots.iter().filter(|shot| group_of(shot) == group);
            let marked = of.flat_map(|shot| self.about(shot)).map(|d| (d.code, &d.file, d.span.start));
            let marked = marked.collect::<BTreeSet<_>>().len();
            let mark = match marked {
                0 => String::new(),
                n => format!(" <span class=\"findings\">▲ {n}</span>"),
            };
            put!(self, "<li><a href=\"#{}\">{}</a>{mark}</li>", anchor(&group), self.title(&group));
        }
        put!(self, "</ul>\n</nav>");
    }

    /// Check boxes for what differs among the pictures; hidden until the script is there to heed them.
    fn filters(&mut self) {
        put!(self, "<form id=\"show\" hidden>");
        let kinds: [(&str, Filter); 4] = [
            ("locale", |page, shot| {
                let name = page.subject.pack.words.only(shot.tongue, &Message::common("lang-name"));
                (page.tag(shot.tongue), escaped(&name.unwrap_or_else(|| page.tag(shot.tongue))))
            }),
            ("theme", |page, shot| page.named("theme", shot.theme.name())),
            ("size", |page, shot| page.named("size", shot.size.name())),
            ("grid", |_, shot| (grid(shot), grid(shot))),
        ];
        for (kind, of) in kinds {
            let mut values: Vec<(String, String)> = Vec::new();
            for shot in self.shots {
                let value = of(self, shot);
                if !values.contains(&value) {
                    values.push(value);
                }
            }
            if values.len() < 2 {
                continue;
            }
            put!(self, "<fieldset><legend>{}</legend>", self.say(&format!("sheet-{kind}")));
            for (value, words) in values {
                put!(self, "<label><input type=\"checkbox\" name=\"{kind}\" value=\"{value}\" checked>{words}</label>");
            }
            put!(self, "</fieldset>");
        }
        let only = self.say("sheet-only");
        put!(self, "<label><input type=\"checkbox\" name=\"findings\" value=\"only\">▲ {only}</label>");
        put!(self, "<output aria-live=\"polite\"></output>\n</form>");
    }

    /// The name of a colour or a size in configuration, and its words.
    fn named(&self, what: &str, name: &str) -> (String, String) {
        (name.to_owned(), self.with(&Message::common(&format!("{what}-{name}"))))
    }

    /// What was found and is about none of these pictures.
    fn whole_pack(&mut self) {
        let shots = self.shots;
        let elsewhere: Vec<&Diagnostic> =
            self.found.iter().filter(|d| !shots.iter().any(|shot| self.is_about(d, shot))).collect();
        if elsewhere.is_empty() {
            return;
        }
        // Remarks may wait until somebody asks for them.
        let open = if elsewhere.iter().any(|d| d.level == Level::Error) { " open" } else { "" };
        let words = Message::of(SCOPE, "sheet-elsewhere").with("n", elsewhere.len());
        put!(self, "<details class=\"pack\"{open}>\n<summary>{}</summary>", self.with(&words));
        for d in elsewhere {
            self.finding(d);
        }
        put!(self, "</details>");
    }

    fn group(&mut self, group: &str) {
        let name = if group.is_empty() { String::new() } else { format!("<code>{}</code>", escaped(group)) };
        put!(self, "<section id=\"{}\">\n<h2>{}{name}</h2>", anchor(group), self.title(group));
        let shots = self.shots;
        for shot in shots.iter().filter(|shot| group_of(shot) == group) {
            self.card(shot);
        }
        put!(self, "</section>");
    }

    fn is_about(&self, d: &Diagnostic, shot: &Shot) -> bool {
        is_about(self.subject, d, &shot.stop, shot.screen.as_ref(), &self.tag(shot.tongue))
    }

    fn about<'b>(&'b self, shot: &'b Shot) -> impl Iterator<Item = &'b Diagnostic> {
        self.found.iter().filter(move |d| self.is_about(d, shot))
    }

    /// One picture with everything beside it.
    fn card(&mut self, shot: &Shot) {
        let found: Vec<Diagnostic> = self.about(shot).cloned().collect();
        let (tag, grid) = (self.tag(shot.tongue), grid(shot));
        let mark = if found.is_empty() { "" } else { " data-found" };
        let (theme, size) = (shot.theme.name(), shot.size.name());
        put!(
            self,
            "<article id=\"{}\" data-locale=\"{tag}\" data-theme=\"{theme}\" data-size=\"{size}\" data-grid=\"{grid}\"{mark}>",
            shot.file.trim_end_matches(".png")
        );
        let heading = escaped(&shot.heading);
        let (width, height) = shot.pixels;
        let picture = STANDARD.encode(&shot.png);
        put!(
            self,
            "<figure><img src=\"data:image/png;base64,{picture}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" alt=\"{heading}\">"
        );
        let page = match shot.page {
            (_, 1) => String::new(),
            (n, m) => format!(" · {}", self.with(&Message::of(SCOPE, "sheet-page").with("n", n).with("m", m))),
        };
        let look = [self.named("theme", theme).1, self.named("size", size).1].join(" · ");
        put!(self, "<figcaption>{tag} · {look} · {grid}{page}<br><code>{}</code></figcaption></figure>", shot.file);
        put!(self, "<div>\n<h3 lang=\"{tag}\">{heading}</h3>");
        self.screen(shot);
        for d in &found {
            self.finding(d);
        }
        put!(self, "</div>\n</article>");
    }

    /// The screen as its script has it.
    fn screen(&mut self, shot: &Shot) {
        let pack = self.subject.pack.clone();
        let own = shot.screen.as_ref().and_then(|(name, at)| {
            let script = pack.script(name)?;
            Some((script, script.screens.get(*at)?))
        });
        put!(self, "<dl>\n<dt>{}</dt><dd><code>{}</code></dd>", self.say("sheet-screen"), escaped(&shot.stop));
        let Some((script, screen)) = own else {
            put!(self, "</dl>");
            self.entries(shot);
            return;
        };
        let phase = match screen.phase {
            Phase::Before => "sheet-before",
            Phase::AtMachine => "sheet-at-machine",
            Phase::After => "sheet-after",
        };
        put!(self, "<dt>{}</dt><dd>{}</dd>", self.say("sheet-phase"), self.say(phase));
        if let Some(what) = self.special(screen) {
            put!(self, "<dt>{}</dt><dd>{what}</dd>", self.say("sheet-is"));
        }
        put!(self, "</dl>");
        if !screen.choices.is_empty() {
            put!(self, "<p><b>{}</b></p>\n<ol class=\"choices\">", self.say("sheet-choices"));
            for choice in &screen.choices {
                put!(self, "<li>{}</li>", self.choice(script, choice));
            }
            put!(self, "</ol>");
        }
        self.staff(shot.tongue, script, screen);
    }

    /// Where the entries of a menu lead.
    fn entries(&mut self, shot: &Shot) {
        let pack = self.subject.pack.clone();
        let Some(menu) = shot.stop.strip_prefix("menu/").and_then(|id| pack.menu(id)) else { return };
        put!(self, "<p><b>{}</b></p>\n<ol class=\"choices\">", self.say("sheet-choices"));
        for entry in &menu.entries {
            let to = entry.menu().map(|id| format!("menu/{id}"));
            let to = to.as_deref().or(entry.script()).unwrap_or_default();
            put!(self, "<li><span class=\"to\">→ {}</span></li>", escaped(to));
        }
        put!(self, "</ol>");
    }

    fn special(&self, screen: &Screen) -> Option<String> {
        let with = |id: &str, word: &str| Some(self.with(&Message::of(SCOPE, id).with("word", word)));
        match &screen.special {
            Special::Ask(id) => with("sheet-ask", id),
            Special::More(set) => with("sheet-ask-more", set),
            Special::Machine(key) => with("sheet-machine", key),
            Special::Quiz(topic) => with("sheet-quiz", topic),
            Special::Gate(_) => Some(self.say("sheet-gate")),
            Special::End(_) => Some(self.say("sheet-end")),
            Special::Verdict { .. } | Special::None => None,
        }
    }

    fn choice(&self, script: &Script, choice: &Choice) -> String {
        let target = |target: &Target| match target {
            Target::Screen(at) => script.screens.get(*at).map_or_else(String::new, |s| escaped(&s.id)),
            Target::Call => self.say("sheet-call"),
            Target::Counter => self.say("sheet-counter"),
            Target::Home => self.say("sheet-home"),
            Target::Story => self.say("sheet-story"),
            Target::Feedback => self.say("sheet-feedback"),
        };
        let flag = |n: usize| escaped(script.flags.get(n).map_or("", String::as_str));
        let mut line = format!("<code>{}</code> ", escaped(&choice.id));
        line += &format!("<span class=\"to\">→ {}</span>", target(&choice.goto));
        for (n, other) in &choice.instead {
            let when = self.with(&Message::of(SCOPE, "sheet-if").with("word", flag(*n)));
            line += &format!("<br><span class=\"aside\">{when} <span class=\"to\">→ {}</span></span>", target(other));
        }
        let sets: Vec<String> = (0..script.flags.len()).filter(|n| choice.sets.has(*n)).map(flag).collect();
        if !sets.is_empty() {
            let sets = self.with(&Message::of(SCOPE, "sheet-sets").with("word", sets.join(", ")));
            line += &format!(" <span class=\"aside\">{sets}</span>");
        }
        if choice.by_staff {
            line += &format!(" <span class=\"aside\">({})</span>", self.say("sheet-by-staff"));
        }
        line
    }

    /// What staff say, do and never do here, in the language of the picture.
    fn staff(&mut self, tongue: Tongue, script: &Script, screen: &Screen) {
        let pack = &self.subject.pack;
        let args = pack.facts.args(pack.words.language(tongue), Now::made_up(Duration::ZERO).today);
        let lines = [("staff", "staff-says"), ("do", "staff-does"), ("never", "staff-never")].map(|(part, label)| {
            let mut message = Message::of(&script.name, &screen.id).attribute(part);
            message.args.clone_from(&args);
            let words = pack.said(tongue, &message)?;
            let label = pack.words.say(tongue, &Message::common(label)).unwrap_or_default();
            Some(format!("<p><b>{}</b>{}</p>", escaped(&label), escaped(&words).replace('\n', "<br>")))
        });
        if lines.iter().any(Option::is_some) {
            put!(self, "<div class=\"staff\" lang=\"{}\">", self.tag(tongue));
            for line in lines.into_iter().flatten() {
                put!(self, "{line}");
            }
            put!(self, "</div>");
        }
    }

    fn finding(&mut self, d: &Diagnostic) {
        let said = Said::of(&self.subject.pack, d, self.tongue);
        let (class, mark, word) = match d.level {
            Level::Error => ("finding", "▲", "sheet-finding"),
            Level::Warning => ("finding remark", "●", "sheet-remark"),
        };
        put!(self, "<div class=\"{class}\">");
        put!(self, "<p><span class=\"mark\">{mark} {}</span> <code>{}</code></p>", self.say(word), d.code);
        put!(self, "<p>{}</p>\n<p>{}</p>", escaped(&said.title), escaped(&said.help));
        put!(
            self,
            "<p class=\"aside\">{}: {}</p>",
            escaped(&said.label),
            escaped(&format!("{}:{}", d.file, said.line))
        );
        put!(self, "</div>");
    }
}

/// The script of a picture, `menu`, or nothing for a page of the program itself.
fn group_of(shot: &Shot) -> String {
    match &shot.screen {
        Some((script, _)) => script.clone(),
        None if shot.stop.starts_with("menu/") => "menu".to_owned(),
        None => String::new(),
    }
}

fn anchor(group: &str) -> String {
    if group.is_empty() { "program-pages".to_owned() } else { format!("of-{}", escaped(group)) }
}

fn grid(shot: &Shot) -> String {
    format!("{}x{}", shot.grid.0, shot.grid.1)
}
