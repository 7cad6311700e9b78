//! What a voice says of every screen: all of it but decoration and what is private, in the screen's own language.

use crate::common::{Shown, every_scene, every_screen, pack, scene, setup};
use caring_mode::{
    pack::Pack,
    scene::{Form, Scene},
    speech::{self, Part, Utterance},
};

/// Every screen in every language, with what is said when it comes up.
fn each(mut test: impl FnMut(&str, &Scene, &[Utterance], &Pack)) {
    let pack = pack();
    for Shown { name, scene, .. } in every_scene(&pack, setup(&pack).prefs) {
        test(&name, &scene, &speech::utterances(&scene, &pack.words), &pack);
    }
}

fn said(all: &[Utterance]) -> Vec<&str> {
    all.iter().filter(|u| !u.private).map(|u| u.text.as_str()).collect()
}

fn opened(name: &str, tongue: &str) -> (Scene, Vec<String>) {
    let pack = pack();
    let tongue = pack.words.negotiate(tongue).unwrap();
    let all = every_screen(&pack, |s| s.prefs.tongue = tongue);
    let scene = scene(&all.iter().find(|(n, _)| n == name).unwrap().1);
    let all = speech::utterances(&scene, &pack.words);
    (scene, all.into_iter().map(|u| u.text).collect())
}

/// Standards A1: the difference between what stands on the screen and what is said is nothing.
#[test]
fn every_word_on_the_screen_is_said() {
    each(|name, scene, all, _| {
        if scene.form == Form::Question {
            return;
        }
        let said = said(all);
        let private: Vec<&str> = scene.body.iter().filter(|p| p.private).map(|p| p.text.as_str()).collect();
        let answers: Vec<&str> = scene.choices.iter().map(|c| c.text.as_str()).collect();
        for text in scene.text() {
            let hushed = private.contains(&text) || (!private.is_empty() && answers.contains(&text));
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(hushed || said.iter().any(|s| s.contains(&text)), "{name}: {text} in {said:?}");
        }
    });
}

/// Domain 6.5 and standards A7: never red-flag questions or their answers, never what is for staff, never a digit of a code.
#[test]
fn what_is_private_is_never_said() {
    let mut questions = 0;
    each(|name, scene, all, pack| {
        for one in all.iter().filter(|u| u.private) {
            assert_eq!(one.text, "", "{name}");
        }
        if scene.form == Form::Question {
            questions += 1;
            assert_eq!(said(all), [""; 0], "{name}");
            assert!(speech::places(scene, &pack.words).iter().all(|u| u.private), "{name}");
        }
        for piece in scene.body.iter().filter(|p| p.private) {
            assert!(!said(all).iter().any(|s| s.contains(&piece.text)), "{name}: {}", piece.text);
        }
        if scene.form == Form::Pad {
            assert!(all.iter().all(|u| u.private == (u.part == Part::Staff)), "{name}");
        }
    });
    assert!(questions > 0);
}

/// Standards A9: a name of a language is said in that language, all the rest in that of the screen.
#[test]
fn the_voice_speaks_the_language_of_the_screen() {
    each(|name, scene, all, _| {
        for one in all {
            assert_eq!(one.tongue == scene.prefs.tongue, one.part != Part::Language, "{name}: {one:?}");
        }
    });
}

#[test]
fn a_screen_is_said_in_the_order_in_which_it_is_read() {
    let (_, all) = opened("withdraw-cash/pin", "zh-CN");
    assert_eq!(
        all,
        [
            "取钱",
            "第1步，共7步",
            "用手挡住，按密码",
            "机器上大概写着",
            "请输入密码",
            "六个数都按好，再按“确认”。",
            "按一，是这样，做好了",
            "按二，写的不一样",
            "按三，错了两次"
        ]
    );
    let (scene, all) = opened("menu/welcome", "en");
    assert_eq!(all[0], "Caring mode");
    assert_eq!(all[4], "Press one: Cash, send, save");
    let places = speech::places(&scene, &pack().words);
    let places: Vec<&str> = places.iter().map(|u| u.text.as_str()).collect();
    assert_eq!(places[0], "Press zero: Call a person");
    assert_eq!(places.len(), 5);
}

/// A sign that nobody hears is left out rather than read as “black star”.
#[test]
fn signs_that_are_only_seen_are_not_said() {
    let (mut scene, _) = opened("menu/welcome", "en");
    scene.heading = "Card → machine ★".into();
    let all = speech::utterances(&scene, &pack().words);
    assert!(said(&all).contains(&"Card machine"));
    assert!(!["“", "，", "¥", "1", "·"].iter().any(|t| t.chars().any(speech::is_silent_sign)));
}
