use super::*;
use crate::{
    care::{Format, Item, Outcome, Staff},
    takes::{Line, Take},
};

/// A take of this machine's rehearsals, in a folder of its own.
fn folder(name: &str) -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("caring-mode-export-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    for (number, trainee) in [(1, Some(31)), (2, None)] {
        let take = Take {
            id: String::new(),
            began: "2026-11-25T02:00:00Z".parse().unwrap(),
            ahead: 480,
            seconds: 84,
            format: Format::Alone,
            case: "transfer-aunt".into(),
            version: 2,
            script: "transfer".into(),
            script_version: 5,
            honest: false,
            language: "zh-CN".into(),
            trainee: trainee.and_then(Staff::new),
            lines: vec![Line { moment: "hello".into(), line: "chair".into(), item: Item::Dignity, mark: Some(3) }],
            outcome: Some(Outcome::Safe),
            critical: None,
            passed: true,
            accused: false,
            first_question: Some(12),
            observers: vec![],
            sure_before: None,
            sure_after: None,
        };
        takes::keep(&folder, &take.named(number)).unwrap();
    }
    folder
}

fn exported(folder: &Path, shape: Shape, inside: bool) -> (anyhow::Result<u8>, String, String) {
    let files = [("locales/zh-CN/case-transfer-aunt.ftl", "title = 转账的李阿姨\n"), ("locales/en/case-x.ftl", "")];
    let files = files.map(|(name, text)| (name.to_owned(), text.into()));
    let (pack, _) = Pack::read(files.into_iter().collect(), "cn", "generic");
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let done = export(folder, shape, inside, xapi::BASE, &pack, &mut out, &mut err);
    (done, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

#[test]
fn statements_have_the_titles_of_the_pack_and_leave_out_nobody_s_takes() {
    let folder = folder("xapi");
    let (done, out, err) = exported(&folder, Shape::Xapi, true);
    assert_eq!(
        (done.unwrap(), err.as_str()),
        (FINE, "caring-mode: left out, 1 takes without the number of a colleague\n")
    );
    let all: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(all.as_array().map(Vec::len), Some(1));
    assert_eq!(all[0]["object"]["definition"]["name"], serde_json::json!({ "zh-CN": "转账的李阿姨" }));
    assert_eq!(all[0]["timestamp"], "2026-11-25T10:00:00+08:00");
    let (refused, out, _) = exported(&folder, Shape::Xapi, false);
    assert!(refused.unwrap_err().to_string().contains("--inside") && out.is_empty());
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn the_table_has_numbers_of_colleagues_only_for_inside() {
    let folder = folder("csv");
    let (done, out, _) = exported(&folder, Shape::Csv, false);
    assert_eq!(done.unwrap(), FINE);
    assert!(!out.contains("colleague") && !out.contains("31\n") && out.lines().count() == 3, "{out}");
    let (_, out, _) = exported(&folder, Shape::Csv, true);
    assert!(out.lines().next().unwrap().ends_with(",colleague") && out.contains(",31\n"), "{out}");
    std::fs::write(folder.join("takes/2026-11-25-broken.json"), "{").unwrap();
    let (done, _, err) = exported(&folder, Shape::Csv, false);
    assert!(done.unwrap() == FINDINGS && err.contains("2026-11-25-broken.json: it is no record"), "{err}");
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(exported(&folder, Shape::Csv, false).0.unwrap_err().to_string().contains("there is no folder"));
}
