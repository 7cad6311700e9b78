//! Calling a person: "called" until a colleague answers, then "is coming". The work stays where it is.
//!
//! **Invariant:** whatever happens to a call is recorded first and told second. What a customer or a bystander can see and hear of a
//! stop is what they can see of a call, but for the bell, which rings for no stop.
use super::{
    Call, Called, Effect, Kiosk, Place,
    calls::{Page, Paged},
};
use crate::{
    care::{Level, Need, Staff},
    journal::Event,
    script::Screen,
};
use std::time::Duration;

impl Kiosk {
    /// Calls, unless nobody is on duty or somebody is called already. A call that was answered is over once its page
    /// was left: nobody is told that a colleague is coming who came and went.
    pub(super) fn call_person(&mut self, need: Need, out: &mut Vec<Effect>) {
        if !self.waits() {
            self.end_answered(out);
        }
        if !self.staffed || !self.calls.lacks(need) {
            return;
        }
        let work = self.trail.work().map(|(_, script, at)| (script.to_owned(), at));
        let call = Called { need, level: Level::Hall, since: self.touched, state: Call::Waiting, work };
        self.tell(&call, Paged::Called, out);
        self.calls.add(call);
    }

    /// Calls from the page that waits: at a gate it is the stop that calls, whatever was pressed.
    pub(super) fn call_here(&mut self, out: &mut Vec<Effect>) {
        let need = if self.at_gate() { Need::Stop } else { Need::Stuck };
        self.call_person(need, out);
    }

    /// Somebody has seen the calls and comes; who it is may be picked, where the names are known.
    pub(super) fn answer(&mut self, now: Duration, out: &mut Vec<Effect>) {
        let answered = self.calls.answer(now);
        for call in &answered {
            self.tell(call, Paged::Answered, out);
        }
        if !answered.is_empty() && (2..=4).contains(&self.setup.names.len()) {
            self.go(Place::Who);
        }
    }

    /// Whoever was called before does not know of what comes now.
    pub(super) fn end_answered(&mut self, out: &mut Vec<Effect>) {
        self.end_where(|c| c.state == Call::Coming, out);
    }

    /// All calls are over.
    pub(super) fn end_calls(&mut self, out: &mut Vec<Effect>) {
        self.end_where(|_| true, out);
    }

    fn end_where(&mut self, over: impl Fn(&Called) -> bool, out: &mut Vec<Effect>) {
        for call in self.calls.end(over) {
            self.tell(&call, Paged::Ended, out);
        }
    }

    /// What time does to calls: nobody waits for somebody who went home, the next person is called, names leave the screen.
    pub(super) fn look_at_calls(&mut self, now: Duration, out: &mut Vec<Effect>) {
        if !self.staffed {
            self.end_where(|c| c.state == Call::Waiting, out);
        }
        for call in self.calls.carry_on(self.setup.ladder, now) {
            self.tell(&call, Paged::CarriedOn, out);
        }
        if self.names_until().is_some_and(|until| until <= now) {
            self.leave_names();
        }
    }

    /// The names leave the screen, in whatever looks they were laid over each other.
    pub(super) fn leave_names(&mut self) {
        while self.top().place == Place::Who && self.trail.pop() {}
    }

    /// When the names leave the screen.
    pub(super) fn names_until(&self) -> Option<Duration> {
        (self.top().place == Place::Who).then(|| self.calls.names_until())
    }

    /// Writes into the journal what happened to a call, then tells it.
    fn tell(&self, call: &Called, what: Paged, out: &mut Vec<Effect>) {
        let &Called { need, level, .. } = call;
        let work = call.work.as_ref().map(|(script, at)| (script.as_str(), *at));
        let (script, screen) = work.and_then(|(script, at)| self.ids(script, at)).unzip();
        out.push(Effect::Record(match what {
            Paged::Called => Event::Called { need, script, screen },
            Paged::CarriedOn => Event::CallCarriedOn { need, level },
            Paged::Answered => Event::CallAnswered { need },
            Paged::Ended => Event::CallEnded { need },
        }));
        out.push(Effect::Page(Page { what, need, level, code: self.pack.call_code(need, work) }));
    }

    /// What the customer is told of the calls.
    pub fn call(&self) -> Option<Call> {
        self.calls.state()
    }

    /// The calls, oldest first, for staff.
    pub fn calls(&self) -> &[Called] {
        self.calls.list()
    }

    /// Nobody has answered for long; said on every page that waits.
    pub fn late(&self) -> bool {
        self.calls.late()
    }

    /// Who comes, if a colleague has said so.
    pub fn who_comes(&self) -> Option<&str> {
        let staff = self.calls.by()?;
        self.setup.names.iter().find(|(number, _)| *number == staff).map(|(_, name)| name.as_str())
    }

    /// Whether the last call reached no lamp and no bell: the program that the branch has set could not be run.
    pub fn calls_fail(&self) -> bool {
        self.calls_fail
    }

    /// A colleague stands here: whoever was called has come.
    pub(super) fn come(&mut self, now: Duration, out: &mut Vec<Effect>) {
        for call in self.calls.answer(now) {
            self.tell(&call, Paged::Answered, out);
        }
    }

    /// This colleague comes: the customer waits, and reads who it is.
    pub(super) fn comes(&mut self, to: Staff, now: Duration, out: &mut Vec<Effect>) {
        if !self.waits() {
            self.go(Place::Person);
        }
        self.call_here(out);
        self.come(now, out);
        self.calls.set_by(to);
    }

    /// Whether the customer waits at a gate of a script. The page is the very page of calling a person.
    pub fn at_gate(&self) -> bool {
        matches!(self.top().place, Place::Screen { .. }) && self.screen().is_some_and(Screen::is_gate)
    }

    /// Whether the script on the screen calls a colleague by one of its pages: whoever comes then finds another page of it.
    pub(super) fn calls_here(&self) -> bool {
        match &self.top().place {
            Place::Screen { script, .. } => self.pack.script(script).is_some_and(|s| s.screens.iter().any(|s| s.calls)),
            _ => false,
        }
    }

    /// Whether a waiting page is on the screen, or the names of those who may come.
    pub fn waits(&self) -> bool {
        matches!(self.top().place, Place::Person | Place::Unwell | Place::Who) || self.at_gate()
    }

    /// Whether the customer asked to be taken to the counter.
    pub fn to_counter(&self) -> bool {
        let over = |place: &Place| matches!(place, Place::Person | Place::Unwell | Place::Who | Place::Look(_));
        self.trail.frames().rev().find(|f| !over(&f.place)).is_some_and(|f| f.place == Place::Counter)
    }

    /// Whether a waiting call may be answered by a colleague now.
    pub fn answerable(&self) -> bool {
        self.call() == Some(Call::Waiting) && (self.waits() || self.calls_here()) && self.notice.is_none()
    }
}
