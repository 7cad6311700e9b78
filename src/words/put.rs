//! One text put into a file of words, in its place.
//!
//! **Invariant:** text in, text out; nothing else in the file changes, not a byte: comments, order, line ends and the
//! other messages stay. What is new stands where the first language has it.
use super::{
    cell::{Broken, pattern},
    parts::{Part, parts},
};

/// The indent of an attribute that has no neighbour.
const INDENT: usize = 4;

/// A file's text with one part changed or added: the value of a message, or one of its attributes. `order` are the parts
/// of the same file in the first language.
///
/// # Errors
/// When the cell cannot be written.
pub fn put(text: &str, order: &[Part], id: &str, attribute: Option<&str>, cell: &str) -> Result<String, Broken> {
    let all = parts(text);
    let made = match all.iter().find(|p| p.id == id && p.attribute.as_deref() == attribute) {
        Some(part) => replaced(text, part, cell)?,
        None => added(text, &all, order, id, attribute, cell)?,
    };
    Ok(made)
}

/// The line end of a file.
fn newline(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// The blanks before a place in its line.
fn column(text: &str, at: usize) -> usize {
    let line = text.get(..at).and_then(|t| t.rsplit('\n').next()).unwrap_or_default();
    line.len() - line.trim_start_matches(' ').len()
}

fn replaced(text: &str, part: &Part, cell: &str) -> Result<String, Broken> {
    let gap = text.get(part.name.end..part.span.start).unwrap_or_default();
    let indent = match &part.attribute {
        // Text that begins in a line of its own has its margin there.
        _ if gap.contains('\n') => column(text, part.span.start),
        Some(_) => column(text, part.name.start) + INDENT,
        None => INDENT,
    };
    let said = pattern(cell, indent.max(1))?.replace('\n', newline(text));
    let (before, after) = (text.get(..part.span.start), text.get(part.span.end..));
    Ok(format!("{}{said}{}", before.unwrap_or_default(), after.unwrap_or_default()))
}

fn added(
    text: &str,
    all: &[Part],
    order: &[Part],
    id: &str,
    attribute: Option<&str>,
    cell: &str,
) -> Result<String, Broken> {
    let newline = newline(text);
    let line = |attribute: Option<&str>, indent: usize| {
        let said = match attribute {
            Some(name) => {
                let blanks = " ".repeat(indent);
                format!("{blanks}.{name} = {}", pattern(cell, indent + INDENT)?)
            }
            None => format!("{id} = {}", pattern(cell, INDENT)?),
        };
        Ok(said.replace('\n', newline))
    };
    // The message stands there, without this part.
    if let Some(head) = head(text, id) {
        let Some(name) = attribute else {
            let said = pattern(cell, INDENT)?.replace('\n', newline);
            return Ok(insert(text, head, &format!(" {said}")));
        };
        let mine: Vec<&Part> = all.iter().filter(|p| p.id == id).collect();
        let indent = mine.iter().find(|p| p.attribute.is_some()).map_or(INDENT, |p| column(text, p.name.start));
        let before = order.iter().filter(|p| p.id == id).take_while(|p| p.attribute.as_deref() != Some(name));
        let known = order.iter().any(|p| p.id == id && p.attribute.as_deref() == Some(name));
        let near = before
            .filter_map(|p| mine.iter().find(|m| m.attribute == p.attribute))
            .map(|m| m.span.end)
            .filter(|_| known)
            .max();
        let last = mine.iter().map(|m| m.span.end).max().filter(|_| !known);
        let at = line_end(text, near.or(last).unwrap_or(head));
        return Ok(insert(text, at, &format!("{newline}{}", line(Some(name), indent)?)));
    }
    let said = match attribute {
        Some(_) => format!("{id} ={newline}{}", line(attribute, INDENT)?),
        None => line(None, 0)?,
    };
    let before: Vec<&str> = order.iter().map(|p| p.id.as_str()).take_while(|i| *i != id).collect();
    let known = before.len() < order.len();
    let ends = all.iter().filter(|p| !known || before.contains(&p.id.as_str())).map(|p| p.span.end);
    if let Some(end) = ends.max() {
        let at = line_end(text, end);
        return Ok(insert(text, at, &format!("{newline}{newline}{said}")));
    }
    // The first of all: behind what stands at the head of the file, before the comment of what was first.
    let Some(first) = all.first() else {
        let gap = match text.trim_end_matches(['\n', '\r']) {
            "" | "\u{feff}" => String::new(),
            _ if text.ends_with('\n') => newline.to_owned(),
            _ => newline.repeat(2),
        };
        return Ok(format!("{text}{gap}{said}{newline}"));
    };
    let mut at = first.name.start;
    for line in text.get(..at).unwrap_or_default().lines().rev().take_while(|l| l.starts_with('#')) {
        at = text.get(..at).and_then(|t| t.rfind(line)).unwrap_or(at);
    }
    // A comment at the very beginning is the file's.
    let at = if at == 0 { first.name.start } else { at };
    Ok(insert(text, at, &format!("{said}{newline}{newline}")))
}

/// Behind the `=` of a message that stands there.
fn head(text: &str, id: &str) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_start_matches('\u{feff}');
        let rest = bare.strip_prefix(id).map(|r| r.trim_start_matches(' '));
        if let Some(rest) = rest.and_then(|r| r.strip_prefix('=')) {
            return Some(at + line.len() - rest.len());
        }
        at += line.len();
    }
    None
}

