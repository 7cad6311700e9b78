//! What a branch learns from its takes: who is current, what is weakest, how often fraud was stopped and honest customers were suspected,
//! how far observers agree, and how it goes on.
//!
//! **Invariant:** takes in, figures out; no clock, no file, cannot fail. Numbers of colleagues are in it only where it was asked for
//! [`Asked::inside`] the branch: otherwise they are not there to be shown. A share, mean or agreement is written from 5 on only, with how
//! many it stands on. Nobody is ranked.
//!
//! What is made to be sent on ([`csv()`], [`html()`]) and not for inside says "under 5" where the report does ([`crate::report`]): of a team of
//! fewer than 5 it does not tell how many are current, nor how often a critical error was made when it was seldom, nor how a week with
//! fewer than 5 takes went.
mod html;
mod lines;
mod period;
pub(crate) mod plot;
mod rows;
mod text;
pub mod xapi;

pub use html::html;
pub use lines::csv;
pub use period::{Period, Step};
pub use rows::rows;
pub use text::text;

use crate::{
    care::{Critical, Format, Item, Outcome, Staff},
    mastery::{Agreement, Share},
    takes::{Take, Takes, Weak},
};
use jiff::civil::Date;

/// Figures that stand on fewer are not shown.
pub const FEW: usize = 5;

/// What stands over everything that has numbers of colleagues.
pub const INSIDE: &str = "for inside the branch only";

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The day on which it is asked.
    pub today: Date,
    /// The cases that there are, each as case and script; the scripts of takes are added.
    pub there: &'a [(String, String)],
    /// With the numbers of colleagues, for inside the branch.
    pub inside: bool,
    /// How many records could not be read.
    pub unread: usize,
}

/// How a colleague stands with a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Mastered and not overdue.
    Current,
    /// Mastered, and its day is over.
    Overdue,
    /// Not mastered yet, or not any more.
    Learning,
    /// Never rehearsed.
    Never,
}

impl Standing {
    const ALL: [Self; 4] = [Self::Current, Self::Overdue, Self::Learning, Self::Never];

    const fn name(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Overdue => "overdue",
            Self::Learning => "learning",
            Self::Never => "never rehearsed",
        }
    }

    fn of(takes: &Takes, who: Staff, script: &str, today: Date) -> Self {
        match takes.mastery(who, script) {
            None => Self::Never,
            Some(mastery) if mastery.is_current(today) => Self::Current,
            Some(mastery) if mastery.is_mastered() => Self::Overdue,
            Some(_) => Self::Learning,
        }
    }
}

/// A script, and how many are current on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    /// Its name.
    pub name: String,
    /// How many colleagues are current.
    pub current: usize,
    /// Of how many: those who rehearse at all.
    pub of: usize,
    /// How each stands; empty where it was not asked for inside the branch.
    pub who: Vec<(Staff, Standing)>,
}

/// A mean, and of how many.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Mean {
    /// The mean; 0 of none.
    pub mean: f64,
    /// Of how many.
    pub n: usize,
}

impl Mean {
    fn of(all: impl IntoIterator<Item = u32>) -> Self {
        let (sum, n) = all.into_iter().fold((0_u64, 0), |(sum, n), one| (sum + u64::from(one), n + 1));
        Self { mean: if n == 0 { 0.0 } else { sum as f64 / n as f64 }, n }
    }
}

/// How often, and of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// How often.
    pub of: usize,
    /// Of how many.
    pub n: usize,
}

impl Count {
    fn of<'a>(takes: impl Iterator<Item = &'a Take>, which: impl Fn(&Take) -> bool) -> Self {
        takes.fold(Self::default(), |all, take| Self { of: all.of + usize::from(which(take)), n: all.n + 1 })
    }

    /// The share with its 95 % interval; nothing under [`FEW`].
    pub fn share(self) -> Option<Share> {
        Share::of(self.of, self.n).filter(|share| share.n >= FEW)
    }
}

/// What a branch has learnt.
#[derive(Debug, Clone, PartialEq)]
pub struct Progress {
    /// The day on which it was asked.
    pub today: Date,
    /// With the numbers of colleagues.
    pub inside: bool,
    /// How many records could not be read.
    pub unread: usize,
    /// How many takes there are.
    pub takes: usize,
    /// How many of each format.
    pub formats: Vec<(Format, usize)>,
    /// How many, alone or in a pair, were broken off: neither passed nor failed, though their marks and times count.
    pub broken_off: usize,
    /// How many colleagues rehearse: at least one take counts for them.
    pub colleagues: usize,
    /// Each script, in the order of the names.
    pub scripts: Vec<Script>,
    /// Where lines have the lowest mean mark, as case and moment.
    pub moment: Option<Weak<String>>,
    /// The item with the lowest mean mark.
    pub item: Option<Weak<Item>>,
    /// The mean of every item that has a mark, in the order of the rubric.
    pub items: Vec<Weak<Item>>,
    /// Fraud cases that ended with a customer who is safe.
    pub hits: Count,
    /// Honest customers who were accused, shamed, refused, or left.
    pub alarms: Count,
    /// How far two observers agree.
    pub agreement: Option<Agreement>,
    /// Seconds to the first question.
    pub question: Mean,
    /// How sure of it trainees were before, from 1 to 4, in takes where they said both.
    pub before: Mean,
    /// And after.
    pub after: Mean,
    /// Critical errors.
    pub critical: Vec<(Critical, usize)>,
    /// By what the time is divided.
    pub step: Step,
    /// Passed of those that came to an end, over time.
    pub periods: Vec<Period>,
}

