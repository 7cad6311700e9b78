//! Bytes of the terminal into events: the only way in.
//!
//! **Invariant:** a sequence is taken whole or dropped whole; no byte inside an escape sequence, a string or a paste
//! ever becomes a key, however the bytes are cut into reads; input never goes dead, whatever came before; memory is
//! bounded (64 bytes of a sequence, 64 held events). No clock, no terminal, cannot fail.
//!
//! Framing is ours and the `vte` parser reads what is framed: the parser alone would run control characters inside a
//! sequence, print the three bytes of an old mouse report, collect an OSC without limit and wait for ever for an end.
//! How long an unfinished thing is waited for:
//!
//! | what | until |
//! |---|---|
//! | a lone Esc | 50 ms, then it is the key; `[ O P ] _` as the next byte still resume the sequence |
//! | OSC, DCS, APC, PM, SOS, a paste | 50 ms of silence |
//! | CSI, SS3, an old mouse report, the name of the terminal (`DCS >`) | 50 ms of silence, but at least 500 ms from its start, because the rest of a torn mouse report or version number is digits; so a customer loses at most a key pressed in that half second |
//!
//! What cannot be told from typing is the rest of a string or paste after 50 ms of silence; longer than eight
//! characters it is a burst (`burst`). Limits and rules come from trials with hostile bytes: a stock reader turned a
//! split mouse report into digits (crossterm issue 993) and went dead after `CSI 200~` (crossterm issue 1060).

mod burst;
mod meaning;
#[cfg(test)]
mod tests;

use std::{fmt, time::Duration};

pub use crate::hand::{Event, Key, Maker, Reply};
use burst::Burst;
use meaning::Reader;

const ESC: u8 = 0x1b;
const CAN: u8 = 0x18;
const SUB: u8 = 0x1a;
const BEL: u8 = 0x07;
/// Bytes kept of one sequence; the longest that means anything is the name of a terminal, and real ones have up to 40.
const LONGEST: usize = 64;
/// Silence that ends an unfinished thing.
const SILENCE: Duration = Duration::from_millis(50);
/// How long at least the rest of a torn sequence is waited for.
const PATIENCE: Duration = Duration::from_millis(500);
const PASTE: &[u8] = b"\x1b[200~";
const PASTE_END: &[u8] = b"\x1b[201~";

/// Where in the stream the next byte stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Frame {
    #[default]
    Text,
    /// An Esc was given out as a key; the rest of its sequence may still come.
    AfterEsc,
    /// An Esc came. `key`: alone it is the key, because it did not end a string.
    Escape {
        key: bool,
    },
    /// `ESC` and intermediate bytes.
    EscapeTail,
    /// Alt with a letter beyond ASCII: so many bytes are left.
    AltText(u8),
    Csi,
    Ss3,
    /// `CSI M`: so many bytes of the old mouse report are left.
    OldMouse(u8),
    /// `CSI [`: one more byte.
    LinuxFunction,
    /// OSC, APC, PM or SOS. `bell`: BEL ends it too.
    Str {
        bell: bool,
    },
    /// DCS: a string that is kept, because one of them is an answer.
    Dcs,
    /// A paste, and how much of its end was seen.
    Paste(usize),
}

/// The decoder: bytes in, events out.
#[derive(Default)]
pub struct Decoder {
    parser: vte::Parser,
    frame: Frame,
    sequence: Vec<u8>,
    /// The sequence has more bytes than we keep, or is of a kind we do not know.
    spoilt: bool,
    /// What the string said whose `ESC \` has begun: given out when the end is whole.
    answer: Option<Event>,
    started: Duration,
    last: Duration,
    burst: Burst,
}

impl Decoder {
    /// A decoder at the start of a stream.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the bytes of one read.
    ///
    /// Bytes that were waiting come before the clock: read and feed before calling [`Decoder::idle`]. If the program
    /// was late, an Esc whose sequence goes on in these bytes is no key.
    pub fn feed(&mut self, bytes: &[u8], now: Duration) -> Vec<Event> {
        let mut found = Vec::new();
        let resumed = matches!(self.frame, Frame::Escape { .. }) && bytes.first().is_some_and(|&b| resumes(b));
        if !resumed {
            self.expire(now, &mut found);
        }
        for &byte in bytes {
            self.byte(byte, now, &mut found);
            self.last = now;
        }
        let mut out = Vec::new();
        self.burst.take(&found, now, &mut out);
        out
    }

