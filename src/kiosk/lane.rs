//! The green lane: numbers by need, in the order in which people came, given at the customer's own word (domain notes 5.4).
//!
//! **Invariant:** of somebody with a number only the number, where they are and minutes are known; the number of somebody
//! who is here is never given to another; a new day begins without anybody. The visit is wiped and the number lives on.
//! No clock: the minute is told at the start ([`Input::Lane`](super::Input::Lane)) and counted on from there.
use super::{Effect, Kiosk, Now, Offer, Place};
use crate::{
    care::LaneState,
    journal::{Event, Row},
};
use jiff::{Span, civil::Date};
use std::collections::BTreeMap;

/// The largest number that the kiosk gives by itself; after it the lowest free one comes.
pub const LARGEST: u16 = 999;
/// A wait is told to customers once so many were served today: fewer say nothing about the next one.
const ENOUGH: usize = 5;
/// Minutes of a day. Longer waits are a clock that jumped.
const DAY: i64 = 24 * 60;
/// People on one page of the staff's list: the fourth place leads on.
const ON_A_PAGE: usize = 3;

/// Where numbers come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Numbers {
    /// The kiosk's own, from 1 each day.
    Own,
    /// Laminated cards, from 1 to this one.
    Cards(u16),
}

/// Somebody with a number who is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    /// The number.
    pub number: u16,
    /// When it was given, in minutes since 1970 (UTC).
    pub given: i64,
    /// When it was called to a counter, likewise; nothing while seated.
    pub called: Option<i64>,
}

impl Seat {
    /// Where they are.
    pub const fn state(&self) -> LaneState {
        if self.called.is_some() { LaneState::Called } else { LaneState::Seated }
    }
}

/// The lane of one day: all that is kept of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// The day.
    pub day: Option<Date>,
    /// Who is here, in the order in which they came.
    pub seats: Vec<Seat>,
    /// The number of its own that the kiosk gave last; 0 for none.
    pub last: u16,
    /// Laminated cards that came back today, the one that has lain there longest first.
    pub back: Vec<u16>,
    /// Minutes that those waited who were served today.
    pub waits: Vec<u16>,
}

impl Sheet {
    /// The seat of a number.
    pub fn seat(&self, number: u16) -> Option<&Seat> {
        self.seats.iter().find(|seat| seat.number == number)
    }

    /// The number for whoever comes next: of cards the one unused for longest, the lowest of several. Nothing when all
    /// are out.
    pub fn free(&self, numbers: Numbers) -> Option<u16> {
        let free = |n: &u16| self.seat(*n).is_none();
        match numbers {
            Numbers::Own => (self.last.saturating_add(1)..=LARGEST).chain(1..=LARGEST).find(free),
            Numbers::Cards(most) => {
                let fresh = (1..=most).find(|n| free(n) && !self.back.contains(n));
                fresh.or_else(|| self.back.iter().copied().find(|n| *n <= most && free(n)))
            }
        }
    }

    /// How many are called before a number.
    pub fn ahead(&self, number: u16) -> usize {
        let before = self.seats.iter().take_while(|seat| seat.number != number);
        before.filter(|seat| seat.state() == LaneState::Seated).count()
    }

    /// The median wait of today in minutes, at least 1; nothing while fewer than five were served.
    pub fn wait(&self) -> Option<u64> {
        let enough = self.waits.len() >= ENOUGH;
        median(self.waits.iter().map(|w| u64::from(*w)).collect()).filter(|_| enough).map(|wait| wait.max(1))
    }

    fn give(&mut self, numbers: Numbers, now: i64) -> Option<u16> {
        let number = self.free(numbers)?;
        if numbers == Numbers::Own {
            self.last = number;
        }
        self.back.retain(|n| *n != number);
        self.seats.push(Seat { number, given: now, called: None });
        Some(number)
    }

    /// Somebody is somewhere else now; the minutes since their number was given, or nothing where nothing changed.
    fn move_to(&mut self, number: u16, state: LaneState, numbers: Numbers, now: i64) -> Option<u64> {
        let at = self.seats.iter().position(|seat| seat.number == number && seat.state() != state)?;
        let seat = &mut self.seats[at];
        let waited = minutes(seat.given, now);
        match state {
            LaneState::Seated => seat.called = None,
            LaneState::Called => seat.called = Some(now),
            LaneState::Served | LaneState::Left => {
                let seat = self.seats.remove(at);
                if state == LaneState::Served {
                    // The wait is over when the number is called; where nobody pressed that, when it is served.
                    self.waits.push(minutes(seat.given, seat.called.unwrap_or(now)));
                }
                if matches!(numbers, Numbers::Cards(_)) {
                    self.back.push(number);
                }
            }
        }
        Some(waited.into())
    }
}

