//! `--plain`: the same journey as lines, walked as a person at a screen reader or a serial line walks it.

use crate::child::{LIMIT, Said, ended, fed, program};
use caring_mode::{pack::Pack, shell::source, words::Message};
use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin},
    sync::mpsc::{self, Receiver},
    thread,
};

/// Runs it on an input that ends.
fn plain(args: &[&str], input: &[u8]) -> Said {
    let said = fed(program(&["--plain"]).args(args), input);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{}", said.out);
    // No escape code, no control character but the end of a line, no box drawing and no mosaics.
    let odd = |c: char| (c.is_control() && c != '\n') || ('\u{2500}'..='\u{259f}').contains(&c) || c > '\u{1fb00}';
    assert!(!said.out.contains(odd), "{:?}", said.out);
    said
}

/// What a language says: the words of the pack, which may change any day.
struct Tongue {
    tag: &'static str,
    prompt: String,
    unknown: String,
    bye: String,
    first: String,
    pension: String,
    /// From the welcome page into the task, by the words on the lines.
    into: [String; 4],
    /// What counts as "all is well" on every other screen.
    well: [String; 5],
    /// The last screen, and the way back to the first one.
    last: [String; 2],
}

impl Tongue {
    fn new(tag: &'static str) -> Self {
        let (pack, _) = Pack::read(source::built_in(), "cn", "generic");
        let tongue = pack.words.negotiate(tag).unwrap();
        let say = |message: Message| pack.words.only(tongue, &message).unwrap();
        let common = |id: &str| say(Message::common(id));
        let label = |scope: &str, id: &str, choice: &str| say(Message::of(scope, id).attribute(choice));
        Self {
            tag,
            prompt: common("plain-prompt"),
            unknown: common("plain-unknown"),
            bye: common("plain-bye"),
            first: say(Message::of("menu", "welcome")),
            pension: say(Message::of("menu", "look-up")),
            into: [
                label("menu", "welcome", "money"),
                label("menu", "money", "cash"),
                label("menu", "cash", "withdraw-cash"),
                common("begin"),
            ],
            well: [
                label("withdraw-cash", "amount", "less"),
                common("next"),
                common("understood"),
                common("shows-this"),
                label("withdraw-cash", "count", "right"),
            ],
            last: [say(Message::of("withdraw-cash", "goodbye")), common("goodbye-home")],
        }
    }

    fn zh() -> Self {
        Self::new("zh-CN")
    }

    fn en() -> Self {
        Self::new("en")
    }
}

/// A person who reads a screen, chooses by the words, and types the number that stands before them.
struct Reader<'a> {
    tongue: &'a Tongue,
    child: Child,
    keys: Option<ChildStdin>,
    lines: Receiver<String>,
    typed: Vec<u8>,
    heard: String,
}

impl<'a> Reader<'a> {
    fn sits_down(tongue: &'a Tongue) -> Self {
        let mut child = program(&["--plain", "--locale", tongue.tag]).spawn().unwrap();
        let keys = child.stdin.take();
        let out = BufReader::new(child.stdout.take().unwrap());
        let (tell, lines) = mpsc::channel();
        thread::spawn(move || {
            for line in out.lines() {
                let _ = tell.send(line.unwrap());
            }
        });
        Self { tongue, child, keys, lines, typed: Vec::new(), heard: String::new() }
    }

    fn line(&mut self) -> String {
        let line = self.lines.recv_timeout(LIMIT).expect("it goes on speaking");
        self.heard.push_str(&line);
        self.heard.push('\n');
        line
    }

    /// One screen, up to the sentence that says how to answer.
    fn screen(&mut self) -> Vec<String> {
        let mut screen = Vec::new();
        while screen.last() != Some(&self.tongue.prompt) {
            screen.push(self.line());
        }
        screen
    }

    /// Types the number before the first line that says one of these.
    fn choose(&mut self, screen: &[String], words: &[String]) {
        let number = screen.iter().find_map(|line| {
            let (number, said) = line.split_once(' ')?;
            words.iter().any(|w| w == said).then_some(number)
        });
        let line = format!("{}\n", number.unwrap_or_else(|| panic!("none of {words:?} in {screen:?}")));
        self.typed.extend_from_slice(line.as_bytes());
        self.keys.as_mut().unwrap().write_all(line.as_bytes()).unwrap();
    }

    /// Stops typing for good.
    fn leaves(mut self) -> (Vec<u8>, String) {
        drop(self.keys.take());
        assert_eq!(self.line(), self.tongue.bye);
        assert_eq!(ended(&mut self.child), Some(0));
        (self.typed, self.heard)
    }
}

