//! KDL to [`Case`], with every finding at once.
use super::{
    Case, FEWEST_LINES, FEWEST_MOMENTS, Hidden, Leads, Line, MOST_LINES, MOST_MOMENTS, MOST_TRUST, Moment, Wording,
};
use crate::{
    care::{CRITICAL, Critical, ITEMS, Item, MOODS, Mood, Outcome},
    diagnostic::Diagnostic,
    tree::{Form, Node, Want, is_name},
};
use std::ops::Range;

/// By how much trust changes for each mark, unless the line says otherwise.
const BY_MARK: [i8; 4] = [-2, -1, 0, 1];
/// And for a line that accuses.
const BY_ACCUSING: i8 = -4;

const ONE: Form = Form { values: &[Want::Name], least: 1, ..Form::NONE };
const TOP: [&str; 4] = ["case", "about", "hidden", "moment"];
/// The ends that a line may have; a customer leaves by losing trust.
const ENDS: [&str; 5] = ["safe", "served", "lost", "refused", "late"];
const CASE: Form = Form { props: &[("version", Want::Number(1, i64::MAX)), ("script", Want::Name)], ..ONE };
const ABOUT: Form = Form {
    props: &[
        ("kind", Want::OneOf(&["fraud", "honest"])),
        ("topic", Want::Name),
        ("mood", Want::OneOf(&MOODS)),
        ("trust", Want::Number(1, MOST_TRUST as i64)),
    ],
    ..Form::NONE
};
const HIDDEN: Form = Form { props: &[("trust", Want::Number(0, MOST_TRUST as i64)), ("must", Want::YesNo)], ..ONE };
const MOMENT: Form = Form { props: &[("item", Want::OneOf(&ITEMS))], inside: Some(&["line"]), ..ONE };
const LINE: Form = Form {
    props: &[
        ("mark", Want::Number(0, Item::BEST as i64)),
        ("trust", Want::Number(-(MOST_TRUST as i64), MOST_TRUST as i64)),
        ("accuses", Want::YesNo),
        ("asks", Want::Name),
        ("drill", Want::YesNo),
        ("goto", Want::Name),
        ("end", Want::OneOf(&ENDS)),
        ("critical", Want::OneOf(&CRITICAL)),
    ],
    inside: Some(&["goto"]),
    ..ONE
};
const GOTO: Form = Form { props: &[("if", Want::Name)], ..ONE };

impl Case {
    /// Reads the file of a case. What cannot be understood is left out and named; a case with errors is not rehearsed.
    pub fn read(file: &str, text: &str) -> (Self, Vec<Diagnostic>) {
        let (nodes, found) = crate::tree::read(file, text);
        let own = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".kdl").to_owned();
        let names = |kind: &str| -> Vec<String> {
            let all = nodes.iter().filter(|node| node.name.it == kind);
            all.filter_map(name).map(str::to_owned).collect()
        };
        let case = Self {
            name: own,
            version: 1,
            script: String::new(),
            script_at: 0..0,
            honest: false,
            topic: String::new(),
            mood: Mood::Calm,
            trust: 5,
            hidden: Vec::new(),
            moments: Vec::new(),
            wording: Wording::Own,
            complete: false,
        };
        let (moments, hidden) = (names("moment"), names("hidden"));
        let mut reader = Reader { file, found, case, moments, hidden };
        reader.head(&nodes);
        for node in nodes.iter().filter(|node| node.name.it == "hidden") {
            reader.hidden(node);
        }
        for node in nodes.iter().filter(|node| node.name.it == "moment") {
            reader.moment(node);
        }
        if reader.found.is_empty() {
            reader.shape(nodes.first().map_or(0..0, Node::head));
        }
        let Reader { mut case, mut found, .. } = reader;
        case.complete = found.is_empty();
        found.sort_by_key(|d| d.span.start);
        (case, found)
    }
}

/// The name of a node, if words can have it.
fn name(node: &Node) -> Option<&str> {
    node.arg(0).filter(|word| is_name(word))
}

struct Reader<'a> {
    file: &'a str,
    found: Vec<Diagnostic>,
    case: Case,
    moments: Vec<String>,
    hidden: Vec<String>,
}

