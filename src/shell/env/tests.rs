//! Terminals as they are met: what they say of themselves and what comes of it.

use super::*;
use crate::shell::{
    decode::{Decoder, Event},
    probe::Probe,
};
use std::time::Duration;

type Vars<'a> = &'a [(&'a str, &'a str)];

fn told_by(vars: Vars<'_>) -> Told {
    told(|name| vars.iter().find(|(k, _)| *k == name).map(|(_, v)| (*v).to_owned()))
}

/// The answers in these bytes, through the decoder and the probe.
fn answers(bytes: &[u8]) -> Answers {
    let mut probe = Probe::new(Duration::ZERO, (80, 24), None);
    for event in Decoder::new().feed(bytes, Duration::ZERO) {
        if let Event::Reply(reply) = event {
            probe.hear(reply, Duration::ZERO);
        }
    }
    probe.done(Duration::ZERO).expect("ready")
}

const NARROW: &str = "\x1b[4;2R\x1b[5;2R";
const KITTY: Vars<'_> = &[("TERM", "xterm-kitty"), ("KITTY_WINDOW_ID", "1"), ("COLORTERM", "truecolor")];
const XTERM: Vars<'_> = &[("TERM", "xterm-256color"), ("XTERM_VERSION", "XTerm(379)")];
const FOOT: Vars<'_> = &[("TERM", "foot"), ("COLORTERM", "truecolor")];
const VTE: Vars<'_> = &[("TERM", "xterm-256color"), ("VTE_VERSION", "8001"), ("COLORTERM", "truecolor")];
const ALACRITTY: Vars<'_> = &[("TERM", "alacritty"), ("ALACRITTY_WINDOW_ID", "1"), ("COLORTERM", "truecolor")];
const TMUX: Vars<'_> = &[("TERM", "tmux-256color"), ("TMUX", "/tmp/x"), ("KITTY_WINDOW_ID", "1")];
const BARE: Vars<'_> = &[("TERM", "xterm-256color")];

const FLAT: &str = "\x1b[2;1R\x1b[2;1R\x1b[2;1R";
const SIZED: &str = "\x1b[2;1R\x1b[2;3R\x1b[2;5R";
const VT340: &str = "\x1b[?63;1;2;4;6;9;15;16;22;28c";

fn named(name: &str) -> String {
    format!("\x1bP>|{name}\x1b\\\x1b[0n")
}

/// Checks one terminal: what it says of itself, and what it gets.
fn gets(vars: Vars<'_>, said: &str, name: &str, way: Option<Way>, depth: Depth) {
    let end = if name.is_empty() { "\x1b[0n".to_owned() } else { named(name) };
    let found = best(&told_by(vars), Some(&answers(format!("{said}{end}").as_bytes())));
    assert_eq!(found, Best { way, depth }, "{name} {vars:?}");
}

#[test]
fn text_sizing_is_for_the_terminal_that_proved_it() {
    let old = format!("{FLAT}{NARROW}\x1b[?62;c\x1b[6;29;14t");
    gets(KITTY, &old, "kitty(0.26.5)", Some(Way::Sextant), Depth::True);
    let new = format!("{SIZED}{NARROW}\x1b[?62;c\x1b[6;29;14t");
    gets(KITTY, &new, "kitty(0.41.1)", Some(Way::TextSizing), Depth::True);
}

#[test]
fn sixel_is_for_the_terminal_that_answers_for_it_and_tells_the_size_of_a_cell() {
    let sixel = |width, height| Some(Way::Sixel(CellPixels { width, height }));
    let vt340 = format!("{FLAT}{NARROW}{VT340}\x1b[6;30;15t");
    gets(XTERM, &vt340, "XTerm(379)", sixel(15, 30), Depth::True);
    gets(XTERM, &vt340, "XTerm(398)", sixel(15, 30), Depth::True);
    let foot = format!("\x1b[2;1R\x1b[2;3R\x1b[2;4R{NARROW}\x1b[?62;4;22;28c\x1b[6;32;16t");
    gets(FOOT, &foot, "foot(1.21.0)", sixel(16, 32), Depth::True);
    let konsole = format!("{FLAT}{NARROW}\x1b[?62;1;4c\x1b[6;20;10t");
    gets(BARE, &konsole, "Konsole 25.04.2", sixel(10, 20), Depth::True);
    let no_cell = format!("{FLAT}{NARROW}{VT340}");
    gets(XTERM, &no_cell, "XTerm(379)", Some(Way::Quadrant), Depth::True);
    gets(BARE, &no_cell, "mlterm(3.9.0)", Some(Way::Quadrant), Depth::True);
}

#[test]
fn blocks_are_as_fine_as_the_terminal_is_known_to_draw_them() {
    let vte = format!("{FLAT}{NARROW}\x1b[?61;1;21;22;28c\x1b[4;696;1120t");
    gets(VTE, &vte, "VTE(8001)", Some(Way::Sextant), Depth::True);
    let konsole = format!("{FLAT}{NARROW}\x1b[?62;1c\x1b[6;20;10t");
    gets(BARE, &konsole, "Konsole 25.04.2", Some(Way::Sextant), Depth::True);
    let alacritty = format!("{FLAT}{NARROW}\x1b[?6c\x1b[4;480;800t");
    gets(ALACRITTY, &alacritty, "", Some(Way::Sextant), Depth::True);
    let vt420 = format!("{FLAT}{NARROW}\x1b[?64;1;2;6;9;15;16;17;18;21;22;28c");
    gets(XTERM, &vt420, "XTerm(379)", Some(Way::Quadrant), Depth::True);
    let stranger = format!("{FLAT}{NARROW}\x1b[?62;22c");
    gets(BARE, &stranger, "qodem 1.0", Some(Way::Quadrant), Depth::Indexed);
}

