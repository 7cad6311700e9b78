//! Cells to bytes: ratatui over its crossterm backend, one write a frame.
//!
//! **Invariant:** nothing here asks the terminal anything, a frame that changes nothing writes nothing, and the terminal
//! sees a frame whole (synchronized update) or not at all.
use ratatui::{
    Frame,
    backend::{Backend, ClearType, CrosstermBackend, WindowSize},
    buffer::Cell,
    layout::{Position, Rect, Size},
};
use std::io::{self, Write};

/// "Begin synchronized update", private mode 2026: a terminal that knows it shows no half frame, others ignore it.
const BEGIN: &[u8] = b"\x1b[?2026h";
/// "End synchronized update".
const END: &[u8] = b"\x1b[?2026l";

/// crossterm's backend over bytes that wait for the end of the frame, without its questions: its `size` opens the
/// controlling terminal or starts `tput`, and its cursor position is asked for and waited for (2 s without an answer).
struct Silent {
    pending: Vec<u8>,
    size: Size,
    /// Nothing is known after entering, so the first frame hides it.
    cursor_shown: Option<bool>,
}

impl Silent {
    /// The backend keeps nothing but its writer, and hands that out only behind an unstable feature: so one a call.
    fn bytes(&mut self) -> CrosstermBackend<&mut Vec<u8>> {
        CrosstermBackend::new(&mut self.pending)
    }
}

impl Backend for Silent {
    type Error = io::Error;

    fn draw<'a, I: Iterator<Item = (u16, u16, &'a Cell)>>(&mut self, content: I) -> io::Result<()> {
        // The backend resets colours even after no cell at all.
        let mut content = content.peekable();
        if content.peek().is_some() { self.bytes().draw(content) } else { Ok(()) }
    }
    fn hide_cursor(&mut self) -> io::Result<()> {
        if self.cursor_shown != Some(false) {
            self.cursor_shown = Some(false);
            self.bytes().hide_cursor()?;
        }
        Ok(())
    }
    fn show_cursor(&mut self) -> io::Result<()> {
        self.cursor_shown = Some(true);
        self.bytes().show_cursor()
    }
    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(Position::ORIGIN)
    }
    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.bytes().set_cursor_position(position)
    }
    fn clear(&mut self) -> io::Result<()> {
        self.bytes().clear()
    }
    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        self.bytes().clear_region(region)
    }
    fn size(&self) -> io::Result<Size> {
        Ok(self.size)
    }
    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.size, pixels: Size::default() })
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The cells that a writer shows.
pub struct Screen<W: Write> {
    cells: ratatui::Terminal<Silent>,
    ahead: Vec<u8>,
    behind: Vec<u8>,
    frame: Vec<u8>,
    out: W,
    written: u64,
}

impl<W: Write> Screen<W> {
    /// A screen of so many columns and rows, nothing drawn yet.
    ///
    /// # Errors
    /// None today; the library reserves some.
    pub fn new(out: W, (columns, rows): (u16, u16)) -> io::Result<Self> {
        let cells =
            ratatui::Terminal::new(Silent { pending: Vec::new(), size: Size::new(columns, rows), cursor_shown: None })?;
        Ok(Self { cells, ahead: Vec::new(), behind: Vec::new(), frame: Vec::new(), out, written: 0 })
    }

    /// Columns and rows.
    pub fn size(&self) -> (u16, u16) {
        let size = self.cells.backend().size;
        (size.width, size.height)
    }

    /// The terminal has another size; if it is another one indeed, the next frame is drawn whole.
    pub fn resize(&mut self, (columns, rows): (u16, u16)) {
        self.cells.backend_mut().size = Size::new(columns, rows);
    }

    /// Whatever the terminal shows now, the next frame is drawn whole.
    ///
    /// # Errors
    /// None today; the library reserves some.
    pub fn redraw(&mut self) -> io::Result<()> {
        let (columns, rows) = self.size();
        self.cells.backend_mut().cursor_shown = None;
        self.cells.resize(Rect::new(0, 0, columns, rows))
    }

    /// Bytes that go out in the same write as the next frame, ahead of its cells (a probe).
    pub fn ahead(&mut self, bytes: &[u8]) {
        self.ahead.extend_from_slice(bytes);
    }

    /// Bytes that go out in the same write as the next frame, behind its cells (images, the bell).
    pub fn behind(&mut self, bytes: &[u8]) {
        self.behind.extend_from_slice(bytes);
    }

    /// Draws a frame, sends what changed, and hands on what drawing answered (the hit map).
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn draw<R>(&mut self, render: impl FnOnce(&mut Frame<'_>) -> R) -> io::Result<R> {
        let mut answer = None;
        self.cells.draw(|frame| answer = Some(render(frame)))?;
        self.send()?;
        answer.ok_or_else(|| io::Error::other("nothing was drawn"))
    }

    /// Bytes written since the start, for measurements.
    pub fn written(&self) -> u64 {
        self.written
    }

    fn send(&mut self) -> io::Result<()> {
        let cells = &mut self.cells.backend_mut().pending;
        self.frame.clear();
        if !(self.ahead.is_empty() && cells.is_empty() && self.behind.is_empty()) {
            self.frame.append(&mut self.ahead);
            if !(cells.is_empty() && self.behind.is_empty()) {
                // The probe stays outside: terminals may answer it late while they hold an update back.
                self.frame.extend_from_slice(BEGIN);
                self.frame.append(cells);
                self.frame.append(&mut self.behind);
                self.frame.extend_from_slice(END);
            }
            self.out.write_all(&self.frame)?;
            self.out.flush()?;
            self.written += self.frame.len() as u64;
        }
        Ok(())
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
        (Screen::new(writes.clone(), (12, 3)).unwrap(), writes)
    }

    fn show(screen: &mut Screen<Writes>, text: &str) {
        screen.draw(|f| f.render_widget(text, f.area())).unwrap();
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
        screen.redraw().unwrap();
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
        screen.redraw().unwrap();
        show(&mut screen, "hello");
        assert_eq!(seen(&writes, 3, 12), "hello");
    }
}
