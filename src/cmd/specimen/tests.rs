//! The command as it is typed.
use super::*;
use clap::Parser;
use std::fs;

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    args: Args,
}

fn typed(words: &[&str]) -> Result<Args, String> {
    let words = ["specimen"].iter().chain(words).copied().chain(["--out", "nowhere/line.png"]);
    Line::try_parse_from(words).map(|line| line.args).map_err(|why| why.to_string())
}

fn pictured(words: &[&str]) -> anyhow::Result<(Picture, String)> {
    let args = typed(words).map_err(|why| anyhow!(why))?;
    let mut notes = Vec::new();
    let rows = rows(&args, &mut notes)?;
    let (pack, _) = Pack::read(source::built_in(), "cn", "generic");
    let picture = draw(args.text.trim(), &args, rows, &Palettes::read(&pack).0.of(args.theme))?;
    Ok((picture, String::from_utf8(notes)?))
}

#[test]
fn every_way_leaves_one_character_free_on_every_side() {
    for way in ["osc66", "sixel", "sextant", "quadrant", "half"] {
        let (picture, _) = pictured(&["国国", "--way", way, "--rows", "6", "--theme", "day"]).unwrap();
        assert_eq!(picture.height(), 3 * 6 * 20, "{way}");
        let dark = |x: u32, y: u32| picture.pixel(x, y).is_some_and(|p| p[0] < 128);
        let inked = |x: u32, y: u32| (120..picture.width() - 120).contains(&x) && (120..240).contains(&y);
        let all = (0..picture.height()).flat_map(|y| (0..picture.width()).map(move |x| (x, y)));
        let ink: Vec<_> = all.filter(|&(x, y)| dark(x, y)).collect();
        assert!(ink.len() > 2000 && ink.iter().all(|&(x, y)| inked(x, y)), "{way}");
    }
}

#[test]
fn plain_text_is_one_row_of_bold() {
    let (picture, notes) = pictured(&["取款", "--way", "plain", "--rows", "4"]).unwrap();
    assert_eq!((picture.width(), picture.height()), (80, 60));
    assert!(notes.contains("one row high"), "{notes}");
}

#[test]
fn what_cannot_be_drawn_is_refused_with_what_to_do() {
    let why = |words: &[&str]| pictured(words).err().map(|why| why.to_string()).unwrap_or_default();
    assert!(why(&["取款", "--rows", "0"]).contains("1..=40"));
    assert!(why(&["取款", "--rows", "41"]).contains("1..=40"));
    assert!(why(&["取款", "--cell", "10"]).contains("as in 10x20"));
    assert!(why(&["取款", "--way", "braille"]).contains("allowed: osc66, sixel, sextant"));
    assert!(why(&["取款", "--way", "osc66", "--rows", "8"]).contains("--rows 7"));
    assert!(why(&["取".repeat(60).as_str()]).contains("shorten the text"));
    assert!(why(&["\u{301}"]).contains("nothing of the text"));
    let run = |text| run(&typed(&[text]).unwrap(), &mut Vec::new(), &mut Vec::new()).unwrap_err().to_string();
    assert!(run(" ").contains("empty"));
    assert!(run("一\n二").contains("one line"));
    assert!(run("取款").contains("no folder nowhere"));
}

#[test]
fn type_that_is_too_small_is_drawn_and_said() {
    let (_, notes) = pictured(&["取款", "--way", "quadrant", "--rows", "3"]).unwrap();
    assert!(notes.contains("--rows 5 or more"), "{notes}");
    assert_eq!(pictured(&["取款", "--way", "quadrant", "--rows", "5"]).unwrap().1, "");
}

#[test]
fn a_file_is_replaced_as_a_whole_and_leaves_no_draft() {
    let folder = std::env::temp_dir().join(format!("specimen-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("line.png");
    write_whole(&file, b"old").unwrap();
    write_whole(&file, b"new").unwrap();
    assert_eq!(fs::read(&file).unwrap(), b"new");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    assert!(write_whole(&folder, b"").unwrap_err().to_string().contains("is a folder"));
    fs::remove_dir_all(&folder).unwrap();
}
