//! The pages of the quizzes: each item with what is said to its answers, the two ends, the picture for a colleague, and the map.
use super::{Stop, press, scripts};
use crate::{
    kiosk::{Act, Kiosk, Offer, QuizOffer, QuizPart},
    pack::Pack,
    quiz::{Picked, WHY},
    script::Special,
    words::Message,
};

/// How the names of the pages about items begin.
pub const ITEMS: &str = "quiz/";

/// All of them, in the order of the banks.
pub(super) fn quizzes(pack: &Pack, fresh: &dyn Fn() -> Kiosk) -> Vec<Stop> {
    let stop = |name: String, kiosk| Stop { name, screen: None, kiosk };
    let mut all = Vec::new();
    for topic in pack.topics() {
        let Some(quiz) = pack.quiz(topic) else { continue };
        let offered = offered(pack, topic);
        let begin = || {
            let mut kiosk = fresh();
            if let Some((script, at)) = &offered {
                kiosk.open(script, *at);
            }
            kiosk
        };
        for (n, item) in quiz.items.iter().enumerate() {
            // Of the two explanations the longer one: they differ in nothing else that could be seen.
            let long = |why: &str| {
                let message = Message::of(&quiz.scope, &item.id).attribute(why);
                pack.words.say(0, &message).map_or(0, |said| said.chars().count())
            };
            let why = if long(WHY[0]) > long(WHY[1]) { Picked::Best } else { Picked::NotSure };
            let parts = [("", QuizPart::Ask), ("/why", QuizPart::Why(why))];
            for (name, part) in parts {
                let mut kiosk = begin();
                kiosk.show_item(topic, n, part);
                all.push(stop(format!("{ITEMS}{topic}/{}{name}", item.id), kiosk));
            }
        }
        // The ends have the same words in every quiz.
        if !all.iter().any(|s| s.name == "quiz/known") {
            for (name, knows) in [("quiz/known", true), ("quiz/end", false)] {
                let mut kiosk = begin();
                kiosk.begin_quiz(topic);
                if answer_all(&mut kiosk, knows) {
                    all.push(stop(name.to_owned(), kiosk));
                }
            }
            let mut prize = begin();
            prize.show_item(topic, 0, QuizPart::Prize);
            all.push(stop("quiz/prize".to_owned(), prize));
            // The map with one light, as most people see it, and without any.
            for (name, knows) in [("map/lit", true), ("map/none", false)] {
                let mut kiosk = begin();
                kiosk.begin_quiz(topic);
                if answer_all(&mut kiosk, knows) {
                    kiosk.show_map();
                    all.push(stop(name.to_owned(), kiosk));
                }
            }
        }
    }
    all
}

/// The first screen that offers the quiz of a topic.
fn offered(pack: &Pack, topic: &str) -> Option<(String, usize)> {
    scripts(pack).into_iter().find_map(|name| {
        let at =
            pack.script(&name)?.screens.iter().position(|s| matches!(&s.special, Special::Quiz(t) if t == topic))?;
        Some((name, at))
    })
}

/// Answers as somebody who knows everything, or is sure of nothing, until the end; false when there is none.
pub fn answer_all(kiosk: &mut Kiosk, knows: bool) -> bool {
    // A quiz of n items has twice as many pages.
    for _ in 0..100 {
        let Some(page) = kiosk.quiz_page().cloned() else { return false };
        let wanted = match page.part {
            QuizPart::End | QuizPart::Prize => return true,
            QuizPart::Why(_) => Some(QuizOffer::On),
            QuizPart::Ask if knows => page
                .item(kiosk.pack())
                .and_then(|item| page.answers(item).iter().position(|n| *n == item.best).map(QuizOffer::Answer)),
            QuizPart::Ask => Some(QuizOffer::NotSure),
        };
        let at = wanted.and_then(|wanted| kiosk.offers().iter().position(|o| *o == Offer::Quiz(wanted)));
        let Some(at) = at else { return false };
        press(kiosk, Act::Choice(at as u8));
    }
    false
}
