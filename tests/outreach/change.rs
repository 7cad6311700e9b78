//! What is said of a room before and after.
use super::*;
use caring_mode::quiz::ANSWERS;

#[test]
fn a_fall_is_told_kindly_and_nobody_is_an_answer_too() {
    for (before, after, id) in [(5, 9, "change-more-part"), (5, 5, "change-same"), (9, 5, "change-less")] {
        let scene = Scene::of_lesson(&taught(5, before, after));
        assert_eq!(scene.heading, pack().words.only(0, &Message::of(SCOPE, id)).unwrap());
        assert_eq!(scene.body.iter().filter(|p| p.role == Role::Bar).count(), 2);
        assert!(scene.body.iter().any(|p| p.text.contains("说不准")));
    }
    // Of 20 hands 5 were right. Of those of late-comers too, more hands are not a larger part of them.
    for (all, now, id) in [
        (20, 8, "change-more"),
        (20, 5, "change-same"),
        (40, 10, "change-same-part"),
        (40, 14, "change-more-part"),
        (40, 9, "change-less"),
    ] {
        let mut lesson = taught(5, 5, 5);
        let mut room = Lesson::made_up(0, Edition::Elder, 5);
        let rest = (all - now) / 3;
        for (nth, &at) in lesson.items().unwrap().halves[1].iter().enumerate() {
            let best = lesson.quiz().unwrap().items[at].best;
            room.counts[1][nth] = [rest; ANSWERS + 1];
            room.counts[1][nth][best] = now;
            room.counts[1][nth][ANSWERS] += all - now - 3 * rest;
        }
        lesson.show(Place::Change, room);
        assert_eq!(Scene::of_lesson(&lesson).heading, pack().words.only(0, &Message::of(SCOPE, id)).unwrap(), "{now}");
    }
    let mut lesson = begun(0);
    lesson.show(Place::Change, Lesson::made_up(0, Edition::Elder, 0));
    let scene = Scene::of_lesson(&lesson);
    assert!(!scene.body.iter().any(|p| p.role == Role::Bar), "{:?}", scene.body);
}
