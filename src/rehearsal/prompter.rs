//! The prompter: the lines of a script for colleagues, in large type, at a pace, with where you are.
use crate::{
    care::Item,
    case::Case,
    pack::Pack,
    words::{Message, Tongue},
};
use std::time::Duration;

/// Signs a minute: what one reads aloud calmly, slower and faster (domain notes 6.5: 160, from 120 to 220).
pub const PACES: [u32; 3] = [160, 120, 220];
/// Breath between two lines.
const BREATH: Duration = Duration::from_millis(1_200);

/// Lines that are read out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prompter {
    /// The lines, each of one breath.
    pub lines: Vec<String>,
    /// Where it stands.
    pub at: usize,
    /// Which of [`PACES`].
    pub pace: usize,
    /// When the line on the screen is over, if it runs.
    runs: Option<Duration>,
}

impl Prompter {
    /// The lines of a script; nothing where it has none.
    pub fn of(pack: &Pack, cases: &[Case], tongue: Tongue, script: &str) -> Option<Self> {
        let lines = lines(pack, cases, tongue, script);
        (!lines.is_empty()).then_some(Self { lines, at: 0, pace: 0, runs: None })
    }

    /// The line on the screen.
    pub fn line(&self) -> &str {
        self.lines.get(self.at).map_or("", String::as_str)
    }

    /// When the next line comes by itself.
    pub const fn due(&self) -> Option<Duration> {
        self.runs
    }

    /// How long a line is read.
    fn length(&self) -> Duration {
        let signs = self.line().chars().filter(|c| !c.is_whitespace()).count() as u32;
        // Two letters of an alphabet are read in the time of one character.
        let wide = self.line().chars().any(|c| ('\u{2e80}'..='\u{9fff}').contains(&c));
        let signs = if wide { signs } else { signs.div_ceil(2) };
        BREATH + Duration::from_mins(1) * signs / PACES[self.pace % PACES.len()]
    }

    /// Runs, or stands.
    pub(super) fn run(&mut self, on: bool, now: Duration) {
        self.runs = on.then(|| now + self.length());
    }

    /// One line on or back; it runs on as it ran.
    pub(super) fn step(&mut self, forward: bool, now: Duration) {
        let last = self.lines.len().saturating_sub(1);
        self.at = if forward { (self.at + 1).min(last) } else { self.at.saturating_sub(1) };
        self.run(self.runs.is_some(), now);
    }

    /// The next pace.
    pub(super) fn faster(&mut self, now: Duration) {
        self.pace = (self.pace + 1) % PACES.len();
        self.run(self.runs.is_some(), now);
    }

    /// Time passed: whether the line changed or it came to its end.
    pub(super) fn tick(&mut self, now: Duration) -> bool {
        if self.runs.is_none_or(|due| now < due) {
            return false;
        }
        if self.at + 1 < self.lines.len() {
            self.step(true, now);
        } else {
            self.runs = None;
        }
        true
    }
}

/// What colleagues say and do at the gates of a script, then the right lines of its cases.
fn lines(pack: &Pack, cases: &[Case], tongue: Tongue, script: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut push = |message: Message| {
        let said = pack.said(tongue, &message).unwrap_or_default();
        for line in said.lines().flat_map(breaths) {
            if !all.contains(&line) {
                all.push(line);
            }
        }
    };
    let gates = pack.script(script).into_iter().flat_map(|s| &s.screens).filter(|screen| screen.is_gate());
    for gate in gates {
        push(Message::of(script, &gate.id).attribute("staff"));
    }
    for case in cases.iter().filter(|case| case.script == script) {
        for (at, moment) in case.moments.iter().enumerate() {
            let best = moment.best();
            if moment.lines.get(best).is_some_and(|line| line.mark == Item::BEST) {
                push(case.line(at, best));
            }
        }
    }
    all
}

/// The longest stretch that is read in one breath and at one glance: columns, two for a Chinese character.
const BREATH_COLUMNS: usize = 44;

/// A line in stretches that are read in one breath: whole sentences where they are short enough, else up to a comma.
fn breaths(line: &str) -> Vec<String> {
    let columns = |text: &str| text.chars().map(|c| 1 + usize::from(c > '\u{2e7f}')).sum::<usize>();
    let mut all: Vec<String> = Vec::new();
    let mut now = String::new();
    let mut piece = String::new();
    let mut signs = line.trim().chars().peekable();
    while let Some(c) = signs.next() {
        piece.push(c);
        let after = signs.peek().is_none_or(|next| next.is_whitespace()) || c > '\u{2e7f}';
        let ends = matches!(c, '。' | '？' | '！' | '；' | '，' | '：')
            || (after && matches!(c, '.' | '?' | '!' | ';' | ',' | ':'));
        // What closes a quotation belongs to it.
        if (ends && !signs.peek().is_some_and(|next| matches!(next, '”' | '’' | '）'))) || signs.peek().is_none() {
            if columns(&now) + columns(&piece) > BREATH_COLUMNS && !now.is_empty() {
                all.push(std::mem::take(&mut now).trim().to_owned());
            }
            now.push_str(&std::mem::take(&mut piece));
        }
    }
    all.push(now.trim().to_owned());
    all.retain(|line| !line.is_empty());
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_breath_ends_where_a_sentence_or_a_clause_does() {
        assert_eq!(breaths("先问候。再问：“这笔钱给谁？”"), ["先问候。再问：“这笔钱给谁？”"]);
        let long =
            "First: “You did right to come. Let us call the bank at once, and I stay with you until it is done.”";
        let all = breaths(long);
        assert!(all.len() > 1 && all.iter().all(|line| line.chars().count() <= BREATH_COLUMNS), "{all:?}");
        assert_eq!(all.join(" "), long);
        assert_eq!(breaths("  "), [""; 0]);
    }

    #[test]
    fn it_runs_at_its_pace_and_stops_at_the_end() {
        let line = "一二三四五六七八".to_owned();
        let mut it = Prompter { lines: vec![line.clone(), line], at: 0, pace: 0, runs: None };
        let second = Duration::from_secs;
        assert!(!it.tick(second(9)), "it stands until it is told to run");
        it.run(true, second(10));
        // 8 signs at 160 a minute are 3 s, and a breath.
        assert_eq!(it.due(), Some(Duration::from_millis(14_200)));
        assert!(!it.tick(second(14)));
        assert!(it.tick(Duration::from_millis(14_200)) && it.at == 1);
        assert!(it.tick(second(30)) && it.due().is_none(), "the last line stays");
        it.step(false, second(31));
        assert_eq!((it.at, it.due()), (0, None));
    }
}
