//! Red-flag questions: what they weigh, which ones a task asks, and what follows from the answers, with the reasons.
//!
//! **Invariant:** a verdict is a sum and a few hard flags; it knows no customer, no words and no screen. Adding a red
//! flag never lowers a verdict, the order of the answers does not change it, and all base questions are always asked.
//!
//! Source of questions, weights and levels: `assets/risk/`, where each line says why. The points are an expert's
//! guess of the likelihood ratio and await a branch's own outcomes.
mod read;

use std::collections::BTreeMap;

/// No set asks more base questions than this (domain notes, 3.4).
pub const MOST_BASE: usize = 4;
/// No visit is asked more follow-up questions than this (domain notes, 3.4).
pub const MOST_FOLLOW_UPS: usize = 2;

/// An answer to a red-flag question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// The sign is not there.
    No,
    /// Not sure: half the points, rounded up.
    NotSure,
    /// The sign is there.
    Yes,
}

impl Answer {
    /// In the order in which they stand on the screen: yes and no are never neighbours.
    pub const ON_SCREEN: [Self; 3] = [Self::Yes, Self::NotSure, Self::No];

    /// The name in files and words.
    pub const fn name(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::NotSure => "not-sure",
            Self::Yes => "yes",
        }
    }
}

/// What follows from the answers, in rising order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// One short tip, and on.
    Calm,
    /// A pause: family, staff, next-day arrival. Going on is allowed.
    Pause,
    /// Staff talk first.
    Talk,
    /// A hard flag: the guide does not go on by itself.
    Stop,
}

impl Level {
    /// Every level, in rising order.
    pub const ALL: [Self; 4] = [Self::Calm, Self::Pause, Self::Talk, Self::Stop];

    /// The name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Calm => "calm",
            Self::Pause => "pause",
            Self::Talk => "talk",
            Self::Stop => "stop",
        }
    }
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Names its words in `risk.ftl`.
    pub id: String,
    /// log2 of how much more often the sign is seen in fraud than in an ordinary errand (expert's guess).
    pub points: u32,
    /// A yes stops by itself.
    pub hard: bool,
    /// For staff only: never on a screen, because the one whom it is about may stand beside the customer.
    pub staff_only: bool,
    /// The kinds of fraud that it catches.
    pub hits: Vec<String>,
}

/// The questions that a kind of task asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Set {
    /// Its name.
    pub id: String,
    /// Always asked, in this order, all of them.
    pub base: Vec<String>,
    /// Asked after them where that can change the verdict, in this order, at most [`MOST_FOLLOW_UPS`].
    pub then: Vec<String>,
    /// Flags of the script that count: the task has asked already.
    pub context: Vec<Context>,
}

/// A flag of the script that a set counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context {
    /// The flag.
    pub flag: String,
    /// Its points.
    pub points: u32,
    /// The question that it answers, which is then never asked again.
    pub answers: Option<String>,
}

/// A kind of fraud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fraud {
    /// Its name in `hits` (`F01`).
    pub id: String,
    /// The script that tells of it, if there is one.
    pub script: Option<String>,
    /// The sets one of whose base questions must catch it.
    pub caught_by: Vec<String>,
}

/// All questions of a market.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Risk {
    /// The questions.
    pub questions: Vec<Question>,
    /// The sets.
    pub sets: Vec<Set>,
    /// The kinds of fraud.
    pub frauds: Vec<Fraud>,
    /// From how many points on a pause follows.
    pub pause: u32,
    /// From how many points on staff talk first.
    pub talk: u32,
}

/// Why a verdict is what it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// A question was answered by yes or not sure.
    Answer {
        /// The question.
        question: String,
        /// The answer.
        answer: Answer,
        /// What it counts.
        points: u32,
        /// The question is a hard one.
        hard: bool,
    },
    /// The task has learnt it.
    Context {
        /// The flag.
        flag: String,
        /// What it counts.
        points: u32,
    },
}

/// What follows, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// What follows.
    pub level: Level,
    /// The sum.
    pub points: u32,
    /// What it rests on, in the order of the set.
    pub reasons: Vec<Reason>,
}

