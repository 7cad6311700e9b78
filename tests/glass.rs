//! Millimetres and angles, against the numbers of the standards.
use caring_mode::{
    care::Size,
    glass::{CARD, CellMm, Drawing, GAP, Glass, Role, TARGET, TARGET_WISHED, needs},
};
use proptest::prelude::*;

/// Visible width and height of panels: 15.6 and 21.5 inch 16:9, 17 inch 5:4.
const PANELS: [(f64, f64); 3] = [(345.4, 194.3), (476.0, 267.8), (337.2, 269.7)];

fn glass(panel: (f64, f64), grid: (u16, u16)) -> Glass {
    Glass { cell: CellMm::of_panel(panel, grid), ..Glass::default() }
}

fn near(found: f64, wanted: f64, by: f64) {
    assert!((found - wanted).abs() <= by, "{found} is not {wanted}");
}

#[test]
fn capitals_on_common_panels_are_as_high_as_calculated() {
    let table = [
        (PANELS[0], [((80, 22), 5.0), ((60, 16), 6.7), ((40, 11), 10.0)]),
        (PANELS[1], [((80, 22), 6.9), ((60, 16), 9.2), ((40, 11), 13.8)]),
        (PANELS[2], [((80, 32), 4.9), ((60, 24), 6.5), ((40, 16), 9.8)]),
    ];
    for (panel, grids) in table {
        for ((columns, rows), wanted) in grids {
            // The table stands for cells twice as high as wide; rows that do not fill the panel are left over.
            let width = panel.0 / f64::from(columns);
            assert!(2.0 * width * f64::from(rows) <= panel.1 * 1.03);
            let cell = CellMm { width, height: 2.0 * width };
            let glass = Glass { cell: Some(cell), ..Glass::default() };
            near(glass.capital(Drawing::Native).unwrap(), wanted, 0.06);
        }
    }
    let fine = glass(PANELS[0], (80, 22)).cell.unwrap();
    near(fine.width, 4.3, 0.05);
    near(fine.height, 8.8, 0.05);
}

#[test]
fn seven_tenths_of_a_degree_grow_with_the_distance() {
    for (distance, wanted) in [(350.0, 4.3), (400.0, 4.9), (500.0, 6.1), (600.0, 7.3), (700.0, 8.6)] {
        let glass = Glass { distance, ..Glass::default() };
        near(glass.height(42.0), wanted, 0.06);
        near(glass.arcmin(glass.height(42.0)), 42.0, 1e-9);
    }
    near(Glass::default().height(48.0), 7.0, 0.03);
}

#[test]
fn far_away_the_angle_decides_and_not_the_millimetres() {
    let at = |distance| Glass { distance, ..Glass::default() }.capital_needed(Size::Largest);
    near(at(500.0), 8.5, 1e-9);
    near(at(700.0), 8.55, 0.01);
    near(at(1000.0), 12.2, 0.05);
    near(Glass { distance: 1000.0, ..Glass::default() }.hanzi_needed(Size::Large).unwrap(), 13.96, 0.01);
}

#[test]
fn a_larger_size_never_needs_less() {
    for pair in Size::ALL.windows(2) {
        let (small, large) = (needs(pair[0]), needs(pair[1]));
        assert!(small.capital < large.capital && small.most < large.capital && large.capital < large.most);
        assert!(large.hanzi >= small.hanzi && large.angle >= small.angle);
    }
    assert_eq!(Role::Ordinary.held_to(Size::Largest), Size::Large);
    assert_eq!(Role::Body.held_to(Size::Largest), Size::Largest);
}

#[test]
fn nothing_is_guessed_where_no_cell_is_known() {
    let glass = Glass::default();
    assert_eq!((glass.capital(Drawing::Native), glass.hanzi(Drawing::Ours(4.0))), (None, None));
    assert_eq!((glass.native_meets(Size::Normal), glass.least_em(Size::Normal)), (None, None));
    assert_eq!((glass.columns(TARGET), glass.rows(TARGET)), (None, None));
    assert_eq!(glass.font((80, 24), (40, 11), |_, _| true), None);
    assert_eq!(CellMm::by_card(0, 0), None);
    assert_eq!(CellMm::by_card_and_pixels(64, (0, 0)), None);
    assert_eq!(CellMm::of_panel((300.0, 200.0), (0, 0)), None);
}

