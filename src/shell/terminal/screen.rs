//! Cells to bytes: ratatui's difference of two frames over its crossterm backend, one write a frame.
//!
//! **Invariant:** nothing here asks the terminal anything, a frame that changes nothing writes nothing, and the terminal
//! sees a frame whole (synchronized update) or not at all. What lies over cells (pictures, scaled text) is sent after
//! them, only when it is new or its cells were written; what goes is erased by writing its cells again.
use crate::bigtype::Shown;
use ratatui::{
    backend::{Backend, CrosstermBackend},
    buffer::Buffer,
    layout::{Position, Rect},
    style::{Color, Modifier, Style},
};
use std::io::{self, Write};

/// "Begin synchronized update", private mode 2026: a terminal that knows it shows no half frame, others ignore it.
const BEGIN: &[u8] = b"\x1b[?2026h";
/// "End synchronized update".
const END: &[u8] = b"\x1b[?2026l";
/// Default colours, then everything erased: pictures and scaled text go with the cells.
const WIPE: &[u8] = b"\x1b[0m\x1b[2J";

/// What goes with the cells of a frame.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Overlay {
    /// Where the cursor shows; hidden without.
    pub cursor: Option<Position>,
    /// Large type that is no cells, over blank cells of this frame.
    pub shown: Vec<Shown>,
}

/// The cells that a writer shows.
pub struct Screen<W: Write> {
    /// What the terminal has.
    before: Buffer,
    /// What it gets.
    next: Buffer,
    overlay: Overlay,
    /// Nothing is known of the terminal: the next frame wipes it.
    unknown: bool,
    /// Nothing is known of its cursor, as after entering.
    cursor_unknown: bool,
    ahead: Vec<u8>,
    behind: Vec<u8>,
    frame: Vec<u8>,
    out: W,
    written: u64,
}

impl<W: Write> Screen<W> {
    /// A screen of so many columns and rows that is empty.
    pub fn new(out: W, (columns, rows): (u16, u16)) -> Self {
        let blank = Buffer::empty(Rect::new(0, 0, columns, rows));
        Self {
            before: blank.clone(),
            next: blank,
            overlay: Overlay::default(),
            unknown: false,
            cursor_unknown: true,
            ahead: Vec::new(),
            behind: Vec::new(),
            frame: Vec::new(),
            out,
            written: 0,
        }
    }

    /// Columns and rows.
    pub fn size(&self) -> (u16, u16) {
        (self.next.area.width, self.next.area.height)
    }

    /// The terminal has another size: the next frame is drawn whole.
    pub fn resize(&mut self, (columns, rows): (u16, u16)) {
        if self.size() != (columns, rows) {
            self.next = Buffer::empty(Rect::new(0, 0, columns, rows));
            self.redraw();
        }
    }

    /// Whatever the terminal shows now, the next frame is drawn whole.
    pub fn redraw(&mut self) {
        self.unknown = true;
        self.cursor_unknown = true;
    }

    /// Bytes that go out in the same write as the next frame, ahead of its cells (a probe).
    pub fn ahead(&mut self, bytes: &[u8]) {
        self.ahead.extend_from_slice(bytes);
    }

    /// Bytes that go out in the same write as the next frame, behind its cells (the bell).
    pub fn behind(&mut self, bytes: &[u8]) {
        self.behind.extend_from_slice(bytes);
    }

    /// Draws a frame into empty cells, sends what changed, and hands on what drawing answered (the hit map).
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn draw<R>(&mut self, render: impl FnOnce(&mut Buffer) -> (R, Overlay)) -> io::Result<R> {
        self.next.reset();
        let (answer, overlay) = render(&mut self.next);
        let mut body = Vec::new();
        if std::mem::take(&mut self.unknown) {
            body.extend_from_slice(WIPE);
            self.before = Buffer::empty(self.next.area);
            self.overlay.shown.clear();
        }
        self.cells(&overlay, &mut body)?;
        self.cursor(overlay.cursor, &mut body)?;
        self.overlay = overlay;
        std::mem::swap(&mut self.before, &mut self.next);
        self.send(&body)?;
        Ok(answer)
    }

    /// Bytes written since the start, for measurements.
    pub fn written(&self) -> u64 {
        self.written
    }

