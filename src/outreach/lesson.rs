//! The state machine of a lesson for a room.
//!
//! **Invariant:** a trail of frames; a step back takes one off and nothing else, so that it restores exactly what was there. With the record kept the
//! trail begins anew.
use super::{
    Counts, Effect, Half, ITEMS, Input, Items, Kept, MOST_HANDS, Offer, Place, Room, SCOPE, Session, Setup, Show,
    handout::panels,
};
use crate::{
    care::{Edition, Heads, Prefs, Venue},
    dice::Dice,
    kiosk::Act,
    pack::Pack,
    quiz::{ANSWERS, Item, Quiz},
    script::{Kind, Script},
    words::{Args, Tongue},
};
use std::rc::Rc;

/// A page with what is focused on it, and what the lesson is by then.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Frame {
    place: Place,
    focus: Option<Act>,
    page: usize,
    room: Room,
}

/// A lesson for a room.
pub struct Lesson {
    pack: Rc<Pack>,
    setup: Setup,
    /// Script and topic of each episode that has a quiz, in their order.
    episodes: Vec<(String, String)>,
    frames: Vec<Frame>,
    prefs: Prefs,
    kept: Kept,
    /// Lessons since the start.
    nth: u64,
}

/// The language in which an episode is told to whoever wishes this one; nothing where that is not shown.
fn open(pack: &Pack, setup: &Setup, wished: Tongue, script: &str) -> Option<Tongue> {
    let told = if pack.speaks(wished, script) { wished } else { 0 };
    (!setup.closed.has(script, told)).then_some(told)
}

impl Half {
    /// Its place among the counts.
    pub const fn place(self) -> usize {
        match self {
            Self::Before => 0,
            Self::After => 1,
        }
    }
}

impl Lesson {
    /// A lesson that begins.
    pub fn new(pack: Rc<Pack>, setup: Setup) -> Self {
        let topic = |script: &str| Some(pack.script(script)?.lesson.as_ref()?.topic.clone());
        let shown = |script: &str| open(&pack, &setup, setup.prefs.tongue, script).is_some();
        let known = |script: &str| topic(script).filter(|topic| shown(script) && pack.quiz(topic).is_some());
        let list = pack.episodes().into_iter();
        let episodes = list.filter_map(|(_, script)| Some((script.to_owned(), known(script)?))).collect();
        let (prefs, frames) = (setup.prefs, Vec::new());
        let mut new = Self { pack, setup, episodes, frames, prefs, kept: Kept::No, nth: 0 };
        let given = new.setup.topic.clone();
        let topic = given.and_then(|topic| new.episodes.iter().position(|(_, known)| *known == topic));
        let (venue, heads, edition) = (new.setup.venue, new.setup.heads, new.setup.edition);
        new.begin(Room { venue, heads, edition, topic, play: false, counts: Counts::default() });
        new
    }

    /// Everything authored.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// What it started from.
    pub const fn setup(&self) -> &Setup {
        &self.setup
    }

    /// The page on the screen.
    pub fn place(&self) -> Place {
        self.frames.last().map_or(Place::Venues(0), |frame| frame.place)
    }

    /// What is focused.
    pub fn focus(&self) -> Option<Act> {
        self.frames.last().and_then(|frame| frame.focus)
    }

    /// Which page of the screen.
    pub fn page(&self) -> usize {
        self.frames.last().map_or(0, |frame| frame.page)
    }

    /// What the lesson is about, and its hands.
    pub fn room(&self) -> Room {
        self.frames.last().map_or_else(Room::default, |frame| frame.room)
    }

    /// How it looks.
    pub const fn prefs(&self) -> Prefs {
        self.prefs
    }

    /// Script and topic of the episodes that can be taught, in their order.
    pub fn episodes(&self) -> &[(String, String)] {
        &self.episodes
    }

    /// What became of the record.
    pub const fn kept(&self) -> &Kept {
        &self.kept
    }

    /// The episode that is taught.
    pub fn script(&self) -> Option<&Script> {
        self.pack.script(&self.episodes.get(self.room().topic?)?.0)
    }

    /// The short play of its topic, where there is one that may be shown.
    pub fn play(&self) -> Option<&Script> {
        let topic = &self.episodes.get(self.room().topic?)?.1;
        let teaches = |script: &&Script| script.drama.as_ref().is_some_and(|drama| drama.topic.as_ref() == Some(topic));
        let shown =
            |script: &&Script| open(&self.pack, &self.setup, self.tongue(), &script.name) == Some(self.tongue());
        self.pack.scripts().filter_map(|name| self.pack.script(name)).find(|script| teaches(script) && shown(script))
    }

    /// What is told: the episode, or the play.
    pub fn told(&self) -> Option<&Script> {
        self.play().filter(|_| self.room().play).or_else(|| self.script())
    }

    /// The bank of its topic.
    pub fn quiz(&self) -> Option<&Quiz> {
        self.pack.quiz(&self.episodes.get(self.room().topic?)?.1)
    }

