//! The text of a file before it is parsed: signs of another keyboard put right, quotes closed, braces paired.
//!
//! **Invariant:** one pass over the text, however long and however broken; depth is bounded by [`DEEPEST`], and each
//! byte of the mended text knows its place in the file.
use super::{DEEPEST, Range};
use crate::diagnostic::Diagnostic;

/// One node, not parsed yet. Ranges are those of the mended text.
#[derive(Debug, Clone, Default)]
pub(super) struct Statement {
    /// Name, values and properties.
    pub head: Range<usize>,
    /// With its braces.
    pub whole: Range<usize>,
    /// What stands between them.
    pub inside: Vec<Statement>,
    /// Its head holds something that the parser must not see; that is a finding already.
    pub broken: bool,
    /// Its braces were mended.
    pub mended: bool,
}

impl Statement {
    /// Whether the parser cannot be given the whole of it.
    pub(super) fn doubtful(&self) -> bool {
        self.broken || self.mended || self.inside.iter().any(Self::doubtful)
    }
}

/// Where a node begins, ends or has a brace.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Sign {
    Open,
    Close,
    End,
}

/// A sign, with the text since the one before it (comments and blanks at its ends left out).
#[derive(Debug, Clone)]
pub(super) struct Mark {
    pub sign: Sign,
    pub at: usize,
    pub text: Option<Range<usize>>,
}

/// A file, scanned.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// The mended text.
    pub fixed: String,
    /// From where in the mended text a place of the file follows.
    shifts: Vec<(usize, usize)>,
    /// The top-level nodes.
    pub statements: Vec<Statement>,
    /// What was found.
    pub found: Vec<Diagnostic>,
}

/// The full-width marks that a Chinese keyboard puts where KDL wants its own.
const FULL_WIDTH: [(char, &str); 9] = [
    ('＝', "="),
    ('：', "="),
    ('｛', "{"),
    ('｝', "}"),
    ('；', ";"),
    ('＃', "#"),
    ('，', " "),
    ('、', " "),
    ('\u{3000}', " "),
];
/// Quotes of a Chinese keyboard and of word processors.
const QUOTES: [char; 5] = ['“', '”', '‘', '’', '＂'];
/// Line breaks (KDL 2), `\r\n` by its second half.
const BREAKS: [char; 6] = ['\n', '\r', '\u{85}', '\u{c}', '\u{2028}', '\u{2029}'];

