//! The decoder, in transcripts: what was read, and which events came of it.

use std::time::Duration;

use super::{Decoder, Event, Key, Reply};

mod answers;
mod laws;

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

/// Events in words: `1 enter F1 press(11,4)`.
fn say(events: &[Event]) -> String {
    let one = |event: &Event| match event {
        Event::Key(Key::Char(c)) => c.to_string(),
        Event::Key(key) => format!("{key:?}").to_lowercase(),
        Event::Press(col, row) => format!("press({col},{row})"),
        Event::Release(col, row) => format!("release({col},{row})"),
        Event::Reply(reply) => format!("{reply:?}").to_lowercase(),
    };
    events.iter().map(one).collect::<Vec<_>>().join(" ")
}

/// One read, then silence until nothing is pending.
fn read(bytes: &[u8]) -> String {
    let mut decoder = Decoder::new();
    let mut events = decoder.feed(bytes, ms(1000));
    events.extend(silence(&mut decoder));
    say(&events)
}

fn silence(decoder: &mut Decoder) -> Vec<Event> {
    let mut events = Vec::new();
    for _ in 0..4 {
        let Some(deadline) = decoder.deadline() else {
            break;
        };
        events.extend(decoder.idle(deadline));
    }
    assert_eq!(decoder.deadline(), None, "silence ends everything");
    events
}

/// Reads with pauses before them; a pause that is long enough calls `idle` as the shell does.
struct Line {
    decoder: Decoder,
    now: Duration,
    events: Vec<Event>,
}

impl Line {
    fn new() -> Self {
        Self { decoder: Decoder::new(), now: ms(1000), events: Vec::new() }
    }

    fn after(&mut self, pause: u64, bytes: &[u8]) -> &mut Self {
        let until = self.now + ms(pause);
        while let Some(deadline) = self.decoder.deadline().filter(|&deadline| deadline <= until) {
            self.events.extend(self.decoder.idle(deadline));
        }
        self.now = until;
        self.events.extend(self.decoder.feed(bytes, until));
        self
    }

    fn said(&mut self) -> String {
        self.events.extend(silence(&mut self.decoder));
        say(&std::mem::take(&mut self.events))
    }
}

#[test]
fn keys_of_a_keyboard() {
    assert_eq!(read(b"7"), "7");
    assert_eq!(read("取".as_bytes()), "取");
    assert_eq!(read(b"\r"), "enter");
    assert_eq!(read(b"\n"), "enter");
    assert_eq!(read(b"\t"), "tab");
    assert_eq!(read(b"\x7f"), "backspace");
    assert_eq!(read(b"\x08"), "backspace");
    assert_eq!(read(b"\x11"), "ctrl-q");
    assert_eq!(read(b"\x1b"), "esc");
    assert_eq!(read(b"\x1b[A\x1b[B\x1b[C\x1b[D\x1b[Z"), "up down right left backtab");
    assert_eq!(read(b"\x1bOA\x1bOB\x1bOC\x1bOD"), "up down right left");
    assert_eq!(read(b"\x1b[H\x1b[F\x1b[1~\x1b[4~\x1b[7~\x1b[8~\x1bOH\x1bOF"), "home end home end home end home end");
    assert_eq!(read(b"\x1b[2~\x1b[3~\x1b[5~\x1b[6~"), "insert delete pageup pagedown");
    assert_eq!(read(b"\x1bOP\x1bOS\x1b[11~\x1b[15~\x1b[17~\x1b[21~\x1b[24~"), "f1 f4 f1 f5 f6 f10 f12");
    assert_eq!(read(b"\x1b[[A\x1b[[E"), "f1 f5");
}

#[test]
fn the_keypad_in_application_mode_types_digits_and_enter() {
    let mut line = Line::new();
    for key in b"pqrstuvwxyMjmkno" {
        line.after(60, &[0x1b, b'O', *key]);
    }
    assert_eq!(line.said(), "0 1 2 3 4 5 6 7 8 9 enter * - + . /");
}

#[test]
fn an_elbow_on_shift_is_forgiven_and_other_chords_mean_nothing() {
    assert_eq!(read(b"\x1b[1;2A\x1b[5;2~"), "up pageup");
    assert_eq!(read(b"\x1b[1;5A\x1b[5;3~\x1bO5A\x1b5\x1bq\x1b\r\x1b\xc3\xa9\x1b[27;5;49~\x1b[49;5u"), "");
}

