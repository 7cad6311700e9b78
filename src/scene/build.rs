//! The words of a scene: status, footer, and the messages with all their arguments.
use super::{Form, Label, Piece, Pose, Role, Scene, Status};
use crate::{
    care::{Face, Prefs},
    kiosk::{Act, Kiosk, Notice, Offer, PadFor, PadKey, Place, Side},
    machine::Machine,
    script::{Kind, Special},
    words::{Args, Message, Tongue},
};
use std::time::Duration;

/// Builds the scene of a kiosk at a time (the time only tells how long the staff pad rests).
fn scene(kiosk: &Kiosk, now: Duration) -> Scene {
    Say::new(kiosk).scene(now)
}

impl Scene {
    /// The screen of a kiosk.
    pub fn of(kiosk: &Kiosk, now: Duration) -> Self {
        scene(kiosk, now)
    }
}

/// Everything needed to say something to this customer.
pub(super) struct Say<'a> {
    pub(super) kiosk: &'a Kiosk,
    tongue: Tongue,
    args: Args,
}

impl<'a> Say<'a> {
    fn new(kiosk: &'a Kiosk) -> Self {
        let pack = kiosk.pack();
        let wished = kiosk.top().prefs.tongue;
        // Half a screen in one language and half in another helps nobody: a task without words of the customer's
        // language is in the first one throughout, and so is whatever is laid over it.
        let spoken = match &kiosk.top().place {
            Place::Menu(id) => pack.menu(id).is_none_or(|m| pack.has(wished, &m.heading())),
            // Words of their own, which a language may lack.
            Place::Feedback(_) | Place::Tickets(_) | Place::TicketOf(..) => {
                pack.has(wished, &Message::common("ticket-topic"))
            }
            Place::Quiz(page) => pack.asks_in(wished, &page.topic),
            Place::Map => pack.has(wished, &Message::common("map-none")),
            Place::Still(script) => pack.speaks(wished, script),
            _ => kiosk.trail().work().is_none_or(|(_, script, _)| pack.speaks(wished, script)),
        };
        Self::within(kiosk, if spoken { wished } else { 0 })
    }

    /// Everything needed to say something in a language.
    pub(super) fn within(kiosk: &'a Kiosk, tongue: Tongue) -> Self {
        let pack = kiosk.pack();
        let mut say = Self { kiosk, tongue, args: Args::new() };
        let mut args = pack.facts.args(pack.words.language(tongue), kiosk.today());
        let machine = &pack.machine;
        let (from, to) = machine.retract;
        args.insert("retract-seconds".into(), say.retract(from, to));
        args.insert("bank-phone".into(), say.or(kiosk.setup().phone.as_ref(), "bank-phone-on-card"));
        let known = if kiosk.setup().phone.is_some() { "yes" } else { "no" };
        args.insert("phone-known".into(), known.to_owned());
        args.insert("counter-hours".into(), say.or(kiosk.setup().hours.as_ref(), "counter-hours-unknown"));
        args.insert("cancel".into(), say.theirs(&machine.cancel));
        args.insert("seconds".into(), kiosk.setup().answer_within.as_secs().to_string());
        if let Some((_, name, _)) = kiosk.trail().work()
            && let Some(script) = pack.script(name)
        {
            let steps = kiosk.steps(script).to_string();
            args.insert("m".into(), steps.clone());
            args.insert("steps".into(), steps);
            args.insert("minutes".into(), script.minutes.to_string());
        }
        say.args = args;
        say
    }

    fn retract(&self, from: i64, to: i64) -> String {
        let id = if from == to { "retract-one" } else { "retract" };
        self.word_with(Message::common(id).with("from", from).with("to", to))
    }

    fn or(&self, given: Option<&String>, id: &str) -> String {
        given.cloned().unwrap_or_else(|| self.common(id))
    }

    /// Words of the real machine in this customer's language, if it can show that, else in the first one: what stands
    /// here is compared with what stands there.
    pub(super) fn theirs(&self, texts: &crate::machine::ByTag) -> String {
        let words = &self.kiosk.pack().words;
        let tags = [self.tongue, 0].map(|t| words.tags().get(t).map(ToString::to_string).unwrap_or_default());
        Machine::text(texts, &tags).to_owned()
    }

