//! What can be chosen at each place, decided once: `scene` words it, [`Kiosk::update`] does it.
use super::{
    Act, Assist, Effect, Keep, Kiosk, LaneOffer, LookPage, Notice, Place, Posted, QuizOffer, QuizPart, Side, TalkEnd,
    Telling, Turn, Word,
};
use crate::{
    care::{Closing, Edition, Face, Left, Lettering, Need, Placement, Size, Staff, Theme},
    journal::Event,
    pack::{Entry, FOR_STAFF, MOST, Menu},
    script::{Screen, Special, Target},
    words::{Message, Tongue},
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
    /// Whose examples lessons have.
    Edition(Edition),
    /// The look that everybody starts with.
    Reset,
    /// No colleague is needed after all.
    CallOff,
    /// Ends the visit without having done anything.
    Leave,
    /// Somebody is unwell.
    Unwell,
    /// This colleague comes.
    Comes(Staff),
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
    /// A page of staff mode.
    Assist(Assist),
    /// A colleague types the own code.
    EnterCode,
    /// The machine is closed for training.
    Rehearse,
    /// The screen is the customer's again.
    HandBack,
    /// Back from a step that was shown.
    EndShowing,
    /// The guide asks later who is there.
    MoreTime,
    /// Another look for the customer.
    LookForCustomer,
    /// The task begins anew.
    StartOver,
    /// Hands over to this colleague.
    To(Staff),
    /// Closes the visit, and how it ended.
    Close(Closing),
    /// The green lane.
    Lane(LaneOffer),
    /// Opens the pages of a ticket; also for a colleague beside the customer.
    Feedback,
    /// The customer tells this.
    Say(Word),
    /// From the still page to what can be done here (false) or to the episode (true).
    LeaveStill(bool),
    /// Something on a page of a quiz.
    Quiz(QuizOffer),
    /// The tickets that are not finished, from this one on; for colleagues.
    Tickets(usize),
    /// A colleague does this with a ticket.
    Turn(Turn),
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
                let entries = entries.unwrap_or_default().into_iter();
                // A market without a map has none to show.
                let map = self.setup.lessons.map && self.pack.map_file().is_some();
                entries.filter(|entry| map || *entry != Entry::Map).map(Offer::Entry).collect()
            }
            Place::Person | Place::Unwell => self.waiting_offers(),
            Place::Screen { .. } if self.at_gate() => self.waiting_offers(),
            Place::Who => self.setup.names.iter().take(4).map(|(staff, _)| Offer::Comes(*staff)).collect(),
            Place::Screen { .. } => self.screen().map(|s| self.screen_offers(s)).unwrap_or_default(),
            Place::Look(page) => self.look_offers(*page),
            Place::Closed(_) => vec![Offer::Ask, Offer::Counter, Offer::Stay],
            Place::Counter | Place::LaneNumber | Place::Lane(_) | Place::LaneOf(_) => self.lane_offers(),
            Place::Staff => self.staff_offers(),
            Place::Assist(page) => self.assist_offers(*page),
            Place::Panel => vec![Offer::Assist(Assist::Ready), Offer::Compare, Offer::Measure, Offer::LeaveKiosk],
            Place::Feedback(page) => self.telling_offers(*page),
            Place::Quiz(page) => self.quiz_offers(page),
            Place::Map => vec![Offer::Stay],
            Place::Still(_) => vec![Offer::LeaveStill(false), Offer::LeaveStill(true)],
            Place::Tickets(from) => self.list_offers(*from),
            Place::TicketOf(ticket, page) => self.ticket_offers(*ticket, *page),
            Place::Outcome(_) => TalkEnd::ALL.iter().copied().map(Offer::Ended).collect(),
            Place::Letterings => self.found().letterings.iter().take(4).copied().map(Offer::Clean).collect(),
            Place::Card(side) => {
                let moved = |grow| Offer::Slide { grow, side: *side };
                vec![moved(false), moved(true), Offer::Matches(*side)]
            }
        }
    }

    /// The same in the same places whatever the call is for and whether somebody comes, so that nobody has to look again.
    fn waiting_offers(&self) -> Vec<Offer> {
        let away = if self.to_counter() { Offer::GoToCounter } else { Offer::Leave };
        let unwell = (self.top().place != Place::Unwell).then_some(Offer::Unwell);
        // With a card in the machine nobody leaves from here, and all of the page has to be seen at once.
        let away = (!self.at_machine() || self.to_counter() || unwell.is_none()).then_some(away);
        [Offer::CallOff].into_iter().chain(away).chain(unwell).collect()
    }

    fn screen_offers(&self, screen: &Screen) -> Vec<Offer> {
        if self.faces() {
            let faces = Face::ALL.iter().map(|face| Offer::Say(Word::Face(*face)));
            return faces.chain([Offer::Home]).collect();
        }
        if matches!(screen.special, Special::End(_)) {
            return self.trail.aside().map(|_| Offer::Resume).into_iter().chain([Offer::Home]).collect();
        }
        let quiz = matches!(screen.special, Special::Quiz(_)).then_some(Offer::Quiz(QuizOffer::Try));
        quiz.into_iter().chain((0..screen.choices.len()).map(Offer::Choice)).collect()
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
                // A branch with four languages sets the edition itself, and a language may lack the words of lessons.
                let words = self.pack.has(self.top().prefs.tongue, &Message::common("edition-title"));
                let edition = (words && self.setup.tongues.len() < MOST).then_some(Offer::Look(LookPage::Edition));
                let tongues = self.setup.tongues.iter().take(MOST);
                tongues.copied().map(Offer::Tongue).chain(edition).collect()
            }
            LookPage::Edition => Edition::ALL.iter().copied().map(Offer::Edition).collect(),
        }
    }

    /// What is focused when a place is first seen: the first choice, or nothing where a wrong press costs something.
    pub(super) fn first_focus(&self) -> Option<Act> {
        let quiet = match &self.top().place {
            Place::Screen { .. } => self.at_gate() || self.screen().is_none_or(|s| s.focus_none),
            Place::Person | Place::Unwell | Place::Counter | Place::LaneNumber => true,
            // One press too many must not take the number off the screen.
            Place::Feedback(page) => matches!(page, Telling::Noting | Telling::Number(_)),
            // No answer is nearer than another.
            Place::Quiz(page) => page.part == QuizPart::Ask,
            place if place.is_for_staff() => true,
            _ => false,
        };
        let offers = self.offers();
        // What is in use is where a choice of look begins.
        let prefs = self.top().prefs;
        let now = [
            Offer::Size(prefs.size),
            Offer::Theme(prefs.theme),
            Offer::Tongue(prefs.tongue),
            Offer::Edition(prefs.edition),
        ];
        // No face is nearer than another: at goodbye the way out is where it begins.
        let faces = self.faces();
        let at = offers.iter().position(|o| now.contains(o) || (faces && *o == Offer::Home)).unwrap_or(0);
        (!quiet && !offers.is_empty()).then_some(Act::Choice(at as u8))
    }

    pub(super) fn accept(&mut self, offer: &Offer, now: Duration, out: &mut Vec<Effect>) {
        match offer {
            Offer::Entry(entry) => match (entry.menu(), entry.script()) {
                (Some(id), _) => self.go(Place::Menu(id.to_owned())),
                (_, Some(name)) => self.begin(name, out),
                _ if *entry == Entry::Map => self.go(Place::Map),
                _ => self.ask_something(),
            },
            Offer::Choice(n) if self.top().place == Place::Staff => self.gate_decided(*n, now, out),
            Offer::Choice(n) => self.decide(*n, out),
            Offer::Ended(result) => self.ended_as(*result, now, out),
            Offer::Leave | Offer::GoToCounter if self.at_machine() => {
                let until = now + self.setup.answer_within;
                self.post(Notice::Card { until, leaving: true }, None, now);
            }
            Offer::Home | Offer::Leave => self.wipe(Left::Done, out),
            Offer::SomebodyElse => self.wipe(Left::Silence, out),
            Offer::GoToCounter => self.wipe(Left::Counter, out),
            Offer::Look(page) => self.go(Place::Look(*page)),
            Offer::Size(size) => self.restyle(|p| p.size = *size, out),
            Offer::Theme(theme) => self.restyle(|p| p.theme = *theme, out),
            Offer::Tongue(tongue) => self.restyle(|p| p.tongue = *tongue, out),
            Offer::Edition(edition) => self.restyle(|p| p.edition = *edition, out),
            Offer::Reset => {
                let first = self.setup.prefs;
                self.restyle(|p| *p = first, out);
            }
            Offer::Resume => self.trail.resume(),
            Offer::CallOff => {
                self.end_calls(out);
                // Whatever was laid over it in another look goes with it.
                while self.waits() && self.trail.pop() {}
            }
            Offer::Ask | Offer::CallToCounter => {
                self.call_person(Need::Stuck, out);
                self.go(Place::Person);
            }
            Offer::Unwell => {
                self.call_person(Need::Medical, out);
                self.go(Place::Unwell);
            }
            Offer::Comes(staff) => {
                self.calls.set_by(*staff);
                self.leave_names();
            }
            Offer::Counter => self.go(Place::Counter),
            Offer::Stay if self.top().place.is_for_staff() => self.trail.drop_staff(),
            Offer::Stay if self.top().place == Place::LaneNumber => self.past_lane(out),
            Offer::Stay => self.step_back(out),
            Offer::StillMe | Offer::Understood => self.notice = None,
            Offer::CardOut
                if matches!(self.notice, Some(Posted { notice: Notice::Card { leaving: true, .. }, .. })) =>
            {
                self.wipe(Left::Done, out);
            }
            Offer::CardOut => {
                // The card is safe; who is there is still to be asked.
                let until = now + self.setup.answer_within;
                self.post(Notice::Still(until), Some(Act::Choice(0)), now);
            }
            Offer::CardIn => {
                self.notice = None;
                self.call_person(Need::Stuck, out);
                self.go(Place::Person);
            }
            Offer::Lane(offer) => self.accept_lane(*offer, out),
            Offer::Quiz(offer) => self.accept_quiz(*offer, out),
            Offer::LeaveStill(tell) => self.leave_still(*tell, out),
            Offer::LeaveKiosk => {
                out.push(Effect::Record(Event::KioskLeft { by: self.acting() }));
                self.end_calls(out);
                out.push(Effect::Leave);
            }
            Offer::Rehearse => {
                let by = self.acting();
                self.wipe(Left::Staff, out);
                out.extend(by.map(Effect::Rehearse));
            }
            Offer::Panel => self.go(Place::Panel),
            Offer::Lists => self.go(Place::Menu(FOR_STAFF.to_owned())),
            Offer::Compare => self.begin_letterings(),
            Offer::Measure => self.begin_card(),
            // Staff stay where each way is shown in itself: the one that they chose may be one that nobody can read.
            Offer::Clean(lettering) => {
                out.push(Effect::Record(Event::ScreenSetUp { by: self.acting() }));
                out.push(Effect::Keep(Keep::Lettering(*lettering)));
            }
            Offer::Slide { grow, side } => self.slide(*grow, *side),
            Offer::Matches(side) => self.card_matches(*side, out),
            Offer::Feedback => self.open_ticket(),
            Offer::Say(word) => self.hear(*word, out),
            Offer::Tickets(from) => self.list_tickets(*from),
            Offer::Turn(turn) => self.turn_ticket(*turn, out),
            other => self.assist(other, now, out),
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
                self.call_person(Need::Stuck, out);
                self.go(Place::Person);
            }
            Target::Counter => self.go(Place::Counter),
            Target::Home => self.wipe(Left::Done, out),
            Target::Story => self.tell_story(out),
            Target::Feedback => self.open_ticket(),
            Target::Screen(_) => {}
        }
    }
}
