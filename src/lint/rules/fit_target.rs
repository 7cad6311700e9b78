use super::super::fit::{At, Frame, Slip};
use crate::{
    glass::Glass,
    kiosk::Act,
    view::{Hit, targets},
};
use ratatui::layout::Rect;

super::super::rule! {
    /// A place to press is too small, too near to another one, or not there.
    ///
    /// Each is at least 8 columns wide and 3 rows high (2 rows under 16 rows of grid), with a free cell to its left and
    /// right, so that a slip between two hits neither (VVSG 2.0, 7.2-I; standards.md T1 and T2). The four places, a person,
    /// Back, the counter and the look, are on every screen.
    ///
    /// What an author can do wrong is a name that leaves no room: that of a language stands at the top right of the welcome
    /// page, and a long one reaches over what is beside it. Take the short name that its readers use.
    /// ---
    /// 按的地方太小、离别的太近，或者没有了。
    ///
    /// 每一处至少宽 8 列、高 3 行（屏幕不到 16 行时 2 行），左右各空一格，手指滑到两处中间时哪一处都不算。叫人、上一步、柜台、
    /// 字和语言这四处，每个画面都有。
    ///
    /// 写的人会出的错，是名字太长：语言的名字在首页右上角，太长会压到旁边。请用这种语言平常的短名字。
    "fit-target", Fit, frame look
}

/// Rows of a key of the staff pad, which is no place of a customer.
const PAD: u16 = 2;

fn look(frame: &Frame<'_>, out: &mut Vec<Slip>) {
    let hits = &frame.drawn.hits;
    let mut slip = |what: &str, act: Act, other: Option<Act>| {
        let at = match act {
            Act::Language(tongue) => At::Language(tongue),
            _ => At::Screen,
        };
        let word = |act| label(frame, act);
        let slip = Slip::new(RULE.code, at).with("what", what).with("word", word(act));
        out.push(slip.with("other", other.map(word).unwrap_or_default()));
    };
    for act in [Act::Person, Act::Back, Act::Counter, Act::Look] {
        if hits.of(act).is_none() {
            slip("missing", act, None);
        }
    }
    let least = targets(&Glass::default(), frame.look.grid);
    let ordered = |a: Act, b: Act| if matches!(b, Act::Language(_)) { (b, a) } else { (a, b) };
    for (n, Hit { area, act }) in hits.0.iter().enumerate() {
        let rows = if matches!(act, Act::Pad(_)) { PAD } else { least.rows };
        if frame.cells.area.intersection(*area) != *area {
            slip("outside", *act, None);
        } else if area.width < least.columns || area.height < rows {
            slip("small", *act, None);
        }
        // One cell to each side, so that a slip between two targets hits neither.
        let near = Rect { x: area.x.saturating_sub(1), width: area.width + 2, ..*area };
        for other in hits.0.iter().skip(n + 1).filter(|other| near.intersects(other.area)) {
            let (act, other) = ordered(*act, other.act);
            slip("near", act, Some(other));
        }
    }
}

/// The words on a target.
fn label(frame: &Frame<'_>, act: Act) -> String {
    let scene = frame.scene;
    let keys = scene.pad.iter().flat_map(|(keys, _)| keys);
    let all = scene.choices.iter().chain(&scene.footer).chain([&scene.more]).chain(&scene.edge);
    let found = all.chain(&scene.answer).chain(keys).find(|label| label.act == act);
    found.map(|label| label.text.clone()).unwrap_or_default()
}
