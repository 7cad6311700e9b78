//! Hearing and speech. The program rings a bell and speaks nothing yet; what it can do is counted from the closed set of
//! effects and from the configuration, so that these rows must be looked at on the day speech comes.
use super::{Measured, also, bench::Bench, bench::now, family};
use crate::{
    kiosk::{Act, Effect, Input},
    plain,
    scene::{Form, Scene},
};
use std::time::Duration;

family! {
    A1 "All that is needed is spoken: 100 % of instructions, questions, errors and ends."
        "ADA 707.5; Section 508 402.2; EN 301 549 5.1.3.1, 5.1.3.16 (V)" => spoken,
    A2 "120 to 125 words a minute at first, 6 to 8 steps from 50 to 200 %."
        "VVSG 2.0 7.1-K; vxsuite audio_playback_rate.ts (V)" => rate,
    A3 "60 to 70 dB at first, 20 to 100 dB, in steps of 10 dB or less."
        "VVSG 2.0 7.1-K; vxsuite audio_volume.ts (V)" => volume,
    A4 "A speaker of 65 dBA or more, back to 65 dBA or less after each customer."
        "EN 301 549 5.1.3.12, 5.1.3.13; Section 508 402.3.2 (V)" => gain,
    A5 "Speech can be stopped and repeated; a press and new speech stop the old."
        "EN 301 549 5.1.3.4, 5.1.3.5; ADA 707.5.1 (V)" => interrupts,
    A6 "A safety warning may hold the keys until it was heard (allowed, not asked)."
        "EN 301 549 5.1.3.5, note (V)" => locks,
    A7 "A PIN is never spoken; what is private only into headphones."
        "EN 301 549 5.1.3.8, 5.1.3.9 (V)" => private,
    A8 "Other sounds over speech for 3 s at most."
        "EN 301 549 5.1.3.10 (V)" => sounds,
    A9 "Speech is in the language of the screen."
        "EN 301 549 5.1.3.14 (V)" => language,
    A10 "In public 20 dB over the noise around, where that is over 45 dB."
        "Section 508 of 2000, 1194.25(f) (V)" => ambient,
    A11 "A plain mode in lines: 0 escape codes, 0 box drawing, numbered choices, append only."
        "aegis-boot issue 104; kimi-code issue 1846; codex issue 20489 (V)" => linear,
}

/// What a customer hears of an effect.
#[derive(PartialEq, Eq)]
enum Heard {
    Nothing,
    Bell,
    #[allow(dead_code, reason = "no effect speaks yet; the day one does, it is named here")]
    Speech,
}

/// Every effect, without exception: a new one does not compile until it is decided whether it is heard.
fn heard(effect: &Effect) -> Heard {
    match effect {
        Effect::Ring => Heard::Bell,
        Effect::Page(page) if page.rings() => Heard::Bell,
        Effect::Page(_)
        | Effect::CardMayBeInside
        | Effect::Forget
        | Effect::CheckCode
        | Effect::Keep(_)
        | Effect::Outcome(_)
        | Effect::Record(_)
        | Effect::Learnt(_)
        | Effect::Walked(_)
        | Effect::Ready
        | Effect::Tries(_)
        | Effect::Lane(_)
        | Effect::Rehearse(_)
        | Effect::Leave => Heard::Nothing,
    }
}

/// What a walk over every screen and every choice made the world do.
struct Audio {
    screens: usize,
    effects: usize,
    bells: usize,
    utterances: usize,
}

impl Audio {
    fn of(bench: &Bench) -> Self {
        let mut audio = Self { screens: 0, effects: 0, bells: 0, utterances: 0 };
        for n in 0..4 {
            for mut stop in bench.stops() {
                audio.screens += usize::from(n == 0);
                let mut effects = stop.kiosk.update(&Input::Choose(Act::Choice(n)), now(2000));
                if n == 0 {
                    effects.extend(stop.kiosk.update(&Input::Choose(Act::Person), now(2001)));
                }
                if let Some(until) = stop.kiosk.deadline() {
                    effects.extend(stop.kiosk.update(&Input::Tick, super::bench::at(until)));
                }
                audio.effects += effects.len();
                audio.bells += effects.iter().filter(|e| heard(e) == Heard::Bell).count();
                audio.utterances += effects.iter().filter(|e| heard(e) == Heard::Speech).count();
            }
        }
        audio
    }
}

/// How often a walk over every screen speaks.
pub(super) fn utterances(bench: &Bench) -> usize {
    Audio::of(bench).utterances
}

/// Options of the configuration whose names have one of these words.
fn options(bench: &Bench, words: &[&str]) -> usize {
    bench.given.options.iter().filter(|o| words.iter().any(|w| o.contains(w))).count()
}

/// Not yet, while nothing speaks and nothing can be set about it; not met as soon as something does, because then there
/// is something to measure and nobody has written down how.
fn silent(audio: &Audio, options: usize, value: &str) -> Measured {
    if audio.utterances + options == 0 {
        return Measured::not_yet(format!("{value}; 0 of {} effects speak", audio.effects));
    }
    Measured::when(
        false,
        format!("{value}; {} utterances and {options} options, and no measure of them here", audio.utterances),
    )
}

