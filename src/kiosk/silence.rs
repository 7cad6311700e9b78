//! Silence: nobody is hurried, and nothing about a customer is left for the next one.
use super::{Act, Call, Effect, Kiosk, Notice, Place, Posted, Telling, WAITS};
use crate::{
    care::{Left, Phase},
    journal::Event,
    script::{Screen, Special},
};
use std::time::Duration;

/// How much longer the guide waits for somebody who was given more time.
const PATIENCE: u32 = 4;

impl Kiosk {
    /// Somebody is there. While it asks who, an idle key gives time but does not answer.
    pub(super) fn present(&mut self, now: Duration, out: &mut Vec<Effect>) {
        self.touched = now;
        if !std::mem::replace(&mut self.somebody, true) {
            out.push(Effect::Record(Event::VisitBegun {}));
        }
        self.duty_touched();
        if let Some(Posted { notice: Notice::Still(until) | Notice::Card { until, .. }, .. }) = &mut self.notice {
            *until = now + self.setup.answer_within;
        }
    }

    /// The screen of the script that the customer is at, below anything laid over it.
    pub fn screen(&self) -> Option<&Screen> {
        let (_, script, at) = self.trail.work()?;
        self.pack.script(script)?.screens.get(at)
    }

    /// Whether a card may be in the machine.
    pub fn at_machine(&self) -> bool {
        self.screen().is_some_and(|s| s.phase == Phase::AtMachine)
    }

    fn ended(&self) -> bool {
        let thanks = self.top().place == Place::Feedback(Telling::Thanks) && !self.at_machine();
        thanks || self.script_ended()
    }

    fn script_ended(&self) -> bool {
        matches!(self.top().place, Place::Screen { .. })
            && self.screen().is_some_and(|s| matches!(s.special, Special::End(_)))
    }

    /// When [`super::Input::Tick`] is next needed; `None` lets the shell sleep until somebody comes.
    pub fn deadline(&self) -> Option<Duration> {
        if !self.somebody {
            return self.still_at();
        }
        let calls = self.calls.deadline(self.setup.ladder);
        let all = [calls, self.names_until(), self.asks_at(), self.duty_deadline()];
        all.into_iter().flatten().min()
    }

    /// When silence asks who is there, or ends the visit. While a colleague looks at a page for staff it is staff mode that ends first;
    /// the customer is asked after that.
    fn asks_at(&self) -> Option<Duration> {
        Some(match self.notice.as_ref().map(|p| &p.notice) {
            Some(Notice::Still(until) | Notice::Card { until, .. }) => *until,
            Some(Notice::Pad(_)) => {
                let ask = self.touched + self.patience();
                self.tries.deadline().map_or(ask, |over| over.min(ask))
            }
            _ if self.duty.is_some() && self.top().place.is_for_staff() => return None,
            _ if self.ended() => self.touched + self.setup.goodbye,
            // Who waits for a colleague has nothing to press.
            _ if self.call() == Some(Call::Waiting) => self.touched + WAITS.max(self.patience()),
            _ => self.touched + self.patience(),
        })
    }

    /// Silence before it asks who is there.
    fn patience(&self) -> Duration {
        if self.patient { self.setup.ask_after * PATIENCE } else { self.setup.ask_after }
    }

    pub(super) fn tick(&mut self, now: Duration, out: &mut Vec<Effect>) {
        self.tries.wakes(now);
        if !self.somebody {
            return self.still_tick(now);
        }
        if self.duty_tick(now, out) || self.asks_at().is_none_or(|at| now < at) {
            return;
        }
        match self.notice.as_ref().map(|p| &p.notice) {
            Some(Notice::Card { .. }) => {
                out.push(Effect::Record(Event::CardMayBeInside {}));
                out.push(Effect::CardMayBeInside);
                self.wipe(Left::Silence, out);
            }
            Some(Notice::Still(_)) => self.wipe(Left::Silence, out),
            _ if self.ended() => self.wipe(Left::Done, out),
            // Nothing was begun: there is nobody to ask.
            _ if (self.trail.fresh() || self.top().place.is_still())
                && self.call().is_none()
                && self.notice.is_none() =>
            {
                self.wipe(Left::Silence, out);
            }
            _ => {
                // Whoever answers is a customer again.
                self.trail.drop_staff();
                let until = now + self.setup.answer_within;
                let notice =
                    if self.at_machine() { Notice::Card { until, leaving: false } } else { Notice::Still(until) };
                self.post(notice, Some(Act::Choice(0)), now);
                out.push(Effect::Ring);
            }
        }
    }
}