fn walks_withdraw_cash(tongue: &Tongue) {
    let mut reader = Reader::sits_down(tongue);
    for words in &tongue.into {
        let screen = reader.screen();
        reader.choose(&screen, std::slice::from_ref(words));
    }
    let mut steps = 0;
    let last = loop {
        let screen = reader.screen();
        if screen.iter().any(|line| *line == tongue.last[0]) {
            break screen;
        }
        steps += 1;
        assert!(steps < 20, "it never ends:\n{}", reader.heard);
        reader.choose(&screen, &tongue.well);
    };
    assert!(steps >= 8, "{steps}");
    reader.choose(&last, &tongue.last[1..]);
    assert!(reader.screen().contains(&tongue.first));
    let (typed, heard) = reader.leaves();
    // The same numbers all at once say the same: what was said is only ever added to.
    assert_eq!(plain(&["--locale", tongue.tag], &typed).out, heard);
}

#[test]
fn cash_is_taken_out_by_numbers() {
    walks_withdraw_cash(&Tongue::zh());
}

#[test]
fn cash_is_taken_out_by_numbers_in_english() {
    walks_withdraw_cash(&Tongue::en());
}

#[test]
fn the_end_of_input_is_an_ordinary_end() {
    let zh = Tongue::zh();
    for input in [&b""[..], b"1", b"1\n", b"1\n1\n1", b"\n"] {
        let said = plain(&[], input).out;
        assert!(said.ends_with(&format!("\n{}\n", zh.bye)), "{said}");
        assert_eq!(said.matches(&zh.bye).count(), 1);
    }
}

#[test]
fn another_language_is_a_number_away() {
    let (zh, en) = (Tongue::zh(), Tongue::en());
    for (from, to, name) in [(&zh, &en, "English"), (&en, &zh, "中文")] {
        let said = plain(&["--locale", from.tag], b"11\n").out;
        let (before, after) = said.split_once(&format!("11 {name}\n")).unwrap();
        assert!(before.contains(&from.first) && !before.contains(&to.first), "{said}");
        assert!(after.contains(&to.first) && after.ends_with(&format!("{}\n", to.bye)), "{said}");
    }
}

#[test]
fn unknown_numbers_are_answered_and_change_nothing() {
    let zh = Tongue::zh();
    for answer in
        ["5", "13", "10", "99999999999999999999999", "-1", "1 1", "abc", "", "  ", "１３", "\u{7}", "1\u{1b}[A"]
    {
        let said = plain(&[], format!("{answer}\n2\n").as_bytes()).out;
        assert_eq!(said.matches(&zh.unknown).count(), 1, "{answer:?}: {said}");
        let (before, after) = said.split_once(&zh.unknown).unwrap();
        // The same screen is still there: 2 means what it meant.
        assert!(before.contains(&zh.first) && after.contains(&zh.pension), "{answer:?}: {said}");
    }
}

#[test]
fn digits_of_a_chinese_keyboard_are_digits() {
    let wide = plain(&[], "１\n　１　\r\n１\n".as_bytes());
    assert_eq!(wide.out, plain(&[], b"1\n1\n1\n").out);
    assert!(plain(&[], "１１\n".as_bytes()).out.contains(&Tongue::en().first));
}

#[test]
fn a_colleague_answers_a_call_with_a_star_of_any_width() {
    let plainly = plain(&[], b"0\n*\n").out;
    let (called, coming) = plainly.split_once("\n* ").unwrap();
    assert!(called.contains("已经叫人了") && coming.contains("同事"), "{plainly}");
    assert_eq!(plain(&[], "０\n＊\n".as_bytes()).out, plainly);
}

#[test]
fn four_digits_are_no_password_where_each_line_ends_with_enter() {
    let said = plain(&[], b"1\n7\n2\n7\n3\n7\n4\n7\n").out;
    assert_eq!(said.matches(&Tongue::zh().first).count(), 5, "{said}");
    assert!(!said.contains("这里不用密码"));
}

#[test]
fn very_long_lines_and_broken_text_are_survived() {
    let zh = Tongue::zh();
    let mut input = vec![b'5'; 3_000_000];
    input.extend_from_slice(b"\n\xff\xfe\x00\n\xe4\xbd\n\x80\x80\n2\n");
    let said = plain(&[], &input).out;
    assert!(said.contains(&zh.pension) && said.ends_with(&format!("{}\n", zh.bye)));
    // It does not say back what it was told.
    assert!(!said.contains("5555") && !said.contains('\u{fffd}'));
}

#[test]
fn the_end_of_a_long_line_is_not_an_answer() {
    let zh = Tongue::zh();
    let mut input = vec![b'x'; 4096];
    input.extend_from_slice(b"1\n2\n");
    let said = plain(&[], &input).out;
    assert_eq!(said.matches(&zh.unknown).count(), 1, "{said}");
    assert!(said.contains(&zh.pension), "{said}");
}

#[test]
fn when_nobody_listens_any_more_it_ends() {
    let mut child = program(&["--plain"]).spawn().unwrap();
    let mut keys = child.stdin.take().unwrap();
    drop(child.stdout.take());
    // The input has no end.
    thread::spawn(move || while keys.write_all(b"1\n7\n").is_ok() {});
    assert!(ended(&mut child).is_some());
}
