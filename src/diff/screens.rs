//! The screens of a script and their choices: what stands between a customer and the end, and where each choice leads.
use super::{About, Change, names::Side, pairs};
use crate::{
    care::{Edition, Phase},
    risk::Level,
    script::{Choice, End, Kind, Screen, Script, Special, Target},
};

/// Two versions of a script.
struct Both<'a> {
    about: &'a About,
    old: &'a Side<'a>,
    o: &'a Script,
    new: &'a Side<'a>,
    n: &'a Script,
}

pub(super) fn compare(about: &About, old: &Side, o: &Script, new: &Side, n: &Script, out: &mut Vec<Change>) {
    let both = Both { about, old, o, new, n };
    for (id, was, is) in pairs(&o.screens, &n.screens, |s| &s.id) {
        let (at_old, at_new) = (o.find(id), n.find(id));
        match (was.zip(at_old), is.zip(at_new)) {
            (None, Some((screen, at))) => {
                let change = Change::new(about, "screen-new").with("screen", new.screen(n, at));
                out.push(change.with("special", new.word(special(&screen.special))));
            }
            (Some((screen, at)), None) => {
                let guards = is_guard(&screen.special);
                let kind = if guards { "guard-gone" } else { "screen-gone" };
                let change = Change::new(about, kind).with("screen", old.screen(o, at)).important(guards);
                out.push(change.with("special", old.word(special(&screen.special))));
            }
            (Some((was, at_old)), Some((is, at_new))) => both.screen((was, at_old), (is, at_new), out),
            (None, None) => {}
        }
    }
}

/// What a customer cannot pass without a person or a question.
pub(super) fn is_guard(special: &Special) -> bool {
    matches!(special, Special::Gate(_) | Special::Ask(_) | Special::More(_) | Special::Verdict { .. })
}

/// Whether a choice leads to a guard or to a person.
fn guards(script: &Script, target: &Target) -> bool {
    match target {
        Target::Screen(at) => script.screens.get(*at).is_some_and(|s| is_guard(&s.special)),
        Target::Call | Target::Counter => true,
        Target::Home | Target::Story | Target::Feedback => false,
    }
}

fn special(special: &Special) -> &'static str {
    match special {
        Special::None => "diff-special-none",
        Special::Ask(_) => "diff-special-ask",
        Special::More(_) => "diff-special-ask-more",
        Special::Verdict { .. } => "diff-special-verdict",
        Special::Gate(_) => "diff-special-gate",
        Special::Machine(_) => "diff-special-machine",
        Special::Quiz(_) => "diff-special-quiz",
        Special::End(End::Done) => "diff-special-done",
        Special::End(End::NoTransaction) => "diff-special-no-transaction",
        Special::End(End::Counter) => "diff-special-counter",
    }
}

const fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Before => "diff-phase-before",
        Phase::AtMachine => "diff-phase-at-machine",
        Phase::After => "diff-phase-after",
    }
}

const fn layout(kind: Kind) -> &'static str {
    match kind {
        Kind::Page => "diff-layout-page",
        Kind::Review => "diff-layout-review",
        Kind::Intro => "diff-layout-intro",
        Kind::Warning => "diff-layout-warning",
        Kind::Panel => "diff-layout-panel",
        Kind::Advice => "diff-layout-advice",
    }
}

