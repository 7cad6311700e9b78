//! While nobody is there: the welcome page, and by turns one page of the topic of the month, where the branch wants that.
//!
//! **Invariant:** without a topic nothing wakes. A page stays as long as a slow reader needs for it; whoever touches the glass finds the page
//! that was there, and from then on it is a page as any other.
use super::{Effect, Kiosk, Place};
use crate::words::Message;
use std::{collections::BTreeMap, time::Duration};

/// What a page has before its first letter is read (issue: 5 s and half a second a character).
const SETTLES: Duration = Duration::from_secs(5);
/// What a character takes: 120 a minute, slower than any reader of domain notes 6.5.
const A_CHARACTER: Duration = Duration::from_millis(500);
/// What can be chosen on the page of the month.
const ON_STILL: [&str; 2] = ["still-begin", "still-tell"];
/// What stands in the footer and at the edge.
const EVERYWHERE: [&str; 6] = ["person", "back", "counter", "look", "edge-lessons", "edge-quiz"];
/// The screen of an episode that says what to do.
pub const DO: &str = "do";

/// What a branch does with lessons.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lessons {
    /// The topics of the months, by number of the month.
    pub months: BTreeMap<i8, String>,
    /// The topic of the month stands on a still page while nobody is there.
    pub still: bool,
    /// The welcome page offers the quiz of this topic.
    pub event: Option<String>,
    /// Who took part in a quiz gets a picture to show to a colleague.
    pub prize: bool,
    /// What was understood lights up places on the map of the market.
    pub map: bool,
}

impl Kiosk {
    /// The topic of this month, where the calendar has one that this pack teaches.
    pub fn topic_of_month(&self) -> Option<&str> {
        let topic = self.setup.lessons.months.get(&self.today.month())?;
        self.pack.quiz(topic).map(|quiz| quiz.topic.as_str())
    }

    /// The episode that the still page is about.
    pub fn still_script(&self) -> Option<&str> {
        let topic = self.topic_of_month().filter(|_| self.setup.lessons.still)?;
        let teaches = |name: &str| {
            let lesson = self.pack.script(name).and_then(|script| script.lesson.as_ref());
            lesson.is_some_and(|lesson| lesson.topic == topic)
        };
        let all = self.pack.episodes();
        let (_, name) = all.into_iter().find(|(_, name)| teaches(name))?;
        let tongue = self.setup.prefs.tongue;
        let read = self.pack.script(name)?.find(DO).is_some() && self.pack.speaks(tongue, name);
        (read && !self.is_closed(name, tongue)).then_some(name)
    }

    /// When the page changes while nobody is there.
    pub(super) fn still_at(&self) -> Option<Duration> {
        self.still_script().map(|script| self.turned + self.reading(script))
    }

    /// How long the page that is there is read: as long as its words need.
    fn reading(&self, script: &str) -> Duration {
        let tongue = self.setup.prefs.tongue;
        let args = self.pack.lesson_args(tongue, self.today, self.setup.phone.as_deref(), self.setup.hours.as_deref());
        let count = |mut message: Message| {
            message.args.extend(args.clone());
            let said = self.pack.said(tongue, &message).unwrap_or_default();
            said.chars().filter(|c| !c.is_whitespace()).count()
        };
        let with_body = |message: Message| vec![message.clone(), message.attribute("body")];
        let page = match &self.top().place {
            Place::Menu(id) => self.pack.menu(id).map_or_else(Vec::new, |menu| {
                // What can be chosen here is what somebody reads this page for.
                menu.entries.iter().map(|entry| menu.label(entry)).chain(with_body(menu.heading())).collect()
            }),
            _ => with_body(Message::of(script, DO)).into_iter().chain(ON_STILL.map(Message::common)).collect(),
        };
        // What stands on both: the four places, the edge, "this month" before the title.
        let title = [Message::common("month-title").with("title", ""), Message::of(script, "title")];
        let both = EVERYWHERE.map(Message::common).into_iter().chain(title);
        let edge = self.setup.tongues.iter().map(|&tongue| {
            let name = self.pack.said(tongue, &Message::common("lang-name")).unwrap_or_default();
            name.chars().count()
        });
        let all: usize = page.into_iter().chain(both).map(count).chain(edge).sum();
        SETTLES + A_CHARACTER * u32::try_from(all).unwrap_or(u32::MAX)
    }

    /// Turns the page, if it is time and nobody is there.
    pub(super) fn still_tick(&mut self, now: Duration) {
        let Some(script) = self.still_script().map(str::to_owned) else {
            // The month is over.
            if self.top().place.is_still() {
                self.trail.pop();
            }
            return;
        };
        if now < self.turned + self.reading(&script) {
            return;
        }
        self.turned = now;
        if self.top().place.is_still() {
            self.trail.pop();
        } else if self.trail.fresh() {
            self.go(Place::Still(script));
        }
    }

    /// From the still page to the welcome page, or to the episode.
    pub(super) fn leave_still(&mut self, tell: bool, out: &mut Vec<Effect>) {
        let Place::Still(script) = self.top().place.clone() else { return };
        self.trail.pop();
        if tell {
            self.begin(&script, out);
        }
    }
}
