//! `caring-mode doctor`: the page, the keys of its JSON, and what it tells to change.

use crate::child::{Said, fed, program};
use serde_json::Value;
use std::{fs, path::PathBuf};

/// A terminal that is known, and a machine without fonts, home or file of its own.
fn doctor(args: &[&str], vars: &[(&str, &str)]) -> Said {
    let mut command = program(&["doctor"]);
    command.args(args).env("XDG_DATA_DIRS", "/nowhere").env("TERM", "foot").envs(vars.iter().copied());
    fed(&mut command, b"")
}

fn json(args: &[&str], vars: &[(&str, &str)]) -> Value {
    let said = doctor(&[&["--format", "json"], args].concat(), vars);
    assert_eq!(said.err, "");
    let value: Value = serde_json::from_str(&said.out).unwrap();
    let quiet = value["change"].as_array().unwrap().is_empty();
    assert_eq!(said.code, Some(i32::from(!quiet)), "{}", said.out);
    value
}

fn changes(value: &Value) -> String {
    let list = value["change"].as_array().unwrap();
    list.iter().map(|c| c.as_str().unwrap()).collect::<Vec<_>>().join("\n")
}

/// A folder of its own, with that file in it.
fn data(name: &str, text: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("caring-mode-doctor-{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("machine.toml"), text).unwrap();
    folder
}

#[test]
fn a_machine_with_type_that_is_a_little_too_small() {
    let said = doctor(&["--grid", "80x22", "--panel", "344x194"], &[]);
    assert_eq!((said.code, said.err.as_str()), (Some(1), ""));
    insta::assert_snapshot!(said.out);
}

#[test]
fn a_machine_where_nothing_is_to_change() {
    let said = doctor(&["--grid", "60x17", "--panel", "476x268"], &[]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{}", said.out);
    insta::assert_snapshot!(said.out);
}

#[test]
fn without_a_terminal_it_says_what_it_does_not_know() {
    let said = doctor(&[], &[]);
    assert_eq!((said.code, said.err.as_str()), (Some(1), ""));
    insta::assert_snapshot!(said.out);
}

#[test]
fn the_advised_font_is_enough() {
    for panel in ["344x194", "337x270", "476x268", "300x190"] {
        for grid in ["80x22", "100x30", "160x45", "200x60"] {
            let value = json(&["--grid", grid, "--panel", panel], &[]);
            let text = changes(&value);
            let Some((_, rest)) = text.split_once("is then about ") else {
                assert_eq!(text, "", "{panel} {grid}");
                continue;
            };
            let (columns, rest) = rest.split_once(" x ").unwrap();
            let rows: String = rest.chars().take_while(char::is_ascii_digit).collect();
            // The panel as the new cells fill it.
            let millimetres = |key: &str| value["cell"][key].as_f64().unwrap();
            let factor: f64 = text.split_once("mm high: ").unwrap().1.split_once(" times").unwrap().0.parse().unwrap();
            let filled = |n: &str, key: &str| n.parse::<f64>().unwrap() * (millimetres(key) + 0.005) * factor;
            let panel = format!("{:.3}x{:.3}", filled(columns, "width_mm"), filled(&rows, "height_mm"));
            let after = json(&["--grid", &format!("{columns}x{rows}"), "--panel", &panel], &[]);
            let rest = changes(&after);
            assert!(rest.is_empty() || text.contains("larger panel"), "{grid} {panel}: {text}\n{rest}");
        }
    }
}

#[test]
fn the_keys_of_the_json_stay() {
    let value = json(&["--grid", "80x24", "--panel", "344x194"], &[]);
    let keys = |v: &Value| v.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    assert_eq!(keys(&value), "ambiguous_wide cell change colours fonts format sizes targets terminal touch_seen way");
    assert_eq!(keys(&value["cell"]), "capital_share distance_mm from height_mm width_mm");
    assert_eq!(keys(&value["terminal"]), "cell_pixels columns maker rows sixel term text_sizing");
    assert_eq!(keys(&value["targets"]), "as_wished enough gap_mm height_mm least_gap_mm least_mm width_mm wished_mm");
    let sizes = value["sizes"].as_array().unwrap();
    assert_eq!(
        sizes.iter().map(|s| s["size"].as_str().unwrap()).collect::<Vec<_>>().join(" "),
        "normal large larger largest"
    );
    for size in sizes {
        let roles = size["roles"].as_array().unwrap();
        let names: Vec<_> = roles.iter().map(|r| r["role"].as_str().unwrap()).collect();
        assert_eq!(names, ["heading", "choices", "machine", "body", "ordinary"]);
        assert_eq!(
            keys(&roles[0]),
            "capital_arcmin capital_mm capital_most_mm capital_needed_mm em_rows enough hanzi_arcmin hanzi_needed_arcmin role scale"
        );
    }
    assert_eq!((&value["touch_seen"], &value["ambiguous_wide"]), (&Value::Null, &Value::Null), "nothing was asked");
    assert_eq!((&value["way"]["name"], &value["colours"]), (&"sextant".into(), &"24-bit".into()));
}

#[test]
fn the_configuration_wins_over_the_card_and_the_panel_over_both() {
    let card = "[card]\ncell-width-mm = 5.0\ncell-height-mm = 10.0\ncolumns = 80\nrows = 24\n";
    let folder = data("order", card);
    let config = folder.join("kiosk.toml");
    fs::write(&config, "[screen]\ncell-width-mm = 6\ncell-height-mm = 12\n").unwrap();
    let (folder_name, config) = (folder.to_str().unwrap(), config.to_str().unwrap());
    let from = |args: &[&str]| {
        let value = json(&[&["--grid", "80x24", "--data", folder_name], args].concat(), &[]);
        (value["cell"]["from"].as_str().unwrap().to_owned(), value["cell"]["width_mm"].as_f64().unwrap())
    };
    assert_eq!(from(&[]), ("card".into(), 5.0));
    assert_eq!(from(&["--config", config]), ("configuration".into(), 6.0));
    assert_eq!(from(&["--config", config, "--panel", "344x194"]), ("panel".into(), 4.3));
    let value = json(&["--grid", "80x25", "--data", folder_name], &[]);
    assert_eq!((&value["cell"]["from"], &value["cell"]["width_mm"]), (&"unknown".into(), &Value::Null));
    assert!(changes(&value).contains("Hold it to the glass again"), "{value}");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn what_staff_found_clean_in_this_terminal_is_used() {
    let way = "[way]\nname = \"quadrant\"\nmaker = \"foot(1.13.1)\"\ncolumns = 80\nrows = 24\n";
    let folder = data("way", way);
    let args = ["--grid", "80x24", "--data", folder.to_str().unwrap()];
    assert_eq!(json(&args, &[])["way"]["name"], "quadrant");
    assert_eq!(json(&args, &[("TERM", "xterm-kitty")])["way"]["name"], "sextant", "another terminal");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_broken_file_of_the_machine_is_said_and_does_not_stop_it() {
    let folder = data("broken", "[card]\ncell-width-mm = \"five\"\n");
    let value = json(&["--grid", "80x24", "--panel", "500x300", "--data", folder.to_str().unwrap()], &[]);
    let text = changes(&value);
    assert!(text.contains("machine.toml:2:") && text.contains("set aside as machine.toml.broken"), "{text}");
    assert!(folder.join("machine.toml").exists(), "doctor changes nothing");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn what_cannot_serve_customers_is_named() {
    let at = |vars: &[(&str, &str)]| changes(&json(&["--grid", "80x24", "--panel", "500x300"], vars));
    assert!(at(&[("TERM", "linux")]).contains("no Chinese text and no taps"));
    assert!(at(&[("NO_COLOR", "1")]).contains("NO_COLOR is set"));
    let tiny = changes(&json(&["--grid", "39x10", "--panel", "500x300"], &[]));
    assert!(tiny.contains("the kiosk needs 40 x 11"), "{tiny}");
    let poor = changes(&json(&["--grid", "40x11", "--panel", "90x50"], &[]));
    assert!(poor.contains("Take a larger panel"), "{poor}");
}

#[test]
fn what_could_not_run_is_one_line_and_code_two() {
    let said = doctor(&["--config", "none.toml"], &[]);
    assert_eq!((said.code, said.out.as_str(), said.err.lines().count()), (Some(2), "", 1), "{}", said.err);
    for args in [["--grid", "80"], ["--grid", "0x24"], ["--panel", "344"], ["--panel", "3x4"], ["--format", "xml"]] {
        let said = doctor(&args, &[]);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{args:?}");
    }
}
