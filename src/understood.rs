//! What was understood in a month: who knows each topic, what to teach next, what is mistaken for right, whom lessons reached, how rooms
//! changed, and where tasks are hard.
//!
//! **Invariant:** sums in, figures out; no clock, no file, cannot fail. There is no row for a person, nobody is ranked, and there is no figure
//! for "kept away from the counter". Hands of rooms are never mixed into the answers at the machine.
//!
//! On the machine itself ([`text()`]) every figure is the true one. What is made to be sent on ([`csv()`], [`html()`]) hides small counts so that
//! they cannot be reckoned from what stands beside them (`understood/hide.rs`): "under 5" where no sum is told that it is part of, and
//! "others together" where one is.
mod cells;
mod friction;
mod hide;
mod html;
mod lines;
mod plot;
mod rooms;
mod share;
mod text;
mod topic;

pub use cells::Key;
pub use friction::{Friction, KINDS, Page, Pages, Screen};
pub use html::html;
pub use lines::csv;
pub use rooms::{Lessons, Room, Rooms, odd};
pub use share::{Change, GUESS, Hands, Known, LEAST, Tally, corrected};
pub use text::text;
pub use topic::{Reach, Topic};

use crate::{
    journal::Row,
    mastery::Share,
    pack::Pack,
    quiz::{Quiz, scope},
    tickets::Month,
    words::Message,
};
use std::collections::{BTreeMap, BTreeSet};

/// So many topics are named to be taught next.
const WEAKEST: usize = 3;

/// What is asked for.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The month.
    pub month: Month,
    /// Minutes that the clock on the wall is ahead of UTC.
    pub ahead: i32,
    /// The quizzes and their words.
    pub pack: &'a Pack,
}

/// What a report is made of.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The sums of the month at the machine, each with its count.
    pub sums: &'a [(Key, u64)],
    /// What was counted of the pages of tasks in the month, each with its count.
    pub pages: &'a [(Page, u64)],
    /// Lessons in rooms, of any month.
    pub lessons: &'a Lessons,
    /// The journal of the machine, of any month.
    pub journal: &'a [Row],
}

/// The wrong answer that is chosen most for an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Topic and item.
    pub item: String,
    /// The answer in the words of the first language; its place in the bank where there are none.
    pub answer: String,
    /// How often it was chosen.
    pub count: u64,
    /// How often the item was answered.
    pub n: u64,
}

/// What was understood in a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Understood {
    /// Year and month.
    pub month: Month,
    /// The topics of which anything is known, by name.
    pub topics: BTreeMap<String, Topic>,
    /// The wrong answer chosen most of each item, the most frequent first.
    pub mistakes: Vec<Mistake>,
    /// Lessons in rooms.
    pub rooms: Rooms,
    /// Where tasks are hard.
    pub friction: Friction,
    /// Topics and items that this pack does not have.
    pub unknown: BTreeSet<String>,
    /// Rows of the sums that are none of ours.
    pub odd: usize,
}

impl Understood {
    /// What was understood, from sums, lessons and journal.
    pub fn of(source: &Source<'_>, asked: &Asked<'_>) -> Self {
        let mut topics = BTreeMap::new();
        let odd = source.sums.iter().filter(|(key, count)| !cells::count(&mut topics, key, *count)).count();
        let friction = Friction::of(source.journal, source.pages, asked.month, asked.ahead);
        let mut all = Self {
            month: asked.month,
            topics,
            mistakes: Vec::new(),
            rooms: Rooms::of(source.lessons, asked.month),
            unknown: BTreeSet::new(),
            odd: odd + friction.odd,
            friction,
        };
        all.name(asked.pack);
        let items = source.lessons.all.iter().filter(|lesson| crate::tickets::month(lesson.day) == asked.month);
        for lesson in items {
            let quiz = asked.pack.quiz(&lesson.topic);
            all.unknown.extend(quiz.is_none().then(|| lesson.topic.clone()));
            let shows = lesson.before.iter().chain(&lesson.after);
            let strange = |item: &String| quiz.is_some_and(|quiz| !quiz.items.iter().any(|known| known.id == *item));
            let strangers = shows.map(|show| &show.item).filter(|item| strange(item));
            all.unknown.extend(strangers.map(|item| format!("{}/{item}", lesson.topic)));
        }
        all
    }