#[test]
fn a_native_hanzi_is_bounded_by_the_line_and_by_two_columns() {
    let of = |width, height| {
        Glass { cell: Some(CellMm { width, height }), ..Glass::default() }.hanzi(Drawing::Native).unwrap()
    };
    near(of(4.3, 8.6), 6.59, 0.01);
    near(of(3.0, 12.0), 5.52, 0.01);
    // 15.6 inch with 80 columns: enough for a capital, not for a hanzi.
    let glass = Glass { cell: Some(CellMm { width: 4.3, height: 8.6 }), ..Glass::default() };
    near(glass.arcmin(6.59), 45.3, 0.1);
    assert_eq!(glass.native_meets(Size::Normal), Some(true));
    assert_eq!(glass.native_meets(Size::Large), Some(false));
}

#[test]
fn targets_are_counted_in_whole_cells() {
    let glass = Glass { cell: Some(CellMm { width: 4.3, height: 8.6 }), ..Glass::default() };
    assert_eq!((glass.columns(TARGET), glass.rows(TARGET)), (Some(3), Some(2)));
    assert_eq!((glass.columns(TARGET_WISHED), glass.rows(TARGET_WISHED)), (Some(4), Some(2)));
    assert_eq!((glass.columns(GAP), glass.rows(GAP)), (Some(1), Some(1)));
    let exact = Glass { cell: Some(CellMm { width: 12.7, height: 6.35 }), ..Glass::default() };
    assert_eq!((exact.columns(TARGET), exact.rows(TARGET)), (Some(1), Some(2)));
}

#[test]
fn a_card_on_a_known_panel_tells_its_cells() {
    // 4.28 mm a column: the card covers 20 columns.
    let cell = CellMm::by_card(160, 50).unwrap();
    near(cell.width, 4.28, 1e-9);
    near(cell.height, 8.6368, 1e-9);
    let cell = CellMm::by_card_and_pixels(160, (16, 32)).unwrap();
    near(cell.height, 8.56, 1e-9);
}

/// What staff do: move a bar until it matches, to the next eighth of a cell.
fn covered(length: f64, cell: f64) -> u16 {
    (length / cell * 8.0).round() as u16
}

fn within(found: f64, right: f64, share: f64) -> bool {
    (found / right - 1.0).abs() <= share
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_card_calibration_is_right_within_two_percent(
        panel in 300.0..540.0,
        columns in 40_u16..=200,
        shape in 1.8..2.0,
    ) {
        let width = panel / f64::from(columns);
        let height = width * shape;
        let wide = covered(CARD.0, width);
        let turned = CellMm::by_card_turned(wide, covered(CARD.0, height)).unwrap();
        prop_assert!(within(turned.width, width, 0.02) && within(turned.height, height, 0.02), "{turned:?}");
        // Lying flat, the short side is as good only where rows are low.
        let flat = CellMm::by_card(wide, covered(CARD.1, height)).unwrap();
        prop_assert!(within(flat.width, width, 0.02));
        if height <= 17.0 {
            prop_assert!(within(flat.height, height, 0.02), "{flat:?}");
        }
    }

    #[test]
    fn with_pixels_the_long_side_is_enough(
        mm in 0.1..0.6,
        pixels in (6_u16..40, 12_u16..80),
    ) {
        let (width, height) = (mm * f64::from(pixels.0), mm * f64::from(pixels.1));
        prop_assume!((1.0..=20.0).contains(&width));
        let cell = CellMm::by_card_and_pixels(covered(CARD.0, width), pixels).unwrap();
        prop_assert!(within(cell.width, width, 0.02) && within(cell.height, height, 0.02), "{cell:?}");
    }

    #[test]
    fn the_least_type_is_enough_and_a_little_less_is_not(
        cell in (1.0..30.0, 2.0..60.0),
        distance in 200.0..2000.0,
        size in prop::sample::select(Size::ALL),
    ) {
        let cell = Some(CellMm { width: cell.0, height: cell.1 });
        let glass = Glass { cell, distance, ..Glass::default() };
        let (em, times) = (glass.least_em(size).unwrap(), glass.least_scale(size).unwrap());
        prop_assert_eq!(glass.meets(size, Drawing::Ours(em)), Some(true));
        prop_assert_eq!(glass.meets(size, Drawing::Ours(em * 0.999)), Some(false));
        prop_assert_eq!(glass.meets(size, Drawing::Scaled(times)), Some(true));
        prop_assert_eq!(glass.meets(size, Drawing::Scaled(times * 0.999)), Some(false));
        prop_assert_eq!(glass.native_meets(size), Some(times <= 1.0 + 1e-9));
    }

    #[test]
    fn the_font_that_is_advised_does_what_it_says(
        columns in 40_u16..200,
        width in 1.5..12.0,
        least in 2.0..30.0,
    ) {
        let glass = Glass { cell: Some(CellMm { width, height: 2.0 * width }), ..Glass::default() };
        let fine = |g: &Glass, _: (u16, u16)| g.cell.unwrap().height >= least;
        if let Some(font) = glass.font((columns, columns / 3), (40, 11), fine) {
            prop_assert!(font.cell.height >= least && font.grid.0 >= 40 && font.grid.1 >= 11);
            prop_assert!(font.factor <= 1.0 || font.cell.height < least + 0.03 * width);
        } else {
            let most = (f64::from(columns) / 40.0).min(f64::from(columns / 3) / 11.0);
            prop_assert!(2.0 * width * (most - 0.01) < least || most < 1.0);
        }
    }
}

