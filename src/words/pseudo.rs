//! Made-up languages for tests: a text of words that is longer than any translator would write, and one that runs the
//! other way.
//!
//! **Invariant:** a text of words in, one with the same messages, arguments and variants out. Nobody is offered these
//! languages: they are for tests, and `check` would rightly find hundreds of things in them.
//!
//! *Stretched* is about 40 % longer, word by word: Latin vowels stand twice and have accents, so that a text that does not
//! come from the words strikes the eye; two of five hanzi stand twice, between 〔 and 〕, so that a lost end is seen.
//!
//! *Mirrored* has each line in the reverse order of its clusters, with the brackets turned, as a reader from right to left
//! meets it. It has no direction marks: terminals ignore them and `check` refuses them, so they would test nothing, while
//! reversed text meets every rule about the ends of lines from the other side, in letters that our fonts have.
use fluent_syntax::{
    ast::{Attribute, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource},
    parser,
    serializer::serialize,
};
use unicode_segmentation::UnicodeSegmentation;

/// Brackets and quotes that face each other.
const FACING: [(&str, &str); 9] = [
    ("(", ")"),
    ("[", "]"),
    ("<", ">"),
    ("“", "”"),
    ("‘", "’"),
    ("（", "）"),
    ("《", "》"),
    ("「", "」"),
    ("〔", "〕"),
];

/// What is made of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pseudo {
    /// Longer.
    Stretched,
    /// From right to left.
    Mirrored,
}

/// A text of words in a made-up language. What cannot be read is left out, and so are comments.
pub fn pseudo(text: &str, manner: Pseudo) -> String {
    // Deep nesting would take the parser's stack with it.
    if super::broken::too_deep(text).is_some() {
        return String::new();
    }
    let (Ok(mut resource) | Err((mut resource, _))) = parser::parse(text.replace("\r\n", "\n"));
    resource.body.retain(|e| matches!(e, Entry::Message(_)));
    for entry in &mut resource.body {
        let Entry::Message(Message { value, attributes, comment, .. }) = entry else { continue };
        *comment = None;
        let patterns = value.iter_mut().chain(attributes.iter_mut().map(|Attribute { value, .. }| value));
        patterns.for_each(|p| change(p, manner));
    }
    serialize::<String>(&Resource { body: resource.body })
}

type Element = PatternElement<String>;

fn text(value: impl Into<String>) -> Element {
    PatternElement::TextElement { value: value.into() }
}

/// Text that Fluent would not read as such where it stands.
fn quoted(value: impl Into<String>) -> Element {
    let inline = InlineExpression::StringLiteral { value: value.into() };
    PatternElement::Placeable { expression: Expression::Inline(inline) }
}

fn change(pattern: &mut Pattern<String>, manner: Pseudo) {
    let mut lines: Vec<Vec<Element>> = vec![Vec::new()];
    for mut element in std::mem::take(&mut pattern.elements) {
        match &mut element {
            PatternElement::TextElement { value } => {
                let mut parts = value.split('\n');
                lines.last_mut().into_iter().for_each(|l| l.extend(parts.next().map(text)));
                lines.extend(parts.map(|part| vec![text(part)]));
                continue;
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    change(&mut variant.value, manner);
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) }
                if !value.contains('\\') =>
            {
                *value = match manner {
                    Pseudo::Stretched => stretched(value, &mut 0),
                    Pseudo::Mirrored => mirrored(value),
                };
            }
            PatternElement::Placeable { .. } => {}
        }
        lines.last_mut().into_iter().for_each(|l| l.push(element.clone()));
    }
    match manner {
        Pseudo::Stretched => stretch(&mut lines),
        Pseudo::Mirrored => lines.iter_mut().for_each(mirror),
    }
    let last = lines.len() - 1;
    for (n, line) in lines.into_iter().enumerate() {
        pattern.elements.extend(safe(line));
        if n < last {
            // The break belongs to the text before it, or the writer would not indent the next line.
            match pattern.elements.last_mut() {
                Some(PatternElement::TextElement { value }) => value.push('\n'),
                _ => pattern.elements.push(text("\n")),
            }
        }
    }
}

