//! What `new` makes, looked at as `check` and a customer do.
use super::*;
use crate::{
    care::Phase,
    lint::{self, Depth, Subject},
    script::{Kind as Layout, Special},
    tour,
};
use clap::Parser;
use std::rc::Rc;

#[derive(clap::Parser)]
struct Typed {
    #[command(flatten)]
    args: Args,
}

/// A folder of its own for each test, gone at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("caring-mode-new-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        Self(folder)
    }

    fn make(&self, script: &str, kind: Kind) -> anyhow::Result<String> {
        self.run(&["new", script, "--kind", if kind == Kind::Task { "task" } else { "warning" }])
    }

    /// Runs it with the arguments that somebody types, and this folder.
    fn run(&self, typed: &[&str]) -> anyhow::Result<String> {
        let mut out = Vec::new();
        let typed = typed.iter().copied().chain(["--pack", self.0.to_str().unwrap()]);
        run(&Typed::try_parse_from(typed)?.args, &mut out)?;
        Ok(String::from_utf8(out).unwrap())
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap()
    }

    fn pack(&self) -> Rc<Pack> {
        let (files, found) = crate::shell::source::folder(&self.0).unwrap();
        assert_eq!(found, []);
        let (pack, found) = Pack::read(files, "cn", "generic");
        assert_eq!(found, []);
        Rc::new(pack)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn what_is_made_passes_check_and_stands_on_a_menu() {
    for (kind, name) in [(Kind::Task, "pay-a-bill"), (Kind::Warning, "false-refund")] {
        let folder = Folder::new(name);
        let said = folder.make(name, kind).unwrap();
        assert!(said.contains(&format!("{name}.kdl")) && said.contains("menu.kdl: a copy"), "{said}");
        let pack = folder.pack();
        let subject = Subject::new(&pack, "2026-11-25");
        let mut found = lint::check(&subject, &[], Depth::Whole);
        found.retain(|d| folder.0.join(&d.file).exists());
        assert_eq!(found, [], "{}", lint::text(&subject, &found, 0));
        assert!(tour::scripts(&pack).iter().any(|s| s == name));
        let entry = pack.menu(if kind == Kind::Task { "safe" } else { "scare-2" }).unwrap().entries.last().unwrap();
        assert_eq!(entry.id(), name);
        let text = folder.read(&format!("assets/scripts/{name}.kdl"));
        assert!(!text.contains(NAME) && text.contains(&format!("locales/en/{name}.ftl")));
    }
}

#[test]
fn a_task_has_all_that_a_task_wants() {
    let folder = Folder::new("whole");
    folder.make("whole", Kind::Task).unwrap();
    let pack = folder.pack();
    let script = pack.script("whole").unwrap();
    let machine = |s: &&crate::script::Screen| matches!(s.special, Special::Machine(_));
    assert_eq!(script.screens.iter().filter(machine).count(), 2);
    for layout in [Layout::Intro, Layout::Review] {
        assert!(script.screens.iter().any(|s| s.kind == layout));
    }
    let ends = script.screens.iter().filter(|s| matches!(s.special, Special::End(_)));
    assert!(ends.clone().count() == 3 && ends.clone().all(|s| s.phase == Phase::After));
    // Each machine step has a way out to a person.
    let out = script.find("card-out").unwrap();
    assert!(script.screens.iter().filter(machine).all(|s| s.choices[1].goto == crate::script::Target::Screen(out)));
}

#[test]
fn menus_are_filled_one_after_another_and_then_the_author_is_told() {
    let folder = Folder::new("full");
    for name in ["one", "two", "three", "four", "five"] {
        let said = folder.make(name, Kind::Task).unwrap();
        assert!(!said.contains("No menu"), "{said}");
    }
    for entries in [
        "script deposit-insured; script one; script two }",
        "script limits; script three }",
        "script savings-bond; script four }",
        "script swapped-notes; script five }",
    ] {
        assert!(folder.read(MENU).contains(entries), "{entries}: {}", folder.read(MENU));
    }
    assert!(folder.read("locales/en/menu.ftl").contains("    .two = See if my card works\n"));
    let (menu, words) = (folder.read(MENU), folder.read("locales/zh-CN/menu.ftl"));
    let said = folder.make("six", Kind::Task).unwrap();
    assert!(said.contains("No menu has room") && said.contains("\"script six\""), "{said}");
    assert_eq!((menu, words), (folder.read(MENU), folder.read("locales/zh-CN/menu.ftl")));
    assert!(folder.pack().script("six").is_some());
}

#[test]
fn nothing_that_is_there_is_touched() {
    let folder = Folder::new("there");
    folder.make("one", Kind::Task).unwrap();
    let before = folder.read("locales/en/one.ftl");
    let no = |name: &str| folder.make(name, Kind::Warning).unwrap_err().to_string();
    assert!(no("one").ends_with("one.kdl is there already; choose another name"));
    assert!(no("lost-card").contains("the built-in pack has \"lost-card\""));
    fs::write(folder.0.join("locales/en/half.ftl"), "title = Half\n").unwrap();
    assert!(no("half").contains("half.ftl is there already"));
    assert_eq!(before, folder.read("locales/en/one.ftl"));
    assert!(!folder.0.join("assets/scripts/half.kdl").exists());
    // A file where the folder should be.
    let file = folder.0.join("file");
    fs::write(&file, "").unwrap();
    let args = Typed::try_parse_from(["new", "two", "--pack", file.to_str().unwrap()]).unwrap().args;
    assert!(run(&args, &mut Vec::new()).unwrap_err().to_string().contains("is a file"));
}

#[test]
fn a_menu_that_cannot_be_read_is_left_alone() {
    let folder = Folder::new("broken");
    fs::create_dir_all(folder.0.join("assets")).unwrap();
    fs::write(folder.0.join(MENU), "menu welcome ｛ script pension }\n").unwrap();
    let said = folder.make("one", Kind::Task).unwrap();
    assert!(said.contains("No menu has room"), "{said}");
    assert_eq!(folder.read(MENU), "menu welcome ｛ script pension }\n");
    fs::write(folder.0.join(MENU), b"menu welcome { script pension } // \xb2\xcb\xb5\xa5\n").unwrap();
    assert!(folder.make("two", Kind::Task).unwrap_err().to_string().contains("not UTF-8"));
}

#[test]
fn a_language_that_has_nothing_to_start_from_is_named() {
    let folder = Folder::new("third");
    fs::create_dir_all(folder.0.join("locales/fr")).unwrap();
    fs::write(folder.0.join("locales/fr/common.ftl"), "lang-name = Français\n").unwrap();
    let said = folder.make("one", Kind::Task).unwrap();
    assert!(said.contains("locales/fr/one.ftl is for you to write"), "{said}");
    assert!(folder.read("locales/en/menu.ftl").contains("    .one = "));
}

#[test]
fn names_are_such_that_they_can_stand_in_every_file() {
    assert_eq!(["a", "pay-a-bill", "top2"].map(|n| name(n).is_ok()), [true; 3]);
    let long = "x".repeat(LONGEST + 1);
    for bad in ["", "Pay", "取钱", "2nd", "-a", "a-", "a_b", "a b", "a/b", "../a", "menu", "body", "true", &long] {
        assert!(name(bad).is_err(), "{bad}");
    }
}

#[test]
fn a_case_that_is_made_passes_check_and_can_be_rehearsed() {
    for (name, honest) in [("nephew", false), ("roof", true)] {
        let folder = Folder::new(name);
        let typed = ["new", "--case", name, "--script", "transfer", "--honest"];
        let said = folder.run(&typed[..if honest { 6 } else { 5 }]).unwrap();
        let next = format!("  caring-mode rehearse --case {name} --pack {}\n", folder.0.display());
        assert!(
            said.ends_with(&next) && said.contains(&format!("  caring-mode check {}\n", folder.0.display())),
            "{said}"
        );
        let pack = folder.pack();
        let subject = Subject::new(&pack, "2026-11-25");
        let mut found = lint::check(&subject, &[], Depth::Whole);
        found.retain(|d| folder.0.join(&d.file).exists());
        assert_eq!(found, [], "{}", lint::text(&subject, &found, 0));
        let case = pack.case(name).unwrap();
        assert_eq!((case.honest, case.script.as_str(), case.moments.len()), (honest, "transfer", 4));
        assert!(pack.words.reviewed().all(|tongue| pack.tells(tongue, &case)));
        for file in [format!("assets/cases/{name}.kdl"), format!("locales/en/case-{name}.ftl")] {
            assert!(!folder.read(&file).contains("NEW-"), "{file}");
        }
        // A case is on no menu.
        assert!(!folder.0.join(MENU).exists());
    }
}

#[test]
fn a_case_takes_nobody_s_place_and_belongs_to_a_script() {
    let folder = Folder::new("case-there");
    let no =
        |name: &str, script: &str| folder.run(&["new", "--case", name, "--script", script]).unwrap_err().to_string();
    assert!(no("one", "transfr").contains("there is no script \"transfr\", did you mean \"transfer\"?"));
    assert!(!folder.0.exists());
    folder.run(&["new", "--case", "one", "--script", "transfer"]).unwrap();
    let before = folder.read("locales/en/case-one.ftl");
    assert!(no("one", "transfer").ends_with("one.kdl is there already; choose another name"));
    assert!(no("wrong-pin", "transfer").contains("the built-in pack has the case \"wrong-pin\""));
    fs::write(folder.0.join("locales/en/case-half.ftl"), "title = Half\n").unwrap();
    assert!(no("half", "transfer").contains("case-half.ftl is there already"));
    assert_eq!(before, folder.read("locales/en/case-one.ftl"));
    assert!(!folder.0.join("assets/cases/half.kdl").exists());
    // What goes together, and what does not.
    for typed in [
        &["new"][..],
        &["new", "--case", "two"],
        &["new", "two", "--script", "transfer"],
        &["new", "two", "--honest"],
        &["new", "two", "--case", "two", "--script", "transfer"],
        &["new", "--case", "two", "--script", "transfer", "--kind", "warning"],
        &["new", "--case", "Two", "--script", "transfer"],
    ] {
        assert!(folder.run(typed).is_err(), "{typed:?}");
    }
}