fn minutes(from: i64, to: i64) -> u16 {
    to.saturating_sub(from).clamp(0, DAY) as u16
}

/// The middle one, or what lies halfway between the two in the middle, rounded up.
fn median(mut all: Vec<u64>) -> Option<u64> {
    all.sort_unstable();
    let half = all.len() / 2;
    let high = *all.get(half)?;
    let low = if all.len().is_multiple_of(2) { *all.get(half.checked_sub(1)?)? } else { high };
    Some(low + (high - low).div_ceil(2))
}

/// What a branch sees of its green lane. There is no figure for people who were kept away from the counter, and there
/// shall be none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Figures {
    /// Numbers that were given.
    pub given: usize,
    /// Of those the people who were served.
    pub served: usize,
    /// The median of their waits in minutes, from the number to the call; nothing when nobody was served.
    pub wait: Option<u64>,
}

/// The figures of a month of the journal, in the order of its rows. `month` is a number such as 202611, by the days of
/// UTC, as rows are dated.
pub fn figures(rows: &[Row], month: u64) -> Figures {
    let mut figures = Figures::default();
    let mut called: BTreeMap<u64, u64> = BTreeMap::new();
    let mut waits = Vec::new();
    for row in rows.iter().filter(|row| self::month(row.minute) == Some(month)) {
        match row.event {
            Event::LaneGiven { number } => {
                figures.given += 1;
                called.remove(&number);
            }
            Event::LaneMoved { number, state, waited } => match state {
                // Who was called and did not come waits on.
                LaneState::Called => drop(called.insert(number, waited)),
                LaneState::Seated | LaneState::Left => drop(called.remove(&number)),
                LaneState::Served => waits.push(called.remove(&number).unwrap_or(waited)),
            },
            _ => {}
        }
    }
    figures.served = waits.len();
    figures.wait = median(waits);
    figures
}

fn month(minute: i64) -> Option<u64> {
    let days = Span::new().try_days(minute.div_euclid(DAY)).ok()?;
    let day = jiff::civil::date(1970, 1, 1).checked_add(days).ok()?;
    u64::try_from(i64::from(day.year()) * 100 + i64::from(day.month())).ok()
}

/// The lane as the kiosk keeps it.
#[derive(Debug, Default)]
pub(super) struct Lane {
    sheet: Sheet,
    /// The number of this visit.
    mine: Option<u16>,
    /// The minute at which the program's own time began.
    begun: i64,
    now: i64,
    /// What was given last could not be written.
    unkept: bool,
}

impl Lane {
    /// The visit is over; the number is not.
    pub(super) fn forget(&mut self) {
        self.mine = None;
    }
}

/// A choice that belongs to the green lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LaneOffer {
    /// A number at once: for the customer, who is asked for no proof, or by staff. The same one again in one visit.
    Number,
    /// The number of this visit is not needed after all.
    GiveBack,
    /// For staff: who is here.
    List,
    /// For staff: more of them.
    More,
    /// For staff: somebody of the list.
    Of(u16),
    /// For staff: where somebody is now.
    To(LaneState),
}

impl Kiosk {
    /// The lane of today; nothing where the branch has none.
    pub fn lane(&self) -> Option<&Sheet> {
        self.setup.lane.map(|_| &self.lane.sheet)
    }

    /// Who has the number of this visit, while they are here.
    pub fn lane_mine(&self) -> Option<&Seat> {
        self.lane.mine.and_then(|number| self.lane()?.seat(number))
    }

    /// Minutes that somebody has waited so far.
    pub fn lane_waited(&self, seat: &Seat) -> u64 {
        minutes(seat.given, self.lane.now).into()
    }

    /// Whether the lane could not be written: a restart would forget it, which staff have to know.
    pub fn lane_unkept(&self) -> bool {
        self.lane.unkept
    }

    /// Opens the list of the lane, as a colleague does from the staff page.
    pub fn open_lane(&mut self) {
        self.go(Place::Lane(0));
    }

    /// A page of the list, and whether there is one more. A page that there is no longer is the last one.
    fn lane_page(&self, nth: usize) -> (&[Seat], bool) {
        let seats = self.lane().map_or(&[][..], |sheet| &sheet.seats);
        let last = seats.len().saturating_sub(1) / ON_A_PAGE;
        let from = nth.min(last) * ON_A_PAGE;
        let to = (from + ON_A_PAGE).min(seats.len());
        (seats.get(from..to).unwrap_or_default(), to < seats.len())
    }