    /// The items of this lesson.
    pub fn items(&self) -> Option<Items> {
        let seed = Dice::of(self.setup.seed, ["lesson", &self.nth.to_string()]).bits();
        self.quiz().map(|quiz| Items::of(quiz, seed))
    }

    /// An item.
    pub fn item(&self, half: Half, nth: usize) -> Option<&Item> {
        let at = self.items()?.halves.get(half.place())?.get(nth).copied()?;
        self.quiz()?.items.get(at)
    }

    /// Its answers as they stand on the page, by their places in the bank.
    pub fn answers(&self, half: Half, nth: usize) -> Vec<usize> {
        let items = self.items().zip(self.quiz());
        items.map(|(items, quiz)| items.answers(quiz, half.place(), nth)).unwrap_or_default()
    }

    /// The place among the counts of what stands in this place of the page.
    fn counted(&self, half: Half, nth: usize, answer: usize) -> usize {
        self.answers(half, nth).get(answer).copied().unwrap_or(ANSWERS)
    }

    /// The hands for what stands in this place of the page.
    pub fn hands(&self, half: Half, nth: usize, answer: usize) -> u32 {
        self.room().counts[half.place()][nth.min(ITEMS - 1)][self.counted(half, nth, answer).min(ANSWERS)]
    }

    /// The screens of the episode as this edition sees them, by their places in the script.
    pub fn panels(&self) -> Vec<usize> {
        let edition = self.room().edition.unwrap_or(self.prefs.edition);
        match self.told() {
            // Both endings of a play are shown, one after the other, and everything that is said of them.
            Some(play) if play.drama.is_some() => {
                let drawn = |kind| matches!(kind, Kind::Panel | Kind::Advice);
                (0..play.screens.len()).filter(|at| drawn(play.screens[*at].kind)).collect()
            }
            told => told.map(|script| panels(script, edition)).unwrap_or_default(),
        }
    }

    /// The language in which all of it is said: the wished one where it has these pages and the episode may be told in it, else the one that it began in.
    pub fn tongue(&self) -> Tongue {
        let wished = self.prefs.tongue;
        match self.script() {
            _ if !self.pack.words.has_scope(wished, SCOPE) => 0,
            None => wished,
            Some(script) => {
                let told = |tongue| open(&self.pack, &self.setup, tongue, &script.name);
                told(wished).or_else(|| told(self.setup.prefs.tongue)).unwrap_or(0)
            }
        }
    }

    /// What the words of the episode are given.
    pub fn args(&self) -> Args {
        self.args_in(self.tongue())
    }

    /// The same in a language.
    pub fn args_in(&self, tongue: Tongue) -> Args {
        let (phone, hours) = (self.setup.phone.as_deref(), self.setup.hours.as_deref());
        self.pack.lesson_args(tongue, self.setup.today, phone, hours)
    }

    /// Both counts are done.
    pub fn is_whole(&self) -> bool {
        self.frames.iter().any(|frame| frame.place == Place::Why(ITEMS - 1) || frame.place == Place::Change)
    }

    /// Something would be lost if it ended here.
    pub fn is_open(&self) -> bool {
        let counted = |frame: &Frame| matches!(frame.place, Place::Ask(..) | Place::Change);
        !matches!(self.kept, Kept::In(..)) && self.frames.iter().any(counted)
    }

    /// Hands by item, before or after.
    pub fn shows(&self, half: Half) -> Vec<Show> {
        let (Some(items), Some(quiz)) = (self.items(), self.quiz()) else { return Vec::new() };
        let counts = self.room().counts[half.place()];
        let order = items.halves[half.place()].iter().filter_map(|n| quiz.items.get(*n));
        let show = |(item, [first, second, third, not_sure]): (&Item, [u32; ANSWERS + 1])| Show {
            item: item.id.clone(),
            honest: item.honest,
            answers: [first, second, third],
            best: item.best,
            not_sure,
        };
        order.zip(counts).map(show).collect()
    }

    /// The record, without its id; nothing before both counts are done.
    pub fn session(&self) -> Option<Session> {
        let room = self.room();
        let tag = self.pack.words.tags().get(self.tongue()).map(ToString::to_string)?;
        self.is_whole().then_some(())?;
        Some(Session {
            id: String::new(),
            day: self.setup.today,
            venue: room.venue?,
            heads: room.heads?,
            topic: self.quiz()?.topic.clone(),
            edition: room.edition?,
            language: tag,
            before: self.shows(Half::Before),
            after: self.shows(Half::After),
        })
    }

    /// Something happened.
    pub fn update(&mut self, input: &Input) -> Vec<Effect> {
        let mut out = Vec::new();
        match input {
            Input::Focus(act) => self.set_focus(*act),
            Input::Page(page) => {
                if let Some(frame) = self.frames.last_mut() {
                    frame.page = *page;
                }
            }
            Input::Choose(act) => self.choose(*act, &mut out),
            Input::Quit if self.place() != Place::Stop && self.is_open() => self.go(Place::Stop),
            Input::Quit => out.push(Effect::Leave),
            Input::Kept(Ok((folder, place))) => self.kept = Kept::In(folder.clone(), place.clone()),
            Input::Kept(Err(place)) => self.kept = Kept::Lost(place.clone()),
            Input::Touch => {}
        }
        out
    }

