//! `caring-mode preview`, the program itself, into a folder of its own.

use std::{
    fs,
    path::PathBuf,
    process::{Command, Output},
};

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("caring-preview-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn preview(folder: &Folder, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_caring-mode"));
    command.arg("preview").arg("--out").arg(&folder.0).args(more).env("LANG", "zh_CN.UTF-8");
    command.output().unwrap()
}

#[test]
fn a_script_becomes_a_folder_of_pictures_and_one_page() {
    let folder = Folder::new("script");
    fs::create_dir_all(&folder.0).unwrap();
    fs::write(folder.0.join("mine.txt"), "keep").unwrap();
    let out = preview(&folder, &["--script", "lost-card", "--locale", "zh-CN", "--grid", "40x11", "80x24"]);
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let said = String::from_utf8(out.stdout).unwrap();
    assert!(
        said.lines().count() == 1 && said.contains("index.html") && said.contains("pictures of 13 screens"),
        "{said}"
    );
    let html = fs::read_to_string(folder.0.join("index.html")).unwrap();
    assert!(html.contains("<h1>所有画面</h1>"), "in the language of the terminal");
    let mut pictures = 0;
    for entry in fs::read_dir(&folder.0).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if ["index.html", "mine.txt"].contains(&name.as_str()) {
            continue;
        }
        pictures += 1;
        assert!(name.starts_with("lost-card-") && html.contains(&name), "a draft is left: {name}");
    }
    assert_eq!(pictures, html.matches("<img ").count());
    assert!(
        html.contains("name=\"grid\" value=\"40x11\"") && !html.contains("name=\"theme\""),
        "filters for what differs"
    );
}

#[test]
fn a_file_in_the_way_is_left_alone() {
    let folder = Folder::new("file");
    fs::write(&folder.0, "mine").unwrap();
    let out = preview(&folder, &["--script", "lost-card"]);
    assert_eq!(out.status.code(), Some(2));
    assert!(String::from_utf8(out.stderr).unwrap().contains("is a file: name a folder"));
    assert_eq!(fs::read_to_string(&folder.0).unwrap(), "mine");
    fs::remove_file(&folder.0).unwrap();
}
