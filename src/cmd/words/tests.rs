//! Tables that go out and come back, as a translator and a careless one send them.
use super::*;
use clap::Parser;
use std::collections::BTreeMap;

#[derive(Debug, Parser)]
struct Cli {
    #[command(flatten)]
    args: Args,
}

/// A pack's folder with one script, gone at the end.
struct Folder(PathBuf);

const SCRIPT: &str = "script x version=1 start=a\nscreen a phase=before {\n    choice yes goto=b\n    choice later goto=b\n}\nscreen b phase=after { end done }\n";
const ZH: &str = "# 说明\n\ntitle = 试试\n\n# 问什么\na = 取{ $band-small }吗？\n    .body = 慢慢来。\n        不急。\n    .yes = 取\n    .later = 以后\n\nb = 好了\n";
const EN: &str = "# Words of x.kdl.\n\ntitle = Try\n\n# Which\na = Take out { $band-small }?\n    .body = Take your time.\n    .yes = Yes\n    .later = Later\n\nb = Done\n";

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("caring-mode-words-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        let made = Self(folder);
        made.write("assets/scripts/x.kdl", SCRIPT);
        made.write("locales/zh-CN/x.ftl", ZH);
        made.write("locales/en/x.ftl", EN);
        made
    }

    fn write(&self, file: &str, text: &str) {
        super::write(&self.0, file, text).unwrap();
    }

    fn path(&self, file: &str) -> String {
        self.0.join(file).to_str().unwrap().to_owned()
    }

    fn run(&self, args: &[&str]) -> (u8, String) {
        let pack = self.0.to_str().unwrap();
        let all = [&["words"], args, &["--pack", pack]].concat();
        let mut out = Vec::new();
        let cli = Cli::try_parse_from(all).unwrap();
        let code = run(&cli.args, &mut out).unwrap();
        (code, String::from_utf8(out).unwrap())
    }

    /// The table of x in a language, as rows of text.
    fn export(&self, tag: &str) -> Vec<Vec<String>> {
        let out = self.path("t.csv");
        let (code, _) = self.run(&["export", "--locale", tag, "--script", "x", "--author", "en", "--out", &out]);
        assert_eq!(code, 0);
        let text = fs::read_to_string(&out).unwrap();
        let mut reader =
            ::csv::ReaderBuilder::new().has_headers(false).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        reader.records().map(|r| r.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    fn import(&self, tag: &str, rows: &[Vec<String>], more: &[&str]) -> (u8, String) {
        let file = self.path("back.csv");
        fs::write(&file, sheet::csv(rows).unwrap()).unwrap();
        self.run(&[&["import", &file, "--locale", tag, "--author", "en"], more].concat())
    }

    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut all = BTreeMap::new();
        let mut todo = vec![self.0.join("locales")];
        while let Some(folder) = todo.pop() {
            for entry in fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()) {
                if entry.is_dir() {
                    todo.push(entry);
                } else {
                    all.insert(entry.clone(), fs::read(entry).unwrap());
                }
            }
        }
        all
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const TEXT: usize = 5;
const HASH: usize = 11;
const KEY: usize = 12;

fn row<'a>(rows: &'a mut [Vec<String>], key: &str) -> &'a mut Vec<String> {
    rows.iter_mut().find(|r| r[KEY] == key).unwrap()
}

#[test]
fn the_table_is_in_the_order_of_play_and_says_who_reads_what() {
    let folder = Folder::new("order");
    let rows = folder.export("en");
    let keys: Vec<&str> = rows.iter().skip(1).map(|r| r[KEY].as_str()).collect();
    assert_eq!(keys, ["x:title", "x:a", "x:a.body", "x:a.yes", "x:a.later", "x:b"]);
    assert_eq!(rows[0][TEXT], "your text in en");
    let wanted = ["x", "a", "heading", "customer", "取{ $band-small }吗？", "Take out { $band-small }?", "done"];
    assert_eq!(rows[2][..7], wanted);
    assert_eq!(
        rows[2][7..11],
        ["60 characters, braces not counted", "{ $band-small }", "x-a-en-paper-large-80x24.png", "问什么"]
    );
    assert_eq!((rows[5][2].as_str(), rows[3][TEXT - 1].as_str()), ("choice 2", "慢慢来。\n不急。"));
    // In Chinese, for whoever reads Chinese.
    let (_, out) = folder.run(&["status", "--author", "zh-CN", "--locale", "en"]);
    assert!(out.contains("原文改过") && out.contains("合计"), "{out}");
}