    fn word_with(&self, mut message: Message) -> String {
        let mut args = self.args.clone();
        args.append(&mut message.args);
        message.args = args;
        self.kiosk.pack().said(self.tongue, &message).unwrap_or_default()
    }

    /// A message of this customer's language, or nothing.
    pub(super) fn say(&self, message: Message) -> String {
        self.word_with(message)
    }

    /// What staff say at a gate, in the first language where the task is closed in this one.
    pub(super) fn staff_words(&self, script: &str, message: Message) -> String {
        if !self.kiosk.is_closed(script, self.tongue) {
            self.say(message)
        } else if self.kiosk.is_closed(script, 0) {
            String::new()
        } else {
            self.kiosk.pack().words.only(0, &Message { args: self.args.clone(), ..message }).unwrap_or_default()
        }
    }

    /// A shared message.
    pub(super) fn common(&self, id: &str) -> String {
        self.word_with(Message::common(id))
    }

    /// The paragraphs of a message's `.body`.
    pub(super) fn body(&self, message: &Message, private: bool) -> Vec<Piece> {
        let mut pieces = self.part(message, "body");
        for piece in &mut pieces {
            piece.private = private;
        }
        pieces
    }

    /// The paragraphs of an attribute.
    pub(super) fn part(&self, message: &Message, attribute: &str) -> Vec<Piece> {
        let words = self.word_with(message.clone().attribute(attribute));
        words.lines().map(str::trim).filter(|l| !l.is_empty()).map(|l| text(l, false)).collect()
    }

    fn scene(self, now: Duration) -> Scene {
        let kiosk = self.kiosk;
        let prefs = Prefs { tongue: self.tongue, ..kiosk.top().prefs };
        let mut scene = Scene {
            status: self.status(),
            choices: numbered(kiosk.offers().iter().map(|offer| self.offer(offer))),
            faces: if kiosk.notice().is_none() && kiosk.faces() { Face::ALL } else { &[] },
            card: kiosk.bar(),
            focus: kiosk.focus(),
            waits: kiosk.screen().is_some_and(|s| matches!(s.special, Special::Machine(_))),
            page: kiosk.page(),
            ..bare(prefs, |id| self.common(id))
        };
        match kiosk.notice().map(|p| &p.notice) {
            Some(notice) => self.notice(notice, now, &mut scene),
            None => self.place_of(&mut scene),
        }
        self.beside(&mut scene);
        scene
    }

    fn status(&self) -> Status {
        let kiosk = self.kiosk;
        let name = kiosk.setup().name.as_deref().unwrap_or_default();
        let work = kiosk.trail().work().filter(|(_, script, _)| !kiosk.is_closed(script, self.tongue));
        let task = work.map_or_else(
            || format!("{}  {name}", self.common("app-name")).trim_end().to_owned(),
            |(_, script, _)| self.say(Message::of(script, "title")),
        );
        let progress = kiosk.progress().filter(|_| kiosk.notice().is_none());
        // Over a notice it says one thing, and what it says is read in its time.
        let note = if kiosk.notice().is_some() {
            None
        } else if kiosk.call().is_some() && !kiosk.waits() {
            Some(self.common(match kiosk.call() {
                Some(crate::kiosk::Call::Coming) => "note-coming",
                _ => "note-called",
            }))
        } else if kiosk.trail().fresh() && !kiosk.setup().code {
            Some(self.common("trial"))
        } else if kiosk.trail().fresh() && !kiosk.setup().confirmed {
            Some(self.common("trial-facts"))
        } else {
            None
        };
        Status {
            task,
            step: progress.map(|(n, m)| self.say(Message::common("step").with("n", n).with("m", m))),
            of: progress,
            note,
        }
    }

