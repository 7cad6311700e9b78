//! A text as a translator has it in a cell of a table: what is read, and the placeables as they stand.
//!
//! **Invariant:** what is written into a file by [`pattern`] is read out of it by [`cell`] again, whatever the text; what
//! cannot be written so is refused with its reason.
//!
//! Fluent's own precautions are left out of a cell and put in again: the indents, and the quotes around blanks at an end
//! and around a first sign (`[`, `*`, `.`) that would begin something else.
use super::{
    broken::too_deep,
    parts::{Part, parts},
};
use fluent_syntax::parser;

/// Signs that no line of a text may begin with; the dots of a Chinese keyboard, because they are read as meant.
const FIRST: [char; 8] = ['[', '*', '.', '．', '。', '·', '・', '‧'];

/// Signs of a Chinese keyboard, and those that are meant where they stand around a placeable or in it.
const WIDE: [(char, char); 3] = [('｛', '{'), ('｝', '}'), ('＄', '$')];

/// Why a text cannot be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Broken {
    /// A full-width sign, and the one that is meant.
    Wide(char, char),
    /// A brace that is never closed.
    Open,
    /// A brace that closes nothing.
    Extra,
    /// A sign that cannot be seen.
    Control(char),
    /// Whatever else Fluent says.
    Syntax(String),
}

/// A stretch of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece<'a> {
    Text(&'a str),
    /// With its braces.
    Code(&'a str),
}

/// Text and placeables in turn.
fn pieces(text: &str) -> Result<Vec<Piece<'_>>, Broken> {
    let (mut found, mut from, mut depth, mut quoted, mut escaped) = (Vec::new(), 0, 0_usize, false, false);
    let cut = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    for (at, c) in text.char_indices() {
        if quoted {
            quoted = (c != '"' || escaped) && c != '\n';
            escaped = c == '\\' && !escaped;
            continue;
        }
        match c {
            '"' if depth > 0 => quoted = true,
            '{' => {
                if depth == 0 {
                    found.push(Piece::Text(cut(from, at)));
                    from = at;
                }
                depth += 1;
            }
            '}' if depth == 0 => return Err(Broken::Extra),
            '}' => {
                depth -= 1;
                if depth == 0 {
                    found.push(Piece::Code(cut(from, at + 1)));
                    from = at + 1;
                }
            }
            _ => {}
        }
    }
    if depth > 0 {
        return Err(Broken::Open);
    }
    found.push(Piece::Text(cut(from, text.len())));
    found.retain(|p| *p != Piece::Text(""));
    Ok(found)
}

/// What the quotes of `{ "…" }` hold, if that is all of a placeable and can stand in a cell as it is.
fn literal(code: &str) -> Option<String> {
    let inner = code.strip_prefix('{')?.strip_suffix('}')?.trim_matches([' ', '\n']);
    let mut chars = inner.strip_prefix('"')?.strip_suffix('"')?.chars();
    let mut said = String::new();
    while let Some(c) = chars.next() {
        let wide = match c {
            '"' | '{' | '}' | '\n' => return None,
            '\\' => match chars.next()? {
                'u' => 4,
                'U' => 6,
                c @ ('\\' | '"') => {
                    said.push(c);
                    continue;
                }
                _ => return None,
            },
            c => {
                said.push(c);
                continue;
            }
        };
        let digits: String = chars.by_ref().take(wide).collect();
        let c = u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32)?;
        said.push(Some(c).filter(|c| !c.is_control() && !['{', '}'].contains(c))?);
    }
    Some(said)
}