#[test]
fn a_table_that_comes_back_unchanged_changes_no_byte() {
    let folder = Folder::new("same");
    let before = folder.files();
    for tag in ["en", "bo", "zh-CN"] {
        for file in ["all.csv", "all.xlsx"] {
            let file = folder.path(file);
            folder.run(&["export", "--locale", tag, "--author", "zh-CN", "--out", &file]);
            let first = fs::read(&file).unwrap();
            let (code, said) = folder.run(&["import", &file, "--locale", tag, "--author", "en"]);
            assert_eq!(code, 0, "{said}");
            assert!(said.starts_with("0 texts written") && said.ends_with("0 findings, 0 remarks\n"), "{said}");
            folder.run(&["export", "--locale", tag, "--author", "zh-CN", "--out", &file]);
            assert_eq!(first, fs::read(&file).unwrap(), "the same table is the same bytes");
        }
    }
    assert_eq!(before, folder.files());
}

#[test]
fn what_was_changed_is_written_and_nothing_else() {
    let folder = Folder::new("changed");
    let mut rows = folder.export("en");
    row(&mut rows, "x:a.body")[TEXT] = "No hurry.\r\n=Take your time.".into();
    row(&mut rows, "x:b")[TEXT] = "-Done".into();
    let (code, said) = folder.import("en", &rows, &[]);
    assert_eq!(code, 0, "{said}");
    let wanted = EN.replace("Take your time.", "No hurry.\n        =Take your time.").replace("Done", "-Done");
    assert_eq!(folder.read("locales/en/x.ftl"), wanted);
    let record = folder.read("locales/en/sources.txt");
    assert!(record.contains("\nx b ") && record.contains("\nx a.body ") && !record.contains("\nx a "), "{record}");
    // The record of the built-in texts goes on to hold.
    assert!(record.contains("\nlost-card intro "));
    assert!(said.contains("2 texts written, 4 as they were, 0 findings"), "{said}");
}

#[test]
fn every_fault_is_named_at_once_and_nothing_is_written() {
    let folder = Folder::new("faults");
    let before = folder.files();
    let mut rows = folder.export("en");
    row(&mut rows, "x:title")[TEXT] = "Tried".into();
    row(&mut rows, "x:a")[TEXT] = "Take out ｛ $band-small ｝?".into();
    row(&mut rows, "x:a.body")[TEXT] = "Take { $press".into();
    row(&mut rows, "x:a.yes")[TEXT] = "{ $press }".into();
    row(&mut rows, "x:a.later")[HASH] = "0123456789abcdef".into();
    row(&mut rows, "x:a.later")[TEXT] = "Not now".into();
    let twice = row(&mut rows, "x:b").clone();
    rows.push(twice);
    let mut unknown = rows[1].clone();
    unknown[KEY] = "x:titel".into();
    rows.push(unknown);
    let mut none = rows[1].clone();
    none[KEY].clear();
    rows.push(none);
    let (code, said) = folder.import("en", &rows, &[]);
    assert_eq!(code, 1);
    for line in [
        "row 3, column “your text in en”\n    “｛” is a full-width sign",
        "    write { instead",
        "row 4, column “your text in en”\n    a brace is never closed",
        "row 5, column “your text in en”\n    nobody fills in { $press } here",
        "row 6, column “text in zh-CN”\n    the text in the first language has changed since the export: 以后",
        "row 8, column “key (do not change)”\n    “x:b” stands in row 7 too",
        "    did you mean “x:title”?",
        "row 10, column “key (do not change)”\n    this row has a text and no key",
        "0 texts written, 1 as they were, 7 findings, 0 remarks",
    ] {
        assert!(said.contains(line), "{line}\n{said}");
    }
    assert_eq!(before, folder.files());
    // The good rows, when that is wanted.
    let (code, said) = folder.import("en", &rows, &["--partial"]);
    assert_eq!(code, 1, "{said}");
    assert_eq!(folder.read("locales/en/x.ftl"), EN.replace("Try", "Tried"));
}

