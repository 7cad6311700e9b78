use crate::{
    bigtype::Type,
    diagnostic::Diagnostic,
    lint::Subject,
    words::letters::{Letters, is_direction_mark},
};
use std::collections::BTreeMap;

super::super::rule! {
    /// No font inside the program has this character: the customer would see an empty frame.
    ///
    /// It is most often an emoji, a rare character, or a sign that was copied from a web page.
    ///
    /// To mend it, write other words. Whoever builds the program can add the character to a font in `assets/fonts`.
    /// ---
    /// 程序里的字体都没有这个字，客人只会看到一个空框。
    ///
    /// 多半是表情符号、很少见的字，或者从网页上复制来的符号。
    ///
    /// 改法：换一种写法。做程序的人也可以把这个字加进 `assets/fonts` 的字体里。
    "no-glyph", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let mut big = Type::new();
    let mut drawn: BTreeMap<char, bool> = BTreeMap::new();
    for line in subject.lines() {
        // Letters of another writing system have their own rule, and so have Latin ones in Chinese.
        let own = subject.letters(line.tongue);
        for piece in &line.pieces {
            let strange = |c| !piece.quoted && Letters::of(c).is_some_and(|l| own != Some(l));
            for (at, c) in piece.text.char_indices() {
                // So have marks of direction.
                if is_direction_mark(c) || strange(c) || *drawn.entry(c).or_insert_with(|| big.draws(c)) {
                    continue;
                }
                let place = piece.place.start + at;
                let d = Diagnostic::error("no-glyph", &line.file, place..place + c.len_utf8());
                found.push(d.with("word", c.to_string()).with("code", format!("U+{:04X}", u32::from(c))));
            }
        }
    }
}
