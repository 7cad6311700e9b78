//! Opening hours as they stand on a door: days of the week and spans of one day.
//!
//! **Invariant:** no clock; the weekday and the minute are arguments. A span never passes midnight.
use super::said::{Fault, element};
use jiff::civil::Weekday;
use serde::{Deserialize, Deserializer, de::SeqAccess, de::Visitor};
use std::fmt;

/// Monday first, as `mon-fri` is read.
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// What a span looks like, for messages.
const SPAN: &str = "a span such as \"09:00-17:00\"";
/// What a line of hours looks like, for messages.
const LINE: &str = "days and a span, such as \"mon-fri 09:00-17:00\" or \"sat,sun 9:30-16:00\"";

/// One part of a day in minutes from midnight; its end is outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    from: u16,
    until: u16,
}

impl Span {
    /// Reads `9:00-17:00`.
    pub(super) fn parse(text: &str) -> Result<Self, Fault> {
        let no = || Fault::is_not(text, SPAN);
        let (from, until) = text.split_once('-').ok_or_else(no)?;
        let from = minute(from.trim()).ok_or_else(no)?;
        let until = minute(until.trim()).ok_or_else(no)?;
        if from >= until {
            return Err(Fault::is_not(text, "a span that ends after it begins, on the same day"));
        }
        Ok(Self { from, until })
    }
}

/// The minute of the day of `9:00` up to `24:00`.
fn minute(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let plain = |t: &str, least: usize| (least..=2).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_digit());
    if !plain(hour, 1) || !plain(minute, 2) {
        return None;
    }
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    let total = hour * 60 + minute;
    (minute < 60 && total <= 24 * 60).then_some(total)
}

/// A weekly plan. An empty one means "always".
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hours(Vec<Line>);

/// Some days and a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Line([bool; 7], Span);

impl Hours {
    /// Whether the plan covers that minute (0 to 1439) of that weekday.
    pub fn open(&self, weekday: Weekday, minute: u16) -> bool {
        let day = weekday.to_monday_zero_offset().unsigned_abs() as usize;
        self.0.is_empty()
            || self.0.iter().any(|Line(days, span)| {
                days.get(day).is_some_and(|on| *on) && (span.from..span.until).contains(&minute)
            })
    }
}

impl Line {
    fn parse(text: &str) -> Result<Self, Fault> {
        let (days, span) = text.trim().rsplit_once(char::is_whitespace).ok_or_else(|| Fault::is_not(text, LINE))?;
        Ok(Self(week(days)?, Span::parse(span)?))
    }
}

impl<'de> Deserialize<'de> for Line {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        element(from, |said| Self::parse(&said.text(LINE)?))
    }
}

/// The days of `mon-fri`, `sat` or `mon,wed,fri`; `sat-mon` runs over the end of the week.
fn week(text: &str) -> Result<[bool; 7], Fault> {
    let mut on = [false; 7];
    for part in text.split(',') {
        let (from, until) = part.split_once('-').unwrap_or((part, part));
        let (from, until) = (day(from.trim())?, day(until.trim())?);
        let count = (until + 7 - from) % 7;
        for step in 0..=count {
            on[(from + step) % 7] = true;
        }
    }
    Ok(on)
}

fn day(text: &str) -> Result<usize, Fault> {
    let short = text.to_ascii_lowercase();
    DAYS.iter().position(|d| *d == short).ok_or_else(|| Fault::of_set(text, "a day of the week", DAYS))
}

impl<'de> Deserialize<'de> for Hours {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Lines;
        impl<'de> Visitor<'de> for Lines {
            type Value = Hours;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "a list of texts, each with {LINE}")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Hours, A::Error> {
                let mut hours = Hours::default();
                while let Some(line) = seq.next_element()? {
                    hours.0.push(line);
                }
                Ok(hours)
            }
        }
        from.deserialize_seq(Lines)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(lines: &[&str]) -> Hours {
        Hours(lines.iter().map(|l| Line::parse(l).unwrap()).collect())
    }

    #[test]
    fn a_branch_is_open_on_its_days_until_the_minute_it_closes() {
        let h = plan(&["mon-fri 09:00-17:00", "sat 9:30-16:00"]);
        assert!(h.open(Weekday::Monday, 9 * 60));
        assert!(h.open(Weekday::Friday, 17 * 60 - 1));
        assert!(!h.open(Weekday::Friday, 17 * 60));
        assert!(!h.open(Weekday::Saturday, 9 * 60 + 29));
        assert!(h.open(Weekday::Saturday, 9 * 60 + 30));
        assert!(!h.open(Weekday::Sunday, 12 * 60));
    }

    #[test]
    fn no_hours_means_always_and_a_week_may_wrap() {
        assert!(Hours::default().open(Weekday::Sunday, 3));
        let h = plan(&["sat-mon 00:00-24:00", "Wed , Thu 8:00-9:00"]);
        assert!(h.open(Weekday::Sunday, 1439) && h.open(Weekday::Monday, 0));
        assert!(h.open(Weekday::Thursday, 8 * 60) && !h.open(Weekday::Friday, 8 * 60));
    }

    #[test]
    fn a_slip_of_the_pen_is_refused() {
        for bad in [
            "mon-fri",
            "9:00-17:00",
            "mon 17:00-9:00",
            "mon 9-17",
            "mon 9:60-10:00",
            "mon 9:00-24:01",
            "mon 9:00–17:00",
            "mon 9：00-17：00",
            "mon +9:00-17:00",
            "moon 9:00-17:00",
            "mon- 9:00-10:00",
            "",
        ] {
            assert!(Line::parse(bad).is_err(), "{bad}");
        }
    }
}
