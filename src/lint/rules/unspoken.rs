use super::super::{
    Subject,
    fit::{At, Slip},
};
use crate::{
    scene::{Form, Scene},
    speech::{self, is_silent_sign},
};

super::super::rule! {
    /// Something that stands on the screen is never said, or the other way round.
    ///
    /// Who cannot read the screen gets it by voice: everything on it but decoration and what is private (standards.md A1).
    /// Red-flag questions, their answers and what is for staff alone are private and are never said.
    ///
    /// A sign such as `→`, `★` or `✓` is seen and not heard. A `.brief` without a `.body` is for small screens only, and no
    /// voice says it. And `spoken-choice` in `common.ftl` must hold `{ $key }` and `{ $choice }`.
    ///
    /// ```ftl
    /// lock = Card → machine            // the arrow is not heard
    /// lock = Put the card in           // right
    /// ```
    /// ---
    /// 画面上有的，没有念出来；或者念出来的，画面上没有。
    ///
    /// 看不清的人靠听。除了装饰和不能出声的内容，画面上的字都要念。防骗的问题、它的答案、给工作人员看的话，从来不念。
    ///
    /// `→`、`★`、`✓` 这样的符号看得见，听不见。只写 `.brief` 不写 `.body`，就没有人念。`common.ftl` 里的 `spoken-choice`
    /// 要有 `{ $key }` 和 `{ $choice }`。
    ///
    /// 改法：用字写出来。
    "unspoken", Fit, scene look
}

fn look(scene: &Scene, subject: &Subject, out: &mut Vec<Slip>) {
    let words = &subject.pack.words;
    let said = [speech::utterances(scene, words), speech::places(scene, words)].concat();
    let said: Vec<&str> = said.iter().filter(|u| !u.private).map(|u| u.text.as_str()).collect();
    let mut slip = |what: &str, word: &str, text: &str| {
        let slip = Slip::new(RULE.code, At::Text(text.to_owned()));
        out.push(slip.with("what", what).with("word", word));
    };
    for (text, private) in shown(scene) {
        if let Some(sign) = text.chars().find(|c| is_silent_sign(*c)) {
            slip("sign", &sign.to_string(), text);
        } else if private {
            // Not even inside another sentence.
            if said.iter().any(|s| s.contains(text)) && !shown(scene).any(|(t, private)| !private && t.contains(text)) {
                slip("private", text, text);
            }
        } else if !said.iter().any(|s| s.contains(&normal(text))) {
            slip("word", text, text);
        }
    }
    // Fewer words for small screens stand for the many, and those are said.
    if scene.body.is_empty()
        && let Some(first) = scene.brief.first()
    {
        slip("word", &first.text, &first.text);
    }
}

/// All words of a screen, and whether they are private.
fn shown(scene: &Scene) -> impl Iterator<Item = (&str, bool)> {
    let hushed = scene.form == Form::Question;
    let answers = hushed || scene.body.iter().any(|p| p.private);
    let status = [Some(&scene.status.task), scene.status.step.as_ref(), scene.status.note.as_ref()];
    let head = status.into_iter().flatten().chain([&scene.heading]).map(move |text| (text, hushed));
    let body = scene.body.iter().map(move |p| (&p.text, hushed || p.private));
    let choices = scene.choices.iter().map(move |c| (&c.text, answers));
    let others = scene.edge.iter().chain(&scene.footer).map(move |l| (&l.text, hushed));
    let keys = scene.pad.iter().flat_map(|(keys, _)| keys);
    let staff = scene.answer.iter().chain(keys).map(|l| (&l.text, true));
    let all = head.chain(body).chain(choices).chain(others).chain(staff);
    all.map(|(text, private)| (text.trim(), private)).filter(|(text, _)| !text.is_empty())
}

/// A text with single spaces.
fn normal(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
