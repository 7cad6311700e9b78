//! U12 to U14, U16, U17, U24: the words themselves.
use crate::conform::{
    Measured, also,
    bench::{Bench, Met},
    findings,
};
use encoding_rs::GBK;
use std::collections::BTreeSet;

/// The longest sentence, in Chinese characters and in words.
const HANZI: usize = 25;
const WORDS: usize = 20;
/// The school year in which lower secondary school ends.
const GRADE: f64 = 9.0;

/// Everything that a customer reads in one language: each text once.
fn texts<'a>(bench: &'a Bench, language: &str) -> BTreeSet<&'a str> {
    let spoken = |m: &&Met| bench.pack.words.language(m.scene.prefs.tongue) == language;
    bench.met().iter().filter(spoken).flat_map(|m| m.scene.text()).collect()
}

fn is_hanzi(c: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&c)
}

/// Whether a character is among the 3755 of the first level of GB 2312, which was chosen by frequency.
fn is_common(c: char) -> bool {
    let text = c.to_string();
    let (bytes, _, failed) = GBK.encode(&text);
    matches!(bytes.as_ref(), [0xb0..=0xd7, 0xa1..=0xfe] if !failed)
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['。', '？', '！', '；', '.', '?', '!', '\n', ';', ':', '：']).map(str::trim).filter(|s| !s.is_empty())
}

/// Vowel groups: what a syllable is near enough, for a mean.
fn syllables(word: &str) -> usize {
    let lower = word.to_lowercase();
    let vowel = |c: char| "aeiouy".contains(c);
    let mut groups = 0;
    let mut before = false;
    for c in lower.chars() {
        groups += usize::from(vowel(c) && !before);
        before = vowel(c);
    }
    let silent = lower.ends_with('e') && !lower.ends_with("le") && groups > 1;
    (groups - usize::from(silent)).max(1)
}

fn words(sentence: &str) -> Vec<&str> {
    sentence.split_whitespace().filter(|w| w.chars().any(char::is_alphabetic)).collect()
}

/// Years of school that a text asks for (Kincaid 1975).
fn grade(texts: &BTreeSet<&str>) -> Option<f64> {
    // Labels of a word or two are no sentences, and would make the mean too kind.
    let all: Vec<Vec<&str>> = texts.iter().flat_map(|t| sentences(t)).map(words).filter(|w| w.len() > 2).collect();
    let count = all.iter().map(Vec::len).sum::<usize>() as f64;
    let parts = all.iter().flatten().map(|w| syllables(w)).sum::<usize>() as f64;
    (!all.is_empty()).then(|| 0.39 * count / all.len() as f64 + 11.8 * parts / count - 15.59)
}

/// Rare characters of the Chinese, and the school year of the English.
pub(super) fn level(bench: &Bench) -> Measured {
    let chinese: BTreeSet<char> = texts(bench, "zh").iter().flat_map(|t| t.chars()).filter(|c| is_hanzi(*c)).collect();
    let rare: String = chinese.iter().filter(|c| !is_common(**c)).collect();
    let english = texts(bench, "en");
    let grade = grade(&english);
    let year = grade.map_or("no English".to_owned(), |g| format!("English of school year {g:.1} (Kincaid)"));
    let which = if rare.is_empty() { String::new() } else { format!(" ({rare})") };
    let value = format!(
        "of {} different Chinese characters {} are outside the 3755 of GB 2312 level 1{which}; {year}",
        chinese.len(),
        rare.chars().count()
    );
    Measured::when(!chinese.is_empty() && rare.is_empty() && grade.is_none_or(|g| g <= GRADE), value)
}

/// The longest sentence of each language.
pub(super) fn sentences_of(bench: &Bench) -> Measured {
    let chinese = texts(bench, "zh");
    let hanzi = |s: &&str| s.chars().filter(|c| is_hanzi(*c)).count();
    let longest = chinese.iter().flat_map(|t| sentences(t)).max_by_key(hanzi);
    let english = texts(bench, "en");
    let wordy = english.iter().flat_map(|t| sentences(t)).max_by_key(|s| words(s).len());
    let (n, m) = (longest.as_ref().map_or(0, hanzi), wordy.map_or(0, |s| words(s).len()));
    let (found, rule) = also(bench, "long-sentence");
    let value = format!(
        "{n} characters ({}) and {m} words ({}) at the most{rule}",
        longest.unwrap_or_default(),
        wordy.unwrap_or_default()
    );
    Measured::when(n + m > 0 && n <= HANZI && m <= WORDS && found == 0, value)
}