/// The cell of a part of a file's text.
pub fn cell(text: &str, part: &Part) -> String {
    let gap = text.get(part.name.end..part.span.start).unwrap_or_default();
    let block = gap.rfind('\n').map(|i| part.name.end + i + 1);
    let said = text.get(block.unwrap_or(part.span.start)..part.span.end).unwrap_or_default();
    let blanks = |l: &str| l.len() - l.trim_start_matches(' ').len();
    let mut lines: Vec<(bool, &str)> = Vec::new();
    let (mut depth, mut quoted) = (0_usize, false);
    for line in said.split('\n') {
        lines.push((depth > 0, line.trim_end_matches([' ', '\r'])));
        for c in line.chars() {
            match c {
                '"' if depth > 0 => quoted = !quoted,
                '{' if !quoted => depth += 1,
                '}' if !quoted => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        quoted = false;
    }
    // As Fluent does: the lines of the text have a margin of their own, those inside braces another.
    let margin = |inside: bool| {
        let skip = usize::from(block.is_none());
        let mine = lines.iter().skip(skip).filter(|(i, l)| *i == inside && !l.is_empty());
        mine.map(|(_, l)| blanks(l)).min().unwrap_or(0)
    };
    let (outer, inner) = (margin(false), margin(true));
    let cut = |(n, (inside, line)): (usize, &(bool, &str))| match n {
        0 if block.is_none() => (*line).to_owned(),
        _ => line.get(if *inside { inner } else { outer }..).unwrap_or_default().to_owned(),
    };
    let whole = lines.iter().enumerate().map(cut).collect::<Vec<_>>().join("\n");
    let Ok(found) = pieces(&whole) else { return whole };
    let plain = found.into_iter().map(|piece| match piece {
        Piece::Text(text) => text.to_owned(),
        Piece::Code(code) => literal(code).unwrap_or_else(|| code.to_owned()),
    });
    plain.collect()
}

/// A cell as it came from a table: line ends as `\n`, and none at its ends.
pub fn tidy(cell: &str) -> String {
    cell.replace("\r\n", "\n").replace('\r', "\n").trim_matches('\n').to_owned()
}

/// The placeables of a cell as they are written: each once, quotes left out.
pub fn placeables(cell: &str) -> Vec<String> {
    let said = format!("k = {}", cell.replace('\n', "\n    "));
    let mut found: Vec<String> = parts(&said).first().map(|p| p.args.clone()).unwrap_or_default();
    for arg in &mut found {
        *arg = format!("{{ ${arg} }}");
    }
    for piece in pieces(cell).unwrap_or_default() {
        let Piece::Code(code) = piece else { continue };
        let inner = code.trim_matches(['{', '}', ' ', '\n']);
        if inner.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') && !inner.contains('$') {
            let code = format!("{{ {inner} }}");
            if !found.contains(&code) {
                found.push(code);
            }
        }
    }
    found
}

/// The text of a cell without its placeables: what can be counted.
pub fn plain(cell: &str) -> String {
    let found = pieces(cell).unwrap_or_default().into_iter();
    found.map(|p| if let Piece::Text(text) = p { text } else { "" }).collect()
}

/// The pattern of a cell, to stand behind `name = `; later lines are indented by `indent`.
///
/// # Errors
/// When Fluent could not read it.
pub fn pattern(cell: &str, indent: usize) -> Result<String, Broken> {
    let cell = tidy(cell);
    for c in cell.chars() {
        if let Some((wide, plain)) = WIDE.iter().find(|(wide, _)| *wide == c) {
            return Err(Broken::Wide(*wide, *plain));
        }
        if c.is_control() && c != '\n' {
            return Err(Broken::Control(c));
        }
    }
    let found = pieces(&cell)?;
    let (mut out, margin) = (String::new(), " ".repeat(indent));
    let count = found.len();
    for (n, piece) in found.into_iter().enumerate() {
        match piece {
            Piece::Code(code) => out.push_str(&code.replace('\n', &format!("\n{margin}"))),
            Piece::Text(text) => {
                let lines: Vec<&str> = text.split('\n').collect();
                for (at, line) in lines.iter().enumerate() {
                    if at > 0 {
                        out.push('\n');
                        if !(line.is_empty() && at + 1 < lines.len()) {
                            out.push_str(&margin);
                        }
                    }
                    // The ends of this line, where no placeable stands beside it.
                    let (first, last) = (at > 0 || n == 0, at + 1 < lines.len() || n + 1 == count);
                    out.push_str(&safe(line, first, last));
                }
            }
        }
    }
    readable(&out, margin.len())?;
    Ok(out)
}

/// A line of text with quotes where Fluent needs them.
fn safe(line: &str, first: bool, last: bool) -> String {
    let mut rest = line;
    let (mut head, mut tail) = ("", "");
    if first {
        let inner = rest.trim_start().trim_start_matches(FIRST);
        // Quotes only around what needs them: the blanks, or the sign that begins the line.
        head = rest.strip_suffix(inner).unwrap_or_default();
        rest = inner;
    }
    if last {
        let inner = rest.trim_end();
        tail = rest.strip_prefix(inner).unwrap_or_default();
        rest = inner;
    }
    let quoted = |t: &str| if t.is_empty() { String::new() } else { format!("{{ \"{t}\" }}") };
    format!("{}{rest}{}", quoted(head), quoted(tail))
}

/// Whether Fluent reads it as one text.
fn readable(pattern: &str, indent: usize) -> Result<(), Broken> {
    let said = format!("k =\n{}{pattern}\n", " ".repeat(indent.max(1)));
    if too_deep(&said).is_some() {
        return Err(Broken::Syntax("braces are nested too deep".into()));
    }
    match parser::parse(said.as_str()) {
        Ok(read) if read.body.len() == 1 => Ok(()),
        Ok(_) => Err(Broken::Syntax("it is more than one text".into())),
        Err((_, errors)) => Err(Broken::Syntax(errors.first().map(|e| e.kind.to_string()).unwrap_or_default())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<String> {
        parts(text).iter().map(|p| cell(text, p)).collect()
    }

    #[test]
    fn a_cell_has_what_is_read_and_the_placeables() {
        let text = "a = 按“{ $press }”\n    .b = { $known ->\n        [yes] 号码：{ $phone }。\n       *[no] 牌子上\n    }\n        别打。\n    .c =\n        一\n\n        { \"[\" }二{ \" \" }\n    .d = { \"{\" }三\r\n        四\n    .e = { \", \" }\n";
        assert_eq!(
            said(text),
            [
                "按“{ $press }”",
                "{ $known ->\n    [yes] 号码：{ $phone }。\n   *[no] 牌子上\n}\n别打。",
                "一\n\n[二 ",
                "{ \"{\" }三\n四",
                ", ",
            ]
        );
    }

    #[test]
    fn what_fluent_would_misread_is_put_in_quotes() {
        for (cell, wanted) in [
            ("Yes", "Yes"),
            ("[Yes", "{ \"[\" }Yes"),
            (" Yes ", "{ \" \" }Yes{ \" \" }"),
            ("a\n.b\n\n c", "a\n    { \".\" }b\n\n    { \" \" }c"),
            ("{ $x }\n*b { $y } ", "{ $x }\n    { \"*\" }b { $y }{ \" \" }"),
            ("\u{3000}\n", "{ \"\u{3000}\" }"),
            ("a\r\n", "a"),
        ] {
            let made = pattern(cell, 4).unwrap();
            assert_eq!(made, wanted, "{cell:?}");
            assert_eq!(said(&format!("k = {made}\n")), [tidy(cell)]);
            assert_eq!(said(&format!("k =\n    {made}\n")), [tidy(cell)]);
        }
    }

    #[test]
    fn what_cannot_be_written_is_refused_with_its_reason() {
        let no = |cell| pattern(cell, 4).unwrap_err();
        assert_eq!(no("按｛ $press }"), Broken::Wide('｛', '{'));
        assert_eq!(no("{ ＄press }"), Broken::Wide('＄', '$'));
        assert_eq!((no("{ $press"), no("$press }")), (Broken::Open, Broken::Extra));
        assert_eq!(no("a\u{7}"), Broken::Control('\u{7}'));
        for cell in ["{ }", "{ $ x }", "{ $a -> [one] x }", "{ “press” }", &"{".repeat(99).replace('{', "{{}")] {
            assert!(matches!(pattern(cell, 4), Err(Broken::Syntax(_) | Broken::Open)), "{cell}");
        }
    }

    #[test]
    fn placeables_are_named_once_and_text_is_counted_without_them() {
        let cell = "{ $a ->\n  [one] { $b }\n *[other] x\n} { $b } { app-name } { -term } { \"{\" }";
        assert_eq!(placeables(cell), ["{ $a }", "{ $b }", "{ app-name }", "{ -term }"]);
        assert_eq!(plain("按“{ $press }”！"), "按“”！");
    }
}
