use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;

rule! {
    /// A screen or a menu has more than four choices.
    ///
    /// More cannot be held in mind, and no more fit on the smallest screen in the largest type (W3C COGA asks for few
    /// choices; four is the design limit here).
    ///
    /// ```kdl
    /// screen which phase=before { choice a goto=x; choice b goto=x; choice c goto=x; choice d goto=x; choice e goto=y }
    /// ```
    ///
    /// To mend it, keep the three that most people need, and put the rarer ones behind a choice "more" on a screen of
    /// its own.
    /// ---
    /// 一页或一个菜单有四个以上的选项。
    ///
    /// 人一下记不住这么多，字放到最大时也放不下。
    ///
    /// 改法：留下最常用的三个，少用的放到“更多”后面，另写一页。
    "too-many-choices", Script, run
}

/// More choices than this on one screen cannot be held in mind.
const MOST: usize = 4;

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for (read, _, screen) in subject.sound() {
        if let Some(fifth) = screen.choices.get(MOST) {
            found.push(read.error("too-many-choices", &fifth.span).with("word", &screen.id));
        }
    }
}