#[test]
fn a_placeable_that_is_lost_is_refused_and_a_long_text_is_a_remark() {
    let folder = Folder::new("lost");
    let mut rows = folder.export("en");
    row(&mut rows, "x:a")[TEXT] = "Take out cash?".into();
    row(&mut rows, "x:a.yes")[TEXT] = "Yes, I would like to take it out".into();
    let (code, said) = folder.import("en", &rows, &["--partial"]);
    assert_eq!(code, 1);
    assert!(
        said.contains("{ $band-small } is missing") && said.contains("32 characters, and 26 is the limit"),
        "{said}"
    );
    assert!(folder.read("locales/en/x.ftl").contains("    .yes = Yes, I would like to take it out\n"));
    // A cell that was emptied takes nothing away.
    let mut rows = folder.export("en");
    row(&mut rows, "x:b")[TEXT].clear();
    let (code, said) = folder.import("en", &rows, &[]);
    assert_eq!((code, said.contains("the cell is empty now")), (0, true), "{said}");
    assert!(folder.read("locales/en/x.ftl").contains("b = Done"));
}

#[test]
fn a_table_of_another_language_is_refused() {
    let folder = Folder::new("other");
    let rows = folder.export("en");
    let (code, said) = folder.import("fr", &rows, &[]);
    assert_eq!(code, 1);
    assert!(said.contains("this table is for “en”, not for “fr”"), "{said}");
    let (code, said) = folder.import("en", &[vec!["a".into()], vec!["b".into()]], &[]);
    assert_eq!((code, said.matches("the table has no column").count()), (1, 3), "{said}");
}

#[test]
fn a_new_language_is_hidden_until_somebody_has_read_it() {
    let folder = Folder::new("fresh");
    let mut rows = folder.export("fr");
    assert_eq!((rows[1][6].as_str(), rows[1][7].as_str()), ("missing", ""));
    row(&mut rows, "x:b")[TEXT] = "Fini".into();
    row(&mut rows, "x:a")[TEXT] = "Retirer { $band-small }\u{a0}?".into();
    row(&mut rows, "x:a.later")[TEXT] = "[Plus tard".into();
    let (code, said) = folder.import("fr", &rows, &[]);
    assert_eq!(code, 0, "{said}");
    let wanted = "# needs-review\n\na = Retirer { $band-small }\u{a0}?\n    .later = { \"[\" }Plus tard\n\nb = Fini\n";
    assert_eq!(folder.read("locales/fr/x.ftl"), wanted);
    assert_eq!(folder.export("fr").iter().find(|r| r[KEY] == "x:a.later").unwrap()[TEXT], "[Plus tard");
    let (code, said) = folder.run(&["status", "--locale", "fr", "--format", "json"]);
    assert_eq!(code, 0);
    let status: serde_json::Value = serde_json::from_str(&said).unwrap();
    let x = status.as_array().unwrap().iter().find(|c| c["script"] == "x").unwrap();
    assert_eq!((&x["done"], &x["missing"], &x["unreviewed"]), (&3.into(), &3.into(), &3.into()));
}

