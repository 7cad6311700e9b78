//! The kiosk as plain lines: numbers in, lines out, until the input ends.
//!
//! **Invariant:** writes no escape code; the end of input is an ordinary end.
use super::run::Start;
use crate::{
    kiosk::{Act, Effect, Input, Kiosk},
    plain,
    scene::Scene,
    words::Message,
};
use std::{
    io::{self, BufRead, Write},
    time::Instant,
};

/// Longer lines are nobody's answer, and must not fill the memory.
const LONGEST: u64 = 4096;

/// Runs the kiosk on lines.
///
/// # Errors
/// When a line cannot be read or written.
pub fn run(start: &Start, mut input: impl BufRead, mut out: impl Write) -> io::Result<()> {
    let started = Instant::now();
    let mut setup = start.setup();
    // A line ends with Enter: nothing here can be mistaken for a password typed on a pad.
    setup.guard = false;
    setup.code = true;
    // No colleague can answer on lines.
    setup.sample = 0;
    // Nor see who waits in the green lane.
    setup.lane = None;
    let mut kiosk = Kiosk::new(start.pack.clone(), setup, start.now(started));
    let words = &start.pack.words;
    // In the language of what it stands under.
    let say = |scene: &Scene, id: &str| words.say(scene.prefs.tongue, &Message::common(id)).unwrap_or_default();
    let mut known = true;
    loop {
        let scene = Scene::of(&kiosk, started.elapsed());
        if known {
            for l in plain::lines(&scene, &say(&scene, "plain-prompt")) {
                writeln!(out, "{l}")?;
            }
        } else {
            writeln!(out, "{}", say(&scene, "plain-unknown"))?;
        }
        out.flush()?;
        let Some(line) = next(&mut input)? else {
            writeln!(out, "{}", say(&scene, "plain-bye"))?;
            return out.flush();
        };
        let act = act(&line, &scene);
        known = act.is_some();
        if let Some(act) = act {
            let effects = kiosk.update(&Input::Choose(act), start.now(started));
            // No journal is written from here: who tells something learns that it cannot be noted.
            for event in effects.iter().filter_map(Effect::event) {
                if let Some(lost) = Input::noted(event, false) {
                    kiosk.update(&lost, start.now(started));
                }
            }
            if effects.contains(&Effect::Leave) {
                return Ok(());
            }
            writeln!(out)?;
        }
    }
}

/// The next line, nothing at the end of the input; an empty one, which means nothing, in the place of one that is too long.
pub(super) fn next(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut line = Vec::new();
    if io::Read::take(&mut *input, LONGEST).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    let whole = line.ends_with(b"\n") || (line.len() as u64) < LONGEST;
    if !whole {
        skip_line(input)?;
        line.clear();
    }
    Ok(Some(String::from_utf8_lossy(&line).trim().to_owned()))
}

/// Passes over the rest of a line, however long it is.
fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let bytes = input.fill_buf()?;
        let end = bytes.iter().position(|b| *b == b'\n');
        let (done, used) = (end.is_some() || bytes.is_empty(), end.map_or(bytes.len(), |n| n + 1));
        input.consume(used);
        if done {
            return Ok(());
        }
    }
}

/// What a number means on a scene. Digits of a Chinese keyboard are digits.
pub(super) fn act(text: &str, scene: &Scene) -> Option<Act> {
    let plain: String = text
        .chars()
        .map(|c| match c {
            '０'..='９' => char::from_u32(c as u32 - '０' as u32 + u32::from(b'0')).unwrap_or(c),
            '＊' => '*',
            c => c,
        })
        .collect();
    if let Some(n) = plain.strip_prefix('1').filter(|n| !n.is_empty()) {
        let n: usize = n.parse().ok()?;
        return scene.edge.get(n.checked_sub(1)?).map(|l| l.act);
    }
    let mut keys = plain.chars();
    let (key, rest) = (keys.next()?, keys.next());
    if rest.is_some() {
        return None;
    }
    let all = scene.choices.iter().chain(&scene.footer).chain(&scene.answer);
    all.into_iter().find(|l| l.key == Some(key)).map(|l| l.act)
}
