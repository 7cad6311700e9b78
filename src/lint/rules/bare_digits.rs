use crate::{diagnostic::Diagnostic, lint::Subject, scene::said::Use};

super::super::rule! {
    /// Digits are typed into words that people read.
    ///
    /// Hotlines, limits and deadlines change, and differ from place to place; words must not hold them. They stand
    /// once in `assets/facts`, with their source and a date, and words take them as arguments. The rule looks at
    /// digits of every script, but not at Chinese numerals (一, 两, 三), which are ordinary words: a limit written with
    /// them must be found by a reader.
    ///
    /// To mend it, write the fact: `{ $police }`. A digit that is no fact and never changes goes into quotes: `{ "1"
    /// }`.
    /// ---
    /// 词句里直接写了数字。
    ///
    /// 电话、限额、期限会变，各地也不一样，不能写在词句里。它们写在 `assets/facts` 里，有出处和日期，词句用名字来引用。各种文字的数字都管；“一、两、三”这样的汉字不管，因为平常说话也用：用汉字写的限额要靠人看出来。
    ///
    /// 改法：写成 `{ $police }` 这样的事实。不是事实、永远不变的数字，放在引号里：`{ "1" }`。
    "bare-digits", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for line in subject.lines().iter().filter(|l| !l.used.is_some_and(Use::is_aside)) {
        for piece in line.pieces.iter().filter(|p| !p.fixed) {
            let mut run: Option<std::ops::Range<usize>> = None;
            for (at, c) in piece.text.char_indices().chain([(piece.text.len(), ' ')]) {
                // U+3007 is a Chinese numeral.
                if c.is_numeric() && c != '\u{3007}' {
                    let start = run.map_or(at, |r| r.start);
                    run = Some(start..at + c.len_utf8());
                } else if let Some(digits) = run.take() {
                    let word = piece.text.get(digits.clone()).unwrap_or_default();
                    let place = piece.place.start + digits.start..piece.place.start + digits.end;
                    let value: String = word.chars().map(plain).collect();
                    let fact = subject.pack.facts.all.iter().find(|f| f.value == value).map(|f| f.id.clone());
                    let d = Diagnostic::error("bare-digits", &line.file, place);
                    found.push(d.with("word", word).with("meant", fact.unwrap_or_default()));
                }
            }
        }
    }
}

/// A full-width digit as an ordinary one.
fn plain(c: char) -> char {
    let digit = u32::from(c).checked_sub(0xff10).filter(|n| *n < 10);
    digit.and_then(|n| char::from_digit(n, 10)).unwrap_or(c)
}
