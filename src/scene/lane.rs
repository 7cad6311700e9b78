//! The words of the green lane: the customer's number, and the list that staff call from.
use super::{
    Form, Pose, Scene,
    build::{Say, text},
};
use crate::{
    care::LaneState,
    kiosk::{
        LaneOffer, Place,
        lane::{Numbers, Seat},
    },
    words::Message,
};

impl Say<'_> {
    /// Whether the customer on the screen has a number that is not called yet.
    pub(super) fn lane_seated(&self) -> bool {
        let seated = |seat: &Seat| seat.state() == LaneState::Seated;
        self.kiosk.top().place == Place::LaneNumber && self.kiosk.lane_mine().is_some_and(seated)
    }

    pub(super) fn lane_offer(&self, offer: LaneOffer) -> String {
        self.common(match offer {
            LaneOffer::Number if self.kiosk.top().place.is_for_staff() => "staff-lane-give",
            LaneOffer::Number if self.kiosk.lane_mine().is_some() => "lane-mine",
            LaneOffer::Number => "counter-lane",
            LaneOffer::GiveBack => "lane-back",
            LaneOffer::List => "staff-lane",
            LaneOffer::More => "staff-lane-more",
            LaneOffer::Of(number) => return self.lane_seat(number),
            LaneOffer::To(LaneState::Seated) => "staff-lane-seat",
            LaneOffer::To(LaneState::Called) => "staff-lane-call",
            LaneOffer::To(LaneState::Served) => "staff-lane-served",
            LaneOffer::To(LaneState::Left) => "staff-lane-left",
        })
    }

    /// The customer's number and what to do with it.
    pub(super) fn lane_number(&self, scene: &mut Scene) {
        let (Some(sheet), Some(seat)) = (self.kiosk.lane(), self.kiosk.lane_mine()) else { return };
        scene.number = Some(seat.number);
        let with = |id: &str| self.say(Message::common(id).with("number", seat.number));
        if seat.state() == LaneState::Called {
            scene.heading = with("lane-called");
            scene.body = vec![text(&self.common("lane-called-body"), false)];
            return;
        }
        scene.companion = Some(Pose::Rest);
        let cards = matches!(self.kiosk.setup().lane, Some(Numbers::Cards(_)));
        scene.heading = with(if cards { "lane-card" } else { "lane-title" });
        let ahead = match sheet.ahead(seat.number) {
            0 => self.common("lane-next"),
            n => self.say(Message::common("lane-ahead").with("n", n)),
        };
        let wait = sheet.wait().map(|wait| self.say(Message::common("lane-wait").with("wait", wait)));
        let words = [self.common("lane-body"), ahead].into_iter().chain(wait);
        scene.body = words.map(|words| text(&words, false)).collect();
    }

    /// Somebody of the list, in one line.
    fn lane_seat(&self, number: u16) -> String {
        let Some(seat) = self.kiosk.lane().and_then(|sheet| sheet.seat(number)) else {
            return self.common("staff-lane-gone");
        };
        let message = match seat.state() {
            LaneState::Called => Message::common("staff-lane-called"),
            _ => Message::common("staff-lane-waits").with("wait", self.kiosk.lane_waited(seat)),
        };
        self.say(message.with("number", number))
    }

    /// Who is here, and one of them.
    pub(super) fn lane_list(&self, scene: &mut Scene) {
        scene.form = Form::Notice;
        let Some(sheet) = self.kiosk.lane() else { return };
        scene.heading = match &self.kiosk.top().place {
            Place::LaneOf(number) => self.lane_seat(*number),
            _ => self.say(Message::common("staff-lane-title").with("n", sheet.seats.len())),
        };
        let out = self.kiosk.setup().lane.and_then(|numbers| sheet.free(numbers)).is_none();
        let notes = [(self.kiosk.lane_unkept(), "staff-lane-not-kept"), (out, "staff-lane-no-card")];
        let said = notes.iter().filter(|(so, _)| *so).map(|(_, id)| text(&self.common(id), true));
        scene.body.extend(said);
    }
}