/// What `check` finds about words that no customer knows.
pub(super) fn jargon(bench: &Bench) -> Measured {
    let codes = ["banned-term", "mixed-term"];
    let found: Vec<(&str, usize)> = codes.iter().filter_map(|c| Some((*c, findings(bench, c)?))).collect();
    let read = texts(bench, "zh").len() + texts(bench, "en").len();
    if found.is_empty() {
        return Measured::not_yet(format!("{read} texts, and check has no list of such words yet"));
    }
    let said: Vec<String> = found.iter().map(|(code, n)| format!("{n} {code}")).collect();
    Measured::when(found.iter().all(|f| f.1 == 0), format!("in {read} texts check finds {}", said.join(", ")))
}

/// Words of selling, outside the lessons that show how frauds sell.
pub(super) fn advertising(bench: &Bench) -> Measured {
    const SELLS: [&str; 16] = [
        "优惠",
        "抽奖",
        "中奖",
        "折扣",
        "限时",
        "特价",
        "免费领",
        "立即购买",
        "理财产品",
        "办信用卡",
        "discount",
        "special offer",
        "win a",
        "sale",
        "buy now",
        "credit card offer",
    ];
    let lesson = |m: &&Met| {
        m.screen.as_ref().and_then(|(n, _)| bench.pack.script(n)).is_some_and(|s| s.warning || s.lesson.is_some())
    };
    let read: BTreeSet<&str> = bench.met().iter().filter(|m| !lesson(m)).flat_map(|m| m.scene.text()).collect();
    let sells = |t: &&&str| SELLS.iter().any(|s| t.to_lowercase().contains(s));
    let found: Vec<&&str> = read.iter().filter(sells).collect();
    let which = found.first().map_or_else(String::new, |t| format!(", such as {t:?}"));
    let value = format!("{} of {} texts have one of {} words of selling{which}", found.len(), read.len(), SELLS.len());
    Measured::when(!read.is_empty() && found.is_empty(), value)
}

/// The name on the first page.
pub(super) fn name(bench: &Bench) -> Measured {
    const NAMES: [&str; 4] = ["长辈版", "亲情版", "关爱版", "关怀版"];
    let first = bench.met().iter().find(|m| m.name == "menu/welcome" && bench.pack.words.language(m.tongue) == "zh");
    let Some(first) = first else { return Measured::nothing("welcome page in Chinese") };
    let shown = NAMES.iter().find(|n| first.scene.status.task.contains(**n));
    let said = shown.map_or(format!("none, but {:?}", first.scene.status.task), |n| (*n).to_owned());
    let presses = bench.kiosk().trail().frames().count() - 1;
    Measured::when(shown.is_some() && presses == 0, format!("on the first page: {said}; {presses} presses to get in"))
}

/// Words that a language lacks, and screens that are shown in another.
pub(super) fn complete(bench: &Bench) -> Measured {
    let offered = &bench.setup.tongues;
    let missing = findings(bench, "missing-words").unwrap_or_default();
    let borrowed = bench.met().iter().filter(|m| m.scene.prefs.tongue != m.tongue).count();
    let empty = bench.met().iter().filter(|m| m.scene.heading.is_empty()).count();
    let tags: Vec<String> =
        offered.iter().filter_map(|t| bench.pack.words.tags().get(*t)).map(ToString::to_string).collect();
    let waiting = bench.pack.words.tags().len().saturating_sub(offered.len());
    let value = format!(
        "{missing} words missing in {}; {borrowed} of {} screens in another language, {empty} without words; {waiting} languages not offered",
        tags.join(", "),
        bench.met().len()
    );
    Measured::when(!tags.is_empty() && missing + borrowed + empty == 0, value)
}
