//! What can be chosen at each place, decided once: `scene` words it, [`Kiosk::update`] does it.
use super::{Act, Call, Effect, Keep, Kiosk, LookPage, Notice, Place, Posted, Side, TalkEnd};
use crate::{
    care::{Lettering, Placement, Size, Theme},
    pack::{Entry, FOR_STAFF, Menu},
    script::{Screen, Special, Target},
    words::Tongue,
};
use std::time::Duration;

/// One choice on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Offer {
    /// An entry of the menu.
    Entry(Entry),
    /// A choice of the script's screen, by its place there.
    Choice(usize),
    /// Ends the visit.
    Home,
    /// Back to the work that waits below a story.
    Resume,
    /// A page of the look screen.
    Look(LookPage),
    /// A type size.
    Size(Size),
    /// Colours.
    Theme(Theme),
    /// A language.
    Tongue(Tongue),
    /// The look that everybody starts with.
    Reset,
    /// No colleague is needed after all.
    CallOff,
    /// Ends the visit without having done anything.
    Leave,
    /// A colleague shall help with what is closed here.
    Ask,
    /// The way to the counter.
    Counter,
    /// A colleague shall show the way to the counter.
    CallToCounter,
    /// Goes to the counter and leaves the guide.
    GoToCounter,
    /// Back to the work.
    Stay,
    /// Still the same customer.
    StillMe,
    /// Somebody else: starts anew.
    SomebodyElse,
    /// The card is out.
    CardOut,
    /// The card is still in the machine.
    CardIn,
    /// Read and understood.
    Understood,
    /// Leaves the kiosk.
    LeaveKiosk,
    /// Sets this screen up.
    Panel,
    /// Lists that staff look at.
    Lists,
    /// Compares the ways to draw.
    Compare,
    /// This way is clean.
    Clean(Lettering),
    /// Measures the glass with a bank card.
    Measure,
    /// The drawn card is too small (true) or too large (false).
    Slide {
        /// Too small.
        grow: bool,
        /// Which side is matched.
        side: Side,
    },
    /// It matches.
    Matches(Side),
    /// A talk at a gate ended like this.
    Ended(TalkEnd),
}

impl Kiosk {
    /// What can be chosen now, in the order of the keys 1 to 4.
    pub fn offers(&self) -> Vec<Offer> {
        if let Some(posted) = &self.notice {
            return match posted.notice {
                Notice::Still(_) => vec![Offer::StillMe, Offer::SomebodyElse],
                Notice::Card { .. } => vec![Offer::StillMe, Offer::CardOut, Offer::CardIn],
                Notice::Password => vec![Offer::Understood],
                Notice::Pad(_) => vec![],
            };
        }
        match &self.top().place {
            Place::Menu(id) => {
                let entries = self.pack.menu(id).map(|m: &Menu| m.entries.clone());
                entries.unwrap_or_default().into_iter().map(Offer::Entry).collect()
            }
            Place::Screen { .. } if self.at_gate() => vec![Offer::CallOff, Offer::Leave],
            Place::Person => vec![Offer::CallOff, Offer::Leave],
            Place::Screen { .. } => self.screen().map(|s| self.screen_offers(s)).unwrap_or_default(),
            Place::Look(page) => self.look_offers(*page),
            Place::Closed(_) => vec![Offer::Ask, Offer::Counter, Offer::Stay],
            Place::Counter => vec![Offer::CallToCounter, Offer::Stay, Offer::GoToCounter],
            Place::Staff => {
                let mut offers: Vec<Offer> = match self.screen() {
                    Some(s) if s.is_gate() => (0..s.choices.len().min(2)).map(Offer::Choice).collect(),
                    _ => vec![],
                };
                let gate = !offers.is_empty();
                offers.extend([Offer::Stay, Offer::LeaveKiosk]);
                if !gate {
                    offers.push(Offer::Panel);
                    // A card may be in the machine: nobody reads lists then.
                    let lists = self.pack.menu(FOR_STAFF).is_some() && !self.at_machine();
                    offers.extend(lists.then_some(Offer::Lists));
                }
                offers
            }
            Place::Panel => vec![Offer::Compare, Offer::Measure, Offer::Stay],
            Place::Outcome(_) => TalkEnd::ALL.map(Offer::Ended).to_vec(),
            Place::Letterings => self.found().letterings.iter().take(4).copied().map(Offer::Clean).collect(),
            Place::Card(side) => {
                let moved = |grow| Offer::Slide { grow, side: *side };
                vec![moved(false), moved(true), Offer::Matches(*side)]
            }
        }
    }

    fn screen_offers(&self, screen: &Screen) -> Vec<Offer> {
        if matches!(screen.special, Special::End(_)) {
            return self.trail.aside().map(|_| Offer::Resume).into_iter().chain([Offer::Home]).collect();
        }
        (0..screen.choices.len()).map(Offer::Choice).collect()
    }

