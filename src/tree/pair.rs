//! Braces to pairs, and text to nodes: where one is missing or one too many, the indentation tells which.
//!
//! **Invariant:** every mark is used once in each of at most two passes; nodes deeper than [`DEEPEST`] are left out, and
//! a file whose braces pair up is never judged by its indentation.
use super::{
    DEEPEST, Range,
    scan::{Mark, Scan, Sign, Statement},
};
use crate::diagnostic::Diagnostic;
use std::collections::BTreeSet;

/// More braces than these are not counted out one by one.
const MOST: usize = 20;

/// A node whose brace is open.
struct Frame {
    owner: Statement,
    brace: usize,
    list: Vec<Statement>,
    /// A brace was closed on this line.
    closed: bool,
}

/// One pass.
struct Pairing<'a> {
    text: &'a str,
    /// Where each line begins, and how far it is indented.
    lines: &'a [(usize, usize)],
    broken: &'a [usize],
    frames: Vec<Frame>,
    found: Vec<(&'static str, Range<usize>)>,
    extra: usize,
    /// Too deep a brace was named.
    deep: bool,
    /// In the top-level node that is open.
    too_deep: bool,
    /// The second pass: the first words of top-level nodes, and how many braces were too many in the first.
    mend: Option<(&'a BTreeSet<String>, usize)>,
}

impl Scan {
    /// Makes nodes of the marks.
    pub(super) fn pair(&mut self, file: &str, marks: &[Mark], broken: &[usize]) {
        let starts = std::iter::once(0).chain(self.fixed.match_indices('\n').map(|(at, _)| at + 1));
        let indent = |from: usize| {
            let line = self.fixed.get(from..).unwrap_or_default();
            line.chars().take_while(|c| matches!(c, ' ' | '\t')).count()
        };
        let lines: Vec<(usize, usize)> = starts.map(|from| (from, indent(from))).collect();
        let mut tops = BTreeSet::new();
        let mut done = Pairing::over(&self.fixed, &lines, broken, None);
        let open = done.run(marks);
        if open > 0 || done.extra > 0 {
            // Where an author indents, every line that is not indented begins a top-level node.
            let begins: Vec<_> =
                marks.iter().filter_map(|m| m.text.as_ref()).map(|t| (done.column(t.start), t)).collect();
            let indents = begins.iter().any(|((indent, first), _)| *first && *indent > 0);
            let list = done.frames.first().map(|f| f.list.as_slice()).unwrap_or_default();
            let flat = begins.iter().filter(|(column, _)| indents && *column == (0, true)).map(|(_, text)| *text);
            let heads = list.iter().map(|s| &s.head).chain(flat);
            tops.extend(heads.filter_map(|head| done.first_word(head)).map(str::to_owned));
            done = Pairing::over(&self.fixed, &lines, broken, Some((&tops, done.extra)));
            done.run(marks);
        }
        let Pairing { frames, found, .. } = done;
        let found: Vec<Diagnostic> = found
            .into_iter()
            .map(|(code, at)| {
                let d = Diagnostic::error(code, file, self.place(at));
                if code == "too-deep" { d.with("deepest", DEEPEST.to_string()) } else { d }
            })
            .collect();
        self.statements = frames.into_iter().next().map(|f| f.list).unwrap_or_default();
        self.found.extend(found);
    }
}

impl<'a> Pairing<'a> {
    fn over(
        text: &'a str,
        lines: &'a [(usize, usize)],
        broken: &'a [usize],
        mend: Option<(&'a BTreeSet<String>, usize)>,
    ) -> Self {
        let root = Frame { owner: Statement::default(), brace: 0, list: vec![], closed: false };
        Self { text, lines, broken, frames: vec![root], found: vec![], extra: 0, deep: false, too_deep: false, mend }
    }

    fn first_word(&self, head: &Range<usize>) -> Option<&str> {
        self.text.get(head.clone())?.split(|c: char| c.is_whitespace() || c == '=').next()
    }

    /// The indentation of the line of a place, and whether it is the first sign there.
    fn column(&self, at: usize) -> (usize, bool) {
        let line = self.lines.partition_point(|(from, _)| *from <= at).saturating_sub(1);
        self.lines.get(line).map_or((0, false), |(from, indent)| (*indent, from + indent == at))
    }

    fn say(&mut self, code: &'static str, at: usize) {
        if self.found.iter().filter(|(c, _)| *c == code).count() < MOST {
            self.found.push((code, at..at + 1));
        }
    }

    fn top(&mut self) -> Option<&mut Frame> {
        self.frames.last_mut()
    }

    fn push(&mut self, head: &Range<usize>, end: usize) {
        let statement = self.statement(head, end);
        if let Some(frame) = self.top() {
            frame.list.push(statement);
        }
    }

    fn statement(&mut self, head: &Range<usize>, end: usize) -> Statement {
        let at = self.broken.partition_point(|b| *b < head.start);
        let broken = self.broken.get(at).is_some_and(|b| *b <= head.end);
        if self.top().is_some_and(|f| f.closed) {
            self.found.push(("after-brace", head.clone()));
            if let Some(frame) = self.top() {
                frame.owner.mended = true;
            }
        }
        Statement { head: head.clone(), whole: head.start..end, broken, ..Statement::default() }
    }

    /// Closes the innermost node.
    fn pop(&mut self, end: usize, mended: bool) {
        let depth = self.frames.len();
        if depth < 2 {
            return;
        }
        let Some(Frame { mut owner, list, .. }) = self.frames.pop() else { return };
        owner.inside = list;
        owner.mended |= mended;
        owner.whole.end = end;
        if depth == 2 && std::mem::take(&mut self.too_deep) {
            // What is nested so deep is nothing that anybody meant.
            owner = Statement { broken: true, inside: vec![], ..owner };
        }
        let deep = depth > DEEPEST + 1;
        self.too_deep |= deep;
        if let Some(parent) = self.top() {
            parent.list.extend((!deep).then_some(owner));
            parent.closed = true;
        }
    }

    /// Goes over the marks; how many braces are open at the end.
    fn run(&mut self, marks: &[Mark]) -> usize {
        for (i, mark) in marks.iter().enumerate() {
            if let Some(text) = &mark.text {
                self.new_top(text);
            }
            match (mark.sign, &mark.text) {
                (Sign::End, text) => {
                    if let Some(text) = text {
                        self.push(text, text.end);
                    }
                    if let Some(frame) = self.top() {
                        frame.closed = false;
                    }
                }
                (Sign::Open, text) => self.open(mark.at, text.as_ref()),
                (Sign::Close, text) => {
                    if let Some(text) = text {
                        self.push(text, text.end);
                    }
                    self.close(mark.at, marks.get(i + 1..).unwrap_or_default());
                }
            }
        }
        let open = self.frames.len() - 1;
        if let (true, Some(frame)) = (open > 0, self.frames.get(1)) {
            let at = frame.brace;
            self.say("brace-open", at);
        }
        while self.frames.len() > 1 {
            self.pop(self.text.len(), true);
        }
        open
    }

    /// In the second pass, a node that stands where top-level nodes stand closes what is open.
    fn new_top(&mut self, head: &Range<usize>) {
        let Some((tops, _)) = self.mend else { return };
        let stands = self.column(head.start) == (0, true) && self.first_word(head).is_some_and(|w| tops.contains(w));
        while stands && self.frames.len() > 1 {
            let at = self.frames.last().map_or(0, |f| f.brace);
            self.say("brace-open", at);
            self.pop(head.start, true);
            if let Some(frame) = self.top() {
                frame.closed = false;
            }
        }
    }

    fn open(&mut self, at: usize, head: Option<&Range<usize>>) {
        if self.frames.len() > DEEPEST && !self.deep {
            self.deep = true;
            self.say("too-deep", at);
        }
        let owner = if let Some(head) = head {
            self.statement(head, at)
        } else if let Some(before) = self.top().and_then(|f| f.list.pop_if(|s| s.whole == s.head)) {
            // A brace on a line of its own belongs to the line before.
            self.say("brace-line", at);
            Statement { mended: true, ..before }
        } else {
            self.say("brace-extra", at);
            if let Some(frame) = self.top() {
                frame.owner.mended = true;
            }
            return;
        };
        self.frames.push(Frame { owner, brace: at, list: vec![], closed: false });
    }

    fn close(&mut self, at: usize, ahead: &[Mark]) {
        if let Some((_, extra)) = self.mend {
            let (indent, first) = self.column(at);
            while first && self.frames.len() > 2 {
                let brace = self.frames.last().map_or(0, |f| f.brace);
                if self.column(brace).0 <= indent {
                    break;
                }
                self.say("brace-open", brace);
                self.pop(at, true);
            }
            let next = ahead.iter().find_map(|m| m.text.as_ref()).map(|t| self.column(t.start));
            let brace = self.frames.get(1).map_or(0, |f| f.brace);
            if extra > self.extra && self.frames.len() == 2 && next.is_some_and(|n| n.1 && n.0 > self.column(brace).0) {
                self.extra += 1;
                self.say("brace-extra", at);
                if let Some(frame) = self.top() {
                    frame.owner.mended = true;
                }
                return;
            }
        }
        if self.frames.len() == 1 && self.mend.is_some() && self.adopt(at) {
            return;
        }
        if self.frames.len() == 1 {
            self.extra += 1;
            self.say("brace-extra", at);
        } else {
            self.pop(at + 1, false);
        }
    }

    /// Top-level nodes that are indented belong to the one before them, whose brace is missing.
    fn adopt(&mut self, at: usize) -> bool {
        let Some(list) = self.frames.first().map(|f| &f.list) else { return false };
        let indented = |s: &&Statement| matches!(self.column(s.head.start), (1.., true));
        let orphans = list.iter().rev().take_while(indented).count();
        let Some(owner) = list.len().checked_sub(orphans + 1).filter(|_| orphans > 0) else { return false };
        if list.get(owner).is_none_or(|s| s.whole != s.head || self.column(s.head.start) != (0, true)) {
            return false;
        }
        let Some(frame) = self.frames.first_mut() else { return false };
        let inside = frame.list.split_off(owner + 1);
        frame.closed = true;
        if let Some(owner) = frame.list.last_mut() {
            let head = owner.head.clone();
            *owner = Statement { inside, mended: true, whole: head.start..at + 1, ..std::mem::take(owner) };
            self.found.push(("brace-missing", head));
        }
        true
    }
}