#[test]
fn a_finger_on_the_glass() {
    assert_eq!(read(b"\x1b[<0;12;5M\x1b[<0;12;5m"), "press(11,4) release(11,4)");
    assert_eq!(read(b"\x1b[<0;1;1M\x1b[<0;0;0M"), "press(0,0) press(0,0)");
    assert_eq!(read(b"\x1b[<0;65535;99999M"), "press(65534,65534)");
    // motion, wheel, extra buttons, too few numbers, sub-numbers, the form without `<`
    assert_eq!(
        read(b"\x1b[<32;3;3M\x1b[<35;3;3m\x1b[<64;3;3M\x1b[<65;3;3M\x1b[<128;3;3M\x1b[<0;3M\x1b[<0;3:1;4M\x1b[32;3;3M"),
        ""
    );
}

#[test]
fn an_old_mouse_report_takes_its_three_bytes_along() {
    assert_eq!(read(b"\x1b[M123"), "");
    assert_eq!(read(b"\x1b[M1237"), "7");
    let mut line = Line::new();
    assert_eq!(line.after(0, b"\x1b[M1").after(60, b"23").after(60, b"7").said(), "7");
    assert_eq!(line.after(60, b"\x1b[M1\x1b[A").said(), "up");
}

#[test]
fn strings_and_unknown_sequences_are_dropped_whole() {
    assert_eq!(read(b"\x1b]52;c;1234\x07"), "");
    assert_eq!(read(b"\x1b]11;rgb:0000/1111/2222\x1b\\"), "");
    assert_eq!(read(b"\x1bP1$r0m\x1b\\\x1b_Gi=31;OK\x1b\\\x1b^9\x1b\\\x1bX9\x1b\\"), "");
    assert_eq!(read(b"\x1b[1234\x185\x1b[12$y\x1b[>0;1;2c\x1b(0\x1b#8"), "5");
    // control characters inside a sequence are part of it
    assert_eq!(read(b"\x1b[1\r\t;5\x7fX"), "");
    // a string torn by the next sequence
    assert_eq!(read(b"\x1b]0;12\x1b[A"), "up");
}

#[test]
fn a_sequence_of_more_than_64_bytes_is_dropped_to_its_end() {
    let long = |n: usize| [b"\x1b[".as_slice(), &b"1".repeat(n), b"A"].concat();
    assert_eq!(read(&long(61)), "", "parameters that mean nothing");
    assert_eq!(read(&[long(62), b"\x1b[A".to_vec()].concat()), "up");
    assert_eq!(read(&[long(10_000), b"5".to_vec()].concat()), "5");
    let mut decoder = Decoder::new();
    decoder.feed(&[b"\x1b[1;".as_slice(), &b"1".repeat(1 << 20)].concat(), ms(0));
    assert!(decoder.sequence.capacity() <= 64);
    decoder.feed(&[b"\x1b]".as_slice(), &b"1".repeat(1 << 20)].concat(), ms(1));
    assert!(decoder.sequence.capacity() <= 64);
}

#[test]
fn broken_utf8_never_swallows_the_next_key() {
    assert_eq!(read(b"\xff\xfe\xc3Z"), "Z");
    assert_eq!(read(b"\xe4\xbd\x1b[A"), "up");
    assert_eq!(read(b"\xf0\x9f\x985\x9b6"), "5 6");
    let mut line = Line::new();
    assert_eq!(line.after(0, b"\xe5\x8f").after(40, b"\x96").said(), "取");
}

#[test]
fn a_lone_esc_is_a_key_after_50_ms() {
    let mut decoder = Decoder::new();
    assert_eq!(say(&decoder.feed(b"\x1b", ms(100))), "");
    assert_eq!(decoder.deadline(), Some(ms(150)));
    assert_eq!(say(&decoder.idle(ms(149))), "");
    assert_eq!(say(&decoder.idle(ms(150))), "esc");
    assert_eq!(say(&decoder.feed(b"7", ms(200))), "7");
}

#[test]
fn a_held_esc_key_counts_while_it_is_held() {
    let mut line = Line::new();
    line.after(0, b"\x1b").after(600, b"\x1b").after(33, b"\x1b").after(33, b"\x1b");
    assert_eq!(line.said(), "esc esc esc esc");
}

#[test]
fn a_mouse_report_split_after_its_esc_does_not_type_digits() {
    let mut line = Line::new();
    assert_eq!(line.after(0, b"\x1b").after(60, b"[<0;12;5M").said(), "esc press(11,4)");
    assert_eq!(line.after(500, b"\x1b").after(5_000, b"[<0;1").after(60, b"2;5M").said(), "esc press(11,4)");
    assert_eq!(line.after(500, b"\x1b").after(60, b"Oq").said(), "esc 1");
    assert_eq!(line.after(500, b"\x1b").after(60, b"P1$r12\x1b\\").said(), "esc");
    assert_eq!(line.after(500, b"\x1b").after(60, b"]11;rgb:1\x07").said(), "esc");
    assert_eq!(line.after(500, b"\x1b").after(60, b"1").after(60, b"[").said(), "esc 1 [");
}

