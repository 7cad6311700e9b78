//! Typing a new staff code at a command line.
//!
//! **Invariant:** on a terminal nothing is echoed, and echo is back on whatever way the typing ends; every copy is wiped.
use super::{MOST, StaffError};
use rustix::{
    event::{PollFd, PollFlags, poll},
    io::Errno,
    stdio::stdin,
    termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios, isatty, tcgetattr, tcsetattr},
};
use std::io::Write;
use zeroize::{Zeroize, Zeroizing};

/// A code from standard input. On a terminal it is asked for twice without an echo, with these two prompts.
///
/// # Errors
/// When the person stops, the two differ, or the input cannot be read. The rules of a code are `hash`'s business.
pub fn read_code(out: &mut impl Write, ask: &str, ask_again: &str) -> Result<Zeroizing<String>, StaffError> {
    if !isatty(stdin()) {
        return line();
    }
    let _quiet = Quiet::begin()?;
    let mut prompted = |prompt: &str| {
        out.write_all(prompt.as_bytes()).and_then(|()| out.flush()).map_err(StaffError::Read)?;
        let code = line();
        out.write_all(b"\n").map_err(StaffError::Read)?;
        code
    };
    let first = prompted(ask)?;
    if prompted(ask_again)? == first { Ok(first) } else { Err(StaffError::Differ) }
}

/// The terminal without echo. The keys that would send a signal arrive as bytes: killed by `^C`, the program would leave
/// the person at a prompt that shows nothing.
struct Quiet(Termios);

impl Quiet {
    fn begin() -> Result<Self, StaffError> {
        let before = tcgetattr(stdin()).map_err(|e| StaffError::Read(e.into()))?;
        let mut quiet = before.clone();
        quiet.local_modes -= LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG;
        quiet.special_codes[SpecialCodeIndex::VMIN] = 1;
        quiet.special_codes[SpecialCodeIndex::VTIME] = 0;
        tcsetattr(stdin(), OptionalActions::Flush, &quiet).map_err(|e| StaffError::Read(e.into()))?;
        Ok(Self(before))
    }
}

impl Drop for Quiet {
    fn drop(&mut self) {
        let _ = tcsetattr(stdin(), OptionalActions::Flush, &self.0);
    }
}

/// What one byte of typing did.
#[derive(Debug, PartialEq, Eq)]
enum Key {
    More,
    Done,
    Stop,
}

/// One byte, into a text that never grows: growing would leave a copy behind.
fn typed(text: &mut Zeroizing<String>, byte: u8) -> Key {
    match byte {
        b'\r' | b'\n' => return Key::Done,
        // ^C, ^D, Esc, ^\
        0x03 | 0x04 | 0x1b | 0x1c => return Key::Stop,
        0x08 | 0x7f => drop(text.pop()),
        // One more than fits is kept, so that a code that is too long is refused and not cut short.
        _ if text.len() <= MOST => text.push(if byte.is_ascii() { char::from(byte) } else { '?' }),
        _ => {}
    }
    Key::More
}

/// One line, byte by byte, so that nothing stays behind in a buffer of the library.
fn line() -> Result<Zeroizing<String>, StaffError> {
    let mut text = Zeroizing::new(String::with_capacity(MOST + 1));
    loop {
        let mut byte = [0_u8];
        let got = rustix::io::read(stdin(), &mut byte);
        let key = match got {
            Ok(0) if text.is_empty() => Key::Stop,
            Ok(0) => Key::Done,
            Ok(_) => typed(&mut text, byte[0]),
            Err(Errno::INTR) => Key::More,
            Err(Errno::AGAIN) => {
                let _ = poll(&mut [PollFd::new(&stdin(), PollFlags::IN)], None);
                Key::More
            }
            Err(e) => return Err(StaffError::Read(e.into())),
        };
        byte.zeroize();
        match key {
            Key::More => {}
            Key::Done => return Ok(text),
            Key::Stop => return Err(StaffError::Stopped),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(bytes: &[u8]) -> (String, Key) {
        let mut text = Zeroizing::new(String::with_capacity(MOST + 1));
        let mut last = Key::More;
        for b in bytes {
            last = typed(&mut text, *b);
        }
        (text.to_string(), last)
    }

    #[test]
    fn typing_can_be_corrected_ended_and_given_up() {
        assert_eq!(after(b"1358\x7f79"), ("13579".into(), Key::More));
        assert_eq!(after(b"135791\r"), ("135791".into(), Key::Done));
        assert_eq!(after(b"13\x03"), ("13".into(), Key::Stop));
        assert_eq!(after(b"13579135791357").0.len(), MOST + 1);
        assert_eq!(after("一".as_bytes()).0, "???");
    }
}
