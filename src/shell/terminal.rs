//! The terminal's life: entered once, left on whatever way the program ends.
//!
//! **Invariant:** only what is in `ENTER` is ever switched on, `LEAVE` undoes all of it, and leaving twice is leaving
//! once. No bracketed paste, no reports of focus or motion; what is asked of the terminal is asked by `probe`.
mod screen;

use ratatui::buffer::Buffer;
use rustix::{
    event::{PollFd, PollFlags, poll},
    io::Errno,
    process::getpgrp,
    stdio::{stdin, stdout},
    termios::{
        OptionalActions, QueueSelector, Termios, isatty, tcflush, tcgetattr, tcgetpgrp, tcgetwinsize, tcsetattr,
    },
};
pub use screen::{Overlay, Screen};
use std::{
    fmt,
    io::{self, Write},
    os::fd::AsFd,
    sync::{Mutex, PoisonError, TryLockError},
};

/// The cursor is an underline, so that it marks the focus without covering a digit. Alternate screen, no cursor, presses and releases (1000) as text (1006). What a program before us may have left on is
/// switched off: motion (1002, 1003), focus (1004), bracketed paste (2004, which can swallow all keys for ever).
const ENTER: &[u8] =
    b"\x1b[?2004l\x1b[?1004l\x1b[?1003l\x1b[?1002l\x1b[?1049h\x1b[0m\x1b[2J\x1b[?25l\x1b[?1000h\x1b[?1006h\x1b[4 q";

/// CAN first: it ends a sequence that was cut off in the middle. Then the end of a synchronized update, the mouse, the
/// colours, the alternate screen and the cursor.
const LEAVE: &[u8] = b"\x18\x1b[?2026l\x1b[?1006l\x1b[?1000l\x1b[0m\x1b[0 q\x1b[?1049l\x1b[?25h";

/// What a terminal without a size is taken for.
const USUAL: (u16, u16) = (80, 24);
/// The smallest type on a 4K panel has fewer cells. A made-up size of 65535 by 65535 would cost 200 GB of cells.
const LARGEST: (u16, u16) = (640, 240);

/// Why there is no kiosk in this terminal.
#[derive(Debug)]
pub enum TerminalError {
    /// Input or output is a file or a pipe; the text names which.
    NoTerminal(&'static str),
    /// Another program of this terminal has the keys.
    Background,
    /// Block elements and quotation marks take two cells.
    Wide,
    /// The system refused.
    Refused(io::Error),
}

impl TerminalError {
    /// "Could not run", for the process.
    pub const EXIT_CODE: u8 = 2;
}

impl fmt::Display for TerminalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoTerminal(which) => {
                write!(f, "{which} is not a terminal, and the kiosk needs one; --plain runs it as lines of text")
            }
            Self::Background => f.write_str("started in the background; the kiosk needs the keys of this terminal"),
            Self::Wide => f.write_str(
                "this terminal draws characters of ambiguous width (\u{201c} \u{201d} \u{2580}) two cells wide, which tears the screen; \
                 set them to narrow (GNOME Terminal and others of its kind: Profile, Compatibility; Konsole: Profile, Advanced; \
                 xterm: without -cjk_width; mlterm: col_size_of_width_a=1)",
            ),
            Self::Refused(e) => write!(f, "the terminal cannot be used: {e}"),
        }
    }
}

impl std::error::Error for TerminalError {}

impl From<Errno> for TerminalError {
    fn from(e: Errno) -> Self {
        Self::Refused(e.into())
    }
}

impl From<io::Error> for TerminalError {
    fn from(e: io::Error) -> Self {
        Self::Refused(e)
    }
}

/// The settings from before we entered; `None` while nothing has to be undone. Global, because a panic has to find it.
static BEFORE: Mutex<Option<Termios>> = Mutex::new(None);

/// Standard output without the standard library's line buffer, which would cut a frame at each newline.
#[derive(Debug, Clone, Copy, Default)]
pub struct Tty(());