    fn offer(&self, offer: &Offer) -> String {
        if let Some(words) = self.feedback_offer(offer) {
            return words;
        }
        let id = match offer {
            Offer::Entry(entry) => {
                let Place::Menu(menu) = &self.kiosk.top().place else {
                    return String::new();
                };
                return match self.kiosk.pack().menu(menu) {
                    Some(menu) => self.say(menu.label(entry)),
                    None => String::new(),
                };
            }
            Offer::Choice(n) => return self.choice(*n),
            Offer::Look(page) => {
                use crate::kiosk::LookPage;
                match page {
                    LookPage::Top => "look",
                    LookPage::Size => "look-size",
                    LookPage::Theme => "look-theme",
                    LookPage::Language => "look-language",
                    LookPage::Edition => "look-edition",
                }
            }
            Offer::Size(size) => return self.common(&format!("size-{}", size.name())),
            Offer::Theme(theme) => return self.common(&format!("theme-{}", theme.name())),
            Offer::Tongue(tongue) => return self.tongue(*tongue),
            Offer::Edition(edition) => return self.common(&format!("edition-{}", edition.name())),
            Offer::Quiz(offer) => return self.quiz_offer(*offer),
            Offer::LeaveStill(tell) => ["still-begin", "still-tell"][usize::from(*tell)],
            Offer::Assist(page) => return self.assist_label(*page),
            Offer::EnterCode => "assist-code",
            Offer::Rehearse => "assist-rehearse",
            Offer::HandBack => "assist-back",
            Offer::EndShowing => "assist-seen",
            Offer::MoreTime => "assist-more-time",
            Offer::LookForCustomer => "assist-look",
            Offer::StartOver => "assist-over",
            Offer::To(staff) => return self.kiosk.name_of(*staff).unwrap_or_default().to_owned(),
            Offer::Close(closing) => Self::closing(*closing),
            Offer::Home => "goodbye-home",
            Offer::Resume => "story-back",
            Offer::Reset => "look-reset",
            Offer::CallOff if self.kiosk.call().is_none() => "called-continue",
            Offer::CallOff => "called-withdraw",
            Offer::Leave => "leave-now",
            Offer::Unwell => "called-unwell",
            Offer::Comes(staff) => {
                let named = self.kiosk.setup().names.iter().find(|(number, _)| number == staff);
                return named.map(|(_, name)| name.clone()).unwrap_or_default();
            }
            Offer::Ask => "person",
            Offer::Counter => "counter",
            Offer::CallToCounter => "counter-call",
            Offer::GoToCounter if self.lane_seated() => "lane-sit",
            Offer::GoToCounter => "counter-go",
            Offer::Stay if matches!(self.kiosk.top().place, Place::Closed(_)) => "staff-stay",
            Offer::Stay if self.kiosk.top().place.is_for_staff() => "staff-stay",
            Offer::Stay if self.kiosk.top().place == Place::Map => "quiz-on",
            Offer::Stay => "counter-stay",
            Offer::StillMe => match self.kiosk.notice().map(|p| &p.notice) {
                Some(Notice::Card { .. }) => "still-working",
                _ => "still-me",
            },
            Offer::SomebodyElse => "still-other",
            Offer::CardOut => "card-out",
            Offer::CardIn => "card-in",
            Offer::Understood => "password-ok",
            Offer::LeaveKiosk => "staff-leave",
            Offer::Panel => "staff-panel",
            Offer::Lists => "staff-lists",
            Offer::Compare => "staff-letterings",
            Offer::Measure => "staff-card",
            // The same words in each way, so that only the way differs.
            Offer::Clean(_) => "letterings-sample",
            Offer::Slide { grow: false, side: Side::Long } => "bar-narrower",
            Offer::Slide { grow: true, side: Side::Long } => "bar-wider",
            Offer::Slide { grow: false, side: Side::Short } => "bar-lower",
            Offer::Slide { grow: true, side: Side::Short } => "bar-higher",
            Offer::Matches(_) => "bar-matches",
            Offer::Lane(offer) => return self.lane_offer(*offer),
            // Said by `feedback_offer`.
            Offer::Feedback | Offer::Say(_) | Offer::Tickets(_) | Offer::Turn(_) => return String::new(),
            Offer::Ended(result) => return self.common(&format!("outcome-{}", result.name())),
        };
        self.common(id)
    }

    /// The name of a language in its own script.
    pub(super) fn tongue(&self, tongue: usize) -> String {
        let words = &self.kiosk.pack().words;
        words.say(tongue, &Message::common("lang-name")).unwrap_or_default()
    }

    fn choice(&self, n: usize) -> String {
        let Some((_, name, _)) = self.kiosk.trail().work() else {
            return String::new();
        };
        let Some(screen) = self.kiosk.screen() else {
            return String::new();
        };
        let Some(choice) = screen.choices.get(n) else {
            return String::new();
        };
        if self.kiosk.apart() && n < 2 {
            return self.common(["apart-done", "apart-other"][n]);
        }
        let own = Message::of(name, &screen.id).attribute(&choice.id);
        let has = |message: &Message| self.kiosk.pack().has(self.tongue, message);
        if has(&own) || !has(&Message::common(&choice.id)) { self.say(self.at(own)) } else { self.common(&choice.id) }
    }