/// Whether an honest customer was wronged.
fn is_alarm(take: &Take) -> bool {
    let sent_away = matches!(take.outcome, Some(Outcome::Refused | Outcome::Left));
    take.accused || sent_away || take.critical == Some(Critical::Shames)
}

impl Progress {
    /// The progress of takes.
    pub fn of(takes: &Takes, asked: &Asked<'_>) -> Self {
        let talks = || takes.iter().filter(|take| take.format != Format::Drill);
        let ended = || talks().filter(|take| take.is_ended());
        let sure = || takes.iter().filter_map(|take| Some((take.sure_before?, take.sure_after?)));
        let pairs: Vec<(u8, u8)> = takes.iter().flat_map(Take::pairs).collect();
        let days: Vec<(Date, bool)> = ended().map(|take| (take.day(), take.passed)).collect();
        let (step, periods) = period::of(&days, asked.today);
        Self {
            today: asked.today,
            inside: asked.inside,
            unread: asked.unread,
            takes: takes.len(),
            formats: Format::ALL.iter().map(|f| (*f, takes.iter().filter(|t| t.format == *f).count())).collect(),
            broken_off: talks().filter(|take| !take.is_ended()).count(),
            colleagues: takes.trainees().len(),
            scripts: scripts(takes, asked),
            moment: takes.weakest_moment().map(|weak| {
                let (case, moment) = weak.what;
                Weak { what: format!("{case}/{moment}"), mean: weak.mean, n: weak.n }
            }),
            item: takes.weakest(None),
            items: takes.items(),
            hits: Count::of(ended().filter(|t| !t.honest), |t| t.outcome == Some(Outcome::Safe)),
            alarms: Count::of(ended().filter(|t| t.honest), is_alarm),
            agreement: Agreement::of(&pairs),
            question: Mean::of(takes.iter().filter_map(|take| take.first_question)),
            before: Mean::of(sure().map(|(before, _)| u32::from(before))),
            after: Mean::of(sure().map(|(_, after)| u32::from(after))),
            critical: Critical::ALL
                .iter()
                .map(|c| (*c, takes.iter().filter(|t| t.critical == Some(*c)).count()))
                .collect(),
            step,
            periods,
        }
    }
}

fn scripts(takes: &Takes, asked: &Asked<'_>) -> Vec<Script> {
    let mut names = takes.scripts();
    names.extend(asked.there.iter().map(|(_, script)| script.as_str()));
    let colleagues = takes.trainees();
    let one = |name: &str| {
        let who: Vec<(Staff, Standing)> =
            colleagues.iter().map(|who| (*who, Standing::of(takes, *who, name, asked.today))).collect();
        Script {
            name: name.to_owned(),
            current: who.iter().filter(|(_, standing)| *standing == Standing::Current).count(),
            of: who.len(),
            who: if asked.inside { who } else { Vec::new() },
        }
    };
    names.into_iter().map(one).collect()
}

/// "not shown, 3 of at least 5".
fn too_few(n: usize) -> String {
    format!("not shown ({n}; from {FEW} on)")
}

/// "18 of 20, 90 % (95 % interval 70 to 97 %)".
fn share(count: Count) -> String {
    let Some(share) = count.share() else { return too_few(count.n) };
    let percent = |share: f64| (share * 100.0).round();
    let p = percent(share.of as f64 / share.n as f64);
    let (low, high) = (percent(share.low), percent(share.high));
    format!("{} of {}, {p} % (95 % interval {low} to {high} %)", share.of, share.n)
}

/// "85 % of 40 marks, kappa 0.71".
fn agreement(agreement: Option<Agreement>) -> String {
    let Some(a) = agreement.filter(|a| a.n >= FEW) else { return too_few(agreement.map_or(0, |a| a.n)) };
    let kappa = a.kappa.map_or_else(|| "undefined, all marks are alike".to_owned(), |kappa| format!("{kappa:.2}"));
    format!("{:.0} % of {} marks, kappa {kappa}", a.percent, a.n)
}

/// "1.20 of 3, 14 marks".
fn weak<T>(weak: &Weak<T>) -> String {
    format!("mean {:.2} of {}, {} marks", weak.mean, Item::BEST, weak.n)
}

/// "8 of 10".
fn said(period: &Period) -> String {
    if period.n == 0 { "no take".to_owned() } else { format!("{} of {}", period.passed, period.n) }
}

impl Progress {
    /// Whether a step of time is of so few takes that it is of somebody, and not for outside.
    fn hides(&self, period: &Period) -> bool {
        !self.inside && (1..FEW).contains(&period.n)
    }

    /// What is sent on about a step of time.
    fn sent(&self, period: &Period) -> String {
        if self.hides(period) { format!("under {FEW} takes") } else { said(period) }
    }
}

/// Numbers of colleagues who stand so, in one line.
fn numbers(script: &Script, standing: Standing) -> String {
    let who = script.who.iter().filter(|(_, s)| *s == standing);
    who.map(|(who, _)| who.number().to_string()).collect::<Vec<_>>().join(" ")
}
