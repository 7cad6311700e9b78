use super::*;
use proptest::prelude::*;

/// A folder of its own, gone afterwards.
struct Place(PathBuf);

impl Place {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("caring-mode-kept-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        Self(path)
    }
    fn names(&self) -> Vec<String> {
        let mut names: Vec<_> =
            fs::read_dir(&self.0).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const CELL: CellMm = CellMm { width: 4.3, height: 8.6 };

fn card(pixels: Option<(u16, u16)>) -> Kept {
    Kept { card: Some(Card::new(CELL, (80, 22), pixels)), ..Kept::default() }
}

#[test]
fn what_was_never_kept_is_nothing_and_reading_makes_nothing() {
    let place = Place::new("none");
    assert_eq!(Kept::read(&place.0).unwrap(), Kept::default());
    assert!(!place.0.exists());
}

#[test]
fn the_way_and_the_card_do_not_push_each_other_out() {
    let place = Place::new("both");
    let deep = place.0.join("a/b");
    let way = Way::new("sextant", "foot(1.13.1)", (80, 22));
    Kept::change(&deep, |k| k.way = Some(way.clone())).unwrap();
    let written = Kept::change(&deep, |k| k.card = Some(Card::new(CELL, (80, 22), Some((16, 32))))).unwrap();
    let read = Kept::read(&deep).unwrap();
    assert_eq!(read, written);
    assert_eq!(read.way, Some(way));
    assert_eq!(read.cell(None, (80, 22)), Some(CELL));
    assert_eq!(Place(deep).names(), [FILE], "nothing half written is left");
}

#[test]
fn nobody_else_may_look_into_a_folder_that_was_made() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new("private");
    Kept::change(&place.0, |_| ()).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&place.0), mode(&place.0.join(FILE))), (0o700, 0o600));
}

#[test]
fn a_broken_file_is_named_and_set_aside_when_a_new_one_is_written() {
    let place = Place::new("broken");
    fs::create_dir(&place.0).unwrap();
    let path = place.0.join(FILE);
    fs::write(&path, "[way]\nname = sextant\n").unwrap();
    let error = Kept::read(&place.0).unwrap_err();
    assert_eq!(error.line, Some(2));
    assert!(!error.to_string().contains('\n'), "{error}");
    Kept::change(&place.0, |k| k.card = card(None).card).unwrap();
    assert_eq!(Kept::read(&place.0).unwrap(), card(None));
    assert_eq!(fs::read_to_string(place.0.join(BROKEN)).unwrap(), "[way]\nname = sextant\n");
}

#[test]
fn values_that_cannot_be_meant_are_refused_in_one_sentence() {
    let grid = "columns = 80\nrows = 22\n";
    let cases = [
        (
            format!("[way]\nname = \"octant\"\nmaker = \"\"\n{grid}"),
            "f: way.name = \"octant\" is not a way to draw; there are: osc66, sixel, sextant, quadrant, half, plain",
        ),
        (
            format!("[card]\ncell-width-mm = 0\ncell-height-mm = 8\n{grid}"),
            "f: card.cell-width-mm = 0 is out of range; allowed: 1 to 60",
        ),
        (
            format!("[card]\ncell-width-mm = 4\ncell-height-mm = nan\n{grid}"),
            "f: card.cell-height-mm = NaN is out of range; allowed: 1 to 60",
        ),
        (
            format!("[card]\ncell-width-mm = 4\ncell-height-mm = 8\nmm-per-pixel = -0.2\n{grid}"),
            "f: card.mm-per-pixel = -0.2 is out of range; allowed: 0.02 to 20",
        ),
    ];
    for (text, wanted) in cases {
        assert_eq!(Kept::parse(&text, "f").unwrap_err().to_string(), wanted);
    }
    for text in ["[card]\ncolumns = 80", "[cards]", "way = 3", "\u{0}", "[way]\nname = \"half\"\nmaker = \"a\nb\""] {
        let error = Kept::parse(text, "f").unwrap_err().to_string();
        assert!(error.starts_with("f:") && !error.contains('\n'), "{error}");
    }
}

#[test]
fn another_font_is_followed_by_its_pixels() {
    let kept = card(Some((16, 32)));
    let now = kept.cell(Some((20, 40)), (64, 17)).unwrap();
    assert!((now.width - 5.375).abs() < 1e-9 && (now.height - 10.75).abs() < 1e-9, "{now:?}");
}

#[test]
fn without_pixels_the_card_counts_on_its_own_grid_only() {
    for kept in [card(None), card(Some((16, 32)))] {
        assert_eq!(kept.cell(None, (80, 22)), Some(CELL));
        assert_eq!(kept.cell(None, (80, 23)), None);
    }
    assert_eq!(card(None).cell(Some((16, 32)), (80, 23)), None, "pixels now, but none then");
    assert_eq!(card(Some((0, 32))).cell(Some((16, 32)), (80, 23)), None, "a terminal that lied about its pixels");
}

#[test]
fn a_way_counts_in_the_terminal_in_which_it_was_chosen() {
    let kept = Kept { way: Some(Way::new("half", "foot(1.13.1)", (80, 22))), ..Kept::default() };
    assert_eq!(kept.way("foot(1.16.2)"), Some("half"));
    assert_eq!(kept.way("XTerm(398)"), None);
    assert_eq!(kept.way(""), None);
    assert_eq!(Kept::default().way(""), None);
    let silent = Kept { way: Some(Way::new("half", "", (80, 22))), ..Kept::default() };
    assert_eq!((silent.way(""), silent.way("foot")), (Some("half"), None));
}

#[test]
fn the_folder_is_the_given_one_or_the_place_for_state() {
    let env = |list: &'static [(&str, &str)]| {
        move |name: &str| list.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned())
    };
    let home = env(&[("HOME", "/home/kiosk")]);
    assert_eq!(folder(Some(Path::new("here")), home), Some("here".into()));
    assert_eq!(folder(None, home), Some("/home/kiosk/.local/state/caring-mode".into()));
    let both = env(&[("HOME", "/home/kiosk"), ("XDG_STATE_HOME", "/state")]);
    assert_eq!(folder(None, both), Some("/state/caring-mode".into()));
    assert_eq!(folder(None, env(&[("XDG_STATE_HOME", "relative")])), None, "XDG: relative paths do not count");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_terminal_calls_itself_is_read_back(
        maker in any::<String>(),
        name in prop::sample::select(Lettering::ALL).prop_map(Lettering::name),
        cell in (1.0..60.0, 1.0..60.0),
        grid in (1_u16..1000, 1_u16..1000),
    ) {
        let card = Card::new(CellMm { width: cell.0, height: cell.1 }, grid, Some((10, 20)));
        let kept = Kept { way: Some(Way::new(name, &maker, grid)), card: Some(card), touched: true };
        prop_assert_eq!(Kept::parse(&kept.text(), "f"), Ok(kept));
    }

    #[test]
    fn no_text_panics(text in any::<String>()) {
        let _ = Kept::parse(&text, "f");
    }
}
