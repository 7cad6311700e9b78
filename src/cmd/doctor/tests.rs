use super::{
    fonts::Fonts,
    report::{Report, Seen},
    text,
};
use crate::{
    glass::CellMm,
    shell::{
        config::Config,
        decode::Maker,
        env,
        kept::{Card, Kept},
        probe::Answers,
        surface::Surface,
    },
};

/// A machine on which a card was held to a 15.6 inch panel of 1920 pixels.
fn seen(config: &Config) -> Seen<'_> {
    let card = Card::new(CellMm { width: 5.757, height: 11.51 }, (60, 16), Some((32, 64)));
    let told = env::told(|name| (name == "TERM").then(|| "foot".into()));
    let kept = Kept { card: Some(card), ..Kept::default() };
    Seen {
        config,
        surface: Surface { told, answers: None, grid: (60, 16), pixels: None, kept },
        broken: None,
        term: "foot".into(),
        grey: false,
        grid: Some((60, 16)),
        panel: None,
        fonts: Fonts { inside: vec![], noto_cjk: true },
        calls: vec![],
    }
}

#[test]
fn what_the_terminal_answers_wins_over_the_environment() {
    let config = Config::default();
    let mut seen = Seen { grid: Some((80, 22)), term: "foot\u{1b}[2J".into(), ..seen(&config) };
    seen.surface.answers = Some(Answers {
        text_sizing: false,
        sixel: true,
        cell: Some((24, 48)),
        wide: Some(false),
        maker: Some(Maker::Kitty),
        answered: true,
    });
    seen.surface.kept.touched = true;
    let report = Report::of(&seen);
    assert_eq!((report.cell.from, report.cell.width_mm, report.cell.height_mm), ("card", Some(4.32), Some(8.64)));
    let page = text::page(&report);
    assert!(page.contains("kitty") && !page.contains('\u{1b}'), "{page}");
    assert!(page.contains("sixel: the terminal answered that it can"), "{page}");
    assert!(
        page.contains("seen so far: yes") && page.contains("one cell") && page.contains("24 x 48 pixels"),
        "{page}"
    );
}

#[test]
fn a_card_on_this_grid_leaves_nothing_to_change() {
    let report = Report::of(&seen(&Config::default()));
    assert_eq!(report.change, [""; 0]);
    assert!(report.sizes.iter().flat_map(|s| &s.roles).all(|r| r.enough == Some(true)));
}

#[test]
fn ambiguous_characters_of_two_cells_are_said_first() {
    let config = Config::default();
    let mut seen = seen(&config);
    seen.surface.answers = Some(Answers { wide: Some(true), ..Answers::default() });
    let report = Report::of(&seen);
    assert!(report.change.first().unwrap().contains("Set them to narrow"), "{:?}", report.change);
}

#[test]
fn a_cell_that_is_not_shaped_like_its_pixels_was_measured_wrong() {
    let mut config = Config::default();
    config.screen.cell = Some(CellMm { width: 6.0, height: 9.0 });
    let mut seen = seen(&config);
    seen.surface.pixels = Some((32, 64));
    let change = Report::of(&seen).change.join("\n");
    assert!(change.contains("not shaped like one of 32 x 64 pixels"), "{change}");
}

#[test]
fn without_millimetres_sizes_are_neither_enough_nor_too_small() {
    let config = Config::default();
    let mut seen = seen(&config);
    seen.surface.kept = Kept::default();
    let report = Report::of(&seen);
    assert!(report.sizes.iter().flat_map(|s| &s.roles).all(|r| r.enough.is_none() && r.capital_mm.is_none()));
    assert!(report.change.join("\n").contains("Hold a bank card to the glass"), "{:?}", report.change);
    assert!(!text::page(&report).contains("enough"));
}

#[test]
fn a_reader_far_away_needs_a_larger_font() {
    let mut config = Config::default();
    config.screen.distance = 900.0;
    let change = Report::of(&seen(&config)).change.join("\n");
    assert!(change.contains("Set the terminal's font"), "{change}");
}

#[test]
fn what_is_wrong_with_the_programs_for_calls_is_something_to_change() {
    let config = Config::default();
    let remark = "There is no quiet-command under [calls].".to_owned();
    let seen = Seen { calls: vec![remark.clone()], ..seen(&config) };
    let report = Report::of(&seen);
    assert!(report.change.contains(&remark), "{:?}", report.change);
}