impl Reader<'_> {
    fn error(&mut self, code: &'static str, span: &Range<usize>) -> &mut Diagnostic {
        let at = self.found.len();
        self.found.push(Diagnostic::error(code, self.file, span.clone()));
        &mut self.found[at]
    }

    /// Something that is written well and means nothing good.
    fn wrong(&mut self, what: &'static str, word: &str, span: &Range<usize>) {
        let d = Diagnostic::error("case-shape", self.file, span.clone()).with("what", what).with("word", word);
        self.found.push(d);
    }

    fn unknown(&mut self, word: &str, span: &Range<usize>, known: &[String]) {
        let d = Diagnostic::error("unknown-word", self.file, span.clone());
        self.found.push(d.meant(word, known.iter().map(String::as_str)));
    }

    fn head(&mut self, nodes: &[Node]) {
        for (n, node) in nodes.iter().enumerate().filter(|(_, node)| !node.broken) {
            let word = node.name.it.as_str();
            if !TOP.contains(&word) {
                let d = Diagnostic::error("unknown-word", self.file, node.name.span.clone()).meant(word, TOP);
                self.found.push(d);
            }
            let same =
                |other: &&Node| other.name.it == word && (TOP[..2].contains(&word) || other.arg(0) == node.arg(0));
            if nodes.iter().take(n).any(|other| same(&other)) {
                let span = node.args.first().map_or(node.name.span.clone(), |arg| arg.span.clone());
                self.found.push(Diagnostic::error("twice", self.file, span).with("word", node.arg(0).unwrap_or(word)));
            }
        }
        let Some(node) = nodes.iter().find(|node| node.name.it == "case") else {
            return self.wrong("no-case", "case", &(0..0));
        };
        CASE.check(self.file, node, &mut self.found);
        if let Some(word) = name(node).filter(|word| *word != self.case.name) {
            let own = self.case.name.clone();
            let d = Diagnostic::error("script-name", self.file, node.args[0].span.clone());
            self.found.push(d.with("word", word).with("file", own));
        }
        self.case.version = node.number("version").unwrap_or(1);
        node.text("script").unwrap_or_default().clone_into(&mut self.case.script);
        self.case.script_at = node.place("script");
        if node.prop("script").is_none() && !node.broken {
            self.wrong("no-script", "script", &node.head());
        }
        let Some(node) = nodes.iter().find(|node| node.name.it == "about") else {
            return self.wrong("no-about", "about", &node.head());
        };
        ABOUT.check(self.file, node, &mut self.found);
        for key in ["kind", "topic"].into_iter().filter(|key| node.prop(key).is_none() && !node.broken) {
            self.wrong("no-about", key, &node.head());
        }
        self.case.honest = node.text("kind") == Some("honest");
        node.text("topic").unwrap_or_default().clone_into(&mut self.case.topic);
        self.case.mood = node.text("mood").and_then(Mood::named).unwrap_or(Mood::Calm);
        self.case.trust = node.number("trust").and_then(|n| u8::try_from(n).ok()).unwrap_or(5);
    }

    fn hidden(&mut self, node: &Node) {
        HIDDEN.check(self.file, node, &mut self.found);
        if self.case.hidden.len() >= MOST_MOMENTS {
            return self.wrong("too-many", "hidden", &node.head());
        }
        let Some(id) = name(node) else { return };
        let trust = node.number("trust").and_then(|n| u8::try_from(n).ok()).unwrap_or(0);
        self.case.hidden.push(Hidden { id: id.to_owned(), trust, must: node.yes("must"), span: node.head() });
    }

    fn moment(&mut self, node: &Node) {
        MOMENT.check(self.file, node, &mut self.found);
        let Some(id) = name(node).map(str::to_owned) else { return };
        if node.prop("item").is_none() && !node.broken {
            self.wrong("no-item", &id, &node.head());
        }
        let item = node.text("item").and_then(Item::named).unwrap_or(Item::Dignity);
        let mut moment = Moment { id, item, lines: Vec::new(), span: node.head() };
        for child in node.all("line") {
            LINE.check(self.file, child, &mut self.found);
            if node.all("line").take_while(|other| !std::ptr::eq(*other, child)).any(|o| o.arg(0) == child.arg(0)) {
                let span = child.args.first().map_or(child.name.span.clone(), |arg| arg.span.clone());
                let word = child.arg(0).unwrap_or_default().to_owned();
                self.error("twice", &span).args.push(("word", word));
            }
            moment.lines.extend(self.line(child));
        }
        self.case.moments.push(moment);
    }

    /// The place of a moment that comes later than the one that is being read.
    fn later(&mut self, node: &Node, key: Option<&str>) -> Option<usize> {
        let (word, span) = match key {
            Some(key) => (node.text(key)?, node.place(key)),
            None => (node.arg(0)?, node.args.first()?.span.clone()),
        };
        let Some(at) = self.moments.iter().position(|id| id == word) else {
            self.unknown(word, &span, &self.moments.clone());
            return None;
        };
        if at <= self.case.moments.len() {
            self.wrong("goes-back", word, &span);
            return None;
        }
        Some(at)
    }

    fn fact(&mut self, node: &Node, key: &str) -> Option<usize> {
        let word = node.text(key)?;
        let at = self.hidden.iter().position(|id| id == word);
        if at.is_none() {
            self.unknown(word, &node.place(key), &self.hidden.clone());
        }
        at
    }

    fn line(&mut self, node: &Node) -> Option<Line> {
        let id = name(node).filter(|_| !node.broken)?.to_owned();
        let critical = node.text("critical").and_then(Critical::named);
        let end = node.text("end").and_then(Outcome::named);
        let mark = node.number("mark").and_then(|n| u8::try_from(n).ok()).filter(|mark| *mark <= Item::BEST);
        let accuses = node.yes("accuses");
        let leads = [node.prop("critical").is_some(), node.prop("end").is_some(), node.prop("goto").is_some()];
        if leads.iter().filter(|yes| **yes).count() > 1 {
            self.wrong("two-ways", &id, &node.head());
        }
        // By what is written: a wrong name or number is a finding of its own.
        if node.prop("critical").is_some() == node.prop("mark").is_some() {
            self.wrong("mark", &id, &node.head());
        }
        let mark = mark.unwrap_or(0);
        let usual = if accuses { BY_ACCUSING } else { BY_MARK[usize::from(mark)] };
        let trust = node.number("trust").and_then(|n| i8::try_from(n).ok()).unwrap_or(usual);
        if accuses && (mark > 1 || trust >= 0) {
            self.wrong("accuses", &id, &node.head());
        }
        if node.yes("drill") && mark != Item::BEST {
            self.wrong("drill", &id, &node.head());
        }
        let mut instead = Vec::new();
        for child in node.all("goto").filter(|child| !child.broken) {
            GOTO.check(self.file, child, &mut self.found);
            let to = self.later(child, None);
            instead.extend(self.fact(child, "if").zip(to));
        }
        let here = self.case.moments.len();
        let leads = match (critical, end) {
            (Some(critical), _) => Leads::Critical(critical),
            (None, Some(end)) => Leads::End(end),
            (None, None) => Leads::Moment(self.later(node, Some("goto")).unwrap_or(here + 1)),
        };
        let asks = self.fact(node, "asks");
        Some(Line { id, mark, trust, accuses, asks, drill: node.yes("drill"), leads, instead, span: node.head() })
    }

    /// What only the whole case shows.
    fn shape(&mut self, head: Range<usize>) {
        let case = self.case.clone();
        if !(FEWEST_MOMENTS..=MOST_MOMENTS).contains(&case.moments.len()) {
            self.wrong("moments", &case.moments.len().to_string(), &head);
        }
        for (at, moment) in case.moments.iter().enumerate() {
            if !(FEWEST_LINES..=MOST_LINES).contains(&moment.lines.len()) {
                self.wrong("lines", &moment.id, &moment.span);
            }
            if moment.lines.iter().filter(|line| line.mark == Item::BEST).count() != 1 {
                self.wrong("one-best", &moment.id, &moment.span);
            }
            for line in &moment.lines {
                let good = if case.honest { Outcome::Served } else { Outcome::Safe };
                match line.leads {
                    Leads::Moment(_) if at + 1 == case.moments.len() => self.wrong("no-end", &line.id, &line.span),
                    Leads::End(end) if end.is_good() && end != good => self.wrong("other-end", &line.id, &line.span),
                    _ => {}
                }
            }
        }
        for (n, hidden) in case.hidden.iter().enumerate() {
            let mut lines = case.moments.iter().flat_map(|moment| &moment.lines).filter(|line| line.asks == Some(n));
            if !lines.any(|line| !hidden.must || line.mark == Item::BEST) {
                self.wrong("nobody-asks", &hidden.id, &hidden.span);
            }
        }
        if !case.moments.iter().flat_map(|moment| &moment.lines).any(|line| line.accuses) {
            self.wrong("nobody-accuses", &case.name, &head);
        }
    }
}