    fn cells(&mut self, overlay: &Overlay, body: &mut Vec<u8>) -> io::Result<()> {
        let gone = self.overlay.shown.iter().filter(|shown| !overlay.shown.contains(shown));
        let new = overlay.shown.iter().filter(|shown| !self.overlay.shown.contains(shown));
        for area in gone.chain(new).map(|shown| shown.area) {
            spoil(&mut self.before, area);
        }
        overhang(&mut self.before, &self.next, &overlay.shown);
        let changed = self.before.diff(&self.next);
        let over = |area: Rect| changed.iter().any(|(x, y, _)| area.contains(Position::new(*x, *y)));
        let sent: Vec<&Shown> = overlay.shown.iter().filter(|shown| over(shown.area)).collect();
        if changed.is_empty() {
            return Ok(());
        }
        self.cursor_unknown = true;
        let mut backend = CrosstermBackend::new(&mut *body);
        if !sent.is_empty() {
            backend.hide_cursor()?;
        }
        backend.draw(changed.iter().copied())?;
        for shown in sent {
            body.extend_from_slice(colours(shown.style).as_bytes());
            CrosstermBackend::new(&mut *body).set_cursor_position(shown.area.as_position())?;
            body.extend_from_slice(&shown.bytes);
        }
        if !overlay.shown.is_empty() {
            body.extend_from_slice(b"\x1b[0m");
        }
        Ok(())
    }

    fn cursor(&mut self, cursor: Option<Position>, body: &mut Vec<u8>) -> io::Result<()> {
        if !std::mem::take(&mut self.cursor_unknown) && self.overlay.cursor == cursor {
            return Ok(());
        }
        let mut backend = CrosstermBackend::new(body);
        match cursor {
            Some(at) => {
                // Shown where it was left, at the corner of a picture, it would take that corner out of it (xterm).
                backend.set_cursor_position(at)?;
                backend.show_cursor()
            }
            None => backend.hide_cursor(),
        }
    }

    fn send(&mut self, body: &[u8]) -> io::Result<()> {
        if self.ahead.is_empty() && body.is_empty() && self.behind.is_empty() {
            return Ok(());
        }
        self.frame.clear();
        self.frame.append(&mut self.ahead);
        if !(body.is_empty() && self.behind.is_empty()) {
            // The probe stays outside: terminals may answer it late while they hold an update back.
            self.frame.extend_from_slice(BEGIN);
            self.frame.extend_from_slice(body);
            self.frame.append(&mut self.behind);
            self.frame.extend_from_slice(END);
        }
        self.out.write_all(&self.frame)?;
        self.out.flush()?;
        self.written += self.frame.len() as u64;
        Ok(())
    }
}

/// The escape that sets the colours and weight of a line (SGR, ECMA-48 8.3.117; 24-bit and indexed colours of xterm).
fn colours(style: Style) -> String {
    let part = |colour: Option<Color>, base: u8| match colour {
        Some(Color::Rgb(r, g, b)) => format!(";{base};2;{r};{g};{b}"),
        Some(Color::Indexed(n)) => format!(";{base};5;{n}"),
        _ => String::new(),
    };
    let on = |modifier, code| if style.add_modifier.contains(modifier) { code } else { "" };
    let (bold, reversed) = (on(Modifier::BOLD, ";1"), on(Modifier::REVERSED, ";7"));
    format!("\x1b[0{bold}{reversed}{}{}m", part(style.fg, 38), part(style.bg, 48))
}