    /// A message of the screen at the machine, with what that machine shows.
    pub(super) fn at(&self, message: Message) -> Message {
        let Some(Special::Machine(key)) = self.kiosk.screen().map(|s| &s.special) else {
            return message;
        };
        self.at_key(message, key)
    }

    /// A message with what the machine shows at a key.
    pub(super) fn at_key(&self, message: Message, key: &str) -> Message {
        let shown = self.kiosk.pack().machine.screens.get(key).cloned().unwrap_or_default();
        message.with("shows", self.theirs(&shown.shows)).with("press", self.theirs(&shown.press))
    }

    fn notice(&self, notice: &Notice, now: Duration, scene: &mut Scene) {
        scene.form = Form::Notice;
        let (heading, body) = match notice {
            Notice::Still(_) => ("still-title", "still-body"),
            Notice::Card { .. } => ("card-title", "card-body"),
            Notice::Password => {
                scene.heading = self.common("password-title");
                scene.body = self.body(&Message::common("password-title"), false);
                scene.companion = Some(Pose::Hand);
                return;
            }
            Notice::Pad(pad) => {
                scene.form = Form::Pad;
                let key = |text: String, act| Label { key: None, short: text.clone(), text, act: Act::Pad(act) };
                let digit = |n: u8| key(n.to_string(), PadKey::Digit(n));
                let keys = vec![
                    digit(1),
                    digit(2),
                    digit(3),
                    key(self.common("pad-erase"), PadKey::Erase),
                    digit(4),
                    digit(5),
                    digit(6),
                    digit(0),
                    digit(7),
                    digit(8),
                    digit(9),
                    key(self.common("pad-done"), PadKey::Done),
                ];
                scene.pad = Some((keys, pad.typed));
                let second = matches!(pad.wanted, PadFor::Second(_));
                let id = if self.kiosk.pad_rests(now) {
                    "pad-wait"
                } else if pad.wrong {
                    "pad-wrong"
                } else if second {
                    "pad-second"
                } else {
                    "pad-title"
                };
                scene.heading = self.common(id);
                return;
            }
        };
        scene.heading = self.common(heading);
        scene.body = self.common(body).lines().map(|l| text(l, false)).collect();
    }

    /// The lantern's pose on a screen of a script.
    pub(super) fn pose(kind: Kind, special: &Special) -> Option<Pose> {
        match (kind, special) {
            (_, Special::Ask(_) | Special::More(_)) | (Kind::Panel, _) => None,
            (Kind::Warning | Kind::Advice, _) => Some(Pose::Hand),
            (_, Special::End(_)) => Some(Pose::Wait),
            _ => Some(Pose::Lean),
        }
    }
}

/// A page without words of its own: the four places, the way on, and everything else empty. `say` has the words that all programs share.
pub(super) fn bare(prefs: Prefs, say: impl Fn(&str) -> String) -> Scene {
    let place = |key: char, id: &str, act: Act| Label {
        key: Some(key),
        text: say(id),
        short: say(&format!("{id}-short")),
        act,
    };
    Scene {
        form: Form::Page,
        prefs,
        status: Status::default(),
        heading: String::new(),
        body: vec![],
        brief: vec![],
        choices: vec![],
        footer: [
            place('0', "person", Act::Person),
            place('7', "back", Act::Back),
            place('8', "counter", Act::Counter),
            place('6', "look", Act::Look),
        ],
        more: place('9', "more", Act::More),
        edge: vec![],
        faces: &[],
        answer: None,
        strip: None,
        pad: None,
        number: None,
        card: None,
        companion: None,
        art: None,
        focus: None,
        waits: false,
        page: 0,
    }
}

/// Choices with the keys from 1 on.
pub(super) fn numbered(texts: impl Iterator<Item = String>) -> Vec<Label> {
    let label = |(n, text): (u8, String)| Label {
        key: Some(char::from(b'1' + n)),
        short: text.clone(),
        text,
        act: Act::Choice(n),
    };
    (0_u8..).zip(texts).map(label).collect()
}

pub(super) fn text(text: &str, private: bool) -> Piece {
    Piece { role: Role::Text, text: text.to_owned(), private }
}