#[test]
fn a_change_of_the_first_language_makes_translations_stale_until_they_are_accepted() {
    let folder = Folder::new("stale");
    let (code, said) = folder.run(&["accept", "--locale", "en", "--script", "x"]);
    assert!(code == 0 && said.contains("6 texts of en"), "{said}");
    assert_eq!(folder.run(&["status"]).0, 0);
    let old = folder.export("en");
    folder.write("locales/zh-CN/x.ftl", &ZH.replace("b = 好了", "b = 都好了"));
    let (code, said) = folder.run(&["status", "--locale", "en", "--author", "en"]);
    assert_eq!(code, 1);
    let line = said.lines().find(|l| l.starts_with("en        x ")).unwrap();
    assert_eq!(line.split_whitespace().collect::<Vec<_>>(), ["en", "x", "6", "5", "0", "1", "0", "0"]);
    // A table from before the change.
    let mut rows = old;
    row(&mut rows, "x:b")[TEXT] = "All done".into();
    assert!(folder.import("en", &rows, &[]).1.contains("has changed since the export: 都好了"));
    let (code, _) = folder.import("en", &rows, &["--force-stale"]);
    assert_eq!((code, folder.read("locales/en/x.ftl")), (0, EN.replace("Done", "All done")));
    assert_eq!(folder.run(&["status"]).0, 1, "it stays stale");
    assert!(folder.run(&["accept", "--locale", "en"]).1.contains("1 texts of en"));
    assert_eq!(folder.run(&["status"]).0, 0);
}

/// A translator may touch any text: written again, each says what it said.
#[test]
fn every_shipped_text_can_be_written_again() {
    use crate::words::{Words, cell::cell, parts::parts, put::put};
    for (name, text) in crate::shell::source::built_in() {
        let Some(scope) = name.rsplit('/').next().and_then(|file| file.strip_suffix(".ftl")) else { continue };
        let all = parts(&text);
        let mut again = text.to_string();
        for part in &all {
            again = put(&again, &all, &part.id, part.attribute.as_deref(), &cell(&text, part)).unwrap();
        }
        let words = |text: &str| Words::new([(name.as_str(), text)], "zh-CN");
        let (before, after) = (words(&text), words(&again));
        for part in &all {
            let mut message = Message::of(scope, &part.id);
            message.attribute.clone_from(&part.attribute);
            for arg in &part.args {
                message = message.with(arg, "1");
            }
            assert_eq!(before.say(0, &message), after.say(0, &message), "{name} {}", part.key());
        }
        assert_eq!(all.len(), parts(&again).len(), "{name}");
    }
}

#[test]
fn what_cannot_be_done_is_one_sentence() {
    let folder = Folder::new("sentence");
    let pack = folder.0.to_str().unwrap();
    for (args, wanted) in [
        (vec!["export", "--locale", "zh", "--out", "a.csv"], "there is zh-CN already"),
        (vec!["export", "--locale", "en", "--out", "a.txt"], "ends in .csv or .xlsx"),
        (vec!["export", "--locale", "?", "--out", "a.csv"], "no language tag"),
        (
            vec!["export", "--locale", "en", "--script", "risc", "--out", "a.csv"],
            "there is no script \"risc\", did you mean \"risk\"?",
        ),
        (vec!["import", "none.csv", "--locale", "en"], "none.csv: "),
        (vec!["accept", "--locale", "zh-CN"], "translated from"),
        (vec!["status", "--locale", "fr"], "no words in fr yet"),
    ] {
        let all: Vec<&str> = ["words"].into_iter().chain(args).chain(["--pack", pack]).collect();
        let why = run(&Cli::try_parse_from(&all).unwrap().args, &mut Vec::new()).unwrap_err().to_string();
        assert!(why.contains(wanted) && !why.contains('\n'), "{all:?}: {why}");
    }
    folder.write("locales/en/menu.ftl", "");
    fs::write(folder.0.join("locales/en/menu.ftl"), b"welcome = \xc4\xfa\n").unwrap();
    let args = Cli::try_parse_from(["words", "status", "--pack", pack]).unwrap().args;
    assert!(run(&args, &mut Vec::new()).unwrap_err().to_string().contains("not UTF-8"));
}