impl Write for Tty {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        loop {
            match rustix::io::write(stdout(), bytes) {
                // Somebody who shares the terminal made it non-blocking.
                Err(Errno::AGAIN) => drop(poll(&mut [PollFd::new(&stdout(), PollFlags::OUT)], None)),
                Err(Errno::INTR) => {}
                other => return other.map_err(Into::into),
            }
        }
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Whether this process may read from the terminal and change it. From the background the kernel answers both with
/// SIGTTIN or SIGTTOU and, because the kiosk catches these to stay alive, tries again for ever.
pub(super) fn foreground(tty: impl AsFd) -> bool {
    tcgetpgrp(tty).map_or(true, |group| group == getpgrp())
}

/// Columns and rows of the terminal that standard output is.
pub fn size() -> (u16, u16) {
    let size = tcgetwinsize(stdout()).map_or((0, 0), |s| (s.ws_col, s.ws_row));
    sensible(size)
}

fn sensible((columns, rows): (u16, u16)) -> (u16, u16) {
    if columns == 0 || rows == 0 {
        return USUAL;
    }
    (columns.min(LARGEST.0), rows.min(LARGEST.1))
}

/// Puts the terminal back as it was before it was entered, if it is entered. For the panic hook as well: it takes no
/// lock that it would have to wait for, allocates nothing and cannot fail.
pub fn restore() {
    let mut before = match BEFORE.try_lock() {
        Ok(before) => before,
        Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
        Err(TryLockError::WouldBlock) => return,
    };
    let Some(termios) = before.take() else { return };
    if !foreground(stdin()) {
        return;
    }
    let _ = Tty::default().write_all(LEAVE);
    // Keys of the kiosk must not become a command of whoever comes next.
    let _ = tcflush(stdin(), QueueSelector::IFlush);
    let _ = tcsetattr(stdin(), OptionalActions::Now, &termios);
}

/// Raw mode and the modes of `ENTER`, from wherever the terminal is now.
fn prepare() -> Result<(), TerminalError> {
    let mut before = BEFORE.lock().unwrap_or_else(PoisonError::into_inner);
    let now = tcgetattr(stdin())?;
    let mut raw = now.clone();
    raw.make_raw();
    // Keys typed before there was a question are no answers.
    tcsetattr(stdin(), OptionalActions::Flush, &raw)?;
    // After a stop and a continue the terminal may be anything; what was there before the kiosk still counts.
    before.get_or_insert(now);
    Ok(Tty::default().write_all(ENTER)?)
}

/// The terminal while the kiosk has it.
pub struct Terminal {
    screen: Screen<Tty>,
}

impl Terminal {
    /// Takes the terminal that standard input and output are.
    ///
    /// # Errors
    /// When one of them is no terminal, or it cannot be changed.
    pub fn enter() -> Result<Self, TerminalError> {
        if !isatty(stdin()) {
            return Err(TerminalError::NoTerminal("standard input"));
        }
        if !isatty(stdout()) {
            return Err(TerminalError::NoTerminal("standard output"));
        }
        if !foreground(stdin()) {
            return Err(TerminalError::Background);
        }
        let screen = Screen::new(Tty::default(), size());
        prepare()?;
        Ok(Self { screen })
    }

    /// Columns and rows, as the next frame will have them.
    pub fn size(&self) -> (u16, u16) {
        self.screen.size()
    }

    /// Pixels of the whole grid, if the system knows them.
    pub fn pixels(&self) -> Option<(u16, u16)> {
        let size = tcgetwinsize(stdout()).ok()?;
        (size.ws_xpixel > 0 && size.ws_ypixel > 0).then_some((size.ws_xpixel, size.ws_ypixel))
    }

    /// The terminal said that its size changed. It may have gone and come back: cells were lost all the same, so the
    /// next frame is drawn whole.
    pub fn resized(&mut self) {
        self.screen.resize(size());
        self.screen.redraw();
    }

    /// The next frame is drawn whole.
    pub fn redraw(&mut self) {
        self.screen.redraw();
    }

    /// The program was stopped and goes on: everything is switched on again, and the next frame is drawn whole.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn resumed(&mut self) -> Result<(), TerminalError> {
        if !foreground(stdin()) {
            return Ok(());
        }
        prepare()?;
        self.screen.resize(size());
        self.screen.redraw();
        Ok(())
    }

    /// Bytes that go out in the same write as the next frame, ahead of its cells (a probe).
    pub fn ahead(&mut self, bytes: &[u8]) {
        self.screen.ahead(bytes);
    }

    /// Bytes that go out in the same write as the next frame, behind its cells (the bell).
    pub fn behind(&mut self, bytes: &[u8]) {
        self.screen.behind(bytes);
    }

    /// Draws a frame, sends what changed, and hands on what drawing answered (the hit map).
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn draw<R>(&mut self, render: impl FnOnce(&mut Buffer) -> (R, Overlay)) -> Result<R, TerminalError> {
        Ok(self.screen.draw(render)?)
    }

    /// Bytes of frames written since entering, for measurements.
    pub fn written(&self) -> u64 {
        self.screen.written()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        restore();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaving_undoes_each_mode_that_entering_sets() {
        let text = |b: &[u8]| String::from_utf8(b.to_vec()).unwrap();
        let (enter, leave) = (text(ENTER), text(LEAVE));
        for part in enter.split("\x1b[?").filter_map(|p| p.split('\x1b').next()?.strip_suffix('h')) {
            assert!(leave.contains(&format!("\x1b[?{part}l")), "{part}");
        }
        assert!(leave.contains("\x1b[?25h"));
        for never in ["2004h", "1002h", "1003h", "1004h"] {
            assert!(!enter.contains(never));
        }
    }

    #[test]
    fn a_made_up_size_is_cut_and_none_is_the_usual_one() {
        assert_eq!(sensible((0, 0)), USUAL);
        assert_eq!(sensible((80, 0)), USUAL);
        assert_eq!(sensible((1, 1)), (1, 1));
        assert_eq!(sensible((65535, 65535)), LARGEST);
    }

    #[test]
    fn restoring_a_terminal_that_was_never_entered_does_nothing() {
        restore();
        restore();
    }

    #[test]
    fn without_a_terminal_there_is_one_clear_sentence() {
        let said = TerminalError::NoTerminal("standard input").to_string();
        assert_eq!(said, "standard input is not a terminal, and the kiosk needs one; --plain runs it as lines of text");
    }
}
