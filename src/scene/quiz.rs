//! The words of the pages of a quiz.
//!
//! **Invariant:** what is said to an answer has the same shape whatever was chosen, and no page shows a score.
use super::{
    Art, Form, Piece, Pose, Role, Scene,
    build::{Say, text},
};
use crate::{
    art::{LIT, MAP},
    kiosk::{QuizOffer, QuizPage, QuizPart},
    mastery::Standing,
    quiz::{Item, Picked, WHY, scope},
    words::Message,
};

impl Say<'_> {
    pub(super) fn quiz(&self, page: &QuizPage, scene: &mut Scene) {
        let item = page.item(self.kiosk.pack());
        match page.part {
            QuizPart::Ask => {
                // The answers are whole sentences.
                scene.form = Form::Talk;
                scene.heading = item.map(|item| self.say(words(page, item))).unwrap_or_default();
            }
            QuizPart::Why(picked) => {
                let (heading, why) = match picked {
                    Picked::Best => ("quiz-right", WHY[0]),
                    Picked::Other(_) => ("quiz-other", WHY[1]),
                    Picked::NotSure => ("quiz-unsure", WHY[1]),
                };
                scene.heading = self.common(heading);
                scene.companion = Some(Pose::Lean);
                let Some(item) = item else { return };
                let best = item.answers.get(item.best).map_or("", String::as_str);
                let best = self.say(words(page, item).attribute(best));
                scene.body = vec![Piece {
                    role: Role::Item,
                    text: self.say(Message::common("quiz-best").with("answer", best)),
                    private: false,
                }];
                scene.body.extend(self.part(&words(page, item), why));
            }
            QuizPart::End => {
                let understood = self.kiosk.understood() == Standing::Mastered;
                let message = Message::common(if understood { "quiz-known" } else { "quiz-end" });
                scene.heading = self.say(message.clone());
                scene.body = self.body(&message, false);
                scene.companion = Some(Pose::Wait);
                let lit = self.kiosk.lit();
                if let Some(spot) = lit.iter().find(|spot| understood && spot.topic == page.topic) {
                    let place = Message::of(MAP, &spot.id);
                    scene.heading = self.say(Message::common("map-place").with("place", self.say(place.clone())));
                    scene.body.truncate(1);
                    scene.body.insert(0, text(&self.say(place.attribute(LIT)), false));
                    scene.art = Some(Art::Map(lit.iter().map(|spot| spot.id.clone()).collect()));
                }
            }
            QuizPart::Prize => {
                let message = Message::common("prize");
                scene.heading = self.say(message.clone());
                scene.body = self.body(&message, false);
                scene.companion = Some(Pose::Wait);
                scene.art = Some(Art::Prize);
            }
        }
    }

    /// The page that offers a quiz: the same words in every episode.
    pub(super) fn quiz_offered(&self, scene: &mut Scene) {
        scene.heading = self.common("quiz-ask");
        scene.body = self.common("quiz-ask-body").lines().map(|l| text(l, false)).collect();
        scene.companion = Some(Pose::Lean);
    }

    pub(super) fn quiz_offer(&self, offer: QuizOffer) -> String {
        self.common(match offer {
            QuizOffer::Answer(place) => {
                let Some(page) = self.kiosk.quiz_page() else { return String::new() };
                let Some(item) = page.item(self.kiosk.pack()) else { return String::new() };
                let id = page.answers(item).get(place).and_then(|n| item.answers.get(*n));
                return id.map(|id| self.say(words(page, item).attribute(id))).unwrap_or_default();
            }
            QuizOffer::Try => "quiz-try",
            QuizOffer::NotSure => "quiz-not-sure",
            QuizOffer::On => "quiz-on",
            QuizOffer::Enough => "quiz-enough",
            QuizOffer::Prize => "prize-show",
            QuizOffer::Done => "quiz-done",
        })
    }
}

fn words(page: &QuizPage, item: &Item) -> Message {
    Message::of(&scope(&page.topic), &item.id)
}
