//! Every page of a lesson for a room, for checks and pictures.
use crate::{
    care::{Edition, Prefs},
    kiosk::{Act, Closed, LookPage, Now},
    outreach::{Half, ITEMS, Input, Items, Lesson, MOST_HANDS, Place, Room, Setup},
    pack::Pack,
    quiz::ANSWERS,
};
use std::{collections::BTreeSet, rc::Rc, time::Duration};

/// A page of a lesson.
pub struct Led {
    /// Its name: `venues`, `phishing/before-1`, `phishing/elder/panel-3` …
    pub name: String,
    /// A lesson that shows it.
    pub lesson: Lesson,
}

/// What a made-up lesson starts from.
pub fn setup(pack: &Pack, prefs: Prefs) -> Setup {
    Setup {
        prefs,
        tongues: pack.words.reviewed().collect(),
        today: Now::made_up(Duration::ZERO).today,
        phone: None,
        hours: None,
        venue: None,
        heads: None,
        edition: None,
        topic: None,
        closed: Closed::default(),
        seed: 0,
    }
}

/// Every page, in the order in which a lesson meets them: those of the program once, each panel in each edition, and each item of each bank as it is asked,
/// counted and explained.
pub fn pages(pack: &Rc<Pack>, prefs: Prefs) -> Vec<Led> {
    let mut all = program(pack, prefs);
    let topics = Lesson::new(pack.clone(), setup(pack, prefs)).episodes().len();
    for topic in 0..topics {
        of_topic(pack, prefs, topic, &mut all);
    }
    all
}

fn program(pack: &Rc<Pack>, prefs: Prefs) -> Vec<Led> {
    let mut all = Vec::new();
    let mut with = |name: &str, place: Place, room: Room, then: &[Input]| {
        let mut lesson = Lesson::new(pack.clone(), setup(pack, prefs));
        lesson.show(place, room);
        for input in then {
            lesson.update(input);
        }
        all.push(Led { name: name.to_owned(), lesson });
    };
    let none = Room::default();
    for from in [0, 3, 6] {
        with(&format!("venues-{from}"), Place::Venues(from), none, &[]);
    }
    with("heads", Place::Heads, none, &[]);
    with("editions", Place::Editions, none, &[]);
    for from in (0..Lesson::new(pack.clone(), setup(pack, prefs)).episodes().len()).step_by(3) {
        with(&format!("topics-{from}"), Place::Topics(from), none, &[]);
    }
    let room = Lesson::made_up(0, Edition::Elder, 9);
    with("thanks", Place::Thanks, room, &[]);
    with("again", Place::Again, room, &[]);
    // Whichever answer is best, one of the first two has more of it and the other has less. So many hands as before, and other ones.
    let after = |counts| Room { counts: [room.counts[0], [counts; ITEMS]], ..room };
    let hands: u32 = room.counts[0][0].iter().sum();
    for (name, hands) in [
        ("one", [hands, 0, 0, 0]),
        ("other", [0, hands, 0, 0]),
        ("others", [0, 0, hands, 0]),
        ("one-many", [MOST_HANDS, 0, 0, 0]),
        ("other-many", [0, MOST_HANDS, 0, 0]),
        ("others-many", [0, 0, MOST_HANDS, 0]),
        ("same", room.counts[0][0]),
        ("same-many", room.counts[0][0].map(|hands| hands * 2)),
        ("none", [0; ANSWERS + 1]),
    ] {
        with(&format!("change-{name}"), Place::Change, after(hands), &[]);
    }
    let folder = "2026-11-26-senior-university-3f9a2c71".to_owned();
    let kept = |to| [Input::Kept(to)];
    with("saved", Place::Saved, room, &kept(Ok((folder, "/home/teacher/.local/state/caring-mode/outreach".into()))));
    with("saved-not", Place::Saved, room, &kept(Err("/run/media/teacher/STICK/outreach".into())));
    with("saving", Place::Saved, room, &[]);
    with("branch", Place::Branch, room, &[]);
    with("stop-nothing", Place::Stop, none, &[]);
    with("stop", Place::Ask(Half::Before, 0), room, &[Input::Quit]);
    with("stop-whole", Place::Change, room, &[Input::Choose(Act::Person), Input::Quit]);
    for page in [LookPage::Top, LookPage::Size, LookPage::Theme, LookPage::Language] {
        with(&format!("look-{page:?}").to_lowercase(), Place::Look(page), room, &[]);
    }
    all
}

fn of_topic(pack: &Rc<Pack>, prefs: Prefs, topic: usize, all: &mut Vec<Led>) {
    let lesson = |seed| Lesson::new(pack.clone(), Setup { seed, ..setup(pack, prefs) });
    let Some((_, name)) = lesson(0).episodes().get(topic).cloned() else { return };
    let show = |seed, place, room| {
        let mut lesson = lesson(seed);
        lesson.show(place, room);
        lesson
    };
    for &edition in Edition::ALL {
        let room = Lesson::made_up(topic, edition, 0);
        let many = show(0, Place::Thanks, room).panels().len();
        for n in 0..many {
            let name = format!("{name}/{}/panel-{}", edition.name(), n + 1);
            all.push(Led { name, lesson: show(0, Place::Panel(n), room) });
        }
    }
    let room = Room { play: true, ..Lesson::made_up(topic, Edition::Elder, 0) };
    let played = show(0, Place::Thanks, room);
    if played.play().is_some() {
        for n in 0..played.panels().len() {
            all.push(Led { name: format!("{name}/play/panel-{}", n + 1), lesson: show(0, Place::Panel(n), room) });
        }
        all.push(Led { name: format!("{name}/thanks"), lesson: show(0, Place::Thanks, room) });
    }
    let mut met = BTreeSet::new();
    let many = pack.quiz(&name).map_or(0, |quiz| quiz.items.len());
    // Each item once as it is asked after the episode, where it is explained too; six of a bank come with each seed.
    for seed in 0..200 {
        let room = Lesson::made_up(topic, Edition::Elder, 125);
        let Some(Items { halves: [_, after], .. }) = show(seed, Place::Thanks, room).items() else { return };
        for (nth, at) in after.into_iter().enumerate() {
            if !met.insert(at) {
                continue;
            }
            let mut with = |part: &str, place| {
                all.push(Led { name: format!("{name}/item-{}/{part}", at + 1), lesson: show(seed, place, room) });
            };
            with("ask", Place::Ask(Half::After, nth));
            for answer in 0..=ANSWERS {
                with(&format!("count-{}", answer + 1), Place::Count(Half::After, nth, answer));
            }
            with("why", Place::Why(nth));
        }
        if met.len() == many {
            break;
        }
    }
}
