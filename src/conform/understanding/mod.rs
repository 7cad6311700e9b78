//! Understanding: one question, few choices, a way back, plain words, and no fraud by haste.
mod answer;
mod path;
mod place;
mod screen;
mod words;

use super::{family, visit};

family! {
    U1 "One question on a screen."
        "GOV.UK question pages (V)" => screen::one_question,
    U2 "At most 4 choices, besides Back and a person."
        "W3C COGA, working memory (V); four (D)" => screen::few_choices,
    U3 "Each question page has a heading, Back and a way on; \"not sure\" where that is an answer."
        "GOV.UK question pages (V)" => screen::question_page,
    U4 "A review before money moves: no path without one."
        "WCAG 2.2 3.3.4, 3.3.6; GOV.UK check answers (V)" => path::review,
    U5 "0 questions are asked twice on one path."
        "WCAG 2.2 3.3.7; GOV.UK (V)" => path::asked_twice,
    U6 "0 choices are undone silently."
        "VVSG 2.0 7.3-H, in TDP (V)" => path::deselected,
    U7 "A review names all that is missing."
        "VVSG 2.0 7.3-I (V)" => path::missing,
    U8 "Help in the same place on every screen, and it reaches a person."
        "WCAG 2.2 3.2.6; W3C COGA (V)" => place::help,
    U9 "One action back from a mistake, and everything is as it was."
        "W3C COGA (V)" => visit::back,
    U10 "Where am I: step n of m is shown, and is right."
        "W3C COGA, objective 5; bmd issue 245 (V)" => place::steps,
    U11 "How long and how many steps is said at the start."
        "W3C COGA (V)" => place::start,
    U12 "Reading level of lower secondary school; in banking B2 or easier."
        "WCAG 2.2 3.1.5; EAA, Annex I, IV(e) (V); how it is measured (D)" => words::level,
    U13 "Sentences of at most 25 Chinese characters or 20 words."
        "Guides to plain language (V, weak); Chinese (D)" => words::sentences_of,
    U14 "0 words of the trade that are not explained."
        "WCAG 2.2 3.1.3; T/CAPS 0015-2021 (V)" => words::jargon,
    U15 "The errand one is in is shown on each of its screens."
        "T/CAPS 0015-2021 (V)" => place::errand,
    U16 "0 advertisements and inducements."
        "MIIT 2021 no. 67, annex 2, 5.1; T/CAPS 0015-2021 (V)" => words::advertising,
    U17 "A usual name: 长辈版, 亲情版, 关爱版 or 关怀版; and a plain way in."
        "MIIT 2021 no. 67, annex 2, 3.1 (V)" => words::name,
    U18 "The screen does not change until the customer is done."
        "MIIT 2021 no. 67, annex 2, 2.3 (V)" => place::unchanged,
    U19 "0 puzzles to sign in."
        "WCAG 2.2 3.3.9; MIIT 2021 no. 67, annex 2, 1.5 (V)" => answer::puzzles,
    U20 "At most 1 interruption in an errand, in changing words."
        "WCAG 2.2 2.2.4; GOV.UK interruption pages (V)" => answer::interruptions,
    U21 "An error says what to do, where it happened, and is spoken."
        "WCAG 2.2 3.3.1, 3.3.3; EN 301 549 5.1.3.15 (V)" => answer::errors,
    U22 "Where a face or a finger is asked for, there is another way."
        "EN 301 549 5.3 (V)" => answer::biometrics,
    U23 "The language can be changed on every screen in the middle of an errand, and the work is kept."
        "TDP vxmark-function (V)" => visit::languages,
    U24 "The same in every language: 100 % of the words, none borrowed."
        "Derived (D)" => words::complete,
    U25 "A warning is answered, not dismissed: two or more real answers, none chosen before, going on is not the default."
        "LINK survey (nsbanking); BioCatch (V)" => answer::warnings,
}