    /// What there is to choose on the counter's page, and on the pages of the lane.
    pub(super) fn lane_offers(&self) -> Vec<Offer> {
        let free = self.setup.lane.and_then(|numbers| self.lane.sheet.free(numbers)).is_some();
        match (&self.top().place, self.lane_mine()) {
            (Place::LaneNumber, Some(seat)) => {
                let unused = seat.state() == LaneState::Seated;
                let back = unused.then_some(Offer::Lane(LaneOffer::GiveBack));
                [Offer::GoToCounter, Offer::Stay].into_iter().chain(back).collect()
            }
            (Place::Lane(nth), _) => {
                let (seats, more) = self.lane_page(*nth);
                let mut offers: Vec<Offer> = seats.iter().map(|s| Offer::Lane(LaneOffer::Of(s.number))).collect();
                if more {
                    offers.push(Offer::Lane(LaneOffer::More));
                } else if free {
                    offers.push(Offer::Lane(LaneOffer::Number));
                }
                offers.extend((offers.len() <= ON_A_PAGE).then_some(Offer::Stay));
                offers
            }
            (Place::LaneOf(number), _) => {
                let Some(seat) = self.lane().and_then(|sheet| sheet.seat(*number)) else { return vec![Offer::Stay] };
                let turn = match seat.state() {
                    LaneState::Seated => LaneState::Called,
                    _ => LaneState::Seated,
                };
                let to = [turn, LaneState::Served, LaneState::Left].map(|state| Offer::Lane(LaneOffer::To(state)));
                to.into_iter().chain([Offer::Stay]).collect()
            }
            // The counter, and what is left of the number's page when the number is gone.
            _ => {
                let lane = self.setup.lane.map(|_| Offer::Lane(LaneOffer::Number));
                [Offer::CallToCounter, Offer::Stay, Offer::GoToCounter].into_iter().chain(lane).collect()
            }
        }
    }

    pub(super) fn accept_lane(&mut self, offer: LaneOffer, out: &mut Vec<Effect>) {
        match (offer, &self.top().place) {
            (LaneOffer::Number, _) => self.take_number(out),
            (LaneOffer::GiveBack, _) => {
                if let Some(number) = self.lane.mine {
                    self.lane_to(number, LaneState::Left, out);
                }
                // Whatever was laid over it in another look goes with it.
                while self.top().place == Place::LaneNumber && self.trail.pop() {}
            }
            (LaneOffer::List, _) => self.open_lane(),
            (LaneOffer::More, Place::Lane(nth)) => self.go(Place::Lane(nth + 1)),
            (LaneOffer::Of(number), _) => self.go(Place::LaneOf(number)),
            (LaneOffer::To(state), &Place::LaneOf(number)) => {
                self.lane_to(number, state, out);
                if matches!(state, LaneState::Served | LaneState::Left) {
                    while matches!(self.top().place, Place::LaneOf(_)) && self.trail.pop() {}
                }
            }
            (LaneOffer::More | LaneOffer::To(_), _) => {}
        }
    }

    /// Back to the work below the number and the counter's page: both are read.
    pub(super) fn past_lane(&mut self, out: &mut Vec<Effect>) {
        while self.top().place == Place::LaneNumber && self.trail.pop() {}
        if self.top().place == Place::Counter {
            self.step_back(out);
        }
    }

    /// A number for this visit. Where none is free, or nobody is there who would call it, a colleague is wanted instead.
    fn take_number(&mut self, out: &mut Vec<Effect>) {
        let Some(numbers) = self.setup.lane else { return };
        let by_staff = self.top().place.is_for_staff();
        if self.lane_mine().is_none() {
            let promised = self.staffed || by_staff;
            let now = self.lane.now;
            let Some(number) = promised.then(|| self.lane.sheet.give(numbers, now)).flatten() else {
                self.call_person(crate::care::Need::Stuck, out);
                self.go(Place::Person);
                return;
            };
            self.lane.mine = Some(number);
            out.push(Effect::Record(Event::LaneGiven { number: number.into() }));
            out.push(Effect::Lane(self.lane.sheet.clone()));
        }
        self.go(Place::LaneNumber);
    }

    fn lane_to(&mut self, number: u16, state: LaneState, out: &mut Vec<Effect>) {
        let Some(numbers) = self.setup.lane else { return };
        let Some(waited) = self.lane.sheet.move_to(number, state, numbers, self.lane.now) else { return };
        if self.lane.mine == Some(number) && self.lane.sheet.seat(number).is_none() {
            // A card that came back may be somebody else's next.
            self.lane.mine = None;
        }
        out.push(Effect::Record(Event::LaneMoved { number: number.into(), state, waited }));
        out.push(Effect::Lane(self.lane.sheet.clone()));
    }

