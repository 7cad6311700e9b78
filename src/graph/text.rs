//! Text in a picture: how wide it will be, where it breaks, and how it is written.
//!
//! **Invariant:** a line is never longer than its room by this estimate, which is a wide one: the picture names no font.
use unicode_width::UnicodeWidthChar;

/// The width of a text in units of its size. Latin letters of common fonts take 0.5 to 0.6, Chinese characters 1.
pub(super) fn ems(text: &str) -> f64 {
    text.chars().map(em).sum()
}

fn em(c: char) -> f64 {
    match c.width().unwrap_or(0) {
        0 => 0.0,
        1 if matches!(c, 'i' | 'j' | 'l' | 't' | 'f' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | ' ') => 0.34,
        1 if c.is_uppercase() || matches!(c, 'm' | 'w' | '—' | '→') => 0.78,
        1 => 0.58,
        _ => 1.0,
    }
}

/// Breaks a text into lines of at most so many units: at spaces, between Chinese characters, and, where a word is longer
/// than a line, inside it.
pub(super) fn wrap(text: &str, room: f64) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        let next = format!("{line}{piece}");
        if ems(next.trim_end()) <= room {
            line = next;
            continue;
        }
        if !line.trim().is_empty() {
            lines.push(std::mem::take(&mut line).trim_end().to_owned());
        }
        line.clear();
        for c in piece.trim_start().chars() {
            if ems(&line) + em(c) > room && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            line.push(c);
        }
    }
    if !line.trim().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// Words with the space behind them, and Chinese characters with the mark behind them.
fn pieces(text: &str) -> Vec<String> {
    const CLOSING: &str = "，。？！、：；”’）》,.?!:;)";
    const OPENING: &str = "“‘（《(";
    let mut all: Vec<String> = Vec::new();
    let mut last = ' ';
    for c in text.chars() {
        let wide = |c: char| c.width() == Some(2);
        let new_word = last.is_whitespace() && !c.is_whitespace();
        let new = (new_word || wide(c) || wide(last)) && !CLOSING.contains(c) && !OPENING.contains(last);
        match all.last_mut() {
            Some(piece) if !new => piece.push(c),
            _ => all.push(c.into()),
        }
        last = c;
    }
    all
}

/// A text as XML has it. Control characters, which XML cannot have, are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_words_and_between_characters() {
        assert_eq!(wrap("Take your card", 6.0), ["Take your", "card"]);
        assert_eq!(wrap("把卡插进机器，再按键", 5.0), ["把卡插进机", "器，再按键"]);
        assert_eq!(wrap("把卡插进机器，再按键", 6.0), ["把卡插进机", "器，再按键"], "no line begins with a comma");
        assert_eq!(wrap("Unbelievable", 3.0).concat(), "Unbelievable");
    }

    #[test]
    fn what_xml_has_for_itself_is_written_out() {
        assert_eq!(escaped("<a & \"b\">\u{7}"), "&lt;a &amp; &quot;b&quot;&gt;");
    }
}
