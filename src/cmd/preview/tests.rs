//! The command as it is typed.
use super::*;
use clap::Parser;

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    args: Args,
}

fn typed(words: &[&str]) -> Result<Args, String> {
    let words = ["preview", "--out", "nowhere"].iter().chain(words).copied();
    Line::try_parse_from(words).map(|line| line.args).map_err(|why| why.to_string())
}

fn ordered(words: &[&str]) -> anyhow::Result<Order> {
    let (pack, _) = Pack::read(crate::shell::source::built_in(), "cn", "generic");
    order(&typed(words).map_err(|why| anyhow!(why))?, &pack)
}

#[test]
fn without_arguments_the_sheet_stays_small() {
    let order = ordered(&[]).unwrap();
    assert_eq!((order.tongues.len(), order.themes, order.sizes), (2, vec![Theme::Paper], vec![Size::Large]));
    assert_eq!((order.grids, order.way), (vec![(80, 24)], Some(Way::Sextant)));
}

#[test]
fn several_of_each_may_be_ordered_and_each_comes_once() {
    let order = ordered(&[
        "--theme", "night", "paper", "night", "--grid", "40x11", "160×45", "--size", "large", "--locale", "bo", "en",
        "--way", "sixel",
    ]);
    let order = order.unwrap();
    assert_eq!(order.themes, [Theme::Night, Theme::Paper]);
    assert_eq!(order.grids, [(40, 11), (160, 45)]);
    assert_eq!((order.tongues.len(), order.way), (2, Some(Way::Sixel(CELL))));
}

#[test]
fn what_is_not_there_is_refused_with_what_is() {
    let why = |words: &[&str]| ordered(words).err().map(|why| why.to_string()).unwrap_or_default();
    assert!(why(&["--script", "withdraw-csh"]).contains("did you mean \"withdraw-cash\"?"));
    assert!(why(&["--locale", "xx"]).contains("there are: zh-CN"));
    assert!(why(&["--grid", "20x5"]).contains("from 40x11 to 400x120"));
    assert!(why(&["--grid", "80"]).contains("as in 80x24"));
    assert!(why(&["--theme", "blue"]).contains("paper, night, day, soft"));
}

#[test]
fn a_file_is_no_folder_for_pictures() {
    let file = std::env::temp_dir().join(format!("preview-{}", std::process::id()));
    fs::write(&file, "mine").unwrap();
    assert!(folder(&file).unwrap_err().to_string().contains("is a file"));
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    fs::remove_file(&file).unwrap();
}
