//! The pages of staff mode and what they do: help, finish, the hall, the machine. Pointing, not pressing: nothing here answers a customer's
//! question, except what a script gives to staff.
use super::{Effect, Kiosk, LaneOffer, Notice, Offer, Pad, PadFor, Place, Power};
use crate::{
    care::{Closing, Left, Role, Staff, StaffEnd, TalkEnd},
    journal::{Event, Id},
    pack::FOR_STAFF,
};
use std::time::Duration;

/// So many things of a list stand on one page; the fourth choice is the way on.
const LISTED: usize = 3;

/// A page of staff mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Assist {
    /// What anybody may do who comes to help, without a code.
    Aid,
    /// More time, another look, steps, beginning anew.
    Help,
    /// The steps walked so far, from this one on.
    Steps(usize),
    /// One of them, shown; its frame's place in the trail.
    Step(usize),
    /// Handing over, closing.
    Finish,
    /// To whom, from this name on.
    Names(usize),
    /// How it ended.
    Closing,
    /// How a suspicion of fraud ended.
    Suspected,
    /// Lists, and what else there is in the hall.
    Hall,
    /// Whether everything is ready.
    Ready,
}

impl Kiosk {
    /// What can be chosen on a page of staff mode.
    pub(super) fn assist_offers(&self, page: Assist) -> Vec<Offer> {
        if self.at_pin() && !matches!(page, Assist::Hall | Assist::Ready) {
            return vec![Offer::Stay];
        }
        match page {
            Assist::Aid => vec![Offer::MoreTime, Offer::LookForCustomer, Offer::EnterCode, Offer::Stay],
            Assist::Help => {
                let mut offers = vec![Offer::MoreTime, Offer::LookForCustomer];
                if self.trail.work().is_some() {
                    offers.extend([Offer::Assist(Assist::Steps(0)), Offer::StartOver]);
                }
                offers
            }
            Assist::Steps(from) => {
                let walked = self.walked();
                let mut offers: Vec<Offer> =
                    walked.iter().skip(from).take(LISTED).map(|at| Offer::Assist(Assist::Step(*at))).collect();
                offers.extend((walked.len() > from + LISTED).then_some(Offer::Assist(Assist::Steps(from + LISTED))));
                offers
            }
            Assist::Step(_) => vec![Offer::EndShowing, Offer::Stay],
            Assist::Finish => {
                let mut offers = vec![Offer::Assist(Assist::Closing)];
                offers.extend((!self.others().is_empty()).then_some(Offer::Assist(Assist::Names(0))));
                offers.extend([Offer::Feedback, Offer::Stay]);
                offers
            }
            Assist::Names(from) => {
                let others = self.others();
                let mut offers: Vec<Offer> = others.iter().skip(from).take(LISTED).copied().map(Offer::To).collect();
                offers.extend((others.len() > from + LISTED).then_some(Offer::Assist(Assist::Names(from + LISTED))));
                offers
            }
            Assist::Closing => vec![
                Offer::Close(Closing::Helped),
                Offer::Close(Closing::Counter),
                Offer::Assist(Assist::Suspected),
                Offer::Close(Closing::Other),
            ],
            Assist::Suspected => {
                [Closing::Fraud, Closing::NotFraud, Closing::Unknown].into_iter().map(Offer::Close).collect()
            }
            Assist::Hall => {
                // A card may be in the machine: nobody reads lists then.
                let lists = self.pack.menu(FOR_STAFF).is_some() && !self.at_machine();
                let all = [
                    (Offer::Lane(LaneOffer::List), self.setup.lane.is_some()),
                    (Offer::Tickets(0), true),
                    (Offer::Lists, lists),
                    (Offer::Panel, self.may(Power::Machine)),
                ];
                all.into_iter().filter(|(_, here)| *here).map(|(offer, _)| offer).collect()
            }
            Assist::Ready => vec![Offer::Stay],
        }
    }

    /// What a colleague may choose first.
    pub(super) fn staff_offers(&self) -> Vec<Offer> {
        if self.at_pin() {
            return vec![Offer::Stay];
        }
        let mut offers: Vec<Offer> = match self.screen() {
            Some(s) if s.is_gate() && self.may(Power::Decide) => {
                (0..s.choices.len().min(2)).map(Offer::Choice).collect()
            }
            _ => vec![],
        };
        let gate = !offers.is_empty();
        let pages = [
            (Power::Help, Offer::Assist(Assist::Help), true),
            (Power::Finish, Offer::Assist(Assist::Finish), !gate),
            (Power::Hall, Offer::Assist(Assist::Hall), !gate),
            (Power::Machine, Offer::Panel, !gate && !self.may(Power::Hall)),
            // Whoever leads the hall has the other pages here, and rehearses from a computer of the branch.
            (Power::Rehearse, Offer::Rehearse, !gate && !self.may(Power::Hall) && self.nobody_at_work()),
        ];
        offers
            .extend(pages.into_iter().filter(|(power, _, here)| *here && self.may(*power)).map(|(_, offer, _)| offer));
        offers.push(Offer::HandBack);
        offers
    }

    /// No customer has begun anything here.
    fn nobody_at_work(&self) -> bool {
        self.trail.work().is_none() && self.call().is_none() && self.entry().is_some()
    }

    /// The steps of the task that were walked so far, by their frames' places in the trail, the newest first.
    pub fn walked(&self) -> Vec<usize> {
        let Some((_, name, _)) = self.trail.work() else { return vec![] };
        let of = |place: &Place| matches!(place, Place::Screen { script, .. } if script == name);
        let frames: Vec<_> = self.trail.frames().enumerate().filter(|(_, f)| of(&f.place)).collect();
        let mut walked: Vec<usize> = Vec::new();
        for (at, frame) in frames.iter().rev() {
            // A look that was changed lays the same screen on top once more.
            let again = |seen: &usize| frames.iter().any(|(n, f)| n == seen && f.place == frame.place);
            if !walked.iter().any(again) && !self.is_gate_at(&frame.place) {
                walked.push(*at);
            }
        }
        walked
    }