    /// The lane as it was before the program started, and the minute of now, since 1970 (UTC).
    pub(super) fn lane_begins(&mut self, sheet: &Sheet, minute: i64, now: Now) {
        self.lane.sheet.clone_from(sheet);
        self.lane.begun = minute.saturating_sub(whole_minutes(now));
        self.lane_time(now);
    }

    /// Whether the lane could be written.
    pub(super) fn lane_kept(&mut self, kept: bool) {
        self.lane.unkept = !kept;
    }

    /// Time passed; a new day begins with nobody.
    pub(super) fn lane_time(&mut self, now: Now) {
        self.lane.now = self.lane.begun.saturating_add(whole_minutes(now));
        if self.lane.sheet.day != Some(now.today) {
            self.lane.sheet = Sheet { day: Some(now.today), ..Sheet::default() };
            self.lane.mine = None;
        }
    }
}

fn whole_minutes(now: Now) -> i64 {
    i64::try_from(now.since.as_secs() / 60).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(sheet: &mut Sheet, numbers: Numbers, many: usize) -> Vec<Option<u16>> {
        (0..many).map(|n| sheet.give(numbers, n as i64)).collect()
    }

    #[test]
    fn the_card_that_has_lain_there_longest_comes_next() {
        let cards = Numbers::Cards(3);
        let mut sheet = Sheet::default();
        assert_eq!(given(&mut sheet, cards, 4), [Some(1), Some(2), Some(3), None]);
        sheet.move_to(2, LaneState::Served, cards, 9);
        sheet.move_to(1, LaneState::Left, cards, 9);
        assert_eq!(given(&mut sheet, cards, 3), [Some(2), Some(1), None]);
        sheet.move_to(3, LaneState::Left, cards, 9);
        // Two cards were taken out of use at noon.
        assert_eq!(sheet.free(Numbers::Cards(1)), None);
    }

    #[test]
    fn own_numbers_go_on_and_begin_again_after_the_largest() {
        let mut sheet = Sheet { last: LARGEST - 1, ..Sheet::default() };
        assert_eq!(given(&mut sheet, Numbers::Own, 3), [Some(LARGEST), Some(1), Some(2)]);
        sheet.move_to(2, LaneState::Served, Numbers::Own, 3);
        assert_eq!(sheet.free(Numbers::Own), Some(3), "a number that was just served is not given at once");
    }

    #[test]
    fn the_wait_is_told_once_five_were_served() {
        let mut sheet = Sheet::default();
        for (n, wait) in (1..=5).zip([40, 10, 0, 20, 30]) {
            assert_eq!(sheet.wait(), None);
            sheet.give(Numbers::Own, 100);
            sheet.move_to(n, LaneState::Called, Numbers::Own, 100 + wait);
            sheet.move_to(n, LaneState::Served, Numbers::Own, 100 + 3 * wait);
        }
        assert_eq!(sheet.wait(), Some(20), "from the number to the call");
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![4, 1]), Some(3));
        assert_eq!(Sheet { waits: vec![0; 5], ..Sheet::default() }.wait(), Some(1));
    }

    #[test]
    fn a_clock_that_jumped_makes_no_wait_longer_than_a_day() {
        assert_eq!((minutes(50, 40), minutes(0, i64::MAX), minutes(i64::MAX, i64::MIN)), (0, 24 * 60, 0));
    }

    #[test]
    fn the_figures_of_a_month_are_a_count_and_a_median() {
        // 2026-11-01 00:00 UTC.
        let november = 29_891_520;
        let moved = |number, state, waited| Event::LaneMoved { number, state, waited };
        let events = [
            (november - 60, Event::LaneGiven { number: 9 }),
            (november, Event::LaneGiven { number: 1 }),
            (november, Event::LaneGiven { number: 2 }),
            (november, Event::LaneGiven { number: 3 }),
            (november, moved(1, LaneState::Called, 6)),
            (november, moved(1, LaneState::Served, 20)),
            (november, moved(2, LaneState::Called, 4)),
            (november, moved(2, LaneState::Seated, 5)),
            (november, moved(2, LaneState::Served, 10)),
            (november, moved(3, LaneState::Called, 50)),
            (november, moved(3, LaneState::Left, 60)),
            (november, Event::VisitBegun {}),
        ];
        let rows: Vec<Row> =
            (1..).zip(events).map(|(seq, (minute, event))| Row { seq, minute, visit: None, event }).collect();
        assert_eq!(figures(&rows, 202_611), Figures { given: 3, served: 2, wait: Some(8) });
        assert_eq!(figures(&rows, 202_610), Figures { given: 1, served: 0, wait: None });
        assert_eq!(figures(&[], 202_611), Figures::default());
    }
}