/// The end of the line of a place, without its line end.
fn line_end(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let line = rest.split('\n').next().unwrap_or_default().trim_end_matches('\r');
    at + line.len()
}

fn insert(text: &str, at: usize, what: &str) -> String {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    format!("{before}{what}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &str = "a = 一\n    .body = 二\n    .yes = 三\n    .no = 四\n\nb = 五\n\nc =\n    .x = 六\n";

    fn set(text: &str, id: &str, attribute: Option<&str>, cell: &str) -> String {
        let made = put(text, &parts(FIRST), id, attribute, cell).unwrap();
        let all = parts(&made);
        let part = all.iter().find(|p| p.id == id && p.attribute.as_deref() == attribute);
        assert_eq!(super::super::cell::cell(&made, part.expect("it is there")), cell, "{made}");
        made
    }

    #[test]
    fn what_stands_there_is_replaced_and_nothing_else_moves() {
        let text = "# Head\r\n\r\n# Why\r\na  =  One\r\n   .body =\r\n      Two\r\n      Three\r\n\r\nb=Five";
        assert_eq!(set(text, "a", None, "1\n2"), text.replace("One", "1\r\n    2"));
        let wanted = text.replace("Two\r\n      Three", "2\r\n\r\n      3");
        assert_eq!(set(text, "a", Some("body"), "2\n\n3"), wanted);
        assert_eq!(set(text, "b", None, ".5 "), text.replace("Five", "{ \".\" }5{ \" \" }"));
    }

    #[test]
    fn what_is_new_stands_where_the_first_language_has_it() {
        let text = "# Head\n\na = One\n    .no = No\n\n# Why\nc =\n    .x = Six\nz = Z";
        assert_eq!(set(text, "a", Some("yes"), "Yes"), text.replace("One\n", "One\n    .yes = Yes\n"));
        assert_eq!(set(text, "a", Some("body"), "B\nB"), text.replace("One\n", "One\n    .body = B\n        B\n"));
        assert_eq!(set(text, "a", Some("other"), "O"), text.replace("No\n", "No\n    .other = O\n"));
        assert_eq!(set(text, "b", None, "Five"), text.replace("No\n", "No\n\nb = Five\n"));
        assert_eq!(set(text, "c", None, "C"), text.replace("c =\n", "c = C\n"));
        assert_eq!(set(text, "d", None, "D"), format!("{text}\n\nd = D"));
        let none = "# Head\n\n# Why\nb = B\n";
        assert_eq!(set(none, "a", Some("body"), "A"), "# Head\n\na =\n    .body = A\n\n# Why\nb = B\n");
        assert_eq!(set("# Head\nb = B\n", "a", None, "A"), "# Head\na = A\n\nb = B\n");
        assert_eq!(set("", "b", None, "B"), "b = B\n");
        assert_eq!(set("# needs-review\n", "b", None, "B"), "# needs-review\n\nb = B\n");
        assert_eq!(set("# needs-review", "c", Some("x"), "X"), "# needs-review\n\nc =\n    .x = X\n");
    }

    use proptest::prelude::*;

    /// Lines of anything that can be seen or is a blank, and placeables among them.
    fn anything() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            "[^\\p{Cc}{}｛｝＄]{1,8}",
            "[ \\[*.。·=#\"\\\\-]{1,3}",
            Just("{ $press }".to_owned()),
            Just("\n".to_owned()),
            Just("{ $k ->\n    [one] 一\n   *[other] 二 { $k }\n}".to_owned()),
        ];
        proptest::collection::vec(piece, 1..6).prop_map(|all| super::super::cell::tidy(&all.concat()))
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn any_text_is_read_as_it_was_written(cell in anything(), again in anything(), crlf in any::<bool>()) {
            prop_assume!(!cell.is_empty() && !again.is_empty());
            let text = "# Head\n\na = One\n    .no = No\n\nz =\n      Z\n";
            let text = if crlf { text.replace('\n', "\r\n") } else { text.to_owned() };
            for (id, attribute) in [("a", None), ("a", Some("body")), ("b", None), ("c", Some("x")), ("z", None)] {
                let once = set(&text, id, attribute, &cell);
                let twice = set(&once, id, attribute, &again);
                // What stood around it is there still.
                let others = |t: &str| {
                    let all = parts(t).into_iter().filter(|p| (p.id.as_str(), p.attribute.as_deref()) != (id, attribute));
                    all.map(|p| (p.key(), p.raw, p.comment)).collect::<Vec<_>>()
                };
                prop_assert_eq!(others(&once), others(&text));
                prop_assert_eq!(others(&twice), others(&text));
            }
        }
    }
}
