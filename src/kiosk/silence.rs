//! Silence: nobody is hurried, and nothing about a customer is left for the next one.
use super::{Act, Effect, Kiosk, Notice, Place, Posted};
use crate::{
    care::Phase,
    script::{Screen, Special},
};
use std::time::Duration;

impl Kiosk {
    /// Somebody is there. While it asks who, an idle key gives time but does not answer.
    pub(super) fn present(&mut self, now: Duration) {
        self.touched = now;
        self.somebody = true;
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
        matches!(self.top().place, Place::Screen { .. })
            && self.screen().is_some_and(|s| matches!(s.special, Special::End(_)))
    }

    /// When [`super::Input::Tick`] is next needed; `None` lets the shell sleep until somebody comes.
    pub fn deadline(&self) -> Option<Duration> {
        if !self.somebody {
            return None;
        }
        Some(match self.notice.as_ref().map(|p| &p.notice) {
            Some(Notice::Still(until) | Notice::Card { until, .. }) => *until,
            _ if self.ended() => self.touched + self.setup.goodbye,
            _ => self.touched + self.setup.ask_after,
        })
    }

    pub(super) fn tick(&mut self, now: Duration, out: &mut Vec<Effect>) {
        if self.deadline().is_none_or(|at| now < at) {
            return;
        }
        match self.notice.as_ref().map(|p| &p.notice) {
            Some(Notice::Card { .. }) => {
                out.push(Effect::CardMayBeInside);
                self.wipe(out);
            }
            Some(Notice::Still(_)) => self.wipe(out),
            _ if self.ended() => self.wipe(out),
            // Nothing was begun: there is nobody to ask.
            _ if self.trail.fresh() && self.call.is_none() && self.notice.is_none() => self.wipe(out),
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