/// A1: with what a screen reader gets of the plain lines meanwhile.
fn spoken(bench: &Bench) -> Measured {
    let (mut texts, mut plain_too) = (0, 0);
    for met in bench.met() {
        let lines = plain::lines(&met.scene, "").join("\n");
        for text in met.scene.text() {
            texts += 1;
            plain_too += usize::from(lines.contains(text));
        }
    }
    let (found, rule) = also(bench, "unspoken");
    let audio = Audio::of(bench);
    let value = format!(
        "{} of {texts} texts are spoken; {plain_too} stand in the plain lines for a screen reader{rule}",
        audio.utterances
    );
    if found == 0 { silent(&audio, 0, &value) } else { Measured::when(false, value) }
}

/// A2.
fn rate(bench: &Bench) -> Measured {
    let options = options(bench, &["rate", "speed", "speech", "voice"]);
    silent(&Audio::of(bench), options, &format!("{options} rates of {} options", bench.given.options.len()))
}

/// A3.
fn volume(bench: &Bench) -> Measured {
    let options = options(bench, &["volume", "loud", "decibel", "gain"]);
    silent(&Audio::of(bench), options, &format!("{options} volumes of {} options", bench.given.options.len()))
}

/// A4.
fn gain(bench: &Bench) -> Measured {
    let options = options(bench, &["volume", "loud", "decibel", "gain", "speaker"]);
    let audio = Audio::of(bench);
    let value = format!("{options} volumes to be set back; {} bells, as loud as the terminal", audio.bells);
    silent(&audio, options, &value)
}

/// A5.
fn interrupts(bench: &Bench) -> Measured {
    let audio = Audio::of(bench);
    let value = format!("{} utterances on {} screens to be stopped", audio.utterances, audio.screens);
    silent(&audio, 0, &value)
}

/// A6: warnings that do not answer at once.
fn locks(bench: &Bench) -> Measured {
    let (mut all, mut locked) = (0, 0);
    for mut stop in bench.stops() {
        let scene = Scene::of(&stop.kiosk, Duration::ZERO);
        if !matches!(scene.form, Form::Warning | Form::Question) {
            continue;
        }
        all += 1;
        let before = stop.kiosk.trail().clone();
        let effects = stop.kiosk.update(&Input::Choose(Act::Choice(0)), now(0));
        locked += usize::from(effects.is_empty() && *stop.kiosk.trail() == before);
    }
    let value = format!("{locked} of {all} warnings and questions hold the keys");
    if locked == 0 { Measured::not_applicable(value) } else { Measured::when(false, value) }
}

/// A7: nothing is spoken; and a typed digit has no way into the core.
fn private(bench: &Bench) -> Measured {
    let pieces = bench.met().iter().flat_map(|m| &m.scene.body).filter(|p| p.private).count();
    let mut shown = 0;
    for mut stop in bench.stops() {
        // Minutes on a page go on by themselves: only what a digit changes counts.
        stop.kiosk.update(&Input::Touch, now(2000));
        let before = digits(&Scene::of(&stop.kiosk, Duration::ZERO));
        for _ in 0..3 {
            stop.kiosk.update(&Input::Digit { again: false }, now(2000));
        }
        shown += usize::from(digits(&Scene::of(&stop.kiosk, Duration::ZERO)) != before);
    }
    let value = format!("{pieces} pieces are private; typed digits change {shown} screens");
    let audio = Audio::of(bench);
    if shown == 0 { silent(&audio, 0, &value) } else { Measured::when(false, value) }
}

fn digits(scene: &Scene) -> String {
    scene.text().join("").chars().filter(char::is_ascii_digit).collect()
}

/// A8.
fn sounds(bench: &Bench) -> Measured {
    let audio = Audio::of(bench);
    let value = format!("{} of {} effects ring a bell, {} speak", audio.bells, audio.effects, audio.utterances);
    if audio.utterances == 0 { Measured::not_applicable(value) } else { Measured::when(false, value) }
}

/// A9: what the language of an utterance would be held to.
fn language(bench: &Bench) -> Measured {
    let own = bench.met().iter().filter(|m| m.scene.prefs.tongue == m.tongue).count();
    let value = format!("{own} of {} screens are in the language that was chosen", bench.met().len());
    silent(&Audio::of(bench), 0, &value)
}

/// A10.
fn ambient(bench: &Bench) -> Measured {
    let options = options(bench, &["noise", "ambient", "volume", "decibel"]);
    let value = format!("{options} of {} options are about the noise around", bench.given.options.len());
    silent(&Audio::of(bench), options, &value)
}

/// A11.
fn linear(bench: &Bench) -> Measured {
    let (mut lines, mut signs, mut unnumbered) = (0, 0, 0);
    for met in bench.met() {
        let said = plain::lines(&met.scene, "");
        let odd = |c: char| c.is_control() || ('\u{2500}'..='\u{259f}').contains(&c);
        signs += said.iter().map(|l| l.chars().filter(|c| odd(*c)).count()).sum::<usize>();
        let numbered = |c: &crate::scene::Label| {
            c.key.is_some_and(|key| said.iter().any(|l| l.starts_with(key) && l.ends_with(&c.text)))
        };
        unnumbered += met.scene.choices.iter().filter(|c| !numbered(c)).count();
        lines += said.len();
    }
    let value = format!("{signs} signs of control or of boxes in {lines} lines; {unnumbered} choices without a number");
    Measured::when(lines > 0 && signs + unnumbered == 0, value)
}