    fn choose(&mut self, act: Act, out: &mut Vec<Effect>) {
        match act {
            Act::Choice(n) => {
                if let Some(offer) = self.offers().get(usize::from(n)).copied() {
                    self.accept(offer, n, out);
                }
            }
            Act::Back => self.back(),
            Act::Person | Act::Counter if self.place() != Place::Branch => self.go(Place::Branch),
            Act::Look if !matches!(self.place(), Place::Look(_)) => self.go(Place::Look(crate::kiosk::LookPage::Top)),
            _ => {}
        }
    }

    /// A step back; before the first page it asks whether this is the end.
    fn back(&mut self) {
        if self.frames.len() > 1 {
            self.frames.pop();
        } else {
            self.go(Place::Stop);
        }
    }

    fn set_focus(&mut self, act: Act) {
        if let Act::Choice(n) = act
            && usize::from(n) >= self.offers().len()
        {
            return;
        }
        if let Some(frame) = self.frames.last_mut() {
            frame.focus = Some(act);
        }
    }

    /// Goes on to a page.
    pub(super) fn go(&mut self, place: Place) {
        self.go_with(place, self.room());
    }

    /// Goes on to a page with something new in the lesson.
    pub(super) fn go_with(&mut self, place: Place, room: Room) {
        self.frames.push(Frame { place, focus: None, page: 0, room });
        let focus = (!self.offers().is_empty()).then_some(Act::Choice(0));
        if let Some(frame) = self.frames.last_mut() {
            frame.focus = focus;
        }
    }

    /// Takes pages off as long as they are such.
    pub(super) fn leave(&mut self, pages: impl Fn(Place) -> bool) {
        while self.frames.len() > 1 && pages(self.place()) {
            self.frames.pop();
        }
    }

    /// The first page that is not answered yet, in a room of which something is known.
    fn begin(&mut self, room: Room) {
        self.frames.clear();
        self.kept = Kept::No;
        self.go_with(Self::wanted(&room), room);
    }

    /// What has to be asked first.
    pub(super) const fn wanted(room: &Room) -> Place {
        match room {
            Room { venue: None, .. } => Place::Venues(0),
            Room { heads: None, .. } => Place::Heads,
            Room { edition: None, .. } => Place::Editions,
            Room { topic: None, .. } => Place::Topics(0),
            _ => Place::Ask(Half::Before, 0),
        }
    }

    /// Another lesson in this room. The pages that were answered lie below, because people come and go.
    pub(super) fn another(&mut self) {
        let Room { venue, heads, edition, .. } = self.room();
        self.nth += 1;
        let mut room = Room::default();
        self.begin(room);
        for next in [Room { venue, ..room }, Room { venue, heads, ..room }, Room { venue, heads, edition, ..room }] {
            room = next;
            self.go_with(Self::wanted(&room), room);
        }
    }

    /// Counts so many hands more or fewer for an answer of the page; each count is a step of its own.
    pub(super) fn count(&mut self, (half, nth, answer): (Half, usize, usize), by: i32, pressed: u8) {
        let mut room = self.room();
        let at = self.counted(half, nth, answer).min(ANSWERS);
        let Some(hands) = room.counts[half.place()].get_mut(nth) else { return };
        let others: u32 = hands.iter().sum::<u32>() - hands[at];
        let counted = hands[at].saturating_add_signed(by).min(MOST_HANDS - others);
        if counted != hands[at] {
            hands[at] = counted;
            let page = self.page();
            self.go_with(Place::Count(half, nth, answer), room);
            if let Some(frame) = self.frames.last_mut() {
                (frame.focus, frame.page) = (Some(Act::Choice(pressed)), page);
            }
        }
    }

    /// Asks for the record to be kept, and begins the trail anew: what is kept is not changed.
    pub(super) fn keep(&mut self, out: &mut Vec<Effect>) {
        let Some(session) = self.session() else { return };
        out.push(Effect::Keep(Box::new(session)));
        let room = self.room();
        self.frames.clear();
        self.go_with(Place::Change, room);
        self.go(Place::Saved);
    }

    pub(super) fn restyle(&mut self, offer: Offer) {
        match offer {
            Offer::Size(size) => self.prefs.size = size,
            Offer::Theme(theme) => self.prefs.theme = theme,
            Offer::Tongue(tongue) => self.prefs.tongue = tongue,
            _ => {}
        }
        self.leave(|place| matches!(place, Place::Look(_)));
    }

    /// Shows a page of a lesson, as a check or a test wants to see it.
    pub fn show(&mut self, place: Place, room: Room) {
        self.frames.clear();
        self.go_with(place, room);
    }

    /// A room as a made-up lesson has it: a market, and so many hands for everything.
    pub fn made_up(topic: usize, edition: Edition, hands: u32) -> Room {
        let counts = [[[hands; ANSWERS + 1]; ITEMS]; 2];
        let (venue, heads) = (Some(Venue::Market), Some(Heads::Hall));
        Room { venue, heads, edition: Some(edition), topic: Some(topic), play: false, counts }
    }
}