    /// When [`Decoder::idle`] wants to be called if no bytes come.
    pub fn deadline(&self) -> Option<Duration> {
        self.frame_deadline().into_iter().chain(self.burst.deadline()).min()
    }

    /// The deadline passed without bytes.
    pub fn idle(&mut self, now: Duration) -> Vec<Event> {
        let mut found = Vec::new();
        self.expire(now, &mut found);
        let mut out = Vec::new();
        self.burst.take(&found, now, &mut out);
        out
    }

    /// How many bursts of keys (barcode scanners, noise) were thrown away.
    pub fn discarded(&self) -> u64 {
        self.burst.discarded()
    }

    fn frame_deadline(&self) -> Option<Duration> {
        match self.frame {
            Frame::Text | Frame::AfterEsc => None,
            Frame::Escape { .. } if self.answer.is_some() => Some(self.patient()),
            Frame::Dcs if self.sequence.get(2).is_none_or(|&kind| kind == b'>') => Some(self.patient()),
            Frame::Escape { .. } | Frame::Str { .. } | Frame::Dcs | Frame::Paste(_) => Some(self.last + SILENCE),
            Frame::EscapeTail
            | Frame::AltText(_)
            | Frame::Csi
            | Frame::Ss3
            | Frame::OldMouse(_)
            | Frame::LinuxFunction => Some(self.patient()),
        }
    }

    fn patient(&self) -> Duration {
        (self.last + SILENCE).max(self.started + PATIENCE)
    }

    fn expire(&mut self, now: Duration, out: &mut Vec<Event>) {
        if self.frame_deadline().is_none_or(|deadline| now < deadline) {
            return;
        }
        if self.frame == (Frame::Escape { key: true }) {
            out.push(Event::Key(Key::Esc));
            self.frame = Frame::AfterEsc;
        } else {
            self.frame = Frame::Text;
        }
    }

    fn byte(&mut self, byte: u8, now: Duration, out: &mut Vec<Event>) {
        if let Frame::Paste(seen) = self.frame {
            self.paste(byte, seen);
            return;
        }
        if byte == ESC {
            self.escape_again(now, out);
            return;
        }
        if matches!(byte, CAN | SUB) && !matches!(self.frame, Frame::Text | Frame::AfterEsc) {
            self.frame = Frame::Text;
            return;
        }
        match self.frame {
            Frame::AfterEsc if resumes(byte) => {
                self.begin(now);
                self.after_escape(byte, out);
            }
            Frame::Text | Frame::AfterEsc => {
                self.frame = Frame::Text;
                self.parser.advance(&mut Reader(out), &[byte]);
            }
            Frame::Escape { .. } => self.after_escape(byte, out),
            Frame::EscapeTail => {
                if (0x30..=0x7e).contains(&byte) {
                    self.frame = Frame::Text;
                }
            }
            Frame::AltText(left) => self.alt_text(byte, left, now, out),
            Frame::Csi => self.csi(byte, out),
            Frame::Ss3 => self.ss3(byte, out),
            Frame::OldMouse(left) => self.frame = if left > 1 { Frame::OldMouse(left - 1) } else { Frame::Text },
            Frame::LinuxFunction => {
                out.extend(meaning::linux_function(byte).map(Event::Key));
                self.frame = Frame::Text;
            }
            Frame::Str { bell } => {
                if bell && byte == BEL {
                    self.frame = Frame::Text;
                }
            }
            Frame::Dcs if (0x20..=0x7e).contains(&byte) => self.keep(byte),
            Frame::Dcs => self.spoilt = true,
            Frame::Paste(_) => {}
        }
    }