impl Both<'_> {
    fn screen(&self, (was, at_old): (&Screen, usize), (is, at_new): (&Screen, usize), out: &mut Vec<Change>) {
        let (old, new) = (self.old, self.new);
        let here = new.screen(self.n, at_new);
        let change = |kind| Change::new(self.about, kind).with("screen", &here);
        if was.phase != is.phase {
            out.push(change("phase").old_new(old.word(phase(was.phase)), new.word(phase(is.phase))));
        }
        if was.kind != is.kind {
            out.push(change("layout").old_new(old.word(layout(was.kind)), new.word(layout(is.kind))));
        }
        if was.variants != is.variants {
            out.push(change("wordings").old_new(was.variants, is.variants));
        }
        if was.focus_none != is.focus_none {
            out.push(change(if is.focus_none { "focus-none" } else { "focus-first" }));
        }
        if was.edition != is.edition {
            let name = |edition: Option<Edition>| edition.map_or("-", Edition::name);
            out.push(change("edition").old_new(name(was.edition), name(is.edition)));
        }
        if was.calls != is.calls {
            out.push(change(if is.calls { "calls-staff" } else { "calls-nobody" }).important(!is.calls));
        }
        match (&was.special, &is.special) {
            (Special::Ask(a), Special::Ask(b)) if a != b => {
                out.push(change("asks").old_new(old.question(a), new.question(b)).important(true));
            }
            (Special::Machine(a), Special::Machine(b)) if a != b => out.push(change("machine-key").old_new(a, b)),
            (Special::Verdict { set: a, to: from }, Special::Verdict { set: b, to }) => {
                if a != b {
                    out.push(change("verdict-set").old_new(a, b).important(true));
                }
                let levels = [Level::Calm, Level::Pause, Level::Talk, Level::Stop];
                for ((level, from), to) in levels.iter().zip(from).zip(to) {
                    if self.o.screens[*from].id != self.n.screens[*to].id {
                        let level = new.word(match level {
                            Level::Calm => "diff-level-calm",
                            Level::Pause => "diff-level-pause",
                            Level::Talk => "diff-level-talk",
                            Level::Stop => "diff-level-stop",
                        });
                        let (from, to) = (old.screen(self.o, *from), new.screen(self.n, *to));
                        out.push(change("verdict-to").with("level", level).old_new(from, to).important(true));
                    }
                }
            }
            (Special::Quiz(a), Special::Quiz(b)) if a != b => out.push(change("quiz").old_new(a, b)),
            (Special::More(a), Special::More(b)) if a != b => {
                out.push(change("verdict-set").old_new(a, b).important(true));
            }
            (a, b) if special(a) != special(b) => {
                let weaker = is_guard(a);
                let kind = if weaker { "guard-off" } else { "special" };
                let change = change(kind).old_new(old.word(special(a)), new.word(special(b)));
                out.push(change.important(weaker));
            }
            _ => {}
        }
        if let (Special::Ask(_), Special::Ask(_)) = (&was.special, &is.special) {
            // All three answers lead to the same place.
            if let (Some(a), Some(b)) = (was.choices.first(), is.choices.first()) {
                self.leads("asks-to", change("asks-to"), (a, None), (b, None), out);
            }
            return;
        }
        self.choices((was, at_old), (is, at_new), &here, out);
    }

    fn choices(
        &self,
        (was, at_old): (&Screen, usize),
        (is, at_new): (&Screen, usize),
        here: &str,
        out: &mut Vec<Change>,
    ) {
        for (id, before, after) in pairs(&was.choices, &is.choices, |c| &c.id) {
            let name = match after {
                Some(_) => self.new.choice(self.n, at_new, id),
                None => self.old.choice(self.o, at_old, id),
            };
            let change = |kind| Change::new(self.about, kind).with("screen", here).with("choice", &name);
            match (before, after) {
                (None, Some(c)) => out.push(change("choice-new").with("to", self.new.to(self.n, &c.goto))),
                (Some(c), None) => {
                    let change = change("choice-gone").with("to", self.old.to(self.o, &c.goto));
                    out.push(change.important(guards(self.o, &c.goto)));
                }
                (Some(a), Some(b)) => {
                    if a.by_staff != b.by_staff {
                        let kind = if b.by_staff { "choice-staff" } else { "choice-anybody" };
                        out.push(change(kind).important(a.by_staff));
                    }
                    self.leads("choice-to", change("choice-to"), (a, None), (b, None), out);
                    self.conditions(a, b, &change, out);
                    let (sets, now) = (self.old.flags(self.o, a.sets), self.new.flags(self.n, b.sets));
                    if sets != now {
                        let weaker = self.counts_less(a, b);
                        out.push(change("choice-sets").old_new(sets, now).important(weaker));
                    }
                }
                (None, None) => {}
            }
        }
        let ids = |screen: &Screen, other: &Screen| -> Vec<String> {
            let both = screen.choices.iter().filter(|c| other.choices.iter().any(|o| o.id == c.id));
            both.map(|c| c.id.clone()).collect()
        };
        if ids(was, is) != ids(is, was) {
            let order = is.choices.iter().map(|c| self.new.choice(self.n, at_new, &c.id));
            let change = Change::new(self.about, "choice-order").with("screen", here);
            out.push(change.with("order", self.new.list(order)));
        }
    }

    /// Whether a choice no longer sets a flag that counts as a sign of fraud.
    fn counts_less(&self, a: &Choice, b: &Choice) -> bool {
        let counted = self.old.pack.risk.sets.iter().flat_map(|set| &set.context);
        counted.into_iter().any(|c| {
            let set = |script: &Script, choice: &Choice| script.flag(&c.flag).is_some_and(|f| choice.sets.has(f));
            set(self.o, a) && !set(self.n, b)
        })
    }

    /// Where two choices lead, with or without a condition.
    fn leads(
        &self,
        kind: &'static str,
        change: Change,
        (a, if_old): (&Choice, Option<&Target>),
        (b, if_new): (&Choice, Option<&Target>),
        out: &mut Vec<Change>,
    ) {
        let (from, to) = (if_old.unwrap_or(&a.goto), if_new.unwrap_or(&b.goto));
        let id = |script: &Script, target: &Target| match target {
            Target::Screen(at) => script.screens.get(*at).map(|s| s.id.clone()),
            _ => None,
        };
        let same = match (from, to) {
            (Target::Screen(_), Target::Screen(_)) => id(self.o, from) == id(self.n, to),
            _ => from == to,
        };
        if !same {
            let weaker = guards(self.o, from) && !guards(self.n, to);
            let change = Change { kind, ..change };
            let (from, to) = (self.old.to(self.o, from), self.new.to(self.n, to));
            out.push(change.old_new(from, to).important(weaker));
        }
    }

    /// Where a choice leads while a flag holds.
    fn conditions(&self, a: &Choice, b: &Choice, change: &dyn Fn(&'static str) -> Change, out: &mut Vec<Change>) {
        let old: Vec<(&str, &Target)> = a.instead.iter().map(|(f, t)| (self.o.flags[*f].as_str(), t)).collect();
        let new: Vec<(&str, &Target)> = b.instead.iter().map(|(f, t)| (self.n.flags[*f].as_str(), t)).collect();
        for (flag, was, is) in pairs(&old, &new, |(flag, _)| flag) {
            let change = |kind| change(kind).with("flag", flag);
            match (was, is) {
                (None, Some((_, to))) => out.push(change("condition-new").with("to", self.new.to(self.n, to))),
                (Some((_, to)), None) => {
                    let weaker = guards(self.o, to) && !guards(self.n, &b.goto);
                    out.push(change("condition-gone").with("to", self.old.to(self.o, to)).important(weaker));
                }
                (Some((_, from)), Some((_, to))) => {
                    self.leads("condition-to", change("condition-to"), (a, Some(from)), (b, Some(to)), out);
                }
                (None, None) => {}
            }
        }
    }
}