impl Risk {
    /// The question of that id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|q| q.id == id)
    }

    /// The set of that id.
    pub fn set(&self, id: &str) -> Option<&Set> {
        self.sets.iter().find(|s| s.id == id)
    }

    /// What follows from answers and from the flags of the task that a set counts. A question that was answered twice
    /// counts once, at its worst.
    pub fn verdict(&self, set: &str, answers: &[(String, Answer)], flag: impl Fn(&str) -> bool) -> Verdict {
        let mut worst: BTreeMap<&str, Answer> = BTreeMap::new();
        for (id, answer) in answers {
            let slot = worst.entry(id).or_insert(*answer);
            *slot = (*slot).max(*answer);
        }
        let context = self.set(set).into_iter().flat_map(|s| &s.context).filter(|c| flag(&c.flag));
        let mut reasons: Vec<Reason> =
            context.map(|c| Reason::Context { flag: c.flag.clone(), points: c.points }).collect();
        let (mut stop, mut talk) = (false, false);
        for q in &self.questions {
            let (answer, points) = match worst.get(q.id.as_str()) {
                Some(Answer::Yes) => (Answer::Yes, q.points),
                Some(Answer::NotSure) => (Answer::NotSure, q.points.div_ceil(2)),
                Some(Answer::No) | None => continue,
            };
            stop |= q.hard && answer == Answer::Yes;
            talk |= q.hard;
            reasons.push(Reason::Answer { question: q.id.clone(), answer, points, hard: q.hard });
        }
        let points = reasons.iter().map(|r| match r {
            Reason::Answer { points, .. } | Reason::Context { points, .. } => points,
        });
        let points = points.sum();
        let level = match points {
            _ if stop => Level::Stop,
            n if talk || n >= self.talk => Level::Talk,
            n if n >= self.pause => Level::Pause,
            _ => Level::Calm,
        };
        Verdict { level, points, reasons }
    }

    /// The follow-up question that is due, if one is: when something is not plain "no" (an answer, a new payee, a large
    /// sum), and staff are not to talk anyway. So nobody is asked more than needed, and a stop comes as soon as a call.
    pub fn follow_up(&self, set: &str, answers: &[(String, Answer)], flag: impl Fn(&str) -> bool) -> Option<&str> {
        let set = self.set(set)?;
        let answered = |id: &str| answers.iter().any(|(a, _)| a == id);
        let asked = set.then.iter().filter(|id| answered(id)).count();
        if asked >= MOST_FOLLOW_UPS || !set.base.iter().all(|id| answered(id)) {
            return None;
        }
        let open = answers.iter().any(|(id, a)| set.base.contains(id) && *a != Answer::No)
            || set.context.iter().any(|c| flag(&c.flag));
        if !open || self.verdict(&set.id, answers, &flag).level >= Level::Talk {
            return None;
        }
        let told = |id: &str| set.context.iter().any(|c| c.answers.as_deref() == Some(id));
        set.then.iter().map(String::as_str).find(|id| !answered(id) && !told(id))
    }

    /// The script of the kind of fraud that the answers point to: the one whose questions got most points, of as many the
    /// one that stands first. Nothing when nothing was answered by yes or not sure.
    pub fn story(&self, answers: &[(String, Answer)]) -> Option<&str> {
        let points = |fraud: &Fraud| -> u32 {
            let hit = |q: &&Question| q.hits.contains(&fraud.id);
            let worst = |q: &Question| answers.iter().filter(|(id, _)| *id == q.id).map(|(_, a)| *a).max();
            let count = |q: &Question| match worst(q) {
                Some(Answer::Yes) => q.points,
                Some(Answer::NotSure) => q.points.div_ceil(2),
                Some(Answer::No) | None => 0,
            };
            self.questions.iter().filter(hit).map(count).sum()
        };
        let told = self.frauds.iter().filter_map(|f| Some((points(f), f.script.as_deref()?)));
        // `max_by_key` would take the last of several.
        let best = told.rev().max_by_key(|(points, _)| *points)?;
        (best.0 > 0).then_some(best.1)
    }

    /// The kinds of fraud that no base question of one of their sets catches: the claim of the domain notes (3.4),
    /// computed. `(fraud, set)`.
    pub fn uncaught(&self) -> Vec<(&str, &str)> {
        let catches = |set: &Set, fraud: &Fraud| {
            set.base.iter().filter_map(|id| self.question(id)).any(|q| q.hits.contains(&fraud.id))
        };
        let pairs = self.frauds.iter().flat_map(|f| f.caught_by.iter().map(move |s| (f, s.as_str())));
        pairs
            .filter(|(f, s)| !self.set(s).is_some_and(|set| catches(set, f)))
            .map(|(f, s)| (f.id.as_str(), s))
            .collect()
    }
}