/// A terminal that takes blocks from a font may paint them a pixel over the edge of their cell, to the sides and below
/// (xterm with `DejaVu Sans Mono`). Where a block goes, those neighbours are written again, or a hairline stays.
fn overhang(before: &mut Buffer, next: &Buffer, shown: &[Shown]) {
    let block = |symbol: &str| {
        let first = symbol.chars().next();
        first.is_some_and(|c| matches!(c, '\u{2580}'..='\u{259f}' | '\u{1fb00}'..='\u{1fb3b}'))
    };
    if before.area != next.area {
        return;
    }
    let width = usize::from(before.area.width).max(1);
    let cells = before.content.iter().zip(&next.content).enumerate();
    let goes = cells.filter(|(_, (old, new))| old != new && block(old.symbol()));
    let near = goes.flat_map(|(at, _)| {
        let (right, left) = ((at + 1) % width != 0, at % width != 0);
        [right.then_some(at + 1), left.then(|| at - 1), Some(at + width)]
    });
    // Only blank cells: what has ink of its own is painted whole, and what changes is painted anyway.
    let blank = |at: &usize| {
        let same = before.content.get(*at).zip(next.content.get(*at));
        same.is_some_and(|(old, new)| old == new && old.symbol() == " ")
    };
    let stale: Vec<usize> = near.flatten().filter(blank).collect();
    for at in stale {
        let (x, y) = before.pos_of(at);
        // A picture over the cell would have to be sent again; it hides the hairline as well.
        if !shown.iter().any(|line| line.area.contains(Position::new(x, y))) {
            spoil(before, Rect::new(x, y, 1, 1));
        }
    }
}

