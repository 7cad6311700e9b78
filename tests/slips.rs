//! One wrong key in a script that works: nothing panics, and what is found stands where the slip is.
use caring_mode::{diagnostic::Diagnostic, script::Script, shell::source, tree};
use proptest::prelude::*;

/// The longest script of the shipped pack.
fn transfer() -> String {
    source::built_in().get("assets/scripts/transfer.kdl").unwrap().to_string()
}

fn findings(text: &str) -> Vec<Diagnostic> {
    let (_, found) = Script::read("assets/scripts/transfer.kdl", text);
    for d in &found {
        assert!(d.span.start <= d.span.end && d.span.end <= text.len(), "{} {:?}", d.code, d.span);
        let whole = text.is_char_boundary(d.span.start);
        assert!(whole, "{} {:?}", d.code, d.span);
    }
    found
}

/// The lines of a text, from 0.
fn line(text: &str, at: usize) -> usize {
    text.get(..at).unwrap().matches('\n').count()
}

/// Takes every fourth sign of the format out of the script in turn (each one takes 12 s), and puts the slips of a
/// Chinese keyboard in its place.
#[test]
fn a_wrong_sign_is_found_on_its_line() {
    let text = transfer();
    let (mut tried, mut there) = (0, 0);
    for (at, sign) in text.match_indices(['=', '{', '}']).step_by(4) {
        let others: &[&str] = match sign {
            "=" => &["", " ", "＝", "：", "-", "=="],
            "{" => &["", "｛", "（", "{{", "["],
            _ => &["", "｝", "）", "}}", "]"],
        };
        for other in others {
            let mut wrong = text.clone();
            wrong.replace_range(at..at + sign.len(), other);
            let found = findings(&wrong);
            assert!(found.len() <= 10, "{} findings for {other:?} at line {}", found.len(), line(&text, at) + 1);
            let Some(first) = found.first() else { continue };
            tried += 1;
            // A brace that is missing belongs to the screen that it would have closed: its line, or one above.
            let (slip, place) = (line(&text, at), line(&wrong, first.span.start));
            let opens = text.lines().take(slip + 1).collect::<Vec<_>>();
            let opened = opens.iter().rposition(|l| l.ends_with('{')).unwrap_or(0);
            there += usize::from(place == slip || sign == "}" && place >= opened && place <= slip + 1);
        }
    }
    assert!(tried > 250 && there * 100 >= tried * 97, "{there} of {tried} on the line of the slip");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_text_ends_the_reader(parts in prop::collection::vec(
        prop::sample::select(vec![
            "screen", "a", "choice ", "goto=", "=", "{", "}", "\"", "“", "”", "\n", "\r\n", " ", ";", "#", "\\", "/*", "*/",
            "//", "/-", "(", "\"\"\"", "#\"", "\u{feff}", "\u{200b}", "　", "＝", "｛", "ａ", "1", "-", "#true", "[",
        ]),
        0..60,
    )) {
        let text = parts.concat();
        let (_, found) = tree::read("f", &text);
        for d in &found {
            prop_assert!(d.span.start <= d.span.end && d.span.end <= text.len() + 1, "{:?} in {:?}", d, text);
        }
        findings(&text);
    }
}
