//! Packs made worse on purpose: the row in question must turn.
use super::bench::{bench, edit, one, small, status};
use caring_mode::{
    conform::{Bench, Status, rows},
    pack::Files,
};

const PAPER: &str = "assets/themes/paper.kdl";
const NIGHT: &str = "assets/themes/night.kdl";
const SOFT: &str = "assets/themes/soft.kdl";
const TRANSFER: &str = "assets/scripts/transfer.kdl";
const LOST: &str = "assets/scripts/lost-card.kdl";
/// What the warning of a transfer offers besides going on.
const STOPS: &str = "    choice family goto=family\n    choice staff-first goto=call\n";
const ZH: &str = "locales/zh-CN/common.ftl";
const EN: &str = "locales/en/common.ftl";
const MENU: &str = "locales/zh-CN/menu.ftl";

fn turned(usual: &Bench, id: &str, wanted: Status, spoil: impl FnOnce(&mut Files)) {
    let before = status(usual, id);
    let mut files = small();
    spoil(&mut files);
    let after = status(&one(bench(files)), id);
    assert_ne!(before.0, wanted, "{id} is so before anything was spoiled: {}", before.1);
    assert_eq!(after.0, wanted, "{id}: {} / {}", before.1, after.1);
}

#[test]
fn worse_colours_are_noticed() {
    let usual = one(bench(small()));
    turned(&usual, "S7", Status::NotMet, |f| edit(f, PAPER, "#14130F", "#777777"));
    turned(&usual, "S8", Status::NotMet, |f| edit(f, NIGHT, "ink \"#FFFFFF\"", "ink \"#AAAAAA\""));
    turned(&usual, "S9", Status::NotMet, |f| edit(f, SOFT, "#4B463C", "#14130F"));
    turned(&usual, "S10", Status::NotMet, |f| edit(f, SOFT, "#4B463C", "#8A8576"));
    // A focus is a line, and a tile in another colour: both must go.
    turned(&usual, "S19", Status::NotMet, |f| {
        edit(f, PAPER, "frame \"#F2C879\"", "frame \"#063B36\"");
        edit(f, PAPER, "accent \"#6B1D00\"", "accent \"#063B37\"");
    });
}

#[test]
fn worse_words_are_noticed() {
    let usual = one(bench(small()));
    turned(&usual, "S13", Status::NotMet, |f| {
        edit(f, MENU, "按错了没关系，随时能退回上一步。", "按 错 了 没 关 系 随 时 能 退 回 上 一 步");
    });
    turned(&usual, "S15", Status::NotMet, |f| edit(f, MENU, "钱要怎么办？", &"钱要怎么办呢".repeat(80)));
    turned(&usual, "A11", Status::NotMet, |f| edit(f, MENU, "钱要怎么办？", "钱│要怎么办？"));
    turned(&usual, "U1", Status::NotMet, |f| edit(f, MENU, "钱要怎么办？", "取钱吗？还是存钱？"));
    let errands = |f: &mut Files| {
        f.remove("assets/scripts/fake-police.kdl");
        edit(f, "assets/menu.kdl", "script fake-police", "script lost-card");
    };
    let mut files = small();
    errands(&mut files);
    assert_eq!(status(&one(bench(files.clone())), "U11").0, Status::Met, "errands say how long they take");
    edit(&mut files, ZH, "一共{ $m }步，大约{ $minutes }分钟。", "");
    assert_eq!(status(&one(bench(files)), "U11").0, Status::NotMet);
    turned(&usual, "U10", Status::NotMet, |f| edit(f, ZH, "step = 第{ $n }步，共{ $m }步", "step = 慢慢来"));
    turned(&usual, "U15", Status::NotMet, |f| {
        edit(f, "locales/zh-CN/transfer.ftl", "title = 转钱给别人", &format!("title = {}", "转钱给别人".repeat(9)));
    });
    turned(&usual, "U12", Status::NotMet, |f| edit(f, MENU, "钱要怎么办？", "饕餮要怎么办？"));
    turned(&usual, "U13", Status::NotMet, |f| {
        edit(f, MENU, "按错了没关系，", &format!("{}，", "按错了没关系".repeat(5)));
    });
    turned(&usual, "U16", Status::NotMet, |f| edit(f, MENU, "按错了没关系，", "限时优惠，"));
    turned(&usual, "U17", Status::NotMet, |f| edit(f, ZH, "app-name = 关爱版", "app-name = 银行通"));
    turned(&usual, "U21", Status::NotMet, |f| {
        edit(f, ZH, "    .body = 密码只在银行的机器上按，用手挡住。\n        刚才按的数字，这里没有留下。\n", "");
        edit(f, EN, "password-title", "password-was");
    });
    turned(&usual, "U24", Status::NotMet, |f| {
        f.remove("locales/en/lost-card.ftl");
    });
    turned(&usual, "M5", Status::Met, |f| {
        edit(f, MENU, "这里不收卡，", "3分钟没人按，就清空。这里不收卡，");
        edit(f, "locales/en/menu.ftl", "    .body = ", "    .body = After 3 minutes of silence it forgets. ");
    });
}

#[test]
fn worse_scripts_are_noticed() {
    let usual = one(bench(small()));
    turned(&usual, "U2", Status::NotMet, |f| {
        let more = "choice phone   goto=phone\n    choice heard goto=formal\n    choice yes goto=now";
        edit(f, LOST, "choice phone   goto=phone", more);
    });
    turned(&usual, "U3", Status::NotMet, |f| edit(f, LOST, "    choice understood goto=locked\n", ""));
    turned(&usual, "U5", Status::NotMet, |f| {
        edit(f, TRANSFER, "ask secret goto=ask-official", "ask phone-on goto=ask-official");
    });
    turned(&usual, "U7", Status::NotMet, |f| {
        edit(f, TRANSFER, "    choice missing goto=ask-again\n", "");
    });
    turned(&usual, "U22", Status::NotMet, |f| edit(f, "assets/machines/generic.kdl", "请插入银行卡", "请刷脸"));
    turned(&usual, "U25", Status::NotMet, |f| {
        edit(f, TRANSFER, STOPS, "");
    });
}

/// A pack that no kiosk would show is measured all the same: what cannot be found is not met, and nothing fails.
#[test]
fn broken_packs_are_measured_too() {
    let spoils: [fn(&mut Files); 3] = [
        |f| edit(f, TRANSFER, "screen intro", "screen {"),
        |f| drop(f.insert("assets/menu.kdl".into(), "menu welcome".into())),
        |f| f.retain(|name, _| !name.starts_with("assets/scripts/") && !name.starts_with("locales/en/")),
    ];
    for spoil in spoils {
        let mut files = small();
        spoil(&mut files);
        let rows = rows(&one(bench(files)));
        assert_eq!(rows.len(), 83);
        assert!(rows.iter().all(|r| !r.value.is_empty()));
    }
}