fn stretch(lines: &mut [Vec<Element>]) {
    let mut hanzi = 0;
    for element in lines.iter_mut().flatten() {
        if let PatternElement::TextElement { value } = element {
            *value = stretched(value, &mut hanzi);
        }
    }
    if hanzi > 0 {
        lines.first_mut().into_iter().for_each(|l| l.insert(0, text("〔")));
        lines.last_mut().into_iter().for_each(|l| l.push(text("〕")));
    }
}

fn stretched(value: &str, hanzi: &mut usize) -> String {
    let mut out = String::new();
    for c in value.chars() {
        let accented = match c.to_ascii_lowercase() {
            'a' => 'á',
            'e' => 'é',
            'i' => 'í',
            'o' => 'ó',
            'u' => 'ú',
            _ => {
                out.push(c);
                if ('\u{4e00}'..='\u{9fff}').contains(&c) {
                    if *hanzi * 2 % 5 < 2 {
                        out.push(c);
                    }
                    *hanzi += 1;
                }
                continue;
            }
        };
        if c.is_ascii_uppercase() {
            out.extend(accented.to_uppercase());
        } else {
            out.push(accented);
        }
        out.push(accented);
    }
    out
}

fn mirror(line: &mut Vec<Element>) {
    line.reverse();
    for element in line {
        if let PatternElement::TextElement { value } = element {
            *value = mirrored(value);
        }
    }
}

fn mirrored(value: &str) -> String {
    let turn = |cluster| match FACING.iter().find(|(a, b)| *a == cluster || *b == cluster) {
        Some((a, b)) if *a == cluster => *b,
        Some((a, _)) => *a,
        None => cluster,
    };
    value.graphemes(true).rev().map(turn).collect()
}

/// A line whose ends Fluent reads as text: blanks there, and signs that would begin something else.
fn safe(line: Vec<Element>) -> Vec<Element> {
    let mut out: Vec<Element> = Vec::new();
    let mut line: std::collections::VecDeque<Element> =
        line.into_iter().filter(|e| !matches!(e, PatternElement::TextElement { value } if value.is_empty())).collect();
    if let Some(PatternElement::TextElement { value }) = line.front_mut() {
        let rest = value.trim_start_matches(' ').trim_start_matches(['.', '[', '*', '}']).to_owned();
        let head = value.strip_suffix(rest.as_str()).unwrap_or_default();
        out.extend((!head.is_empty()).then(|| quoted(head)));
        *value = rest;
    }
    let mut end = None;
    if let Some(PatternElement::TextElement { value }) = line.back_mut() {
        let rest = value.trim_end_matches(' ').to_owned();
        let tail = value.strip_prefix(rest.as_str()).unwrap_or_default();
        end = (!tail.is_empty()).then(|| quoted(tail));
        *value = rest;
    }
    out.extend(line);
    out.extend(end);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_gets_longer_and_placeables_stay() {
        let made = pseudo(
            "# Why\na = Press “{ $press }”\n    .b = 取钱，超过{ $band }吗？\n        按“{ $k ->\n            [one] 一\n           *[other] 二\n        }”\n    .c = { \"Say: \" }\n",
            Pseudo::Stretched,
        );
        assert_eq!(
            made,
            "a = Préss “{ $press }”\n    .b =\n        〔取取钱，超过过{ $band }吗？\n        按按“{ $k ->\n            [one] 〔一一〕\n           *[other] 〔二二〕\n        }”〕\n    .c = { \"Sááy: \" }\n"
                .replace("Préss", "Prééss")
        );
    }

    #[test]
    fn lines_run_the_other_way_and_begin_with_nothing_that_fluent_would_take_for_its_own() {
        let made = pseudo("a = Press “{ $press }” twice.\n    Then (wait).\nb = x]\n", Pseudo::Mirrored);
        assert_eq!(made, "a =\n    { \".\" }eciwt “{ $press }” sserP\n    { \".\" }(tiaw) nehT\nb = { \"[\" }x\n");
        assert_eq!(pseudo("a = { $b ->\n  broken\nc = 一二\n", Pseudo::Mirrored), "c = 二一\n");
    }
}