#[test]
fn inside_a_multiplexer_there_are_only_blocks() {
    let real = format!("{FLAT}{NARROW}\x1b[?1;2c");
    gets(TMUX, &real, "tmux 3.3a", Some(Way::Quadrant), Depth::True);
    gets(&[("TERM", "screen-256color"), ("STY", "1.x")], &real, "", Some(Way::Quadrant), Depth::Indexed);
    // one that lets every proof through, with its variables and without
    let open = format!("{SIZED}{NARROW}{VT340}\x1b[6;29;14t");
    gets(TMUX, &open, "tmux 9", Some(Way::Quadrant), Depth::True);
    gets(BARE, &open, "tmux 9", Some(Way::Quadrant), Depth::Indexed);
    gets(TMUX, &open, "", Some(Way::Quadrant), Depth::True);
}

#[test]
fn an_answer_counts_more_than_an_inherited_variable() {
    let xterm = answers(format!("{FLAT}{NARROW}\x1b[?64;1;2;6c{}", named("XTerm(379)")).as_bytes());
    assert_eq!(best(&told_by(KITTY), Some(&xterm)).way, Some(Way::Quadrant), "an xterm that says it is a kitty");
    let inherited: Vars<'_> = &[("TERM", "xterm-kitty"), ("TMUX", "/tmp/x")];
    let kitty = answers(format!("{SIZED}{NARROW}\x1b[?62;c{}", named("kitty(0.41.1)")).as_bytes());
    assert_eq!(best(&told_by(inherited), Some(&kitty)).way, Some(Way::TextSizing), "a kitty started inside tmux");
    assert_eq!(best(&told_by(BARE), Some(&kitty)).depth, Depth::True, "over a line that passes no variables on");
}

#[test]
fn a_liar_gets_nothing_that_it_did_not_prove() {
    let silent = answers(b"\x1b[0n");
    for vars in [KITTY, FOOT, VTE] {
        assert_eq!(best(&told_by(vars), Some(&silent)), best(&told_by(vars), None));
    }
    let named_only = answers(named("kitty(0.41.1)").as_bytes());
    assert_eq!(best(&told_by(BARE), Some(&named_only)).way, Some(Way::Sextant), "a name is no proof of text sizing");
}

#[test]
fn blocks_are_not_used_where_they_take_two_cells() {
    let wide = "\x1b[4;3R\x1b[5;3R";
    let way = |said: String| best(&told_by(XTERM), Some(&answers(said.as_bytes()))).way;
    assert_eq!(way(format!("{FLAT}{wide}\x1b[?64;1;2c{}", named("XTerm(379)"))), None);
    assert_eq!(
        way(format!("{FLAT}{wide}{VT340}\x1b[6;30;15t{}", named("XTerm(379)"))),
        Some(Way::Sixel(CellPixels { width: 15, height: 30 }))
    );
    assert_eq!(way(format!("{SIZED}{wide}\x1b[?62;c{}", named("kitty(0.41.1)"))), Some(Way::TextSizing));
}

#[test]
fn before_any_answer_a_terminal_is_known_by_its_variables() {
    let table: [(Vars<'_>, Option<Way>, Depth); 8] = [
        (KITTY, Some(Way::Sextant), Depth::True),
        (BARE, Some(Way::Quadrant), Depth::Indexed),
        (XTERM, Some(Way::Quadrant), Depth::True),
        (&[("TERM", "tmux-256color"), ("VTE_VERSION", "8000"), ("TMUX", "/x")], Some(Way::Quadrant), Depth::True),
        (&[("TERM", "linux")], Some(Way::Half), Depth::None),
        (&[("TERM", "dumb")], None, Depth::None),
        (&[], None, Depth::None),
        (&[("TERM", "vt100")], Some(Way::Quadrant), Depth::None),
    ];
    for (vars, way, depth) in table {
        assert_eq!(best(&told_by(vars), None), Best { way, depth }, "{vars:?}");
    }
}

#[test]
fn no_colour_is_respected_whoever_answers() {
    let vars: Vars<'_> = &[("TERM", "xterm-kitty"), ("NO_COLOR", "1")];
    assert_eq!(best(&told_by(vars), None).depth, Depth::None);
    let kitty = answers(named("kitty(0.41.1)").as_bytes());
    assert_eq!(best(&told_by(vars), Some(&kitty)).depth, Depth::None);
}

#[test]
fn a_terminal_that_would_print_the_questions_is_not_asked() {
    let ask = |term: &str| may_ask(|name| (name == "TERM").then(|| term.to_owned()));
    for term in ["xterm", "xterm-256color", "foot", "xterm-kitty", "tmux-256color", "screen", "st-256color"] {
        assert!(ask(term), "{term}");
    }
    for term in ["", "dumb", "linux", "unknown", "vt52", "vt100", "vt220", "ansi"] {
        assert!(!ask(term), "{term}");
    }
    assert!(!may_ask(|_| None));
}