/// Signs that nobody sees and that come along when text is pasted.
fn unseen(c: char) -> bool {
    matches!(c, '\u{0}'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{7f}' | '\u{ad}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

impl Scan {
    pub(super) fn of(file: &str, text: &str) -> Self {
        let mut pass = Pass {
            file,
            chars: text.char_indices().collect(),
            end: text.len(),
            scan: Self::default(),
            marks: Vec::new(),
            broken: Vec::new(),
            text: None,
        };
        let readable = pass.run();
        let Pass { mut scan, marks, broken, .. } = pass;
        if readable {
            scan.pair(file, &marks, &broken);
        }
        scan
    }

    /// A range of the mended text as bytes of the file.
    pub(super) fn place(&self, range: Range<usize>) -> Range<usize> {
        let back = |at: usize| {
            let i = self.shifts.partition_point(|(fixed, _)| *fixed <= at);
            i.checked_sub(1).and_then(|i| self.shifts.get(i)).map_or(at, |(fixed, file)| file + (at - fixed))
        };
        // The end belongs to the last sign inside, not to the one behind it.
        let end = if range.end > range.start { back(range.end - 1) + 1 } else { back(range.end) };
        back(range.start)..end.max(back(range.start))
    }
}

/// The pass over the signs of a file.
struct Pass<'a> {
    file: &'a str,
    chars: Vec<(usize, char)>,
    end: usize,
    scan: Scan,
    marks: Vec<Mark>,
    /// Places of the mended text that the parser must not see.
    broken: Vec<usize>,
    text: Option<Range<usize>>,
}

impl Pass<'_> {
    fn at(&self, i: usize) -> char {
        self.chars.get(i).map_or('\0', |c| c.1)
    }

    fn pos(&self, i: usize) -> usize {
        self.chars.get(i).map_or(self.end, |c| c.0)
    }

    fn error(&mut self, code: &'static str, from: usize, to: usize) -> &mut Diagnostic {
        let d = Diagnostic::error(code, self.file, self.pos(from)..self.pos(to));
        self.scan.found.push(d);
        let last = self.scan.found.len() - 1;
        &mut self.scan.found[last]
    }

    fn note(&mut self, code: &'static str, from: usize, to: usize, args: &[(&'static str, &str)]) {
        let d = self.error(code, from, to);
        d.args.extend(args.iter().map(|(k, v)| (*k, (*v).to_owned())));
    }

    /// Copies signs as they are.
    fn keep(&mut self, i: usize, to: usize) {
        let from = self.scan.fixed.len();
        let signs = self.chars.get(i..to.min(self.chars.len())).unwrap_or_default();
        self.scan.fixed.extend(signs.iter().map(|c| c.1));
        if signs.iter().any(|c| !c.1.is_whitespace()) {
            self.touch(from);
        }
    }

    fn touch(&mut self, from: usize) {
        let to = self.scan.fixed.len();
        let start = self.text.as_ref().map_or(from, |t| t.start);
        self.text = Some(start..to);
    }

    /// Puts something else in the place of some signs.
    fn put(&mut self, i: usize, to: usize, instead: &str) {
        let from = self.scan.fixed.len();
        self.scan.shifts.push((from, self.pos(i)));
        self.scan.fixed.push_str(instead);
        self.scan.shifts.push((self.scan.fixed.len(), self.pos(to)));
        if !instead.trim().is_empty() {
            self.touch(from);
        }
    }

    fn mark(&mut self, sign: Sign) {
        let text = self.text.take();
        self.marks.push(Mark { sign, at: self.scan.fixed.len(), text });
    }

    /// A sign of KDL that no format here uses, and that may nest in the parser until the process ends.
    fn unused(&mut self, i: usize, to: usize, sign: &str) {
        let here = self.text.as_ref().map_or(self.scan.fixed.len(), |t| t.start);
        if self.broken.last().is_none_or(|b| *b < here) {
            let what = if sign == "/-" { "line" } else { "sign" };
            self.note("unused-sign", i, to, &[("word", sign), ("what", what)]);
        }
        self.broken.push(self.scan.fixed.len());
    }

    /// Goes over the text; says whether its nodes can be told apart at all.
    fn run(&mut self) -> bool {
        let (mut i, mut value, mut no_quotes, mut triples) = (0, false, 0, true);
        while i < self.chars.len() {
            let c = self.at(i);
            let next = self.at(i + 1);
            // A second `=` in one word: `a=b=c`.
            let again = value && c == '=';
            value = (value || c == '=') && !c.is_whitespace() && !matches!(c, ';' | '{' | '}');
            i = match c {
                '/' | '／' if matches!(next, '/' | '／') => self.comment(i),
                '/' if next == '*' => match self.block(i) {
                    Some(to) => to,
                    None => return false,
                },
                '"' if next == '"' && self.at(i + 2) == '"' => {
                    self.unused(i, i + 3, "\"\"\"");
                    let close = (i + 3..self.chars.len())
                        .find(|&k| triples && self.at(k) == '"' && self.at(k + 1) == '"' && self.at(k + 2) == '"');
                    triples = close.is_some();
                    let to = close.map_or(i + 3, |k| k + 3);
                    self.keep(i, i + 3);
                    self.scan.shifts.push((self.scan.fixed.len(), self.pos(to)));
                    to
                }
                '"' | '“' | '”' | '‘' | '’' | '＂' if i >= no_quotes => {
                    let (to, closed) = self.quote(i);
                    if !closed {
                        no_quotes = to;
                        self.broken.push(self.scan.fixed.len());
                        self.keep(i, i + 1);
                    }
                    if closed { to } else { i + 1 }
                }
                '#' if next == '"' || next == '#' => self.raw(i),
                _ => self.plain(i, again),
            };
        }
        self.mark(Sign::End);
        true
    }

    /// A comment of one line.
    fn comment(&mut self, i: usize) -> usize {
        if self.at(i) == '／' || self.at(i + 1) == '／' {
            let wrote: String = [self.at(i), self.at(i + 1)].iter().collect();
            self.note("full-width", i, i + 2, &[("wrote", &wrote), ("want", "//")]);
        }
        let to = (i..self.chars.len()).find(|&k| BREAKS.contains(&self.at(k))).unwrap_or(self.chars.len());
        // Left out of the mended text: the parser needs no comments.
        self.scan.shifts.push((self.scan.fixed.len(), self.pos(to)));
        to
    }

    /// A comment between signs; nothing when it nests too deep for the parser.
    fn block(&mut self, i: usize) -> Option<usize> {
        let (mut k, mut depth) = (i + 2, 1);
        while depth > 0 && k < self.chars.len() {
            match (self.at(k), self.at(k + 1)) {
                ('/', '*') if depth == DEEPEST => {
                    self.scan.found.clear();
                    self.note("too-deep", k, k + 1, &[("deepest", &DEEPEST.to_string())]);
                    return None;
                }
                ('/', '*') => (depth, k) = (depth + 1, k + 2),
                ('*', '/') => (depth, k) = (depth - 1, k + 2),
                _ => k += 1,
            }
        }
        if depth > 0 {
            self.note("comment-open", i, i + 2, &[]);
        }
        self.put(i, k, " ");
        Some(k)
    }

    /// A quoted text. It ends on its own line; one that does not is a finding, and the line is read on as it stands.
    fn quote(&mut self, i: usize) -> (usize, bool) {
        let smart = self.at(i) != '"';
        let (mut k, mut other) = (i + 1, None);
        while k < self.chars.len() && !BREAKS.contains(&self.at(k)) {
            match self.at(k) {
                '\\' if !smart => k += 1,
                '"' => break,
                c if QUOTES.contains(&c) && smart => break,
                c if QUOTES.contains(&c) => other = other.or(Some(k)),
                _ => {}
            }
            k += 1;
        }
        let mut closes = k < self.chars.len() && !BREAKS.contains(&self.at(k));
        if let (false, Some(at)) = (closes, other) {
            (k, closes) = (at, true);
        }
        // `a="x b="y"`: the quote that seems to close stands where the next one opens.
        let glued = closes && (self.at(k + 1).is_alphanumeric() || self.at(k + 1) == '#');
        if let (true, Some(at)) = (glued, other) {
            k = at;
        } else if glued && self.at(k - 1) == '=' {
            k = (k..self.chars.len()).find(|&k| BREAKS.contains(&self.at(k))).unwrap_or(self.chars.len());
            closes = false;
        }
        if !closes {
            self.note("quote-open", i, i + 1, &[]);
            return (k, false);
        }
        for at in [i, k] {
            if self.at(at) != '"' {
                let wrote = self.at(at).to_string();
                self.note("full-width", at, at + 1, &[("wrote", &wrote), ("want", "\"")]);
            }
        }
        let from = self.scan.fixed.len();
        self.quotes(i);
        self.keep(i + 1, k);
        self.quotes(k);
        self.touch(from);
        (k + 1, true)
    }

    fn quotes(&mut self, i: usize) {
        if self.at(i) == '"' {
            self.keep(i, i + 1);
        } else {
            self.put(i, i + 1, "\"");
        }
    }

    /// `#"raw"#`, or `##` by itself.
    fn raw(&mut self, i: usize) -> usize {
        let hashes = (i..self.chars.len()).take_while(|&k| self.at(k) == '#').count();
        let open = i + hashes;
        if self.at(open) != '"' {
            self.keep(i, open);
            return open;
        }
        let line = (open + 1..self.chars.len()).take_while(|&k| !BREAKS.contains(&self.at(k)));
        let close = line.into_iter().find(|&k| self.at(k) == '"' && (1..=hashes).all(|h| self.at(k + h) == '#'));
        let Some(close) = close else {
            self.note("quote-open", open, open + 1, &[]);
            self.broken.push(self.scan.fixed.len());
            self.keep(i, open + 1);
            return open + 1;
        };
        self.keep(i, close + 1 + hashes);
        close + 1 + hashes
    }

    /// A sign outside quotes and comments.
    fn plain(&mut self, i: usize, again: bool) -> usize {
        let c = self.at(i);
        match c {
            '(' | ')' | '（' | '）' => self.unused(i, i + 1, "()"),
            '/' if self.at(i + 1) == '-' => self.unused(i, i + 2, "/-"),
            '=' if again => self.unused(i, i + 1, "=="),
            _ => {}
        }
        if let Some((_, want)) = FULL_WIDTH.iter().find(|(f, _)| *f == c) {
            let wrote = if c == '\u{3000}' { "space".to_owned() } else { c.to_string() };
            self.note("full-width", i, i + 1, &[("wrote", &wrote), ("want", want)]);
            if c == '\u{3000}'
                && let Some(d) = self.scan.found.last_mut()
            {
                // The parser reads it as a blank: nobody is harmed.
                *d = d.clone().warning();
            }
            self.sign(i, want);
            return i + 1;
        }
        if unseen(c) {
            if i > 0 || c != '\u{feff}' {
                self.note("invisible-sign", i, i + 1, &[("word", &format!("U+{:04X}", u32::from(c)))]);
            }
            self.put(i, i + 1, "");
            return i + 1;
        }
        if matches!(c, '！'..='～') && !matches!(c, '（' | '）' | '＂') {
            let wide = |k: usize| matches!(self.at(k), '！'..='～') && !FULL_WIDTH.iter().any(|f| f.0 == self.at(k));
            let to = (i..self.chars.len()).find(|&k| !wide(k)).unwrap_or(self.chars.len());
            let (wrote, want): (String, String) =
                (i..to).map(|k| (self.at(k), char::from_u32(u32::from(self.at(k)) - 0xFEE0).unwrap_or(' '))).unzip();
            self.note("full-width", i, to, &[("wrote", &wrote), ("want", &want)]);
            self.put(i, to, &want);
            return to;
        }
        let mut text = [0; 4];
        self.sign(i, c.encode_utf8(&mut text));
        i + 1
    }

    /// A sign as KDL has it, with what it means for nodes.
    fn sign(&mut self, i: usize, sign: &str) {
        let here = self.at(i);
        let broken_off = self.scan.fixed.trim_end_matches([' ', '\t', '\r']).ends_with('\\');
        let what = match sign {
            "{" => Some(Sign::Open),
            "}" => Some(Sign::Close),
            ";" => Some(Sign::End),
            _ if here == '\r' && self.at(i + 1) == '\n' => None,
            _ if BREAKS.contains(&here) && !broken_off => Some(Sign::End),
            _ => None,
        };
        if let Some(what) = what {
            self.mark(what);
        }
        let text = self.text.clone();
        if sign.starts_with(here) {
            self.keep(i, i + 1);
        } else {
            self.put(i, i + 1, sign);
        }
        if what.is_some() {
            self.text = text;
        }
    }
}
