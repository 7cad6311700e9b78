//! What text and a whole escape sequence mean.
//!
//! **Invariant:** sees only whole sequences (the framing above it cuts them), so nothing here can turn a torn one
//! into a key; whatever is not in these tables means nothing. No clock, no terminal, cannot fail.
//!
//! Tables: `ctlseqs` of xterm for CSI, SS3, SGR 1006 and window reports; `console_codes(4)` for the function
//! keys of the Linux console.

use vte::{Params, Perform};

use super::{Event, Key, Maker, Reply};

/// Collects what the `vte` parser finds.
pub(super) struct Reader<'a>(pub(super) &'a mut Vec<Event>);

impl Reader<'_> {
    fn key(&mut self, key: Key) {
        self.0.push(Event::Key(key));
    }
}

impl Perform for Reader<'_> {
    fn print(&mut self, c: char) {
        match c {
            '\u{7f}' => self.key(Key::Backspace),
            // The parser's word for bytes that are no UTF-8: nobody typed it.
            '\u{fffd}' => {}
            c if c.is_control() => {}
            c => self.key(Key::Char(c)),
        }
    }

    fn execute(&mut self, byte: u8) {
        match byte {
            // Raw mode gives CR; scanners and some keypads end with LF.
            b'\r' | b'\n' => self.key(Key::Enter),
            b'\t' => self.key(Key::Tab),
            0x08 => self.key(Key::Backspace),
            0x00 => self.key(Key::Ctrl(' ')),
            0x01..=0x1a => self.key(Key::Ctrl(char::from(byte - 1 + b'a'))),
            0x1c..=0x1f => self.key(Key::Ctrl(char::from(byte + 0x40))),
            _ => {}
        }
    }

    fn csi_dispatch(&mut self, params: &Params, intermediates: &[u8], ignore: bool, action: char) {
        if ignore || params.iter().any(|param| param.len() != 1) {
            return;
        }
        let numbers: Vec<u16> = params.iter().flatten().copied().collect();
        let event = match intermediates {
            b"" => plain(&numbers, action),
            b"<" => touch(&numbers, action),
            b"?" if action == 'c' => Some(Event::Reply(Reply::Device { sixel: sixel(&numbers) })),
            _ => None,
        };
        self.0.extend(event);
    }
}

/// Whether device attributes name sixel, number 4. The first number is the class of the terminal, and only from class 61
/// (VT200 and up) is the rest a list: `CSI ? 1 ; 4 c` is a VT100 with a graphics board.
fn sixel(numbers: &[u16]) -> bool {
    matches!(numbers, [class, attributes @ ..] if *class > 60 && attributes.contains(&4))
}

/// What a whole device control string says, from its ESC to the last byte before its end: the name of the terminal,
/// `name(version)` or `name version`.
pub(super) fn string(whole: &[u8]) -> Option<Event> {
    let text = whole.strip_prefix(b"\x1bP>|")?;
    let name = text.split(|byte| matches!(byte, b'(' | b' ')).next().filter(|name| !name.is_empty())?;
    Some(Event::Reply(Reply::Maker(Maker::named(name))))
}

/// A sequence `CSI numbers action`.
///
/// `CSI 1 ; 2 R` is Shift-F3 of xterm as well as a report of the cursor, and nothing in it tells which. It is a report,
/// always: a key that does nothing costs a customer one more press, an answer that is a key acts for nobody. The probe
/// asks about other lines than the first, so that Shift-F3 is no answer to it either.
fn plain(numbers: &[u16], action: char) -> Option<Event> {
    let reply = match (action, numbers) {
        ('R', &[row, col]) => Some(Reply::Cursor { col: col.saturating_sub(1), row: row.saturating_sub(1) }),
        ('t', &[6, height, width]) => Some(Reply::CellPixels { width, height }),
        ('t', &[4, height, width]) => Some(Reply::TextPixels { width, height }),
        ('n', &[0]) => Some(Reply::Ready),
        _ => None,
    };
    if let Some(reply) = reply {
        return Some(Event::Reply(reply));
    }
    // The second number is 1 plus the modifiers. An elbow on Shift is forgiven, any other chord means nothing.
    let (&[code] | &[code, 1 | 2]) = numbers else {
        return None;
    };
    let key = match (action, code) {
        ('~', code) => numbered(code)?,
        (_, 2..) => return None,
        (action, _) => lettered(action)?,
    };
    Some(Event::Key(key))
}

/// A sequence `SS3 final`, of the arrows, the first function keys and the keypad in application mode.
pub(super) fn single_shift(byte: u8) -> Option<Key> {
    Some(match byte {
        b'M' => Key::Enter,
        b'I' => Key::Tab,
        b'X' => Key::Char('='),
        b'p'..=b'y' => Key::Char(char::from(byte - b'p' + b'0')),
        b'j'..=b'o' => Key::Char(char::from(byte - b'j' + b'*')),
        _ => return lettered(char::from(byte)),
    })
}

/// A sequence `CSI [ final`: the first five function keys of the Linux console.
pub(super) fn linux_function(byte: u8) -> Option<Key> {
    matches!(byte, b'A'..=b'E').then(|| Key::F(byte - b'A' + 1))
}

fn lettered(action: char) -> Option<Key> {
    Some(match action {
        'A' => Key::Up,
        'B' => Key::Down,
        'C' => Key::Right,
        'D' => Key::Left,
        'H' => Key::Home,
        'F' => Key::End,
        'Z' => Key::BackTab,
        'P' => Key::F(1),
        'Q' => Key::F(2),
        'R' => Key::F(3),
        'S' => Key::F(4),
        _ => return None,
    })
}

fn numbered(code: u16) -> Option<Key> {
    Some(match code {
        1 | 7 => Key::Home,
        2 => Key::Insert,
        3 => Key::Delete,
        4 | 8 => Key::End,
        5 => Key::PageUp,
        6 => Key::PageDown,
        11..=15 => Key::F(code as u8 - 10),
        17..=21 => Key::F(code as u8 - 11),
        23 | 24 => Key::F(code as u8 - 12),
        _ => return None,
    })
}

/// A mouse report in SGR form (mode 1006). The parser clamps numbers at 65535.
fn touch(numbers: &[u16], action: char) -> Option<Event> {
    const MOTION: u16 = 32;
    const WHEEL: u16 = 64;
    const MODIFIERS: u16 = 4 + 8 + 16;
    let &[button, col, row] = numbers else {
        return None;
    };
    // Any of three buttons is a finger: a trembling hand on a mouse presses what it presses.
    if button & MOTION != 0 || button >= WHEEL || button & !MODIFIERS > 2 {
        return None;
    }
    let (col, row) = (col.saturating_sub(1), row.saturating_sub(1));
    match action {
        'M' => Some(Event::Press(col, row)),
        'm' => Some(Event::Release(col, row)),
        _ => None,
    }
}