#[test]
fn a_program_that_was_late_does_not_take_half_a_sequence_for_the_esc_key() {
    let mut decoder = Decoder::new();
    decoder.feed(b"\x1b", ms(0));
    assert_eq!(say(&decoder.feed(b"[A", ms(400))), "up");
}

#[test]
fn the_rest_of_a_torn_sequence_is_waited_for_half_a_second() {
    let mut line = Line::new();
    assert_eq!(line.after(0, b"\x1b[<0;1").after(300, b"2;5").after(100, b"M").said(), "press(11,4)");
    // never finished: one key is lost, the next counts
    assert_eq!(line.after(500, b"\x1b[<0;1").after(300, b"2").after(300, b"3").said(), "3");
    assert_eq!(line.after(500, b"\x1b[").after(600, b"3").said(), "3");
}

#[test]
fn an_unfinished_string_ends_after_50_ms_of_silence() {
    for start in [b"\x1b]0;1".as_slice(), b"\x1bP1", b"\x1b_1", b"\x1b^1", b"\x1bX1"] {
        let mut line = Line::new();
        assert_eq!(line.after(0, start).after(49, b"2").after(49, b"3").after(50, b"4").said(), "4");
    }
    // half of its end is no Esc key
    assert_eq!(Line::new().after(0, b"\x1b]0;1\x1b").after(60, b"4").said(), "4");
}

#[test]
fn a_paste_types_nothing() {
    assert_eq!(read(b"\x1b[200~123\r\x1b[A\x1b[<0;1;1M4\x1b[201~5"), "5");
    assert_eq!(read(b"\x1b[200~12\x1b[201\x1b[201~5"), "5");
    let mut line = Line::new();
    line.after(0, b"\x1b[200~1").after(49, b"2\r").after(49, b"3");
    assert_eq!(line.after(50, b"4").said(), "4", "without an end, keys work again after 50 ms");
}

#[test]
fn a_scanner_in_one_read_is_discarded_and_counted() {
    let mut line = Line::new();
    line.after(0, b"6901234567892\r");
    assert_eq!(line.said(), "");
    assert_eq!(line.decoder.discarded(), 1);
    // the shortest barcode in use: 8 digits and an Enter
    assert_eq!(line.after(100, b"96385074\r").after(500, b"1").said(), "1");
    assert_eq!(line.decoder.discarded(), 2);
}

#[test]
fn a_scanner_that_dribbles_is_recognised_after_its_first_character() {
    let mut line = Line::new();
    for (i, digit) in b"6901234567892\r".iter().enumerate() {
        line.after(if i == 0 { 0 } else { 8 }, &[*digit]);
    }
    assert_eq!(line.said(), "6");
    assert_eq!(line.decoder.discarded(), 1);
    assert_eq!(line.after(30, b"1").said(), "1");
}

#[test]
fn one_key_is_delivered_at_once_and_quick_ones_after_30_ms() {
    let mut decoder = Decoder::new();
    assert_eq!(say(&decoder.feed(b"1", ms(100))), "1");
    assert_eq!(decoder.deadline(), None);
    assert_eq!(say(&decoder.feed(b"2", ms(130))), "2");
    assert_eq!(say(&decoder.feed(b"3", ms(159))), "");
    assert_eq!(decoder.deadline(), Some(ms(189)));
    assert_eq!(say(&decoder.feed(b"\x1b[A", ms(160))), "", "order is kept");
    assert_eq!(say(&decoder.idle(ms(189))), "3 up");
    // two keys that waited while the program was busy
    assert_eq!(say(&decoder.feed(b"12", ms(1000))), "");
    assert_eq!(say(&decoder.idle(ms(1030))), "1 2");
    assert_eq!(decoder.discarded(), 0);
}

#[test]
fn a_burst_does_not_swallow_a_touch() {
    assert_eq!(read(b"123456\x1b[<0;1;1M789012\x1b[<0;1;1m"), "press(0,0) release(0,0)");
}

#[test]
fn typed_digits_are_not_in_the_debug_output() {
    let debug = |bytes: &[u8]| {
        let mut decoder = Decoder::new();
        let events = decoder.feed(bytes, ms(100));
        format!("{decoder:?} {events:?}")
    };
    assert_eq!(debug(b"12"), debug(b"89"));
    assert_eq!(debug(b"1"), debug(b"8"));
    assert_eq!(debug(b"\x1b[<0;1"), debug(b"\x1b[<0;8"));
}
