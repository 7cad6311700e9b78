//! Where a text may go on to another page.
/// A text at its sentence ends, with closing quotes kept.
pub(super) fn sentences(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut now = String::new();
    let chars: Vec<char> = text.chars().collect();
    for (i, &c) in chars.iter().enumerate() {
        now.push(c);
        let next = chars.get(i + 1).copied();
        let end = match c {
            '。' | '？' | '！' => next != Some('”'),
            '”' => i > 0 && matches!(chars[i - 1], '。' | '？' | '！' | '.' | '?'),
            '.' | '?' | '!' => next == Some(' '),
            _ => false,
        };
        if end {
            out.push(std::mem::take(&mut now).trim().to_owned());
        }
    }
    out.push(now.trim().to_owned());
    out.retain(|s| !s.is_empty());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_end_where_sentences_end() {
        assert_eq!(sentences("先看。再按“是”。好吗？"), ["先看。", "再按“是”。", "好吗？"]);
        assert_eq!(sentences("他说：“快。”您别急。"), ["他说：“快。”", "您别急。"]);
        assert_eq!(sentences("Wait 2.5 m. Then go."), ["Wait 2.5 m.", "Then go."]);
    }
}
