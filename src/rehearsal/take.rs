//! A take that runs, and its record.
use super::{Now, Rehearsal};
use crate::{
    care::{Critical, Format, Item},
    case::{Case, Judged, Over, Reply, Talk, Wording},
    mastery::Agreement,
    takes::{Line, Observer, Take},
};
use jiff::Timestamp;
use std::time::Duration;

/// The mean mark of observers that passes, in tenths: "right, with small slips" by the anchors of the rubric.
const PASS_TENTHS: usize = 20;

/// A take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running {
    /// The case, by its place.
    pub case: usize,
    /// How it is held.
    pub format: Format,
    /// The talk.
    pub talk: Talk,
    /// The order of the lines at each moment.
    pub placed: Vec<Vec<usize>>,
    /// What was answered last.
    pub reply: Option<Reply>,
    /// What an observer has seen and ended it with.
    pub seen: Option<Critical>,
    /// How many observers.
    pub observers: usize,
    /// What each observer has marked.
    pub rated: Vec<Vec<(Item, u8)>>,
    /// How sure, before and after.
    pub sure: (Option<u8>, Option<u8>),
    /// When it began.
    pub began: (Timestamp, i32, Duration),
    /// Time spent in the talk.
    pub spent: Duration,
    /// When the first question about what was said and done was asked, in time spent.
    pub first_question: Option<Duration>,
    /// It was broken off.
    pub broken: bool,
}

impl Running {
    /// Whether the talk is over, one way or another.
    pub const fn is_over(&self) -> bool {
        self.broken || self.seen.is_some() || self.talk.over.is_some()
    }

    /// The critical error that ended it.
    pub const fn critical(&self) -> Option<Critical> {
        match (self.seen, self.talk.over) {
            (Some(seen), _) => Some(seen),
            (None, Some(Over::Critical(critical))) => Some(critical),
            _ => None,
        }
    }

    /// The mean mark of all observers, in tenths.
    pub fn mean_tenths(&self) -> Option<usize> {
        let marks: Vec<usize> = self.rated.iter().flatten().map(|(_, mark)| usize::from(*mark)).collect();
        (marks.iter().sum::<usize>() * 10).checked_div(marks.len())
    }

    /// How far two observers agree; nothing with one.
    pub fn agreement(&self) -> Option<Agreement> {
        let [first, second, ..] = self.rated.as_slice() else { return None };
        let pairs: Vec<(u8, u8)> = first.iter().zip(second).map(|((_, a), (_, b))| (*a, *b)).collect();
        Agreement::of(&pairs)
    }

    /// What it was worth. Where observers have marked, their marks decide instead of those of the lines that were picked for the trainee.
    pub fn judge(&self, case: &Case) -> Judged {
        let mut judged = self.talk.judge(case);
        if let Some(mean) = self.mean_tenths() {
            let good = matches!(self.talk.over, Some(Over::Outcome(outcome)) if outcome.is_good());
            let none = self.rated.iter().flatten().any(|(_, mark)| *mark == 0);
            judged.passed = good && judged.found && mean >= PASS_TENTHS && !none;
        }
        judged.passed &= self.critical().is_none() && !self.broken;
        judged
    }
}

impl Rehearsal {
    /// The case of the take.
    pub fn case(&self) -> Option<&Case> {
        self.take.as_ref().and_then(|take| self.cases.get(take.case))
    }

    /// A take that begins.
    pub(super) fn begin(&mut self, case: usize, format: Format, sure: Option<u8>, now: Now) {
        let Some(told) = self.cases.get(case) else { return };
        self.draws += 1;
        let take = Running {
            case,
            format,
            talk: Talk::new(told),
            placed: told.placed(self.setup.seed.wrapping_add(self.draws)),
            reply: None,
            seen: None,
            observers: self.setup.observers.len().min(2),
            rated: Vec::new(),
            sure: (sure, None),
            began: (now.wall, now.ahead, now.since),
            spent: Duration::ZERO,
            first_question: None,
            broken: false,
        };
        self.take = Some(take);
        (self.kept, self.walk) = (None, super::Walk::NotAsked);
    }

    /// A take in the middle of a talk, as a check or a test wants to see it.
    pub fn stage(&mut self, case: usize, format: Format, talk: Talk, reply: Option<Reply>) {
        self.begin(case, format, None, Now::made_up(Duration::ZERO));
        if let Some(take) = &mut self.take {
            (take.talk, take.reply) = (talk, reply);
        }
    }

    /// A record with what every format has.
    pub(super) fn blank(
        &self,
        case: &Case,
        format: Format,
        began: (Timestamp, i32, Duration),
        spent: Duration,
    ) -> Take {
        let version = self.pack.script(&case.script).map_or(0, |script| script.version);
        let tongue = if self.pack.tells(self.prefs.tongue, case) { self.prefs.tongue } else { 0 };
        Take {
            id: String::new(),
            began: began.0,
            ahead: began.1,
            seconds: u32::try_from(spent.as_secs()).unwrap_or(u32::MAX),
            format,
            case: case.name.clone(),
            version: case.version,
            script: case.script.clone(),
            script_version: version,
            honest: case.honest,
            language: self.pack.words.tags().get(tongue).map(ToString::to_string).unwrap_or_default(),
            trainee: self.setup.trainee,
            lines: Vec::new(),
            outcome: None,
            critical: None,
            passed: false,
            accused: false,
            first_question: None,
            observers: Vec::new(),
            sure_before: None,
            sure_after: None,
        }
    }

    /// The record of the take.
    pub fn record(&self) -> Option<Take> {
        let (take, case) = (self.take.as_ref()?, self.case()?);
        let judged = take.judge(case);
        let said = take.talk.said.iter().filter_map(|(at, n)| {
            let moment = case.moments.get(*at)?;
            let line = moment.lines.get(*n)?;
            let critical = matches!(line.leads, crate::case::Leads::Critical(_));
            let mark = (!critical).then_some(line.mark);
            Some(Line { moment: moment.id.clone(), line: line.id.clone(), item: moment.item, mark })
        });
        let outcome = match take.talk.over {
            Some(Over::Outcome(outcome)) if take.critical().is_none() => Some(outcome),
            _ => None,
        };
        let by = |n: usize| self.setup.observers.get(n).copied();
        let seen = take.rated.iter().enumerate().map(|(n, marks)| Observer { by: by(n), marks: marks.clone() });
        Some(Take {
            lines: said.collect(),
            outcome,
            critical: take.critical(),
            passed: judged.passed,
            accused: judged.accused,
            first_question: take.first_question.map(|at| u32::try_from(at.as_secs()).unwrap_or(u32::MAX)),
            observers: seen.collect(),
            sure_before: take.sure.0,
            sure_after: take.sure.1,
            ..self.blank(case, take.format, take.began, take.spent)
        })
    }

    /// The take as a walk that `check` replays; only a case in a file of its own has one, because a part of a script is made anew from it.
    pub fn as_walk(&self) -> Option<String> {
        let (take, case) = (self.take.as_ref()?, self.case().filter(|case| case.wording == Wording::Own)?);
        let mut text = format!("take NAME case={} {{\n", case.name);
        for (at, n) in &take.talk.said {
            let moment = case.moments.get(*at)?;
            text += &format!("    say {} {}\n", moment.id, moment.lines.get(*n)?.id);
        }
        let end = match take.talk.over? {
            Over::Outcome(outcome) => outcome.name(),
            Over::Critical(critical) => critical.name(),
        };
        let passed = take.talk.judge(case).passed;
        text += &format!("    end {end} passed=#{passed}\n}}\n");
        Some(text)
    }
}
