//! Whether SVG path data says what it seems to, and how far it reaches: a renderer stops in silence at what it does not understand.
//!
//! Source of the grammar: SVG 1.1, section 8.3.

/// Numbers that a command takes.
fn takes(command: u8) -> Option<usize> {
    Some(match command.to_ascii_uppercase() {
        b'M' | b'L' | b'T' => 2,
        b'H' | b'V' => 1,
        b'S' | b'Q' => 4,
        b'C' => 6,
        b'A' => 7,
        b'Z' => 0,
        _ => return None,
    })
}

/// No picture is so large. What goes further would be followed by the renderer all the way, for minutes.
const FARTHEST: f32 = 1000.0;

/// The largest distance from the left edge at 0 that an end or a control point has.
///
/// # Errors
/// The part that is no path.
pub(super) fn reach(data: &str) -> Result<f32, String> {
    let mut rest = data.trim_start();
    let (mut at, mut first, mut far) = ((0.0_f32, 0.0_f32), (0.0_f32, 0.0_f32), 0.0_f32);
    let mut begun = false;
    while let Some(letter) = rest.bytes().next() {
        let wrong = || rest.chars().take(12).collect::<String>();
        let needs = takes(letter).filter(|_| begun || letter.eq_ignore_ascii_case(&b'M')).ok_or_else(wrong)?;
        begun = true;
        let (numbers, after) = numbers(rest.get(1..).unwrap_or_default());
        let whole =
            if needs == 0 { numbers.is_empty() } else { !numbers.is_empty() && numbers.len().is_multiple_of(needs) };
        if !whole || numbers.iter().any(|number| !is_near(*number)) {
            return Err(wrong());
        }
        let from = |at: f32| if letter.is_ascii_lowercase() { at } else { 0.0 };
        for group in numbers.chunks(needs.max(1)) {
            match (letter.to_ascii_uppercase(), group) {
                (b'H', [x]) => at.0 = from(at.0) + x,
                (b'V', [y]) => at.1 = from(at.1) + y,
                (b'A', [.., x, y]) => at = (from(at.0) + x, from(at.1) + y),
                (_, points) => {
                    let here = at;
                    for pair in points.chunks(2) {
                        at = (from(here.0) + pair.first().unwrap_or(&0.0), from(here.1) + pair.get(1).unwrap_or(&0.0));
                        far = far.max(at.0);
                    }
                }
            }
            far = far.max(at.0);
            if !is_near(at.0) || !is_near(at.1) || !is_near(far) {
                return Err(wrong());
            }
        }
        match letter.to_ascii_uppercase() {
            b'M' => first = at,
            b'Z' => at = first,
            _ => {}
        }
        rest = after;
    }
    if begun { Ok(far) } else { Err(data.to_owned()) }
}

/// Whether a number can be of a picture.
fn is_near(number: f32) -> bool {
    number.abs() <= FARTHEST
}

/// The numbers at the beginning of a text, and what follows them.
fn numbers(text: &str) -> (Vec<f32>, &str) {
    let mut all = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| c == ',' || c.is_ascii_whitespace());
        let mut dot = false;
        let end = rest
            .char_indices()
            .find(|(n, c)| {
                let part = c.is_ascii_digit() || (*n == 0 && matches!(c, '-' | '+')) || (*c == '.' && !dot);
                dot |= *c == '.';
                !part
            })
            .map_or(rest.len(), |(n, _)| n);
        match rest.get(..end).and_then(|word| word.parse().ok()) {
            Some(number) => all.push(number),
            None => return (all, rest),
        }
        rest = rest.get(end..).unwrap_or_default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_reaches_as_far_as_its_points() {
        assert_eq!(reach("M1 2 L10,5 h5 v-3 z"), Ok(15.0));
        assert_eq!(reach("m1 2 l3 0 l4 1 Z m2 0 h9"), Ok(12.0));
        assert_eq!(reach("M0 0C5 5 20 5 12 0"), Ok(20.0));
        assert_eq!(reach("M0 0 A5 5 0 0 1 10 0"), Ok(10.0));
        assert_eq!(reach("M-1.5.5-2-3L.5.5"), Ok(0.5));
    }

    #[test]
    fn what_is_no_path_is_named() {
        for (data, word) in
            [("", ""), ("L3 4", "L3 4"), ("M0 0 L1", "L1"), ("M0 0 W3", "W3"), ("M0 0 Z 5", "Z 5"), ("字", "字")]
        {
            assert_eq!(reach(data), Err(word.to_owned()), "{data:?}");
        }
        // A renderer would follow these for minutes.
        for far in [
            "M0 0 L100000 5",
            "M0 0 L-1001 5",
            "M0 0 A2000 2000 0 0 1 9 9",
            "M9 9 v-600 v-600",
            "M0 0 h1e",
            "M0 0 Q9 5000 9 9",
        ] {
            assert!(reach(far).is_err(), "{far}");
        }
    }
}
