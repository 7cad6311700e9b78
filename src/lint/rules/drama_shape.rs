use crate::{
    diagnostic::Diagnostic,
    lint::Subject,
    script::{Drama, Kind, Script, Target},
};

/// A play has so many panels (source document, row 9).
const PANELS: std::ops::RangeInclusive<usize> = 6..=10;
/// The screen that asks who could have helped.
const HELPERS: &str = "helpers";

super::super::rule! {
    /// A short play lacks something that a play has.
    ///
    /// A play (`about kind=warning minutes=3 drama=1`) has a number that no other one has, and six to ten panels (`kind=panel` or
    /// `kind=advice`), each with a drawing of `assets/art/scenes.kdl`. At one of them, the turning point, nothing is focused
    /// (`focus=none`) and two choices lead to two endings, each a panel. A panel `helpers` asks who could have helped. With `topic=` it may be
    /// shown to a room in the place of the episode of that topic.
    ///
    /// ```kdl
    /// screen turn phase=before kind=panel focus=none picture=at-the-machine {
    ///     choice follow goto=ending-lost
    ///     choice stop   goto=ending-safe
    /// }
    /// ```
    ///
    /// To mend it, write what is missing.
    /// ---
    /// 这出短剧少了一样东西。
    ///
    /// 短剧写 `about kind=warning minutes=3 drama=1`：号数别的剧没有用过；有六到十幅（`kind=panel` 或 `kind=advice`），每幅都有
    /// `assets/art/scenes.kdl` 里的画。其中一幅是转折：什么都不选中（`focus=none`），两个选项通到两种结局。还要有一幅 `helpers`，说说谁能帮上忙。
    /// 写了 `topic=`，给一屋子人讲这个题目时，可以演这出短剧。
    ///
    /// 改法：把缺的写上。
    "drama-shape", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let pictures: Vec<&str> = subject.pack.drawings().0.iter().map(|drawing| drawing.name.as_str()).collect();
    let mut numbers: Vec<i64> = Vec::new();
    for read in subject.whole() {
        for screen in &read.script.screens {
            if let Some(name) = screen.picture.as_deref().filter(|name| !pictures.contains(name)) {
                found.push(read.error("unknown-word", &screen.picture_at).meant(name, pictures.iter().copied()));
            }
        }
        let Some(Drama { number, topic }) = read.script.drama.clone() else { continue };
        let topics: Vec<&str> = subject.pack.topics().collect();
        if let Some(topic) = topic.filter(|topic| !topics.contains(&topic.as_str())) {
            found.push(read.error("unknown-word", &read.script.about_at).meant(&topic, topics));
        }
        let mut slip = |what: &str, word: String| {
            found.push(read.error("drama-shape", &read.script.about_at).with("what", what).with("word", word));
        };
        if numbers.contains(&number) {
            slip("number", number.to_string());
        }
        numbers.push(number);
        let panels: Vec<_> = read.script.screens.iter().filter(|s| matches!(s.kind, Kind::Panel | Kind::Advice)).collect();
        if !PANELS.contains(&panels.len()) {
            slip("panels", panels.len().to_string());
        }
        for bare in panels.iter().filter(|screen| screen.picture.is_none()) {
            slip("picture", bare.id.clone());
        }
        if !turns(&read.script) {
            slip("turn", String::new());
        }
        if !panels.iter().any(|screen| screen.id == HELPERS) {
            slip("helpers", HELPERS.to_owned());
        }
    }
}

/// Whether two choices of a panel, of which none is nearer, lead to two different panels.
fn turns(script: &Script) -> bool {
    let panel = |target: &Target| match target {
        Target::Screen(at) => script.screens.get(*at).filter(|screen| screen.kind == Kind::Panel).map(|_| *at),
        _ => None,
    };
    script.turning_points().any(|screen| {
        let mut ends: Vec<usize> = screen.choices.iter().filter_map(|choice| panel(&choice.goto)).collect();
        ends.sort_unstable();
        ends.dedup();
        ends.len() >= 2
    })
}
