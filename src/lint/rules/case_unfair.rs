//! Cases that teach the wrong thing.
use crate::{
    case::BY_CHANCE,
    diagnostic::Diagnostic,
    lint::{Subject, Told},
};

/// So many orders of the lines are looked at.
const SEEDS: u64 = 20;

super::super::rule! {
    /// A case to rehearse cannot be passed, cannot be failed, or is passed for the wrong reason.
    ///
    /// All talks of a case are searched. There must be one that passes: a good end, everything found out that must be, and 80 % of
    /// all marks. There must be one that ends badly without a critical error. Somebody who picks blindly passes in less than 5 of 100 takes; somebody who
    /// always picks the same place never; and somebody who accuses wherever that is possible does not pass, though everything
    /// else is right.
    ///
    /// To mend it: more moments or lines make chance smaller; `trust=` of the customer and of what is hidden decides whether it comes out; an
    /// end that is bad belongs to the weak lines of the last moment.
    /// ---
    /// 情景练不过、练不坏，或者不该过的也能过。
    ///
    /// 每个情景，所有的走法都会查一遍。要有一条能过：结尾好，该问的都问出来了，分数有八成。要有一条不犯大错也会走坏。闭着眼睛乱选，
    /// 一百次里过不到五次；总选同一个位置，一次也过不了；能指责的地方都指责，别处全对，也过不了。
    ///
    /// 改法：时刻多一些、话多一些，蒙对的就少；客户的 `trust=` 和藏着的事要的 `trust=`，决定问不问得出来；最后一个时刻里，
    /// 差的话要有不好的结尾。
    "case-unfair", Walks, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for told in subject.cases.iter().filter(|told| told.found.is_empty()) {
        let case = &told.case;
        let fair = case.fair();
        let place = || (0..SEEDS).any(|seed| case.place_wins(&case.placed(seed)));
        let slips = [
            ("no-good-way", !fair.good_way),
            ("no-bad-way", !fair.bad_way),
            ("by-chance", fair.by_chance >= BY_CHANCE),
            ("accuser", fair.accuser_passes),
            ("place", fair.good_way && place()),
        ];
        found.extend(slips.iter().filter(|(_, slip)| *slip).map(|(what, _)| finding(told, what, fair.by_chance)));
    }
}

fn finding(told: &Told, what: &str, by_chance: f64) -> Diagnostic {
    let d = Diagnostic::error("case-unfair", &told.file, told.case.script_at.clone());
    d.with("what", what).with("word", &told.case.name).with("percent", format!("{by_chance:.1}"))
}