    /// Gives the sums their words, and tells honest items apart.
    fn name(&mut self, pack: &Pack) {
        for (name, topic) in &mut self.topics {
            let quiz = pack.quiz(name);
            topic.title = title(pack, name);
            if quiz.is_none() {
                self.unknown.insert(name.clone());
            }
            for (id, answers) in &topic.items {
                let item = quiz.and_then(|quiz| quiz.items.iter().find(|item| item.id == *id));
                if item.is_some_and(|item| item.honest) {
                    topic.honest.add(&answers.all);
                } else if quiz.is_some() && item.is_none() {
                    self.unknown.insert(format!("{name}/{id}"));
                }
                let most = answers.others.iter().enumerate().max_by_key(|(nth, count)| (**count, usize::MAX - nth));
                let Some((nth, &count)) = most.filter(|(_, count)| **count > 0) else { continue };
                let answer = words(pack, quiz, id, nth).unwrap_or_else(|| format!("answer {}", nth + 1));
                self.mistakes.push(Mistake { item: format!("{name}/{id}"), answer, count, n: answers.all.n() });
            }
        }
        self.mistakes.sort_by(|a, b| (b.count, &a.item).cmp(&(a.count, &b.item)));
    }

    /// What to teach next: the three topics of which the most that can be hoped for is least, each with that share ([`Topic::to_teach`]).
    /// One of which everybody may know it is not among them.
    pub fn next(&self) -> Vec<(&str, &Topic, Known)> {
        let known = self.topics.iter().filter_map(|(name, topic)| Some((name.as_str(), topic, topic.to_teach()?.0)));
        let mut all: Vec<_> = known.filter(|(_, _, known)| known.high < 1.0).collect();
        all.sort_by(|a, b| a.2.high.total_cmp(&b.2.high).then_with(|| a.0.cmp(b.0)));
        all.truncate(WEAKEST);
        all
    }

    /// Answers to honest items, over all topics.
    pub fn honest(&self) -> Tally {
        let mut all = Tally::default();
        self.topics.values().for_each(|topic| all.add(&topic.honest));
        all
    }

    /// Whether nothing was counted at all.
    pub fn is_empty(&self) -> bool {
        self.topics.is_empty() && self.friction.is_empty() && self.rooms.is_empty() && self.odd == 0
    }
}

/// What the episode of a topic is called.
fn title(pack: &Pack, topic: &str) -> Option<String> {
    let script = format!("lesson-{topic}");
    pack.script(&script)?;
    pack.said(0, &Message::of(&script, "title")).map(|title| one_line(&title))
}

/// The words of an answer.
fn words(pack: &Pack, quiz: Option<&Quiz>, item: &str, nth: usize) -> Option<String> {
    let quiz = quiz?;
    let answer = quiz.items.iter().find(|known| known.id == item)?.answers.get(nth)?;
    pack.said(0, &Message::of(&scope(&quiz.topic), item).attribute(answer)).map(|said| one_line(&said))
}

fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control()).map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// "65".
fn percent(share: f64) -> i64 {
    (share * 100.0).round() as i64
}

/// Said of a topic of which a mistaken belief is common: the interval of the corrected share has no width then.
const UNDER: &str = "fewer found it than by guessing";

/// "65 % (95 % interval 43 to 83 %)".
fn known(known: &Known) -> String {
    if known.high <= 0.0 {
        return format!("0 %, {UNDER}");
    }
    format!("{} % (95 % interval {} to {} %)", percent(known.share), percent(known.low), percent(known.high))
}

/// "52 %" of a share that stands on enough.
fn observed(share: Share) -> String {
    format!("{} %", percent(share.of as f64 / share.n as f64))
}

/// "29 points more (95 % interval 17 more to 41 more)": no sign that a table program reckons with.
fn change(change: &Change) -> String {
    let points = |by: f64| match percent(by) {
        0 => "0".to_owned(),
        more @ 1.. => format!("{more} more"),
        fewer => format!("{} fewer", -fewer),
    };
    let by = match percent(change.by) {
        0 => "no point more".to_owned(),
        more @ 1.. => format!("{more} points more"),
        fewer => format!("{} points fewer", -fewer),
    };
    format!("{by} (95 % interval {} to {})", points(change.low), points(change.high))
}