    /// An Esc: it ends whatever was unfinished and begins anew.
    fn escape_again(&mut self, now: Duration, out: &mut Vec<Event>) {
        let mut answer = None;
        let key = match self.frame {
            // Two of them are a held Esc key, which must count as it is held and not once more when it is let go.
            Frame::Escape { key: true } => {
                out.push(Event::Key(Key::Esc));
                true
            }
            // Half of the `ESC \` that ends a string.
            Frame::Escape { key: false } | Frame::Str { .. } => false,
            Frame::Dcs => {
                answer = if self.spoilt { None } else { meaning::string(&self.sequence) };
                false
            }
            _ => true,
        };
        self.begin(now);
        self.answer = answer;
        self.frame = Frame::Escape { key };
    }

    fn begin(&mut self, now: Duration) {
        // Forgets half a character as well.
        self.parser = vte::Parser::new();
        self.sequence.clear();
        self.sequence.push(ESC);
        self.spoilt = false;
        self.answer = None;
        self.started = now;
    }

    fn after_escape(&mut self, byte: u8, out: &mut Vec<Event>) {
        let answer = self.answer.take();
        if byte == b'\\' {
            out.extend(answer);
        }
        self.frame = match byte {
            b'[' => Frame::Csi,
            b'O' => Frame::Ss3,
            b']' => Frame::Str { bell: true },
            b'P' => Frame::Dcs,
            b'X' | b'^' | b'_' => Frame::Str { bell: false },
            0x20..=0x2f => Frame::EscapeTail,
            0xc0..=0xdf => Frame::AltText(1),
            0xe0..=0xef => Frame::AltText(2),
            0xf0..=0xf7 => Frame::AltText(3),
            // Alt with a key, or the end of a string.
            _ => Frame::Text,
        };
        self.keep(byte);
    }

    fn alt_text(&mut self, byte: u8, left: u8, now: Duration, out: &mut Vec<Event>) {
        let within = (0x80..=0xbf).contains(&byte);
        self.frame = if within && left > 1 { Frame::AltText(left - 1) } else { Frame::Text };
        if !within {
            self.byte(byte, now, out);
        }
    }

    /// Control characters, DEL and bytes beyond ASCII have no place in a sequence; they are dropped with it.
    fn csi(&mut self, byte: u8, out: &mut Vec<Event>) {
        if (0x20..=0x7e).contains(&byte) {
            self.keep(byte);
        }
        if !(0x40..=0x7e).contains(&byte) {
            return;
        }
        self.frame = match self.sequence.as_slice() {
            _ if self.spoilt => Frame::Text,
            b"\x1b[M" => Frame::OldMouse(3),
            b"\x1b[[" => Frame::LinuxFunction,
            PASTE => Frame::Paste(0),
            whole => {
                self.parser.advance(&mut Reader(out), whole);
                Frame::Text
            }
        };
    }

    fn ss3(&mut self, byte: u8, out: &mut Vec<Event>) {
        match byte {
            // `SS3 5 A`: a chord, as old terminals wrote it.
            0x30..=0x3f => self.spoilt = true,
            0x20..=0x7e => {
                if !self.spoilt {
                    out.extend(meaning::single_shift(byte).map(Event::Key));
                }
                self.frame = Frame::Text;
            }
            _ => {}
        }
    }

    fn paste(&mut self, byte: u8, seen: usize) {
        let seen = if PASTE_END.get(seen) == Some(&byte) { seen + 1 } else { usize::from(byte == ESC) };
        self.frame = if seen == PASTE_END.len() { Frame::Text } else { Frame::Paste(seen) };
    }

    fn keep(&mut self, byte: u8) {
        if self.sequence.len() < LONGEST {
            self.sequence.push(byte);
        } else {
            self.spoilt = true;
        }
    }
}

impl fmt::Debug for Decoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither the bytes nor the held keys: they are what somebody typed.
        f.debug_struct("Decoder")
            .field("frame", &self.frame)
            .field("waiting", &self.burst.waiting())
            .finish_non_exhaustive()
    }
}

/// The bytes after an Esc that nobody types at a kiosk, but a terminal sends.
fn resumes(byte: u8) -> bool {
    matches!(byte, b'[' | b'O' | b'P' | b']' | b'_')
}