/// On any glass whose cells are known, each text of the first layout that is tried is as large as its size needs, in
/// every way that draws large type.
mod picked {
    use caring_mode::{
        bigtype::{CellPixels, Way},
        care::Size,
        glass::{CellMm, Drawing, Glass, Role, needs},
        view::{roles, targets},
    };
    use proptest::prelude::*;

    const WAYS: [Way; 5] =
        [Way::TextSizing, Way::Sixel(CellPixels { width: 10, height: 20 }), Way::Sextant, Way::Quadrant, Way::Half];

    fn glass() -> impl Strategy<Value = Glass> {
        (1.2..9.0_f64, 1.8..2.4_f64, 350.0..700.0_f64).prop_map(|(width, shape, distance)| Glass {
            cell: Some(CellMm { width, height: width * shape }),
            distance,
            ..Glass::default()
        })
    }

    proptest! {
        #[test]
        fn type_is_as_large_as_its_size_needs(glass in glass(), way in 0..WAYS.len(), size in 0..4_usize, rows in 16..60_u16) {
            let (way, size) = (WAYS[way], Size::ALL[size]);
            let drawn = roles(&glass, (120, rows), Some(way), size);
            for role in [Role::Heading, Role::Choice, Role::Machine, Role::Body] {
                prop_assert_eq!(glass.meets(size, drawn.of(role)), Some(true), "{:?} {:?}", role, drawn.of(role));
            }
        }

        /// Pixels have every step, so paragraphs keep to the upper bounds of VVSG 2.0 7.1-G as well.
        #[test]
        fn paragraphs_of_pixels_are_no_larger_than_their_size(glass in glass(), size in 0..4_usize, rows in 16..60_u16) {
            let size = Size::ALL[size];
            let drawn = roles(&glass, (120, rows), Some(WAYS[1]), size).body;
            if let Drawing::Pixels(_) = drawn {
                let most = needs(size).most.max(glass.capital_needed(size) * 1.06);
                let hanzi = glass.hanzi_needed(size).is_some_and(|needed| glass.hanzi(drawn).unwrap() < needed * 1.06);
                prop_assert!(hanzi || glass.capital(drawn).unwrap() <= most, "{:?} {:?}", drawn, glass.capital(drawn));
            }
        }

        #[test]
        fn targets_are_never_smaller_than_a_fingertip(glass in glass(), rows in 16..60_u16) {
            let cell = glass.cell.unwrap();
            let found = targets(&glass, (120, rows));
            prop_assert!(f64::from(found.rows) * cell.height >= 12.7 - 1e-6);
            prop_assert!(f64::from(found.gap_columns) * cell.width >= 2.54 - 1e-6);
        }
    }
}