/// Makes cells differ from anything that a frame can hold, so that they are written again.
fn spoil(buf: &mut Buffer, area: Rect) {
    let area = area.intersection(buf.area);
    for place in area.positions() {
        if let Some(cell) = buf.cell_mut(place) {
            cell.set_symbol("?").set_style(Style::new().fg(Color::Red).add_modifier(Modifier::HIDDEN | Modifier::DIM));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{cell::RefCell, num::NonZeroU16, rc::Rc};

    /// What a terminal received, write by write.
    #[derive(Clone, Default)]
    struct Writes(Rc<RefCell<Vec<Vec<u8>>>>);

    impl Write for Writes {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.borrow_mut().push(bytes.to_vec());
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn screen() -> (Screen<Writes>, Writes) {
        let writes = Writes::default();
        (Screen::new(writes.clone(), (12, 3)), writes)
    }

    fn show(screen: &mut Screen<Writes>, text: &str) {
        let paint = |buf: &mut Buffer| buf.set_string(0, 0, text, Style::new());
        screen.draw(|buf| (paint(buf), Overlay::default())).unwrap();
    }

    fn seen(writes: &Writes, rows: u16, columns: u16) -> String {
        let size = |n| NonZeroU16::new(n).unwrap();
        let mut terminal = vt100::Parser::new(size(rows), size(columns), 0);
        for bytes in writes.0.borrow().iter() {
            terminal.process(bytes);
        }
        terminal.screen().contents()
    }

    #[test]
    fn a_frame_is_one_whole_write_and_the_same_frame_none() {
        let (mut screen, writes) = screen();
        show(&mut screen, "您好");
        assert_eq!(writes.0.borrow().len(), 1);
        let first = writes.0.borrow()[0].clone();
        assert!(first.starts_with(BEGIN) && first.ends_with(END));
        show(&mut screen, "您好");
        assert_eq!(writes.0.borrow().len(), 1);
        assert_eq!(screen.written(), first.len() as u64);
        show(&mut screen, "再见");
        assert_eq!(seen(&writes, 3, 12), "再见");
    }

    #[test]
    fn no_frame_asks_the_terminal_anything() {
        let (mut screen, writes) = screen();
        show(&mut screen, "a");
        screen.resize((20, 5));
        show(&mut screen, "b");
        screen.resize((4, 2));
        show(&mut screen, "c");
        screen.redraw();
        show(&mut screen, "d");
        let all: Vec<u8> = writes.0.borrow().concat();
        for query in [&b"\x1b[6n"[..], b"\x1b[c", b"\x1b[14t", b"\x1b[18t"] {
            assert!(!all.windows(query.len()).any(|w| w == query));
        }
        assert_eq!(seen(&writes, 3, 12), "d");
    }

    #[test]
    fn a_probe_goes_ahead_and_a_bell_behind_in_the_same_write() {
        let (mut screen, writes) = screen();
        screen.ahead(b"\x1b[>q");
        screen.behind(b"\x07");
        show(&mut screen, "a");
        let first = writes.0.borrow()[0].clone();
        assert!(first.starts_with(b"\x1b[>q\x1b[?2026h") && first.ends_with(b"\x07\x1b[?2026l"));
        screen.behind(b"\x07");
        show(&mut screen, "a");
        assert_eq!(writes.0.borrow()[1], b"\x1b[?2026h\x07\x1b[?2026l");
    }

    #[test]
    fn a_redraw_repairs_what_somebody_else_wrote() {
        let (mut screen, writes) = screen();
        show(&mut screen, "hello");
        writes.0.borrow_mut().push(b"\x1b[2J\x1b[Hgarbage".to_vec());
        show(&mut screen, "hello");
        assert_eq!(seen(&writes, 3, 12), "garbage");
        screen.redraw();
        show(&mut screen, "hello");
        assert_eq!(seen(&writes, 3, 12), "hello");
    }

    /// A screen of blanks with one line over some cells.
    fn over(screen: &mut Screen<Writes>, area: Rect, bytes: &str, ground: Color) {
        let shown = Shown { area, style: Style::new().bg(ground), bytes: bytes.as_bytes().into() };
        let overlay = Overlay { cursor: None, shown: vec![shown] };
        screen.draw(|buf| (buf.set_style(area, Style::new().bg(ground)), overlay)).unwrap();
    }

    #[test]
    fn what_lies_over_cells_is_sent_once_and_erased_by_its_cells() {
        let (mut screen, writes) = screen();
        let area = Rect::new(2, 1, 4, 2);
        over(&mut screen, area, "<one>", Color::Indexed(20));
        over(&mut screen, area, "<one>", Color::Indexed(20));
        assert_eq!(writes.0.borrow().len(), 1, "nothing changed");
        over(&mut screen, area, "<two>", Color::Indexed(20));
        let text = |n: usize| String::from_utf8(writes.0.borrow()[n].clone()).unwrap();
        assert!(text(0).contains("\u{1b}[0;48;5;20m\u{1b}[2;3H<one>"), "{:?}", text(0));
        let second = text(1);
        let (cells, line) = second.split_once("<two>").map(|(cells, _)| (cells, "<two>")).unwrap();
        assert_eq!(cells.matches("    ").count(), 2, "both rows are blanked first: {cells:?}");
        assert_eq!(line, "<two>");
        screen.draw(|_| ((), Overlay::default())).unwrap();
        assert!(text(2).matches("    ").count() == 2, "{:?}", text(2));
        screen.draw(|_| ((), Overlay::default())).unwrap();
        assert_eq!(writes.0.borrow().len(), 3);
    }

    #[test]
    fn where_a_block_goes_its_neighbours_are_painted_again() {
        let (mut screen, writes) = screen();
        let draw = |screen: &mut Screen<Writes>, symbol: &str| {
            let style = Style::new().bg(Color::Indexed(20));
            screen.draw(|buf| (buf.set_style(buf.area, style), Overlay::default())).unwrap();
            screen
                .draw(|buf| {
                    buf.set_style(buf.area, style);
                    (buf.set_string(3, 0, symbol, style), Overlay::default())
                })
                .unwrap();
        };
        draw(&mut screen, "▙");
        screen.draw(|buf| (buf.set_style(buf.area, Style::new().bg(Color::Indexed(20))), Overlay::default())).unwrap();
        let last = String::from_utf8(writes.0.borrow().last().unwrap().clone()).unwrap();
        // The cell itself with those beside it, then the one below.
        assert!(last.contains("\u{1b}[1;3H") && last.contains("   ") && last.contains("\u{1b}[2;4H"), "{last:?}");
    }

    #[test]
    fn a_line_whose_cells_were_written_is_sent_again() {
        let (mut screen, writes) = screen();
        let area = Rect::new(0, 0, 4, 1);
        let draw = |screen: &mut Screen<Writes>, cell: &str| {
            let shown = Shown { area, style: Style::new(), bytes: b"<line>"[..].into() };
            let overlay = Overlay { cursor: None, shown: vec![shown] };
            screen.draw(|buf| (buf.set_string(3, 0, cell, Style::new()), overlay)).unwrap();
        };
        draw(&mut screen, " ");
        draw(&mut screen, "x");
        assert!(writes.0.borrow()[1].windows(6).any(|w| w == b"<line>"));
        screen.redraw();
        draw(&mut screen, "x");
        assert!(writes.0.borrow()[2].windows(6).any(|w| w == b"<line>"));
    }
}
