//! The scene of each page of a lesson for a room.
//!
//! **Invariant:** every page says that it is a lesson for a room, and has the same four places below as the kiosk. Before the episode nothing says which
//! answer is best.
use super::{
    Art, Form, Piece, Role, Scene, Status,
    build::{bare, numbered, text},
};
use crate::{
    care::{Heads, Prefs, Venue},
    kiosk::LookPage,
    outreach::{Half, Hands, ITEMS, Kept, Lesson, MOST_HANDS, Offer, Place, SCOPE},
    quiz::{ANSWERS, WHY, scope},
    words::{Message, Tongue},
};
use std::cmp::Ordering;

impl Scene {
    /// The screen of a lesson for a room.
    pub fn of_lesson(lesson: &Lesson) -> Self {
        Tell { it: lesson, tongue: lesson.tongue() }.scene()
    }
}

struct Tell<'a> {
    it: &'a Lesson,
    tongue: Tongue,
}

impl Tell<'_> {
    fn say(&self, message: &Message) -> String {
        self.it.pack().said(self.tongue, message).unwrap_or_default()
    }

    /// A message of these pages.
    fn own(&self, id: &str) -> String {
        self.say(&Message::of(SCOPE, id))
    }

    fn common(&self, id: &str) -> String {
        self.say(&Message::common(id))
    }

    /// A message of the topic, with its facts.
    fn told(&self, message: Message) -> String {
        self.say(&Message { args: self.it.args(), ..message })
    }

    fn scene(&self) -> Scene {
        let it = self.it;
        let prefs = Prefs { tongue: self.tongue, ..it.prefs() };
        let mut scene = Scene {
            status: self.status(),
            choices: numbered(it.offers().iter().map(|offer| self.offer(*offer))),
            focus: it.focus(),
            page: it.page(),
            ..bare(prefs, |id| self.common(id))
        };
        self.page(&mut scene);
        scene
    }

    /// That it is a lesson, and where in it the room is.
    fn status(&self) -> Status {
        let of = match self.it.place() {
            Place::Ask(_, nth) | Place::Count(_, nth, _) | Place::Why(nth) => Some(("question", nth + 1, ITEMS)),
            Place::Panel(n) => Some(("picture", n + 1, self.it.panels().len())),
            _ => None,
        };
        let step = of.map(|(id, n, m)| self.say(&Message::of(SCOPE, id).with("n", n).with("m", m)));
        Status { task: self.own("title"), step, of: of.map(|(_, n, m)| (n, m)), note: None }
    }

    fn offer(&self, offer: Offer) -> String {
        let id = match offer {
            Offer::Venue(venue) => return self.own(&format!("venue-{}", venue.name())),
            Offer::Heads(heads) => return self.own(&format!("heads-{}", heads.name())),
            Offer::Edition(edition) => return self.common(&format!("edition-{}", edition.name())),
            Offer::Topic(n) => {
                let script = self.it.episodes().get(n).map_or("", |(script, _)| script);
                return self.say(&Message::of(script, "title"));
            }
            Offer::Look(LookPage::Top) => return self.common("look"),
            Offer::Look(LookPage::Size) => return self.common("look-size"),
            Offer::Look(LookPage::Theme) => return self.common("look-theme"),
            Offer::Look(LookPage::Language | LookPage::Edition) => return self.common("look-language"),
            Offer::Size(size) => return self.common(&format!("size-{}", size.name())),
            Offer::Theme(theme) => return self.common(&format!("theme-{}", theme.name())),
            Offer::Tongue(tongue) => {
                return self.it.pack().words.say(tongue, &Message::common("lang-name")).unwrap_or_default();
            }
            Offer::Next => "offer-next",
            Offer::Count => "offer-count",
            Offer::Play => "offer-play",
            Offer::Hands(1) => "offer-one",
            Offer::Hands(2..) => "offer-ten",
            Offer::Hands(_) => "offer-less",
            Offer::GoOn => match self.it.place() {
                Place::Count(..) => "offer-done",
                Place::Thanks => "offer-listen",
                Place::Again => "offer-begin",
                Place::Branch | Place::Stop => "offer-back",
                _ => "offer-go-on",
            },
            Offer::Keep => "offer-keep",
            Offer::Another => "offer-another",
            Offer::End => "offer-end",
            Offer::Stop => "offer-stop",
        };
        self.own(id)
    }

    /// A page that says one thing.
    fn plain(&self, scene: &mut Scene, id: &str) {
        scene.heading = self.own(id);
        scene.body = lines(&self.say(&Message::of(SCOPE, id).attribute("body")));
    }

    fn page(&self, scene: &mut Scene) {
        let it = self.it;
        match it.place() {
            Place::Venues(_) => scene.heading = self.own("venues"),
            Place::Heads => self.plain(scene, "heads"),
            Place::Editions => self.plain(scene, "editions"),
            Place::Topics(_) if it.episodes().is_empty() => self.plain(scene, "topics-none"),
            Place::Topics(_) => scene.heading = self.own("topics"),
            Place::Ask(half, nth) => {
                // A story of two sentences is read from the last row.
                scene.form = Form::Talk;
                scene.heading = self.story(half, nth);
                scene.body = (0..=ANSWERS).map(|answer| item(self.answer(half, nth, answer))).collect();
            }
            Place::Count(half, nth, answer) => self.count((half, nth, answer), scene),
            Place::Thanks => self.plain(scene, "thanks"),
            Place::Panel(n) => self.panel(n, scene),
            Place::Again => self.plain(scene, "again"),
            Place::Why(nth) => self.why(nth, scene),
            Place::Change => self.change(scene),
            Place::Saved => match it.kept() {
                Kept::In(folder, place) => {
                    scene.heading = self.own("saved");
                    let told = Message::of(SCOPE, "saved").attribute("body").with("folder", folder);
                    scene.body = lines(&self.say(&told.with("place", place)));
                }
                Kept::Lost(place) => {
                    scene.heading = self.own("saved-not");
                    let told = Message::of(SCOPE, "saved-not").attribute("body").with("place", place);
                    scene.body = lines(&self.say(&told));
                }
                Kept::No => scene.heading = self.own("saving"),
            },
            Place::Branch => self.plain(scene, "branch"),
            Place::Stop => {
                let lost = it.is_open();
                self.plain(
                    scene,
                    if !lost {
                        "stop-nothing"
                    } else if it.is_whole() {
                        "stop-whole"
                    } else {
                        "stop"
                    },
                );
            }
            Place::Look(page) => {
                scene.form = Form::Menu;
                scene.heading = self.common(match page {
                    LookPage::Top => "look-title",
                    LookPage::Size => "size-title",
                    LookPage::Theme => "theme-title",
                    LookPage::Language | LookPage::Edition => "language-title",
                });
            }
        }
    }

    fn words(&self, half: Half, nth: usize) -> Option<Message> {
        Some(Message::of(&scope(&self.it.quiz()?.topic), &self.it.item(half, nth)?.id))
    }

    fn story(&self, half: Half, nth: usize) -> String {
        self.words(half, nth).map(|words| self.told(words)).unwrap_or_default()
    }

    /// What stands in a place of an item's page: an answer, or "not sure" below them.
    fn answer(&self, half: Half, nth: usize, answer: usize) -> String {
        let id = self.it.answers(half, nth).get(answer).and_then(|n| self.it.item(half, nth)?.answers.get(*n));
        let words = id.and_then(|id| Some(self.words(half, nth)?.attribute(id)));
        words.map_or_else(|| self.own("not-sure"), |words| self.told(words))
    }

    fn count(&self, (half, nth, answer): (Half, usize, usize), scene: &mut Scene) {
        let words = self.answer(half, nth, answer);
        scene.heading = self.say(&Message::of(SCOPE, "count").with("answer", words));
        let hands = self.it.hands(half, nth, answer);
        let counted =
            if hands == 0 { self.own("hands-none") } else { self.say(&Message::of(SCOPE, "hands").with("n", hands)) };
        scene.body = vec![text(&counted, false)];
        let all: u32 = self.it.room().counts[half.place()].get(nth).into_iter().flatten().sum();
        if all >= MOST_HANDS {
            scene.body.push(text(&self.say(&Message::of(SCOPE, "hands-most").with("n", MOST_HANDS)), false));
        }
    }

    fn panel(&self, n: usize, scene: &mut Scene) {
        let Some((script, at)) = self.it.told().zip(self.it.panels().get(n).copied()) else { return };
        let Some(screen) = script.screens.get(at) else { return };
        let message = Message::of(&script.name, &screen.id);
        scene.heading = self.told(message.clone());
        scene.body = lines(&self.told(message.clone().attribute("body")));
        // Both endings are told, one after the other: each says what was done.
        if let Some((from, done)) = script.chosen_before(at) {
            let done = self.told(Message::of(&script.name, &from.id).attribute(&done.id));
            scene.body.insert(0, text(&self.say(&Message::of(SCOPE, "if").with("what", done)), false));
        }
        scene.art = screen.picture.clone().map(Art::Scene);
        if screen.focus_none {
            // At the turning point the room says what it would do.
            let choices = screen.choices.iter().map(|choice| item(self.told(message.clone().attribute(&choice.id))));
            scene.body.extend(choices);
        }
    }

    /// What was best, and why: the same words, whatever the room has chosen.
    fn why(&self, nth: usize, scene: &mut Scene) {
        let Some((words, asked)) = self.words(Half::After, nth).zip(self.it.item(Half::After, nth)) else { return };
        scene.heading = self.own("best");
        let best = asked.answers.get(asked.best).map_or("", String::as_str);
        scene.body = vec![item(self.told(words.clone().attribute(best)))];
        scene.body.extend(lines(&self.told(words.attribute(WHY[0]))));
    }

    fn change(&self, scene: &mut Scene) {
        // The two numbers are what the room came for: they are as large as all the rest.
        scene.form = Form::Talk;
        let [was, now] = [Half::Before, Half::After].map(|half| Hands::of(&self.it.shows(half)));
        // Two shares are compared without a division.
        let (before, after) = (was.best * now.all, now.best * was.all);
        scene.heading = self.own(match (was.all, now.all, after.cmp(&before)) {
            (0, ..) | (_, 0, _) => "change-none",
            // Who came or left meanwhile makes it other hands: then it is the part of them that is compared.
            (.., Ordering::Greater) if was.all == now.all => "change-more",
            (.., Ordering::Greater) => "change-more-part",
            (.., Ordering::Equal) if was.all == now.all => "change-same",
            (.., Ordering::Equal) => "change-same-part",
            (.., Ordering::Less) => "change-less",
        });
        for (id, none, hands) in [("was", "was-none", was), ("now", "now-none", now)] {
            if hands.all == 0 {
                scene.body.push(text(&self.own(none), false));
                continue;
            }
            let told = Message::of(SCOPE, id).with("best", hands.best).with("all", hands.all);
            scene.body.push(text(&self.say(&told), false));
            let bar = format!("{}/{}", hands.best, hands.all);
            scene.body.push(Piece { role: Role::Bar, text: bar, private: false });
        }
        if now.not_sure > 0 {
            scene.body.push(text(&self.say(&Message::of(SCOPE, "unsure").with("n", now.not_sure)), false));
        }
    }
}

fn item(words: String) -> Piece {
    Piece { role: Role::Item, text: words, private: false }
}

fn lines(words: &str) -> Vec<Piece> {
    words.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| text(line, false)).collect()
}

/// The closed sets whose names are words of these pages: held to the words by a test.
pub fn names() -> impl Iterator<Item = String> {
    let venues = Venue::ALL.iter().map(|venue| format!("venue-{}", venue.name()));
    let heads = Heads::ALL.iter().map(|heads| format!("heads-{}", heads.name()));
    venues.chain(heads)
}