    fn is_gate_at(&self, place: &Place) -> bool {
        let Place::Screen { script, at } = place else { return false };
        self.pack.script(script).and_then(|s| s.screens.get(*at)).is_some_and(crate::script::Screen::is_gate)
    }

    /// The colleagues to whom a customer can be handed over.
    pub fn others(&self) -> Vec<Staff> {
        let own = self.acting();
        self.setup.names.iter().map(|(staff, _)| *staff).filter(|staff| Some(*staff) != own).collect()
    }

    /// Does what a page of staff mode offers; everything that is no such thing is left alone.
    pub(super) fn assist(&mut self, offer: &Offer, now: Duration, out: &mut Vec<Effect>) {
        match offer {
            Offer::Assist(Assist::Ready) => {
                out.push(Effect::Ready);
                self.go(Place::Assist(Assist::Ready));
            }
            Offer::Assist(page) => {
                if let (Assist::Step(at), Some(by)) = (page, self.acting())
                    && let Some((script, screen)) = self.ids_at(*at)
                {
                    out.push(Effect::Record(Event::ShowedAStep { by, script, screen }));
                }
                self.go(Place::Assist(*page));
            }
            Offer::EnterCode => self.post(Notice::Pad(Pad::default()), None, now),
            Offer::HandBack => self.end_duty(StaffEnd::Left, out),
            Offer::EndShowing => {
                while matches!(self.top().place, Place::Assist(Assist::Step(_) | Assist::Steps(_))) && self.trail.pop()
                {
                }
            }
            Offer::MoreTime => {
                self.patient = true;
                self.trail.drop_staff();
                out.push(Effect::Record(Event::MoreTime {}));
            }
            Offer::LookForCustomer => {
                self.trail.drop_staff();
                self.go(Place::Look(super::LookPage::Top));
            }
            Offer::StartOver => self.start_over(out),
            Offer::To(to) => self.hand_over(*to, now, out),
            Offer::Close(closing) => {
                if let Some(by) = self.acting() {
                    out.push(Effect::Record(Event::Closed { by, closing: *closing }));
                }
                self.end_duty(StaffEnd::Left, out);
                self.wipe(if *closing == Closing::Counter { Left::Counter } else { Left::Staff }, out);
            }
            _ => {}
        }
    }

    /// The task begins anew; how it looks stays, and so does what was learnt about fraud.
    fn start_over(&mut self, out: &mut Vec<Effect>) {
        self.trail.drop_staff();
        let Some(name) = self.trail.work().map(|(_, name, _)| name.to_owned()) else { return };
        let prefs = self.top().prefs;
        self.trail.leave(&name);
        self.trail.top_mut().prefs = prefs;
        if let (Some(by), Some(script)) = (self.acting(), self.id(&name)) {
            out.push(Effect::Record(Event::StartedOver { by, script }));
        }
        self.begin(&name, out);
    }

    /// Another colleague comes, by name; the one who was here is done.
    fn hand_over(&mut self, to: Staff, now: Duration, out: &mut Vec<Effect>) {
        if let Some(by) = self.acting() {
            out.push(Effect::Record(Event::HandedOver { by, to }));
        }
        self.end_duty(StaffEnd::HandedOver, out);
        self.comes(to, now, out);
    }

    /// The names of the script and the screen of a frame.
    fn ids_at(&self, at: usize) -> Option<(Id, Id)> {
        let frame = self.trail.frames().nth(at)?;
        let Place::Screen { script, at } = &frame.place else { return None };
        self.ids(script, *at)
    }

    /// The name of a script in the journal. An episode has none: a row has the number of its visit, and with one reader in a month the
    /// answers to the topic would be that visit's.
    pub(super) fn id(&self, script: &str) -> Option<Id> {
        Id::new(script).filter(|_| !self.pack.is_lesson(script))
    }

    /// The names of a script and one of its screens in the journal.
    pub(super) fn ids(&self, script: &str, at: usize) -> Option<(Id, Id)> {
        let screen = self.pack.script(script)?.screens.get(at)?;
        Some((self.id(script)?, Id::new(&screen.id)?))
    }

    /// The names of the script and the screen that the work stands at.
    pub(super) fn work_ids(&self) -> (Option<Id>, Option<Id>) {
        self.trail.work().and_then(|(_, script, at)| self.ids(script, at)).unzip()
    }

    /// Whether going on from this gate takes a second colleague (domain notes 5.2 E1): a hard sign, a large sum of cash (the script says so), or a
    /// talk after which nobody knows. Nobody is asked for on a trial run.
    pub(super) fn takes_two(&self, result: Option<TalkEnd>) -> bool {
        let two = self.screen().is_some_and(|screen| screen.people > 1);
        let hard = two || self.stopped() || result == Some(TalkEnd::Unknown);
        hard && self.setup.two_people && self.entry().is_some()
    }

    /// Asks for the code of a second colleague.
    pub(super) fn ask_second(&mut self, choice: usize, now: Duration) {
        let pad = Pad { wanted: PadFor::Second(choice), ..Pad::default() };
        self.post(Notice::Pad(pad), None, now);
    }

    /// Whether a colleague may be the second one at this gate.
    pub(super) fn seconds(&self, staff: Staff, role: Role) -> bool {
        self.acting() != Some(staff) && super::may(role, Power::Decide)
    }
}