    fn look_offers(&self, page: LookPage) -> Vec<Offer> {
        match page {
            LookPage::Top => vec![
                Offer::Look(LookPage::Size),
                Offer::Look(LookPage::Theme),
                Offer::Look(LookPage::Language),
                Offer::Reset,
            ],
            LookPage::Size => Size::ALL.iter().copied().map(Offer::Size).collect(),
            LookPage::Theme => Theme::ALL.iter().copied().map(Offer::Theme).collect(),
            LookPage::Language => {
                let tongues = self.setup.tongues.iter().take(4);
                tongues.copied().map(Offer::Tongue).collect()
            }
        }
    }

    /// What is focused when a place is first seen: the first choice, or nothing where a wrong press costs something.
    pub(super) fn first_focus(&self) -> Option<Act> {
        let quiet = match &self.top().place {
            Place::Screen { .. } => self.at_gate() || self.screen().is_none_or(|s| s.focus_none),
            Place::Person | Place::Counter => true,
            place if place.is_for_staff() => true,
            _ => false,
        };
        let offers = self.offers();
        // What is in use is where a choice of look begins.
        let prefs = self.top().prefs;
        let now = [Offer::Size(prefs.size), Offer::Theme(prefs.theme), Offer::Tongue(prefs.tongue)];
        let at = offers.iter().position(|o| now.contains(o)).unwrap_or(0);
        (!quiet && !offers.is_empty()).then_some(Act::Choice(at as u8))
    }

    pub(super) fn accept(&mut self, offer: &Offer, now: Duration, out: &mut Vec<Effect>) {
        match offer {
            Offer::Entry(entry) => match (entry.menu(), entry.script()) {
                (Some(id), _) => self.go(Place::Menu(id.to_owned())),
                (_, Some(name)) => self.begin(name, out),
                _ => {}
            },
            Offer::Choice(n) if self.top().place == Place::Staff => self.gate_decided(*n, out),
            Offer::Choice(n) => self.decide(*n, out),
            Offer::Ended(result) => self.ended_as(*result, out),
            Offer::Leave | Offer::GoToCounter if self.at_machine() => {
                let until = now + self.setup.answer_within;
                self.post(Notice::Card { until, leaving: true }, None, now);
            }
            Offer::Home | Offer::Leave | Offer::SomebodyElse | Offer::GoToCounter => self.wipe(out),
            Offer::Look(page) => self.go(Place::Look(*page)),
            Offer::Size(size) => self.restyle(|p| p.size = *size, out),
            Offer::Theme(theme) => self.restyle(|p| p.theme = *theme, out),
            Offer::Tongue(tongue) => self.restyle(|p| p.tongue = *tongue, out),
            Offer::Reset => {
                let first = self.setup.prefs;
                self.restyle(|p| *p = first, out);
            }
            Offer::Resume => self.trail.resume(),
            Offer::CallOff => {
                if self.call.take().is_some() {
                    out.push(Effect::CalledOff);
                }
                // Whatever was laid over it in another look goes with it.
                while self.waits() && self.trail.pop() {}
            }
            Offer::Ask | Offer::CallToCounter => {
                self.call_person(false, out);
                self.go(Place::Person);
            }
            Offer::Counter => self.go(Place::Counter),
            Offer::Stay if matches!(self.top().place, Place::Staff | Place::Panel) => self.trail.drop_staff(),
            Offer::Stay => self.step_back(out),
            Offer::StillMe | Offer::Understood => self.notice = None,
            Offer::CardOut
                if matches!(self.notice, Some(Posted { notice: Notice::Card { leaving: true, .. }, .. })) =>
            {
                self.wipe(out);
            }
            Offer::CardOut => {
                // The card is safe; who is there is still to be asked.
                let until = now + self.setup.answer_within;
                self.post(Notice::Still(until), Some(Act::Choice(0)), now);
            }
            Offer::CardIn => {
                self.notice = None;
                self.call_person(false, out);
                self.go(Place::Person);
            }
            Offer::LeaveKiosk => out.push(Effect::Leave),
            Offer::Panel => self.go(Place::Panel),
            Offer::Lists => self.go(Place::Menu(FOR_STAFF.to_owned())),
            Offer::Compare => self.begin_letterings(),
            Offer::Measure => self.begin_card(),
            // Staff stay where each way is shown in itself: the one that they chose may be one that nobody can read.
            Offer::Clean(lettering) => out.push(Effect::Keep(Keep::Lettering(*lettering))),
            Offer::Slide { grow, side } => self.slide(*grow, *side),
            Offer::Matches(side) => self.card_matches(*side, out),
        }
    }

    /// Whether the steps at the machine are taken along as a list.
    pub fn apart(&self) -> bool {
        self.setup.placement == Placement::Apart && self.list().len() > 1
    }

    /// A target outside the script.
    pub(super) fn outside(&mut self, target: &Target, out: &mut Vec<Effect>) {
        match target {
            Target::Call => {
                self.call_person(false, out);
                self.go(Place::Person);
            }
            Target::Counter => self.go(Place::Counter),
            Target::Home => self.wipe(out),
            Target::Story => self.tell_story(out),
            Target::Screen(_) => {}
        }
    }

    /// Whether a waiting call may be answered by a colleague now.
    pub fn answerable(&self) -> bool {
        self.call == Some(Call::Waiting) && (self.waits() || self.calls_here()) && self.notice.is_none()
    }
}
